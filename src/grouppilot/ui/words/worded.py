"""A line of the agenda in words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Worded:
    """A line of the agenda as it is shown.

    Attributes:
        chip: One to three words.
        tone: ``neutral``, ``accent``, ``warn``, ``bad`` or ``ok``.
        text: The sentence.
    """

    chip: str
    tone: str
    text: str
