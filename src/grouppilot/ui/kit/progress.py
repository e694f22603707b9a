"""How far the day is, and how full a group is."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.paint import paint_bar

HEIGHT = 6


class ProgressLine(QWidget):
    """A thin bar over the width of its place."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(name)
        self._share, self._role = 0.0, "accent"

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def share(self) -> float:
        """Return how much is filled, 0 to 1."""
        return self._share

    def set_share(self, share: float, role: str = "accent") -> None:
        """Fill a share, 0 to 1, in the colour of a role."""
        self._share, self._role = share, role
        self.setAccessibleDescription(f"{share:.0%}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()), self._share, self._role)


class SeatsBar(QWidget):
    """Seats taken of seats there are: "112/500" over a bar, in red from 85 in 100.

    Args:
        taken: Members now.
        seats: Seats of the group, None where the platform has no limit.
        parent: Its owner.
    """

    NEARLY_FULL = 0.85

    def __init__(self, taken: int = 0, seats: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = label(parent=self)
        self._bar = ProgressLine(parent=self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._text)
        rows.addWidget(self._bar)
        self.set_seats(taken, seats)

    def set_seats(self, taken: int, seats: int | None) -> None:
        """Show other figures."""
        share = taken / seats if seats else 0.0
        self._text.setText(f"{taken}/{seats or '∞'}")
        self._bar.set_share(share, "bad" if share >= self.NEARLY_FULL else "accent")
        self.setAccessibleName(QCoreApplication.translate("SeatsBar", "Seats"))
        self.setAccessibleDescription(self._text.text())
