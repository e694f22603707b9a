"""Who may be one person on file twice: what speaks for it, what against, and how much.

People are compared only within blocks that share a platform id, a phone number or a name, so that a hundred
thousand of them take seconds.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from grouppilot.domain.folding import fold
from grouppilot.domain.watching import Watch

LEAST = 0.55
"""Pairs below this score are not suggested."""

MOST = 5000
"""As many pairs as one list can be worked through; the likeliest are kept."""

_FOR = {
    "platform_id": 0.97,
    "phone": 0.94,
    "alias": 0.62,
    "birthday": 0.40,
    "came_back": 0.30,
    "region": 0.25,
    "trade": 0.25,
}
_AGAINST = {
    "birthdays_differ": 0.60,
    "together": 0.45,
    "phones_differ": 0.35,
    "ids_differ": 0.25,
    "names_differ": 0.25,
    "regions_differ": 0.15,
    "trades_differ": 0.10,
}
_STRONG = frozenset({"platform_id", "phone"})
_DOUBT_OF_STRONG = 0.2
"""An account or a phone number is one person's, even where regions or names differ."""

_NAME = ((2, 0.50), (5, 0.35), (20, 0.20))
"""What a common name says, by how many people bear it; one of even more says next to nothing."""

_COMMON_NAME = 0.10
_LONG_NAME = 0.08
_CROWD = 40
_BETWEEN = re.compile(r"\s*[-‐-―_|/\\·・•,，、:：~～+#]+\s*")
_NUMBERED = re.compile(r"^\D{0,8}\d+[\s.、)）\]】]+(?=\S)")
_DIGITS = re.compile(r"\D+")
_SHORTEST_PHONE, _PHONE_TAIL = 7, 11
_LOOK = 2000


@dataclass(slots=True)  # not frozen: a hundred thousand are made in twice the time then
class Record:
    """All that tells one person from another, folded.

    Attributes:
        id: Of the person.
        names: Names and cores of group cards.
        full: The person's own name.
        aliases: Other names that the owner or a merge noted.
        accounts: Platform and id of each account.
        phone: Its last digits, empty without a number that is one.
        region, trade: As folded texts.
        birthday: Any value that is equal for equal birthdays; None where unknown.
        active, past: Groups in which the person is, and was.
    """

    id: int
    names: frozenset[str] = frozenset()
    full: str = ""
    aliases: frozenset[str] = frozenset()
    accounts: frozenset[tuple[str, str]] = frozenset()
    phone: str = ""
    region: str = ""
    trade: str = ""
    birthday: object = None
    active: frozenset[int] = frozenset()
    past: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Suspect:
    """Two records that may be one person.

    Attributes:
        left, right: Ids, the smaller one first.
        score: 0 to 1.
        reasons: Codes of what speaks for it, the weightiest first.
        against: Codes of what speaks against it.
        name: The name both bear, folded; empty without one.
    """

    left: int
    right: int
    score: float
    reasons: tuple[str, ...]
    against: tuple[str, ...] = ()
    name: str = ""


def core_name(card: str, *known: str) -> str:
    """Return the name within a group card: ``mia`` for ``031-电商-Mia`` where the trade is known.

    Args:
        card: As written in the group.
        *known: What else a card may hold, such as trade and region.
    """
    folded = fold(card)
    others = {fold(each) for each in known if each}
    parts = [part for part in _BETWEEN.split(folded) if part and not part.isdigit() and part not in others]
    name = parts[-1] if parts else ""
    return _NUMBERED.sub("", name).replace(" ", "") if name else ""


def names_of(names: Iterable[str]) -> frozenset[str]:
    """Return names made comparable; those too short to tell anything are left out."""
    folded = (fold(name).replace(" ", "") for name in names if name)
    return frozenset(name for name in folded if tells(name))


def tells(name: str) -> bool:
    """Return whether a folded name is long enough to tell a person from others."""
    if name.isdigit():
        return False
    return len(name) >= (3 if name.isascii() else 2)


def phone_key(phone: str) -> str:
    """Return the digits by which a phone number is known, whatever country code stands before them."""
    digits = _DIGITS.sub("", phone)
    if len(digits) < _SHORTEST_PHONE or len(set(digits)) == 1:
        return ""
    return digits[-_PHONE_TAIL:]


def pair(one: int, other: int) -> tuple[int, int]:
    """Return two ids with the smaller one first."""
    return (one, other) if one < other else (other, one)


def find(
    records: Sequence[Record],
    put_away: frozenset[tuple[int, int]] = frozenset(),
    watch: Watch | None = None,
) -> list[Suspect]:
    """Return pairs that may be one person, the likeliest first, at most ``MOST``.

    Args:
        records: Everybody.
        put_away: Pairs that the owner told apart.
        watch: Told of the progress over all blocks, and asked whether to stop.

    Raises:
        Cancelled: If the owner stopped it.
    """
    watch = watch or Watch()
    by_id = {record.id: record for record in records}
    bearers = _bearers(records)
    borne = {name: len(block) for name, block in bearers.items()}
    blocks = [*_shared(records), *_aliases(records, bearers), *_named(bearers, by_id)]
    found: list[Suspect] = []
    seen = set(put_away)
    for done, block in enumerate(blocks):
        if done % _LOOK == 0:
            watch.look(done, len(blocks))
        for one, other in _pairs(block):
            if (one, other) not in seen:
                seen.add((one, other))
                suspect = judge(by_id[one], by_id[other], borne)
                if suspect is not None:
                    found.append(suspect)
    watch.look(len(blocks), len(blocks))
    return sorted(found, key=lambda one: (-one.score, one.left, one.right))[:MOST]


def judge(one: Record, other: Record, borne: Mapping[str, int]) -> Suspect | None:
    """Return how likely two records are one person; None where it is not worth a look.

    Args:
        one: A record.
        other: Another.
        borne: How many bear each name; one that is not told is borne by these two.
    """
    common = one.names & other.names
    name = min(common, key=lambda each: (borne.get(each, 2), -len(each), each)) if common else ""
    reasons = dict(_reasons(one, other, bool(name)))
    if name:
        reasons["name"] = _says(name, borne.get(name, 2))
    if not reasons.keys() & {"platform_id", "phone", "alias", "name"}:
        return None
    against = dict(_against(one, other, reasons, name))
    left = 1.0
    for weight in reasons.values():
        left *= 1 - weight
    score = 1 - left
    doubt = _DOUBT_OF_STRONG if reasons.keys() & _STRONG else 1.0
    for weight in against.values():
        score *= 1 - weight * doubt
    if score < LEAST:
        return None
    first, second = pair(one.id, other.id)
    ordered = sorted(reasons, key=lambda code: -reasons[code])
    return Suspect(first, second, round(score, 3), tuple(ordered), tuple(against), name)


def _reasons(one: Record, other: Record, named: bool) -> Iterator[tuple[str, float]]:
    held = {
        "platform_id": bool(one.accounts & other.accounts),
        "phone": bool(one.phone) and one.phone == other.phone,
        "alias": bool(one.aliases & (other.names | other.aliases) or other.aliases & one.names),
        "birthday": one.birthday is not None and one.birthday == other.birthday,
        "region": bool(one.region) and one.region == other.region,
        "trade": bool(one.trade) and one.trade == other.trade,
        "came_back": named and bool(one.past & other.active or other.past & one.active),
    }
    return ((code, _FOR[code]) for code, so in held.items() if so)


def _against(
    one: Record, other: Record, reasons: Mapping[str, float], name: str
) -> Iterator[tuple[str, float]]:
    same_account = "platform_id" in reasons
    held = {
        "birthdays_differ": _differ(one.birthday, other.birthday),
        "together": bool(one.active & other.active) and not same_account,
        "phones_differ": _differ(one.phone, other.phone),
        "ids_differ": not same_account and _on_one_platform(one, other),
        "names_differ": _differ(one.full, other.full) and name not in (one.full, other.full),
        "regions_differ": _differ(one.region, other.region),
        "trades_differ": _differ(one.trade, other.trade),
    }
    return ((code, _AGAINST[code]) for code, so in held.items() if so)


def _differ(one: object, other: object) -> bool:
    return bool(one) and bool(other) and one != other


def _on_one_platform(one: Record, other: Record) -> bool:
    return bool({platform for platform, _ in one.accounts} & {platform for platform, _ in other.accounts})


def _says(name: str, bearers: int) -> float:
    weight = next((weight for most, weight in _NAME if bearers <= most), _COMMON_NAME)
    return weight + (_LONG_NAME if len(name) >= (8 if name.isascii() else 3) else 0)


def _bearers(records: Sequence[Record]) -> dict[str, list[int]]:
    """Return who bears each name."""
    found: dict[str, list[int]] = {}
    for record in records:
        for name in record.names:
            found.setdefault(name, []).append(record.id)
    return found


def _shared(records: Sequence[Record]) -> Iterator[list[int]]:
    """Yield those who share an account or a phone number."""
    found: dict[object, list[int]] = {}
    for record in records:
        for account in record.accounts:
            found.setdefault(account, []).append(record.id)
        if record.phone:
            found.setdefault(record.phone, []).append(record.id)
    return (block for block in found.values() if len(block) > 1)


def _aliases(records: Sequence[Record], bearers: Mapping[str, list[int]]) -> Iterator[list[int]]:
    """Yield those of whom one is also called what another is called."""
    found: dict[str, list[int]] = {}
    for record in records:
        for name in record.aliases:
            found.setdefault(name, []).append(record.id)
    for name, called in found.items():
        block = list(dict.fromkeys([*called, *bearers.get(name, ())]))
        if len(block) > 1:
            yield block


def _named(bearers: Mapping[str, list[int]], by_id: Mapping[int, Record]) -> Iterator[list[int]]:
    """Yield those who share a name, and of a common one those who share enough besides.

    What is enough follows from the weights: the more bear a name, the less it says.
    """
    for block in bearers.values():
        if len(block) < 3:
            yield from [block] if len(block) == 2 else []
            continue
        left = {group for number in block for group in by_id[number].past}
        parts: dict[object, list[int]] = {}
        for number in block:
            for shared in _besides(by_id[number], len(block), left):
                parts.setdefault(shared, []).append(number)
        yield from (part for part in parts.values() if len(part) > 1)


def _besides(record: Record, bearers: int, left: set[int]) -> Iterator[object]:
    """Yield what could be shared beside a name that so many bear.

    Args:
        record: One of them.
        bearers: How many there are.
        left: Groups that any of them left: somebody could have come back there.
    """
    few, some = _NAME[1][0], _NAME[2][0]
    if bearers <= few:
        yield from (each for each in (("region", record.region), ("trade", record.trade)) if each[1])
    elif bearers <= some and record.region and record.trade:
        yield record.region, record.trade
    if record.birthday is not None:
        yield "birthday", record.birthday
    if left:
        yield from left & (record.active | record.past)


def _pairs(block: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a block, the smaller id first; in a crowd only those who stand side by side."""
    found = combinations(block, 2) if len(block) <= _CROWD else pairwise(block)
    return (pair(one, other) for one, other in found)
