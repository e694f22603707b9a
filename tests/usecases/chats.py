"""Chats as tests hand them in, and what is kept of them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from grouppilot.files.chats.child import Order, Outcome, read_here
from grouppilot.files.chats.sink import Part
from grouppilot.usecases import chat_sources
from grouppilot.usecases.workspace import Workspace

Said = tuple[int, str, str]
"""Minutes since the chat began, who, what."""

BEGIN = datetime(2026, 3, 2, 9)  # noqa: DTZ001 - on the clock of the source

TABLES = (
    "chat_message",
    "chat_event",
    "chat_day",
    "chat_hour",
    "chat_import",
    "membership_spell",
    "ledger_mark",
)


def in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let chats be read in this process."""

    def read(
        order: Order, take: Callable[[Part], None], _progress: object = None, _cancelled: object = None
    ) -> Outcome:
        return read_here(order, lambda told: take(told) if isinstance(told, Part) else None)

    monkeypatch.setattr(chat_sources, "read_chat", read)


def whatsapp(said: Iterable[Said]) -> str:
    """Write a chat as WhatsApp on Android does; who is empty in lines of the app."""
    lines = []
    for minute, who, what in said:
        moment = BEGIN + timedelta(minutes=minute)
        lines.append(f"{moment:%d/%m/%Y}, {moment:%H:%M} - {who + ': ' if who else ''}{what}")
    return "\n".join([*lines, ""])


def qq(said: Iterable[tuple[int, str, str, str]]) -> str:
    """Write a group's chat as QQ does: minutes, who, their number, what."""
    head = "消息记录（此消息记录为文本格式，不支持重新导入）\n\n" + "=" * 64
    head += "\n消息分组:我的群聊\n" + "=" * 64 + "\n消息对象:晨读\n" + "=" * 64 + "\n\n"
    blocks = [
        f"{BEGIN + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S} {who}({number})\n{what}\n\n"
        for minute, who, number, what in said
    ]
    return head + "".join(blocks)


def rows(ws: Workspace, query: str) -> list[tuple[Any, ...]]:
    """Return what a plain query finds."""
    with ws.read() as session:
        return [tuple(row) for row in session.execute(text(query))]


def kept(ws: Workspace) -> list[tuple[Any, ...]]:
    """Return the messages that count, but for who brought them."""
    return rows(
        ws,
        "SELECT chat_message.at, name, digest, n, what, length FROM chat_message"
        " JOIN chat_sender ON chat_sender.id = sender_id JOIN chat_import ON chat_import.id = import_id"
        " WHERE state = 'done' ORDER BY 1, 2, 3, 4",
    )


def sums(ws: Workspace) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Return the sums that count, over all imports."""
    day = rows(
        ws,
        "SELECT day, name, sum(d.messages), sum(letters), sum(questions), sum(check_ins) FROM chat_day AS d"
        " JOIN chat_sender ON chat_sender.id = sender_id JOIN chat_import AS i ON i.id = import_id"
        " WHERE state = 'done' GROUP BY 1, 2 ORDER BY 1, 2",
    )
    hour = rows(
        ws,
        "SELECT day, hour, sum(h.messages), sum(speakers) FROM chat_hour AS h"
        " JOIN chat_import AS i ON i.id = import_id WHERE state = 'done' GROUP BY 1, 2 ORDER BY 1, 2",
    )
    return day, hour


def counts(told: Any) -> tuple[int, int, int]:
    """Return messages, of which added and known."""
    return told.figures.messages, told.figures.added, told.figures.known


def names(told: Any) -> dict[str, tuple[str, str]]:
    """Return each name's state and reason."""
    return {one.name: (one.state, one.reason) for one in told.names}


def left_over(ws: Workspace, tables: Sequence[str] = TABLES) -> dict[str, int]:
    """Return how many rows there are of each table."""
    return {table: rows(ws, f"SELECT count(*) FROM {table}")[0][0] for table in tables}
