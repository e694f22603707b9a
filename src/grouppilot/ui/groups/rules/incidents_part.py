"""What went wrong in a group: open incidents first, each taken through its steps beside the list."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.incident_pane import IncidentPane
from grouppilot.ui.groups.rules.part import Part
from grouppilot.ui.groups.rules.quick_add import QuickAdd
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases import incidents, settings
from grouppilot.usecases.incidents import STEPS, IncidentRow


class IncidentsPart(Part):
    """Shows and edits the incidents of one group."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: list[IncidentRow] = []
        self.list = LineList(self.tr("Incidents"))
        self.pane = IncidentPane(context)
        self.pane.rule_asked.connect(self.rule_asked)
        self.new = QuickAdd(self.tr("What went wrong…"), self.tr("Add"), self._add)
        self.new.button.setAccessibleName(self.tr("Add incident"))
        words = self.tr(
            "A complaint in the group breeds doubt in all. Calm it here, solve it in private, report back, "
            "then add the rule that was missing."
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("flame", words))
        self._stack.addWidget(self.list)
        self.card.body.addWidget(self._stack, 1)
        self.card.body.addWidget(self.new)
        self.side.addWidget(self.pane)
        self.side.addStretch(1)
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self.pane.go_on)
        self.list.delete_asked.connect(lambda _key: self.pane.delete_incident())

    def show_group(self, group_id: int) -> None:
        """Show the incidents of a group as they are now."""
        self.group_id = self.pane.group_id = group_id
        self._rows = incidents.listed(self.context.workspace, group_id)
        today = settings.today(self.context.workspace)
        lines = []
        for row in self._rows:
            done = self.tr("{n} of {all} steps").format(n=row.done, all=len(STEPS))
            about = " · ".join(part for part in (row.person, done) if part)
            chip = name_of("incidentstep", row.next) if row.next else self.tr("to close")
            if row.closed is not None:
                chip = self.tr("closed")
            day, quiet = short_date_text(row.opened, today), row.closed is not None
            lines.append(Line(row.id, row.what, about, chip, "warn", day, quiet))
        self.list.show_lines(lines)
        self._stack.setCurrentIndex(1 if self._rows else 0)
        self._show_chosen()

    def choose(self, key: int) -> None:
        """Choose an incident by its id."""
        self.list.choose(key)

    def _show_chosen(self) -> None:
        key = self.list.current()
        self.pane.setVisible(bool(key))
        if key:
            self.pane.show_incident(key)

    def _add(self, text: str) -> bool:
        made: list[int] = []
        done = self.context.try_to(
            lambda: made.append(incidents.add(self.context.workspace, self.group_id, text))
        )
        if done:
            self.list.choose(made[0])
            self.context.say(self.tr("Incident added"), undoable=True)
        return done
