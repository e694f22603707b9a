"""Who was removed before: for sure by the chat app's id, as a doubt by a name."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.removals import Entry, Match, Newcomer, pack_names, returning, unpack_names

DAY = date(2026, 6, 11)


def entry(number: int = 1, platform_id: str = "wxid_a", *names: str, **more) -> Entry:
    known = {"person": None, "day": date(2026, 5, 1), **more}
    return Entry(number, "wechat", platform_id, unpack_names(pack_names(names)), **known)


def one(entries: list[Entry], newcomer: Newcomer) -> Match | None:
    return returning(entries, [newcomer], DAY)[0]


def test_the_id_of_the_same_chat_app_is_sure() -> None:
    removed = [entry(1, "wxid_a", "阿土")]
    assert one(removed, Newcomer("wechat", "wxid_a", ("换了名字",))) == Match(1, sure=True)
    assert one(removed, Newcomer("qq", "wxid_a", ("别人",))) is None


def test_a_person_who_is_known_is_sure_in_any_group() -> None:
    assert one([entry(1, "", "阿土", person=7)], Newcomer("qq", "10001", ("x",), person=7)) == Match(
        1, sure=True
    )


def test_a_name_is_a_doubt_however_it_is_written() -> None:
    removed = [entry(1, "", "031-电商-Ａmy")]
    assert one(removed, Newcomer("wechat", "", ("  031-电商-amy ",))) == Match(1, sure=False)
    assert one(removed, Newcomer("qq", "10001", ("031-电商-AMY",))) == Match(1, sure=False)
    assert one(removed, Newcomer("wechat", "", ("Amy",))) is None


def test_two_ids_of_one_app_are_two_people_whatever_they_are_called() -> None:
    assert one([entry(1, "wxid_a", "小满")], Newcomer("wechat", "wxid_b", ("小满",))) is None
    assert one([entry(1, "", "小满", person=3)], Newcomer("wechat", "", ("小满",), person=4)) is None


def test_what_expired_or_was_lifted_is_forgotten() -> None:
    comer = Newcomer("wechat", "wxid_a")
    assert one([entry(until=date(2026, 6, 12))], comer) == Match(1, sure=True)
    assert one([entry(until=DAY)], comer) is None
    assert one([entry(lifted=True)], comer) is None


def test_of_several_the_latest_is_told() -> None:
    twice = [entry(2, day=date(2026, 6, 1)), entry(1, day=date(2026, 1, 1))]
    assert one(twice, Newcomer("wechat", "wxid_a")) == Match(2, sure=True)


@given(st.lists(st.text(max_size=40), max_size=8))
def test_names_are_kept_folded_and_once(names: list[str]) -> None:
    kept = pack_names(names)
    assert (
        pack_names(unpack_names(kept)) == pack_names(sorted(unpack_names(kept)))
        or len(unpack_names(kept)) > 1
    )
    assert len(kept) <= 2000
    assert not kept or (kept.startswith(";") and kept.endswith(";") and ";;" not in kept)
