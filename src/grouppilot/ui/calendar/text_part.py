"""What an entry posts: a script of the library or words of its own, as each group will get it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.calendar.fields import ChoiceField
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.kept_text import KeptText
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.picker import Picker
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.words import limits
from grouppilot.ui.words.counting import listed

if TYPE_CHECKING:
    from grouppilot.usecases.entry_previews import GroupText
    from grouppilot.usecases.wording import Wording

HIGHEST = 180


class TextPart(QWidget):
    """Script, own words, and below them the text of a group with the button that copies it.

    Signals:
        script_picked(number): Another script; None for none.
        kept(text): Other words of its own.
        copied(group_id): The text of a group is wanted on the clipboard; None where no group is.
        opened(number): The script is to be shown in the library.

    Args:
        find: Returns number and title of the scripts that fit what is typed.
    """

    script_picked = Signal(object)
    kept = Signal(str)
    copied = Signal(object)
    opened = Signal(int)

    def __init__(
        self, find: Callable[[str], Sequence[tuple[int, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts: list[GroupText] = []
        self._script: int | None = None
        self.picker = Picker(self.tr("Find a script in the library"), find)
        self.script = QWidget()
        self.title = ElidedLabel("", "body")
        self.open_button = icon_button("library", self.tr("Show it in the library"))
        self.clear = icon_button("close", self.tr("Without this script"))
        self.own = KeptText(self.tr("What is posted, in words of its own"))
        self.own.setAccessibleName(self.tr("Text to post"))
        self.hint = label(
            self.tr("Its own words are posted. Empty them to post the script."), "caption", wrap=True
        )
        self.group = ChoiceField([])
        self.group.setAccessibleName(self.tr("As this group gets it"))
        self.shown = TextField()
        self.shown.setReadOnly(True)
        self.shown.limit(HIGHEST)
        self.shown.setAccessibleName(self.tr("The text as the group gets it"))
        self.ground = TextGround(self.shown, self)
        self.said = label("", "caption", wrap=True)
        self.warning = label("", "error", wrap=True)
        self.copy = button(self.tr("Copy text"), icon="copy")
        self._lay_out()
        self.picker.chosen.connect(lambda number: self.script_picked.emit(number))
        self.clear.clicked.connect(lambda: self.script_picked.emit(None))
        self.open_button.clicked.connect(lambda: self.opened.emit(self._script or 0))
        self.own.kept.connect(self.kept)
        self.group.picked.connect(lambda _key: self._show())
        self.copy.clicked.connect(self._copy)

    def show_text(self, script: tuple[int | None, str], own: str, texts: Sequence[GroupText]) -> None:
        """Show what an entry posts; what is being written is left alone.

        Args:
            script: Number and title of its script; None and empty without one.
            own: Its own words.
            texts: The text as each of its groups gets it.
        """
        self._script, title = script
        self._texts = list(texts)
        self.title.setText(title)
        self.script.setVisible(self._script is not None)
        self.picker.setVisible(self._script is None)
        self.own.set_text(own)
        self.hint.setVisible(self._script is not None and bool(own))
        kept = self.group.currentText()
        self.group.clear()
        for each in texts:
            self.group.addItem(each.group, each.group_id)
        self.group.setCurrentIndex(max(self.group.findText(kept), 0))
        self.group.setVisible(len(texts) > 1)
        self._show()

    def _show(self) -> None:
        text = self._chosen()
        for each in (self.copy, self.said):
            each.setVisible(text is not None)
        same = text is not None and text.wording.text == self.own.toPlainText()
        self.ground.setVisible(text is not None and not same)
        self.warning.setVisible(text is not None and not text.wording.fits)
        if text is None:
            return
        wording = text.wording
        self.shown.setPlainText(wording.text)
        self.shown.mark(wording.unknown)
        self.said.setText(_facts(wording))
        self.warning.setText(limits.too_long(wording.platform, wording.length))

    def _chosen(self) -> GroupText | None:
        at = max(self.group.currentIndex(), 0)
        return self._texts[at] if at < len(self._texts) else None

    def _copy(self) -> None:
        text = self._chosen()
        if text is not None:
            self.copied.emit(text.group_id)

    def _lay_out(self) -> None:
        named = QHBoxLayout(self.script)
        named.setContentsMargins(0, 0, 0, 0)
        named.setSpacing(4)
        named.addWidget(self.title, 1)
        named.addWidget(self.open_button)
        named.addWidget(self.clear)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self.picker, self.script, TextGround(self.own), self.hint, self.group, self.ground):
            column.addWidget(each)
        column.addWidget(self.warning)
        column.addLayout(foot)


def _facts(wording: Wording) -> str:
    """Say how long a text is, which of several it is, and what is still to be filled in."""
    locale = QLocale()
    length = QCoreApplication.translate("TextPart", "{length} of {most} characters")
    parts = [length.format(length=locale.toString(wording.length), most=locale.toString(wording.limit))]
    if wording.unknown:
        text = QCoreApplication.translate("TextPart", "to fill in on the day: {names}")
        parts.append(text.format(names=listed("{" + name + "}" for name in wording.unknown)))
    return " • ".join(parts)
