"""Private runs: a text for one member after the other, copied, sent by hand, ticked."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.groups.accounts_sheet import LimitField, open_accounts
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.words.counting import listed
from grouppilot.usecases import person_runs
from grouppilot.usecases.person_runs import RunLine, RunView

NARROW, SIDE = 820, 420
KEY = int(Qt.ItemDataRole.UserRole)
MARKS = {"done": "check", "skipped": "skip"}
EMPTY, SHOWN = 0, 1


class RunsPart(QWidget):
    """The runs, the members of the chosen one, and the text for the member at hand."""

    READS = person_runs.READS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: RunView | None = None
        self.runs = QComboBox()
        self.runs.setAccessibleName(self.tr("Private runs"))
        self.runs.activated.connect(lambda _at: self._show_run(anew=True))
        self.delete = icon_button("delete", self.tr("Delete this run"), boxed=True)
        self.delete.clicked.connect(self._delete)
        self.told = label("", "muted")
        self.cap = LimitField(0)
        self.cap.setAccessibleName(self.tr("Members a day in this run"))
        self.cap.setToolTip(self.tr("How many members a day may be written to in this run"))
        self.cap.edited.connect(self._set_cap)
        self.accounts = button(self.tr("Accounts…"))
        self.accounts.setToolTip(self.tr("How many messages a day each account may write"))
        self.accounts.clicked.connect(lambda: open_accounts(self._context, self))
        self.list = dress_list(QListWidget())
        self.list.setAccessibleName(self.tr("Members to write to"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_line())
        listing = Card(margin=0)
        listing.body.addWidget(self.list)
        words = self.tr(
            "Write to members one by one, each with their own name in the text. "
            "Choose members in the list of members, then “Write to…”."
        )
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        beside = Beside(listing, self._pane(), NARROW, SIDE)
        beside.layout().setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("send", words))
        self._stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._add_actions()

    def refresh(self) -> None:
        """Read the runs of the scope anew; what was chosen stays chosen."""
        rows = person_runs.listed(self._context.workspace, self._context.group_id)
        before = self.runs.currentData()
        self.runs.clear()
        for row in rows:
            answered = self.tr("{done} of {total}").format(done=row.done + row.skipped, total=row.total)
            self.runs.addItem(f"{row.title} · {answered}", row.id)
        place = self.runs.findData(before)
        self.runs.setCurrentIndex(max(place, 0) if rows else -1)
        self._stack.setCurrentIndex(SHOWN if rows else EMPTY)
        self._show_run(anew=place < 0)

    def choose(self, run_id: int) -> None:
        """Show a run."""
        self.refresh()
        place = self.runs.findData(run_id)
        if place >= 0:
            self.runs.setCurrentIndex(place)
            self._show_run(anew=True)
            self.list.setFocus()

    def show_target(self, target: dict[str, object]) -> None:
        """Show a run, ``{"run": id}``."""
        if isinstance(target.get("run"), int):
            self.choose(int(str(target["run"])))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 12)
        row.setSpacing(10)
        row.addWidget(self.runs)
        row.addWidget(self.delete)
        row.addWidget(self.told, 1)
        row.addWidget(label(self.tr("A day"), "muted"))
        row.addWidget(self.cap)
        row.addWidget(self.accounts)
        return row

    def _pane(self) -> QWidget:
        card = Card(margin=16, spacing=10)
        self.name = label("", "heading", wrap=True)
        self.about = label("", "caption", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text for this member"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(140)
        self.warning = label("", "error", wrap=True)
        self.copy = button(self.tr("Copy text"), "primary")
        self.copy.clicked.connect(self._copy)
        self.done = button(self.tr("Done, next"))
        self.done.clicked.connect(lambda: self._answer("done"))
        self.skip = button(self.tr("Skip"), "flat")
        self.skip.clicked.connect(lambda: self._answer("skipped"))
        self.again = button(self.tr("Open again"))
        self.again.clicked.connect(lambda: self._answer("open"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.copy, self.done, self.skip, self.again):
            row.addWidget(each)
        row.addStretch(1)
        for each in (self.name, self.about, self.text, self.warning):
            card.body.addWidget(each)
        card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _add_actions(self) -> None:
        for text, keys, run in (
            (self.tr("Copy the text for this member"), "C", self._copy),
            (self.tr("Written to; on to the next"), "Space", lambda: self._answer("done")),
            (self.tr("Leave this member out"), "S", lambda: self._answer("skipped")),
        ):
            action = QAction(text, self.list)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, run=run: run())
            self.list.addAction(action)

    def _show_run(self, *, anew: bool) -> None:
        run_id = self.runs.currentData()
        if run_id is None:
            self._view = None
            return
        try:
            view = self._view = person_runs.view(self._context.workspace, run_id)
        except Refused:  # deleted in the meantime; the notice of it is under way
            return
        self._tell(view)
        place = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for line in view.lines:
            item = QListWidgetItem(line.name)
            item.setData(KEY, line.id)
            mark = MARKS.get(line.state)
            item.setIcon(icons.icon(mark or "user", "accent" if line.state == "done" else "ink3"))
            self.list.addItem(item)
        if anew:
            place = next((at for at, line in enumerate(view.lines) if line.state == "open"), 0)
        self.list.setCurrentRow(min(max(place, 0), len(view.lines) - 1))
        self.list.blockSignals(False)
        self._show_line()

    def _set_cap(self, cap: int | None) -> None:
        if self._view is None:
            return
        view, workspace = self._view, self._context.workspace
        title, text = view.row.title, view.text
        if not self._context.try_to(
            lambda: person_runs.edit(workspace, view.row.id, title=title, text=text, cap=cap)
        ):
            self.cap.set_limit(view.own_cap)

    def _tell(self, view: RunView) -> None:
        self.cap.set_usual(view.usual)
        if not self.cap.hasFocus():
            self.cap.set_limit(view.own_cap)
        numbers = QLocale()
        parts = [self.tr("%Ln left", "", view.row.left)]
        if view.row.left:
            written = self.tr("{today} of {cap} written today")
            today, cap = numbers.toString(view.today), numbers.toString(view.cap)
            parts.append(written.format(today=today, cap=cap))
        if view.row.left and not view.left_today:
            parts.append(self.tr("that is enough for this account today"))
        self.told.setText(" · ".join(parts))

    def _line(self) -> RunLine | None:
        place = self.list.currentRow()
        if self._view is None or not 0 <= place < len(self._view.lines):
            return None
        return self._view.lines[place]

    def _show_line(self) -> None:
        line = self._line()
        if line is None:
            return
        self.name.setText(line.name)
        self.about.setText(line.group)
        self.text.setPlainText(line.text)
        unknown = listed("{" + name + "}" for name in line.unknown)
        problems = [self.tr("Still to fill in: {names}").format(names=unknown)] if unknown else []
        if not line.fits:
            problems.append(self.tr("Too long for one message"))
        self.warning.setText(" · ".join(problems))
        self.warning.setVisible(bool(problems))
        is_open = line.state == "open"
        for each in (self.done, self.skip):
            each.setVisible(is_open)
        self.again.setVisible(not is_open)

    def _copy(self) -> None:
        line = self._line()
        if line is None:
            return
        text = self.text.toPlainText()
        if text != line.text:
            workspace = self._context.workspace
            self._context.try_to(lambda: person_runs.rewrite(workspace, line.id, text))
        QGuiApplication.clipboard().setText(text)
        self._context.say(self.tr("Text copied for {name}").format(name=line.name))

    def _answer(self, state: str) -> None:
        line = self._line()
        if line is None:
            return
        place = self.list.currentRow()
        workspace = self._context.workspace
        if not self._context.try_to(lambda: person_runs.answer(workspace, line.id, state)):
            return
        if state != "open" and place + 1 < self.list.count():
            self.list.setCurrentRow(place + 1)

    def _delete(self) -> None:
        if self._view is None:
            return
        row = self._view.row
        if self._context.try_to(lambda: person_runs.delete(self._context.workspace, row.id)):
            self._context.say(self.tr("{title} deleted").format(title=row.title), undoable=True)
