"""Chats of a group: what was said when and by whom, taken in from files."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Any

import click

from grouppilot.cli import words
from grouppilot.cli.chat_words import CLASHES, NOTICES
from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_columns, write_json
from grouppilot.cli.pasted import PIPE, pasted
from grouppilot.cli.values import a_day, a_path
from grouppilot.cli.verbs import Verbs
from grouppilot.domain.chats import NO_OFFSET, clock
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import chat_import, groups
from grouppilot.usecases.chat_sources import Options, Source
from grouppilot.usecases.chat_told import Choices, Told
from grouppilot.usecases.workspace import Workspace

LISTED = 20
COUNTS = ("messages", "members", "added", "known", "joins", "leaves", "events")
ORDERS = ("dmy", "mdy", "ymd")


LATER = {
    "bind": "chat_people.bind",
    "leave-out": "chat_people.leave_out",
    "names": "chat_people.list_names",
    "unbind": "chat_people.unbind",
}


@click.group(cls=Verbs, later=LATER)
@workspace_option
def chat() -> None:
    """Chats of your groups: who wrote when, and who came and went. Never what was said."""


@chat.command("import")
@click.argument("files", type=a_path, nargs=-1, required=True, metavar="FILE...")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--format", "shape", metavar="FORMAT", help="What the file is, where that is not seen.")
@click.option("--zone", metavar="ZONE", help="Of the file's clock, e.g. Asia/Shanghai.")
@click.option("--chat", "key", metavar="KEY", help="The one wanted of a file with several chats.")
@click.option("--day", type=a_day, metavar="DATE", help="Of a text without times; today when left out.")
@click.option("--order", type=click.Choice(ORDERS), help="Of day, month and year in the file's dates.")
@click.option("--add-members", is_flag=True, help="Add who is not known as a member.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def take_in(
    session: Session,
    files: tuple[Path, ...],
    name: str,
    shape: str | None,
    zone: str | None,
    key: str | None,
    day: date | None,
    order: str | None,
    add_members: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take chats in: a FILE is an export or a text that was copied, - what is piped in, or a folder of them.

    Kept is who wrote when, of what kind and how long; never what was said. What is there is not added twice.
    """
    options = Options(shape, None, zone, key, day, order)
    wanted = list(_inside(files))
    with session.reading() if dry_run else session.writing() as workspace:
        group_id = groups.find(workspace, name)
        work = _Work(
            workspace, group_id, options, Choices(add_new=add_members), dry_run, alone=len(wanted) == 1
        )
        told = [work.one(file) for file in wanted]
    if as_json:
        write_json(told[0] if len(told) == 1 else {"files": told, "total": _total(told)})
    else:
        _show(told, dry_run)
    if any("error" in one for one in told):
        raise SystemExit(1)


def _inside(files: Iterable[Path]) -> Iterable[Path]:
    for file in files:
        if file.is_dir():
            yield from sorted(each for each in file.iterdir() if each.is_file() and each.name[0] != ".")
        else:
            yield file


class _Work:
    """Takes files in one by one; one of several that is refused does not keep the others out."""

    def __init__(
        self, ws: Workspace, group_id: int, options: Options, choices: Choices, dry_run: bool, *, alone: bool
    ) -> None:
        self._ws, self._group, self._options, self._choices = ws, group_id, options, choices
        self._dry_run, self._alone = dry_run, alone

    def one(self, file: Path) -> dict[str, Any]:
        """Take a file in; returns what there is to say of it."""
        given: Source = pasted(file) if file.name == PIPE else file
        named = {} if self._alone else {"file": file.name}
        try:
            if self._dry_run:
                chats = chat_import.preview(self._ws, given, self._group, self._options)
            else:
                chats = [chat_import.take_in(self._ws, given, self._group, self._options, self._choices)]
        except Refused as refusal:
            if self._alone:
                raise
            return {**named, "error": words.sentence(refusal)}
        return {**named, **_facts(chats)}


def _facts(chats: Sequence[Told]) -> dict[str, Any]:
    """Return what is said of a file; of several chats in one, of all of them together."""
    first = min((one for one in chats if one.figures.since is not None), key=_since, default=None)
    last = max((one for one in chats if one.figures.until is not None), key=_until, default=None)
    figures = [one.figures for one in chats]
    notices = [one.code for one in chats[0].notices] + ["several_chats"] * (len(chats) > 1)
    return {
        "format": chats[0].format,
        "messages": sum(one.messages for one in figures),
        "members": sum(one.members for one in chats),
        "first": None if first is None else _time(first.figures.first, first.figures.first_offset),
        "last": None if last is None else _time(last.figures.last, last.figures.last_offset),
        "added": sum(one.added for one in figures),
        "known": sum(one.known for one in figures),
        "joins": sum(one.joins for one in figures),
        "leaves": sum(one.leaves for one in figures),
        "events": sum(one.events for one in figures),
        "warnings": notices + [clash.code for one in chats for clash in one.clashes],
    }


def _since(one: Told) -> int:
    return one.figures.since or 0


def _until(one: Told) -> int:
    return one.figures.until or 0


def _time(at: int | None, offset: int) -> str | None:
    if at is None:
        return None
    shown = clock(at)
    return (
        shown if offset == NO_OFFSET else shown.replace(tzinfo=timezone(timedelta(minutes=offset)))
    ).isoformat()


def _total(told: Sequence[dict[str, Any]]) -> dict[str, int]:
    return {key: sum(one.get(key, 0) for one in told) for key in COUNTS}


def _show(told: Sequence[dict[str, Any]], dry_run: bool) -> None:
    for one in told:
        if "file" in one:
            click.echo(one_line(one["file"]))
        if "error" in one:
            click.echo(one["error"], err=True)
            continue
        click.echo("Would be taken in:" if dry_run else "Taken in:")
        spans = [(key, one[key] or "-") for key in ("format", "first", "last")]
        write_columns(
            (f"  {key}", str(value)) for key, value in [*spans, *((key, one[key]) for key in COUNTS)]
        )
        for code in list(dict.fromkeys(one["warnings"]))[:LISTED]:
            click.echo(f"  {NOTICES.get(code) or CLASHES.get(code) or code.replace('_', ' ')}", err=True)
