"""One list of everything the owner can do: menus, shortcuts, their list under F1 and the search read it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from grouppilot.ui.kit.icons import icon


@dataclass(frozen=True)
class ActionSpec:
    """What an action is called and how it is reached.

    Args:
        key: Stable name, e.g. ``"today.tick"``.
        text: What it does, already translated.
        group: Heading under which menus and F1 show it, already translated.
        shortcut: Keys in Qt's portable form, e.g. ``"Ctrl+K"``; several are separated by ``"; "``.
        icon: Name of its icon, none when empty.
        searched: Whether Ctrl K offers it.
    """

    key: str
    text: str
    group: str
    shortcut: str = ""
    icon: str = ""
    searched: bool = True


class Actions(QObject):
    """The registry; made once by the window and handed to the pages.

    Args:
        window: The widget in which the shortcuts work.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, spec: ActionSpec, run: Callable[[], object], scope: QWidget | None = None) -> QAction:
        """Register an action and return it.

        Args:
            spec: What it is.
            run: Called without arguments when it is triggered.
            scope: Widget within which alone its shortcut works; the whole window when None.

        Raises:
            ValueError: If the key is taken, or the keys are taken by another action of the whole window.
        """
        keys = QKeySequence.listFromString(spec.shortcut) if spec.shortcut else []
        self._refuse_clash(spec, keys if scope is None else [])
        action = QAction(spec.text, self)
        action.setObjectName(spec.key)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        action.setShortcuts(keys)
        contexts = Qt.ShortcutContext
        action.setShortcutContext(contexts.WidgetWithChildrenShortcut if scope else contexts.WindowShortcut)
        action.triggered.connect(lambda _checked=False: run())
        (scope or self._window).addAction(action)
        self._specs[spec.key], self._actions[spec.key] = spec, action
        return action

    def action(self, key: str) -> QAction:
        """Return an action; KeyError when there is none."""
        return self._actions[key]

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions under their headings, in the order of registration."""
        grouped: dict[str, list[QAction]] = {}
        for key, spec in self._specs.items():
            grouped.setdefault(spec.group, []).append(self._actions[key])
        return list(grouped.items())

    def shortcuts(self) -> list[tuple[str, str, str]]:
        """Return heading, text and keys (as the system writes them) of every action that has keys."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (group, action.text(), QKeySequence.listToString(action.shortcuts(), native))
            for group, actions in self.groups()
            for action in actions
            if action.shortcuts()
        ]

    def search(self, query: str) -> list[QAction]:
        """Return the enabled actions whose text or heading holds every word of the query."""
        words = query.casefold().split()
        return [
            self._actions[key]
            for key, spec in self._specs.items()
            if spec.searched
            and self._actions[key].isEnabled()
            and all(word in f"{spec.text} {spec.group}".casefold() for word in words)
        ]

    def menu(self, title: str, keys: list[str], parent: QWidget) -> QMenu:
        """Return a menu of actions; an empty key is a separator."""
        menu = QMenu(title, parent)
        for key in keys:
            if key:
                menu.addAction(self._actions[key])
            else:
                menu.addSeparator()
        return menu

    def _refuse_clash(self, spec: ActionSpec, keys: list[QKeySequence]) -> None:
        if spec.key in self._specs:
            raise ValueError(f"action {spec.key} is registered twice")
        for action in self._actions.values():
            whole = action.shortcutContext() == Qt.ShortcutContext.WindowShortcut
            if whole and any(key in action.shortcuts() for key in keys):
                raise ValueError(f"{spec.shortcut} of {spec.key} belongs to {action.objectName()}")
