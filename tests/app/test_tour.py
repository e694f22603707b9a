"""The tour as it is started from a shell: the main job in the real window, with pictures and rosters left."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

START = "from grouppilot.app.entry import main; raise SystemExit(main())"


def tour(out: Path, *more: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    line = [sys.executable, "-c", START, "tour", "--out", str(out), *more]
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GROUPPILOT_")}
    return subprocess.run(line, capture_output=True, env=kept | environment, timeout=300, check=False)


def test_the_main_job_is_done_and_leaves_pictures_and_rosters(tmp_path: Path) -> None:
    done = tour(tmp_path / "out", "--lang", "zh_CN", "--theme", "dark")
    assert (done.returncode, done.stderr) == (0, b"")
    pictures = sorted((tmp_path / "out").glob("*.png"))
    assert len(pictures) > 20
    assert [path.name[:2] for path in pictures] == [f"{number:02}" for number in range(1, len(pictures) + 1)]
    sizes = {path.stem[3:]: QImage(str(path)).size().toTuple() for path in pictures}
    assert sizes.pop("timetable-phone")[0] == 1260
    posted = {name: sizes.pop(name)[0] for name in list(sizes) if name.startswith("posted-")}
    assert posted == dict.fromkeys(("posted-ranking", "posted-certificate", "posted-quote"), 840)
    assert set(sizes.values()) == {(1280, 800)}
    for suffix, begins in ((".csv", b"\xef\xbb\xbf"), (".xlsx", b"PK"), (".pdf", b"%PDF")):
        assert (tmp_path / "out" / f"roster{suffix}").read_bytes().startswith(begins)
    assert str(tmp_path / "out").encode() in done.stdout


def test_a_place_that_cannot_hold_pictures_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    done = tour(tmp_path / "out")
    assert done.returncode == 1
    assert b"cannot be written to" in done.stderr
    assert b"Traceback" not in done.stderr
