"""The accounts and phones that groups are run from: their limits a day, and who stands in for them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from grouppilot.domain.platforms import PLATFORMS, limits_of
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import accounts
from grouppilot.usecases.accounts import MOST_A_DAY, AccountForm, AccountRow

NAME_WIDTH, NUMBER_WIDTH = 150, 92


def open_accounts(context: Context, parent: QWidget) -> Sheet:
    """Open the sheet and return it."""
    sheet = Accounts(context, parent)
    sheet.open()
    return sheet


class LimitField(NumberField):
    """How many a day; empty stands for what the app allows, which it shows."""

    edited = Signal(object)

    def __init__(self, usual: int, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, MOST_A_DAY, parent=parent)
        self._kept: int | None = None
        self.set_usual(usual)
        self.setKeyboardTracking(False)
        self.setFixedWidth(NUMBER_WIDTH)
        self.editingFinished.connect(self._commit)
        hold_still(self)

    def set_usual(self, usual: int) -> None:
        """Show what holds while there is no limit of one's own."""
        self.setSpecialValueText(self.tr("usual {n}").format(n=usual))

    def set_limit(self, limit: int | None) -> None:
        """Show a limit without telling anybody."""
        self._kept = limit
        self.setValue(limit or 0)

    def limit(self) -> int | None:
        """Return the limit, None for the usual one."""
        return self.value() or None

    def _commit(self) -> None:
        if self.limit() != self._kept:
            self._kept = self.limit()
            self.edited.emit(self._kept)


class Accounts(Sheet):
    """A line an account, edited in place; a line below adds one."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(self.tr("Accounts"), parent, 760)
        self._context = context
        self._rows: list[AccountRow] = []
        words = self.tr(
            "The phones or accounts you run groups from. Moves are spread by how many people each adds a day."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        area = scroller(content)
        area.setMinimumHeight(220)
        self.body.addWidget(area, 1)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        self.body.addLayout(self._entry())
        self.add_button(self.tr("Close"), then=self.accept)
        ended = context.changed.connect(
            lambda changes: self.refresh() if changes.touches("account", "chat_group") else None
        )
        self.finished.connect(lambda: context.changed.disconnect(ended))
        self.refresh()

    def refresh(self) -> None:
        """Read the accounts anew; what is being typed stays."""
        rows = accounts.listed(self._context.workspace)
        if rows == self._rows and self._grid.count():
            return
        self._rows = rows
        self._build()

    def _build(self) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = (
            *(self.tr("Platform"), self.tr("Name"), self.tr("Adds a day"), self.tr("Messages a day")),
            *(self.tr("Backup administrator"), self.tr("Groups")),
        )
        for column, text in enumerate(heads):
            self._grid.addWidget(label(text, "caption"), 0, column)
        for place, row in enumerate(self._rows, 1):
            self._line(place, row)
        self._grid.setColumnStretch(4, 1)
        self._grid.setRowStretch(len(self._rows) + 1, 1)

    def _line(self, place: int, row: AccountRow) -> None:
        form, usual = row.form, limits_of(row.form.platform)
        name, backup = QLineEdit(form.name), QLineEdit(form.backup)
        adds, messages = LimitField(usual.daily_adds), LimitField(usual.daily_messages)
        name.setMinimumWidth(NAME_WIDTH)
        adds.set_limit(form.daily_adds)
        messages.set_limit(form.daily_messages)
        for field, text in (
            (name, self.tr("Name of {account}")),
            (backup, self.tr("Backup administrator of {account}")),
            (adds, self.tr("Adds a day of {account}")),
            (messages, self.tr("Messages a day of {account}")),
        ):
            field.setAccessibleName(text.format(account=form.name))
        name.editingFinished.connect(lambda: self._edit(row, name=name.text()))
        backup.editingFinished.connect(lambda: self._edit(row, backup=backup.text()))
        adds.edited.connect(lambda value: self._edit(row, daily_adds=value))
        messages.edited.connect(lambda value: self._edit(row, daily_messages=value))
        remove = icon_button("delete", self.tr("Forget {account}").format(account=form.name))
        remove.setVisible(row.id is not None)
        remove.clicked.connect(lambda: self._forget(row))
        platform = ElidedLabel(name_of("platform", form.platform))
        parts = (platform, name, adds, messages, backup, label(str(row.groups), "muted"), remove)
        for column, widget in enumerate(parts):
            self._grid.addWidget(widget, place, column)

    def _entry(self) -> QHBoxLayout:
        self.platform = QComboBox()
        for key in PLATFORMS:
            self.platform.addItem(name_of("platform", key), key)
        self.platform.setAccessibleName(self.tr("Platform"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of another account"))
        self.name.setAccessibleName(self.tr("Name of another account"))
        self.name.setMaxLength(accounts.NAME_CHARS)
        self.name.returnPressed.connect(self._add)
        add = button(self.tr("Add"), icon="plus")
        add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.platform)
        row.addWidget(self.name, 1)
        row.addWidget(add)
        return row

    def _add(self) -> None:
        form = AccountForm(self.name.text(), self.platform.currentData())
        if self._try(lambda: accounts.add(self._context.workspace, form)):
            self.name.clear()

    def _edit(self, row: AccountRow, **changed: object) -> None:
        form = AccountForm(**{**vars(row.form), **changed})
        if form == row.form:
            return
        workspace = self._context.workspace
        if row.id is None:
            done = self._try(lambda: accounts.describe(workspace, row.form, **changed))
        else:
            done = self._try(lambda: accounts.edit(workspace, row.id, **changed))
        if not done:
            self._build()

    def _forget(self, row: AccountRow) -> None:
        if row.id is not None and self._try(lambda: accounts.delete(self._context.workspace, row.id)):
            self._context.say(self.tr("{account} forgotten").format(account=row.form.name), undoable=True)

    def _try(self, call: object) -> bool:
        try:
            call()  # type: ignore[operator]
        except Refused as refusal:
            self.error.setText(sentence(refusal))
            self.error.show()
            return False
        self.error.hide()
        return True
