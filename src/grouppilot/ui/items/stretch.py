"""One column of a table that takes the room the others leave, but never less than it needs."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class _Stretch(QObject):
    def __init__(
        self, view: QTableView, column: int, least: int, giving: Mapping[int, int], dropped: Sequence[int]
    ) -> None:
        super().__init__(view)
        self._view, self._column, self._least, self._giving = view, column, least, giving
        self._dropped = dropped
        heads = view.horizontalHeader()
        self._wanted = {place: heads.sectionSize(place) for place in giving}
        self._fitting = False
        view.viewport().installEventFilter(self)
        heads.sectionResized.connect(self._on_resized)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _on_resized(self, column: int, _before: int, now: int) -> None:
        if column == self._column or self._fitting:
            return
        if column in self._wanted:  # by hand
            self._wanted[column] = now
        self._fit()

    def _fit(self) -> None:
        heads = self._view.horizontalHeader()
        self._fitting = True
        room = self._view.viewport().width()
        self._drop(room)
        fixed = heads.length() - sum(map(heads.sectionSize, (self._column, *self._wanted)))
        for place, width in self._narrowed(room - fixed - self._least).items():
            heads.resizeSection(place, width)
        others = heads.length() - heads.sectionSize(self._column)
        heads.resizeSection(self._column, max(self._least, room - others))
        self._fitting = False

    def _drop(self, room: int) -> None:
        """Hide columns, one after the other, until the rest has room at its least widths."""
        for place in self._dropped:
            self._view.setColumnHidden(place, False)
        for place in self._dropped:
            if self._least + sum(self._least_of(each) for each in self._wanted) <= room:
                return
            self._view.setColumnHidden(place, True)

    def _least_of(self, place: int) -> int:
        if self._view.isColumnHidden(place):
            return 0
        return max(self._giving[place], self._view.horizontalHeader().sectionSizeHint(place))

    def _narrowed(self, room: int) -> dict[int, int]:
        """Return the widths of the columns that give way: as wanted where there is room for all."""
        wanted = {at: width for at, width in self._wanted.items() if not self._view.isColumnHidden(at)}
        short = max(0, sum(wanted.values()) - room)
        slack = {place: max(0, width - self._least_of(place)) for place, width in wanted.items()}
        share = min(1.0, short / (sum(slack.values()) or 1))
        return {place: width - int(slack[place] * share + 0.5) for place, width in wanted.items()}


def stretch_column(
    view: QTableView,
    column: int,
    least: int,
    giving: Mapping[int, int] | None = None,
    dropped: Sequence[int] = (),
) -> None:
    """Let a column fill the table.

    Args:
        view: The table; its columns have their widths.
        column: The one that fills it.
        least: Pixels it keeps in any case; where there is less room the table scrolls.
        giving: Columns that are narrowed before that, with the least width of each.
        dropped: Those of them that are hidden where even that is too wide, the dearest last.
    """
    view.horizontalHeader().setStretchLastSection(False)
    _Stretch(view, column, least, giving or {}, dropped)
