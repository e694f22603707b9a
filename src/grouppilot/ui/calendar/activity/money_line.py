"""Lines that take a sum or a count, empty where it is not known."""

import re
import unicodedata

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.kept_text import KeptLine

_SUM = re.compile(r"-?[0-9]*\.?[0-9]+|-?[0-9]+\.")
"""A sum as people write it: neither 1e9 nor inf, which Python takes for numbers too."""

CHARS = 14
WIDTH = 84


class FigureLine(KeptLine):
    """A whole number; ``given`` tells it after an edit by hand, None for empty. What is none comes back.

    Args:
        name: What it is, for screen readers.
        parent: Its owner.
    """

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("–", CHARS, parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(48)
        self._value: int | None = None
        self.kept.connect(self._take)

    def show_figure(self, value: int | None) -> None:
        """Show a number, or that it is not known."""
        self._value = value
        self.set_text(self._written(value))

    def _written(self, value: int | None) -> str:
        return "" if value is None else str(value)

    def _read(self, text: str) -> int | None:
        plain = _plain(text)
        if plain and not plain.isdecimal():
            raise ValueError(text)
        return int(plain) if plain else None

    def _take(self, text: str) -> None:
        try:
            value = self._read(text)
        except ValueError:
            self.set_text(self._written(self._value))
            self.setText(self._written(self._value))
            return
        if value != self._value:
            self._value = value
            self.given.emit(value)


class MoneyLine(FigureLine):
    """A sum in the owner's currency, kept in hundredths."""

    def _written(self, value: int | None) -> str:
        if value is None:
            return ""
        whole, rest = divmod(value, 100)
        return f"{whole}{QLocale().decimalPoint()}{rest:02}" if rest else str(whole)

    def _read(self, text: str) -> int | None:
        plain = _plain(text)
        if plain and not _SUM.fullmatch(plain):
            raise ValueError(text)
        return round(float(plain) * 100) if plain else None


def _plain(text: str) -> str:
    """Return a number as it was typed, full-width digits included, with a point for its decimals."""
    plain = unicodedata.normalize("NFKC", text).replace(QLocale().groupSeparator(), "").strip()
    return plain.replace(QLocale().decimalPoint(), ".")
