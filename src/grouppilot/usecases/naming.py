"""Search and sort keys of names. Pinyin is loaded only when a name has Chinese characters."""

from collections.abc import Iterable

from grouppilot.domain.folding import fold
from grouppilot.store.spelling import folded_names, pinyin

__all__ = ["first_name", "folded_names", "pinyin", "sort_key", "terms"]

SORT_LENGTH = 400


def sort_key(name: str) -> str:
    """Return the text by which names are put in order: Chinese ones stand among the others by pinyin."""
    folded = fold(name)
    return (pinyin(folded)[0] or folded)[:SORT_LENGTH]


def terms(text: str) -> list[str]:
    """Return the folded words of a search; all of them must be found."""
    return list(dict.fromkeys(fold(text).split()))


def first_name(names: Iterable[str]) -> str:
    """Return the first name that is not blank, or an empty text."""
    return next((name for name in names if name.strip()), "")
