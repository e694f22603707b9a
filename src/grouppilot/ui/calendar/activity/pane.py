"""An activity as a whole, in the place of the calendar: its parts under tabs, edited where they stand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.calendar.activity.came_part import CamePart
from grouppilot.ui.calendar.activity.draw_part import DrawPart
from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.calendar.activity.prizes_part import PrizesPart
from grouppilot.ui.calendar.activity.result_part import ResultPart
from grouppilot.ui.calendar.activity.signed_part import SignedPart
from grouppilot.ui.calendar.activity.stages_part import StagesPart
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.tabs import Tabs
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.entries import clock
from grouppilot.usecases import activities
from grouppilot.usecases.activities import ActivityView

STAGES, SIGN_UPS, CAME, PRIZES, DRAW, RESULT = "stages", "sign_ups", "came", "prizes", "draw", "result"


class ActivityPane(QWidget):
    """Shows one activity.

    Signals:
        closed: The calendar is to be shown again.
        show_asked(key): An entry is to be shown on the calendar.

    Args:
        context: Of the window.
        parent: Its owner.
    """

    closed = Signal()
    show_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._key = ""
        self.back = icon_button("chevron-left", self.tr("Back to the calendar (Esc)"), boxed=True)
        self.title, self.when = ElidedLabel("", "title"), ElidedLabel("", "muted")
        self.more = icon_button("more", self.tr("More about this activity"), boxed=True)
        self.tabs = Tabs()
        for key, text in self._names():
            self.tabs.add(key, text)
        self._parts: dict[str, ActivityPart] = {}
        self._makers: dict[str, Callable[[], ActivityPart]] = {
            STAGES: partial(StagesPart, context),
            SIGN_UPS: partial(SignedPart, context),
            CAME: partial(CamePart, context),
            PRIZES: partial(PrizesPart, context),
            DRAW: partial(DrawPart, context),
            RESULT: partial(ResultPart, context),
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def key(self) -> str:
        """Return the key of the entry that is shown."""
        return self._key

    def part(self, key: str) -> ActivityPart:
        """Return a part, built when it is first asked for."""
        if key not in self._parts:
            made = self._parts[key] = self._makers[key]()
            self._stack.addWidget(made)
            if isinstance(made, StagesPart):
                made.show_asked.connect(self.show_asked)
        return self._parts[key]

    def show_key(self, key: str, part: str = "") -> bool:
        """Show the activity that an entry is, and a part of it; tells whether it is one."""
        self._key = key
        if part in self._makers:
            self.tabs.choose(part)
        return self.refresh()

    def refresh(self) -> bool:
        """Read what is shown anew; tells whether it is still there."""
        view = self._read()
        if view is None:
            return False
        self.title.setText(view.title)
        when = [] if view.day is None else [short_day(view.day)]
        when += [] if view.minute is None else [clock(view.minute)]
        self.when.setText(listed([*when, *(name for _number, name in view.groups)]))
        made = self.part(self.tabs.key())
        made.show_activity(view)
        self._stack.setCurrentWidget(made)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> ActivityView | None:
        try:
            return activities.of(self._context.workspace, self._key)
        except Refused:
            return None

    def _names(self) -> list[tuple[str, str]]:
        return [
            (STAGES, self.tr("Stages")),
            (SIGN_UPS, self.tr("Sign-ups")),
            (CAME, self.tr("Attendance")),
            (PRIZES, self.tr("Prizes and costs")),
            (DRAW, self.tr("Draw")),
            (RESULT, self.tr("Result")),
        ]

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.when)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.tabs.chosen.connect(lambda _key: self.refresh())
        menu = QMenu(self.more)
        menu.addAction(self.tr("Show on the calendar"), lambda: self.show_asked.emit(self._key))
        menu.addSeparator()
        menu.addAction(self.tr("Let it be no activity any more"), self._unmake)
        self.more.setMenu(menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)

    def _unmake(self) -> None:
        view, ws = self._read(), self._context.workspace
        if view is not None and self._context.try_to(lambda: activities.unmake(ws, view.id, by=self)):
            self._context.say(self.tr("It is an entry like any other"), undoable=True)
