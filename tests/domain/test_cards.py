"""Group cards against a format: Chinese, emoji, any width, any separator."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.cards import Checked, Known, check, check_format, fits, in_words
from grouppilot.domain.refusals import Refused

FORMAT = "{number}-{trade}-{nickname}"
LEO = Known(81, "081", "Leo")


@pytest.mark.parametrize(
    "card",
    [
        "081-设计-Leo",
        "81-设计-Leo",
        "０８１－设计－Ｌｅｏ",
        "081—设计—Leo",
        "081_设计_Leo",
        "081·设计·Leo",
        "081 设计 Leo",
        "081 － 设计 － Leo",
        "081-互联网/电商-Leo",
        "081-设计-Leo🌱",
        "081-👩‍🍳-Leo",
        "081-设计-Anna-Lena",
        "\u200b081-设计-Leo\u2060",
    ],
)
def test_a_card_fits(card: str) -> None:
    assert check(card, FORMAT, LEO) == Checked(matches=True)


@pytest.mark.parametrize(
    ("card", "wrong", "part"),
    [
        ("", "no_card", ""),
        ("  — ", "no_card", ""),
        ("Leo", "number_missing", "number"),
        ("设计-Leo", "number_missing", "number"),
        ("018-设计-Leo", "number_other", "018"),
        ("０１８－设计－Leo", "number_other", "018"),
        ("081-行业-Leo", "left_in", "trade"),
        ("081-Trade-Leo", "left_in", "trade"),
        ("081--Leo", "too_few", ""),
        ("081Leo", "too_few", ""),
        ("Leo-设计-081", "shape", ""),
    ],
)
def test_what_is_wrong_with_a_card(card: str, wrong: str, part: str) -> None:
    found = check(card, FORMAT, LEO, "zh_CN")
    assert (found.matches, found.wrong, found.part) == (False, wrong, part)
    assert found.suggestion in ("081-行业-Leo", "081-设计-Leo")


@given(
    card=st.text(alphabet="08１1-－ 行业Leo\u200b🌱", max_size=12),
    number=st.none() | st.integers(0, 99),
    wanted=st.sampled_from([FORMAT, "{nickname}", "{number} {name}", "班{number}-{trade}", ""]),
)
def test_whether_it_fits_is_what_a_check_says(card: str, number: int | None, wanted: str) -> None:
    assert fits(card, wanted, number) == check(card, wanted, Known(number)).matches


def test_the_suggested_card_takes_what_is_known() -> None:
    assert check("Leo", FORMAT, LEO, "zh_CN").suggestion == "081-行业-Leo"
    assert check("Leo", FORMAT, LEO, "en").suggestion == "081-trade-Leo"
    assert check("Leo-设计", FORMAT, LEO, "zh_CN").suggestion == "081-设计-Leo"
    assert check("", FORMAT, Known(81, "081", "Leo", trade="餐饮"), "zh_CN").suggestion == "081-餐饮-Leo"
    assert check("", FORMAT, Known(nickname="小鹿"), "zh_CN").suggestion == "编号-行业-小鹿"


def test_a_fixed_word_belongs_to_the_card() -> None:
    text = check_format("土粉{number}·{nickname}")
    assert check("土粉007·小鹿", text, Known(7, "007", "小鹿")).matches
    assert check("土粉 007 小鹿", text, Known(7, "007", "小鹿")).matches
    assert check("007·小鹿", text, Known(7, "007", "小鹿")).wrong == "shape"


def test_without_a_format_every_card_fits() -> None:
    assert check("whatever", "", LEO).matches


@pytest.mark.parametrize(
    ("given_", "kept", "words"),
    [
        ("编号-行业-昵称", FORMAT, "编号-行业-昵称"),
        ("number-trade-nickname", FORMAT, "编号-行业-昵称"),
        ("{编号}－{职业}－{昵称}", "{number}－{trade}－{nickname}", "编号－行业－昵称"),
        ("体验官{number} {nickname}", "体验官{number} {nickname}", "体验官编号 昵称"),
        ("{city}-{nick}", "{region}-{nickname}", "城市-昵称"),
        ("", "", ""),
    ],
)
def test_a_format_as_owners_write_it(given_: str, kept: str, words: str) -> None:
    assert check_format(given_) == kept
    assert in_words(kept, "zh_CN") == words


@pytest.mark.parametrize(
    "text", ["hello", "{number}{trade}", "{number}-{number}", "{child}-{nickname}", "{number}-" + "x" * 200]
)
def test_what_is_no_format_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        check_format(text)
    assert refused.value.code == "card_format_bad"


NAMES = st.text(st.sampled_from("林溪小鹿LeoAnna ａＢ０１🌱👩‍🍳ñéß-·_"), min_size=1, max_size=12).filter(
    lambda name: any(char.isalpha() for char in name)
)
TRADES = st.sampled_from(["设计", "电商/直播", "Ｉ Ｔ", "餐饮", "law"])


@given(st.integers(0, 99999), NAMES, TRADES, st.sampled_from(["-", "－", "—", "_", "·", " ", " - "]))
def test_a_suggestion_with_everything_known_fits(
    number: int, nickname: str, trade: str, between: str
) -> None:
    text = check_format(between.join(["{number}", "{trade}", "{nickname}"]))
    known = Known(number, f"{number:03}", nickname, trade=trade)
    assert check(check("", text, known).suggestion, text, known).matches


@given(st.text(max_size=30), st.integers(0, 999))
def test_any_card_gets_an_answer(card: str, number: int) -> None:
    found = check(card, FORMAT, Known(number, f"{number:03}", "Leo", trade="law"))
    assert found.matches != bool(found.wrong)
    assert check(found.suggestion, FORMAT, Known(number, f"{number:03}", "Leo", trade="law")).matches


@given(st.text(max_size=30))
def test_a_kept_format_is_kept_again(text: str) -> None:
    try:
        kept = check_format(text)
    except Refused:
        return
    assert check_format(kept) == kept
