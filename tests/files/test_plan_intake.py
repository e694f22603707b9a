"""Plans in files of other programs, and files that mean harm."""

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from grouppilot.domain.plan_intake import MOST_ROWS
from grouppilot.domain.refusals import Refused
from grouppilot.files.plan_intake import PlanSource, read_plan
from grouppilot.files.tables import Limits

TODAY = date(2026, 6, 11)
Write = Callable[..., Path]

EVENT = "BEGIN:VEVENT\nUID:one\nDTSTART:20260611T123000Z\nSUMMARY:Talk\nEND:VEVENT\n"
ZONE = (
    "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\n"
    "TZOFFSETTO:+0200\n{rule}END:STANDARD\nEND:VTIMEZONE\n"
)
IN_OURS = "BEGIN:VEVENT\nUID:z\nDTSTART;TZID={zone}:20260611T143000\nSUMMARY:Talk\nEND:VEVENT\n"


@pytest.fixture
def calendar(tmp_path: Path) -> Write:
    """Write a calendar file of these parts."""

    def write(*parts: str, encoding: str = "utf-8", name: str = "plan.ics") -> Path:
        path = tmp_path / name
        text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(parts) + "END:VCALENDAR\n"
        path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        return path

    return write


def read(path: Path, **more: object) -> PlanSource:
    return read_plan(path, "Asia/Shanghai", TODAY, **more)  # type: ignore[arg-type]


def refusal(path: Path, **more: object) -> str:
    with pytest.raises(Refused) as refused:
        read(path, **more)
    return refused.value.code


def test_an_event_is_read_with_its_line(calendar: Write) -> None:
    source = read(calendar(EVENT, EVENT.replace("one", "two")))
    first, second = source.rows
    assert (source.kind, source.name, first.line, second.line) == ("ics", "plan.ics", 3, 8)
    assert (first.title, first.said["day"], first.said["minute"]) == ("Talk", TODAY, 1230)


def test_folded_and_escaped_texts_are_put_together(calendar: Write) -> None:
    text = "SUMMARY:周四\n  分享\\, 第\n 一场\nDESCRIPTION:a\\nb\\;c\n"
    row = read(calendar(EVENT.replace("SUMMARY:Talk\n", text))).rows[0]
    assert (row.title, row.said["text"]) == ("周四 分享, 第一场", "a\nb;c")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_any_usual_encoding_is_read(calendar: Write, encoding: str) -> None:
    row = read(calendar(EVENT.replace("Talk", "周四分享会的主题"), encoding=encoding)).rows[0]
    assert row.title == "周四分享会的主题"


def test_a_calendar_of_any_name_is_known_by_its_first_line(calendar: Write) -> None:
    assert read(calendar(EVENT, name="plan.txt")).kind == "ics"


@pytest.mark.parametrize(
    ("zone", "minute"),
    [
        ("Europe/Berlin", 1230),
        ("/freeassociation.sourceforge.net/Europe/Berlin", 1230),
        ("W. Europe Standard Time", 1230),
        ('"GMT+02:00"', 1230),
        ("Ours", 1230),
    ],
)
def test_zones_of_all_programs_are_known(calendar: Write, zone: str, minute: int) -> None:
    row = read(calendar(ZONE.format(rule=""), IN_OURS.format(zone=zone))).rows[0]
    assert (row.said["minute"], row.notes) == (minute, ())


@pytest.mark.parametrize(
    "described",
    ["", ZONE.format(rule="RRULE:FREQ=SECONDLY\n"), ZONE.format(rule="").replace("+0200", "much")],
)
def test_of_a_zone_that_is_broken_the_clock_here_is_taken(calendar: Write, described: str) -> None:
    row = read(calendar(described, IN_OURS.format(zone="Ours"))).rows[0]
    assert row.said["minute"] == 14 * 60 + 30
    assert [(note.code, note.text) for note in row.notes] == [("zone_unknown", "Ours")]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("DTSTART:20260611T123000Z", "DTSTART:soon", "bad_property"),
        ("DTSTART:20260611T123000Z", "DTSTART:20260611T256199Z", "bad_property"),
        ("DTSTART:20260611T123000Z\n", "", "no_start"),
        ("20260611T123000Z", "00010101T000000Z", "bad_day"),
        ("20260611T123000Z", "99991231T235959Z", "bad_day"),
        ("SUMMARY:Talk", "RRULE:FREQ=SECONDLY", "bad_rule"),
        ("SUMMARY:Talk", "RRULE:FREQ=SOMETIMES", "bad_rule"),
        ("SUMMARY:Talk", "RRULE:FREQ=DAILY;COUNT=99999999999999999999", "bad_rule"),
        ("SUMMARY:Talk", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260611T123000Z", "bad_property"),
        ("SUMMARY:Talk", "EXDATE:never", "bad_property"),
        ("DTSTART:20260611T123000Z", "DTSTART;TZID=America:20260611T123000", "bad_property"),
        ("END:VEVENT\n", "", "bad_property"),
    ],
)
def test_an_event_that_is_broken_is_left_out_and_no_other(
    calendar: Write, old: str, new: str, code: str
) -> None:
    rows = read(calendar(EVENT.replace("one", "good"), EVENT.replace(old, new))).rows
    assert [row.wrong and row.wrong.code for row in rows] == [None, code]
    assert rows[1].line == 8


def test_alarms_and_what_else_stands_within_an_event_is_passed_over(calendar: Write) -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT5M\nDESCRIPTION:no\nEND:VALARM\nATTACH;ENCODING=BASE64:" + "A" * 300_000
    row = read(calendar(EVENT.replace("SUMMARY:Talk", f"SUMMARY:Talk\n{alarm}"))).rows[0]
    assert (row.title, "text" in row.said) == ("Talk", False)


def test_a_line_of_ten_megabytes_is_refused(calendar: Write) -> None:
    long = "SUMMARY:" + "x" * 10_000_000
    assert refusal(calendar(EVENT.replace("SUMMARY:Talk", long))) == "plan_line_too_long"
    folded = "SUMMARY:" + "\n ".join(["x" * 70] * 140_000)
    assert refusal(calendar(EVENT.replace("SUMMARY:Talk", folded))) == "plan_line_too_long"


def test_endless_recurrences_are_read_in_no_more_rows_than_may_be(calendar: Write) -> None:
    endless = EVENT.replace(
        "DTSTART:20260611T123000Z", "DTSTART;TZID=Europe/Berlin:20260611T143000\nRRULE:FREQ=DAILY"
    )
    assert len(read(calendar(endless)).rows) == 200
    assert refusal(calendar(*(endless.replace("one", str(n)) for n in range(30)))) == "plan_too_many"


def test_too_many_events_are_refused(calendar: Write) -> None:
    many = (EVENT.replace("one", str(n)) for n in range(MOST_ROWS + 1))
    assert refusal(calendar(*many)) == "plan_too_many"


def test_parts_within_parts_without_end_are_refused(calendar: Write) -> None:
    assert refusal(calendar("BEGIN:VEVENT\n" * 5000)) == "plan_too_many"


def test_what_never_falls_many_times_over_is_given_up_in_time(calendar: Write) -> None:
    never = EVENT.replace("SUMMARY:Talk", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO")
    path = calendar(
        *(never.replace("one", str(n)).replace("0611", f"06{n % 28 + 1:02}") for n in range(4000))
    )
    try:
        assert all(row.wrong for row in read(path, limits=Limits(seconds=4.0)).rows)
    except Refused as refused:
        assert refused.code == "table_too_slow"  # noqa: PT017 - a fast machine reads it in time


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table_empty"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "not_a_table"),
        (b"hello\nworld\n", "not_a_calendar"),
        (b"BEGIN:VCALENDAR\0" * 9, "text_has_nul"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "plan_empty"),
        (b"BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n", "plan_empty"),
        (bytes(range(128, 256)) * 50, "not_a_calendar"),
    ],
)
def test_what_is_no_calendar_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "plan.ics"
    path.write_bytes(data)
    assert refusal(path) == code


def test_a_file_that_is_gone_or_too_large_is_refused(tmp_path: Path, calendar: Write) -> None:
    assert refusal(tmp_path / "gone.ics") == "file_missing"
    assert refusal(calendar(EVENT), limits=Limits(file_bytes=20)) == "table_too_large"


def test_a_spreadsheet_is_read_with_its_days_and_times(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("六月")
        sheet.write_row(0, 0, ["六月内容排期"])
        sheet.write_row(1, 0, ["日期", "时间", "标题", "时长（分钟）", "颜色"])
        sheet.write_datetime(2, 0, date(2026, 6, 18), book.add_format({"num_format": "yyyy-mm-dd"}))
        sheet.write_number(2, 1, 0.8541666667, book.add_format({"num_format": "hh:mm"}))
        sheet.write_row(2, 2, ["周四分享", 60, "红"])
    source = read(path)
    row = source.rows[0]
    assert (row.title, row.said["day"], row.said["minute"], row.said["length"], row.line) == (
        *("周四分享", date(2026, 6, 18), 1230, 60),
        3,
    )
    assert (source.sheet, source.unknown) == ("六月", ("颜色",))


def test_a_text_table_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes("内容排期\n标题;日期;时间\n周四分享;2026-06-18;20:30\n".encode("gb18030"))
    assert [(row.title, row.said["minute"]) for row in read(path).rows] == [("周四分享", 1230)]


def test_a_bomb_of_a_spreadsheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"<x/>")
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    assert refusal(path) == "table_too_large"


def test_a_table_that_is_no_plan_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("Colour,Size\nred,5\n", encoding="utf-8")
    assert refusal(path) == "plan_no_title"
