"""Who joined, from the lines of every chat app."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.joins import Join, Pasted, read

INVITED = Join("B", "invited", "A")
OWN = Join("B", "invited", by_owner=True)
OWN_C = Join("C", "invited", by_owner=True)
PHONE = Join("+44 7700 900123", "invited", by_owner=True)
JUNE, JANUARY = date(2024, 6, 13), date(2018, 1, 29)


@pytest.mark.parametrize(
    ("line", "joins"),
    [
        # WeChat
        ('"A"邀请"B"加入了群聊', [INVITED]),
        ('"A"邀请"B、C"加入了群聊', [INVITED, Join("C", "invited", "A")]),
        ("“A”邀请“B、C”加入了群聊", [INVITED, Join("C", "invited", "A")]),
        ('你邀请"B"加入了群聊  $revoke$', [OWN]),
        ('你邀请"B"加入了群聊  撤销', [OWN]),
        ('"A"邀请你和"B"加入了群聊', [INVITED]),
        ('"A"邀请你加入了群聊，群聊参与人还有：C、D', []),
        ('" B"通过扫描"A"分享的二维码加入群聊', [Join("B", "qr", "A")]),
        ('"B"通过扫描你分享的二维码加入群聊', [Join("B", "qr", by_owner=True)]),
        ("A invited B to the group chat", [INVITED]),
        ('"A" invited "B、C" to the group chat', [INVITED, Join("C", "invited", "A")]),
        ("You invited B to the group chat", [OWN]),
        ('" B" joined the group chat via the QR Code shared by "A"', [Join("B", "qr", "A")]),
        ("B joined the group chat via the QR code you shared", [Join("B", "qr", by_owner=True)]),
        # QQ
        ("B加入本群。", [Join("B")]),
        ("A邀请B加入本群。", [INVITED]),
        ("B加入了群聊", [Join("B")]),
        ("A邀请B加入了群聊", [INVITED]),
        ("B通过A分享的二维码加入了群聊", [Join("B", "qr", "A")]),
        ("B通过你的二维码加入了群聊", [Join("B", "qr", by_owner=True)]),
        # WhatsApp
        ("13/06/24, 09:05 - B joined using this group's invite link", [Join("B", "link", day=JUNE)]),
        ("13/06/24, 09:02 - A added B", [Join("B", "invited", "A", day=JUNE)]),
        ("[1/29/18, 12:25:03 PM] You added B", [Join("B", "invited", by_owner=True, day=JANUARY)]),
        ("[2018/1/29, 12:25:03] Camp: \u200eYou added B", [Join("B", "invited", by_owner=True, day=JANUARY)]),
        ("You added ~ B, C and +44 7700 900123", [OWN, OWN_C, PHONE]),
        ("B joined using your invite link", [Join("B", "link")]),
        ("B joined from the community", [Join("B", "link")]),
        ("B was added", [Join("B", "invited")]),
        ("A added you", []),
        ("A 添加了 B", [INVITED]),
        ("B 使用此群组的邀请链接加入了群组", [Join("B", "link")]),
        ("Du hast B und C hinzugefügt.", [OWN, OWN_C]),
        ("A hat B hinzugefügt", [INVITED]),
        # Telegram, LINE, Discord
        ("B joined the group via invite link", [Join("B", "link")]),
        ("B joined the group via invite link from A", [Join("B", "link", "A")]),
        ("A invited B to the group", [INVITED]),
        ("A 邀请了 B", [INVITED]),
        ("03:06\t\tB joined the group", [Join("B")]),
        ("Bがグループに参加しました", [Join("B")]),
        ("Welcome, B. We hope you brought pizza.", [Join("B")]),
        ("B just landed.", [Join("B")]),
        # no joins
        ("13/06/24, 09:02 - A: I added B to the group", []),
        ('你将"B"移出了群聊', []),
        ('You removed "B" from the group chat', []),
        ("B left", []),
    ],
)  # fmt: skip
def test_a_line_of_a_chat_app(line: str, joins: list[Join]) -> None:
    assert list(read(line).joins) == joins


def test_a_day_above_dates_the_lines_below() -> None:
    text = """—————  2026-06-10  —————

系统消息
10:05 B加入了群聊
下午3:04 C加入了群聊
2026年6月11日 08:00
D加入了群聊"""
    assert [(join.name, join.day) for join in read(text).joins] == [
        ("B", date(2026, 6, 10)),
        ("C", date(2026, 6, 10)),
        ("D", date(2026, 6, 11)),
    ]


def test_day_and_month_are_never_guessed() -> None:
    doubtful = "01/02/24, 09:05 - B joined using this group's invite link"
    assert read(doubtful).joins[0].day is None
    clear = doubtful + "\n13/02/24, 09:05 - C joined using this group's invite link"
    assert [join.day for join in read(clear).joins] == [date(2024, 2, 1), date(2024, 2, 13)]


def test_what_tells_of_nobody_is_said() -> None:
    found = read('大家好\n"A"邀请"B"加入了群聊\n欢迎欢迎')
    assert [join.name for join in found.joins] == ["B"]
    assert found.unread == ("大家好", "欢迎欢迎")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("小鹿\nOskar 🌱\n\n 苏 苏 ", ["小鹿", "Oskar 🌱", "苏 苏"]),
        ("小鹿、Oskar，苏苏", ["小鹿", "Oskar", "苏苏"]),
        ("#接龙\n1. 小鹿\n2. Oskar", ["小鹿", "Oskar"]),
        ("", []),
        ("x" * 200, []),
    ],
)
def test_bare_names(text: str, names: list[str]) -> None:
    assert [join.name for join in read(text).joins] == names


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text: str) -> None:
    found = read(text)
    assert isinstance(found, Pasted)
    assert all(join.name.strip() for join in found.joins)


NAME = st.text(st.sampled_from("林溪小鹿LeoAnna🌱ñ0-_"), min_size=1, max_size=12)


@given(NAME, st.lists(NAME, min_size=1, max_size=4))
def test_names_come_back_from_a_line_of_wechat(inviter: str, names: list[str]) -> None:
    found = read(f'"{inviter}"邀请"{"、".join(names)}"加入了群聊').joins
    assert [(join.name, join.inviter) for join in found] == [(name, inviter) for name in names]
