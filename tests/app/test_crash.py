import logging
import sys
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from grouppilot.app.crash import Faults, details_of
from grouppilot.ui.shell.fault import FaultSheet

NAME = "林溪"


@pytest.fixture
def faults(qapp, caplog):
    # pytest-qt has a hook of its own; ours comes before it and is taken away afterwards.
    caplog.set_level(logging.INFO)
    made = Faults()
    made.install()
    yield made
    made.remove()


@pytest.mark.no_qt_log
def test_an_error_in_a_slot_is_logged_and_told_and_the_program_goes_on(faults, qtbot, caplog):
    with qtbot.waitSignal(faults.happened) as told:
        QTimer.singleShot(0, lambda: 1 / 0)
    assert isinstance(told.args[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


def test_an_error_on_a_thread_is_told_on_the_window_s_thread(faults, qtbot):
    heard = []
    faults.happened.connect(lambda _error: heard.append(threading.current_thread()))
    thread = threading.Thread(target=lambda: [][1])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread()]


def test_a_fault_in_telling_of_a_fault_ends_there(faults):
    def fail_again(_error):
        sys.excepthook(ValueError, ValueError("again"), None)
        raise RuntimeError("in the slot")

    faults.happened.connect(fail_again)
    faults.report(KeyError("first"))


def test_qt_s_own_messages_go_to_the_log(faults, caplog):
    qWarning("a layout complains")
    assert "a layout complains" in caplog.text


def test_hooks_are_given_back(qapp):
    before = sys.excepthook, threading.excepthook
    made = Faults()
    made.install()
    made.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_details_of_database_errors_hold_no_data(workspace):
    with pytest.raises(OperationalError) as caught, workspace.read() as session:
        session.execute(text("SELECT :name FROM nowhere"), {"name": NAME})
    assert NAME not in details_of(caught.value)
    assert "OperationalError" in details_of(caught.value)


def test_the_dialog_shows_and_copies_the_details(qtbot):
    sheet = FaultSheet("grouppilot.Fault: first")
    qtbot.addWidget(sheet)
    sheet.open()
    sheet.add("grouppilot.Fault: second")
    sheet.copy_button.click()
    copied = QApplication.clipboard().text()
    assert "first" in copied
    assert "second" in copied
    sheet.close_button.click()
    assert not sheet.isVisible()
