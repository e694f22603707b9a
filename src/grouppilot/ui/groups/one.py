"""One group's page: what it is, and its SOP."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.overview import Overview
from grouppilot.ui.groups.words import life_text
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.editing import edit_item
from grouppilot.ui.items.pack_files import open_save_pack
from grouppilot.ui.items.sop_model import OF_ONE_GROUP
from grouppilot.ui.items.sop_table import SopTable
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tabs import Tabs
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import groups, sops
from grouppilot.usecases.groups import GroupRow
from grouppilot.usecases.workspace import Workspace


class GroupView(QWidget):
    """A group under its name, in tabs. ``gone`` tells that it was archived or deleted here."""

    gone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self.title = ElidedLabel("", "title")
        self.chips = [Chip(""), Chip(""), Chip("", "accent")]
        self.seats = label("", "muted")
        self.tabs = Tabs()
        self.tabs.add("overview", self.tr("Overview"))
        self.tabs.add("sop", self.tr("SOP"))
        self.overview = Overview(context)
        self.table = SopTable(context, OF_ONE_GROUP)
        self.table.opened.connect(self._edit_item)
        self.add_item = button(self.tr("Item"), "primary", "plus")
        self.add_item.clicked.connect(lambda: self._edit_item(None))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self._sop())
        self.tabs.chosen.connect(self._show_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 0, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._group_id = row.id
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
        self.overview.show_group(row)
        self._show_items()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 18, 24, 8)
        row.setSpacing(8)
        row.addWidget(self.title)
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.seats)
        row.addSpacing(4)
        self.more = self._menu()
        row.addWidget(menu_button(self.tr("More"), self.more))
        row.addWidget(self.add_item)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(icons.icon("library"), self.tr("Apply pack…"), self._apply_pack)
        menu.addAction(icons.icon("export"), self.tr("Save as pack…"), self._save_pack)
        menu.addSeparator()
        self._archive = menu.addAction(icons.icon("folder"), self.tr("Archive group"), self._archive_group)
        menu.addAction(icons.icon("delete"), self.tr("Delete group"), self._delete_group)
        return menu

    def _sop(self) -> QWidget:
        add = button(self.tr("Item"), "primary", "plus")
        add.clicked.connect(lambda: self._edit_item(None))
        apply_ = button(self.tr("Apply pack…"))
        apply_.clicked.connect(self._apply_pack)
        words = self.tr("An SOP is what this group needs done, day by day. Start with a ready-made pack.")
        self._sop_stack = QStackedWidget()
        self._sop_stack.addWidget(EmptyState("library", words, apply_, add))
        self._sop_stack.addWidget(self.table)
        card = Card(margin=0)
        card.body.addWidget(self._sop_stack)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 20)
        column.addWidget(card)
        return page

    def _show_items(self) -> None:
        rows = sops.items(self._context.workspace, self._group_id)
        self.table.fill(rows)
        self._sop_stack.setCurrentIndex(1 if rows else 0)
        active = [row for row in rows if row.status == "active"]
        texts = [self.tr("%n item(s)", "", len(rows))]
        if len(active) < len(rows):
            texts.append(self.tr("%n paused or ended", "", len(rows) - len(active)))
        texts.append(self.tr("%n must-do(s)", "", sum(row.must for row in active)))
        self.table.summary.setText(" · ".join(texts))

    def _show_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(0 if key == "overview" else 1)

    def _edit_item(self, item_id: int | None) -> None:
        edit_item(self._context, self, item_id, self._group_id)

    def _apply_pack(self) -> None:
        open_apply_pack(self._context, self, group_id=self._group_id)

    def _save_pack(self) -> None:
        open_save_pack(self._context, self, self._group_id)

    def _archive_group(self) -> None:
        self._put_away(groups.archive, self.tr("{group} archived"))

    def _delete_group(self) -> None:
        self._put_away(groups.delete, self.tr("{group} deleted"))

    def _put_away(self, call: Callable[[Workspace, int], None], said: str) -> None:
        name = self.title.text()
        self.gone.emit()
        if self._context.try_to(lambda: call(self._context.workspace, self._group_id)):
            self._context.say(said.format(group=name), undoable=True)
