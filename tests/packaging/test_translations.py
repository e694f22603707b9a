"""The script that keeps the translations."""

import importlib.util
import mmap
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"


@pytest.fixture
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("keeps_translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is mapped cannot be exchanged there")
def test_a_running_program_keeps_the_file_it_has_mapped(translations: ModuleType, tmp_path: Path) -> None:
    target = tmp_path / "words.qm"
    target.write_bytes(b"old words" * 1000)
    with target.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        translations.compile_to(translations.source("en"), target)
        assert mapped[:9] == b"old words"
        assert target.read_bytes() != mapped[:]
    assert [path.name for path in tmp_path.iterdir()] == ["words.qm"]


def test_what_cannot_be_compiled_leaves_the_old_file(translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "broken.ts").write_text("<TS")
    target = tmp_path / "words.qm"
    target.write_bytes(b"old words")
    with pytest.raises(SystemExit):
        translations.compile_to(tmp_path / "broken.ts", target)
    assert target.read_bytes() == b"old words"
    assert len(list(tmp_path.iterdir())) == 2
