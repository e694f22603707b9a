"""Names as a search sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.folding import fold, search_key

PINYIN = {"林溪": ("linxi", "lx"), "阿土": ("a tu", "at"), "林 溪": ("lin xi", "l x")}


def pinyin(name: str) -> tuple[str, str]:
    return PINYIN.get(name, (name, name))


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("林溪", "林溪"),
        ("ＬＩＮ　Xi", "lin xi"),
        ("  Anna \t  B.\n", "anna b."),
        ("Ａnna\u200bB\ufeff", "annab"),
        ("☀\ufe0f小太阳", "☀小太阳"),
        ("\u2067مريم\u2069", "مريم"),
        ("Straße", "strasse"),
        ("Jose\u0301", "jos\u00e9"),
        ("ΐ", "\u0390"),
        ("ｶﾞｯ", "ガッ"),
        ("\u3164", ""),
        ("\u2800\u200d", ""),
        ("a\x00b", "ab"),
        ("", ""),
    ],
)
def test_folding(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_every_single_character_folds_for_good() -> None:
    # Assigned characters end well below the tags and variation selectors of plane 14.
    codes = [*range(0x33480), *range(0xE0000, 0xE01F0)]
    assert [hex(code) for code in codes if fold(fold(chr(code))) != fold(chr(code))] == []


@given(st.text(st.characters(codec="utf-8")))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.casefold()) == fold(text)


def test_names_are_found_by_characters_pinyin_and_initials() -> None:
    key = search_key(["林溪", "阿土", "Lin Xi"], pinyin)
    assert key.split("\n") == ["林溪", "linxi", "lx", "阿土", "atu", "at", "lin xi"]
    assert all(fold(wanted) in key for wanted in ("lx", "LinX", "溪", "ａｔｕ", "lin  xi"))


def test_a_name_written_with_spaces_is_found_without_them() -> None:
    assert fold("林溪") in search_key(["林 溪"], pinyin).split("\n")


def test_unseen_names_leave_no_key() -> None:
    assert search_key(["", "\u3164"], pinyin) == ""


@given(st.lists(st.text(max_size=6), max_size=4))
def test_no_search_matches_across_two_names(names: list[str]) -> None:
    lines = search_key(names, pinyin).split("\n")
    assert all("\n" not in fold(name) for name in names)
    assert {fold(name) for name in names} - {""} <= set(lines)
