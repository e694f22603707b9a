"""The advice the owner does not want to hear, and the way to hear it again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.words.advice import name_of
from grouppilot.usecases import advice
from grouppilot.usecases.advice import Muted

WIDTH, HEIGHT = 460, 420


def open_muted(context: Context, parent: QWidget) -> Sheet:
    """Open the list of what is muted, and return it."""
    sheet = MutedSheet(context, parent)
    sheet.open()
    return sheet


class MutedSheet(Sheet):
    """A line for each piece of advice that is muted, with the place in which it is."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(self.tr("Muted advice"), parent, WIDTH)
        self._context = context
        self.resize(WIDTH, HEIGHT)
        self.empty = label(
            self.tr("Nothing is muted. Keep, beside a piece of advice, lets you hear it no more."),
            "muted",
            wrap=True,
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._lines)
        column.addStretch(1)
        self.area = scroller(inner)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.area, 1)
        self.close_button = self.add_button(self.tr("Close"), then=self.accept)
        told = context.changed.connect(lambda changes: self._hear_of(changes.touches("advice_mute")))
        self.finished.connect(lambda: context.changed.disconnect(told))
        self._fill()

    def _hear_of(self, concerns: bool) -> None:
        if concerns:
            self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = advice.muted(self._context.workspace)
        for each in found:
            self._lines.addWidget(self._line(each))
        self.empty.setVisible(not found)
        self.area.setVisible(bool(found))

    def _line(self, muted: Muted) -> QWidget:
        made = QWidget()
        name, where = name_of(muted.code), _where(muted)
        again = button(self.tr("Show again"))
        again.setAccessibleName(self.tr("Show again: {advice}, {place}").format(advice=name, place=where))
        again.clicked.connect(lambda: self._hear(muted.id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, "body"))
        words.addWidget(ElidedLabel(where, "muted"))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(words, 1)
        row.addWidget(again)
        return made

    def _hear(self, number: int) -> None:
        self.close_button.setFocus()
        if self._context.try_to(lambda: advice.hear(self._context.workspace, number, by=self)):
            self._context.say(self.tr("Advice is shown again"), undoable=True)


def _where(muted: Muted) -> str:
    if muted.title:
        text = QCoreApplication.translate("MutedSheet", "for “{title}”")
        return text.format(title=muted.title)
    if muted.group:
        return QCoreApplication.translate("MutedSheet", "in {group}").format(group=muted.group)
    return QCoreApplication.translate("MutedSheet", "everywhere")
