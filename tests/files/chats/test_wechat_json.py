"""WeChat as JSON, in the shapes of several programs."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_file, read_text, sample

from grouppilot.domain.chats import EventKind, Flag, Kind


def session(*messages: dict[str, Any], **more: object) -> str:
    about = {"wxid": "9@chatroom", "displayName": "读书营", "type": "群聊"}
    return json.dumps({"weflow": {"version": "1"}, "session": about, "messages": messages, **more})


def row(at: int, who: str, text: str | None, kind: str = "文本消息", **more: object) -> dict[str, Any]:
    shown = f"2024-01-02 11:04:{5 + at:02}"
    told = {
        "localId": at,
        "createTime": 1704164645 + at,
        "formattedTime": shown,
        "type": kind,
        "content": text,
    }
    return {**told, "isSend": 0, "senderUsername": f"wx_{who}", "senderDisplayName": who, **more}


def test_a_session_tells_who_wrote_when() -> None:
    read = read_text(
        session(
            row(0, "林溪", "几点开始？", platformMessageId="77"),
            row(1, "王", "[图片]", "图片消息"),
            row(2, "王", "六点", "引用消息", replyToMessageId="77"),
            row(3, "", '"林溪"邀请"小李"加入了群聊', "系统消息", isSend=None),
            row(4, "王", None, "红包"),
            avatars={"wx_王": "data:image/jpeg;base64,AAAA"},
        )
    )
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("wechat_json", "读书营", True)
    assert read.said[:2] == [("2024-01-02 11:04:05", "林溪", 5), ("2024-01-02 11:04:06", "王", 0)]
    assert {each.offset for each in read.messages} == {480}
    assert read.kinds == [Kind.TEXT, Kind.PICTURE, Kind.TEXT, Kind.RED_PACKET]
    assert (read.messages[2].answered, read.messages[2].flags) == (0, Flag.REPLY)
    (join,) = read.events
    assert (join.kind, join.names, join.by) == (EventKind.JOIN, ("小李",), "林溪")


def test_senders_in_a_list_of_their_own() -> None:
    told = {"senderID": 2, "wxid": "wx_lin", "displayName": "林溪"}
    message = {"localId": 1, "createTime": 1704164645, "type": "文本消息", "content": "好", "senderID": 2}
    text = json.dumps({"session": {"type": "私聊"}, "senders": [told], "messages": [message]})
    read = read_text(text)
    assert (read.facts.group, read.senders[0][:2]) == (False, ("林溪", "wx_lin"))
    assert read.members[0].name == "林溪"


def test_a_list_of_rows_with_offsets() -> None:
    about = {"talker": "9@chatroom", "talkerName": "读书营", "isChatRoom": True, "isSelf": False}
    rows = [
        {"seq": 1, "time": "2025-08-27T08:00:00+08:00", **about, "sender": "wx_a", "senderName": "林溪"},
        {"seq": 2, "time": "2025-08-27T08:00:01+08:00", **about, "sender": "系统消息", "senderName": ""},
        {"seq": 3, "time": "2025-08-27T08:00:02+08:00", **about, "sender": "wx_b", "senderName": "王"},
    ]
    more = (
        {"type": 1, "subType": 0, "content": "你好"},
        {
            "type": 10000,
            "subType": 0,
            "content": '"小李(wx_lee01)"通过扫描"林溪(wx_lin01)"分享的二维码加入群聊',
        },
        {"type": 49, "subType": 2000, "content": "", "contents": {}},
    )
    read = read_text(json.dumps([{**one, **two} for one, two in zip(rows, more, strict=True)]))
    assert (read.facts.title, read.facts.group) == ("读书营", True)
    assert read.said == [("2025-08-27 08:00:00", "林溪", 2), ("2025-08-27 08:00:02", "王", 0)]
    assert read.kinds[1] == Kind.TRANSFER
    (join,) = read.events
    assert (join.names, join.ids, join.by, join.by_id, join.way) == (
        ("小李",),
        ("wx_lee01",),
        "林溪",
        "wx_lin01",
        "qr",
    )


def test_lines_made_ready_to_read() -> None:
    lines = ["[2024-01-02 11:04] 林溪: 你好", "[2024-01-02 11:05] 王: [图片]", "nothing"]
    text = json.dumps({"chat": "读书营", "username": "9@chatroom", "is_group": True, "messages": lines})
    read = read_text(text)
    assert (read.facts.title, read.facts.group) == ("读书营", True)
    assert read.said == [("2024-01-02 11:04:00", "林溪", 2), ("2024-01-02 11:05:00", "王", 0)]
    assert read.notices == {"time_unreadable": 1}


def test_types_of_newer_versions_have_two_halves() -> None:
    read = read_text(
        session(*(row(at, "a", "x", str(kind)) for at, kind in enumerate((5 << 32 | 49, 57 << 32 | 49, 1))))
    )
    assert read.kinds == [Kind.LINK, Kind.TEXT, Kind.TEXT]
    assert [each.flags for each in read.messages] == [0, Flag.REPLY, 0]


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.text(max_size=20).map(lambda text: f"<{text}")), max_size=12
    )
)
def test_what_is_written_is_read_back(rows: list[tuple[str, str]]) -> None:
    read = read_text(session(*(row(at, who, text) for at, (who, text) in enumerate(rows))))
    assert read.names == [who for who, _text in rows]
    assert [each.at % 60 for each in read.messages] == [5 + at for at in range(len(rows))]


def test_the_samples() -> None:
    read = read_file(sample("wechat_weflow/chatlab_weflow_group.json"))
    assert (read.facts.title, read.facts.group) == ("Project Team", True)
    assert read.said == [("2024-01-02 03:04:05", "Alice", 12), ("2024-01-02 03:04:06", "Bob", 0)]
    assert (read.kinds[1], read.notices) == (Kind.PICTURE, {"time_unreadable": 1})
    read = read_file(sample("wechat_chatlog/chatlog_messages.json"))
    assert read.said == [("2025-08-27 00:00:00", "Name", 4)]
    assert (read.messages[0].offset, read.senders[0].platform_id) == (480, "wxid_123")
