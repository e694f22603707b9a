"""Who was removed and shows up again: by the id of the chat app for sure, by a name as a doubt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold

MOST_NAMES = 2000


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who was removed, while that is remembered.

    Attributes:
        id: Tells it from the others.
        platform: The chat app, whose ids are meant.
        platform_id: Their id there; empty where it is unknown.
        names: The names they went by, folded.
        person: Whom the workspace knows them as; None where it does not.
        day: Of the removal.
        until: First day on which it is forgotten; None for never.
        lifted: It was taken back.
    """

    id: int
    platform: str
    platform_id: str
    names: frozenset[str]
    person: int | None
    day: date
    until: date | None = None
    lifted: bool = False

    def live(self, day: date) -> bool:
        """Tell whether the removal is still remembered on a day."""
        return not self.lifted and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who shows up: in a roster, a paste, a comparison, or as a new member."""

    platform: str
    platform_id: str = ""
    names: tuple[str, ...] = ()
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A newcomer who was removed before, as ``entry`` tells; unless it is ``sure``, only a name says so."""

    entry: int
    sure: bool


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common; never holds the mark between kept names."""
    return fold(tidy(name)).replace(";", " ").strip()


def pack_names(names: Iterable[str]) -> str:
    """Return names as they are kept: folded, between semicolons, none twice."""
    kept = ""
    for key in dict.fromkeys(name_key(name) for name in names):
        if key and len(kept) + len(key) + 2 <= MOST_NAMES:
            kept = f"{kept or ';'}{key};"
    return kept


def unpack_names(kept: str) -> frozenset[str]:
    """Return the folded names of a kept text."""
    return frozenset(name for name in kept.split(";") if name)


def returning(entries: Iterable[Entry], newcomers: Sequence[Newcomer], day: date) -> list[Match | None]:
    """Tell of each newcomer whether they were removed before; of several entries the latest is told.

    Two who both have an id on the same chat app are different people if these differ, whatever their names.
    """
    live = sorted((each for each in entries if each.live(day)), key=lambda each: (each.day, each.id))
    by_id = {(each.platform, each.platform_id): each for each in live if each.platform_id}
    by_person: dict[int | None, Entry] = {each.person: each for each in live if each.person is not None}
    by_name: dict[str, list[Entry]] = {}
    for entry in live:
        for name in entry.names:
            by_name.setdefault(name, []).append(entry)
    return [
        _sure(by_id.get((each.platform, each.platform_id)) or by_person.get(each.person))
        or _doubt(by_name, each)
        for each in newcomers
    ]


def _sure(entry: Entry | None) -> Match | None:
    return Match(entry.id, sure=True) if entry else None


def _doubt(by_name: dict[str, list[Entry]], newcomer: Newcomer) -> Match | None:
    keys = {name_key(name) for name in newcomer.names} - {""}
    able = [entry for key in keys for entry in by_name.get(key, []) if not _told_apart(entry, newcomer)]
    latest = max(able, key=lambda each: (each.day, each.id), default=None)
    return Match(latest.id, sure=False) if latest else None


def _told_apart(entry: Entry, newcomer: Newcomer) -> bool:
    same_app = entry.platform == newcomer.platform
    if same_app and entry.platform_id and newcomer.platform_id:
        return entry.platform_id != newcomer.platform_id
    known = entry.person is not None and newcomer.person is not None
    return known and entry.person != newcomer.person
