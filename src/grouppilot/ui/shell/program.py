"""What the window may ask of the program around it; ``app.start`` answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from grouppilot.ui.kit.theme import ThemeHub
    from grouppilot.ui.prefs import Preferences
    from grouppilot.usecases.backups import Backup


class Program(Protocol):
    """The doors out of the window.

    Attributes:
        prefs: This machine's preferences.
        themes: The look that is worn.
        folder: The workspace folder that is open or was tried.
        logs: The folder of the log files.
        sample: Whether the sample workspace is open.
    """

    prefs: Preferences
    themes: ThemeHub
    folder: Path
    logs: Path
    sample: bool

    def choose_language(self, choice: str) -> None:
        """Speak another language from now on; builds the window anew, keeps the data open."""

    def choose_theme(self, choice: str) -> None:
        """Wear another theme from now on."""

    def open_folder(self, folder: Path) -> None:
        """Make a folder the owner's workspace and open it."""

    def open_sample(self) -> None:
        """Open the sample workspace, made when there is none yet."""

    def back_to_mine(self) -> None:
        """Leave the sample for the owner's own workspace."""

    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the workspace's file and open it."""

    def put_back(self) -> None:
        """Put the workspace's file back where it was deleted or moved away while it was open."""

    def move(self, folder: Path) -> None:
        """Move the workspace to another folder and go on there."""

    def try_again(self) -> None:
        """Open the folder anew after it could not be opened."""

    def quit(self) -> None:
        """End the program."""
