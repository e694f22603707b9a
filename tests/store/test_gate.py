"""The write gate: one writer at a time, the window first, and no way to wait for ever."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Thread
from time import monotonic

import pytest

from grouppilot.store.gate import WriteGate

PATIENCE = 10  # seconds after which something waits for ever


def wait_until(fact: Callable[[], bool]) -> None:
    given_up = monotonic() + PATIENCE
    while not fact():
        assert monotonic() < given_up


def started(call: Callable[[], None]) -> Thread:
    thread = Thread(target=call, daemon=True)
    thread.start()
    return thread


def test_the_window_overtakes_background_writers_that_wait() -> None:
    gate, order = WriteGate(), []

    def write(name: str, background: bool) -> None:
        with gate.enter(background=background):
            order.append(name)

    with gate.enter():
        jobs = [started(partial(write, f"job {number}", True)) for number in range(3)]
        wait_until(lambda: gate.waiting == 3)
        tick = started(partial(write, "tick", False))
        wait_until(lambda: gate.waiting == 4)
    for thread in (*jobs, tick):
        thread.join(PATIENCE)
    assert order[0] == "tick"
    assert sorted(order[1:]) == ["job 0", "job 1", "job 2"]


def test_an_exception_lets_the_next_one_in() -> None:
    gate = WriteGate()
    with pytest.raises(ZeroDivisionError), gate.enter():
        _ = 1 / 0
    with gate.enter(background=True):
        pass


def test_a_write_within_a_write_is_a_mistake_and_does_not_hang() -> None:
    gate = WriteGate()
    with gate.enter(), pytest.raises(RuntimeError, match="write within a write"), gate.enter():
        pass
    with gate.enter():
        pass


def test_eight_threads_never_meet_inside_and_all_come_through() -> None:
    gate, inside, most = WriteGate(), [0], [0]

    def work(background: bool) -> int:
        for _ in range(200):
            with gate.enter(background=background):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                inside[0] -= 1
        return 200

    with ThreadPoolExecutor(8) as pool:
        done = [pool.submit(work, number % 2 == 0) for number in range(8)]
        assert sum(each.result(PATIENCE) for each in done) == 1600
    assert most == [1]
