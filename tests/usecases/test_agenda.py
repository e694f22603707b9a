import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event

from grouppilot.usecases import agenda, checklists, follow_ups, groups, health
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.sample import write_sample
from grouppilot.usecases.workspace import Workspace

NOON = datetime(2026, 6, 11, 12, tzinfo=UTC)


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Workspace]:
    write_sample(tmp_path / "sample", lambda: NOON)
    opened = open_to_write(tmp_path / "sample", lambda: NOON)
    yield opened.workspace
    opened.close()


@pytest.fixture
def sent(sample):
    """The statements that reached the file."""
    found = []

    def note(_connection, _cursor, text, *_more):
        found.append(text)

    event.listen(sample.engine, "before_cursor_execute", note)
    yield found
    event.remove(sample.engine, "before_cursor_execute", note)


def test_no_line_reads_a_table_that_is_said_to_change_none(sample, sent):
    health.look(sample)  # which has tables of its own, and is kept apart
    sent.clear()
    assert agenda.told(sample)
    read = {word for text in sent for word in re.findall(r"[a-z_]+", text)}
    assert not read & agenda.UNTOUCHED


def test_after_a_tick_the_lines_are_still_known(sample, sent):
    lines = agenda.told(sample)
    row = next(
        row
        for row in checklists.day_view(sample).rows
        if row.entry is None and not row.figures and row.state == "open"
    )
    checklists.tick(sample, row.key)
    sent.clear()
    assert agenda.told(sample) == lines
    assert not [text for text in sent if "chat_group" in text]


def test_what_else_changes_is_told_at_once(sample):
    group = groups.listed(sample).rows[0].id
    before = agenda.told(sample)
    follow_ups.add(sample, group, "Ask Lin about the talk", NOON.date())
    assert len(agenda.told(sample)) == len(before) + 1
    sample.undo()
    assert agenda.told(sample) == before
