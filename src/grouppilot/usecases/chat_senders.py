"""The names in a group's chats, as one reading of a file meets them."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from sqlalchemy.orm import Session

from grouppilot.domain.chats import Sender
from grouppilot.domain.folding import fold
from grouppilot.store import chat_writing
from grouppilot.store.chats import ChatSender

LONGEST, LONGEST_FOLDED = 200, 600


class Senders:
    """Finds the row of a name, or makes one: by the account's id, else by the name where that is one's alone.

    Args:
        known: The names that the group's chats know.
        member: Returns the one member who goes by a name.
    """

    def __init__(self, known: Iterable[ChatSender], member: Callable[[str], int | None]) -> None:
        self._member = cache(member)
        self.rows: dict[int, ChatSender] = {}
        self._by_id: dict[str, int] = {}
        self._by_name: dict[str, list[int]] = {}
        self._unnumbered: list[int] = []
        self._changed: set[int] = set()
        for row in known:
            self._learn(row.id, row)

    def _learn(self, number: int, row: ChatSender) -> None:
        self.rows[number] = row
        if row.platform_id:
            self._by_id[row.platform_id] = number
        self._by_name.setdefault(row.name, []).append(number)

    def number(self, who: Sender, group_id: int) -> int:
        """Return the number of a name's row; one that is not written yet has a negative one."""
        name, platform_id = who.name[:LONGEST], who.platform_id[:LONGEST]
        found = self._by_id.get(platform_id) if platform_id else self._named(name)
        if found is None:
            found = -len(self.rows) - 1
            row = ChatSender(group_id=group_id, name=name, platform_id=platform_id, role=who.role[:40])
            row.folded, row.membership_id, row.bound = fold(name)[:LONGEST_FOLDED], None, ""
            self._unnumbered.append(found)
            self._learn(found, row)
        return found

    def _named(self, name: str) -> int | None:
        numbers = self._by_name.get(name, [])
        plain = [number for number in numbers if not self.rows[number].platform_id]
        if plain:
            return plain[0]
        return numbers[0] if len(numbers) == 1 else None

    def rename(self, number: int, who: Sender) -> None:
        """Take the latest name and role of an account over."""
        row, name = self.rows[number], who.name[:LONGEST]
        if row.platform_id and name and row.name != name:
            row.name, row.folded = name, fold(name)[:LONGEST_FOLDED]
            self._by_name.setdefault(name, []).append(number)
            self._changed.add(number)
        if who.role and row.role != who.role:
            row.role = who.role[:40]
            self._changed.add(number)

    @property
    def unwritten(self) -> Sequence[int]:
        """The negative numbers of rows that are not written yet."""
        return self._unnumbered

    def write(self, session: Session) -> Callable[[int], int]:
        """Write new names; returns what makes their true number of a negative one."""
        rows = [self.rows.pop(number) for number in self._unnumbered]
        true = dict(zip(self._unnumbered, chat_writing.insert_senders(session, rows), strict=True))
        for row in rows:
            session.expunge(row)
        for number, row in zip(true.values(), rows, strict=True):
            self.rows[number] = row
            if row.platform_id:
                self._by_id[row.platform_id] = number
            names = self._by_name[row.name]
            names[:] = [true.get(each, each) for each in names]
        self._unnumbered = []
        for number in self._changed & self.rows.keys():
            row = self.rows[number]
            chat_writing.rename(session, number, row.name, row.folded, row.role)
        self._changed = set()
        return lambda number: true.get(number, number)

    def who(self, number: int) -> object:
        """Return what two programs' names of one human being have in common: the member, else the name."""
        row = self.rows[number]
        known = self._member(row.name) if row.membership_id is None else row.membership_id
        return row.name if known is None else known
