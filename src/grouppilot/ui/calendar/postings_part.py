"""Where an entry was posted and when, and what came of it: group by group, beside its plan."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.words.days import short_day
from grouppilot.usecases.entry_results import Result

if TYPE_CHECKING:
    from grouppilot.usecases.publishing import Posting

DIGITS, NOTE_CHARS = 9, 2000
FIGURES = ("reached", "responded", "converted")


class ResultRow(QWidget):
    """Three figures and a note; ``changed`` gives all of them after an edit by hand. Empty is not known."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "reached": self.tr("Reached"),
            "responded": self.tr("Responded"),
            "converted": self.tr("Converted"),
        }
        self.fields = {name: KeptLine("–", DIGITS) for name in FIGURES}
        self.note = KeptLine(self.tr("What to learn from it"), NOTE_CHARS)
        self.note.setAccessibleName(self.tr("What to learn from it"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, field in self.fields.items():
            field.setAccessibleName(words[name])
            field.setMinimumWidth(40)
            block = QVBoxLayout()
            block.setSpacing(4)
            block.addWidget(label(words[name], "caption"))
            block.addWidget(field)
            row.addLayout(block, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.note)
        for each in (*self.fields.values(), self.note):
            each.kept.connect(lambda _text: self._tell())

    def show_result(self, posting: Posting) -> None:
        """Show what is known."""
        for name, field in self.fields.items():
            value = getattr(posting, name)
            field.set_text("" if value is None else str(value))
        self.note.set_text(posting.note)

    def _tell(self) -> None:
        figures = {name: number(field.text()) for name, field in self.fields.items()}
        self.changed.emit(Result(**figures, note=self.note.text()))


class PostingRow(QWidget):
    """One group: to be marked as posted, or posted at a moment with its result.

    Signals:
        posted, taken_back: As they say.
        noted(Result): What came of it.
    """

    posted = Signal()
    taken_back = Signal()
    noted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", "body")
        self.state = label("", "muted")
        self.mark = button(self.tr("Mark published"))
        self.back = icon_button("undo", self.tr("Not posted after all"))
        self.result = ResultRow()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for each in (self.state, self.mark, self.back):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.result)
        self.mark.clicked.connect(self.posted)
        self.back.clicked.connect(self.taken_back)
        self.result.changed.connect(self.noted)

    def show_posting(self, posting: Posting, day: date | None) -> None:
        """Show how it stands in a group, planned for a day."""
        self.name.setText(posting.group or self.tr("In no group"))
        is_open = posting.state == "open"
        self.mark.setVisible(is_open)
        self.mark.setAccessibleName(self.tr("Mark published in {group}").format(group=self.name.text()))
        self.state.setVisible(not is_open)
        self.back.setVisible(not is_open)
        self.state.setText(self._told(posting, day))
        self.result.setVisible(posting.state == "published")
        self.result.show_result(posting)

    def _told(self, posting: Posting, day: date | None) -> str:
        if posting.state == "published" and posting.at is not None:
            when = f"{posting.at:%H:%M}"
            if posting.at.date() != day:
                when = f"{short_day(posting.at.date())}, {when}"
            return when
        words = {"skipped": self.tr("left out"), "missed": self.tr("missed")}
        return words.get(posting.state, "")


class PostingsPart(QWidget):
    """The groups of an entry.

    Signals:
        posted(group_id), taken_back(group_id), noted(group_id, Result): Of one group; None where no group is.
    """

    posted = Signal(object)
    taken_back = Signal(object)
    noted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PostingRow] = []
        self._groups: list[int | None] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(label(self.tr("Published"), "caption"))

    def show_postings(self, postings: Sequence[Posting], day: date | None) -> None:
        """Show how an entry stands in each of its groups."""
        groups = [each.group_id for each in postings]
        if groups != self._groups:
            self._rebuild(groups)
        for row, posting in zip(self.rows, postings, strict=True):
            row.show_posting(posting, day)

    def _rebuild(self, groups: list[int | None]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
            self._column.removeWidget(row)
        self._groups, self.rows = groups, []
        for group in groups:
            row = PostingRow()
            row.posted.connect(lambda group=group: self.posted.emit(group))
            row.taken_back.connect(lambda group=group: self.taken_back.emit(group))
            row.noted.connect(lambda result, group=group: self.noted.emit(group, result))
            self._column.addWidget(row)
            self.rows.append(row)


def number(text: str) -> int | None:
    """Return a count as it was typed, full-width digits included; None where there is none."""
    digits = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    return int(digits) if digits.isdecimal() else None
