"""The steps of a tour through the diaries: the evening of all groups, a day in its tab, the weekly review."""

from collections.abc import Callable, Iterator

from grouppilot.app.tour_hands import TourStopped
from grouppilot.app.tour_steps import Steps
from grouppilot.ui.diary.evening import EveningSheet
from grouppilot.ui.groups.diary.tab import DiaryTab
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.today.page import TodayPage


class DiarySteps(Steps):
    """Writes the diary as an owner would, and reads the week back."""

    def of_all(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps that are taken with all groups in scope."""
        yield "diaries of an evening", self._evening
        yield "weekly review", self._review

    def of_one(self, tab: Callable[[], GroupTab]) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps that are taken in the tab of one group."""
        yield "diary of one group", lambda: self._diary(tab())

    def _evening(self) -> None:
        page = self._opened("today", TodayPage)
        self._hands.wait(page.board.diary.isVisible, "the line of the diaries")
        self._hands.click(page.board.diary.write)
        sheet = self._hands.find(EveningSheet)
        before = sheet.group.text()
        self._hands.click(sheet.editor.moods.buttons["lively"])
        self._hands.rest(0.15)
        self._hands.shoot("diaries-of-an-evening")
        self._hands.click(sheet.next)
        if sheet.group.text() == before:
            raise TourStopped("the next group")
        sheet.reject()

    def _review(self) -> None:
        page = self._opened("groups", GroupsPage)
        self._hands.click(page.review)
        self._hands.rest(0.15)
        self._hands.shoot("weekly-review")
        self._hands.click(page.review)

    def _diary(self, tab: GroupTab) -> None:
        if not isinstance(tab, DiaryTab):
            raise TourStopped("the tab of the diary")
        self._hands.rest(0.15)
        self._hands.shoot("diary-of-one-group")
        tab.show_target({"review": tab.days.today})
        self._hands.rest(0.15)
        self._hands.shoot("week-of-one-group")
