"""What the owner decided about the names in a chat, before anything is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from grouppilot.usecases.chat_people import Name
from grouppilot.usecases.chat_told import Choices

ADD, OUT = "add", "out"
Key = tuple[str, str]
Decision = int | str
"""A member's number, `ADD` or `OUT`."""


@dataclass(frozen=True)
class Decisions:
    """Decisions by the names' keys.

    Attributes:
        made: One by one.
        all_new: Whoever is new and was not decided about becomes a member.
    """

    made: Mapping[Key, Decision] = field(default_factory=dict)
    all_new: bool = False

    def decide(self, name: Name, decision: Decision | None) -> "Decisions":
        """Return the decisions with another one; None lets a name be."""
        made = {key: one for key, one in self.made.items() if key != name.key}
        if decision is not None:
            made[name.key] = decision
        return replace(self, made=made)

    def of(self, name: Name) -> Decision | None:
        """Return what becomes of a name by decision; None where nothing was decided."""
        made = self.made.get(name.key)
        if made is None and self.all_new and name.state == "new":
            return ADD
        return made

    def choices(self, names: tuple[Name, ...]) -> Choices:
        """Return the decisions about some names, as the import takes them."""
        of = {name.key: decision for name in names if (decision := self.of(name)) is not None}
        return Choices(
            bind={key: one for key, one in of.items() if isinstance(one, int)},
            add=frozenset(key for key, one in of.items() if one == ADD),
            leave_out=frozenset(key for key, one in of.items() if one == OUT),
        )
