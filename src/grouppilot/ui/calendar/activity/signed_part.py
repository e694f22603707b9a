"""Who signed up for an activity: the chain of each of its groups, pasted again as it grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.calendar.fields import ChoiceField
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.signing.pane import SignUpPane
from grouppilot.ui.signing.paste_sheet import PasteSheet
from grouppilot.usecases import activity_people, sign_ups

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView

EMPTY, SHOWN = 0, 1


class SignedPart(ActivityPart):
    """The sign-up of one group at a time."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.group = ChoiceField([])
        self.group.setAccessibleName(self.tr("Group"))
        self.group.picked.connect(lambda _key: self._show_group())
        self.count = label("", "muted")
        self.paste = button(self.tr("Paste the sign-up…"), "primary", "text")
        self.paste.clicked.connect(self.ask)
        self.pane = SignUpPane(context)
        self._stack = QStackedWidget()
        words = self.tr("Paste the chain (接龙) of the group: who signed, who has not, how many come.")
        self.none = EmptyState("members", words)
        self._stack.addWidget(self.none)
        card = Card(margin=14)
        card.body.addWidget(self.pane)
        card.body.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(card)
        column.addStretch(1)
        self._stack.addWidget(scroller(holder))
        self._put_together()

    def refresh(self, view: ActivityView) -> None:
        """Read the sign-ups."""
        before = self.group.currentData()
        if [self.group.itemData(at) for at in range(self.group.count())] != [
            str(key) for key, _ in view.groups
        ]:
            self.group.clear()
            for key, name in view.groups:
                self.group.addItem(name, str(key))
            self.group.show_key(before or "")
        self.group.setVisible(len(view.groups) > 1)
        self.paste.setEnabled(bool(view.groups))
        self.count.setText(self.tr("%Ln people come", "", view.signed) if view.signed else "")
        if not view.groups:
            self.none.set_sentence(self.tr("The activity is for no group yet, so nobody can sign up."))
        self._show_group()

    def ask(self) -> PasteSheet | None:
        """Open the sheet that takes a sign-up, and return it; None without a group."""
        view, key = self.view, self.group.currentData()
        if view is None or not key:
            return None
        ws, group = self.context.workspace, int(key)
        keep = lambda text: activity_people.keep_sign_up(ws, view.id, group, text, by=self)  # noqa: E731
        sheet = PasteSheet(self.context, self, group, keep)
        sheet.open()
        return sheet

    def _show_group(self) -> None:
        view, key = self.view, self.group.currentData()
        rows = activity_people.sheets(self.context.workspace, view.id) if view is not None else []
        row = next((row for row in rows if str(row.group_id) == key), None)
        self._stack.setCurrentIndex(EMPTY if row is None else SHOWN)
        if row is not None:
            self.pane.show_sheet(sign_ups.sheet(self.context.workspace, row.id))

    def _put_together(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.group)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
