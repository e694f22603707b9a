"""LINE's own text export, of phones and of computers: a row for each day, then time, name and text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from grouppilot.domain.chat_events import told
from grouppilot.domain.chat_kinds import kind_of
from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chat_times import DATE, TIME, day_of, decide, second_of
from grouppilot.domain.chats import NO_OFFSET, Event, EventKind, Facts, Kind, seconds
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.line_names import Names
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.records import NOTHING, Head, Reading, Recogniser, records, say
from grouppilot.files.chats.sink import Sink

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = re.compile(
    rf"(?:(?P<before>[^\W\d]{{2,12}}\.?),? )?(?P<date>{DATE})(?P<after>\s?[(（]?[^\W\d]{{1,15}}[)）]?)?\s*"
)
_STAMP = re.compile(rf"(?P<time>{TIME})(?:\t(?P<tabbed>.*)| (?P<spaced>\S.*))", re.DOTALL)
_TITLE = re.compile(
    r"(?:\[LINE\]\s?)?(?:(?P<group>.+?)\s?(?:のトーク履歴|的聊天記錄|的聊天记录|의 대화|と?の?トーク)"
    r"|Chat history (?P<how>in|with) (?P<name>.+?))\s*"
)
_PAIR = re.compile(r"(?:[與与](?P<a>.+)|(?P<b>.+)と)")
_SAVED = re.compile(r"(?:保存日時|儲存日期|保存日期|Saved on|저장한 날짜|บันทึกเมื่อ)\s?[:：]")
_RECALLED = re.compile(
    r"(?P<by>.*?)\s?(?:が?メッセージの送信を取り消しました|已?收回了?(?:一則)?訊息"
    r"| ?unsent a message|Message unsent)[.。]?"
)
_INVITED = re.compile(
    r"(?P<by>.+?)が(?P<names>.+?)を(?:グループに)?招待しました[.。]?"
    r"|(?P<by2>.+?)\s?(?:已?邀請了?|已?邀请了?)\s?(?P<names2>.+?)(?:加入.{0,6})?[.。]?"
    r"|(?P<by3>.+?) invited (?P<names3>.+?)(?: to the (?:group|chat).{0,6})?[.。]?"
)
_ADDED = re.compile(
    r"(?P<by>.+?)\s?已[将將](?P<names>.+?)(?:添加|加入)[至到]?群.{0,3}"
    r"|(?P<by2>.+?)\s?已新增\s?(?P<names2>.+?)至群組[.。]?"
    r"|(?P<by3>.+?)が(?P<names3>.+?)をグループに追加しました[.。]?"
)
_CAME = re.compile(r"(?P<names>.+?)が参加しました[.。]?")
_GONE = re.compile(r"(?P<names>.+?)\s?已退群[.。]?")
_SEVERAL = re.compile(r", | and |、|と")
_CALLS = ("☎", "📞")
_PLURALS = {"Photos": Kind.PICTURE, "Videos": Kind.VIDEO, "Stickers": Kind.STICKER, "Audio": Kind.VOICE}
_LONGEST_QUOTED = 300
_LONGEST_DAY = 60
_LONGEST_EVENT = 500
_MOST_SAMPLE = 400


def sniff(file: Opened) -> float:
    """LINE's first line; or a row that is a day, with times below it."""
    lines = [line for line in file.lines[:_MOST_SAMPLE] if line.strip()]
    marked = any(line.startswith("[LINE]") for line in lines[:3])
    days = [place for place, line in enumerate(lines) if _date(line)]
    below = [place for place in days if any(_STAMP.match(line) for line in lines[place + 1 : place + 3])]
    if marked:
        return 0.97 if below or len(lines) < 5 else 0.6
    saved = any(_SAVED.match(line) for line in lines[:3])
    if not below or below[0] > 4:
        return 0.0
    return 0.95 if saved else 0.9 if any("\t" in line for line in lines[below[0] :]) else 0.6


def read(file: Opened, sink: Sink) -> None:
    """Read row by row."""
    layout = _layout(file, sink.options.day_order)
    if not sink.begin(layout.facts):
        return
    sink.notice("day_order_unclear", int(not layout.clear))
    teller = _Teller(sink)
    for head, body in records(_rows(file), lambda: _recogniser(layout), sink):
        teller.tell(head, body)


@dataclass(frozen=True)
class _Layout:
    """How one file is written: the order of its days, the chat, names that nothing but a blank ends."""

    order: str
    clear: bool
    facts: Facts
    names: Names | None


def _rows(file: Opened) -> Reading:
    """Return how rows are read: where some end with two marks, one alone is within a message."""
    marked = "\r\n" in file.head.decode(file.encoding, "ignore")

    def reading(tell: bool) -> Iterator[str]:
        rest = ""
        for block in file.blocks(tell=tell, raw_ends=marked):
            rows = (rest + block).split("\r\n" if marked else "\n")
            rest = rows.pop()
            yield from rows
        if rest:
            yield rest

    return lambda tell: _quoted(reading(tell))


def _quoted(rows: Iterable[str]) -> Iterator[str]:
    """Join the rows of a text between quotes, of which LINE puts some around texts of several lines."""
    waiting: list[str] = []
    source = iter(rows)
    while True:
        row = waiting.pop(0) if waiting else next(source, None)
        if row is None:
            return
        text = row.rpartition("\t")[2] if "\t" in row else ""
        if text[:1] != '"' or _closed(text[1:]):
            yield row
            continue
        ahead = waiting + list(islice(source, max(0, _LONGEST_QUOTED - len(waiting))))
        end = _end(ahead)
        waiting = ahead if end is None else ahead[end + 1 :]
        yield row if end is None else "\n".join((row, *ahead[: end + 1]))


def _end(rows: Sequence[str]) -> int | None:
    """Return the row that ends a text between quotes; None if it was no such text after all."""
    for place, (row, below) in enumerate(zip(rows, (*rows[1:], ""), strict=True)):
        if _date(row) and _STAMP.match(below):
            return None
        if _closed(row):
            text = row.rpartition("\t")[2] if "\t" in row else ""
            return None if text[:1] == '"' and text[:2] != '""' else place
    return None


def _closed(text: str) -> bool:
    """Whether a quote at the end ends a text; two are one within it."""
    return (len(text) - len(text.rstrip('"'))) % 2 == 1


def _date(row: str) -> "re.Match[str] | None":
    if len(row) > _LONGEST_DAY or "\t" in row or not any(map(str.isdigit, row[:20])):
        return None
    found = _DAY.fullmatch(row)
    return found if found and (found["before"] or found["after"]) else None


def _layout(file: Opened, told_order: str | None) -> _Layout:
    dates: list[re.Match[str]] = []
    facts = _facts(file)
    names = Names("" if facts.group else facts.title)
    tabbed = 0
    for row in _rows(file)(False):
        if found := _date(row):
            dates.append(found)
        elif found := _STAMP.match(row):
            tabbed += found["tabbed"] is not None
            names.add(found["spaced"] or "")
    clear, order = True, told_order or _by_weekday(dates)
    if order is None:
        decided = decide([found["date"] for found in dates] or ["2020/1/1"])
        order, clear = decided.order, decided.clear
    return _Layout(order, clear, facts, None if tabbed else names)


def _by_weekday(dates: Iterable["re.Match[str]"]) -> str | None:
    """Return the order under which all days fall on the weekdays that are written before them."""
    written = [
        (found["date"], _WEEKDAYS.index(name))
        for found in dates
        if (name := (found["before"] or "")[:3].lower()) in _WEEKDAYS
    ]
    fits = [
        order
        for order in ("mdy", "dmy")
        if all((day := day_of(text, order)) and day.weekday() == weekday for text, weekday in written)
    ]
    return fits[0] if written and len(fits) == 1 else None


def _facts(file: Opened) -> Facts:
    first = next((line for line in file.lines if line.strip()), "")
    found = _TITLE.fullmatch(first.strip())
    if found is None:
        return Facts("line", platform="line")
    title = found["group"] or found["name"]
    pair = _PAIR.fullmatch(title) if found["group"] else None
    if pair:
        title = (pair["a"] or pair["b"]).strip()
    return Facts("line", title=title, platform="line", group=pair is None and found["how"] != "with")


def _recogniser(layout: _Layout) -> Recogniser:
    midnight: int | None = None

    def recognise(row: str, _above: str) -> Head | None:
        nonlocal midnight
        if found := _date(row):
            day = day_of(found["date"], layout.order)
            midnight = seconds(day) if day else midnight
            return NOTHING
        if midnight is None or not (found := _STAMP.match(row)):
            return None
        second, spaced = second_of(found["time"]), found["spaced"]
        if second is None or (spaced and layout.names is None):
            return None
        name, text = layout.names.split(spaced) if layout.names and spaced else _tabbed(found["tabbed"] or "")
        return Head(midnight + second, name, first=text)

    return recognise


def _tabbed(rest: str) -> tuple[str, str]:
    """Return name and text of a row whose parts stand between tabs; lines of the app have no name."""
    name, tab, text = rest.partition("\t")
    return (name.strip(), text) if tab else ("", rest)


class _Teller:
    """Tells messages and events; an invitation is no joining yet, but tells by whom somebody came."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._invited: dict[str, str] = {}

    def tell(self, head: Head, body: str) -> None:
        text = bare(body)
        if "\n" in text and text[0] == text[-1] == '"':
            text = bare(text[1:-1].replace('""', '"'))
        recalled = _RECALLED.fullmatch(text) if len(text) < _LONGEST_EVENT else None
        if recalled:
            self._event(head.at, Event(0, 0, EventKind.RECALL, by=head.name or recalled["by"].strip()))
        elif not head.name:
            self._system(head.at, text)
        else:
            say(self._sink, head.at, self._sink.sender(head.name), text, _kind)

    def _system(self, at: int, line: str) -> None:
        short = line if len(line) < _LONGEST_EVENT else ""
        if added := _ADDED.fullmatch(short):
            by, names = (bare(part) for part in added.groups() if part is not None)
            people = tuple(map(bare, _SEVERAL.split(names)))
            self._event(at, Event(0, 0, EventKind.JOIN, people, by, "invited"))
            return
        if came := _CAME.fullmatch(short):
            self._joined(at, (bare(came["names"]),))
            return
        if gone := _GONE.fullmatch(short):
            self._event(at, Event(0, 0, EventKind.LEAVE, (bare(gone["names"]),)))
            return
        if invited := _INVITED.fullmatch(short):
            by, names = (bare(part) for part in invited.groups() if part is not None)
            self._invited.update((bare(name), by) for name in _SEVERAL.split(names))
            self._event(at, Event(0, 0, EventKind.NOTICE, by=by))
            return
        what = told(line)
        if what is None:
            self._event(at, Event(0, 0, EventKind.NOTICE))
            return
        if what.kind == EventKind.JOIN and not what.by:
            self._joined(at, what.names)
            return
        self._event(at, Event(0, 0, what.kind, what.names, what.by, what.way, what.detail))

    def _joined(self, at: int, names: tuple[str, ...]) -> None:
        by = self._invited.pop(names[0], "") if names else ""
        self._event(at, Event(0, 0, EventKind.JOIN, names, by, "invited" if by else "unknown"))

    def _event(self, at: int, event: Event) -> None:
        self._sink.event(event._replace(at=at, offset=NO_OFFSET))


def _kind(text: str) -> Kind:
    if text[:1] in _CALLS:
        return Kind.CALL
    if text.startswith("[null]") and "maps.google" in text:
        return Kind.PLACE
    return _PLURALS.get(text) or kind_of(text)


FORMAT = Format("line", sniff, read)
