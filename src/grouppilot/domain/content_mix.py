"""How far ahead a group's content is planned, and whether its kinds are mixed as its product asks for."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from grouppilot.domain.entries import KINDS

WEEK = 7
"""Days that should always be planned ahead."""

GAPS: Mapping[str, int] = MappingProxyType({"daily": 3, "weekly": 8})
"""By expected rhythm, days after which the next entry must follow, or the plan breaks off there. Other groups
live without a plan of days."""

TARGETS: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        # Fresh food and the like: the offers are the content.
        "high": MappingProxyType(
            {"beneficial": 40, "useful": 20, "fun": 15, "professional": 10, "resonant": 15}
        ),
        # Cosmetics, clothes: advice that turns products into content.
        "middle": MappingProxyType(
            {"beneficial": 20, "useful": 30, "fun": 15, "professional": 20, "resonant": 15}
        ),
        # Cars, homes, insurance: knowledge, and benefits borrowed from allied trades.
        "low": MappingProxyType(
            {"beneficial": 10, "useful": 30, "fun": 10, "professional": 35, "resonant": 15}
        ),
    }
)
"""By product frequency, how many of a hundred entries should be of each kind."""

TOLERANCE = 10
"""Percentage points above its target from which the share of offers is too high."""

FEW = 8
"""Entries below which a share says nothing yet."""


def days_ahead(planned: Iterable[date], today: date, rhythm: str) -> int | None:
    """Return for how many days from today on content is planned, until the plan breaks off.

    Args:
        planned: Days with content, in any order.
        today: The owner's day; what is planned for it counts as day 0.
        rhythm: The expected rhythm of the group.

    Returns:
        Days between today and the last planned day that follows without too long a gap; None for a group of
        a rhythm that asks for no plan.
    """
    gap = GAPS.get(rhythm)
    if gap is None:
        return None
    reach = today
    for day in sorted({each for each in planned if each > today}):
        if (day - reach).days > gap:
            break
        reach = day
    return (reach - today).days


def shares(counts: Mapping[str, int]) -> dict[str, int]:
    """Return the percentage of each kind, adding up to 100; all 0 where there is nothing.

    What has no kind is left out.
    """
    total = sum(counts.get(kind, 0) for kind in KINDS)
    if not total:
        return dict.fromkeys(KINDS, 0)
    exact = {kind: counts.get(kind, 0) * 100 / total for kind in KINDS}
    found = {kind: int(share) for kind, share in exact.items()}
    by_rest = sorted(KINDS, key=lambda kind: (found[kind] - exact[kind], KINDS.index(kind)))
    for kind in by_rest[: 100 - sum(found.values())]:
        found[kind] += 1
    return found


def too_promotional(counts: Mapping[str, int], frequency: str) -> bool:
    """Tell whether there are more offers than the target of a product frequency allows."""
    target = TARGETS.get(frequency)
    total = sum(counts.get(kind, 0) for kind in KINDS)
    if target is None or total < FEW:
        return False
    return counts.get("beneficial", 0) * 100 > (target["beneficial"] + TOLERANCE) * total
