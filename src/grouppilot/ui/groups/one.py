"""One group's page: its name and what it is, over the tabs of what can be done with it."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.like_this import open_like_this
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.groups.words import life_text
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.editing import edit_item
from grouppilot.ui.items.pack_files import open_save_pack
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tabs import Tabs
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import groups
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.groups import GroupRow
from grouppilot.usecases.workspace import Workspace

TABS = (
    ("overview", QT_TRANSLATE_NOOP("GroupTabs", "Overview"), "overview.tab", "Overview"),
    ("positioning", QT_TRANSLATE_NOOP("GroupTabs", "Positioning"), "positioning.tab", "PositioningTab"),
    ("rules", QT_TRANSLATE_NOOP("GroupTabs", "Rules"), "rules.tab", "RulesTab"),
    ("onboarding", QT_TRANSLATE_NOOP("GroupTabs", "Onboarding"), "onboarding.tab", "OnboardingTab"),
    ("checkins", QT_TRANSLATE_NOOP("GroupTabs", "Check-ins"), "checkins.tab", "CheckInsTab"),
    ("sop", QT_TRANSLATE_NOOP("GroupTabs", "SOP"), "sop", "SopTab"),
    ("roles", QT_TRANSLATE_NOOP("GroupTabs", "Roles"), "roles.tab", "RolesTab"),
    ("diary", QT_TRANSLATE_NOOP("GroupTabs", "Diary"), "diary.tab", "DiaryTab"),
)
"""Key and name of each tab in their order, and where it is: tabs are imported and built on first visit."""

TAB_KEYS = tuple(key for key, *_ in TABS)


def _kind_of(key: str) -> type[GroupTab]:
    found = {each: (module, name) for each, _name, module, name in TABS}
    module, name = found[key]
    kind: type[GroupTab] = getattr(import_module(f"grouppilot.ui.groups.{module}"), name)
    return kind


class GroupView(QWidget):
    """A group under its name, in tabs. ``gone`` tells that it was archived or deleted here.

    A tab is built when it is first chosen, and reads only while it is shown.
    """

    gone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: GroupRow | None = None
        self._built: dict[str, GroupTab] = {}
        self.title = ElidedLabel("", "title")
        self.chips = [Chip(""), Chip(""), Chip("", "accent")]
        self.seats = label("", "muted")
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parts of the group"))
        for key, name, *_ in TABS:
            self.tabs.add(key, QCoreApplication.translate("GroupTabs", name))
        self.add_item = button(self.tr("Item"), "primary", "plus")
        self.add_item.clicked.connect(lambda: edit_item(self._context, self, None, self._group_id))
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._stack = QStackedWidget()
        self.tabs.chosen.connect(lambda _key: self._show_tab())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 0, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    @property
    def _group_id(self) -> int:
        return self._row.id if self._row else 0

    def tab(self, key: str) -> GroupTab:
        """Return a tab, built when it is first asked for."""
        if key not in self._built:
            made = self._built[key] = _kind_of(key)(self._context)
            self._stack.addWidget(made)
            for each in made.actions_of_head:
                each.hide()
                self._actions.addWidget(each)
        return self._built[key]

    @property
    def overview(self) -> GroupTab:
        """The tab of what is known about the group."""
        return self.tab("overview")

    @property
    def table(self) -> QWidget:
        """The table of the group's SOP."""
        return self.tab("sop").table  # type: ignore[attr-defined]

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._row = row
        self.title.setText(row.name)
        self.chips[0].set(name_of("platform", row.form.platform))
        self.chips[1].set(name_of("kind", row.form.kind))
        stage = name_of("stage", row.form.stage)
        self.chips[2].set(
            f"{stage} · {life_text(row)}", "accent" if row.form.stage == "running" else "neutral"
        )
        seats = self.tr("%n member(s)", "", row.members)
        if row.form.seats:
            seats = self.tr("{members} of {seats} seats").format(
                members=row.members, seats=QLocale().toString(row.form.seats)
            )
        self.seats.setText(seats)
        self._archive.setEnabled(row.form.stage != "archived")
        self._show_tab()

    def turn_to(self, target: dict[str, object]) -> bool:
        """Turn to a tab that is shown with the group the next time; returns whether it is another one."""
        key = target.get("tab")
        if key not in TAB_KEYS or key == self.tabs.key():
            return False
        self._row = None
        self.tab(str(key)).turn_to(target)
        self.tabs.choose(str(key))
        return True

    def show_target(self, target: dict[str, object]) -> None:
        """Show a tab (``{"tab": key}``), and in it what else the target names."""
        key = target.get("tab")
        if key not in TAB_KEYS:
            return
        chosen = self.tab(str(key))
        if key != self.tabs.key():
            chosen.turn_to(target)  # so that no other part of it is read first
            self.tabs.choose(str(key))
        chosen.show_target(target)

    def concerns(self, changes: Changes) -> bool:
        """Tell whether what is shown reads what changed."""
        shown = self._built.get(self.tabs.key())
        return shown is not None and changes.touches(*shown.READS)

    def _head(self) -> QWidget:
        """Return the name, what the group is, and the actions, which go below where there is no room."""
        self.more = self._menu()
        acts = QWidget()
        beside = QHBoxLayout(acts)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(menu_button(self.tr("More"), self.more))
        beside.addLayout(self._actions)
        beside.addWidget(self.add_item)
        head = QWidget()
        row = FlowLayout(head, last_right=True)
        row.setContentsMargins(24, 18, 24, 8)
        for each in (self.title, *self.chips, self.seats, acts):
            row.addWidget(each)
        return head

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(
            icons.icon("library"),
            self.tr("Apply pack…"),
            lambda: open_apply_pack(self._context, self, group_id=self._group_id),
        )
        menu.addAction(
            icons.icon("export"),
            self.tr("Save as pack…"),
            lambda: open_save_pack(self._context, self, self._group_id),
        )
        menu.addAction(
            icons.icon("copy"),
            self.tr("New group like this one…"),
            lambda: open_like_this(self._context, self, self._group_id),
        )
        menu.addAction(icons.icon("calendar"), self.tr("Share timetable…"), self._share_timetable)
        menu.addSeparator()
        self._archive = menu.addAction(icons.icon("folder"), self.tr("Archive group"), self._archive_group)
        menu.addAction(icons.icon("delete"), self.tr("Delete group"), self._delete_group)
        return menu

    def _show_tab(self) -> None:
        if self._row is None:
            return
        chosen = self.tab(self.tabs.key())
        chosen.show_group(self._row)
        self._stack.setCurrentWidget(chosen)
        for each in self._built.values():
            for action in each.actions_of_head:
                action.setVisible(each is chosen)
        self.add_item.setVisible(not chosen.actions_of_head)

    def _share_timetable(self) -> None:
        self._context.asked_for.emit("calendar", {"group": self._group_id, "share": True})

    def _archive_group(self) -> None:
        self._put_away(groups.archive, self.tr("{group} archived"))

    def _delete_group(self) -> None:
        self._put_away(groups.delete, self.tr("{group} deleted"))

    def _put_away(self, call: Callable[[Workspace, int], None], said: str) -> None:
        name, group_id = self.title.text(), self._group_id
        self.gone.emit()
        if self._context.try_to(lambda: call(self._context.workspace, group_id)):
            self._context.say(said.format(group=name), undoable=True)
