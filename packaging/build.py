"""Builds the program and tries it: its tour, its sample workspace and its list for today."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "dist" / "grouppilot" / ("grouppilot.exe" if sys.platform == "win32" else "grouppilot")


def main() -> None:
    """Build into dist/, then run the built program in an empty folder of its own."""
    spec = ROOT / "packaging" / "grouppilot.spec"
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", str(spec)]
    subprocess.run(build, cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as folder:
        tried(Path(folder))
    size = sum(
        path.stat().st_size for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink()
    )
    print(f"Built {PROGRAM.parent} ({size / 1e6:.0f} MB) and tried it.")


def tried(folder: Path) -> None:
    """Fail unless the built program can do the main job."""
    _run("demo", str(folder / "sample"))
    items = json.loads(_run("today", "--workspace", str(folder / "sample"), "--json"))
    if len([item for item in items if item["state"] == "open"]) < 5:
        raise SystemExit("the built program lists too little for today")
    print(_run("tour", "--out", str(folder / "tour")))
    if len(list((folder / "tour").glob("*.png"))) < 8:
        raise SystemExit("the built program's tour made too few pictures")


def _run(*arguments: str) -> str:
    # Nothing of the build environment may help the program.
    environment = {
        key: os.environ[key] for key in ("HOME", "LANG", "SYSTEMROOT", "TEMP") if key in os.environ
    }
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PATH": os.defpath}
    done = subprocess.run(
        [str(PROGRAM), *arguments], capture_output=True, text=True, env=environment, check=False
    )
    if done.returncode:
        raise SystemExit(f"{arguments}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
