"""Public holidays and swapped working days: taken from the ``holidays`` library into the workspace."""

from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache
from importlib import metadata
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from grouppilot.domain.calendars import SATURDAY, WorkingDays
from grouppilot.domain.days import shifted
from grouppilot.store.settings import Holiday, HolidayYear
from grouppilot.usecases.workspace import Workspace


def calendar(session: Session, region: str, first: date, last: date) -> WorkingDays:
    """Return the working days of a region around a span of days, whole months included."""
    begin, end = shifted(first, -31), shifted(last, 31)
    c = Holiday.__table__.c  # at half of what the mapped class costs, as every look at a day begins here
    query = select(c.day, c.working).where(c.region == region, c.day.between(begin, end))
    return WorkingDays({day: working for day, working in session.execute(query)})


def names(session: Session, region: str, first: date, last: date) -> dict[date, tuple[str, bool]]:
    """Return the name of each special day in a span, and whether it is worked."""
    query = select(Holiday.day, Holiday.name, Holiday.working).where(
        Holiday.region == region, Holiday.day.between(first, last)
    )
    return {day: (name, working) for day, name, working in session.execute(query)}


def ensure(ws: Workspace, region: str, years: Iterable[int]) -> bool:
    """Look up the years of a region that this release of the library has not given yet.

    Returns:
        Whether anything was looked up.
    """
    years = tuple(years)
    with ws.read() as session:
        missing = _missing(session, region, years) if region else []
    if not missing:
        return False
    look_up(region, missing)
    # A day that ended is settled by what was known of it, not by what a new release says.
    with ws.keep("holidays", "holiday", background=True, settled=True) as session:
        fill(session, region, years)
    return True


def look_up(region: str, years: Iterable[int]) -> None:
    """Look years up ahead of ``fill``, which then keeps nobody waiting."""
    for year in years if region else ():
        _looked_up(region, year)


def fill(session: Session, region: str, years: Iterable[int], *, anew: bool = True) -> None:
    """Look up the missing years of a region within a session that writes.

    Args:
        session: Of a write.
        region: Its country code; nothing is looked up without one.
        years: The years that are needed.
        anew: Look up again what an earlier release of the library gave.
    """
    for year in _missing(session, region, tuple(years), anew=anew) if region else ():
        session.execute(
            delete(Holiday).where(
                Holiday.region == region, Holiday.day.between(date(year, 1, 1), date(year, 12, 31))
            )
        )
        session.add_all(
            Holiday(region=region, day=day, working=works, name=name, release=release())
            for day, works, name in _looked_up(region, year)
        )
        session.merge(HolidayYear(region=region, year=year, release=release()))
    session.flush()


@cache
def regions() -> frozenset[str]:
    """Return the country codes that the library knows."""
    from holidays.registry import COUNTRIES  # its own function to list them imports every single one

    return frozenset(codes[1] for codes in COUNTRIES.values())


@cache
def machine_zone() -> str:
    """Return the zone of this computer, UTC where it cannot be told."""
    import tzlocal

    try:
        return ZoneInfo(tzlocal.get_localzone_name() or "UTC").key
    except (LookupError, OSError, ValueError):
        return "UTC"


@cache
def region_of(zone: str) -> str:
    """Return the country code of a zone by the zone database's own table, empty where it names none."""
    from importlib import resources

    table = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        cells = line.split("\t")
        if not line.startswith("#") and cells[2] == zone:
            return cells[0]
    return ""


def _missing(session: Session, region: str, years: tuple[int, ...], *, anew: bool = True) -> list[int]:
    query = select(HolidayYear.year).where(HolidayYear.region == region)
    if anew:
        query = query.where(HolidayYear.release == release())
    known = set(session.scalars(query))
    return [year for year in years if year not in known]


@cache
def release() -> str:
    """Return the release of the library that holidays are taken from."""
    return metadata.version("holidays")


@lru_cache(maxsize=64)
def _looked_up(region: str, year: int) -> tuple[tuple[date, bool, str], ...]:
    """Return each day that Monday to Friday gets wrong: the day, whether it is worked, and its name.

    Weekends differ between regions, so these are not holidays only.
    """
    import holidays

    if region not in regions():
        return ()
    languages = holidays.country_holidays(region).supported_languages
    english = next((each for each in languages if each.startswith("en")), None)
    found = holidays.country_holidays(region, years=year, language=english)
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return tuple(
        (day, works, found.get(day) or "")
        for day in map(date.fromordinal, range(first, last + 1))
        if (works := found.is_working_day(day)) != (day.weekday() < SATURDAY)
    )
