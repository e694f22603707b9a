"""The day turns under the window, also while the computer sleeps."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.usecases import checklists, settings


@pytest.fixture
def turned(shell):
    """The days that pages were told of."""
    days: list[date] = []
    shell.context.day_turned.connect(days.append)
    return days


def open_count(shell) -> str:
    return shell.desk.sidebar.verb_row("today").note()


def test_counts_change_with_the_day_at_once(qtbot, shell, filled, clock: Clock) -> None:
    for row in checklists.day_view(filled).rows:
        checklists.tick(filled, row.key)
    qtbot.waitUntil(lambda: open_count(shell) == "")
    clock.set("2026-06-12T04:00:00+08:00")
    qtbot.waitUntil(lambda: open_count(shell) == "2 left")


def test_nothing_is_read_while_the_day_lasts(shell, turned, clock: Clock) -> None:
    for moment in ("2026-06-11T12:41+08:00", "2026-06-12T03:59:59+08:00"):
        clock.set(moment)
        shell.session.watch.look()
    assert turned == []


@pytest.mark.parametrize(
    ("woken", "day"),
    [
        ("2026-06-12T04:00+08:00", date(2026, 6, 12)),
        ("2027-03-08T09:00+08:00", date(2027, 3, 8)),
        ("2026-06-10T22:00+08:00", date(2026, 6, 10)),  # the clock was set back
    ],
)
def test_who_wakes_on_another_day_is_told_once(shell, turned, clock: Clock, woken: str, day: date) -> None:
    clock.set(woken)
    shell.session.watch.look()
    shell.session.watch.look()
    assert turned == [day]


def test_a_page_reads_the_new_day_and_a_hidden_one_does_so_when_shown(shell, clock: Clock) -> None:
    shell.desk.show_verb("groups")
    shell.desk.show_verb("today")
    shown, hidden = shell.desk.page("today"), shell.desk.page("groups")
    before = shown.read, hidden.read
    clock.set("2026-06-12T04:00+08:00")
    shell.session.watch.look()
    assert (shown.read, hidden.read) == (before[0] + 1, before[1])
    shell.desk.show_verb("groups")
    assert hidden.read == before[1] + 1


def test_another_zone_may_turn_the_day(shell, turned, filled) -> None:
    settings.change(filled, zone="Asia/Tokyo")
    shell.session.watch.look()
    assert turned == []
    settings.change(filled, zone="America/Los_Angeles")  # 21:40 on the day before
    shell.session.watch.look()
    assert turned == [date(2026, 6, 10)]
