"""What the owner does to rules: write, reword, end, delete, put in order. Each holds from today on."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy
from grouppilot.domain.refusals import Refused
from grouppilot.domain.rules import CONSEQUENCE_CHARS, KINDS, TEXT_CHARS
from grouppilot.store import rule_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.rules import Incident, Rule, RuleSet, RuleSetUse, RuleVersion
from grouppilot.usecases import groups, settings
from grouppilot.usecases.rules import alive, current_set
from grouppilot.usecases.workspace import Workspace


def add(
    ws: Workspace,
    group_id: int,
    kind: str,
    text: str,
    consequence: str = "",
    *,
    incident_id: int | None = None,
    by: object = None,
) -> int:
    """Add a rule at the end of what a group goes by, from today on, and return its id.

    Args:
        ws: The workspace.
        group_id: The group; without a rule set it gets one of its own.
        kind: One of ``domain.rules.KINDS``.
        text: What it says, on one line.
        consequence: What follows from it.
        incident_id: The incident that it was missing in, whose last step it is.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, ``incident_unknown`` and what ``checked`` refuses.
    """
    said = checked(kind, text, consequence)
    with ws.write("rule.add", by=by) as session:
        group, today = groups.alive(session, group_id), settings.today_in(session, ws)
        home = current_set(session, group_id, today) or new_set(session, ws, group, today)
        rule = insert(session, home.id, said, today)
        if incident_id is not None:
            _answer_incident(session, incident_id, rule.id, today)
        return rule.id


def edit(
    ws: Workspace,
    rule_id: int,
    *,
    kind: str | None = None,
    text: str | None = None,
    consequence: str | None = None,
    by: object = None,
) -> None:
    """Word a rule anew from today on, for every group that goes by its set; None leaves a part as it is.

    Raises:
        Refused: ``rule_unknown`` and what ``checked`` refuses.
    """
    with ws.write("rule.edit", by=by) as session:
        newest = _newest(session, rule_id)
        said = checked(
            newest.kind if kind is None else kind,
            newest.text if text is None else text,
            newest.consequence if consequence is None else consequence,
        )
        if said == (newest.kind, newest.text, newest.consequence):
            return
        version = _version_from(session, newest, settings.today_in(session, ws))
        version.kind, version.text, version.consequence = said


def set_active(ws: Workspace, rule_id: int, active: bool, *, by: object = None) -> None:
    """End a rule from today on, or let it hold again.

    Raises:
        Refused: ``rule_unknown``.
    """
    with ws.write("rule.resume" if active else "rule.end", by=by) as session:
        newest = _newest(session, rule_id)
        if newest.active != active:
            _version_from(session, newest, settings.today_in(session, ws)).active = active


def delete(ws: Workspace, rule_id: int, *, by: object = None) -> None:
    """Take a rule out of every list from today on; the days on which it held keep it.

    Raises:
        Refused: ``rule_unknown``.
    """
    with ws.write("rule.delete", by=by) as session:
        newest = _newest(session, rule_id)
        if newest.active:
            _version_from(session, newest, settings.today_in(session, ws)).active = False
        alive(session, rule_id).deleted = True


def reorder(ws: Workspace, rule_ids: Sequence[int], *, by: object = None) -> None:
    """Put rules of one set in this order among the places they hold together.

    Raises:
        Refused: ``rule_unknown``.
    """
    with ws.write("rule.order", by=by) as session:
        found = [alive(session, rule_id) for rule_id in rule_ids]
        places = sorted(rule.position for rule in found)
        for low in range(1, len(places)):
            places[low] = max(places[low], places[low - 1] + 1)
        for rule, place in zip(found, places, strict=True):
            rule.position = place


def checked(kind: str, text: str, consequence: str) -> tuple[str, str, str]:
    """Return a rule as it is kept, each of its texts on one line.

    Raises:
        Refused: ``rule_kind_unknown``; ``rule_text_missing``; ``rule_too_long`` or ``consequence_too_long``
            with ``most``.
    """
    said = kind, tidy(text), tidy(consequence)
    if kind not in KINDS:
        raise Refused("rule_kind_unknown", kind=kind)
    if not said[1]:
        raise Refused("rule_text_missing")
    if len(said[1]) > TEXT_CHARS:
        raise Refused("rule_too_long", most=TEXT_CHARS)
    if len(said[2]) > CONSEQUENCE_CHARS:
        raise Refused("consequence_too_long", most=CONSEQUENCE_CHARS)
    return said


def new_set(session: Session, ws: Workspace, group: Group, today: date) -> RuleSet:
    """Make a rule set of its own for a group, empty, which it goes by from today."""
    made = RuleSet(
        name=group.name,
        language=group.language,
        position=queries.last_set_position(session) + 1,
        created=ws.now(),
    )
    session.add(made)
    session.flush()
    session.add(RuleSetUse(group_id=group.id, rule_set_id=made.id, since=today))
    session.flush()
    return made


def insert(
    session: Session, rule_set_id: int, said: tuple[str, str, str], today: date, pack_key: str = ""
) -> Rule:
    """Add a rule at the end of a set, from today on."""
    place = queries.last_rule_position(session, rule_set_id) + 1
    rule = Rule(rule_set_id=rule_set_id, pack_key=pack_key, position=place)
    session.add(rule)
    session.flush()
    kind, text, consequence = said
    session.add(RuleVersion(rule_id=rule.id, valid_from=today, kind=kind, text=text, consequence=consequence))
    session.flush()
    return rule


def _newest(session: Session, rule_id: int) -> RuleVersion:
    alive(session, rule_id)
    versions = queries.versions_of_rule(session, rule_id)
    if not versions:
        raise Refused("rule_unknown")
    return versions[-1]


def _version_from(session: Session, newest: RuleVersion, today: date) -> RuleVersion:
    """Return the version to write into: the newest if it began today, else a copy that begins today."""
    if newest.valid_from >= today:
        return newest
    made = RuleVersion(
        rule_id=newest.rule_id,
        valid_from=today,
        kind=newest.kind,
        text=newest.text,
        consequence=newest.consequence,
        active=newest.active,
    )
    session.add(made)
    return made


def _answer_incident(session: Session, incident_id: int, rule_id: int, today: date) -> None:
    incident = session.get(Incident, incident_id)
    if incident is None:
        raise Refused("incident_unknown")
    incident.rule_id = rule_id
    incident.steps = {**incident.steps, "rule": {"day": today.isoformat(), "note": ""}}
