"""The cards of a group held against its format: who is not renamed yet, and what their card should be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import cards, numbers
from grouppilot.domain.cards import Checked
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.groups import Group
from grouppilot.usecases import groups
from grouppilot.usecases.filling import listed_names
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.onboarding_texts import card_of
from grouppilot.usecases.workspace import Workspace

EXAMPLE = 81
"""The number that shows how numbers are written."""


@dataclass(frozen=True)
class CardRow:
    """A member whose card is not in the format; see ``domain.cards.Checked`` for what is wrong."""

    id: int
    written: str
    name: str
    card: str
    wrong: str
    part: str
    suggestion: str


@dataclass(frozen=True)
class Cards:
    """The cards of a group.

    Attributes:
        format: Of its cards; empty for none.
        words: The format in the group's language.
        right: How many members have a card in the format.
        rows: The others, by their numbers.
        number_format: How numbers are written; ``example`` is one of them.
        unnumbered: Active members without a number.
    """

    format: str = ""
    words: str = ""
    right: int = 0
    rows: tuple[CardRow, ...] = ()
    number_format: str = ""
    example: str = ""
    unnumbered: int = 0


def view(ws: Workspace, group_id: int) -> Cards:
    """Return which members of a group are not renamed yet; nobody where the group has no format.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        found = [(row, card_of(group, row)) for row in _members(session, group)]
        return Cards(
            format=group.card_format,
            words=cards.in_words(group.card_format, group.language),
            right=sum(checked.matches for _, checked in found),
            rows=tuple(_row(group, row, checked) for row, checked in found if not checked.matches),
            number_format=group.number_format,
            example=numbers.written(EXAMPLE, group.number_format, group.name),
            unnumbered=queries.unnumbered(session, group_id),
        )


def _members(session: Session, group: Group) -> list[Any]:
    return queries.active(session, group.id) if group.card_format else []


def _row(group: Group, row: Any, checked: Checked) -> CardRow:
    written = numbers.written(row.number, group.number_format, group.name)
    name = first_name((row.nickname, row.card, row.name))
    return CardRow(row.id, written, name, row.card, checked.wrong, checked.part, checked.suggestion)


def words(ws: Workspace, group_id: int) -> str:
    """Return the format of a group's cards in its language; empty for none.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        return cards.in_words(group.card_format, group.language)


def set_format(ws: Workspace, group_id: int, text: str, *, by: object = None) -> None:
    """Set the format of a group's cards; empty for none.

    Raises:
        Refused: ``group_unknown``, ``card_format_bad``.
    """
    kept = cards.check_format(text)
    name = groups.form_of(ws, group_id).name
    with ws.write("cards.format", by=by, group=name) as session:
        groups.alive(session, group_id).card_format = kept


def names_text(ws: Workspace, group_id: int, ids: Sequence[int] = ()) -> str:
    """Return the names of those not renamed yet as one line to paste, of these members or of all.

    Without an @ before them: a pasted one calls nobody.
    """
    rows = _chosen(ws, group_id, ids)
    return listed_names([row.name for row in rows], groups.form_of(ws, group_id).language)


def suggestions_text(ws: Workspace, group_id: int, ids: Sequence[int] = ()) -> str:
    """Return a line for each of those not renamed yet: the name, and the card as it should be."""
    return "\n".join(f"{row.name} → {row.suggestion}" for row in _chosen(ws, group_id, ids))


def _chosen(ws: Workspace, group_id: int, ids: Sequence[int]) -> list[CardRow]:
    return [row for row in view(ws, group_id).rows if not ids or row.id in set(ids)]
