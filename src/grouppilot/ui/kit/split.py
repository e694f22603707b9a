"""Two parts beside or above one another; remembers where a hand put the handle between them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

HANDLE = 16
KEPT_AFTER_MS = 400
LEAST_SHARE, MOST_SHARE = 0.1, 0.9
BESIDE, ABOVE = "beside", "above"

Shares = dict[str, float]


@dataclass(frozen=True)
class Parting:
    """How a split is divided.

    Args:
        narrow: Pixels of width below which the second part goes under the first.
        beside: The first part's share of the width.
        above: The first part's share of the height where it stands above.
        grows: How much of more room goes to either part.
    """

    narrow: int
    beside: float
    above: float = 0.5
    grows: tuple[int, int] = (3, 2)


class Split(QSplitter):
    """The two parts with a handle between them.

    Args:
        parting: How it is divided until a hand moves the handle.
        kept: The shares a hand gave it before, as told by ``keep``; anything else is passed over.
        keep: Called with the shares some time after a hand has moved the handle.
        parent: Its owner.
    """

    def __init__(
        self,
        parting: Parting,
        kept: object = None,
        keep: Callable[[Shares], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parting = parting
        self._shares = {BESIDE: parting.beside, ABOVE: parting.above, **_good(kept)}
        self._moved: Shares = _good(kept)
        self._fresh = True
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._later.timeout.connect(lambda: keep(dict(self._moved)) if keep else None)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE)
        self.splitterMoved.connect(self._on_moved)

    def hold(self, first: QWidget, second: QWidget) -> None:
        """Take in the two parts."""
        for place, part in enumerate((first, second)):
            self.addWidget(part)
            self.setStretchFactor(place, self._parting.grows[place])

    def spread(self) -> None:
        """Divide the room as it is remembered, or as on the first day."""
        extent = max(0, self._extent() - self.handleWidth())
        first = round(extent * self._shares[self._key()])
        self.setSizes([first, extent - first])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._parting.narrow
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() != wanted or self._fresh:
            self._fresh = False
            self.setOrientation(wanted)
            self.spread()

    def _on_moved(self) -> None:
        first, second = self.sizes()
        self._shares[self._key()] = self._moved[self._key()] = round(first / max(1, first + second), 4)
        self._later.start()

    def _key(self) -> str:
        return BESIDE if self.orientation() == Qt.Orientation.Horizontal else ABOVE

    def _extent(self) -> int:
        return self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()


def _good(kept: object) -> Shares:
    if not isinstance(kept, Mapping):
        return {}
    return {
        key: float(kept[key])
        for key in (BESIDE, ABOVE)
        if isinstance(kept.get(key), int | float) and LEAST_SHARE <= kept[key] <= MOST_SHARE
    }
