"""Is it worth it? The newest estimate with its gates, and what came of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.positioning.outcome_sheet import OutcomeSheet
from grouppilot.ui.groups.positioning.verdict import Verdict
from grouppilot.ui.groups.positioning.worth_sheet import WorthSheet
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import worth
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import estimates
from grouppilot.usecases.estimates import EstimateView

EARLIER = 4


class WorthCard(Card):
    """Three gates and a figure; the earlier estimates below, each with its day."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._context = context
        self._group_id = 0
        self._views: list[EstimateView] = []
        self.head = SectionHeader(self.tr("Worth it?"))
        self.chip = Chip("")
        self.head.add(self.chip)
        words = self.tr("Three gates and an estimate, before it takes your time.")
        self.hint = label(words, "muted", wrap=True)
        self.gates = {name: Verdict() for name in ("suits", "ready", "pays")}
        self.figures = label("", "muted", wrap=True)
        self.came = label("", "body", wrap=True)
        self.earlier = label("", "caption", wrap=True)
        self.judge = button(self.tr("Estimate…"))
        self.judge.clicked.connect(self.open_estimate)
        self.note = button(self.tr("Note what came…"))
        self.note.clicked.connect(self.open_outcome)
        row = FlowLayout(spacing=8)
        row.addWidget(self.judge)
        row.addWidget(self.note)
        gates = QVBoxLayout()
        gates.setSpacing(0)
        for gate in self.gates.values():
            gates.addWidget(gate)
        self.body.addWidget(self.head)
        self.body.addWidget(self.hint)
        self.body.addLayout(gates)
        for part in (self.figures, self.came, self.earlier):
            self.body.addWidget(part)
        self.body.addLayout(row)

    def show_group(self, group_id: int) -> None:
        """Show the estimates of a group."""
        self._group_id = group_id
        self._views = estimates.listed(self._context.workspace, group_id)
        newest = self._views[0] if self._views else None
        for part in (self.chip, self.figures, self.note, *self.gates.values()):
            part.setVisible(newest is not None)
        self.hint.setVisible(newest is None)
        self.came.setVisible(newest is not None and bool(newest.compared))
        self.earlier.setVisible(len(self._views) > 1)
        self.judge.setText(self.tr("Estimate…") if newest is None else self.tr("Estimate again…"))
        self.head.set(self.tr("Worth it?"), date_text(newest.made) if newest else "")
        if newest is not None:
            self._show(newest)

    def open_estimate(self) -> None:
        """Open the sheet with the gates and the estimate."""
        form = self._views[0].form if self._views else None
        WorthSheet(self._context, self, self._group_id, form).open()

    def open_outcome(self) -> None:
        """Open the sheet with what came."""
        if self._views:
            OutcomeSheet(self._context, self, self._views[0]).open()

    def _show(self, view: EstimateView) -> None:
        form, found = view.form, view.form.returned
        self.chip.set(worth.verdict(form.verdict), worth.TONES[form.verdict])
        for name, state in zip(("suits", "ready", "pays"), form.gates, strict=True):
            self.gates[name].set(worth.gate(name, state), worth.LEVELS[state])
        text = self.tr("{revenue} in, {cost} out: {gain} remain")
        self.figures.setText(
            text.format(
                revenue=worth.amount(found.revenue),
                cost=worth.amount(found.cost),
                gain=worth.amount(found.gain),
            )
        )
        gain = next((each for each in view.compared if each.key == "gain"), None)
        if gain is not None:
            came = self.tr("Came: {gain}").format(gain=worth.amount(gain.actual))
            self.came.setText(came + ("" if gain.change is None else f" ({worth.change(gain.change)})"))
        else:
            self.came.setText(self._known(view))
        self.earlier.setText("\n".join(self._line(each) for each in self._views[1 : EARLIER + 1]))

    def _known(self, view: EstimateView) -> str:
        parts = [f"{worth.figure(each.key)} {worth.amount(each.actual)}" for each in view.compared]
        return self.tr("Came: {gain}").format(gain=", ".join(parts))

    def _line(self, view: EstimateView) -> str:
        day, gain = date_text(view.made), worth.amount(view.form.returned.gain)
        return self.tr("{day}: {verdict}, {gain} expected").format(
            day=day, verdict=worth.verdict(view.form.verdict), gain=gain
        )
