"""Settings of the workspace: what is kept, what is refused, and when the day turns."""

from datetime import date
from typing import Any

import pytest
from tests.conftest import Clock

from grouppilot.domain.days import PEAK_WINDOWS, PeakWindow
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import settings
from grouppilot.usecases.settings import Settings
from grouppilot.usecases.workspace import Workspace


def test_what_was_never_set_is_the_usual(workspace: Workspace) -> None:
    assert settings.read(workspace) == Settings(zone="Asia/Shanghai", region="CN")
    assert settings.read(workspace).peaks == PEAK_WINDOWS


def test_changes_are_kept_and_undone_as_one(workspace: Workspace) -> None:
    before = settings.read(workspace)
    changed: dict[str, Any] = {
        "zone": "Europe/Berlin",
        "day_start": 0,
        "region": "DE",
        "peaks": (PeakWindow(600, 660),),
        "customs": ("会员卡号", "", "Size"),
        "owner": "林溪",
    }
    after = settings.change(workspace, **changed)
    assert after == settings.read(workspace) == Settings(**changed)
    workspace.undo()
    assert settings.read(workspace) == before
    workspace.redo()
    assert settings.read(workspace) == after


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("zone", "Asia/Atlantis"),
        ("zone", ""),
        ("day_start", -1),
        ("day_start", 721),
        ("day_start", True),
        ("day_start", "04:00"),
        ("region", "XX"),
        ("peaks", ((480, 600),)),
        ("customs", ("one",)),
        ("customs", (1, 2, 3)),
        ("customs", ("x" * 61, "", "")),
        ("owner", "x" * 201),
        ("colour", "blue"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_and_nothing_is_changed(
    workspace: Workspace, key: str, value: object
) -> None:
    before = settings.read(workspace)
    with pytest.raises(Refused) as refusal:
        settings.change(workspace, **{"owner": "Lin", key: value})
    assert (refusal.value.code, refusal.value.facts["key"]) == ("bad_setting", key)
    assert settings.read(workspace) == before


@pytest.mark.parametrize(
    ("moment", "day_start", "today"),
    [
        ("2026-06-12T03:59:59+08:00", 240, date(2026, 6, 11)),
        ("2026-06-12T04:00:00+08:00", 240, date(2026, 6, 12)),
        ("2026-06-11T16:00:00+00:00", 0, date(2026, 6, 12)),
    ],
)
def test_the_day_turns_at_the_day_start_of_the_zone(
    workspace: Workspace, clock: Clock, moment: str, day_start: int, today: date
) -> None:
    settings.change(workspace, day_start=day_start)
    clock.set(moment)
    assert settings.today(workspace) == today
