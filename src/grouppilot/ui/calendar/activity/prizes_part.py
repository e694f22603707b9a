"""What an activity costs, its prizes, and who has them: handed over or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.calendar.activity.money_line import FigureLine, MoneyLine
from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.calendar.activity.rows import Rows
from grouppilot.ui.calendar.fields import ChoiceField
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tickbox import TickBox
from grouppilot.ui.words import activities as words
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import activity_prizes as using

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView
    from grouppilot.usecases.activity_prizes import AwardRow, CostRow, PrizeRow

CHARS = 200


class PrizesPart(ActivityPart):
    """Three cards: prizes, who has them, costs."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.prizes, self.costs = PrizeCard(), CostCard()
        self.awards = AwardCard()
        self._connect()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        for card in (self.prizes, self.awards, self.costs):
            column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller(holder))

    def refresh(self, view: ActivityView) -> None:
        """Read prizes, winners and costs."""
        ws = self.context.workspace
        prizes = using.prizes(ws, view.id)
        self.prizes.show_prizes(prizes)
        self.awards.show_awards(using.awards(ws, view.id), prizes)
        self.costs.show_costs(using.costs(ws, view.id), view)

    def _connect(self) -> None:
        ws = self.context.workspace
        self.prizes.added.connect(
            lambda name: self._with(lambda key: using.add_prize(ws, key, name, by=self))
        )
        self.prizes.edited.connect(
            lambda key, what: self._try(lambda: using.edit_prize(ws, key, by=self, **what))
        )
        self.prizes.raised.connect(lambda key: self._try(lambda: using.move_up(ws, key, by=self)))
        self.prizes.deleted.connect(lambda key: self._try(lambda: using.delete_prize(ws, key, by=self)))
        self.costs.added.connect(lambda name: self._with(lambda key: using.add_cost(ws, key, name, by=self)))
        self.costs.edited.connect(
            lambda key, what: self._try(lambda: using.edit_cost(ws, key, by=self, **what))
        )
        self.costs.deleted.connect(lambda key: self._try(lambda: using.delete_cost(ws, key, by=self)))
        self.awards.given.connect(
            lambda name, prize: self._with(lambda key: using.give(ws, key, name, prize, by=self))
        )
        self.awards.handed.connect(lambda keys, on: self._try(lambda: using.hand_over(ws, keys, on, by=self)))
        self.awards.taken.connect(lambda key: self._try(lambda: using.take_back(ws, key, by=self)))

    def _with(self, do: Callable[[int], object]) -> None:
        view = self.view
        if view is not None:
            self._try(lambda: do(view.id))

    def _try(self, do: Callable[[], object]) -> None:
        if not self.context.try_to(do) and self.view is not None:
            self.refresh(self.view)


class _Adding(Card):
    """A card of rows with a line below, in which one more is begun."""

    added = Signal(str)
    edited = Signal(int, object)
    deleted = Signal(int)

    def __init__(self, title: str, hint: str, rows: Rows) -> None:
        super().__init__(margin=14, spacing=10)
        self.rows = rows
        self.keys: list[int] = []
        self.name = QLineEdit()
        self.name.setMaxLength(CHARS)
        self.name.setPlaceholderText(hint)
        self.name.setAccessibleName(hint)
        self.name.returnPressed.connect(self._add)
        self.body.addWidget(label(title, "heading"))
        self.body.addWidget(rows)
        self.body.addWidget(self.name)

    def _add(self) -> None:
        text = self.name.text().strip()
        if text:
            self.name.clear()
            self.added.emit(text)

    def _named(self, text: str, key: int) -> KeptLine:
        line = KeptLine("", CHARS)
        line.setAccessibleName(text)
        line.setMinimumWidth(90)
        line.kept.connect(lambda name: self.edited.emit(key, {"name": name}))
        return line

    def _cross(self, text: str, key: int) -> QWidget:
        cross = icon_button("delete", text)
        cross.clicked.connect(lambda: self.deleted.emit(key))
        return cross


class PrizeCard(_Adding):
    """The prizes, the one that is drawn first at the top; ``raised`` gives one that is to stand higher."""

    raised = Signal(int)

    def __init__(self) -> None:
        heads = (self.tr("Prize"), self.tr("How many"), self.tr("Worth each"), self.tr("Given"), "", "")
        super().__init__(
            self.tr("Prizes"), self.tr("Add a prize: its name, then Return"), Rows(heads, (6, 2, 2, 1, 0, 0))
        )
        self.fields: list[tuple[KeptLine, FigureLine, MoneyLine, QLabel]] = []
        self.ups: list[QWidget] = []

    def show_prizes(self, prizes: list[PrizeRow]) -> None:
        """Show prizes; what is being written is left alone."""
        if [row.id for row in prizes] != self.keys:
            self._rebuild(prizes)
        for (name, number, worth, given), row in zip(self.fields, prizes, strict=True):
            name.set_text(row.name)
            number.show_figure(row.number)
            worth.show_figure(row.worth)
            given.setText(str(row.given))

    def _rebuild(self, prizes: list[PrizeRow]) -> None:
        self.keys, self.fields, self.ups = [row.id for row in prizes], [], []
        self.rows.begin()
        for key in self.keys:
            name = self._named(self.tr("Prize"), key)
            up = icon_button("chevron-up", self.tr("Draw it before the one above"))
            up.setEnabled(key != self.keys[0])
            up.clicked.connect(lambda _on=False, key=key: self.raised.emit(key))
            self.ups.append(up)
            number, worth = FigureLine(self.tr("How many")), MoneyLine(self.tr("Worth each"))
            number.given.connect(lambda value, key=key: self.edited.emit(key, {"number": value}))
            worth.given.connect(lambda value, key=key: self.edited.emit(key, {"worth": value}))
            given = label("", "muted")
            self.rows.add((name, number, worth, given, up, self._cross(self.tr("Delete prize"), key)))
            self.fields.append((name, number, worth, given))


class CostCard(_Adding):
    """What else it costs, and all of it together."""

    def __init__(self) -> None:
        heads = (self.tr("Cost"), self.tr("Planned"), self.tr("Spent"), "")
        super().__init__(
            self.tr("Costs"), self.tr("Add a cost: what for, then Return"), Rows(heads, (6, 2, 2, 0))
        )
        self.fields: list[tuple[KeptLine, MoneyLine, MoneyLine]] = []
        self.sum = label("", "muted", wrap=True)
        self.body.addWidget(self.sum)

    def show_costs(self, costs: list[CostRow], view: ActivityView) -> None:
        """Show costs; what is being written is left alone."""
        if [row.id for row in costs] != self.keys:
            self._rebuild(costs)
        for (name, planned, spent), row in zip(self.fields, costs, strict=True):
            name.set_text(row.name)
            planned.show_figure(row.planned)
            spent.show_figure(row.spent)
        told = self.tr("With the prizes: {planned} planned, {spent} spent.")
        sums = view.sums
        self.sum.setText(told.format(planned=words.money(sums.planned), spent=words.money(sums.spent)))

    def _rebuild(self, costs: list[CostRow]) -> None:
        self.keys, self.fields = [row.id for row in costs], []
        self.rows.begin()
        for key in self.keys:
            name = self._named(self.tr("Cost"), key)
            planned, spent = MoneyLine(self.tr("Planned")), MoneyLine(self.tr("Spent"))
            planned.given.connect(lambda value, key=key: self.edited.emit(key, {"planned": value}))
            spent.given.connect(lambda value, key=key: self.edited.emit(key, {"spent": value}))
            self.rows.add((name, planned, spent, self._cross(self.tr("Delete cost"), key)))
            self.fields.append((name, planned, spent))


class AwardCard(Card):
    """Who has a prize.

    Signals:
        given(name, prize_id): Somebody is given a prize by hand.
        handed(ids, on): Prizes were handed over, or were not after all.
        taken(id): A prize is taken back.
    """

    given = Signal(str, object)
    handed = Signal(object, bool)
    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__(margin=14, spacing=10)
        self.rows = Rows(("", self.tr("Who"), self.tr("Prize"), self.tr("Won"), ""), (0, 4, 4, 2, 0))
        self.ticks: list[TickBox] = []
        self._prizes: list[ElidedLabel] = []
        self._shown: list[AwardRow] = []
        self.state = label("", "muted")
        self.all = button(self.tr("All handed over"), icon="check")
        self.all.clicked.connect(self._hand_all)
        self.name = QLineEdit()
        self.name.setMaxLength(CHARS)
        self.name.setPlaceholderText(self.tr("Give a prize by hand: to whom"))
        self.name.setAccessibleName(self.tr("To whom a prize is given"))
        self.prize = ChoiceField([])
        self.prize.setAccessibleName(self.tr("Which prize"))
        self.give = button(self.tr("Give"))
        self.give.clicked.connect(self._give)
        self.name.returnPressed.connect(self._give)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(label(self.tr("Who has a prize"), "heading"))
        head.addWidget(self.state, 1)
        head.addWidget(self.all)
        foot.setSpacing(8)
        foot.addWidget(self.name, 3)
        foot.addWidget(self.prize, 2)
        foot.addWidget(self.give)
        self.body.addLayout(head)
        self.body.addWidget(self.rows)
        self.body.addLayout(foot)

    def show_awards(self, awards: list[AwardRow], prizes: list[PrizeRow]) -> None:
        """Show who has a prize."""
        self._offer(prizes)
        if [(row.id, row.name) for row in awards] != [(row.id, row.name) for row in self._shown]:
            self._rebuild(awards)
        self._shown = awards
        for row, tick, prize in zip(awards, self.ticks, self._prizes, strict=True):
            tick.set_state("done" if row.handed else "open")
            prize.setText(row.prize or "–")
        still = sum(row.handed is None for row in awards)
        self.state.setText(self.tr("%Ln not handed over yet", "", still) if still else "")
        self.all.setVisible(still > 1)

    def _offer(self, prizes: list[PrizeRow]) -> None:
        before = self.prize.currentData()
        self.prize.clear()
        for row in prizes:
            self.prize.addItem(row.name, str(row.id))
        self.prize.show_key(before or "")
        self.prize.setVisible(bool(prizes))

    def _rebuild(self, awards: list[AwardRow]) -> None:
        self.ticks, self._prizes = [], []
        self.rows.begin()
        for row in awards:
            tick = TickBox(self.tr("{name} has the prize in hand").format(name=row.name))
            tick.clicked.connect(lambda on, key=row.id: self.handed.emit((key,), on))
            cross = icon_button("delete", self.tr("Take the prize of {name} back").format(name=row.name))
            cross.clicked.connect(lambda _on=False, key=row.id: self.taken.emit(key))
            how = self.tr("by draw") if row.draw_id is not None else self.tr("by hand")
            when = label(listed((short_day(row.day), how)), "muted")
            prize = ElidedLabel("")
            self.rows.add((tick, ElidedLabel(row.name), prize, when, cross))
            self.ticks.append(tick)
            self._prizes.append(prize)

    def _give(self) -> None:
        name, key = self.name.text().strip(), self.prize.currentData()
        if name:
            self.name.clear()
            self.given.emit(name, int(key) if key else None)

    def _hand_all(self) -> None:
        self.handed.emit(tuple(row.id for row in self._shown if row.handed is None), True)
