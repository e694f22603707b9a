"""The card that asks whose one name is."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from grouppilot.ui.chats.decisions import ADD, OUT, Decision
from grouppilot.ui.chats.names import NameRows
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.picker import Picker
from grouppilot.ui.words.chat_telling import came_text, day_text
from grouppilot.ui.words.flags import flag_text
from grouppilot.usecases.chat_people import Name

MOST = 6


class WhoCard(Card):
    """Whose a name is: who could be meant, a new member, somebody else, or nobody.

    Signals:
        decided(decision): A member's number, `ADD` or `OUT`; None lets the name be.

    Args:
        rows: The table's rows.
        find: Returns members by a part of their names.
        parent: Its owner.
    """

    decided = Signal(object)

    def __init__(
        self, rows: NameRows, find: Callable[[str], list[tuple[int, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=12)
        self._rows, self._name = rows, None
        self._title, self._about = label("", "heading", wrap=True), label("", "muted", wrap=True)
        self._flag = label("", "error", wrap=True)
        self.picker = Picker(self.tr("Somebody else…"), find)
        self.picker.chosen.connect(self._pick)
        self.buttons: dict[Decision | None, QPushButton] = {}
        for part in (self._title, self._about, self._flag, self.picker):
            self.body.addWidget(part)

    def show_name(self, name: Name | None) -> None:
        """Ask about a name; None for no question."""
        self.setVisible(name is not None)
        if name is None:
            self._name = None
            return
        if self._name is None or self._name.key != name.key or self._name != name:
            self._rebuild(name)
        decision = self._rows.decisions.of(name)
        if isinstance(decision, int) and decision not in self.buttons:
            self._rebuild(name)
        for key, each in self.buttons.items():
            each.setChecked(key == decision)

    def _rebuild(self, name: Name) -> None:
        self._name = name
        self._title.setText(self.tr("Who is {name}?").format(name=name.name))
        self._about.setText(self._told(name))
        self._flag.setVisible(name.flag is not None)
        if name.flag is not None:
            self._flag.setText(flag_text(name.flag))
        for each in self.buttons.values():
            each.hide()
            each.deleteLater()
        self.buttons = {key: self._button(text, key) for key, text in self._answers(name)}
        for place, each in enumerate(self.buttons.values()):
            self.body.insertWidget(3 + place, each)
        self.picker.clear()

    def _told(self, name: Name) -> str:
        said = self.tr("%Ln message(s)", "", name.messages)
        came = came_text(self._rows.trail(name))
        return " · ".join([said, *([came] if came else [])])

    def _answers(self, name: Name) -> list[tuple[Decision | None, str]]:
        rows, made = self._rows, self._rows.decisions.of(name)
        fits = [*name.candidates[:MOST]]
        if isinstance(made, int) and made not in fits:
            fits.append(made)
        answers: list[tuple[Decision | None, str]] = []
        if name.member_id is not None:
            answers.append((None, rows.called(name.member_id)))
        answers += [(each, rows.called(each)) for each in fits]
        if name.member_id is None:
            came = rows.trail(name).came
            text = self.tr("A new member")
            if came is not None:
                text = self.tr("A new member, joined {day}").format(day=day_text(came))
            answers.append((ADD, text))
        answers.append((OUT, self.tr("No member: a bot or a guest")))
        if name.member_id is None:
            answers.append((None, self.tr("Decide later")))
        return answers

    def _button(self, text: str, decision: Decision | None) -> QPushButton:
        made = button(text)
        made.setCheckable(True)
        made.clicked.connect(lambda _on: self._choose(decision))
        return made

    def _choose(self, decision: Decision | None) -> None:
        self.decided.emit(decision)
        if self._name is not None:
            self.show_name(self._name)

    def _pick(self, member_id: int) -> None:
        self.picker.clear()
        self._choose(member_id)
