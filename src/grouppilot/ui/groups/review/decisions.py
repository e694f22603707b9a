"""What was decided: open ones of weeks before, those of this week, and the line that adds one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.groups.rules.quick_add import QuickAdd
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tickbox import TickBox
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import decisions
from grouppilot.usecases.decisions import DecisionRow
from grouppilot.usecases.reviews import Review


class DecisionLine(QWidget):
    """One decision: a box to tick when it is done, its words, and its fields when they are asked for."""

    def __init__(self, context: Context, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._row: DecisionRow | None = None
        self.box = TickBox()
        self.box.clicked.connect(self._tick)
        self.what, self.about = label("", wrap=True), label("", "caption", wrap=True)
        self.edit = icon_button("edit", self.tr("Edit decision"))
        self.edit.setCheckable(True)
        self._fields: DecisionFields | None = None
        self._lay_out()
        self.edit.toggled.connect(self._show_fields)

    @property
    def fields(self) -> "DecisionFields":
        """The fields below the words; built when they are first asked for, as there may be many lines."""
        if self._fields is None:
            made = self._fields = DecisionFields(self._today)
            made.delete.clicked.connect(self._delete)
            made.text.kept.connect(lambda text: self._edit(what=text))
            made.who.kept.connect(lambda text: self._edit(who=text))
            made.until.changed.connect(lambda day: self._edit(until=day))
            if self._row is not None:
                made.show_row(self._row)
            self._column.addWidget(made)
        return self._fields

    def show_row(self, row: DecisionRow, *, named: bool) -> None:
        """Show a decision; ``named`` tells whether its group is to be named."""
        self._row = row
        self.box.setAccessibleName(row.what)
        self.box.set_state("done" if row.done else "open")
        self.what.setText(row.what)
        self.what.setProperty("role", "muted" if row.done else "body")
        self.what.style().polish(self.what)
        about = self._about(row, named)
        self.about.setText(" · ".join(about))
        self.about.setProperty("role", "error" if row.late else "caption")
        self.about.style().polish(self.about)
        self.about.setVisible(bool(about))
        if self._fields is not None:
            self._fields.show_row(row)

    def _show_fields(self, on: bool) -> None:
        self.fields.setVisible(on)

    def _about(self, row: DecisionRow, named: bool) -> list[str]:
        parts = [(row.group or self.tr("All groups"))] if named or row.group_id is None else []
        parts += [row.who] if row.who else []
        if row.done is not None:
            parts.append(self.tr("done {day}").format(day=short_day(row.done)))
        elif row.until is not None:
            parts.append(self.tr("until {day}").format(day=short_day(row.until)))
        return parts

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.edit, alignment=Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(row)

    def _tick(self) -> None:
        row = self._row
        if row is None:
            return
        call = decisions.reopen if row.done else decisions.finish
        if not self._context.try_to(lambda: call(self._context.workspace, row.id)):
            self.box.set_state("done" if row.done else "open")

    def _edit(self, **changed: object) -> None:
        row = self._row
        if row is None or all(getattr(row, name) == value for name, value in changed.items()):
            return
        if not self._context.try_to(lambda: decisions.edit(self._context.workspace, row.id, **changed)):
            self.fields.show_row(row)

    def _delete(self) -> None:
        row = self._row
        if row is not None and self._context.try_to(
            lambda: decisions.delete(self._context.workspace, row.id)
        ):
            self._context.say(self.tr("Decision deleted"), undoable=True)


class DecisionFields(QWidget):
    """What is to be done, who sees to it and until when; and the way to delete it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = KeptLine(self.tr("What is to be done"), decisions.WHAT_CHARS)
        self.who = KeptLine(self.tr("yourself"), decisions.WHO_CHARS)
        self.until = OptionalDay(self.tr("No day"), today)
        self.delete = icon_button("delete", self.tr("Delete decision"))
        self.text.setAccessibleName(self.tr("What is to be done"))
        self.who.setAccessibleName(self.tr("Who sees to it"))
        self.until.setAccessibleName(self.tr("Until"))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.who, 1)
        beside.addWidget(self.until, 1)
        beside.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(beside)

    def show_row(self, row: DecisionRow) -> None:
        """Show a decision; what is being written is left alone."""
        self.text.set_text(row.what)
        self.who.set_text(row.who)
        self.until.set_day(row.until)


class DecisionsCard(Card):
    """Decisions open from before, those of this week, and the line that adds one to it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self._context = context
        self._review: Review | None = None
        self.lines: dict[int, DecisionLine] = {}
        self.head = SectionHeader(self.tr("Decisions"))
        self.carried = label(self.tr("OPEN FROM BEFORE"), "overline")
        self.nothing = label("", "muted", wrap=True)
        self.this_week = label(self.tr("THIS WEEK"), "overline")
        self.new = QuickAdd(self.tr("What to do differently…"), self.tr("Add"), self._add)
        self.new.button.setAccessibleName(self.tr("Add decision"))
        self._places = (QVBoxLayout(), QVBoxLayout())
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 10)
        inner.setSpacing(6)
        inner.addWidget(self.head)
        inner.addWidget(self.carried)
        inner.addLayout(self._places[0])
        inner.addWidget(self.this_week)
        inner.addWidget(self.nothing)
        inner.addLayout(self._places[1])
        self.body.addLayout(inner)
        self.body.addWidget(self.new)

    def show_review(self, review: Review) -> None:
        """Show the decisions of a week; a line that stays keeps the keyboard and its open fields."""
        self._review = review
        rows = [*review.carried, *review.decided]
        for gone in self.lines.keys() - {row.id for row in rows}:
            line = self.lines.pop(gone)
            line.hide()
            line.deleteLater()
        for place, found in zip(self._places, (review.carried, review.decided), strict=True):
            self._put(place, found, review)
        self.carried.setVisible(bool(review.carried))
        self.this_week.setVisible(bool(review.carried))
        still = sum(row.done is None for row in rows)
        self.head.set(self.tr("Decisions"), self.tr("%n open", "", still) if still else "")
        words = self.tr("What will you do differently? Whatever is decided here is listed until it is done.")
        self.nothing.setText(words)
        self.nothing.setVisible(not review.decided)

    def show_decision(self, decision_id: int) -> None:
        """Go to a decision."""
        line = self.lines.get(decision_id)
        if line is not None:
            line.box.setFocus()

    def _put(self, place: QVBoxLayout, rows: Sequence[DecisionRow], review: Review) -> None:
        for at, row in enumerate(rows):
            line = self.lines.get(row.id)
            if line is None:
                line = self.lines[row.id] = DecisionLine(self._context, review.today)
            if place.indexOf(line) != at:
                place.insertWidget(at, line)
            line.show()  # so that it can take the keyboard at once
            line.show_row(row, named=review.group_id is None)

    def _add(self, text: str) -> bool:
        review = self._review
        if review is None:
            return False
        day = min(review.today, review.week.last)
        ws = self._context.workspace
        return self._context.try_to(lambda: decisions.add(ws, review.group_id, text, day))
