"""Chain sign-ups of a group: kept, matched to members, with the list of who has not signed."""

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import sign_ups
from grouppilot.usecases.sign_ups import Line
from grouppilot.usecases.sign_ups import Sheet as SignedSheet

NARROW, SIDE = 860, 420
KEY = 0x0100
PASTE_MS = 300
WIDTH, HEIGHT = 560, 240
EMPTY, SHOWN = 0, 1
FEW = 24


class SignUpsPart(QWidget):
    """The sign-ups at the left, the lines of the chosen one at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self._sheet: SignedSheet | None = None
        self.list = dress_list(QListWidget())
        self.list.setAccessibleName(self.tr("Sign-ups"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        listing = Card(margin=0)
        listing.body.addWidget(self.list)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(Beside(listing, self._pane(), NARROW, SIDE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_group(self, group_id: int) -> None:
        """Show the sign-ups of a group; the chosen one stays chosen."""
        self._group_id = group_id
        rows = sign_ups.listed(self._context.workspace, group_id)
        before = self.list.currentItem().data(KEY) if self.list.currentItem() else None
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            title = row.title or self.tr("Sign-up without a title")
            signed = self.tr("%Ln signed", "", row.matched)
            item = QListWidgetItem(f"{title} · {short_day(row.day)} · {signed}")
            item.setData(KEY, row.id)
            self.list.addItem(item)
        keys = [row.id for row in rows]
        if rows:
            self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(SHOWN if rows else EMPTY)
        self._show_chosen()

    def paste(self) -> "PasteSheet":
        """Open the sheet that takes a sign-up, and return it."""
        sheet = PasteSheet(self._context, self, self._group_id)
        sheet.open()
        return sheet

    def _pane(self) -> QWidget:
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setMaxLength(200)
        self.title.editingFinished.connect(self._rename)
        self.delete = icon_button("delete", self.tr("Delete sign-up"), boxed=True)
        self.delete.clicked.connect(self._delete)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.delete)
        self.counts = label("", "muted", wrap=True)
        self.missing_title = label("", "heading")
        self.missing = label("", "muted", wrap=True)
        self.copy_missing = button(self.tr("Copy names"), icon="copy")
        self.copy_missing.clicked.connect(self._copy_missing)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.counts)
        column.addWidget(self.missing_title)
        column.addWidget(self.missing)
        row = QHBoxLayout()
        row.addWidget(self.copy_missing)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label(self.tr("Lines that are nobody's"), "heading"))
        self._nobody = column.itemAt(column.count() - 1).widget()
        column.addLayout(self.lines)
        column.addStretch(1)
        card = Card(margin=0)
        card.body.addWidget(scroller(content))
        return card

    def _show_chosen(self) -> None:
        item = self.list.currentItem()
        if item is None:
            self._sheet = None
            return
        try:
            sheet = self._sheet = sign_ups.sheet(self._context.workspace, item.data(KEY))
        except Refused:  # deleted in the meantime; the notice of it is under way
            return
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(sheet.title)
        numbers = QLocale()
        text = self.tr("{lines} lines · {signed} members · {heads} people come")
        self.counts.setText(
            text.format(
                lines=numbers.toString(len(sheet.lines)),
                signed=numbers.toString(len(sheet.signed)),
                heads=numbers.toString(sheet.heads),
            )
        )
        self.missing_title.setText(self.tr("%Ln have not signed", "", len(sheet.missing)))
        names = listed(one.name for one in sheet.missing[:FEW])
        more = len(sheet.missing) - FEW
        rest = self.tr("… and %Ln more", "", more)
        self.missing.setText(f"{names} {rest}" if more > 0 else names)
        self.copy_missing.setVisible(bool(sheet.missing))
        self._show_strangers([line for line in sheet.lines if line.member is None], sheet)

    def _show_strangers(self, lines: list[Line], sheet: SignedSheet) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._nobody.setVisible(bool(lines))
        for line in lines:
            self.lines.addWidget(self._stranger(line, sheet))

    def _stranger(self, line: Line, sheet: SignedSheet) -> QWidget:
        who = QComboBox()
        who.setAccessibleName(self.tr("Who is {name}?").format(name=line.name))
        who.addItem(self.tr("nobody here"), None)
        for member in sheet.missing:
            who.addItem(member.name, member.id)
        hold_still(who)
        who.activated.connect(lambda _at: self._bind(line, who.currentData()))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(line.name), 1)
        row.addWidget(who, 1)
        return holder

    def _bind(self, line: Line, member_id: int | None) -> None:
        if self._sheet is not None and self._sheet.id is not None:
            workspace, number = self._context.workspace, self._sheet.id
            self._context.try_to(lambda: sign_ups.bind(workspace, number, line.position, member_id))

    def _rename(self) -> None:
        if self._sheet is None or self._sheet.id is None or self.title.text() == self._sheet.title:
            return
        workspace, number, title = self._context.workspace, self._sheet.id, self.title.text()
        self._context.try_to(lambda: sign_ups.rename(workspace, number, title))

    def _delete(self) -> None:
        if self._sheet is None or self._sheet.id is None:
            return
        workspace, number = self._context.workspace, self._sheet.id
        if self._context.try_to(lambda: sign_ups.delete(workspace, number)):
            self._context.say(self.tr("Sign-up deleted"), undoable=True)

    def _copy_missing(self) -> None:
        if self._sheet is not None:
            missing = self._sheet.missing
            text = sign_ups.names_text(self._context.workspace, self._group_id, missing)
            QGuiApplication.clipboard().setText(text)
            self._context.say(self.tr("%Ln name(s) copied", "", len(missing)))

    def _empty(self) -> EmptyState:
        words = self.tr("Paste a chain sign-up (接龙): who signed, who has not, how many come.")
        paste = button(self.tr("Paste a sign-up…"), "primary", "text")
        paste.clicked.connect(self.paste)
        return EmptyState("members", words, paste)


class PasteSheet(Sheet):
    """Takes a sign-up: pasted, looked at, kept."""

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(QCoreApplication.translate("PasteSheet", "Paste a sign-up"), parent, WIDTH)
        self._context, self._group_id = context, group_id
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The sign-up"))
        self.text.setPlaceholderText(self.tr("#接龙\nTitle\n1. …\n2. …"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.told = label("", "muted", wrap=True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Keep"), "primary", self.keep)
        self.go.setEnabled(False)
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._look)
        self.text.textChanged.connect(self._typed.start)

    def keep(self) -> None:
        """Keep it."""
        text = self.text.toPlainText()
        if self._context.try_to(lambda: sign_ups.keep(self._context.workspace, self._group_id, text)):
            self.accept()
            self._context.say(self.tr("Sign-up kept"), undoable=True)

    def _look(self) -> None:
        try:
            sheet = sign_ups.preview(self._context.workspace, self._group_id, self.text.toPlainText())
        except Refused as refusal:
            self.told.setText(sentence(refusal) if self.text.toPlainText().strip() else "")
            self.go.setEnabled(False)
            return
        self.go.setEnabled(True)
        text = self.tr("{title}: {signed} signed, {missing} have not")
        title = sheet.title or self.tr("Sign-up without a title")
        self.told.setText(text.format(title=title, signed=len(sheet.signed), missing=len(sheet.missing)))
