"""Takes the tables of a pack file apart, field by field, and believes nothing of them."""

import re
from collections.abc import Mapping

from grouppilot.domain.refusals import Refused

TITLE_CHARS = 80
LABEL_CHARS = 40

# Control characters and half pairs, as Unicode's categories Cc and Cs; a text may have lines and tabs.
_UNREADABLE_IN_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_KEY = re.compile(r"[a-z0-9-]{1,40}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def bad(where: str, reason: str) -> Refused:
    """Return the refusal of one place of a pack; see ``packs.pack_from`` for the reasons."""
    return Refused("bad_pack", where=where, reason=reason)


class Reader:
    """Takes the fields of one table, each once and checked; what nobody took is refused."""

    def __init__(self, table: object, where: str) -> None:
        if not isinstance(table, Mapping):
            raise bad(where, "wrong_type")
        self._table = table
        self._left = set(table)
        self.where = where

    def at(self, name: str) -> str:
        """Return the place of a field as refusals name it."""
        return f"{self.where}.{name}" if self.where else name

    def take(self, name: str) -> object:
        """Return a field that must be there, unchecked."""
        self._left.discard(name)
        if name not in self._table:
            raise bad(self.at(name), "missing")
        return self._table[name]

    def has(self, name: str) -> bool:
        """Tell whether an optional field is there."""
        return name in self._table

    def finish(self) -> None:
        """Refuse what nobody took."""
        if self._left:
            raise bad(self.at(str(min(self._left, key=str))), "unknown_key")

    def line(self, name: str, most: int) -> str:
        """Return a text of one line and at most so many characters."""
        return line_or_text(self.take(name), self.at(name), most, lines=False)

    def key(self, name: str) -> str:
        """Return a key of small letters, digits and hyphens."""
        value = self.line(name, TITLE_CHARS)
        if not _KEY.fullmatch(value):
            raise bad(self.at(name), "bad_key")
        return value

    def choice(self, name: str, among: tuple[str, ...]) -> str:
        """Return one of a few words."""
        value = self.line(name, TITLE_CHARS)
        if value not in among:
            raise bad(self.at(name), "bad_choice")
        return value

    def number(self, name: str, least: int, most: int) -> int:
        """Return a whole number within limits."""
        value = self.take(name)
        if type(value) is not int:
            raise bad(self.at(name), "wrong_type")
        if not least <= value <= most:
            raise bad(self.at(name), "out_of_range")
        return value

    def flag(self, name: str) -> bool:
        """Return yes or no; no where it is left out."""
        value = self.take(name) if self.has(name) else False
        if type(value) is not bool:
            raise bad(self.at(name), "wrong_type")
        return value

    def time(self, name: str) -> int | None:
        """Return a time of day in minutes since midnight; None where it is left out."""
        if not self.has(name):
            return None
        found = _TIME.fullmatch(self.line(name, TITLE_CHARS))
        if not found:
            raise bad(self.at(name), "bad_time")
        return int(found[1]) * 60 + int(found[2])

    def listed(self, name: str, most: int) -> list[tuple[object, str]]:
        """Return each entry of an optional array with its place."""
        value = self.take(name) if self.has(name) else []
        if not isinstance(value, list | tuple):
            raise bad(self.at(name), "wrong_type")
        if len(value) > most:
            raise bad(self.at(name), "too_many")
        return [(entry, f"{self.at(name)}[{place}]") for place, entry in enumerate(value)]

    def lines(self, name: str, most: int) -> tuple[str, ...]:
        """Return an optional list of labels."""
        entries = self.listed(name, most)
        return tuple(line_or_text(entry, where, LABEL_CHARS, lines=False) for entry, where in entries)

    def table(self, name: str) -> "Reader":
        """Return the reader of a table within this one."""
        return Reader(self.take(name), self.at(name))

    def tables(self, name: str, most: int) -> "list[Reader]":
        """Return the readers of an optional list of tables."""
        return [Reader(entry, where) for entry, where in self.listed(name, most)]


def readable(text: str, *, lines: bool = False) -> str:
    """Return a text without what a reader would refuse in it; empty where only blanks are left."""
    kept = (_UNREADABLE if lines else _UNREADABLE_IN_LINE).sub(" ", text)
    return kept if kept.strip() else ""


def line_or_text(value: object, where: str, most: int, *, lines: bool) -> str:
    """Return `value` if it is text a person can read: no blank, nothing over-long, no control characters."""
    if not isinstance(value, str):
        raise bad(where, "wrong_type")
    if not value.strip():
        raise bad(where, "empty")
    if len(value) > most:
        raise bad(where, "too_long")
    if (_UNREADABLE if lines else _UNREADABLE_IN_LINE).search(value):
        raise bad(where, "bad_character")
    return value
