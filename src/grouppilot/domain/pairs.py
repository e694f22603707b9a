"""Weekly pairs without repeats: peer review and the exchange of skills."""

from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random

Pair = tuple[int, ...]
"""Two members, or three where they are odd in number, in ascending order."""

TRIES = 60


def pair_up(members: Sequence[int], before: Iterable[Pair], seed: int) -> tuple[Pair, ...]:
    """Deal members into pairs so that as few as can be meet again.

    Everybody is dealt once. As long as a member has people they have not met, greedy dealing from the most
    constrained member on, tried in several orders, finds rounds without repeats for all but the last of
    ``n - 1`` rounds; where it cannot, those who met least often meet again.

    Args:
        members: Who takes part; fewer than two give no pair.
        before: All pairs of earlier rounds, the oldest first.
        seed: Decides among equal deals; the same seed deals the same.

    Returns:
        The pairs, each sorted; the last one has three members where there is an odd one.
    """
    if len(members) < 2:
        return ()
    met = _met(before)
    random = Random(seed)  # noqa: S311 - fair, not secret
    best: tuple[Pair, ...] = ()
    least: tuple[int, int] | None = None
    for _ in range(TRIES):
        dealt = _deal(list(members), met, random)
        cost = _cost(dealt, met)
        if least is None or cost < least:
            best, least = dealt, cost
        if least[0] == 0:
            break
    return best


def repeats(pairs: Iterable[Pair], before: Iterable[Pair]) -> int:
    """Count the meetings in a round that happened before."""
    met = _met(before)
    return sum(met[couple] > 0 for pair in pairs for couple in _couples(pair))


def _deal(left: list[int], met: Counter[Pair], random: Random) -> tuple[Pair, ...]:
    random.shuffle(left)
    known = _acquaintances(left, met)
    pairs: list[Pair] = []
    while len(left) > 1:
        # Whoever has met most of those who are left has the least choice, and chooses first.
        one = max(left, key=lambda each: len(known[each]))
        _leave(left, known, one)
        other = min(left, key=lambda each: met[_couple(one, each)])
        _leave(left, known, other)
        pairs.append(_couple(one, other))
    if left:
        odd = left[0]
        at = min(range(len(pairs)), key=lambda place: sum(met[_couple(odd, each)] for each in pairs[place]))
        pairs.append(tuple(sorted((*pairs.pop(at), odd))))
    return tuple(pairs)


def _acquaintances(members: Iterable[int], met: Counter[Pair]) -> dict[int, set[int]]:
    known: dict[int, set[int]] = {each: set() for each in members}
    for one, other in met:
        if one in known and other in known:
            known[one].add(other)
            known[other].add(one)
    return known


def _leave(left: list[int], known: dict[int, set[int]], one: int) -> None:
    left.remove(one)
    for other in known[one]:
        known[other].discard(one)


def _cost(pairs: Iterable[Pair], met: Counter[Pair]) -> tuple[int, int]:
    again = [met[couple] for pair in pairs for couple in _couples(pair)]
    return sum(count > 0 for count in again), sum(again)


def _met(before: Iterable[Pair]) -> Counter[Pair]:
    return Counter(couple for pair in before for couple in _couples(pair))


def _couples(pair: Pair) -> list[Pair]:
    return [_couple(one, other) for at, one in enumerate(pair) for other in pair[at + 1 :]]


def _couple(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
