"""The lines in which chat apps say what happened: who came by which way, who went, what was renamed."""

from dataclasses import dataclass

from grouppilot.domain.cells import tidy
from grouppilot.domain.chat_event_lines import LINES, pieces_of
from grouppilot.domain.chats import ME, EventKind
from grouppilot.domain.join_lines import LIST, MARKS, PATTERNS, QUOTES, YOU

LONGEST_NAME = 200
LONGEST_LINE = 1000

_ME = frozenset(each.lower() for each in YOU) | {
    *(
        "você",
        "vc",
        "tú",
        "te",
        "вы",
        "вас",
        "vous",
        "tu",
        "ti",
        "je",
        "jij",
        "jou",
        "siz",
        "anda",
        "you",
        "당신",
    ),
}
_JOINS = tuple((pieces_of(each.text), each) for each in PATTERNS)
_LINES = tuple((pieces_of(each.text), each) for each in LINES)
_WITH_ME = ("邀请你和", " invited you and ")


@dataclass(frozen=True)
class Told:
    """What a line tells.

    Attributes:
        kind: What happened.
        names: Whom it happened to; `ME` for whoever exported.
        by: Who did it, ``""`` if the line does not say.
        way: How they came, for joins.
        detail: A new name.
    """

    kind: EventKind
    names: tuple[str, ...] = ()
    by: str = ""
    way: str = ""
    detail: str = ""


def told(line: str) -> Told | None:
    """Return what a line of the chat app tells; None where it tells of nothing that is known.

    Args:
        line: Written by the chat app, without time and sender. What people say is never asked here:
            ``Bob left`` may be anything.
    """
    if len(line) > LONGEST_LINE:
        return None
    clean = tidy(MARKS.sub("", line))
    return _joined(clean) or _else(clean)


def _joined(line: str) -> Told | None:
    low = line.lower()
    for pieces, shape in _JOINS:
        if any(piece in low for piece in pieces) and (found := shape.pattern.fullmatch(line)):
            by = ME if shape.by_owner else name_of(found.groupdict().get("by") or "")
            names = _names(found["names"], shape.names)
            if any(each in line for each in _WITH_ME):
                names = (ME, *names)
            return Told(EventKind.JOIN, names, by, shape.way)
    return None


def _else(line: str) -> Told | None:
    low = line.lower()
    for pieces, each in _LINES:
        if any(piece in low for piece in pieces) and (found := each.pattern.fullmatch(line)):
            parts = found.groupdict()
            names = (ME,) if each.names == "me" else _names(parts.get("names") or "", each.names)
            by = each.by or name_of(parts.get("by") or "")
            return Told(each.kind, names, by, each.way, (parts.get("detail") or "")[:LONGEST_NAME])
    return None


def _names(text: str, language: str) -> tuple[str, ...]:
    names = (name_of(part) for part in LIST[language].split(text))
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= LONGEST_NAME))


def name_of(text: str) -> str:
    """Return a name without quotes and without the wave before a stranger's; `ME` for *you*."""
    name = tidy(text).strip(QUOTES).removeprefix("~").strip(" \u202f\xa0" + QUOTES)
    return ME if name.lower() in _ME else name
