"""What the table is narrowed to: words, roles, tiers, statuses and tags, each seen while it is active."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.members.signalled import NEWCOMER
from grouppilot.ui.words.counting import labelled, listed
from grouppilot.usecases.members import Filter

TYPING_MS = 0
SHOWN = 2
SEARCH_WIDTH = 220


class StayMenu(QMenu):
    """A menu of ticks that stays open while several are set."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action and action.isEnabled() and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class Choice:
    """A button whose menu ticks any of a few values; the button tells which.

    Args:
        title: What is chosen, e.g. "Role".
        parent: Owner of the button.
        nothing: What the menu says while there is nothing to choose.
    """

    def __init__(self, title: str, parent: QWidget, nothing: str = "") -> None:
        self._title, self._nothing = title, nothing
        self._later: Callable[[], None] | None = None
        self.menu = StayMenu(parent)
        self.menu.aboutToShow.connect(self._catch_up)
        self.button: QPushButton = menu_button(title, self.menu, parent=parent)
        self.button.setCheckable(True)
        self.button.toggled.connect(lambda _on: self.show_state())
        self._chosen: set[object] = set()
        self._words: dict[object, str] = {}

    def offer_later(self, choices: Callable[[], Iterable[tuple[Any, ...]]], changed: object) -> None:
        """Offer other values when the menu is opened: at once only where something is chosen."""
        self._later = lambda: self.offer(choices(), changed)
        if self._chosen:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._later is not None:
            self._later()

    def offer(self, choices: Iterable[tuple[Any, ...]], changed: object) -> None:
        """Offer other values; what was chosen and is gone is chosen no more.

        Args:
            choices: Value, word, and maybe a note that stands beside the word in the menu only.
            changed: Told of every tick.
        """
        self._later = None
        choices = list(choices)
        self._words = {value: word for value, word, *_note in choices}
        self._chosen &= set(self._words)
        self.menu.clear()
        for value, word, *note in choices:
            action = QAction("  ".join([word, *note]).replace("&", "&&"), self.menu, checkable=True)
            action.setChecked(value in self._chosen)
            action.setData(value)
            action.toggled.connect(changed)
            self.menu.addAction(action)
        if not choices and self._nothing:
            self.menu.addAction(self._nothing).setEnabled(False)
        self.button.setEnabled(bool(self.menu.actions()))
        self.show_state()

    def choose(self, values: Iterable[object]) -> None:
        """Choose exactly these values."""
        wanted = set(values)
        if wanted:
            self._catch_up()
        for action in self.menu.actions():
            action.blockSignals(True)
            action.setChecked(action.data() in wanted)
            action.blockSignals(False)
        self.read()

    def read(self) -> None:
        """Take over what is ticked."""
        self._chosen = {action.data() for action in self.menu.actions() if action.isChecked()}
        self.show_state()

    def values(self) -> frozenset[object]:
        """Return what is chosen."""
        return frozenset(self._chosen)

    def show_state(self) -> None:
        """Say on the button what is chosen."""
        words = [word for value, word in self._words.items() if value in self._chosen]
        told = listed(words[:SHOWN]) + (f" +{len(words) - SHOWN}" if len(words) > SHOWN else "")
        text = labelled(self._title, told)
        self.button.setText(text.replace("&", "&&"))
        self.button.blockSignals(True)
        self.button.setChecked(bool(words))
        self.button.blockSignals(False)


class FilterBar(QWidget):
    """The search field and the filters; ``changed`` tells that others are wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Name, pinyin (lx), number, tag…"))
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.role = Choice(self.tr("Role"), self)
        self.tier = Choice(self.tr("Tier"), self)
        self.status = Choice(self.tr("Status"), self)
        self.tag = Choice(self.tr("Tag"), self, self.tr("No tags yet"))
        self.signal = Choice(self.tr("Signals"), self)
        self.newcomers = button("")
        self.newcomers.setCheckable(True)
        self.newcomers.toggled.connect(lambda _on: self._changed())
        self.clear_button = button(self.tr("Clear"), "flat")
        self.clear_button.setAccessibleName(self.tr("Clear search and filters"))
        self.clear_button.clicked.connect(lambda: self.clear())
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._soon.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._changed())
        row = FlowLayout(self, last_right=True)
        row.addWidget(self.search)
        for choice in self.choices():
            row.addWidget(choice.button)
        row.addWidget(self.newcomers)
        row.addWidget(self.clear_button)
        self.newcomers.hide()
        self.clear_button.hide()
        self._row = row

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def show_clear(self) -> None:
        """Offer to clear where something narrows the table."""
        self.clear_button.setVisible(self.active())

    def choices(self) -> tuple[Choice, ...]:
        """Return the filters."""
        return (self.role, self.tier, self.status, self.tag, self.signal)

    def offer(
        self,
        roles: Sequence[tuple[int, str]],
        tiers: Sequence[tuple[int, str]],
        statuses: Sequence[tuple[str, str]],
        tags: Callable[[], Sequence[tuple[str, str, str]]],
        signals: Callable[[], Sequence[tuple[str, str, str]]],
    ) -> None:
        """Offer what there is to choose from, as value and word; tags and signals are read when asked for."""
        self.role.offer(roles, self._chosen)
        self.tier.offer(tiers, self._chosen)
        self.status.offer(statuses, self._chosen)
        self.tag.offer_later(tags, self._chosen)
        self.signal.offer_later(signals, self._chosen)

    def show_newcomers(self, number: int) -> None:
        """Offer the newcomers, where there are any."""
        self.newcomers.setText(self.tr("Newcomers {number}").format(number=QLocale().toString(number)))
        self.newcomers.setVisible(number > 0 or self.newcomers.isChecked())

    def wanted(self, group_id: int | None) -> Filter:
        """Return which members are wanted."""
        roles, tiers, statuses, tags, _signals = (choice.values() for choice in self.choices())
        return Filter(self.search.text(), group_id, roles, tiers, statuses, tags)

    def signals(self) -> frozenset[str]:
        """Return the signals of which the wanted members have one."""
        return self.signal.values() | ({NEWCOMER} if self.newcomers.isChecked() else frozenset())

    def active(self) -> bool:
        """Return whether anything narrows the table."""
        chosen = any(choice.values() for choice in self.choices()) or self.newcomers.isChecked()
        return chosen or bool(self.search.text().strip())

    def clear(self) -> None:
        """Want everybody again."""
        for choice in self.choices():
            choice.choose(())
        self.newcomers.setChecked(False)
        self.search.clear()
        self._changed()

    def _chosen(self, _on: bool) -> None:
        for choice in self.choices():
            choice.read()
        self._changed()

    def _changed(self) -> None:
        self.show_clear()
        self._soon.start()
