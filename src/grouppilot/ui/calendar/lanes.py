"""Which of several stretches of time stand beside one another, and which of them there is no room for."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

Stretch = tuple[int, int]


@dataclass(frozen=True)
class Crowd:
    """Stretches that stand beside one another.

    Attributes:
        lanes: The place of each that is shown in the sequence that was given, and its lane from 0.
        count: How many lanes are shown.
        hidden: The places of those for which there is no lane.
    """

    lanes: tuple[tuple[int, int], ...]
    count: int
    hidden: tuple[int, ...] = ()


def lanes(stretches: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Give each stretch a lane, so that none covers another.

    Args:
        stretches: Beginnings and ends in minutes, by their beginnings; one that has just ended gives way.

    Returns:
        For each its lane, from 0, and how many lanes there are where it stands.
    """
    return [(lane, crowd.count) for crowd in _crowds(stretches) for _, lane in crowd.lanes]


def crowds(stretches: Sequence[Stretch], most: Callable[[int], int]) -> Iterator[Crowd]:
    """Yield what stands together, with no more lanes than there is room for.

    Args:
        stretches: As for ``lanes``.
        most: Returns how many lanes can be shown of so many.
    """
    for crowd in _crowds(stretches):
        room = most(crowd.count)
        if room >= crowd.count:
            yield crowd
        else:
            shown = tuple(each for each in crowd.lanes if each[1] < room)
            yield Crowd(shown, room, tuple(place for place, lane in crowd.lanes if lane >= room))


def _crowds(stretches: Sequence[Stretch]) -> Iterator[Crowd]:
    found: list[tuple[int, int]] = []
    ends: list[int] = []
    for place, (begin, end) in enumerate(stretches):
        if ends and begin >= max(ends):
            yield Crowd(tuple(found), len(ends))
            found, ends = [], []
        lane = next((at for at, free in enumerate(ends) if free <= begin), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        found.append((place, lane))
    if found:
        yield Crowd(tuple(found), len(ends))
