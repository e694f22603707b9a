"""Discord channels as CSV: author, date, content, attachments, reactions; dates in its computer's way."""

import re
from collections.abc import Sequence

from grouppilot.domain.chat_files import kind_of_file
from grouppilot.domain.chat_stamps import Stamps
from grouppilot.domain.chats import Event, EventKind, Facts, Kind
from grouppilot.files.chats.cells import Row, Table, cell
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

_NEEDED = {"authorid", "author", "date", "content", "attachments", "reactions"}
_NUMBERS = re.compile(r"\((\d+)\)|\b(\d+)\s*(?:,|$)")
_JOINED = "Joined the server."
_SYSTEM = re.compile(
    r"(?P<pin>Pinned a message\.)|(?P<call>Started a call that lasted .{1,40} minutes\.)|Started a thread\."
    r"|(?P<left>Left the group\.)|Added .{1,100} to the group\.|Removed .{1,100} from the group\."
    r"|Changed the channel (?:name: (?P<title>.{1,100})|icon\.)"
)


def sniff(file: Opened) -> float:
    """The header with the number of the author."""
    return 0.95 if _table(file).header else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read twice: the order of day and month shows in the whole column."""
    table = _table(file)
    if not sink.begin(Facts("discord_csv", platform="discord", group=True)):
        return
    dates = table.place("date")
    stamps = Stamps((cell(row, dates) for row in table.rows(tell=False)), sink.options.day_order)
    sink.notice("day_order_unclear", int(not stamps.clear))
    table.spoiled = 0
    for row in table.rows():
        _tell(row, table, stamps, sink)
    sink.notice("time_unreadable", table.spoiled)


def _table(file: Opened) -> Table:
    return Table(file, _is_header)


def _is_header(row: Sequence[str]) -> bool:
    return set(row) >= _NEEDED


def _tell(row: Row, table: Table, stamps: Stamps, sink: Sink) -> None:
    number, name, content = (cell(row, table.place(each)) for each in ("authorid", "author", "content"))
    at = stamps.at(cell(row, table.place("date")))
    if at is None:
        sink.notice("time_unreadable")
        return
    if content == _JOINED:
        sink.event(Event(*at, EventKind.JOIN, (name,), way="unknown", ids=(number,)))
        return
    if found := _SYSTEM.fullmatch(content):
        _event(at, found, name, number, sink)
        return
    files = cell(row, table.place("attachments"))
    kind = kind_of_file(files.split(",")[0]) if files else Kind.TEXT
    reactions = sum(int(one or two) for one, two in _NUMBERS.findall(cell(row, table.place("reactions"))))
    sink.message(
        at[0], sink.sender(name, number), content, kind=kind, offset=at[1], reactions=min(reactions, 65535)
    )


def _event(at: tuple[int, int], found: "re.Match[str]", name: str, number: str, sink: Sink) -> None:
    if found["left"]:
        sink.event(Event(*at, EventKind.LEAVE, (name,), ids=(number,)))
        return
    kinds = (("pin", EventKind.PIN), ("call", EventKind.CALL), ("title", EventKind.TITLE))
    kind = next((kind for part, kind in kinds if found[part]), EventKind.NOTICE)
    sink.event(Event(*at, kind, by=name, by_id=number, detail=(found["title"] or "").strip("*")))


FORMAT = Format("discord_csv", sniff, read)
