"""A row in the group, taken through its steps: calm, private, solve, report back, add the rule."""

from collections.abc import Collection

STEPS = ("calm", "private", "solve", "report", "rule")
SPOKEN = frozenset({"calm", "private", "report", "rule"})
"""Steps for which there is a text to paste; solving is done, not said."""


def next_step(done: Collection[str]) -> str | None:
    """Return the first step that is not done; None when all are."""
    return next((step for step in STEPS if step not in done), None)
