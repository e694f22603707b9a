import sys
from subprocess import run

import click
import pytest

from grouppilot.cli.calendar import LATER
from grouppilot.cli.main import VERBS, cli


@pytest.mark.parametrize("name", sorted(VERBS))
def test_each_verb_is_found_under_its_name(name):
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert command.name == name
    assert command.help


def test_commands_of_the_calendar_are_told_whether_loaded_or_not():
    command = cli.get_command(click.Context(cli), "calendar")
    assert isinstance(command, click.Group)
    names = command.list_commands(click.Context(command))
    assert {"list", "add", *LATER} <= set(names)
    assert all(command.get_command(click.Context(command), name) is not None for name in names)


def test_an_unknown_verb_is_none():
    assert cli.get_command(click.Context(cli), "dance") is None


def test_a_verb_loads_no_other():
    code = (
        "import sys, click; from grouppilot.cli.main import cli;"
        "cli.get_command(click.Context(cli), 'today');"
        "print(*(name for name in sys.modules if name.startswith('grouppilot.cli.')))"
    )
    loaded = run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "grouppilot.cli.checklists" in loaded
    assert not {"grouppilot.cli.rosters", "grouppilot.cli.calendar", "grouppilot.cli.people"} & set(loaded)
