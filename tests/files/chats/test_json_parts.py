"""JSON of any size, entry by entry."""

import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.files.chats import json_parts
from grouppilot.files.chats.json_parts import BEGIN, glance, walk, word
from grouppilot.files.chats.opened import Opened

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def opened(text: str | bytes) -> Opened:
    data = text if isinstance(text, bytes) else text.encode()
    return Opened("", len(data), lambda: io.BytesIO(data))


class Dripping(io.BytesIO):
    """Gives three bytes at a time, whatever is asked for."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(3 if size is None or size > 3 else size)


@given(st.lists(JSON, max_size=6), JSON, st.booleans())
def test_entries_come_one_by_one_however_the_text_is_cut(
    entries: list[object], beside: object, escaped: bool
) -> None:
    text = json.dumps({"a": beside, "messages": entries, "z": 1}, ensure_ascii=escaped)
    data = text.encode("utf-8", "surrogatepass")
    try:
        data.decode()
    except UnicodeDecodeError:
        return
    file = Opened("", len(data), lambda: Dripping(data), encoding="utf-8")
    told = list(walk(file, [("messages",)]))
    assert told == [(("a",), beside), *((("messages",), each) for each in entries), (("z",), 1)]


@given(JSON, st.integers(0, 60))
def test_a_value_is_passed_over(beside: object, end: int) -> None:
    text = json.dumps({"avatars": beside, "z": "ok"})
    data = text.encode()
    told = list(walk(Opened("", len(data), lambda: Dripping(data)), [("x",)], ["avatars"]))
    assert told == [(("z",), "ok")]
    with pytest.raises(EOFError):
        list(walk(opened(text[: min(end, len(text) - 1)]), [("x",)], ["avatars"]))


def test_lists_within_a_list_begin_with_a_mark() -> None:
    text = json.dumps({"chats": {"list": [{"name": "A", "messages": [1, 2]}, {"name": "B", "messages": []}]}})
    at = ("chats", "list")
    assert list(walk(opened(text), [(*at, "messages")])) == [
        (at, BEGIN),
        ((*at, "name"), "A"),
        ((*at, "messages"), 1),
        ((*at, "messages"), 2),
        (at, BEGIN),
        ((*at, "name"), "B"),
    ]


def test_what_was_there_before_the_end_is_told() -> None:
    told = []
    with pytest.raises(EOFError):
        told.extend(walk(opened('[{"a": 1}, {"a": 2}, {"a'), [()]))
    steps = walk(opened('[{"a": 1}, {"a": 2}, {"a'), [()])
    assert [next(steps)[1], next(steps)[1]] == [{"a": 1}, {"a": 2}]


def test_control_characters_written_wrong_are_read() -> None:
    told = list(walk(opened(r'[{"text": "a\x1Fb \\x41"}, {"text": "c\x0a"}]'), [()]))
    assert [value["text"] for _path, value in told] == ["a\x1fb \\x41", "c\n"]


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"a":' * 100_000, f"[{'9' * 5000}]", '{"a" 1}', "[1 2]", ""]
)
def test_what_is_no_json_ends(text: str) -> None:
    with pytest.raises(EOFError):
        list(walk(opened(text), [(), ("messages",)]))


def test_room_is_taken_for_a_few_entries_only() -> None:
    entry = json.dumps({"content": "x" * 500}).encode()
    data = b'{"messages":[' + b",".join([entry] * 40_000) + b"]}"
    tracemalloc.start()
    assert sum(1 for _each in walk(opened(data), [("messages",)])) == 40_000
    assert tracemalloc.get_traced_memory()[1] < 12_000_000
    tracemalloc.stop()


def test_a_glance_tells_keys_and_the_first_entry() -> None:
    file = opened('{"meta": {"name": "A"}, "messages": [{"sender": "b"}, {"sender": "c"}], "later": 1}')
    seen = glance(file)
    assert (seen.keys, seen.entry) == (["meta", "messages", "later"], {"sender": "b"})
    assert glance(file) is seen
    assert glance(opened("no json")).keys == []


def test_words_can_be_kept() -> None:
    assert [word(each) for each in ("a", 12, 12.0, None, True, ["a"], "\ud800")] == [
        "a",
        "12",
        "12",
        "",
        "",
        "",
        "?",
    ]
    assert json_parts.is_json(opened(" [1]"))
