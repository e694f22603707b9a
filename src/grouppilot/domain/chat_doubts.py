"""Headers that stand inside a message because somebody pasted another chat into it."""

from collections import Counter
from collections.abc import Sequence


def pasted(times: Sequence[int], senders: Sequence[str]) -> set[int]:
    """Return which headers of a file are none: they go back in time, and nobody of that name else writes.

    Headers that follow such a one and still lie before the message it stands in are taken with it.

    Args:
        times: Of each header, in the order of the file.
        senders: Their names, as many.
    """
    everybody = Counter(senders)
    found: set[int] = set()
    place = 1
    while place < len(times):
        if times[place] >= times[place - 1]:
            place += 1
            continue
        end = place
        while end < len(times) and times[end] < times[place - 1]:
            end += 1
        run = Counter(senders[place:end])
        if end < len(times) and any(everybody[name] == count for name, count in run.items()):
            found.update(range(place, end))
        place = end
    return found
