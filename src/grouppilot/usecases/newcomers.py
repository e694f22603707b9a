"""Newcomers added: from the lines a chat app writes when somebody joins, or by typing names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import joins
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Newcomer as Arrival
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership
from grouppilot.store.people import Alias
from grouppilot.usecases import groups, member_edits, removals, settings
from grouppilot.usecases import member_fields as fields
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.removals import Flag
from grouppilot.usecases.workspace import Workspace

STATES = ("new", "returned", "removed", "twin", "member")
MOST = 2000


@dataclass(frozen=True)
class Newcomer:
    """Somebody who joined, as they would be added.

    Attributes:
        name: As the chat app wrote it.
        way: ``invited``, ``qr``, ``link`` or ``unknown``.
        inviter: Who invited them; the owner's name where it was the owner.
        day: When they joined.
        state: ``new``; ``returned`` (left before and came back); ``removed`` (was removed from this group
            and is back); ``twin`` (the text names somebody so called before); ``member`` (is one already).
        member_id: The membership that is theirs already, where there is exactly one.
        flag: They were removed before, from this group or another.
    """

    name: str
    way: str = "unknown"
    inviter: str = ""
    day: date | None = None
    state: str = "new"
    member_id: int | None = None
    flag: Flag | None = None

    @property
    def wanted(self) -> bool:
        """Whether they are added unless the owner says otherwise."""
        return self.state in ("new", "returned") and (self.flag is None or not self.flag.sure)


@dataclass(frozen=True)
class Preview:
    """What adding a text would do, before anything is done; ``unread`` are lines that tell of nobody."""

    rows: tuple[Newcomer, ...]
    unread: tuple[str, ...] = ()


def preview(ws: Workspace, group_id: int, text: str, day: date | None = None) -> Preview:
    """Return who joined as a text tells it, and which of them are members already.

    Args:
        ws: The workspace.
        group_id: The group they joined.
        text: Lines of any chat app, or names.
        day: When they joined where the lines do not say; today when None.

    Raises:
        Refused: ``group_unknown``; ``too_many_newcomers`` with ``most``.
    """
    found = joins.read(text)
    if len(found.joins) > MOST:
        raise Refused("too_many_newcomers", most=MOST)
    with ws.read() as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        owner = settings.load(session).owner
        rows = [_read(join, owner, day or today, today) for join in found.joins]
        placed = _placed(session, group, rows)
        arrivals = [Arrival(group.platform, names=(row.name,)) for row in placed]
        flags = removals.returning(session, arrivals, today)
    told = (replace(row, flag=flag) for row, flag in zip(placed, flags, strict=True))
    return Preview(tuple(told), found.unread)


def add(ws: Workspace, group_id: int, newcomers: Sequence[Newcomer], *, by: object = None) -> list[int]:
    """Add newcomers to a group in one step of undo: with their numbers, in the order in which they joined.

    Who was a member before comes back with a stay of its own and keeps the number.

    Returns:
        The ids of the memberships, in the order given; who is a member already is left out.

    Raises:
        Refused: ``group_unknown``, ``nobody_to_add``, ``joined_later`` with ``name`` for a day to come, and
            what ``member_edits.add`` refuses.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("newcomer.add", by=by, group=name, count=len(newcomers)) as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        wanted = [(place, one) for place, one in enumerate(newcomers) if one.state != "member"]
        if not wanted:
            raise Refused("nobody_to_add")
        made: dict[int, int] = {}
        for place, one in sorted(wanted, key=lambda pair: (pair[1].day or today, pair[0])):
            made[place] = _add(session, ws, group, one, today)
    return [made[place] for place, _ in wanted]


def _read(join: joins.Join, owner: str, day: date, today: date) -> Newcomer:
    said = join.day if join.day is not None and join.day <= today else None
    return Newcomer(join.name, join.way, owner if join.by_owner else join.inviter, said or day)


def _placed(session: Session, group: Group, rows: Iterable[Newcomer]) -> list[Newcomer]:
    """Tell of each newcomer whether the group knows somebody so called."""
    known = _by_name(session, group.id)
    seen: set[str] = set()
    placed = []
    for row in rows:
        key = fold(row.name) or row.name
        placed.append(replace(row, state="twin") if key in seen else _placed_one(row, known.get(key, {})))
        seen.add(key)
    return placed


def _placed_one(row: Newcomer, same: dict[int, str]) -> Newcomer:
    """Compare with all who are so called, by membership and status."""
    only = next(iter(same)) if len(same) == 1 else None
    if "active" in same.values():
        return replace(row, state="member", member_id=only)
    if only is None:  # nobody, or several who left: one cannot tell which of them came back
        return row
    return replace(row, state="removed" if same[only] == "removed" else "returned", member_id=only)


def _by_name(session: Session, group_id: int) -> dict[str, dict[int, str]]:
    query = select(Membership.id, Membership.status, Membership.card, Membership.nickname)
    found: dict[str, dict[int, str]] = {}
    status_of: dict[int, str] = {}
    for member, status, *names in session.execute(query.where(Membership.group_id == group_id)):
        status_of[member] = status
        for name in names:
            if key := fold(name):
                found.setdefault(key, {})[member] = status
    aliases = select(Alias.membership_id, Alias.folded).where(
        Alias.membership_id.in_(select(Membership.id).where(Membership.group_id == group_id))
    )
    for member, key in session.execute(aliases):
        found.setdefault(key, {})[member] = status_of[member]
    return found


def _add(session: Session, ws: Workspace, group: Group, one: Newcomer, today: date) -> int:
    day = one.day or today
    if day > today:
        raise Refused("joined_later", name=one.name)
    if one.member_id is not None:
        return _take_back(session, one, day)
    form = MemberForm(group.id, nickname=one.name, joined=day, way=one.way, inviter=one.inviter)
    return member_edits.insert(session, form, ws, today)


def _take_back(session: Session, one: Newcomer, day: date) -> int:
    member = session.get(Membership, one.member_id)
    if member is None:
        raise Refused("member_gone")
    fields.change_status(session, member, "active", day)
    spell = fields.last_spell(session, member)
    spell.way = one.way
    if one.inviter:
        fields.assign(session, member, "inviter", one.inviter, day)
    session.flush()
    return member.id
