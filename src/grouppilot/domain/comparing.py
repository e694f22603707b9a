"""The roster held against the real group: who joined, who is gone, and who may only have another name.

Nobody is renamed on a guess: a pair of one who seems gone and one who seems new is offered with its
reason, and stays two people until the owner says otherwise.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.roster_rows import RosterRow
from grouppilot.domain.rosters import ExistingMember, RowPlan, plan

ALIKE = 0.75
"""Share of letters two names must have in common, in their order, to be offered as a rename."""

_PARTS = re.compile(r"[\s\-－—–_＿·•|｜/／+＋]+")
_NUMBER = re.compile(r"\d{2,}")
MOST_PAIRS = 40_000
"""Pairs up to which letters are compared: where more people changed, likeness proves nothing any more."""

_BY_STRENGTH = (
    *("same_id", "same_number", "number_in_card", "same_card", "same_nickname", "same_alias"),
    *("part", "alike"),
)
_CERTAIN = frozenset({"same_id", "same_number"})


@dataclass(frozen=True)
class RosterMember:
    """A membership as it is kept, with all names it goes by.

    Attributes:
        existing: What it is recognised by.
        active: Whether it is in the group now, as far as is known.
        aliases: Other names it was seen under.
    """

    existing: ExistingMember
    active: bool = True
    aliases: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        """The membership."""
        return self.existing.membership_id

    @property
    def name(self) -> str:
        """What it is called in lists."""
        return self.existing.card or self.existing.nickname


@dataclass(frozen=True)
class Rename:
    """One who may be known under another name.

    Attributes:
        member: The membership.
        row: What stands in the group's list.
        reason: One of ``same_id`` and ``same_number`` (certain), ``number_in_card``, ``same_card``,
            ``same_nickname``, ``same_alias``, ``part`` (one part of a card in common), ``alike``.
        others: Memberships for whom the same row would do as well.
    """

    member: int
    row: RosterRow
    reason: str
    others: tuple[int, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether an id or a number proves it."""
        return self.reason in _CERTAIN and not self.others


@dataclass(frozen=True)
class Comparison:
    """What the group's list says against the roster.

    Attributes:
        present: Memberships that are there under the name that is known.
        joined: Rows nobody on the roster answers to; a row of ``renamed`` that is not certain is here, too.
        returned: Memberships that had left and are there again, with their rows.
        gone: Active memberships that are not there; those of an uncertain rename are here, too.
        renamed: Who may only have another name, the surest first.
        unclear: Rows that could be several members.
    """

    present: tuple[int, ...]
    joined: tuple[RosterRow, ...]
    returned: tuple[tuple[int, RosterRow], ...]
    gone: tuple[int, ...]
    renamed: tuple[Rename, ...]
    unclear: tuple[RowPlan, ...]


def compare(members: Sequence[RosterMember], rows: Sequence[RosterRow]) -> Comparison:
    """Compare a roster with the list of the real group.

    Args:
        members: Everybody who is or was in the group.
        rows: One a line of the group's list; rows without a usable name are left out.
    """
    usable = [row for row in rows if not row.wrong]
    twins, rest = _twins(members, usable)
    planned = plan([one.existing for one in members if one.id not in set(twins)], rest)
    by_id = {one.id: one for one in members}
    found = _Found(list(twins), [], [], [], [])
    for row in planned.rows:
        _sort(row, by_id, found)
    spoken_for = {*found.present, *(one.member for one in found.renamed), *(key for key, _ in found.returned)}
    doubted = {key for row in found.unclear for key in row.candidates}
    missing = [one for one in members if one.active and one.id not in spoken_for]
    guesses = _guesses([one for one in missing if one.id not in doubted], found.joined)
    return Comparison(
        present=tuple(found.present),
        joined=tuple(found.joined),
        returned=tuple(found.returned),
        gone=tuple(one.id for one in missing if one.id not in doubted),
        renamed=tuple(sorted((*found.renamed, *guesses), key=lambda one: _BY_STRENGTH.index(one.reason))),
        unclear=tuple(found.unclear),
    )


@dataclass
class _Found:
    present: list[int]
    joined: list[RosterRow]
    returned: list[tuple[int, RosterRow]]
    renamed: list[Rename]
    unclear: list[RowPlan]


def _sort(row: RowPlan, by_id: Mapping[int, RosterMember], found: _Found) -> None:
    if row.state == "new":
        found.joined.append(row.row)
    elif row.member is None:
        found.unclear.append(row)
    elif not by_id[row.member].active:
        found.returned.append((row.member, row.row))
    elif reason := _renamed(by_id[row.member], row.row):
        found.renamed.append(Rename(row.member, row.row, reason))
    else:
        found.present.append(row.member)


def _renamed(member: RosterMember, row: RosterRow) -> str:
    """Return how one is known who stands in the list under another name; empty if the name is known."""
    known = {_key(name) for name in (member.existing.card, member.existing.nickname) if name}
    told = {_key(row.text(name)) for name in ("card", "nickname") if row.text(name)}
    if not told or told & known or not known:
        return ""
    same_id = row.text("platform_id") and row.text("platform_id") == member.existing.platform_id
    return "same_id" if same_id else "same_number"


def _twins(
    members: Sequence[RosterMember], rows: Sequence[RosterRow]
) -> tuple[tuple[int, ...], list[RosterRow]]:
    """Pair off names that several share: as many in the list as on the roster are all still there."""
    named: dict[str, list[int]] = defaultdict(list)
    for one in members:
        if one.active:
            named[_key(one.name)].append(one.id)
    bare = Counter(_bare(row) for row in rows)
    whole = {name for name, ids in named.items() if name and len(ids) > 1 and bare[name] == len(ids)}
    return tuple(key for name in whole for key in named[name]), [r for r in rows if _bare(r) not in whole]


def _bare(row: RosterRow) -> str:
    """Return the folded name of a row that has nothing else to be told apart by."""
    if row.text("platform_id") or row.values.get("number") is not None:
        return ""
    return _key(row.text("card") or row.text("nickname"))


def _guesses(missing: Sequence[RosterMember], joined: Sequence[RosterRow]) -> list[Rename]:
    rows = [(row, _Names.of_row(row)) for row in joined]
    letters = len(missing) * len(joined) <= MOST_PAIRS
    by_row: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for one in missing:
        names = _Names.of_member(one)
        for at, (_row, told) in enumerate(rows):
            if reason := names.meets(told, letters=letters):
                by_row[at].append((one.id, reason))
    guesses = []
    for at, found in by_row.items():
        best = min(found, key=lambda pair: _BY_STRENGTH.index(pair[1]))
        others = tuple(key for key, _ in found if key != best[0])
        guesses.append(Rename(best[0], joined[at], best[1], others))
    return guesses


@dataclass(frozen=True)
class _Names:
    card: str
    nickname: str
    aliases: frozenset[str]
    parts: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of_member(cls, one: RosterMember) -> "_Names":
        number = one.existing.number
        numbers = frozenset() if number is None else frozenset({str(number)})
        aliases = frozenset(_key(name) for name in one.aliases)
        return cls._made(one.existing.card, one.existing.nickname, aliases, numbers)

    @classmethod
    def of_row(cls, row: RosterRow) -> "_Names":
        return cls._made(row.text("card"), row.text("nickname"), frozenset(), frozenset())

    @classmethod
    def _made(cls, card: str, nickname: str, aliases: frozenset[str], numbers: frozenset[str]) -> "_Names":
        words = [part for name in (card, nickname) for part in _PARTS.split(_key(name)) if part]
        told = frozenset(str(int(word)) for word in words if _NUMBER.fullmatch(word) and word.isdecimal())
        parts = frozenset(word for word in words if not word.isdecimal())
        return cls(_key(card), _key(nickname), aliases, parts, numbers | told)

    def meets(self, row: "_Names", *, letters: bool) -> str:
        """Return why a row may be this member, empty for no reason; letter by letter only if wanted."""
        told = {row.card, row.nickname} - {""}
        if self.numbers & row.numbers:
            return "number_in_card" if self.parts & row.parts else "part"
        if self.nickname in told:
            return "same_nickname"
        if self.card in told:
            return "same_card"
        if self.aliases & told:
            return "same_alias"
        if self._last(self) and self._last(self) == self._last(row):
            return "part"
        mine = {self.card, self.nickname} - {""}
        if letters and any(_alike(one, other) for one in mine for other in told):
            return "alike"
        return ""

    @staticmethod
    def _last(names: "_Names") -> str:
        """Return the personal part of a card like ``081-电商-Leo``: its last word, of two letters or more."""
        words = [part for part in _PARTS.split(names.card or names.nickname) if part]
        return words[-1] if words and len(words[-1]) > 1 and not words[-1].isdecimal() else ""


def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 3:
        return False  # of two letters one in common is chance
    matcher = SequenceMatcher(None, one, other)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _key(name: str) -> str:
    return fold(tidy(name)) or name
