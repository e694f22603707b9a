"""Finds what has no name for a screen reader, and what the Tab key does not reach."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QPlainTextEdit, QTabBar, QTextEdit),
)


MOST = 600
"""Presses of Tab, more than any window has controls."""


def nameless(top: QWidget) -> list[str]:
    """Return the visible widgets that take the keyboard and say nothing of themselves."""
    return [
        _path(each, top)
        for each in _visible(top)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and not spoken(each)
    ]


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls a widget: its own name, or the text of a button."""
    if (proxy := widget.focusProxy()) is not None:
        return spoken(proxy)
    if (name := widget.accessibleName().strip()) or not isinstance(widget, QAbstractButton):
        return name
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def unreached(window: QWidget, top: QWidget) -> list[str]:
    """Press Tab through a window once round, and return the controls within ``top`` it never came to."""
    wanted = [each for each in _visible(top) if _is_control(each)]
    seen: list[QWidget] = []
    for _ in range(MOST):
        now = QApplication.focusWidget()
        if now is not None and now not in seen:
            seen.append(now)
        elif now is not None and len(seen) > 1 and now is seen[0]:
            break
        QTest.keyClick(now or window, Qt.Key.Key_Tab)
    return [_path(each, top) for each in wanted if each not in seen and not _partner(each, seen)]


def _visible(top: QWidget) -> Iterator[QWidget]:
    return (each for each in top.findChildren(QWidget) if each.isVisible() and each.window() is top.window())


def _is_control(widget: QWidget) -> bool:
    within = widget.parentWidget()
    part = isinstance(within, QAbstractSpinBox | QComboBox) or isinstance(widget, QHeaderView)
    internal = widget.objectName().startswith("qt_") or isinstance(within, QTabBar | QLineEdit)
    return isinstance(widget, CONTROLS) and widget.isEnabled() and not (part or internal or _of_a_row(widget))


def _of_a_row(widget: QWidget) -> bool:
    """A mark of a line that has the keyboard itself, within or beside it: the line's own keys do the same."""
    row = widget.parentWidget()
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or row is None:
        return False
    lines = [row, *row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)]
    return any(each.focusPolicy() & Qt.FocusPolicy.TabFocus and spoken(each) for each in lines)


def _partner(widget: QWidget, seen: list[QWidget]) -> bool:
    """Of buttons of which one is on, Tab goes to that one and the arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(each in seen for each in group.buttons())


def _path(widget: QWidget, top: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and at is not top:
        names.append(type(at).__name__)
        at = at.parentWidget()
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{spoken(widget) or text!r} {'<'.join(names[:5])}"
