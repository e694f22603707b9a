"""One line of the agenda, apart from what collects the lines: features make them and are asked for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True)
class AgendaLine:
    """One thing that needs the owner, worded by its kind and facts where it is shown.

    Attributes:
        kind: What it is, e.g. ``follow_up``, ``onboarding``, ``birthday``, ``qr``.
        key: The same on every look at the same thing, unique among all lines.
        group_id: The group it belongs to; None for none or several.
        count: How many persons or things it stands for.
        facts: What the wording needs.
        due: The day it should be done by; None where it has none.
        late: Whether that day is over.
        standing: A gap that stays until it is closed: shown with the group, not on Today.
        verb, target: The page where it is dealt with, as ``Context.asked_for`` takes them.
    """

    kind: str
    key: str
    group_id: int | None = None
    count: int = 1
    facts: Mapping[str, Any] = field(default_factory=dict)
    due: date | None = None
    late: bool = False
    standing: bool = False
    verb: str = "groups"
    target: Mapping[str, Any] = field(default_factory=dict)
