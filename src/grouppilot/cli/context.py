"""What every command is given: the workspace it was pointed at, the clock, and the doors to the window."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from grouppilot.cli.values import a_path
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import backups
from grouppilot.usecases.opening import open_to_read, open_to_write
from grouppilot.usecases.workspace import Workspace

Command = TypeVar("Command", bound=Callable[..., Any])
VARIABLE = "GROUPPILOT_WORKSPACE"
PATIENCE = 3.0  # seconds in which another command makes the same new workspace


@dataclass(frozen=True)
class Host:
    """What the program gives its command line, which itself knows neither windows nor where data is kept.

    Attributes:
        now: The clock.
        home: Returns the folder of the owner's own workspace, for when none is named.
        window: Opens the window on a folder (None: the owner's own) and returns the exit status.
        tour: Drives the window through the main job: (folder for the pictures, language, theme), the last
            two None for the usual; returns the exit status.
        painting: Makes PDFs paintable, also without a display, as long as its block lasts.
    """

    now: Callable[[], datetime]
    home: Callable[[], Path]
    window: Callable[[Path | None], int]
    tour: Callable[[Path, str | None, str | None], int]
    painting: Callable[[], AbstractContextManager[object]] = nullcontext


@dataclass
class Session:
    """One run of the command line; ``named`` is the workspace that was asked for by name."""

    host: Host
    named: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder of the workspace that is meant."""
        return self.named if self.named is not None else self.host.home()

    @contextmanager
    def reading(self) -> Iterator[Workspace]:
        """Give the workspace to look at; never locks one that exists."""
        workspace = self._open_to_read()
        try:
            yield workspace
        finally:
            workspace.close()

    @contextmanager
    def writing(self) -> Iterator[Workspace]:
        """Give the workspace to change; refused while a window has it open."""
        opened = open_to_write(self.folder, self.host.now)
        try:
            _back_up(opened.workspace)
            yield opened.workspace
        finally:
            opened.close()

    def _open_to_read(self) -> Workspace:
        if self.named is not None and not _may_be_one(self.named):
            raise Refused("no_workspace_here", path=str(self.named))
        given_up = time.monotonic() + PATIENCE
        while True:
            try:
                return open_to_read(self.folder, self.host.now)
            except Refused as refusal:
                if refusal.code != "workspace_in_use" or time.monotonic() > given_up:
                    raise
            time.sleep(0.05)


def _may_be_one(folder: Path) -> bool:
    """Return whether to look for a workspace in a folder: not in one that holds other things only."""
    try:
        found = {each.name for each in folder.iterdir()} if folder.is_dir() else set()
    except OSError:
        return True  # what is wrong with it is said where it is opened
    return not found or any(name.startswith(("grouppilot", "backups", "workspace")) for name in found)


def _back_up(workspace: Workspace) -> None:
    """Make the copy of the day before its first change; a disk too full for it is no reason not to tick."""
    try:
        backups.daily(workspace)
    except Refused as refusal:
        click.echo(f"Today's backup could not be made ({refusal.facts.get('reason', '?')}).", err=True)


pass_session = click.make_pass_decorator(Session)


def workspace_option(command: Command) -> Command:
    """Accept ``--workspace`` on this command; the one nearest to the end of the line holds."""
    return _option(None)(command)


def first_workspace_option(command: Command) -> Command:
    """Accept ``--workspace`` before the verb, or its environment variable."""
    return _option(VARIABLE)(command)


def _option(variable: str | None) -> Callable[[Command], Command]:
    return click.option(
        "--workspace",
        type=a_path,
        metavar="DIR",
        envvar=variable,
        expose_value=False,
        is_eager=True,
        callback=_remember,
        help=f"The workspace's folder (also {VARIABLE}); your own when left out.",
    )


def _remember(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    # Commands are parsed from the outside in, so that a later one replaces an earlier one.
    session = context.find_object(Session)
    if value is not None and session is not None:
        session.named = value
