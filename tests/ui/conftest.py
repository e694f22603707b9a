"""What tests of pages share: the state a page is given, what was refused, and hands that click."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit import theme
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def dressed(qapp) -> Callable[[str], None]:
    """Let the application wear a theme; one that it wears is not put on again, which takes a second."""

    def dress(name: str) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the windows of the test before
        if qapp.property(theme.PROPERTY) != name:
            theme.apply(qapp, theme.load(name))

    return dress


@pytest.fixture
def context(qtbot: QtBot, dressed: Callable[[str], None], workspace: Workspace) -> Iterator[Context]:
    """A window's state over a fresh workspace, in the light theme."""
    dressed("light")
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
def press(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Click the visible button with a text."""

    def click(within: QWidget, text: str) -> None:
        fits = [each for each in within.findChildren(QPushButton) if each.text() == text and each.isVisible()]
        assert len(fits) == 1, [each.text() for each in within.findChildren(QPushButton)]
        qtbot.mouseClick(fits[0], Qt.MouseButton.LeftButton)

    return click
