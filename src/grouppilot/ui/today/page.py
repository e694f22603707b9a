"""Today: what every group needs, answered line by line, with the text to post at the right."""

from __future__ import annotations

from collections.abc import Collection, Generator
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.domain.due import DueKey, parse_due_id
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.today.answers import Answers
from grouppilot.ui.today.board import Board
from grouppilot.ui.today.head import DayHead, step
from grouppilot.ui.today.lines import Line, lines_of
from grouppilot.ui.today.side import ANSWERED_AFTER, Side
from grouppilot.ui.today.side_area import SideArea
from grouppilot.usecases import checklists, settings
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.checklists import ANSWERS, DayView
from grouppilot.usecases.first_look import look_at
from grouppilot.usecases.steadiness import Heat, answered_heat

if TYPE_CHECKING:
    from grouppilot.usecases.diaries import Evening
    from grouppilot.usecases.workspace import Workspace

NARROW = 860
"""Pixels of width below which the details go under the list."""

# A day of a series that is answered gets a row of its own, which says the same.
ANSWERED = {"tick", "due_draft", "publication", "entry", "entry_group", "material"}
PARTING = Parting(narrow=NARROW - 48, beside=0.61, above=0.5)
SPLIT = "today.split"
DIARY_AFTER = 240
"""Milliseconds: the diaries are asked about once all else of the page has had its turn."""

LOOK_SECONDS = 30
"""Rows become late as time goes by: look this often."""

READS = (
    # Not the settled days: they hold what was read of them before they were settled.
    *("sop_item", "sop_version", "sop_audience", "tick", "due_draft"),
    *("chat_group", "rest_range", "setting", "holiday", "script", "script_text", "text_use", "membership"),
    *("role_holding", "person"),
    *("entry", "entry_group", "entry_draft", "publication", "material", "advice_mute"),
)


class TodayPage(Page):
    """The checklist of a day. It follows the day of the workspace unless another day is looked at."""

    VERB = "today"
    READS = READS

    def __init__(self, context: Context, parent: QWidget | None = None, *, whole: bool = True) -> None:
        super().__init__(context, parent)
        self._day: date | None = None
        self._view: DayView | None = None
        self._all_overdue = False
        self._heat: Heat | None = None
        # What was answered since the last look, where nothing else changed; None reads all anew.
        self._answered: Collection[DueKey] | None = None
        self.answers = Answers(context, self)
        for _ in self._building() if whole else ():
            pass

    @classmethod
    def in_pieces(cls, *given: Any, parent: QWidget | None = None) -> Generator[None, None, Self]:
        page = cls(*given, parent=parent, whole=False)
        yield from page._building()
        return page

    def _building(self) -> Generator[None, None, None]:
        # Each within what it stands in: taken in later, all that it holds would be dressed anew.
        context = self.context
        self.head = DayHead(self)
        kept = context.remembered(SPLIT)
        self.splitter = Split(PARTING, kept, lambda shares: context.remember(SPLIT, shares), self)
        self.board = Board(self.splitter)
        self.list = self.board.list
        yield
        self.side = SideArea(self.splitter)
        chosen = lambda: (self.list.line(), self._view)  # noqa: E731 - asked at each look
        self.column = Side(context, self.answers, chosen, self.side.ground)
        self.side.hold(self.column)
        self.detail, self.missed, self.steady = self.column.detail, self.column.missed, self.column.steady
        yield
        self._seen: tuple[date, int | None] | None = None  # the day and scope last shown
        self._lay_out()
        self._connect()
        self._add_actions()
        self._diary_later = QTimer(self, singleShot=True, interval=DIARY_AFTER)
        self._diary_later.timeout.connect(self._read_diaries)
        self._watch = QTimer(self, interval=LOOK_SECONDS * 1000)
        self._watch.timeout.connect(self.look_at_clock)
        self._watch.start()

    def day(self) -> date | None:
        """Return the day that is shown; None before the first look."""
        return self._view.day if self._view else None

    def refresh(self) -> None:
        """Read the day anew: the list at once, the details right after it is drawn."""
        before, group_id, anew = self._seen, self.context.group_id, self._answered is None
        view, heat = self._read_day()
        self._view, self._heat = view, heat
        self.head.show_day(view)
        lines = self._lines(view)
        if lines:
            self.board.show_lines(lines, view)
        else:
            from grouppilot.usecases import quiet_days

            quiet = quiet_days.quiet(self.context.workspace, view.day, group_id)
            self.board.show_nothing(view, quiet)
        self._seen = (view.day, group_id)
        if before != self._seen or self.list.line() is None:
            self.list.choose_next_open()
        self.column.look(anew=False)
        self.steady.show_heat(heat)
        if anew:
            self.column.look_at_needs()
            self._diary_later.start()

    def _read_day(self) -> tuple[DayView, Heat]:
        """Read the day with the weeks behind it; after answers only what was answered."""
        ws, group_id = self.context.workspace, self.context.group_id
        answered, self._answered = self._answered, None
        if answered is not None and self._view is not None and self._heat is not None:
            view = checklists.answered_view(ws, self._view, answered)
            if view is not None:
                return view, answered_heat(self._heat, view.rows)
        look = self.context.take_first_look()
        if look is not None and look.group_id == group_id and self._day is None:
            return look.day, look.heat
        return look_at(ws, self._day, group_id)

    def _on_changed(self, changes: Changes) -> None:
        # An answer changes no text: the details need not be read anew, only told.
        if changes.action not in ANSWERS:
            self.column.look_at_needs()
        elif changes.touches("publication", "entry"):
            self.column.look_at_needs(ANSWERED_AFTER)
        else:
            self.column.wait_for_needs()
        answer = changes.action in ANSWERS and not changes.everything and self.isVisible()
        # Those given here are of the day that is shown; others may answer what was missed before it.
        known = answer and changes.by is self and set(changes.tables) <= ANSWERED and not self._stale
        self._answered = self.answers.asked if known else None
        if not answer and changes.touches(*READS):
            self.column.look(anew=True)
        if changes.touches("diary"):
            self._diary_later.start()
        super()._on_changed(changes)

    def _lines(self, view: DayView) -> tuple[Line, ...]:
        minute = self._minute() if view.day == view.today else None
        return lines_of(view, self.context.group_id, minute, all_overdue=self._all_overdue)

    def show_target(self, target: dict[str, object]) -> None:
        """Show a day (``{"day": date}``), a due item (``{"due": id}``) or an item (``{"item": number}``)."""
        day = target.get("day")
        if isinstance(day, date):
            self.go(day)
        due = target.get("due")
        if isinstance(due, str):
            key = parse_due_id(due)
            self.go(key.day)
            self.choose_item(key.item_id, due)
        item = target.get("item")
        if isinstance(item, int):
            self._settle_view()
            if not self.choose_item(item):
                self._edit(item)  # not due on this day: there is more to see of it in its editor

    def first_part(self) -> QWidget:
        """Return the list, so that arrows and Space answer at once."""
        return self.list if self.list.lines() else self.board.pack_button

    def quiet_part(self) -> QWidget:
        """Return the list: the buttons that answer stand beside or below it."""
        return self.board

    def choose_item(self, item_id: int, due: str = "") -> bool:
        """Choose the line of an item, due or missed; returns whether there is one on the day shown."""
        for line in self.list.lines():
            if any(row.id == due or (not due and row.item_id == item_id) for row in line.rows):
                self.list.choose(line.id)
                self.column.put_at_hand(line.id, due)
                return True
        missed = (each for each in self.list.lines() if each.missed and each.missed.item_id == item_id)
        return any(self.list.choose(each.id) for each in missed)

    def go(self, day: date | None) -> None:
        """Show a day; None follows today."""
        today = settings.today(self.context.workspace)
        self._day = None if day == today else day
        if self.side.isAncestorOf(self.focusWidget() or self) and self.focusWidget() is not self.steady.map:
            self.list.setFocus()
        self._read()

    def step(self, days: int) -> None:
        """Show a day so many days on or back."""
        self._settle_view()
        if self._view is not None:
            self.go(step(self._view.day, days))

    def look_at_clock(self) -> None:
        """Find what became late, unless another day is looked at."""
        if self._view is not None and self._day is None and self.isVisible():
            self._answered = None if self._stale else ()  # as after answers, but nothing was answered
            self._read()
            self._diary_later.start()

    def _on_day(self, day: date) -> None:
        if self._day == day:
            self._day = None
        super()._on_day(day)

    def _minute(self) -> int:
        zone = settings.read(self.context.workspace).zoneinfo
        now = self.context.workspace.now().astimezone(zone)
        return now.hour * 60 + now.minute

    def _lay_out(self) -> None:
        self.splitter.hold(self.board, self.side)
        self.board.setMinimumSize(320, 160)
        self.side.setMinimumSize(360, 160)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(16)
        page.addWidget(self.head)
        page.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.head.copy_button.setText("" if narrow else self.tr("Copy the day"))
        self.head.copy_button.setAccessibleName(self.tr("Copy the day"))

    def _connect(self) -> None:
        self.head.stepped.connect(self.step)
        self.head.today_asked.connect(lambda: self.go(None))
        self.head.item_asked.connect(self._new_item)
        self.head.copy_asked.connect(self._copy_day)
        self.board.item_asked.connect(self._new_item)
        self.board.diary_asked.connect(self._write_diaries)
        self.board.pack_asked.connect(self._start_from_pack)
        self.list.picked.connect(lambda _line: self.column.look(anew=True))
        self.list.asked.connect(self._on_asked)
        self.steady.chosen.connect(self.go)
        self.column.left.connect(self.list.setFocus)
        self.column.edit_asked.connect(self._edit)

    def _add_actions(self) -> None:
        for name, text, keys, run in (
            ("previous", self.tr("Day before"), "PgUp", lambda: self.step(-1)),
            ("next", self.tr("Day after"), "PgDown", lambda: self.step(1)),
            ("today", self.tr("Back to today"), "Home", lambda: self.go(None)),
            ("new", self.tr("New item…"), "Ctrl+Shift+N", self._new_item),
            ("diary", self.tr("Write the diaries…"), "Ctrl+Shift+D", self._write_diaries),
            ("copy_day", self.tr("Copy the day"), "Ctrl+Shift+C", self._copy_day),
        ):
            action = QAction(text, self)
            action.setObjectName(f"today.{name}")
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)

    def _settle_view(self) -> None:
        if self._view is None:
            self._read()

    def _on_asked(self, what: str, line: Line) -> None:
        if line.kind == "more":
            self._show_all_overdue()
            return
        asked = {
            "tick": lambda: self.column.toggle(line.rows) if line.rows else self.column.answer_missed("done"),
            "copy": lambda: self.column.copy(line),
            "skip": self.column.ask_reason,
            "missed": lambda: self.column.answer_missed("missed"),
            "figure": lambda: self.column.go_to("figure"),
            "note": lambda: self.column.go_to("note"),
            "open": lambda: self.side.show_part(self.column.go_to("open")),
            "edit": lambda: self._edit(line.missed.item_id if line.missed else line.rows[0].item_id, line),
        }
        asked[what]()

    def _show_all_overdue(self) -> None:
        self._all_overdue = True
        self._read()

    def _edit(self, item_id: int, line: Line | None = None) -> None:
        line = line or self.list.line()
        if item_id < 0 and line is not None:
            self._show_on_calendar(line)
            return
        from grouppilot.ui.items.editing import edit_item

        edit_item(self.context, self.window(), item_id, None)

    def _show_on_calendar(self, line: Line) -> None:
        missed, row = line.missed, line.rows[0] if line.rows else None
        key, day = (row.entry.key, row.day) if row is not None and row.entry is not None else ("", None)
        if missed is not None:
            due = DueKey(missed.item_id, missed.group_id, missed.days[-1])
            from grouppilot.usecases import publishing

            key, day = publishing.calendar_key(self.context.workspace, due), due.day
        self.context.asked_for.emit("calendar", {"entry": key, "day": day})

    def _new_item(self) -> None:
        from grouppilot.ui.items.editing import edit_item

        edit_item(self.context, self.window(), None, self.context.group_id)

    def _start_from_pack(self) -> None:
        from grouppilot.ui.items.start_group import open_start_group

        open_start_group(self.context, self.window())

    def _read_diaries(self) -> None:
        """Look beside the window how many diaries of the day are written; days to come have none."""
        view, ws = self._view, self.context.workspace
        if view is None or not self.isVisible():
            return
        if view.day > view.today:
            if "diary" in self.board.__dict__:
                self.board.diary.hide()
            return
        day, group_id, today = view.day, self.context.group_id, view.day == view.today

        def show(seen: Evening) -> None:
            if self._seen == (day, group_id):
                self.board.diary.show_evening(seen, group_id, today)

        self.context.jobs.run(lambda _token: _evening(ws, day), done=show, owner=self)

    def _write_diaries(self) -> None:
        from grouppilot.ui.diary.evening import open_evening

        self._settle_view()
        day = self._view.day if self._view is not None and self._view.day < self._view.today else None
        open_evening(self.context, self.window(), day, self.context.group_id)

    def _copy_day(self) -> None:
        self._settle_view()
        if self._view is not None:
            self.answers.copy_day(self._view)


def _evening(ws: Workspace, day: date) -> Evening:
    from grouppilot.usecases import diaries  # on the thread that asks it

    return diaries.evening(ws, day)
