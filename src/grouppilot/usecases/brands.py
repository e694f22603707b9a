"""Brands: the ten facts and the persona that the groups of a brand share."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from grouppilot.domain.brands import FACT_CHARS, FACTS, NAME_CHARS, PERSONA_CHARS
from grouppilot.domain.cells import tidy, tidy_lines
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.store import positioning_queries as queries
from grouppilot.store.brands import Brand
from grouppilot.usecases import groups
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class BrandView:
    """A brand card.

    Attributes:
        facts: The ten facts by key, the name among them; "" where nothing was said.
        groups: How many groups share it.
    """

    id: int
    facts: Mapping[str, str]
    persona: str
    groups: int

    @property
    def name(self) -> str:
        """Its name."""
        return self.facts["name"]


def listed(ws: Workspace) -> list[BrandView]:
    """Return the brands in the owner's order."""
    with ws.read() as session:
        return views_in(session)


def views_in(session: Session) -> list[BrandView]:
    """Return the brands within a session."""
    uses = queries.brand_uses(session)
    return [_view(row, uses.get(row.id, 0)) for row in queries.brands(session)]


def add(ws: Workspace, name: str, *, group_id: int | None = None, by: object = None) -> int:
    """Add a brand, for a group if one is named, and return its id.

    Raises:
        Refused: ``brand_name_missing``, ``brand_exists`` with ``name``, ``field_too_long``,
            ``group_unknown``.
    """
    with ws.write("brand.add", by=by, name=tidy(name)) as session:
        row = Brand(name=_name(session, name), facts={}, position=queries.next_brand_position(session))
        session.add(row)
        session.flush()
        if group_id is not None:
            groups.alive(session, group_id).brand_id = row.id
        return row.id


def say(ws: Workspace, brand_id: int, key: str, text: str, *, by: object = None) -> None:
    """Say one of the ten facts of a brand, or who speaks for it (``persona``).

    Raises:
        Refused: As ``add``; ``brand_gone``, ``brand_bad_fact``.
    """
    with ws.write("brand.edit", by=by) as session:
        row = _there(session, brand_id)
        if key == "name":
            row.name = _name(session, text, but=brand_id)
        elif key == "persona":
            row.persona = _text(text, PERSONA_CHARS)
        elif key in FACTS:
            row.facts = {**row.facts, key: _text(text, FACT_CHARS)}
        else:
            raise Refused("brand_bad_fact", key=key)


def choose(ws: Workspace, group_id: int, brand_id: int | None, *, by: object = None) -> None:
    """Let a group be of a brand, or of none.

    Raises:
        Refused: ``group_unknown``, ``brand_gone``.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("brand.choose", by=by, group=name) as session:
        row = None if brand_id is None else _there(session, brand_id)
        groups.alive(session, group_id).brand_id = row.id if row else None


def delete(ws: Workspace, brand_id: int, *, by: object = None) -> None:
    """Delete a brand; its groups stay, of none.

    Raises:
        Refused: ``brand_gone``.
    """
    with ws.write("brand.delete", by=by) as session:
        session.delete(_there(session, brand_id))


def _view(row: Brand, uses: int) -> BrandView:
    facts = {key: str(row.facts.get(key, "")) for key in FACTS} | {"name": row.name}
    return BrandView(row.id, facts, row.persona, uses)


def _name(session: Session, name: str, but: int | None = None) -> str:
    text = tidy(name)
    if not text:
        raise Refused("brand_name_missing")
    if len(text) > NAME_CHARS:
        raise Refused("field_too_long", field="name", most=NAME_CHARS)
    for row in queries.brands(session):
        if row.id != but and fold(row.name) == fold(text):
            raise Refused("brand_exists", name=row.name)
    return text


def _text(text: str, most: int) -> str:
    tidied = tidy_lines(text)
    if len(tidied) > most:
        raise Refused("field_too_long", field="fact", most=most)
    return tidied


def _there(session: Session, brand_id: int) -> Brand:
    row = session.get(Brand, brand_id)
    if row is None:
        raise Refused("brand_gone")
    return row
