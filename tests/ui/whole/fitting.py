"""Finds what has less room than it needs."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QWidget,
)

from grouppilot.ui.kit.labels import ElidedLabel


def squeezed(top: QWidget) -> list[str]:
    """Return the visible widgets that reach out of what holds them, or whose text is cut."""
    return [*_outside(top), *_hidden_sideways(top), *_cut(top)]


def _shown(top: QWidget) -> Iterator[QWidget]:
    return (each for each in top.findChildren(QWidget) if each.isVisible() and not each.isWindow())


def _outside(top: QWidget) -> Iterator[str]:
    for each in _shown(top):
        holder = each.parentWidget()
        if holder is None or each.parent() is None or _scrolls(holder) or each.size().isEmpty():
            continue
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(each.geometry()):
            place, room = each.geometry().getRect(), holder.size().toTuple()
            yield f"{_name(each)} {place} is outside of {_name(holder)} {room}"


def _hidden_sideways(top: QWidget) -> Iterator[str]:
    for each in _shown(top):
        if isinstance(each, QScrollArea) and each.widget() is not None:
            off = each.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            needed, room = each.widget().minimumSizeHint().width(), each.viewport().width()
            if off and needed > room:
                yield f"{_name(each)} in {_name(each.parentWidget())} shows {room} of {needed} px"


def _cut(top: QWidget) -> Iterator[str]:
    for each in _shown(top):
        if isinstance(each, QLabel) and each.text() and not isinstance(each, ElidedLabel):
            if each.wordWrap():
                needed = each.heightForWidth(each.width())
                if each.height() < needed:
                    yield f"{_name(each)} has {each.height()} of {needed} px of height"
            elif each.width() < each.sizeHint().width():
                yield f"{_name(each)} has {each.width()} of {each.sizeHint().width()} px"
        elif isinstance(each, QAbstractButton) and each.text():
            hint = each.minimumSizeHint()
            if each.width() < hint.width() or each.height() < hint.height():
                yield f"{_name(each)} has {each.size().toTuple()} of {hint.toTuple()}"


def _scrolls(holder: QWidget) -> bool:
    area = holder.parentWidget()
    return isinstance(area, QAbstractScrollArea) and holder is area.viewport()


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName() or widget.objectName()!r}".strip()
