"""Names in Hebrew or Arabic within sentences that go from left to right."""

import unicodedata

FROM_RIGHT = frozenset({"R", "AL"})


def apart(text: str) -> str:
    """Return a name so that it keeps its own direction, and what stands around it keeps that of the sentence.

    Args:
        text: A name; one without letters that go from right to left is returned as it is.
    """
    if text.isascii() or not any(unicodedata.bidirectional(each) in FROM_RIGHT for each in text):
        return text
    return f"\u2068{text}\u2069"
