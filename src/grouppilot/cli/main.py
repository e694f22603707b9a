"""The command line: the same verbs without a window."""

import sys
import traceback
from collections.abc import Sequence

import click

from grouppilot import __version__
from grouppilot.cli import words
from grouppilot.cli.context import Host, Session, first_workspace_option, pass_session
from grouppilot.cli.verbs import Verbs
from grouppilot.domain.refusals import Refused

PROGRAM = "grouppilot"
VERBS = {
    "activity": "activities.activity",
    "agenda": "agenda.agenda",
    "calendar": "calendar.calendar",
    "chat": "chats.chat",
    "demo": "sample.demo",
    "diary": "diaries.diary",
    "draw": "draw.draw",
    "duplicates": "people.duplicates",
    "figures": "figures.figures",
    "followup": "followups.followup",
    "group": "groups.group",
    "health": "trends.health",
    "newcomer": "onboarding.newcomer",
    "onboarding": "onboarding.show",
    "pack": "packs.pack",
    "person": "people.person",
    "redo": "history.redo",
    "review": "diaries.review",
    "roster": "rosters.roster",
    "rules": "rules.rules_group",
    "signup": "sign_ups.signup",
    "silent": "trends.silent",
    "tick": "checklists.tick",
    "today": "checklists.today",
    "tour": "tour.tour",
    "trends": "trends.trends",
    "undo": "history.undo",
    "untick": "checklists.untick",
    "violation": "rules.violation",
}


class Program(Verbs):
    """The verbs; a refusal is a sentence on stderr and exit status 1."""

    def invoke(self, context: click.Context) -> object:
        """Carry out a verb."""
        try:
            return super().invoke(context)
        except Refused as refusal:
            click.echo(words.sentence(refusal), err=True)
            context.exit(1)


@click.group(
    cls=Program,
    later=VERBS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@first_workspace_option
@click.version_option(__version__, prog_name="GroupPilot", message="%(prog)s %(version)s")
@pass_session
@click.pass_context
def cli(context: click.Context, session: Session) -> None:
    """Keeps the daily routine of the chat groups you run. Without a verb, the window opens."""
    if context.invoked_subcommand is None:
        context.exit(session.host.window(session.named))


def run(arguments: Sequence[str], host: Host) -> int:
    """Carry out a command.

    Args:
        arguments: Without the program's name.
        host: What the program gives its commands.

    Returns:
        The exit status: 0 done, 1 refused, 2 not understood.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if not all(_is_text(each) for each in arguments):
        click.echo("Error: what was given is not UTF-8.", err=True)
        return 2
    try:
        cli.main(args=list(arguments), prog_name=PROGRAM, obj=Session(host))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except OSError as error:
        click.echo(_worded(error), err=True)
        return 1


def _worded(error: OSError) -> str:
    reason = error.strerror or str(error)
    # The disk that the output goes to may be full, which says nothing about the command itself.
    if any(frame.f_code is click.echo.__code__ for frame, _ in traceback.walk_tb(error.__traceback__)):
        return f"The output could not be written: {reason}."
    where = f"{error.filename}: " if error.filename else ""
    return f"The system did not let this be done: {where}{reason}."


def _is_text(argument: str) -> bool:
    # Bytes that are no text in the shell's encoding come as lone surrogates, which nothing can keep.
    return not any("\ud800" <= char <= "\udfff" for char in argument)
