"""Sums of what one import tells, by day and sender and by hour; see ``store.chats``."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from grouppilot.domain.chats import Flag
from grouppilot.store.chats import ChatDay, ChatHour, ChatImport

_MINE = "chat_message WHERE group_id = :group AND at >= :low AND at < :high AND import_id = :me"


def _flag(flag: Flag) -> str:
    return f"sum(what & {int(flag) << 8} <> 0)"


_DAY = (
    "INSERT INTO chat_day SELECT :group, :day, sender_id, :me, count(*), sum(length),"
    f" {_flag(Flag.QUESTION)}, {_flag(Flag.LINK)}, {_flag(Flag.CHECK_IN)}, count(reply_to), 0"
    f" FROM {_MINE} GROUP BY sender_id"
)
_ANY_GIVEN = (
    "SELECT 1 FROM chat_day WHERE group_id = :group AND day = :day AND import_id = :me AND given > 0 LIMIT 1"
)
_GOT = (
    "INSERT INTO chat_day SELECT :group, :day, reply_to, :me, 0, 0, 0, 0, 0, 0, count(*)"
    f" FROM {_MINE} AND reply_to IS NOT NULL GROUP BY reply_to"
    " ON CONFLICT DO UPDATE SET got = excluded.got"
)
_HOUR = (
    "INSERT INTO chat_hour SELECT :group, :day, hour, :me, sum(mine), sum(earliest = :me) FROM ("
    "SELECT (at + CASE WHEN at < :turn THEN :ahead ELSE :later END) / 3600 % 24 AS hour, sender_id,"
    " sum(import_id = :me) AS mine, min(import_id) AS earliest FROM chat_message"
    " WHERE group_id = :group AND at >= :low AND at < :high AND import_id <= :me{gone} GROUP BY 1, 2)"
    " WHERE mine > 0 GROUP BY hour"
)
_HOUR_ALONE = (
    "INSERT INTO chat_hour SELECT :group, :day,"
    " (at + CASE WHEN at < :turn THEN :ahead ELSE :later END) / 3600 % 24 AS hour, :me, count(*),"
    f" count(DISTINCT sender_id) FROM {_MINE} GROUP BY hour"
)


@dataclass(frozen=True)
class DaySpan:
    """One of the owner's days.

    Attributes:
        day: Its number; see ``domain.chats.day_number``.
        low, high: UTC seconds at which it begins and ends.
        turn: When its clock changes; ``high`` where it does not.
        ahead, later: Seconds the clock is ahead of UTC before and after that.
    """

    day: int
    low: int
    high: int
    turn: int
    ahead: int
    later: int


def first_from(session: Session, group_id: int, import_id: int, low: int, high: int) -> int | None:
    """Return when the first message of an import stands from a time on, in UTC seconds."""
    query = "SELECT at FROM chat_message WHERE group_id = ? AND at BETWEEN ? AND ? AND import_id = ? LIMIT 1"
    values = (group_id, low, high, import_id)
    found: int | None = session.connection().exec_driver_sql(query, values).scalar()
    return found


def roll(
    session: Session,
    group_id: int,
    import_id: int,
    span: DaySpan,
    gone: Sequence[int],
    *,
    timed: bool,
    alone: bool = False,
) -> bool:
    """Write the sums of one day, of which there are none.

    Args:
        session: To write in.
        group_id, import_id: Whose.
        span: The day.
        gone: Other imports that do not count.
        timed: The times of day are known.
        alone: No other import tells of the day.

    Returns:
        Whether there is anything on that day.
    """
    values = {"group": group_id, "me": import_id, "day": span.day, "low": span.low, "high": span.high}
    connection = session.connection()
    if not connection.exec_driver_sql(_DAY, values).rowcount:
        return False
    if connection.exec_driver_sql(_ANY_GIVEN, values).scalar():
        connection.exec_driver_sql(_GOT, values)
    if timed:
        others = f" AND import_id NOT IN ({','.join(map(str, gone))})" if gone else ""
        clock = {"turn": span.turn, "ahead": span.ahead, "later": span.later}
        query = _HOUR_ALONE if alone else _HOUR.replace("{gone}", others)
        connection.exec_driver_sql(query, values | clock)
    return True


def forget(session: Session, import_id: int) -> None:
    """Remove the sums of an import, to be made anew."""
    session.execute(delete(ChatDay).where(ChatDay.import_id == import_id))
    session.execute(delete(ChatHour).where(ChatHour.import_id == import_id))
    session.execute(update(ChatImport).where(ChatImport.id == import_id).values(rolled=""))


def rolled(session: Session, import_id: int, key: str) -> None:
    """Say for which zone and day start an import's sums hold."""
    session.execute(update(ChatImport).where(ChatImport.id == import_id).values(rolled=key))
