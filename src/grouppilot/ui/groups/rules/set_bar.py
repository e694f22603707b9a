"""The rule set a group goes by: its name, with whom it is shared, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.choose_set import open_choose_set
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.members.bulk import ask_word
from grouppilot.ui.words.counting import listed
from grouppilot.usecases import rule_sets, rules
from grouppilot.usecases.rules import RulesView

MOST_NAMES = 3


class SetBar(QWidget):
    """Stands over the list of rules."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: RulesView | None = None
        self.name = ElidedLabel("", "heading")
        self.shared = ElidedLabel("", "caption")
        self.own = button(self.tr("Own copy"), "flat")
        self.own.setToolTip(self.tr("Give this group its own copy: changes then hold for it alone."))
        self.own.clicked.connect(self._copy)
        self.menu = QMenu(self)
        self.more = menu_button(self.tr("Rule set"), self.menu)
        self._fill_menu()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.shared)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.own)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line())

    def show_view(self, view: RulesView) -> None:
        """Show the set of a group."""
        self._view = view
        if view.rule_set is None:
            return
        others = view.shared_with
        self.name.setText(view.rule_set.name)
        self.own.setVisible(bool(others))
        self._delete.setEnabled(not others)
        if not others:
            self.shared.setText(self.tr("%n rule(s), for this group alone", "", len(view.rows)))
            return
        names = listed(others[:MOST_NAMES])
        if len(others) > MOST_NAMES:
            more = self.tr("and %n more", "", len(others) - MOST_NAMES)
            names = f"{names} {more}"
        self.shared.setText(self.tr("Shared with {groups}: changes hold there too").format(groups=names))

    def _fill_menu(self) -> None:
        add = self.menu.addAction
        add(icons.icon("library"), self.tr("Other rules…"), self._choose)
        add(icons.icon("edit"), self.tr("Rename…"), self._rename)
        add(icons.icon("calendar"), self.tr("What held on a day…"), self._look_back)
        self.menu.addSeparator()
        add(icons.icon("close"), self.tr("Go without these rules"), self._leave)
        self._delete = add(icons.icon("delete"), self.tr("Delete rule set"), self._delete_set)

    def _copy(self) -> None:
        view = self._view
        if view and self._context.try_to(lambda: rule_sets.own_copy(self._context.workspace, view.group_id)):
            self._context.say(self.tr("This group has its own rules now"), undoable=True)

    def _choose(self) -> None:
        if self._view:
            open_choose_set(self._context, self, self._view.group_id)

    def _rename(self) -> None:
        view = self._view
        if view is None or view.rule_set is None:
            return
        rule_set = view.rule_set

        def rename(name: str) -> None:
            self._context.try_to(lambda: rule_sets.rename(self._context.workspace, rule_set.id, name))

        question = ask_word(self, self.tr("Rename rule set"), self.tr("Name"), rename)
        question.setTextValue(rule_set.name)

    def _leave(self) -> None:
        view = self._view
        if view and self._context.try_to(lambda: rule_sets.use(self._context.workspace, view.group_id, None)):
            self._context.say(self.tr("The group goes without these rules from today"), undoable=True)

    def _delete_set(self) -> None:
        view = self._view
        if view is None or view.rule_set is None:
            return
        rule_set = view.rule_set
        if self._context.try_to(lambda: rule_sets.delete(self._context.workspace, rule_set.id)):
            self._context.say(self.tr("{name} deleted").format(name=rule_set.name), undoable=True)

    def _look_back(self) -> None:
        if self._view:
            LookBack(self._context, self, self._view).open()


class LookBack(Sheet):
    """The rules as they held on a day."""

    def __init__(self, context: Context, parent: QWidget, view: RulesView) -> None:
        super().__init__(QCoreApplication.translate("LookBack", "What held on a day"), parent, 560)
        self._context, self._group_id = context, view.group_id
        self.day = DateField(view.today)
        self.day.setMaximumDate(QDate(view.today))
        self.day.setAccessibleName(self.tr("Day"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(320)
        self.text.setAccessibleName(self.tr("Rules on that day"))
        self.body.addWidget(self.day)
        self.body.addWidget(self.text)
        self.day.dateChanged.connect(lambda _day: self._show())
        self.add_button(self.tr("Close"), "primary", self.accept)
        self._show()

    def _show(self) -> None:
        posted = rules.posted(self._context.workspace, self._group_id, self.day.day())
        self.text.setPlainText(posted.text or self.tr("No rules held on that day."))
