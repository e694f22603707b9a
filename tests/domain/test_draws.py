"""Draws: anybody can repeat them, the order of the list says nothing, and every line has the same chance."""

from collections import Counter
from hashlib import sha256
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.draws import (
    LINE_CHARS,
    Level,
    as_text,
    checked_levels,
    commit_of,
    draw,
    freeze,
    plain,
    read_lines,
    read_seed,
)
from grouppilot.domain.refusals import Refused

lists = st.lists(st.text(max_size=20), min_size=1, max_size=30).filter(lambda found: any(map(plain, found)))
seeds = st.text(min_size=1, max_size=20).filter(lambda text: plain(text) != "").map(read_seed)


def by_hand(lines: list[str], seed: str, count: int) -> list[str]:
    """Draw as a member would who knows the rule and has a SHA-256 at hand."""
    return sorted(lines, key=lambda line: sha256(f"{seed}\n{line}".encode()).hexdigest())[:count]


def test_a_small_draw_can_be_followed_by_hand() -> None:
    frozen = freeze(["  Bo ", "安安", "Bo", "", "小 雨", "小\t雨"])
    assert frozen.lines == ("Bo", "安安", "小 雨")
    assert frozen.again == 2
    assert frozen.digest == sha256("Bo\n安安\n小 雨\n".encode()).hexdigest()
    won = draw(frozen.lines, "2026-06-11", [Level("A book", 2)])
    assert [one.line for one in won] == by_hand(["Bo", "安安", "小 雨"], "2026-06-11", 2)
    assert [(one.rank, one.level) for one in won] == [(1, 0), (2, 0)]


@given(lists, seeds, st.randoms(use_true_random=False))
def test_the_order_of_the_list_changes_nothing(lines: list[str], seed: str, random: Random) -> None:
    other = list(lines)
    random.shuffle(other)
    one, two = freeze(lines), freeze(other)
    assert one == two
    assert draw(one.lines, seed, [Level("", 3)]) == draw(two.lines, seed, [Level("", 3)])


@given(lists, seeds, st.integers(1, 40))
def test_winners_are_those_of_an_independent_check(lines: list[str], seed: str, count: int) -> None:
    frozen = freeze(lines)
    won = draw(frozen.lines, seed, [Level("", count)])
    plain_bytes = {line: line.encode("utf-8", "surrogatepass") for line in frozen.lines}
    order = sorted(
        plain_bytes, key=lambda line: sha256(seed.encode() + b"\n" + plain_bytes[line]).hexdigest()
    )
    assert [one.line for one in won] == order[:count]


@given(lists, seeds)
def test_who_is_left_out_neither_wins_nor_changes_who_of_the_others_comes_first(
    lines: list[str], seed: str
) -> None:
    frozen = freeze(lines)
    every = [one.line for one in draw(frozen.lines, seed, [Level("", len(frozen.lines))])]
    if len(every) > 1:
        rest = freeze(lines, [every[0]])
        assert rest.left_out == (every[0],)
        assert [one.line for one in draw(rest.lines, seed, [Level("", len(every))])] == every[1:]


@given(lists)
def test_what_is_frozen_freezes_to_itself(lines: list[str]) -> None:
    frozen = freeze(lines)
    again = freeze(read_lines(as_text(frozen.lines)))
    assert (again.lines, again.digest, again.again) == (frozen.lines, frozen.digest, 0)


def test_every_line_is_as_likely_in_the_long_run() -> None:
    lines, rounds = [f"member {number}" for number in range(10)], 5000
    firsts = Counter(draw(lines, f"seed {each}", [Level("", 1)])[0].line for each in range(rounds))
    expected = rounds / len(lines)
    chi_square = sum((firsts[line] - expected) ** 2 / expected for line in lines)
    assert chi_square < 27.9  # 9 degrees of freedom, p = 0.001; the seeds are fixed, so it never flickers


def test_prizes_are_given_in_their_order_as_long_as_there_are_lines() -> None:
    won = draw(freeze("abcde").lines, "s", [Level("first", 1), Level("second", 2), Level("third", 9)])
    assert [one.level for one in won] == [0, 1, 1, 2, 2]


def test_a_seed_is_one_plain_line_and_its_commit_is_its_sha256() -> None:
    assert read_seed("  上证 3,412.88 \n") == "上证 3,412.88"
    assert commit_of("abc") == sha256(b"abc").hexdigest()


@pytest.mark.parametrize(
    ("code", "run"),
    [
        ("draw_empty", lambda: freeze([" ", ""])),
        ("draw_empty", lambda: freeze(["a"], ["a"])),
        ("draw_line_too_long", lambda: freeze(["x" * (LINE_CHARS + 1)])),
        ("draw_too_long", lambda: freeze(map(str, range(20_001)))),
        ("draw_seed_missing", lambda: read_seed(" \n")),
        ("draw_seed_too_long", lambda: read_seed("x" * 201)),
        ("draw_bad_number", lambda: checked_levels([])),
        ("draw_bad_number", lambda: checked_levels([Level("", 0)])),
    ],
)
def test_what_cannot_be_drawn_is_refused(code: str, run: object) -> None:
    with pytest.raises(Refused) as refusal:
        run()  # type: ignore[operator]
    assert refusal.value.code == code
