"""Rosters on their way out: the same cells come back, and a failure leaves nothing behind."""

import os
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_sheet import Column, RosterSheet
from grouppilot.domain.watching import Cancelled, Watch
from grouppilot.files import atomic
from grouppilot.files.atomic import atomic_path, write_whole
from grouppilot.files.roster_out import write_csv, write_xlsx
from grouppilot.files.tables import read_table

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1+1",
    "\r=1",
    "＝1+1",
    "-1",
    "+8613800001111",
    "0912345678",
    "1.38E+10",
    '<img src="\\\\evil\\x">',
    "\u202eabc",
    "👨‍👩‍👧",
    "é",
    "e\u0301",
    "İ",
    "'=1",
    "''=1",
    "'",
    "''",
    "'x",
    '"',
    '"a","b"',
    "a\r\nb",
    "a\nb",
    "_x0041_",
    " a ",
    ";",
    "昵称",
]
COLUMNS = [Column("card", "群昵称"), Column("nickname", "昵称"), Column("note", "备注")]
WRITERS = [(write_csv, "r.csv"), (write_xlsx, "r.xlsx")]


def sheet(rows: list[tuple[str, ...]]) -> RosterSheet:
    return RosterSheet("成员名单", "晨读营", date(2026, 6, 11), COLUMNS, rows)


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20
) | st.sampled_from(HOSTILE)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1, max_size=8))
def test_any_text_comes_back_from_csv_as_it_was(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    full = [("名", *row[1:]) for row in rows]  # blank lines of a table mean nothing
    write_csv(tmp_path / "r.csv", sheet(full))
    assert read_table(tmp_path / "r.csv").rows == [list(row) for row in full]


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_hostile_cells_come_back_as_they_were(tmp_path: Path, write: object, name: str) -> None:
    rows = [(f"名{at}", text, text) for at, text in enumerate(HOSTILE)]
    write(tmp_path / name, sheet(rows))
    assert read_table(tmp_path / name).rows == [list(row) for row in rows]


def test_csv_opens_in_spreadsheets_without_running_anything(tmp_path: Path) -> None:
    write_csv(tmp_path / "r.csv", sheet([(text, "", "") for text in HOSTILE]))
    data = (tmp_path / "r.csv").read_bytes()
    assert data.startswith("\ufeff群昵称,昵称,备注\r\n'=cmd|' /C calc'!A0,,\r\n".encode())
    assert b"\n''=1," in data


def test_xlsx_holds_texts_numbers_and_days(tmp_path: Path) -> None:
    columns = [Column("number", "No.", "int"), Column("card", "Card"), Column("joined", "Joined", "date")]
    rows = [(1, "=1+1", date(2026, 6, 11)), (2, "0912345678", None), (3, "x", date(1890, 1, 1))]
    write_xlsx(tmp_path / "r.xlsx", RosterSheet("a/b?", "G", date(2026, 6, 11), columns, rows))
    page = openpyxl.load_workbook(tmp_path / "r.xlsx").active
    assert (page.title, page.freeze_panes, page.auto_filter.ref) == ("a b", "A2", "A1:C4")
    assert [cell.data_type for cell in page[2]] == ["n", "s", "d"]
    assert (page["B3"].value, page["C4"].value) == ("0912345678", "1890-01-01")
    assert page.column_dimensions["A"].width < page.column_dimensions["C"].width


def test_xlsx_refuses_what_it_cannot_hold(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cell_too_long"):
        write_xlsx(tmp_path / "r.xlsx", sheet([("x" * 32_768, "", "")]))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_progress_is_told_and_stopping_leaves_the_old_file(tmp_path: Path, write: object, name: str) -> None:
    old = tmp_path / name
    old.write_text("old")
    told: list[tuple[int, int]] = []
    rows = [("a", "b", "c")] * 500
    write(tmp_path / "new", sheet(rows), Watch(progress=lambda done, total: told.append((done, total))))
    assert told == [(0, 500), (200, 500), (400, 500), (500, 500)]
    with pytest.raises(Cancelled):
        write(old, sheet(rows), Watch(cancelled=lambda: True))
    assert old.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", name]


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, write: object, name: str) -> None:
    """A process that may write no more than 20,000 bytes a file stands for a full disk."""
    (tmp_path / name).write_text("old")
    script = f"""
        import os, resource, signal
        from datetime import date
        from pathlib import Path
        from grouppilot.domain.refusals import Refused
        from grouppilot.domain.roster_sheet import Column, RosterSheet
        from grouppilot.files.roster_out import {write.__name__} as write
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        rows = [(os.urandom(20).hex(),) for _ in range(5000)]
        try:
            write(Path("{name}"), RosterSheet("T", "G", date(2026, 6, 11), [Column("card", "Card")], rows))
        except Refused as refused:
            print(refused.code)
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(script)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("disk_full\n", "")
    assert (tmp_path / name).read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_write_that_takes_only_a_part_goes_on(tmp_path: Path) -> None:
    data = os.urandom(3_000_000)
    write_whole(tmp_path / "r.bin", data)
    assert (tmp_path / "r.bin").read_bytes() == data


def test_what_cannot_be_synced_does_not_replace_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "r.bin"
    path.write_text("old")
    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(Refused) as caught:
        write_whole(path, b"new")
    assert (caught.value.code, caught.value.facts["path"]) == ("disk_full", str(path))
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["r.bin"]


@pytest.mark.parametrize(
    ("path", "code"),
    [("none/r.csv", "folder_missing"), (".", "not_a_file"), ("x" * 300, "name_too_long")],
)
def test_places_that_cannot_be_written_are_refused(tmp_path: Path, path: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        write_whole(tmp_path / path, b"new")
    assert caught.value.code == code


def test_a_read_only_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Refused) as caught:
        write_csv(tmp_path / "r.csv", sheet([]))
    assert caught.value.code == "not_writable"


def test_a_link_keeps_pointing_and_rights_stay(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    with atomic_path(link) as temporary:
        temporary.write_text("new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert real.stat().st_mode & 0o777 == 0o640


def test_100_000_members_go_out_and_in_again(tmp_path: Path) -> None:
    rows = [(f"{at:06d}-餐饮-林溪", f"林溪{at}", "") for at in range(100_000)]
    write_xlsx(tmp_path / "r.xlsx", sheet(rows))
    assert len(read_table(tmp_path / "r.xlsx").rows) == 100_000
