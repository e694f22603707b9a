"""Two records become one person, and are taken apart again: at once, much later, after edits in between."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import inspect, select

from grouppilot.domain.merging import BOTH, RIGHT
from grouppilot.domain.refusals import Refused
from grouppilot.store.base import Base
from grouppilot.store.ladders import Move
from grouppilot.store.ledgers import (
    LedgerMark,
    Pair,
    PairRound,
    PersonRun,
    PersonRunLine,
    SignUp,
    SignUpLine,
)
from grouppilot.store.onboarding import Ritual, RitualStep, StepMark, Team, TeamPlace
from grouppilot.store.people import Alias, Dismissal
from grouppilot.store.rules import FollowUp, Incident, Removal, Violation
from grouppilot.usecases import (
    groups,
    member_edits,
    members,
    merge_preview,
    merging,
    people,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
APART = {"undo_action", "undo_change", "person_merge", "number_counter", "alembic_version"}


def content(ws: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the file but the logs of undo and merges."""
    found = {}
    with ws.read() as session:
        names = inspect(session.connection()).get_table_names()
        for name in sorted(set(names) - APART):
            if name in Base.metadata.tables:
                table = Base.metadata.tables[name]
                rows = session.execute(select(table).order_by(*table.primary_key.columns))
                found[name] = [tuple(map(repr, row)) for row in rows]
    return found


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03"))


@pytest.fixture
def other(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("品牌会员-高层-01"))


def person(ws: Workspace, member: int) -> int:
    return members.row(ws, member).person_id


@pytest.fixture
def two(workspace: Workspace, camp: int, other: int) -> tuple[int, int]:
    """Mia in both groups and, on file again, M. in the first; each with a life of her own."""
    role = {one.key: one.id for one in members.roles(workspace)}
    tier = {one.key: one.id for one in members.tiers(workspace)}
    mia = member_edits.add(
        workspace,
        MemberForm(
            camp, "Mia", "031-电商-Mia", 31, "wxid_1", date(2026, 3, 14), tags=("vip",), region="上海",
            note="One", roles=(role["kol"],), tier=tier["basic"],
        ),
    )  # fmt: skip
    second = member_edits.add(
        workspace, MemberForm(other, person_id=person(workspace, mia), joined=date(2026, 1, 1))
    )
    again = member_edits.add(
        workspace,
        MemberForm(
            camp, "M.", "099-Mia", 99, "wxid_2", date(2026, 5, 1), tags=("live",), region="杭州",
            trade="电商", phone="13800138000", note="Two", roles=(role["kol"], role["host"]),
            tier=tier["advanced"],
        ),
    )  # fmt: skip
    ann = member_edits.add(workspace, MemberForm(camp, "Ann", joined=date(2026, 5, 2), inviter="M."))
    one, gone = person(workspace, mia), person(workspace, again)
    people.edit(workspace, one, "closeness", "core")
    people.edit(workspace, gone, "tags", ["co-builder"])
    people.wrote(workspace, [gone], note="Hello")
    _life(workspace, camp, other, (mia, second, again, ann), (one, gone))
    return one, gone


def _life(
    ws: Workspace, camp: int, other: int, ids: tuple[int, int, int, int], pair: tuple[int, int]
) -> None:
    mia, _second, again, ann = ids
    one, gone = pair
    now = ws.now()
    with ws.write("test") as session:
        ritual = Ritual(name="入群", created=now)
        round_ = PairRound(group_id=camp, purpose="review", week=date(2026, 6, 8))
        sign_up = SignUp(group_id=camp, title="聚会", day=TODAY, created=now)
        run = PersonRun(title="Hello", created=now)
        teams = [Team(group_id=camp, name="A"), Team(group_id=camp, name="B", captain_id=again)]
        session.add_all([ritual, round_, sign_up, run, *teams])
        session.flush()
        steps = [RitualStep(ritual_id=ritual.id, title=title) for title in ("编号", "破冰")]
        session.add_all(steps)
        session.flush()
        for member, day, state in ((mia, 1, "done"), (again, 1, "excellent"), (again, 2, "late")):
            session.add(
                LedgerMark(
                    membership_id=member, day=TODAY - timedelta(days=day), state=state, kind="homework"
                )
            )
        session.add_all(
            [
                StepMark(membership_id=mia, step_id=steps[0].id, joined=None, state="skipped", day=TODAY),
                StepMark(membership_id=again, step_id=steps[0].id, joined=None, state="done", day=TODAY),
                StepMark(membership_id=again, step_id=steps[1].id, joined=None, state="done", day=TODAY),
                TeamPlace(team_id=teams[0].id, membership_id=mia),
                TeamPlace(team_id=teams[1].id, membership_id=again),
                Pair(round_id=round_.id, one_id=mia, two_id=ann),
                Pair(round_id=round_.id, one_id=ann, two_id=again, position=1),
                SignUpLine(sign_up_id=sign_up.id, name="M.", membership_id=again),
                PersonRunLine(run_id=run.id, membership_id=mia),
                PersonRunLine(run_id=run.id, membership_id=again, state="done"),
                Alias(membership_id=again, name="Mimi", folded="mimi"),
                Violation(membership_id=again, day=TODAY, step="warn", rule_text="No adverts", created=now),
                Removal(person_id=gone, group_id=camp, day=TODAY, names="m."),
                FollowUp(group_id=camp, person_id=gone, what="Send the list", due=TODAY),
                Incident(group_id=camp, person_id=gone, what="A complaint", opened=TODAY),
                Move(person_id=gone, to_group_id=other, planned=TODAY),
                Dismissal(kind="duplicate", subject=f"{gone}:999", day=TODAY),
                Dismissal(kind="duplicate", subject=f"{one}:{gone}", day=TODAY),
                Dismissal(kind="tier", subject=f"{again}:3", day=TODAY),
                Dismissal(kind="seats", subject=f"{gone}:1", day=TODAY),
            ]
        )


def test_a_merge_and_its_parting_leave_the_file_as_it_was(workspace: Workspace, two: tuple[int, int]) -> None:
    before = content(workspace)
    made = merging.merge(workspace, *two)
    assert content(workspace) != before
    parted = merging.part(workspace, made)
    assert (parted.kept_id, parted.gone_id, parted.missed) == (*two, 0)
    assert content(workspace) == before


def test_so_do_undo_and_redo(workspace: Workspace, two: tuple[int, int]) -> None:
    before = content(workspace)
    made = merging.merge(workspace, *two)
    merged = content(workspace)
    workspace.undo()
    assert content(workspace) == before
    workspace.redo()
    assert content(workspace) == merged
    merging.part(workspace, made)
    workspace.undo()
    assert content(workspace) == merged


def test_the_other_way_round_too(workspace: Workspace, two: tuple[int, int]) -> None:
    before = content(workspace)
    merging.part(workspace, merging.merge(workspace, two[1], two[0]))
    assert content(workspace) == before


def test_everything_belongs_to_who_stays(workspace: Workspace, camp: int, two: tuple[int, int]) -> None:
    one, gone = two
    merging.merge(workspace, one, gone)
    found = people.view(workspace, one)
    assert (found.tags, found.closeness, found.last) == (("co-builder",), "core", TODAY)
    with pytest.raises(Refused, match="person_gone"):
        people.view(workspace, gone)
    (here,) = [row for row in members.rows(workspace, members.ids(workspace, members.Filter(group_id=camp)))
               if row.person_id == one]  # fmt: skip
    assert (here.number, here.card, here.joined) == (31, "031-电商-Mia", date(2026, 3, 14))
    assert (here.region, here.trade, here.phone) == ("上海", "电商", "13800138000")
    assert (here.tags, here.note) == (("vip", "live"), "One\nTwo")
    assert [role.key for role in here.roles] == ["host", "kol"]
    assert here.tier is not None
    assert here.tier.key == "basic"
    codes = {event.code for event in members.detail(workspace, here.id).events}
    assert {"merged", "violation", "contact", "invited"} <= codes
    with workspace.read() as session:
        marks = session.scalars(select(LedgerMark).order_by(LedgerMark.day)).all()
        assert [(mark.membership_id, mark.state) for mark in marks] == [
            (here.id, "late"),
            (here.id, "excellent"),
        ]
        assert session.scalars(select(StepMark.state)).all() == ["done", "done"]
        assert set(session.scalars(select(Alias.name))) == {"Mimi", "099-Mia", "M.", "wxid_2"}
        assert session.scalars(select(Dismissal.subject).order_by(Dismissal.id)).all() == [
            f"{one}:999",
            f"{here.id}:3",
            f"{one}:1",
        ]
        assert session.scalars(select(PersonRunLine.state)).all() == ["done"]


def test_the_owner_chooses_which_values_win(workspace: Workspace, camp: int, two: tuple[int, int]) -> None:
    found = merge_preview.preview(workspace, *two)
    assert found.groups == {camp: "晨读打卡营 03"}
    assert {one.key for one in found.open} == {
        "0.name", "0.region", f"{camp}.number", f"{camp}.card", f"{camp}.nickname",
        f"{camp}.platform_id", f"{camp}.tier", f"{camp}.tags", f"{camp}.note",
    }  # fmt: skip
    wanted = {"0.region": RIGHT, f"{camp}.number": RIGHT, f"{camp}.tier": RIGHT, f"{camp}.note": RIGHT}
    merging.merge(workspace, *two, wanted | {f"{camp}.tags": BOTH, "0.name": "neither"})
    row = next(
        row
        for row in members.rows(workspace, members.ids(workspace, members.Filter(group_id=camp)))
        if row.person_id == two[0]
    )
    assert (row.region, row.number, row.note, row.tags) == ("杭州", 99, "Two", ("vip", "live"))
    assert row.tier is not None
    assert row.tier.key == "advanced"
    tiers = [event for event in members.detail(workspace, row.id).events if event.code.startswith("tier")]
    assert [(event.day, event.code) for event in tiers] == [
        (date(2026, 5, 1), "tier"),
        (date(2026, 3, 14), "tier"),
    ]


def test_who_left_and_is_there_again_is_there(workspace: Workspace, camp: int) -> None:
    old = member_edits.add(workspace, MemberForm(camp, "小鹿", joined=date(2026, 1, 1)))
    member_edits.edit(workspace, old, "left", date(2026, 2, 1))
    new = member_edits.add(workspace, MemberForm(camp, "小鹿", joined=date(2026, 4, 1)))
    merging.merge(workspace, person(workspace, old), person(workspace, new))
    row = members.row(workspace, old)
    assert (row.status, row.joined, row.left) == ("active", date(2026, 4, 1), None)
    stays = [
        event.code for event in members.detail(workspace, old).events if event.code in ("joined", "left")
    ]
    assert stays == ["joined", "left", "joined"]


def test_what_was_edited_in_between_stays(
    workspace: Workspace, clock, camp: int, other: int, two: tuple[int, int]
) -> None:
    one, gone = two
    made = merging.merge(workspace, one, gone)
    clock.set("2026-09-01T12:00+08:00")
    for _ in range(120):  # far beyond what undo keeps
        people.edit(workspace, one, "note", f"Note {_}")
    member = next(
        row
        for row in members.rows(workspace, members.ids(workspace, members.Filter(group_id=camp)))
        if row.person_id == one
    )
    member_edits.edit(workspace, member.id, "region", "北京")
    member_edits.edit(workspace, member.id, "note", "Three")
    stranger = member_edits.add(workspace, MemberForm(camp, "Jo", number=99))
    groups.delete(workspace, other)
    merging.part(workspace, made)
    back = next(
        row
        for row in members.rows(workspace, members.ids(workspace, members.Filter(group_id=camp)))
        if row.person_id == gone
    )
    assert (back.nickname, back.card, back.number) == ("M.", "099-Mia", None)
    assert (back.region, back.note, back.joined) == ("杭州", "Two", date(2026, 5, 1))
    assert members.row(workspace, stranger).number == 99
    kept = members.row(workspace, member.id)
    assert (kept.region, kept.note, kept.tags, kept.phone) == ("北京", "Three", ("vip",), "")
    assert people.view(workspace, one).note == "Note 119"
    assert [event.text for event in members.detail(workspace, back.id).events if event.code == "contact"] == [
        "Hello"
    ]


def test_later_merges_of_the_same_rows_are_taken_back_first(
    workspace: Workspace, camp: int, two: tuple[int, int]
) -> None:
    before = content(workspace)
    form = MemberForm(camp, "Mia X", number=200, joined=date(2026, 6, 1), note="Three")
    third = member_edits.add(workspace, form)
    full = content(workspace)
    first = merging.merge(workspace, *two)
    second = merging.merge(workspace, two[0], person(workspace, third))
    with pytest.raises(Refused, match="merge_newer_first") as refused:
        merging.part(workspace, first)
    assert refused.value.facts == {"name": "Mia X"}
    merging.part(workspace, second)
    merging.part(workspace, first)
    assert content(workspace) == full
    for _ in range(5):
        workspace.undo()
    assert content(workspace) == before


def test_merges_that_have_nothing_in_common_are_taken_back_in_any_order(
    workspace: Workspace, other: int, two: tuple[int, int]
) -> None:
    third = person(workspace, member_edits.add(workspace, MemberForm(other, "Mia X", joined=TODAY)))
    full = content(workspace)
    first = merging.merge(workspace, *two)
    second = merging.merge(workspace, two[0], third)
    merging.part(workspace, first)
    merging.part(workspace, second)
    assert content(workspace) == full


def test_who_took_somebody_in_can_become_part_of_a_third(
    workspace: Workspace, camp: int, two: tuple[int, int]
) -> None:
    third = person(workspace, member_edits.add(workspace, MemberForm(camp, "Mia X", joined=TODAY)))
    full = content(workspace)
    first = merging.merge(workspace, *two)
    second = merging.merge(workspace, third, two[0])
    with pytest.raises(Refused, match="merge_newer_first"):
        merging.part(workspace, first)
    merging.part(workspace, second)
    merging.part(workspace, first)
    assert content(workspace) == full


def test_refusals(workspace: Workspace, two: tuple[int, int]) -> None:
    tries: list[tuple[Callable[[], object], str]] = [
        (lambda: merging.merge(workspace, two[0], two[0]), "same_person"),
        (lambda: merge_preview.preview(workspace, two[0], two[0]), "same_person"),
        (lambda: merging.merge(workspace, two[0], 999), "person_gone"),
        (lambda: merging.part(workspace, 999), "merge_gone"),
    ]
    for call, code in tries:
        with pytest.raises(Refused, match=code):
            call()
    made = merging.merge(workspace, *two)
    merging.part(workspace, made)
    with pytest.raises(Refused, match="merge_parted"):
        merging.part(workspace, made)
    assert merging.latest(workspace, two[0]) is None
    with workspace.read() as session:
        assert merging.parted_pairs(session) == {(two[0], two[1])}


def test_many_people_merged_and_parted_in_any_order(workspace: Workspace, camp: int, other: int) -> None:
    rng = Random(7)
    ids = []
    for number in range(12):
        group = rng.choice((camp, other))
        form = MemberForm(
            group, f"N{number}", joined=TODAY - timedelta(days=rng.randint(0, 99)), note=str(number)
        )
        ids.append(person(workspace, member_edits.add(workspace, form)))
    before = content(workspace)
    merges: list[int] = []
    while len(ids) > 3:
        kept, gone = rng.sample(ids, 2)
        merges.append(merging.merge(workspace, kept, gone))
        ids.remove(gone)
    waiting = list(merges)
    while waiting:
        made = rng.choice(waiting)
        with suppress(Refused):
            merging.part(workspace, made)
            waiting.remove(made)
    assert content(workspace) == before
