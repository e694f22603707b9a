import threading

import pytest
from PySide6.QtCore import QObject

from grouppilot.ui.kit.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_the_answer_comes_on_the_windows_thread(qtbot, jobs):
    where = []
    job = jobs.run(lambda _token: threading.get_ident(), done=lambda made_on: where.append(made_on))
    with qtbot.waitSignal(job.ended):
        assert jobs.busy()
    job_threads = [*where, threading.get_ident()]
    assert len(set(job_threads)) == 2
    assert not jobs.busy()


def test_progress_arrives_in_order(qtbot, jobs):
    seen = []

    def work(token):
        for done in range(3):
            token.report(done, 3)

    job = jobs.run(work)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(job.ended):
        pass
    assert seen == [(0, 3), (1, 3), (2, 3)]


def test_cancelled_work_stops_at_its_next_report(qtbot, jobs):
    started = threading.Event()

    def work(token):
        started.set()
        while True:
            token.report(0, 0)

    job = jobs.run(work)
    assert started.wait(5)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_work_that_waits_for_its_turn_is_cancelled_at_once(qtbot, jobs):
    go, began = threading.Event(), []
    for _ in range(2):
        jobs.run(lambda _token: go.wait(5))
    waiting = jobs.run(lambda _token: began.append(1))
    with qtbot.waitSignals([waiting.cancelled, waiting.ended]):
        waiting.cancel()
        waiting.cancel()
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert began == []


def test_an_error_reaches_whoever_handles_it_or_else_the_one_place(qtbot, jobs):
    def work(_token):
        raise OSError("disk full")

    heard = []
    with qtbot.waitSignal(jobs.run(work, failed=heard.append).ended), qtbot.assertNotEmitted(jobs.failed):
        pass
    assert [str(error) for error in heard] == ["disk full"]
    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.run(work)
    assert isinstance(failed.args[0], OSError)


def test_a_page_that_has_gone_is_told_nothing(qtbot, jobs):
    page, heard, go = QObject(), [], threading.Event()
    jobs.run(lambda _token: go.wait(5), done=heard.append, owner=page)
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed):
        pass
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert heard == []


def test_closing_stops_what_runs(jobs):
    started = threading.Event()

    def work(token):
        started.set()
        while not token.cancelled:
            started.wait(0.01)

    jobs.run(work)
    assert started.wait(5)
    jobs.close()


def test_a_page_that_is_about_to_go_starts_nothing_any_more(jobs):
    heard = []
    jobs.run(lambda _token: None)
    jobs.close()
    jobs.run(heard.append, done=heard.append, failed=heard.append)
    assert not heard
    jobs.close()
