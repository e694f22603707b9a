"""Rule sets: the owner's own and those of packs, with the groups that go by them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.start_group import open_start_group
from grouppilot.ui.kit.buttons import button, icon_button, menu_button
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.library.list_tab import Entry, ListTab
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import groups, rule_sets, rules
from grouppilot.usecases.rules import SetRow


class RulesTab(ListTab):
    """The sets at the left, the rules of the chosen one at the right; a group that has them edits them."""

    READS = rules.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr(
            "Rules that groups share stand here. A pack brings some; others begin in a group's own rules."
        )
        start = button(self.tr("Start from a pack…"))
        super().__init__(context, self.tr("Rule sets"), EmptyState("library", words, start), parent)
        start.clicked.connect(lambda: open_start_group(context, self))
        self._found: dict[int, SetRow] = {}
        self.name = QLineEdit()
        self.name.setMaxLength(rule_sets.NAME_CHARS)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.editingFinished.connect(self._rename)
        self.use_menu = QMenu(self)
        self.use = menu_button(self.tr("Use in"), self.use_menu)
        self.delete = icon_button("delete", self.tr("Delete rule set"), boxed=True)
        self.delete.clicked.connect(self._delete)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.use)
        head.addWidget(self.delete)
        self.used = label("", "muted", wrap=True)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(8)
        self.pane.addLayout(head)
        self.pane.addWidget(self.used)
        self.pane.addLayout(self.rows)
        self.pane.addStretch(1)

    def entries(self) -> Sequence[Entry]:
        """Read the sets."""
        found = rule_sets.listed(self.context.workspace)
        self._found = {row.id: row for row in found}
        return [Entry(row.id, self._line(row)) for row in found]

    def show_entry(self, key: object) -> None:
        """Show a set with its rules."""
        row = self._found[int(str(key))]
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(row.name)
        names = listed(name for _id, name in row.groups)
        self.used.setText(
            self.tr("Used by {groups}").format(groups=names) if names else self.tr("Not in use")
        )
        self._offer(row)
        while (item := self.rows.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for rule in rules.of_set(self.context.workspace, row.id):
            kind = name_of("rulekind", rule.kind)
            text = f"{rule.number}. {rule.text}" if rule.number else rule.text
            self.rows.addWidget(label(text, wrap=True))
            told = " → ".join(part for part in (kind, rule.consequence) if part)
            self.rows.addWidget(label(told, "caption", wrap=True))

    def _line(self, row: SetRow) -> str:
        count = self.tr("%n rule(s)", "", row.rules)
        used = self.tr("used by %n group(s)", "", len(row.groups))
        return f"{row.name} · {count} · {used}"

    def _row(self) -> SetRow | None:
        return self._found.get(int(str(self.key()))) if self.key() is not None else None

    def _offer(self, row: SetRow) -> None:
        self.use_menu.clear()
        using = {key for key, _name in row.groups}
        for each in groups.scope(self.context.workspace):
            action = self.use_menu.addAction(each.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in using)
            action.setEnabled(each.id not in using)
            action.triggered.connect(lambda _on, group=each.id: self._use(group))

    def _use(self, group_id: int) -> None:
        row = self._row()
        if row is not None and self.context.try_to(
            lambda: rule_sets.use(self.context.workspace, group_id, row.id)
        ):
            self.context.say(self.tr("{rules} hold there from today").format(rules=row.name), undoable=True)

    def _rename(self) -> None:
        row, name = self._row(), self.name.text()
        if row is not None and name != row.name:
            self.context.try_to(lambda: rule_sets.rename(self.context.workspace, row.id, name))

    def _delete(self) -> None:
        row = self._row()
        if row is not None and self.context.try_to(lambda: rule_sets.delete(self.context.workspace, row.id)):
            self.context.say(self.tr("{rules} deleted").format(rules=row.name), undoable=True)
