"""Names of groups: checked against a standard, counted on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.group_names import Standard, next_name, standard_of

MEMBERS = Standard("{brand}-{tier}-{number}", "品牌会员", "高层")


@pytest.mark.parametrize(
    ("name", "fit", "number"),
    [
        ("品牌会员-高层-01", "fits", 1),
        ("品牌会员-高层-123", "fits", 123),
        ("品牌会员-高层-1", "nearly", 1),
        ("品牌会员－高层－０１", "nearly", 1),
        ("品牌会员-基础-01", "differs", None),
        ("品牌会员-高层", "differs", None),
    ],
)
def test_a_name_is_checked(name: str, fit: str, number: int | None) -> None:
    assert (MEMBERS.check(name), MEMBERS.number_in(name)) == (fit, number)


def test_the_next_number_follows_the_highest_ever_used() -> None:
    names = ["品牌会员-高层-01", "品牌会员-高层-07", "品牌会员-基础-99", "晨读打卡营 12"]
    assert MEMBERS.next_number(names) == 8
    assert MEMBERS.name(8) == "品牌会员-高层-08"
    assert MEMBERS.next_number([]) == 1


def test_an_empty_part_goes_with_its_sign() -> None:
    assert Standard("{brand}-{tier}-{number}", "Acme").name(3) == "Acme-03"
    assert Standard("{brand} {number}", "").name(3) == "03"
    assert Standard("{brand} Circle {number}", "Slow Cooking", digits=1).name(3) == "Slow Cooking Circle 3"


@pytest.mark.parametrize("pattern", ["", "Acme", "{number}{number}", "{number} {city}"])
def test_a_pattern_needs_one_number_and_known_parts(pattern: str) -> None:
    assert not Standard(pattern).usable
    assert MEMBERS.usable


@pytest.mark.parametrize(
    ("name", "taken", "wanted"),
    [
        ("晨读打卡营 03", ["晨读打卡营 03", "晨读打卡营 02"], "晨读打卡营 04"),
        ("晨读打卡营 03", ["晨读打卡营 03", "晨读打卡营 09"], "晨读打卡营 10"),
        ("2026 营 第3期", ["2026 营 第3期"], "2026 营 第4期"),
        ("Slow Cooking Circle", ["Slow Cooking Circle"], "Slow Cooking Circle 02"),
        ("Slow Cooking Circle", ["Slow Cooking Circle", "slow cooking circle 02"], "Slow Cooking Circle 03"),
    ],
)
def test_the_name_of_the_next_group_like_one(name: str, taken: list[str], wanted: str) -> None:
    assert next_name(name, taken) == wanted


NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20)


@given(NAMES, st.lists(st.integers(0, 99_999), max_size=5))
def test_a_next_name_is_never_taken(name: str, numbers: list[int]) -> None:
    standard = standard_of(name)
    taken = [name, *(standard.name(number) for number in numbers)]
    assert next_name(name, taken) not in taken


@given(
    st.text("品牌会员ABC -", max_size=8),
    st.text("高层XY", max_size=4),
    st.integers(0, 99_999),
    st.integers(1, 6),
)
def test_a_name_by_the_standard_has_its_number(brand: str, tier: str, number: int, digits: int) -> None:
    standard = Standard("{brand}-{tier}-{number}", brand, tier, digits)
    assert standard.number_in(standard.name(number)) == number
