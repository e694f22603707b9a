"""Text copied from the member page of each chat app: who is there, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.member_pages import read_page

PAGES = {
    "wechat": (
        "群成员(5)\n林溪\n群主\n012-教育-周周\n管理员\n031-电商-Mia\n+\n-\n查看更多群成员",
        ["林溪/owner", "012-教育-周周/admin", "031-电商-Mia"],
    ),
    "wechat, roles behind": (
        "群聊成员 112/500\n林溪 群主\n周周 管理员\nMia\n老陈（群主助理）",
        ["林溪/owner", "周周/admin", "Mia", "老陈（群主助理）"],
    ),
    "qq": (
        "群成员 3/200\n【群主】林溪(10001)\n[管理员] 周周(10002)\nLV12 Mia(10003)\n在线\n手机在线",
        ["林溪/owner//10001", "周周/admin//10002", "Mia///10003"],
    ),
    "whatsapp": (
        "5 members\nAdd member\nInvite to group via link\nYou\nHey there! I am using WhatsApp.\nGroup admin\n"
        "Anna Schmidt\nAvailable\nGroup admin\n~\u202fLeo\n+49 170 1234567\n\u200e+44 7700 900123\nBusy",
        ["Anna Schmidt/admin", "Leo//+49 170 1234567", "+44 7700 900123//+44 7700 900123"],
    ),
    "whatsapp, number first": (
        "+49 170 1234567\n~Leo\n+49 171 7654321\n~ Mia\nAnna",
        ["Leo//+49 170 1234567", "Mia//+49 171 7654321", "Anna"],
    ),
    "whatsapp, head of the group": (
        "Anna Schmidt, Ben, +44 7700 900123, ~Leo, You",
        ["Anna Schmidt", "Ben", "+44 7700 900123//+44 7700 900123", "Leo"],
    ),
    "telegram": (
        "4 members, 2 online\nAnna Petrova\nowner\nonline\nBen\nadmin\nlast seen 5 minutes ago\nMia 🌱\n"
        "last seen recently\nHelper Bot\nhas access to messages",
        ["Anna Petrova/owner", "Ben/admin", "Mia 🌱"],
    ),
    "telegram, in Chinese": (
        "24 位成员，5 人在线\n林溪\n群主\n在线\n周周\n最近上过线\nMia\n上次上线于 昨天 12:30",
        ["林溪/owner", "周周", "Mia"],
    ),
    "discord": (
        "ADMIN — 1\nAnna\nServer Owner\nONLINE — 3\nBen\nPlaying Minecraft\nMEE6\nAPP\n"
        "Mia\nListening to Spotify\nOFFLINE — 1\nJo",
        ["Anna/owner", "Ben", "Mia", "Jo"],
    ),
    "line": (
        "Members (3)\nAnna\nBen\n佐藤\nInvited (2)\nCarla\nDora",
        ["Anna", "Ben", "佐藤"],
    ),
    "line, in Chinese": ("成員 (2)\n小美\n阿明\n邀請中 (1)\n阿華", ["小美", "阿明"]),
}


@pytest.mark.parametrize("app", PAGES)
def test_members_are_read_and_the_rest_left_out(app: str) -> None:
    text, wanted = PAGES[app]
    page = read_page(text)
    assert page is not None
    assert ["/".join(row).rstrip("/") for row in page.rows] == wanted
    assert page.yourself == ("You" in text)


def test_a_role_below_yourself_is_nobody_elses() -> None:
    page = read_page("Anna\nYou\nGroup admin\nBen")
    assert page is not None
    assert [row[:2] for row in page.rows] == [("Anna", ""), ("Ben", "")]


def test_each_member_knows_its_line() -> None:
    page = read_page("3 members\n\nAnna\nonline\nBen\nadmin")
    assert page is not None
    assert page.lines == (3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "林溪\n周周\nMia",
        "007-设计-林溪\n012-教育-周周",
        "Leo (2024)\nAnna\nBen",
        "Admin Smith\nOwen",
        "Done\nAnna\nBusy",
        "members of the jury, who said so, were three",
        "031,电商-Mia,Host",
        "林溪, 群主, 2026-06-01",
        "",
        "5 members\nonline",
    ],
)
def test_names_alone_are_no_page(text: str) -> None:
    assert read_page(text) is None


def test_a_number_in_one_name_is_no_account() -> None:
    page = read_page("3 members\nLeo (20240601)\nAnna\nBen")
    assert page is not None
    assert [row[0] for row in page.rows] == ["Leo (20240601)", "Anna", "Ben"]


@given(st.lists(st.text(max_size=20), max_size=8), st.sampled_from(list(PAGES)))
def test_any_text_is_read_without_a_fault(lines: list[str], app: str) -> None:
    page = read_page("\n".join([PAGES[app][0], *lines]))
    assert page is None or all(row[0] for row in page.rows)
