"""A field for money, hours and shares, which need not be whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from grouppilot.domain.estimates import MOST
from grouppilot.ui.kit.fields import INSET
from grouppilot.ui.kit.wheel import hold_still


class DecimalField(QDoubleSpinBox):
    """A number from 0 up; ``changed`` tells of every edit.

    Args:
        most: The highest number.
        places: Decimals.
        unit: Written after the number.
        unknown: What it says while nothing is known; empty where 0 stands for that.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(
        self,
        most: float = MOST,
        places: int = 2,
        unit: str = "",
        unknown: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unknown = bool(unknown)
        self.setDecimals(places)
        self.setRange(-1 if unknown else 0, most)
        self.setSpecialValueText(unknown)
        self.setSuffix(unit)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(INSET, 0, 0, 0)
        self.setMinimumWidth(96)
        self.set_number(None)
        hold_still(self)
        self.valueChanged.connect(lambda _value: self.changed.emit())

    def number(self) -> float | None:
        """Return the number; None while nothing is known."""
        return None if self._unknown and self.value() < 0 else self.value()

    def set_number(self, number: float | None) -> None:
        """Show a number, or that nothing is known."""
        self.setValue(number if number is not None else (-1 if self._unknown else 0))
