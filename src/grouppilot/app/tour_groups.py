"""The steps of a tour through the page of one group: its tabs, and the work that is done there."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QGuiApplication

from grouppilot.app.tour_diaries import DiarySteps
from grouppilot.app.tour_hands import TourStopped
from grouppilot.app.tour_onboarding import OnboardingSteps
from grouppilot.app.tour_positioning import PositioningSteps
from grouppilot.app.tour_steps import Steps
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.rules.tab import RulesTab
from grouppilot.ui.groups.rules.violations_part import ViolationsPart
from grouppilot.ui.groups.tab import GroupTab


class GroupSteps(Steps):
    """Visits the tabs of the group in scope."""

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        positioning = PositioningSteps(self._hands, lambda: self._tab("positioning"), self._quiet)
        yield from positioning.steps()
        yield "rules of one group", self._rules
        yield "a violation answered", self._violation
        onboarding = OnboardingSteps(self._hands, lambda: self._tab("onboarding"), self._quiet)
        yield from onboarding.steps()
        yield "SOP of one group", self._sop
        yield from DiarySteps(self._start, self._hands).of_one(lambda: self._tab("diary"))

    def _tab(self, key: str) -> GroupTab:
        """Choose a tab by a click, and return it."""
        page = self._opened("groups", GroupsPage)
        tabs = page.one.tabs
        place = next((n for n in range(tabs.count()) if tabs.tabData(n) == key), None)
        if place is None:
            raise TourStopped(f"the tab {key}")
        self._hands.click(tabs, tabs.tabRect(place).center())
        if tabs.key() != key:
            raise TourStopped(f"the tab {key}")
        return page.one.tab(key)

    def _rules(self) -> None:
        tab = self._tab("rules")
        QGuiApplication.clipboard().clear()
        self._hands.click(tab.actions_of_head[-1])
        self._hands.wait(lambda: QGuiApplication.clipboard().text(), "the copied rules")
        self._quiet()
        self._hands.shoot("rules-of-one-group")

    def _violation(self) -> None:
        tab = self._tab("rules")
        if not isinstance(tab, RulesTab):
            raise TourStopped("the tab of rules")
        tab.show_part("violations")
        part = tab.part("violations")
        if not isinstance(part, ViolationsPart):
            raise TourStopped("the violations")
        self._quiet()
        self._hands.shoot("violations-of-one-group")
        waiting = tab.waiting.text()
        self._hands.click(part.pane.done)
        self._hands.wait(lambda: tab.waiting.text() != waiting, "a violation answered")
        tab.show_part("rules")

    def _sop(self) -> None:
        self._tab("sop")
        self._quiet()
        self._hands.shoot("sop-of-one-group")

    def _quiet(self) -> None:
        """Put away what was said before a picture is taken."""
        if self._start.session is not None:
            self._start.session.toast.hide()
        self._hands.rest(0.1)
