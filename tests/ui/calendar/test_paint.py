"""What is drawn of an entry where there is little room."""

import pytest

from grouppilot.ui.calendar.paint import cut
from grouppilot.ui.kit.theme import text_metrics


@pytest.mark.parametrize(
    "text", ["学员故事：老宋的一百天", "Recipe of the week", "👩‍🍳 cooks 👨‍👩‍👧 tonight", "x"]
)
@pytest.mark.parametrize("width", [0, 5, 13, 27, 40, 400])
def test_a_title_is_cut_between_characters_within_its_room(qapp, text: str, width: int) -> None:
    shown = cut(text, width)
    assert text.startswith(shown)
    assert text_metrics(12).horizontalAdvance(shown) <= width
    assert not shown.endswith(("\u200d", " "))
    more = text[: len(shown) + 12]
    assert shown == text or text_metrics(12).horizontalAdvance(more) > width
