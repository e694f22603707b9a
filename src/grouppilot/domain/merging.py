"""Two records of one person: which value of each field wins, and what putting them together leads to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LEFT, RIGHT, BOTH = "left", "right", "both"
PERSON = 0
"""The scope of a person's own fields; those of a membership have its group's id."""

OF_PERSON = ("name", "region", "trade", "phone", "birthday", "closeness", "tags", "note")
OF_MEMBER = (
    *("number", "card", "nickname", "platform_id", "tier", "tags", "note"),
    *("custom1", "custom2", "custom3"),
)
LONGEST_NOTE = 4000
TOGETHER = frozenset({"tags", "note"})
"""Fields whose two values can be kept together."""


@dataclass(frozen=True)
class Choice:
    """A field on which both sides say something, or only one.

    Attributes:
        scope: ``PERSON``, or the id of the group in which both are.
        field: Its key.
        left, right: Values of the one that stays and the one that goes, as anything that can be compared;
            None or empty where it says nothing.
        takes: Which one wins: ``left``, ``right`` or ``both``.
    """

    scope: int
    field: str
    left: object
    right: object
    takes: str = LEFT

    @property
    def key(self) -> str:
        """The name under which the owner's choice is given."""
        return f"{self.scope}.{self.field}"

    @property
    def open(self) -> bool:
        """Whether there is something to choose: both say something, and not the same."""
        return bool(self.left) and bool(self.right) and self.left != self.right

    @property
    def options(self) -> tuple[str, ...]:
        """What can be chosen."""
        return (LEFT, RIGHT, BOTH) if self.field in TOGETHER else (LEFT, RIGHT)


def usual(scope: int, field: str, left: object, right: object) -> Choice:
    """Return a choice as it is made where the owner says nothing: who stays wins, unless they say nothing."""
    if not left and right:
        takes = RIGHT
    else:
        takes = BOTH if field in TOGETHER and left and right and left != right else LEFT
    return Choice(scope, field, left, right, takes)


def chosen(choices: Iterable[Choice], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return what is taken of each field: the owner's word where it can hold, else the usual."""
    return {one.key: wanted[one.key] if wanted.get(one.key) in one.options else one.takes for one in choices}


def notes(left: str, right: str) -> str:
    """Return two notes as one, without saying a line twice."""
    lines = dict.fromkeys([*left.splitlines(), *right.splitlines()])
    return "\n".join(line for line in lines if line.strip())[:LONGEST_NOTE]
