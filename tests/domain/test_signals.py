"""What stands out about a member: violations that count, in the order of urgency."""

from datetime import date

import pytest

from grouppilot.domain.sanctions import Offence, usual_ladder
from grouppilot.domain.signals import FILTERS, KEYS, Signal, in_order, of_offences

TODAY = date(2026, 6, 11)
LADDER = usual_ladder("qq")


@pytest.mark.parametrize(
    ("offences", "signals"),
    [
        ([], ()),
        ([Offence(1, date(2026, 6, 1), "warn")], (Signal("warn", 1),)),
        ([Offence(1, date(2026, 5, 1), "warn"), Offence(2, date(2026, 6, 1), "warn")], (Signal("warn", 2),)),
        ([Offence(1, date(2026, 5, 20), "remind"), Offence(2, TODAY, "mute")], (Signal("mute", 1),)),
        ([Offence(1, TODAY)], (Signal("open", 1),)),
        ([Offence(1, date(2026, 6, 1), "warn"), Offence(2, TODAY)], (Signal("open", 1), Signal("warn", 1))),
        ([Offence(1, date(2026, 1, 1), "remind")], ()),
        ([Offence(1, TODAY, "warn", appealed=True), Offence(2, TODAY, appealed=True)], ()),
        ([Offence(1, TODAY, "noted")], ()),
    ],
    ids=["none", "warned", "twice", "the hardest", "open", "open again", "expired", "taken back", "noted"],
)
def test_violations_come_to(offences: list[Offence], signals: tuple[Signal, ...]) -> None:
    assert of_offences(offences, LADDER, TODAY) == signals
    assert of_offences(offences[::-1], LADDER, TODAY) == signals


def test_the_most_urgent_stands_first() -> None:
    found = in_order(Signal(key) for key in reversed(KEYS))
    assert [one.key for one in found] == list(KEYS)


def test_every_signal_can_be_asked_for_by_one_filter() -> None:
    asked = [key for keys in FILTERS.values() for key in keys]
    assert sorted(asked) == sorted(KEYS)
