"""What the rows of a table say about members."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.cells import damaged, guarded, number_text, unguarded
from grouppilot.domain.roster_lists import chain_rows, name_rows
from grouppilot.domain.roster_rows import RosterRow, Vocabulary, rows_from
from grouppilot.domain.roster_words import join_list, split_list


def one(**cells: object) -> RosterRow:
    columns = dict(enumerate(cells))
    return rows_from([list(cells.values())], columns, words=Vocabulary(roles={"财务": "own:3"}))[0]  # type: ignore[list-item]


def codes(row: RosterRow) -> list[tuple[str, str]]:
    return [(issue.field, issue.code) for issue in row.issues]


def test_words_become_keys_and_lists_and_days() -> None:
    row = one(
        nickname=" 林 溪 ",
        role="群主、KOL",
        tier="泛流量",
        status="已退群",
        tags="vip；已下单",
        joined="2025/3/16",
        number="007",
    )
    assert row.values == {
        "nickname": "林 溪",
        "role": ("owner", "kol"),
        "tier": "passer",
        "status": "left",
        "tags": ("vip", "已下单"),
        "joined": date(2025, 3, 16),
        "number": 7,
    }
    assert row.issues == ()


def test_plain_members_and_words_for_nothing_say_nothing() -> None:
    assert one(nickname="林溪", role="成员", region="-", inviter="无", phone="").values == {
        "nickname": "林溪"
    }


def test_what_cannot_be_shown_is_left_out() -> None:
    assert one(nickname="Mia\x1b[31m", note="two\x07\nlines").values == {
        "nickname": "Mia[31m",
        "note": "two\nlines",
    }


def test_own_roles_are_known_and_new_ones_are_told() -> None:
    assert one(nickname="a", role="财务").values["role"] == ("own:3",)
    row = one(nickname="a", role="财务;茶水")
    assert (row.values["role"], codes(row)) == (("own:3", "茶水"), [("role", "new_role")])


@pytest.mark.parametrize(
    ("cells", "issue"),
    [
        ({"nickname": "", "region": "北京"}, ("nickname", "no_name")),
        ({"nickname": "x" * 201}, ("nickname", "too_long")),
        ({"nickname": "a", "joined": "soon"}, ("joined", "bad_date")),
        ({"nickname": "a", "note": "x\0"}, ("note", "bad_character")),
    ],
)
def test_what_cannot_be_taken_makes_the_row_wrong(cells: dict[str, str], issue: tuple[str, str]) -> None:
    row = one(**cells)
    assert row.wrong
    assert codes(row) == [issue]


@pytest.mark.parametrize(
    ("cells", "issue"),
    [
        ({"phone": "1.38E+10"}, ("phone", "number_damaged")),
        ({"number": "A12"}, ("number", "number_not_whole")),
        ({"joined": "2012年5月以前"}, ("joined", "date_not_exact")),
        ({"joined": "3/4/2025"}, ("joined", "date_guessed")),
        ({"status": "maybe"}, ("status", "unknown_status")),
        ({"tier": "钻石"}, ("tier", "new_tier")),
        ({"status": "在群", "left": "2026-03-01"}, ("left", "still_member")),
    ],
)
def test_odd_cells_are_told_and_the_row_is_taken(cells: dict[str, str], issue: tuple[str, str]) -> None:
    row = one(nickname="a", **cells)
    assert not row.wrong
    assert codes(row) == [issue]


@given(st.text())
def test_a_guarded_cell_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text) in {text, "'" + text}


@pytest.mark.parametrize("start", [*"=+-@＝＋－＠\t\r"])
def test_formulas_are_guarded_after_any_apostrophes(start: str) -> None:
    for apostrophes in ("", "'", "''"):
        assert guarded(apostrophes + start + "1") == "'" + apostrophes + start + "1"
    assert guarded("a" + start) == "a" + start


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (13800001111.0, "13800001111"),
        (1.5, "1.5"),
        (-3.0, "-3"),
        (float("nan"), ""),
        (123456789012345678.0, "1.23456789012346E+17"),
    ],
)
def test_numbers_are_the_text_that_was_meant(value: float, text: str) -> None:
    assert number_text(value) == text


def test_cut_numbers_are_told() -> None:
    assert damaged("1.38E+10")
    assert damaged("1,38e10")
    assert not damaged("13800001111")
    assert not damaged("e10")


@given(
    st.lists(
        st.text("abc 林溪&-", min_size=1).map(lambda text: " ".join(text.split())).filter(bool),
        unique=True,
        min_size=2,
    )
)
def test_lists_in_a_cell_come_back(parts: list[str]) -> None:
    assert split_list(join_list(parts)) == tuple(parts)


@pytest.mark.parametrize("line", ["1. 田坤 1人", "1、田坤（1人）", "1．田坤 1 人", " 1) 田坤 [1人]"])
def test_chain_lines_give_name_and_count(line: str) -> None:
    assert chain_rows("#接龙\n" + line) == [["田坤", "1 人" if "1 人" in line else "1人"]]


def test_what_is_no_chain_is_none() -> None:
    assert chain_rows("林溪\n王萍") is None
    assert chain_rows("3. a\n9. b") is None
    assert chain_rows("1. Ann\n2. Bob") == [["Ann", ""], ["Bob", ""]]


def test_lines_too_long_are_no_names() -> None:
    assert name_rows(["a", "", " b "]) == [["a"], ["b"]]
    assert name_rows(["x" * 61]) is None
    assert name_rows([""]) is None
