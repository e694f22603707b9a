"""The tiers of a group: what each gives, who is in it, and who should move up, or down at a review."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.domain.tier_steps import Evidence, due_review, is_settled, next_review, step
from grouppilot.store import dismissal_queries
from grouppilot.store import tier_queries as queries
from grouppilot.store.members import Membership, Tier
from grouppilot.usecases import groups, ladders, member_fields, settings, tier_inputs
from grouppilot.usecases.members import Named, named
from grouppilot.usecases.workspace import Workspace

READS = (
    *("tier", "tier_holding", "membership", "person", "role_holding", "role", "dismissal", "chat_group"),
    *("ledger_mark", "sign_up", "sign_up_line", "step_mark", "ritual_step"),
)
"""The tables whose changes concern the tiers of a group."""

KIND = "tier"
AGAIN_DAYS = 30
"""A suggestion that was put away comes again after these days, if it still holds."""

LONGEST_INTERVAL = 3650


@dataclass(frozen=True)
class TierRow:
    """A tier with how many active members of the group are in it."""

    id: int
    key: str
    name: str
    benefits: str
    price: str
    members: int


@dataclass(frozen=True)
class Suggestion:
    """A member who should move to another tier.

    Attributes:
        member_id, person_id: Who.
        name, number: What to call them.
        before: The present tier; None without one.
        after: The tier suggested.
        up: Whether it is higher.
        reasons: What speaks for it, the weightiest first.
    """

    member_id: int
    person_id: int
    name: str
    number: int | None
    before: Named | None
    after: Named
    up: bool
    reasons: tuple[Evidence, ...]


@dataclass(frozen=True)
class GroupTiers:
    """The tiers of a group.

    Attributes:
        tiers: The lowest first.
        without: Active members in no tier.
        suggestions: Up first, then, at a review, down.
        review: When members may next be moved down; None where nobody set it.
        days: Between two reviews; None for the usual.
        due: Whether the review is due.
    """

    today: date
    tiers: tuple[TierRow, ...]
    without: int
    suggestions: tuple[Suggestion, ...]
    review: date | None
    days: int | None
    due: bool


def of_group(ws: Workspace, group_id: int, *, review: bool = False) -> GroupTiers:
    """Return the tiers of a group with suggestions.

    Args:
        ws: The workspace.
        group_id: The group.
        review: Hold the review now, whatever its day.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        tiers = queries.tiers(session)
        members = queries.active(session, group_id, today)
        counts: dict[int | None, int] = {}
        for row in members:
            counts[row.tier] = counts.get(row.tier, 0) + 1
        due = due_review(group.tier_review, today)
        return GroupTiers(
            today=today,
            tiers=tuple(_tier(tier, counts.get(tier.id, 0)) for tier in tiers),
            without=counts.get(None, 0),
            suggestions=tuple(_suggestions(session, group_id, members, tiers, today, review or due)),
            review=group.tier_review,
            days=group.tier_review_days,
            due=due,
        )


def accept(ws: Workspace, moved: Sequence[tuple[int, int]], *, by: object = None) -> int:
    """Put members in the tiers suggested, from today; returns how many.

    Args:
        ws: The workspace.
        moved: Member and tier of each.
        by: Whoever asks.

    Raises:
        Refused: ``tier_gone``, ``member_gone``.
    """
    with ws.write("tier.move", by=by, count=len(moved)) as session:
        today = settings.today_in(session, ws)
        for member_id, tier_id in moved:
            if session.get(Tier, tier_id) is None:
                raise Refused("tier_gone")
            if session.get(Membership, member_id) is None:
                raise Refused("member_gone")
            member_fields.set_tier(session, member_id, tier_id, today)
    return len(moved)


def dismiss(ws: Workspace, put_away: Iterable[tuple[int, int]], *, by: object = None) -> None:
    """Put suggestions away; each comes again after ``AGAIN_DAYS`` if it still holds."""
    with ws.write("tier.dismiss", by=by) as session:
        today = settings.today_in(session, ws)
        subjects = [subject(member, tier) for member, tier in put_away]
        dismissal_queries.put_away(session, KIND, subjects, today, today + timedelta(days=AGAIN_DAYS))


def set_review(
    ws: Workspace, group_id: int, day: date | None, days: int | None, *, by: object = None
) -> None:
    """Set when the tiers of a group are reviewed, and every how many days after that.

    Raises:
        Refused: ``group_unknown``; ``bad_interval`` with ``most``.
    """
    if days is not None and not 1 <= days <= LONGEST_INTERVAL:
        raise Refused("bad_interval", most=LONGEST_INTERVAL)
    with ws.write("tier.review", by=by) as session:
        group = groups.alive(session, group_id)
        group.tier_review, group.tier_review_days = day, days


def end_review(ws: Workspace, group_id: int, *, by: object = None) -> date:
    """Call a review done; returns the day of the next one."""
    with ws.write("tier.review", by=by) as session:
        group = groups.alive(session, group_id)
        group.tier_review = next_review(settings.today_in(session, ws), group.tier_review_days)
        return group.tier_review


def move_targets(ws: Workspace, group_id: int) -> list[tuple[int, str]]:
    """Return the other groups on a group's ladder, the highest rung first."""
    with ws.read() as session:
        ladder = ladders.ladder_of(session, groups.alive(session, group_id))
    if ladder is None:
        return []
    found = [(one.id, one.name) for row in reversed(list(ladder.rungs.values())) for one in row]
    return [each for each in found if each[0] != group_id]


def subject(member_id: int, tier_id: int) -> str:
    """Return the name under which a suggestion is put away."""
    return f"{member_id}:{tier_id}"


def _suggestions(
    session: Session, group_id: int, members: Sequence[Any], tiers: Sequence[Tier], today: date, review: bool
) -> list[Suggestion]:
    staff = queries.staff_of(session, group_id, today)
    rows = {row.id: row for row in members if row.id not in staff}
    joined = {number: row.joined for number, row in rows.items()}
    known = tier_inputs.evidence(session, group_id, joined, today)
    put_away = dismissal_queries.subjects(session, KIND, today)
    places = {tier.id: place for place, tier in enumerate(tiers)}
    found: list[Suggestion] = []
    for number, row in rows.items():
        place = places.get(row.tier, -1)
        settled = is_settled(row.joined, today)
        made = step(known.get(number, ()), place, len(tiers), review=review, settled=settled)
        if made is None or subject(number, tiers[made.tier].id) in put_away:
            continue
        before = named(tiers[place]) if place >= 0 else None
        name = row.nickname or row.card or row.name
        after = named(tiers[made.tier])
        found.append(
            Suggestion(number, row.person_id, name, row.number, before, after, made.up, made.reasons)
        )
    return sorted(found, key=lambda one: not one.up)


def _tier(tier: Tier, members: int) -> TierRow:
    return TierRow(tier.id, tier.key, tier.name, tier.benefits, tier.price, members)
