"""Draws of an activity: a list and a seed are frozen and shown, winners drawn, and all of it stays.

What is frozen or drawn is kept outside the steps that can be undone: a draw that could be taken back could be
repeated until it suits. Whoever wants another one makes another, and both stay visible; one that was frozen
and is not wanted is called off, and stays visible as such. A draw only goes together with its whole activity.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import draws as drawing
from grouppilot.domain.draws import SEED_CHARS, Level
from grouppilot.domain.refusals import Refused
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import Award, Draw, Prize
from grouppilot.usecases import settings
from grouppilot.usecases.activity_rows import alive
from grouppilot.usecases.draw_lists import DrawList, Setup, list_in
from grouppilot.usecases.workspace import Workspace

MODES = ("open", "sealed", "later")
SEED_BYTES = 8
_TABLES = ("draw", "award")


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn.

    Attributes:
        prize_id: The prize; None for winners of no prize by name.
        number: How many of it.
    """

    prize_id: int | None
    number: int


@dataclass(frozen=True)
class WinnerRow:
    """One winner, as plain values.

    Attributes:
        rank: Place in the order of the draw, from 1.
        name: As on the list.
        prize: What was won; empty where it has no name.
        level: Which of the prizes of the draw, from 0.
        code: What the place was decided by, 64 hexadecimal digits.
        member_id: Who it is, where that is known.
    """

    rank: int
    name: str
    prize: str
    level: int
    code: str
    member_id: int | None


@dataclass(frozen=True)
class DrawRow:
    """A draw.

    Attributes:
        state: ``frozen``, ``drawn`` or ``called_off``.
        source: One of ``draw_lists.SOURCES``.
        lines: The frozen list; ``digest`` is its SHA-256, ``again`` how many lines counted once only.
        left_out: Who took no part, each with ``staff`` or ``won``.
        levels: Name and number of each prize, the one drawn first at the front.
        mode: How the seed is shown before: ``open``, ``sealed`` (its commit only) or ``later`` (where from).
        seed: Empty as long as it is not to be seen.
        commit: SHA-256 of the seed; empty where there is none yet.
        frozen, drawn: When, in the zone of the workspace.
    """

    id: int
    activity_id: int
    state: str
    source: str
    lines: tuple[str, ...]
    digest: str
    again: int
    left_out: tuple[tuple[str, str], ...]
    levels: tuple[tuple[str, int], ...]
    mode: str
    seed: str
    commit: str
    hint: str
    frozen: datetime
    drawn: datetime | None
    winners: tuple[WinnerRow, ...]

    @property
    def number(self) -> int:
        """How many winners it is for."""
        return sum(number for _name, number in self.levels)


def listed(ws: Workspace, activity_id: int) -> list[DrawRow]:
    """Return the draws of an activity, the latest first."""
    with ws.read() as session:
        zone = settings.load(session).zoneinfo
        return [_row(each, zone) for each in queries.draws(session, activity_id)]


def of(ws: Workspace, draw_id: int) -> DrawRow:
    """Return one draw.

    Raises:
        Refused: ``draw_unknown``.
    """
    with ws.read() as session:
        return _row(_there(session, draw_id), settings.load(session).zoneinfo)


def make_seed() -> str:
    """Return a seed that nobody can foresee, short enough to type."""
    return secrets.token_hex(SEED_BYTES)


def freeze(
    ws: Workspace,
    activity_id: int,
    setup: Setup,
    wanted: Sequence[Wanted],
    *,
    mode: str = "open",
    seed: str = "",
    hint: str = "",
) -> int:
    """Freeze list, prizes and seed of a draw, and return its number. It cannot be undone, only called off.

    Args:
        ws: The workspace.
        activity_id: The activity.
        setup: Who takes part.
        wanted: What is drawn, in this order.
        mode: One of ``MODES``.
        seed: The seed; empty to have one made. None is taken for ``later``.
        hint: For ``later``: where the seed will come from, e.g. the closing price of a day.

    Raises:
        Refused: ``activity_unknown``, ``activity_gone`` without such a prize, ``activity_bad_value``,
            ``draw_hint_missing``, and as ``draw_lists.look``, ``domain.draws.read_seed`` and
            ``domain.draws.checked_levels``.
    """
    chosen, told = _seed(mode, seed, hint)
    with ws.keep("draw.freeze", *_TABLES) as session:
        alive(session, activity_id)
        levels = _levels(session, activity_id, wanted)
        drawing.checked_levels([Level(name, number) for _prize, name, number in levels])
        made = list_in(session, ws, activity_id, setup)
        row = _frozen(made, levels, setup.source)
        row.activity_id, row.mode, row.seed, row.hint = activity_id, mode, chosen, told
        row.frozen = ws.now()
        session.add(row)
        session.flush()
        return row.id


def draw(ws: Workspace, draw_id: int, *, seed: str = "") -> tuple[WinnerRow, ...]:
    """Draw the winners of a frozen draw, give them their prizes, and return them. It cannot be undone.

    Args:
        ws: The workspace.
        draw_id: The draw.
        seed: For a draw whose seed comes ``later``; others have theirs.

    Raises:
        Refused: ``draw_unknown``, ``draw_over`` for one that was drawn or called off, and as
            ``domain.draws.read_seed``.
    """
    with ws.keep("draw.draw", *_TABLES) as session:
        row = _there(session, draw_id)
        if row.drawn is not None or row.called_off is not None:
            raise Refused("draw_over")
        if row.mode == "later":
            row.seed = drawing.read_seed(seed)
        levels = [Level(name, number) for _prize, name, number in row.levels]
        won = drawing.draw(row.lines, row.seed, levels)
        row.won, row.drawn = [[each.line, each.level] for each in won], ws.now()
        session.flush()
        _award(session, ws, row)
        return _row(row, settings.load(session).zoneinfo).winners


def call_off(ws: Workspace, draw_id: int) -> None:
    """Call a frozen draw off: it stays visible, and is not drawn.

    Raises:
        Refused: ``draw_unknown``, ``draw_over``.
    """
    with ws.keep("draw.off", *_TABLES) as session:
        row = _there(session, draw_id)
        if row.drawn is not None or row.called_off is not None:
            raise Refused("draw_over")
        row.called_off = ws.now()


def winners(ws: Workspace, draw_id: int) -> tuple[WinnerRow, ...]:
    """Return the winners of a draw in its order, as plain values; none before it was drawn.

    Raises:
        Refused: ``draw_unknown``.
    """
    return of(ws, draw_id).winners


def list_text(row: DrawRow) -> str:
    """Return the frozen list as the text whose SHA-256 is its digest."""
    return drawing.as_text(row.lines)


def _seed(mode: str, seed: str, hint: str) -> tuple[str, str]:
    """Return the seed as it is frozen, and where one that comes later will come from."""
    if mode not in MODES:
        raise Refused("activity_bad_value", field="mode")
    if mode != "later":
        return drawing.read_seed(seed or make_seed()), ""
    if not drawing.plain(hint):
        raise Refused("draw_hint_missing")
    return "", drawing.plain(hint)[:SEED_CHARS]


def _frozen(made: DrawList, levels: Sequence[tuple[int | None, str, int]], source: str) -> Draw:
    return Draw(
        source=source,
        lines=list(made.frozen.lines),
        digest=made.frozen.digest,
        again=made.frozen.again,
        left_out=[list(each) for each in made.left_out],
        members=dict(made.members),
        levels=[list(each) for each in levels],
        won=[],
    )


def _levels(
    session: Session, activity_id: int, wanted: Sequence[Wanted]
) -> list[tuple[int | None, str, int]]:
    found: list[tuple[int | None, str, int]] = []
    for each in wanted:
        prize = session.get(Prize, each.prize_id) if each.prize_id is not None else None
        if each.prize_id is not None and (prize is None or prize.activity_id != activity_id):
            raise Refused("activity_gone")
        found.append((each.prize_id, prize.name if prize else "", each.number))
    return found


def _award(session: Session, ws: Workspace, row: Draw) -> None:
    today = settings.today_in(session, ws)
    alive_prizes = {each.id for each in queries.prizes(session, row.activity_id)}
    there = {each.id for each in queries.members_by_id(session, row.members.values())}
    for line, level in row.won:
        prize, member = row.levels[level][0], row.members.get(line)
        session.add(
            Award(
                activity_id=row.activity_id,
                prize_id=prize if prize in alive_prizes else None,
                draw_id=row.id,
                membership_id=member if member in there else None,
                name=line,
                day=today,
            )
        )


def _there(session: Session, draw_id: int) -> Draw:
    row = session.get(Draw, draw_id)
    if row is None:
        raise Refused("draw_unknown")
    return row


def _row(row: Draw, zone: Any) -> DrawRow:
    state = "drawn" if row.drawn else "called_off" if row.called_off else "frozen"
    levels = tuple((name, number) for _prize, name, number in row.levels)
    secret = row.mode == "sealed" and state != "drawn"
    return DrawRow(
        id=row.id,
        activity_id=row.activity_id,
        state=state,
        source=row.source,
        lines=tuple(row.lines),
        digest=row.digest,
        again=row.again,
        left_out=tuple((line, reason) for line, reason in row.left_out),
        levels=levels,
        mode=row.mode,
        seed="" if secret else row.seed,
        commit=drawing.commit_of(row.seed) if row.seed else "",
        hint=row.hint,
        frozen=row.frozen.astimezone(zone),
        drawn=row.drawn.astimezone(zone) if row.drawn else None,
        winners=tuple(
            WinnerRow(
                rank, line, levels[level][0], level, drawing.code_of(row.seed, line), row.members.get(line)
            )
            for rank, (line, level) in enumerate(row.won, 1)
        ),
    )
