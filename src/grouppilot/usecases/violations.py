"""Violations as screens show them: what was broken, what is proposed, and the text that says so."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import rules as rule_domain
from grouppilot.domain.day_words import date_words
from grouppilot.domain.refusals import Refused
from grouppilot.domain.rule_words import Case, NumberedRule, sanction_text
from grouppilot.domain.sanctions import (
    NOTED,
    STEPS,
    Ladder,
    Offence,
    Step,
    counts_until,
    heights,
    next_step,
    proposed,
)
from grouppilot.domain.scripts import fits, length, length_limit
from grouppilot.store import removal_queries, rule_queries
from grouppilot.store import violation_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import Violation
from grouppilot.usecases import groups, rules, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.ladder_settings import ladder_in
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.workspace import Workspace

READS = ("violation", "removal", "sanction_policy", "membership", *rules.READS)
"""The tables whose changes concern the violations of a group."""


@dataclass(frozen=True)
class ViolationRow:
    """A violation as a list shows it.

    Attributes:
        name: Of the member; ``number`` is their enrolment number, ``status`` theirs in the group today.
        rule_number: Place of the rule in today's announcement; None where it holds no more.
        rule: The rule as it stood on the day.
        step: What was done: a step, ``noted``, or empty while it is open.
        days: How long the mute lasts.
        proposed: For an open one what to do, a step or ``noted`` where what was done covers it.
        until: First day on which it counts no more; None if it counts for good, or not at all.
        counts: Whether it still counts today.
        appealed: When it was taken back.
    """

    id: int
    membership_id: int
    name: str
    number: int | None
    status: str
    rule_id: int | None
    rule_number: int | None
    rule: str
    day: date
    note: str
    step: str
    days: int | None
    proposed: str
    until: date | None
    counts: bool
    appealed: date | None
    appeal_note: str

    @property
    def open(self) -> bool:
        """Whether it waits for an answer."""
        return not self.step and self.appealed is None


@dataclass(frozen=True)
class Removed:
    """What is remembered of a removal: until when, or that it was lifted."""

    id: int
    until: date | None
    live: bool


@dataclass(frozen=True)
class ViolationDetail:
    """One violation with what can be done about it.

    Attributes:
        steps: The ladder of the group's chat app.
        chosen: The step the text is for.
        text: To tell the member (of a removal: the group); empty for ``noted``.
        length: Of the text in UTF-16 units; ``limit`` is what the chat app takes in one message.
        others: The member's other violations, the latest first.
        removal: What is remembered of the removal it led to.
    """

    row: ViolationRow
    group_id: int
    group: str
    today: date
    steps: tuple[Step, ...]
    chosen: str
    text: str
    length: int
    limit: int
    fits: bool
    others: tuple[ViolationRow, ...]
    removal: Removed | None


@dataclass(frozen=True)
class Standing:
    """How a member stands on the ladder: how many violations count today, and what one more would mean."""

    counting: int
    next: str


def listed(ws: Workspace, group_id: int) -> list[ViolationRow]:
    """Return the violations of a group, the latest first.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group, today = groups.alive(session, group_id), settings.today_in(session, ws)
        return _rows(session, group, queries.of_group(session, group_id), today)


def of_member(ws: Workspace, membership_id: int) -> list[ViolationRow]:
    """Return the violations of a member, the latest first.

    Raises:
        Refused: ``member_gone``.
    """
    with ws.read() as session:
        _member, _person, group = member_in(session, membership_id)
        today = settings.today_in(session, ws)
        return _rows(session, group, queries.of_member(session, membership_id), today)


def standing(ws: Workspace, membership_id: int) -> Standing:
    """Return how a member stands on the ladder today.

    Raises:
        Refused: ``member_gone``.
    """
    with ws.read() as session:
        _member, _person, group = member_in(session, membership_id)
        today, ladder = settings.today_in(session, ws), ladder_in(session, group.platform)
        found = queries.of_member(session, membership_id)
        rows = _rows(session, group, found, today)
        step = next_step([offence_of(row.Violation) for row in found], ladder, today)
    return Standing(sum(row.counts for row in rows), step.key)


def detail(
    ws: Workspace, violation_id: int, step: str | None = None, days: int | None = None
) -> ViolationDetail:
    """Return one violation with the text for a step: the one given, else what was done or is proposed.

    Args:
        ws: The workspace.
        violation_id: The violation.
        step: The step to word.
        days: How long a mute would last; what was set or the ladder says if None.

    Raises:
        Refused: ``violation_unknown``.
    """
    with ws.read() as session:
        violation = alive(session, violation_id)
        today = settings.today_in(session, ws)
        member, _person, group = member_in(session, violation.membership_id)
        rows = _rows(session, group, queries.of_member(session, member.id), today)
        row = next(each for each in rows if each.id == violation_id)
        ladder = ladder_in(session, group.platform)
        chosen = step or row.step or row.proposed
        text = _text(session, group, row, chosen, (ladder, days))
        return ViolationDetail(
            row=row,
            group_id=group.id,
            group=group.name,
            today=today,
            steps=ladder.steps,
            chosen=chosen,
            text=text,
            length=length(text),
            limit=length_limit(group.platform),
            fits=fits(text, group.platform),
            others=tuple(each for each in rows if each.id != violation_id),
            removal=_removal(session, violation_id, today),
        )


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell in which groups violations wait for an answer, a line each; since yesterday they are late."""
    for group, name, count, first in queries.unanswered(session, group_id):
        yield AgendaLine(
            "violations",
            key=f"violations.{group}",
            group_id=group,
            count=count,
            facts={"group": name},
            due=first,
            late=first < today,
            target={"group": group, "tab": "rules", "part": "violations"},
        )


def proposal(session: Session, membership_id: int) -> str:
    """Return what a member's violations ask for: a step, or ``noted`` where nothing more is asked."""
    _member, _person, group = member_in(session, membership_id)
    offences = [offence_of(row.Violation) for row in queries.of_member(session, membership_id)]
    step = proposed(offences, ladder_in(session, group.platform))
    return step.key if step else NOTED


def alive(session: Session, violation_id: int) -> Violation:
    """Return a violation's row; ``violation_unknown`` is raised where there is none."""
    row = session.get(Violation, violation_id)
    if row is None:
        raise Refused("violation_unknown")
    return row


def member_in(session: Session, membership_id: int) -> tuple[Membership, Person, Group]:
    """Return a membership with its person and group; ``member_gone`` is raised where there is none."""
    found = queries.member(session, membership_id)
    if found is None:
        raise Refused("member_gone")
    return found


def name_in(member: Membership, person: Person) -> str:
    """Return what to call a member in a text: the nickname, else the person's name, else the card."""
    return first_name((member.nickname, person.name, member.card, member.platform_id))


def offence_of(row: Violation) -> Offence:
    """Return a violation as the ladder counts it."""
    return Offence(row.id, row.day, row.step, row.appealed is not None)


def _rows(session: Session, group: Group, found: Sequence[Any], today: date) -> list[ViolationRow]:
    """Return violations as rows; all of each member must be among them."""
    ladder = ladder_in(session, group.platform)
    numbers = {rule.id: rule.number for rule in rules.on_day(session, group.id, today)}
    by_member: dict[int, list[Offence]] = {}
    for row in found:
        by_member.setdefault(row.Violation.membership_id, []).append(offence_of(row.Violation))
    heights_of = {member: heights(offences, ladder) for member, offences in by_member.items()}
    asked = {member: proposed(offences, ladder) for member, offences in by_member.items()}
    return [
        _row(
            row,
            numbers,
            heights_of[row.Violation.membership_id],
            asked[row.Violation.membership_id],
            (ladder, today),
        )
        for row in found
    ]


def _row(
    found: Any,
    numbers: Mapping[int, int | None],
    standing: Mapping[int, int],
    asked: Step | None,
    by: tuple[Ladder, date],
) -> ViolationRow:
    row, ladder, today = found.Violation, *by
    until = counts_until(offence_of(row), standing[row.id], ladder) if row.id in standing else None
    waits = not row.step and row.appealed is None
    return ViolationRow(
        id=row.id,
        membership_id=row.membership_id,
        name=name_in(found.Membership, found.Person),
        number=found.Membership.number,
        status=found.Membership.status,
        rule_id=row.rule_id,
        rule_number=numbers.get(row.rule_id or 0),
        rule=row.rule_text,
        day=row.day,
        note=row.note,
        step=row.step,
        days=row.days,
        proposed=(asked.key if asked else NOTED) if waits else "",
        until=until,
        counts=row.id in standing and (until is None or today < until),
        appealed=row.appealed,
        appeal_note=row.appeal_note,
    )


def _text(session: Session, group: Group, row: ViolationRow, step: str, by: tuple[Ladder, int | None]) -> str:
    if step not in STEPS:
        return ""
    ladder, wanted = by
    known = ladder.step(step)
    rule = NumberedRule(row.rule_number, "dont", row.rule, _consequence(session, row))
    above = ladder.rung(step) + 1
    after = ladder.steps[above].key if above < len(ladder.steps) else ""
    case = Case(
        name=row.name,
        group=group.name,
        rule=rule,
        date=date_words(row.day, group.language),
        days=wanted or row.days or (known.days if known else None) or 1,
        after=after,
    )
    return sanction_text(step, case, group.language)


def _consequence(session: Session, row: ViolationRow) -> str:
    """Return what the rule said would follow, in its wording of the day."""
    if row.rule_id is None:
        return ""
    wordings = [rules.wording_of(each) for each in rule_queries.versions_of_rule(session, row.rule_id)]
    held = rule_domain.in_force(wordings, row.day).get(row.rule_id)
    return held.consequence if held else wordings[-1].consequence if wordings else ""


def _removal(session: Session, violation_id: int, today: date) -> Removed | None:
    row = removal_queries.of_violation(session, violation_id)
    if row is None:
        return None
    return Removed(row.id, row.until, row.lifted is None and (row.until is None or today < row.until))
