"""Plans in tables: headers and words as people write them, in Chinese and English."""

from datetime import date

import pytest

from grouppilot.domain.plan_intake import Note, PlanRow
from grouppilot.domain.plan_rows import header_score, rows_of
from grouppilot.domain.refusals import Refused

TODAY = date(2026, 6, 11)


def read(headers: str, *rows: str) -> list[PlanRow]:
    cells = [row.split("|") for row in rows]
    return rows_of(headers.split("|"), cells, range(2, 2 + len(rows)), TODAY)


def test_a_chinese_plan_is_understood() -> None:
    row = read(
        "日期|时间|标题|时长|群|类型|形式|负责人|备注|颜色",
        "6月18日（周四）|晚上8点半|周四分享|1小时|慢炖群；读书营|干货|直播|林溪|带PPT|红",
    )[0]
    assert row.said == {
        "day": date(2026, 6, 18),
        "minute": 1230,
        "title": "周四分享",
        "length": 60,
        "kind": "useful",
        "format": "live",
        "responsible": "林溪",
        "note": "带PPT",
    }
    assert (row.groups, row.line, row.notes, row.wrong) == ("慢炖群；读书营", 2, (), None)


def test_an_english_plan_is_understood() -> None:
    row = read(
        "Topic|Planned for|Start time|Channel|Description", "Q&A|2026-06-19|8:30 pm|Moments|Bring one"
    )[0]
    assert row.said == {
        "title": "Q&A",
        "day": date(2026, 6, 19),
        "minute": 1230,
        "channels": ("moments",),
        "text": "Bring one",
    }


@pytest.mark.parametrize(
    ("text", "day"), [("6月18日", "2026-06-18"), ("5月20日", "2026-05-20"), ("1月5号", "2027-01-05")]
)
def test_a_day_without_a_year_is_the_coming_one_unless_it_was_lately(text: str, day: str) -> None:
    assert read("标题|日期", f"分享|{text}")[0].said["day"] == date.fromisoformat(day)


def test_a_time_may_stand_beside_the_day() -> None:
    assert read("Title|Date", "Talk|2026-06-18 20:30")[0].said["minute"] == 1230


def test_from_when_till_when_says_how_long() -> None:
    said = read("Title|Date|Time", "Talk|2026-06-18|20:30-21:15")[0].said
    assert (said["minute"], said["length"]) == (1230, 45)


def test_a_day_is_written_once_for_all_its_hours() -> None:
    found = read("Title|Date|Time", "A|2026-06-18|9:00", "B||12:00", "Idea||", "C||20:30")
    assert [row.said.get("day") for row in found] == [date(2026, 6, 18), date(2026, 6, 18), None, None]


def test_a_row_without_a_day_is_an_idea_and_one_without_a_time_is_of_all_day() -> None:
    idea, whole = read("Title|Date|Time", "Some day||", "Market|2026-06-18|")
    assert idea.said == {"title": "Some day"}
    assert whole.said == {"title": "Market", "day": date(2026, 6, 18), "minute": None}


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ("Talk|soon|", Note("bad_day", "day", "soon")),
        ("Talk|2026-02-30|", Note("bad_day", "day", "2026-02-30")),
        ("Talk|9999-01-01|", Note("bad_day", "day", "9999-01-01")),
        ("Talk|0001-01-01|", Note("bad_day", "day", "0001-01-01")),
        ("Talk|2026-06-18|25:00", Note("bad_time", "time", "25:00")),
        ("|2026-06-18|20:00", Note("title_missing")),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(cells: str, wrong: Note) -> None:
    row = read("Title|Date|Time", cells)[0]
    assert (row.wrong, row.line) == (wrong, 2)


def test_a_word_nobody_knows_is_left_out_and_named() -> None:
    row = read("Title|Kind|Minutes|Channels", "Talk|Odd|long|Moments; Pigeon")[0]
    assert row.said == {"title": "Talk", "channels": ("moments",)}
    assert [note.field for note in row.notes] == ["kind", "length", "channels"]


def test_a_row_of_a_series_names_its_day() -> None:
    uid = "4d9a2f10-0000-4000-8000-000000000001"
    row = read("ID|Title", f"{uid}/2026-06-18|Talk")[0]
    assert (row.uid, row.original) == (uid, date(2026, 6, 18))


def test_a_table_that_does_not_say_what_its_entries_are_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read("Date|Colour", "2026-06-18|red")
    assert (refused.value.code, refused.value.facts["headers"]) == ("plan_no_title", ["Date", "Colour"])


def test_the_header_of_a_plan_is_told_from_its_title() -> None:
    assert header_score(["日期", "时间", "标题"]) > header_score(["六月内容排期", "", ""])
    assert header_score(["课表", ""]) == 0  # one word may be anything
    assert header_score(["标题"]) == 1
