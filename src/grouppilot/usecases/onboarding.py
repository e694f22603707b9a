"""The onboarding of a group: newcomers with their steps, who finished in time, and what is due today."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import numbers
from grouppilot.domain.cards import fits
from grouppilot.domain.onboarding import Finish, Mark, Stay, due_day, finish, states, urgency
from grouppilot.domain.onboarding import progress as progress_of
from grouppilot.store import onboarding_queries as queries
from grouppilot.usecases import groups, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.newcomer_rows import (
    Going,
    Noted,
    answers,
    going,
    is_proved,
    joined_since,
    marks_of,
    notes,
    teams_of,
)
from grouppilot.usecases.workspace import Workspace

RATED_DAYS = 90
"""Over so many days of joining the share who finish is counted."""

READS = (
    *("ritual", "ritual_step", "step_mark", "membership", "person", "chat_group", "script", "script_text"),
    *("team", "team_place", "role_holding", "ceremony", "ceremony_task", "setting"),
)
"""The tables whose changes concern a group's onboarding."""


@dataclass(frozen=True)
class StepView:
    """A step as the head of a column; ``chars`` of an introduction."""

    id: int
    title: str
    offset: int
    required: bool
    proof: str
    chars: int | None
    has_text: bool


@dataclass(frozen=True)
class Cell:
    """One step of one newcomer.

    Attributes:
        state: One of ``domain.onboarding.STATES``.
        due: The day on which it is due.
        day: When it was answered; None where it is open or nobody noted the day.
        proved: A number, card or team shows that it was done.
        chars: Length of the introduction that was pasted.
        note: Why it was skipped.
    """

    state: str
    due: date
    day: date | None = None
    proved: bool = False
    chars: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Newcomer:
    """A newcomer with their steps.

    Attributes:
        id: Of the membership.
        written: The number as members read it; empty without one.
        name: What to call them: the nickname, else the card.
        done, of: Required steps done or skipped, and how many there are.
        urgency: Place among the others, the most urgent first.
    """

    id: int
    number: int | None
    written: str
    name: str
    card: str
    joined: date
    cells: tuple[Cell, ...]
    done: int
    of: int
    urgency: int


@dataclass(frozen=True)
class Board:
    """What the tab of a group shows; without a ritual there are no steps and no newcomers.

    Attributes:
        ritual_id: The ritual it goes by; None for none.
        rows: The most urgent first, then who joined last.
        finish: Who finished in time, of those who joined in the last ninety days.
        shared: How many other groups go by the same ritual.
        unnumbered: Active members without a number.
    """

    today: date
    ritual_id: int | None = None
    ritual: str = ""
    finish_days: int = 7
    steps: tuple[StepView, ...] = ()
    rows: tuple[Newcomer, ...] = ()
    finish: Finish = field(default_factory=Finish)
    shared: int = 0
    unnumbered: int = 0
    number_format: str = ""
    card_format: str = ""


def board(ws: Workspace, group_id: int) -> Board:
    """Return the newcomers of a group and how far they are.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        group = groups.alive(session, group_id)
        found = going(session, group_id)
        head = Board(
            today,
            unnumbered=queries.unnumbered(session, group_id),
            number_format=group.number_format,
            card_format=group.card_format,
        )
        return _board(session, found[0], head) if found else head


def _board(session: Session, each: Going, head: Board) -> Board:
    using = queries.groups_using(session).get(each.ritual.id, [])
    return Board(
        today=head.today,
        ritual_id=each.ritual.id,
        ritual=each.ritual.name,
        finish_days=each.ritual.finish_days,
        steps=tuple(_step(step) for step in each.steps),
        rows=tuple(_newcomers(session, each, head.today)),
        finish=finished(session, each, head.today),
        shared=sum(group != each.group_id for group, _ in using),
        unnumbered=head.unnumbered,
        number_format=head.number_format,
        card_format=head.card_format,
    )


def _step(step: Any) -> StepView:
    text = step.script_id is not None
    return StepView(step.id, step.title, step.offset, step.required, step.proof, step.proof_chars, text)


def _newcomers(session: Session, each: Going, today: date) -> list[Newcomer]:
    # Who did not finish stays a while after the ritual lapsed, so that one sees it.
    more = each.ritual.lapse_days
    rows = joined_since(session, [each], today, more)[each.group_id]
    noted = notes(session, [each.group_id], today - timedelta(days=each.since + more))
    teams = teams_of(session, [each])
    format_, name = each.group.number_format, each.group.name

    def write(number: int | None) -> str:
        return numbers.written(number, format_, name)

    made = [_newcomer(each, row, noted.get(row.id, {}), teams.get(row.id), today, write) for row in rows]
    return sorted(made, key=lambda one: (one.urgency, -one.joined.toordinal(), -(one.number or 0), -one.id))


def _newcomer(
    each: Going,
    row: Any,
    noted: dict[int, Noted],
    team: int | None,
    today: date,
    write: Callable[[int | None], str],
) -> Newcomer:
    marks = marks_of(each, row, noted, team)
    found = states(each.rules, Stay(row.joined, marks), today)
    done, of = progress_of(each.rules, marks)
    return Newcomer(
        id=row.id,
        number=row.number,
        written=write(row.number),
        name=first_name((row.nickname, row.card)),
        card=row.card,
        joined=row.joined,
        cells=tuple(
            _cell(state, due_day(step, row.joined), marks.get(step.id), noted.get(step.id))
            for state, step in zip(found, each.rules.steps, strict=True)
        ),
        done=done,
        of=of,
        urgency=urgency(each.rules, found),
    )


def _cell(state: str, due: date, mark: Mark | None, noted: Noted | None) -> Cell:
    if mark is None:
        return Cell(state, due)
    by_hand = noted is not None and noted.state == mark.state
    chars, note = (noted.chars, noted.note) if noted is not None else (None, "")
    return Cell(state, due, mark.day, not by_hand, chars, note)


def finished(session: Session, each: Going, today: date) -> Finish:
    """Count who finished in time, of those who joined lately; those who left meanwhile did not."""
    return _finishes(session, [each], today)[each.group_id]


def finishes(session: Session, today: date, group_ids: Collection[int] | None = None) -> dict[int, Finish]:
    """Count the same for every group that goes by a ritual, or for some of them, in a few queries."""
    one = next(iter(group_ids)) if group_ids is not None and len(group_ids) == 1 else None
    found = [each for each in going(session, one) if group_ids is None or each.group_id in group_ids]
    return _finishes(session, found, today)


def _finishes(session: Session, found: Sequence[Going], today: date) -> dict[int, Finish]:
    since = {
        each.group_id: max(today - timedelta(days=RATED_DAYS), each.group.ritual_since or date.min)
        for each in found
    }
    if not since:
        return {}
    rows: dict[int, list[Any]] = {key: [] for key in since}
    for row in queries.joined_since(session, list(since), min(since.values()), today, past=True):
        if row.joined >= since[row.group_id]:
            rows[row.group_id].append(row)
    noted, teams = notes(session, list(since), min(since.values())), teams_of(session, found)
    made: dict[int, Finish] = {}
    for each in found:
        marks = (
            (row, marks_of(each, row, noted.get(row.id, {}), teams.get(row.id)))
            for row in rows[each.group_id]
        )
        made[each.group_id] = finish(each.rules, (Stay(row.joined, done) for row, done in marks), today)
    return made


def progress(session: Session, today: date, group_id: int | None = None) -> dict[int, tuple[int, int]]:
    """Return how far each newcomer is: required steps done or skipped, and how many there are.

    Args:
        session: To read in.
        today: The owner's day.
        group_id: Only of this group; None for all.

    Returns:
        By membership. Who is no newcomer any more, or in a group without a ritual, is left out.
    """
    return {row.id: progress_of(each.rules, marks) for each, row, marks in _all(session, today, group_id)}


def card_wrong(session: Session, ids: Iterable[int]) -> set[int]:
    """Return which of these memberships have a card that is not in their group's format."""
    found = queries.shown(session, list(ids))
    formats = {group.id: group.card_format for group in queries.with_card_format(session)}
    return {
        row.id
        for row in found
        if row.status == "active" and not fits(row.card, formats.get(row.group_id, ""), row.number)
    }


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell what newcomers are to do, a line a group: the steps due today, and required ones that are late."""
    found = {each.group_id: each for each in going(session, group_id)}
    spans = {span.step_id: span for each in found.values() for span in _spans(each, today)}
    if not spans:
        return
    steps: dict[int, list[tuple[int, date, str]]] = {}
    offsets = {step.id: step.offset for each in found.values() for step in each.rules.steps}
    for row in queries.undone(session, list(spans.values()), today, group_id):
        each, proof = found[row.group_id], spans[row.step_id].proof
        if proof == "card" and is_proved(each.card_format, proof, row, None):
            continue
        due = row.joined + timedelta(days=offsets[row.step_id])
        steps.setdefault(row.group_id, []).append((row.id, due, "due" if due == today else "late"))
    for key, each in found.items():
        if key in steps:
            yield _line(each, steps[key])


def _spans(each: Going, today: date) -> Iterator[queries.Span]:
    """Yield each step with the days on which those joined for whom it is due, or late if it is required."""
    for step, (_, proof) in zip(each.rules.steps, each.proofs, strict=True):
        last = today - timedelta(days=step.offset)
        first = today - timedelta(days=max(each.rules.lapse_days, step.offset)) if step.required else last
        yield queries.Span(step.id, each.ritual.id, proof, first, last)


def _line(each: Going, steps: list[tuple[int, date, str]]) -> AgendaLine:
    late = sum(state == "late" for _, _, state in steps)
    newcomers = len({member for member, _, _ in steps})
    return AgendaLine(
        kind="onboarding",
        key=f"onboarding.{each.group_id}",
        group_id=each.group_id,
        count=newcomers,
        facts={"group": each.group.name, "newcomers": newcomers, "steps": len(steps), "late": late},
        due=min(day for _, day, _ in steps),
        late=late > 0,
        target={"group": each.group_id, "tab": "onboarding"},
    )


def _all(session: Session, today: date, group_id: int | None) -> Iterator[tuple[Going, Any, dict[int, Mark]]]:
    """Yield each newcomer with their group and marks, of one group or of all, in a few queries."""
    found = going(session, group_id)
    newcomers = joined_since(session, found, today)
    ids = [each.group_id for each in found if newcomers[each.group_id]]
    widest = max((each.since for each in found), default=0)
    noted = answers(session, ids, today - timedelta(days=widest)) if ids else {}
    teams = teams_of(session, [each for each in found if newcomers[each.group_id]])
    for each in found:
        for row in newcomers[each.group_id]:
            yield each, row, marks_of(each, row, noted.get(row.id, {}), teams.get(row.id))
