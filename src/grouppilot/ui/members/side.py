"""The details beside the table: built when there is somebody to show, read a moment after the table."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.members.detail import DetailPanel
from grouppilot.ui.members.edits import Edits
from grouppilot.ui.members.offer import Offer
from grouppilot.usecases import follow_ups, members, people, settings
from grouppilot.usecases.follow_ups import FollowUpRow

PERSON_MS = 60


class Side(Card):
    """Shows the current member.

    Args:
        context: The window's state.
        edits: Carry out what is edited here.
        current: Returns the member to show, None for nobody.
        parent: The page.

    Signals:
        member_asked(member_id): The same person in another group is to be shown.
        violation_asked(member_id): A member broke a rule.
        new_role_asked(), names_asked(kind): A role is to be added; roles are to be renamed.
    """

    member_asked = Signal(int)
    violation_asked = Signal(int)
    new_role_asked = Signal()
    names_asked = Signal(str)

    def __init__(
        self,
        context: Context,
        edits: Edits,
        current: Callable[[], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, margin=0)
        self._context, self._edits, self._current = context, edits, current
        self._offer: Offer | None = None
        self._waits = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_member)
        # Whoever walks through the list need not wait for what belongs to the person.
        self._person_soon = QTimer(self, singleShot=True, interval=PERSON_MS)
        self._person_soon.timeout.connect(self._show_person)

    @cached_property
    def detail(self) -> DetailPanel:
        """The panel, built when it is first asked for."""
        made = DetailPanel(settings.today(self._context.workspace), self)
        self.body.addWidget(made)
        edits = self._edits
        made.edited.connect(edits.edit)
        made.role_ticked.connect(edits.tick_role)
        made.new_role_asked.connect(self.new_role_asked)
        made.names_asked.connect(self.names_asked)
        made.person_edited.connect(edits.edit_person)
        made.wrote_asked.connect(edits.wrote)
        made.part_asked.connect(edits.part)
        made.violation_asked.connect(self.violation_asked)
        made.promised.connect(self._promise)
        made.promise_ticked.connect(edits.tick_promise)
        made.promise_asked.connect(self._open_promise)
        made.member_asked.connect(lambda _group, member: self.member_asked.emit(member))
        if self._offer is not None:
            self._offer.to_detail(made)
        return made

    def _promise(self, what: str, due: date) -> None:
        member = self.detail.member_id()
        if member is not None and self._edits.promise(member, what, due):
            self.detail.promises.taken()

    def _open_promise(self, row: FollowUpRow) -> None:
        target = {"group": row.group_id, "tab": "rules", "follow_up": row.id}
        self._context.asked_for.emit("groups", target)

    def offer(self, offer: Offer) -> None:
        """Take over what one can choose from."""
        self._offer = offer
        if "detail" in vars(self):
            offer.to_detail(self.detail)

    def begin(self) -> None:
        """Show somebody from now on: the table has been painted."""
        self._waits = False

    def show_soon(self) -> None:
        """Show the current member once the event loop is free."""
        if not self._waits:
            self._soon.start()

    def show_member(self) -> None:
        """Show the current member, or nothing without one."""
        member = self._current()
        self.setVisible(member is not None)
        if member is None or self._offer is None:
            return
        try:
            self.detail.show_member(members.detail(self._context.workspace, member), self._offer.frame.today)
        except Refused:  # deleted since the table was read; the notice of it is under way
            self.hide()
        self._person_soon.start()

    def _show_person(self) -> None:
        # Where nobody looks, nothing is read; the page asks again when it is shown.
        person = self.detail.person_id() if self.isVisible() and "detail" in vars(self) else None
        if person is not None and self._offer is not None:
            with suppress(Refused):  # deleted since the table was read
                view = people.view(self._context.workspace, person)
                promised = follow_ups.of_person(self._context.workspace, person)
                self.detail.show_person(view, promised, self._offer.frame.today)
