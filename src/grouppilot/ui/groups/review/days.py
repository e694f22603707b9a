"""The diary of a week as it is read back: day by day, of all groups each under its name."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal

from grouppilot.domain.diaries import TEXTS
from grouppilot.ui.diary.lines import chip_of, day_title
from grouppilot.ui.groups.review.told import Told, ToldList
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.counting import labelled
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.reviews import Review


class DiaryCard(Card):
    """The days of a week, written or not yet; ``opened`` gives the one to be edited, a ``DiaryRow``."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(margin=14, spacing=6)
        self.head = SectionHeader(self.tr("Diary"))
        self.nothing = label(self.tr("Nothing was written in this week."), "muted", wrap=True)
        self.list = ToldList(self.tr("Diary of this week"))
        self.list.opened.connect(self.opened)
        for each in (self.head, self.nothing, self.list):
            self.body.addWidget(each)

    def show_review(self, review: Review) -> None:
        """Show the diary of a week; the current day stays so."""
        days = sum(row.days for row in review.groups)
        written = sum(row.written for row in review.groups)
        counted = self.tr("{written} of {days} written").format(written=written, days=days)
        self.head.set(self.tr("Diary"), counted if days else "")
        rows = list(self._one(review) if review.group_id is not None else self._all(review))
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _one(self, review: Review) -> Iterable[Told]:
        written = {row.day: row for row in review.diary}
        for day in review.week.days():
            if day > review.today:
                return
            row = written.get(day) or DiaryRow(day, review.group_id, review.group)
            name = day_title(day, review.today)
            if not row.there:
                name = self.tr("{day}: not written").format(day=name)
            yield self._told(row, name)

    def _all(self, review: Review) -> Iterator[Told]:
        before = None
        for row in review.diary:
            over = day_title(row.day, review.today) if row.day != before else ""
            before = row.day
            yield self._told(row, row.group or self.tr("The day as a whole"), over)

    def _told(self, row: DiaryRow, name: str, over: str = "") -> Told:
        words = {
            "worked": self.tr("Worked"),
            "problem": self.tr("Problem"),
            "idea": self.tr("Next"),
        }
        texts = (labelled(words[each], text) for each in TEXTS if (text := getattr(row, each)))
        chip, tone = chip_of(row)
        return Told(row, over, name, chip, tone, tuple(texts))
