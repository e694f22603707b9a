"""The tabs of the members' page: the table, and what else there is to do with people, built when chosen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.tabs import Tabs
from grouppilot.usecases.changes import Changes


class Part(Protocol):
    """What a tab shows: a widget that reads when it is told to."""

    READS: tuple[str, ...]

    def refresh(self) -> None:
        """Read anew what is shown."""

    def show_target(self, target: dict[str, object]) -> None:
        """Show one thing that another page asked for."""


def _runs(context: Context) -> QWidget:
    from grouppilot.ui.members.runs import RunsPart

    return RunsPart(context)


def _duplicates(context: Context) -> QWidget:
    from grouppilot.ui.members.duplicates import DuplicatesPart

    return DuplicatesPart(context)


def _keep(context: Context) -> QWidget:
    from grouppilot.ui.members.keep import KeepPart

    return KeepPart(context)


def _several(context: Context) -> QWidget:
    from grouppilot.ui.members.several import SeveralPart

    return SeveralPart(context)


TABLE = "members"
TABS: tuple[tuple[str, str, Callable[[Context], QWidget] | None], ...] = (
    (TABLE, QT_TRANSLATE_NOOP("MemberTabs", "Members"), None),
    ("runs", QT_TRANSLATE_NOOP("MemberTabs", "Private runs"), _runs),
    ("keep", QT_TRANSLATE_NOOP("MemberTabs", "Keep in touch"), _keep),
    ("duplicates", QT_TRANSLATE_NOOP("MemberTabs", "Duplicates"), _duplicates),
    ("several", QT_TRANSLATE_NOOP("MemberTabs", "In several groups"), _several),
)
"""Key, name and maker of each tab; the table has none, as it is the page itself."""


class MemberTabs(Tabs):
    """The tabs, and the parts that were built.

    Signals:
        turned(part): The part to show; None for the table.
    """

    turned = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._makers = {key: make for key, _name, make in TABS}
        self._built: dict[str, QWidget] = {}
        self.setAccessibleName(self.tr("Parts of the members"))
        for key, name, _make in TABS:
            self.add(key, QCoreApplication.translate("MemberTabs", name))
        self.chosen.connect(lambda _key: self.turned.emit(self.part()))

    def part(self) -> QWidget | None:
        """Return the part of the chosen tab, built when it is first asked for; None for the table."""
        key = self.key()
        make = self._makers[key]
        if make is None:
            return None
        if key not in self._built:
            self._built[key] = make(self._context)
        return self._built[key]

    def concerns(self, changes: Changes) -> bool:
        """Tell whether a part is shown that reads what changed."""
        part = self._built.get(self.key())
        return part is not None and changes.touches(*part.READS)  # type: ignore[attr-defined]

    def show_target(self, target: dict[str, object]) -> bool:
        """Turn to the tab a target names, and show in it what else it names; False where it names none."""
        key = target.get("tab")
        if key not in self._makers:
            return False
        self.choose(str(key))
        part = self.part()
        if part is not None:
            part.show_target(target)  # type: ignore[attr-defined]
        return True
