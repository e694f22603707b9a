"""Every format, notice, reason and clash has words."""

from grouppilot.files.chats.registry import FORMATS
from grouppilot.ui.words import chat_telling


def test_every_format_has_a_name() -> None:
    assert {each.key for each in FORMATS} == set(chat_telling.FORMATS)
