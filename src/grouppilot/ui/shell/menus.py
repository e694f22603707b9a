"""The program's menus, made from the registry of actions."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from grouppilot.ui.i18n import LANGUAGES, system_language
from grouppilot.ui.kit.actions import Actions
from grouppilot.ui.kit.theme import tokens
from grouppilot.ui.shell.program import Program

SEPARATOR = ""
FILE = (
    *("file.start_group", "file.import", "file.import_chat", "file.export", "file.timetable", SEPARATOR),
    *("file.backup", "file.open_folder", "file.sample", SEPARATOR, "file.quit"),
)
EDIT = ("edit.undo", "edit.redo", SEPARATOR, "edit.search")
HELP = ("help.shortcuts", "help.logs", "help.about")


def theme_words() -> dict[str, str]:
    """Return the choices of theme by key."""
    return {
        "system": QCoreApplication.translate("Menus", "As the system"),
        "light": QCoreApplication.translate("Menus", "Light"),
        "dark": QCoreApplication.translate("Menus", "Dark"),
    }


def language_words() -> dict[str, str]:
    """Return the choices of language by key; each names itself."""
    return {"system": QCoreApplication.translate("Menus", "As the system"), **LANGUAGES}


def spoken(choice: str) -> str:
    """Return the language that is spoken now, and whether it is the system's."""
    if choice != "system":
        return LANGUAGES[choice]
    name = LANGUAGES[system_language()]
    return QCoreApplication.translate("Menus", "{name}, as the system").format(name=name)


def worn(choice: str) -> str:
    """Return the theme that is worn now, and whether it is the system's."""
    if choice != "system":
        return theme_words()[choice]
    name = theme_words()[tokens().name]
    return QCoreApplication.translate("Menus", "{name}, as the system").format(name=name)


def menus(actions: Actions, program: Program, verbs: list[str], parent: QWidget) -> list[QMenu]:
    """Return the program's menus: File, Edit, View, Help."""
    view = actions.menu(QCoreApplication.translate("Menus", "View"), [f"go.{verb}" for verb in verbs], parent)
    view.addSeparator()
    view.addMenu(theme_menu(program, view))
    view.addMenu(language_menu(program, view))
    return [
        actions.menu(QCoreApplication.translate("Menus", "File"), list(FILE), parent),
        actions.menu(QCoreApplication.translate("Menus", "Edit"), list(EDIT), parent),
        view,
        actions.menu(QCoreApplication.translate("Menus", "Help"), list(HELP), parent),
    ]


def theme_menu(program: Program, parent: QWidget) -> QMenu:
    """Return the choice of theme, which takes effect at once."""
    menu = QMenu(QCoreApplication.translate("Menus", "Theme"), parent)
    _fill(menu, theme_words(), program.prefs.theme, program.choose_theme)
    return menu


def language_menu(program: Program, parent: QWidget) -> QMenu:
    """Return the choice of language, for which the window is built anew."""
    menu = QMenu(QCoreApplication.translate("Menus", "Language"), parent)
    _fill(menu, language_words(), program.prefs.language, program.choose_language)
    return menu


def _fill(menu: QMenu, words: Mapping[str, str], chosen: str, choose: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    for key, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        group.addAction(action)
        # Queued by the menu's own closing: the choice may build the window, and so this menu, anew.
        action.triggered.connect(lambda _checked=False, key=key: choose(key))
