"""The three shapes that WeChat itself gives: an e-mailed selection, an iPhone's copy, a computer's copy."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_text

from grouppilot.domain.chats import EventKind, Flag, Kind

MAIL = """Dear:

     微信群"读书打卡营"的聊天记录如下:

—————  2025-12-17  —————


林溪  17:34

大家好，今天几点开始？
see you at 18:00

王  17:36

图片1（可在附件中查看）

—————  2025-12-18  —————


林溪  09:01

#接龙
周六活动
1. 林溪
2. 王
3. 李

"林溪"邀请"小李、Bob"加入了群聊

王  21:15

打卡 https://example.com/a?b



发自我的 iPhone
"""


def test_a_mailed_selection_tells_who_wrote_when() -> None:
    read = read_text(MAIL)
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("wechat_mail", "读书打卡营", True)
    assert read.said == [
        ("2025-12-17 17:34:00", "林溪", 28),
        ("2025-12-17 17:36:00", "王", 0),
        ("2025-12-18 09:01:00", "林溪", 24),
        ("2025-12-18 21:15:00", "王", 26),
    ]
    assert read.kinds == [Kind.TEXT, Kind.PICTURE, Kind.TEXT, Kind.TEXT]
    assert [each.flags for each in read.messages] == [
        Flag.QUESTION,
        0,
        Flag.CHAIN,
        Flag.CHECK_IN | Flag.LINK,
    ]


def test_a_mailed_selection_tells_joins_and_sign_ups() -> None:
    read = read_text(MAIL)
    (join,) = read.events
    assert (join.kind, join.names, join.by, join.way) == (EventKind.JOIN, ("小李", "Bob"), "林溪", "invited")
    assert [chain.names for chain in read.chains] == [("林溪", "王", "李")]


def test_a_pasted_mail_header_is_no_message() -> None:
    text = """—————  2025-12-17  —————

林溪  17:34

看看这个：

陌生人  09:00

你好

王  17:36

好的
"""
    read = read_text(text)
    assert read.names == ["林溪", "王"]
    assert read.notices == {"pasted_header": 1}


PHONE = """林溪
2026年07月16日 17:08
大家好
第二行

王
2026年07月16日 17:09
[图片]
Bob
2026年07月16日 下午5:10
https://example.com
"""


def test_a_copy_from_an_iphone() -> None:
    read = read_text(PHONE)
    assert read.facts.shape == "wechat_phone"
    assert read.said == [
        ("2026-07-16 17:08:00", "林溪", 7),
        ("2026-07-16 17:09:00", "王", 0),
        ("2026-07-16 17:10:00", "Bob", 19),
    ]
    assert read.kinds[1] == Kind.PICTURE


def test_a_copy_from_an_iphone_in_english() -> None:
    read = read_text("Lin\nJuly 16, 2026 at 5:08 PM\nHello\n\nBob\n16 July 2026 17:10\nHi\n")
    assert read.said == [("2026-07-16 17:08:00", "Lin", 5), ("2026-07-16 17:10:00", "Bob", 2)]


def test_a_copy_from_a_computer_has_no_times_until_the_owner_names_the_day() -> None:
    text = "林溪:\n大家好\n注意：\n第三行\n\n王：\n[图片]\n\n林溪:\n明天见\n"
    read = read_text(text, day=date(2026, 7, 16))
    assert read.facts.shape == "wechat_desktop"
    assert not read.facts.timed
    assert read.names == ["林溪", "王", "林溪"]
    assert {time[:10] for time in read.times} == {"2026-07-16"}
    assert read.notices == {"no_times": 1}


def test_a_copy_from_an_older_computer_has_times() -> None:
    read = read_text("林溪 2022/11/17 21:07\n大家好\n\n王 五 2022/11/17 21:08\n好的\n")
    assert read.said == [("2022-11-17 21:07:00", "林溪", 3), ("2022-11-17 21:08:00", "王 五", 2)]


NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=12)
BODIES = st.text("abc 大家好,.!", min_size=1, max_size=30).filter(lambda text: text.strip())


@given(st.lists(st.tuples(NAMES, st.integers(0, 1439), BODIES), min_size=1, max_size=20))
def test_what_is_written_as_a_mail_is_read_back(rows: list[tuple[str, int, str]]) -> None:
    rows = sorted(rows, key=lambda row: row[1])
    body = "".join(f"{name}  {at // 60:02}:{at % 60:02}\n\n{text}\n\n" for name, at, text in rows)
    read = read_text(f"Dear:\n\n—————  2025-12-17  —————\n\n\n{body}")
    assert [(name, at[11:16], length) for at, name, length in read.said] == [
        (name, f"{at // 60:02}:{at % 60:02}", len(text.strip())) for name, at, text in rows
    ]


@given(st.lists(st.tuples(NAMES, st.integers(0, 1439), BODIES), min_size=1, max_size=20))
def test_what_is_copied_from_an_iphone_is_read_back(rows: list[tuple[str, int, str]]) -> None:
    rows = sorted(rows, key=lambda row: row[1])
    text = "".join(
        f"{name}\n2026年07月16日 {at // 60:02}:{at % 60:02}\n{body}\n\n" for name, at, body in rows
    )
    read = read_text(text)
    assert [(name, length) for _at, name, length in read.said] == [
        (name, len(body.strip())) for name, _at, body in rows
    ]
