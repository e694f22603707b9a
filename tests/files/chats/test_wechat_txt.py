"""WeChat as programs write it to text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_text

from grouppilot.domain.chats import ME, EventKind, Kind

TIME_FIRST = """2024-01-02 03:04:05 林溪
大家好
第二行

2024-01-02 03:05:00 "林溪"邀请"小李"加入了群聊

2024-01-02 03:06:00 王
[图片]

"""
QUOTED = """2024-01-02 03:04:05 '林溪'
大家好
2024-01-02 03:04:00 别人
第二行

2024-01-02 03:05:00 '系统消息'
"林溪"邀请"小李"加入了群聊

2024-01-02 03:06:00 '王'
[图片]

"""
TIME_LAST = """林溪(wxid_abc123) [读书营(123@chatroom)] 2024-01-02 03:04:05
大家好
第二行

系统消息 [读书营(123@chatroom)] 2024-01-02 03:05:00
"林溪(wxid_abc123)"邀请"小李(wxid_xyz789)"加入了群聊

王(wang-5) [读书营(123@chatroom)] 2024-01-02 03:06:00
![图片](http://127.0.0.1:5030/image/abc)

我 [读书营(123@chatroom)] 2024-01-02 03:07:00
好

"""


@pytest.mark.parametrize("text", [TIME_FIRST, QUOTED, TIME_LAST], ids=["first", "quoted", "last"])
def test_the_shapes_tell_the_same(text: str) -> None:
    read = read_text(text)
    assert (read.facts.shape, read.facts.platform) == ("wechat_txt", "wechat")
    assert read.names[:2] == ["林溪", "王"]
    assert read.times[:2] == ["2024-01-02 03:04:05", "2024-01-02 03:06:00"]
    assert read.kinds[:2] == [Kind.TEXT, Kind.PICTURE]
    (join,) = read.events
    assert (join.kind, join.names, join.by, join.way) == (EventKind.JOIN, ("小李",), "林溪", "invited")
    assert read.notices == {}


def test_times_behind_keys_tell_the_group_and_who_is_who() -> None:
    read = read_text(TIME_LAST)
    assert (read.facts.title, read.facts.group) == ("读书营", True)
    assert [who.platform_id for who in read.senders] == ["wxid_abc123", "wang-5", ""]
    assert (read.events[0].ids, read.events[0].by_id) == (("wxid_xyz789",), "wxid_abc123")


def test_times_without_a_year_wait_for_the_owner() -> None:
    text = TIME_LAST.replace("2024-01-02", "01-02")
    assert not read_text(text).facts.timed
    assert read_text(text).notices == {"no_times": 1}
    read = read_text(text, day=date(2024, 5, 1))
    assert read.facts.timed
    assert read.times[0] == "2024-01-02 03:04:05"


def test_a_message_without_a_body_is_one() -> None:
    quoted = QUOTED.replace("[图片]\n", "\n")
    assert read_text(quoted).names == ["林溪", "王"]
    text = TIME_FIRST + "2024-01-02 03:07:00 林溪\n\n2024-01-02 03:08:00 以下为新消息\n\n"
    read = read_text(text)
    assert read.names == ["林溪", "王", "林溪"]
    assert [each.kind for each in read.events] == [EventKind.JOIN, EventKind.NOTICE]


def test_raw_lines_of_the_app_are_understood() -> None:
    raw = (
        '<sysmsg type="sysmsgtemplate"><sysmsgtemplate><content_template>'
        '<template><![CDATA["$username$"邀请"$names$"加入了群聊]]></template><link_list>'
        '<link name="username" type="link_profile"><memberlist><member><nickname><![CDATA[林溪]]></nickname>'
        '</member></memberlist></link><link name="names" type="link_profile"><memberlist><member>'
        "<nickname><![CDATA[小李]]></nickname></member><member><nickname>Bob</nickname></member></memberlist>"
        "</link></link_list></content_template></sysmsgtemplate></sysmsg>"
    )
    gone = (
        '<sysmsg type="delchatroommember"><delchatroommember><plain><![CDATA[你邀请"B"加入了群聊  ]]></plain>'
    )
    back = '<revokemsg><replacemsg><![CDATA["王" 撤回了一条消息]]></replacemsg></revokemsg>'
    rows = "".join(
        f"2024-01-02 03:05:0{at} '系统消息'\n{line}\n\n" for at, line in enumerate((raw, gone, back))
    )
    many, mine, recall = read_text(rows).events
    assert (many.names, many.by) == (("小李", "Bob"), "林溪")
    assert (mine.names, mine.by) == (("B",), ME)
    assert (recall.kind, recall.by) == (EventKind.RECALL, "王")


NAMES = st.text("abc 林溪()", min_size=1, max_size=10).map(str.strip).filter(bool)
BODIES = st.text("abc 大家(12)\n:'", min_size=1, max_size=40).map(str.strip).filter(bool)


@given(
    st.lists(st.tuples(NAMES, st.integers(0, 86399), BODIES), min_size=1, max_size=15), st.sampled_from("''|")
)
def test_what_is_written_is_read_back(rows: list[tuple[str, int, str]], mark: str) -> None:
    rows = sorted(rows, key=lambda row: row[1])
    quote = mark if mark == "'" else ""
    text = "".join(
        f"2024-01-02 {at // 3600:02}:{at // 60 % 60:02}:{at % 60:02} {quote}{name}{quote}\n{body}\n\n"
        for name, at, body in rows
    )
    read = read_text(text, format="wechat_txt")
    assert [
        (name, each.at % 86400, each.length) for name, each in zip(read.names, read.messages, strict=True)
    ] == [(name, at, len(body)) for name, at, body in rows]
