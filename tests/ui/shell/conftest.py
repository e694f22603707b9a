"""A window on a workspace with two groups, some members and items, with pages that say only who they are."""

import sys
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.kit.theme import ThemeHub
from grouppilot.ui.prefs import Preferences
from grouppilot.ui.shell import pages
from grouppilot.ui.shell.session import Session
from grouppilot.ui.shell.window import MainWindow
from grouppilot.usecases.naming import folded_names, sort_key
from grouppilot.usecases.overview import overview


class PlainPage(Page):
    """A page with a field to write in, which remembers what it was asked for."""

    READS = ("chat_group",)

    def __init__(self, context, *_program, parent=None):
        super().__init__(context, parent)
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.read, self.targets = 0, []

    def first_part(self):
        return self.field

    def refresh(self):
        self.read += 1

    def show_target(self, target):
        self.targets.append(target)


class FakeProgram:
    """Notes what the window asks of the program."""

    def __init__(self, workspace, qapp, tmp_path):
        self.prefs = Preferences(tmp_path / "preferences.json", language="en", theme="light")
        self.themes = ThemeHub(qapp, "light")
        self.folder, self.logs, self.sample = workspace.folder, tmp_path, False
        self.asked = []

    def __getattr__(self, name):
        return lambda *args: self.asked.append((name, *args))


@pytest.fixture
def filled(workspace):
    """Two groups, a member in each, and one item a day for both."""
    now = workspace.now()
    with workspace.write("sample") as session:
        groups = [
            Group(name=n, folded=folded_names(n), created=now) for n in ("晨读打卡营 03", "Slow Cooking")
        ]
        people = [Person(name=n, created=now) for n in ("林溪", "Anna")]
        item = SopItem(created=now.date())
        session.add_all([*groups, *people, item])
        session.flush()
        for group, person in zip(groups, people, strict=True):
            session.add(
                Membership(
                    group_id=group.id,
                    person_id=person.id,
                    folded=folded_names(person.name),
                    sort_key=sort_key(person.name),
                    created=now,
                )
            )
            session.add(SopAudience(item_id=item.id, group_id=group.id))
        rule = {"kind": "daily", "every": 1}
        session.add(
            SopVersion(item_id=item.id, valid_from=now.date(), title="Morning card", minute=480, rule=rule)
        )
    return workspace


@pytest.fixture
def shell(qtbot, qapp, filled, tmp_path, monkeypatch):
    """The window with its parts: window, session, context, program, desk."""
    module = ModuleType("plain_pages")
    module.PlainPage = PlainPage
    monkeypatch.setitem(sys.modules, "plain_pages", module)
    for verb in pages.PAGES:
        monkeypatch.setitem(pages.PAGES, verb, ("plain_pages", "PlainPage"))
    program = FakeProgram(filled, qapp, tmp_path)
    window = MainWindow(program)
    qtbot.addWidget(window)
    jobs = Jobs()
    context = Context(filled, jobs)
    session = Session(window, context, program, overview(filled))
    session.begin(overview(filled))
    with qtbot.waitActive(window):
        window.show()
    qapp.processEvents()
    yield SimpleNamespace(
        window=window, session=session, context=context, program=program, desk=window.desk, jobs=jobs
    )
    session.end()
    window.empty()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.close()
    context.close()
