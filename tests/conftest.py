"""Shared fixtures: each test has a workspace copied from one migrated template, and a clock that stands."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.workspace import Workspace

# A loaded machine is slow, which is no failure; what is found is found again by its printed example.
hypothesis_settings.register_profile("grouppilot", deadline=None, database=None)
hypothesis_settings.load_profile("grouppilot")

PATIENCE_MS = 30_000
"""How long is waited for what comes at once on a machine that has time."""

THURSDAY_NOON = "2026-06-11T12:40:00+08:00"


class Clock:
    """A clock that tests move by hand."""

    def __init__(self, moment: str = THURSDAY_NOON) -> None:
        self._now = datetime.fromisoformat(moment)

    def __call__(self) -> datetime:
        return self._now

    def set(self, moment: str) -> None:
        """Move the clock to an ISO moment."""
        self._now = datetime.fromisoformat(moment)


class PatientBot(QtBot):
    """Waits as long as a loaded machine needs, where a test does not say how long."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty workspace, made once a run."""
    from grouppilot.usecases import settings

    folder = tmp_path_factory.mktemp("template") / "workspace"
    opened = open_to_write(folder, Clock())
    settings.change(opened.workspace, zone="Asia/Shanghai", region="CN")
    opened.workspace.forget_steps()
    opened.close()
    return folder


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """The folder of a fresh workspace."""
    return Path(shutil.copytree(template, tmp_path / "workspace"))


@pytest.fixture
def workspace(folder: Path, clock: Clock) -> Iterator[Workspace]:
    """A fresh workspace, open to write, at noon of Thursday 11 June 2026 in Shanghai."""
    opened = open_to_write(folder, clock)
    yield opened.workspace
    opened.close()
