"""The page of members in a window of its own, with four members of one group."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.members.page import MembersPage
from grouppilot.usecases import groups, member_edits, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", seats=500))


@pytest.fixture
def four(workspace: Workspace, camp: int) -> dict[str, int]:
    """林溪 hosts, 周周 and Mia are members; Jo left."""
    role = {one.key: one.id for one in members.roles(workspace)}
    forms = {
        "lin": MemberForm(camp, "林溪", "007-设计-林溪", 7, roles=(role["host"],), tags=("vip",)),
        "zhou": MemberForm(camp, "周周", "012-教育-周周", 12, inviter="林溪"),
        "mia": MemberForm(camp, "Mia", "031-电商-Mia", 31, joined=date(2026, 3, 14), region="上海"),
        "jo": MemberForm(camp, "Jo", number=63),
    }
    found = {key: member_edits.add(workspace, form) for key, form in forms.items()}
    member_edits.set_status(workspace, [found["jo"]], "left")
    return found


@pytest.fixture
def page(qtbot: QtBot, context: Context, camp: int) -> MembersPage:
    context.set_scope(camp)
    made = MembersPage(context)
    made.resize(1056, 800)
    qtbot.addWidget(made)
    made.show()
    made.complete()
    return made
