"""Texts to announce a draw: before it with the digest of the list and the seed, after it with the winners."""

import tomllib
from datetime import datetime
from functools import cache

from grouppilot.assets import resource
from grouppilot.domain.day_words import date_words
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import render
from grouppilot.store.entries import Entry
from grouppilot.usecases import draws
from grouppilot.usecases.activity_rows import alive
from grouppilot.usecases.activity_stages import language_of
from grouppilot.usecases.draws import DrawRow
from grouppilot.usecases.filling import listed_names
from grouppilot.usecases.workspace import Workspace

MOST_NAMED = 30
"""So many of those who take no part are named; a message has its limit."""


def before(ws: Workspace, draw_id: int) -> str:
    """Return what is announced before a draw, in the language of the group.

    Raises:
        Refused: ``draw_unknown``.
    """
    row = draws.of(ws, draw_id)
    language, activity = _about(ws, row)
    lines = [_say(language, "before", activity=activity), *_list(row, language), _prizes(row, language)]
    lines.append(_say(language, row.mode, seed=row.seed, commit=row.commit, hint=row.hint))
    return "\n".join([*lines, _say(language, "how")])


def after(ws: Workspace, draw_id: int) -> str:
    """Return the winners and how to check them, in the language of the group.

    Raises:
        Refused: ``draw_unknown``, ``draw_not_drawn``.
    """
    row = draws.of(ws, draw_id)
    if row.state != "drawn":
        raise Refused("draw_not_drawn")
    language, activity = _about(ws, row)
    lines = [_say(language, "after", activity=activity)]
    for level, (prize, _number) in enumerate(row.levels):
        names = [each.name for each in row.winners if each.level == level]
        if names:
            called = prize or _say(language, "no_prize")
            lines.append(_say(language, "level", prize=called, names=listed_names(names, language)))
    lines += [_say(language, "open", seed=row.seed), *_list(row, language), _say(language, "how")]
    first = row.winners[0]
    return "\n".join([*lines, _say(language, "check", code=first.code, name=first.name)])


def _about(ws: Workspace, row: DrawRow) -> tuple[str, str]:
    with ws.read() as session:
        entry = session.get_one(Entry, alive(session, row.activity_id).entry_id)
        return language_of(session, entry.id), entry.title


def _list(row: DrawRow, language: str) -> list[str]:
    frozen = _moment(row.frozen, language)
    lines = [_say(language, "list_part", count=str(len(row.lines)), frozen=frozen, digest=row.digest)]
    if row.left_out:
        shown = row.left_out[:MOST_NAMED]
        names = [f"{line} ({_say(language, 'reason_' + reason)})" for line, reason in shown]
        if len(row.left_out) > len(shown):
            names.append(_say(language, "more", count=str(len(row.left_out) - len(shown))))
        lines.append(_say(language, "left_out", names=listed_names(names, language)))
    return lines


def _prizes(row: DrawRow, language: str) -> str:
    if any(name for name, _number in row.levels):
        named = [f"{name or _say(language, 'no_prize')} × {number}" for name, number in row.levels]
        return _say(language, "prizes", prizes=listed_names(named, language))
    return _say(language, "winners_only", number=str(row.number))


def _moment(at: datetime, language: str) -> str:
    return f"{date_words(at.date(), language)} {at:%H:%M}"


def _say(language: str, key: str, **facts: str) -> str:
    return render(_words(language)[key], facts).text


@cache
def _words(language: str) -> dict[str, str]:
    with resource("activities", "draws.toml").open("rb") as file:
        found: dict[str, dict[str, str]] = tomllib.load(file)
    return found.get(language, found["en"])
