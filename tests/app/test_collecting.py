import gc
import threading

import pytest

from grouppilot.app.collecting import Collecting


class Rubbish:
    """Refers to itself, and tells on which thread it goes."""

    def __init__(self, gone: list[str]) -> None:
        self.me, self.gone = self, gone

    def __del__(self) -> None:
        self.gone.append(threading.current_thread().name)


@pytest.fixture
def collecting(qapp):
    made = Collecting()
    made.begin()
    yield made
    made.end()
    made.deleteLater()


def test_rubbish_goes_on_the_thread_of_the_window(collecting, qtbot):
    gone = []

    def work():
        Rubbish(gone)
        kept = [[n] for n in range(20 * gc.get_threshold()[0])]
        del kept

    worker = threading.Thread(target=work, name="job")
    worker.start()
    worker.join()
    assert gone == []
    more = []

    def went():
        more.append([[n] for n in range(2 * gc.get_threshold()[0])])
        return bool(gone)

    qtbot.waitUntil(went)
    assert gone == ["MainThread"]


def test_what_has_lived_long_is_collected_too(collecting):
    gone = []
    old = Rubbish(gone)
    gc.collect(0)  # it has outlived the youngest
    del old
    gc.collect(0)
    assert gone == []
    young = []
    while not gone:
        young.append([[n] for n in range(2 * gc.get_threshold()[0])])
        collecting.look()
        assert len(young) < 50


def test_the_interpreter_collects_again_in_the_end(qapp):
    made = Collecting()
    made.begin()
    assert not gc.isenabled()
    made.end()
    assert gc.isenabled()
