"""How many members answer what is published: the response rate, by what it is grouped by."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from grouppilot.domain.measures import NONE, Rate

WINDOW = timedelta(hours=24)
"""Within which an answer counts."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Post:
    """Something that was published in a group.

    Attributes:
        at: When, an instant.
        members: Members who could answer then: neither staff nor warm-up members.
        key: Of the calendar entry, or anything that tells it from others.
        kind, format, channel: As the entry says; empty where unknown.
        weekday, hour: On the owner's clock, Monday 0.
    """

    at: datetime
    members: int
    key: Hashable = None
    kind: str = ""
    format: str = ""
    channel: str = ""
    weekday: int = 0
    hour: int = 0


def response(post: Post, spoke: Iterable[tuple[datetime, int]]) -> Rate:
    """Return the response rate of a post: distinct members who spoke within 24 hours over members then.

    Args:
        post: What was published.
        spoke: When each member spoke, in any order; staff and warm-up members left out.

    Returns:
        Hits never exceed cases: those who answered were there, whatever the roster says.
    """
    until = post.at + WINDOW
    who = {member for at, member in spoke if post.at < at <= until}
    return Rate(len(who), max(post.members, len(who)))


def responses(posts: Sequence[Post], spoke: Sequence[tuple[datetime, int]]) -> list[Rate]:
    """Return the response rate of each post; ``spoke`` in order of time, so that each is found quickly."""
    times = [at for at, _ in spoke]

    def window(post: Post) -> Sequence[tuple[datetime, int]]:
        return spoke[bisect_right(times, post.at) : bisect_right(times, post.at + WINDOW)]

    return [response(post, window(post)) for post in posts]


def by(posts: Sequence[Post], rates: Sequence[Rate], key: Callable[[Post], Key]) -> Mapping[Key, Rate]:
    """Return the rates of posts of a kind, a format, a channel, a weekday or an hour taken together."""
    found: dict[Key, Rate] = {}
    for post, rate in zip(posts, rates, strict=True):
        found[key(post)] = found.get(key(post), NONE) + rate
    return found


def is_over(post: Post, now: datetime) -> bool:
    """Return whether the time in which a post is answered is over; before that its rate may only grow."""
    return now >= post.at + WINDOW
