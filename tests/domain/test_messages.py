"""A long text in the messages of a chat app."""

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.messages import Messages, packed
from grouppilot.domain.scripts import length

BLOCKS = st.lists(st.text("ab 字🌸\n", min_size=1, max_size=40), max_size=8)


def test_blocks_share_a_message_as_long_as_they_fit() -> None:
    assert list(packed(["one", "two", "three"], 8)) == ["one\n\ntwo", "three"]


def test_only_a_block_that_is_too_long_is_cut_at_its_lines() -> None:
    assert list(packed(["head", "aaaa\nbbbb\ncccc"], 9)) == ["head", "aaaa\nbbbb", "cccc"]


def test_a_line_that_is_too_long_is_cut_between_characters_and_goes_on_with_the_next_block() -> None:
    assert list(packed(["字字字🌸🌸", "end"], 6)) == ["字字字🌸", "🌸", "end"]


@given(BLOCKS, st.integers(2, 30))
def test_no_message_is_too_long_and_none_of_the_text_is_lost(blocks: list[str], limit: int) -> None:
    found = Messages(tuple(packed(blocks, limit)), limit)
    assert all(length(part) <= limit for part in found.parts)
    assert found.text.replace("\n", "") == "".join(blocks).replace("\n", "")
