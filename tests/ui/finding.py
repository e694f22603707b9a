"""Finds what is on screen."""

from PySide6.QtWidgets import QDialog, QWidget


def sheet(page: QWidget) -> QDialog:
    """Return the sheet that is open over a page."""
    (found,) = [each for each in page.findChildren(QDialog) if each.isVisible()]
    return found
