"""The text to paste for a step: one newcomer's, or one for several that names them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import cards, numbers
from grouppilot.domain.cards import Known
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import fits, in_language, length, length_limit, render
from grouppilot.store import onboarding_queries as queries
from grouppilot.store import text_queries
from grouppilot.store.groups import Group
from grouppilot.store.onboarding import RitualStep
from grouppilot.usecases import groups, rituals, settings
from grouppilot.usecases.filling import Occasion, listed_names, values_in
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class StepText:
    """A text as it is posted.

    Attributes:
        text: With its variables filled in; unknown ones are still visible as ``{name}``.
        unknown: Names of the variables nothing is known of.
        at, of: Which wording it is, from 0, and how many there are.
        length: In UTF-16 units; ``limit`` is what the platform takes in one message.
    """

    text: str
    unknown: tuple[str, ...]
    at: int
    of: int
    length: int
    limit: int
    fits: bool


def text_for(
    ws: Workspace, group_id: int, step_id: int, member_ids: Sequence[int], wording: int | None = None
) -> StepText | None:
    """Return the text of a step for newcomers of a group; None where the step has none.

    Args:
        ws: The workspace.
        group_id: The group.
        step_id: The step.
        member_ids: Whom it is for, in the order in which they are named.
        wording: Which wording; None for that of the day, so that days differ.

    Raises:
        Refused: ``group_unknown``, ``step_unknown``, ``newcomer_gone``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        step = rituals.alive_step(session, step_id)
        if step.script_id is None:
            return None
        found = text_queries.spoken(session, [step.script_id]).get(step.script_id, [])
        sources = [each.text for each in in_language(found, group.language)]
        if not sources:
            return None
        today = settings.today_in(session, ws)
        at = (today.toordinal() if wording is None else wording) % len(sources)
        known = values_in(session, settings.load(session).owner, Occasion(group.id, today, None))
        filled = render(sources[at], known | _of_members(session, group, step, member_ids))
        platform = group.platform
    return StepText(
        text=filled.text,
        unknown=filled.unknown,
        at=at,
        of=len(sources),
        length=length(filled.text),
        limit=length_limit(platform),
        fits=fits(filled.text, platform),
    )


def card_of(group: Group, row: Any) -> cards.Checked:
    """Hold a member's card against the format of the group.

    Args:
        group: The group.
        row: The member with what is known of the person, as ``onboarding_queries`` gives it.
    """
    known = Known(
        number=row.number,
        written="" if row.number is None else numbers.digits(row.number, group.number_format),
        nickname=row.nickname,
        name=row.name,
        trade=row.trade,
        region=row.region,
    )
    return cards.check(row.card, group.card_format, known, group.language)


def _of_members(
    session: Session, group: Group, step: RitualStep, member_ids: Sequence[int]
) -> dict[str, str]:
    found = {row.id: row for row in queries.shown(session, member_ids)}
    rows = [found[one] for one in member_ids if one in found]
    if not rows:
        raise Refused("newcomer_gone")
    names = listed_names([first_name((row.nickname, row.card, row.name)) for row in rows], group.language)
    written = [numbers.written(row.number, group.number_format, group.name) for row in rows]
    words = cards.in_words(group.card_format, group.language)
    values = {
        "nickname": names,
        "names": names,
        "number": listed_names(written, group.language) if all(written) else "",
        "card": card_of(group, rows[0]).suggestion if len(rows) == 1 and group.card_format else words,
        "card_format": words,
        "chars": str(step.proof_chars or ""),
    }
    return values | _team_of(session, group, rows)


def _team_of(session: Session, group: Group, rows: Sequence[Any]) -> dict[str, str]:
    """Return the team and its captain where all of them are in the same one."""
    places = queries.places(session, [group.id])
    chosen = {places.get(row.id) for row in rows}
    team = next((team for team in queries.teams(session, group.id) if {team.id} == chosen), None)
    if team is None:
        return {}
    captain = queries.shown(session, [team.captain_id] if team.captain_id else [])
    name = first_name((captain[0].nickname, captain[0].card)) if captain else ""
    return {"team": team.name, "captain": name}
