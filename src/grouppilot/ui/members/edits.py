"""Carries out what the page asks for, says what was done, and shows a refusal as a sentence."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.usecases import follow_ups, member_edits, member_roles, members, merging, people
from grouppilot.usecases.merging import Parted

AT_ONCE = 500
"""More members than these are edited beside the window."""


class Edits(QObject):
    """Every change to members, asked for by the page."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._workspace = context.workspace

    def edit(self, member_id: int, field: str, value: object) -> None:
        """Set one field of one member."""
        if field == "number" and not isinstance(value, int | None):
            self._context.refused.emit(Refused("number_not_whole", number=str(value)))
        else:
            self._context.try_to(lambda: member_edits.edit(self._workspace, member_id, field, value))

    def edit_person(self, person_id: int, field: str, value: object) -> None:
        """Set one thing of a person."""
        self._context.try_to(lambda: people.edit(self._workspace, person_id, field, value))

    def wrote(self, person_id: int) -> None:
        """Note that the owner wrote to a person today."""
        if self._context.try_to(lambda: people.wrote(self._workspace, [person_id])):
            self._context.say(self.tr("Noted for today"), undoable=True)

    def promise(self, member_id: int, what: str, due: date) -> bool:
        """Note something promised to a member; returns whether it was noted."""
        workspace = self._workspace

        def add() -> None:
            group = members.row(workspace, member_id).group_id
            follow_ups.add(workspace, group, what, due, membership_id=member_id)

        done = self._context.try_to(add)
        if done:
            self._context.say(self.tr("Follow-up added"), undoable=True)
        return done

    def tick_promise(self, follow_up_id: int, done: bool) -> None:
        """Mark a follow-up as done, or open it again."""
        act = follow_ups.finish if done else follow_ups.reopen
        if self._context.try_to(lambda: act(self._workspace, follow_up_id)):
            self._context.say(self.tr("Done") if done else self.tr("Open again"), undoable=True)

    def part(self, merge_id: int) -> None:
        """Take a merge of two people back."""
        done: list[Parted] = []
        if self._context.try_to(lambda: done.append(merging.part(self._workspace, merge_id))):
            missed = done[0].missed
            said = self.tr("These are two people again")
            if missed:
                said = self.tr("Two people again; %Ln entry(ies) belong to what is gone", "", missed)
            self._context.say(said, undoable=True)

    def tick_role(self, member_id: int, role_id: int, on: bool) -> None:
        """Give one member a role, or end it."""
        act = member_edits.give_role if on else member_edits.end_role
        self._context.try_to(lambda: act(self._workspace, [member_id], role_id))

    def add_role(self, name: str) -> None:
        """Add a role of the owner's own."""
        if self._context.try_to(lambda: member_roles.add_role(self._workspace, name)):
            self._context.say(self.tr("Role “{name}” added").format(name=name.strip()), undoable=True)

    def give_role(self, ids: Sequence[int], role_id: object) -> None:
        """Give members a role."""
        self._many(lambda: member_edits.give_role(self._workspace, ids, int(str(role_id))), ids)

    def end_role(self, ids: Sequence[int], role_id: object) -> None:
        """End a role of members."""
        self._many(lambda: member_edits.end_role(self._workspace, ids, int(str(role_id))), ids)

    def set_tier(self, ids: Sequence[int], tier_id: object) -> None:
        """Put members in a tier, or in none."""
        tier = None if tier_id is None else int(str(tier_id))
        self._many(lambda: member_edits.set_tier(self._workspace, ids, tier), ids)

    def add_tag(self, ids: Sequence[int], tag: object) -> None:
        """Give members a tag."""
        self._many(lambda: member_edits.add_tag(self._workspace, ids, str(tag)), ids)

    def remove_tag(self, ids: Sequence[int], tag: object) -> None:
        """Take a tag away from members."""
        self._many(lambda: member_edits.remove_tag(self._workspace, ids, str(tag)), ids)

    def set_status(self, ids: Sequence[int], status: object) -> None:
        """Let members leave, be removed or come back."""
        self._many(lambda: member_edits.set_status(self._workspace, ids, str(status)), ids)

    def set_field(self, ids: Sequence[int], field: str, text: str) -> None:
        """Set one text of many members."""
        self._many(lambda: member_edits.edit_many(self._workspace, ids, field, text), ids)

    def give_numbers(self, ids: Sequence[int]) -> None:
        """Number members who have no number."""
        self._many(lambda: member_edits.give_numbers(self._workspace, ids), ids)

    def delete(self, ids: Sequence[int]) -> None:
        """Delete members; Undo brings them back."""
        if ids:
            said = self.tr("%Ln member(s) deleted", "", len(ids))
            self._carry_out(lambda: member_edits.delete(self._workspace, ids), len(ids), said)

    def _many(self, act: Callable[[], object], ids: Sequence[int]) -> None:
        if ids:
            self._carry_out(act, len(ids), self.tr("%Ln member(s) changed", "", len(ids)))

    def _carry_out(self, act: Callable[[], object], number: int, said: str) -> None:
        context = self._context
        if number <= AT_ONCE:
            if context.try_to(act):
                context.say(said, undoable=True)
            return
        context.jobs.run(
            lambda _token: act(),
            done=lambda _result: context.say(said, undoable=True),
            failed=self._tell,
            owner=self,
        )

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._context.refused.emit(error)
        else:
            self._context.jobs.failed.emit(error)
