"""Library: packs to start from, texts to post, the items of all SOPs, rituals and rule sets."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.packs import Pack
from grouppilot.ui.context import Context, Page
from grouppilot.ui.items.pack_files import ask_pack_file, open_save_pack
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.tabs import Tabs
from grouppilot.ui.library.packs_tab import PacksTab
from grouppilot.usecases import groups, rituals, rules


def _scripts(context: Context) -> QWidget:
    from grouppilot.ui.library.scripts_tab import ScriptsTab

    return ScriptsTab(context)


def _kit(context: Context) -> QWidget:
    from grouppilot.ui.library.kit_tab import KitTab

    return KitTab(context)


def _shelves(context: Context) -> QWidget:
    from grouppilot.ui.library.shelves_tab import ShelvesTab

    return ShelvesTab(context)


def _sops(context: Context) -> QWidget:
    from grouppilot.ui.library.sops_tab import SopsTab

    return SopsTab(context)


def _rituals(context: Context) -> QWidget:
    from grouppilot.ui.library.rituals_tab import RitualsTab

    return RitualsTab(context)


def _rules(context: Context) -> QWidget:
    from grouppilot.ui.library.rules_tab import RulesTab

    return RulesTab(context)


TABS: tuple[tuple[str, str, Callable[[Context], QWidget]], ...] = (
    ("packs", QT_TRANSLATE_NOOP("LibraryTabs", "Packs"), PacksTab),
    ("scripts", QT_TRANSLATE_NOOP("LibraryTabs", "Scripts"), _scripts),
    ("kit", QT_TRANSLATE_NOOP("LibraryTabs", "Starter kit"), _kit),
    ("shelves", QT_TRANSLATE_NOOP("LibraryTabs", "Shelves"), _shelves),
    ("sops", QT_TRANSLATE_NOOP("LibraryTabs", "SOPs"), _sops),
    ("rituals", QT_TRANSLATE_NOOP("LibraryTabs", "Rituals"), _rituals),
    ("rules", QT_TRANSLATE_NOOP("LibraryTabs", "Rule sets"), _rules),
)
"""Key, name and maker of each tab, in their order."""


class LibraryPage(Page):
    """Tabs; each is built when it is first chosen, and only the one on screen reads."""

    VERB = "library"
    READS = tuple(
        {
            *("chat_group", "rest_range", "setting", "script", "script_text", "text_use", "brand"),
            *("sop_item", "sop_audience", "sop_version"),
            *rituals.READS,
            *rules.READS,
        }
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.header = PageHeader(self.tr("Library"))
        self.open_pack = button(self.tr("Open pack…"))
        self.open_pack.clicked.connect(lambda: ask_pack_file(context, self, self.show_pack))
        self.save_pack = button(self.tr("Save group as pack…"))
        self.save_pack.clicked.connect(lambda: open_save_pack(context, self))
        self.header.add(self.open_pack, self.save_pack)
        self._makers = {key: make for key, _name, make in TABS}
        self._built: dict[str, QWidget] = {}
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parts of the library"))
        for key, name, _make in TABS:
            self.tabs.add(key, QCoreApplication.translate("LibraryTabs", name))
        self._stack = QStackedWidget()
        self.tabs.chosen.connect(lambda _key: self.refresh())
        self._lay_out()

    def tab(self, key: str) -> QWidget:
        """Return a tab, built when it is first asked for."""
        if key not in self._built:
            self._built[key] = self._makers[key](self.context)
            self._stack.addWidget(self._built[key])
        return self._built[key]

    @property
    def packs(self) -> PacksTab:
        """The tab of packs."""
        return self.tab("packs")  # type: ignore[return-value]

    @property
    def scripts(self) -> QWidget:
        """The tab of scripts."""
        return self.tab("scripts")

    @property
    def sops(self) -> QWidget:
        """The tab of all items."""
        return self.tab("sops")

    def refresh(self) -> None:
        """Read the tab on screen anew."""
        self.save_pack.setEnabled(groups.any_there(self.context.workspace))
        shown = self.tab(self.tabs.key())
        shown.refresh()  # type: ignore[attr-defined]
        self._stack.setCurrentWidget(shown)

    def show_pack(self, pack: Pack) -> None:
        """Show a pack that was read from a file."""
        self.tabs.choose("packs")
        self.packs.open_pack(pack)

    def first_part(self) -> QWidget:
        """Return the list of packs, so that arrows go through them at once."""
        return self.packs.packs.list

    def show_target(self, target: dict[str, object]) -> None:
        """Show a tab (``tab``), a pack (``pack``), a ``script`` or a ``text`` of a ``shelf``."""
        if isinstance(target.get("script"), int):
            self.tabs.choose("scripts")
            self.scripts.show_script(target["script"])  # type: ignore[attr-defined]
        elif isinstance(target.get("pack"), str):
            self.tabs.choose("packs")
            self.refresh()
            self.packs.packs.choose(target["pack"])
        elif isinstance(target.get("shelf"), str):
            self.tabs.choose("shelves")
            self.tab("shelves").show_text(target["shelf"], target.get("text"))  # type: ignore[attr-defined]
        elif target.get("tab") in self._makers:
            self.tabs.choose(str(target["tab"]))

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
