"""One chain sign-up: who signed, who has not, and whose lines are nobody's."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.usecases import sign_ups
from grouppilot.usecases.sign_ups import Line
from grouppilot.usecases.sign_ups import Sheet as SignedSheet

FEW = 24


class SignUpPane(QWidget):
    """The sign-up, its title edited in place, its lines given to members."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet: SignedSheet | None = None
        self._lay_out()

    def _lay_out(self) -> None:
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
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

    def show_sheet(self, sheet: SignedSheet) -> None:
        """Show a sign-up; a title that is being written is left alone."""
        self._sheet = sheet
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
            text = sign_ups.names_text(self._context.workspace, self._sheet.group_id, missing)
            QGuiApplication.clipboard().setText(text)
            self._context.say(self.tr("%Ln name(s) copied", "", len(missing)))
