"""The open format in which several programs hand chats over."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import Read, read_file, read_text, sample

from grouppilot.domain.chats import EventKind, Flag, Kind

META = {"name": "读书营", "platform": "wechat", "type": "group", "ownerId": "wx1"}
MEMBERS = [
    {"platformId": "wx1", "accountName": "林溪", "groupNickname": "群主林溪"},
    {"platformId": "wx2", "accountName": "王", "roles": [{"id": "admin"}]},
]


def said(at: int, who: str, text: str | None, kind: int = 0, **more: object) -> dict[str, Any]:
    message = {"sender": who, "accountName": f"n{who}", "timestamp": 1703001600 + at, "type": kind}
    return {**message, "content": text, **more}


def one_file(*messages: object) -> str:
    return json.dumps(
        {"chatlab": {"version": "0.0.2"}, "meta": META, "members": MEMBERS, "messages": messages}
    )


def lines(*messages: dict[str, Any]) -> str:
    rows: list[dict[str, Any]] = [{"_type": "header", "chatlab": {}, "meta": META}]
    rows += [{"_type": "member", **member} for member in MEMBERS]
    rows += [{"_type": "message", **message} for message in messages]
    return "# a comment\n" + "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def check(read: Read) -> None:
    assert (read.facts.title, read.facts.platform, read.facts.group) == ("读书营", "wechat", True)
    assert [(member.name, member.role) for member in read.members] == [("群主林溪", "owner"), ("王", "admin")]
    assert read.said == [
        ("2023-12-19 16:00:00", "nwx1", 5),
        ("2023-12-19 16:00:01", "nwx2", 0),
        ("2023-12-19 16:00:02", "nwx2", 2),
    ]
    assert read.kinds == [Kind.TEXT, Kind.RED_PACKET, Kind.TEXT]
    assert read.messages[0].flags == Flag.QUESTION
    assert (read.messages[2].answered, read.messages[2].flags) == (0, Flag.REPLY)
    assert [(sender.platform_id, sender.role) for sender in read.senders] == [
        ("wx1", "owner"),
        ("wx2", "admin"),
    ]
    join, recall = read.events
    assert (join.kind, join.names, join.by, join.way) == (EventKind.JOIN, ("B",), "A", "invited")
    assert (recall.kind, recall.by_id) == (EventKind.RECALL, "wx2")


MESSAGES = (
    said(0, "wx1", "几点开始？\n", platformMessageId="m1"),
    said(1, "wx2", "[红包]", 20),
    said(2, "wx2", "六点", 25, replyToMessageId="m1"),
    said(3, "system", '"A"邀请"B"加入了群聊', 80),
    said(4, "wx2", None, 81),
)


def test_one_file_and_lines_tell_the_same() -> None:
    check(read_text(one_file(*MESSAGES)))
    check(read_text(lines(*MESSAGES)))
    check(read_text(lines(*MESSAGES).replace('"header"', '"chatlab"')))
    check(read_text(lines(*MESSAGES).replace("\n", "\r\n")))


def test_the_order_of_its_parts_does_not_matter() -> None:
    whole = json.loads(one_file(said(0, "wx1", "a")))
    read = read_text(json.dumps(dict(reversed(whole.items()))))
    assert (read.facts.title, len(read.messages), len(read.members)) == ("读书营", 1, 2)


def test_what_cannot_be_read_is_left_out_and_counted() -> None:
    read = read_text(lines(said(0, "wx1", "a"), {**said(1, "wx1", "b"), "timestamp": None}) + "\n{broken\n")
    assert len(read.messages) == 1
    assert read.notices == {"time_unreadable": 2}


KINDS = st.sampled_from([0, 1, 2, 3, 4, 5, 7, 8, 20, 21, 23, 24, 25, 26, 27, 99])
ROWS = st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), KINDS, st.text(max_size=20)), max_size=15)


@given(ROWS, st.booleans())
def test_what_is_written_is_read_back(rows: list[tuple[str, int, str]], in_lines: bool) -> None:
    written = [said(at, who, text, kind) for at, (who, kind, text) in enumerate(rows)]
    read = read_text(lines(*written) if in_lines else one_file(*written))
    assert read.names == [f"n{who}" for who, _kind, _text in rows]
    assert [each.at for each in read.messages] == [each["timestamp"] for each in written]


@pytest.mark.parametrize(
    ("name", "messages", "people"),
    [
        ("chatlab_v0.0.2_cn_example1.json", 1, 1),
        ("chatlab_v0.0.2_cn_example3.json", 1, 1),
        ("chatlab_v0.0.1_en_example2.json", 2, 2),
        ("chatlab_v0.0.2_cn_example1.jsonl", 3, 2),
    ],
)
def test_the_samples(name: str, messages: int, people: int) -> None:
    read = read_file(sample(f"chatlab/{name}"))
    assert read.facts.shape == "chatlab"
    assert (len(read.messages), len(read.people), read.span[0]) == (messages, people, "2023-12-19 16:00:00")
    assert read.notices == {}
