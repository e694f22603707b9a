"""What a group is for: the answers of the owner, beside those of its pack, and what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.group_names import USUAL, Naming, Standard, held_against
from grouppilot.domain.positioning import Completeness, cleaned, completeness
from grouppilot.files.positionings import suggested
from grouppilot.store import group_queries
from grouppilot.store import positioning_queries as queries
from grouppilot.store.positioning import Positioning
from grouppilot.usecases import brands, groups, settings
from grouppilot.usecases.brands import BrandView
from grouppilot.usecases.workspace import Workspace

DIGITS = 2
"""Digits of a group's number, unless the owner said otherwise."""


@dataclass(frozen=True)
class View:
    """The positioning of one group.

    Attributes:
        own: The owner's answers by key; one that was emptied is there, as "" or None.
        suggested: Those of the pack, for keys the owner never touched.
        pack: The name of that pack's id, "" without one.
        naming: Its name against its naming standard; None while there is none.
        names: The names of all groups, with which the next one is numbered.
        brands: All brands, to choose from.
    """

    group_id: int
    name: str
    own: Mapping[str, Any]
    suggested: Mapping[str, Any]
    pack: str
    completeness: Completeness
    naming: Naming | None
    names: tuple[str, ...]
    brand: BrandView | None
    brands: tuple[BrandView, ...]
    today: date

    def answer(self, key: str) -> Any:
        """Return what is said: by the owner, else by the pack; None or "" where nothing is."""
        return self.own[key] if key in self.own else self.suggested.get(key)


def view(ws: Workspace, group_id: int) -> View:
    """Return the positioning of a group.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        own, pack = answers_of(session, group_id), queries.packs(session, group_id).get(group_id, "")
        words = {key: text for key, text in suggested(pack, group.language).items() if key not in own}
        known = tuple(brands.views_in(session))
        brand = next((each for each in known if each.id == group.brand_id), None)
        names = tuple(group_queries.names(session).values())
        standard = standard_from({**words, **own}, brand)
        return View(
            group_id=group_id,
            name=group.name,
            own=own,
            suggested=words,
            pack=pack if words else "",
            completeness=completeness(own, words, today),
            naming=None if standard is None else held_against(standard, group.name, names),
            names=names,
            brand=brand,
            brands=known,
            today=today,
        )


def answer(ws: Workspace, group_id: int, key: str, value: Any, *, by: object = None) -> None:
    """Keep one answer; an emptied one stays empty, whatever the pack says.

    Args:
        ws: The workspace.
        group_id: The group.
        key: Of ``domain.positioning.FIELDS``.
        value: Text, a day, a number, a flag or a choice; None or "" for none.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, ``positioning_bad_value`` with ``field``.
    """
    kept = cleaned(key, value)
    name = groups.form_of(ws, group_id).name
    with ws.write("positioning.edit", by=by, group=name) as session:
        groups.alive(session, group_id)
        _keep(session, group_id, {key: kept})


def take_suggested(ws: Workspace, group_id: int, *, by: object = None) -> int:
    """Make the pack's answers the owner's; returns how many."""
    found = view(ws, group_id)
    with ws.write("positioning.edit", by=by, group=found.name) as session:
        groups.alive(session, group_id)
        _keep(session, group_id, {key: cleaned(key, text) for key, text in found.suggested.items()})
    return len(found.suggested)


def answers_of(session: Session, group_id: int) -> Mapping[str, Any]:
    """Return the owner's answers for a group, within a session."""
    row = queries.positioning(session, group_id)
    return dict(row.answers) if row else {}


def _keep(session: Session, group_id: int, answers: Mapping[str, Any]) -> None:
    row = queries.positioning(session, group_id)
    if row is None:
        row = Positioning(group_id=group_id, answers={})
        session.add(row)
    merged = {**row.answers, **answers}
    if merged != row.answers:
        row.answers = merged


def standard_from(answers: Mapping[str, Any], brand: BrandView | None) -> Standard | None:
    """Return the naming standard that answers tell; None where they tell none."""
    if not answers.get("pattern") and not answers.get("tier"):
        return None
    return Standard(
        answers.get("pattern") or USUAL,
        brand=brand.name if brand else "",
        tier=answers.get("tier") or "",
        digits=answers.get("digits") or DIGITS,
    )
