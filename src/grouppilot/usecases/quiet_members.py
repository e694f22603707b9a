"""Members who never spoke, or have not for some time: those to ask in private first."""

from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.domain.chats import day_of
from grouppilot.domain.structure import NEW_DAYS
from grouppilot.store import trend_queries
from grouppilot.usecases import participation, settings
from grouppilot.usecases.groups import alive
from grouppilot.usecases.workspace import Workspace

DAYS = 30


@dataclass(frozen=True)
class Quiet:
    """A member without a word.

    Attributes:
        last: The last day on which they spoke or checked in, as far as is known; None for never.
        days: Days since then, or since they joined; None where neither is known.
    """

    member_id: int
    name: str
    joined: date | None
    last: date | None
    days: int | None


@dataclass(frozen=True)
class QuietMembers:
    """Who is quiet in a group.

    Attributes:
        rows: The longest quiet first, those who never spoke before others.
        since, until: The days of which chats tell; None where none do, and then nobody can be called quiet.
        left_out: Staff and warm-up members, and members too new to ask.
    """

    rows: tuple[Quiet, ...]
    since: date | None
    until: date | None
    left_out: int


def quiet_members(ws: Workspace, group_id: int, days: int = DAYS) -> QuietMembers:
    """Return who never spoke in a group, or has not for some days.

    A chat that tells of fewer days than that makes nobody quiet who spoke within it, and everybody who did
    not; ``since`` says how far it goes back.

    Args:
        ws: The workspace.
        group_id: The group.
        days: Days without a word.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        alive(session, group_id)
        today = settings.today_in(session, ws)
        long_ago = date(1970, 1, 2)
        facts = participation.each(session, ws.now(), [group_id], long_ago, today)[group_id]
        if not facts.covered:
            return QuietMembers((), None, None, 0)
        last = _last_words(facts, trend_queries.last_spoke(session, [group_id]))
        for row in trend_queries.check_ins(session, [group_id], long_ago, today):
            last[row.membership_id] = max(last.get(row.membership_id, row.day), row.day)
        members = trend_queries.members(session, [group_id])
    found, left_out = [], 0
    for row in members:
        if row.id in facts.left_out or (row.joined is not None and (today - row.joined).days < NEW_DAYS):
            left_out += 1
            continue
        spoke = last.get(row.id)
        since = spoke or row.joined
        quiet = None if since is None else (today - since).days
        if spoke is None or today - spoke >= timedelta(days=days):
            found.append(Quiet(row.id, row.card or row.nickname, row.joined, spoke, quiet))
    found.sort(key=lambda one: (one.last is not None, -(one.days or 0), one.member_id))
    return QuietMembers(tuple(found), facts.covered[0], facts.covered[-1], left_out)


def _last_words(facts: participation.Facts, spoke: dict[int, int]) -> dict[int, date]:
    found: dict[int, date] = {}
    for sender, number in spoke.items():
        who = facts.counts(sender)
        if who is not None:
            found[who] = max(found.get(who, date.min), day_of(number))
    return found
