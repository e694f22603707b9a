import warnings

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from grouppilot.assets import resource
from grouppilot.render import fonts

NAMES = "林溪喆堃珺赟囧龍臺①、，。《》·→−≥≤×✓○●￥"
EMOJI = "☀👍🎉❤⏰📌🙏"


@pytest.mark.parametrize("size", [13, 20])
@pytest.mark.parametrize("bold", [False, True])
def test_qt_draws_names_symbols_and_emoji_from_the_bundled_fonts(qapp, size, bold):
    font = QFont(fonts.register_qt())
    font.setPixelSize(size)
    font.setBold(bold)
    layout = QTextLayout(NAMES + EMOJI, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    used = {run.rawFont().familyName() for run in layout.glyphRuns()}
    empty = [index for run in layout.glyphRuns() for index in run.glyphIndexes() if index == 0]

    assert empty == []
    assert used <= set(fonts.families())


def test_qt_bold_is_a_real_weight(qapp):
    fonts.register_qt()
    font = QFont(fonts.TEXT)
    font.setBold(True)
    raw = QRawFont.fromFont(font)
    assert raw.styleName() == "Bold"
    assert raw.supportsCharacter("赟")


@pytest.mark.parametrize("weight", ["normal", "bold"])
def test_matplotlib_draws_them_too(weight):
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    fonts.register_matplotlib()
    figure = Figure()
    figure.text(0, 0, NAMES + EMOJI, weight=weight)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a missing glyph is a warning
        FigureCanvasAgg(figure).draw()


@pytest.mark.parametrize("name", fonts.FILES)
def test_no_character_can_be_copied_out_of_a_pdf_as_a_radical(name):
    with TTFont(resource("fonts", name)) as font:
        codes = set(font.getBestCmap())
    assert not codes & set(range(0x2E80, 0x2FE0))


def test_every_common_character_of_both_scripts_is_there():
    with TTFont(resource("fonts", fonts.FILES[0])) as font:
        codes = set(font.getBestCmap())
    simplified = {bytes((a, b)).decode("gb2312") for a in range(0xB0, 0xD7) for b in range(0xA1, 0xFA)}
    traditional = {bytes((a, b)).decode("big5") for a in range(0xA4, 0xC6) for b in range(0xA1, 0xFF)}
    assert not {ord(character) for character in simplified | traditional} - codes


def test_the_licences_are_beside_the_fonts():
    for family in ("NotoSansSC", "NotoEmoji"):
        assert "SIL Open Font License" in resource("fonts", f"{family}-OFL.txt").read_text("utf-8")
