"""Telegram on a computer or phone: messages chosen and copied. Name and time in brackets, the body below."""

import re

from grouppilot.domain.chat_kinds import KINDS
from grouppilot.domain.chat_stamps import Stamps
from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chats import Facts, Flag, Kind
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.records import Head, Recogniser, lines_of, records
from grouppilot.files.chats.sink import Sink

_HEAD = re.compile(r"\s?(?P<name>\S.{0,150}?), \[(?P<at>[^\[\]]{8,50})\]:?(?: (?P<text>.*))?")
_ANSWER = re.compile(
    r"\[ ?(?:In reply to|Antwort an|回复|回覆|В ответ|En respuesta a) ?[^\[\]\n]{0,200}\]\n?"
)
_FORWARD = re.compile(
    r"\[ ?(?:Forwarded from|Weitergeleitet von|转发自|轉發自|Переслано от) ?[^\[\]\n]{0,200}\]\n?"
)
_MEDIA = re.compile(r"\[ ?([^\[\]\n:]{1,30}?)(?: ?: ?[^\[\]\n]{0,200})?\](?:\n(.*))?", re.DOTALL)
_MARKS = re.compile(r"\(.*\)$")
_LONGEST_LINE = 4000


def sniff(file: Opened) -> float:
    """The first line is such a header."""
    first = next((line for line in file.lines if line.strip()), "")
    found = _match(first)
    return 0.96 if found and Stamps([_stamp(found)]).at(_stamp(found)) else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read a paste."""
    written = [_stamp(found) for line in lines_of(file)(False) if (found := _match(line))]
    stamps = Stamps(written, sink.options.day_order)
    if not sink.begin(Facts("telegram_pasted", platform="telegram")):
        return
    sink.notice("day_order_unclear", int(not stamps.clear))
    for head, body in records(lines_of(file), lambda: _recogniser(stamps), sink):
        _tell(head, bare(body), sink)


def _match(line: str) -> "re.Match[str] | None":
    if len(line) > _LONGEST_LINE or ", [" not in line:
        return None
    found = _HEAD.fullmatch(line)
    return found if (found and ":" in found["at"]) or (found and "." in found["at"]) else None


def _stamp(found: "re.Match[str]") -> str:
    """Return the time without what some versions add in brackets."""
    return _MARKS.sub("", found["at"]).strip()


def _recogniser(stamps: Stamps) -> Recogniser:
    def recognise(line: str, _above: str) -> Head | None:
        found = _match(line)
        at = stamps.at(_stamp(found)) if found else None
        return Head(at[0], found["name"], first=found["text"]) if found and at else None

    return recognise


def _tell(head: Head, text: str, sink: Sink) -> None:
    flags, kind = 0, Kind.TEXT
    if found := _FORWARD.match(text):
        flags, text = flags | Flag.FORWARDED, bare(text[found.end() :])
    if found := _ANSWER.match(text):
        flags, text = flags | Flag.REPLY, bare(text[found.end() :])
    if (found := _MEDIA.fullmatch(text)) and (told := KINDS.get(found[1].strip().lower())) is not None:
        kind, text = told, bare(found[2] or "")
    sink.message(head.at, sink.sender(head.name), text, kind=kind, flags=flags)


FORMAT = Format("telegram_pasted", sniff, read)
