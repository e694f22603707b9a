"""The list of shortcuts: what the page in front answers, its tables included."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.items.order import make_orderable, on_delete
from grouppilot.ui.kit.actions import Actions
from grouppilot.ui.shell.shortcuts import show_shortcuts


def test_the_keys_of_the_page_in_front_are_listed_and_no_others(qtbot: QtBot) -> None:
    page, table, away = QWidget(), QTableView(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(away)
    make_orderable(table)
    on_delete(table, lambda: None)
    hidden = QAction("Knock on wood", away)
    hidden.setShortcut(QKeySequence("Ctrl+Shift+K"))
    away.addAction(hidden)
    away.hide()
    qtbot.addWidget(page)
    page.show()
    sheet = show_shortcuts(Actions(page), page, page)
    said = [each.text() for each in sheet.findChildren(QLabel)]
    assert said[said.index("Move up") + 1] == "Alt+Up"
    assert said[said.index("Take away what is chosen") + 1] == "Del"
    assert "Knock on wood" not in said
