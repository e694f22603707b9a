"""Groups of commands whose modules are loaded when they are asked for: most calls carry out one."""

from collections.abc import Mapping
from importlib import import_module

import click


class Verbs(click.Group):
    """A group of commands, some of which are not loaded yet.

    Args:
        later: Where they are, by name: ``module.attribute`` within this package.
        **given: As ``click.Group`` takes it.
    """

    def __init__(self, *given: object, later: Mapping[str, str], **more: object) -> None:
        super().__init__(*given, **more)  # type: ignore[arg-type]
        self._later = later

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(context), *self._later})

    def get_command(self, context: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, loaded now if need be; None where there is none of that name."""
        if cmd_name not in self._later:
            return super().get_command(context, cmd_name)
        module, _, attribute = self._later[cmd_name].partition(".")
        found = getattr(import_module(f"grouppilot.cli.{module}"), attribute)
        assert isinstance(found, click.Command)
        return found
