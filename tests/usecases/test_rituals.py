"""Rituals on a real file: edited step by step, brought by packs, copied for one group, saved in packs."""

from datetime import date

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    groups,
    member_edits,
    onboarding,
    onboarding_marks,
    packs,
    ritual_packs,
    rituals,
    scripts,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.rituals import StepForm
from grouppilot.usecases.workspace import Workspace

WELCOME = StepForm("Welcome", texts=("Hi {names}!", "Welcome, {names}."))


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Readers"))


@pytest.fixture
def ritual(workspace: Workspace, group: int) -> int:
    made = rituals.add(workspace, "Ours", [StepForm("Number", proof="number"), WELCOME])
    rituals.use(workspace, group, made)
    return made


def titles(workspace: Workspace, ritual: int) -> list[str]:
    return [step.form.title for step in rituals.row_of(workspace, ritual).steps]


def test_a_ritual_keeps_its_steps_in_order(workspace: Workspace, ritual: int, group: int) -> None:
    step = rituals.add_step(workspace, ritual, StepForm("Card", 1, proof="card"))
    assert titles(workspace, ritual) == ["Number", "Welcome", "Card"]
    ids = [each.id for each in rituals.row_of(workspace, ritual).steps]
    rituals.reorder_steps(workspace, ritual, [step, *ids[:2]])
    assert titles(workspace, ritual) == ["Card", "Number", "Welcome"]
    rituals.delete_step(workspace, ids[0])
    assert titles(workspace, ritual) == ["Card", "Welcome"]
    for _ in range(2):
        workspace.undo()
    assert titles(workspace, ritual) == ["Number", "Welcome", "Card"]
    assert rituals.row_of(workspace, ritual).groups == ((group, "Readers"),)


def test_texts_stand_in_the_one_store_of_texts(workspace: Workspace, ritual: int) -> None:
    (script,) = scripts.listed(workspace)
    assert (script.title, script.category, script.texts) == ("Welcome", "welcome", 2)
    step = rituals.row_of(workspace, ritual).steps[1]
    rituals.edit_step(workspace, step.id, StepForm("Welcome", texts=("Hello {names}!",)))
    assert [text.text for text in scripts.detail(workspace, script.id).texts] == ["Hello {names}!"]
    rituals.edit_step(workspace, step.id, StepForm("Welcome"))
    assert rituals.row_of(workspace, ritual).steps[1].form.texts == ()


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (StepForm(" "), "step_title_missing"),
        (StepForm("x", -1), "ritual_bad_value"),
        (StepForm("x", proof="trust"), "ritual_bad_value"),
        (StepForm("x", proof="introduction", chars=0), "ritual_bad_value"),
        (StepForm("x", texts=("y" * 8001,)), "text_too_long"),
    ],
)
def test_a_step_that_makes_no_sense_is_refused(
    workspace: Workspace, ritual: int, form: StepForm, code: str
) -> None:
    if form.chars == 0:
        form = StepForm("x", proof="introduction", chars=-1)
    with pytest.raises(Refused) as refused:
        rituals.add_step(workspace, ritual, form)
    assert refused.value.code == code
    assert titles(workspace, ritual) == ["Number", "Welcome"]


def test_a_deleted_ritual_leaves_its_groups_without_one(
    workspace: Workspace, ritual: int, group: int
) -> None:
    rituals.delete(workspace, ritual)
    assert rituals.listed(workspace) == []
    assert rituals.of_group(workspace, group) is None
    workspace.undo()
    assert rituals.of_group(workspace, group) is not None


def test_a_copy_of_its_own_takes_the_marks_along(workspace: Workspace, ritual: int, group: int) -> None:
    other = groups.add(workspace, GroupForm("Writers"))
    rituals.use(workspace, other, ritual)
    leo = member_edits.add(workspace, MemberForm(group, "Leo"))
    mia = member_edits.add(workspace, MemberForm(other, "Mia"))
    welcome = rituals.row_of(workspace, ritual).steps[1].id
    onboarding_marks.mark(workspace, [(leo, welcome), (mia, welcome)])
    copy = rituals.own_copy(workspace, group)
    for each in (group, other):
        (row,) = onboarding.board(workspace, each).rows
        assert [cell.state for cell in row.cells] == ["done", "done"]
    mine = rituals.row_of(workspace, copy)
    assert mine.name == "Ours · Readers"
    rituals.edit_step(workspace, mine.steps[1].id, StepForm("Welcome", texts=("Only here",)))
    assert rituals.row_of(workspace, ritual).steps[1].form.texts == WELCOME.texts
    workspace.undo()
    workspace.undo()
    assert rituals.of_group(workspace, group).id == ritual
    (row,) = onboarding.board(workspace, group).rows
    assert row.cells[1].state == "done"


def test_a_pack_brings_its_ritual_once(workspace: Workspace, group: int) -> None:
    pack = packs.builtin("camp21", "en")
    packs.apply(workspace, pack, group)
    (row,) = rituals.listed(workspace)
    assert (row.name, row.pack, len(row.steps)) == ("Camp ritual", "camp21", 7)
    board = onboarding.board(workspace, group)
    assert (board.number_format, board.card_format) == ("###", "{number}-{trade}-{nickname}")
    found = scripts.listed(workspace)
    packs.apply(workspace, pack, group)
    packs.apply(workspace, pack, groups.add(workspace, GroupForm("Second")))
    assert len(rituals.listed(workspace)) == 1
    assert len(rituals.listed(workspace)[0].groups) == 2
    assert scripts.listed(workspace)[0].title == found[0].title
    assert len(scripts.listed(workspace)) == len(found)


def test_a_pack_brings_nothing_back(workspace: Workspace, group: int) -> None:
    pack = packs.builtin("camp21", "en")
    packs.apply(workspace, pack, group)
    rituals.use(workspace, group, None)
    packs.apply(workspace, pack, group)
    assert rituals.of_group(workspace, group) is None


def test_a_group_keeps_the_ritual_it_has(workspace: Workspace, ritual: int, group: int) -> None:
    packs.apply(workspace, packs.builtin("camp21", "en"), group)
    assert rituals.of_group(workspace, group).id == ritual
    assert len(rituals.listed(workspace)) == 1


def test_a_group_started_from_a_pack_has_its_ritual(workspace: Workspace) -> None:
    group = packs.start_group(workspace, packs.builtin("flash7", "zh_CN"), "新品体验群")
    row = rituals.of_group(workspace, group)
    assert (row.name, row.finish_days, row.lapse_days) == ("快速入群", 2, 6)


def test_a_ready_made_ritual_is_chosen_without_the_pack(workspace: Workspace, group: int) -> None:
    assert [each.pack_id for each in ritual_packs.ready_made("en")][:2] == ["everyday", "camp21"]
    ritual_packs.use_ready_made(workspace, group, "kol-fans")
    ritual_packs.use_ready_made(workspace, group, "kol-fans")
    assert [row.name for row in rituals.listed(workspace)] == ["Fan ritual"]
    assert rituals.of_group(workspace, group).name == "Fan ritual"


def test_a_ritual_of_ones_own_begins_with_three_steps(workspace: Workspace, group: int) -> None:
    made = ritual_packs.begin(workspace, group, "Ours")
    row = rituals.of_group(workspace, group)
    assert (row.id, row.pack, len(row.steps)) == (made, "", 3)
    assert all(step.form.required and step.form.texts for step in row.steps)
    workspace.undo()
    assert rituals.listed(workspace) == []


def test_a_saved_pack_holds_the_ritual(workspace: Workspace, ritual: int, group: int) -> None:
    packs.apply(workspace, packs.builtin("everyday", "en"), group)
    pack = packs.save(workspace, group, "Ours")
    (saved,) = pack.ritual
    assert [(step.title, step.required, step.proof) for step in saved.steps] == [
        ("Number", True, "number"),
        ("Welcome", True, "none"),
    ]
    assert pack.text(saved.steps[1].text or "").texts == WELCOME.texts
    other = packs.start_group(workspace, pack, "Others")
    row = rituals.of_group(workspace, other)
    assert [step.form.title for step in row.steps] == ["Number", "Welcome"]
    assert row.steps[1].form.texts == WELCOME.texts


def test_marks_come_back_with_their_ritual(workspace: Workspace, ritual: int, group: int) -> None:
    leo = member_edits.add(workspace, MemberForm(group, "Leo", joined=date(2026, 6, 10)))
    onboarding_marks.mark(workspace, [(leo, rituals.row_of(workspace, ritual).steps[1].id)])
    ritual_packs.use_ready_made(workspace, group, "camp21")
    assert onboarding.board(workspace, group).rows[0].cells[1].state == "late"
    rituals.use(workspace, group, ritual)
    assert onboarding.board(workspace, group).rows[0].cells[1].state == "done"
