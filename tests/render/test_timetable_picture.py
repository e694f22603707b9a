"""The timetable as a picture for phones and as a PDF."""

import io
from datetime import date
from itertools import product

import pypdf
import pytest
from PySide6.QtGui import QColor, QImage

from grouppilot.domain.timetables import Planned, Timetable, timetable
from grouppilot.render.cards import Look, color
from grouppilot.render.timetable_picture import timetable_pdf, timetable_pictures

pytestmark = pytest.mark.usefixtures("qapp")
MONDAY, SUNDAY = date(2026, 6, 15), date(2026, 6, 21)
LOOK = Look("晨读打卡营 03", "zh_CN")


def told(*planned: Planned, last: date = SUNDAY, several: bool = False) -> Timetable:
    return timetable(
        planned, (MONDAY, last), LOOK.group, LOOK.language, camp=True, several=several, foot="群里见"
    )


def drawn(image: QImage, role: str) -> int:
    """Count the pixels in the colour of a kind."""
    wanted = QColor(color(role)).rgb()
    return sum(image.pixel(x, y) == wanted for x, y in product(range(image.width()), range(image.height())))


def texts(made: bytes) -> list[str]:
    """Read the text of each page; one glyph of the font is both the figure dash and the en dash."""
    pages = pypdf.PdfReader(io.BytesIO(made)).pages
    return ["".join(page.extract_text().split()).replace("\u2012", "–") for page in pages]


def test_a_week_fills_one_phone_with_a_mark_of_each_kind() -> None:
    kinds = ("beneficial", "useful", "fun", "professional", "resonant")
    planned = [Planned(MONDAY.replace(day=15 + at), 600, "课", 0, kind) for at, kind in enumerate(kinds)]
    (image,) = timetable_pictures(told(*planned), LOOK, scale=1)
    assert (image.width(), image.height()) == (420, 720)
    assert all(drawn(image, kind) > 100 for kind in kinds)


def test_kinds_are_said_in_words_too() -> None:
    (text,) = texts(timetable_pdf(told(Planned(MONDAY, 1200, "光线", 40, "professional", "lesson")), LOOK))
    assert text == "6月15日–21日课表晨读打卡营0315周一光线20:00–20:40·课程·专业群里见"


def test_a_long_title_takes_the_lines_it_needs() -> None:
    short, long = (
        sum(
            image.height() for image in timetable_pictures(told(*[Planned(MONDAY, 600, title)] * 12), LOOK, 1)
        )
        for title in ("课", "课" * 200)
    )
    assert long > short + 12 * 10 * 20
    (text,) = texts(timetable_pdf(told(Planned(MONDAY, 600, "课" * 200)), LOOK))
    assert "课" * 200 in text


def test_a_day_that_goes_on_overleaf_says_its_date_again() -> None:
    pages = texts(timetable_pdf(told(*(Planned(MONDAY, at, f"第{at}课") for at in range(40))), LOOK))
    assert len(pages) > 2
    assert all("15周一" in page for page in pages)
    assert [page.count("周一") for page in pages] == [1] * len(pages)
    assert f"课表·{len(pages)}/{len(pages)}" in pages[-1]


def test_months_are_told_where_there_are_several() -> None:
    july = date(2026, 7, 1)
    (text,) = texts(timetable_pdf(told(Planned(july, 600, "课"), last=july), LOOK))
    assert "17月周三课" in text


def test_a_picture_of_several_groups_says_whose_each_line_is() -> None:
    planned = Planned(MONDAY, 600, "课", groups=("晨读", "Shop"))
    (text,) = texts(timetable_pdf(told(planned, several=True), LOOK))
    assert "课10:00晨读·Shop群里见" in text


def test_a_year_becomes_several_pictures_none_of_them_too_tall() -> None:
    planned = [Planned(date(2026, 6, 15 + at % 7), at, "课") for at in range(200)]
    images = timetable_pictures(told(*planned), LOOK)
    assert len(images) > 2
    assert all(image.height() <= 3600 * 3 and image.width() * image.height() < 31_000_000 for image in images)
