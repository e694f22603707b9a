"""Names made comparable. Only for matching: the names themselves are never changed."""

import re
import unicodedata
from collections.abc import Callable, Iterable

# What chat names hold and nobody sees: format characters (zero-width, direction, tags), variation selectors,
# joiners, and the blank letters that stand for an empty nickname.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)

_PLAIN = re.compile("[ -~\u3400-\u4dbf\u4e00-\u9fff]*")
"""Printable ASCII and ideographs, which composing leaves alone: most names are of nothing else."""


def fold(text: str) -> str:
    """Make a text comparable across case, width, composition, unseen characters and runs of spaces.

    Args:
        text: Any text.

    Returns:
        The folded text; folding it again changes nothing. Empty for a name of unseen characters only.
    """
    if _PLAIN.fullmatch(text):
        return " ".join(text.casefold().split())
    if text.isascii():
        return " ".join(_seen(text).casefold().split())
    # Composing brings up capitals (a circled A), and folding their case undoes compositions: so once more.
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", _seen(text)).casefold())
    return " ".join(folded.split())


def _seen(text: str) -> str:
    return "".join(
        character
        for character in _UNSEEN.sub("", text)
        if unicodedata.category(character) not in {"Cf", "Cc", "Cs"} or character.isspace()
    )


def search_key(names: Iterable[str], pinyin: Callable[[str], tuple[str, str]]) -> str:
    """Build the text in which a search looks for a part: ``lx`` and ``linxi`` find 林溪.

    Args:
        names: All names of a person: card name, nickname, platform id, aliases.
        pinyin: Returns (whole pinyin, initials) of a folded name.

    Returns:
        One line each for the folded names, the same without spaces, their pinyin and initials, no line twice.
        A folded search never holds a line break, so it cannot match across two names.
    """
    lines: dict[str, None] = {}
    for name in names:
        folded = fold(name)
        spoken = [fold(part).replace(" ", "") for part in pinyin(folded)] if folded else []
        lines.update(dict.fromkeys([folded, folded.replace(" ", ""), *spoken]))
    return "\n".join(line for line in lines if line)
