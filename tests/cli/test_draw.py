"""A draw on the command line, as a program of its own, and as anybody repeats it."""

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

START = "from grouppilot.app.entry import main; raise SystemExit(main())"
NAMES = ("安安", "Bo", "小 雨", "O'Neill", "-n", "Mia")


def drawn(
    tmp_path: Path, *more: object, status: int = 0, given: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    line = [sys.executable, "-c", START, "draw", *map(str, more)]
    done = subprocess.run(line, capture_output=True, env=environment, input=given, timeout=60, check=False)
    assert done.returncode == status, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.txt"
    path.write_text("\r\n".join((*NAMES, " Bo ", "")), "utf-8")
    return path


def test_winners_come_in_order_with_all_that_it_takes_to_check_them(tmp_path: Path, file: Path) -> None:
    told: dict[str, Any] = json.loads(
        drawn(tmp_path, "--from", file, "--winners", 2, "--seed", "3,412.88", "--json").stdout
    )
    order = sorted(NAMES, key=lambda name: sha256(f"3,412.88\n{name}".encode()).hexdigest())
    assert [one["line"] for one in told["winners"]] == order[:2]
    assert [one["rank"] for one in told["winners"]] == [1, 2]
    text = "".join(f"{name}\n" for name in sorted(NAMES, key=lambda name: name.encode()))
    assert told["digest"] == sha256(text.encode()).hexdigest()
    assert (told["lines"], told["again"], told["asked"]) == (6, 1, 2)
    assert told["commit"] == sha256(b"3,412.88").hexdigest()


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum to check with")
def test_a_member_repeats_it_with_sha256sum(tmp_path: Path, file: Path) -> None:
    asked = ("--from", file, "--winners", 6, "--seed", "it's 5", "--json")
    told = json.loads(drawn(tmp_path, *asked).stdout)
    script = """
        sed 's/\\r$//; s/^ *//; s/ *$//' "$1" | LC_ALL=C sort -u | sed '/^$/d' > "$2"
        sha256sum < "$2"
        while IFS= read -r line; do
          printf '%s %s\\n' "$(printf '%s\\n%s' "$SEED" "$line" | sha256sum | cut -c1-64)" "$line"
        done < "$2" | LC_ALL=C sort"""
    line = ["sh", "-c", script, "sh", str(file), str(tmp_path / "plain.txt")]
    done = subprocess.run(line, capture_output=True, env={**os.environ, "SEED": "it's 5"}, check=True)
    digest, *order = done.stdout.decode().splitlines()
    assert digest.split()[0] == told["digest"]
    assert order == [f"{one['code']} {one['line']}" for one in told["winners"]]
    check = subprocess.run(["sh", "-c", told["check"]], capture_output=True, check=True)
    assert check.stdout.decode().split()[0] == told["winners"][0]["code"]


def test_the_list_as_it_is_frozen_has_the_digest_that_is_told(tmp_path: Path, file: Path) -> None:
    frozen = tmp_path / "frozen.txt"
    more = ("--from", file, "--winners", 9, "--seed", "x", "--write-list", frozen)
    told = json.loads(drawn(tmp_path, *more, "--json").stdout)
    assert sha256(frozen.read_bytes()).hexdigest() == told["digest"]
    assert b"no more than 6 are on the list" in drawn(tmp_path, *more).stdout


def test_people_read_it_too_and_may_leave_some_out(tmp_path: Path, file: Path) -> None:
    out = tmp_path / "staff.txt"
    out.write_text("Mia\nnobody\n", "utf-8")
    text = drawn(
        tmp_path,
        "--from",
        "-",
        "--winners",
        9,
        "--seed",
        "s",
        "--without",
        out,
        given="Mia\nBo\n安\n".encode(),
    ).stdout.decode()
    assert "list: 2 lines" in text
    assert "takes no part: Mia" in text
    assert text.index("1.") < text.index("2.")
    assert "3." not in text


@pytest.mark.parametrize(("given", "seed", "says"), [(b"\n \n", "s", "Nobody"), (b"a\n", " ", "seed")])
def test_what_cannot_be_drawn_is_said(tmp_path: Path, given: bytes, seed: str, says: str) -> None:
    done = drawn(tmp_path, "--from", "-", "--winners", 1, "--seed", seed, status=1, given=given)
    assert says in done.stderr.decode()
