"""Chats read in a process of their own, whatever the bytes."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import gathered, read_file, read_text

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled
from grouppilot.files.chats.child import Order
from grouppilot.files.chats.reading import read_chat
from grouppilot.files.chats.sink import Part

COPY = "林溪\n2026年07月16日 17:08\n大家好\n\n王\n2026年07月16日 17:09\n好的，明天见\n"


def test_a_process_of_its_own_tells_the_same(tmp_path: Path) -> None:
    path = tmp_path / "copy.txt"
    path.write_text(COPY, encoding="utf-8")
    parts: list[Part] = []
    outcome = read_chat(Order(path=path), parts.append)
    assert outcome.messages == sum(len(part.rows) for part in parts) == 2
    assert outcome == gathered(Order(path=path)).outcome


def test_it_stops_when_nobody_wants_it() -> None:
    with pytest.raises(Cancelled):
        read_chat(Order(text=COPY), lambda _part: None, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "chat_empty"), (" \n ", "chat_empty"), ("Dear all,\nsee you tomorrow.\n", "chat_not_found")],
)
def test_what_is_no_chat_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_text(text)
    assert refused.value.code == code


def test_a_refusal_comes_out_of_the_process() -> None:
    with pytest.raises(Refused) as refused:
        read_chat(Order(text="no chat"), lambda _part: None)
    assert refused.value.code == "chat_not_found"


def test_a_missing_file_and_an_unknown_format_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as missing:
        read_file(tmp_path / "none.txt")
    assert missing.value.code == "file_missing"
    with pytest.raises(Refused) as unknown:
        read_text(COPY, format="telepathy")
    assert unknown.value.code == "chat_format_unknown"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(COPY.encode(encoding))
    assert read_file(path).people == {"林溪", "王"}


def test_a_chat_in_a_zip_is_found_among_other_texts(tmp_path: Path) -> None:
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("notes.txt", "a text that somebody sent")
        packed.writestr("IMG-1.jpg", b"\xff\xd8\xff")
        packed.writestr("../../_chat.txt", COPY)
    assert len(read_file(path).messages) == 2


def test_a_zip_without_texts_or_with_a_bomb_is_refused(tmp_path: Path) -> None:
    empty, bomb = tmp_path / "empty.zip", tmp_path / "bomb.zip"
    with zipfile.ZipFile(empty, "w") as packed:
        packed.writestr("IMG-1.jpg", b"\xff\xd8\xff")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("_chat.txt", "w") as part:
        for _each in range(110):
            part.write(b"0" * 1_000_000)
    for path, code in ((empty, "chat_not_found"), (bomb, "chat_zip_too_large")):
        with pytest.raises(Refused) as refused:
            read_file(path)
        assert refused.value.code == code


def test_a_damaged_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "damaged.zip"
    path.write_bytes(b"PK\x03\x04" + bytes(range(200)))
    with pytest.raises(Refused) as refused:
        read_file(path)
    assert refused.value.code == "chat_zip_unreadable"


@given(st.binary(max_size=400))
def test_no_bytes_break_it(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "file"
    path.write_bytes(data)
    try:
        read = read_file(path)
    except Refused:
        return
    assert read.outcome is not None


@given(st.text(max_size=400))
def test_no_text_breaks_it(text: str) -> None:
    try:
        read = read_text(text)
    except Refused:
        return
    assert read.outcome is not None


def test_digests_are_keyed_and_texts_are_gone() -> None:
    ours, theirs = read_text(COPY, key=b"ours"), read_text(COPY, key=b"theirs")
    assert [each.digest for each in ours.messages] != [each.digest for each in theirs.messages]
    assert [each.length for each in ours.messages] == [3, 6]
    assert "大家好" not in repr((ours.messages, ours.events, ours.outcome))
