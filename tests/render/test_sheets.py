"""The frame of pictures to post: blocks that flow down sheets, painted whole and in the bundled fonts."""

import io
from itertools import product

import pypdf
import pytest
from PySide6.QtGui import QImage

from grouppilot.render import cards, sheets
from grouppilot.render.cards import CAPTION, HEADING, PAGE, PHONE, TITLE, Block, Look, paragraph

pytestmark = pytest.mark.usefixtures("qapp")
LOOK = Look("晨读打卡营 03", "zh_CN", "慢读")


def head() -> list[Block]:
    return cards.head(LOOK, "6月15日–21日 课表", PHONE)


def head_height() -> float:
    return sum(each.height for each in head())


def painted(blocks: list[Block], scale: float = 1) -> list[QImage]:
    return sheets.pictures(sheets.flow(lambda number, count: head(), blocks, PHONE), PHONE, scale)


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """Count the pixels of an area that are not white."""
    area = product(range(left, min(right, image.width())), range(top, min(bottom, image.height())))
    return sum(image.pixelColor(x, y).lightness() < 250 for x, y in area)


def test_a_picture_fills_a_phone_and_grows_with_what_is_on_it() -> None:
    short = painted([paragraph("Well done!", HEADING, PHONE)], sheets.SCALE)
    assert [(image.width(), image.height()) for image in short] == [(1260, 2160)]
    (tall,) = painted([cards.space(100)] * 20)
    assert (tall.width(), tall.height()) == (420, round(head_height() + 2000 + 28))


def test_what_is_too_tall_goes_on_in_another_picture_below_the_same_head() -> None:
    first, second = painted([cards.space(100)] * 40)
    assert first.height() <= 3600
    top = round(head_height())
    assert first.copy(0, 0, 420, top) == second.copy(0, 0, 420, top)


def test_nothing_stands_beyond_the_margins() -> None:
    long = (
        "word " * 60 + "字" * 200 + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten" * 2
    )
    (image,) = painted([paragraph(long, style, PHONE) for style in (TITLE, HEADING, CAPTION)])
    height = image.height()
    assert inked(image, 0, 0, 27, height) == inked(image, 393, 0, 420, height) == 0
    assert inked(image, 0, height - 24, 420, height) == 0
    assert inked(image, 27, 0, 393, height) > 20_000


@pytest.mark.parametrize("text", ["课", "g", "🌸", "é", "—"])
def test_chinese_latin_and_emoji_are_drawn(text: str) -> None:
    """A glyph that no font has is drawn as the same box as any other."""
    (image,) = painted([paragraph(text, TITLE, PHONE)])
    (missing,) = painted([paragraph("\U000f1234", TITLE, PHONE)])
    top = round(head_height())
    assert inked(image, 28, top, 80, top + 40) > 3
    assert image.copy(28, top, 52, 40) != missing.copy(28, top, 52, 40)


def test_a_wrapped_text_loses_nothing() -> None:
    text = "第 5 课：光线 🌸🌸 with a few words, 很长的一个标题，看看它怎么换行 👨‍👩‍👧 end"
    lines = cards.wrap(text, HEADING, 120)
    assert len(lines) > 3
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cards.width_of(line, HEADING) <= 121 for line in lines)


def test_the_brand_stands_beside_the_line_where_there_is_room_for_it() -> None:
    top = head()[0].height
    (with_brand,) = painted([])
    assert inked(with_brand, 340, 0, 420, round(top + 20)) > 0
    crowded = cards.head(Look("G", "en", "A brand with a rather long name"), "15–21 June · This week", PHONE)
    (without,) = sheets.pictures(sheets.flow(lambda number, count: crowded, [], PHONE), PHONE, 1)
    assert inked(without, 340, 0, 420, round(top + 20)) == 0


def test_pages_of_a_pdf_hold_their_text() -> None:
    blocks = [paragraph(f"第 {number} 课 🌸", HEADING, PAGE) for number in range(1, 61)]
    pages = sheets.flow(lambda number, count: cards.head(LOOK, f"{number}/{count}", PAGE), blocks, PAGE)
    made = sheets.pdf(pages, "Lessons")
    read = pypdf.PdfReader(io.BytesIO(made), strict=True)
    assert len(read.pages) == 2
    assert [round(side) for side in read.pages[0].mediabox[2:]] == [595, 842]
    text = "".join("".join(page.extract_text() for page in read.pages).split())
    assert "".join(f"第{number}课🌸" for number in range(1, 31)) in text
    assert text.endswith("第60课🌸")
    assert "2/2慢读" in text


def test_a_picture_leaves_as_png() -> None:
    (image,) = painted([])
    assert QImage.fromData(sheets.png(image)).size() == image.size()
