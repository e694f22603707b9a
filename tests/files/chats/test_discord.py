"""Discord channels as JSON and as CSV."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_file, read_text, sample

from grouppilot.domain.chats import EventKind, Flag, Kind


def author(name: str, number: str = "", *, bot: bool = False) -> dict[str, object]:
    return {"id": number or f"1{len(name)}", "name": name, "nickname": name, "isBot": bot}


def message(number: int, who: str, content: str, **more: object) -> dict[str, object]:
    return {
        "id": str(number),
        "type": "Default",
        "timestamp": f"2023-01-06T14:{number:02}:03.8+00:00",
        "timestampEdited": None,
        "content": content,
        "author": author(who),
        "attachments": [],
        "embeds": [],
        "reactions": [],
        "mentions": [],
        **more,
    }


def channel(*messages: object, guild: str = "5", sort: str = "GuildTextChat") -> str:
    return json.dumps(
        {
            "guild": {"id": guild, "name": "Readers"},
            "channel": {"id": "9", "type": sort, "name": "general"},
            "messages": messages,
            "messageCount": 99,
        }
    )


def test_a_channel_tells_who_wrote_when_and_what_kind() -> None:
    read = read_text(
        channel(
            message(1, "Ann", "hello?"),
            message(2, "Bo", "", attachments=[{"fileName": "plan.pdf"}]),
            message(
                3, "Bo", "look", attachments=[{"fileName": "a.PNG"}], timestampEdited="2023-01-06T15:00:00Z"
            ),
            message(4, "Cleo", "", stickers=[{"name": "wave"}]),
            message(5, "Cleo", "", forwardedMessage={"content": "x"}),
        )
    )
    assert (read.facts.shape, read.facts.title, read.facts.group) == (
        "discord_json",
        "Readers / general",
        True,
    )
    assert read.said[0] == ("2023-01-06 14:01:03", "Ann", 6)
    assert read.kinds == [Kind.TEXT, Kind.FILE, Kind.PICTURE, Kind.STICKER, Kind.FORWARDED]
    assert [each.flags for each in read.messages] == [Flag.QUESTION, 0, Flag.EDITED, 0, Flag.FORWARDED]
    assert {each.offset for each in read.messages} == {0}


def test_answers_and_reactions_are_told() -> None:
    reactions = [{"emoji": {"name": "a"}, "count": 2, "users": [{"id": "1"}, {"id": "2"}]}]
    reactions += [{"emoji": {"name": "b"}, "count": 3, "users": [{"id": "1"}]}]
    read = read_text(
        channel(
            message(1, "Ann", "one", reactions=reactions),
            message(2, "Bo", "two", type="Reply", reference={"messageId": "1"}, reactions=[{"count": 4}]),
        )
    )
    first, second = read.messages
    assert (first.reactions, second.reactions) == (4, 4)
    assert (second.answered, second.answered_at, second.flags) == (first.sender, first.at, Flag.REPLY)


def test_what_happened_is_no_message() -> None:
    read = read_text(
        channel(
            message(1, "Ann", "Joined the server.", type="GuildMemberJoin"),
            message(2, "Ann", "Added Bo to the group.", type="RecipientAdd", mentions=[author("Bo", "7")]),
            message(3, "Ann", "Removed Bo from the group.", type=2, mentions=[author("Bo", "7")]),
            message(4, "Ann", "Left the group.", type="RecipientRemove", mentions=[author("Ann")]),
            message(5, "Ann", "Changed the channel name: **Books**", type="ChannelNameChange"),
            message(6, "Ann", "Started a thread.", type="ThreadCreated"),
            message(7, "Ann", "a slash command", type="20"),
        )
    )
    assert len(read.messages) == 1
    join, added, removed, left, title, thread = read.events
    assert (join.kind, join.names, join.ids, join.way) == (EventKind.JOIN, ("Ann",), ("13",), "unknown")
    assert (added.names, added.by, added.way, added.ids) == (("Bo",), "Ann", "invited", ("7",))
    assert (removed.kind, removed.names, removed.by_id) == (EventKind.REMOVE, ("Bo",), "13")
    assert (left.kind, left.names) == (EventKind.LEAVE, ("Ann",))
    assert (title.kind, title.detail, thread.kind) == (EventKind.TITLE, "Books", EventKind.NOTICE)


def test_a_direct_chat_is_no_group() -> None:
    read = read_text(channel(message(1, "Ann", "hi"), guild="0", sort="DirectTextChat"))
    assert (read.facts.title, read.facts.group) == ("general", False)


def test_a_channel_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    text = channel(*(message(number, "Ann", "x" * 50) for number in range(10)))
    read = read_text(text[:-200])
    assert 7 <= len(read.messages) < 10
    assert read.notices == {"cut_off": 1}


TEXTS = st.text(min_size=0, max_size=30)


@given(st.lists(st.tuples(st.sampled_from(["Ann", "Bo", "Cleo:"]), TEXTS), max_size=12))
def test_what_is_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    read = read_text(channel(*(message(at, who, text) for at, (who, text) in enumerate(rows))))
    assert read.names == [who for who, _text in rows]
    assert [time[14:16] for time in read.times] == [f"{at:02}" for at in range(len(rows))]


HEADER = "AuthorID,Author,Date,Content,Attachments,Reactions"


def table(*rows: tuple[str, ...]) -> str:
    quoted = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    return "\r\n".join((HEADER, *quoted)) + "\r\n"


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("1/31/2023 2:03 PM", "2/1/2023 2:04 PM"), None),
        (("31.01.2023 14:03", "01.02.2023 14:04"), None),
        (("31-Jan-23 02:03 PM", "01-Feb-23 02:04 PM"), None),
        (("2023-01-31T14:03:00.0000000+00:00", "2023-02-01T14:04:00.0000000+00:00"), None),
        (("2023/1/31 14:03", "2023/2/1 14:04"), None),
        (("01/31/2023 14:03", "02/01/2023 14:04"), "mdy"),
    ],
)
def test_a_table_is_read_in_the_dates_of_its_computer(dates: tuple[str, str], order: str | None) -> None:
    rows = (
        ("1", "Ann", dates[0], "Joined the server.", "", ""),
        ("2", "Bo", dates[1], 'a "b"\nc', "", "👍 (3)"),
    )
    read = read_text(table(*rows, ("2", "Bo", dates[1], "", "http://x/a.png?ex=1", "")), day_order=order)
    assert read.facts.shape == "discord_csv"
    assert read.said == [("2023-02-01 14:04:00", "Bo", 7), ("2023-02-01 14:04:00", "Bo", 0)]
    assert read.kinds == [Kind.TEXT, Kind.PICTURE]
    assert [each.reactions for each in read.messages] == [3, 0]
    (join,) = read.events
    assert (join.kind, join.names, join.ids) == (EventKind.JOIN, ("Ann",), ("1",))


@given(st.lists(st.tuples(st.integers(1, 9), st.text('ab ",\n;é大', max_size=30)), max_size=12))
def test_a_table_is_read_back(rows: list[tuple[int, str]]) -> None:
    cells = (
        (str(who), f"n{who}", f"2023-01-31T14:{at:02}:00+00:00", f"<{text}>", "", "")
        for at, (who, text) in enumerate(rows)
    )
    read = read_text(table(*cells))
    assert [(name, length) for _at, name, length in read.said] == [
        (f"n{who}", len(text) + 2) for who, text in rows
    ]


def test_a_table_with_a_quote_that_never_ends_is_read_as_far_as_it_goes() -> None:
    text = table(("1", "Ann", "2023-01-31T14:03:00Z", "hi", "", "")) + '"1","Ann","' + "x" * 200_000
    read = read_text(text)
    assert len(read.messages) == 1
    assert read.notices["time_unreadable"] >= 1


@pytest.mark.parametrize(
    ("name", "messages", "events", "people", "span"),
    [
        ("dcef_general.json", 31, 4, 3, ("2023-01-06 14:03:03", "2023-01-06 16:05:35")),
        ("dcef_thread.json", 5, 0, 3, ("2023-01-06 14:26:58", "2023-01-06 14:27:26")),
        ("chatanalytics_SV_5A_5M.json", 5, 0, 2, ("2018-05-20 16:09:44", "2018-05-20 16:09:51")),
        ("chatanalytics_DM_2A_2M.json", 2, 1, 2, ("2019-01-04 17:52:39", "2019-01-25 00:11:04")),
    ],
)
def test_the_samples(name: str, messages: int, events: int, people: int, span: tuple[str, str]) -> None:
    read = read_file(sample(f"discord/{name}"))
    assert (len(read.messages), len(read.events), len(read.people)) == (messages, events, people)
    assert read.span == span
    assert read.notices == {}


def test_the_reactions_of_a_sample() -> None:
    read = read_file(sample("discord/chatanalytics_DM_2A_2M.json"))
    assert [each.reactions for each in read.messages] == [42, 0]
    assert read.senders[1].role == "bot"


def test_a_file_on_disk_with_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "general.json"
    path.write_text(channel(message(1, "Ann", "hi")), encoding="utf-8-sig")
    assert read_file(path).people == {"Ann"}
