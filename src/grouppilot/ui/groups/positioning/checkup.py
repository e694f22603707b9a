"""The check-up of a quiet group: the last one with its steps, and the sheet with the five questions."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.checkups import ANSWERS, QUESTIONS, steps
from grouppilot.ui.context import Context
from grouppilot.ui.groups.positioning.verdict import Verdict
from grouppilot.ui.items.apply_pack import open_apply_pack
from grouppilot.ui.items.editing import edit_item
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.words import worth
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import checkups

OPEN = ""


class CheckUpSheet(Sheet):
    """Five questions without figures; what the answers suggest is said at once."""

    def __init__(
        self, context: Context, parent: QWidget, group_id: int, answers: dict[str, str] | None = None
    ) -> None:
        super().__init__(self.tr("Check-up"), parent, 680)
        self._context, self._group_id = context, group_id
        words = self.tr("Five questions that need no figures. Each answer suggests a step.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.answers = {key: self._question(key, (answers or {}).get(key, OPEN)) for key in QUESTIONS}
        self.steps = {key: Verdict("", "warn") for key in (*QUESTIONS, "close")}
        for each in self.steps.values():
            self.body.addWidget(each)
        self.add_button(self.tr("Cancel"))
        self.keep = self.add_button(self.tr("Keep"), "primary", self._go)
        self._suggest()

    def _question(self, key: str, given: str) -> Segmented:
        choice = Segmented()
        choice.setAccessibleName(worth.question(key))
        choice.add(OPEN, "–")
        for each in ANSWERS:
            choice.add(each, worth.answer(each))
        choice.choose(given)
        choice.chosen.connect(lambda _key: self._suggest())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(worth.question(key), wrap=True), 1)
        row.addWidget(choice)
        self.body.addLayout(row)
        return choice

    def _given(self) -> dict[str, str]:
        return {key: choice.key() for key, choice in self.answers.items() if choice.key() != OPEN}

    def _suggest(self) -> None:
        given = self._given()
        found = steps(given)
        for key, each in self.steps.items():
            each.setVisible(key in found)
            each.set(worth.step(key), "warn" if given.get(key) != "unsure" else "info")
        self.keep.setEnabled(bool(given))

    def _go(self) -> None:
        workspace = self._context.workspace
        if self._context.try_to(lambda: checkups.answer(workspace, self._group_id, self._given())):
            self.accept()


class CheckUpCard(Card):
    """The steps of the last check-up, each with a button that begins it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._context = context
        self._group_id = 0
        self._answers: dict[str, str] = {}
        self.head = SectionHeader(self.tr("Check-up"))
        self.hint = label(self.tr("Is the group quiet? Five questions find out why."), "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.begin = button(self.tr("Check up…"))
        self.begin.clicked.connect(self.open_questions)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        self.body.addWidget(self.head)
        self.body.addWidget(self.hint)
        self.body.addLayout(self._rows)
        self.body.addLayout(row)

    def show_group(self, group_id: int) -> None:
        """Show the last check-up of a group."""
        self._group_id = group_id
        found = checkups.listed(self._context.workspace, group_id)
        newest = found[0] if found else None
        self._answers = dict(newest.answers) if newest else {}
        self.head.set(self.tr("Check-up"), date_text(newest.day) if newest else "")
        self.hint.setVisible(newest is None)
        self.begin.setText(self.tr("Check up…") if newest is None else self.tr("Check up again…"))
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key in newest.steps if newest else ():
            self._rows.addWidget(self._step(key))

    def open_questions(self) -> None:
        """Open the sheet with the questions."""
        CheckUpSheet(self._context, self, self._group_id, self._answers).open()

    def _step(self, key: str) -> QWidget:
        made = QWidget()
        text, call = self._actions()[key]
        go = button(text)
        go.clicked.connect(call)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Verdict(worth.step(key), "warn"), 1)
        row.addWidget(go)
        return made

    def _actions(self) -> dict[str, tuple[str, Callable[[], object]]]:
        return {
            "purpose": (self.tr("Position"), lambda: self._go("positioning", "questions")),
            "plan": (self.tr("Pack…"), lambda: open_apply_pack(self._context, self, group_id=self._group_id)),
            "adverts": (self.tr("Rules"), lambda: self._go("rules")),
            "alone": (self.tr("Roles"), lambda: self._go("roles")),
            "asks": (self.tr("Item…"), lambda: edit_item(self._context, self, None, self._group_id)),
            "close": (self.tr("Stage"), lambda: self._go("overview")),
        }

    def _go(self, tab: str, part: str = "") -> None:
        target = {"group": self._group_id, "tab": tab, "part": part}
        self._context.asked_for.emit("groups", target)
