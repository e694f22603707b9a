"""Lets Tab go through a window as the eye does: layout by layout, also where parts are built anew."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""What stands in the row as one; its own parts see to the keyboard themselves."""


def tab_on(window: QWidget, forward: bool) -> bool:
    """Move the keyboard to the next control of a window in the order of its layouts, going round.

    Qt's own order is that in which controls were made: a field that is built later comes after all others.

    Args:
        window: The window or sheet whose controls are gone through.
        forward: Towards the end, as Tab does, else towards the beginning.

    Returns:
        Whether there was one to go to.
    """
    found = list(_ordered(window))
    places = {id(each): place for place, each in enumerate(found)}
    now = QApplication.focusWidget()
    while now is not None and id(now) not in places:
        now = now.parentWidget()  # a part of a control, or the window itself
    start = -1 if now is None else places[id(now)]
    turned = [*found[start + 1 :], *found[: max(start, 0)]]
    following = next((each for each in (turned if forward else reversed(turned)) if _takes_tab(each)), None)
    if following is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    return True


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _ordered(widget: QWidget) -> Iterator[QWidget]:
    for child in _parts(widget):
        if child.isVisible() and not child.isWindow():
            yield child
            if not isinstance(child, WHOLE):
                yield from _ordered(child)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets right below one: those of its layout in its order, then those that stand freely."""
    if isinstance(widget, QScrollArea):
        yield from (each for each in (widget.widget(),) if each is not None)
        return
    placed = list(_placed(widget))
    yield from placed
    known = {id(each) for each in placed}
    for child in widget.children():
        if isinstance(child, QWidget) and id(child) not in known:
            yield child


def _placed(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QSplitter):
        yield from (widget.widget(place) for place in range(widget.count()))
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])
    for place in places:
        item = layout.itemAt(place)
        if item.layout() is not None:
            yield from _laid_out(item.layout())
        elif item.widget() is not None:
            yield item.widget()
