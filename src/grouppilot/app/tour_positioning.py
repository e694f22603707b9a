"""The steps of a tour through what a group is for, whether it is worth it, and the ladders of all groups."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt

from grouppilot.app.tour_hands import Hands
from grouppilot.app.tour_steps import TabSteps
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.positioning.tab import PositioningTab
from grouppilot.ui.groups.positioning.worth_sheet import WorthSheet


class PositioningSteps(TabSteps[PositioningTab]):
    """Answers a question and judges whether the group is worth it."""

    KIND = PositioningTab

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        yield "positioning of one group", self._questions
        yield "worth it", self._worth

    def _questions(self) -> None:
        tab = self._tab
        self._quiet()
        self._hands.shoot("positioning-of-one-group")
        tab.naming.open()
        self._hands.rest()
        tab.show_target({"part": "naming"})
        self._quiet()
        self._hands.shoot("naming-standard")

    def _worth(self) -> None:
        self._hands.click(self._tab.worth.judge)
        sheet = self._hands.find(WorthSheet)
        self._hands.rest(0.15)
        self._hands.shoot("worth-it")
        self._hands.press(sheet, Qt.Key.Key_Escape)


def show_ladders(hands: Hands, page: GroupsPage) -> None:
    """Turn the page of all groups to their ladders, take a picture, and turn it back."""
    hands.click(page.ladder)
    hands.wait(lambda: page.board.cards, "the ladders")
    hands.rest(0.15)
    hands.shoot("ladders")
    hands.click(page.ladder)
