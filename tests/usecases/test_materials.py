"""Material packs: added in one step, of one day of a series or more, kept as long as anything needs them."""

from datetime import date
from pathlib import Path

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.files import materials as files
from grouppilot.usecases import backups, calendar, materials
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.opening import Opened, open_to_write
from grouppilot.usecases.workspace import Workspace

DAY = date(2026, 6, 12)


@pytest.fixture
def entry(workspace: Workspace) -> str:
    return str(calendar.add(workspace, EntryForm("Sale", DAY, format="flash_sale", text="Tonight!")))


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    found = [tmp_path / f"{number}.png" for number in range(6)]
    for number, path in enumerate(found):
        path.write_bytes(bytes([number]) * 100)
    return found


def names(ws: Workspace, key: str) -> list[tuple[str, str]]:
    return [(each.part, each.name or each.url) for each in materials.listed(ws, key)]


def missing(ws: Workspace) -> tuple[str, ...]:
    return calendar.occurrences(ws, DAY, DAY)[0].missing


def test_a_pack_is_filled_and_says_what_is_missing(
    workspace: Workspace, entry: str, pictures: list[Path], tmp_path: Path
) -> None:
    assert missing(workspace) == ("link", "video", "picture")
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    materials.add_files(workspace, entry, [*pictures, film])
    assert missing(workspace) == ("link",)
    materials.add_link(workspace, entry, "https://example.org/sale", "The shop")
    assert missing(workspace) == ()
    found = materials.listed(workspace, entry)
    assert [each.part for each in found] == ["link", "video"] + ["picture"] * 6
    assert all(each.there for each in found)
    assert found[2].path is not None
    assert found[2].path.read_bytes() == pictures[0].read_bytes()
    workspace.undo()
    workspace.undo()
    assert missing(workspace) == ("link", "video", "picture")
    workspace.redo()
    assert [each.there for each in materials.listed(workspace, entry)] == [True] * 7


def test_files_are_named_sorted_and_taken_out(workspace: Workspace, entry: str, pictures: list[Path]) -> None:
    materials.add_files(workspace, entry, pictures[:3])
    first, second, third = [each.id for each in materials.listed(workspace, entry)]
    materials.reorder(workspace, entry, [third, first, second])
    materials.rename(workspace, entry, first, "Cover")
    materials.put(workspace, entry, second, "text")
    assert names(workspace, entry) == [("text", "1.png"), ("picture", "2.png"), ("picture", "Cover")]
    materials.remove(workspace, entry, [first, third])
    assert names(workspace, entry) == [("text", "1.png")]
    with pytest.raises(Refused, match="material_unknown"):
        materials.remove(workspace, entry, [first])


@pytest.mark.parametrize(
    "url", ["", "example.org", "javascript:alert(1)", "https://", "https://a b", "x" * 3000]
)
def test_what_is_no_link_is_refused(workspace: Workspace, entry: str, url: str) -> None:
    with pytest.raises(Refused, match="bad_link"):
        materials.add_link(workspace, entry, url)


def test_nothing_is_added_where_one_file_cannot_be_read(
    workspace: Workspace, entry: str, pictures: list[Path], tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="material_unreadable"):
        materials.add_files(workspace, entry, [*pictures, tmp_path / "gone.png"])
    assert materials.listed(workspace, entry) == []
    assert files.there(workspace.folder) == set()


def test_a_pack_has_an_end(workspace: Workspace, entry: str, pictures: list[Path]) -> None:
    with pytest.raises(Refused, match="material_too_many"):
        materials.add_files(workspace, entry, pictures * 11)
    assert materials.listed(workspace, entry) == []


def test_one_day_of_a_series_has_a_pack_of_its_own(workspace: Workspace, pictures: list[Path]) -> None:
    calendar.add(workspace, EntryForm("Talk", DAY, rule="FREQ=WEEKLY;COUNT=4"))
    first, second, third, _ = [each.key for each in calendar.occurrences(workspace, DAY, date(2026, 12, 31))]
    materials.add_files(workspace, first, pictures[:1], scope="all")
    materials.add_files(workspace, second, pictures[1:2])
    assert names(workspace, first) == [("picture", "0.png")]
    assert names(workspace, second) == [("picture", "0.png"), ("picture", "1.png")]
    shared = materials.listed(workspace, third)[0]
    materials.remove(workspace, third, [shared.id])
    assert names(workspace, third) == []
    assert names(workspace, first) == [("picture", "0.png")]
    third = materials.add_link(workspace, third, "https://example.org", scope="following")
    assert names(workspace, third) == []  # it differs from its series
    last = calendar.occurrences(workspace, date(2026, 7, 3), date(2026, 7, 3))[0].key
    assert names(workspace, last) == [("link", "https://example.org"), ("picture", "0.png")]


def test_a_copy_has_the_same_pack(workspace: Workspace, entry: str, pictures: list[Path]) -> None:
    materials.add_files(workspace, entry, pictures)
    copied = calendar.copy(workspace, [entry], 7)[0]
    assert names(workspace, copied) == names(workspace, entry)
    assert len(files.there(workspace.folder)) == 6


def test_files_are_laid_out_beside_the_chat(workspace: Workspace, entry: str, pictures: list[Path]) -> None:
    with pytest.raises(Refused, match="material_none"):
        materials.lay_out(workspace, entry)
    materials.add_files(workspace, entry, pictures)
    folder = materials.lay_out(workspace, entry, "picture")
    assert sorted(path.name for path in folder.iterdir()) == [f"0{n + 1} {n}.png" for n in range(6)]


def copies(ws: Workspace) -> list[Path]:
    return [each.path for each in backups.listed(ws.folder)]


def test_a_file_stays_as_long_as_undo_or_a_backup_needs_it(
    workspace: Workspace, entry: str, pictures: list[Path]
) -> None:
    materials.add_files(workspace, entry, pictures[:1])
    workspace.back_up("manual")
    calendar.delete(workspace, [entry])
    assert materials.purge(workspace, copies(workspace)) == 0
    workspace.forget_steps()
    assert materials.purge(workspace, copies(workspace)) == 0
    for path in copies(workspace):
        path.write_bytes(b"damaged")
    assert materials.purge(workspace, copies(workspace)) == 0
    for path in copies(workspace):
        path.unlink()
    assert materials.purge(workspace, copies(workspace)) == 1
    assert files.there(workspace.folder) == set()


def test_undo_brings_an_entry_back_with_its_files(
    workspace: Workspace, entry: str, pictures: list[Path]
) -> None:
    materials.add_files(workspace, entry, pictures)
    calendar.delete(workspace, [entry])
    materials.purge(workspace, [])
    workspace.undo()
    assert [each.there for each in materials.listed(workspace, entry)] == [True] * 6
    workspace.undo()
    materials.purge(workspace, [])
    workspace.redo()
    assert [each.there for each in materials.listed(workspace, entry)] == [True] * 6


def test_a_file_that_was_taken_away_is_told(workspace: Workspace, entry: str, pictures: list[Path]) -> None:
    materials.add_files(workspace, entry, pictures[:1])
    path = materials.listed(workspace, entry)[0].path
    assert path is not None
    path.unlink()
    assert not materials.listed(workspace, entry)[0].there


def test_files_move_with_the_workspace(
    folder: Path, clock: object, tmp_path: Path, pictures: list[Path]
) -> None:
    opened: Opened = open_to_write(folder, clock)  # type: ignore[arg-type]
    entry = str(calendar.add(opened.workspace, EntryForm("Sale", DAY)))
    materials.add_files(opened.workspace, entry, pictures)
    moved = backups.move(opened, tmp_path / "elsewhere")
    assert [each.there for each in materials.listed(moved.workspace, entry)] == [True] * 6
    moved.close()
