"""Rituals: how newcomers become members, with their steps, edited where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button, menu_button
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.library.list_tab import Entry, ListTab
from grouppilot.ui.rituals.editor import RitualEditor
from grouppilot.usecases import groups, rituals
from grouppilot.usecases.rituals import RitualRow, StepForm


class RitualsTab(ListTab):
    """The rituals at the left, the chosen one in its editor at the right."""

    READS = rituals.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr(
            "A ritual takes a newcomer step by step into the group. A pack brings one; or begin your own."
        )
        first = button(self.tr("Begin a ritual"), "primary", "plus")
        super().__init__(context, self.tr("Rituals"), EmptyState("users", words, first), parent)
        first.clicked.connect(self.add)
        self._found: dict[int, RitualRow] = {}
        self.new = button(self.tr("Ritual"), icon="plus")
        self.new.setAccessibleName(self.tr("Begin a ritual"))
        self.new.clicked.connect(self.add)
        self.use_menu = QMenu(self)
        self.use = menu_button(self.tr("Use in"), self.use_menu)
        self.delete = icon_button("delete", self.tr("Delete ritual"), boxed=True)
        self.delete.clicked.connect(self._delete)
        self.top.addStretch(1)
        self.top.addWidget(self.new)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addStretch(1)
        head.addWidget(self.use)
        head.addWidget(self.delete)
        self.editor = RitualEditor(context)
        self.pane.addLayout(head)
        self.pane.addWidget(self.editor, 1)

    def entries(self) -> Sequence[Entry]:
        """Read the rituals."""
        found = rituals.listed(self.context.workspace)
        self._found = {row.id: row for row in found}
        return [Entry(row.id, self._line(row)) for row in found]

    def show_entry(self, key: object) -> None:
        """Show a ritual in its editor."""
        row = self._found[int(str(key))]
        self.editor.show_ritual(row.id)
        self.use_menu.clear()
        using = {group for group, _name in row.groups}
        for each in groups.scope(self.context.workspace):
            action = self.use_menu.addAction(each.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in using)
            action.setEnabled(each.id not in using)
            action.triggered.connect(lambda _on, group=each.id: self._use(group))

    def add(self) -> None:
        """Begin a ritual with one step."""
        made: list[int] = []
        name = QCoreApplication.translate("RitualsTab", "New ritual")
        steps = (StepForm(QCoreApplication.translate("RitualsTab", "Welcome")),)
        if self.context.try_to(lambda: made.append(rituals.add(self.context.workspace, name, steps))):
            self.refresh()
            self.choose(made[0])
            self.editor.name.setFocus()
            self.editor.name.selectAll()

    def _line(self, row: RitualRow) -> str:
        steps = self.tr("%n step(s)", "", len(row.steps))
        used = self.tr("used by %n group(s)", "", len(row.groups))
        return f"{row.name} · {steps} · {used}"

    def _row(self) -> RitualRow | None:
        return self._found.get(int(str(self.key()))) if self.key() is not None else None

    def _use(self, group_id: int) -> None:
        row = self._row()
        if row is not None and self.context.try_to(
            lambda: rituals.use(self.context.workspace, group_id, row.id)
        ):
            said = self.tr("{ritual} is used there from now on").format(ritual=row.name)
            self.context.say(said, undoable=True)

    def _delete(self) -> None:
        row = self._row()
        if row is not None and self.context.try_to(lambda: rituals.delete(self.context.workspace, row.id)):
            self.context.say(self.tr("{ritual} deleted").format(ritual=row.name), undoable=True)
