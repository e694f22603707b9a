"""The library in a window of its own."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit import theme
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.library.page import LibraryPage
from grouppilot.usecases import packs
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def context(qtbot: QtBot, qapp, workspace: Workspace) -> Iterator[Context]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the windows of the test before
    if qapp.property(theme.PROPERTY) != "light":  # dressing every widget anew takes a second
        theme.apply(qapp, theme.load("light"))
    jobs = Jobs()
    made = Context(workspace, jobs)
    yield made
    made.close()
    jobs.close()


@pytest.fixture
def refusals(context: Context) -> list[str]:
    """The codes of what was refused so far."""
    codes: list[str] = []

    def note(refused: Refused) -> None:
        codes.append(refused.code)

    context.refused.connect(note)
    return codes


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


@pytest.fixture
def press(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Click the visible button with a text."""

    def click(within: QWidget, text: str) -> None:
        fits = [each for each in within.findChildren(QPushButton) if each.text() == text and each.isVisible()]
        assert len(fits) == 1, [each.text() for each in within.findChildren(QPushButton)]
        qtbot.mouseClick(fits[0], Qt.MouseButton.LeftButton)

    return click


def sheet(page: QWidget) -> QDialog:
    """Return the sheet that is open over a page."""
    (found,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
    return found
