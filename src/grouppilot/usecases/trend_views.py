"""What trends are: days, sums of a span, posts with their response, and all of it together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.before_after import BeforeAfter
from grouppilot.domain.hours import Slot
from grouppilot.domain.measures import Middle, Rate
from grouppilot.domain.responses import Post, by
from grouppilot.domain.retention import Growth, Invited
from grouppilot.domain.structure import Structure
from grouppilot.domain.talking import Speakers


@dataclass(frozen=True)
class DayRow:
    """A day of a span; what is not known is None, never 0.

    Attributes:
        speakers, messages: Of members who count; from a chat, or as the owner noted them.
        check_ins: How many checked in; None where nobody ever did in the span.
        members, joins, leaves: Of everybody, at its end and on it.
        source: ``chat``, ``hand``, or empty where nothing is known of what was said.
    """

    day: date
    speakers: int | None
    messages: int | None
    check_ins: int | None
    members: int
    joins: int
    leaves: int
    source: str


@dataclass(frozen=True)
class Sums:
    """The figures of a span.

    Attributes:
        growth: Of everybody.
        members: Who count in rates, at its end.
        talk: Speakers by day, week and month.
        messages: Of members who count; None where no chat tells.
        sticky: See ``talking.stickiness``.
        a_speaker: Messages a speaker.
        top, uneven: Share of the top tenth, and the Gini coefficient.
        response: Of all posts taken together; ``posts`` how many there were.
        check_in: Members who checked in over members, of the days on which anybody did.
        routine: Share of the routine that was done, 0 to 1; None where nothing was due.
        onboarding: Newcomers who finished in time.
    """

    growth: Growth
    members: int
    talk: Speakers
    messages: int | None
    sticky: float | None
    a_speaker: float | None
    top: float | None
    uneven: float | None
    response: Rate
    posts: int
    check_in: Rate
    routine: float | None
    onboarding: Rate


@dataclass(frozen=True)
class Leader:
    """A member who spoke much; ``who`` is negative for a name nobody knows yet, ``got`` answers drawn."""

    who: int
    name: str
    messages: int
    days: int
    got: int


@dataclass(frozen=True)
class Step:
    """A week or month of growth; ``first`` is its first day."""

    first: date
    joins: int
    leaves: int


@dataclass(frozen=True)
class Answered:
    """A post with the response to it."""

    title: str
    post: Post
    rate: Rate


@dataclass(frozen=True)
class Trend:
    """Everything the trends of some groups show.

    Attributes:
        groups: Their ids.
        first, last: The span; ``today`` may be its last day, which is not over then.
        days: One a day.
        now, before: The figures of the span, and of as many days before it.
        hours: Members who speak in an hour of the week on average; ``best`` the fullest.
        structure: Who builds, takes part and watches; ``kinds`` how many there are of each archetype.
        cohorts: Retention by the week or month of joining.
        steps: Growth by week or month.
        answers: Every post whose response is known, by time.
        leaders: Who spoke most.
        wait: Seconds until a question was answered; ``asked`` how many questions there were, ``open`` how
            many nobody answered. Of one group only, as is ``hangs``: who takes part in most answers, with the
            share, where the chat app says who answers whom.
        invited: By name, whom members brought.
        marks: What the owner changed: day, code, and stage or number.
        change: The days before and after the last of the marks held against one another; None without one.
    """

    groups: tuple[int, ...]
    first: date
    last: date
    today: date
    days: tuple[DayRow, ...]
    now: Sums
    before: Sums
    hours: Mapping[Slot, float]
    best: Sequence[Slot]
    structure: Structure
    kinds: Mapping[str, int]
    cohorts: Mapping[date, Sequence[Rate]]
    monthly: bool
    steps: tuple[Step, ...]
    answers: tuple[Answered, ...]
    leaders: tuple[Leader, ...]
    wait: Middle
    asked: int
    open: int
    hangs: tuple[str, float] | None
    invited: tuple[tuple[str, Invited], ...]
    marks: tuple[tuple[date, str, str], ...]
    change: BeforeAfter | None

    def by(self, what: str) -> Mapping[object, Rate]:
        """Return the response by ``kind``, ``format``, ``channel``, ``weekday`` or ``hour``."""
        posts, rates = [each.post for each in self.answers], [each.rate for each in self.answers]
        return by(posts, rates, lambda post: getattr(post, what))

    @property
    def told_cohorts(self) -> Sequence[tuple[date, Sequence[Rate]]]:
        """Return the cohorts that are large enough to tell of, without the steps after the last one told."""
        found = [(day, rates) for day, rates in self.cohorts.items() if any(rate.enough for rate in rates)]
        steps = max((at + 1 for _, rates in found for at, rate in enumerate(rates) if rate.enough), default=0)
        return [(day, rates[:steps]) for day, rates in found]

    @property
    def known(self) -> bool:
        """Whether anything is known of what was said."""
        return any(row.source for row in self.days)
