"""Does in the window what a person does with mouse and keyboard, and takes pictures of it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

Found = TypeVar("Found", bound=QWidget)
REST = 0.06  # seconds for what a click sets off
SHADE = QColor(0, 0, 0, 90)


class TourStopped(Exception):  # noqa: N818 - it ends a tour, which then says why
    """Something that a person would expect did not come."""


class Hands:
    """The hands and eyes of a tour.

    Args:
        window: The window whose pictures are taken; what stands over it is in them.
        out: Where they are saved.
        ends: Until when everything must be done, in seconds of ``time.process_time``: what other programs
            do meanwhile does not count.
        trouble: Returns what went wrong in the window meanwhile, or an empty text.
    """

    def __init__(self, window: QWidget, out: Path, ends: float, trouble: Callable[[], str]) -> None:
        self._window, self._out, self._ends, self._trouble = window, out, ends, trouble
        self.pictures: list[Path] = []

    def wait(self, ready: Callable[[], object], what: str, seconds: float = 30) -> None:
        """Let the window work until something is so.

        Raises:
            TourStopped: It did not become so in time; ``what`` names it. Or something went wrong.
        """
        ends = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > ends or time.process_time() > self._ends:
                raise TourStopped(f"waited in vain for {what}")
            QApplication.processEvents()
            time.sleep(0.002)
            self._check()

    def rest(self, seconds: float = REST) -> None:
        """Let the window do what was asked of it."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            QApplication.processEvents()
            time.sleep(0.002)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._check()

    def find(self, kind: type[Found], *names: str, within: QWidget | None = None) -> Found:
        """Return the visible widget of a kind that is called so, for the eye or for a screen reader.

        Args:
            kind: What it is.
            names: Any of these, in the language that is spoken; none for the first of its kind.
            within: Look only in there; in all windows when None.

        Raises:
            TourStopped: There is none.
        """
        where = [within] if within is not None else list(reversed(QApplication.topLevelWidgets()))
        for top in where:
            for widget in ([top] if isinstance(top, kind) else []) + top.findChildren(kind):
                if widget.isVisible() and (not names or _names(widget) & set(names)):
                    return widget
        raise TourStopped(f"{kind.__name__} {' / '.join(names)}")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle unless told where."""
        if not widget.isEnabled():
            raise TourStopped(f"{_names(widget)} is not enabled")
        point = QPointF(at or widget.rect().center())
        left = Qt.MouseButton.LeftButton
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            there = QPointF(widget.mapToGlobal(point))
            event = QMouseEvent(kind, point, there, left, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(widget, event)
        self.rest()

    def drag(self, widget: QWidget, start: QPointF, end: QPointF, midway: Callable[[], object]) -> None:
        """Drag from a point of a widget to another, and do something just before letting go."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        kinds = QEvent.Type
        for kind, point, held in (
            (kinds.MouseButtonPress, start, left),
            (kinds.MouseMove, (start + end) / 2, left),
            (kinds.MouseMove, end, left),
            (kinds.MouseButtonRelease, end, none),
        ):
            if kind == kinds.MouseButtonRelease:
                midway()
            button = none if kind == kinds.MouseMove else left
            there = QPointF(widget.mapToGlobal(point))
            event = QMouseEvent(kind, point, there, button, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(widget, event)
            self.rest()

    def click_row(self, view: QAbstractItemView, index: QModelIndex, dx: int | None = None) -> None:
        """Click a row of a list, ``dx`` pixels from its left edge or in its middle."""
        view.scrollTo(index)
        self.rest(0.03)
        rect = view.visualRect(index)
        at = rect.center() if dx is None else QPoint(rect.left() + dx, rect.center().y())
        self.click(view.viewport(), at)

    def press(
        self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key while a widget has the keyboard; a shortcut of that widget goes first."""
        keys = QKeySequence(QKeyCombination(held, key))
        action = next((each for each in widget.actions() if keys in each.shortcuts()), None)
        if action is not None:  # an event that is sent does not pass the map of shortcuts
            action.trigger()
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key.value, held))
        self.rest()

    def shoot(self, name: str) -> Path:
        """Save a picture of the window, with the sheets and menus that stand over it."""
        self.rest()
        picture = self._window.grab()
        self._paint_tops(picture)
        return self.keep(name, picture.toImage())

    def keep(self, name: str, picture: QImage) -> Path:
        """Save a picture that the program made, as the next one."""
        path = self._out / f"{len(self.pictures) + 1:02}-{name}.png"
        if not picture.save(str(path)):
            raise TourStopped(f"{path} could not be written")
        self.pictures.append(path)
        return path

    def _check(self) -> None:
        if trouble := self._trouble():
            raise TourStopped(trouble)

    def _paint_tops(self, picture: QPixmap) -> None:
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not self._window]
        painter = QPainter(picture)
        for top in sorted(tops, key=lambda top: not isinstance(top, QDialog)):
            corner = top.mapToGlobal(QPoint()) - self._window.mapToGlobal(QPoint())
            if isinstance(top, QDialog):  # without a display it is not put in the middle
                corner = self._window.rect().center() - top.rect().center()
                painter.fillRect(self._window.rect(), SHADE)
            painter.drawPixmap(corner, top.grab())
        painter.end()


def _names(widget: QWidget) -> set[str]:
    texts = {widget.accessibleName(), widget.objectName()}
    for attribute in ("text", "windowTitle"):
        read = getattr(widget, attribute, None)
        if callable(read):
            texts.add(str(read()).replace("&", ""))
    return texts - {""}
