"""The chosen step of one newcomer or several: the text to paste, and what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.groups.onboarding.introduction import IntroductionBox
from grouppilot.ui.groups.onboarding.words import Onboarding, card_line, state_text
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.today.skip_bar import SkipBar
from grouppilot.usecases.onboarding import Cell, Newcomer, StepView
from grouppilot.usecases.onboarding_texts import StepText

ANSWERED = ("done", "skipped")


@dataclass(frozen=True)
class Choice:
    """What is chosen in the table: one step of one newcomer or several, and its text."""

    step: StepView
    rows: tuple[Newcomer, ...]
    cells: tuple[Cell, ...]
    text: StepText | None
    format: str = ""

    @property
    def key(self) -> tuple[int, ...]:
        """Tells it from other choices."""
        return (self.step.id, *(row.id for row in self.rows))

    @property
    def alone(self) -> Newcomer | None:
        """The newcomer where it is one only."""
        return self.rows[0] if len(self.rows) == 1 else None


class StepCard(Card):
    """What the table's choice is about.

    Signals:
        copied(text): The text goes to the clipboard.
        done, reopened: Mark the chosen cells, or open them again.
        skipped(reason): Let them off.
        worded(place): Another wording of the text was asked for.
        introduced(text): An introduction was pasted.
        renamed(card): The newcomer's card is another one now.
        texts_asked: The step has no text; its editor was asked for.
    """

    copied = Signal(str)
    done = Signal()
    reopened = Signal()
    skipped = Signal(str)
    worded = Signal(int)
    introduced = Signal(str)
    renamed = Signal(str)
    texts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice | None = None
        self.title = ElidedLabel("", "heading")
        self.about = label("", "muted", wrap=True)
        self.field = TextField()
        self.field.setAccessibleName(self.tr("Text to paste; what you change holds for this time only"))
        self.ground = TextGround(self.field)
        self.warning = label("", "error", wrap=True)
        self.no_text = button(self.tr("Write a text…"), "flat", "text")
        self.no_text.clicked.connect(self.texts_asked)
        self.introduction = IntroductionBox()
        self.introduction.given.connect(self.introduced)
        self.skip_bar = SkipBar()
        self.skip_bar.given.connect(self._skip)
        self.skip_bar.closed.connect(self._end_skip)
        cancel = self.skip_bar.cancel_button
        cancel.setAccessibleName(cancel.text())
        cancel.setToolTip(cancel.text())
        cancel.setText("")  # the card is narrow
        cancel.setIcon(icons.icon("close"))
        for part in (self.title, self.about, self.ground, self.warning, self._wordings(), self._card_row()):
            self.body.addWidget(part)
        self.body.addWidget(self.introduction)
        self.body.addWidget(self._buttons())
        self.body.addWidget(self.skip_bar)
        self.show_choice(None)

    def show_choice(self, choice: Choice | None) -> None:
        """Show what is chosen, or a hint; what is being typed for the same choice stays."""
        before, self._choice = self._choice, choice
        same = before is not None and choice is not None and before.key == choice.key
        if not same:
            self.skip_bar.hide()
            self.introduction.clear()
        self.title.setText(self._title(choice))
        self.about.setText(self._about(choice))
        self._show_text(choice, same)
        self._show_proof(choice)
        self._show_buttons(choice)

    def ask_reason(self) -> None:
        """Ask why the chosen steps are skipped."""
        if self._choice is not None and self.skip.isVisible():
            self._bar.hide()
            self.skip_bar.ask([])

    def copy(self) -> None:
        """Give the text to the clipboard, as it stands in the field."""
        if self.copy_button.isVisible():
            self.copied.emit(self.field.toPlainText())

    def _title(self, choice: Choice | None) -> str:
        if choice is None:
            return self.tr("Nobody is chosen")
        whom = choice.alone.name if choice.alone else self.tr("%n newcomer(s)", "", len(choice.rows))
        return f"{whom} · {choice.step.title}"

    def _about(self, choice: Choice | None) -> str:
        if choice is None:
            return self.tr(
                "Choose a newcomer to see the text to paste. Shift chooses several, Space marks them done."
            )
        if choice.alone:
            said = state_text(choice.cells[0], choice.step.required)
        else:
            still = sum(cell.state not in ANSWERED for cell in choice.cells)
            said = Onboarding.tr("%n still open", "", still) if still else self.tr("all answered")
        proof = card_line(choice.format) if choice.step.proof == "card" and choice.format else ""
        return " · ".join(part for part in (said, proof) if part)

    def _show_text(self, choice: Choice | None, same: bool) -> None:
        text = choice.text if choice else None
        self.ground.setVisible(text is not None)
        self.no_text.setVisible(choice is not None and text is None)
        self.warning.setVisible(text is not None and not text.fits)
        self._wording.setVisible(text is not None and text.of > 1)
        if text is None:
            return
        writing = same and self.field.hasFocus() and self.field.document().isModified()
        if not writing and self.field.toPlainText() != text.text:
            self.field.setPlainText(text.text)
        if not writing:
            self.field.document().setModified(False)
        self.field.mark(text.unknown)
        too_long = self.tr("Too long for one message here: {length} of {limit} characters.")
        self.warning.setText(too_long.format(length=text.length, limit=text.limit))
        self.said.setText(self.tr("Wording {place} of {total}").format(place=text.at + 1, total=text.of))

    def _show_proof(self, choice: Choice | None) -> None:
        alone = choice.alone if choice else None
        proof = choice.step.proof if choice else ""
        self._card.setVisible(alone is not None and proof == "card")
        if alone is not None and not self.card.hasFocus():
            self.card.setText(alone.card)
        asked = alone is not None and proof == "introduction" and choice is not None
        open_ = bool(choice) and choice.cells[0].state not in ANSWERED
        self.introduction.setVisible(asked and open_)
        if choice is not None:
            self.introduction.set_least(choice.step.chars or 1)

    def _show_buttons(self, choice: Choice | None) -> None:
        cells = choice.cells if choice else ()
        open_ = [cell for cell in cells if cell.state not in ANSWERED]
        by_hand = [cell for cell in cells if cell.state in ANSWERED and not cell.proved]
        self._bar.setVisible(bool(cells) and not self.skip_bar.isVisible())
        self.copy_button.setVisible(choice is not None and choice.text is not None)
        self.done_button.setVisible(bool(open_))
        self.skip.setVisible(bool(open_))
        self.reopen.setVisible(not open_ and bool(by_hand))
        self.done_button.setText(
            self.tr("Done") if len(open_) < 2 else self.tr("%n done", "a button that marks them", len(open_))
        )

    def _wordings(self) -> QWidget:
        self._wording = QWidget()
        row = QHBoxLayout(self._wording)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.said = ElidedLabel("", "caption")
        before = icon_button("chevron-left", self.tr("Wording before"))
        after = icon_button("chevron-right", self.tr("Next wording"))
        before.clicked.connect(lambda: self._another(-1))
        after.clicked.connect(lambda: self._another(1))
        row.addWidget(self.said, 1)
        row.addWidget(before)
        row.addWidget(after)
        return self._wording

    def _card_row(self) -> QWidget:
        self._card = QWidget()
        self.card = QLineEdit()
        self.card.setMaxLength(200)
        self.card.setPlaceholderText(self.tr("as it is in the chat app"))
        self.card.editingFinished.connect(self._rename)
        caption = label(self.tr("Card now"), "caption")
        caption.setBuddy(self.card)
        self.card.setAccessibleName(caption.text())
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(self.card)
        return self._card

    def _buttons(self) -> QWidget:
        self._bar = QWidget()
        flow = FlowLayout(self._bar)
        self.copy_button = button(self.tr("Copy text"), "primary")
        self.copy_button.clicked.connect(self.copy)
        self.done_button = button(self.tr("Done"))
        self.done_button.clicked.connect(self.done)
        self.skip = button(self.tr("Skip…"), "flat")
        self.skip.clicked.connect(self.ask_reason)
        self.reopen = button(self.tr("Open again"), "flat", "undo")
        self.reopen.clicked.connect(self.reopened)
        for each in (self.copy_button, self.done_button, self.skip, self.reopen, self.no_text):
            flow.addWidget(each)
        return self._bar

    def _another(self, by: int) -> None:
        text = self._choice.text if self._choice else None
        if text is not None:
            self.worded.emit((text.at + by) % text.of)

    def _rename(self) -> None:
        alone = self._choice.alone if self._choice else None
        if alone is not None and self.card.text().strip() != alone.card:
            self.renamed.emit(self.card.text().strip())

    def _skip(self, reason: str) -> None:
        self.skip_bar.hide()
        self.skipped.emit(reason)

    def _end_skip(self) -> None:
        self.skip_bar.hide()
        self._show_buttons(self._choice)
        self.skip.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = self._choice.text if self._choice else None
        if event.key() == Qt.Key.Key_Escape and text and self.field.document().isModified():
            self.field.setPlainText(text.text)
            self.field.document().setModified(False)
            return
        super().keyPressEvent(event)
