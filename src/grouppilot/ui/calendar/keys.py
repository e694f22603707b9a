"""Everything that can be done by keys: listed under F1, and in the menu of an entry."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Row = tuple[str, str, str]
"""Name, words and keys of an action."""

MENU = (
    *("open", "new", "activity", "idea", "", "copy", "paste", "shift", "tray", "give_day", ""),
    *("templates", "save_template", "", "delete"),
)


def rows() -> list[Row]:
    """Return all actions in the order in which F1 lists them."""
    translate = QCoreApplication.translate
    return [
        ("left", translate("CalendarKeys", "Day before"), "Left"),
        ("right", translate("CalendarKeys", "Day after"), "Right"),
        ("up", translate("CalendarKeys", "Entry before, or week before"), "Up"),
        ("down", translate("CalendarKeys", "Next entry, or next week"), "Down"),
        ("more_back", translate("CalendarKeys", "Choose one more, backwards"), "Shift+Left; Shift+Up"),
        ("more_on", translate("CalendarKeys", "Choose one more, onwards"), "Shift+Right; Shift+Down"),
        ("all", translate("CalendarKeys", "Choose all on show"), "Ctrl+A"),
        ("open", translate("CalendarKeys", "Go to the details"), "Return; Enter"),
        ("new", translate("CalendarKeys", "Add an entry on the chosen day"), "N"),
        ("activity", translate("CalendarKeys", "Plan an activity on the chosen day"), "A"),
        ("idea", translate("CalendarKeys", "Note an idea"), "I"),
        ("day_back", translate("CalendarKeys", "Move a day back"), "Alt+Left"),
        ("day_on", translate("CalendarKeys", "Move a day on"), "Alt+Right"),
        ("step_back", translate("CalendarKeys", "Move a week back; by hours: 15 min earlier"), "Alt+Up"),
        ("step_on", translate("CalendarKeys", "Move a week on; by hours: 15 min later"), "Alt+Down"),
        ("week_back", translate("CalendarKeys", "Move a week back"), "Ctrl+Left"),
        ("week_on", translate("CalendarKeys", "Move a week on"), "Ctrl+Right"),
        ("hour_back", translate("CalendarKeys", "Move an hour earlier"), "Ctrl+Up"),
        ("hour_on", translate("CalendarKeys", "Move an hour later"), "Ctrl+Down"),
        ("shorter", translate("CalendarKeys", "15 min shorter"), "Alt+Shift+Up"),
        ("longer", translate("CalendarKeys", "15 min longer"), "Alt+Shift+Down"),
        ("shift", translate("CalendarKeys", "Shift by days…"), "S"),
        ("tray", translate("CalendarKeys", "Put among the ideas"), "T"),
        ("give_day", translate("CalendarKeys", "Give an idea the chosen day"), "D"),
        ("copy", translate("CalendarKeys", "Copy"), "Ctrl+C"),
        ("paste", translate("CalendarKeys", "Paste on the chosen day"), "Ctrl+V"),
        ("templates", translate("CalendarKeys", "Lay out a template…"), "P"),
        ("save_template", translate("CalendarKeys", "Save as a template…"), "Shift+P"),
        ("copy_week", translate("CalendarKeys", "Copy a week…"), "Shift+W"),
        ("delete", translate("CalendarKeys", "Delete"), "Del; Backspace"),
        ("whole_day", translate("CalendarKeys", "All entries of the day"), "Space"),
        ("month", translate("CalendarKeys", "Month"), "M"),
        ("week", translate("CalendarKeys", "Week"), "W"),
        ("list", translate("CalendarKeys", "List"), "L"),
        ("find", translate("CalendarKeys", "Find entries by title"), "F"),
        ("away", translate("CalendarKeys", "Let go of what is chosen or dragged"), "Esc"),
    ]


class Keys(QObject):
    """The actions, in force while one of the surfaces has the keyboard.

    Args:
        run: Called with the name of an action.
        parent: Its owner.
    """

    def __init__(self, run: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        for name, text, keys in rows():
            action = QAction(text, self)
            action.setObjectName(f"calendar.{name}")
            action.setShortcuts(QKeySequence.listFromString(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, name=name: run(name))
            self._actions[name] = action

    def hold_on(self, surfaces: Iterable[QWidget]) -> None:
        """Let them be in force on these surfaces."""
        for surface in surfaces:
            surface.addActions(list(self._actions.values()))

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of what is chosen."""
        menu = QMenu(parent)
        for name in MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu
