"""Every refusal that is raised anywhere has its sentence, in the window and on the command line."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

import grouppilot
from grouppilot.cli import words as cli_words
from grouppilot.domain.refusals import Refused
from grouppilot.ui.words import refusals as ui_words

SOURCE = Path(grouppilot.__file__).parent
ANY = "*"
"""Facts that are only known when the program runs."""

PUT_TOGETHER = {
    "files/atomic.py": (
        *("disk_full", "not_writable", "file_in_use", "folder_missing", "not_a_file"),
        *("name_too_long", "not_written"),
    ),
    "files/chats/reading.py": ("chat_too_large",),  # the others as the child process says them
    "files/packs.py": ("bad_pack",),
    "files/children.py": (),  # as the child process says them
    "store/sqlite.py": ("disk_full", "disk_failed", "not_a_workspace", "folder_not_writable"),
    "store/lock.py": ("disk_full", "folder_not_writable"),
    "store/place.py": ("file_gone", "file_replaced"),
    "usecases/duplicates_child.py": (),  # as the child process says them
    "usecases/rescue.py": ("file_gone", "file_replaced"),
    "usecases/sops.py": (
        *("title_empty", "title_too_long", "bad_audience", "no_group", "bad_time", "bad_minutes"),
        *("bad_figures", "text_too_long"),
    ),
}
"""The codes of refusals that are not written out where they are raised."""

ADDED_ABOVE = {"bad_pack": frozenset(("path",))}
"""Facts that a floor above adds before anybody reads the sentence."""


class Raised(NamedTuple):
    """A refusal as it stands in the source."""

    path: str
    code: str
    facts: frozenset[str]


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                yield path.relative_to(SOURCE).as_posix(), node


def raised() -> Iterator[Raised]:
    for path, call in calls():
        facts = frozenset(keyword.arg or ANY for keyword in call.keywords)
        if isinstance(call.args[0], ast.Constant):
            yield Raised(path, str(call.args[0].value), facts)
    for path, codes in PUT_TOGETHER.items():
        yield from (Raised(path, code, frozenset((ANY,))) for code in codes)


RAISED = tuple(raised())


def unworded(sentence: Callable[[Refused], str], floor: str) -> set[str]:
    """Return the codes without a sentence that are raised outside of the other floor."""
    found = set()
    for each in RAISED:
        if each.path.startswith(floor):
            continue
        facts = dict.fromkeys(each.facts | ADDED_ABOVE.get(each.code, frozenset()), "fact")
        try:
            said = sentence(Refused(each.code, **facts))
        except KeyError as fact:  # the sentence names a fact that is not given
            if ANY in each.facts:
                continue
            said = f"{each.code} without {fact}"
        if each.code in said or ("?" in said and ANY not in each.facts):
            found.add(f"{each.path}: {said}")
    return found


def test_refusals_are_written_out_or_listed_here() -> None:
    dynamic = {path for path, call in calls() if not isinstance(call.args[0], ast.Constant)}
    assert dynamic == set(PUT_TOGETHER)
    assert len({each.code for each in RAISED}) > 90


def test_the_window_has_words_for_every_refusal(qtbot: QtBot) -> None:
    assert unworded(ui_words.sentence, "cli/") == set()


def test_the_command_line_has_words_for_every_refusal() -> None:
    assert unworded(cli_words.sentence, "ui/") == set()


@pytest.mark.parametrize("code", ["bad_setting", "bad_peak_window"])
def test_a_sentence_says_what_was_kept(qtbot: QtBot, code: str) -> None:
    said = ui_words.sentence(Refused(code, key="zone", value="Moon", start=1, end=1))
    assert "kept" in said or "Nothing was changed" in said
