"""What a chat file tells, and what the owner decides about the names in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from grouppilot.domain.chats import NO_OFFSET, Facts, Notice
from grouppilot.usecases.chat_follow import Clash
from grouppilot.usecases.chat_people import Name
from grouppilot.usecases.chat_taking import Figures
from grouppilot.usecases.chat_trails import Trail


@dataclass(frozen=True)
class Choices:
    """What the owner decided about names, each by its name and account's id.

    Attributes:
        bind: Whose they are.
        add: Those to become members.
        leave_out: Those that are no members.
        add_new: All that nobody knows become members.
    """

    bind: Mapping[tuple[str, str], int] = field(default_factory=dict)
    add: frozenset[tuple[str, str]] = frozenset()
    leave_out: frozenset[tuple[str, str]] = frozenset()
    add_new: bool = False


@dataclass(frozen=True)
class Told:
    """What one chat of a source tells, looked at or taken in.

    Attributes:
        format: Key of the format, and how surely it is that.
        facts: Of the chat.
        figures: How much there is, of which how much is new.
        members: Names that wrote.
        zone: In which its times were read, and whether that is known rather than assumed.
        names: Those that wrote or came and went, with whose they are.
        clashes: What contradicts what is known of members.
        check_ins: Marks that it makes in the ledger.
        notices: What the owner should know.
        import_id: None where it was only looked at.
        added_members: How many members were added.
        trails: What it tells of its names, by their numbers, where it was only looked at.
    """

    format: str
    sure: float
    facts: Facts
    figures: Figures
    members: int
    zone: str
    zone_known: bool
    names: tuple[Name, ...] = ()
    clashes: tuple[Clash, ...] = ()
    check_ins: int = 0
    notices: tuple[Notice, ...] = ()
    import_id: int | None = None
    added_members: int = 0
    trails: Mapping[int, Trail] = field(default_factory=dict)

    @property
    def offsets_known(self) -> bool:
        """Whether the source says itself how far its clock is from UTC."""
        return self.figures.first_offset != NO_OFFSET
