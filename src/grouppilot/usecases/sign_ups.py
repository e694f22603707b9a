"""Chain sign-ups (接龙): pasted, matched to members, kept; who has not signed is a list to copy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete as delete_rows
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.domain import sign_ups as reading
from grouppilot.domain.cells import tidy
from grouppilot.domain.refusals import Refused
from grouppilot.domain.sign_ups import SignedLine, Signer
from grouppilot.store.ledgers import SignUp, SignUpLine
from grouppilot.store.members import Membership
from grouppilot.store.people import Alias
from grouppilot.usecases import aliases, filling, groups, settings
from grouppilot.usecases.workspace import Workspace

READS = ("sign_up", "sign_up_line", "membership", "alias", "chat_group")


@dataclass(frozen=True)
class Member:
    """A member as a sign-up names them."""

    id: int
    name: str
    number: int | None


@dataclass(frozen=True)
class Line:
    """One line of a sign-up.

    Attributes:
        member: Who is meant; None for nobody known, or several.
        candidates: Who could be meant where that is not clear.
        again: The same member signed above already.
    """

    position: int
    name: str
    heads: int
    note: str = ""
    member: Member | None = None
    candidates: tuple[Member, ...] = ()
    again: bool = False


@dataclass(frozen=True)
class Sheet:
    """A sign-up against the members of its group.

    Attributes:
        id: None while it is not kept.
        heads: How many people come in all.
        signed: Members who signed, in the order of the lines.
        missing: Active members who have not signed.
    """

    id: int | None
    group_id: int
    title: str
    day: date
    lines: tuple[Line, ...]
    signed: tuple[Member, ...]
    missing: tuple[Member, ...]

    @property
    def heads(self) -> int:
        """How many people come in all, unknown ones included."""
        return sum(line.heads for line in self.lines if not line.again)


@dataclass(frozen=True)
class SheetRow:
    """A kept sign-up in a list."""

    id: int
    group_id: int
    title: str
    day: date
    lines: int
    matched: int


def preview(ws: Workspace, group_id: int, text: str) -> Sheet:
    """Read a pasted sign-up and match its lines to members; nothing is kept.

    Raises:
        Refused: ``group_unknown``, ``no_sign_up``, ``sign_up_too_long``.
    """
    sheet = reading.read_sheet(text)
    with ws.read() as session:
        groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        return _matched(session, group_id, sheet.title, today, sheet.lines)


def keep(
    ws: Workspace,
    group_id: int,
    text: str,
    *,
    title: str | None = None,
    bound: Mapping[int, int] | None = None,
    activity_id: int | None = None,
    by: object = None,
) -> int:
    """Keep a sign-up. One of the same title in the group is taken for its earlier state, and replaced.

    One for an activity replaces that activity's in the group, whatever its title.

    Args:
        ws: The workspace.
        group_id: The group.
        text: As it was pasted.
        title: Another title than the pasted one.
        bound: Place of a line → the membership the owner says it means; remembered for the next time.
        activity_id: The activity it is for; None for none.
        by: Whoever asks.

    Returns:
        The id of the sign-up.

    Raises:
        Refused: As ``preview``.
    """
    sheet = preview(ws, group_id, text)
    called = tidy(title if title is not None else sheet.title)[: reading.LONGEST_TITLE]
    with ws.write("signup.keep", by=by, title=called, group=groups.form_of(ws, group_id).name) as session:
        row = _row_for(session, ws, group_id, called, activity_id)
        _write_lines(session, row.id, sheet.lines, bound or {})
        return row.id


def listed(ws: Workspace, group_id: int | None = None, *, activity_id: int | None = None) -> list[SheetRow]:
    """Return the kept sign-ups, the latest first, of one group or one activity or all."""
    counted = select(
        SignUp.id,
        SignUp.group_id,
        SignUp.title,
        SignUp.day,
        func.count(SignUpLine.id),
        func.count(SignUpLine.membership_id.distinct()),
    ).join(SignUpLine, SignUpLine.sign_up_id == SignUp.id, isouter=True)
    query = counted.group_by(SignUp.id).order_by(SignUp.day.desc(), SignUp.id.desc())
    if group_id is not None:
        query = query.where(SignUp.group_id == group_id)
    if activity_id is not None:
        query = query.where(SignUp.activity_id == activity_id)
    with ws.read() as session:
        return [SheetRow(*row) for row in session.execute(query)]


def sheet(ws: Workspace, sign_up_id: int) -> Sheet:
    """Return a kept sign-up; who has not signed is told of the members as they are now.

    Raises:
        Refused: ``sign_up_unknown``.
    """
    with ws.read() as session:
        row = _alive(session, sign_up_id)
        everybody = _members(session, row.group_id)
        query = select(SignUpLine).where(SignUpLine.sign_up_id == row.id).order_by(SignUpLine.position)
        lines, seen = [], set[int]()
        for line in session.scalars(query):
            member = everybody.get(line.membership_id) if line.membership_id is not None else None
            again = member is not None and member.id in seen
            if member is not None:
                seen.add(member.id)
            lines.append(Line(line.position, line.name, line.heads, line.note, member=member, again=again))
        return _sheet(row.id, row.group_id, row.title, row.day, lines, _active(session, row.group_id))


def bind(ws: Workspace, sign_up_id: int, position: int, member_id: int | None, *, by: object = None) -> None:
    """Say which member a line means, or that it means nobody; the name is remembered.

    Raises:
        Refused: ``sign_up_unknown``, ``member_gone``.
    """
    with ws.write("signup.bind", by=by) as session:
        row = _alive(session, sign_up_id)
        query = select(SignUpLine).where(SignUpLine.sign_up_id == row.id, SignUpLine.position == position)
        line = session.scalars(query).first()
        if line is None:
            raise Refused("sign_up_unknown")
        if member_id is not None and session.get(Membership, member_id) is None:
            raise Refused("member_gone")
        line.membership_id = member_id
        if member_id is not None:
            aliases.remember(session, member_id, line.name, "signup")


def rename(ws: Workspace, sign_up_id: int, title: str, *, by: object = None) -> None:
    """Give a sign-up another title.

    Raises:
        Refused: ``sign_up_unknown``.
    """
    with ws.write("signup.rename", by=by, title=tidy(title)) as session:
        _alive(session, sign_up_id).title = tidy(title)[: reading.LONGEST_TITLE]


def delete(ws: Workspace, sign_up_id: int, *, by: object = None) -> None:
    """Take a sign-up away.

    Raises:
        Refused: ``sign_up_unknown``.
    """
    with ws.read() as session:
        title = _alive(session, sign_up_id).title
    with ws.write("signup.delete", by=by, title=title) as session:
        session.delete(_alive(session, sign_up_id))


def names_text(ws: Workspace, group_id: int, members: Sequence[Member]) -> str:
    """Return names as one lists them in a message, in the group's language."""
    language = groups.form_of(ws, group_id).language
    return filling.listed_names([member.name for member in members], language)


def signers(session: Session, group_id: int) -> list[Signer]:
    """Return the active members of a group with all names that a line can mean."""
    return _signers(session, group_id, _active(session, group_id))


def _matched(session: Session, group_id: int, title: str, day: date, told: Sequence[SignedLine]) -> Sheet:
    everybody, active = _members(session, group_id), _active(session, group_id)
    found = reading.match(told, _signers(session, group_id, active))
    signed = {id(line): who for line, who in found.signed}
    again = {id(line): who for line, who in found.again}
    unclear = {id(line): several for line, several in found.unclear}
    lines = []
    for place, line in enumerate(told):
        who = signed.get(id(line), again.get(id(line)))
        lines.append(
            Line(
                place,
                line.name,
                line.heads,
                line.note,
                member=everybody[who] if who is not None else None,
                candidates=tuple(everybody[key] for key in unclear.get(id(line), ())),
                again=id(line) in again,
            )
        )
    return _sheet(None, group_id, title, day, lines, active)


def _sheet(
    sign_up_id: int | None,
    group_id: int,
    title: str,
    day: date,
    lines: Sequence[Line],
    active: Sequence[Member],
) -> Sheet:
    signed = tuple(line.member for line in lines if line.member is not None and not line.again)
    taken = {one.id for one in signed} | {one.id for line in lines for one in line.candidates}
    missing = tuple(one for one in active if one.id not in taken)
    return Sheet(sign_up_id, group_id, title, day, tuple(lines), signed, missing)


def _members(session: Session, group_id: int) -> dict[int, Member]:
    columns = (Membership.id, Membership.card, Membership.nickname, Membership.number)
    query = select(*columns).where(Membership.group_id == group_id)
    return {
        key: Member(key, card or nickname, number) for key, card, nickname, number in session.execute(query)
    }


def _active(session: Session, group_id: int) -> list[Member]:
    columns = (Membership.id, Membership.card, Membership.nickname, Membership.number)
    query = select(*columns).where(Membership.group_id == group_id, Membership.status == "active")
    rows = session.execute(query.order_by(Membership.number, Membership.id))
    return [Member(key, card or nickname, number) for key, card, nickname, number in rows]


def _signers(session: Session, group_id: int, active: Sequence[Member]) -> list[Signer]:
    names: dict[int, list[str]] = {}
    of_group = select(Alias.membership_id, Alias.name).join(Membership, Membership.id == Alias.membership_id)
    for key, name in session.execute(of_group.where(Membership.group_id == group_id)):
        names.setdefault(key, []).append(name)
    columns = select(Membership.id, Membership.card, Membership.nickname)
    for key, card, nickname in session.execute(columns.where(Membership.group_id == group_id)):
        names.setdefault(key, []).extend((card, nickname))
    return [Signer(one.id, tuple(filter(None, names[one.id])), one.number) for one in active]


def _row_for(session: Session, ws: Workspace, group_id: int, title: str, activity_id: int | None) -> SignUp:
    """Return the sign-up of a title or an activity, without its lines, or a new one."""
    row = _same(session, group_id, title, activity_id)
    if row is not None:
        session.execute(delete_rows(SignUpLine).where(SignUpLine.sign_up_id == row.id))
        row.title = title
        return row
    today = settings.today_in(session, ws)
    row = SignUp(group_id=group_id, title=title, day=today, activity_id=activity_id, created=ws.now())
    session.add(row)
    session.flush()
    return row


def _write_lines(session: Session, sign_up_id: int, lines: Sequence[Line], bound: Mapping[int, int]) -> None:
    for line in lines:
        meant = bound.get(line.position, line.member.id if line.member else None)
        session.add(
            SignUpLine(
                sign_up_id=sign_up_id,
                position=line.position,
                name=line.name[:200],
                heads=line.heads,
                membership_id=meant,
            )
        )
        if line.position in bound:
            aliases.remember(session, bound[line.position], line.name, "signup")


def _same(session: Session, group_id: int, title: str, activity_id: int | None) -> SignUp | None:
    query = select(SignUp).where(SignUp.group_id == group_id)
    if activity_id is not None:
        query = query.where(SignUp.activity_id == activity_id)
    elif title:
        query = query.where(SignUp.title == title, SignUp.activity_id.is_(None))
    else:
        return None
    return session.scalars(query.order_by(SignUp.id.desc()).limit(1)).first()


def _alive(session: Session, sign_up_id: int) -> SignUp:
    row = session.get(SignUp, sign_up_id)
    if row is None:
        raise Refused("sign_up_unknown")
    return row
