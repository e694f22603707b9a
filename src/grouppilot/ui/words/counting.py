"""What sentences with numbers, and lists of words, are made with where there is no widget to ask."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.kit.direction import apart


class Counting:
    """Translates under one context; bind it to a name that is the context's: ``Today = Counting("Today")``.

    lupdate reads ``Today.tr("%n day(s)", "", n)`` as a sentence of that context with plural forms; in
    ``QCoreApplication.translate("Today", "%n day(s)", "", n)`` it takes n for an encoding and asks for none.
    """

    def __init__(self, context: str) -> None:
        self._context = context

    def tr(self, text: str, comment: str, number: int) -> str:
        """Return a sentence in its plural form, with the number in it."""
        return QCoreApplication.translate(self._context, text, comment, number)


def listed(parts: Iterable[str]) -> str:
    """Join words or numbers as the language lists them, e.g. ``"1, 15"``."""
    between = QCoreApplication.translate("Counting", ", ", "between the parts of a list")
    return between.join(map(apart, parts))


def several(sentences: Iterable[str]) -> str:
    """Put short sentences one after the other, e.g. ``"no name; left before joining"``."""
    return QCoreApplication.translate("Counting", "; ", "between short sentences").join(sentences)


def labelled(what: str, text: str) -> str:
    """Say what a text is about, e.g. ``"Joined: this is no date"``; the one that there is if one is empty."""
    if not what or not text:
        return what or text
    pair = QCoreApplication.translate("Counting", "{what}: {text}", "a label and what it holds")
    return pair.format(what=apart(what), text=text)
