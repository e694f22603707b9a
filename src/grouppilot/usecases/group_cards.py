"""Groups as the owner looks at them: their figures, the last sign of life, and what each needs."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from grouppilot.domain.days import owner_day
from grouppilot.domain.onboarding import Finish
from grouppilot.store import group_queries as queries
from grouppilot.usecases import agenda, groups, health, onboarding, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.groups import GroupRow
from grouppilot.usecases.settings import Settings
from grouppilot.usecases.workspace import Workspace

READS = (
    health.SEEN,
    *("chat_group", "membership", "role_holding", "setting", "positioning", "brand", "ladder_move"),
    *("rule_set_use", "rule_set", "sop_item", "sop_audience", "sop_version", "tick", "settled_day"),
    *("ledger_mark", "ritual", "ritual_step", "step_mark", "team_place", "ceremony", "ceremony_task"),
    *(
        "chat_import",
        "chat_sender",
        "publication",
        "entry",
        "entry_group",
        "follow_up",
        "incident",
        "violation",
        "removal",
        "estimate",
        "person_run",
        "person_run_line",
    ),
)
"""The tables whose changes concern these cards."""

ALARMS = ("returned",)
ROUTINE = ("onboarding", "moves")


@dataclass(frozen=True)
class GroupCard:
    """A group as the table of groups shows it.

    Attributes:
        row: Its figures; ``open`` is not counted here.
        finish: How its newcomers fare; None where it has no ritual, or they were not counted.
        last: The last sign of life that is known: an item answered, a check-in, somebody joining.
        needs: What it needs of its owner, the most urgent first.
        state: How it is, as in ``domain.health``; empty while that was not counted.
    """

    row: GroupRow
    finish: Finish | None
    last: date | None
    needs: tuple[AgendaLine, ...]
    state: str = ""

    @property
    def finished(self) -> float | None:
        """Share of the newcomers who finished in time; None while there is nobody to count."""
        return self.finish.share if self.finish else None

    @property
    def quiet_days(self) -> int | None:
        """Days since the last sign of life; None where none is known."""
        return None if self.last is None else max(0, (self.row.today - self.last).days)


@dataclass(frozen=True)
class Cards:
    """All groups in the owner's order, with the figures of their page's head.

    Attributes:
        whole: Whether newcomers and needs were read, too.
    """

    cards: tuple[GroupCard, ...]
    memberships: int
    people: int
    whole: bool = True


def cards(ws: Workspace, *, most: int | None = None) -> Cards:
    """Return every group, archived ones last; all of them in a few queries.

    Args:
        ws: The workspace.
        most: With more memberships than these, newcomers and needs are left out: they take longer than all
            the rest, and ``needs`` and ``finishes`` can be asked for them later.
    """
    with ws.read() as session:
        kept = settings.load(session)
        today = owner_day(ws.now(), kept.zoneinfo, kept.day_start)
        listing = groups.listing_in(session, today, {})
        whole = most is None or listing.memberships <= most
        lines = by_group(agenda.told(ws)) if whole else {}
        fared = onboarding.finishes(session, today) if whole else {}
        known = _states_of(health.known(ws)) if whole else {}
        last = _last_signs(session, kept)
        found = tuple(
            GroupCard(
                row,
                fared.get(row.id),
                last.get(row.id),
                lines.get(row.id, ()),
                known.get(row.id, ""),
            )
            for row in listing.rows
        )
    return Cards(found, listing.memberships, listing.people, whole)


def needs(ws: Workspace) -> Mapping[int, tuple[AgendaLine, ...]]:
    """Return what each group needs, the most urgent first; a group that needs nothing is left out."""
    return by_group(agenda.told(ws))


def states(ws: Workspace) -> Mapping[int, str]:
    """Return how each group is; one that does not run is left out."""
    return _states_of(health.look(ws))


def _states_of(found: Iterable[health.GroupHealth]) -> Mapping[int, str]:
    return {each.group_id: each.health.state for each in found}


def finishes(ws: Workspace, group_ids: Collection[int]) -> Mapping[int, Finish]:
    """Return how the newcomers of some groups fare; those without a ritual are left out."""
    with ws.read() as session:
        return onboarding.finishes(session, settings.today_in(session, ws), group_ids)


def card(ws: Workspace, group_id: int) -> GroupCard:
    """Return one group.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        return card_in(session, ws, group_id)


def card_in(session: Session, ws: Workspace, group_id: int, *, counting_open: bool = False) -> GroupCard:
    """Return one group within a session."""
    row = groups.row_in(session, ws, group_id, counting_open=counting_open)
    kept = settings.load(session)
    lines = by_group(agenda.told(ws, group_id)).get(group_id, ())
    finish = onboarding.finishes(session, row.today, (group_id,)).get(group_id)
    last = _last_signs(session, kept, group_id).get(group_id)
    return GroupCard(row, finish, last, lines, _states_of(health.known(ws)).get(group_id, ""))


def by_group(lines: Iterable[AgendaLine]) -> Mapping[int, tuple[AgendaLine, ...]]:
    """Return the lines of each group, the most urgent first: late, due, without a day, standing gaps.

    What is never done for good, such as newcomers, comes after what is to be done once.
    """
    found: dict[int, list[AgendaLine]] = {}
    for line in sorted(lines, key=_urgency):
        if line.group_id is not None:
            found.setdefault(line.group_id, []).append(line)
    return {group: tuple(of_group) for group, of_group in found.items()}


def _urgency(line: AgendaLine) -> tuple[bool, bool, bool, date]:
    now = line.late or line.kind in ALARMS
    return line.standing, not now, line.kind in ROUTINE, line.due or date.max


def _last_signs(session: Session, kept: Settings, group_id: int | None = None) -> dict[int, date]:
    def day(at: datetime) -> date:
        return owner_day(at, kept.zoneinfo, kept.day_start)

    found = {group: day(at) for group, at in queries.last_ticks(session, group_id).items()}
    for more in (queries.last_joins(session, group_id), queries.last_check_ins(session, group_id)):
        for group, when in more.items():
            found[group] = max(when, found.get(group, when))
    return found
