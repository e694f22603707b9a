"""Words for what needs the owner: a short chip with its tone, and a sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from grouppilot.ui.words.counting import Counting
from grouppilot.usecases.agenda_line import AgendaLine

Agenda = Counting("Agenda")


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


WORDS: Mapping[str, Callable[[AgendaLine], Worded]] = {}
"""What words a line of each kind."""


def worded(line: AgendaLine) -> Worded:
    """Return the words of a line; KeyError for a kind without words, which a test excludes."""
    return WORDS[line.kind](line)
