"""What stands on pictures to post, as it is typed."""

from datetime import date

import pytest

from grouppilot.domain.post_cards import (
    KINDS,
    MOST_CERTIFICATES,
    MOST_NAMES,
    OF_NAMES,
    Named,
    card,
    day_of,
    days_word,
    named,
    names_text,
    word,
)


def test_names_stand_one_a_line_with_what_is_behind_them() -> None:
    assert named("林溪, 21 天\nAnna Berg: first prize\n 阿木｜18\nMia\t3 days\n\n王大力") == [
        Named("林溪", "21 天"),
        Named("Anna Berg", "first prize"),
        Named("阿木", "18"),
        Named("Mia", "3 days"),
        Named("王大力"),
    ]


def test_names_are_written_as_they_are_read() -> None:
    names = [Named("林溪", "一等奖：铸铁锅"), Named("A, B"), Named("Mia")]
    assert named(names_text([names[0], names[2]])) == [names[0], names[2]]


def test_a_figure_is_found_in_what_stands_beside() -> None:
    assert [Named("a", text).value for text in ("连续 21 天", "3.5 km", "soon", "")] == [21, 3.5, None, None]


def test_what_is_too_long_or_cannot_be_drawn_is_cut_off() -> None:
    found = card("certificate", "t" * 99, "x\x07" * 700, "\n".join(f"n{n}" for n in range(300)), "b" * 99)
    assert (len(found.title), len(found.text), len(found.names), len(found.by)) == (
        *(60, 600),
        *(MOST_CERTIFICATES, 60),
    )
    assert "\x07" not in found.text
    assert len(card("ranking", "", "", "\n".join(f"n{n}" for n in range(300))).names) == MOST_NAMES


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_nothing_is_empty(kind: str) -> None:
    assert card(kind, "Title", "", "").empty
    assert not card(kind, "", "Words", "Somebody").empty
    assert (kind in OF_NAMES) == card(kind, "", "Words", "").empty


def test_days_are_written_in_the_language_of_the_group() -> None:
    assert (days_word(1, "en"), days_word(3, "en"), days_word(3, "zh_CN")) == ("1 day", "3 days", "3 天")
    assert day_of(date(2026, 6, 11), "en") == "11 June 2026"
    assert day_of(date(2026, 6, 11), "zh_CN") == "2026年6月11日"
    assert word("body", "zh", group="晨读") == "坚持完成“晨读”全部学习，特发此证，以资鼓励。"
