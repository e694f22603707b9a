"""Copies a week to another week, or for other groups."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from grouppilot.domain.days import shifted
from grouppilot.ui.calendar import spans
from grouppilot.ui.calendar.fields import SeveralField
from grouppilot.ui.calendar.words import week_title
from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import calendar_weeks, groups


class CopyWeekSheet(Sheet):
    """From which week to which, and for whom.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        day: Any day of the week to copy.
        done: Called with the keys of the copies.
    """

    def __init__(
        self, context: Context, parent: QWidget | None, day: date, done: Callable[[list[str]], object]
    ) -> None:
        super().__init__(self.tr("Copy a week"), parent, 480)
        self._context, self._done = context, done
        named = [(row.id, row.name) for row in groups.scope(context.workspace)]
        self.day, self.to = DateField(day), DateField(shifted(day, spans.WEEK))
        self.groups = SeveralField(self.tr("The groups that each entry has"))
        self.groups.offer(named, ())
        self.told = label("", "muted", wrap=True)
        self.form = FieldForm()
        self.form.add("day", self.tr("The week of"), self.day)
        self.form.add("to", self.tr("To the week of"), self.to, beside=True)
        self.form.add("groups", self.tr("For"), self.groups)
        self.body.addWidget(self.form)
        scope = dict(named).get(context.group_id or 0)
        if scope is not None:
            only = self.tr("Only what is for {group} is copied.").format(group=scope)
            self.body.addWidget(label(only, "muted", wrap=True))
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Copy"), "primary", self._go)
        self.day.dateChanged.connect(lambda _day: self._show())
        self.to.dateChanged.connect(lambda _day: self._show())
        self.groups.changed.connect(lambda _keys: self._show())
        self._show()

    def _show(self) -> None:
        first, target = spans.week_start(self.day.day()), spans.week_start(self.to.day())
        found = calendar_weeks.in_week(
            self._context.workspace,
            first,
            starts=spans.first_weekday(),
            group_id=self._context.group_id,
            for_others=self._groups() is not None,
        )
        same = first == target and self._groups() is None
        if same:
            text = self.tr("Choose another week, or groups to copy it for.")
        elif found:
            text = self.tr("%n entry(s): {week} → {other}", "", len(found))
            text = text.format(week=week_title(first), other=week_title(target))
        else:
            text = self.tr("There is nothing in this week to copy: what repeats falls there by itself.")
        self.told.setText(text)
        self.go.setEnabled(bool(found) and not same)

    def _groups(self) -> tuple[int, ...] | None:
        return tuple(key for key in self.groups.chosen() if isinstance(key, int)) or None

    def _go(self) -> None:
        made: list[str] = []
        if attempt(
            self.form,
            lambda: made.extend(
                calendar_weeks.copy_week(
                    self._context.workspace,
                    self.day.day(),
                    self.to.day(),
                    starts=spans.first_weekday(),
                    group_id=self._context.group_id,
                    groups=self._groups(),
                    by=self,
                )
            ),
            {"group_unknown": "groups"},
            "day",
        ):
            self.accept()
            self._done(made)
            self._context.say(self.tr("%n entry(s) copied", "", len(made)), undoable=True)
