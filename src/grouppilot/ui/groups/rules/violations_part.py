"""Who broke which rule: open ones first, the chosen one with its text and its step beside the list."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.ladder_sheet import LadderSheet
from grouppilot.ui.groups.rules.part import Part
from grouppilot.ui.groups.rules.removed_sheet import RemovedSheet
from grouppilot.ui.groups.rules.violation_pane import ViolationPane
from grouppilot.ui.groups.rules.violation_sheet import open_violation_in
from grouppilot.ui.groups.rules.words import rule_named, state_chip
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases import groups, settings, violation_edits, violations
from grouppilot.usecases.violations import ViolationRow


class ViolationsPart(Part):
    """Shows and answers the violations of one group."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: list[ViolationRow] = []
        self.about = ElidedLabel("", "muted")
        self.steps = button(self.tr("Steps…"))
        self.steps.setToolTip(self.tr("What follows when a rule is broken, and for how long it counts"))
        self.removed = button(self.tr("Removed people…"))
        self.list = LineList(self.tr("Violations"))
        self.pane = ViolationPane(context)
        self._lay_out()
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self.pane.go_on)
        self.list.delete_asked.connect(self._delete)
        self.steps.clicked.connect(self.open_steps)
        self.removed.clicked.connect(self.open_removed)

    def show_group(self, group_id: int) -> None:
        """Show the violations of a group as they are now."""
        self.group_id = group_id
        workspace = self.context.workspace
        rows = violations.listed(workspace, group_id)
        self._rows = sorted(rows, key=lambda row: not row.open)
        today = settings.today(workspace)
        lines = []
        for row in self._rows:
            chip, tone = state_chip(row)
            day, quiet = short_date_text(row.day, today), not row.counts and not row.open
            lines.append(Line(row.id, row.name, rule_named(row), chip, tone, day, quiet))
        self.list.show_lines(lines)
        self._stack.setCurrentIndex(1 if rows else 0)
        waiting = sum(row.open for row in rows)
        words = [self.tr("%n violation(s)", "", len(rows))]
        if waiting:
            words.append(self.tr("%n to answer", "", waiting))
        self.about.setText(" · ".join(words) if rows else "")
        self._show_chosen()

    def choose(self, key: int) -> None:
        """Choose a violation by its id."""
        self.list.choose(key)

    def add(self) -> None:
        """Ask who broke which rule."""
        sheet = open_violation_in(self.context, self, self.group_id)
        sheet.noted.connect(self.choose)

    def open_steps(self) -> LadderSheet:
        """Open the ladder of the group's chat app."""
        platform = groups.form_of(self.context.workspace, self.group_id).platform
        sheet = LadderSheet(self.context, self, platform)
        sheet.open()
        return sheet

    def open_removed(self) -> RemovedSheet:
        """Open the list of those who were removed."""
        sheet = RemovedSheet(self.context, self)
        sheet.open()
        return sheet

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.about, 1)
        bar.addWidget(self.steps)
        bar.addWidget(self.removed)
        words = self.tr(
            "When a rule is broken, note who and when. The next step is proposed from what still counts, "
            "with the text to send."
        )
        note = button(self.tr("Note a violation…"), "primary")
        note.clicked.connect(self.add)
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("warning", words, note))
        self._stack.addWidget(self.list)
        self.card.body.addLayout(bar)
        self.card.body.addWidget(line())
        self.card.body.addWidget(self._stack, 1)
        self.side.addWidget(self.pane)
        self.side.addStretch(1)

    def _show_chosen(self) -> None:
        key = self.list.current()
        self.pane.setVisible(bool(key))
        if key:
            self.pane.show_violation(key)

    def _delete(self, key: int) -> None:
        if self.context.try_to(lambda: violation_edits.delete(self.context.workspace, key)):
            self.context.say(self.tr("Violation deleted"), undoable=True)
