"""Today: what every group needs, answered line by line, with the text to post at the right."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from grouppilot.domain.days import day_bounds
from grouppilot.domain.due import parse_due_id
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.today.answers import Answers, next_open
from grouppilot.ui.today.board import Board
from grouppilot.ui.today.detail import DetailCard
from grouppilot.ui.today.head import DayHead, step
from grouppilot.ui.today.lines import Line, lines_of
from grouppilot.ui.today.missed_card import MissedCard
from grouppilot.ui.today.steady import SteadyCard
from grouppilot.usecases import checklists, quiet_days, settings, settling, steadiness, texts
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.checklists import DayView
from grouppilot.usecases.due_rows import DueRow

NARROW = 860
"""Pixels of width below which the details go under the list."""

HEAT_AFTER = 200
"""Milliseconds."""

ANSWERS = ("tick", "untick", "skip")
LIST_SHARE, SIDE_SHARE = 604, 388
LOOK_SECONDS = 30
"""Rows become late as time goes by, and a laptop that slept wakes on another day: look this often."""

READS = (
    *("sop_item", "sop_version", "sop_audience", "tick", "due_draft", "settled_due", "settled_day"),
    *("chat_group", "rest_range", "setting", "holiday", "script", "script_text", "text_use", "membership"),
    *("role_holding", "person"),
)


class TodayPage(Page):
    """The checklist of a day. It follows the day of the workspace unless another day is looked at."""

    VERB = "today"
    READS = READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day: date | None = None
        self._view: DayView | None = None
        self._at: dict[str, str] = {}
        self._all_overdue = False
        self.answers = Answers(context, self)
        self.head = DayHead()
        self.board = Board()
        self.list = self.board.list
        self.detail = DetailCard()
        self.missed = MissedCard()
        self.steady = SteadyCard()
        self._lay_out()
        self._connect()
        self._connect_detail()
        self._add_actions()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_detail)
        # The heat map waits for a pause, so that it never stands between two ticks.
        self._heat_later = QTimer(self, singleShot=True, interval=HEAT_AFTER)
        self._heat_later.timeout.connect(self._show_heat)
        self._watch = QTimer(self, interval=LOOK_SECONDS * 1000)
        self._watch.timeout.connect(self.look_at_clock)
        self._watch.start()
        self._detail_stale = True
        self._first = True

    def day(self) -> date | None:
        """Return the day that is shown; None before the first look."""
        return self._view.day if self._view else None

    def refresh(self) -> None:
        """Read the day anew: the list at once, the details right after it is drawn."""
        before = self.day()
        group_id = self.context.group_id
        view = checklists.day_view(self.context.workspace, self._day, group_id)
        self._view = view
        self.head.show_day(view)
        lines = self._lines(view)
        if lines:
            self.board.show_lines(lines, view)
        else:
            quiet = quiet_days.quiet(self.context.workspace, view.day, group_id)
            self.board.show_nothing(view, quiet)
        if before != view.day or self.list.line() is None:
            self.list.choose_next_open()
        self._later.start()
        self._heat_later.start(0 if self._first else HEAT_AFTER)
        self._first = False

    def _on_changed(self, changes: Changes) -> None:
        # An answer changes no text: the details need not be read anew, only told.
        answer = changes.action in ANSWERS and not changes.everything and self.isVisible()
        self._detail_stale = self._detail_stale or (not answer and changes.touches(*READS))
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
            self.choose_item(item)

    def choose_item(self, item_id: int, due: str = "") -> None:
        """Choose the line of an item, where it is due on the day shown."""
        for line in self.list.lines():
            if any(row.id == due or (not due and row.item_id == item_id) for row in line.rows):
                self.list.choose(line.id)
                self._at[line.id] = due
                self._detail_stale = True
                return

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
        """Go on to the new day when one has begun, unless another day is looked at; find what became late."""
        ws = self.context.workspace
        view = self._view
        if view is None or not self.isVisible():
            return
        self._watch_until_the_day_ends()
        if settings.today(ws) == view.today:
            if self._day is None:
                self._read()
            return
        if ws.writable:
            settling.settle(ws)
        self._read()

    def _minute(self) -> int:
        zone = settings.read(self.context.workspace).zoneinfo
        now = self.context.workspace.now().astimezone(zone)
        return now.hour * 60 + now.minute

    def _watch_until_the_day_ends(self) -> None:
        kept = settings.read(self.context.workspace)
        now = self.context.workspace.now().astimezone(UTC)
        today = settings.today(self.context.workspace)
        end: datetime = day_bounds(today, kept.zoneinfo, kept.day_start)[1]
        left = end - now + timedelta(milliseconds=200)
        self._watch.start(int(min(left, timedelta(seconds=LOOK_SECONDS)).total_seconds() * 1000))

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for each in (self.detail, self.missed, self.steady):
            column.addWidget(each)
        column.addStretch(1)
        self.side = scroller(side)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.splitter.addWidget(self.board)
        self.splitter.addWidget(self.side)
        self.splitter.setSizes([LIST_SHARE, SIDE_SHARE])
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.board.setMinimumSize(320, 160)
        self.side.setMinimumSize(360, 160)
        self.detail.hide()
        self.missed.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(16)
        page.addWidget(self.head)
        page.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self.splitter.setSizes([LIST_SHARE, SIDE_SHARE] if not narrow else [300, 300])
        self.head.copy_button.setText("" if narrow else self.tr("Copy the day"))
        self.head.copy_button.setAccessibleName(self.tr("Copy the day"))

    def _connect(self) -> None:
        self.head.stepped.connect(self.step)
        self.head.today_asked.connect(lambda: self.go(None))
        self.head.item_asked.connect(self._new_item)
        self.head.copy_asked.connect(self._copy_day)
        self.board.item_asked.connect(self._new_item)
        self.board.pack_asked.connect(self._start_from_pack)
        self.list.picked.connect(self._on_picked)
        self.list.asked.connect(self._on_asked)
        self.steady.chosen.connect(self.go)
        self.missed.answered.connect(self._answer_missed)
        self.missed.skip_asked.connect(lambda: self._ask_reason())
        self.missed.skip_bar.closed.connect(self.list.setFocus)

    def _connect_detail(self) -> None:
        card, answers = self.detail, self.answers
        card.copy_asked.connect(lambda: answers.copy(self._row()))
        card.next_asked.connect(self._copy_and_next)
        card.edit_asked.connect(lambda: self._edit(self._row().item_id))
        card.done_asked.connect(lambda: self._toggle((self._row(),)))
        card.skip_asked.connect(lambda: self._ask_reason())
        card.skipped.connect(self._skip)
        card.skip_bar.closed.connect(self.list.setFocus)
        card.figures_entered.connect(lambda values: answers.figures(self._row(), values))
        card.figures.finished.connect(self.list.setFocus)
        card.note.returnPressed.connect(self.list.setFocus)
        card.noted.connect(lambda text: answers.note(self._row(), text))
        card.group_picked.connect(self._pick_group)
        card.group_toggled.connect(lambda row: answers.toggle((row,)))
        card.text.filled.connect(lambda values: answers.fill(self._row(), values))
        card.text.chosen.connect(lambda text_id: answers.choose_text(self._row(), text_id))
        card.text.rewritten.connect(lambda text: answers.rewrite(self._row(), text))

    def _add_actions(self) -> None:
        for name, text, keys, run in (
            ("previous", self.tr("Day before"), "PgUp", lambda: self.step(-1)),
            ("next", self.tr("Day after"), "PgDown", lambda: self.step(1)),
            ("today", self.tr("Back to today"), "Home", lambda: self.go(None)),
            ("new", self.tr("New item…"), "Ctrl+Shift+N", self._new_item),
            ("copy_day", self.tr("Copy the day"), "Ctrl+Shift+C", self._copy_day),
        ):
            action = QAction(text, self)
            action.setObjectName(f"today.{name}")
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)

    def _row(self) -> DueRow:
        row = self.detail.row()
        assert row is not None  # the card's buttons are there only while it shows one
        return row

    def _settle_view(self) -> None:
        if self._view is None:
            self._read()

    def _on_picked(self, _line: Line | None) -> None:
        self._detail_stale = True
        self._later.start()

    def _show_heat(self) -> None:
        if self.isVisible():
            heat = steadiness.heat_map(self.context.workspace, group_id=self.context.group_id)
            self.steady.show_heat(heat)

    def _show_detail(self) -> None:
        line, view = self.list.line(), self._view
        self.missed.setVisible(line is not None and line.kind == "missed")
        if line is None or view is None or not line.rows:
            self.detail.hide()
            if line is not None and line.missed is not None:
                self.missed.show_missed(line.missed)
            return
        if not self._detail_stale and self.detail.update_rows(line.rows):
            return
        try:
            self._show_rows(line, view)
            self._detail_stale = False
        except Refused:  # it went away in the meantime; the notice of that is on its way
            self.detail.hide()

    def _show_rows(self, line: Line, view: DayView) -> None:
        ws, future = self.context.workspace, view.day > view.today
        if line.kind == "run":
            run = texts.run(ws, line.rows[0].item_id, view.day)
            if self._at.get(line.id) not in {each.row.id for each in run}:
                first = next((each.row for each in run if each.row.state == "open"), run[0].row)
                self._at[line.id] = first.id
            self.detail.show_run(run, self._at[line.id], future)
        else:
            detail = texts.detail(ws, line.rows[0].key)
            self.detail.show_detail(detail, future)
        self.detail.show()

    def _flush(self) -> None:
        """Show the details of the chosen line now, for what is asked of it next."""
        if self._later.isActive():
            self._later.stop()
            self._show_detail()

    def _on_asked(self, what: str, line: Line) -> None:
        if line.kind == "more":
            self._show_all_overdue()
            return
        asked = {
            "tick": lambda: self._tick(line),
            "copy": lambda: self._copy(line),
            "skip": self._ask_reason,
            "missed": lambda: self._answer_missed("missed", ""),
            "figure": lambda: self._focus(self.detail.figures),
            "note": lambda: self._focus(self.detail.note),
            "open": self._open,
            "edit": lambda: self._edit(line.missed.item_id if line.missed else line.rows[0].item_id),
        }
        asked[what]()

    def _show_all_overdue(self) -> None:
        self._all_overdue = True
        self._read()

    def _tick(self, line: Line) -> None:
        if line.missed is not None:
            self._answer_missed("done", "")
        else:
            self._toggle(line.rows)

    def _toggle(self, rows: tuple[DueRow, ...]) -> None:
        one = rows[0]
        asks = len(rows) == 1 and one.figures and not one.values and one.state in ("open", "missed")
        if self.answers.toggle(rows) and asks:
            self._flush()
            self.detail.figures.focus_first()

    def _copy(self, line: Line) -> None:
        self._flush()
        row = self.detail.row()
        if row is None or not line.rows:
            return
        if line.copies:
            self.answers.copy(row)
        else:
            self.context.say(self.tr("This item has no text to copy"))

    def _copy_and_next(self) -> None:
        row, line = self._row(), self.list.line()
        if line is None or not self.answers.copy(row, quiet=True):
            return
        following = next_open(line.rows, row)
        if not self.answers.toggle((row,)):
            return
        if following is None:
            self.context.say(self.tr("Text copied for {group}, the last group").format(group=row.group))
            return
        self._at[line.id] = following.id
        self._detail_stale = True
        said = self.tr("Text copied for {group}. Next: {next}")
        self.context.say(said.format(group=row.group, next=following.group))
        self.detail.pause.begin()
        self._later.start()

    def _pick_group(self, row: DueRow | None) -> None:
        line = self.list.line()
        if row is not None and line is not None:
            self._at[line.id] = row.id
            self._detail_stale = True
            self._later.start()

    def _ask_reason(self) -> None:
        self._flush()
        line = self.list.line()
        if line is None or line.state in ("done", "skipped"):
            return
        card = self.missed if line.missed is not None else self.detail
        card.ask_reason(checklists.recent_reasons(self.context.workspace))

    def _skip(self, reason: str) -> None:
        if self.answers.skip((self._row(),), reason):
            self.detail.close_reason()
            self.list.setFocus()

    def _answer_missed(self, state: str, reason: str) -> None:
        line = self.list.line()
        if line is not None and line.missed is not None:
            self.answers.answer_missed(line.missed, state, reason)
            self.list.setFocus()

    def _focus(self, widget: QWidget) -> None:
        self._flush()
        if widget is self.detail.figures:
            self.detail.figures.focus_first()
        elif self.detail.isVisible():
            widget.setFocus()

    def _open(self) -> None:
        self._flush()
        card = self.missed if self.missed.isVisible() else self.detail
        self.side.ensureWidgetVisible(card)
        card.first_button().setFocus()

    def _edit(self, item_id: int) -> None:
        from grouppilot.ui.items.editing import edit_item

        edit_item(self.context, self.window(), item_id, None)

    def _new_item(self) -> None:
        from grouppilot.ui.items.editing import edit_item

        edit_item(self.context, self.window(), None, self.context.group_id)

    def _start_from_pack(self) -> None:
        from grouppilot.ui.items.start_group import open_start_group

        open_start_group(self.context, self.window())

    def _copy_day(self) -> None:
        self._settle_view()
        if self._view is not None:
            self.answers.copy_day(self._view)
