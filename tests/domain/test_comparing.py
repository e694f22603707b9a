"""The roster against the real group: joined, gone, and nobody renamed on a guess."""

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.comparing import RosterMember, compare
from grouppilot.domain.roster_rows import RosterRow
from grouppilot.domain.rosters import ExistingMember


def member(number: int, card: str, *, active: bool = True, **more: object) -> RosterMember:
    existing = ExistingMember(number, number=number, card=card, **more)  # type: ignore[arg-type]
    return RosterMember(existing, active)


def rows(*names: str) -> list[RosterRow]:
    return [RosterRow(line, {"nickname": name}) for line, name in enumerate(names, 1)]


def test_the_same_list_changes_nothing() -> None:
    found = compare([member(1, "林溪"), member(2, "老陈")], rows("老陈", "林溪"))
    assert sorted(found.present) == [1, 2]
    assert not (found.joined)
    assert not (found.gone)
    assert not (found.renamed)
    assert not (found.unclear)
    assert not (found.returned)


def test_joined_and_gone() -> None:
    found = compare([member(1, "林溪"), member(2, "老陈")], rows("林溪", "Zoe"))
    assert found.gone == (2,)
    assert [row.text("nickname") for row in found.joined] == ["Zoe"]


def test_a_new_card_with_the_same_number_and_name_is_offered_not_taken() -> None:
    found = compare([member(81, "081-行业-Leo")], rows("081-电商-Leo"))
    (guess,) = found.renamed
    assert (guess.member, guess.reason, guess.certain) == (81, "number_in_card", False)
    assert found.gone == (81,)
    assert len(found.joined) == 1


def test_the_platform_s_id_proves_a_rename() -> None:
    known = [member(1, "林溪", platform_id="wxid_1")]
    found = compare(known, [RosterRow(1, {"nickname": "溪溪", "platform_id": "wxid_1"})])
    assert [(one.reason, one.certain) for one in found.renamed] == [("same_id", True)]
    assert not (found.gone)
    assert not (found.joined)


def test_as_many_twins_as_before_are_all_there() -> None:
    found = compare([member(1, "小雨"), member(2, "小雨")], rows("小雨", "小雨"))
    assert sorted(found.present) == [1, 2]


def test_a_missing_twin_is_unclear_and_nobody_is_gone() -> None:
    found = compare([member(1, "小雨"), member(2, "小雨")], rows("小雨"))
    assert found.gone == ()
    assert [set(one.candidates) for one in found.unclear] == [{1, 2}]


def test_who_left_and_is_there_again_returned() -> None:
    found = compare([member(1, "林溪", active=False)], rows("林溪"))
    assert [key for key, _row in found.returned] == [1]
    assert found.joined == ()


def test_two_who_may_be_the_same_row_are_both_named() -> None:
    found = compare([member(1, "设计-阿土"), member(2, "电商-阿土")], rows("教育-阿土"))
    (guess,) = found.renamed
    assert {guess.member, *guess.others} == {1, 2}


NAMES = st.text(st.sampled_from("林溪陈周阿土小雨MiaLeoABC"), min_size=1, max_size=5)


@given(st.lists(NAMES, max_size=15), st.lists(NAMES, max_size=15))
def test_everybody_is_somewhere_and_nobody_twice(known: list[str], told: list[str]) -> None:
    members = [RosterMember(ExistingMember(key, nickname=name)) for key, name in enumerate(known, 1)]
    found = compare(members, rows(*told))
    doubted = {key for one in found.unclear for key in one.candidates}
    certain = {one.member for one in found.renamed if one.certain}
    assert set(found.present) | set(found.gone) | doubted | certain == {one.id for one in members}
    assert not set(found.present) & set(found.gone)
    assert len(set(found.present)) == len(found.present)


@given(st.lists(NAMES, max_size=12))
def test_comparing_with_itself_finds_nobody_new_and_nobody_gone(names: list[str]) -> None:
    members = [RosterMember(ExistingMember(key, nickname=name)) for key, name in enumerate(names, 1)]
    found = compare(members, rows(*names))
    assert not found.joined
    assert not found.gone


def test_twins_of_whom_the_app_ids_are_known_are_found_by_their_names_alone() -> None:
    found = compare(
        [member(1, "小雨", platform_id="a"), member(2, "小雨", platform_id="b")], rows("小雨", "小雨")
    )
    assert sorted(found.present) == [1, 2]
