"""When a group is nearly full, and when its code to scan stops admitting anybody."""

import math
from datetime import date, timedelta
from typing import Literal

NEARLY_FULL = 0.85
"""From this share of its seats on a group is nearly full, unless the owner set a number."""

CODE_NEAR = 0.9
"""From this share of its cap on a code soon admits nobody."""

CODE_AHEAD = timedelta(days=1)
"""A code is renewed on its last day or the day before."""

Level = Literal["free", "near", "full"]
Code = Literal["none", "valid", "due", "over"]


def warn_from(seats: int | None, own: int | None) -> int | None:
    """Return the number of members from which on the owner is warned; None for never.

    Args:
        seats: Most members the group can have; None for no limit.
        own: The number the owner set; None for 85 of 100 seats.
    """
    if own is not None:
        return own
    return None if seats is None else math.ceil(seats * NEARLY_FULL)


def seats_level(members: int, seats: int | None, own: int | None = None) -> Level:
    """Tell whether a group is full, nearly so, or has seats left."""
    if seats is not None and members >= seats:
        return "full"
    first = warn_from(seats, own)
    return "near" if first is not None and members >= first else "free"


def code_level(members: int, cap: int | None) -> Level:
    """Tell whether a scanned code still admits somebody to a group of so many members."""
    if cap is None or members < math.ceil(cap * CODE_NEAR):
        return "free"
    return "full" if members >= cap else "near"


def code_state(until: date | None, today: date) -> Code:
    """Tell whether a code is there, holds, is to be renewed, or has lapsed; ``until`` is its last day."""
    if until is None:
        return "none"
    if today > until:
        return "over"
    return "due" if today >= until - CODE_AHEAD else "valid"
