"""The dry run of a roster: which rows are new, which change whom, and which must be left to the owner."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from grouppilot.domain.cells import tidy, tidy_lines
from grouppilot.domain.folding import fold
from grouppilot.domain.roster_rows import FATAL, RosterRow, Value
from grouppilot.domain.roster_words import join_list, split_list

STATES = ("new", "changed", "unchanged", "doubtful", "wrong")
_PLATFORM_ROLES = frozenset({"owner", "administrator"})


@dataclass(frozen=True)
class ExistingMember:
    """A membership that is there already, as far as a roster can tell it apart.

    Attributes:
        membership_id: Its row.
        number, card, nickname, platform_id: What it is recognised by.
        fields: The other fields a roster can say, by key, in the types of `Value`; empty ones left out.
    """

    membership_id: int
    number: int | None = None
    card: str = ""
    nickname: str = ""
    platform_id: str = ""
    fields: Mapping[str, Value] = field(default_factory=dict)

    def value(self, name: str) -> Value | None:
        """Return what is stored in a field, None if nothing is."""
        if name in ("number", "card", "nickname", "platform_id"):
            stored: Value | None = getattr(self, name)
            return stored
        return self.fields.get(name)


@dataclass(frozen=True)
class Change:
    """One field that a row changes, from the stored value (None: empty) to the file's."""

    field: str
    old: Value | None
    new: Value


@dataclass(frozen=True)
class RowPlan:
    """What is to become of one row.

    Attributes:
        row: The row.
        state: One of `STATES`.
        member: The membership it speaks of, for changed and unchanged rows.
        changes: What it changes.
        reason: For doubtful rows: ``duplicate_row``, ``twins``, ``several_match``, ``number_taken``,
            ``number_and_name_differ``, ``other_number``, ``number_damaged``. For wrong ones: the code of
            the first fatal cell.
        candidates: Memberships it could speak of.
        same_as: For duplicate rows and twins: the line of the other row.
        returning: ``removed_before`` where the row speaks of somebody who was removed from a group,
            ``name_removed_before`` where only the name says so; else empty.
    """

    row: RosterRow
    state: str
    member: int | None = None
    changes: tuple[Change, ...] = ()
    reason: str = ""
    candidates: tuple[int, ...] = ()
    same_as: int | None = None
    returning: str = ""


@dataclass(frozen=True)
class Plan:
    """The dry run: one `RowPlan` a row of the file, in its order."""

    rows: tuple[RowPlan, ...]

    def counts(self) -> dict[str, int]:
        """Return how many rows are in each state."""
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in STATES}

    @property
    def returning(self) -> tuple[RowPlan, ...]:
        """The rows that speak of somebody who was removed before."""
        return tuple(row for row in self.rows if row.returning)


def plan(existing: Sequence[ExistingMember], rows: Sequence[RosterRow]) -> Plan:
    """Decide what to do with each row; pure, and the same for the dry run and the import.

    A row is matched by platform id, else by number, else by card name, else by a nickname that only one
    member and one row have. What differs in a stronger key is not matched by a weaker one. Where that
    leaves a choice, the row is doubtful and nothing is done.
    """
    return _Matching(existing, rows).plan()


Index = dict[Hashable, list[ExistingMember]]


def _index(members: Iterable[ExistingMember], key: Callable[[ExistingMember], Hashable]) -> Index:
    found: Index = defaultdict(list)
    for member in members:
        value = key(member)
        if value not in (None, ""):
            found[value].append(member)
    return found


class _Matching:
    """The indices of one dry run."""

    def __init__(self, existing: Sequence[ExistingMember], rows: Sequence[RosterRow]) -> None:
        self.rows = rows
        self.by_id = _index(existing, lambda member: member.platform_id)
        self.by_number = _index(existing, lambda member: member.number)
        self.by_card = _index(existing, lambda member: _name_key(member.card))
        self.by_nickname = _index(existing, lambda member: _name_key(member.nickname))
        self.keys = [_keys(row) for row in rows]
        self.rows_named: dict[str, list[int]] = defaultdict(list)
        for at, key in enumerate(self.keys):
            self.rows_named[key.nickname].append(at)
        self.seen: dict[tuple[str, Hashable], int] = {}
        self.taken: dict[int, int] = {}

    def plan(self) -> Plan:
        """Match strong keys of all rows first, so that no weak one takes their member away."""
        found: dict[int, RowPlan] = {}
        for at, row in enumerate(self.rows):
            settled = self._unusable(row) or self._duplicate(row, self.keys[at])
            if settled:
                found[at] = settled
        for match in (self._by_id, self._by_number, self._by_card, self._by_nickname):
            for at, row in enumerate(self.rows):
                if at not in found and (settled := match(row, self.keys[at])):
                    found[at] = settled
        return Plan(tuple(found.get(at) or RowPlan(row, "new") for at, row in enumerate(self.rows)))

    def _unusable(self, row: RosterRow) -> RowPlan | None:
        if row.wrong:
            return RowPlan(row, "wrong", reason=next(one.code for one in row.issues if one.code in FATAL))
        if any(issue.field == "platform_id" and issue.code == "number_damaged" for issue in row.issues):
            return RowPlan(row, "doubtful", reason="number_damaged")
        return None

    def _duplicate(self, row: RosterRow, keys: "_Keys") -> RowPlan | None:
        """The second row with the same key has nothing that tells it from the first."""
        for key in keys.identities():
            first = self.seen.setdefault(key, row.line)
            if first != row.line:
                reason = "number_taken" if key[0] == "number" and keys.platform_id else "duplicate_row"
                return RowPlan(row, "doubtful", reason=reason, same_as=first)
        return None

    def _by_id(self, row: RosterRow, keys: "_Keys") -> RowPlan | None:
        matches = self.by_id.get(keys.platform_id, []) if keys.platform_id else []
        if not matches:
            return None
        holders = self.by_number.get(keys.number, []) if keys.number is not None else []
        if any(holder.platform_id != keys.platform_id for holder in holders):
            return _doubtful(row, "number_taken", [*matches, *holders])
        return self._settle(row, matches)

    def _by_number(self, row: RosterRow, keys: "_Keys") -> RowPlan | None:
        matches = self.by_number.get(keys.number, []) if keys.number is not None else []
        if not matches:
            return None
        if any(keys.platform_id and member.platform_id for member in matches):
            return _doubtful(row, "number_taken", matches)
        named = self._named(keys)
        if named and not {member.membership_id for member in matches} & {one.membership_id for one in named}:
            return _doubtful(row, "number_and_name_differ", [*matches, *named])
        return self._settle(row, matches)

    def _named(self, keys: "_Keys") -> list[ExistingMember]:
        return self.by_card.get(keys.card, []) or (
            self.by_nickname.get(keys.nickname, []) if not keys.card else []
        )

    def _by_card(self, row: RosterRow, keys: "_Keys") -> RowPlan | None:
        matches = self.by_card.get(keys.card, []) if keys.card else []
        if len(matches) > 1 and keys.nickname:
            matches = [one for one in matches if _name_key(one.nickname) == keys.nickname] or matches
        return self._by_name(row, keys, matches)

    def _by_nickname(self, row: RosterRow, keys: "_Keys") -> RowPlan | None:
        """A lone name may be the card or the nickname: the file often knows only one of them."""
        if keys.nickname and len(self.rows_named[keys.nickname]) > 1:
            return self._twin(row, keys)
        matches = self.by_nickname.get(keys.nickname or keys.card, [])
        if not keys.nickname:
            matches = [member for member in matches if not member.card]
        elif not keys.card:
            matches = matches or self.by_card.get(keys.nickname, [])
        return self._by_name(row, keys, matches)

    def _twin(self, row: RosterRow, keys: "_Keys") -> RowPlan | None:
        """A nickname that the file has twice names nobody; a row may have more to be told apart by."""
        able = self._able(keys, self.by_nickname.get(keys.nickname, []))
        if keys.bare:
            return _doubtful(row, "twins", able, same_as=self._line_of_twin(row, keys))
        return _doubtful(row, "several_match", able) if able else None

    def _line_of_twin(self, row: RosterRow, keys: "_Keys") -> int:
        for at in self.rows_named[keys.nickname][:2]:
            if self.rows[at] is not row:
                return self.rows[at].line
        return row.line

    def _by_name(self, row: RosterRow, keys: "_Keys", members: Sequence[ExistingMember]) -> RowPlan | None:
        """Names match only whom no stronger key tells apart; somebody of another number is a doubt."""
        able = self._able(keys, members)
        if not able:
            return None
        if keys.number is not None and all(member.number is not None for member in able):
            return _doubtful(row, "other_number", able)
        free = [member for member in able if member.membership_id not in self.taken]
        return self._settle(row, free if len(free) == 1 else able)

    def _able(self, keys: "_Keys", members: Sequence[ExistingMember]) -> list[ExistingMember]:
        """Leave out whom another id, or a row that already speaks of them, tells apart from this row."""
        known = bool(keys.platform_id) or keys.number is not None
        return [
            member
            for member in members
            if not (keys.platform_id and member.platform_id)
            and not (known and member.membership_id in self.taken)
        ]

    def _settle(self, row: RosterRow, matches: Sequence[ExistingMember]) -> RowPlan:
        if len(matches) > 1:
            return _doubtful(row, "several_match", matches)
        member = matches[0]
        first = self.taken.setdefault(member.membership_id, row.line)
        if first != row.line:
            return _doubtful(row, "duplicate_row", matches, same_as=first)
        changes = tuple(_changes(member, row))
        return RowPlan(row, "changed" if changes else "unchanged", member.membership_id, changes)


def _doubtful(
    row: RosterRow, reason: str, members: Iterable[ExistingMember], same_as: int | None = None
) -> RowPlan:
    candidates = tuple(dict.fromkeys(member.membership_id for member in members))
    return RowPlan(row, "doubtful", reason=reason, candidates=candidates, same_as=same_as)


@dataclass(frozen=True)
class _Keys:
    platform_id: str
    number: int | None
    card: str
    nickname: str

    @property
    def bare(self) -> bool:
        """Whether the nickname is all there is."""
        return bool(self.nickname) and not (self.platform_id or self.card or self.number is not None)

    def identities(self) -> Iterable[tuple[str, Hashable]]:
        """What two rows must not share; a card only if nothing stronger tells them apart."""
        if self.platform_id:
            yield "id", self.platform_id
        if self.number is not None:
            yield "number", self.number
        if self.card and not self.platform_id and self.number is None:
            yield "card", self.card


def _name_key(name: str) -> str:
    """A name of unseen characters only folds to nothing, and is still that member's name."""
    return fold(tidy(name)) or name


def _keys(row: RosterRow) -> _Keys:
    number = row.values.get("number")
    return _Keys(
        row.text("platform_id"),
        number if isinstance(number, int) else None,
        _name_key(row.text("card")),
        _name_key(row.text("nickname")),
    )


def _changes(member: ExistingMember, row: RosterRow) -> Iterable[Change]:
    for name, new in row.values.items():
        stored = member.value(name)
        old = None if stored in ("", ()) else stored
        if name != "group" and not _same(name, old, new) and not _is_card(name, member, row):
            yield Change(name, old, new)


def _is_card(name: str, member: ExistingMember, row: RosterRow) -> bool:
    """Whether the lone name of a row is the card of the member, and says nothing about the nickname."""
    lone = name == "nickname" and "card" not in row.values
    return lone and _name_key(row.text(name)) == _name_key(member.card)


def _same(name: str, old: Value | None, new: Value) -> bool:
    """Whether both say the same, apart from order, spaces and how characters are composed."""
    if isinstance(new, tuple):
        stored = set(old) if isinstance(old, tuple) else set()
        if name == "role" and set(new) <= _PLATFORM_ROLES:
            return set(new) <= stored  # a platform's list knows no other roles
        return set(new) == stored or set(new) == set(split_list(join_list(stored)))
    if isinstance(old, str) and isinstance(new, str):
        return (tidy_lines if name == "note" else tidy)(old) == new
    return old == new
