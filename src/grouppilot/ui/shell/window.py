"""The window: painted first as an empty frame, then given the open workspace."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from grouppilot.ui.prefs import Preferences
from grouppilot.ui.shell.desk import Desk
from grouppilot.ui.shell.program import Program

SIZE = QSize(1280, 800)
LEAST = QSize(900, 600)


class MainWindow(QMainWindow):
    """The one window. What fills it is exchanged: the desk, the welcome, or what went wrong.

    Signals:
        painted: It was painted for the first time.
        closed: It was closed; what it remembers is kept.

    Args:
        program: The program around it.
        blank: Whether to begin with nothing, as before the very first start, instead of the desk.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, program: Program, *, blank: bool = False) -> None:
        super().__init__()
        self._program = program
        self._told = False
        self._menu: QMenu | None = None
        self.setWindowTitle("GroupPilot")
        self.setMinimumSize(LEAST)
        self._parts = QStackedWidget()
        self._parts.setProperty("role", "page")
        self.setCentralWidget(self._parts)
        self.desk = Desk(self._prefs.verb)
        self._show(QWidget() if blank else self.desk)
        self._parts.setFocus()  # and not the first button, which would be painted with its ring
        self._restore_place()

    @property
    def _prefs(self) -> Preferences:
        return self._program.prefs

    def fill(self, part: QWidget) -> None:
        """Fill the window with something else than the desk."""
        self._show(part)

    def new_desk(self) -> Desk:
        """Begin with an empty desk, in the language that is spoken now, and return it."""
        old, self.desk = self.desk, Desk(self.desk.verb)
        self._show(self.desk)
        self._parts.removeWidget(old)
        old.deleteLater()
        if sys.platform == "darwin":
            self.menuBar().clear()
        return self.desk

    def empty(self) -> None:
        """Let all parts go with their timers, as the workspace is about to be closed for good."""
        parts = self.takeCentralWidget()
        if parts is not None:
            parts.deleteLater()

    def show_desk(self) -> None:
        """Show the desk again."""
        self._show(self.desk)

    def show_menus(self, make: Callable[[], list[QMenu]]) -> None:
        """Give the menus their place: the system's menu bar on macOS, else the button beside the name.

        Args:
            make: Returns File, Edit, View and Help; called when they are first needed.
        """
        if sys.platform == "darwin":
            for menu in make():
                self.menuBar().addMenu(menu)
            self.desk.sidebar.menu_button.hide()
        else:
            self._menu = None
            self.desk.sidebar.menu_asked.connect(lambda: self._pop_up(make))

    def part(self) -> QWidget:
        """Return what fills the window now."""
        return self._parts.currentWidget()

    def come_forward(self) -> None:
        """Bring the window before the others, as a second start asks for."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def remember(self, **more: object) -> None:
        """Keep place, size and page for the next start."""
        geometry = bytes(self.saveGeometry().toHex().data()).decode("ascii")
        self._prefs.change(geometry=geometry, verb=self.desk.verb, **more)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        super().closeEvent(event)
        self.closed.emit()

    def focusNextPrevChild(self, following: bool) -> bool:
        from grouppilot.ui.kit.tabbing import tab_on

        return tab_on(self, following)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            # After this event, so that the frame is on the screen before anything is loaded.
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        from grouppilot.ui.kit.icons import app_icon

        self.painted.emit()
        self.setWindowIcon(app_icon())

    def _show(self, part: QWidget) -> None:
        old = self._parts.currentWidget()
        if self._parts.indexOf(part) < 0:
            self._parts.addWidget(part)
        self._parts.setCurrentWidget(part)
        if old is not None and old is not part and old is not self.desk:
            self._parts.removeWidget(old)
            old.deleteLater()

    def _restore_place(self) -> None:
        self.resize(SIZE)
        geometry = QByteArray.fromHex(self._prefs.geometry.encode("ascii", "ignore"))
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def _pop_up(self, make: Callable[[], list[QMenu]]) -> None:
        if self._menu is None:
            self._menu = QMenu(self.desk)
            for menu in make():
                self._menu.addMenu(menu)
        button = self.desk.sidebar.menu_button
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
