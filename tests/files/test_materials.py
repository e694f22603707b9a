"""Contents of material files: kept once, told by their digest, laid out under their names."""

import hashlib
from pathlib import Path

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.files import materials


def made(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_the_same_content_lies_there_once(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    digest = hashlib.sha256(b"picture").hexdigest()
    for name in ("a.png", "b.jpeg"):
        taken = materials.take_in(workspace, made(tmp_path, name, b"picture"))
        assert (taken.digest, taken.size, taken.name) == (digest, 7, name)
        materials.place(workspace, taken)
    assert materials.there(workspace) == {digest}
    assert materials.path_of(workspace, digest).read_bytes() == b"picture"
    assert not any(path.is_file() for path in (workspace / "materials" / "coming").rglob("*"))
    materials.remove(workspace, digest)
    assert materials.there(workspace) == set()


@pytest.mark.parametrize("name", ["missing.png", "."])
def test_what_cannot_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="material_unreadable"):
        materials.take_in(tmp_path / "workspace", tmp_path / name)


def test_what_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(materials, "LARGEST", 3)
    with pytest.raises(Refused, match="material_too_large"):
        materials.take_in(tmp_path, made(tmp_path, "film.mp4", b"1234"))


def test_files_are_laid_out_under_names_that_every_system_takes(tmp_path: Path) -> None:
    taken = materials.take_in(tmp_path, made(tmp_path, "早.png", b"1"))
    materials.place(tmp_path, taken)
    names = ["早.png", "a/b:c?.png", "...", "x" * 300 + ".jpg"]
    target = materials.lay_out(tmp_path, "Flash/sale: 5", [(name, taken.digest) for name in names])
    found = sorted(path.name for path in target.iterdir())
    assert target.name == "Flash sale 5"
    assert found == ["01 早.png", "02 a b c.png", f"03 {taken.digest[:8]}", "04 " + "x" * 60 + ".jpg"]
    assert materials.lay_out(tmp_path, "Flash/sale: 5", [("gone", "0" * 64)]) == target
    assert list(target.iterdir()) == []


def test_what_programs_left_that_have_ended_is_swept(tmp_path: Path) -> None:
    taken = materials.take_in(tmp_path, made(tmp_path, "a.png", b"1"))
    for kind in ("coming", "open"):
        left = tmp_path / "materials" / kind / "999999999"
        left.mkdir(parents=True)
        made(left, "half", b"2")
    materials.sweep(tmp_path)
    assert taken.path.exists()
    assert not list((tmp_path / "materials").rglob("half"))
