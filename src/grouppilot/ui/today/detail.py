"""The chosen item: what it is, its text, its figures, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.today import words
from grouppilot.ui.today.figure_row import FigureRow
from grouppilot.ui.today.run_list import PauseRow, RunList
from grouppilot.ui.today.skip_bar import SkipBar
from grouppilot.ui.today.text_box import TextBox
from grouppilot.usecases.checklists import LONGEST_NOTE
from grouppilot.usecases.due_rows import DueRow
from grouppilot.usecases.texts import Detail

SPACE = "␣"


class DetailCard(Card):
    """One due item, or a run of one item through its groups with one of them at hand.

    Signals (each is about ``row()``):
        copy_asked, next_asked, edit_asked, done_asked: A button was pressed.
        skip_asked: The reason is to be asked for; ``skipped(reason)``: skip with this reason.
        figures_entered(values), noted(text): A figure or a note was entered.
        figure_lost(name, text): What was typed as a figure could not be noted.
        group_picked(row), group_toggled(row): Another group of the run was chosen, or ticked.
    """

    copy_asked = Signal()
    next_asked = Signal()
    edit_asked = Signal()
    done_asked = Signal()
    skip_asked = Signal()
    skipped = Signal(str)
    figures_entered = Signal(dict)
    figure_lost = Signal(str, str)
    noted = Signal(str)
    group_picked = Signal(object)
    group_toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self._row: DueRow | None = None
        self._run = False
        self._future = False
        self._has_text = False
        self.title = label("", "heading", wrap=True, parent=self)
        self.about = label("", "caption", wrap=True, parent=self)
        self.state = label("", "caption", wrap=True, parent=self)
        self.groups = RunList(self)
        self.more_groups = button("", "flat")
        self.text = TextBox(self)
        self.figures = FigureRow(self)
        self.note = self._note()
        self.skip_bar = SkipBar(self)
        self.pause = PauseRow(self)
        self.edit_mark = icon_button("edit", self.tr("Edit item"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.edit_mark)
        self.body.addLayout(head)
        # What is pressed most stands right below the text, in sight also where there is little room.
        for each in (self.about, self.state, self.groups, self.more_groups, self.text, self._buttons()):
            self.body.addWidget(each)
        for each in (self.skip_bar, self.pause, self.figures, self.note):
            self.body.addWidget(each)
        self.body.setAlignment(self.more_groups, Qt.AlignmentFlag.AlignLeft)
        self._connect()

    def put_pack(self, pack: QWidget) -> None:
        """Put what an entry of the calendar brings along below its text."""
        self.body.insertWidget(self.body.indexOf(self._actions) + 1, pack)

    def row(self) -> DueRow | None:
        """Return the row that is shown; of a run, that of the group at hand."""
        return self._row

    def show_detail(self, detail: Detail, future: bool) -> None:
        """Show one item.

        Args:
            detail: The item.
            future: Its day has not come: it can be skipped, not ticked.
        """
        self._run = False
        self._show(detail, detail.row.group, future)
        self.groups.hide()
        self.more_groups.hide()
        self.pause.hide()

    def show_run(self, run: Sequence[Detail], at: str, future: bool) -> None:
        """Show a run, with the group at hand by the id of its row."""
        self._run = True
        detail = next((each for each in run if each.row.id == at), run[0])
        if self._row is None or self._row.item_id != detail.row.item_id:
            self.groups.show_all(False)
        self._show(detail, words.groups(len(run)), future)
        self.groups.show_rows([each.row for each in run], detail.row.id)
        self.groups.show()
        self.pause.setVisible(self._has_text and not future)

    def update_rows(self, rows: Sequence[DueRow]) -> bool:
        """Show how the same rows stand now, their text being the same; returns whether they are shown."""
        shown = next((row for row in rows if self._row is not None and row.id == self._row.id), None)
        if shown is None or not self.isVisible():
            return False
        if self._run:
            self.groups.show_rows(rows, shown.id)
        self._show_row(shown)
        return True

    def first_button(self) -> QPushButton:
        """Return the button that is the next step."""
        if self.next_button.isVisibleTo(self):
            return self.next_button
        return self.copy_button if self._has_text else self.done_button

    def ask_reason(self, reasons: Sequence[str]) -> None:
        """Ask why it is skipped."""
        self._actions.hide()
        self.skip_bar.ask(reasons)

    def close_reason(self) -> None:
        """Take the question back."""
        self.skip_bar.hide()
        self._actions.show()

    def _show(self, detail: Detail, where: str, future: bool) -> None:
        row = detail.row
        if self._row is None or self._row.id != row.id:
            self.close_reason()
            self.note.clearFocus()
        self._future, self._has_text = future, detail.wording is not None
        self.title.setText(row.title)
        self.about.setText(words.about(detail, where))
        self.text.show_wording(detail.wording)
        self._show_row(row)

    def _show_row(self, row: DueRow) -> None:
        self._row = row
        self.state.setText("" if self._run else self._stands(row))
        self.state.setVisible(bool(self.state.text()))
        self.figures.show_row(None if self._future else row)
        if not self.note.hasFocus() or not self.note.isModified():
            self.note.setText(row.note)
        self._dress_buttons(row)

    def _stands(self, row: DueRow) -> str:
        if row.state == "open":
            return ""
        if row.state != "done":
            return words.state_chips(row)[0][0].capitalize()
        said = self.tr("Posted: {when}") if row.entry is not None else self.tr("Done: {when}")
        return said.format(when=words.answered(row))

    def _dress_buttons(self, row: DueRow) -> None:
        waiting = self._run and self.pause.waiting()
        open_ = row.state in ("open", "missed")
        self.copy_button.setVisible(self._has_text)
        goes_on = self._run and self._has_text and not self._future
        goes_on = goes_on and open_
        self.next_button.setVisible(goes_on)
        self.next_button.setEnabled(not waiting)
        _set_kind(self.copy_button, "default" if goes_on else "primary")
        self.copy_button.setText(self.tr("Copy") if goes_on else self.tr("Copy text"))
        self.edit_mark.setVisible(self._run)  # there the row of buttons is full
        self.edit_button.setVisible(not self._run)
        self.skip_button.setVisible(open_)
        self.done_button.setVisible(not self._future or not open_)
        word = self.tr("Posted {key}") if row.entry is not None else self.tr("Done {key}")
        done = word.format(key=SPACE)
        back = self.tr("Untick {key}") if row.state == "done" else self.tr("Open again {key}")
        self.done_button.setText(done if open_ else back.format(key=SPACE))
        spoken = self.tr("Posted") if row.entry is not None else self.tr("Done")
        self.done_button.setAccessibleName(spoken if open_ else self.tr("Open again"))
        _set_kind(self.done_button, "default" if self._has_text or not open_ else "primary")

    def _note(self) -> QLineEdit:
        note = QLineEdit(self)
        note.setMaxLength(LONGEST_NOTE)
        note.setPlaceholderText(self.tr("Note"))
        note.setAccessibleName(self.tr("Note"))
        note.editingFinished.connect(self._take_note)
        return note

    def _tell_more(self, count: int) -> None:
        self.more_groups.setText(self.tr("Show %n more", "", count))
        self.more_groups.setVisible(self._run and count > 0)

    def _take_note(self) -> None:
        text = self.note.text().strip()
        self.note.setModified(False)
        if self._row is not None and text != self._row.note:
            self.noted.emit(text)

    def _buttons(self) -> QWidget:
        self._actions = QWidget(self)
        row = FlowLayout(self._actions, spacing=8, last_right=True)
        self.next_button = button(self.tr("Copy and next"), "primary")
        self.copy_button = button(self.tr("Copy text"), "primary")
        self.edit_button = button(self.tr("Edit"))
        self.skip_button = button(self.tr("Skip…"), "flat")
        self.done_button = button("")
        first = (self.next_button, self.copy_button, self.edit_button, self.skip_button)
        for each in (*first, self.done_button):
            row.addWidget(each)
        return self._actions

    def _connect(self) -> None:
        self.skip_bar.hide()
        self.copy_button.clicked.connect(self.copy_asked)
        self.next_button.clicked.connect(self.next_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.edit_mark.clicked.connect(self.edit_asked)
        self.skip_button.clicked.connect(self.skip_asked)
        self.done_button.clicked.connect(self.done_asked)
        self.skip_bar.given.connect(self.skipped)
        self.skip_bar.closed.connect(self.close_reason)
        self.figures.entered.connect(self.figures_entered)
        self.figures.lost.connect(self.figure_lost)
        self.groups.currentItemChanged.connect(lambda *_: self.group_picked.emit(self.groups.current_row()))
        self.groups.toggled.connect(self.group_toggled)
        self.groups.folded.connect(self._tell_more)
        self.more_groups.clicked.connect(lambda: self.groups.show_all(True))
        self.pause.ended.connect(lambda: self._row and self._dress_buttons(self._row))


def _set_kind(made: QPushButton, kind: str) -> None:
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().unpolish(made)
        made.style().polish(made)
