"""The roster compared with the list of the real group, and what follows from it applied as one action."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import comparing as matching
from grouppilot.domain.cells import tidy
from grouppilot.domain.comparing import Comparison, RosterMember
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Newcomer as Arrival
from grouppilot.domain.roster_rows import RosterRow
from grouppilot.domain.rosters import ExistingMember
from grouppilot.files.rosters import RosterSource
from grouppilot.store import role_queries
from grouppilot.store.ledgers import RosterCheck
from grouppilot.store.members import Membership
from grouppilot.store.people import Alias
from grouppilot.usecases import aliases, comparing_phones, groups, member_edits, removals, rosters, settings
from grouppilot.usecases import member_fields as fields
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.removals import Flag
from grouppilot.usecases.rosters import Columns, Spoken
from grouppilot.usecases.workspace import Workspace

READS = ("membership", "membership_spell", "alias", "roster_check", "removal", "chat_group", "person")
FEW = 5
"""Members up to which a list that lacks more than half of them is still believed."""


@dataclass(frozen=True)
class Joined:
    """One line of the group's list that nobody on the roster answers to; ``flag``: was removed before."""

    line: int
    name: str
    row: RosterRow
    flag: Flag | None = None


@dataclass(frozen=True)
class Known:
    """A member as the comparison names them."""

    member_id: int
    name: str
    number: int | None


@dataclass(frozen=True)
class Renamed:
    """A member who may be one of the list under another name; see ``domain.comparing.Rename``."""

    member: Known
    line: int
    name: str
    row: RosterRow
    reason: str
    certain: bool
    others: tuple[Known, ...] = ()


@dataclass(frozen=True)
class Returned:
    """A member who had left, or was removed, and stands in the list again."""

    member: Known
    line: int
    name: str
    status: str
    flag: Flag | None = None


@dataclass(frozen=True)
class Unclear:
    """A line of the list that several members, or none for sure, answer to."""

    line: int
    name: str
    reason: str
    members: tuple[Known, ...] = ()


@dataclass(frozen=True)
class Compared:
    """What the list of the real group says against the roster.

    Attributes:
        present: How many are there as they are known.
        lines: How many usable lines the list has.
        wrong: How many lines were left out.
        short: More than half of the members are missing: the list may have been cut off.
    """

    group_id: int
    present: int
    lines: int
    wrong: int
    short: bool
    joined: tuple[Joined, ...] = ()
    gone: tuple[Known, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    returned: tuple[Returned, ...] = ()
    unclear: tuple[Unclear, ...] = ()


@dataclass(frozen=True)
class Choices:
    """What of a comparison is to be applied.

    Attributes:
        joined, returned: Lines whose people are added, or come back.
        gone: Memberships that end.
        renamed: Membership → the line that is their new name.
    """

    joined: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()
    renamed: Mapping[int, int] = field(default_factory=dict)
    returned: frozenset[int] = frozenset()


def compare(
    ws: Workspace,
    source: RosterSource,
    group_id: int,
    *,
    columns: Columns | None = None,
    date_order: str | None = None,
    spoken: Spoken | None = None,
) -> Compared:
    """Compare a group's roster with the list in a file or a paste; nothing is changed.

    Args:
        ws: The workspace.
        source: From ``rosters.open_source``.
        group_id: The group.
        columns, date_order, spoken: As for ``rosters.dry_run``.

    Raises:
        Refused: ``group_unknown``, ``no_name_column``, ``nobody_in_list``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        words = rosters.vocabulary(session, today, spoken or Spoken(), date_order)
        rows = source.rows(columns, words)
        usable = [row for row in rows if not row.wrong]
        if not usable:
            raise Refused("nobody_in_list")
        members, statuses = _members(session, group_id)
        if source.kind == "names":
            usable = comparing_phones.named(session, group_id, members, usable)
        here = _yourself(session, ws, group_id, members) if source.yourself else frozenset()
        found = matching.compare([one for one in members if one.id not in here], usable)
        arrivals = [Arrival(group.platform, names=_names(row)) for row in found.joined]
        back = [Arrival(group.platform, names=_names(row)) for _key, row in found.returned]
        flags = removals.returning(session, [*arrivals, *back], today)
    counts = (group_id, len(usable), len(rows) - len(usable))
    return _view(replace(found, present=(*here, *found.present)), members, statuses, flags, counts)


def _yourself(
    session: Session, ws: Workspace, group_id: int, members: Sequence[RosterMember]
) -> frozenset[int]:
    """Return who of a group is the owner, whom a list copied by themselves calls "You".

    That is who bears the owner's name, else the only one who is the owner of the group; nobody in doubt.
    """
    name = fold(tidy(settings.load(session).owner))
    named = {one.id for one in members if one.active and name and name in _folded(one)}
    today = settings.today_in(session, ws)
    owners = role_queries.holders_of(session, group_id, "owner", today)
    return frozenset(named if len(named) == 1 else owners if len(owners) == 1 else ())


def _folded(one: RosterMember) -> set[str]:
    return {fold(tidy(name)) for name in (one.existing.card, one.existing.nickname, *one.aliases)}


def usual(compared: Compared) -> Choices:
    """Return what is applied unless the owner says otherwise: nothing that is a guess.

    Who may only have another name is neither added nor ended; from a list that may have been cut off nobody
    is ended; who was surely removed before is not taken in again.
    """
    guessed = {one.member.member_id for one in compared.renamed}
    guessed |= {other.member_id for one in compared.renamed for other in one.others}
    lines = {one.line for one in compared.renamed}
    ended = () if compared.short else compared.gone
    return Choices(
        joined=frozenset(
            one.line for one in compared.joined if one.line not in lines and not (one.flag and one.flag.sure)
        ),
        gone=frozenset(one.member_id for one in ended if one.member_id not in guessed),
        renamed={one.member.member_id: one.line for one in compared.renamed if one.certain},
        returned=frozenset(one.line for one in compared.returned if one.status != "removed"),
    )


def apply(
    ws: Workspace, compared: Compared, choices: Choices, *, source: str = "", by: object = None
) -> Mapping[str, int]:
    """Apply what was chosen as one action, and keep that the roster was compared.

    Returns:
        How many joined, left, were renamed and returned.

    Raises:
        Refused: ``group_unknown``; ``member_gone`` where one was deleted in the meantime; what
            ``member_edits.add`` refuses. Nothing is changed then.
    """
    taken = set(choices.renamed.values())
    joined = [one for one in compared.joined if one.line in choices.joined - taken]
    gone = [one for one in compared.gone if one.member_id in choices.gone - set(choices.renamed)]
    named = {(one.member.member_id, one.line): one for one in compared.renamed}
    renamed = [named[pair] for pair in choices.renamed.items() if pair in named]
    returned = [one for one in compared.returned if one.line in choices.returned]
    counts = {
        "joined": len(joined),
        "gone": len(gone),
        "renamed": len(renamed),
        "returned": len(returned),
    }
    name = groups.form_of(ws, compared.group_id).name
    with ws.write("roster.compare", by=by, group=name, counts=counts) as session:
        groups.alive(session, compared.group_id)
        _write(session, ws, compared.group_id, (joined, gone, renamed, returned))
        today = settings.today_in(session, ws)
        session.add(
            RosterCheck(
                group_id=compared.group_id,
                at=ws.now(),
                day=today,
                source=source[:400],
                found={**counts, "present": compared.present, "lines": compared.lines},
            )
        )
    return counts


@dataclass(frozen=True)
class CheckRow:
    """One comparison that was applied: its day, where the list came from, and what was found."""

    id: int
    day: date
    source: str
    found: Mapping[str, int]


def history(ws: Workspace, group_id: int) -> list[CheckRow]:
    """Return the comparisons of a group, the latest first."""
    with ws.read() as session:
        query = select(RosterCheck).where(RosterCheck.group_id == group_id)
        rows = session.scalars(query.order_by(RosterCheck.at.desc(), RosterCheck.id.desc()))
        return [CheckRow(row.id, row.day, row.source, dict(row.found)) for row in rows]


def _write(
    session: Session,
    ws: Workspace,
    group_id: int,
    found: tuple[Sequence[Joined], Sequence[Known], Sequence[Renamed], Sequence[Returned]],
) -> None:
    joined, gone, renamed, returned = found
    today = settings.today_in(session, ws)
    for left in gone:
        fields.change_status(session, _alive(session, left.member_id), "left", today)
    for each in renamed:
        _rename(session, _alive(session, each.member.member_id), each.row)
    for back in returned:
        fields.change_status(session, _alive(session, back.member.member_id), "active", today)
    session.flush()
    for new in joined:
        row = new.row
        form = MemberForm(
            group_id,
            nickname=row.text("nickname"),
            card=row.text("card"),
            platform_id=row.text("platform_id"),
            joined=today,
        )
        member_edits.insert(session, form, ws, today)


def _rename(session: Session, member: Membership, row: RosterRow) -> None:
    """Take the new names over; the old ones stay known, so that older lists still find the member."""
    told = {name: row.text(name) for name in ("card", "nickname") if row.text(name)}
    if len(told) == 1 and member.card:  # a list of lone names shows the card of whoever has one
        told = {"card": next(iter(told.values()))}
    for name, new in told.items():
        old = getattr(member, name)
        if new != old:
            fields.assign(session, member, name, new, member.joined or member.created.date())
            if old:
                aliases.remember(session, member.id, old, "roster")


def _alive(session: Session, member_id: int) -> Membership:
    member = session.get(Membership, member_id)
    if member is None:
        raise Refused("member_gone")
    return member


def _members(session: Session, group_id: int) -> tuple[list[RosterMember], dict[int, str]]:
    columns = (
        *(Membership.id, Membership.number, Membership.card, Membership.nickname),
        *(Membership.platform_id, Membership.status),
    )
    others: dict[int, list[str]] = {}
    of_group = select(Alias.membership_id, Alias.name).join(Membership, Membership.id == Alias.membership_id)
    for member, name in session.execute(of_group.where(Membership.group_id == group_id)):
        others.setdefault(member, []).append(name)
    members, statuses = [], {}
    query = select(*columns).where(Membership.group_id == group_id).order_by(Membership.id)
    for key, number, card, nickname, platform_id, status in session.execute(query):
        existing = ExistingMember(key, number, card, nickname, platform_id)
        members.append(RosterMember(existing, status == "active", tuple(others.get(key, ()))))
        statuses[key] = status
    return members, statuses


def _view(
    found: Comparison,
    members: Sequence[RosterMember],
    statuses: Mapping[int, str],
    flags: Sequence[Flag | None],
    counts: tuple[int, int, int],
) -> Compared:
    known = {one.id: Known(one.id, one.name, one.existing.number) for one in members}
    active = sum(one.active for one in members)
    group_id, lines, wrong = counts
    split = len(found.joined)
    return Compared(
        group_id=group_id,
        present=len(found.present),
        lines=lines,
        wrong=wrong,
        short=active > FEW and len(found.gone) * 2 > active,
        joined=tuple(
            Joined(row.line, _name(row), row, flag)
            for row, flag in zip(found.joined, flags[:split], strict=True)
        ),
        gone=tuple(known[key] for key in found.gone),
        renamed=tuple(
            Renamed(
                known[one.member],
                one.row.line,
                _name(one.row),
                one.row,
                one.reason,
                one.certain,
                tuple(known[key] for key in one.others),
            )
            for one in found.renamed
        ),
        returned=tuple(
            Returned(known[key], row.line, _name(row), statuses[key], flag)
            for (key, row), flag in zip(found.returned, flags[split:], strict=True)
        ),
        unclear=tuple(
            Unclear(
                one.row.line,
                _name(one.row),
                one.reason,
                tuple(known[key] for key in one.candidates if key in known),
            )
            for one in found.unclear
        ),
    )


def _name(row: RosterRow) -> str:
    return row.text("card") or row.text("nickname")


def _names(row: RosterRow) -> tuple[str, ...]:
    return tuple(name for name in (row.text("card"), row.text("nickname")) if name)
