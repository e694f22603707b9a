"""Chats taken in: counted once however files overlap, taken back by one step, and never half."""

import itertools
import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Clock
from tests.usecases.chats import counts, in_place, kept, left_over, qq, rows, sums, whatsapp

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled, Watch
from grouppilot.usecases import chat_import, chat_purge, chat_sums, groups
from grouppilot.usecases import settings as chosen
from grouppilot.usecases.chat_run import Import
from grouppilot.usecases.chat_sources import Options
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.workspace import Workspace

TALK = [(0, "Ann", "morning"), (1, "Bob", "打卡 day 1"), (1, "Bob", "打卡 day 1"), (61, "Ann", "who is in?")]


@pytest.fixture(autouse=True)
def _reading(monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Family", platform="whatsapp"))


def test_a_chat_is_taken_in_without_a_text(workspace: Workspace, group: int) -> None:
    told = chat_import.take_in(workspace, whatsapp(TALK), group)
    assert (told.format, told.members, counts(told)) == ("whatsapp", 2, (4, 4, 0))
    assert [(row[1], row[3]) for row in kept(workspace)] == [("Ann", 1), ("Bob", 1), ("Bob", 2), ("Ann", 1)]
    day = (date(2026, 3, 2) - date(1970, 1, 1)).days
    assert sums(workspace) == (
        [(day, "Ann", 2, 17, 1, 0), (day, "Bob", 2, 16, 0, 2)],
        [(day, 9, 3, 2), (day, 10, 1, 1)],
    )
    database = (workspace.folder / "grouppilot.db").read_bytes()
    assert b"morning" not in database


def test_a_look_keeps_nothing_and_says_the_same(workspace: Workspace, group: int) -> None:
    before = left_over(workspace)
    (told,) = chat_import.preview(workspace, whatsapp(TALK), group)
    assert (counts(told), told.members, told.zone_known) == ((4, 4, 0), 2, False)
    assert left_over(workspace) == before
    chat_import.take_in(workspace, whatsapp(TALK[:3]), group, Options(zone="Asia/Tokyo"))
    (told,) = chat_import.preview(workspace, whatsapp(TALK), group)
    assert (counts(told), told.zone, told.zone_known) == ((4, 1, 3), "Asia/Tokyo", True)


def test_the_same_file_adds_nothing_twice(workspace: Workspace, group: int) -> None:
    chat_import.take_in(workspace, whatsapp(TALK), group)
    before = kept(workspace), sums(workspace)
    assert counts(chat_import.take_in(workspace, whatsapp(TALK), group)) == (4, 0, 4)
    assert (kept(workspace), sums(workspace)) == before


MINUTES = st.lists(st.tuples(st.integers(0, 40), st.sampled_from("AB"), st.sampled_from(["收到", "?", "1"])))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=MINUTES, data=st.data())
def test_files_that_overlap_make_the_whole(
    folder: Path, clock: Clock, tmp_path_factory: pytest.TempPathFactory, history: list[Any], data: Any
) -> None:
    """However a history is cut into files, in whatever order they come: they give the rows of the whole."""
    place = Path(shutil.copytree(folder, tmp_path_factory.mktemp("copy") / "workspace"))
    opened = open_to_write(place, clock)
    ws = opened.workspace
    history = sorted(history, key=lambda said: said[0]) or [(0, "A", "1")]
    whole = groups.add(ws, GroupForm("Whole", platform="whatsapp"))
    parts = groups.add(ws, GroupForm("Parts", platform="whatsapp"))
    chat_import.take_in(ws, whatsapp(history), whole)
    cuts = data.draw(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=4))
    ends = sorted({0, 41, *(cut for pair in cuts for cut in pair)})
    files = [*itertools.pairwise(ends), *(tuple(sorted(pair)) for pair in cuts)]
    for low, high in data.draw(st.permutations(files)):
        piece = [said for said in history if low <= said[0] <= high]
        if piece:
            chat_import.take_in(ws, whatsapp(piece), parts)
    columns = "at, name, digest, n, what, length"
    query = f"SELECT {columns} FROM chat_message JOIN chat_sender ON chat_sender.id = sender_id"
    found = [
        rows(ws, f"{query} WHERE chat_message.group_id = {one} ORDER BY 1, 2, 3, 4") for one in (whole, parts)
    ]
    hours = "SELECT day, hour, sum(messages), sum(speakers) FROM chat_hour WHERE group_id = {} GROUP BY 1, 2"
    per_hour = [rows(ws, hours.format(one)) for one in (whole, parts)]
    opened.close()
    assert found[0] == found[1]
    assert per_hour[0] == per_hour[1]


def test_what_another_program_tells_of_the_same_minute_is_not_new(workspace: Workspace, group: int) -> None:
    first = chat_import.take_in(
        workspace, whatsapp([(0, "Ann", "hi"), (0, "Bob", "yo"), (5, "Ann", "x")]), group
    )
    assert counts(first) == (3, 3, 0)
    told = [
        (0, "Ann", "10001", "hi!"),
        (5, "Ann", "10001", "x"),
        (5, "Ann", "10001", "y"),
        (9, "Bob", "10002", "z"),
    ]
    assert counts(chat_import.take_in(workspace, qq(told), group)) == (4, 2, 2)
    assert counts(chat_import.take_in(workspace, qq(told), group)) == (4, 0, 4)


def test_exports_of_two_phones_tell_of_the_same(workspace: Workspace, group: int) -> None:
    chat_import.take_in(
        workspace, whatsapp([(0, "Ann", "hi"), (0, "Bob", "<Media omitted>"), (3, "Ann", "x")]), group
    )
    lines = [
        "09:00:12] Ann: hi",
        "09:00:40] Bob: \u200eimage omitted",
        "09:03:05] Ann: x",
        "09:03:09] Ann: y",
    ]
    ios = "".join(f"[02/03/2026, {line}\n" for line in lines)
    assert counts(chat_import.take_in(workspace, ios, group)) == (4, 1, 3)
    assert counts(chat_import.take_in(workspace, ios, group)) == (4, 0, 4)


def test_one_undo_withdraws_it_and_redo_brings_it_back(workspace: Workspace, group: int) -> None:
    chat_import.take_in(workspace, whatsapp(TALK[:2]), group)
    before = kept(workspace), sums(workspace)
    chat_import.take_in(workspace, whatsapp(TALK), group)
    after = kept(workspace), sums(workspace)
    step = workspace.undo()
    assert step is not None
    assert (step.code, step.facts) == ("chat.import", {"group": "Family", "count": 2})
    assert (kept(workspace), sums(workspace)) == before
    workspace.redo()
    assert (kept(workspace), sums(workspace)) == after


def test_what_was_withdrawn_can_come_again(workspace: Workspace, group: int) -> None:
    chat_import.take_in(workspace, whatsapp(TALK), group)
    workspace.undo()
    assert counts(chat_import.take_in(workspace, whatsapp(TALK), group)) == (4, 4, 0)
    assert left_over(workspace, ["chat_import", "chat_message"]) == {"chat_import": 1, "chat_message": 4}
    assert workspace.redo() is None


def test_what_no_step_brings_back_leaves_the_file(workspace: Workspace, group: int) -> None:
    chat_import.take_in(workspace, whatsapp(TALK), group)
    workspace.undo()
    assert chat_purge.purge(workspace) == 0
    groups.add(workspace, GroupForm("Other"))  # now it cannot be done again
    assert chat_purge.purge(workspace) == 1
    assert not any(left_over(workspace, ["chat_import", "chat_message", "chat_day", "chat_hour"]).values())


def test_who_stops_an_import_has_nothing_of_it(workspace: Workspace, group: int, monkeypatch: Any) -> None:
    before = left_over(workspace)
    taken = Import._publish

    def stop(*given: Any) -> Any:
        raise Cancelled

    monkeypatch.setattr(Import, "_publish", stop)
    with pytest.raises(Cancelled):
        chat_import.take_in(workspace, whatsapp(TALK), group, watch=Watch())
    assert left_over(workspace) == before
    monkeypatch.setattr(Import, "_publish", taken)
    assert counts(chat_import.take_in(workspace, whatsapp(TALK), group)) == (4, 4, 0)


def test_a_crash_in_the_middle_leaves_nothing(folder: Path, clock: Clock, monkeypatch: Any) -> None:
    opened = open_to_write(folder, clock)
    group = groups.add(opened.workspace, GroupForm("Family", platform="whatsapp"))
    before = left_over(opened.workspace)

    def die(*given: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("grouppilot.store.chat_writing.publish", die)
    monkeypatch.setattr(Import, "_leave_nothing", lambda _import: None)
    with pytest.raises(KeyboardInterrupt):
        chat_import.take_in(opened.workspace, whatsapp(TALK), group)
    assert left_over(opened.workspace, ["chat_message"]) == {"chat_message": 4}
    assert kept(opened.workspace) == []
    opened.close()
    again = open_to_write(folder, clock)
    assert left_over(again.workspace) == before
    again.close()


def test_a_group_that_is_deleted_takes_its_chats_along(workspace: Workspace, group: int) -> None:
    from grouppilot.usecases import purging

    chat_import.take_in(workspace, whatsapp(TALK), group)
    groups.delete(workspace, [group])
    workspace.forget_steps()
    assert purging.purge(workspace) == 1
    assert not any(left_over(workspace, ["chat_import", "chat_message", "chat_day", "chat_sender"]).values())


def test_sums_follow_the_day_start(workspace: Workspace, group: int) -> None:
    chat_import.take_in(workspace, whatsapp([(0, "Ann", "hi"), (18 * 60 + 30, "Bob", "late")]), group)
    day = (date(2026, 3, 2) - date(1970, 1, 1)).days
    assert sums(workspace)[1] == [(day, 3, 1, 1), (day, 9, 1, 1)]
    chosen.change(workspace, day_start=0)
    assert chat_sums.renew(workspace) == 1
    assert sums(workspace)[1] == [(day, 9, 1, 1), (day + 1, 3, 1, 1)]
    assert chat_sums.renew(workspace) == 0


def test_a_zone_that_is_none_is_refused(workspace: Workspace, group: int) -> None:
    with pytest.raises(Refused, match="bad_zone"):
        chat_import.take_in(workspace, whatsapp(TALK), group, Options(zone="Mars"))
    assert left_over(workspace, ["chat_import"]) == {"chat_import": 0}


def account(*chats: tuple[str, list[tuple[int, str, str]]]) -> str:
    """Write an export of a whole account as Telegram does."""
    return json.dumps(
        {
            "about": "",
            "chats": {
                "list": [
                    {
                        "name": name,
                        "type": "private_group",
                        "id": number,
                        "messages": [
                            {
                                "id": place,
                                "type": "message",
                                "date": "2026-03-02T09:00:00",
                                "date_unixtime": str(1772442000 + 60 * minute),
                                "from": who,
                                "from_id": f"user{who}",
                                "text": what,
                            }
                            for place, (minute, who, what) in enumerate(said)
                        ],
                    }
                    for number, (name, said) in enumerate(chats)
                ]
            },
        }
    )


def test_of_several_chats_the_one_of_the_groups_name_is_taken(workspace: Workspace, group: int) -> None:
    source = account(("Other", [(0, "Ann", "x")]), ("Family", [(0, "Ann", "a"), (1, "Bob", "b")]))
    assert [one.facts.title for one in chat_import.preview(workspace, source, group)] == ["Other", "Family"]
    assert counts(chat_import.take_in(workspace, source, group)) == (2, 2, 0)
    assert left_over(workspace, ["chat_import", "chat_message"]) == {"chat_import": 1, "chat_message": 2}


def test_of_several_chats_one_has_to_be_named(workspace: Workspace, group: int) -> None:
    source = account(("Work", [(0, "Ann", "x")]), ("Club", [(0, "Ann", "a")]))
    with pytest.raises(Refused, match="chat_several") as refused:
        chat_import.take_in(workspace, source, group)
    assert refused.value.facts == {"chats": "Work, Club"}
    looked = chat_import.preview(workspace, source, group)
    options = Options(chat=looked[1].facts.key)
    assert chat_import.take_in(workspace, source, group, options).facts.title == "Club"
    assert left_over(workspace, ["chat_message"]) == {"chat_message": 1}
