"""The timetable shared: what members see of chosen days, and the files it leaves as."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import openpyxl
import pypdf
import pytest
from PySide6.QtGui import QImage
from tests.files.calendar_files import by_icalendar, by_vobject

from grouppilot.domain.plan_columns import field_of
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import brands, calendar, groups, settings, timetable_export, timetables
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.timetable_days import Asked
from grouppilot.usecases.workspace import Workspace

FIRST, LAST = date(2026, 6, 15), date(2026, 6, 21)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    """A camp with a week planned: a talk each Tuesday and Thursday, single entries, and what stays hidden."""
    number = groups.add(
        workspace,
        GroupForm(
            *("晨读打卡营 03", "wechat"),
            kind="learning",
            life="temporary",
            start=date(2026, 6, 1),
            end=date(2026, 7, 5),
            language="zh_CN",
        ),
    )

    def plan(title: str, day: date | None, minute: int | None, **more: object) -> int:
        return calendar.add(workspace, EntryForm(title, day, minute, groups=(number,), **more))  # type: ignore[arg-type]

    plan("本周计划", FIRST, 510, kind="useful", text="第三章", note="only me", responsible="林溪")
    plan("领读", date(2026, 6, 2), 1230, length=40, format="live", rule="FREQ=WEEKLY;BYDAY=TU,TH")
    plan("Hidden", FIRST, 600, timetable=False)
    plan("Not decided", FIRST, 600, state="idea")
    plan("One to one", FIRST, 600, channels=("private",))
    plan("Idea", None, None, state="idea")
    return number


def lines(shared: timetables.Shared) -> list[tuple[int, str]]:
    return [(day.day.day, line.title) for day in shared.timetable.days for line in day.lines]


def instant(each: calendar.Occurrence, zone: str) -> date | datetime:
    """Return when an entry is planned for: a day, or an instant in UTC."""
    assert each.day is not None
    if each.minute is None:
        return each.day
    return datetime.combine(each.day, time(*divmod(each.minute, 60)), ZoneInfo(zone)).astimezone(UTC)


def test_members_see_what_is_decided_and_meant_for_them(workspace: Workspace, camp: int) -> None:
    shared = timetables.read(workspace, Asked(FIRST, LAST, (camp,)))
    assert lines(shared) == [(15, "本周计划"), (16, "领读"), (18, "领读")]
    assert shared.hidden == 3
    assert shared.timetable.head == "6月15日–21日 课表"
    assert shared.text.text.startswith("【晨读打卡营 03】课表\n6月15日–21日\n\n6月15日 周一\n08:30 本周计划")
    assert shared.text.text.endswith("群里见")


def test_a_text_fits_the_strictest_of_the_apps(workspace: Workspace, camp: int) -> None:
    discord = groups.add(workspace, GroupForm("Club", "discord", language="zh_CN"))
    assert timetables.read(workspace, Asked(FIRST, LAST, (camp,))).limit == 5000
    shared = timetables.read(workspace, Asked(FIRST, LAST, (camp, discord)))
    assert (shared.limit, shared.timetable.group) == (2000, "晨读打卡营 03、Club")


def test_all_groups_are_those_with_something_planned(workspace: Workspace, camp: int) -> None:
    groups.add(workspace, GroupForm("Nothing here"))
    shop = groups.add(workspace, GroupForm("Shop", language="en"))
    calendar.add(workspace, EntryForm("Sale", FIRST, 720, groups=(shop, camp)))
    calendar.add(workspace, EntryForm("Moments", FIRST, 721, channels=("moments",)))
    shared = timetables.read(workspace, Asked(FIRST, FIRST, language="en"))
    assert shared.timetable.group == "晨读打卡营 03, Shop"
    assert shared.timetable.language == "en"
    assert [line.groups for line in shared.timetable.days[0].lines] == [
        *(("晨读打卡营 03",), ("晨读打卡营 03", "Shop"), ())
    ]


def test_a_brand_that_all_share_stands_on_the_picture(workspace: Workspace, camp: int) -> None:
    assert timetables.read(workspace, Asked(FIRST, LAST, (camp,))).brand == ""
    brands.add(workspace, "慢读", group_id=camp)
    assert timetables.read(workspace, Asked(FIRST, LAST, (camp,))).brand == "慢读"


def test_what_is_said_below_is_kept_for_a_group_until_it_is_the_usual_again(
    workspace: Workspace, camp: int
) -> None:
    def foot() -> str:
        return timetables.read(workspace, Asked(FIRST, LAST, (camp,))).timetable.foot

    assert foot() == "群里见"
    timetables.keep_foot(workspace, camp, " 答疑 每天 12:30\n")
    assert foot() == "答疑 每天 12:30"
    assert timetables.read(workspace, Asked(FIRST, LAST, (camp,), foot="")).timetable.foot == ""
    workspace.undo()
    assert foot() == "群里见"
    timetables.keep_foot(workspace, camp, "")
    assert foot() == ""
    timetables.keep_foot(workspace, camp, "群里见")
    assert foot() == "群里见"
    with pytest.raises(Refused, match="field_too_long"):
        timetables.keep_foot(workspace, camp, "x" * 201)


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Europe/Berlin", "UTC"])
def test_a_calendar_file_holds_what_the_calendar_shows(
    workspace: Workspace, camp: int, tmp_path: Path, zone: str
) -> None:
    settings.change(workspace, zone=zone)
    series = next(each for each in calendar.occurrences(workspace, FIRST, LAST) if each.series)
    number = series.key.partition(".")[0]
    calendar.move(workspace, [f"{number}.2026-06-16"], to=(date(2026, 6, 17), 600))
    calendar.delete(workspace, [f"{number}.2026-06-18"])
    calendar.edit(workspace, f"{number}.2026-06-23", "one", title="领读 2", minute=None)
    path = tmp_path / "plan.ics"
    written = timetable_export.export(workspace, Asked(date(2026, 6, 10), date(2026, 7, 31), (camp,)), path)
    shown = [
        each
        for each in calendar.occurrences(workspace, date(2026, 6, 10), date(2026, 7, 31), camp)
        if each.title in ("本周计划", "领读", "领读 2")
    ]
    assert written == timetable_export.Written((path,), len(shown), 3)
    data = path.read_bytes()
    found = by_icalendar(data)
    assert by_vobject(data) == found
    assert found == sorted(((instant(each, zone), each.title) for each in shown), key=str)
    names = {each.name for each in icalendar.Calendar.from_ical(data).walk()}
    assert names >= {"VEVENT", "VALARM"}
    assert ("VTIMEZONE" in names) == (zone != "UTC")


def test_days_that_are_not_worked_are_left_out_of_the_calendar_file(
    workspace: Workspace, camp: int, tmp_path: Path
) -> None:
    calendar.add(
        workspace,
        EntryForm("早安", date(2026, 6, 15), 480, groups=(camp,), rule="FREQ=DAILY", working=True),
    )
    path = tmp_path / "plan.ics"
    timetable_export.export(workspace, Asked(FIRST, date(2026, 6, 28), (camp,)), path)
    days = [moment.day for moment, title in by_vobject(path.read_bytes()) if title == "早安"]
    assert days == [15, 16, 17, 18, 22, 23, 24, 25, 26]  # the 19th is the Dragon Boat Festival


def test_writing_again_updates_the_same_events(workspace: Workspace, camp: int, tmp_path: Path) -> None:
    def uids(last: date) -> set[str]:
        path = tmp_path / "plan.ics"
        timetable_export.export(workspace, Asked(FIRST, last, (camp,)), path)
        return {str(each["uid"]) for each in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")}

    before = uids(LAST)
    calendar.move(workspace, ["2.2026-06-18"], days=1)
    assert uids(LAST) == before == uids(date(2026, 7, 31)) == uids(date(2026, 6, 16))


def test_the_owners_own_calendar_file_has_the_texts(workspace: Workspace, camp: int, tmp_path: Path) -> None:
    for private, count in ((False, 1), (True, 4)):
        path = tmp_path / f"{private}.ics"
        written = timetable_export.export(workspace, Asked(FIRST, FIRST, (camp,)), path, private=private)
        assert written.entries == count
        events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        assert ("第三章" in [str(each.get("description")) for each in events]) is private


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_table_is_read_by_its_headers(workspace: Workspace, camp: int, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"plan{suffix}"
    calendar.edit(workspace, "1", "one", title="=HYPERLINK(1)")
    timetable_export.export(workspace, Asked(FIRST, LAST, (camp,), "zh_CN"), path)
    if suffix == ".xlsx":
        rows = [list(row) for row in openpyxl.load_workbook(path).active.values]
        assert rows[1][rows[0].index("标题")] == "=HYPERLINK(1)"
        assert openpyxl.load_workbook(path).active.cell(2, rows[0].index("标题") + 1).data_type == "s"
    else:
        rows = [line.split(",") for line in path.read_text("utf-8-sig").splitlines()]
        assert rows[1][rows[0].index("标题")] == "'=HYPERLINK(1)"
    assert None not in [field_of(str(header)) for header in rows[0]]
    assert [str(row[rows[0].index("日期")])[:10] for row in rows[1:]] == [
        "2026-06-15",
        "2026-06-16",
        "2026-06-18",
    ]
    assert str(rows[2][rows[0].index("ID")]).endswith("/2026-06-16")


def test_pictures_and_pdf_are_painted(workspace: Workspace, camp: int, tmp_path: Path, qapp: object) -> None:
    asked = Asked(FIRST, LAST, (camp,), foot="答疑 每天 12:30")
    picture = timetable_export.export(workspace, asked, tmp_path / "plan.png", private=True)
    assert (picture.entries, picture.hidden) == (3, 3)
    assert QImage(str(picture.files[0])).width() == 1260
    timetable_export.export(workspace, asked, tmp_path / "plan.PDF")
    text = "".join(pypdf.PdfReader(tmp_path / "plan.PDF").pages[0].extract_text().split())
    assert "晨读打卡营03" in text
    assert "08:30·干货" in text
    assert text.endswith("答疑每天12:30")


def test_a_long_plan_goes_on_in_a_second_picture(
    workspace: Workspace, camp: int, tmp_path: Path, qapp: object
) -> None:
    calendar.add(workspace, EntryForm("早安", FIRST, 480, groups=(camp,), rule="FREQ=DAILY"))
    asked = Asked(date(2026, 6, 1), date(2026, 8, 31), (camp,))
    assert [each.name for each in timetable_export.export(workspace, asked, tmp_path / "a.png").files] == [
        "a.png"
    ]
    groups.edit(workspace, camp, end=date(2026, 9, 30))
    assert [each.name for each in timetable_export.export(workspace, asked, tmp_path / "a.png").files] == [
        *("a.png", "a-2.png", "a-3.png")
    ]


@pytest.mark.parametrize(
    ("code", "asked", "name"),
    [
        ("timetable_format", Asked(FIRST, LAST), "plan.doc"),
        ("timetable_days", Asked(LAST, FIRST), "plan.ics"),
        ("timetable_days", Asked(FIRST, date(2099, 1, 1)), "plan.ics"),
        ("timetable_empty", Asked(date(2026, 1, 1), date(2026, 1, 2)), "plan.ics"),
        ("group_unknown", Asked(FIRST, LAST, (99,)), "plan.ics"),
        ("folder_missing", Asked(FIRST, LAST), "nowhere/plan.csv"),
    ],
)
def test_what_cannot_be_written_is_refused(
    workspace: Workspace, camp: int, tmp_path: Path, code: str, asked: Asked, name: str
) -> None:
    with pytest.raises(Refused, match=code):
        timetable_export.export(workspace, asked, tmp_path / name)
    assert list(tmp_path.glob("*.*")) == []
