"""The text of a due item as it will be posted: read, filled in, rewritten for this once, exchanged."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.words import limits
from grouppilot.usecases.texts import Wording

HIGHEST = 216
"""Pixels of a text that are shown until all of it is asked for."""

NO_LIMIT = 16_000_000


class ValueField(QLineEdit):
    """The value of a variable, with those of days before to choose from.

    Args:
        name: Of the variable.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Value of {name}").format(name=name))
        self.again = icon_button("restore", self.tr("Use the last value again"))
        self.again.clicked.connect(self._use_again)
        self._before: tuple[str, ...] = ()
        self._choices = QStringListModel(self)
        found = QCompleter(self._choices, self)
        found.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(found)
        self.offer(())

    def offer(self, before: Sequence[str]) -> None:
        """Offer values of days before, the newest first."""
        self._before = tuple(before)
        self._choices.setStringList(list(before))
        self.again.setVisible(bool(before))
        hint = self.tr("fill in")
        if before:
            self.again.setToolTip(self.tr("Use “{value}” again").format(value=before[0]))
            hint = self.tr("fill in; last: {value}").format(value=before[0])
        self.setPlaceholderText(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._before:
            self.completer().complete()
            return
        super().keyPressEvent(event)

    def _use_again(self) -> None:
        if self._before:
            self.setText(self._before[0])


class TextBox(QWidget):
    """A wording, the fields of what is unknown in it, and the other wordings there are.

    Signals:
        filled(values): The owner filled in variables; all values of this one.
        chosen(text_id): Another text of the script was asked for.
        rewritten(text): Another text for this time only; empty goes back to the script's.
    """

    filled = Signal(dict)
    chosen = Signal(int)
    rewritten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording: Wording | None = None
        self._fields: dict[str, ValueField] = {}
        self.field = TextField()
        self.field.setAccessibleName(self.tr("Text to post; what you change holds for this time only"))
        self.field.left.connect(self._take_text)
        self.field.textChanged.connect(self._mark)
        self.field.limit(HIGHEST, bar=False)
        self.field.grew.connect(self._on_grown)
        self.ground = TextGround(self.field, self)
        self.whole_button = button(self.tr("Show the whole text"), "flat")
        self.whole_button.clicked.connect(lambda: self.field.limit(NO_LIMIT))
        self.whole_button.hide()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self.warning = label("", "error", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.ground)
        column.addWidget(self.whole_button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.warning)
        column.addLayout(self._grid)
        column.addWidget(self._choices())

    def _choices(self) -> QWidget:
        self._choice = QWidget(self)
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.said = ElidedLabel("", "caption")
        self.back_button = button(self.tr("Back to the script"), "flat")
        self.back_button.clicked.connect(lambda: self.rewritten.emit(""))
        self.previous_button = icon_button("chevron-left", self.tr("Wording before"))
        self.next_button = icon_button("chevron-right", self.tr("Next wording"))
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        row.addWidget(self.said, 1)
        for each in (self.back_button, self.previous_button, self.next_button):
            row.addWidget(each)
        return self._choice

    def show_wording(self, wording: Wording | None) -> None:
        """Show a wording, or that there is none; what is being typed stays."""
        if wording is None or self._wording is None or wording.source != self._wording.source:
            self.field.limit(HIGHEST, bar=False)  # another text is folded again
        self._wording = wording
        self.setVisible(wording is not None)
        if wording is None:
            return
        if not self.field.hasFocus() or not self.field.document().isModified():
            self._set_text(wording.text)
        self._show_fields(wording)
        self._show_choice(wording)
        self.warning.setText(limits.too_long(wording.platform, wording.length))
        self.warning.setVisible(not wording.fits)

    def unknown(self) -> tuple[str, ...]:
        """Return the variables that are still to be filled in."""
        return () if self._wording is None else self._wording.unknown

    def unknown_field(self, name: str) -> ValueField | None:
        """Return the field of a variable, None where it needs none."""
        return self._fields.get(name)

    def _set_text(self, text: str) -> None:
        if self.field.toPlainText() != text:
            self.field.setPlainText(text)
        self.field.document().setModified(False)
        self._mark()

    def _on_grown(self, cut: bool) -> None:
        self.whole_button.setVisible(cut)

    def _mark(self) -> None:
        if self._wording is not None:
            self.field.mark(self._wording.unknown)

    def _show_fields(self, wording: Wording) -> None:
        wanted = {*wording.unknown, *wording.values}
        names = [name for name in dict.fromkeys(re.findall(r"\{(\w+)\}", wording.source)) if name in wanted]
        if names != list(self._fields):
            self._rebuild(names)
        for name, field in self._fields.items():
            field.offer(wording.before.get(name, ()))
            if not field.hasFocus():
                field.setText(wording.values.get(name, ""))

    def _rebuild(self, names: list[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._fields = {}
        for place, name in enumerate(names):
            field = ValueField(name)
            field.editingFinished.connect(self._take_values)
            field.again.clicked.connect(self._take_values)
            caption = label("{" + name + "}", "caption")
            caption.setBuddy(field)
            for column, part in enumerate((caption, field, field.again)):
                self._grid.addWidget(part, place, column)
            self._fields[name] = field

    def _show_choice(self, wording: Wording) -> None:
        several = len(wording.variants) > 1
        self._choice.setVisible(several or wording.rewritten)
        self.back_button.setVisible(wording.rewritten and bool(wording.variants))
        for each in (self.previous_button, self.next_button):
            each.setVisible(several and not wording.rewritten)
        self.said.setText(self._about(wording))

    def _about(self, wording: Wording) -> str:
        total = len(wording.variants)
        if wording.rewritten:
            return self.tr("Rewritten for this time only")
        if wording.pool and wording.fresh:
            text = self.tr("Next unused of {total} • {fresh} not used yet")
            return text.format(total=total, fresh=wording.fresh)
        if wording.pool:
            return self.tr("All {total} were used; this one longest ago").format(total=total)
        return self.tr("Wording {place} of {total}").format(place=self._place(wording) + 1, total=total)

    @staticmethod
    def _place(wording: Wording) -> int:
        ids = [text_id for text_id, _ in wording.variants]
        return ids.index(wording.text_id) if wording.text_id in ids else 0

    def _step(self, by: int) -> None:
        wording = self._wording
        if wording is not None and wording.variants:
            place = (self._place(wording) + by) % len(wording.variants)
            self.chosen.emit(wording.variants[place][0])

    def _take_text(self) -> None:
        text, wording = self.field.toPlainText().strip(), self._wording
        if wording is None or not self.field.document().isModified():
            return
        self.field.document().setModified(False)
        if text == wording.text.strip():
            return
        self.rewritten.emit(text)

    def _take_values(self) -> None:
        values = {name: field.text().strip() for name, field in self._fields.items()}
        known = dict(self._wording.values) if self._wording else {}
        merged = {**known, **values}
        if {name: value for name, value in merged.items() if value} != known:
            self.filled.emit(merged)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._wording and self.field.document().isModified():
            self._set_text(self._wording.text)
            return
        super().keyPressEvent(event)
