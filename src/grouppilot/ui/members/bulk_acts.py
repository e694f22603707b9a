"""What the bar over the marked members asks for, carried out on whoever is marked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from grouppilot.ui.members.bulk import BulkBar, ask_word
from grouppilot.ui.members.edits import Edits
from grouppilot.ui.words.names import name_of


class BulkActs(QObject):
    """Wires a bar to the edits.

    Args:
        bar: What asks.
        edits: What carries out.
        chosen: Returns the members meant.
        page: The page, over which questions are asked.
    """

    def __init__(
        self, bar: BulkBar, edits: Edits, chosen: Callable[[], Sequence[int]], page: QWidget
    ) -> None:
        super().__init__(bar)
        self._edits, self._chosen, self._page = edits, chosen, page
        for signal, act in (
            (bar.role_given, edits.give_role),
            (bar.role_ended, edits.end_role),
            (bar.tier_set, edits.set_tier),
            (bar.tag_added, edits.add_tag),
            (bar.tag_removed, edits.remove_tag),
            (bar.status_set, edits.set_status),
        ):
            signal.connect(partial(self._act, act))
        bar.tag_asked.connect(self._ask_tag)
        bar.field_asked.connect(self._ask_field)
        bar.numbers_asked.connect(lambda: edits.give_numbers(chosen()))
        bar.delete_asked.connect(lambda: edits.delete(chosen()))

    def _act(self, act: Callable[[Sequence[int], object], object], value: object) -> None:
        act(self._chosen(), value)

    def _ask_tag(self) -> None:
        add = partial(self._act, self._edits.add_tag)
        ask_word(self._page, self.tr("New tag"), self.tr("Tag for those selected"), add)

    def _ask_field(self, field: str) -> None:
        def fill(text: str) -> None:
            self._edits.set_field(self._chosen(), field, text)

        name = name_of("field", field)
        ask_word(self._page, name, self.tr("{field} of those selected").format(field=name), fill)
