"""The steps of a tour through the other pages, with all groups and with one in scope."""

from collections.abc import Callable, Iterator
from pathlib import Path

from grouppilot.app.start import Start
from grouppilot.app.tour_hands import Hands, TourStopped
from grouppilot.ui.context import VERBS


class PageSteps:
    """Visits every page, and does there what belongs to the main job.

    Args:
        start: The program, with the sample workspace open.
        hands: What clicks and takes pictures.
        out: Where the roster goes.
    """

    def __init__(self, start: Start, hands: Hands, out: Path) -> None:
        self._start, self._hands, self._out = start, hands, out

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        for verb in VERBS[1:]:
            yield verb, lambda verb=verb: self._visit(verb, verb)
        yield "one group", self._one_group
        for verb in VERBS[:-1]:
            yield f"{verb} of one group", lambda verb=verb: self._visit(verb, f"{verb}-of-one-group")
        yield "search", self._search

    def _visit(self, verb: str, picture: str) -> None:
        desk = self._start.window.desk
        self._hands.click(desk.sidebar.verb_row(verb))
        page = desk.page(verb)
        if page is None or not page.isVisible():
            raise TourStopped(f"the page {verb}")
        self._hands.rest(0.3)
        self._hands.shoot(picture)

    def _one_group(self) -> None:
        sidebar = self._start.window.desk.sidebar
        first = next(key for key in sidebar.scopes() if key is not None)
        self._hands.click(sidebar.scope_row(first))
        if self._start.context is None or self._start.context.group_id != first:
            raise TourStopped("a group in scope")

    def _search(self) -> None:
        from grouppilot.ui.shell.palette import Palette

        self._hands.click(self._start.window.desk.sidebar.search_button)
        palette = self._hands.find(Palette)
        palette.field.insert("lx")
        self._hands.wait(lambda: palette.model.rowCount() > 0, "somebody found")
        self._hands.rest(0.3)
        self._hands.shoot("search")
        palette.hide()
