"""Reading and writing a workspace: one use case, one transaction, one undo step, one notice."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.store.members import Role
from grouppilot.store.rules import Incident
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.opening import open_to_read, open_to_write
from grouppilot.usecases.workspace import Step, Workspace


def add_group(workspace: Workspace, name: str = "Camp", **options: bool) -> int:
    with workspace.write("group.add", name=name, **options) as session:
        group = Group(name=name, created=workspace.now())
        session.add(group)
        session.flush()
        return group.id


def names(workspace: Workspace) -> list[str]:
    with workspace.read() as session:
        return list(session.scalars(select(Group.name).order_by(Group.id)))


def test_a_write_is_one_step_and_one_notice(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.listeners.subscribe(heard.append)
    with workspace.write("group.add", by="me", group="Camp") as session:
        session.add(Group(name="Camp", created=workspace.now()))
    assert heard == [Changes("group.add", {"chat_group": frozenset({"1"})}, "me")]
    assert heard[0].touches("chat_group", "tick")
    assert not heard[0].touches("tick")
    assert workspace.steps() == (Step("group.add", {"group": "Camp"}), None)
    assert workspace.undo(by="me") == Step("group.add", {"group": "Camp"})
    assert heard[1] == Changes("undo", {"chat_group": frozenset({"1"})}, "me")
    assert names(workspace) == []
    workspace.redo()
    assert names(workspace) == ["Camp"]
    assert workspace.redo() is None


@pytest.mark.parametrize("error", [Refused("title_empty"), ZeroDivisionError(), KeyboardInterrupt()])
def test_a_write_that_fails_leaves_no_trace_and_the_next_one_works(
    workspace: Workspace, error: BaseException
) -> None:
    heard: list[Changes] = []
    workspace.listeners.subscribe(heard.append)

    def half_done() -> None:
        with workspace.write("group.add") as session:
            session.add(Group(name="Half", created=workspace.now()))
            session.flush()
            raise error

    with pytest.raises(type(error)):
        half_done()
    assert (names(workspace), workspace.steps(), heard) == ([], (None, None), [])
    add_group(workspace)
    assert names(workspace) == ["Camp"]


def test_a_write_that_changes_nothing_says_nothing_and_keeps_redo(workspace: Workspace) -> None:
    add_group(workspace)
    workspace.undo()
    heard: list[Changes] = []
    workspace.listeners.subscribe(heard.append)
    with workspace.write("group.edit"):
        pass
    assert heard == []
    assert workspace.steps() == (None, Step("group.add", {"name": "Camp"}))


def test_what_is_kept_aside_is_told_but_not_undone(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.listeners.subscribe(heard.append)
    with workspace.keep("seed", "role") as session:
        session.add(Role(key="extra"))
    assert heard == [Changes("seed", {"role": frozenset()})]
    assert workspace.undo() is None


def test_what_a_reading_session_changes_is_thrown_away(workspace: Workspace) -> None:
    add_group(workspace)
    with workspace.read() as session:
        session.scalars(select(Group)).one().name = "Another"
        session.flush()
    assert names(workspace) == ["Camp"]


def test_a_write_within_a_write_is_a_mistake_and_takes_the_first_back(workspace: Workspace) -> None:
    def nested() -> None:
        with workspace.write("outer") as session:
            session.add(Group(name="Outer", created=workspace.now()))
            add_group(workspace, "Inner")

    with pytest.raises(RuntimeError, match="write within a write"):
        nested()
    add_group(workspace)
    assert names(workspace) == ["Camp"]


def test_eight_threads_write_one_after_another(workspace: Workspace) -> None:
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(add_group, workspace, str(n), background=n % 2 == 0) for n in range(40)]
        ids = {job.result(30) for job in jobs}
    assert len(ids) == 40
    for _ in range(40):
        assert workspace.undo() is not None
    assert names(workspace) == []


def test_a_listener_that_fails_is_logged_and_the_others_still_hear(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Changes] = []

    def fail(_changes: Changes) -> None:
        raise ZeroDivisionError

    workspace.listeners.subscribe(fail)
    workspace.listeners.subscribe(heard.append)
    add_group(workspace)
    assert names(workspace) == ["Camp"]
    assert len(heard) == 1
    assert "ZeroDivisionError" in caplog.text


def test_a_listener_leaves_once_however_often_it_says_so(workspace: Workspace) -> None:
    heard: list[Changes] = []
    first, second = workspace.listeners.subscribe(heard.append), workspace.listeners.subscribe(heard.append)
    first()
    first()
    add_group(workspace)
    assert len(heard) == 1
    second()
    add_group(workspace)
    assert len(heard) == 1


def test_reading_never_writes(folder: Path, clock: Clock) -> None:
    reader = open_to_read(folder, clock)
    for call in (lambda: add_group(reader), reader.undo, reader.redo):
        with pytest.raises(Refused, match="read_only"):
            call()
    assert reader.steps() == (None, None)
    reader.close()


def test_closing_twice_does_no_harm(folder: Path, clock: Clock) -> None:
    opened = open_to_write(folder, clock)
    opened.close()
    opened.close()


TICKING = """
import sys
from datetime import datetime, date, timedelta
from pathlib import Path
from grouppilot.store.checklists import SopItem, Tick
from grouppilot.usecases.opening import open_to_write

now = lambda: datetime.fromisoformat("2026-06-11T12:40:00+08:00")
workspace = open_to_write(Path(sys.argv[1]), now).workspace
with workspace.write("item.add") as session:
    item = SopItem(created=date(2026, 6, 11))
    session.add(item)
    session.flush()
    item_id = item.id
for number in range(100_000):
    day = date(2026, 6, 11) + timedelta(number)
    with workspace.write("tick") as session:
        session.add(Tick(item_id=item_id, due=day, state="done", at=now()))
    print(day.isoformat(), flush=True)
"""


@pytest.mark.parametrize("ticks", [1, 37, 111])
def test_no_tick_that_was_said_to_be_done_is_lost_when_the_program_is_killed(
    folder: Path, clock: Clock, ticks: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", TICKING, str(folder)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        said = [program.stdout.readline().strip() for _ in range(ticks)]
        program.kill()
        said += [line.strip() for line in program.stdout if line.endswith("\n")]
    opened = open_to_write(folder, clock)
    with opened.workspace.read() as session:
        connection = session.connection()
        kept = {row[0] for row in connection.exec_driver_sql("SELECT due FROM tick")}
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert set(said) <= kept
    assert len(kept) - len(said) <= 1
    assert opened.workspace.undo() == Step("tick", {})
    opened.close()


FILLING = """
import resource, sys
from datetime import datetime
from pathlib import Path
from sqlalchemy import func, select
from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.usecases.opening import open_to_write

now = lambda: datetime.fromisoformat("2026-06-11T12:40:00+08:00")
opened = open_to_write(Path(sys.argv[1]), now)

def add(name):
    with opened.workspace.write("group.add") as session:
        session.add(Group(name=name, note="x" * 4000, created=now()))

add("before")
size = max(path.stat().st_size for path in Path(sys.argv[1]).iterdir())
limits = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100_000, limits[1]))
added = 0
try:
    while True:
        add("while there was room")
        added += 1
except Refused as refusal:
    print(refusal.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
try:
    opened.workspace.back_up("manual")
except Refused as refusal:
    print(refusal.code)
resource.setrlimit(resource.RLIMIT_FSIZE, limits)
add("after")
with opened.workspace.read() as session:
    print(session.scalar(select(func.count()).select_from(Group)) - added)
opened.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_without_room_on_the_disk_nothing_is_lost_and_it_goes_on_afterwards(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLING, str(folder)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["disk_failed", "backup_failed", "2"]
    assert not list((folder / "backups").iterdir())


def test_what_is_no_answer_is_not_written_as_one(workspace: Workspace) -> None:
    with pytest.raises(RuntimeError, match="chat_group"):
        add_group(workspace, answers=True)
    assert names(workspace) == []
    assert workspace.steps() == (None, None)


DELETING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from grouppilot.usecases.opening import open_to_write
opened = open_to_write(Path(sys.argv[1]), lambda: datetime(2026, 6, 11, 4, 40, tzinfo=UTC))
print("grouppilot.store.rules" in sys.modules)
from grouppilot.store.groups import Group
with opened.workspace.write("group.delete") as session:
    session.delete(session.get(Group, int(sys.argv[2])))
opened.workspace.undo()
opened.close()
"""


def test_a_start_knows_the_rows_of_today_alone_and_yet_what_is_deleted_first_comes_back_whole(
    folder: Path, clock: Clock
) -> None:
    opened = open_to_write(folder, clock)
    number = add_group(opened.workspace)
    with opened.workspace.write("incident.add") as session:
        session.add(Incident(group_id=number, what="A row", opened=clock().date()))
    opened.close()
    command = [sys.executable, "-c", DELETING, str(folder), str(number)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"
    workspace = open_to_read(folder, clock)
    with workspace.read() as session:
        assert session.scalars(select(Incident.what)).all() == ["A row"]
    workspace.close()
