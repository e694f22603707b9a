"""The page of members in a window of its own, with four members of one group."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit import theme
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.members.page import MembersPage
from grouppilot.usecases import groups, member_edits, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def context(qtbot: QtBot, qapp, workspace: Workspace) -> Iterator[Context]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the windows of the test before
    if qapp.property(theme.PROPERTY) != "light":  # dressing every widget anew takes a second
        theme.apply(qapp, theme.load("light"))
    jobs = Jobs()
    made = Context(workspace, jobs)
    yield made
    made.close()
    jobs.close()


@pytest.fixture
def refusals(context: Context) -> list[str]:
    """The codes of what was refused so far."""
    codes: list[str] = []

    def note(refused: Refused) -> None:
        codes.append(refused.code)

    context.refused.connect(note)
    return codes


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
    return made
