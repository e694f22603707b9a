"""Chats of every shape, damaged in every way: they are read as far as they go, or refused."""

import random
import re
from pathlib import Path

import pytest
from tests.files.chats.reading_here import read_file

from grouppilot.domain.refusals import Refused
from grouppilot.files.chats.registry import FORMATS

WHOLE = (
    "—————  2025-12-17  —————\n\n林溪  17:34\n\n大家好\n\n王  17:36\n\n图片1（可在附件中查看）\n",
    "林溪\n2026年07月16日 17:08\n大家好\n\n王\n2026年07月16日 17:09\n[图片]\n",
    "林溪:\n大家好\n\n王：\n[图片]\n\n林溪:\n明天见\n",
    '13/12/24, 10:00 - Ann created group "G"\n13/12/24, 10:01 - Ann: <Media omitted>\nmore\n',
    "[13/12/24, 10:00:00] Ann: \u200eimage omitted\n[14/12/24, 10:00:01] Bob: hi \u200e<edited>\n",
    "[2019-12-24, 12:23] Jane: Hello\n[2020-01-17, 21:49] John: Hello\nJane!\n",
    '{"name":"G","type":"private_group","id":1,"messages":[{"id":1,"type":"message","date":"2024-05-01T15:01:07",'
    '"date_unixtime":"1714564867","from":"Ann","from_id":"user1","text":["a",{"type":"bold","text":"b"}]},'
    '{"id":2,"type":"service","date":"2024-05-01T15:01:08","actor":"Ann",'
    '"action":"invite_members","members":["B"]}]}',
    '{"chatlab":{"version":"0.0.2"},"meta":{"name":"G","platform":"qq","type":"group"},"members":[],'
    '"messages":[{"sender":"1","accountName":"A","timestamp":1703001600,"type":0,"content":"x"}]}',
    '{"guild":{"id":"1","name":"G"},"channel":{"id":"2","name":"c"},"messages":[{"id":"3","type":"Default",'
    '"timestamp":"2023-01-06T14:03:03.853+00:00","content":"x","author":{"id":"4","name":"A"},"reactions":[]}]}',
    "消息记录（此消息记录为文本格式，不支持重新导入）\n消息对象:G\n\n2024-01-02 3:04:05 Ann(10001)\nhi\n\n",
    "2024-01-02 03:04:05 林溪\n大家好\n\n2024-01-02 03:05:05 王\n好\n\n",
)  # fmt: skip
PIECES = (
    *(
        b"\n",
        b"\r\n",
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"',
        b":",
        b",",
        b"\t",
        b"\\",
    ),
    *(b"\\ud83d", b"null", b"1e999", b"-1", b"99999999999999999999", b"2024-99-99", b"\xe2\x80\x8e", b"(1)"),
    b"12/13/24, 10:00 - A: x\n",
)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Cut, insert, repeat or replace something."""
    place = chance.randrange(len(data) + 1)
    how = chance.randrange(5)
    if how == 0:
        return data[:place] + data[place + chance.randint(1, 30) :]
    if how == 1:
        return data[:place] + chance.choice(PIECES) + data[place:]
    if how == 2:
        return data[:place]
    if how == 3:
        return data[:place] + data[max(0, place - 80) :]
    found = list(re.finditer(rb'\d+|"[^"]*"', data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + chance.choice((*PIECES, b"{}", b"[]", b"true")) + data[one.end() :]


@pytest.mark.parametrize("number", range(len(WHOLE)))
def test_a_damaged_chat_is_read_as_far_as_it_goes_or_refused(number: int, tmp_path: Path) -> None:
    path = tmp_path / "chat"
    chance = random.Random(number)
    keys = [None, None, *(each.key for each in FORMATS)]
    ends = set()
    for _each in range(150):
        data = WHOLE[number].encode()
        for _change in range(chance.randint(1, 5)):
            data = damaged(data, chance)
        path.write_bytes(data)
        try:
            read = read_file(path, format=chance.choice(keys))
        except Refused as refused:
            ends.add(refused.code)
        else:
            ends.add("read")
            assert all(0 <= each.sender < len(read.senders) for each in read.messages)
    assert "read" in ends
    assert ends <= {"read", "chat_empty", "chat_not_found"}


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_one_is_recognised_for_sure(text: str, tmp_path: Path) -> None:
    path = tmp_path / "anything.bin"
    path.write_text(text, encoding="utf-8")
    read = read_file(path)
    assert read.outcome is not None
    assert read.outcome.sure >= 0.6
    assert read.messages


@pytest.mark.parametrize("filling", ["\n", " ", "<", "<a:", "1. a\n", "\u200e", "(", "a.", "?", "@"])
def test_a_message_of_very_many_signs_is_one_message(filling: str, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    body = "x" + filling * (300_000 // len(filling)) + ">"
    path.write_text(f"13/12/24, 10:00 - Ann: {body}\n13/12/24, 10:01 - Bob: y\n", encoding="utf-8")
    read = read_file(path)
    assert read.names == ["Ann", "Bob"]


def test_a_long_line_of_the_app_tells_of_nobody(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    lines = "".join(f"13/12/24, 10:00 - {'added a ' * 100}left x\n" for _each in range(100))
    path.write_text(f"{lines}13/12/24, 10:01 - Bob: y\n", encoding="utf-8")
    read = read_file(path)
    assert (len(read.events), read.names) == (100, ["Bob"])
