"""The figures of one group: seats, day, roles, newcomers, what was done, the last sign of life."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from grouppilot.ui.groups.words import last_text, life_text, role_words, share_text
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.coverage import gap_text
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases.group_cards import GroupCard
from grouppilot.usecases.groups import GroupRow

NARROW = 720
"""Pixels of width below which the figures stand in two rows."""


class RoleMarks(QWidget):
    """Host, moderator and KOL, each with a tick or a dash."""

    MARK, GAP = 14, 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._held: frozenset[str] = frozenset()

    def set_held(self, held: frozenset[str]) -> None:
        """Show who is there."""
        self._held = held
        self.setAccessibleDescription(
            ", ".join(f"{word} {'✓' if key in held else '–'}" for key, word in role_words().items())
        )
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(word) + self.MARK + 3 for word in role_words().values())
        return QSize(words + 2 * self.GAP, 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(text_font())
        x, middle = 0.0, self.height() / 2
        for key, word in role_words().items():
            width = painter.fontMetrics().horizontalAdvance(word)
            painter.setPen(color("ink1" if key in self._held else "ink2"))
            painter.drawText(QRectF(x, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
            mark = QRectF(x + width + 3, middle - self.MARK / 2, self.MARK, self.MARK)
            held = key in self._held
            icons.paint(painter, "check" if held else "minus", mark, "ok" if held else "warn")
            x += width + self.MARK + 3 + self.GAP


class Figure(QWidget):
    """What it is, how much, and what that is measured against."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value, self.note = label("–", "title"), ElidedLabel("", "caption")
        self.bar = ProgressLine(name)
        self.bar.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(label(name, "caption"))
        self.column.addWidget(self.value)
        self.column.addWidget(self.note)
        self.column.addSpacing(2)
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.setAccessibleName(name)

    def set(self, value: str, note: str = "", share: float | None = None, role: str = "accent") -> None:
        """Show a figure, with a bar where it is a share."""
        self.value.setText(value)
        self.note.setText(note)
        self.bar.setVisible(share is not None)
        if share is not None:
            self.bar.set_share(share, role)
        self.setAccessibleDescription(f"{value} {note}".strip())


class Figures(Card):
    """Six figures in a row, in two where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16)
        self.seats = Figure(self.tr("Seats"))
        self.day = Figure(self.tr("Day"))
        self.done = Figure(self.tr("SOP, 7 days"))
        self.newcomers = Figure(self.tr("Newcomers"))
        self.last = Figure(self.tr("Last sign"))
        self.roles = Figure(self.tr("Roles"))
        self.marks = RoleMarks()
        self.marks.setAccessibleName(self.tr("Roles"))
        self.roles.value.hide()
        self.roles.column.insertWidget(1, self.marks)
        self._parts = (self.seats, self.day, self.done, self.newcomers, self.last, self.roles)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self.body.addLayout(self._grid)
        self._columns = 0
        self._arrange(len(self._parts))

    def show_card(self, card: GroupCard) -> None:
        """Show the figures of a group."""
        row = card.row
        self._show_seats(row)
        self._show_day(row)
        self.done.set(share_text(row.share), self.tr("of the items done"), row.share)
        if card.finish is None:
            self.newcomers.set("–", self.tr("no ritual chosen"))
        else:
            note = self.tr("finished in time, of %n", "", card.finish.newcomers)
            self.newcomers.set(share_text(card.finished), note, card.finished)
        self.last.set(last_text(card), self.tr("item, check-in or joining"))
        self.marks.set_held(row.roles)
        self._show_roles(card)

    def _show_roles(self, card: GroupCard) -> None:
        missing = len(role_words()) - len(card.row.roles)
        hours = next((line for line in card.needs if line.kind == "role_hours"), None)
        if missing:
            self.roles.note.setText(self.tr("%n missing", "", missing))
        else:
            self.roles.note.setText(gap_text(hours.facts["gaps"][0]) if hours else self.tr("all there"))

    def _show_seats(self, row: GroupRow) -> None:
        members, seats = QLocale().toString(row.members), row.form.seats
        if seats is None:
            self.seats.set(members, self.tr("no limit"))
            return
        note = self.tr("of {seats}").format(seats=QLocale().toString(seats))
        self.seats.set(members, note, row.members / seats, "accent" if row.level == "free" else "bad")

    def _show_day(self, row: GroupRow) -> None:
        form, day, days = row.form, row.day, row.days
        if day is None or form.start is None:
            self.day.set("–", self.tr("no start day"))
        elif days is not None and 0 <= day <= days and form.end is not None:
            note = self.tr("of {n}, until {day}").format(n=days, day=short_date_text(form.end, row.today))
            self.day.set(QLocale().toString(day), note, day / days if days else 1.0)
        else:
            since = self.tr("since {day}").format(day=short_date_text(form.start, row.today))
            self.day.set(QLocale().toString(day) if day >= 0 else "–", life_text(row) if days else since)

    def minimumSizeHint(self) -> QSize:
        """Tell how narrow it can be, in two rows."""
        margins = self.body.contentsMargins()
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        width = 3 * widest + 2 * self._grid.horizontalSpacing() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if event.size().width() < NARROW else len(self._parts))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(len(self._parts)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
