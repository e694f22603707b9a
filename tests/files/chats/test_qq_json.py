"""QQ as JSON, whole and in pieces."""

import json
import zipfile
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_file, read_text

from grouppilot.domain.chats import EventKind, Flag, Kind

ABOUT = {"metadata": {"version": "5"}, "chatInfo": {"name": "读书营", "type": "group", "selfUin": "10001"}}


def said(at: int, who: int, text: str, kind: str = "text", **more: Any) -> dict[str, Any]:
    content = {"text": text, "html": "", "elements": more.pop("elements", []), "resources": []}
    sender = {"uid": f"u_{who}", "uin": str(who), "name": f"n{who}", "groupCard": f"card{who}"}
    when = {"timestamp": 1704164645000 + at * 1000, "time": f"2024-01-02 11:04:{5 + at:02}"}
    return {
        "id": str(at + 1),
        "seq": str(at),
        **when,
        "sender": sender,
        "type": kind,
        "content": content,
        **more,
    }


MESSAGES = (
    said(0, 10001, "几点开始？"),
    said(1, 10002, "[图片: a.jpg]", "image", elements=[{"type": "image", "data": {}}]),
    said(2, 10002, "六点", "reply", elements=[
        {"type": "reply", "data": {"messageId": "1"}}, {"type": "text", "data": {"text": "六点"}}
    ]),
    said(3, 0, "小李通过林溪分享的二维码加入了群聊", "system", system=True),
    said(4, 10002, "错了", recalled=True),
)  # fmt: skip


def test_an_export_tells_who_wrote_when() -> None:
    read = read_text(json.dumps({**ABOUT, "messages": MESSAGES, "avatars": {"1": "AAA"}}))
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("qq_json", "读书营", True)
    assert read.said[0] == ("2024-01-02 11:04:05", "card10001", 5)
    assert read.kinds == [Kind.TEXT, Kind.PICTURE, Kind.TEXT, Kind.DELETED]
    assert (read.messages[2].answered, read.messages[2].flags) == (0, Flag.REPLY)
    assert [who.platform_id for who in read.senders] == ["10001", "10002"]
    assert {each.offset for each in read.messages} == {480}
    (join,) = read.events
    assert (join.kind, join.names, join.by, join.way) == (EventKind.JOIN, ("小李",), "林溪", "qr")


def test_an_older_export() -> None:
    message = {
        "messageId": "7",
        "timestamp": "2024-01-02T03:04:05.000Z",
        "sender": {"uid": "u_1", "uin": "10001"},
        "content": {"text": "你好"},
        "isSystemMessage": False,
        "rawMessage": {"sendNickName": "林溪", "sendMemberName": ""},
    }
    read = read_text(json.dumps({**ABOUT, "messages": [message]}))
    assert read.said == [("2024-01-02 03:04:05", "林溪", 2)]


def test_pieces_packed_together_are_one_chat(tmp_path: Path) -> None:
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("manifest.json", json.dumps({**ABOUT, "chunked": {"format": "jsonl"}}))
        for number, part in enumerate((MESSAGES[:2], MESSAGES[2:])):
            packed.writestr(f"chunks/c00000{number}.jsonl", "\n".join(map(json.dumps, part)))
    read = read_file(path)
    assert read.outcome is not None
    assert [facts.title for facts in read.outcome.chats] == ["读书营"]
    assert (len(read.messages), read.messages[2].answered) == (4, 0)


def test_one_piece_alone() -> None:
    read = read_text("\n".join(map(json.dumps, MESSAGES)) + "\n{broken\n")
    assert (read.facts.shape, len(read.messages)) == ("qq_json", 4)
    assert read.notices == {"time_unreadable": 1}


@given(st.lists(st.tuples(st.integers(10001, 99999), st.text(max_size=20)), max_size=12), st.booleans())
def test_what_is_written_is_read_back(rows: list[tuple[int, str]], in_lines: bool) -> None:
    written = [said(at, who, text) for at, (who, text) in enumerate(rows)]
    text = (
        "\n".join(map(json.dumps, written))
        if in_lines and written
        else json.dumps({**ABOUT, "messages": written})
    )
    read = read_text(text)
    assert read.names == [f"card{who}" for who, _text in rows]
    assert [each.at % 60 for each in read.messages] == [5 + at for at in range(len(rows))]
