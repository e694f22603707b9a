"""How wide the columns are until a hand drags one: as wide as their words, filling the room."""

from collections.abc import Mapping, Sequence
from datetime import date

from grouppilot.ui.kit.theme import text_metrics
from grouppilot.ui.members.delegate import PAD, PAD_RIGHT, TIER_DOT
from grouppilot.ui.members.model import MARK
from grouppilot.ui.members.words import day_text, role_name, tier_name
from grouppilot.usecases.member_frame import Frame

MARK_WIDTH = 36
OTHER = 120
LEAST = {
    "number": 66,  # two Chinese characters beside the arrow of what is sorted
    "card": 118,
    "group": 104,
    "inviter": 84,
    "signals": 120,
    "tags": 150,
    "platform_id": 140,
    "phone": 130,
    "note": 200,
}
GROWS = {"card": 2, "group": 1, "inviter": 1, "signals": 6, "tags": 2, "note": 3}
"""Shares of the room that is left over."""

WORD_LEAST, WORD_MOST = 66, 104
WIDE_DAY = (12, 28)
GAP = 6


def widths(columns: Sequence[str], kept: Mapping[str, int], frame: Frame, room: int) -> dict[str, int]:
    """Return the width of each column in pixels.

    Args:
        columns: From left to right.
        kept: What a hand gave some of them.
        frame: Whose roles and tiers must fit.
        room: Of the table; where the columns need more, it scrolls.
    """
    found = {name: kept.get(name) or _least(name, frame) for name in columns}
    shares = {name: GROWS[name] for name in columns if name in GROWS and name not in kept}
    left, whole = room - sum(found.values()), sum(shares.values())
    for name, share in shares.items():
        found[name] += max(0, left * share // whole)
    return found


def _least(name: str, frame: Frame) -> int:
    if name == MARK:
        return MARK_WIDTH
    if name == "role":
        return _of_words([role_name(role) for role in frame.roles])
    if name == "tier":
        return _of_words([tier_name(tier) for tier in frame.tiers], TIER_DOT + GAP)
    if name in ("joined", "left"):
        return _of_words([day_text(date(frame.today.year, *WIDE_DAY), frame.today)])
    return LEAST.get(name, OTHER)


def _of_words(words: Sequence[str], more: int = 0) -> int:
    """Return the room for the longest of some words, within reason."""
    longest = max((text_metrics().horizontalAdvance(word) for word in words), default=0)
    return round(min(max(longest + more + PAD + PAD_RIGHT + 1, WORD_LEAST), WORD_MOST))
