"""Is it worth it? Three gates and an estimate, judged at once while one answers."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.estimates import READY, SUITS, UNSUITED, Outlook
from grouppilot.ui.context import Context
from grouppilot.ui.groups.positioning.decimal_field import DecimalField
from grouppilot.ui.groups.positioning.verdict import Verdict
from grouppilot.ui.kit.cards import Inset
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import worth
from grouppilot.usecases import estimates
from grouppilot.usecases.estimates import NOTE_CHARS, EstimateForm


class WorthSheet(Sheet):
    """Opened on the newest estimate; what is kept has today's date."""

    def __init__(
        self, context: Context, parent: QWidget, group_id: int, form: EstimateForm | None = None
    ) -> None:
        super().__init__(self.tr("Worth it?"), parent, 640)
        self._context, self._group_id = context, group_id
        self.boxes = {key: QCheckBox(worth.choice(key)) for key in (*SUITS, *UNSUITED, *READY)}
        self.fields = {
            "reach": DecimalField(places=0),
            "conversion": DecimalField(100, unit=" %"),
            "order_value": DecimalField(),
            "rewards": DecimalField(),
            "hours": DecimalField(places=1),
            "rate": DecimalField(),
        }
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_CHARS)
        self.gates = {name: Verdict() for name in ("suits", "ready", "pays")}
        self.result = label("", "muted", wrap=True)
        self.chip = Chip("")
        self.body.addLayout(self._ticks())
        self.body.addWidget(self.gates["pays"])
        self.body.addLayout(self._figures())
        ground = Inset()
        ground.body.addWidget(self.result)
        self.body.addWidget(ground)
        below = FieldForm()
        below.add("note", self.tr("Note"), self.note)
        self.body.addWidget(below)
        self.add_left(self.chip)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Keep"), "primary", self._go)
        self._fill(form or EstimateForm())
        for box in self.boxes.values():
            box.toggled.connect(lambda _on: self._judge())
        for field in self.fields.values():
            field.changed.connect(self._judge)
        self._judge()

    def form(self) -> EstimateForm:
        """Return what is answered so far."""
        ticked = {key for key, box in self.boxes.items() if box.isChecked()}
        numbers = {key: field.number() or 0 for key, field in self.fields.items()}
        numbers["conversion"] /= 100
        return EstimateForm(
            business=frozenset(ticked & {*SUITS, *UNSUITED}),
            ready=frozenset(ticked & set(READY)),
            outlook=Outlook(**numbers),
            note=self.note.text(),
        )

    def _fill(self, form: EstimateForm) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in form.business or key in form.ready)
        for key, field in self.fields.items():
            number = getattr(form.outlook, key)
            field.set_number(number * 100 if key == "conversion" else number)
        self.note.setText(form.note)

    def _ticks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, parts in (
            ("suits", ((self.tr("Groups are good at"), SUITS), (self.tr("Groups are bad at"), UNSUITED))),
            ("ready", ((self.tr("There already"), READY),)),
        ):
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(self.gates[name])
            for title, keys in parts:
                column.addWidget(label(title, "caption"))
                for key in keys:
                    column.addWidget(self.boxes[key])
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _figures(self) -> QGridLayout:
        words = {
            "reach": self.tr("People reached"),
            "conversion": self.tr("Of them buy"),
            "order_value": self.tr("Value of an order"),
            "rewards": self.tr("Rewards in all"),
            "hours": self.tr("Hours in all"),
            "rate": self.tr("Worth of an hour"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (key, text) in enumerate(words.items()):
            row, column = 2 * (place // 3), place % 3
            title = label(text, "caption")
            title.setBuddy(self.fields[key])
            self.fields[key].setAccessibleName(text)
            grid.addWidget(title, row, column)
            grid.addWidget(self.fields[key], row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _judge(self) -> None:
        form = self.form()
        for name, state in zip(("suits", "ready", "pays"), form.gates, strict=True):
            self.gates[name].set(worth.gate(name, state), worth.LEVELS[state])
        self.chip.set(worth.verdict(form.verdict), worth.TONES[form.verdict])
        if form.gates[2] == "open":
            self.result.setText(self.tr("Give the people reached, how many buy, and the value of an order."))
            return
        found = form.returned
        text = self.tr("{orders} orders bring {revenue}; it takes {cost}. {gain} remain.").format(
            orders=worth.amount(found.orders),
            revenue=worth.amount(found.revenue),
            cost=worth.amount(found.cost),
            gain=worth.amount(found.gain),
        )
        if found.break_even is not None and found.cost:
            even = self.tr("Nothing is lost once {share} of the people reached buy.")
            text += " " + even.format(share=worth.percent(found.break_even))
        self.result.setText(text)

    def _go(self) -> None:
        call = estimates.judge
        if self._context.try_to(lambda: call(self._context.workspace, self._group_id, self.form())):
            self.accept()
