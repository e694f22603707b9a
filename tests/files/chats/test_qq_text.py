"""QQ's own text export."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import gathered, read_file, read_text, sample

from grouppilot.domain.chats import EventKind, Flag, Kind
from grouppilot.files.chats.child import Order
from grouppilot.files.chats.sink import Options

TOP = """消息记录（此消息记录为文本格式，不支持重新导入）

================================================================
消息分组:我的群聊
================================================================
消息对象:读书营
================================================================

"""
CHAT = """2019-09-23 8:43:38 【管理员】林溪(10001234)
大家早
第二行

2019-09-23 8:44:00 王(小)(10005)
[图片]

2019-09-23 8:45:00 系统消息(1000000)
小李加入本群。

2019-09-23 18:45:00 阿木<amu@example.com>
打卡 #day 3

2019-09-23 18:46:00 (10777)
2019-09-20 10:00:00 不在这里(10888)
谁发的？

2019-09-23 18:47:00 系统消息(10000)
林溪撤回了一条消息

"""


def test_an_export_tells_who_wrote_when() -> None:
    read = read_text(TOP + CHAT)
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("qq_text", "读书营", True)
    assert read.said == [
        ("2019-09-23 08:43:38", "林溪", 7),
        ("2019-09-23 08:44:00", "王(小)", 0),
        ("2019-09-23 18:45:00", "阿木", 9),
        ("2019-09-23 18:46:00", "10777", 36),
    ]
    assert read.kinds[1] == Kind.PICTURE
    assert read.messages[2].flags == Flag.CHECK_IN
    assert [(who.platform_id, who.role) for who in read.senders][:2] == [("10001234", "admin"), ("10005", "")]


def test_its_system_speaks_in_events() -> None:
    join, recall = read_text(TOP + CHAT).events
    assert (join.kind, join.names) == (EventKind.JOIN, ("小李",))
    assert (recall.kind, recall.by) == (EventKind.RECALL, "林溪")


def test_twelve_hours_and_other_encodings(tmp_path: Path) -> None:
    path = tmp_path / "read.txt"
    text = TOP + CHAT.replace(" 18:45:00", " 6:45:00 PM").replace(" 8:43:38", " 上午 8:43:38")
    for encoding in ("gb18030", "utf-8-sig", "utf-16"):
        path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        assert read_file(path).times[0] == "2019-09-23 08:43:38"
        assert read_file(path).times[2] == "2019-09-23 18:45:00"


def test_a_folder_of_chats_is_told_apart() -> None:
    second = "================\n消息对象:跑步群\n================\n\n2019-01-01 7:00:00 林溪(10001234)\n早\n"
    read = read_text(TOP + CHAT + second)
    assert read.outcome is not None
    assert [(facts.title, facts.key) for facts in read.outcome.chats] == [
        ("读书营", "读书营"),
        ("跑步群", "跑步群"),
    ]
    assert read.notices == {}
    one = gathered(Order(text=TOP + CHAT + second, options=Options(chat="跑步群")))
    assert one.times == ["2019-01-01 07:00:00"]


def test_a_pasted_header_is_no_message() -> None:
    inside = "看：\n\n2018-01-01 9:00:00 别群的人(10999)\n你好\n\n"
    read = read_text(TOP + CHAT.replace("大家早\n", f"大家早\n{inside}", 1))
    assert read.names == ["林溪", "王(小)", "阿木", "10777"]
    assert read.notices == {"pasted_header": 1}


def test_ranks_are_taken_off_where_most_names_have_one() -> None:
    rows = "".join(
        f"2020-01-01 10:00:0{at} 【{rank}】n{at}(3000{at})\nx\n\n"
        for at, rank in enumerate(("潜水", "活跃", "群主"))
    )
    read = read_text(rows)
    assert [(who.name, who.role) for who in read.senders] == [("n0", ""), ("n1", ""), ("n2", "owner")]
    plain = read_text(rows + "".join(f"2020-01-01 10:01:0{at} m{at}(2000{at})\nx\n\n" for at in range(5)))
    assert plain.names[0] == "【潜水】n0"


NAMES = (
    st.text("abc 林溪()【】<", min_size=1, max_size=10)
    .map(str.strip)
    .filter(bool)
    .filter(lambda name: name[0] != "【")
)
BODIES = st.text("abc 大家(12)\n:", min_size=1, max_size=40).map(str.strip).filter(bool)
ROWS = st.lists(
    st.tuples(st.integers(10000, 10**10), NAMES, st.integers(0, 86399), BODIES), min_size=1, max_size=15
)


@given(ROWS)
def test_what_is_written_is_read_back(rows: list[tuple[int, str, int, str]]) -> None:
    rows = sorted((row for row in rows if row[0] not in (10000, 1000000)), key=lambda row: row[2])
    body = "".join(
        f"2019-09-23 {at // 3600}:{at // 60 % 60:02}:{at % 60:02} {name}({number})\n{text}\n\n"
        for number, name, at, text in rows
    )
    read = read_text(TOP + body, format="qq_text")
    assert [(each.at % 86400, each.length) for each in read.messages] == [
        (at, len(text)) for _n, _m, at, text in rows
    ]
    assert [read.senders[each.sender].platform_id for each in read.messages] == [str(row[0]) for row in rows]


def test_the_sample() -> None:
    read = read_file(sample("qq/chatlab_qq_group.txt"))
    assert read.facts.title == "Project Team"
    assert read.said == [("2024-01-02 03:04:05", "Alice", 8), ("2024-01-02 03:05:06", "Bob", 0)]
    assert [(who.platform_id, who.role) for who in read.senders] == [("10001", "admin"), ("10002", "")]
    assert read.kinds == [Kind.TEXT, Kind.PICTURE]


def test_messages_without_blank_lines_and_with_short_numbers() -> None:
    text = "消息对象:测试群\n2026-09-15 上午 08:00:00 Alice(1)\n收到\n2026-09-15 下午 08:00:00 Bob(2)\n收到\n"
    read = read_text(text)
    assert read.said == [("2026-09-15 08:00:00", "Alice", 2), ("2026-09-15 20:00:00", "Bob", 2)]
