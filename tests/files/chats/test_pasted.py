"""What is copied out of QQ and Telegram, and QQ in blocks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_text

from grouppilot.domain.chats import EventKind, Flag, Kind

QQ = """林溪(10001234) 2022/03/21 19:05:05
大家好
第二行

【管理员】王(10005) 2022/03/21 19:06:00
[图片]

林溪(10001234) 2022/03/21 19:07:10
好
"""


def test_a_copy_out_of_qq() -> None:
    read = read_text(QQ)
    assert (read.facts.shape, read.facts.platform) == ("qq_pasted", "qq")
    assert read.said == [
        ("2022-03-21 19:05:05", "林溪", 7),
        ("2022-03-21 19:06:00", "王", 0),
        ("2022-03-21 19:07:10", "林溪", 1),
    ]
    assert [(who.platform_id, who.role) for who in read.senders] == [("10001234", ""), ("10005", "admin")]
    assert read.kinds[1] == Kind.PICTURE


@pytest.mark.parametrize("day", ["2022-03-21", "2022/3/21", "3/21/2022", "21.03.2022"])
def test_its_dates_are_those_of_the_computer(day: str) -> None:
    assert read_text(QQ.replace("2022/03/21", day)).times[0] == "2022-03-21 19:05:05"


def test_names_alone_have_seconds_behind_them() -> None:
    read = read_text("林溪 2025/2/22 20:45:24\n好\n王 2025/2/22 20:46:00\n好\n")
    assert (read.facts.shape, read.names) == ("qq_pasted", ["林溪", "王"])


def test_what_the_copy_does_not_say_the_owner_does() -> None:
    for text in ("林溪(10001234) 19:05:05\n好\n", "林溪: 03-21 19:05:05\n好\n\n王: 03-21 19:06:00\n好\n"):
        assert not read_text(text).facts.timed
        assert read_text(text).notices == {"no_times": 1}
        read = read_text(text, day=date(2022, 3, 21))
        assert read.facts.timed
        assert read.said[0] == ("2022-03-21 19:05:05", "林溪", 1)


def test_ranks_and_lines_of_the_app_in_a_copy() -> None:
    text = "【LV2 群友】林溪 1:19:33  \n请问怎么用？\n\n【LV100 群主】【作者】王 1:20:22  \n复制\n\n"
    read = read_text(text + "新人甲撤回了一条消息\n\n新人乙加入本群。\n", day=date(2022, 3, 21))
    assert read.said == [("2022-03-21 01:19:33", "林溪", 6), ("2022-03-21 01:20:22", "【作者】王", 2)]
    assert [each.kind for each in read.events] == [EventKind.RECALL, EventKind.JOIN]


def test_a_header_pasted_into_a_copy_is_no_message() -> None:
    read = read_text(QQ.replace("第二行", "别人(10999) 2021/01/01 9:00:00\n第二行"))
    assert read.names == ["林溪", "王", "林溪"]
    assert read.notices == {"pasted_header": 1}


TELEGRAM = """Анна, [{0}]
привет

Bob Lee, [{1}]
[In reply to Анна]
[Photo]
look

Анна, [{1}]
[Forwarded from News]
[Sticker]
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("22.11.2022 5:05", "22.11.2022 17:06"),
        ("2022-11-22 5:05", "2022-11-22 17:06"),
        ("11/22/2022 5:05 AM", "11/22/2022 5:06 PM"),
        ("22/11/2022 5:05", "22/11/2022 17:06"),
        ("Nov 22, 2022 at 5:05 AM", "Nov 22, 2022 at 5:06 PM"),
        ("22 Nov 2022 at 05:05:00 (11/22/22)", "22 Nov 2022 at 17:06:00 (11/22/22)"),
    ],
)
def test_a_copy_out_of_telegram(first: str, second: str) -> None:
    read = read_text(TELEGRAM.format(first, second))
    assert (read.facts.shape, read.facts.platform) == ("telegram_pasted", "telegram")
    assert read.said == [
        ("2022-11-22 05:05:00", "Анна", 6),
        ("2022-11-22 17:06:00", "Bob Lee", 4),
        ("2022-11-22 17:06:00", "Анна", 0),
    ]
    assert read.kinds == [Kind.TEXT, Kind.PICTURE, Kind.STICKER]
    assert [each.flags for each in read.messages] == [0, Flag.REPLY, Flag.FORWARDED]


BLOCKS = """[QQChatExporter V5 / https://example.com]
===============================
           QQ聊天记录导出文件
聊天名称: 读书营
聊天类型: 群聊
===============================

林溪(10001234):
时间: 2024-01-02 11:04:05
内容: 大家好
时间: 不是头
第二行

系统消息:
时间: 2024-01-02 11:05:00
内容: 小李加入了群聊

王:
时间: 2024-01-02 11:06:00
内容: [图片]
资源: 1 个文件
  - image: a.jpg (1 KB)

"""


def test_qq_in_blocks() -> None:
    read = read_text(BLOCKS)
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("qq_blocks", "读书营", True)
    assert read.said == [("2024-01-02 11:04:05", "林溪", 15), ("2024-01-02 11:06:00", "王", 0)]
    assert (read.kinds[1], read.senders[0].platform_id) == (Kind.PICTURE, "10001234")
    assert [each.names for each in read.events] == [("小李",)]


NAMES = st.text("abc 林溪-", min_size=1, max_size=10).map(str.strip).filter(bool)
BODIES = st.text("abc 大家(12)\n,", min_size=1, max_size=30).map(str.strip).filter(bool)
ROWS = st.lists(st.tuples(NAMES, st.integers(0, 86399), BODIES), min_size=1, max_size=15)


def clock(at: int) -> str:
    return f"{at // 3600}:{at // 60 % 60:02}:{at % 60:02}"


@given(ROWS, st.sampled_from(["qq", "telegram", "blocks"]))
def test_what_is_written_is_read_back(rows: list[tuple[str, int, str]], shape: str) -> None:
    rows = sorted(rows, key=lambda row: row[1])
    write = {
        "qq": "{0}(12345678) 2022/3/21 {1}\n{2}\n\n",
        "telegram": "{0}, [21.03.2022 {1}]\n{2}\n\n",
        "blocks": "{0}:\n时间: 2022-03-21 {1}\n内容: {2}\n\n",
    }[shape]
    read = read_text("".join(write.format(name, clock(at), body) for name, at, body in rows))
    assert [(each.at % 86400, each.length) for each in read.messages] == [
        (at, len(body)) for _n, at, body in rows
    ]
    if shape != "qq":  # one number is one person there
        assert read.names == [name for name, _at, _body in rows]
