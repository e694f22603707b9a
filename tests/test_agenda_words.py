"""Whatever a feature tells on the agenda has words in the window and on the command line."""

import ast
from pathlib import Path

import grouppilot
from grouppilot.cli import words
from grouppilot.ui.words.agenda import WORDS

SOURCE = Path(grouppilot.__file__).parent / "usecases"


def kinds() -> set[str]:
    """Find the kinds of all lines that use cases make."""
    found = set()
    for path in SOURCE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "AgendaLine":
                kind = node.args[0] if node.args else next(k.value for k in node.keywords if k.arg == "kind")
                assert isinstance(kind, ast.Constant), f"{path.name}:{node.lineno} needs its kind in letters"
                found.add(kind.value)
    return found


def test_every_line_has_words_in_the_window() -> None:
    assert kinds() <= set(WORDS)


def test_every_line_has_words_on_the_command_line() -> None:
    assert kinds() <= set(words.AGENDA)
