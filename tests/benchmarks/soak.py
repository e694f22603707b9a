"""Uses the real window without a pause, and watches whether it grows: ``make soak`` runs ten minutes.

Afterwards the program is killed in the middle of writes, again and again (see ``kills``).
"""

import os
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024 if hasattr(os, "sysconf") else 4
MARK_EVERY = 200  # steps
GROWTH_MB = 20
KILLS_PER_MINUTE = 2
# How often each thing is done, out of their sum.
OFTEN = {
    "visit_page": 30,
    "choose_group": 25,
    "tick": 30,
    "undo": 12,
    "redo": 8,
    "edit_members": 4,
    "edit_item": 4,
    "search": 3,
    "go_to_another_day": 3,
    "let_time_pass": 3,
    "import_roster": 2,
    "switch_theme": 2,
    "switch_language": 2,
    "delete_group": 1,
    "restore": 1,
}


def resident() -> float:
    """Return the memory this process holds, in MB; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * PAGE_KB / 1024 if told.is_file() else 0.0


def handles() -> int:
    """Return how many files this process has open; 0 where the system does not tell."""
    told = Path("/proc/self/fd")
    return len(list(told.iterdir())) if told.is_dir() else 0


class Clock:
    """A clock that goes as fast as is wanted."""

    def __init__(self) -> None:
        self.moment = datetime.fromisoformat("2026-06-11T12:40:00+08:00")

    def __call__(self) -> datetime:
        return self.moment


class Owner:
    """Hands that do at random what an owner does.

    Args:
        home: An empty folder.
        seed: Of what is done when.
    """

    def __init__(self, home: Path, seed: int) -> None:
        from grouppilot.app.collecting import Collecting
        from grouppilot.app.paths import Paths
        from grouppilot.app.start import Start, application
        from grouppilot.ui.prefs import Preferences
        from grouppilot.usecases.sample import write_sample

        self.clock, self.rng, self.home = Clock(), random.Random(seed), home
        write_sample(home / "workspace", self.clock)
        self.app, self.faults, self.refused = application(), [], Counter[str]()
        paths = Paths(*(home / each for each in ("data", "config", "cache", "logs")))
        prefs = Preferences(home / "preferences.json", language="en")
        self.start = Start(self.app, paths, prefs, self.clock, home / "workspace")
        self.start.faults.happened.connect(self.faults.append)
        self.start.troubled.connect(self.faults.append)
        self.start.faults.install()
        self.start.ready.connect(Collecting(self.start).begin)  # as the program does
        self._ready = 0
        self.start.ready.connect(self._count_ready)
        self._open(self.start.begin)

    @property
    def ws(self) -> Any:
        """The workspace that is open now."""
        return self.start.opened.workspace

    @property
    def desk(self) -> Any:
        """The desk that is shown now; another language makes it anew."""
        return self.start.window.desk

    def do(self, what: str) -> None:
        """Do one thing; a refusal is an answer, too."""
        from grouppilot.domain.refusals import Refused

        try:
            getattr(self, what)()
        except Refused as refusal:
            self.refused[refusal.code] += 1
        self._work()

    def close(self) -> None:
        """Close the window."""
        self.start.window.close()
        self.start.faults.remove()

    def visit_page(self) -> None:
        """Show the page of a verb."""
        from grouppilot.ui.context import VERBS

        self.desk.sidebar.verb_row(self.rng.choice(VERBS)).click()

    def choose_group(self) -> None:
        """Put a group, or all of them, in scope."""
        scopes = [key for key in self.desk.sidebar.scopes() if key is not None]
        self.desk.sidebar.scope_row(self.rng.choice([None, *scopes])).click()

    def tick(self) -> None:
        """Tick a row of today, or take the answer back."""
        from grouppilot.usecases import checklists

        rows = checklists.day_view(self.ws).rows
        if rows:
            row = self.rng.choice(rows)
            (checklists.untick if row.state != "open" else checklists.tick)(self.ws, row.key)

    def undo(self) -> None:
        """Take the last step back."""
        self.start.session.undoing.undo()
        self._idle()

    def redo(self) -> None:
        """Do it again."""
        self.ws.redo()

    def edit_members(self) -> None:
        """Write a note beside all members of a group."""
        from grouppilot.usecases import groups, member_edits, members

        group = self.rng.choice(groups.scope(self.ws))
        ids = members.ids(self.ws, members.Filter(group_id=group.id))
        if ids:
            member_edits.edit_many(self.ws, ids, "note", f"{self.rng.random()}")

    def edit_item(self) -> None:
        """Give an item another title, or pause it."""
        from dataclasses import replace

        from grouppilot.usecases import sops

        item = self.rng.choice(sops.items(self.ws)).item_id
        if self.rng.random() < 0.5:
            sops.set_status(self.ws, [item], self.rng.choice(sops.STATUSES[:2]))
        else:
            form = sops.form_of(self.ws, item)
            sops.edit(self.ws, item, replace(form, title=f"Item {self.rng.random():.3f}"))

    def search(self) -> None:
        """Open the search, write a letter or two, and leave it."""
        from PySide6.QtWidgets import QApplication, QLineEdit

        self.start.session.ask()
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            field.insert(self.rng.choice(["l", "lx", "林", "tea", "好"]))
            self._idle()
        for top in QApplication.topLevelWidgets():
            if top is not self.start.window and top.isVisible():
                top.close()

    def go_to_another_day(self) -> None:
        """Look at a day before or after, and come back."""
        self.desk.show_verb("today")
        page = self.desk.page("today")
        page.step(self.rng.choice([-3, -1, 1, 2]))
        self._work()
        page.go(None)

    def let_time_pass(self) -> None:
        """Let some hours go by; now and then the computer sleeps for weeks."""
        hours = self.rng.choice([3, 8, 20]) if self.rng.random() < 0.9 else 24 * 40
        self.clock.moment += timedelta(hours=hours)
        self.start.session.watch.look()
        self._idle()

    def import_roster(self) -> None:
        """Take a roster in by its sheet, and back again, so that members do not pile up."""
        from PySide6.QtWidgets import QApplication

        from grouppilot.ui.members.importing import ImportSheet

        tag = f"t{self.rng.randrange(10**9)}"
        path = self.home / "roster.csv"
        path.write_text("昵称,标签\n" + "".join(f"{tag} {n},{tag}\n" for n in range(60)), encoding="utf-8")
        self.desk.show_verb("members")
        self.desk.page("members").sheets.import_roster(path)
        sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ImportSheet))
        self._wait(sheet.go.isEnabled)
        sheet.go.click()
        self._idle()
        self.undo()

    def switch_theme(self) -> None:
        """Wear the other theme."""
        self.start.choose_theme(self.rng.choice(["light", "dark"]))

    def switch_language(self) -> None:
        """Speak the other language, which builds the window anew."""
        self.start.choose_language(self.rng.choice(["en", "zh_CN"]))

    def delete_group(self) -> None:
        """Add a group and delete it, or another one."""
        from grouppilot.usecases import groups

        groups.add(self.ws, groups.GroupForm(f"Group {self.rng.random():.3f}"))
        if len(groups.scope(self.ws)) > 6:
            groups.delete(self.ws, self.rng.choice(groups.scope(self.ws)).id)

    def restore(self) -> None:
        """Go back to the newest copy."""
        from grouppilot.usecases import backups

        copies = backups.listed(self.ws.folder)
        if copies:
            self._open(lambda: self.start.restore(copies[0]))

    def _count_ready(self) -> None:
        self._ready += 1

    def _open(self, do: Callable[[], object]) -> None:
        before = self._ready
        do()
        self._wait(lambda: self._ready > before)

    def _idle(self) -> None:
        self._wait(lambda: self.start.context is None or not self.start.context.jobs.busy())

    def _wait(self, until: Callable[[], bool], seconds: float = 60) -> None:
        ends = time.monotonic() + seconds
        while not until() and not self.faults:
            if time.monotonic() > ends:
                raise TimeoutError
            self._work()
            time.sleep(0.002)

    def _work(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        self.app.processEvents()
        # Only an event loop that runs deletes what is to be deleted later; here there is none.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(minutes: float, seed: int = 7) -> int:
    """Do things at random for some minutes, then kill; fails on a fault, steady growth, or a broken file."""
    steps, marks, done = 0, [], Counter[str]()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        owner = Owner(Path(name), seed)
        ends = time.monotonic() + minutes * 60
        while time.monotonic() < ends and not owner.faults:
            (what,) = owner.rng.choices(list(OFTEN), list(OFTEN.values()))
            owner.do(what)
            done[what] += 1
            steps += 1
            if steps % MARK_EVERY == 0:
                marks.append(resident())
                print(f"{steps} steps, {marks[-1]:.0f} MB, {handles()} files open", flush=True)
        owner.close()
    for fault in owner.faults:
        traceback.print_exception(fault)
    grown = marks[-1] - marks[len(marks) // 2] if len(marks) > 3 else 0.0
    print(", ".join(f"{what}: {count}" for what, count in done.most_common()))
    print(f"refused: {dict(owner.refused)}")
    print(f"{steps} steps in {minutes:g} min, {len(owner.faults)} faults, {grown:+.1f} MB in the second half")
    if owner.faults or grown > GROWTH_MB:
        return 1
    return killed(max(5, round(minutes * KILLS_PER_MINUTE)))


def killed(times: int) -> int:
    """Kill the program in the middle of writes so many times."""
    from tests.benchmarks import kills

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        print(f"killed {times} times, nothing half: {kills.loop(range(times), Path(name))}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1]) if sys.argv[1:] else 10))
