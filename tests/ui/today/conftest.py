"""A page of today over a filled workspace."""

from pathlib import Path

import pytest
from tests.conftest import Clock
from tests.ui.today import scene

from grouppilot.ui.context import Context
from grouppilot.ui.today.page import TodayPage
from grouppilot.usecases import checklists, settings, settling, sops
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.workspace import Workspace


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with groups and items that began on Wednesday, so that something is overdue; made once."""
    folder = tmp_path_factory.mktemp("today") / "workspace"
    clock = Clock("2026-06-10T09:00+08:00")
    opened = open_to_write(folder, clock)
    settings.change(opened.workspace, zone="Asia/Shanghai", region="CN")
    scene.add_items(opened.workspace, scene.add_groups(opened.workspace))
    done = [row.key for row in checklists.day_view(opened.workspace).rows if "homework" not in row.title]
    checklists.tick_all(opened.workspace, done)
    clock.set("2026-06-11T12:40+08:00")
    settling.settle(opened.workspace)
    opened.workspace.forget_steps()
    opened.close()
    return folder


@pytest.fixture
def items(workspace: Workspace) -> dict[str, int]:
    """Numbers of the items by title."""
    return {row.title: row.item_id for row in sops.items(workspace)}


@pytest.fixture
def page(qtbot, context: Context) -> TodayPage:
    """The page on Thursday noon, drawn and at rest."""
    made = TodayPage(context)
    made.resize(1056, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.list.setFocus()
    waits = (line for line in made.list.lines() if line.kind in ("item", "run") and line.state == "open")
    made.list.choose(next(waits).id)
    qtbot.waitUntil(lambda: made.detail.row() is not None)
    return made
