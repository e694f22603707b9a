"""Names in rows where a blank stands between name and text, though names have blanks of their own."""

import re

from grouppilot.domain.chat_events import told
from grouppilot.domain.chats import EventKind

_MOST_ROWS, _MOST_WORDS = 300, 8
_FEWEST = 3
_GROUP = re.compile(r"group|chat|グループ|群組|群组|群聊|그룹")


class Names:
    """Finds out which words of a row are the name: those that all rows of one beginning share.

    Args:
        known: A name that is known beforehand, ``""`` for none.
    """

    def __init__(self, known: str = "") -> None:
        self._known = known
        self._rows: dict[str, list[list[str]]] = {}
        self._depths: dict[str, int] = {}

    def add(self, row: str) -> None:
        """Look at what stands behind the time of one row."""
        if not row or is_event(row):
            return
        words = row.split("\n")[0].split(" ", _MOST_WORDS)
        rows = self._rows.setdefault(words[0], [])
        if len(rows) < _MOST_ROWS:
            rows.append(words)

    def split(self, row: str) -> tuple[str, str]:
        """Return the name and the text of a row; the name of a line of the app is ``""``."""
        if is_event(row):
            return "", row
        if self._known and row.startswith(f"{self._known} "):
            return self._known, row[len(self._known) + 1 :]
        first = row.split(" ", 1)[0]
        if first not in self._depths:
            self._depths[first] = self._depth(self._rows.get(first, []))
        words = row.split(" ", self._depths[first])
        return " ".join(words[: self._depths[first]]), "".join(words[self._depths[first] :])

    def _depth(self, rows: list[list[str]]) -> int:
        depth = 1
        if len(rows) < _FEWEST:
            return depth
        while depth < _MOST_WORDS - 1 and all(len(row) > depth + 1 for row in rows):
            if len({row[depth] for row in rows}) > 1:
                break
            depth += 1
        return depth


def is_event(row: str) -> bool:
    """Whether a row is a line of the app about who is in the group."""
    if len(row) > 300 or not _GROUP.search(row):
        return False
    what = told(row)
    return what is not None and what.kind in (EventKind.JOIN, EventKind.LEAVE, EventKind.REMOVE)
