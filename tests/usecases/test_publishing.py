"""Entries posted, left out and taken back: the plan, what was posted and what came of it are three things."""

from datetime import date, datetime

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, entry_results, groups, publishing
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.entry_results import Result
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
JUNE = (date(2026, 6, 1), date(2026, 6, 30))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


@pytest.fixture
def shop(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Shop"))


@pytest.fixture
def talk(workspace: Workspace, camp: int, shop: int) -> str:
    form = EntryForm("Talk", TODAY, 12 * 60, groups=(camp, shop), state="ready")
    return str(calendar.add(workspace, form))


@pytest.fixture
def talks(workspace: Workspace, camp: int) -> str:
    """The key of today's one of a talk every Thursday."""
    form = EntryForm("Talk", date(2026, 5, 28), 12 * 60, groups=(camp,), rule="FREQ=WEEKLY;BYDAY=TH")
    return f"{calendar.add(workspace, form)}.2026-06-11"


def state(ws: Workspace, key: str) -> str:
    return {each.key: each.state for each in calendar.occurrences(ws, *JUNE)}[key]


def stands(ws: Workspace, key: str) -> list[tuple[str, str]]:
    return [(each.group, each.state) for each in publishing.postings(ws, key)]


def test_an_entry_is_published_once_every_group_has_an_answer(
    workspace: Workspace, talk: str, camp: int, shop: int
) -> None:
    publishing.publish(workspace, talk, [camp])
    assert (state(workspace, talk), stands(workspace, talk)) == (
        "ready",
        [("Camp", "published"), ("Shop", "open")],
    )
    publishing.skip(workspace, talk, [shop], "asleep")
    assert state(workspace, talk) == "published"
    assert publishing.postings(workspace, talk)[1].reason == "asleep"
    publishing.take_back(workspace, talk, [camp])
    assert state(workspace, talk) == "ready"
    workspace.undo()
    assert state(workspace, talk) == "published"
    publishing.take_back(workspace, talk)
    assert stands(workspace, talk) == [("Camp", "open"), ("Shop", "open")]
    with pytest.raises(Refused, match="not_published"):
        publishing.take_back(workspace, talk)
    with pytest.raises(Refused, match="group_unknown"):
        publishing.publish(workspace, talk, [None])


def test_the_moment_is_kept_apart_from_the_plan(workspace: Workspace, talk: str, clock: Clock) -> None:
    clock.set("2026-06-11T12:20:00+08:00")
    publishing.publish(workspace, talk)
    camp, shop = publishing.postings(workspace, talk)
    assert camp.at == datetime.fromisoformat("2026-06-11T12:20:00+08:00")
    assert not camp.late
    at = datetime.fromisoformat("2026-06-11T06:00:00+00:00")
    publishing.publish(workspace, talk, [shop.group_id], at=at)
    shop = publishing.postings(workspace, talk)[1]
    assert (shop.at, shop.late) == (at, True)
    form = calendar.form_of(workspace, talk)
    assert (form.day, form.minute) == (TODAY, 720)


def test_an_entry_of_no_group_is_posted_once(workspace: Workspace) -> None:
    moments = str(calendar.add(workspace, EntryForm("Moments", TODAY, channels=("moments",))))
    publishing.publish(workspace, moments)
    assert stands(workspace, moments) == [("", "published")]
    assert state(workspace, moments) == "published"


def test_what_was_posted_stays_where_it_is(workspace: Workspace, talk: str) -> None:
    other = str(calendar.add(workspace, EntryForm("Poll", TODAY)))
    publishing.publish(workspace, talk)
    with pytest.raises(Refused, match="entry_posted"):
        calendar.move(workspace, [talk], 1)
    for changed in ({"day": None}, {"minute": 5}, {"groups": ()}, {"state": "draft"}, {"rule": "FREQ=DAILY"}):
        with pytest.raises(Refused, match="entry_posted"):
            calendar.edit(workspace, talk, **changed)
    calendar.edit(workspace, talk, note="went well")
    assert state(workspace, talk) == "published"
    assert calendar.move(workspace, [talk, other], 1) == [talk, other]
    days = {each.key: each.day for each in calendar.occurrences(workspace, *JUNE)}
    assert days == {talk: TODAY, other: date(2026, 6, 12)}
    copied = calendar.copy(workspace, [talk], 7)[0]
    assert state(workspace, copied) == "draft"
    assert {each.state for each in publishing.postings(workspace, copied)} == {"open"}


def test_what_was_left_out_is_open_again_on_another_day(workspace: Workspace, talk: str) -> None:
    publishing.skip(workspace, talk)
    calendar.move(workspace, [talk], 1)
    assert {each.state for each in publishing.postings(workspace, talk)} == {"open"}
    calendar.move(workspace, [talk], minutes=30)
    publishing.skip(workspace, talk)
    calendar.edit(workspace, talk, note="why")
    assert {each.state for each in publishing.postings(workspace, talk)} == {"skipped"}


@pytest.mark.parametrize("change", ["edit", "move", "rule", "stop", "delete"])
def test_what_was_posted_of_a_series_never_changes_with_it(
    workspace: Workspace, talks: str, change: str
) -> None:
    assert publishing.publish(workspace, talks) == talks
    before = publishing.postings(workspace, talks)
    if change == "edit":
        calendar.edit(workspace, talks, "all", title="Salon", minute=600, note="x")
    elif change == "move":
        calendar.move(workspace, [f"{talks.split('.')[0]}.2026-06-18"], -1, scope="all")
    elif change == "delete":
        calendar.delete(workspace, [talks], scope="all")
    else:
        calendar.edit(workspace, talks, "all", rule="" if change == "stop" else "FREQ=WEEKLY;BYDAY=MO")
    today = [each for each in calendar.occurrences(workspace, TODAY, TODAY) if each.state == "published"]
    assert [(each.title, each.minute) for each in today] == [("Talk", 720)]
    assert publishing.postings(workspace, today[0].key) == before
    assert len(calendar.occurrences(workspace, TODAY, TODAY)) == (2 if change == "xx" else 1)
    workspace.undo()
    workspace.undo()
    assert state(workspace, talks) == "draft"


def test_its_result_is_asked_a_day_later(workspace: Workspace, talk: str, camp: int, clock: Clock) -> None:
    publishing.publish(workspace, talk)
    assert entry_results.asked(workspace) == []
    clock.set("2026-06-12T09:00:00+08:00")
    assert [each.group for each in entry_results.asked(workspace)] == ["Camp", "Shop"]
    assert [each.asked for each in publishing.postings(workspace, talk)] == [True, True]
    entry_results.write(workspace, talk, camp, Result(80, 12, None, "lively"))
    assert [each.group for each in entry_results.asked(workspace)] == ["Shop"]
    found = publishing.postings(workspace, talk)[0]
    assert (found.reached, found.responded, found.converted, found.note) == (80, 12, None, "lively")
    assert state(workspace, talk) == "published"
    shop = entry_results.asked(workspace, group_id=publishing.postings(workspace, talk)[1].group_id)[0]
    entry_results.write(workspace, talk, shop.group_id, Result())
    assert entry_results.asked(workspace) == []
    assert state(workspace, talk) == "reviewed"
    clock.set("2026-07-12T09:00:00+08:00")
    workspace.undo()
    assert entry_results.asked(workspace) == []


def test_a_result_that_cannot_be_is_refused(workspace: Workspace, talk: str, camp: int) -> None:
    with pytest.raises(Refused, match="not_published"):
        entry_results.write(workspace, talk, camp, Result(1))
    publishing.publish(workspace, talk)
    for wrong in (Result(reached=-1), Result(responded=10**9)):
        with pytest.raises(Refused, match="result_bad"):
            entry_results.write(workspace, talk, camp, wrong)


def test_a_chat_tells_how_many_responded_and_leaves_what_was_noted(
    workspace: Workspace, talk: str, camp: int, clock: Clock
) -> None:
    publishing.publish(workspace, talk)
    clock.set("2026-06-12T09:00:00+08:00")
    for responded in (9, 11):
        with workspace.write("chat.import") as session:
            entry_results.from_chat(session, int(talk), camp, responded)
    assert publishing.postings(workspace, talk)[0].responded == 11
    assert len(entry_results.asked(workspace)) == 2  # the owner still knows what came of it
    entry_results.write(workspace, talk, camp, Result(80, 12))
    with workspace.write("chat.import") as session:
        entry_results.from_chat(session, int(talk), camp, 15)
    assert publishing.postings(workspace, talk)[0].responded == 12
