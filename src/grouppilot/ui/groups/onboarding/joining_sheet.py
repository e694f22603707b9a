"""The sheet on which newcomers are added: lines of the chat or names in, who they are out, then added."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.words import Onboarding, newcomer_state, short_date
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import newcomers, settings
from grouppilot.usecases.newcomers import Newcomer, Preview

WAYS = {"unknown": "unknown", "invited": "invited", "qr": "qr", "link": "linked"}
WIDTH = 760
PASTE, LIST = 108, 216
EXAMPLE = "“小雨”邀请“小鹿、Oskar”加入了群聊\nAnna joined using this group's invite link"
LOOK_MS = 120
NAME, STATE, JOINED, INVITER = range(4)
WIDTHS = (160, 340, 84)


def open_joining(context: Context, parent: QWidget, group_id: int) -> "JoiningSheet":
    """Open the sheet that adds newcomers to a group, and return it."""
    sheet = JoiningSheet(context, parent, group_id)
    sheet.open()
    return sheet


class JoiningSheet(Sheet):
    """Adds newcomers; ``added`` gives their memberships. Nothing is done before the button is pressed."""

    added = Signal(list)

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(self.tr("Who joined?"), parent, WIDTH)
        self._context, self._group_id = context, group_id
        self._found = Preview(())
        self._today = settings.today(context.workspace)
        self.form = FieldForm()
        self.text = self.form.add(
            "text",
            self.tr("Lines of the chat, or names, one a line"),
            QPlainTextEdit(),
        )
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(PASTE)
        self.text.setPlaceholderText(EXAMPLE)
        self.day = self.form.add("day", self.tr("Joined, unless a line says when"), DateField(self._today))
        self.way = self.form.add("way", self.tr("Came by, unless a line says how"), QComboBox(), beside=True)
        for key, word in WAYS.items():
            self.way.addItem(name_of("way", word), key)
        self.inviter = self.form.add("inviter", name_of("field", "inviter"), QLineEdit(), beside=True)
        self.inviter.setMaxLength(200)
        hold_still(self.day, self.way)
        self.about = label("", "muted", wrap=True)
        self.list = self._list()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._card = Card(margin=0)
        self._card.body.addWidget(self.list)
        for part in (self.form, self.about, self._card, self.error):
            self.body.addWidget(part)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Add"), "primary", self._go)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self.look)
        self.text.textChanged.connect(self._soon.start)
        self.day.dateChanged.connect(self._soon.start)
        self.look()
        self.text.setFocus()

    def look(self) -> None:
        """Say who would be added; nothing is done."""
        self._soon.stop()
        self.error.hide()
        try:
            self._found = newcomers.preview(
                self._context.workspace, self._group_id, self.text.toPlainText(), self.day.day()
            )
        except Refused as refusal:
            self._found = Preview(())
            self._complain(refusal)
        self._fill()

    def _list(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        dress_table(table)
        table.setHorizontalHeaderLabels(
            [self.tr("Newcomer"), self.tr("Found"), self.tr("Joined"), name_of("field", "inviter")]
        )
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setStretchLastSection(True)
        table.setAccessibleName(self.tr("Who would be added"))
        table.setFixedHeight(LIST)
        table.itemChanged.connect(lambda _item: self._count())
        return table

    def _fill(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.setRowCount(len(self._found.rows))
        for place, row in enumerate(self._found.rows):
            self._fill_row(place, row)
        self.list.blockSignals(blocked)
        self._card.setVisible(bool(self._found.rows))
        said = [Onboarding.tr("%n line(s) tell of nobody who joined", "", len(self._found.unread))]
        self.about.setText(said[0] if self._found.unread else "")
        self.about.setVisible(bool(self._found.unread))
        self.about.setToolTip("\n".join(self._found.unread[:12]))
        self._count()

    def _fill_row(self, place: int, row: Newcomer) -> None:
        name = QTableWidgetItem(row.name)
        can = row.state != "member"
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        name.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable if can else flags)
        if can:
            name.setCheckState(Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked)
        state, tone = newcomer_state(row)
        texts = (state, short_date(row.day) if row.day else "", row.inviter)
        self.list.setItem(place, NAME, name)
        for column, text in enumerate(texts, STATE):
            item = QTableWidgetItem(text)
            item.setFlags(flags)
            item.setToolTip(text)
            item.setForeground(QBrush(color(tone if column == STATE else "ink2")))
            self.list.setItem(place, column, item)

    def _chosen(self) -> list[Newcomer]:
        found = []
        for place, row in enumerate(self._found.rows):
            item = self.list.item(place, NAME)
            if item is None or item.checkState() != Qt.CheckState.Checked or row.state == "member":
                continue
            named = row if item.text() == row.name else replace(row, name=item.text(), member_id=None)
            way = self.way.currentData() if named.way == "unknown" else named.way
            inviter = named.inviter or self.inviter.text().strip()
            found.append(replace(named, way=way, inviter=inviter))
        return found

    def _count(self) -> None:
        count = len(self._chosen())
        self.go.setEnabled(count > 0)
        self.go.setText(Onboarding.tr("Add %n newcomer(s)", "", count) if count else self.tr("Add"))

    def _go(self) -> None:
        if self._soon.isActive():
            self.look()
        chosen = self._chosen()
        try:
            made = newcomers.add(self._context.workspace, self._group_id, chosen)
        except Refused as refusal:
            self._complain(refusal)
            return
        self.accept()
        self._context.say(Onboarding.tr("%n newcomer(s) added", "", len(made)), undoable=True)
        self.added.emit(made)

    def _complain(self, refusal: Refused) -> None:
        self.error.setText(sentence(refusal))
        self.error.show()
