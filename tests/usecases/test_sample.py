"""The sample workspace: as full as promised, whatever the moment it is written at."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from grouppilot.domain.due import DueKey
from grouppilot.domain.entries import KINDS
from grouppilot.domain.refusals import Refused
from grouppilot.store.checklists import SettledDay, SettledDue, Tick
from grouppilot.store.members import Membership, Person, RoleHolding, Spell
from grouppilot.store.scripts import TextUse
from grouppilot.usecases import (
    agenda,
    calendar,
    calendar_figures,
    checklists,
    diaries,
    duplicates,
    entry_results,
    groups,
    materials,
    onboarding,
    reviews,
    roles,
    steadiness,
)
from grouppilot.usecases.opening import open_to_read, open_to_write
from grouppilot.usecases.sample import write_sample
from grouppilot.usecases.settling import settle
from grouppilot.usecases.workspace import Workspace

NOON = datetime.fromisoformat("2026-06-11T12:40").astimezone()  # of this machine's zone, as the sample is
NEW_YEAR = datetime(2025, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "workspace"
    write_sample(folder, lambda: NOON)
    return folder


@pytest.fixture(scope="module")
def sample(sample_folder: Path) -> Iterator[Workspace]:
    opened = open_to_read(sample_folder, lambda: NOON)
    yield opened
    opened.close()


def test_it_has_the_groups_and_members_that_are_promised(sample: Workspace) -> None:
    listing = groups.listed(sample)
    assert len(listing.rows) == 8
    assert {row.form.platform for row in listing.rows} == {"wechat", "whatsapp", "qq", "telegram"}
    assert {row.form.language for row in listing.rows} == {"en", "zh_CN"}
    assert all(row.form.seats is None or row.members <= row.form.seats for row in listing.rows)
    with sample.read() as session:
        assert session.scalar(select(func.count(Membership.id))) == 2300
        assert 2000 <= session.scalar(select(func.count(Person.id))) <= 2100
        assert session.scalar(select(func.count(RoleHolding.id))) > 100


def test_members_left_after_they_joined_and_were_invited_by_members_of_their_group(sample: Workspace) -> None:
    with sample.read() as session:
        members = {row.id: row for row in session.scalars(select(Membership))}
        spells = session.scalars(select(Spell)).all()
    today = checklists.day_view(sample).today
    for row in members.values():
        assert row.joined <= today
        assert (row.left is None) == (row.status == "active")
        assert row.left is None or row.joined <= row.left <= today
        assert row.inviter_id is None or members[row.inviter_id].group_id == row.group_id
    assert {spell.membership_id for spell in spells} == set(members)
    assert all(spell.left is None or spell.joined <= spell.left for spell in spells)
    assert len({(row.group_id, row.number) for row in members.values()}) == len(members)


def test_a_group_is_told_alone_what_it_is_told_among_all(sample: Workspace) -> None:
    every = agenda.told(sample)
    assert {"onboarding", "roles_missing", "follow_up", "ceremony", "moves"} <= {line.kind for line in every}
    for row in groups.listed(sample).rows:
        alone = agenda.told(sample, row.id)
        assert list(alone) == [line for line in every if line.group_id == row.id]
        assert agenda.agenda(sample, row.id) == [
            line for line in agenda.agenda(sample) if line.group_id == row.id
        ]


def test_the_agenda_counts_the_steps_that_the_board_shows(sample: Workspace) -> None:
    told = {line.group_id: line.facts for line in agenda.told(sample) if line.kind == "onboarding"}
    assert len(told) > 3
    for row in groups.listed(sample).rows:
        board = onboarding.board(sample, row.id)
        steps = [
            (newcomer.id, cell.state)
            for newcomer in board.rows
            for step, cell in zip(board.steps, newcomer.cells, strict=True)
            if cell.state == "due" or (cell.state == "late" and step.required)
        ]
        late = [newcomer for newcomer, state in steps if state == "late"]
        facts = told.get(row.id, {"steps": 0, "late": 0, "newcomers": 0})
        assert (facts["steps"], facts["late"]) == (len(steps), len(late))
        assert facts["newcomers"] == len({newcomer for newcomer, _ in steps})


def test_180_days_are_settled_and_mostly_done(sample: Workspace) -> None:
    view, heat = checklists.day_view(sample), steadiness.heat_map(sample)
    with sample.read() as session:
        days = session.scalars(select(SettledDay.day)).all()
        states = Counter(session.scalars(select(Tick.state)))
        assert session.scalar(select(func.count(TextUse.id))) > 300
    assert (min(days), max(days), len(days)) == (
        view.today - timedelta(days=180),
        view.today - timedelta(days=1),
        180,
    )
    assert 0.85 <= heat.share <= 0.96
    assert states["skipped"] > 50
    assert states["missed"] > 50
    assert 20 <= view.streak <= 30


def test_a_few_routines_wait_to_be_caught_up(sample: Workspace) -> None:
    lines = checklists.missed(sample)
    assert 2 <= len(lines) <= 3
    assert max(len(line.days) for line in lines) == 3


def test_what_was_settled_is_what_was_due(sample: Workspace) -> None:
    with sample.read() as session:
        settled = {DueKey(*row) for row in session.execute(
            select(SettledDue.item_id, SettledDue.group_id, SettledDue.day)
        )}  # fmt: skip
        ticked = session.execute(select(Tick.item_id, Tick.group_id, Tick.due)).all()
    view = checklists.day_view(sample)
    today = {row.key for row in view.rows}
    assert {DueKey(*row) for row in ticked} <= settled | today


def test_it_has_a_broadcast_an_item_of_no_group_and_noted_figures(sample: Workspace) -> None:
    rows = checklists.day_view(sample).rows
    assert any(row.broadcast >= 3 and row.has_text for row in rows)
    assert any(row.group_id is None for row in rows)
    assert any(row.values for row in rows)
    assert {"done", "skipped", "open"} <= {row.state for row in rows}


def test_nothing_is_left_to_undo_or_to_settle(sample_folder: Path) -> None:
    opened = open_to_write(sample_folder, lambda: NOON)
    heard: list[object] = []
    opened.workspace.listeners.subscribe(heard.append)
    settle(opened.workspace)
    steps = opened.workspace.steps()
    opened.close()
    assert steps == (None, None)
    assert heard == []


def test_a_folder_with_anything_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(Refused, match="folder_not_empty"):
        write_sample(tmp_path, lambda: NOON)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_folder_that_cannot_be_looked_into_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="folder_not_writable"):
        write_sample(tmp_path / ("x" * 300), lambda: NOON)


def test_a_failure_leaves_the_folder_empty(tmp_path: Path) -> None:
    def stop(share: float) -> None:
        if share > 0.4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_sample(tmp_path / "workspace", lambda: NOON, stop)
    assert list((tmp_path / "workspace").iterdir()) == []


HOURS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minute: NEW_YEAR + timedelta(minutes=minute))


@settings(max_examples=3, deadline=None, derandomize=True)
@given(HOURS)
@example(datetime(2026, 2, 17, 23, 50, tzinfo=UTC))  # Spring Festival
@example(datetime(2026, 6, 14, 2, 0, tzinfo=UTC))  # a Sunday, late at night
def test_at_any_hour_at_least_five_items_are_open(moment: datetime) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        write_sample(Path(folder), lambda: moment)
        workspace = open_to_read(Path(folder), lambda: moment)
        view = checklists.day_view(workspace)
        workspace.close()
    waiting = [row for row in view.rows if row.state == "open"]
    assert len(waiting) >= 5
    assert any(row.broadcast >= 3 and row.has_text for row in waiting)
    assert any(row.figures for row in waiting)
    assert any(row.has_text and not row.must for row in waiting)
    assert 20 <= view.streak <= 30
    assert 2 <= len(view.missed) <= 3


def test_birthdays_are_near_by_the_sun_and_by_the_moon(sample: Workspace) -> None:
    told = [line for line in agenda.agenda(sample) if line.kind == "birthday"]
    assert {line.facts["lunar"] for line in told} == {True, False}
    assert min(line.due for line in told if line.due) == checklists.day_view(sample).today
    assert "keep_in_touch" in {line.kind for line in agenda.agenda(sample)}


def test_some_people_are_on_file_twice(sample: Workspace) -> None:
    pairs = duplicates.search(sample, beside=False).pairs
    assert {"phone", "alias"} <= {reason for pair in pairs[:4] for reason in pair.reasons}


def test_roles_are_carried_at_hours_and_leave_some_open(sample: Workspace) -> None:
    rows = {row.name: row.id for row in groups.listed(sample).rows}
    open_hours = {name: roles.of_group(sample, number).gaps for name, number in rows.items()}
    assert [(gap.role, gap.slot) for gap in open_hours["晨读打卡营 03"]] == [("moderator", "evening")]
    assert {gap.days for gap in open_hours["Slow Cooking Circle"]} == {(5, 6)}
    assert all(gap.role != "moderator" for gap in open_hours["同城·杭州"])


def test_its_calendar_is_posted_behind_and_planned_ahead(sample: Workspace) -> None:
    today = checklists.day_view(sample).today
    found = calendar_figures.figures(sample)
    days = {each.group: each.days for each in found.horizons if each.used and each.days is not None}
    assert days.pop("Slow Cooking Circle") == 4
    assert days
    assert all(each >= 7 for each in days.values())
    assert len(calendar.tray(sample)) >= 4
    before = calendar.occurrences(sample, today - timedelta(28), today - timedelta(1))
    assert {each.state for each in before} == {"published", "reviewed"}
    ahead = calendar.occurrences(sample, today, today + timedelta(14))
    assert {each.kind for each in ahead} == set(KINDS)
    assert any(each.series for each in ahead)
    assert any(each.advice for each in ahead)
    assert any(each.missing for each in ahead)
    pictures = [row for row in materials.listed(sample, ahead[0].key) if row.part == "picture"]
    assert all(row.there for row in pictures)
    assert entry_results.asked(sample)


def test_the_weekly_review_tells_what_the_other_pages_tell(sample: Workspace) -> None:
    scores = steadiness.heat_map(sample).scores
    listed = {row.id: row.members for row in groups.listed(sample).rows}
    for weeks in range(4):
        found = reviews.review(sample, day=NOON.date() - timedelta(days=7 * weeks))
        for day, routine in found.days.items():
            score = scores[day]
            assert (routine.done, routine.skipped, routine.missed) == (
                score.done,
                score.skipped,
                score.missed,
            )
        assert found.routine.due == sum(each.due for each in found.days.values())
        parts = [row.posts.published for row in found.groups]
        assert max(parts) <= found.posts.published <= sum(parts)
        assert sum(row.published for row in found.kinds) == found.posts.published
        assert found.posts.responded.total == sum(row.posts.responded.total or 0 for row in found.groups)
        if not weeks:
            assert {row.id: row.figures.members or 0 for row in found.groups} == listed
            assert found.decided
            assert found.carried
    assert len({row.mood for row in diaries.listed(sample)}) == 4
