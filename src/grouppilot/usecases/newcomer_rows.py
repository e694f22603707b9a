"""Newcomers of groups with the state of each step, put together from marks and from what proves a step."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import cards
from grouppilot.domain.onboarding import Mark, Step, window
from grouppilot.domain.onboarding import Ritual as Rules
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.onboarding import Ritual, RitualStep


@dataclass(frozen=True)
class Going:
    """A group with the ritual it goes by, its steps, and the same as plain values to decide on.

    Attributes:
        proofs: Id and proof of each step. Plain values, as reading a row's column costs ten times as much.
    """

    group: Group
    ritual: Ritual
    steps: tuple[RitualStep, ...]
    rules: Rules
    group_id: int
    card_format: str
    proofs: tuple[tuple[int, str], ...]

    @property
    def since(self) -> int:
        """Days after joining during which somebody is a newcomer."""
        return window(self.rules)


@dataclass(frozen=True)
class Noted:
    """What is kept about one step of one newcomer."""

    state: str
    day: date | None = None
    chars: int | None = None
    note: str = ""


Notes = Mapping[int, Mapping[int, Noted]]
"""What is kept, by member and step."""


def going(session: Session, group_id: int | None = None, among: Collection[int] | None = None) -> list[Going]:
    """Return the groups that go by a ritual, or one or some of them."""
    found = queries.with_ritual(session, group_id, among)
    steps = queries.steps(session, {row.Ritual.id for row in found})
    return [_going(row.Group, row.Ritual, steps.get(row.Ritual.id, [])) for row in found]


def _going(group: Group, ritual: Ritual, steps: Iterable[RitualStep]) -> Going:
    kept = tuple(steps)
    plain = tuple(Step(step.id, step.offset, step.required) for step in kept)
    rules = Rules(plain, ritual.finish_days, ritual.lapse_days)
    proofs = tuple((step.id, step.proof) for step in kept)
    return Going(group, ritual, kept, rules, group.id, group.card_format, proofs)


def notes(session: Session, group_ids: Collection[int], since: date) -> dict[int, dict[int, Noted]]:
    """Return what is kept about the present stays of those who joined groups since a day."""
    found: dict[int, dict[int, Noted]] = {}
    for mark in queries.marks_since(session, group_ids, since):
        kept = found.setdefault(mark.membership_id, {})
        kept[mark.step_id] = Noted(mark.state, mark.day, mark.chars, mark.note)
    return found


def answers(session: Session, group_ids: Collection[int], since: date) -> dict[int, dict[int, Noted]]:
    """Return the same without days and notes, for where only states count."""
    found: dict[int, dict[int, Noted]] = {}
    known: dict[str, Noted] = {}
    for member, step, state in queries.states_since(session, group_ids, since):
        noted = known.get(state) or known.setdefault(state, Noted(state))
        found.setdefault(member, {})[step] = noted
    return found


def marks_of(each: Going, row: Any, noted: Mapping[int, Noted], team: int | None) -> dict[int, Mark]:
    """Return what a newcomer did: by hand, or proved by number, card or team.

    Args:
        each: The group with its ritual.
        row: The member, as ``onboarding_queries`` gives it.
        noted: What is kept, by step.
        team: The team they are in; None for none.
    """
    found: dict[int, Mark] = {}
    for step, proof in each.proofs:
        kept = noted.get(step)
        if kept is not None and kept.state != queries.PROVED:
            found[step] = Mark(kept.state, kept.day)
        elif proof != "none" and is_proved(each.card_format, proof, row, team):
            day = kept.day if kept else row.joined if proof == "number" else None
            found[step] = Mark("done", day)
    return found


def is_proved(card_format: str, proof: str, row: Any, team: int | None) -> bool:
    """Tell whether number, card or team show that a step was done.

    Args:
        card_format: Of the group's cards; empty for none.
        proof: Of the step.
        row: The member.
        team: The team they are in; None for none.
    """
    if proof == "number":
        return row.number is not None
    if proof == "card":
        return bool(card_format and row.card) and cards.fits(row.card, card_format, row.number)
    return proof == "team" and team is not None


def joined_since(
    session: Session, groups: Collection[Going], today: date, more: int = 0
) -> dict[int, list[Any]]:
    """Return the newcomers of each group, staff left out, the longest member first.

    Args:
        session: To read in.
        groups: The groups with their rituals.
        today: The owner's day.
        more: How many days longer than a newcomer somebody counts.
    """
    widest = max((each.since for each in groups), default=0) + more
    first = {each.group_id: today - timedelta(days=each.since + more) for each in groups}
    found: dict[int, list[Any]] = {each.group_id: [] for each in groups}
    if found:
        for row in queries.joined_since(session, list(found), today - timedelta(days=widest), today):
            if row.joined >= first[row.group_id]:
                found[row.group_id].append(row)
    return found


def teams_of(session: Session, groups: Collection[Going]) -> dict[int, int]:
    """Return the team of each member, of the groups whose ritual asks for one."""
    asked = [each.group_id for each in groups if any(proof == "team" for _, proof in each.proofs)]
    return queries.places(session, asked) if asked else {}
