"""Is a group worth it? Three gates, the expected return, and later the real one beside it.

Return: gain = reach x conversion x order value - cost, cost = rewards + hours x rate (playbook, "Worth it?").
Money is in one currency, the owner's, whichever that is.
"""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Literal

SUITS = ("low_price", "resources", "topic")
"""What groups are good at: promoting cheap things, matching people who need one another, topic marketing."""

UNSUITED = ("one_to_one", "private")
"""What groups are bad at: expensive one-to-one service, and private matters."""

READY = ("product", "hands", "people")
"""The right stage: something to offer now, somebody with time each day, people to begin with."""

MOST = 1_000_000_000.0
"""Highest figure that is taken."""

Gate = Literal["open", "passed", "failed"]
Verdict = Literal["open", "go", "wait", "no"]


@dataclass(frozen=True)
class Outlook:
    """What a group is expected to bring and to take.

    Attributes:
        reach: People who see the offer.
        conversion: Share of them who buy, 0 to 1.
        order_value: Money an order brings.
        rewards: Money for red packets, prizes, samples.
        hours: Hours it takes in all.
        rate: Money an hour is worth.
    """

    reach: float = 0
    conversion: float = 0
    order_value: float = 0
    rewards: float = 0
    hours: float = 0
    rate: float = 0


@dataclass(frozen=True)
class Outcome:
    """What a group really brought and took; a figure that is not known is None.

    Attributes:
        reach: People who saw the offer.
        orders: How many of them bought.
        revenue: Money that came in.
        rewards: Money given away.
        hours: Hours it took.
    """

    reach: float | None = None
    orders: float | None = None
    revenue: float | None = None
    rewards: float | None = None
    hours: float | None = None


@dataclass(frozen=True)
class Return:
    """What remains.

    Attributes:
        orders: Number of orders.
        revenue, cost, gain: Money; gain is revenue less cost.
        multiple: Revenue for each unit of cost; None without cost.
        break_even: Share of the people reached who must buy so that nothing is lost; None if none does.
    """

    orders: float
    revenue: float
    cost: float
    gain: float
    multiple: float | None
    break_even: float | None


@dataclass(frozen=True)
class Compared:
    """One figure as expected and as it came; ``change`` is the difference as a share of what was expected."""

    key: str
    expected: float
    actual: float
    change: float | None


def returned(outlook: Outlook) -> Return:
    """Return what a group is expected to bring."""
    orders = outlook.reach * outlook.conversion
    revenue = orders * outlook.order_value
    cost = outlook.rewards + outlook.hours * outlook.rate
    whole = outlook.reach * outlook.order_value
    break_even = cost / whole if whole > 0 and cost <= whole else None
    multiple = revenue / cost if cost > 0 else None
    return Return(orders, revenue, cost, revenue - cost, multiple, break_even)


def suits(chosen: Collection[str]) -> Gate:
    """First gate: does this business suit a group? One thing groups are bad at is enough to fail."""
    if any(key in chosen for key in UNSUITED):
        return "failed"
    return "passed" if any(key in chosen for key in SUITS) else "open"


def ready(chosen: Collection[str]) -> Gate:
    """Second gate: is this the right stage? Open while nothing was said."""
    if not any(key in chosen for key in READY):
        return "open"
    return "passed" if all(key in chosen for key in READY) else "failed"


def pays(outlook: Outlook) -> Gate:
    """Third gate: is there a gain? Open until reach, conversion and order value are given."""
    if not (outlook.reach and outlook.conversion and outlook.order_value):
        return "open"
    return "passed" if returned(outlook).gain > 0 else "failed"


def verdict(suits_: Gate, ready_: Gate, pays_: Gate) -> Verdict:
    """Put the gates together: ``no`` if it does not suit or pay, ``wait`` if only the stage is wrong."""
    if "failed" in (suits_, pays_):
        return "no"
    if ready_ == "failed":
        return "wait"
    return "go" if (suits_, ready_, pays_) == ("passed", "passed", "passed") else "open"


def compared(outlook: Outlook, outcome: Outcome) -> tuple[Compared, ...]:
    """Hold what came against what was expected, figure by figure; those not known are left out.

    The gain is compared once revenue, rewards and hours are known; an hour is worth what was expected.
    """
    expected = returned(outlook)
    pairs = {
        "reach": (outlook.reach, outcome.reach),
        "orders": (expected.orders, outcome.orders),
        "revenue": (expected.revenue, outcome.revenue),
        "rewards": (outlook.rewards, outcome.rewards),
        "hours": (outlook.hours, outcome.hours),
        "gain": (expected.gain, gained(outlook, outcome)),
    }
    return tuple(
        Compared(key, before, after, (after - before) / abs(before) if before else None)
        for key, (before, after) in pairs.items()
        if after is not None
    )


def gained(outlook: Outlook, outcome: Outcome) -> float | None:
    """Return what really remained; None until revenue, rewards and hours are known."""
    if outcome.revenue is None or outcome.rewards is None or outcome.hours is None:
        return None
    return outcome.revenue - outcome.rewards - outcome.hours * outlook.rate


def outlook_from(table: Mapping[str, float]) -> Outlook:
    """Read an outlook as it is kept."""
    return Outlook(**{each.name: float(table.get(each.name) or 0) for each in fields(Outlook)})


def outcome_from(table: Mapping[str, float | None]) -> Outcome:
    """Read an outcome as it is kept."""
    return Outcome(**{each.name: table.get(each.name) for each in fields(Outcome)})


def table_of(figures: Outlook | Outcome) -> dict[str, float | None]:
    """Return figures as they are kept."""
    return asdict(figures)


def believable(figures: Outlook | Outcome) -> bool:
    """Tell whether every figure is a number from 0 to ``MOST``, and a share no more than 1."""
    table = table_of(figures)
    share = table.get("conversion") or 0
    return share <= 1 and all(value is None or 0 <= value <= MOST for value in table.values())
