"""The dry run of a roster, row by row."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.roster_rows import CellIssue, RosterRow
from grouppilot.domain.rosters import Change, ExistingMember, RowPlan, plan


def row(line: int = 2, **values: object) -> RosterRow:
    return RosterRow(line, values)  # type: ignore[arg-type]


def decide(existing: list[ExistingMember], *rows: RosterRow) -> list[RowPlan]:
    return list(plan(existing, rows).rows)


def outcome(existing: list[ExistingMember], *rows: RosterRow) -> list[tuple[str, int | None, str]]:
    return [(one.state, one.member, one.reason) for one in decide(existing, *rows)]


LIN = ExistingMember(1, 7, "007-林溪", "小林", "wxid_1", {"region": "北京", "tags": ("vip", "paid")})
WANG = ExistingMember(2, 8, "008-王萍", "王萍", "", {})


def test_an_unknown_row_is_new() -> None:
    assert outcome([], row(nickname="林溪")) == [("new", None, "")]


@pytest.mark.parametrize(
    "values",
    [
        {"platform_id": "wxid_1", "nickname": "换了名"},
        {"number": 7, "nickname": "换了名"},
        {"card": "００７-林溪"},
        {"nickname": " 小林"},
    ],
)
def test_a_member_is_known_by_id_number_card_or_nickname(values: dict[str, object]) -> None:
    assert decide([LIN, WANG], row(**values))[0].member == 1


def test_what_changes_is_told_field_by_field_and_blanks_erase_nothing() -> None:
    decided = decide(
        [LIN], row(platform_id="wxid_1", nickname="小林", region="上海", joined=date(2026, 6, 11))
    )
    assert decided[0].state == "changed"
    assert decided[0].changes == (
        Change("region", "北京", "上海"),
        Change("joined", None, date(2026, 6, 11)),
    )


def test_number_0_is_a_number() -> None:
    assert outcome([ExistingMember(1, 0, nickname="林溪")], row(number=0)) == [("unchanged", 1, "")]


def test_order_of_tags_and_spaces_is_no_change() -> None:
    assert outcome([LIN], row(number=7, card="007-林溪", tags=("paid", "vip"), region="北京")) == [
        ("unchanged", 1, "")
    ]


def test_a_platform_list_does_not_take_away_the_roles_it_does_not_know() -> None:
    there = ExistingMember(1, nickname="林溪", fields={"role": ("owner", "host")})
    assert outcome([there], row(nickname="林溪", role=("owner",))) == [("unchanged", 1, "")]
    assert outcome([there], row(nickname="林溪", role=("kol",))) == [("changed", 1, "")]


def test_twins_without_anything_to_tell_them_apart_are_doubtful() -> None:
    decided = decide([], row(2, nickname="张伟"), row(3, nickname="张伟"), row(4, nickname="林溪"))
    assert [(one.state, one.reason, one.same_as) for one in decided] == [
        ("doubtful", "twins", 3),
        ("doubtful", "twins", 2),
        ("new", "", None),
    ]


def test_twins_with_cards_or_ids_are_two_people() -> None:
    assert (
        outcome([], row(2, nickname="张伟", card="1-张伟"), row(3, nickname="张伟", platform_id="x"))
        == [("new", None, "")] * 2
    )


@pytest.mark.parametrize("key", [{"platform_id": "x"}, {"number": 5}, {"card": "c"}])
def test_the_second_row_with_the_same_key_is_doubtful(key: dict[str, object]) -> None:
    decided = decide([], row(2, nickname="a", **key), row(9, nickname="b", **key))
    assert [one.state for one in decided] == ["new", "doubtful"]
    assert (decided[1].reason, decided[1].same_as) == ("duplicate_row", 2)


def test_two_rows_for_one_member_are_not_both_taken() -> None:
    assert outcome([LIN], row(2, platform_id="wxid_1", nickname="a"), row(3, card="007-林溪")) == [
        ("changed", 1, ""),
        ("doubtful", None, "duplicate_row"),
    ]


def test_an_id_takes_its_member_before_a_name_does() -> None:
    assert outcome(
        [LIN], row(2, nickname="小林", platform_id="wxid_9"), row(3, platform_id="wxid_1", nickname="x")
    ) == [
        ("new", None, ""),
        ("changed", 1, ""),
    ]


def test_keys_that_point_at_different_members_are_doubtful() -> None:
    assert outcome([LIN, WANG], row(number=8, card="007-林溪")) == [
        ("doubtful", None, "number_and_name_differ")
    ]
    assert outcome([LIN, WANG], row(platform_id="wxid_1", number=8, nickname="a")) == [
        ("doubtful", None, "number_taken")
    ]
    assert outcome([LIN], row(platform_id="other", number=7, nickname="a")) == [
        ("doubtful", None, "number_taken")
    ]
    assert outcome([WANG], row(number=300, nickname="王萍")) == [("doubtful", None, "other_number")]


def test_a_name_of_several_members_is_doubtful_with_all_of_them() -> None:
    twins = [ExistingMember(1, nickname="张伟"), ExistingMember(2, nickname="张伟")]
    decided = decide(twins, row(nickname="张伟"))[0]
    assert (decided.state, decided.reason, decided.candidates) == ("doubtful", "several_match", (1, 2))


def test_the_nickname_tells_members_of_one_card_apart() -> None:
    twins = [ExistingMember(1, card="张伟", nickname="Wei"), ExistingMember(2, card="张伟", nickname="大伟")]
    assert outcome(twins, row(card="张伟", nickname="大伟")) == [("unchanged", 2, "")]
    assert outcome(twins, row(card="张伟", nickname="Wally")) == [("doubtful", None, "several_match")]


def test_a_name_means_the_one_of_several_that_no_other_row_speaks_of() -> None:
    twins = [ExistingMember(1, 5, card="张伟"), ExistingMember(2, card="张伟")]
    assert outcome(twins, row(2, card="张伟"), row(3, number=5, card="张伟")) == [
        ("unchanged", 2, ""),
        ("unchanged", 1, ""),
    ]


def test_a_lone_name_is_looked_for_among_cards_and_nicknames() -> None:
    assert outcome([ExistingMember(1, card="林溪")], row(nickname="林溪")) == [("unchanged", 1, "")]
    assert outcome([ExistingMember(1, nickname="林溪")], row(card="林溪")) == [("changed", 1, "")]


def test_a_lone_name_that_is_the_card_leaves_the_nickname() -> None:
    assert outcome([LIN], row(nickname="007-林溪")) == [("unchanged", 1, "")]
    assert outcome([LIN], row(nickname="007-林溪", card="007-林溪")) == [("changed", 1, "")]


def test_a_new_card_of_a_known_nickname_is_a_change() -> None:
    assert decide([WANG], row(card="008-王萍-店长", nickname="王萍"))[0].changes == (
        Change("card", "008-王萍", "008-王萍-店长"),
    )


def test_wrong_rows_and_cut_numbers_are_not_taken() -> None:
    wrong = RosterRow(2, {}, (CellIssue("nickname", None, "", "no_name"),))
    cut = RosterRow(
        3,
        {"nickname": "a", "platform_id": "1.38E+10"},
        (CellIssue("platform_id", 1, "1.38E+10", "number_damaged"),),
    )
    decided = plan([], [wrong, cut])
    assert [(one.state, one.reason) for one in decided.rows] == [
        ("wrong", "no_name"),
        ("doubtful", "number_damaged"),
    ]
    assert decided.counts() == {"new": 0, "changed": 0, "unchanged": 0, "doubtful": 1, "wrong": 1}


NAMES = st.sampled_from(["", "张伟", "林溪", "Ann", "ＡＮＮ", "\u200b"])
ROWS = st.fixed_dictionaries(
    {},
    optional={
        "card": NAMES,
        "nickname": NAMES,
        "platform_id": st.sampled_from(["", "x", "y"]),
        "number": st.integers(1, 4),
    },
)


@given(st.lists(ROWS, max_size=8))
def test_a_roster_taken_in_twice_changes_nothing(found: list[dict[str, object]]) -> None:
    rows = [
        row(line, **{key: value for key, value in values.items() if value})
        for line, values in enumerate(found)
        if values.get("card") or values.get("nickname")
    ]
    taken = [one.row for one in plan([], rows).rows if one.state == "new"]
    there = [ExistingMember(at, **one.values) for at, one in enumerate(taken)]  # type: ignore[arg-type]
    again = plan(there, taken)
    assert {one.state for one in again.rows} <= {"unchanged", "doubtful"}
    members = [one.member for one in again.rows if one.member is not None]
    assert len(members) == len(set(members))
