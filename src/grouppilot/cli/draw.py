"""A draw from a list: the same list and seed always have the same winners."""

import shlex
from pathlib import Path

import click

from grouppilot.cli.output import one_line, write_columns, write_json
from grouppilot.cli.pasted import pasted
from grouppilot.cli.values import a_path
from grouppilot.domain import draws
from grouppilot.domain.draws import Frozen, Level, Winner
from grouppilot.files.atomic import write_whole


@click.command()
@click.option(
    "--from", "source", type=a_path, required=True, metavar="FILE", help="Who takes part, a line each."
)
@click.option("--winners", "count", type=click.IntRange(1, draws.MOST_LINES), required=True, metavar="N")
@click.option("--seed", required=True, metavar="S", help="One line of text that everybody knew before.")
@click.option("--without", type=a_path, metavar="FILE", help="Who takes no part, a line each.")
@click.option(
    *("--write-list", "target"),
    type=a_path,
    metavar="FILE",
    help="Write the list as it is drawn from, to be shown: its SHA-256 is the one told.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def draw(
    source: Path, count: int, seed: str, without: Path | None, target: Path | None, as_json: bool
) -> None:
    """Draw winners from a list; a FILE of - reads what is piped in. Nothing is kept.

    Spaces around a line, empty lines and the ends of lines of Windows do not count.
    """
    out = draws.read_lines(pasted(without)) if without is not None else []
    frozen = draws.freeze(draws.read_lines(pasted(source)), out)
    seed = draws.read_seed(seed)
    won = draws.draw(frozen.lines, seed, [Level("", count)])
    if target is not None:
        write_whole(target, draws.as_text(frozen.lines).encode())
    if as_json:
        write_json(_told(frozen, seed, count, won))
        return
    lines = "1 line" if len(frozen.lines) == 1 else f"{len(frozen.lines)} lines"
    click.echo(f"list: {lines}, SHA-256 {frozen.digest}")
    if count > len(won):
        click.echo(f"asked for {count} winners, but no more than {len(won)} are on the list")
    if frozen.again:
        click.echo(f"twice on the list, counted once: {frozen.again}")
    for line in frozen.left_out:
        click.echo(f"takes no part: {one_line(line)}")
    click.echo(f"seed: {one_line(seed)}")
    write_columns((f"{one.rank}.", one.line, one.code) for one in won)
    click.echo("check a line:")
    click.echo(f"  {_check(seed, won[0].line)}")


def _told(frozen: Frozen, seed: str, count: int, won: tuple[Winner, ...]) -> dict[str, object]:
    return {
        "digest": frozen.digest,
        "lines": len(frozen.lines),
        "again": frozen.again,
        "left_out": list(frozen.left_out),
        "seed": seed,
        "commit": draws.commit_of(seed),
        "asked": count,
        "winners": [{"rank": one.rank, "line": one.line, "code": one.code} for one in won],
        "check": _check(seed, won[0].line),
    }


def _check(seed: str, line: str) -> str:
    return f"printf '%s\\n%s' {shlex.quote(seed)} {shlex.quote(line)} | sha256sum"
