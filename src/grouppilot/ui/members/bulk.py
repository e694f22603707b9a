"""What can be done to all marked members at once. It takes the filters' place while some are marked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, icon_button, menu_button
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.members.words import role_name, tier_name
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases.members import Named, RoleView

FIELDS = ("region", "trade", "inviter")


class BulkBar(QWidget):
    """Says how many are marked, and changes them together.

    Signals:
        names_asked(kind): The roles, or the tiers, are to be renamed or deleted.
        role_given(role_id), role_ended(role_id), tier_set(tier_id), tag_added(tag), tag_removed(tag),
        status_set(status), field_asked(field): What is wanted; a tier of None stands for no tier.
        write_asked(): They are to be written to one by one.
        numbers_asked(): Those without a number shall get one.
        picture_asked(): A picture to post is to be made of them.
        merge_asked(): The two who are marked are one person.
        new_role_asked(), export_asked(), delete_asked(), cleared(): As they say.
    """

    names_asked = Signal(str)
    role_given = Signal(int)
    role_ended = Signal(int)
    tier_set = Signal(object)
    tag_asked = Signal()
    tag_added = Signal(str)
    tag_removed = Signal(str)
    status_set = Signal(str)
    field_asked = Signal(str)
    write_asked = Signal()
    numbers_asked = Signal()
    picture_asked = Signal()
    merge_asked = Signal()
    new_role_asked = Signal()
    export_asked = Signal()
    delete_asked = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = label("", "heading")
        self._number = 0
        self.merge: QAction | None = None
        self.role_menu, self.tier_menu = QMenu(self), QMenu(self)
        self.tag_menu, self.more_menu = QMenu(self), QMenu(self)
        self._tags: Callable[[], Sequence[str]] = tuple
        self.tag_menu.aboutToShow.connect(self._fill_tags)
        self.role_button = menu_button(self.tr("Set role"), self.role_menu)
        self.tier_button = menu_button(self.tr("Tier"), self.tier_menu)
        self.tag_button = menu_button(self.tr("Tag"), self.tag_menu)
        self.more_button = menu_button(self.tr("Status and more"), self.more_menu)
        self.write_button = button(self.tr("Write to…"), icon="send")
        self.write_button.clicked.connect(self.write_asked)
        self.export_button = button(self.tr("Export…"), icon="export")
        self.export_button.clicked.connect(self.export_asked)
        self.delete_button = button(self.tr("Delete"), icon="delete")
        self.delete_button.clicked.connect(self.delete_asked)
        self.clear_button = icon_button("close", self.tr("Clear the selection (Esc)"))
        self.clear_button.clicked.connect(self.cleared)
        row = FlowLayout(self)
        for each in (
            *(self.clear_button, self.count, self.role_button, self.tier_button, self.tag_button),
            *(self.more_button, self.write_button, self.export_button, self.delete_button),
        ):
            row.addWidget(each)

    def set_count(self, number: int) -> None:
        """Say how many are marked."""
        self.count.setText(self.tr("%Ln selected", "", number))
        self._number = number
        if self.merge is not None:
            self.merge.setEnabled(number == 2)

    def offer(
        self, roles: Sequence[RoleView], tiers: Sequence[Named], tags: Callable[[], Sequence[str]]
    ) -> None:
        """Offer these roles and tiers, and the tags when they are asked for."""
        self._fill_roles(roles)
        self.tier_menu.clear()
        for tier in tiers:
            self.tier_menu.addAction(_plain(tier_name(tier)), lambda tier=tier.id: self.tier_set.emit(tier))
        self.tier_menu.addSeparator()
        self.tier_menu.addAction(self.tr("No tier"), lambda: self.tier_set.emit(None))
        self.tier_menu.addAction(self.tr("Edit tiers…"), lambda: self.names_asked.emit("tiers"))
        self._tags = tags
        self._fill_more()

    def _fill_roles(self, roles: Sequence[RoleView]) -> None:
        self.role_menu.clear()
        for role in roles:
            self.role_menu.addAction(_plain(role_name(role)), lambda role=role.id: self.role_given.emit(role))
        self.role_menu.addSeparator()
        ending = self.role_menu.addMenu(self.tr("End role"))
        for role in roles:
            ending.addAction(_plain(role_name(role)), lambda role=role.id: self.role_ended.emit(role))
        self.role_menu.addAction(self.tr("New role…"), self.new_role_asked.emit)
        self.role_menu.addAction(self.tr("Edit roles…"), lambda: self.names_asked.emit("roles"))

    def _fill_tags(self) -> None:
        tags = self._tags()
        self.tag_menu.clear()
        self.tag_menu.addAction(icons.icon("plus"), self.tr("New tag…"), self.tag_asked.emit)
        self.tag_menu.addSeparator()
        for tag in tags:
            self.tag_menu.addAction(_plain(tag), lambda tag=tag: self.tag_added.emit(tag))
        if tags:
            taking = self.tag_menu.addMenu(self.tr("Remove tag"))
            for tag in tags:
                taking.addAction(_plain(tag), lambda tag=tag: self.tag_removed.emit(tag))

    def _fill_more(self) -> None:
        self.more_menu.clear()
        for key in keys_of("status"):
            self.more_menu.addAction(name_of("status", key), lambda key=key: self.status_set.emit(key))
        self.more_menu.addSeparator()
        for field in FIELDS:
            text = self.tr("Set {field}…").format(field=name_of("field", field))
            self.more_menu.addAction(text, lambda field=field: self.field_asked.emit(field))
        self.more_menu.addAction(self.tr("Number those without"), self.numbers_asked.emit)
        self.more_menu.addAction(self.tr("Make a picture of them…"), self.picture_asked.emit)
        self.merge = self.more_menu.addAction(self.tr("Merge two into one person…"), self.merge_asked.emit)
        self.merge.setEnabled(self._number == 2)


def _plain(text: str) -> str:
    return text.replace("&", "&&")


def ask_word(parent: QWidget, title: str, text: str, then: object) -> QInputDialog:
    """Ask for one line without stopping the program, and return the question."""
    question = QInputDialog(parent)
    question.setInputMode(QInputDialog.InputMode.TextInput)
    question.setWindowTitle(title)
    question.setLabelText(text)
    question.textValueSelected.connect(then)
    question.finished.connect(question.deleteLater)
    question.open()
    return question
