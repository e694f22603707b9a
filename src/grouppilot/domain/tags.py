"""Tags of a member, kept in one text between semicolons, so that one LIKE finds one tag exactly."""

from collections.abc import Iterable

from grouppilot.domain.cells import tidy
from grouppilot.domain.refusals import Refused

LENGTH = 60
TOTAL = 1000
_MARKS = str.maketrans(";；\n", "   ")


def clean(tag: str) -> str:
    """Return a tag as it is kept: on one line, without the mark that stands between tags."""
    return tidy(tag.translate(_MARKS))


def pack(tags: Iterable[str]) -> str:
    """Return tags as the text that is kept: ``;vip;paid;``, empty without tags, none twice.

    Raises:
        Refused: ``tags_too_long`` with ``most``, in characters.
    """
    kept = list(dict.fromkeys(tag for tag in map(clean, tags) if tag))
    packed = f";{';'.join(kept)};" if kept else ""
    if len(packed) > TOTAL or any(len(tag) > LENGTH * 3 for tag in kept):
        raise Refused("tags_too_long", most=TOTAL)
    return packed


def fit(tags: Iterable[str]) -> bool:
    """Tell whether tags can be kept together."""
    try:
        pack(tags)
    except Refused:
        return False
    return True


def unpack(packed: str) -> tuple[str, ...]:
    """Return the tags of a kept text."""
    return tuple(tag for tag in packed.split(";") if tag)


def with_tag(packed: str, tag: str) -> str:
    """Return the kept text with one tag more."""
    return pack([*unpack(packed), tag])


def without_tag(packed: str, tag: str) -> str:
    """Return the kept text without one tag."""
    return pack(one for one in unpack(packed) if one != clean(tag))
