"""Telegram Desktop's result.json: one chat, a whole account, old files and broken ones."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_file, read_text, sample

from grouppilot.domain.chats import NO_OFFSET, EventKind, Flag, Kind


@pytest.mark.parametrize(
    ("name", "messages", "events", "people", "first", "last"),
    [
        ("chatminer_test_single_export.json", 2, 0, 2, "2018-12-05 10:39:10", "2018-12-05 10:49:24"),
        ("chatanalytics_DM_2A_7M.json", 6, 2, 2, "2019-07-12 16:55:32", "2022-06-10 22:06:39"),
        ("chatstyle_result.json", 11, 1, 2, "2023-05-01 12:01:00", "2023-05-01 12:12:00"),
    ],
)
def test_the_samples_are_counted_as_their_authors_do(
    name: str, messages: int, events: int, people: int, first: str, last: str
) -> None:
    read = read_file(sample(f"telegram/{name}"))
    assert (len(read.messages), len(read.events), len(read.people)) == (messages, events, people)
    assert read.span == (first, last)


def message(number: int, **more: object) -> dict[str, Any]:
    """One as Telegram Desktop writes it: what it answers and its media stand before the text."""
    ends = {key: more.pop(key) for key in ("reactions",) if key in more}
    told = {
        "id": number,
        "type": "message",
        "date": f"2024-05-01T15:{number:02}:07",
        "date_unixtime": str(1714564807 + number * 60),
        "from": "Анна 林",
        "from_id": "user1",
        **more,
    }
    text = told.pop("text", "привет")
    return {**told, "text": text, "text_entities": [{"type": "plain", "text": "привет"}], **ends}


def service(number: int, action: str, **more: object) -> dict[str, Any]:
    return {
        "id": number,
        "type": "service",
        "date": f"2024-05-01T15:{number:02}:07",
        "actor": "Ann",
        "actor_id": "user9",
        "action": action,
        "text": "",
        **more,
    }


def chat(*messages: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"name": "Readers", "type": "private_supergroup", "id": 77, **more, "messages": list(messages)}


LAYOUTS: list[dict[str, Any]] = [
    {"indent": 1},
    {"indent": 4},
    {},
    {"separators": (",", ":")},
    {"indent": "\t"},
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("ascii_only", [True, False])
def test_messages_of_every_kind(layout: dict[str, Any], ascii_only: bool) -> None:
    data = chat(
        message(1),
        message(2, reply_to_message_id=1, text='said "no"\n[to] {me}?'),
        message(3, photo="(File not included.)", width=1, height=2, text=""),
        message(4, media_type="voice_message", file="x.ogg", duration_seconds=3, text=""),
        message(5, text=["see ", {"type": "link", "text": "https://example.com/a?b"}]),
        message(6, reactions=[{"type": "emoji", "count": 2, "emoji": "👍"}, {"count": 1, "emoji": "🔥"}]),
        message(7, edited="2024-05-01T15:09:00", edited_unixtime="1714562000"),
        message(8, forwarded_from="Somebody"),
        message(9, **{"from": None, "from_id": "user2"}),
        message(10, poll={"question": "When?", "answers": [{"text": "Mon"}]}, text=""),
        {"id": 11, "type": "unsupported"},
    )
    read = read_text(json.dumps(data, ensure_ascii=ascii_only, **layout))
    assert (read.facts.title, read.facts.group) == ("Readers", True)
    assert read.names == ["Анна 林"] * 8 + ["Deleted account", "Анна 林"]
    assert read.kinds == [
        *(Kind.TEXT, Kind.TEXT, Kind.PICTURE, Kind.VOICE, Kind.TEXT, Kind.TEXT),
        *(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.POLL),
    ]
    assert [each.length for each in read.messages] == [6, 20, 0, 0, 27, 6, 6, 6, 6, 0]
    assert [each.flags for each in read.messages[:5]] == [0, Flag.REPLY | Flag.QUESTION, 0, 0, Flag.LINK]
    assert [read.messages[place].flags for place in (6, 7)] == [Flag.EDITED, Flag.FORWARDED]
    assert [(each.answered, each.answered_at) for each in read.messages[:2]] == [
        *((-1, 0), (0, read.messages[0].at)),
    ]
    assert read.messages[5].reactions == 3
    assert {each.offset for each in read.messages} == {180}
    assert read.times[0] == "2024-05-01 15:01:07"


def test_the_fast_way_and_the_slow_way_tell_the_same() -> None:
    messages = [message(number % 60, id=number, text=f"text {number} ✓") for number in range(1, 300)]
    fast = read_text(json.dumps(chat(*messages), indent=1, ensure_ascii=False))
    slow = read_text(json.dumps(chat(*messages), separators=(",", ":")))
    assert sorted(fast.messages) == sorted(slow.messages)
    assert fast.senders == slow.senders


def test_who_came_and_went() -> None:
    read = read_text(
        json.dumps(
            chat(
                service(1, "create_group", title="Readers", members=["Ann", None, "Bob"]),
                service(2, "invite_members", members=["Cid", "Dan"]),
                service(3, "invite_members", members=["Ann"]),
                service(4, "join_group_by_link", inviter="Group"),
                service(5, "join_group_by_link", inviter="Bob"),
                service(6, "remove_members", members=["Ann"]),
                service(7, "remove_members", members=["Dan"]),
                service(8, "edit_group_title", title="Old readers"),
                service(9, "pin_message", message_id=3),
            ),
            indent=1,
        )
    )
    assert [(each.kind, each.names, each.by, each.way, each.detail) for each in read.events] == [
        (EventKind.CREATE, (), "Ann", "", "Readers"),
        (EventKind.JOIN, ("Ann", "Bob"), "Ann", "invited", ""),
        (EventKind.JOIN, ("Cid", "Dan"), "Ann", "invited", ""),
        (EventKind.JOIN, ("Ann",), "", "unknown", ""),
        (EventKind.JOIN, ("Ann",), "", "link", ""),
        (EventKind.JOIN, ("Ann",), "Bob", "link", ""),
        (EventKind.LEAVE, ("Ann",), "", "", ""),
        (EventKind.REMOVE, ("Dan",), "Ann", "", ""),
        (EventKind.TITLE, (), "Ann", "", "Old readers"),
        (EventKind.PIN, (), "Ann", "", ""),
    ]


def account(**layout: Any) -> str:
    return json.dumps(
        {
            "about": "Here is the data you requested.",
            "personal_information": {"user_id": 1, "first_name": "Анна"},
            "chats": {
                "about": "This page lists all chats.",
                "list": [
                    chat(message(1), message(2)),
                    chat(message(3), id=78, name="Второй", type="personal_chat"),
                    chat(id=79, name="Empty"),
                ],
            },
            "left_chats": {"about": "x", "list": [chat(message(4), id=80, name="Gone")]},
        },
        **layout,
    )


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_whole_account_has_its_chats_one_by_one(layout: dict[str, Any]) -> None:
    read = read_text(account(**layout))
    assert read.outcome is not None
    assert [(each.key, each.title) for each in read.outcome.chats] == [
        *(("77", "Readers"), ("78", "Второй"), ("79", "Empty"), ("80", "Gone")),
    ]
    assert len(read.messages) == 4
    assert len(read_text(account(**layout), chat="78").messages) == 1


def test_old_files_without_instants_and_with_bare_numbers() -> None:
    old = {**message(1), "from_id": 4711}
    del old["date_unixtime"], old["text_entities"]
    read = read_text(json.dumps(chat(old), indent=1))
    assert (read.senders[0].platform_id, read.messages[0].offset) == ("user4711", NO_OFFSET)


def test_control_characters_that_are_no_json_are_read() -> None:
    text = json.dumps(chat(message(1, text="A"), message(2)), indent=1).replace('"A"', '"a\\x1Fb"')
    read = read_text(text)
    assert [each.length for each in read.messages] == [3, 6]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_file_cut_off_in_the_middle_is_read_as_far_as_it_goes(layout: dict[str, Any]) -> None:
    text = json.dumps(chat(*(message(number) for number in range(1, 20))), **layout)
    read = read_text(text[: len(text) * 2 // 3])
    assert 9 <= len(read.messages) <= 14
    assert read.notices == {"cut_off": 1}


def test_many_brackets_and_lone_surrogates_break_nothing() -> None:
    text = json.dumps(chat(message(1, text="\ud83d", **{"from": "A\ud83d"})), indent=1)
    assert len(read_text(text).messages) == 1
    deep = '{"name":"x","type":"private_group","messages":[' + '{"type":"message","from_id":' + "[" * 100_000
    assert read_text(deep).notices == {"cut_off": 1}


def test_a_large_file_is_read_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    messages = [message(number % 60, id=number, text="слово " * 40) for number in range(5000)]
    path.write_text(json.dumps(chat(*messages), indent=1, ensure_ascii=False), encoding="utf-8")
    read = read_file(path)
    assert (len(read.messages), {each.length for each in read.messages}) == (5000, {239})


TEXTS = st.text('a大😀"\\{}[]\n, :é\x1e', max_size=20)


@given(
    st.lists(st.tuples(st.sampled_from(["Ann", '林"溪', "É\\"]), TEXTS), min_size=1, max_size=8),
    st.sampled_from(LAYOUTS),
    st.booleans(),
)
def test_what_is_written_is_read_back(
    rows: list[tuple[str, str]], layout: dict[str, Any], ascii_only: bool
) -> None:
    data = chat(
        *(
            message(number, text=text, **{"from": name, "from_id": f"user{name}"})
            for number, (name, text) in enumerate(rows)
        )
    )
    read = read_text(json.dumps(data, ensure_ascii=ascii_only, **layout), format="telegram")
    assert [(who, length) for _at, who, length in sorted(read.said)] == [
        (name, len(text.strip())) for name, text in rows
    ]


@given(st.text('{}[]",:\\ messagschtlive1\n', max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    read = read_text('{"messages": [' + text, format="telegram")
    assert read.outcome is not None
