"""What all parts of a tour have in common: the program, the hands, and the page or tab on which they work."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from grouppilot.app.start import Start
from grouppilot.app.tour_hands import Hands, TourStopped

Shown = TypeVar("Shown", bound=QWidget)


class Steps:
    """Steps through the program.

    Args:
        start: The program, with the sample workspace open.
        hands: What clicks and takes pictures.
    """

    def __init__(self, start: Start, hands: Hands) -> None:
        self._start, self._hands = start, hands

    def _shown(self, verb: str, kind: type[Shown]) -> Shown:
        """Return the page of a verb.

        Raises:
            TourStopped: It was not built.
        """
        page = self._start.window.desk.page(verb)
        if not isinstance(page, kind):
            raise TourStopped(f"the page {verb}")
        return page

    def _opened(self, verb: str, kind: type[Shown]) -> Shown:
        """Go to the page of a verb by a click, and return it."""
        self._hands.click(self._start.window.desk.sidebar.verb_row(verb))
        return self._shown(verb, kind)


class TabSteps(Generic[Shown]):
    """Steps on one tab of a group; a subclass says of what ``KIND`` the tab is.

    Args:
        hands: What clicks and takes pictures.
        choose: Chooses the tab and returns it.
        quiet: Puts away what was said.
    """

    KIND: type[Shown]

    def __init__(self, hands: Hands, choose: Callable[[], QWidget], quiet: Callable[[], None]) -> None:
        self._hands, self._choose, self._quiet = hands, choose, quiet

    @property
    def _tab(self) -> Shown:
        tab = self._choose()
        if not isinstance(tab, self.KIND):
            raise TourStopped(f"the tab {self.KIND.__name__}")
        return tab
