from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.measures import Rate
from grouppilot.domain.retention import Invited, Stay, cohorts, growth, invitations, month_of, week_of

TODAY = date(2026, 6, 11)
START = date(2026, 4, 1)
DAYS = [START + timedelta(days=count) for count in range((TODAY - START).days + 1)]


@st.composite
def stays(draw: st.DrawFn) -> list[Stay]:
    found = []
    for who in range(1, draw(st.integers(1, 12))):
        cuts = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=1, max_size=4)))
        inviter = draw(st.none() | st.integers(1, 12))
        for joined, left in zip(cuts[::2], [*cuts[1::2], None], strict=False):
            found.append(Stay(who, joined, left, inviter))
    return found


@given(stays(), st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_members_at_the_end_are_those_before_and_the_net_growth(
    found: list[Stay], one: date, other: date
) -> None:
    first, last = min(one, other), max(one, other)
    told = growth(found, first, last)
    assert told.before + told.net == told.members
    assert told.members == len({stay.who for stay in found if stay.there(last)})
    slow = {day: sum(stay.joined == day for stay in found) for day in DAYS if first <= day <= last}
    assert told.joins == {day: number for day, number in slow.items() if number}


@given(stays(), st.sampled_from((week_of, month_of)))
def test_each_is_asked_for_only_once_their_time_has_passed(found: list[Stay], start: object) -> None:
    told = cohorts(found, TODAY, start)  # type: ignore[arg-type]
    for cohort, rates in told.items():
        for place, rate in enumerate(rates):
            hits = cases = 0
            for who in {stay.who for stay in found}:
                own = [stay for stay in found if stay.who == who]
                joined = min(stay.joined for stay in own)
                day = joined + timedelta(days=7 * place)
                if start(joined) != cohort or day > TODAY:  # type: ignore[operator]
                    continue
                cases += 1
                hits += place == 0 or any(
                    stay.joined <= day and (stay.left or day + timedelta(1)) > day for stay in own
                )
            assert rate == Rate(hits, cases)
            assert rate.cases


def test_who_leaves_on_the_day_of_joining_was_there_at_first() -> None:
    told = cohorts([Stay(1, TODAY, TODAY)], TODAY)
    assert told == {date(2026, 6, 8): [Rate(1, 1)]}
    assert growth([Stay(1, TODAY, TODAY)], TODAY, TODAY).net == 0


def test_an_inviter_has_those_whom_they_brought_themselves() -> None:
    found = [
        Stay(1, START),
        Stay(2, START, inviter=1),
        Stay(3, START, TODAY, inviter=1),
        Stay(4, START, inviter=3),
        Stay(5, START, START, inviter=1),
        Stay(5, TODAY, None, inviter=1),
        Stay(6, START, inviter=6),
    ]
    assert invitations(found, TODAY) == {1: Invited(3, 2), 3: Invited(1, 1)}
