"""The language of the window: the translations that ship, and the system's own wish."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from grouppilot.assets import resource

LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
"""Each language by the name it gives itself."""


def system_language() -> str:
    """Return the first of the system's languages that there is a translation for, else English."""
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").split("-")[0].lower()
        if language in ("zh", "en"):
            return "zh_CN" if language == "zh" else "en"
    return "en"


class Translations:
    """The translators of one application; ``speak`` exchanges them.

    Widgets made earlier keep their words: whoever changes the language builds the window anew.
    """

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, choice: str) -> str:
        """Load a language.

        Args:
            choice: ``system``, ``en`` or ``zh_CN``.

        Returns:
            The language that is spoken now.
        """
        self.language = system_language() if choice == "system" else choice
        QLocale.setDefault(_locale(self.language))
        self.silence()
        for path in _files(self.language):
            self._add(path)
        return self.language

    def silence(self) -> None:
        """Take the translators out again: what is asked from now on comes back as it stands in the source."""
        while self._installed:
            translator = self._installed.pop()
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()

    def _add(self, path: Path) -> None:
        translator = QTranslator(QCoreApplication.instance())
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)


def _locale(language: str) -> QLocale:
    system = QLocale.system()
    same = system.name().startswith(language.split("_")[0])
    return system if same else QLocale(language)


def _files(language: str) -> list[Path]:
    # English has a file too: Qt takes the plural forms of "%n day(s)" from it.
    own = resource("i18n", f"grouppilot_{language}.qm")
    shipped = resource("i18n", f"qtbase_{language}.qm")
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [shipped if shipped.is_file() else folder / f"qtbase_{language}.qm", own]
