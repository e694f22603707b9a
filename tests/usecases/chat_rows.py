"""Chats written row by row into a test's workspace, with their sums counted slowly."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b

from grouppilot.domain.chats import Flag, day_number
from grouppilot.domain.days import owner_day
from grouppilot.store.chats import DONE, ChatDay, ChatHour, ChatImport, ChatMessage, ChatSender
from grouppilot.usecases import settings
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class Line:
    """A message of a chat: who, when (an aware moment), what flags, whom it answers."""

    who: str
    at: datetime
    flags: int = 0
    answers: str = ""


def write_chat(
    ws: Workspace, group_id: int, lines: Iterable[Line], members: dict[str, int] | None = None
) -> dict[str, int]:
    """Write a chat as one import; returns the sender of each name.

    Args:
        ws: The workspace.
        group_id: The group.
        lines: Its messages, in any order.
        members: Whose name each is; names that are not in it are nobody's yet.
    """
    found = sorted(lines, key=lambda line: line.at)
    kept = settings.read(ws)
    with ws.write("chat.import") as session:
        made = ChatImport(group_id=group_id, shape="line", at=ws.now(), state=DONE, zone="UTC")
        made.since, made.until = (int(found[place].at.timestamp()) for place in (0, -1))
        session.add(made)
        senders = {}
        for name in dict.fromkeys(line.who for line in found):
            row = ChatSender(group_id=group_id, name=name, membership_id=(members or {}).get(name))
            session.add(row)
            session.flush()
            senders[name] = row.id
        days: dict[tuple[int, int], ChatDay] = {}
        hours: dict[tuple[int, int], set[int]] = {}
        counts: dict[tuple[int, int], int] = {}
        for place, line in enumerate(found):
            sender, at = senders[line.who], int(line.at.timestamp())
            session.add(
                ChatMessage(
                    group_id=group_id,
                    at=at,
                    sender_id=sender,
                    digest=blake2b(str(place).encode(), digest_size=8).digest(),
                    n=1,
                    what=line.flags << 8,
                    length=4,
                    import_id=made.id,
                    reply_to=senders.get(line.answers),
                    reactions=0,
                )
            )
            day = day_number(owner_day(line.at, kept.zoneinfo, kept.day_start))
            key = (day, sender)
            if key not in days:
                days[key] = ChatDay(group_id=group_id, day=day, sender_id=sender, import_id=made.id)
                for name in ("messages", "letters", "questions", "links", "check_ins", "given", "got"):
                    setattr(days[key], name, 0)
                session.add(days[key])
            days[key].messages += 1
            days[key].letters += 4
            days[key].questions += bool(line.flags & Flag.QUESTION)
            days[key].links += bool(line.flags & Flag.LINK)
            hour = (day, line.at.astimezone(kept.zoneinfo).hour)
            hours.setdefault(hour, set()).add(sender)
            counts[hour] = counts.get(hour, 0) + 1
        for (day, hour), who in hours.items():
            session.add(
                ChatHour(
                    group_id=group_id,
                    day=day,
                    hour=hour,
                    import_id=made.id,
                    messages=counts[day, hour],
                    speakers=len(who),
                )
            )
    return senders


def at(text: str) -> datetime:
    """Return a moment of UTC, e.g. ``2026-06-01T12:00``."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
