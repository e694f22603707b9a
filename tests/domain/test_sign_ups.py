"""Chain sign-ups: what is read, who is meant, who is missing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.refusals import Refused
from grouppilot.domain.sign_ups import SignedLine, Signer, match, read_sheet

SHEET = """#接龙
周六线下读书会报名
例 昵称 人数

1. 田坤 1人
2. 申博
3. 张凤英 +1
4. 余龙（2人）
5.
"""


def signers(*names: str) -> list[Signer]:
    return [Signer(number, (name,), number) for number, name in enumerate(names, 1)]


def test_title_and_lines_are_read() -> None:
    sheet = read_sheet(SHEET)
    assert sheet.title == "周六线下读书会报名"
    assert [(line.name, line.heads) for line in sheet.lines] == [
        ("田坤", 1),
        ("申博", 1),
        ("张凤英", 2),
        ("余龙", 2),
    ]


def test_a_name_that_is_a_number_of_people_stays_a_name() -> None:
    assert read_sheet("1. 2人").lines == (SignedLine(1, "2人"),)


def test_a_text_without_numbered_lines_is_refused() -> None:
    with pytest.raises(Refused, match="no_sign_up"):
        read_sheet("大家好\n明天见")


def test_a_line_means_a_member_by_a_part_of_the_card() -> None:
    found = match(read_sheet("1. 李桂香").lines, signers("001-教育-李桂香", "002-医疗-王瑜"))
    assert [who for _line, who in found.signed] == [1]
    assert found.missing == (2,)


def test_twins_are_unclear_and_not_missing() -> None:
    found = match(read_sheet("1. 小雨").lines, signers("小雨", "小雨", "老陈"))
    assert found.signed == ()
    assert found.unclear[0][1] == (1, 2)
    assert found.missing == (3,)


def test_who_signs_twice_is_told() -> None:
    found = match(read_sheet("1. 老陈\n2. 老陈 +1").lines, signers("老陈"))
    assert len(found.signed) == 1
    assert len(found.again) == 1


def test_strangers_are_unknown() -> None:
    found = match(read_sheet("1. 路人").lines, signers("老陈"))
    assert [line.name for line in found.unknown] == ["路人"]


NAMES = st.text(st.sampled_from("林溪陈周阿土MiaLeo😀"), min_size=2, max_size=6)


@given(st.lists(NAMES, unique_by=str.casefold, min_size=1, max_size=20), st.data())
def test_every_line_and_every_member_is_in_exactly_one_place(names: list[str], data: st.DataObject) -> None:
    wrote = data.draw(st.lists(st.sampled_from(names), max_size=20))
    text = "\n".join(f"{number}. {name}" for number, name in enumerate(wrote, 1))
    if not wrote:
        return
    found = match(read_sheet(text).lines, signers(*names))
    lines = len(found.signed) + len(found.unknown) + len(found.unclear) + len(found.again)
    assert lines == len(wrote)
    maybe = {who for _line, several in found.unclear for who in several}
    sure = {who for _line, who in found.signed}
    assert sure | set(found.missing) | maybe >= set(range(1, len(names) + 1))
    assert not sure & set(found.missing)


def test_a_real_sheet() -> None:
    path = Path(__file__).parents[3] / "shared/data/rosters/chain-sign-up.txt"
    if not path.exists():
        pytest.skip("the folder of real files is not here")
    assert len(read_sheet(path.read_text("utf-8")).lines) == 23
