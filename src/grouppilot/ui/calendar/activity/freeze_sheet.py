"""Begins a draw: who takes part, for what, with which seed; seen before it is frozen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.draws import MOST_LINES, SEED_CHARS
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.files.texts import read_text
from grouppilot.ui.calendar.activity.rows import Rows
from grouppilot.ui.calendar.fields import ChoiceField
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.words import activities as words
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import activity_people, activity_prizes, draw_lists, draws
from grouppilot.usecases.draw_lists import Setup
from grouppilot.usecases.draws import Wanted

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView

WIDTH, LIST_HEIGHT, TOLD_HEIGHT = 680, 132, 96
MOST_PRIZES, PRIZES_HEIGHT = 5, 200
LOOK_MS = 200
FEW = 8
ROLE = Qt.ItemDataRole.UserRole


class FreezeSheet(Sheet):
    """Asks, shows what would be frozen, and freezes it."""

    def __init__(self, context: Context, parent: QWidget, view: ActivityView) -> None:
        super().__init__(QCoreApplication.translate("FreezeSheet", "New draw"), parent, WIDTH)
        self._context, self._view = context, view
        self.source = ChoiceField(words.choices(words.SOURCES))
        self.source.setAccessibleName(self.tr("Who takes part"))
        self.members = dress_list(QListWidget())
        self.members.setProperty("frame", "card")
        self.members.setAccessibleName(self.tr("Members who take part"))
        self.search = SearchField(self.tr("Find a name"))
        self.every, self.none = button(self.tr("All"), "flat"), button(self.tr("None"), "flat")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The list, a name a line"))
        self.text.setPlaceholderText(self.tr("A name a line"))
        self.file = button(self.tr("Open a file…"), icon="folder")
        self.staff = QCheckBox(self.tr("Leave out the team"))
        self.won = QCheckBox(self.tr("Leave out who won before in these groups"))
        self.numbers: list[tuple[int | None, NumberField]] = []
        self.mode = ChoiceField(words.choices(words.MODES))
        self.seed, self.hint = QLineEdit(draws.make_seed()), QLineEdit()
        self.told = label("", "muted", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self._look)
        self._lay_out()
        self._begin_with(view)
        self._connect()
        self._turn()
        self._look()

    def setup(self) -> Setup:
        """Return who is to take part, as it stands in the sheet."""
        rows = [self.members.item(row) for row in range(self.members.count())]
        ticked = {row.data(ROLE) for row in rows if row.checkState() == Qt.CheckState.Checked}
        return Setup(
            self.source.currentData(),
            frozenset(ticked),
            self.text.toPlainText(),
            self.staff.isChecked(),
            self.won.isChecked(),
        )

    def open_file(self) -> QFileDialog:
        """Ask for a file with the list, and return the question."""
        dialog = QFileDialog(self, self.tr("List for the draw"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def take_file(self, path: Path) -> None:
        """Take the list out of a file."""
        self._context.try_to(lambda: self.text.setPlainText(read_text(path)))

    def freeze(self) -> None:
        """Freeze it."""
        wanted = [Wanted(key, field.value()) for key, field in self.numbers if field.value()]
        ws, mode = self._context.workspace, self.mode.currentData()
        seed, hint = self.seed.text(), self.hint.text()
        if self._context.try_to(
            lambda: draws.freeze(ws, self._view.id, self.setup(), wanted, mode=mode, seed=seed, hint=hint)
        ):
            self.accept()
            self._context.say(self.tr("Frozen: copy the announcement and post it before you draw"))

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(self._who(), 1)
        halves.addLayout(self._what(), 1)
        self.body.addLayout(halves)
        self.told.setMinimumHeight(TOLD_HEIGHT)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Freeze"), "primary", self.freeze)

    def _who(self) -> QVBoxLayout:
        form, column = FieldForm(), QVBoxLayout()
        column.setSpacing(8)
        form.add("source", self.tr("Who takes part"), self.source)
        column.addWidget(form)
        ticks = QHBoxLayout()
        ticks.setSpacing(4)
        ticks.addWidget(self.search, 1)
        ticks.addWidget(self.every)
        ticks.addWidget(self.none)
        column.addLayout(ticks)
        for each in (self.members, self.text):
            each.setFixedHeight(LIST_HEIGHT)
            column.addWidget(each)
        column.addWidget(self.file, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.staff)
        column.addWidget(self.won)
        column.addStretch(1)
        return column

    def _what(self) -> QVBoxLayout:
        seeds, column = FieldForm(), QVBoxLayout()
        seeds.add("mode", self.tr("The seed is"), self.mode)
        seeds.add("seed", self.tr("Seed"), self.seed)
        seeds.add("hint", self.tr("Where it comes from"), self.hint)
        for line in (self.seed, self.hint):
            line.setMaxLength(SEED_CHARS)
        self.hint.setPlaceholderText(self.tr("e.g. Friday’s closing price of the index"))
        self.seeds = seeds
        column.setSpacing(12)
        prizes = self._prizes()
        if len(self.numbers) > MOST_PRIZES:
            area = scroller(prizes)
            area.setFixedHeight(PRIZES_HEIGHT)
            column.addWidget(area)
        else:
            column.addWidget(prizes)
        column.addWidget(seeds)
        column.addStretch(1)
        return column

    def _prizes(self) -> Rows:
        rows = Rows((self.tr("Prize"), self.tr("Winners")), (3, 1))
        rows.begin()
        prizes = activity_prizes.prizes(self._context.workspace, self._view.id)
        for row in prizes:
            left = max(row.number - row.given, 0)
            self.numbers.append((row.id, NumberField(left, 0, MOST_LINES)))
            self.numbers[-1][1].setAccessibleName(self.tr("Winners of {prize}").format(prize=row.name))
            rows.add((label(row.name), self.numbers[-1][1]))
        if not prizes:
            self.numbers.append((None, NumberField(1, 1, MOST_LINES)))
            self.numbers[-1][1].setAccessibleName(self.tr("Winners"))
            rows.add((label(self.tr("No prize by name"), "muted"), self.numbers[-1][1]))
        return rows

    def _begin_with(self, view: ActivityView) -> None:
        for guest in activity_people.roll(self._context.workspace, view.id).guests:
            if guest.member_id is not None:
                item = QListWidgetItem(words.numbered(guest.name, guest.number))
                item.setData(ROLE, guest.member_id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
                self.members.addItem(item)
        self.staff.setChecked(True)
        self.won.setChecked(True)
        self.source.show_key("came" if view.came else "signed" if view.signed else "members")

    def _connect(self) -> None:
        self.source.picked.connect(lambda _key: self._turn())
        self.mode.picked.connect(lambda _key: self._turn())
        self.members.itemChanged.connect(lambda _item: self._soon.start())
        self.file.clicked.connect(self.open_file)
        self.search.textChanged.connect(self._narrow)
        self.search.went_down.connect(self.members.setFocus)
        self.every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        for field in (self.seed, self.hint):
            field.textChanged.connect(lambda _text: self._soon.start())
        self.text.textChanged.connect(self._soon.start)
        for box in (self.staff, self.won):
            box.toggled.connect(lambda _on: self._soon.start())

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        for row in range(self.members.count()):
            item = self.members.item(row)
            item.setHidden(bool(wanted) and wanted not in fold(item.text()))

    def _tick(self, state: Qt.CheckState) -> None:
        """Tick or untick everybody that is on show."""
        for row in range(self.members.count()):
            if not self.members.item(row).isHidden():
                self.members.item(row).setCheckState(state)

    def _turn(self) -> None:
        source, mode = self.source.currentData(), self.mode.currentData()
        for part in (self.members, self.search, self.every, self.none):
            part.setVisible(source == "members")
        for each in (self.text, self.file):
            each.setVisible(source == "pasted")
        self.seeds.set_shown("seed", mode != "later")
        self.seeds.set_shown("hint", mode == "later")
        self._soon.start()

    def _look(self) -> None:
        try:
            found = draw_lists.look(self._context.workspace, self._view.id, self.setup())
        except Refused as refusal:
            self.told.setText(sentence(refusal))
            self.go.setEnabled(False)
            return
        later = self.mode.currentData() == "later"
        self.go.setEnabled(bool((self.hint if later else self.seed).text().strip()))
        parts = [self.tr("%Ln take part.", "", len(found.frozen.lines))]
        if found.left_out:
            names = listed(words.left_out(*each) for each in found.left_out[:FEW])
            more = " …" if len(found.left_out) > FEW else ""
            parts.append(self.tr("Left out: {names}").format(names=names + more))
        if found.frozen.again:
            parts.append(self.tr("%Ln line(s) there twice, counted once.", "", found.frozen.again))
        parts.append(self.tr("SHA-256 of the list: {digest}").format(digest=found.frozen.digest))
        self.told.setText("\n".join(parts))
