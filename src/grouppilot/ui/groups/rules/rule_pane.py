"""The rule that is chosen, edited in place, with how it was worded before."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.rules import KINDS
from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.part import overline
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.library.text_card import GrowingText
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases import rule_edits, rules
from grouppilot.usecases.rules import RuleRow

MOST_WORDINGS = 4


class RulePane(Card):
    """Shows a rule; every field is kept as soon as it is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self._context = context
        self._row: RuleRow | None = None
        self.heading = label("", "heading")
        self.end = icon_button("pause", self.tr("End this rule today"))
        self.delete = icon_button("delete", self.tr("Delete rule"))
        self.kind = Segmented()
        self.kind.setAccessibleName(self.tr("Kind of rule"))
        for key in KINDS:
            self.kind.add(key, name_of("rulekind", key))
        self.text, self.consequence = GrowingText(), GrowingText()
        self.text.setAccessibleName(self.tr("What the rule says"))
        self.consequence.setAccessibleName(self.tr("What follows"))
        self.consequence.setPlaceholderText(self.tr("e.g. a reminder first, then a warning, then removal"))
        self.resume = button(self.tr("Let it hold again"))
        self.since = label("", "caption", wrap=True)
        self._before = QVBoxLayout()
        self._before.setSpacing(2)
        self._lay_out()
        self._connect()

    def show_rule(self, row: RuleRow) -> None:
        """Show a rule; what is being written stays unless it is another rule's."""
        other = self._row is None or self._row.id != row.id
        self._row = row
        ended = row.number is None
        self.heading.setText(
            self.tr("Rule that ended") if ended else self.tr("Rule {n}").format(n=row.number)
        )
        self.kind.choose(row.kind)
        for field, text in ((self.text, row.text), (self.consequence, row.consequence)):
            field.set_text(text)
            if other and field.toPlainText() != text:
                field.put_back()
            field.setReadOnly(ended)
        self.kind.setEnabled(not ended)
        self.end.setVisible(not ended)
        self.resume.setVisible(ended)
        self._show_history(row)

    def write(self) -> None:
        """Go to the text."""
        self.text.setFocus()
        self.text.selectAll()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.heading, 1)
        head.addWidget(self.end)
        head.addWidget(self.delete)
        kinds = QHBoxLayout()
        kinds.addWidget(self.kind)
        kinds.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(kinds)
        self.body.addSpacing(2)
        self.body.addWidget(overline(self.tr("WHAT IT SAYS")))
        self.body.addWidget(self.text)
        self.body.addWidget(overline(self.tr("WHAT FOLLOWS")))
        self.body.addWidget(self.consequence)
        self.body.addWidget(self.since)
        self.body.addLayout(self._before)
        foot = QHBoxLayout()
        foot.addWidget(self.resume)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self._edit(kind=kind))
        self.text.edited.connect(lambda text: self._edit(text=text))
        self.consequence.edited.connect(lambda text: self._edit(consequence=text))
        self.end.clicked.connect(lambda: self._set_active(False))
        self.resume.clicked.connect(lambda: self._set_active(True))
        self.delete.clicked.connect(self.delete_rule)

    def delete_rule(self) -> None:
        """Delete the rule that is shown."""
        row = self._row
        if row is not None and self._context.try_to(
            lambda: rule_edits.delete(self._context.workspace, row.id)
        ):
            self._context.say(self.tr("Rule deleted"), undoable=True)

    def _edit(self, **changed: str) -> None:
        row = self._row
        if row is None:
            return
        if not self._context.try_to(lambda: rule_edits.edit(self._context.workspace, row.id, **changed)):
            self.text.put_back()
            self.consequence.put_back()

    def _set_active(self, active: bool) -> None:
        row = self._row
        if row is None:
            return
        if self._context.try_to(lambda: rule_edits.set_active(self._context.workspace, row.id, active)):
            said = self.tr("The rule holds again") if active else self.tr("The rule ended today")
            self._context.say(said, undoable=True)

    def _show_history(self, row: RuleRow) -> None:
        said = self.tr("Ended on {day}.") if row.number is None else self.tr("In these words since {day}.")
        self.since.setText(said.format(day=date_text(row.since)))
        while (item := self._before.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        if row.wordings < 2:
            return
        told = rules.history(self._context.workspace, row.id)
        before = [each for each in told if each.active and each.since != row.since][:MOST_WORDINGS]
        for each in before:
            said = self.tr("From {day}: {text}").format(day=date_text(each.since), text=each.text)
            self._before.addWidget(label(said, "caption", wrap=True))
