"""Whom to write to again, and whose birthday comes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.members.rows import Column, RowsTable
from grouppilot.ui.members.words import day_text
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import distance
from grouppilot.ui.words.people import birthday_text, interval_text, next_birthday_text
from grouppilot.usecases import people, settings
from grouppilot.usecases.people import BirthdayRow, KeepRow

PARTING = Parting(narrow=720, beside=0.66, above=0.6, grows=(1, 0))
SPLIT = "keep.split"
MEMBER = int(Qt.ItemDataRole.UserRole)
NOBODY, LIST = 0, 1


class KeepPart(QWidget):
    """People the owner keeps in touch with, the most urgent first, and birthdays beside them."""

    READS = people.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = date.min
        self.told = label("", "muted")
        self.wrote = button(self.tr("Wrote today"), "primary", "check")
        self.wrote.clicked.connect(self._wrote)
        self.table = RowsTable(self._columns(), lambda row: row.person_id, 1, self.tr("Whom to write to"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        self.table.activated.connect(lambda _index: self._show_member(self.table.current()))
        self.birthdays = dress_list(QListWidget())
        self.birthdays.setAccessibleName(self.tr("Birthdays in the next 30 days"))
        self.birthdays.itemActivated.connect(self._open_birthday)
        self._lay_out()

    def refresh(self) -> None:
        """Read anew whom to write to; who is chosen stays chosen."""
        workspace, group_id = self._context.workspace, self._context.group_id
        self._today = settings.today(workspace)
        rows = people.kept(workspace, group_id)
        self.table.fill(rows)
        due = sum(row.due <= self._today for row in rows)
        self.told.setText(
            self.tr("%Ln person(s) to write to", "", due) if due else self.tr("Nobody is waiting.")
        )
        self._stack.setCurrentIndex(LIST if rows else NOBODY)
        self._show_birthdays(people.birthdays(workspace, group_id))
        self._show_actions()

    def show_target(self, target: dict[str, object]) -> None:
        """There is nothing more to turn to."""

    def _columns(self) -> list[Column]:
        def ink(row: KeepRow) -> str:
            return "bad" if row.late else "accent" if row.due <= self._today else "ink2"

        return [
            Column(self.tr("Name"), lambda row: row.name, lambda _row: "ink1", 150),
            Column(self.tr("In"), lambda row: listed(row.groups), width=150),
            Column(self.tr("How often"), lambda row: interval_text(row.every), width=120),
            Column(self.tr("Last"), lambda row: day_text(row.last, self._today) or "—", width=96),
            Column(self.tr("Due"), self._due, ink, 120),
        ]

    def _due(self, row: KeepRow) -> str:
        return distance(row.due, self._today) or self.tr("today")

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 4)
        bar.addWidget(self.told, 1)
        bar.addWidget(self.wrote)
        words = self.tr(
            "Choose “Core” or “Regular contact” for a person beside the list of members: "
            "core people are due every week, the others every month."
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("users", words))
        self._stack.addWidget(self.table)
        left, right = Card(margin=0), Card(margin=0)
        left.body.addLayout(bar)
        left.body.addWidget(self._stack, 1)
        title = label(self.tr("Birthdays"), "heading")
        title.setContentsMargins(16, 12, 16, 0)
        self._none = label(self.tr("None in the next 30 days."), "muted", wrap=True)
        self._none.setContentsMargins(16, 0, 16, 12)
        right.body.addWidget(title)
        right.body.addWidget(self._none)
        right.body.addWidget(self.birthdays, 1)
        context = self._context
        kept = context.remembered(SPLIT)
        split = Split(PARTING, kept, lambda shares: context.remember(SPLIT, shares))
        split.hold(left, right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split, 1)

    def _show_birthdays(self, rows: list[BirthdayRow]) -> None:
        at, scroll = self.birthdays.currentRow(), self.birthdays.verticalScrollBar().value()
        self.birthdays.clear()
        for row in rows:
            when = next_birthday_text(row.day, self._today, row.turns)
            item = QListWidgetItem(f"{row.name} · {when}")
            item.setToolTip(listed((birthday_text(row.birthday), *row.groups)))
            item.setData(MEMBER, row.member_id)
            self.birthdays.addItem(item)
        self.birthdays.setCurrentRow(min(at, len(rows) - 1))
        self.birthdays.verticalScrollBar().setValue(scroll)
        self._none.setVisible(not rows)
        self.birthdays.setVisible(bool(rows))

    def _show_actions(self) -> None:
        self.wrote.setEnabled(bool(self.table.chosen()))

    def _wrote(self) -> None:
        ids = [row.person_id for row in self.table.chosen()]
        if ids and self._context.try_to(lambda: people.wrote(self._context.workspace, ids)):
            self._context.say(self.tr("%Ln person(s) written to today", "", len(ids)), undoable=True)

    def _open_birthday(self, item: QListWidgetItem) -> None:
        if item.data(MEMBER) is not None:
            self._context.asked_for.emit("members", {"member": item.data(MEMBER)})

    def _show_member(self, row: KeepRow | None) -> None:
        if row is not None and row.member_id is not None:
            self._context.asked_for.emit("members", {"member": row.member_id})
