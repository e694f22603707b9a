"""The left side: search, verbs with their counts, and the groups that can be put in scope."""

import sys
from collections.abc import Mapping

from PySide6.QtCore import QLocale, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from grouppilot.ui.kit import drawings
from grouppilot.ui.kit.theme import brush
from grouppilot.ui.shell.nav import MenuButton, NavRow, SearchButton

WIDTH = 224
EDGE = 11
ICONS = {
    "today": "today",
    "groups": "groups",
    "members": "members",
    "calendar": "calendar",
    "trends": "trends",
    "library": "library",
    "settings": "settings",
}


class Logo(QWidget):
    """The program's mark."""

    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawings.paint(QPainter(self), "logo", QRect(0, 0, self.width(), self.height()), "accent")


class Sidebar(QWidget):
    """Verbs × scope: choosing one never changes the other.

    Signals:
        verb_chosen(verb): A page was asked for.
        scope_chosen(group_id | None): A group, or all of them, were put in scope.
        search_asked: The search over everything was asked for.
        menu_asked: The program's menu was asked for.

    Args:
        verb: Which page is open at first.
        parent: Its owner.
    """

    verb_chosen = Signal(str)
    scope_chosen = Signal(object)
    search_asked = Signal()
    menu_asked = Signal()

    def __init__(self, verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._verbs: dict[str, NavRow] = {}
        self._verb_group = QButtonGroup(self)
        self._scopes: dict[int | None, NavRow] = {}
        self._scope_group = QButtonGroup(self)
        self._names: list[tuple[int, str]] = []
        self._states: Mapping[int, tuple[str, str]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 14, EDGE, 12)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(12)
        column.addWidget(self._search_field())
        column.addSpacing(10)
        for each in ("today", "groups", "members", "calendar", "trends", "library"):
            column.addWidget(self._verb_row(each, verb))
        column.addSpacing(18)
        column.addWidget(self._overline())
        column.addSpacing(4)
        # The list of groups is built with its first rows: an empty one would only delay the first painting.
        self._scope_place = QVBoxLayout()
        self._scope_place.addStretch(1)
        column.addLayout(self._scope_place, 1)
        column.addSpacing(8)
        column.addWidget(self._verb_row("settings", verb))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ground, line = QPainter(self), QPainterPath(), QPainterPath()
        ground.addRect(self.rect())
        line.addRect(self.width() - 1, 0, 1, self.height())
        painter.fillPath(ground, brush("side"))
        painter.fillPath(line, brush("line"))

    def verb_row(self, verb: str) -> NavRow:
        """Return the row of a verb."""
        return self._verbs[verb]

    def scope_row(self, group_id: int | None) -> NavRow:
        """Return the row of a group, or of all groups; KeyError where the group is not shown."""
        return self._scopes[group_id]

    def scopes(self) -> list[int | None]:
        """Return what can be put in scope, in the order of the list."""
        return list(self._scopes)

    def mark_verb(self, verb: str) -> None:
        """Show which page is open, without telling anybody."""
        if verb in self._verbs:
            self._verbs[verb].setChecked(True)

    def mark_scope(self, group_id: int | None) -> None:
        """Show what is in scope, without telling anybody."""
        row = self._scopes.get(group_id) or self._scopes.get(None)
        if row is not None:
            row.setChecked(True)

    def set_counts(self, left: int, groups: int, members: int) -> None:
        """Show how much there is: items left today, groups, members."""
        count = QLocale().toString
        self._verbs["today"].set_note(self.tr("%n left", "", left) if left else "")
        self._verbs["groups"].set_note(count(groups) if groups else "")
        self._verbs["members"].set_note(count(members) if members else "")

    def set_backup(self, text: str) -> None:
        """Show when the newest backup was made, beside Settings."""
        self._verbs["settings"].set_note(text)

    def show_groups(self, groups: list[tuple[int, str, int]], left: int) -> None:
        """Show the groups (number, name, open items), and how many items are open in all."""
        if not self._scopes:
            self._scope_place.takeAt(0)
            self._scope_place.addWidget(self._scope_area())
        names = [(key, name) for key, name, _ in groups]
        if names != self._names or not self._scopes:
            self._names = names
            self._rebuild_scopes()
        self._scopes[None].set_note(str(left) if left else "")
        for key, _, count in groups:
            self._scopes[key].set_note(str(count) if count else "")

    def show_states(self, states: Mapping[int, tuple[str, str]]) -> None:
        """Show how groups are: by number, the role of a colour and a word; others are not known."""
        self._states = states
        for key, row in self._scopes.items():
            if key is not None:
                row.set_state(*states.get(key, ("", "")))

    def _rebuild_scopes(self) -> None:
        chosen = next((key for key, row in self._scopes.items() if row.isChecked()), None)
        focused = next((key for key, row in self._scopes.items() if row.hasFocus()), ...)
        for row in self._scopes.values():
            self._scope_group.removeButton(row)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._scopes.clear()
        self._add_scope(None, self.tr("All groups"))
        for key, name in self._names:
            self._add_scope(key, name)
        self.mark_scope(chosen)
        if focused is not ... and focused in self._scopes:
            self._scopes[focused].setFocus()

    def _add_scope(self, key: int | None, name: str) -> None:
        row = NavRow(name, parent=self)
        row.clicked.connect(lambda _checked=False: self.scope_chosen.emit(key))
        self._scope_group.addButton(row)
        if key is not None:
            row.set_state(*self._states.get(key, ("", "")))
        self._list.insertWidget(self._list.count() - 1, row)
        self._scopes[key] = row

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(7, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(Logo())
        name = _label("GroupPilot", "heading")
        font = name.font()
        font.setPixelSize(16)
        font.setBold(True)
        name.setFont(font)
        row.addWidget(name, 1)
        self.menu_button = MenuButton("more", self.tr("Menu"))
        self.menu_button.clicked.connect(self.menu_asked)
        row.addWidget(self.menu_button)
        return row

    def _search_field(self) -> SearchButton:
        # Written out, as the class that knows it costs the first painting five milliseconds.
        keys = "⌘ K" if sys.platform == "darwin" else "Ctrl K"
        self.search_button = SearchButton(self.tr("Search or jump…"), keys)
        self.search_button.clicked.connect(self.search_asked)
        return self.search_button

    def _verb_row(self, verb: str, chosen: str) -> NavRow:
        words = {
            "today": self.tr("Today"),
            "groups": self.tr("Groups"),
            "members": self.tr("Members"),
            "calendar": self.tr("Calendar"),
            "trends": self.tr("Trends"),
            "library": self.tr("Library"),
            "settings": self.tr("Settings"),
        }
        row = NavRow(words[verb], ICONS[verb], on=verb == chosen)
        row.clicked.connect(lambda _checked=False: self.verb_chosen.emit(verb))
        self._verb_group.addButton(row)
        self._verbs[verb] = row
        return row

    def _overline(self) -> QWidget:
        made = _label(self.tr("SCOPE"), "overline")
        made.setContentsMargins(9, 0, 0, 0)
        return made

    def _scope_area(self) -> QWidget:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFrame, QScrollArea

        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Given and not asked for: to name what Qt made, PySide would first get to know every kind of widget.
        ground = QWidget()
        area.setViewport(ground)
        ground.setAutoFillBackground(False)
        area.setWidget(inner)
        return area


def _label(text: str, role: str) -> QLabel:
    """Return a label as ``kit.labels`` has it, of a text that cannot be taken for HTML."""
    made = QLabel(text)
    made.setProperty("role", role)
    return made
