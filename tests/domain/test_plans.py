"""A plan on its way out: series cut to chosen days, and the rows of a table."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain import plans, series
from grouppilot.domain.plan_columns import field_of
from grouppilot.domain.plans import PlanDay, PlanEvent, PlanSeries

THURSDAY = date(2026, 6, 4)
TALK = PlanDay("talk", "Talk", THURSDAY, 1230, 40, series_day=THURSDAY)
WEEKLY = {"talk": PlanSeries("FREQ=WEEKLY;BYDAY=TH", TALK)}


def thursday(number: int, **more: object) -> PlanDay:
    day = THURSDAY + timedelta(7 * number)
    return replace(TALK, **{"day": day, "series_day": day, **more})


def expanded(events: list[PlanEvent]) -> list[tuple[str, date, int | None, str]]:
    """Ask each event day by day where it falls."""
    instead = {(event.uid, event.instead_of) for event in events if event.instead_of}
    found = []
    for event in events:
        said = event.said
        days = [said.day]
        if event.rule and event.until:
            days = list(series.falls(series.parse(event.rule), said.day, said.day, event.until))
            days = [day for day in days if (event.uid, day) not in instead]
        days = [day for day in days if day not in event.without]
        found += ((event.uid.partition("/")[0], day, said.minute, said.title) for day in days)
    return sorted(found, key=str)


def test_a_series_leaves_as_one_event_that_ends_with_the_chosen_days() -> None:
    (event,) = plans.events([thursday(2), thursday(3), thursday(4)], WEEKLY)
    assert (event.uid, event.rule, event.said.day) == ("talk", "FREQ=WEEKLY;BYDAY=TH", date(2026, 6, 18))
    assert (event.until, event.without) == (date(2026, 7, 2), ())


def test_days_left_out_are_named_and_days_apart_stand_in_their_place() -> None:
    moved = thursday(3, day=date(2026, 6, 26), minute=600, title="Talk on Friday", apart=True)
    master, apart = plans.events([thursday(1), moved, thursday(4)], WEEKLY)
    assert master.without == (date(2026, 6, 18),)
    assert (apart.uid, apart.instead_of, apart.series_minute) == ("talk", date(2026, 6, 25), 1230)
    assert apart.said == moved


def test_one_day_of_a_series_is_a_plain_event_under_its_uid() -> None:
    (event,) = plans.events([thursday(2)], WEEKLY)
    assert (event.uid, event.rule, event.until) == ("talk", "", None)
    (moved,) = plans.events([thursday(2, day=date(2026, 6, 19), apart=True)], WEEKLY)
    assert (moved.uid, moved.rule, moved.instead_of) == ("talk", "", None)


def test_a_day_that_the_rule_has_no_more_is_an_event_of_its_own() -> None:
    stray = thursday(2, series_day=date(2026, 6, 17), apart=True)
    uids = [event.uid for event in plans.events([stray, thursday(3), thursday(4)], WEEKLY)]
    assert sorted(uids) == ["talk", "talk/2026-06-17"]


def test_every_second_week_stays_in_step_though_it_begins_in_the_middle() -> None:
    known = {"talk": PlanSeries("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", TALK)}
    days = [date(2026, 6, 18), date(2026, 6, 30), date(2026, 7, 2)]
    leaving = [replace(TALK, day=day, series_day=day) for day in days]
    found = expanded(plans.events(leaving, known))
    assert [day for _, day, _, _ in found] == days


RULES = (
    *(
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;BYDAY=MO,WE,SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,FR",
    ),
    *("FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1TH", "FREQ=DAILY;COUNT=40", "FREQ=MONTHLY;BYMONTHDAY=-1,4"),
)


@st.composite
def planned(draw: st.DrawFn) -> tuple[list[PlanDay], Mapping[str, PlanSeries]]:
    """A series of which some days are left out, some moved or edited, and single entries beside it."""
    rule = series.parse(draw(st.sampled_from(RULES)))
    start = series.first_fall(rule, draw(st.dates(date(2026, 1, 1), date(2026, 6, 30)))) or THURSDAY
    said = replace(TALK, day=start, series_day=start, minute=draw(st.none() | st.integers(0, 1439)))
    first = start + timedelta(draw(st.integers(0, 60)))
    leaving = []
    for day in series.falls(rule, start, first, first + timedelta(draw(st.integers(0, 60)))):
        what = draw(st.sampled_from(("plain", "plain", "plain", "out", "moved", "edited")))
        here = replace(said, day=day, series_day=day, apart=what in ("moved", "edited"))
        if what == "moved":
            here = replace(here, day=day + timedelta(draw(st.integers(-9, 9))), minute=600)
        if what == "edited":
            here = replace(here, title="Edited")
        leaving += [here] if what != "out" else []
    leaving += [
        PlanDay(f"single {number}", "Single", day)
        for number, day in enumerate(draw(st.lists(st.dates(first))))
    ]
    return leaving, {"talk": PlanSeries(series.to_text(rule), said)}


@given(planned())
def test_events_fall_exactly_where_the_plan_does(
    given_: tuple[list[PlanDay], Mapping[str, PlanSeries]],
) -> None:
    leaving, known = given_
    assert expanded(plans.events(leaving, known)) == sorted(
        ((each.uid, each.day, each.minute, each.title) for each in leaving), key=str
    )


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_table_holds_what_can_be_read_again(language: str) -> None:
    day = PlanDay(
        *("u1", "镜头分享", date(2026, 6, 12), 1230, 40, "professional", "live", ("晨读", "Shop"), "ready"),
        *(("group", "private"), "members", "一本书", "30", "林溪", "今晚 8:30", "only me", False),
        series_day=date(2026, 6, 11),
    )
    table = plans.sheet([day], "Plan", "晨读", date(2026, 6, 1), language, private=True)
    names = [field_of(column.header) for column in table.columns]
    assert names == [column.key for column in table.columns]
    row = dict(zip(names, table.rows[0], strict=True))
    assert row["uid"] == "u1/2026-06-11"
    assert (row["day"], row["time"], row["length"]) == (date(2026, 6, 12), "20:30", 40)
    assert row["groups"] == "晨读; Shop"
    assert row["kind"] == ("专业" if language == "zh_CN" else "Professional")
    assert row["timetable"] == ("否" if language == "zh_CN" else "No")


def test_a_table_for_members_says_nothing_of_what_is_the_owners() -> None:
    assert not {"note", "text", "responsible", "reply_cost", "timetable"} & set(plans.columns(private=False))
    assert {"repeats", "working"}.isdisjoint(plans.columns(private=True))
