"""The follow-up that is chosen: what, to whom, until when, who does it; edited in place."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.part import overline
from grouppilot.ui.groups.rules.person_field import PersonField
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.library.text_card import GrowingText
from grouppilot.usecases import follow_ups
from grouppilot.usecases.follow_ups import FollowUpRow


class FollowUpPane(Card):
    """Shows a follow-up; every field is kept as soon as it is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self._context = context
        self._row: FollowUpRow | None = None
        self.group_id = 0
        self.what, self.note = GrowingText(), GrowingText()
        self.due, self.who = DateField(), QLineEdit()
        self.person = PersonField(context, lambda: self.group_id)
        self.done = button(self.tr("Done"), "primary", "check")
        self.reopen = button(self.tr("Open again"))
        self.delete = icon_button("delete", self.tr("Delete follow-up"))
        self.what.setAccessibleName(self.tr("What was promised"))
        self.note.setAccessibleName(self.tr("Note"))
        self.due.setAccessibleName(self.tr("Until"))
        self.who.setAccessibleName(self.tr("Who does it"))
        self.who.setPlaceholderText(self.tr("yourself"))
        self.who.setMaxLength(follow_ups.WHO_CHARS)
        hold_still(self.due)
        self._lay_out()
        self._connect()

    def show_row(self, row: FollowUpRow) -> None:
        """Show a follow-up; what is being written stays unless it is another one's."""
        other = self._row is None or self._row.id != row.id
        self._row = row
        for field, text in ((self.what, row.what), (self.note, row.note)):
            field.set_text(text)
            if other and field.toPlainText() != text:
                field.put_back()
        if other or not self.due.hasFocus():
            self.due.set_day(row.due)
        if other or not (self.who.hasFocus() and self.who.isModified()):
            self.who.setText(row.responsible)
        self.person.show_person(row.person)
        self.done.setVisible(row.done is None)
        self.reopen.setVisible(row.done is not None)

    def go_on(self) -> None:
        """Go to the button that is the next step."""
        (self.done if self.done.isVisibleTo(self) else self.reopen).setFocus()

    def delete_follow_up(self) -> None:
        """Delete the follow-up that is shown."""
        self._do(follow_ups.delete, self.tr("Follow-up deleted"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Follow-up"), "heading"), 1)
        head.addWidget(self.delete)
        self.body.addLayout(head)
        for title, field in (
            (self.tr("WHAT WAS PROMISED"), self.what),
            (self.tr("TO WHOM"), self.person),
            (self.tr("UNTIL"), self.due),
            (self.tr("WHO DOES IT"), self.who),
            (self.tr("NOTE"), self.note),
        ):
            self.body.addWidget(overline(title))
            self.body.addWidget(field)
        foot = QHBoxLayout()
        foot.addWidget(self.done)
        foot.addWidget(self.reopen)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.what.edited.connect(lambda text: self._edit(what=text))
        self.note.edited.connect(lambda text: self._edit(note=text))
        self.due.editingFinished.connect(lambda: self._edit(due=self.due.day()))
        self.who.editingFinished.connect(lambda: self._edit(responsible=self.who.text()))
        self.person.chosen.connect(lambda member: self._edit(membership_id=member or None))
        self.done.clicked.connect(lambda: self._do(follow_ups.finish, self.tr("Done")))
        self.reopen.clicked.connect(lambda: self._do(follow_ups.reopen, self.tr("Open again")))
        self.delete.clicked.connect(self.delete_follow_up)

    def _edit(self, **changed: object) -> None:
        row = self._row
        same = row is not None and all(getattr(row, name, ...) == value for name, value in changed.items())
        if row is None or same:
            return
        if not self._context.try_to(lambda: follow_ups.edit(self._context.workspace, row.id, **changed)):
            self.what.put_back()

    def _do(self, call: object, said: str) -> None:
        row = self._row
        if row is not None and self._context.try_to(lambda: call(self._context.workspace, row.id)):
            self._context.say(said, undoable=True)
