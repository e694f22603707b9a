"""The window with its real pages over the sample workspace, in either language."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context, Page
from grouppilot.ui.i18n import Translations
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.kit.theme import ThemeHub
from grouppilot.ui.prefs import Preferences
from grouppilot.ui.shell.session import Session
from grouppilot.ui.shell.window import MainWindow
from grouppilot.usecases import settings
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.overview import overview
from grouppilot.usecases.sample import write_sample
from grouppilot.usecases.workspace import Workspace

NOON = "2026-06-11T12:40:00+08:00"
SETTLING = 12
"""Rounds in which texts that grow with their words pass their heights up, floor by floor."""


class Program:
    """Notes what the window asks of the program."""

    def __init__(self, folder: Path, qapp, tmp_path: Path, language: str) -> None:
        self.prefs = Preferences(tmp_path / "preferences.json", language=language, theme="light")
        self.themes = ThemeHub(qapp, "light")
        self.folder, self.logs, self.sample = folder, tmp_path, False
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args: self.asked.append((name, *args))


class Whole(SimpleNamespace):
    """A window with its parts, and hands for it."""

    window: MainWindow
    session: Session
    context: Context
    program: Program
    workspace: Workspace
    qtbot: QtBot

    @property
    def desk(self) -> QWidget:
        return self.window.desk

    def go(self, verb: str) -> QWidget:
        """Show a page as Ctrl+1 and so on do, and return it at rest."""
        self.desk.show_verb(verb)
        self.rest()
        return self.desk.page(verb)

    def scope(self, place: int) -> None:
        """Put the group at a place of the sidebar in scope; 0 for all of them."""
        self.context.set_scope(self.desk.sidebar.scopes()[place])
        self.rest()

    def rest(self) -> None:
        """Wait until nothing more is on its way."""
        self.qtbot.waitUntil(lambda: not self.context.jobs.busy())
        QCoreApplication.processEvents()
        for page in self.desk.stack.findChildren(Page):
            if page.isVisible():
                page.complete()
        for _ in range(SETTLING):
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, made once."""
    folder = tmp_path_factory.mktemp("sample") / "workspace"
    now = datetime.fromisoformat(NOON)
    write_sample(folder, lambda: now)
    opened = open_to_write(folder, lambda: now)
    settings.change(opened.workspace, zone="Asia/Shanghai")
    opened.workspace.forget_steps()
    opened.close()
    return folder


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp) -> Iterator[str]:
    """Each language in its turn."""
    locale, made = QLocale(), Translations()
    made.speak(request.param)
    yield request.param
    made.silence()
    QLocale.setDefault(locale)


@pytest.fixture
def whole(
    qtbot: QtBot, qapp, dressed: Callable[[str], None], workspace: Workspace, language: str, tmp_path: Path
) -> Iterator[Whole]:
    """The window, shown at its usual size."""
    dressed("light")
    program = Program(workspace.folder, qapp, tmp_path, language)
    window = MainWindow(program)
    qtbot.addWidget(window)
    jobs = Jobs()
    context = Context(workspace, jobs, prefs=program.prefs)
    seen = overview(workspace)
    session = Session(window, context, program, seen)
    session.begin(seen)
    made = Whole(
        window=window, session=session, context=context, program=program, workspace=workspace, qtbot=qtbot
    )
    with qtbot.waitActive(window):
        window.show()
    made.rest()
    yield made
    session.end()
    window.empty()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.close()
    context.close()
