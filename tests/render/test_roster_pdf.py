"""Rosters as PDF, read back by another program."""

import io
import time
from datetime import date

import pypdf
import pytest

from grouppilot.domain.roster_sheet import Column, RosterSheet
from grouppilot.domain.watching import Cancelled, Watch
from grouppilot.render.roster_pdf import roster_pdf

COLUMNS = [
    Column("number", "编号", "int"),
    Column("card", "群昵称"),
    Column("joined", "入群日期", "date"),
    Column("note", "备注"),
]


def sheet(rows: list[tuple[object, ...]], columns: list[Column] = COLUMNS) -> RosterSheet:
    return RosterSheet("成员名单", "晨读打卡营 03", date(2026, 6, 11), columns, rows)


def words(page: int, pages: int) -> str:
    return f"第 {page} 页，共 {pages} 页"


def read(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data), strict=True).pages]


def joined(text: str) -> str:
    """A reader breaks lines between scripts; what counts are the characters."""
    return "".join(text.split()).replace("\ufe0f", "").replace("\u200d", "")


def test_pages_carry_group_day_number_and_headers(qapp: object) -> None:
    rows = [(at, f"{at:03d}-餐饮-林溪", date(2026, 6, 1), "") for at in range(1, 101)]
    pages = read(roster_pdf(sheet(rows), words))
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert page.startswith(
            f"晨读打卡营 03\n成员名单 · 2026-06-11\n第 {number} 页，共 3 页\n编号\n群昵称\n入群日期\n备注\n"
        )
    assert sum(page.count("2026-06-01") for page in pages) == 100


@pytest.mark.parametrize(
    "name",
    [
        "林溪🌸喆堃珺赟囧",
        "Hazel Cole O'Neill — “best”",
        "👨‍👩‍👧 family",
        "1️⃣ 2️⃣ ❤️ ☂️ ❤️‍🔥 🌂 ok",
        "陳偉 臺灣 高雄 長江",
        "José Zoë Łódź",
        "=cmd|' /C calc'!A0",
    ],
)
def test_text_copied_out_is_the_text_put_in(qapp: object, name: str) -> None:
    page = read(roster_pdf(sheet([(1, name, date(2026, 6, 1), "")]), words))[0]
    assert joined(name) in joined(page)


def test_text_outside_the_first_plane_is_told_apart(qapp: object) -> None:
    rows = [(at, name, None, "") for at, name in enumerate(["🌸🎉", "🎉林🌸", "🐳 x", "𬭚𫖯", "🌸"])]
    page = joined(read(roster_pdf(sheet(rows), words))[0])
    assert page.endswith("0🌸🎉1🎉林🌸2🐳x3𬭚𫖯4🌸")


@pytest.mark.qt_log_ignore("OpenType support missing")  # where this machine has no such font
@pytest.mark.parametrize("name", ["हिन्दी", "বাংলা", "தமிழ்", "ខ្មែរ", "සිංහල", "ไทย", "\ue000"])
def test_scripts_without_a_font_leave_the_other_cells_as_they_are(qapp: object, name: str) -> None:
    page = read(roster_pdf(sheet([(1, name, None, ""), (2, "林溪🌸", None, "")]), words))[0]
    assert "林溪🌸" in joined(page)


def test_long_cells_wrap_and_end_in_dots(qapp: object) -> None:
    short, long = "备注很长 " * 10, "备注很长很长 " * 200
    page = joined(read(roster_pdf(sheet([(1, "林溪", None, short), (2, "王萍", None, long)]), words))[0])
    assert joined(short) in page
    assert "…" in page
    assert "2王萍" in page


def test_wide_tables_turn_the_page(qapp: object) -> None:
    columns = [Column(f"c{at}", f"列 {at}") for at in range(12)]
    data = roster_pdf(sheet([tuple("一段不算短的文字" for _ in columns)], columns), words)
    box = pypdf.PdfReader(io.BytesIO(data)).pages[0].mediabox
    assert box.width > box.height


def test_an_empty_roster_is_one_page(qapp: object) -> None:
    assert len(read(roster_pdf(sheet([]), words))) == 1


def test_progress_is_told_and_it_can_be_stopped(qapp: object) -> None:
    rows = [(at, "林溪", None, "") for at in range(100)]
    told: list[tuple[int, int]] = []
    roster_pdf(sheet(rows), words, Watch(progress=lambda done, total: told.append((done, total))))
    assert (told[0], told[-1]) == ((0, 100), (100, 100))
    with pytest.raises(Cancelled):
        roster_pdf(sheet(rows), words, Watch(cancelled=lambda: True))


def test_many_rows_take_seconds(qapp: object) -> None:
    rows = [(at, f"{at:03d}-餐饮-林溪", date(2026, 6, 1), "") for at in range(5000)]
    start = time.perf_counter()
    roster_pdf(sheet(rows), words)
    assert time.perf_counter() - start < 10
