"""Whatever happened to a file, it is read as far as it goes or refused in one sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import Read, gathered, read_file
from tests.files.chats.written import WRITTEN

from grouppilot.domain.chats import clock
from grouppilot.domain.refusals import Refused
from grouppilot.files.chats.child import Order
from grouppilot.files.chats.registry import FORMATS

CUTS = st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 40), st.binary(max_size=12)), max_size=6)
ONE = st.sampled_from([text for _key, text in WRITTEN])


def sound(read: Read) -> None:
    """What was read can be kept."""
    assert read.outcome is not None
    assert read.outcome.chats
    for told in read.messages:
        assert 1990 < clock(told.at).year < 2200 or not read.facts.timed
        assert -900 < told.offset < 900 or told.offset == -32768
        assert 0 <= told.sender < len(read.senders)
        assert told.length >= 0
    for sender in (*read.senders, *read.members):
        "".join(sender).encode()
    for event in read.events:
        "".join((*event.names, event.by, event.detail, *event.ids, event.by_id)).encode()


def sound_or_refused(reading: Callable[[], Read]) -> None:
    try:
        read = reading()
    except Refused as refused:
        code = refused.code
    else:
        sound(read)
        return
    assert code in {"chat_not_found", "chat_empty", "chat_zip_unreadable"}


def damaged(text: str, cuts: list[tuple[int, int, bytes]]) -> bytes:
    data = text.encode()
    for place, length, put in cuts:
        at = place % (len(data) + 1)
        data = data[:at] + put + data[at + length :]
    return data


@given(ONE, CUTS)
def test_bytes_cut_out_and_put_in(
    tmp_path_factory: pytest.TempPathFactory, text: str, cuts: list[tuple[int, int, bytes]]
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "chat"
    path.write_bytes(damaged(text, cuts))
    sound_or_refused(lambda: read_file(path))


@given(ONE, st.sampled_from([each.key for each in FORMATS]), CUTS)
def test_a_format_that_the_owner_insists_on(
    tmp_path_factory: pytest.TempPathFactory, text: str, key: str, cuts: list[tuple[int, int, bytes]]
) -> None:
    path = tmp_path_factory.mktemp("insisted") / "chat"
    path.write_bytes(damaged(text, cuts))
    sound_or_refused(lambda: read_file(path, format=key))


@given(ONE, ONE, st.integers(0, 400))
def test_two_formats_in_one_file(first: str, second: str, at: int) -> None:
    text = first[:at] + second + first[at:]
    sound_or_refused(lambda: gathered(Order(text=text)))


def test_a_spreadsheet_that_is_damaged(tmp_path: Path) -> None:
    from tests.files.chats.test_wechat_table import BOOK, as_book

    data = as_book(tmp_path / "whole.xlsx", BOOK).read_bytes()
    path = tmp_path / "damaged.xlsx"
    for end in range(0, len(data), 211):
        path.write_bytes(data[:end])
        with pytest.raises(Refused):
            read_file(path)
        path.write_bytes(data[:end] + b"\0" * 40 + data[end + 40 :])
        try:
            sound(read_file(path))
        except Refused:
            continue
