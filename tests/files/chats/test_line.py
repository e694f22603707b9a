"""LINE's own text export, in its languages, of phones and of computers."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_file, read_text, sample

from grouppilot.domain.chats import EventKind, Kind

JAPANESE = """[LINE] 読書会のトーク履歴
保存日時：2023/08/01 00:00

2023/07/21(金)
09:05\t花子\tおはよう
09:06\t太郎\t[スタンプ]
09:07\t\t次郎がグループに参加しました。
午後3:04\t太郎\t"一行目
12:00\t誰か\tこれは引用
三行目"
23:59\t太郎\t☎ 通話時間 1:23

2023/07/22(土)
24:05\t花子\tおやすみ
08:00\t太郎がメッセージの送信を取り消しました
08:01\t\t次郎がグループを退会しました。
"""


def test_a_phone_tells_who_wrote_when() -> None:
    read = read_text(JAPANESE)
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("line", "読書会", True)
    assert read.said == [
        ("2023-07-21 09:05:00", "花子", 4),
        ("2023-07-21 09:06:00", "太郎", 0),
        ("2023-07-21 15:04:00", "太郎", 22),
        ("2023-07-21 23:59:00", "太郎", 0),
        ("2023-07-22 00:05:00", "花子", 4),
    ]
    assert read.kinds[1:4:2] == [Kind.STICKER, Kind.CALL]
    join, recall, leave = read.events
    assert (join.kind, join.names, join.way) == (EventKind.JOIN, ("次郎",), "unknown")
    assert (recall.kind, recall.by) == (EventKind.RECALL, "太郎")
    assert (leave.kind, leave.names) == (EventKind.LEAVE, ("次郎",))
    assert read.notices == {}


def test_line_ends_of_two_kinds(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    text = JAPANESE.replace("一行目\n12:00", "一行目@12:00").replace("引用\n三行目", "引用@三行目")
    path.write_bytes(text.replace("\n", "\r\n").replace("@", "\n").encode("utf-8-sig"))
    assert read_file(path).said == read_text(JAPANESE).said
    path.write_bytes(JAPANESE.replace("\n", "\r\n").encode())
    assert read_file(path).said == read_text(JAPANESE).said


@pytest.mark.parametrize(
    ("top", "day", "title", "group"),
    [
        ("[LINE] Chat history in Readers\nSaved on: 2026/02/01 09:00\n", "Fri, 1/30/2026", "Readers", True),
        (
            "[LINE] Chat history with Bob Lee\nSaved on: 30/01/2026, 09:00\n",
            "Fri, 30/01/2026",
            "Bob Lee",
            False,
        ),
        ("[LINE] 讀書會的聊天記錄\n儲存日期： 2026/02/01 09:00\n", "2026/1/30（五）", "讀書會", True),
        ("[LINE] 與小明的聊天記錄\n儲存日期：2026/02/01 09:00\n", "2026/1/30週五", "小明", False),
        ("[LINE] 花子とのトーク履歴\n保存日時：2026/02/01 09:00\n", "2026/01/30(金)", "花子", False),
        ("Chat history in Readers\nSaved on: 2026.02.01 09:00\n", "2026.01.30 Friday", "Readers", True),
    ],
)
def test_it_is_read_in_its_languages(top: str, day: str, title: str, group: bool) -> None:
    read = read_text(f"{top}\n{day}\n上午9:05\tAnn\thi\n09:06 PM\tBob Lee\tho\n")
    assert (read.facts.shape, read.facts.title, read.facts.group) == ("line", title, group)
    assert read.said == [("2026-01-30 09:05:00", "Ann", 2), ("2026-01-30 21:06:00", "Bob Lee", 2)]


def test_whoever_was_invited_came_by_that() -> None:
    text = "[LINE] Chat history in Readers\nSaved on: 2026/02/01 09:00\n\n2026.01.30 Friday\n"
    text += "09:05\t\tAnn invited Bob to the group.\n09:06\t\tBob joined the group.\n09:07\tAnn\thi\n"
    notice, join = read_text(text).events
    assert notice.kind == EventKind.NOTICE
    assert (join.kind, join.names, join.by, join.way) == (EventKind.JOIN, ("Bob",), "Ann", "invited")


def test_a_computer_leaves_names_open() -> None:
    text = "2026.01.30 Friday\n09:05 Ann Lee hi there\n09:06 Bob yes\n09:07 Ann Lee go on\nsecond line\n"
    text += "09:08 Ann Lee [Sticker] x\n09:09 Bob left the group.\n09:10 Bob no\n"
    read = read_text(text)
    assert read.names == ["Ann Lee", "Bob", "Ann Lee", "Ann Lee", "Bob"]
    assert [each.length for each in read.messages][:3] == [8, 3, 17]
    assert [(each.kind, each.names) for each in read.events] == [(EventKind.LEAVE, ("Bob",))]


def test_a_quote_that_does_not_end_swallows_nothing() -> None:
    text = JAPANESE.replace("おはよう", '"おはよう').replace("三行目", "三行目")
    assert [name for name in read_text(text).names][:2] == ["花子", "太郎"]
    told = "[LINE] Chat history in G\nSaved on: 2026/02/01 09:00\n\n2026.01.30 Friday\n"
    told += '09:05\tAnn\t"open\n09:06\tBob\t"closed"\n09:07\tAnn\tbye\n'
    assert read_text(told).names == ["Ann", "Bob", "Ann"]


NAMES = st.sampled_from(["Ann", "Bob Lee", "花子", "太郎(仮)"])
BODIES = st.text("ab 大:9\n\t", min_size=1, max_size=30).map(str.strip).filter(bool)


@given(st.lists(st.tuples(NAMES, st.integers(0, 1439), BODIES), min_size=1, max_size=15))
def test_what_is_written_is_read_back(rows: list[tuple[str, int, str]]) -> None:
    rows = sorted(((name, at, text.replace("\t", "x")) for name, at, text in rows), key=lambda row: row[1])
    lines = [
        f"{at // 60:02}:{at % 60:02}\t{name}\t" + (f'"{text}"' if "\n" in text else text)
        for name, at, text in rows
    ]
    head = "[LINE] Chat history in G\nSaved on: 2026/02/01 09:00\n\n2026.01.30 Friday\n"
    read = read_text(head + "\n".join(lines) + "\n")
    assert [
        (name, at // 60 % 1440, length)
        for (_t, name, length), at in zip(read.said, (m.at for m in read.messages), strict=True)
    ] == [(name, at, len(text)) for name, at, text in rows]


def test_the_samples() -> None:
    read = read_file(sample("line/chatlab_line_en_group.txt"))
    assert (read.facts.title, read.facts.group) == ("Project Team", True)
    assert read.said == [("2024-01-02 03:04:00", "Alice", 10), ("2024-01-02 03:05:00", "Bob", 0)]
    (join,) = read.events
    assert (join.kind, join.names) == (EventKind.JOIN, ("Alice",))
    read = read_file(sample("line/linechatparser_spaces.txt"))
    assert read.said == [("2017-09-02 12:00:00", "foo", 16)]


def test_a_day_within_a_quote_is_no_day() -> None:
    head = "[LINE] 友人とのトーク履歴\n保存日時：2026/10/01 12:00\n\n2026/10/01(木)\n"
    text = '09:00\t私\t"確認します\n2026/10/02(金)\nまだ本文です"\n09:01\t友人\tはい\n'
    read = read_text(head + text)
    assert [time for time, _name, _length in read.said] == ["2026-10-01 09:00:00", "2026-10-01 09:01:00"]


@pytest.mark.parametrize(
    ("line", "kind", "names", "by"),
    [
        ("小明已加入群組", EventKind.JOIN, ("小明",), ""),
        ("小华已加入该群。", EventKind.JOIN, ("小华",), ""),
        ("阿美已新增小明至群組。", EventKind.JOIN, ("小明",), "阿美"),
        ("阿美已将小华添加至群", EventKind.JOIN, ("小华",), "阿美"),
        ("花子が太郎をグループに追加しました。", EventKind.JOIN, ("太郎",), "花子"),
        ("Ann added Bob to the group.", EventKind.JOIN, ("Bob",), "Ann"),
        ("次郎が参加しました。", EventKind.JOIN, ("次郎",), ""),
        ("小明已離開群組", EventKind.LEAVE, ("小明",), ""),
        ("小华已退群", EventKind.LEAVE, ("小华",), ""),
        ("Bob left the group.", EventKind.LEAVE, ("Bob",), ""),
        ("阿美已收回訊息", EventKind.RECALL, (), "阿美"),
        ("Ann unsent a message.", EventKind.RECALL, (), "Ann"),
        ("Ann changed the group's name", EventKind.NOTICE, (), ""),
    ],
)
def test_what_happened_is_told_in_its_languages(
    line: str, kind: EventKind, names: tuple[str, ...], by: str
) -> None:
    head = "[LINE] Chat history in G\nSaved on: 2026/02/01 09:00\n\n2026.01.30 Friday\n"
    (told,) = read_text(f"{head}09:05\t\t{line}\n09:06\tAnn\thi\n").events
    assert (told.kind, told.names, told.by) == (kind, names, by)
