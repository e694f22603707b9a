import gc
import os
import subprocess
import sys
import weakref

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QPushButton

from grouppilot.app.opener import Opener
from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.ui.prefs import Preferences, read
from grouppilot.ui.shell.trouble import TroublePage
from grouppilot.ui.welcome.page import WelcomePage
from grouppilot.usecases import backups
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.workspace import DATABASE


def add_group(workspace, name="Reading camp"):
    with workspace.write("group.add") as session:
        session.add(Group(name=name, folded=name.lower(), created=workspace.now()))


@pytest.fixture
def filled(folder, clock):
    """A workspace folder with one group and one backup."""
    opened = open_to_write(folder, clock)
    add_group(opened.workspace)
    backups.make(opened.workspace)
    opened.close()
    return folder


@pytest.fixture
def wait_for(qtbot):
    def wait(program, do):
        ended = []
        program.ready.connect(lambda: ended.append(True))
        program.troubled.connect(ended.append)
        do()
        qtbot.waitUntil(lambda: bool(ended))

    return wait


def group_names(program):
    with program.context.workspace.read() as session:
        return [group.name for group in session.query(Group)]


def test_a_new_home_is_welcomed(begin, home):
    program = begin()
    assert isinstance(program.window.part(), WelcomePage)
    assert (home.workspace / DATABASE).is_file()


def test_a_workspace_with_a_group_opens_on_today(begin, filled):
    program = begin(filled)
    assert program.window.part() is program.window.desk
    assert program.window.desk.page("today").isVisible()
    assert program.window.desk.sidebar.verb_row("groups").note() == "1"


def test_the_welcome_gives_way_to_the_first_group(begin, qtbot):
    program = begin()
    add_group(program.context.workspace)
    qtbot.waitUntil(lambda: program.window.part() is program.window.desk)


@pytest.mark.parametrize("loss", [b"", None, b"not a database at all, but long enough to be read" * 100])
def test_a_lost_or_damaged_file_is_restored_and_not_begun_anew(begin, filled, wait_for, qtbot, loss):
    if loss is None:
        (filled / DATABASE).unlink()
    else:
        (filled / DATABASE).write_bytes(loss)
    program = begin(filled)
    trouble = program.window.part()
    assert isinstance(trouble, TroublePage)
    assert trouble.sentence.text()
    wait_for(program, lambda: qtbot.mouseClick(trouble.restore_button, Qt.MouseButton.LeftButton))
    assert group_names(program) == ["Reading camp"]


def test_a_workspace_that_another_program_holds_can_be_tried_again(begin, filled, clock, wait_for, qtbot):
    other = open_to_write(filled, clock)
    program = begin(filled)
    trouble = program.window.part()
    assert isinstance(trouble, TroublePage)
    assert trouble.restore_button.isHidden()
    other.close()
    wait_for(program, lambda: qtbot.mouseClick(trouble.again_button, Qt.MouseButton.LeftButton))
    assert group_names(program) == ["Reading camp"]


def test_a_fault_while_opening_is_told_and_leaves_no_blank_window(begin, filled, monkeypatch):
    def broken(*_args):
        raise RuntimeError("disk on fire")

    monkeypatch.setattr("grouppilot.usecases.opening.open_to_write", broken)
    program = begin(filled)
    assert isinstance(program.window.part(), TroublePage)


def test_a_restore_can_be_taken_back(begin, filled, wait_for):
    program = begin(filled)
    add_group(program.context.workspace, "Later")
    wait_for(program, lambda: program.restore(backups.listed(filled)[0]))
    assert group_names(program) == ["Reading camp"]
    wait_for(program, lambda: program.restore(backups.undo_of_restore(filled)))
    assert group_names(program) == ["Reading camp", "Later"]


def test_a_workspace_that_was_left_is_let_go(begin, filled, wait_for, qtbot):
    program = begin(filled)
    left = [weakref.ref(program.context), weakref.ref(program.context.workspace)]
    wait_for(program, lambda: program.restore(backups.listed(filled)[0]))

    def gone():
        gc.collect()
        return [each() for each in left] == [None, None]

    qtbot.waitUntil(gone)


def test_another_language_leaves_no_translator_behind(begin, filled, qapp, qtbot):
    program = begin(filled)
    before = len(qapp.findChildren(QTranslator))
    program.choose_language("zh_CN")
    qtbot.waitUntil(lambda: len(qapp.findChildren(QTranslator)) == before)


def test_a_damaged_backup_is_refused_and_the_workspace_stays_open(begin, filled, wait_for):
    program = begin(filled)
    backup = backups.listed(filled)[0]
    backup.path.write_bytes(b"rubbish" * 1000)
    wait_for(program, lambda: program.restore(backup))
    assert group_names(program) == ["Reading camp"]
    assert "damaged" in program.window.desk.refusal()


def test_a_move_is_remembered(begin, filled, home, wait_for, tmp_path, clock):
    prefs = Preferences(home.preferences, language="en", workspace=str(filled))
    program = begin(prefs=prefs)
    target = tmp_path / "other"
    wait_for(program, lambda: program.move(target))
    assert group_names(program) == ["Reading camp"]
    assert program.context.workspace.folder == target
    assert read(home.preferences).workspace == str(target)


def test_the_sample_is_apart_and_the_way_back_is_on_screen(begin, filled, home, wait_for, qtbot):
    program = begin(filled)
    wait_for(program, program.open_sample)
    assert program.context.workspace.folder == home.sample
    assert len(group_names(program)) == 8
    back = next(b for b in program.window.desk.findChildren(QPushButton) if b.text() == "Back to mine")
    wait_for(program, lambda: qtbot.mouseClick(back, Qt.MouseButton.LeftButton))
    assert group_names(program) == ["Reading camp"]


def test_another_language_keeps_the_data_open_and_the_page(begin, filled, qtbot):
    program = begin(filled)
    workspace = program.context.workspace
    program.window.desk.show_verb("settings")
    program.choose_language("zh_CN")
    assert program.context.workspace is workspace
    assert program.window.desk.verb == "settings"
    assert read(program.prefs.path).language == "zh_CN"
    program.choose_language("en")


def test_page_place_and_scope_are_remembered(begin, filled, home):
    program = begin(filled)
    (group_id,) = (row for row in program.window.desk.sidebar.scopes() if row is not None)
    program.context.set_scope(group_id)
    program.window.desk.show_verb("settings")
    program.window.close()
    again = begin(filled, read(home.preferences))
    assert again.window.desk.verb == "settings"
    assert again.context.group_id == group_id
    assert read(home.preferences).geometry


def test_the_day_is_backed_up_once_the_window_is_there(begin, filled, qtbot):
    begin(filled)
    qtbot.waitUntil(lambda: any(b.reason == "daily" for b in backups.listed(filled)))


def test_a_refusal_in_a_job_is_a_sentence(begin, filled, qtbot):
    program = begin(filled)

    def refuse(_token):
        raise Refused("read_only")

    program.context.jobs.run(refuse)
    qtbot.waitUntil(lambda: "reading only" in program.window.desk.refusal())


def test_the_opener_tells_of_whatever_goes_wrong(qtbot, tmp_path, clock):
    file = tmp_path / "file"
    file.write_text("no folder")
    opener = Opener(clock, tmp_path / "logs")
    with qtbot.waitSignal(opener.failed) as told:
        opener.open(file / "inside", "today")
    assert told.args[0].code == "folder_not_writable"


HEAVY = ("matplotlib", "alembic", "openpyxl", "pypinyin", "holidays", "python_calamine", "xlsxwriter")
LATER = ("grouppilot.store.rows", "grouppilot.store.members", "grouppilot.usecases.agenda")
"""What brings most of the program along, and no tick waits for."""

SCRIPT = """
import sys
from pathlib import Path
from PySide6 import QtCore, QtWidgets
from grouppilot.app.clock import clock
from grouppilot.app.paths import Paths
from grouppilot.app.start import Start, application
from grouppilot.ui.prefs import Preferences
home = Path(sys.argv[1])
app = application()
start = Start(app, Paths(home, home, home, home / "logs"), Preferences(), clock(), Path(sys.argv[2]))
def loaded(names):
    return [name for name in names if name in sys.modules]
def made():
    return [name for name, module in (("Qt", QtCore), ("QStyle", QtWidgets)) if name in vars(module)]
early = []
start.window.painted.connect(lambda: early.extend(loaded(["sqlalchemy", "sqlcipher3"]) + made()))
start.ready.connect(lambda: (print("loaded", early, loaded(sys.argv[3:])), start.quit()))
start.faults.happened.connect(print)
start.troubled.connect(lambda error: (print("trouble", error), start.quit()))
start.begin()
app.exec()
"""


def test_a_start_loads_nothing_heavy(filled, tmp_path):
    environ = {**os.environ, "GROUPPILOT_NOW": "2026-06-11T12:40:00+08:00", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "home"), str(filled), *HEAVY, *LATER]
    ended = subprocess.run(command, capture_output=True, text=True, env=environ, timeout=180, check=False)
    assert ended.stdout.strip() == "loaded [] []", ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_a_file_that_was_deleted_under_the_window_is_put_back(begin, filled, wait_for, clock):
    program = begin(filled)
    before = program.context.workspace.steps()
    (filled / DATABASE).unlink()
    with pytest.raises(Refused, match="file_gone"):
        add_group(program.context.workspace, "Lost")
    wait_for(program, program.put_back)
    add_group(program.context.workspace, "Kept")
    assert group_names(program) == ["Reading camp", "Kept"]
    program.context.workspace.undo()
    assert program.context.workspace.steps()[0] == before[0]
    assert "restore" not in {copy.reason for copy in backups.listed(filled)}
