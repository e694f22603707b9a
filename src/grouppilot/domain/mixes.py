"""The mix of what is posted: shares of the five kinds of value, and what fits a group's product."""

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

KINDS = ("beneficial", "useful", "fun", "professional", "resonant")

TARGETS: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        # Bought every week: the offers are the content.
        "high": MappingProxyType(dict(zip(KINDS, (0.45, 0.20, 0.15, 0.05, 0.15), strict=True))),
        # Bought every few months: advice turns products into content.
        "middle": MappingProxyType(dict(zip(KINDS, (0.20, 0.35, 0.15, 0.20, 0.10), strict=True))),
        # Bought once in years: knowledge, and benefits borrowed from allied trades.
        "low": MappingProxyType(dict(zip(KINDS, (0.15, 0.25, 0.15, 0.35, 0.10), strict=True))),
    }
)
"""Share of each kind by how often the product of a group is bought."""


def shares(kinds: Iterable[str]) -> dict[str, float]:
    """Return the share of each kind, 0 to 1; empty where none is known.

    Args:
        kinds: The kind of each entry; those without one are left aside, as nobody knows what they are.
    """
    counts = Counter(kind for kind in kinds if kind in KINDS)
    total = sum(counts.values())
    return {kind: counts[kind] / total for kind in KINDS} if total else {}
