"""The fonts that draw Chinese, Latin and emoji on machines that have none of them."""

from functools import cache

from grouppilot.assets import resource

TEXT = "Noto Sans SC"
EMOJI = "Noto Emoji"
FILES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoEmoji-Regular.ttf")


def families() -> list[str]:
    """Return the bundled families in the order in which they are asked for a character."""
    return [TEXT, EMOJI]


@cache
def register_qt() -> list[str]:
    """Give the bundled fonts to Qt, once a process; a QGuiApplication must exist.

    Returns:
        The families to set on a QFont.

    Raises:
        RuntimeError: If a font file is damaged.
    """
    from PySide6.QtGui import QFont, QFontDatabase

    for name in FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"font {name} cannot be read")
    QFont.insertSubstitutions(TEXT, [EMOJI])
    return families()


@cache
def register_matplotlib() -> list[str]:
    """Give the bundled fonts to matplotlib and make them its defaults, once a process.

    The families are named one by one: through a generic name matplotlib does not fall back by glyph.

    Returns:
        The families, as set in ``rcParams["font.family"]``.
    """
    from matplotlib import font_manager, rcParams

    for name in FILES:
        font_manager.fontManager.addfont(resource("fonts", name))
    chosen = [*families(), "DejaVu Sans"]
    rcParams["font.family"] = chosen
    rcParams["text.parse_math"] = False  # a name with two dollar signs is no formula
    return chosen
