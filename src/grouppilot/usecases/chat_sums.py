"""Keeps the sums of chats: made with each import, and anew where the owner's days begin at another time."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from grouppilot.domain.chats import day_number
from grouppilot.domain.days import day_bounds, owner_day, shifted
from grouppilot.store import chat_queries, chat_sums, chat_writing
from grouppilot.store.chat_sums import DaySpan
from grouppilot.store.chats import DONE, ChatImport
from grouppilot.usecases import settings
from grouppilot.usecases.settings import Settings
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 4000  # messages whose sums are made in one transaction, about
MOST_DAYS = 200


def key_of(chosen: Settings) -> str:
    """Return what sums depend on: the zone and the minute at which a day begins."""
    return f"{chosen.zone} {chosen.day_start}"


def roll(ws: Workspace, import_id: int) -> None:
    """Make the sums of an import, in small transactions that let the window go first."""
    with ws.read() as session:
        chosen = settings.load(session)
        row = session.get_one(ChatImport, import_id)
        gone = [each for each in chat_writing.not_counting(session) if each != import_id]
        timed, group, added = row.timed, row.group_id, row.added
        since, until = row.since, row.until
        others = [each for each in chat_queries.covered(session, [group]) if each.import_id < import_id]
    if since is None or until is None:
        return
    days = max((until - since) // 86400, 1)
    step = min(max(AT_ONCE * days // max(added, 1), 1), MOST_DAYS)
    zone = chosen.zoneinfo
    day: date | None = owner_day(datetime.fromtimestamp(since, zone), zone, chosen.day_start)
    while day is not None:
        with ws.keep("chat.sums", background=True) as session:
            for _ in range(step):
                span = span_of(day, zone, chosen.day_start)
                alone = not any(each.since < span.high and span.low <= each.until for each in others)
                if chat_sums.roll(session, group, import_id, span, gone, timed=timed, alone=alone):
                    day = shifted(day, 1)
                    continue
                first = chat_sums.first_from(session, group, import_id, span.high, until)
                if first is None:
                    day = None
                    break
                day = owner_day(datetime.fromtimestamp(first, zone), zone, chosen.day_start)
    with ws.keep("chat.sums", background=True) as session:
        chat_sums.rolled(session, import_id, key_of(chosen))


def renew(ws: Workspace) -> int:
    """Make the sums anew that were made for another zone or day start; returns of how many imports."""
    key = key_of(settings.read(ws))
    with ws.read() as session:
        stale = select(ChatImport.id).where(ChatImport.state == DONE, ChatImport.rolled != key)
        found = list(session.scalars(stale.order_by(ChatImport.id)))
    for import_id in found:
        with ws.keep("chat.sums", background=True) as session:
            chat_sums.forget(session, import_id)
        roll(ws, import_id)
    if found:
        with ws.keep("chat.sums", "chat_day", background=True):
            pass
    return len(found)


def span_of(day: date, zone: ZoneInfo, day_start: int) -> DaySpan:
    """Return a day of the owner's as sums take it."""
    begin, end = day_bounds(day, zone, day_start)
    low, high = int(begin.timestamp()), int(end.timestamp())
    ahead, later = _ahead(low, zone), _ahead(high - 1, zone)
    turn = high
    if ahead != later:
        turn = next((at for at in range(low, high, 1800) if _ahead(at, zone) != ahead), high)
    return DaySpan(day_number(day), low, high, turn, ahead, later)


def _ahead(at: int, zone: ZoneInfo) -> int:
    shift = datetime.fromtimestamp(at, zone).utcoffset() or timedelta()
    return int(shift.total_seconds())
