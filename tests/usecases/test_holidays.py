"""Holidays come from the library into the workspace: swapped days, other weekends, years without any."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from grouppilot.store.settings import Holiday, HolidayYear
from grouppilot.usecases import holidays, settings
from grouppilot.usecases.workspace import Workspace


def works(workspace: Workspace, region: str, day: date) -> bool:
    holidays.ensure(workspace, region, [day.year])
    with workspace.read() as session:
        return holidays.calendar(session, region, day, day).is_working(day)


@pytest.mark.parametrize(
    ("region", "day", "expected"),
    [
        ("CN", date(2026, 2, 14), True),  # a Saturday worked for the Spring Festival
        ("CN", date(2026, 2, 17), False),
        ("CN", date(2026, 10, 1), False),
        ("CN", date(2026, 6, 13), False),
        ("CN", date(2026, 6, 11), True),
        ("SA", date(2026, 6, 12), False),  # Friday and Saturday are the weekend
        ("SA", date(2026, 6, 14), True),
        ("BN", date(2026, 6, 12), False),  # Friday and Sunday
        ("BN", date(2026, 6, 13), True),
        ("IR", date(2026, 6, 13), True),  # Friday alone
        ("DE", date(2026, 10, 3), False),
        ("CN", date(2200, 1, 1), True),  # nothing is known of that year: Monday to Friday
        ("CN", date(2200, 1, 4), False),
        ("CN", date.max, True),
        ("CN", date.min, True),
        ("", date(2026, 10, 1), True),  # no region, no holidays
    ],
)
def test_what_is_a_working_day(workspace: Workspace, region: str, day: date, expected: bool) -> None:
    assert works(workspace, region, day) is expected


def test_a_year_is_looked_up_once_a_release(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    assert holidays.ensure(workspace, "DE", [2030, 2031])
    assert not holidays.ensure(workspace, "DE", [2030])
    monkeypatch.setattr(holidays, "release", lambda: "999")
    assert holidays.ensure(workspace, "DE", [2030])
    with workspace.read() as session:
        years = select(HolidayYear.year, HolidayYear.release).where(HolidayYear.region == "DE")
        releases = dict(session.execute(years).all())  # type: ignore[arg-type]
        in_2030 = session.execute(
            select(Holiday.release, func.count())
            .where(Holiday.region == "DE", Holiday.day.between(date(2030, 1, 1), date(2030, 12, 31)))
            .group_by(Holiday.release)
        ).all()
    assert (releases[2030], releases[2031] == "999") == ("999", False)
    assert [release for release, _ in in_2030] == ["999"]


def test_the_regions_are_those_the_library_lists() -> None:
    from holidays import list_supported_countries

    assert holidays.regions() == set(list_supported_countries(include_aliases=False))


def test_every_day_of_a_year_is_as_the_library_says(workspace: Workspace) -> None:
    from holidays import country_holidays

    holidays.ensure(workspace, "CN", [2026])
    library = country_holidays("CN", years=2026)
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    with workspace.read() as session:
        calendar = holidays.calendar(session, "CN", first, last)
    for day in (first + timedelta(n) for n in range(365)):
        assert calendar.is_working(day) == library.is_working_day(day), day


def test_special_days_have_names(workspace: Workspace) -> None:
    with workspace.read() as session:
        found = holidays.names(session, "CN", date(2026, 10, 1), date(2026, 10, 1))
    assert found == {date(2026, 10, 1): ("National Day", False)}


def test_a_change_of_region_is_undone_and_the_days_of_both_stay(workspace: Workspace) -> None:
    settings.change(workspace, region="DE")
    assert not works(workspace, "DE", date(2026, 12, 25))
    workspace.undo()
    assert settings.read(workspace).region == "CN"
    for region, day in (("CN", date(2026, 10, 1)), ("DE", date(2026, 12, 25))):
        with workspace.read() as session:
            assert not holidays.calendar(session, region, day, day).is_working(day)
    workspace.redo()
    assert settings.read(workspace).region == "DE"


@pytest.mark.parametrize(
    ("zone", "region"), [("Asia/Shanghai", "CN"), ("Europe/Berlin", "DE"), ("UTC", ""), ("Nowhere/Else", "")]
)
def test_a_zone_suggests_a_region(zone: str, region: str) -> None:
    assert holidays.region_of(zone) == region


def test_the_zone_of_this_machine_is_one_that_is_known() -> None:
    from zoneinfo import ZoneInfo

    assert ZoneInfo(holidays.machine_zone())
