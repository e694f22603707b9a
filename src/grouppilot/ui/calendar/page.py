"""Calendar: what is planned, by month, week or list, over a tray of ideas; the chosen entry at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.domain.days import shifted
from grouppilot.ui.calendar import spans, words
from grouppilot.ui.calendar.acts import Acts
from grouppilot.ui.calendar.asks import Add
from grouppilot.ui.calendar.board import Board, Shown
from grouppilot.ui.calendar.body import Body
from grouppilot.ui.calendar.dropped import dropped_plan
from grouppilot.ui.calendar.head import CalendarHead
from grouppilot.ui.calendar.share_spans import THIS_WEEK
from grouppilot.ui.calendar.sheets import NAMES, Sheets
from grouppilot.ui.calendar.side import Side
from grouppilot.ui.calendar.spans import LIST, MONTH, WEEKS
from grouppilot.ui.calendar.turner import Turner
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.words.activities import chips
from grouppilot.usecases import activities, calendar, settings

if TYPE_CHECKING:
    from grouppilot.ui.calendar.activity.pane import ActivityPane
    from grouppilot.usecases.activities import ActivityView

SPLIT, VIEW, MINUTE = "calendar.split", "calendar.view", "calendar.minute"
MARGIN = 24
USUAL_MINUTE = 20 * 60 + 30
"""When a new entry is planned for before any hour was used."""


class CalendarPage(Page):
    """The content calendar for the scope."""

    VERB = "calendar"
    READS = tuple(dict.fromkeys((*calendar.READS, *activities.READS)))

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAcceptDrops(True)
        self._today = settings.today(context.workspace)
        self._day = self._today
        self._pane: ActivityPane | None = None
        self._ahead_stale = True  # a turn of the month changes nothing of what lies ahead
        self.head = CalendarHead()
        self.board = Board(self._today, _minute(context.remembered(MINUTE)))
        kept = context.remembered(VIEW)
        if kept in (MONTH, WEEKS, LIST):
            self.board.set_view(str(kept))
        self.acts = Acts(context, self.board)
        self.side = Side(context, self.board, self.acts)
        self.sheets = Sheets(context, self.board, self)
        self.sheets.fill(self.head.more)
        self._lay_out()
        self._connect()
        self._add_actions()

    def day(self) -> date:
        """Return a day of the month or week that is shown."""
        return self._day

    def refresh(self) -> None:
        """Read what is shown anew; what is chosen and where the view stands stay."""
        self._today = settings.today(self.context.workspace)
        if self._pane is not None and self._pane.isVisible():
            if not self._pane.refresh():
                self.close_activity()
            return
        self.board.list.surface.say_more({})  # until it is read anew
        self.board.show_all(self._shown())
        self.head.show_span(self._title(), self.board.view())
        self.side.look()
        if self._ahead_stale:
            self._ahead_stale = False
            self.side.look_ahead()

    def open_activity(self, key: str, part: str = "") -> None:
        """Show the activity that an entry is, in the place of the calendar; nothing where it is none.

        Args:
            key: Of the entry.
            part: Which of its parts, as in ``activity.pane``; that of before when empty.
        """
        pane = self.pane()
        if not pane.show_key(key, part):
            return
        for each in (self.head, self.body):
            each.hide()
        pane.show()
        pane.tabs.setFocus()

    def close_activity(self) -> None:
        """Show the calendar again, as it was."""
        if self._pane is None or self._pane.isHidden():
            return
        self._pane.hide()
        for each in (self.head, self.body):
            each.show()
        self._ahead_stale = True
        self._read()
        self.board.surface().setFocus()

    def pane(self) -> ActivityPane:
        """Return what shows activities, built when it is first asked for."""
        if self._pane is None:
            from grouppilot.ui.calendar.activity.pane import ActivityPane

            self._pane = ActivityPane(self.context)
            self._pane.hide()
            self._pane.closed.connect(self.close_activity)
            self._pane.show_asked.connect(self._show_from_activity)
            self.layout().addWidget(self._pane, 1)
        return self._pane

    def go(self, day: date) -> None:
        """Show the month or week of a day, and let the keyboard stand on it."""
        self._day = day
        self.board.list.search.clear()  # the day may have nothing of what was looked for
        self.board.put_cards_away()
        self.board.choice.go(day)
        self._read()

    def step(self, by: int) -> None:
        """Show the month or week before or after."""
        weeks = self.board.view() == WEEKS
        self.go(shifted(self._day, by * spans.WEEK) if weeks else spans.month_step(self._day, by))

    def show_view(self, view: str) -> None:
        """Show month, week or list."""
        if view != self.board.view():
            self._day = self.board.choice.day
            self.board.set_view(view)
            self.context.remember(VIEW, view)
            self._read()

    def share(self, span: str = THIS_WEEK) -> None:
        """Open the sheet that shares the timetable of some days (``share_spans.SPANS``)."""
        from grouppilot.ui.calendar.share_sheet import ShareSheet

        ShareSheet(self.context, self, span).open()

    def show_target(self, target: dict[str, object]) -> None:
        """Show a day (``{"day": date}``) or an entry (``{"entry": key}``, or the number of its row).

        With ``{"group": number}`` that group comes into scope first; ``{"sheet": name}`` opens a sheet,
        ``{"new": True}`` begins an entry, ``{"share": True}`` shares a timetable, and ``{"activity": part}``
        shows the activity that the entry is, at that part.
        """
        self.close_activity()
        day, key, group = target.get("day"), target.get("entry"), target.get("group")
        if isinstance(group, int):
            self.context.set_scope(group)
        if isinstance(day, date):
            self.go(day)
        if isinstance(key, str | int):
            self._show_entry(str(key))
            if "activity" in target:
                self.open_activity(str(key), str(target["activity"]))
        if target.get("sheet") in NAMES:
            self.sheets.open(str(target["sheet"]))
        if target.get("share"):
            self.share()
        if target.get("new"):
            self.board.begin(Add(self.board.choice.day))

    def quiet_part(self) -> QWidget:
        """Return the view: the ideas below it are dragged from, and the buttons stand beside it."""
        if self._pane is not None and self._pane.isVisible():
            return self._pane
        return self.board.view_part()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_plan(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_plan(event)
        if path is not None:
            event.acceptProposedAction()
            self.sheets.take_dropped(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(self.width() - 2 * MARGIN)

    def _open(self, then: Callable[[], object]) -> None:
        self.body.open()
        then()

    def _leave_side(self) -> None:
        self.body.open(False)
        self.board.surface().setFocus()

    def _on_opened(self, opened: bool) -> None:
        self.head.mark_details(opened)
        if opened:
            self.side.look()
            self.side.look_ahead()
        else:
            self.board.surface().setFocus()

    def _show_entry(self, key: str) -> None:
        form = calendar.form_of(self.context.workspace, key)
        if form.day is not None:
            self.go(form.day)
        same = (each.key for each in self.board.shown.entries if str(each.entry_id) == key)
        self.board.choice.only(key if self.board.entry(key) is not None else next(same, key))

    def _show_from_activity(self, key: str) -> None:
        self.close_activity()
        self._show_entry(key)

    def _only_activities(self) -> bool:
        return self.board.view() == LIST and self.head.only_activities.isChecked()

    def _shown(self) -> Shown:
        if self._only_activities():
            return self._activities()
        return self._found() if self.board.sought() else self._month()

    def _found(self) -> Shown:
        workspace, group_id = self.context.workspace, self.context.group_id
        return Shown(
            day=self._day,
            today=self._today,
            minute=self._now_minute(),
            entries=calendar.found(workspace, self.board.sought(), group_id),
            ideas=calendar.tray(workspace, group_id),
            found=True,
        )

    def _month(self) -> Shown:
        workspace, group_id = self.context.workspace, self.context.group_id
        first, last = self._span()
        return Shown(
            day=self._day,
            today=self._today,
            minute=self._now_minute(),
            entries=calendar.occurrences(workspace, first, last, group_id),
            ideas=calendar.tray(workspace, group_id),
            marks=calendar.days(workspace, first, last, group_id),
        )

    def _activities(self) -> Shown:
        workspace, group_id = self.context.workspace, self.context.group_id
        jobs = self.context.jobs
        jobs.run(lambda _token: activities.listed(workspace, group_id), self._say_results, owner=self)
        return Shown(
            day=self._day,
            today=self._today,
            minute=self._now_minute(),
            entries=activities.occurrences(workspace, group_id),
            ideas=calendar.tray(workspace, group_id),
            activities=True,
        )

    def _say_results(self, views: list[ActivityView]) -> None:
        """Say what came of the activities on their lines."""
        self.board.list.surface.say_more({each.key: chips(each) for each in views})

    def _span(self) -> tuple[date, date]:
        if self.board.view() == WEEKS:
            begin = spans.week_start(self._day)
            return begin, shifted(begin, spans.WEEK - 1)
        days = spans.month_days(self._day)
        return days[0], days[-1]

    def _title(self) -> str:
        if self._only_activities():
            return self.tr("Activities")
        if self.board.sought():
            return self.tr("%n found", "", len(self.board.shown.entries))
        if self.board.view() == WEEKS:
            return words.week_title(spans.week_start(self._day))
        return words.month_title(self._day)

    def _now_minute(self) -> int:
        zone = settings.read(self.context.workspace).zoneinfo
        now = self.context.workspace.now().astimezone(zone)
        return now.hour * 60 + now.minute

    def _reread(self) -> None:
        self._ahead_stale = True
        super()._reread()

    def _choose(self, keys: tuple[str, ...]) -> None:
        """Show entries, wherever they are, and choose them."""
        if keys and self.board.entry(keys[0]) is None:
            self._show_entry(keys[0])
        known = [key for key in keys if self.board.entry(key) is not None]
        self.board.choice.set(known, known[0] if known else "")
        self.board.surface().setFocus()

    def _on_day(self, day: date) -> None:
        if self._day == self._today:
            self._day = day
        super()._on_day(day)

    def _lay_out(self) -> None:
        context = self.context
        self.area = scroller(self.side)
        kept = context.remembered(SPLIT)
        self.body = Body(self.board, self.area, kept, lambda shares: context.remember(SPLIT, shares))
        self.split = self.body.split
        self.board.setMinimumSize(320, 200)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, 18, MARGIN, 20)
        page.setSpacing(14)
        page.addWidget(self.head)
        page.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.head.stepped.connect(self.step)
        self.head.today_asked.connect(self._go_today)
        self.head.view_chosen.connect(self.show_view)
        self.head.share_asked.connect(self.share)
        self.head.add_asked.connect(lambda: self.board.begin(Add(self.board.choice.day)))
        self.head.activity_asked.connect(lambda: self.board.hands.do("activity"))
        self.head.activities_turned.connect(lambda _on: self._read())
        self.acts.activity_added.connect(self.open_activity)
        self.side.activity_asked.connect(self.open_activity)
        self.turner = Turner(self.board.drag, self.head.back_button, self.head.next_button)
        self.turner.turned.connect(self.step)
        self.board.view_asked.connect(self.show_view)
        self.board.left_span.connect(self._turn_to)
        self.board.asked.connect(self.acts.ask)
        self.board.written.connect(self._add)
        self.board.opened.connect(lambda _key: self._open(self.side.open))
        self.board.shift_asked.connect(lambda: self._open(self.side.ask_days))
        self.head.details_asked.connect(self.body.open)
        self.body.turned.connect(self.head.offer_details)
        self.body.opened.connect(self._on_opened)
        self.board.choice.moved.connect(self.side.look)
        self.board.sheet_asked.connect(self.sheets.open)
        self.board.searched.connect(self._read)
        self.side.sheet_asked.connect(self.sheets.open)
        self.sheets.done.connect(self._choose)
        self.acts.done.connect(self._on_done)
        self.side.left.connect(self._leave_side)
        self.side.show_asked.connect(self._choose)

    def _add(self, add: Add, title: str) -> None:
        if add.minute is not None:
            self._use_minute(add.minute)
        self.acts.add(add, title)

    def _on_done(self, keys: tuple[str, ...]) -> None:
        """Choose what was changed; the notice of the change came before, so it was read anew."""
        known = [key for key in keys if self.board.entry(key) is not None]
        if keys and not known:
            self._show_entry(keys[-1])  # it left what is shown
            known = [key for key in keys if self.board.entry(key) is not None]
        if not known:
            return
        self.board.choice.set(known, known[-1])
        entry = self.board.entry(known[-1])
        if entry is not None and entry.day is not None:
            self.board.choice.go(entry.day)
            if entry.minute is not None:
                self._use_minute(entry.minute)

    def _use_minute(self, minute: int) -> None:
        if minute != self.board.last_minute:
            self.board.last_minute = minute
            self.context.remember(MINUTE, minute)

    def _turn_to(self, day: date) -> None:
        """Follow the keyboard to a day that is not shown."""
        key_before = self.board.choice.current
        self.go(day)
        if not key_before and self.board.of_day(day):
            self.board.choice.only(self.board.of_day(day)[0].key)

    def _go_today(self) -> None:
        self.board.choice.clear()
        self.go(self._today)

    def _add_actions(self) -> None:
        for name, text, keys, run in (
            ("previous", self.tr("Month or week before"), "PgUp", lambda: self.step(-1)),
            ("next", self.tr("Month or week after"), "PgDown", lambda: self.step(1)),
            ("today", self.tr("Back to today"), "Home", self._go_today),
        ):
            action = QAction(text, self)
            action.setObjectName(f"calendar.{name}")
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: self.head.isVisible() and run())
            self.addAction(action)


def _minute(kept: object) -> int:
    if isinstance(kept, int) and not isinstance(kept, bool) and 0 <= kept < 1440:
        return kept
    return USUAL_MINUTE
