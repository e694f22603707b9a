"""A chart as pixels for the screen, or as a file of PNG, SVG or PDF."""

from io import BytesIO
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg

from grouppilot.render.charts.frame import DPI, Chart

FORMATS = ("png", "svg", "pdf")


def pixels(chart: Chart, scale: float = 1.0) -> tuple[bytes, int, int]:
    """Return a chart drawn: RGBA bytes row by row, width and height in pixels. Any thread may ask.

    Args:
        chart: What to draw; by one thread at a time.
        scale: Pixels of the screen to one of the design.
    """
    chart.figure.set_dpi(DPI * scale)
    canvas: Any = FigureCanvasAgg(chart.figure)  # its methods have no types
    canvas.draw()
    width, height = canvas.get_width_height()
    return bytes(canvas.buffer_rgba()), width, height


def written(chart: Chart, kind: str, scale: float = 2.0) -> bytes:
    """Return a chart as the content of a file.

    Args:
        chart: What to draw.
        kind: One of ``FORMATS``. In SVG and PDF text stays text that can be searched and copied.
        scale: Pixels of a PNG to one of the design.

    Raises:
        KeyError: For another kind.
    """
    from matplotlib import rc_context

    if kind not in FORMATS:
        raise KeyError(kind)
    held = BytesIO()
    # Without dates in it the same chart makes the same file.
    dates = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": {}}[kind]
    with rc_context({"svg.fonttype": "none", "pdf.fonttype": 42, "svg.hashsalt": "grouppilot"}):
        chart.figure.savefig(
            held, format=kind, dpi=DPI * scale, facecolor=chart.figure.get_facecolor(), metadata=dates
        )
    return held.getvalue()
