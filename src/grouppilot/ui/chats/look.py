"""What a chat would bring, to be looked at: the figures, the names, whose one is, and what is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.folding import fold
from grouppilot.ui.chats.decisions import Decision, Decisions
from grouppilot.ui.chats.figures import Figures
from grouppilot.ui.chats.names import STATE, STATES, WHY, WIDTHS, FateCells, NameRows
from grouppilot.ui.chats.who import WhoCard
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.words.chat_telling import notices_text
from grouppilot.usecases.chat_told import Choices, Told

SIDE = 248


class ChatLook(QWidget):
    """One chat before it is taken in.

    Signals:
        decided: Something was decided about a name.
    """

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Told | None = None
        self._called: dict[int, str] = {}
        self.figures = Figures()
        self.notices = label("", "caption", wrap=True)
        self.rows = NameRows(self)
        self.table = self._table()
        self.who = WhoCard(self.rows, self._find)
        self.who.decided.connect(self._decide)
        self.add_all = QCheckBox()
        self.add_all.toggled.connect(self._add_all)
        self.chips: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addWidget(self.notices)
        column.addWidget(self._chip_row())
        column.addLayout(self._lower(), 1)
        kept = self.tr(
            "What is kept: who, when, what kind, how long. The texts are read once to find joins, "
            "check-ins and sign-ups, and are not stored. Nothing leaves this computer. Undo takes the "
            "whole import back."
        )
        column.addWidget(label(kept, "caption", wrap=True))
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._ask())

    def show_told(self, told: Told, called: dict[int, str], words: tuple[str, ...]) -> None:
        """Show a chat.

        Args:
            told: What it tells.
            called: What members of its group are called, by their numbers.
            words: Those that mark a check-in.
        """
        self._told, self._called = told, called
        self.figures.show_told(told, words)
        said = notices_text(told.notices)
        self.notices.setText(said)
        self.notices.setVisible(bool(said))
        self.rows.show_names(told.names, told.trails, called)
        self._show_counts()
        if told.names and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._ask()

    def forget(self) -> None:
        """Forget what was decided, for another source."""
        self.rows.decide(Decisions())
        self.add_all.blockSignals(True)
        self.add_all.setChecked(False)
        self.add_all.blockSignals(False)
        self._filter("")

    def choices(self) -> Choices:
        """Return what was decided about the names."""
        return self.rows.decisions.choices(self._told.names if self._told else ())

    def _decide(self, decision: Decision | None) -> None:
        name = self.rows.name_at(self.table.currentIndex().row())
        if name is not None:
            self.rows.decide(self.rows.decisions.decide(name, decision))
            self.decided.emit()

    def _add_all(self, on: bool) -> None:
        self.rows.decide(Decisions(self.rows.decisions.made, on))
        self._ask()
        self.decided.emit()

    def _ask(self) -> None:
        self.who.show_name(self.rows.name_at(self.table.currentIndex().row()))

    def _find(self, text: str) -> list[tuple[int, str]]:
        wanted = fold(text)
        return [(key, name) for key, name in self._called.items() if wanted in fold(name)][:50]

    def _filter(self, state: str) -> None:
        for other, chip in self.chips.items():
            chip.setChecked(other == state)
        self.rows.only(state)
        if self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._ask()

    def _show_counts(self) -> None:
        counts = self.rows.counts()
        words = {
            "": self.tr("All"),
            "doubtful": self.tr("Which one?"),
            "new": self.tr("New"),
            "known": self.tr("Known"),
            "out": self.tr("Left out"),
        }
        for state, chip in self.chips.items():
            number = counts[state] if state else sum(counts.values())
            chip.setText(f"{words[state]} {number}")
            chip.setEnabled(bool(number))
        new = counts["new"]
        self.add_all.setText(self.tr("Add the %Ln new as members", "", new))
        self.add_all.setToolTip(self.tr("With the days they joined, where the chat tells them"))
        self.add_all.setVisible(new > 0)

    def _chip_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for state in ("", *STATES):
            chip = self.chips[state] = button("", "flat")
            chip.setCheckable(True)
            chip.setChecked(not state)
            chip.clicked.connect(lambda _on=False, state=state: self._filter(state))
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.add_all)
        return made

    def _table(self) -> QTableView:
        view = dress_table(QTableView())
        view.setModel(self.rows)
        view.setAccessibleName(self.tr("Names in the chat"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setItemDelegateForColumn(STATE, FateCells(view))
        for column, width in WIDTHS.items():
            view.setColumnWidth(column, width)
        view.horizontalHeader().setStretchLastSection(False)
        view.horizontalHeader().setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        return view

    def _lower(self) -> QHBoxLayout:
        card = Card(margin=0)
        card.body.addWidget(self.table)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.who)
        column.addStretch(1)
        area = scroller(side)
        area.setFixedWidth(SIDE)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(area)
        return row
