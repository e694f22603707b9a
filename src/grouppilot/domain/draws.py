"""Drawing winners so that anybody can repeat it and nobody can turn it.

The algorithm, in full:

1. Each line of the list is made plain: characters composed (Unicode NFC), control characters dropped, no
   space around, one space within. Empty lines are dropped, and so is who is left out. A line that is there
   twice counts once, as more lines are no more chances.
2. The list is frozen: its lines sorted by their UTF-8 bytes, each ended by a line feed. The SHA-256 of that
   text is the digest of the list, as ``LC_ALL=C sort list.txt | sha256sum`` tells it.
3. The seed is one line of text, made plain the same way, shown before the draw. Where it stays secret until
   then, the SHA-256 of its UTF-8 bytes is shown instead: its commit.
4. The code of a line is the SHA-256, in lower-case hexadecimal digits, of the seed, a line feed and the
   line, all in UTF-8: ``printf '%s\\n%s' "$SEED" "$LINE" | sha256sum``.
5. The lines sorted by their codes are the order of the draw. The first so many get the first prize, the next
   so many the second, and so on.

A line's place in the order depends on the seed and the line alone, so neither the order of the list nor what
else is on it changes who of two comes first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from grouppilot.domain.cells import tidy, without_controls
from grouppilot.domain.refusals import Refused

MOST_LINES = 20_000
LINE_CHARS = 200
SEED_CHARS = 200
MOST_LEVELS = 20


@dataclass(frozen=True)
class Frozen:
    """A list that cannot change any more.

    Attributes:
        lines: In the order of their UTF-8 bytes, each one once.
        digest: SHA-256 of the list, 64 hexadecimal digits.
        again: How many lines were there more than once and count once.
        left_out: Lines that were on the list and take no part.
    """

    lines: tuple[str, ...]
    digest: str
    again: int = 0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Level:
    """A prize and how many of it are drawn; the name may be empty where there is only one."""

    name: str
    number: int


@dataclass(frozen=True)
class Winner:
    """One winner.

    Attributes:
        rank: Place in the order of the draw, from 1.
        line: As it is on the frozen list.
        level: Which of the prizes, from 0.
        code: What the place was decided by, 64 hexadecimal digits.
    """

    rank: int
    line: str
    level: int
    code: str


def plain(line: str) -> str:
    """Return a line as it is frozen: composed characters, no controls, no space around, one within."""
    return tidy(without_controls(line))


def read_lines(text: str) -> list[str]:
    """Return the lines of a pasted or opened list; line feeds end them, alone or after a carriage return."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def freeze(lines: Iterable[str], left_out: Iterable[str] = ()) -> Frozen:
    """Freeze a list.

    Args:
        lines: Who takes part, in any order.
        left_out: Who takes no part even where the list has them.

    Raises:
        Refused: ``draw_empty`` if nobody is left, ``draw_too_long`` with ``most``, ``draw_line_too_long``
            with ``line`` and ``most``.
    """
    told = [made for line in lines if (made := plain(line))]
    for made in told:
        if len(made) > LINE_CHARS:
            raise Refused("draw_line_too_long", line=f"{made[:20]}…", most=LINE_CHARS)
    every, out = set(told), {plain(line) for line in left_out}
    kept = sorted(every - out, key=_bytes)
    if not kept:
        raise Refused("draw_empty")
    if len(kept) > MOST_LINES:
        raise Refused("draw_too_long", most=MOST_LINES)
    gone = tuple(sorted(every & out, key=_bytes))
    return Frozen(tuple(kept), digest_of(kept), len(told) - len(every), gone)


def as_text(lines: Iterable[str]) -> str:
    """Return frozen lines as the text whose SHA-256 is their digest."""
    return "".join(f"{line}\n" for line in lines)


def digest_of(lines: Iterable[str]) -> str:
    """Return the digest of frozen lines."""
    return sha256(_bytes(as_text(lines))).hexdigest()


def read_seed(text: str) -> str:
    """Return a seed as it is used.

    Raises:
        Refused: ``draw_seed_missing``, ``draw_seed_too_long`` with ``most``.
    """
    seed = plain(text)
    if not seed:
        raise Refused("draw_seed_missing")
    if len(seed) > SEED_CHARS:
        raise Refused("draw_seed_too_long", most=SEED_CHARS)
    return seed


def commit_of(seed: str) -> str:
    """Return what is shown of a seed that stays secret until the draw; a short one can be guessed from it."""
    return sha256(_bytes(seed)).hexdigest()


def code_of(seed: str, line: str) -> str:
    """Return what decides the place of a line."""
    return sha256(_bytes(f"{seed}\n{line}")).hexdigest()


def checked_levels(levels: Sequence[Level]) -> tuple[Level, ...]:
    """Return what is to be drawn, if it can be.

    Raises:
        Refused: ``draw_bad_number`` with ``most``.
    """
    numbers = [level.number for level in levels]
    if not 1 <= len(levels) <= MOST_LEVELS or min(numbers) < 1 or sum(numbers) > MOST_LINES:
        raise Refused("draw_bad_number", most=MOST_LINES)
    return tuple(levels)


def draw(lines: Iterable[str], seed: str, levels: Sequence[Level]) -> tuple[Winner, ...]:
    """Return the winners in the order of the draw; fewer than asked for where the list is shorter.

    Args:
        lines: A frozen list.
        seed: As ``read_seed`` returns it.
        levels: The prizes, the one that is drawn first at the front.

    Raises:
        Refused: As ``checked_levels``.
    """
    places = [at for at, level in enumerate(checked_levels(levels)) for _ in range(level.number)]
    order = sorted((code_of(seed, line), line) for line in lines)
    drawn = zip(order, places, strict=False)
    return tuple(Winner(rank, line, place, code) for rank, ((code, line), place) in enumerate(drawn, 1))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
