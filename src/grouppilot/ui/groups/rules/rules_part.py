"""The rules of a group: their list, the chosen one beside it, and the announcement below."""

from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from grouppilot.domain.rules import FEW, KINDS
from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.announcement import AnnouncementCard
from grouppilot.ui.groups.rules.choose_set import open_choose_set
from grouppilot.ui.groups.rules.part import Part
from grouppilot.ui.groups.rules.quick_add import QuickAdd
from grouppilot.ui.groups.rules.rule_list import RuleList
from grouppilot.ui.groups.rules.rule_pane import RulePane
from grouppilot.ui.groups.rules.set_bar import SetBar
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import incidents, rule_edits, rules
from grouppilot.usecases.rules import RulesView


class RulesPart(Part):
    """Shows and edits the rules of one group."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: RulesView | None = None
        self._incident: int | None = None
        self.bar = SetBar(context)
        self.list = RuleList()
        self.pane = RulePane(context)
        self.posted = AnnouncementCard(context)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of rule"))
        for key in KINDS:
            self.kind.addItem(name_of("rulekind", key), key)
        self.kind.setCurrentIndex(KINDS.index("dont"))
        hold_still(self.kind)
        self.new = QuickAdd(self.tr("A new rule…"), self.tr("Add"), self._add, before=self.kind)
        self.new.button.setAccessibleName(self.tr("Add rule"))
        self._lay_out()
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self.pane.write)
        self.list.deleted.connect(lambda _rule: self.pane.delete_rule())
        self.list.moved.connect(self._reorder)

    def show_group(self, group_id: int) -> None:
        """Show the rules of a group as they are today."""
        if group_id != self.group_id:
            self._incident = None
        self.group_id = group_id
        view = self._view = rules.view(self.context.workspace, group_id)
        self.bar.show_view(view)
        self.bar.setVisible(view.rule_set is not None)
        rows = [*view.rows, *view.ended]
        self.list.fill(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.posted.show_posted(view.posted)
        self.posted.setVisible(bool(view.rows))
        self._say_note()
        self._show_chosen()

    def choose(self, key: int) -> None:
        """Choose a rule by its id."""
        self.list.choose(key)

    def write_for(self, incident_id: int) -> None:
        """Go to the field of a new rule, which answers an incident."""
        self._incident = incident_id
        self._say_note()
        self.new.field.setFocus()

    def _lay_out(self) -> None:
        words = self.tr("A few rules say what is welcome here, what is not, and what follows.")
        choose = button(self.tr("Choose ready-made rules…"), "primary")
        choose.clicked.connect(lambda: open_choose_set(self.context, self, self.group_id))
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("text", words, choose))
        self._stack.addWidget(self.list)
        self.card.body.addWidget(self.bar)
        self.card.body.addWidget(self._stack, 1)
        self.card.body.addWidget(self.new)
        self.side.addWidget(self.pane)
        self.side.addWidget(self.posted, 1)
        self.side.addStretch(0)

    def _say_note(self) -> None:
        """Say for which incident a rule is written, else that many rules are read by nobody."""
        count = len(self._view.rows) if self._view else 0
        if self._incident is not None:
            found = incidents.listed(self.context.workspace, self.group_id)
            about = next((row.what for row in found if row.id == self._incident), "")
            self.new.say(self.tr("For the incident: {what}").format(what=about))
        elif count > FEW:
            self.new.say(self.tr("%n rule(s): past seven, hardly anybody reads them.", "", count))
        else:
            self.new.say("")

    def _show_chosen(self) -> None:
        rows = [*self._view.rows, *self._view.ended] if self._view else []
        row = next((each for each in rows if each.id == self.list.current()), None)
        self.pane.setVisible(row is not None)
        if row is not None:
            self.pane.show_rule(row)

    def _add(self, text: str) -> bool:
        made: list[int] = []
        workspace, kind, incident = self.context.workspace, self.kind.currentData(), self._incident
        done = self.context.try_to(
            lambda: made.append(rule_edits.add(workspace, self.group_id, kind, text, incident_id=incident))
        )
        if done:
            self._incident = None
            self._say_note()
            self.list.choose(made[0])
            self.context.say(self.tr("Rule added"), undoable=True)
        return done

    def _reorder(self, ids: list[int]) -> None:
        held = {row.id for row in self._view.rows} if self._view else set()
        wanted = [rule for rule in ids if rule in held]
        self.context.try_to(lambda: rule_edits.reorder(self.context.workspace, wanted))
