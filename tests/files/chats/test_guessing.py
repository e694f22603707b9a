"""A file is taken for a chat only where it surely is one."""

from pathlib import Path

import pytest
from tests.usecases.chats import qq, whatsapp

from grouppilot.files.chats.guessing import is_chat

CHAT = whatsapp([(0, "Ann", "a"), (1, "Bob", "b"), (2, "Ann", "c")])


@pytest.mark.parametrize(
    ("text", "surely"),
    [
        (CHAT, True),
        (qq([(0, "Ann", "10001", "a"), (1, "Bob", "10002", "b")]), True),
        ("Nickname,Number\nAnn,1\nBob,2\n", False),
        ("#接龙\n1. Ann\n2. Bob\n", False),
        ("Title,Date,Time\nSale,2026-06-12,20:15\n", False),
        ("", False),
    ],
)
def test_of_texts_only_chats_are(tmp_path: Path, text: str, surely: bool) -> None:
    path = tmp_path / "handed-in.txt"
    path.write_text(text, encoding="utf-8")
    assert is_chat(path) is surely


def test_a_folder_and_a_file_that_is_gone_are_none(tmp_path: Path) -> None:
    assert (is_chat(tmp_path), is_chat(tmp_path / "gone.txt")) == (False, False)
