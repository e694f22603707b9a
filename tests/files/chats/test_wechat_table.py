"""WeChat as CSV and as spreadsheets, in the columns of several programs."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import Read, read_file, read_text

from grouppilot.domain.chats import NO_OFFSET, EventKind, Flag, Kind

Rows = Sequence[Sequence[object]]

FULL = (
    [
        "localId",
        "TalkerId",
        "Type",
        "SubType",
        "IsSender",
        "CreateTime",
        "Status",
        "StrContent",
        "StrTime",
        "Remark",
        "NickName",
        "Sender",
    ],
    (1, 5, 1, 0, 0, 1704164645, 0, "大家好\n几点？", "2024-01-02 11:04:05", "", "林溪", "wxid_lin"),
    (2, 5, 3, 0, 1, 1704164646, 0, "<msg><img/></msg>", "2024-01-02 11:04:06", "", "我自己", "wxid_me"),
    (
        3,
        5,
        49,
        57,
        0,
        1704164647,
        0,
        "<msg><appmsg><title>好 &amp; 行</title></appmsg></msg>",
        "2024-01-02 11:04:07",
        "小王",
        "王",
        "wxid_w",
    ),
    (4, 5, 10000, 0, 0, 1704164648, 0, '"林溪"邀请"小李"加入了群聊', "2024-01-02 11:04:08", "", "", ""),
    (5, 5, 49, 2001, 0, 1704164649, 0, "", "2024-01-02 11:04:09", "", "王", "wxid_w"),
)
WORDS = (
    ["id", "MsgSvrID", "type_name", "is_sender", "talker", "room_name", "msg", "src", "CreateTime"],
    (1, 81, "文本", 0, "wxid_lin", "9@chatroom", "大家好\n几点？", "", "2024-01-02 11:04:05"),
    (2, 82, "图片", 1, "我", "9@chatroom", "图片", "a.jpg", "2024-01-02 11:04:06"),
    (3, 83, "引用回复", 0, "wxid_w", "9@chatroom", "好 & 行", "", "2024-01-02 11:04:07"),
    (4, 84, "系统通知", 0, "系统", "9@chatroom", '"林溪"邀请"小李"加入了群聊', "", "2024-01-02 11:04:08"),
    (5, 85, "红包", 0, "wxid_w", "9@chatroom", "", "", "2024-01-02 11:04:09"),
)
SHORT = (
    ["Time", "SenderName", "Sender", "TalkerName", "Talker", "Content"],
    ("2024-01-02 11:04:05", "林溪", "wxid_lin", "读书营", "9@chatroom", "大家好\n几点？"),
    ("2024-01-02 11:04:06", "", "我", "读书营", "9@chatroom", "![图片](http://127.0.0.1/image/a)"),
    ("2024-01-02 11:04:07", "王", "wxid_w", "读书营", "9@chatroom", "好 & 行"),
    (
        "2024-01-02 11:04:08",
        "",
        "系统消息",
        "读书营",
        "9@chatroom",
        '"林溪(wxid_lin)"邀请"小李(wxid_lee)"加入了群聊',
    ),
    ("2024-01-02 11:04:09", "王", "wxid_w", "读书营", "9@chatroom", "[红包|恭喜发财]"),
)
BOOK = (
    ("会话信息",),
    ("微信ID", "9@chatroom", "", "昵称", "读书营"),
    ("导出工具", "x", "导出时间", "2024-02-01"),
    ["序号", "时间", "发送者昵称", "发送者账号ID", "发送者备注", "群昵称", "发送者身份", "消息类型", "内容"],
    (1, "2024-01-02 11:04:05", "lin", "wxid_lin", "", "林溪", "林溪", "文本消息", "大家好\n几点？"),
    (2, "2024-01-02 11:04:06", "me", "wxid_me", "", "", "我", "图片消息", "[图片]"),
    (3, "2024-01-02 11:04:07", "王", "wxid_w", "", "", "王", "引用消息", "好 & 行"),
    (4, "2024-01-02 11:04:08", "", "", "", "", "系统", "系统消息", '"林溪"邀请"小李"加入了群聊'),
    (5, "2024-01-02 11:04:09", "王", "wxid_w", "", "", "王", "红包", "[红包]"),
)
COMPACT = (
    *BOOK[:3],
    ["序号", "时间", "发送者身份", "消息类型", "内容"],
    *(row[:2] + row[6:] for row in BOOK[4:]),
)
SHAPES: dict[str, Rows] = {"full": FULL, "words": WORDS, "short": SHORT, "book": BOOK, "compact": COMPACT}


def as_csv(rows: Rows, delimiter: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def as_book(path: Path, rows: Rows) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("聊天记录")
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
    return path


def check(read: Read) -> None:
    assert [time[:10] for time in read.times] == ["2024-01-02"] * 4
    assert [time[14:] for time in read.times] == ["04:05", "04:06", "04:07", "04:09"]
    assert read.kinds == [Kind.TEXT, Kind.PICTURE, Kind.TEXT, Kind.RED_PACKET]
    assert [each.length for each in read.messages] == [7, 0, 5, 0]
    assert read.messages[0].flags == Flag.QUESTION
    assert len(read.people) == 3
    (join,) = read.events
    assert (join.kind, join.names, join.by, join.way) == (EventKind.JOIN, ("小李",), "林溪", "invited")
    assert set(read.notices) <= {"encoding_guessed"}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_table_tells_the_same(tmp_path: Path, shape: str) -> None:
    rows = SHAPES[shape]
    text = as_csv(rows)
    read = read_text(text)
    assert read.facts.shape == "wechat_csv"
    check(read)
    check(read_text(as_csv(rows, "\t")))
    path = tmp_path / "chat.csv"
    for encoding in ("utf-8-sig", "gb18030", "utf-16"):
        path.write_bytes(text.encode(encoding))
        check(read_file(path))
    read = read_file(as_book(tmp_path / "chat.xlsx", rows))
    assert read.facts.shape == "wechat_xlsx"
    check(read)


def test_instants_are_told_on_the_clock_that_is_written_beside_them() -> None:
    read = read_text(as_csv(FULL))
    assert (read.times[0], read.messages[0].offset) == ("2024-01-02 11:04:05", 480)
    assert read_text(as_csv(WORDS)).messages[0].offset == NO_OFFSET


def test_who_is_who_and_what_the_group_is_called(tmp_path: Path) -> None:
    read = read_text(as_csv(BOOK))
    assert (read.facts.title, read.facts.group) == ("读书营", True)
    assert [(who.name, who.platform_id) for who in read.senders] == [
        ("林溪", "wxid_lin"),
        ("me", "wxid_me"),
        ("王", "wxid_w"),
    ]
    short = read_text(as_csv(SHORT))
    assert (short.facts.title, short.facts.group, short.events[0].ids) == ("读书营", True, ("wxid_lee",))
    assert read_text(as_csv(WORDS)).facts.group
    path = tmp_path / "读书营_utf8.csv"
    path.write_text(as_csv(FULL), encoding="utf-8-sig")
    assert read_file(path).facts.title == "读书营"


def test_rows_of_nine_cells_have_two_people() -> None:
    read = read_text(as_csv((FULL[0], *(row[:9] for row in FULL[1:]))))
    assert read.names == ["对方", "我", "对方", "对方"]


def test_a_table_saved_again_has_its_computers_dates() -> None:
    for date in ("2024/1/2 11:04", "1/2/2024 11:04", "1/2/2024 11:04:00 AM"):
        rows = [list(row) for row in WORDS]
        for row in rows[1:]:
            row[-1] = date
        rows.append([6, 86, "文本", 0, "wxid_w", "9@chatroom", "a", "", date.replace("1/2", "1/31")])
        read = read_text(as_csv(rows))
        assert (read.times[0], read.times[-1]) == ("2024-01-02 11:04:00", "2024-01-31 11:04:00")


def test_texts_in_json_of_their_own() -> None:
    rows = [["id", "MsgSvrID", "type_name", "is_sender", "talker", "content", "CreateTime"]]
    rows.append([1, 2, "文本", 0, "wxid_a", '{"src": "", "msg": "你好"}', "2024-01-02 11:04:05"])  # type: ignore[list-item]
    assert read_text(as_csv(rows)).messages[0].length == 2


def test_a_table_of_qq_is_one_of_qq(tmp_path: Path) -> None:
    rows = (
        ["序号", "时间", "发送者", "发送者QQ号", "群头衔", "消息类型", "消息内容", "是否撤回", "资源数量"],
    )
    rows += ((1, "2024-01-02 11:04:05", "林溪", 10001, "", "文本", "你好", "否", 0),)  # type: ignore[assignment]
    rows += ((2, "2024-01-02 11:04:06", "王", 10002, "", "文本", "你好", "是", 0),)  # type: ignore[assignment]
    read = read_file(as_book(tmp_path / "qq.xlsx", rows))
    assert (read.facts.shape, read.facts.platform) == ("qq_table", "qq")
    assert [who.platform_id for who in read.senders] == ["10001", "10002"]
    assert read.kinds == [Kind.TEXT, Kind.DELETED]


TEXTS = st.text("ab 大\",;\n'\t", max_size=20).map(lambda text: f"<{text}>")
ROWS = st.lists(st.tuples(st.sampled_from(["wxid_a", "wxid_b"]), st.integers(0, 3599), TEXTS), max_size=12)


@given(ROWS)
def test_what_is_written_is_read_back(rows: list[tuple[str, int, str]]) -> None:
    told = [
        (1, 1, "文本", 0, who, "9@chatroom", text, "", f"2024-01-02 11:{at // 60:02}:{at % 60:02}")
        for who, at, text in rows
    ]
    read = read_text(as_csv((WORDS[0], *told)))
    assert [
        (each.at % 3600, read.senders[each.sender].platform_id, each.length) for each in read.messages
    ] == [(at, who, len(text)) for who, at, text in rows]


def test_commas_that_nothing_guards() -> None:
    text = ",".join(SHORT[0]) + "\n2024-01-02 11:04:05,林溪,wxid_lin,读书营,9@chatroom,你好,大家,早\n"  # type: ignore[arg-type]
    assert read_text(text).messages[0].length == 7


def test_pages_and_sheets_of_one_chat_are_one(tmp_path: Path) -> None:
    path = tmp_path / "pages.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("wxid_a_0_5000.csv", as_csv(WORDS))
        packed.writestr("wxid_a_5000_10000.csv", as_csv(WORDS))
        packed.writestr("wxid_b_0_5000.csv", as_csv(WORDS))
    read = read_file(path)
    assert read.outcome is not None
    assert [facts.key for facts in read.outcome.chats] == ["wxid_a_0_5000.csv", "wxid_b_0_5000.csv"]
    assert len(read.messages) == 12
    assert len(read_file(path, chat="wxid_a_0_5000.csv").messages) == 8
    book = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(book) as written:
        for name in ("聊天记录", "聊天记录2"):
            sheet = written.add_worksheet(name)
            for place, row in enumerate(BOOK):
                sheet.write_row(place, 0, row)
    read = read_file(book)
    assert read.outcome is not None
    assert (len(read.outcome.chats), len(read.messages)) == (1, 8)
