"""Person runs (逐人私信): a text for one member after the other, copied and sent by hand, so many a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy, tidy_lines
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import fits, render
from grouppilot.store.groups import Group
from grouppilot.store.ledgers import PersonRun, PersonRunLine
from grouppilot.store.members import Membership, Person
from grouppilot.store.people import Contact
from grouppilot.usecases import accounts, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.filling import Occasion, values_in
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.workspace import Workspace

READS = ("person_run", "person_run_line", "membership", "person", "chat_group", "account")
TITLE_CHARS = 200
TEXT_CHARS = 8000
MOST_MEMBERS = 2000
STATES = ("open", "done", "skipped")


@dataclass(frozen=True)
class RunRow:
    """A run in a list: how many of its members were written to, and how many more may be today."""

    id: int
    title: str
    group_id: int | None
    group: str
    created: date
    done: int
    skipped: int
    total: int
    closed: date | None

    @property
    def left(self) -> int:
        """How many are still to be written to."""
        return self.total - self.done - self.skipped


@dataclass(frozen=True)
class RunLine:
    """One member of a run.

    Attributes:
        text: What to send them, filled in; variables nothing is known of are still visible.
        unknown: Names of those variables.
        rewritten: The text was written for them alone.
        fits: It goes into one message.
    """

    id: int
    member_id: int
    name: str
    group: str
    state: str
    day: date | None
    text: str
    unknown: tuple[str, ...]
    rewritten: bool
    fits: bool


@dataclass(frozen=True)
class RunView:
    """A run with its lines.

    Attributes:
        text: The text of the run, not filled in.
        cap: How many a day the account may write to in this run: its own number, else the usual one.
        own_cap: The run's own number; None where the account's holds.
        usual: What the account allows a day, or its app where nobody said.
        today: How many it wrote to today, in all its runs.
    """

    row: RunRow
    text: str
    cap: int
    own_cap: int | None
    usual: int
    today: int
    lines: tuple[RunLine, ...]

    @property
    def left_today(self) -> int:
        """How many more may be written to today."""
        return max(self.cap - self.today, 0)


def start(
    ws: Workspace,
    member_ids: Sequence[int],
    title: str,
    text: str,
    *,
    group_id: int | None = None,
    script_id: int | None = None,
    cap: int | None = None,
    by: object = None,
) -> int:
    """Begin a run and return its id.

    Args:
        ws: The workspace.
        member_ids: Memberships, in the order in which they are written to; a person is written to once.
        title: What it is about.
        text: The text with variables such as ``{nickname}``.
        group_id: The group it belongs to; None for several.
        script_id: Where the text comes from.
        cap: Members a day; None for what the account allows.
        by: Whoever asks.

    Raises:
        Refused: ``run_nobody``, ``run_too_many`` with ``most``, ``run_title_missing``, ``run_text_missing``,
            ``run_text_too_long`` with ``most``, ``run_bad_cap``.
    """
    with ws.write("run.start", by=by, title=tidy(title)[:TITLE_CHARS], count=len(member_ids)) as session:
        run = insert(session, ws, member_ids, title, text, group_id=group_id, cap=cap)
        run.script_id = script_id
        session.flush()
        return run.id


def insert(
    session: Session,
    ws: Workspace,
    member_ids: Sequence[int],
    title: str,
    text: str,
    *,
    group_id: int | None = None,
    cap: int | None = None,
) -> PersonRun:
    """Begin a run within a session that writes; arguments and refusals as those of ``start``."""
    called, said = tidy(title)[:TITLE_CHARS], tidy_lines(text)
    _check(called, said, cap, len(member_ids))
    chosen = _once_each(session, member_ids)
    if not chosen:
        raise Refused("run_nobody")
    run = PersonRun(group_id=group_id, title=called, text=said, cap=cap, created=ws.now())
    session.add(run)
    session.flush()
    session.add_all(
        PersonRunLine(run_id=run.id, membership_id=member, position=place)
        for place, member in enumerate(chosen)
    )
    session.flush()
    return run


def listed(ws: Workspace, group_id: int | None = None) -> list[RunRow]:
    """Return the runs, open ones first, then the latest."""
    with ws.read() as session:
        query = _rows()
        if group_id is not None:
            query = query.where(PersonRun.group_id == group_id)
        query = query.order_by(PersonRun.closed.is_not(None), PersonRun.id.desc())
        return [_row(row) for row in session.execute(query)]


def view(ws: Workspace, run_id: int) -> RunView:
    """Return a run with the text of each line.

    Raises:
        Refused: ``run_unknown``.
    """
    with ws.read() as session:
        run = _alive(session, run_id)
        row = _row(session.execute(_rows().where(PersonRun.id == run_id)).one())
        today = settings.today_in(session, ws)
        owner = settings.load(session).owner
        found = session.execute(
            select(PersonRunLine, Membership, Person, Group)
            .join(Membership, Membership.id == PersonRunLine.membership_id)
            .join(Person, Person.id == Membership.person_id)
            .join(Group, Group.id == Membership.group_id)
            .where(PersonRunLine.run_id == run_id)
            .order_by(PersonRunLine.position, PersonRunLine.id)
        ).all()
        known: dict[int, dict[str, str]] = {}
        lines = []
        for line, member, person, group in found:
            if group.id not in known:
                known[group.id] = values_in(session, owner, Occasion(group.id, today, None))
            lines.append(_line(run, line, member, person, group, known[group.id]))
        usual, done = _account(session, [group for _l, _m, _p, group in found], today)
    cap = run.cap or usual
    return RunView(row, run.text, cap, run.cap, usual, done, tuple(lines))


def usual_cap(ws: Workspace, member_ids: Sequence[int]) -> int:
    """Return how many a day may be written to by the account of the first of some members' groups."""
    with ws.read() as session:
        query = select(Group).join(Membership, Membership.group_id == Group.id)
        group = session.scalars(query.where(Membership.id.in_(member_ids[:1]))).first()
        return accounts.limits(session, group.platform, group.account)[1] if group else 0


def answer(ws: Workspace, line_id: int, state: str, *, by: object = None) -> None:
    """Note that a member was written to (``done``), left out (``skipped``), or is to be again (``open``).

    Being written to counts as a contact with the person. The run is closed with its last line, and opened
    again with the first that is.

    Raises:
        Refused: ``run_unknown``, ``run_bad_state``.
    """
    if state not in STATES:
        raise Refused("run_bad_state", state=state)
    with ws.read() as session:
        name = _name_of(session, line_id)
    with ws.write(f"run.{state}", by=by, name=name) as session:
        line = _alive_line(session, line_id)
        today = settings.today_in(session, ws)
        run = _alive(session, line.run_id)
        if line.state == "done" or state == "done":
            _touch(session, line, today, state == "done", run.title)
        line.state, line.day = state, (None if state == "open" else today)
        session.flush()
        query = select(func.count()).where(PersonRunLine.run_id == run.id, PersonRunLine.state == "open")
        run.closed = None if session.scalar(query) else today


def rewrite(ws: Workspace, line_id: int, text: str, *, by: object = None) -> None:
    """Write another text for one member; an empty one goes back to the run's.

    Raises:
        Refused: ``run_unknown``, ``run_text_too_long`` with ``most``.
    """
    said = tidy_lines(text)
    if len(said) > TEXT_CHARS:
        raise Refused("run_text_too_long", most=TEXT_CHARS)
    with ws.write("run.rewrite", by=by) as session:
        _alive_line(session, line_id).text = said


def edit(
    ws: Workspace, run_id: int, *, title: str, text: str, cap: int | None = None, by: object = None
) -> None:
    """Change title, text and daily number of a run; lines written by hand keep their texts.

    Raises:
        Refused: ``run_unknown`` and as ``start``.
    """
    called, said = tidy(title)[:TITLE_CHARS], tidy_lines(text)
    _check(called, said, cap, 1)
    with ws.write("run.edit", by=by, title=called) as session:
        run = _alive(session, run_id)
        run.title, run.text, run.cap = called, said, cap


def delete(ws: Workspace, run_id: int, *, by: object = None) -> None:
    """Take a run away; contacts that were made stay.

    Raises:
        Refused: ``run_unknown``.
    """
    with ws.read() as session:
        title = _alive(session, run_id).title
    with ws.write("run.delete", by=by, title=title) as session:
        session.delete(_alive(session, run_id))


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell every run with members still to be written to."""
    query = _rows().where(PersonRun.closed.is_(None))
    if group_id is not None:
        query = query.where(PersonRun.group_id == group_id)
    for row in map(_row, session.execute(query)):
        if row.left:
            yield AgendaLine(
                "person_run",
                f"person_run.{row.id}",
                group_id=row.group_id,
                count=row.left,
                facts={"title": row.title, "group": row.group},
                due=today,
                verb="members",
                target={"tab": "runs", "run": row.id},
            )


def _check(title: str, text: str, cap: int | None, count: int) -> None:
    if not title:
        raise Refused("run_title_missing")
    if not text:
        raise Refused("run_text_missing")
    if len(text) > TEXT_CHARS:
        raise Refused("run_text_too_long", most=TEXT_CHARS)
    if cap is not None and not 1 <= cap <= MOST_MEMBERS:
        raise Refused("run_bad_cap", most=MOST_MEMBERS)
    if not count:
        raise Refused("run_nobody")
    if count > MOST_MEMBERS:
        raise Refused("run_too_many", most=MOST_MEMBERS)


def _once_each(session: Session, member_ids: Sequence[int]) -> list[int]:
    """Leave out further memberships of a person, so that nobody gets the same text twice."""
    people: dict[int, int] = {}
    for at in range(0, len(member_ids), 500):
        batch = member_ids[at : at + 500]
        query = select(Membership.id, Membership.person_id).where(Membership.id.in_(batch))
        people |= {key: person for key, person in session.execute(query)}
    seen: set[int] = set()
    chosen = []
    for member in member_ids:
        if member in people and people[member] not in seen:
            seen.add(people[member])
            chosen.append(member)
    return chosen


def _rows() -> Select[PersonRun, str, int, int, int]:
    lines = PersonRunLine
    return (
        select(
            PersonRun,
            Group.name,
            func.count(lines.id).filter(lines.state == "done"),
            func.count(lines.id).filter(lines.state == "skipped"),
            func.count(lines.id),
        )
        .select_from(PersonRun)
        .join(Group, Group.id == PersonRun.group_id, isouter=True)
        .join(lines, lines.run_id == PersonRun.id, isouter=True)
        .group_by(PersonRun.id)
    )


def _row(row: Sequence[object]) -> RunRow:
    run, group, done, skipped, total = row
    assert isinstance(run, PersonRun)
    assert isinstance(done, int)
    assert isinstance(skipped, int)
    assert isinstance(total, int)
    name = group if isinstance(group, str) else ""
    return RunRow(run.id, run.title, run.group_id, name, run.created.date(), done, skipped, total, run.closed)


def _line(
    run: PersonRun,
    line: PersonRunLine,
    member: Membership,
    person: Person,
    group: Group,
    known: dict[str, str],
) -> RunLine:
    name = first_name((member.nickname, person.name, member.card))
    number = "" if member.number is None else f"{member.number:03d}"
    own = {"nickname": name, "names": name, "number": number, "card": member.card}
    filled = render(line.text or run.text, known | own)
    return RunLine(
        id=line.id,
        member_id=member.id,
        name=member.card or member.nickname,
        group=group.name,
        state=line.state,
        day=line.day,
        text=filled.text,
        unknown=filled.unknown,
        rewritten=bool(line.text),
        fits=fits(filled.text, group.platform),
    )


def _account(session: Session, groups: Sequence[Group], today: date) -> tuple[int, int]:
    """Return how many a day the account of a run may write to, and how many it did today in all runs."""
    if not groups:
        return 0, 0
    first = groups[0]
    query = (
        select(func.count())
        .select_from(PersonRunLine)
        .join(Membership, Membership.id == PersonRunLine.membership_id)
        .join(Group, Group.id == Membership.group_id)
        .where(
            PersonRunLine.state == "done",
            PersonRunLine.day == today,
            Group.platform == first.platform,
            Group.account == first.account,
        )
    )
    usual = accounts.limits(session, first.platform, first.account)[1]
    return usual, session.scalar(query) or 0


def _touch(session: Session, line: PersonRunLine, today: date, on: bool, title: str) -> None:
    """Keep, or take back, that the person was written to."""
    member = session.get_one(Membership, line.membership_id)
    day = today if on else line.day
    query = select(Contact).where(Contact.person_id == member.person_id, Contact.day == day)
    found = session.scalars(query).first()
    if on and found is None:
        session.add(Contact(person_id=member.person_id, day=today, note=title))
    elif not on and found is not None and found.note == title:
        session.delete(found)


def _name_of(session: Session, line_id: int) -> str:
    line = _alive_line(session, line_id)
    member = session.get_one(Membership, line.membership_id)
    return member.card or member.nickname


def _alive(session: Session, run_id: int) -> PersonRun:
    run = session.get(PersonRun, run_id)
    if run is None:
        raise Refused("run_unknown")
    return run


def _alive_line(session: Session, line_id: int) -> PersonRunLine:
    line = session.get(PersonRunLine, line_id)
    if line is None:
        raise Refused("run_unknown")
    return line
