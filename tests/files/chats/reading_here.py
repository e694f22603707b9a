"""Chats read in place, and what of them tests look at."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from grouppilot.domain.chats import Chain, Event, EventKind, Facts, Kind, Message, Sender, clock
from grouppilot.files.chats.child import Order, Outcome, read_here
from grouppilot.files.chats.sink import Options, Part

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "data" / "chats"
if not SAMPLES.is_dir():
    SAMPLES = Path("/work/shared/data/chats")


def sample(name: str) -> Path:
    """Return a sample chat, or skip the test where the samples are not at hand."""
    path = SAMPLES / name
    if not path.exists():
        pytest.skip("the sample chats are not here")
    return path


@dataclass
class Read:
    """All that was told of a source."""

    messages: list[Message] = field(default_factory=list)
    senders: list[Sender] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    chains: list[Chain] = field(default_factory=list)
    members: list[Sender] = field(default_factory=list)
    outcome: Outcome | None = None

    @property
    def names(self) -> list[str]:
        return [self.senders[each.sender].name for each in self.messages]

    @property
    def people(self) -> set[str]:
        return set(self.names)

    @property
    def times(self) -> list[str]:
        return [clock(each.at).isoformat(" ") for each in self.messages]

    @property
    def kinds(self) -> list[Kind]:
        return [Kind(each.kind) for each in self.messages]

    @property
    def said(self) -> list[tuple[str, str, int]]:
        """When, who, how many characters."""
        return list(zip(self.times, self.names, (each.length for each in self.messages), strict=True))

    @property
    def facts(self) -> Facts:
        assert self.outcome is not None
        return self.outcome.chats[0]

    @property
    def notices(self) -> dict[str, int]:
        assert self.outcome is not None
        return dict(self.outcome.notices)

    def happened(self, kind: EventKind) -> list[Event]:
        return [each for each in self.events if each.kind == kind]

    @property
    def span(self) -> tuple[str, str]:
        return min(self.times), max(self.times)


def gathered(order: Order) -> Read:
    read = Read()

    def take(told: object) -> None:
        if isinstance(told, Part):
            for place, who in told.renamed:
                read.senders[place] = who
            read.senders += told.senders
            read.messages += told.rows.messages()
            read.events += told.events
            read.chains += told.chains
            read.members += told.members

    read.outcome = read_here(order, take)
    return read


def read_text(text: str, *, format: str | None = None, **options: object) -> Read:
    return gathered(Order(text=text, format=format, options=Options(**options)))  # type: ignore[arg-type]


def read_file(path: Path, *, format: str | None = None, **options: object) -> Read:
    return gathered(Order(path=path, format=format, options=Options(**options)))  # type: ignore[arg-type]
