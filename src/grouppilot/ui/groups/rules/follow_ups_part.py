"""What was promised to members of a group: open ones by their day, then what is done."""

from datetime import date

from PySide6.QtWidgets import QStackedWidget, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.follow_up_pane import FollowUpPane
from grouppilot.ui.groups.rules.part import Part
from grouppilot.ui.groups.rules.quick_add import QuickAdd
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.days import distance
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases import follow_ups, settings
from grouppilot.usecases.follow_ups import FollowUpRow


class FollowUpsPart(Part):
    """Shows and edits the follow-ups of one group."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: list[FollowUpRow] = []
        self.list = LineList(self.tr("Follow-ups"))
        self.pane = FollowUpPane(context)
        self.due = DateField(settings.today(context.workspace))
        self.due.setAccessibleName(self.tr("Until"))
        hold_still(self.due)
        self.new = QuickAdd(self.tr("Something promised…"), self.tr("Add"), self._add, after=self.due)
        self.new.button.setAccessibleName(self.tr("Add follow-up"))
        words = self.tr("Whatever you promise a member stands here and on Today until it is done.")
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("clock", words))
        self._stack.addWidget(self.list)
        self.card.body.addWidget(self._stack, 1)
        self.card.body.addWidget(self.new)
        self.side.addWidget(self.pane)
        self.side.addStretch(1)
        self.list.picked.connect(self._show_chosen)
        self.list.opened.connect(self.pane.go_on)
        self.list.delete_asked.connect(lambda _key: self.pane.delete_follow_up())

    def show_group(self, group_id: int) -> None:
        """Show the follow-ups of a group as they are now."""
        self.group_id = self.pane.group_id = group_id
        self._rows = follow_ups.listed(self.context.workspace, group_id)
        today = settings.today(self.context.workspace)
        self.list.show_lines([self._line(row, today) for row in self._rows])
        self._stack.setCurrentIndex(1 if self._rows else 0)
        self._show_chosen()

    def choose(self, key: int) -> None:
        """Choose a follow-up by its id."""
        self.list.choose(key)

    def _line(self, row: FollowUpRow, today: date) -> Line:
        about = " · ".join(part for part in (row.person, row.responsible, row.note) if part)
        if row.done is not None:
            return Line(
                row.id, row.what, about, self.tr("done"), "ok", short_date_text(row.done, today), True
            )
        away = distance(row.due, today) or self.tr("today")
        tone = "bad" if row.late else "accent" if row.due == today else "neutral"
        return Line(row.id, row.what, about, away, tone, short_date_text(row.due, today))

    def _show_chosen(self) -> None:
        row = next((each for each in self._rows if each.id == self.list.current()), None)
        self.pane.setVisible(row is not None)
        if row is not None:
            self.pane.show_row(row)

    def _add(self, text: str) -> bool:
        made: list[int] = []
        workspace, due = self.context.workspace, self.due.day()
        done = self.context.try_to(lambda: made.append(follow_ups.add(workspace, self.group_id, text, due)))
        if done:
            self.list.choose(made[0])
            self.context.say(self.tr("Follow-up added"), undoable=True)
        return done
