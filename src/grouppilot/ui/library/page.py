"""Library: packs to start from, scripts to post, and the items of all SOPs."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.packs import Pack
from grouppilot.ui.context import Context, Page
from grouppilot.ui.items.pack_files import ask_pack_file, open_save_pack
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.tabs import Tabs
from grouppilot.ui.library.packs_tab import PacksTab
from grouppilot.ui.library.scripts_tab import ScriptsTab
from grouppilot.ui.library.sops_tab import SopsTab
from grouppilot.usecases import groups

TABS = ("packs", "scripts", "sops")


class LibraryPage(Page):
    """Three tabs; only the one on screen reads."""

    VERB = "library"
    READS = (
        *("chat_group", "rest_range", "setting", "script", "script_text", "text_use"),
        *("sop_item", "sop_audience", "sop_version"),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header = PageHeader(self.tr("Library"))
        self.open_pack = button(self.tr("Open pack…"))
        self.open_pack.clicked.connect(lambda: ask_pack_file(context, self, self.show_pack))
        self.save_pack = button(self.tr("Save group as pack…"))
        self.save_pack.clicked.connect(lambda: open_save_pack(context, self))
        self.header.add(self.open_pack, self.save_pack)
        self.tabs = Tabs()
        self.tabs.add("packs", self.tr("Packs"))
        self.tabs.add("scripts", self.tr("Scripts"))
        self.tabs.add("sops", self.tr("SOPs"))
        self.packs, self.scripts, self.sops = PacksTab(context), ScriptsTab(context), SopsTab(context)
        self._stack = QStackedWidget()
        self._tabs = (self.packs, self.scripts, self.sops)
        for tab in self._tabs:
            self._stack.addWidget(tab)
        self.tabs.chosen.connect(self._show_tab)
        self._lay_out()

    def refresh(self) -> None:
        """Read the tab on screen anew."""
        self.save_pack.setEnabled(bool(groups.scope(self.context.workspace)))
        self._tabs[TABS.index(self.tabs.key())].refresh()

    def show_pack(self, pack: Pack) -> None:
        """Show a pack that was read from a file."""
        self.tabs.choose("packs")
        self.packs.open_pack(pack)

    def show_target(self, target: dict[str, object]) -> None:
        """Show a tab (``{"tab": "scripts"}``), a pack (``{"pack": id}``) or a script (``{"script": id}``)."""
        if isinstance(target.get("script"), int):
            self.tabs.choose("scripts")
            self.scripts.search.clear()
            self.refresh()
            self.scripts.choose(target["script"])
        elif isinstance(target.get("pack"), str):
            self.tabs.choose("packs")
            self.refresh()
            self.packs.packs.choose(target["pack"])
        elif target.get("tab") in TABS:
            self.tabs.choose(str(target["tab"]))

    def _show_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(TABS.index(key))
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 18, 24, 8)
        head.addWidget(self.header)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 0, 0)
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
