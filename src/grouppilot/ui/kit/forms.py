"""Fields under their labels, for details that are edited in place."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class FieldForm(QWidget):
    """A column of labelled fields, each with room for a hint and for what is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QWidget] = {}
        self._blocks: dict[str, QVBoxLayout] = {}
        self._errors: dict[str, QLabel] = {}
        self._words: dict[str, list[QLabel]] = {}
        self._row: QHBoxLayout | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def add(self, key: str, text: str, field: AnyWidget, hint: str = "", beside: bool = False) -> AnyWidget:
        """Add a field and return it.

        Args:
            key: Name by which to find it again.
            text: Its label.
            field: The widget to fill in.
            hint: A line below it.
            beside: Whether it shares the row of the field before.
        """
        block = QVBoxLayout()
        block.setSpacing(4)
        title = label(text, "caption")
        title.setBuddy(field)
        field.setAccessibleName(text)
        if isinstance(field, QComboBox | QAbstractSpinBox):
            hold_still(field)
        block.addWidget(title)
        block.addWidget(field)
        words = [title]
        if hint:
            words.append(label(hint, "caption", wrap=True))
            block.addWidget(words[-1])
            field.setAccessibleDescription(hint)
        block.addStretch(1)
        self._place(block, beside)
        self._fields[key], self._blocks[key], self._words[key] = field, block, words
        return field

    def set_shown(self, key: str, shown: bool) -> None:
        """Show a field with its label, or hide both."""
        for part in (self._fields[key], *self._words[key]):
            part.setVisible(shown)
        if key in self._errors:
            self._errors[key].setVisible(shown and bool(self._errors[key].text()))

    def add_heading(self, text: str) -> None:
        """Start a part of the form."""
        self._column.addWidget(label(text, "heading"))
        self._row = None

    def field(self, key: str) -> QWidget:
        """Return a field by its key."""
        return self._fields[key]

    def rename(self, key: str, text: str) -> None:
        """Give a field another label."""
        field = self._fields[key]
        next(each for each in self.findChildren(QLabel) if each.buddy() is field).setText(text)
        field.setAccessibleName(text)

    def focus(self, key: str) -> None:
        """Put the keyboard into a field; into its first part where it has several."""
        field = self._fields[key]
        parts = (part for part in field.findChildren(QWidget) if part.isVisibleTo(field))
        takes = (part for part in parts if part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        alone = field.focusProxy() is not None or field.focusPolicy() != Qt.FocusPolicy.NoFocus
        (field if alone else next(takes, field)).setFocus()

    def set_error(self, key: str, text: str) -> None:
        """Say what is wrong with a field; nothing when empty."""
        field = self._fields[key]
        if not text and key not in self._errors:
            return
        if key not in self._errors:  # few fields are ever filled in wrongly
            self._errors[key] = label("", "error", wrap=True)
            self._blocks[key].insertWidget(self._blocks[key].count() - 1, self._errors[key])
        self._errors[key].setText(text)
        self._errors[key].setVisible(bool(text))
        field.setProperty("invalid", "true" if text else "false")
        field.style().unpolish(field)
        field.style().polish(field)

    def error(self, key: str) -> str:
        """Return what was said to be wrong with a field."""
        return self._errors[key].text() if key in self._errors else ""

    def clear_errors(self) -> None:
        """Take all complaints back."""
        for key in self._fields:
            self.set_error(key, "")

    def _place(self, block: QVBoxLayout, beside: bool) -> None:
        if not beside or self._row is None:
            self._row = QHBoxLayout()
            self._row.setSpacing(12)
            self._column.addLayout(self._row)
        self._row.addLayout(block, 1)
