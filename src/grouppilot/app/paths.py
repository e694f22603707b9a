"""Where this program keeps what: the owner's data, and this machine's settings, cache and logs."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

NAME = "GroupPilot"
WORKSPACE = "GROUPPILOT_WORKSPACE"


class Paths(NamedTuple):
    """The folders of one installation; none of them need exist yet."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def workspace(self) -> Path:
        """The owner's workspace, unless another folder was chosen."""
        return self.data / "workspace"

    @property
    def sample(self) -> Path:
        """The sample workspace, apart from the owner's."""
        return self.data / "sample"

    @property
    def preferences(self) -> Path:
        """The file of this machine's preferences."""
        return self.config / "preferences.json"


def find() -> Paths:
    """Return the folders the system has for this program."""
    of = platformdirs.PlatformDirs(NAME, appauthor=False)
    return Paths(
        Path(of.user_data_dir), Path(of.user_config_dir), Path(of.user_cache_dir), Path(of.user_log_dir)
    )


def chosen_workspace(given: Path | None, environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the workspace named for this start alone, by ``--workspace`` or by GROUPPILOT_WORKSPACE.

    Returns:
        The absolute folder; None where neither names one.
    """
    named = given or environ.get(WORKSPACE)
    if not named:
        return None
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError:  # "~nobody": there is no such home, so it is a folder of that name
        return Path(named).absolute()


def home(paths: Paths, pointer: str) -> Path:
    """Return the owner's own workspace folder.

    Args:
        paths: The folders of this installation.
        pointer: The folder that the owner chose instead of the usual one; empty for that.
    """
    return Path(pointer) if pointer else paths.workspace


def keep_chart_cache(paths: Paths) -> None:
    """Give matplotlib a lasting cache: in a built program it would read all fonts anew at each start."""
    os.environ.setdefault("MPLCONFIGDIR", str(paths.cache / "matplotlib"))
