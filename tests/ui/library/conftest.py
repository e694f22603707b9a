"""The library in a window of its own."""

import pytest
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.library.page import LibraryPage
from grouppilot.usecases import packs
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> LibraryPage:
    made = LibraryPage(context)
    made.resize(1056, 760)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def camp(workspace: Workspace) -> int:
    """A camp of 21 days that starts today."""
    return packs.start_group(workspace, packs.builtin("camp21", "zh_CN"), "晨读打卡营 03")
