import threading

import pytest
from PySide6.QtCore import QObject

from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.kit.looking import Looking


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def page(qapp):
    return QObject()


def test_what_is_asked_for_meanwhile_is_looked_at_once_more(qtbot, jobs, page):
    go, state, told = threading.Event(), ["old"], []

    def begin():
        seen = state[0]
        return lambda _token: go.wait(5) and seen

    looking = Looking(jobs, begin, told.append, page)
    looking.ask()
    state[0] = "new"
    for _ in range(5):
        looking.ask()
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy() and told[-1:] == ["new"])
    assert told == ["old", "new"]


def test_nothing_is_read_that_nobody_needs(jobs, page):
    Looking(jobs, lambda: None, pytest.fail, page).ask()
    assert not jobs.busy()


def test_after_an_error_it_looks_again(qtbot, jobs, page):
    answers, told = [OSError("away"), "there"], []

    def work(_token):
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer

    looking = Looking(jobs, lambda: work, told.append, page)
    with qtbot.waitSignal(jobs.failed):
        looking.ask()
    qtbot.waitUntil(lambda: not jobs.busy())
    looking.ask()
    qtbot.waitUntil(lambda: told == ["there"])
