"""Which text of a pool a group gets next, so that members do not read the same words twice."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TypeVar

When = TypeVar("When", int, date, datetime)


def next_text(pool: Sequence[int], uses: Iterable[tuple[int, When]]) -> int | None:
    """Choose the next text for a group.

    Args:
        pool: Ids of the pool's texts in order.
        uses: (text id, when) of all uses by this group, in any order; ids that left the pool are ignored.

    Returns:
        The first text it never used; when it used all, the one used longest ago; None for an empty pool.
    """
    return preview(pool, uses, 0)


def preview(pool: Sequence[int], uses: Iterable[tuple[int, When]], offset: int) -> int | None:
    """Return the text a group will get ``offset`` uses after the next one, if the pool stays as it is."""
    last: dict[int, When] = {}
    for text_id, when in uses:
        if text_id not in last or when > last[text_id]:
            last[text_id] = when
    fresh = [text_id for text_id in pool if text_id not in last]
    used = sorted((text_id for text_id in pool if text_id in last), key=lambda text_id: last[text_id])
    # A text that is used goes to the end of this queue, so the future is the queue over and over.
    queue = fresh + used
    return queue[offset % len(queue)] if queue else None
