"""Chats taken in on the command line; real exports are counted as their authors or other readers did."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tests.files.chats.reading_here import SAMPLES, sample
from tests.usecases.chats import in_place, whatsapp

from grouppilot.cli.context import Host, Session
from grouppilot.cli.main import cli
from grouppilot.usecases import groups
from grouppilot.usecases.opening import open_to_write

TALK = [(0, "", "Ann added Bob"), (1, "Ann", "hi Bob"), (2, "Bob", "hi"), (3, "Bob", "https://example.org")]
FIELDS = [
    "format",
    "messages",
    "members",
    "first",
    "last",
    "added",
    "known",
    "joins",
    "leaves",
    "events",
    "warnings",
]
# Messages, members who wrote, first and last of those, people who came.
COUNTED = {
    "chatlab/chatlab_v0.0.1_en_example2.json": (
        2,
        2,
        "2023-12-19T16:00:00+00:00",
        "2023-12-19T16:00:10+00:00",
        0,
    ),
    "chatlab/chatlab_v0.0.2_cn_example1.json": (
        1,
        1,
        "2023-12-19T16:00:00+00:00",
        "2023-12-19T16:00:00+00:00",
        0,
    ),
    "chatlab/chatlab_v0.0.2_cn_example1.jsonl": (
        3,
        2,
        "2023-12-19T16:00:00+00:00",
        "2023-12-19T16:00:20+00:00",
        0,
    ),
    "chatlab/chatlab_v0.0.2_cn_example3.json": (
        1,
        1,
        "2023-12-19T16:00:00+00:00",
        "2023-12-19T16:00:00+00:00",
        0,
    ),
    "discord/chatanalytics_DM_2A_2M.json": (
        2,
        2,
        "2019-01-04T17:52:39+00:00",
        "2019-01-25T00:11:04+00:00",
        0,
    ),
    "discord/chatanalytics_SV_5A_5M.json": (
        5,
        2,
        "2018-05-20T16:09:44+00:00",
        "2018-05-20T16:09:51+00:00",
        0,
    ),
    "discord/dcef_general.json": (31, 3, "2023-01-06T14:03:03+00:00", "2023-01-06T16:05:35+00:00", 3),
    "discord/dcef_thread.json": (5, 3, "2023-01-06T14:26:58+00:00", "2023-01-06T14:27:26+00:00", 0),
    "line/chatlab_line_en_group.txt": (2, 2, "2024-01-02T03:04:00", "2024-01-02T03:05:00", 1),
    "line/linechatparser_spaces.txt": (1, 1, "2017-09-02T12:00:00", "2017-09-02T12:00:00", 0),
    "qq/chatlab_qq_group.txt": (2, 2, "2024-01-02T03:04:05", "2024-01-02T03:05:06", 0),
    "signal/chatminer_test_export.txt": (2, 2, "2019-12-24T12:23:00", "2020-01-17T21:49:00", 0),
    "telegram/chatanalytics_DM_2A_7M.json": (6, 2, "2019-07-12T16:55:32", "2022-06-10T22:06:39+00:00", 0),
    "telegram/chatminer_test_single_export.json": (
        2,
        2,
        "2018-12-05T10:39:10+00:00",
        "2018-12-05T10:49:24+00:00",
        0,
    ),
    "telegram/chatstyle_result.json": (11, 2, "2023-05-01T12:01:00+00:00", "2023-05-01T12:12:00+00:00", 0),
    "wechat_chatlog/chatlog_messages.json": (
        1,
        1,
        "2025-08-27T00:00:00+08:00",
        "2025-08-27T00:00:00+08:00",
        0,
    ),
    "wechat_weflow/chatlab_weflow_group.json": (
        2,
        2,
        "2024-01-02T03:04:05+00:00",
        "2024-01-02T03:04:06+00:00",
        0,
    ),
    "whatsapp/chatanalytics_2A_5M.txt": (5, 2, "2021-01-01T12:00:00", "2021-01-01T12:03:00", 0),
    "whatsapp/chatminer_test_ddmmyy_24hrs.txt": (6, 5, "2019-01-01T11:25:00", "2021-12-30T22:01:00", 1),
    "whatsapp/chatminer_test_mmddyyyy_12hrs.txt": (6, 5, "2019-01-01T11:25:00", "2021-12-30T22:01:00", 1),
    "whatsapp/rwhatsapp_sample.txt": (7, 2, "2017-07-12T22:35:00", "2018-09-28T13:30:00", 0),
    "whatsapp/whatsr_englishandroid24h.txt": (42, 5, "2018-01-29T12:24:00", "2018-01-30T00:23:00", 3),
    "whatsapp/whatsr_englishiosampm.txt": (42, 5, "2018-01-29T12:24:12", "2018-01-30T00:23:03", 3),
    "whatsapp/whatsr_germanandroidampm.txt": (42, 5, "2018-01-29T12:24:00", "2018-01-30T00:23:00", 3),
    "whatsapp/whatsr_germanios24h.txt": (42, 5, "2018-01-29T12:24:03", "2018-01-30T00:23:03", 3),
    "whatsapp/whatsreader_android-group/WhatsApp Chat with Family Group 👨\u200d👩\u200d👧\u200d👦.txt": (
        42,
        4,
        "2024-12-01T09:10:00",
        "2024-12-04T20:07:00",
        3,
    ),
    "whatsapp/whatsreader_asian-ampm-format-test.txt": (
        5,
        2,
        "2024-12-01T22:04:00",
        "2024-12-01T22:08:00",
        0,
    ),
    "whatsapp/whatsreader_bracketed-year-first-test.txt": (
        3,
        2,
        "2018-06-13T01:56:00",
        "2018-06-13T21:25:15",
        0,
    ),
    "whatsapp/whatsreader_german-format-test.txt": (5, 2, "2024-12-10T14:30:00", "2024-12-10T14:36:00", 0),
    "whatsapp/whatsreader_ios-format-test.txt": (4, 1, "2025-11-13T09:09:43", "2025-12-19T08:50:53", 0),
    "whatsapp/whatsreader_ios-private-chat/_chat.txt": (
        43,
        2,
        "2024-12-01T10:05:23",
        "2024-12-04T16:45:21",
        0,
    ),
    "whatsapp/whatsreader_spanish-format-test.txt": (5, 2, "2024-12-10T14:30:00", "2024-12-10T14:36:00", 0),
    "whatsapp/whatstk_lorem-2000.txt": (2000, 4, "2019-04-16T02:09:00", "2020-06-13T00:00:00", 0),
    "whatsapp/whatstk_lorem-merge-part1.txt": (300, 4, "2019-10-20T10:16:00", "2020-01-10T00:00:00", 0),
    "whatsapp/whatstk_pokemon.txt": (18, 8, "2016-08-06T13:23:00", "2016-10-31T12:23:00", 0),
}


@pytest.fixture
def run(folder: Path, clock: Any) -> Any:
    """Carry out a command line on a workspace with a group."""
    found = open_to_write(folder, clock)
    groups.add(found.workspace, groups.GroupForm("Family", platform="whatsapp"))
    found.close()
    host = Host(clock, home=lambda: folder, window=lambda _where: 0, tour=lambda *_: 0)

    def carry_out(*arguments: object, status: int = 0) -> Result:
        result = CliRunner().invoke(cli, [str(each) for each in arguments], obj=Session(host))
        assert result.exit_code == status, result.output
        return result

    return carry_out


def take(run: Any, *files: Path | str, status: int = 0) -> Any:
    return json.loads(run("chat", "import", *files, "--group", "Family", "--json", status=status).stdout)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "chat.txt"
    path.write_text(whatsapp(TALK), "utf-8")
    return path


def test_a_chat_goes_in_once_and_back(run: Any, talk: Path) -> None:
    first = take(run, talk)
    assert list(first) == FIELDS
    assert (first["format"], first["messages"], first["members"]) == ("whatsapp", 3, 2)
    assert (first["first"], first["last"]) == ("2026-03-02T09:01:00", "2026-03-02T09:03:00")
    assert (first["added"], first["known"], first["joins"], first["events"]) == (3, 0, 1, 1)
    assert (take(run, talk)["added"], take(run, talk)["known"]) == (0, 3)
    for _ in range(3):
        assert run("undo").stdout == "Undone: take a chat into “Family”\n"
    assert take(run, talk, "--dry-run")["added"] == 3


def test_several_files_are_told_one_by_one_and_together(run: Any, talk: Path, tmp_path: Path) -> None:
    other = tmp_path / "note.txt"
    other.write_text("Nothing that anybody said.\n", "utf-8")
    told = take(run, talk, talk, other, status=1)
    assert [each.get("added") for each in told["files"]] == [3, 0, None]
    assert told["files"][2] == {
        "file": "note.txt",
        "error": "No chat was found in this. Nothing was imported; --format can name what it is.",
    }
    assert (told["total"]["messages"], told["total"]["added"]) == (6, 3)
    assert (
        run("chat", "import", other, "--group", "Family", status=1).stderr == told["files"][2]["error"] + "\n"
    )


def test_a_folder_of_chats_is_taken_in_and_told_in_columns(
    run: Any, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_place(monkeypatch)
    told = run("chat", "import", talk.parent, "--group", "Family", "--dry-run").stdout
    assert told.startswith("Would be taken in:\n  format    whatsapp\n")
    assert "  messages  3\n" in told


def test_who_is_not_known_can_become_a_member(run: Any, talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)
    run("chat", "import", talk, "--group", "Family", "--add-members")
    roster = run("roster", "export", "--group", "Family", "--to", talk.parent / "all.csv").stdout
    assert roster.startswith("2 members are in ")


def test_names_are_listed_and_bound(run: Any, talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)
    assert run("chat", "names", "--group", "Family").stdout == "There are no chats of this group.\n"
    run("chat", "import", talk, "--group", "Family", "--add-members")
    run("undo")
    run("chat", "import", talk, "--group", "Family")
    told = json.loads(run("chat", "names", "--group", "Family", "--json").stdout)
    assert [(one["name"], one["state"], one["messages"]) for one in told] == [
        ("Bob", "new", 2),
        ("Ann", "new", 1),
    ]
    assert run("chat", "leave-out", "Bob", "--group", "Family").stdout == "1 names left out\n"
    assert run("chat", "names", "--group", "Family").stdout == "new  Ann    1\nout  Bob    2\n"
    assert run("chat", "unbind", "Bob", "--group", "Family").stdout == "Bob is nobody's\n"
    assert "no name “Zoe”" in run("chat", "bind", "Zoe", "1", "--group", "Family", status=1).stderr


@pytest.mark.parametrize("name", COUNTED)
def test_real_exports_are_counted_right(run: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)
    told = take(run, sample(name), "--dry-run")
    assert tuple(told[key] for key in ("messages", "members", "first", "last", "joins")) == COUNTED[name]
    assert (told["added"], told["known"]) == (told["messages"], 0)


SHAPES = sorted(path.name for path in SAMPLES.glob("whatsapp_hformats/*.txt"))


@pytest.mark.skipif(not SHAPES, reason="the sample chats are not here")
def test_every_shape_of_header_is_counted_right(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    in_place(monkeypatch)
    files = [SAMPLES / "whatsapp_hformats" / name for name in SHAPES]
    for told in take(run, *files, "--dry-run")["files"]:
        assert (told["file"], told["messages"], told["members"]) == (told["file"], 300, 4)
        assert (told["first"][:16], told["last"][:16]) == ("2024-04-10T07:31", "2024-06-30T21:15")
