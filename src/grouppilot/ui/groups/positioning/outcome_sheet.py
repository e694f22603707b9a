"""What really came, held against the estimate figure by figure."""

from dataclasses import fields

from PySide6.QtWidgets import QGridLayout, QWidget

from grouppilot.domain.estimates import Outcome, compared
from grouppilot.ui.context import Context
from grouppilot.ui.groups.positioning.decimal_field import DecimalField
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import worth
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import estimates
from grouppilot.usecases.estimates import EstimateView

KEYS = tuple(field.name for field in fields(Outcome))


class OutcomeSheet(Sheet):
    """A line a figure: expected, actual, the change between them. What is not known stays out of it."""

    def __init__(self, context: Context, parent: QWidget, view: EstimateView) -> None:
        super().__init__(self.tr("What came of it"), parent, 520)
        self._context, self._view = context, view
        made = self.tr("Held against the estimate of {day}. Leave out what you do not know.")
        self.body.addWidget(label(made.format(day=date_text(view.made)), "muted", wrap=True))
        unknown = self.tr("not known")
        self.fields = {
            key: DecimalField(places=0 if key in ("reach", "orders") else 2, unknown=unknown) for key in KEYS
        }
        self.changes = {key: label("", "muted") for key in (*KEYS, "gain")}
        self.gain = label("", "heading")
        self.body.addLayout(self._grid())
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Keep"), "primary", self._go)
        for key, field in self.fields.items():
            field.set_number(getattr(view.outcome, key))
            field.changed.connect(self._compare)
        self._compare()

    def outcome(self) -> Outcome:
        """Return what is known so far."""
        return Outcome(**{key: field.number() for key, field in self.fields.items()})

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column, text in enumerate(("", self.tr("Expected"), self.tr("Actual"), self.tr("Change"))):
            grid.addWidget(label(text, "caption"), 0, column)
        found = self._view.form.returned
        outlook = self._view.form.outlook
        expected = {"reach": outlook.reach, "orders": found.orders, "revenue": found.revenue}
        expected |= {"rewards": outlook.rewards, "hours": outlook.hours}
        for place, key in enumerate(KEYS, 1):
            self.fields[key].setAccessibleName(worth.figure(key))
            grid.addWidget(label(worth.figure(key)), place, 0)
            grid.addWidget(label(worth.amount(expected[key]), "muted"), place, 1)
            grid.addWidget(self.fields[key], place, 2)
            grid.addWidget(self.changes[key], place, 3)
        last = len(KEYS) + 1
        grid.addWidget(line(), last, 0, 1, 4)
        grid.addWidget(label(worth.figure("gain"), "heading"), last + 1, 0)
        grid.addWidget(label(worth.amount(found.gain), "heading"), last + 1, 1)
        grid.addWidget(self.gain, last + 1, 2)
        grid.addWidget(self.changes["gain"], last + 1, 3)
        grid.setColumnStretch(2, 1)
        return grid

    def _compare(self) -> None:
        by = {each.key: each for each in compared(self._view.form.outlook, self.outcome())}
        for key, shown in self.changes.items():
            change = by[key].change if key in by else None
            shown.setText("" if change is None else worth.change(change))
        self.gain.setText(worth.amount(by["gain"].actual) if "gain" in by else "–")

    def _go(self) -> None:
        workspace, view = self._context.workspace, self._view
        if self._context.try_to(lambda: estimates.hold_against(workspace, view.id, self.outcome())):
            self.accept()
