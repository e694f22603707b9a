"""What an import brought counts as long as it is done; sums of several imports add up."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.chats import day_number, day_of
from grouppilot.store import chat_queries as queries
from grouppilot.store.chats import DONE, WITHDRAWN, ChatDay, ChatHour, ChatImport, ChatMessage
from grouppilot.store.groups import Group
from grouppilot.store.rows import Base
from grouppilot.store.sqlite import open_engine

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = day_number(date(2026, 2, 1))


@pytest.fixture
def session(tmp_path: Path) -> Session:
    engine = open_engine(tmp_path / "a.db")
    Base.metadata.create_all(engine)
    session = Session(engine)
    session.add(Group(id=1, name="Camp", created=NOW))
    session.flush()
    for number, state in ((1, DONE), (2, DONE), (3, WITHDRAWN)):
        since = DAY * 86400 + number
        made = ChatImport(id=number, group_id=1, shape="line", at=NOW, state=state, since=since, until=since)
        session.add(made)
        session.add(
            ChatMessage(
                group_id=1,
                at=since,
                sender_id=1,
                digest=bytes(8),
                n=1,
                what=0,
                length=2,
                import_id=number,
                reactions=0,
            )
        )
        sums = {"messages": 1, "letters": 2, "questions": 0, "links": 0, "check_ins": 1, "given": 0, "got": 0}
        session.add(ChatDay(group_id=1, day=DAY, sender_id=1, import_id=number, **sums))
        session.add(ChatHour(group_id=1, day=DAY, hour=9, import_id=number, messages=1, speakers=1))
    session.flush()
    return session


def test_what_was_withdrawn_does_not_count(session: Session) -> None:
    query = select(ChatMessage.import_id).where(queries.shown(session)).order_by(ChatMessage.at)
    assert list(session.scalars(query)) == [1, 2]
    assert [row.id for row in queries.imports(session, 1)] == [2, 1]
    assert [row.import_id for row in queries.covered(session)] == [1, 2]


def test_sums_of_several_imports_add_up(session: Session) -> None:
    assert [tuple(row) for row in queries.days(session, [1], DAY, DAY)] == [
        (1, DAY, 1, 2, 4, 0, 0, 2, 0, 0),
    ]
    assert [tuple(row) for row in queries.hours(session, [1], DAY, DAY)] == [(1, DAY, 9, 2, 2)]
    assert queries.days(session, [1], DAY + 1, DAY + 9) == []


def test_a_day_keeps_its_number() -> None:
    assert day_of(day_number(date(2024, 2, 29))) == date(2024, 2, 29)
    assert day_number(date(1970, 1, 2)) == 1
