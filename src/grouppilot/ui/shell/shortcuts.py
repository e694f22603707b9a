"""The list of all shortcuts, under F1."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from grouppilot.ui.kit.actions import Actions
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.told_keys import told_keys

HEIGHT = 420


Row = tuple[str, str, str]


def show_shortcuts(actions: Actions, parent: QWidget, page: QWidget | None = None) -> Sheet:
    """Open the list of every action that has keys, those of the page in front first, and return it."""
    sheet = Sheet(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"), parent, width=480)
    inner = QWidget()
    inner.setProperty("role", "scrolled")
    _fill(QGridLayout(inner), [*_of_page(page), *actions.shortcuts()])
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setMinimumHeight(HEIGHT)
    area.setAccessibleName(sheet.windowTitle())
    area.setWidget(inner)
    sheet.body.addWidget(area)
    sheet.add_button(QCoreApplication.translate("Shortcuts", "Close"), "primary", sheet.accept)
    sheet.open()
    return sheet


def _of_page(page: QWidget | None) -> list[Row]:
    if page is None:
        return []
    heading = QCoreApplication.translate("Shortcuts", "On this page")
    native = QKeySequence.SequenceFormat.NativeText
    shown = [page, *(each for each in page.findChildren(QWidget) if each.isVisibleTo(page))]
    found = [action for widget in shown for action in widget.actions()]
    rows = {
        action.text(): (heading, action.text(), QKeySequence.listToString(action.shortcuts(), native))
        for action in found
        if action.shortcuts() and action.text()
    }
    for text, keys in (told for widget in shown for told in told_keys(widget)):
        rows.setdefault(text, (heading, text, QKeySequence(keys).toString(native)))
    return list(rows.values())


def _fill(grid: QGridLayout, rows: list[Row]) -> None:
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    heading, row = "", 0
    for group, text, keys in rows:
        if group != heading:
            grid.addWidget(label(group, "heading"), row, 0, 1, 2)
            heading, row = group, row + 1
        grid.addWidget(label(text, wrap=True), row, 0)
        grid.addWidget(label(keys, "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
        row += 1
    grid.setRowStretch(row, 1)
