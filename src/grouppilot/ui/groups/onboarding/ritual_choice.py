"""The menu from which a group's ritual is chosen, edited, copied or begun anew."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from grouppilot.ui.context import Context
from grouppilot.ui.kit import icons
from grouppilot.usecases import groups, ritual_packs, rituals
from grouppilot.usecases.rituals import RitualRow


class RitualChoice(QObject):
    """Fills a menu each time it is opened.

    Args:
        context: Of the window.
        menu: The menu, which owns this.
        edit: Opens the editor of the ritual that the group has.
    """

    def __init__(self, context: Context, menu: QMenu, edit: Callable[[], object]) -> None:
        super().__init__(menu)
        self._context, self._menu, self._edit = context, menu, edit
        self._workspace = context.workspace
        self._group_id = 0
        self._mine: RitualRow | None = None
        menu.aboutToShow.connect(self.fill)

    def show_group(self, group_id: int) -> None:
        """Choose for another group from now on."""
        self._group_id = group_id

    def fill(self) -> None:
        """Offer what there is now."""
        menu = self._menu
        menu.clear()
        form = groups.form_of(self._workspace, self._group_id)
        self._mine = rituals.of_group(self._workspace, self._group_id)
        if self._mine is not None:
            menu.addAction(icons.icon("edit"), self.tr("Edit steps…"), lambda: self._edit())
            if len(self._mine.groups) > 1:
                menu.addAction(icons.icon("copy"), self.tr("Copy for this group only"), self._copy)
            menu.addSeparator()
        for row in sorted(rituals.listed(self._workspace), key=lambda row: row.language != form.language):
            self._offer(row)
        self._offer_packs(form.language)
        menu.addAction(icons.icon("plus"), self.tr("New ritual…"), self._new)
        if self._mine is not None:
            menu.addAction(icons.icon("close"), self.tr("No ritual"), lambda: self._use(None))

    def _offer_packs(self, language: str) -> None:
        packs = self._menu.addMenu(icons.icon("library"), self.tr("From a pack"))
        packs.setToolTipsVisible(True)
        for pack in ritual_packs.ready_made(language):
            action = packs.addAction(pack.pack)
            action.setToolTip(" · ".join(pack.steps))
            action.triggered.connect(lambda _checked=False, key=pack.pack_id: self._from_pack(key))

    def _offer(self, row: RitualRow) -> None:
        action = self._menu.addAction(row.name)
        action.setCheckable(True)
        action.setChecked(self._mine is not None and row.id == self._mine.id)
        action.triggered.connect(lambda _checked=False: self._use(row.id))

    def _use(self, ritual_id: int | None) -> None:
        if self._context.try_to(lambda: rituals.use(self._workspace, self._group_id, ritual_id)):
            self._context.say(self.tr("Ritual chosen") if ritual_id else self.tr("No ritual"), undoable=True)

    def _from_pack(self, pack_id: str) -> None:
        if self._context.try_to(
            lambda: ritual_packs.use_ready_made(self._workspace, self._group_id, pack_id)
        ):
            self._context.say(self.tr("Ritual chosen"), undoable=True)

    def _copy(self) -> None:
        if self._context.try_to(lambda: rituals.own_copy(self._workspace, self._group_id)):
            self._context.say(self.tr("The group has a ritual of its own now"), undoable=True)

    def _new(self) -> None:
        group = groups.form_of(self._workspace, self._group_id).name
        name = self.tr("Ritual of {group}").format(group=group)
        if self._context.try_to(lambda: ritual_packs.begin(self._workspace, self._group_id, name)):
            self._edit()
