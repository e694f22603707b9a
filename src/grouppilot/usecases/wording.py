"""A text to paste as it stands for one group on one day: filled in, with its variants and its length."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.scripts import fits, in_language, language_of, length, length_limit, render
from grouppilot.store import text_queries
from grouppilot.store.groups import Group
from grouppilot.usecases.due_rows import DueRow
from grouppilot.usecases.filling import Occasion, values_for
from grouppilot.usecases.planning import Plan

LONGEST_TEXT = 8000
OF_PEOPLE = frozenset({"nickname", "names", "number", "card", "host", "captain", "team"})
"""Variables that are about somebody, and so another in each group."""

MOST_BEFORE = 5
"""Values of a variable that are offered again."""


@dataclass(frozen=True)
class Wording:
    """The text of one due item, ready to copy.

    Attributes:
        text: With its variables filled in; unknown ones are still visible as ``{name}``.
        source: As the script (or the owner's draft) has it.
        unknown: Names of the variables nothing is known of.
        values: What the owner filled in for this one.
        before: What was filled in on days before, for each variable to be filled in by hand, newest first.
        variants: Ids and sources of the script's texts to choose from; ``text_id`` is the one shown.
        pool: The next unused text of a pool; ``fresh`` of its texts this group has not had yet.
        rewritten: The owner rewrote the text for this time only.
        length: Of ``text``, in UTF-16 units; ``limit`` is what ``platform`` takes in one message.
    """

    text: str
    source: str
    unknown: tuple[str, ...]
    values: Mapping[str, str]
    before: Mapping[str, tuple[str, ...]]
    variants: tuple[tuple[int, str], ...]
    text_id: int | None
    pool: bool
    fresh: int
    rewritten: bool
    length: int
    limit: int
    platform: str
    fits: bool


@dataclass(frozen=True)
class Detail:
    """One due item with everything the right-hand side shows."""

    row: DueRow
    when: Mapping[str, Any]
    wording: Wording | None


@dataclass(frozen=True)
class Draft:
    """What the owner filled in, rewrote or chose for one time; empty without any."""

    values: Mapping[str, str]
    text: str = ""
    text_id: int | None = None


@dataclass(frozen=True)
class Choice:
    """The texts of a script, and which of them a group was given before, with the moments."""

    script: int | None = None
    variants: Sequence[tuple[int, str]] = ()
    used: Sequence[tuple[int, Any]] = ()
    pool: bool = False

    @classmethod
    def of(cls, session: Session, script_id: int | None, group_id: int | None) -> "Choice":
        """Read those of a script; none where there is no script."""
        script = text_queries.script_of(session, script_id) if script_id is not None else None
        if script is None:
            return cls()
        return cls(
            script.id,
            _variants(session, script.id, group_id),
            text_queries.uses(session, script.id, group_id),
            script.pool,
        )


def of_the_run(filled: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return what was filled in for other groups of a run and holds for this one: all but who it is about."""
    together: dict[str, Any] = {}
    for values in filled:
        together |= values
    return {name: value for name, value in together.items() if name not in OF_PEOPLE}


def worded(
    session: Session,
    plan: Plan,
    when: tuple[int | None, date, int | None],
    source: str,
    draft: Draft,
    choice: Choice,
    text_id: int | None,
    before: Iterable[Mapping[str, Any]],
    known: Mapping[str, str] = MappingProxyType({}),
) -> Wording:
    """Fill a text in.

    Args:
        session: To read with.
        plan: Of its day.
        when: Group, owner's day and time of day.
        source: The text with its variables.
        draft: What the owner filled in.
        choice: The texts of its script.
        text_id: Which of them it is; None for a text of its own.
        before: What was filled in on days before, the newest first.
        known: Variables that are known beside those of the group and the day.
    """
    group_id, day, minute = when
    own = {name: str(value) for name, value in draft.values.items()}
    occasion = Occasion(group_id, day, minute, language_of(source))
    filled = render(source, {**values_for(session, plan, occasion), **known, **own})
    platform = _platform(session, group_id)
    return Wording(
        text=filled.text,
        source=source,
        unknown=filled.unknown,
        values=own,
        before=_before(before, {*filled.unknown, *own}),
        variants=tuple(choice.variants),
        text_id=text_id,
        pool=choice.pool,
        fresh=len({text for text, _ in choice.variants} - {text for text, _ in choice.used}),
        rewritten=bool(draft.text),
        length=length(filled.text),
        limit=length_limit(platform),
        platform=platform,
        fits=fits(filled.text, platform),
    )


def _variants(session: Session, script_id: int, group_id: int | None) -> list[tuple[int, str]]:
    """Return the texts that a group may get: those in its language, where the script has any."""
    group = session.get(Group, group_id) if group_id is not None else None
    found = text_queries.spoken(session, [script_id]).get(script_id, [])
    return [(each.id, each.text) for each in in_language(found, group.language if group else "")]


def _before(filled: Iterable[Mapping[str, Any]], names: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {name: {} for name in sorted(names)}
    if not found:
        return {}
    for values in filled:
        for name in names & set(values):
            found[name].setdefault(str(values[name]))
    return {name: tuple(texts)[:MOST_BEFORE] for name, texts in found.items() if texts}


def _platform(session: Session, group_id: int | None) -> str:
    group = session.get(Group, group_id) if group_id is not None else None
    return group.platform if group else "other"
