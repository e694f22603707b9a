"""The sheet that takes chats in, over a group with three members, and chats to hand it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from tests.usecases.chats import in_place, whatsapp

from grouppilot.ui.chats import open_import
from grouppilot.ui.chats.sheet import ChatImportSheet
from grouppilot.ui.context import Context
from grouppilot.usecases import groups, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

DAY = 24 * 60
TALK = [
    (0, "Ann", "morning"),
    (1, "Mia", "打卡 day 1"),
    (2, "", "Zoe joined using this group's invite link"),
    (3, "Zoe", "hello"),
    (20 * DAY, "Ann", "who is in?"),
    (20 * DAY + 1, "Max", "me"),
]
"""From 2 March 2026 on: Ann is a member, two members are called Mia, Zoe and Max are new."""


@pytest.fixture(autouse=True)
def _reading(monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)


@pytest.fixture
def group(workspace: Workspace) -> int:
    found = groups.add(workspace, GroupForm("Family", platform="whatsapp"))
    for name, card in (("Ann", "001-Ann"), ("Mia", "002-Mia"), ("Mia", "003-Mia")):
        member_edits.add(workspace, MemberForm(found, name, card))
    return found


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "WhatsApp Chat with Family.txt"
    path.write_text(whatsapp(TALK), encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, context: Context, window: QMainWindow, group: int) -> Callable[..., ChatImportSheet]:
    """Open the sheet with files, and wait until nothing is under way."""

    def make(paths: Sequence[Path] = (), scope: int | None = group) -> ChatImportSheet:
        context.set_scope(scope)
        found = open_import(context, window, paths)
        assert isinstance(found, ChatImportSheet)
        qtbot.waitUntil(lambda: not context.jobs.busy())
        return found

    return make
