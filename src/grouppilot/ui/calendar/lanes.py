"""Which of several stretches of time stand beside one another."""

from collections.abc import Sequence


def lanes(stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give each stretch a lane, so that none covers another.

    Args:
        stretches: Beginnings and ends in minutes, by their beginnings; one that has just ended gives way.

    Returns:
        For each its lane, from 0, and how many lanes there are where it stands.
    """
    found: list[tuple[int, int]] = []
    cluster: list[int] = []
    ends: list[int] = []
    for begin, end in stretches:
        if ends and begin >= max(ends):
            found += [(lane, len(ends)) for lane in cluster]
            cluster, ends = [], []
        lane = next((at for at, free in enumerate(ends) if free <= begin), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        cluster.append(lane)
    return found + [(lane, len(ends)) for lane in cluster]
