"""What a chat that is only looked at tells of each name: how it came and went."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from grouppilot.domain.chats import EventKind
from grouppilot.domain.days import owner_day
from grouppilot.usecases import settings
from grouppilot.usecases.chat_taking import LEFT, Taking


@dataclass(frozen=True)
class Trail:
    """What a chat tells of a name.

    Attributes:
        came: Day it last came, if the chat tells it.
        way: How: ``invited``, ``qr``, ``link``, ``unknown`` or empty.
        by: Name of who brought it, may be empty.
        left: Day it went after that, if it did.
        removed: It was made to go.
    """

    came: date | None = None
    way: str = ""
    by: str = ""
    left: date | None = None
    removed: bool = False


def trails(session: Session, taking: Taking) -> dict[int, Trail]:
    """Return what a taking tells of its names, by their numbers."""
    chosen, names = settings.load(session), taking.names()

    def day(at: int) -> date:
        return owner_day(datetime.fromtimestamp(at, chosen.zoneinfo), chosen.zoneinfo, chosen.day_start)

    found: dict[int, Trail] = {}
    for one in sorted(taking.happened, key=lambda each: each.at):
        if one.sender is None:
            continue
        before = found.get(one.sender, Trail())
        if one.kind == EventKind.JOIN:
            by = names[one.by].name if one.by in names else ""
            found[one.sender] = Trail(day(one.at), one.way, by)
        elif one.kind in LEFT:
            removed = one.kind == EventKind.REMOVE
            came = (before.came, before.way, before.by)
            found[one.sender] = Trail(*came, day(one.at), removed)
    return found
