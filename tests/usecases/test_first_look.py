"""What the window shows first is what the single questions answer."""

from grouppilot.usecases import checklists, groups, sops, steadiness
from grouppilot.usecases.first_look import first_look
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.overview import overview
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace


def filled(workspace: Workspace) -> list[int]:
    ids = [groups.add(workspace, GroupForm(name=name)) for name in ("Readers", "Runners")]
    for group_id in ids:
        sops.add(workspace, ItemForm(title="Greet", group_ids=(group_id,), when={"kind": "daily"}))
    return ids


def test_it_answers_as_the_single_questions_do(workspace: Workspace) -> None:
    ids = filled(workspace)
    for scope in (None, ids[1]):
        look = first_look(workspace, scope)
        assert look.group_id == scope
        assert look.overview == overview(workspace)
        assert look.day == checklists.day_view(workspace, group_id=scope)
        assert look.heat == steadiness.heat_map(workspace, group_id=scope)


def test_a_group_that_is_gone_is_not_in_scope_any_more(workspace: Workspace) -> None:
    ids = filled(workspace)
    look = first_look(workspace, max(ids) + 1)
    assert (look.group_id, len(look.day.rows)) == (None, 2)
