"""The promises that no linter knows: sizes, words, and what each floor may touch."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "grouppilot"
FILES = sorted(path for path in SOURCE.rglob("*.py") if "migrations/versions" not in path.as_posix())


def lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n")


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_no_file_is_longer_than_500_lines() -> None:
    assert [(str(path), lines(path)) for path in FILES if lines(path) > 500] == []


def test_files_are_small_by_half() -> None:
    assert median(lines(path) for path in FILES if lines(path) > 1) <= 200


def test_no_function_is_longer_than_50_lines() -> None:
    long = [
        f"{path}:{each.lineno} {each.name}"
        for path in FILES
        for each in functions(path)
        if (each.end_lineno or 0) - each.lineno >= 50
    ]
    assert long == []


def test_rendering_opens_no_window() -> None:
    touched = {
        str(path) for path in (SOURCE / "render").rglob("*.py") if "PySide6.QtWidgets" in imports(path)
    }
    assert touched == set()


def test_only_the_lock_knows_qt_in_the_store() -> None:
    qt = {
        path.name for path in (SOURCE / "store").rglob("*.py") if any("PySide6" in n for n in imports(path))
    }
    assert qt == {"lock.py"}


def test_the_clock_is_read_in_one_place() -> None:
    reads = re.compile(r"\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(|QDate\.currentDate|currentDateTime")
    found = {path.name for path in FILES if reads.search(path.read_text("utf-8"))}
    assert found <= {"clock.py"}


@pytest.mark.parametrize("call", ["tr", "translate", "QT_TRANSLATE_NOOP"])
def test_no_sentence_to_translate_is_put_together_first(call: str) -> None:
    found = [
        f"{path}:{node.lineno}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) == call
        and any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in node.args[:2])
    ]
    assert found == []


def test_nothing_talks_to_the_network() -> None:
    net = {"socket", "http", "urllib", "ssl", "requests", "PySide6.QtNetwork", "ftplib", "smtplib", "xmlrpc"}
    users = {
        path.name for path in FILES for name in imports(path) if name in net or name.split(".")[0] in net
    }
    assert users <= {"single.py"}  # a local socket brings the first window forward
