"""Times of a whole column of a table, as the computer wrote them that made it or saved it again."""

import re
from collections.abc import Iterable

from grouppilot.domain.chat_instants import Instant, instant
from grouppilot.domain.chat_times import DATE, TIME, DayOrder, day_of, decide, has_halves, second_of
from grouppilot.domain.chats import NO_OFFSET, seconds

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = re.compile(rf"\s*(?:\w{{2,10}}\.?,? )?({DATE})[,.]?[ \u00a0\u202f]+({TIME})\s*")
_WORDS = re.compile(
    r"\s*(?:[A-Za-z]{2,9},? )?"
    r"(?:(?P<d>\d{1,2})[-. ]+(?P<m>[A-Za-z]{3,9})|(?P<m2>[A-Za-z]{3,9}) (?P<d2>\d{1,2}))"
    rf"[-., ]+(?P<y>\d{{2,4}}),?(?: at)?[ \u00a0\u202f]+(?P<t>{TIME})\s*"
)
_LONGEST = 60


class Stamps:
    """How the times of one column are read; the order of day and month is decided from all of them.

    Args:
        column: The times, in the order of the file; it is enough to give each day once.
        told: ``dmy``, ``mdy`` or ``ymd`` where the owner decided it.

    Attributes:
        clear: Whether the column shows the order.
    """

    def __init__(self, column: Iterable[object], told: str | None = None) -> None:
        self._known: dict[object, Instant | None] = {}
        self.clear = True
        self._order = told or self._decided(column).order

    def _decided(self, column: Iterable[object]) -> DayOrder:
        dates: list[str] = []
        times: set[str] = set()
        for value in column:
            if isinstance(value, str) and len(value) < _LONGEST and instant(value) is None:
                found = _NUMBERS.fullmatch(value)
                if found and (not dates or dates[-1] != found[1]):
                    dates.append(found[1])
                    times.add(found[2])
        if not dates:
            return DayOrder("ymd", True)
        order = decide(dates, halves=has_halves(times))
        self.clear = order.clear
        return order

    def at(self, value: object) -> Instant | None:
        """Return the time that a value of the column means; None if it means none."""
        told = instant(value)
        if told is not None or not isinstance(value, str) or len(value) > _LONGEST:
            return told
        if found := _NUMBERS.fullmatch(value):
            day, second = day_of(found[1], self._order), second_of(found[2])
        elif found := _WORDS.fullmatch(value):
            name = (found["m"] or found["m2"])[:3].lower()
            month = _MONTHS.index(name) + 1 if name in _MONTHS else 0
            day = day_of(f"{found['y'].zfill(4)}-{month}-{found['d'] or found['d2']}", "ymd")
            second = second_of(found["t"])
        else:
            return None
        return None if day is None or second is None else (seconds(day, second), NO_OFFSET)
