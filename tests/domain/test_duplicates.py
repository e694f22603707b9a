"""Who may be on file twice: reasons for it, reasons against it, and pairs told apart."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.duplicates import (
    LEAST,
    Record,
    core_name,
    find,
    judge,
    names_of,
    phone_key,
)
from grouppilot.domain.watching import Cancelled, Watch


def person(number: int, *names: str, **told: object) -> Record:
    return replace(Record(number, names_of(names)), **told)


@pytest.mark.parametrize(
    ("card", "known", "name"),
    [
        ("031-电商-Mia", ("电商",), "mia"),
        ("031－电商－Ｍｉａ", ("电商",), "mia"),
        ("上海_电商_小鹿🌿", ("电商", "上海"), "小鹿🌿"),
        ("体验官012 周周", (), "周周"),
        ("土粉003·豆包", (), "豆包"),
        ("Anna Adams", (), "annaadams"),
        ("007", (), ""),
        ("", (), ""),
        ("12-电商", ("电商",), ""),
    ],
)
def test_the_name_within_a_card(card: str, known: tuple[str, ...], name: str) -> None:
    assert core_name(card, *known) == name


def test_phones_are_known_by_their_last_digits() -> None:
    assert phone_key("+86 138-0013-8000") == phone_key("13800138000") == "13800138000"
    assert phone_key("0000000000") == phone_key("12345") == phone_key("unknown") == ""


def test_one_account_is_one_person_whatever_the_names() -> None:
    account = frozenset({("wechat", "wxid_1")})
    (found,) = find([person(2, "Mia", accounts=account), person(1, "Maria Lang", accounts=account)])
    assert (found.left, found.right) == (1, 2)
    assert found.reasons[0] == "platform_id"
    assert found.score > 0.95


def test_a_phone_number_says_as_much() -> None:
    (found,) = find([person(1, "Mia", phone="13800138000"), person(2, "M.", phone="13800138000")])
    assert found.reasons[0] == "phone"


def test_a_rare_name_and_one_region_are_worth_a_look() -> None:
    (found,) = find([person(1, "林溪", region="上海"), person(2, "林溪", region="上海")])
    assert set(found.reasons) == {"name", "region"}
    assert LEAST <= found.score < 0.9
    assert found.name == "林溪"


def test_a_short_name_alone_is_not() -> None:
    assert find([person(1, "林溪"), person(2, "林溪")]) == []


def test_a_common_name_in_one_city_is_not() -> None:
    assert find([person(number, "小鹿", region="上海") for number in range(30)]) == []


def test_twins_in_one_group_are_two() -> None:
    here = frozenset({7})
    assert find([person(1, "张一诺", active=here), person(2, "张一诺", active=here)]) == []


def test_who_left_and_came_back_under_the_same_name_is_one() -> None:
    here = frozenset({7})
    (found,) = find([person(1, "小鹿", past=here), person(2, "小鹿", active=here)])
    assert set(found.reasons) == {"name", "came_back"}


def test_other_phones_and_birthdays_speak_against_it() -> None:
    one = person(1, "张一诺", region="上海", phone="13800138000", birthday=(False, 6, 11))
    other = person(2, "张一诺", region="上海", phone="13900139000", birthday=(False, 1, 2))
    assert judge(one, other, {}) is None


def test_an_alias_is_a_reason() -> None:
    alias = names_of(["林老师"])
    (found,) = find([person(1, "林溪", aliases=alias, trade="设计"), person(2, "林老师", trade="设计")])
    assert found.reasons[0] == "alias"


def test_pairs_told_apart_are_not_suggested_again() -> None:
    twice = [person(1, "Mia", phone="13800138000"), person(2, "Mia", phone="13800138000")]
    assert find(twice, frozenset({(1, 2)})) == []


def test_the_search_stops_when_it_is_told_to() -> None:
    twice = [person(1, "Mia", phone="13800138000"), person(2, "Mia", phone="13800138000")]
    with pytest.raises(Cancelled):
        find(twice, watch=Watch(cancelled=lambda: True))


def test_a_crowd_behind_one_number_is_still_searched_quickly() -> None:
    crowd = [person(number, "Mia", phone="13800138000") for number in range(3000)]
    found = find(crowd)
    assert 0 < len(found) <= 5000


RECORDS = st.lists(
    st.builds(
        lambda names, phone, region, active: Record(
            0, names_of(names), phone=phone, region=region, active=active
        ),
        st.lists(st.sampled_from(["林溪", "张一诺", "mia", "annaadams"]), max_size=2),
        st.sampled_from(["", "13800138000", "13900139000"]),
        st.sampled_from(["", "上海", "杭州"]),
        st.frozensets(st.integers(1, 3), max_size=2),
    ),
    max_size=12,
)


@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_people_changes_nothing(records: list[Record], rng: object) -> None:
    numbered = [replace(record, id=number) for number, record in enumerate(records)]
    shuffled = list(numbered)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert find(numbered) == find(shuffled)


@given(RECORDS)
def test_every_pair_once_likeliest_first(records: list[Record]) -> None:
    found = find([replace(record, id=number) for number, record in enumerate(records)])
    pairs = [(one.left, one.right) for one in found]
    assert len(set(pairs)) == len(pairs)
    assert all(left < right for left, right in pairs)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(LEAST <= one.score < 1 for one in found)
