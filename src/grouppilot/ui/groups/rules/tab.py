"""The tab of rules: the rules themselves, who broke them, what was promised, and what went wrong."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.follow_ups_part import FollowUpsPart
from grouppilot.ui.groups.rules.incidents_part import IncidentsPart
from grouppilot.ui.groups.rules.part import Part
from grouppilot.ui.groups.rules.rules_part import RulesPart
from grouppilot.ui.groups.rules.violations_part import ViolationsPart
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.usecases import follow_ups, incidents, rule_counts, rules, violations
from grouppilot.usecases.groups import GroupRow

TARGETS = {"rule": "rules", "violation": "violations", "follow_up": "follow_ups", "incident": "incidents"}
"""In which part a thing is shown that another page asks for."""


class RulesTab(GroupTab):
    """Four parts, of which one is shown; each is built when it is first chosen."""

    READS = tuple({*rules.READS, *violations.READS, *follow_ups.READS, *incidents.READS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self._parts: dict[str, Part] = {}
        self._makers: dict[str, Callable[[Context], Part]] = {
            "rules": RulesPart,
            "violations": ViolationsPart,
            "follow_ups": FollowUpsPart,
            "incidents": IncidentsPart,
        }
        self.switch = Segmented()
        self.switch.setAccessibleName(self.tr("What of the rules"))
        for key, text in (
            ("rules", self.tr("Rules")),
            ("violations", self.tr("Violations")),
            ("follow_ups", self.tr("Follow-ups")),
            ("incidents", self.tr("Incidents")),
        ):
            self.switch.add(key, text)
        self.switch.chosen.connect(self.show_part)
        self.note = button(self.tr("Violation"), icon="plus")
        self.note.setAccessibleName(self.tr("Note a violation"))
        self.note.clicked.connect(self._note_violation)
        self.copy = button(self.tr("Copy rules"), "primary", "copy")
        self.copy.clicked.connect(self._copy)
        self.actions_of_head = (self.note, self.copy)
        self.waiting = ElidedLabel("", "muted")
        self._stack = QStackedWidget()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.switch)
        top.addWidget(self.waiting, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._group_id = row.id
        self._show_waiting()
        self.show_part(self.switch.key())

    def show_target(self, target: dict[str, object]) -> None:
        """Show a rule, violation, follow-up or incident by its id, e.g. ``{"rule": 3}``, or a ``part``."""
        wanted = self._wanted(target)
        if wanted != self.switch.key():
            self.show_part(wanted)
        for name, key in TARGETS.items():
            if isinstance(target.get(name), int):
                self.part(key).choose(int(str(target[name])))

    def turn_to(self, target: dict[str, object]) -> None:
        self.switch.choose(self._wanted(target))

    def _wanted(self, target: dict[str, object]) -> str:
        """Return the part in which a target is; the one shown where it names none."""
        named = [key for name, key in TARGETS.items() if isinstance(target.get(name), int)]
        part = target.get("part")
        return named[-1] if named else str(part) if part in self._makers else self.switch.key()

    def part(self, key: str) -> Part:
        """Return a part, built when it is first asked for."""
        if key not in self._parts:
            made = self._parts[key] = self._makers[key](self.context)
            self._stack.addWidget(made)
            made.rule_asked.connect(self._write_rule)
            if isinstance(made, RulesPart):
                made.posted.offered.connect(self.copy.setText)
        return self._parts[key]

    def show_part(self, key: str) -> None:
        """Show one of the parts."""
        self.switch.choose(key)
        made = self.part(key)
        if self._group_id:
            made.show_group(self._group_id)
        self._stack.setCurrentWidget(made)

    def _show_waiting(self) -> None:
        """Say what is open in the other parts."""
        found = rule_counts.waiting(self.context.workspace, self._group_id)
        words = []
        if found.violations:
            words.append(self.tr("%n violation(s) to answer", "", found.violations))
        if found.follow_ups:
            words.append(self.tr("%n follow-up(s) open", "", found.follow_ups))
        if found.incidents:
            words.append(self.tr("%n incident(s) open", "", found.incidents))
        self.waiting.setText(" · ".join(words))

    def _rules(self) -> RulesPart:
        made = self.part("rules")
        assert isinstance(made, RulesPart)
        return made

    def _copy(self) -> None:
        part = self._rules()
        if part.group_id != self._group_id:
            part.show_group(self._group_id)
        part.posted.copy()

    def _note_violation(self) -> None:
        self.show_part("violations")
        made = self.part("violations")
        assert isinstance(made, ViolationsPart)
        made.add()

    def _write_rule(self, incident_id: int) -> None:
        self.show_part("rules")
        self._rules().write_for(incident_id)
