"""What the owner does about violations: note them, take the step, hear an appeal. Each is one undo step."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import rules as rule_domain
from grouppilot.domain.cells import tidy_lines
from grouppilot.domain.refusals import Refused
from grouppilot.domain.sanctions import ANSWERS, LONGEST_MUTE
from grouppilot.store import removal_queries, rule_queries
from grouppilot.store.members import Membership, RoleHolding
from grouppilot.store.rules import Removal, Rule, Violation
from grouppilot.usecases import member_fields, removals, rules, settings
from grouppilot.usecases.ladder_settings import ladder_in
from grouppilot.usecases.violations import alive, member_in, name_in, proposal
from grouppilot.usecases.workspace import Workspace

NOTE_CHARS = 2000
APPEAL_CHARS = 400


@dataclass(frozen=True)
class Added:
    """A violation that was noted: its id, and the step that is proposed now (``noted``: none)."""

    id: int
    step: str


def add(
    ws: Workspace,
    membership_id: int,
    rule_id: int,
    day: date | None = None,
    note: str = "",
    *,
    by: object = None,
) -> Added:
    """Note that a member broke a rule.

    Args:
        ws: The workspace.
        membership_id: Who.
        rule_id: Which rule, of those the group goes by or went by.
        day: When; today if None.
        note: What happened.
        by: Whoever asks.

    Returns:
        The violation, and the step that the member's violations together ask for.

    Raises:
        Refused: ``member_gone``, ``rule_unknown``, ``violation_ahead`` for a day to come, ``note_too_long``.
    """
    text = _checked_note(note, NOTE_CHARS)
    with ws.read() as session:
        name = name_in(*member_in(session, membership_id)[:2])
    with ws.write("violation.add", by=by, name=name) as session:
        member, _person, group = member_in(session, membership_id)
        today = settings.today_in(session, ws)
        row = Violation(membership_id=member.id, day=today, note=text, created=ws.now())
        _set_day(row, day or today, today)
        _set_rule(session, row, rule_id, group.id)
        session.add(row)
        session.flush()
        return Added(row.id, proposal(session, membership_id))


def edit(
    ws: Workspace,
    violation_id: int,
    *,
    day: date | None = None,
    note: str | None = None,
    rule_id: int | None = None,
    by: object = None,
) -> None:
    """Correct a violation; None leaves a part as it is.

    Raises:
        Refused: ``violation_unknown``, ``rule_unknown``, ``violation_ahead``, ``note_too_long``.
    """
    with ws.write("violation.edit", by=by) as session:
        row = alive(session, violation_id)
        _member, _person, group = member_in(session, row.membership_id)
        if day is not None:
            _set_day(row, day, settings.today_in(session, ws))
        if note is not None:
            row.note = _checked_note(note, NOTE_CHARS)
        if rule_id is not None:
            _set_rule(session, row, rule_id, group.id)


def take(ws: Workspace, violation_id: int, step: str, days: int | None = None, *, by: object = None) -> None:
    """Keep what was done about a violation; a removal ends the membership and is remembered.

    Args:
        ws: The workspace.
        violation_id: The violation.
        step: One of ``sanctions.ANSWERS``.
        days: How long a mute lasts; what the ladder says if None.
        by: Whoever asks.

    Raises:
        Refused: ``violation_unknown``, ``sanction_unknown``.
    """
    if step not in ANSWERS or (days is not None and not 0 < days <= LONGEST_MUTE):
        raise Refused("sanction_unknown", step=step)
    with ws.read() as session:
        name = name_in(*member_in(session, alive(session, violation_id).membership_id)[:2])
    with ws.write("violation.step", by=by, name=name, step=step) as session:
        row, today = alive(session, violation_id), settings.today_in(session, ws)
        member, _person, group = member_in(session, row.membership_id)
        if row.step == "remove" != step:
            _take_back_removal(session, member, row, today)
        usual = ladder_in(session, group.platform).step(step)
        row.step = step
        row.days = (days or (usual.days if usual else None) or 1) if step == "mute" else None
        if step == "remove":
            _remove(session, member, row, today)


def appeal(ws: Workspace, violation_id: int, note: str = "", *, by: object = None) -> None:
    """Take a violation back: it counts no more, and a removal it led to is undone with it.

    Raises:
        Refused: ``violation_unknown``, ``note_too_long``.
    """
    text = _checked_note(note, APPEAL_CHARS)
    with ws.write("violation.appeal", by=by) as session:
        row, today = alive(session, violation_id), settings.today_in(session, ws)
        row.appealed, row.appeal_note = row.appealed or today, text
        if row.step == "remove":
            _take_back_removal(session, member_in(session, row.membership_id)[0], row, today)


def uphold(ws: Workspace, violation_id: int, *, by: object = None) -> None:
    """Let a violation that was taken back count again; a removal it led to holds again.

    Raises:
        Refused: ``violation_unknown``.
    """
    with ws.write("violation.uphold", by=by) as session:
        row, today = alive(session, violation_id), settings.today_in(session, ws)
        row.appealed, row.appeal_note = None, ""
        if row.step == "remove":
            _remove(session, member_in(session, row.membership_id)[0], row, today)


def delete(ws: Workspace, violation_id: int, *, by: object = None) -> None:
    """Take a violation out of the file as if it was never noted; a removal stays.

    Raises:
        Refused: ``violation_unknown``.
    """
    with ws.write("violation.delete", by=by) as session:
        session.delete(alive(session, violation_id))


def _checked_note(note: str, most: int) -> str:
    text = tidy_lines(note)
    if len(text) > most:
        raise Refused("note_too_long", most=most)
    return text


def _set_day(row: Violation, day: date, today: date) -> None:
    if day > today:
        raise Refused("violation_ahead", day=day.isoformat())
    row.day = day


def _set_rule(session: Session, row: Violation, rule_id: int, group_id: int) -> None:
    """Keep the rule, and its words as they stood on the day."""
    wordings = [rules.wording_of(each) for each in rule_queries.versions_of_rule(session, rule_id)]
    rule, uses = session.get(Rule, rule_id), rule_queries.uses_of(session, group_id)
    if rule is None or not wordings or all(use.rule_set_id != rule.rule_set_id for use in uses):
        raise Refused("rule_unknown")
    held = rule_domain.in_force(wordings, row.day).get(rule_id)
    row.rule_id, row.rule_text = rule_id, (held or wordings[-1]).text


def _remove(session: Session, member: Membership, row: Violation, today: date) -> None:
    member_fields.change_status(session, member, "removed", today)
    removals.note(session, member, today, row.rule_text, row.id).lifted = None


def _take_back_removal(session: Session, member: Membership, row: Violation, today: date) -> None:
    """Let a removed member be one again as if they had never gone, with the roles they carried."""
    entry = removal_queries.of_violation(session, row.id)
    if entry is not None:
        entry.lifted = today
    if member.status != "removed":
        return
    spell = member_fields.last_spell(session, member)
    ended = member.left
    member.status, member.left = "active", None
    spell.left, spell.leaving = None, ""
    if ended is not None and entry is not None:
        _carry_again(session, member.id, entry)


def _carry_again(session: Session, membership_id: int, entry: Removal) -> None:
    held = select(RoleHolding).where(
        RoleHolding.membership_id == membership_id, RoleHolding.until == entry.day
    )
    for holding in session.scalars(held):
        holding.until = None
