"""How the group in scope is: its state, what that follows from, and the next step of each part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from grouppilot.domain.health import Component, Health
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip, Dot
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import health as words

LEVELS = {"good": "ok", "warn": "warn", "bad": "bad", "unknown": "ink3"}
NARROW = 640
"""Pixels of width below which the parts stand in one column."""


class HealthCard(Card):
    """A chip with the state, and a line for each part that it follows from."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id: int | None = None
        self._health: Health | None = None
        self._columns = 2
        self.state = Chip("")
        self._because = label("", "muted", wrap=True)
        self.wake = button(self.tr("Wake it, merge it or close it…"))
        self.wake.setToolTip(self.tr("Ten questions on a quiet group, and what follows from the answers"))
        self.wake.clicked.connect(lambda: self._go("groups", {"tab": "positioning", "part": "check_up"}))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._lines: dict[str, _Line] = {}
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Health"), "heading"))
        head.addWidget(self.state)
        head.addWidget(self._because, 1)
        head.addWidget(self.wake)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)

    def show_health(self, group_id: int | None, health: Health | None) -> None:
        """Show how a group is; nothing at all for several, and for one that does not run."""
        self.setVisible(health is not None)
        self._group_id, self._health = group_id, health
        if health is None:
            return
        self.state.set(words.state_name(health.state), words.TONES.get(health.state, "neutral"))
        because = words.because_words(health) if health.because else ""
        if health.state == "unknown":
            because = self.tr("Neither a chat nor posts tell how it is.")
        self._because.setText(because)
        self.wake.setVisible(health.state in ("silent", "dying"))
        for component in health.components:
            if component.code not in self._lines:
                self._lines[component.code] = _Line(component.code)
                self._lines[component.code].step.clicked.connect(
                    lambda _on=False, code=component.code: self._step(code)
                )
            self._lines[component.code].show_component(component)
        self._place()

    def step(self, code: str) -> QPushButton:
        """Return the button of the next step of a part; KeyError for one that is not shown."""
        return self._lines[code].step

    def text(self, code: str) -> str:
        """Return what is said of a part."""
        return self._lines[code].text()

    def fit(self, width: int) -> None:
        """Stand in one column where two do not fit into so many pixels."""
        columns = 2 if width >= NARROW else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        for at, line in enumerate(self._lines.values()):
            self._grid.addWidget(line, at // self._columns, at % self._columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, int(self._columns == 2))

    def _step(self, code: str) -> None:
        if self._health is not None:
            verb, target = words.TARGETS[self._health.component(code).step]
            self._go(verb, target)

    def _go(self, verb: str, target: dict[str, object]) -> None:
        self._context.asked_for.emit(verb, {**target, "group": self._group_id})


class _Line(QWidget):
    """A part: a dot, its name, what is known, and its next step."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._words = label(words.component_name(code)), label("", "muted", wrap=True)
        self._dots = {level: Dot(role) for level, role in LEVELS.items()}
        self.step = button("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for dot in self._dots.values():
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._name)
        row.addWidget(self._words, 1)
        row.addWidget(self.step)
        self.setMinimumHeight(self.step.sizeHint().height())

    def text(self) -> str:
        """Return its name and what is known."""
        return f"{self._name.text()}: {self._words.text()}"

    def show_component(self, component: Component) -> None:
        """Show a part."""
        for level, dot in self._dots.items():
            dot.setVisible(level == component.level)
        told = words.component_words(component)
        self._words.setText(told)
        self.step.setVisible(bool(component.step))
        if component.step:
            step = words.step_name(component.step)
            self.step.setText(step)
            self.step.setAccessibleName(f"{self._name.text()}: {step}")
