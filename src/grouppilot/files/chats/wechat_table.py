"""WeChat as tables, a CSV or a spreadsheet: the columns of several programs, a few lines above or none."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from grouppilot.domain.chat_instants import instant
from grouppilot.domain.chat_stamps import Stamps
from grouppilot.domain.chats import Facts
from grouppilot.files.chats.cells import Table, cell
from grouppilot.files.chats.chat_rows import OTHER, Teller, columns_of, knows
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

_NAMED = ("群名", "群名称", "群聊名称", "昵称", "会话名称", "名称", "备注", "聊天对象")
_TITLE = re.compile(r"(.+)_utf8\.csv", re.IGNORECASE)
_PAGE = re.compile(r"(.+?)_\d+_\d+\.csv", re.IGNORECASE)
_SOON = 20
_QQ = frozenset(("发送者qq号", "qq号"))


def sniff(file: Opened) -> float:
    """A header whose columns tell who wrote what when."""
    return 0.0 if file.is_sheet else _sureness(file, qq=False)


def sniff_sheet(file: Opened) -> float:
    """The same in a spreadsheet."""
    return _sureness(file, qq=False) if file.is_sheet else 0.0


def sniff_qq(file: Opened) -> float:
    """The same with QQ numbers."""
    return _sureness(file, qq=True)


def read(file: Opened, sink: Sink) -> None:
    """Read a CSV of WeChat."""
    _read(file, sink, "wechat_csv", "wechat")


def read_sheet(file: Opened, sink: Sink) -> None:
    """Read a spreadsheet of WeChat."""
    _read(file, sink, "wechat_xlsx", "wechat")


def read_qq(file: Opened, sink: Sink) -> None:
    """Read a table of QQ."""
    _read(file, sink, "qq_table", "qq")


def _table(file: Opened) -> Table:
    return Table(file, knows)


def _sureness(file: Opened, *, qq: bool) -> float:
    header = _table(file).header
    if not header or bool(_QQ & set(header)) != qq:
        return 0.0
    return 0.95


def _read(file: Opened, sink: Sink, shape: str, platform: str) -> None:
    table = _table(file)
    title, group = _told_above(table.above)
    name = _TITLE.fullmatch(file.name)
    facts = Facts(shape, title=title or (name[1] if name else ""), platform=platform, group=group)
    if not _goes_on(file, facts, sink) and not sink.begin(facts):
        return
    columns = {part: table.place(name) for part, name in columns_of(table.header).items()}
    teller = Teller(sink, other=facts.title or OTHER)
    teller.stamps = _stamps(table, columns["at"], sink) if columns else None
    table.spoiled = 0
    last = len(table.header) - 1
    for row in table.rows():
        told = {part: cell(row, place) for part, place in columns.items()}
        if columns.get("text") == last and len(row) > len(table.header):  # commas that nothing guards
            told["text"] = ",".join(row[last:])
        teller.tell(told)
    sink.notice("time_unreadable", table.spoiled)
    if teller.group or teller.title:
        title, group = teller.title or facts.title, True if teller.group else group
        sink.change(replace(facts, title=title, group=group))


def _goes_on(file: Opened, facts: Facts, sink: Sink) -> bool:
    """Whether a file is a further page of the chat before it: a sheet of its book, a file of its pages."""
    before = sink.facts[-1] if sink.facts else None
    if before is None or (before.shape, before.title) != (facts.shape, facts.title):
        return False
    if sink.options.chat not in (None, before.key, before.title):
        return False
    page, first = _PAGE.fullmatch(file.name), _PAGE.fullmatch(before.key)
    return file.is_sheet or bool(page and first and page[1] == first[1])


def _told_above(rows: Iterable[Sequence[str]]) -> tuple[str, bool | None]:
    """Return the title and whether it is a group, as lines above the header say."""
    cells = [each.strip() for row in rows for each in row if each.strip()]
    title = next((value for name, value in pairwise(cells) if name.rstrip("：:") in _NAMED), "")
    group = True if any("@chatroom" in each or each == "群聊" for each in cells) else None
    return title, group


def _stamps(table: Table, place: int, sink: Sink) -> Stamps | None:
    """Return how the column of times is read where a program wrote it that asks the computer how."""
    soon = [cell(row, place) for row in islice(table.rows(tell=False), _SOON)]
    if all(instant(value) is not None for value in soon):
        return None
    stamps = Stamps((cell(row, place) for row in table.rows(tell=False)), sink.options.day_order)
    sink.notice("day_order_unclear", int(not stamps.clear))
    return stamps


FORMAT = Format("wechat_csv", sniff, read)
SHEET = Format("wechat_xlsx", sniff_sheet, read_sheet)
QQ = Format("qq_table", sniff_qq, read_qq)
