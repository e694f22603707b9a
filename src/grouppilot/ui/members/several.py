"""Who sits in several groups of one ladder: seats to free in the chat app, or meant so."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.order import on_delete
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.members.rows import Column, RowsTable
from grouppilot.ui.words.counting import listed
from grouppilot.usecases import ladder_seats
from grouppilot.usecases.ladder_seats import SeatRow

WASTED, MEANT = "wasted", "meant"
NOBODY, LIST = 0, 1


class SeveralPart(QWidget):
    """The people in a table: those whose seats are wasted, or those who are meant to sit in several."""

    READS = ladder_seats.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[SeatRow] = []
        self.switch = Segmented()
        self.switch.add(WASTED, self.tr("Seats wasted"))
        self.switch.add(MEANT, self.tr("Meant so"))
        self.switch.chosen.connect(lambda _key: self._show())
        self.told = label("", "muted")
        self.copy = button(self.tr("Copy names"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.left = button(self.tr("They left the lower groups"))
        self.left.clicked.connect(self._leave)
        self.keep = button("")
        self.keep.clicked.connect(self._keep)
        self.table = RowsTable(
            self._columns(),
            lambda row: (row.person_id, row.ladder_id),
            2,
            self.tr("People in several groups"),
        )
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        self.table.activated.connect(lambda _index: self._open())
        on_delete(self.table, self._keep)
        self._lay_out()

    def refresh(self) -> None:
        """Read anew who sits where; who is chosen stays chosen."""
        self._rows = ladder_seats.several(self._context.workspace, self._context.group_id)
        self._show()

    def show_target(self, target: dict[str, object]) -> None:
        """There is nothing more to turn to."""

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Person"), lambda row: row.name, lambda _row: "ink1", 170),
            Column(self.tr("Ladder"), lambda row: row.ladder, width=140),
            Column(self.tr("Sits in"), lambda row: listed(seat.group for seat in row.seats), width=240),
            Column(self.tr("Seats too many"), self._too_many, width=120, right=True),
        ]

    def _too_many(self, row: SeatRow) -> str:
        if row.staff:
            return self.tr("works for it")
        return self.tr("meant so") if row.meant else str(row.wasted)

    def _lay_out(self) -> None:
        bar = FlowLayout()
        for each in (self.switch, self.told, self.copy, self.keep, self.left):
            bar.addWidget(each)
        words = self.tr(
            "Nobody sits in two groups of one ladder. Put groups on a ladder in their overview, "
            "and whoever takes up a seat twice stands here."
        )
        self._empty = EmptyState("groups", words)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        card = Card(margin=0)
        card.body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(bar)
        column.addWidget(card, 1)

    def _show(self) -> None:
        meant = self.switch.key() == MEANT
        rows = [row for row in self._rows if (row.wasted == 0) == meant]
        wasted = sum(row.wasted for row in self._rows)
        people = sum(row.wasted > 0 for row in self._rows)
        if wasted:
            seats = self.tr("%Ln seat(s) too many", "", wasted)
            self.told.setText(
                self.tr("{seats} · {people}").format(seats=seats, people=self.tr("%Ln person(s)", "", people))
            )
        else:
            self.told.setText(self.tr("No seat is wasted."))
        self.table.fill(rows)
        self._stack.setCurrentIndex(LIST if rows else NOBODY)
        self.keep.setText(self.tr("Count again") if meant else self.tr("Meant so"))
        for each in (self.copy, self.left):
            each.setVisible(not meant)
        self._show_actions()

    def _show_actions(self) -> None:
        some = bool(self.table.chosen())
        for each in (self.copy, self.keep, self.left):
            each.setEnabled(some)

    def _copy(self) -> None:
        rows = self.table.chosen()
        QGuiApplication.clipboard().setText(ladder_seats.names_text(rows))
        self._context.say(self.tr("%Ln name(s) copied", "", len(rows)))

    def _keep(self) -> None:
        rows = [(row.person_id, row.ladder_id) for row in self.table.chosen() if not row.staff]
        act = ladder_seats.doubt if self.switch.key() == MEANT else ladder_seats.mean
        if rows and self._context.try_to(lambda: act(self._context.workspace, rows)):
            said = self.tr("Counted again") if act is ladder_seats.doubt else self.tr("Meant so from now on")
            self._context.say(said, undoable=True)

    def _leave(self) -> None:
        ids = [seat.member_id for row in self.table.chosen() for seat in row.lower]
        if ids and self._context.try_to(lambda: ladder_seats.leave(self._context.workspace, ids)):
            self._context.say(self.tr("%Ln seat(s) freed", "", len(ids)), undoable=True)

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self._context.asked_for.emit("members", {"member": row.seats[0].member_id})
