"""Kills the program in the middle of a write, and sees whether anything is left half: ``make soak`` does.

A child opens the real window on a workspace and does one kind of thing after another, saying what it begins
and what it has done. The parent kills it at some moment of the kind it is after, opens the file, and looks.
"""

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
NOW = "2026-06-11T12:40:00+08:00"
KINDS = ("tick", "import", "bulk", "restore", "undo")
LONGEST = {"tick": 0.02, "import": 0.6, "bulk": 0.3, "restore": 0.5, "undo": 0.4}
"""Seconds within which each kind mostly ends: the moment of death is drawn from them."""
MEMBERS, ROWS = 60, 150
CHILD = "import sys; from tests.benchmarks.kills import suffer; suffer(*sys.argv[1:])"


@dataclass
class Life:
    """What a child told before it was killed.

    Attributes:
        kept: The count it kept last.
        restoring: Whether it was about to go back to the copy, in which the count is 0.
    """

    kept: int = 0
    restoring: bool = False
    killed_in: str = ""
    said: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take in a line of the child."""
        self.said.append(line)
        what, _, more = line.partition(" ")
        if what == "kept":
            self.kept = int(more)
        elif what == "doing":
            self.restoring = more == "restore"
        elif line == "done restore":
            self.kept, self.restoring = 0, False


def make(folder: Path) -> None:
    """Make a workspace with a routine, members and a copy to go back to."""
    from grouppilot.usecases import backups, groups, member_edits, sops
    from grouppilot.usecases.groups import GroupForm
    from grouppilot.usecases.member_edits import MemberForm
    from grouppilot.usecases.opening import open_to_write
    from grouppilot.usecases.sops import ItemForm

    opened = open_to_write(folder, lambda: datetime.fromisoformat(NOW))
    workspace = opened.workspace
    group = groups.add(workspace, GroupForm("晨读打卡营", note="0"))
    for number in range(MEMBERS):
        member_edits.add(workspace, MemberForm(group, nickname=f"Member {number}", note="n0"))
    for number in range(6):
        sops.add(workspace, ItemForm(f"Item {number}", group_ids=(group,), minute=480 + number))
    backups.make(workspace)
    opened.close()


def kill(folder: Path, home: Path, kind: str, seed: int, *, most: int = 3) -> Life:
    """Let a child live on a workspace, and kill it while it does things of one kind, at most so many."""
    rng = random.Random(seed)
    environ = os.environ | {"GROUPPILOT_NOW": NOW, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-c", CHILD, str(folder), str(home), kind, str(seed)]
    life, rounds, delay = Life(), rng.randint(1, most), rng.uniform(0, LONGEST[kind])
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            life.hear(line.strip())
            rounds -= line.strip() == f"doing {kind}"
            if rounds == 0:
                time.sleep(delay)
                child.kill()
                break
        for line in child.stdout:  # what it still said
            life.hear(line.strip())
    life.killed_in = next((each for each in reversed(life.said) if each.startswith("do")), "")
    if rounds > 0:
        raise AssertionError(f"the child ended by itself: {life.said}")
    return life


def look(folder: Path, life: Life) -> None:
    """Open the file as the next start does, and fail where anything is broken, half or lost."""
    from sqlalchemy import text

    from grouppilot.store.members import Membership
    from grouppilot.usecases import checklists, groups
    from grouppilot.usecases.opening import open_to_write

    opened = open_to_write(folder, lambda: datetime.fromisoformat(NOW))
    workspace = opened.workspace
    try:
        with workspace.read() as session:
            assert session.scalar(text("PRAGMA integrity_check")) == "ok"
            assert session.execute(text("PRAGMA foreign_key_check")).all() == []
            members = session.query(Membership.tags, Membership.note).all()
            states = session.execute(text("SELECT state FROM undo_action WHERE state NOT IN ('', 'gone')"))
            assert states.all() == [], "an action is not whole"
        imported = [tags for tags, _ in members if tags]
        assert {imported.count(tags) for tags in set(imported)} <= {ROWS}, "half an import"
        assert len({note for tags, note in members if not tags}) == 1, "half a bulk edit"
        assert len(checklists.day_view(workspace).rows) == 6
        count = int(groups.listed(workspace).rows[0].form.note)
        expected = {life.kept, life.kept + 1} | ({0} if life.restoring else set())
        assert count in expected, f"{count} is kept, {life.kept} was"
        taken_back = sum(1 for _ in iter(workspace.undo, None))
        assert sum(1 for _ in iter(workspace.redo, None)) >= taken_back
    finally:
        opened.close()
    assert not list(folder.glob("*.restoring"))


def loop(seeds: range, folder: Path) -> str:
    """Kill as many children as there are seeds, each of them on what the one before left; tell of it."""
    make(folder / "workspace")
    killed: dict[str, int] = {}
    for seed in seeds:
        kind = KINDS[seed % len(KINDS)]
        life = kill(folder / "workspace", folder / "home", kind, seed)
        try:
            look(folder / "workspace", life)
        except Exception as error:
            raise AssertionError(f"seed {seed}, {kind}, {life.said[-6:]}") from error
        killed[life.killed_in] = killed.get(life.killed_in, 0) + 1
    return ", ".join(f"{what}: {count}" for what, count in sorted(killed.items()))


# What follows runs in the child.


def suffer(folder: str, home: str, kind: str, seed: str) -> None:
    """Do one thing of a kind after another in the real window, until death."""
    victim = Victim(Path(folder), Path(home), random.Random(int(seed)))
    while True:
        victim.count()
        getattr(victim, f"do_{kind}")()


class Victim:
    """The program, and hands that do what an owner does in it."""

    def __init__(self, folder: Path, home: Path, rng: random.Random) -> None:
        from grouppilot.app.clock import clock
        from grouppilot.app.paths import Paths
        from grouppilot.app.start import Start, application
        from grouppilot.ui.prefs import Preferences

        self._rng, self._home, self._app = rng, home, application()
        paths = Paths(*(home / each for each in ("data", "config", "cache", "logs")))
        prefs = Preferences(home / "preferences.json", language="en")
        self._start = Start(self._app, paths, prefs, clock(), folder)
        self._ready = 0
        self._start.ready.connect(self._note_ready)
        self._start.faults.happened.connect(lambda error: say(f"fault {error!r}"))
        self._open(self._start.begin)
        self._count = int(self._group().form.note)

    def count(self) -> None:
        """Keep one more, and say so once it is kept."""
        from grouppilot.usecases import groups

        self._count += 1
        groups.edit(self._workspace, 1, note=str(self._count))
        say(f"kept {self._count}")

    def do_tick(self) -> None:
        """Tick, or untick, an item by the space bar."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        view = self._page("today").list
        view.choose(self._rng.choice([line.id for line in view.lines() if line.kind == "item"]))
        view.setFocus()
        say("doing tick")
        QTest.keyClick(view, Qt.Key.Key_Space)
        say("done tick")
        self._app.processEvents()

    def do_import(self) -> None:
        """Take a roster in by its sheet."""
        self._import()

    def do_bulk(self) -> None:
        """Write the same note beside many members."""
        from grouppilot.usecases import member_edits, members
        from grouppilot.usecases.members import Filter

        ids = members.ids(self._workspace, Filter(group_id=1))
        say("doing bulk")
        member_edits.edit_many(self._workspace, ids, "note", f"n{self._rng.random()}")
        say("done bulk")
        self._app.processEvents()

    def do_restore(self) -> None:
        """Go back to the copy made at first."""
        from grouppilot.usecases import backups

        copy = next(each for each in backups.listed(self._workspace.folder) if each.reason == "manual")
        say("doing restore")
        self._open(lambda: self._start.restore(copy))
        say("done restore")
        self._count = 0

    def do_undo(self) -> None:
        """Take an import in, and back by Ctrl+Z."""
        self._import()
        say("doing undo")
        self._start.session.undoing.undo()
        self._wait(lambda: not self._start.context.jobs.busy())
        say("done undo")

    @property
    def _workspace(self) -> Any:
        return self._start.opened.workspace

    def _import(self) -> None:
        from PySide6.QtWidgets import QApplication

        from grouppilot.ui.members.importing import ImportSheet

        tag = f"t{self._rng.randrange(10**9)}"
        path = self._home / "roster.csv"
        path.write_text("昵称,标签\n" + "".join(f"{tag} {n},{tag}\n" for n in range(ROWS)), encoding="utf-8")
        self._page("members").sheets.import_roster(path)
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ImportSheet)]
        sheet = found[-1]
        self._wait(sheet.go.isEnabled)
        say("doing import")
        sheet.go.click()
        self._wait(lambda: not self._start.context.jobs.busy())
        say("done import")
        self._app.processEvents()  # the sheet goes by itself

    def _page(self, verb: str) -> Any:
        desk = self._start.window.desk
        desk.show_verb(verb)
        self._wait(lambda: desk.page(verb).isVisible())
        return desk.page(verb)

    def _group(self) -> Any:
        from grouppilot.usecases import groups

        return groups.listed(self._workspace).rows[0]

    def _note_ready(self) -> None:
        self._ready += 1

    def _open(self, do: Any) -> None:
        before = self._ready
        do()
        self._wait(lambda: self._ready > before)

    def _wait(self, until: Any, seconds: float = 60) -> None:
        ends = time.monotonic() + seconds
        while not until():
            if time.monotonic() > ends:
                raise TimeoutError
            self._app.processEvents()
            time.sleep(0.002)


def say(line: str, to: IO[str] | None = None) -> None:
    """Tell the parent."""
    print(line, file=to or sys.stdout, flush=True)
