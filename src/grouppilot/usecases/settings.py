"""The workspace's settings: zone, day start, region, peak windows, the owner's name, own columns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy.orm import Session

from grouppilot.domain.days import DAY_START, PEAK_WINDOWS, PeakWindow, owner_day
from grouppilot.domain.refusals import Refused
from grouppilot.store.settings import settings_of, write_setting
from grouppilot.usecases import holidays
from grouppilot.usecases.workspace import Workspace

CUSTOMS = 3
LATEST_DAY_START = 12 * 60


@dataclass(frozen=True)
class Settings:
    """Settings of one workspace.

    Attributes:
        zone: IANA name of the zone whose days are the owner's.
        day_start: Minutes since midnight at which a new day begins.
        region: Country code whose public holidays count, or empty for none.
        peaks: Peak windows of groups without their own.
        customs: Names of the owner's own roster columns; empty where unused.
        owner: The owner's name in texts.
    """

    zone: str = "UTC"
    day_start: int = DAY_START
    region: str = ""
    peaks: tuple[PeakWindow, ...] = PEAK_WINDOWS
    customs: tuple[str, ...] = ("", "", "")
    owner: str = ""

    @property
    def zoneinfo(self) -> ZoneInfo:
        """The zone itself."""
        return ZoneInfo(self.zone)


def load(session: Session) -> Settings:
    """Read the settings within a session; what was never set follows this machine."""
    return parse(settings_of(session))


def parse(found: Mapping[str, Any]) -> Settings:
    """Return the settings among all that is kept by name; see ``load``."""
    known = {field.name for field in fields(Settings)}
    kept: dict[str, Any] = {key: _from_json(key, value) for key, value in found.items() if key in known}
    if "zone" not in kept:
        kept["zone"] = holidays.machine_zone()
    if "region" not in kept:
        kept["region"] = holidays.region_of(kept["zone"])
    return Settings(**kept)


def read(ws: Workspace) -> Settings:
    """Read the settings of a workspace."""
    with ws.read() as session:
        return load(session)


def today(ws: Workspace) -> date:
    """Return the owner's day at this moment."""
    with ws.read() as session:
        return today_in(session, ws)


def today_in(session: Session, ws: Workspace) -> date:
    """Return the owner's day at this moment, within a session."""
    return today_at(session, ws.now())


def today_at(session: Session, now: datetime) -> date:
    """Return the owner's day at a moment, within a session."""
    settings = load(session)
    return owner_day(now, settings.zoneinfo, settings.day_start)


def change(ws: Workspace, *, by: object = None, **changed: Any) -> Settings:
    """Change settings by name. Days that ended stay as they are.

    Args:
        ws: The workspace.
        by: Whoever asks.
        **changed: Fields of ``Settings`` with their new values.

    Returns:
        The settings as they are now.

    Raises:
        Refused: ``bad_setting`` with ``key`` where a value makes no sense; nothing is changed then.
    """
    for key, value in changed.items():
        _check(key, value)
    with ws.write("settings.change", by=by, keys=sorted(changed)) as session:
        for key, value in changed.items():
            write_setting(session, key, _to_json(key, value))
        session.flush()
        settings = load(session)
        year = owner_day(ws.now(), settings.zoneinfo, settings.day_start).year
        holidays.fill(session, settings.region, range(year - 1, year + 2))
    return replace(settings)


def _from_json(key: str, value: Any) -> Any:
    if key == "peaks":
        return tuple(PeakWindow(start, end) for start, end in value)
    return tuple(value) if key == "customs" else value


def _to_json(key: str, value: Any) -> Any:
    if key == "peaks":
        return [[window.start, window.end] for window in value]
    return list(value) if key == "customs" else value


def _check(key: str, value: Any) -> None:
    good: dict[str, Callable[[], bool]] = {
        "zone": lambda: value in available_timezones(),
        "day_start": lambda: type(value) is int and 0 <= value <= LATEST_DAY_START,
        "region": lambda: value == "" or value in holidays.regions(),
        "peaks": lambda: all(isinstance(window, PeakWindow) for window in value),
        "customs": lambda: len(value) == CUSTOMS and all(_is_text(name, 60) for name in value),
        "owner": lambda: _is_text(value, 200),
    }
    if key not in good or not good[key]():
        raise Refused("bad_setting", key=key, value=str(value))


def _is_text(value: Any, most: int) -> bool:
    return isinstance(value, str) and len(value) <= most
