"""Who came to an activity: ticked in a list of members, or taken from pasted names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.words.activities import numbered
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import activity_people

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView
    from grouppilot.usecases.activity_people import Guest, Roll

ROLE = Qt.ItemDataRole.UserRole
PASTE_MS = 300
WIDTH, HEIGHT = 520, 200
FEW = 12


class GuestList(QListWidget):
    """Everybody who could come, with a tick for who did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_list(self)
        self.setAccessibleName(self.tr("Who came"))

    def show_guests(self, guests: list[Guest]) -> None:
        """Show these; what is chosen and where the list stands stay."""
        blocked = self.blockSignals(True)
        at, place = self.currentRow(), self.verticalScrollBar().value()
        if [_key(guest) for guest in guests] != [
            _key(self.item(row).data(ROLE)) for row in range(self.count())
        ]:
            self.clear()
            for _ in guests:
                self.addItem(QListWidgetItem())
        for row, guest in enumerate(guests):
            item = self.item(row)
            item.setData(ROLE, guest)
            item.setText(self._words(guest))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if guest.came else Qt.CheckState.Unchecked)
        self.setCurrentRow(min(at, len(guests) - 1))
        self.verticalScrollBar().setValue(place)
        self.blockSignals(blocked)

    def _words(self, guest: Guest) -> str:
        name = numbered(guest.name, guest.number)
        if guest.member_id is None:
            name = self.tr("{name} (no member)").format(name=name)
        return self.tr("{name} · signed up").format(name=name) if guest.signed else name


class CamePart(ActivityPart):
    """The list, what narrows it, and the ways to fill it at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._roll: Roll | None = None
        self.search = SearchField(self.tr("Find a name"))
        self.which = Segmented()
        self.which.setAccessibleName(self.tr("Whom the list shows"))
        for key, text in (("all", self.tr("Everybody")), ("signed", self.tr("Signed up"))):
            self.which.add(key, text)
        self.paste = button(self.tr("Paste names…"), icon="text")
        self.all = button(self.tr("All who signed up came"), icon="check")
        self.count = label("", "muted", wrap=True)
        self.copy_missed = button(self.tr("Copy who did not come"), icon="copy")
        self.list = GuestList()
        self._soon = QTimer(self, singleShot=True, interval=0)  # not while the list tells of a tick
        self._soon.timeout.connect(self._fill)
        self._put_together()
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.went_down.connect(self.list.setFocus)
        self.which.chosen.connect(lambda _key: self._soon.start())
        self.list.itemChanged.connect(self._tick)
        self.paste.clicked.connect(self.ask)
        self.all.clicked.connect(self._all_came)
        self.copy_missed.clicked.connect(self._copy_missed)

    def refresh(self, view: ActivityView) -> None:
        """Read who could come."""
        self._roll = activity_people.roll(self.context.workspace, view.id)
        self._soon.start()

    def ask(self) -> CameSheet | None:
        """Open the sheet that takes names, and return it."""
        if self.view is None:
            return None
        sheet = CameSheet(self.context, self, self.view.id)
        sheet.open()
        return sheet

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(260)
        for each in (self.search, self.which):
            top.addWidget(each, 1 if each is self.search else 0)
        top.addStretch(1)
        top.addWidget(self.all)
        top.addWidget(self.paste)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.copy_missed)
        card = Card(margin=0)
        card.body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _fill(self) -> None:
        roll = self._roll
        if roll is None:
            return
        wanted, signed = fold(self.search.text()), self.which.key() == "signed"
        self.list.show_guests(
            [
                guest
                for guest in roll.guests
                if (guest.signed or not signed)
                and (not wanted or wanted in fold(f"{guest.number} {guest.name}"))
            ]
        )
        came = self.tr("%Ln came", "", roll.came)
        signed_up = self.tr("%Ln people had signed up", "", roll.signed)
        self.count.setText(listed((came, signed_up)) if roll.signed else came)
        self.all.setVisible(any(guest.member_id is not None for guest in roll.missed))
        self.copy_missed.setVisible(bool(roll.missed) and bool(roll.came))

    def _tick(self, item: QListWidgetItem) -> None:
        view, ws, guest = self.view, self.context.workspace, item.data(ROLE)
        came = item.checkState() == Qt.CheckState.Checked
        if view is None or came == guest.came:
            return
        if guest.attendance_id is not None:
            done = self.context.try_to(lambda: activity_people.forget_name(ws, guest.attendance_id, by=self))
        elif guest.member_id is None:
            done = self.context.try_to(lambda: activity_people.keep_names(ws, view.id, guest.name, by=self))
        else:
            marks = {guest.member_id: came}
            done = self.context.try_to(lambda: activity_people.mark(ws, view.id, marks, by=self))
        if not done:
            self._soon.start()

    def _all_came(self) -> None:
        view, ws, roll = self.view, self.context.workspace, self._roll
        if view is None or roll is None:
            return
        marks = {guest.member_id: True for guest in roll.missed if guest.member_id is not None}
        if self.context.try_to(lambda: activity_people.mark(ws, view.id, marks, by=self)):
            self.context.say(self.tr("%Ln came", "", len(marks)), undoable=True)

    def _copy_missed(self) -> None:
        if self._roll is not None:
            names = [guest.name for guest in self._roll.missed]
            self.copy("\n".join(names), self.tr("%Ln name(s) copied", "", len(names)))


class CameSheet(Sheet):
    """Takes the names of those who came, a line each, and says who is meant before they are kept."""

    def __init__(self, context: Context, parent: QWidget, activity_id: int) -> None:
        super().__init__(QCoreApplication.translate("CameSheet", "Paste who came"), parent, WIDTH)
        self._context, self._activity_id = context, activity_id
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Names, a line each"))
        self.text.setPlaceholderText(self.tr("A name a line"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.told = label("", "muted", wrap=True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("They came"), "primary", self.keep)
        self.go.setEnabled(False)
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._look)
        self.text.textChanged.connect(self._typed.start)

    def keep(self) -> None:
        """Keep them."""
        ws, text = self._context.workspace, self.text.toPlainText()
        if self._context.try_to(lambda: activity_people.keep_names(ws, self._activity_id, text, by=self)):
            self.accept()
            self._context.say(self.tr("Kept who came"), undoable=True)

    def _look(self) -> None:
        ws, text = self._context.workspace, self.text.toPlainText()
        try:
            met = activity_people.read_names(ws, self._activity_id, text)
        except Refused as refusal:
            self.told.setText(sentence(refusal))
            self.go.setEnabled(False)
            return
        self.go.setEnabled(bool(met.members or met.unknown))
        parts = [self.tr("%Ln member(s) are meant.", "", len(met.members))]
        if met.unknown:
            names = listed(met.unknown[:FEW]) + (" …" if len(met.unknown) > FEW else "")
            parts.append(self.tr("Kept as names, as no member is called so: {names}").format(names=names))
        if met.unclear:
            parts.append(
                self.tr("Left out, as several are called so: {names}").format(names=listed(met.unclear))
            )
        self.told.setText(" ".join(parts) if text.strip() else "")


def _key(guest: Guest) -> object:
    return (guest.member_id, guest.name, guest.attendance_id is None)
