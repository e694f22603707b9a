"""The timetable in words: its days and lines, the text to paste, what stands above and below."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.day_words import clock_words, span_words
from grouppilot.domain.scripts import length
from grouppilot.domain.timetables import (
    Planned,
    Timetable,
    several_groups,
    text,
    timetable,
    usual_foot,
)

MONDAY = date(2026, 6, 15)
WEEK = (MONDAY, date(2026, 6, 21))
PLANNED = (
    Planned(date(2026, 6, 17), 1260, "毕业故事分享", 30, "resonant", "story"),
    Planned(MONDAY, 510, "本周计划", 0, "useful", "post"),
    Planned(date(2026, 6, 17), 720, "午间抽奖", 0, "fun", "draw"),
    Planned(date(2026, 6, 18), None, "闭营 仪式\n", 0, "", ""),
    Planned(date(2026, 6, 22), 600, "下周的事"),
)


def camp(**more: object) -> Timetable:
    return timetable(PLANNED, WEEK, "晨读打卡营 03", "zh_CN", camp=True, **more)  # type: ignore[arg-type]


def test_days_hold_their_lines_by_time_and_days_without_any_are_left_out() -> None:
    told = camp()
    assert [day.day.day for day in told.days] == [15, 17, 18]
    assert [[line.title for line in day.lines] for day in told.days] == [
        *(["本周计划"], ["午间抽奖", "毕业故事分享"], ["闭营 仪式"])
    ]
    assert told.count == 4
    assert told.head == "6月15日–21日 课表"


def test_kinds_are_told_in_words_beside_their_marks() -> None:
    week_plan, lunch, story, closing = (line for day in camp().days for line in day.lines)
    assert (week_plan.kind, week_plan.small) == ("useful", ("干货",))
    assert (lunch.kind, lunch.small) == ("fun", ("抽奖", "趣味"))
    assert (story.time, story.small) == ("21:00–21:30", ("成员故事", "共鸣"))
    assert (closing.time, closing.small) == ("全天", ())


def test_the_text_is_as_one_would_write_it() -> None:
    assert text(camp(foot=usual_foot("林溪", "zh_CN")), 5000).text == (
        "【晨读打卡营 03】课表\n6月15日–21日\n\n"
        "6月15日 周一\n08:30 本周计划\n\n"
        "6月17日 周三\n12:00 午间抽奖\n21:00–21:30 毕业故事分享\n\n"
        "6月18日 周四\n全天 闭营 仪式\n\n"
        "主持 林溪 · 群里见"
    )


def test_several_groups_share_one_that_says_whose_each_line_is() -> None:
    planned = [Planned(MONDAY, 600, "Talk", groups=("Shop", "Club")), Planned(MONDAY, 660, "Sale")]
    told = timetable(planned, WEEK, several_groups(("Shop", "Club"), "en"), "en", several=True)
    assert text(told, 5000).text == (
        "Shop, Club · This week\n15–21 June\n\nMonday 15 June\n10:00 Talk (Shop, Club)\n11:00 Sale"
    )
    assert told.days[0].lines[0].groups == ("Shop", "Club")


def test_of_many_groups_the_first_is_named() -> None:
    assert several_groups(("A", "B", "C"), "en") == "A and 2 more groups"
    assert several_groups(("甲", "乙", "丙"), "zh_CN") == "甲等 3 个群"


@pytest.mark.parametrize(
    ("days", "camp_", "language", "title"),
    [
        (7, False, "zh_CN", "本周安排"),
        (8, False, "zh_CN", "近期安排"),
        (21, True, "zh_CN", "课表"),
        (7, False, "en", "This week"),
        (30, False, "en", "What is coming"),
        (30, True, "en", "Timetable"),
    ],
)
def test_it_is_called_as_members_call_it(days: int, camp_: bool, language: str, title: str) -> None:
    span = (MONDAY, MONDAY + timedelta(days - 1))
    assert timetable((), span, "G", language, camp=camp_).title == title


def test_without_anything_planned_there_is_nothing_to_paste() -> None:
    assert text(timetable((), WEEK, "G", "en"), 5000).parts == ()


@pytest.mark.parametrize(
    ("last", "chinese", "english"),
    [
        (MONDAY, "6月15日", "15 June"),
        (date(2026, 6, 21), "6月15日–21日", "15–21 June"),
        (date(2026, 7, 5), "6月15日–7月5日", "15 June – 5 July"),
        (date(2027, 1, 3), "2026年6月15日–2027年1月3日", "15 June 2026 – 3 January 2027"),
    ],
)
def test_days_are_said_as_shortly_as_they_can_be(last: date, chinese: str, english: str) -> None:
    assert span_words(MONDAY, last, "zh_CN") == chinese
    assert span_words(MONDAY, last, "en") == english


def test_an_end_is_said_where_it_lies_within_a_day() -> None:
    assert clock_words(1410, 60) == "23:30–00:30"
    assert clock_words(600, 1440) == "10:00"


planned = st.builds(
    Planned,
    st.dates(date(2026, 6, 10), date(2026, 6, 25)),
    st.none() | st.integers(0, 1439),
    st.text("字 a🌸", min_size=1, max_size=200).filter(str.strip),
)


@given(st.lists(planned, max_size=30), st.sampled_from(("en", "zh_CN")), st.sampled_from((2000, 4096)))
def test_every_line_of_the_days_is_told_once_and_no_message_is_too_long(
    every: list[Planned], language: str, limit: int
) -> None:
    told = timetable(every, WEEK, "晨读", language)
    assert told.count == sum(WEEK[0] <= each.day <= WEEK[1] for each in every)
    found = text(told, limit)
    assert all(length(part) <= limit for part in found.parts)
    assert all(line.title in found.text for day in told.days for line in day.lines)
