"""The steps of a tour on the page of today: tick, figure, skip, copy, broadcast run, catch-up."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from grouppilot.app.tour_hands import TourStopped
from grouppilot.app.tour_steps import Steps
from grouppilot.ui.today.lines import Line
from grouppilot.ui.today.page import TodayPage
from grouppilot.usecases.checklists import DayView, day_view


class TodaySteps(Steps):
    """Does today's work as an owner would."""

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        yield "today", self._first_look
        yield "tick", self._tick
        yield "figure", self._figure
        yield "skip", self._skip
        yield "copy text", self._copy
        yield "broadcast run", self._run
        yield "catch-up", self._catch_up
        yield "another day", self._other_day

    @property
    def _page(self) -> TodayPage:
        return self._shown("today", TodayPage)

    def _view(self) -> DayView:
        if self._start.opened is None:
            raise TourStopped("an open workspace")
        return day_view(self._start.opened.workspace)

    def _state(self, line: Line) -> str:
        return next(row.state for row in self._view().rows if row.id == line.rows[0].id)

    def _pick(self, fits: Callable[[Line], bool]) -> Line:
        """Choose the first line that waits for an answer and fits, by clicking it."""
        page = self._page
        for place, line in enumerate(page.list.lines()):
            if line.state in ("open", "missed") and fits(line):
                model = page.list.model()
                self._hands.click_row(page.list, model.index(place, 0), dx=160)
                shown = page.detail.row()
                if line.rows and (shown is None or shown.item_id != line.rows[0].item_id):
                    raise TourStopped(f"the details of “{line.title}” did not come")
                return line
        raise TourStopped("an open item of the kind that is wanted")

    def _first_look(self) -> None:
        self._hands.rest(0.5)  # the weeks come last
        self._hands.shoot("today")

    def _tick(self) -> None:
        line = self._pick(lambda each: each.kind == "item" and not each.rows[0].figures)
        box = self._page.list.rect_of(line.id, "tick").center().toPoint()
        self._hands.click(self._page.list.viewport(), box)
        self._hands.wait(lambda: self._state(line) == "done", "a tick")
        self._hands.shoot("ticked")

    def _figure(self) -> None:
        line = self._pick(lambda each: each.kind == "item" and bool(each.rows[0].figures))
        self._hands.press(self._page.list, Qt.Key.Key_Space)
        for name in line.rows[0].figures:
            field = self._page.detail.figures.field(name)
            self._hands.click(field)
            field.selectAll()
            field.insert("18")
            self._hands.press(field, Qt.Key.Key_Return)
        self._hands.wait(lambda: self._state(line) == "done", "a figure")
        self._hands.shoot("figure-noted")

    def _skip(self) -> None:
        line = self._pick(lambda each: each.kind == "item" and not each.must)
        self._hands.click(self._page.detail.skip_button)
        field = self._page.detail.skip_bar.field
        field.insert("节假日不打扰" if self._start.translations.language == "zh_CN" else "Public holiday")
        self._hands.shoot("skip-with-reason")
        self._hands.click(self._page.detail.skip_bar.skip_button)
        self._hands.wait(lambda: self._state(line) == "skipped", "a skip")

    def _copy(self) -> None:
        self._pick(lambda each: each.kind == "item" and each.copies)
        QGuiApplication.clipboard().clear()
        self._hands.click(self._page.detail.copy_button)
        self._hands.wait(lambda: QGuiApplication.clipboard().text(), "a copied text")
        self._hands.shoot("text-copied")

    def _run(self) -> None:
        line = self._pick(lambda each: each.kind == "run")
        self._hands.shoot("broadcast-run")
        self._hands.click(self._page.detail.next_button)
        self._hands.wait(lambda: self._state(line) == "done", "the first group of a run")
        self._hands.shoot("broadcast-next")

    def _catch_up(self) -> None:
        before = len(self._view().missed)
        self._pick(lambda each: each.kind == "missed")
        self._hands.shoot("missed")
        self._hands.press(self._page.list, Qt.Key.Key_Space)
        self._hands.wait(lambda: len(self._view().missed) < before, "a routine caught up on")

    def _other_day(self) -> None:
        head = self._page.head
        self._hands.click(head.back_button)
        self._hands.shoot("yesterday")
        self._hands.click(head.today_button)
        self._hands.click(head.copy_button)
        self._hands.wait(lambda: len(QGuiApplication.clipboard().text()) > 100, "the copied day")
