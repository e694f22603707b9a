"""The steps of a tour through the onboarding of one group: lines pasted, newcomers welcomed, teams."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from grouppilot.app.tour_hands import TourStopped
from grouppilot.app.tour_steps import TabSteps
from grouppilot.ui.groups.onboarding.joining_sheet import JoiningSheet
from grouppilot.ui.groups.onboarding.tab import OnboardingTab

LINES = """“林溪”邀请“青禾、Nora、阿宽”加入了群聊
“ 小麦”通过扫描“林溪”分享的二维码加入群聊"""


class OnboardingSteps(TabSteps[OnboardingTab]):
    """Takes newcomers in and welcomes them."""

    KIND = OnboardingTab

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        yield "newcomers pasted", self._paste
        yield "newcomers welcomed", self._welcome
        yield "teams of one group", self._teams

    def _paste(self) -> None:
        self._hands.click(self._tab.add)
        sheet = self._hands.find(JoiningSheet)
        sheet.text.insertPlainText(LINES)
        self._hands.wait(sheet.go.isEnabled, "newcomers found in lines")
        self._quiet()
        self._hands.shoot("newcomers-of-one-group")
        self._hands.click(sheet.go)

    def _welcome(self) -> None:
        part = self._tab.newcomers
        self._hands.wait(lambda: len(part.table.newcomers()) > 1, "several newcomers chosen")
        QGuiApplication.clipboard().clear()
        self._hands.click(part.step_card.copy_button)
        self._hands.wait(lambda: QGuiApplication.clipboard().text(), "the copied welcome")
        self._quiet()
        self._hands.shoot("onboarding-of-one-group")
        still = len(part.table.cells())
        self._hands.press(part.table, Qt.Key.Key_Space)
        answered = {(member, step) for member, step in part.table.cells()}
        if len(answered) != still:
            raise TourStopped("newcomers welcomed")

    def _teams(self) -> None:
        tab = self._tab
        tab.show_target({"part": "teams"})
        self._quiet()
        self._hands.shoot("teams-of-one-group")
        tab.show_target({"part": "newcomers"})
