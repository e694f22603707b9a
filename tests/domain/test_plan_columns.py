"""The columns of a plan: what is written is read again, in both languages."""

from datetime import date

import pytest

from grouppilot.domain import entries
from grouppilot.domain.cells import both_languages
from grouppilot.domain.plan_columns import (
    FIELDS,
    HEADERS,
    VALUES,
    field_of,
    header_of,
    key_of,
    keys_in,
    parse_uid,
    row_uid,
    word_of,
    words_cell,
)
from grouppilot.ui.words.entries import CHANNELS, FORMATS, KINDS, ORIGINS, STATES


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_headers_that_are_written_are_read_again(language: str) -> None:
    assert [field_of(header_of(field, language)) for field in FIELDS] == list(FIELDS)


def test_no_header_stands_for_two_fields() -> None:
    for field, words in HEADERS.items():
        assert {word: field_of(word) for word in (field, *both_languages(words))} == dict.fromkeys(
            (field, *both_languages(words)), field
        )


def test_headers_of_other_programs_are_known() -> None:
    assert [field_of(each) for each in ("开始时间", "Start date", "Subject:", "负责人 *")] == [
        *("time", "day", "title", "responsible")
    ]
    assert field_of("Weather") is None


@pytest.mark.parametrize("family", list(VALUES))
def test_each_word_stands_for_one_key(family: str) -> None:
    for key, words in VALUES[family].items():
        assert {key_of(family, word) for word in (key, *both_languages(words))} == {key}


def test_all_that_an_entry_can_be_has_a_word_and_what_the_window_says_is_read() -> None:
    assert tuple(VALUES["kind"]) == entries.KINDS
    assert tuple(VALUES["format"]) == entries.FORMATS
    assert tuple(VALUES["state"]) == entries.STATES
    assert tuple(VALUES["channels"]) == entries.CHANNELS
    for family, said in (
        *(("kind", KINDS), ("format", FORMATS), ("state", STATES)),
        *(("channels", CHANNELS), ("origin", ORIGINS)),
    ):
        assert {key: key_of(family, word) for key, word in said.items()} == {key: key for key in said}


def test_several_channels_share_a_cell() -> None:
    cell = words_cell("channels", ["group", "private"], "zh_CN")
    assert cell == "群; 私聊"
    assert keys_in("channels", cell) == ["group", "private"]
    assert keys_in("channels", "moments, telegraph") == ["moments", None]
    assert word_of("kind", "", "en") == ""


def test_a_row_of_a_series_names_its_day() -> None:
    assert parse_uid(row_uid("a1b2")) == ("a1b2", None)
    assert parse_uid(row_uid("a1b2", date(2026, 6, 11))) == ("a1b2", date(2026, 6, 11))
    assert parse_uid(" https://example.org/x ") == ("https://example.org/x", None)
