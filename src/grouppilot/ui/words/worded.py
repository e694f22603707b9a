"""A line of the agenda in words."""

from dataclasses import dataclass

from grouppilot.ui.words.counting import labelled


@dataclass(frozen=True)
class Worded:
    """A line of the agenda as it is shown.

    Attributes:
        chip: One to three words.
        tone: ``neutral``, ``accent``, ``warn``, ``bad`` or ``ok``.
        text: The sentence, as it is said where its group is known.
        group: The group it is about, empty for none or where the sentence names it.
        brief: The same in the few words that a cell of a table holds; empty where the sentence is short.
    """

    chip: str
    tone: str
    text: str
    group: str = ""
    brief: str = ""

    @property
    def anywhere(self) -> str:
        """The sentence, with its group before it."""
        return labelled(self.group, self.text)

    @property
    def short(self) -> str:
        """The sentence in few words."""
        return self.brief or self.text
