"""What the owner answers on the page, carried out: each through one use case, refusals said in one place."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from grouppilot.domain.due import DueKey
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import fits, length
from grouppilot.ui.context import Context
from grouppilot.ui.words import limits
from grouppilot.usecases import checklists, texts
from grouppilot.usecases.checklists import DayView, MissedRow
from grouppilot.usecases.due_rows import DueRow

ANSWERED = ("done", "skipped")
PHONE = "wechat"
"""The platform through which a day usually goes to the phone."""


class Answers(QObject):
    """Ticks, skips, notes and copies for the page. Undo is offered where one cannot see it.

    Attributes:
        asked: What was answered last.
    """

    def __init__(self, context: Context, page: QObject) -> None:
        super().__init__(page)
        self.asked: tuple[DueKey, ...] = ()
        self._context = context
        self._page = page

    def toggle(self, rows: Sequence[DueRow]) -> bool:
        """Tick what is open of these rows, or open them again when all are answered."""
        ws, by = self._context.workspace, self._page
        left = [row.key for row in rows if row.state not in ANSWERED]
        self.asked = tuple(left or [row.key for row in rows])
        if len(rows) == 1:
            key = rows[0].key
            return self._try(
                (lambda: checklists.tick(ws, key, by=by))
                if left
                else (lambda: checklists.untick(ws, key, by=by))
            )
        if left:
            said = self.tr("%n group(s) ticked", "", len(left))
            return self._try(lambda: checklists.tick_all(ws, left, by=by), said)
        keys = [row.key for row in rows]
        said = self.tr("%n group(s) open again", "", len(keys))
        return self._try(lambda: checklists.untick_all(ws, keys, by=by), said)

    def skip(self, rows: Sequence[DueRow], reason: str) -> bool:
        """Skip what is open of these rows."""
        keys = [row.key for row in rows if row.state not in ANSWERED] or [row.key for row in rows]
        said = self.tr("Skipped: {title}").format(title=rows[0].title)
        self.asked = tuple(keys)
        ws, by = self._context.workspace, self._page
        return self._try(lambda: checklists.skip_all(ws, keys, reason, by=by), said)

    def answer_missed(self, row: MissedRow, state: str, reason: str = "") -> bool:
        """Answer all missed days of a routine at once."""
        said = {
            "done": self.tr("Caught up: {title}"),
            "skipped": self.tr("Skipped: {title}"),
            "missed": self.tr("Left as missed: {title}"),
        }[state].format(title=row.title)
        ws, by = self._context.workspace, self._page
        return self._try(
            lambda: checklists.answer_missed(ws, row.item_id, row.group_id, state, reason=reason, by=by), said
        )

    def figures(self, row: DueRow, values: Mapping[str, float | None]) -> bool:
        """Note figures, or take away those that are None; the item is done then."""
        ws, by = self._context.workspace, self._page
        self.asked = (row.key,)
        return self._try(lambda: checklists.tick(ws, row.key, figures=values, by=by))

    def note(self, row: DueRow, text: str) -> bool:
        """Keep a note."""
        ws, by = self._context.workspace, self._page
        return self._try(lambda: checklists.write_note(ws, row.key, text, by=by))

    def fill(self, row: DueRow, values: Mapping[str, str]) -> bool:
        """Keep the values of variables for this once."""
        ws, by = self._context.workspace, self._page
        return self._try(lambda: texts.write_draft(ws, row.key, values=values, by=by))

    def rewrite(self, row: DueRow, text: str) -> bool:
        """Keep another text for this once; an empty one goes back to the script's."""
        ws, by = self._context.workspace, self._page
        return self._try(lambda: texts.write_draft(ws, row.key, text=text, by=by))

    def choose_text(self, row: DueRow, text_id: int) -> bool:
        """Take another text of the script for this once."""
        ws, by = self._context.workspace, self._page
        return self._try(lambda: texts.write_draft(ws, row.key, text_id=text_id, by=by))

    def copy(self, row: DueRow, *, quiet: bool = False) -> bool:
        """Put a text on the clipboard, and remember that the group was given it."""
        ws = self._context.workspace
        try:
            found = texts.detail(ws, row.key).wording
            text = texts.take(ws, row.key)
        except Refused as refusal:
            self._context.refused.emit(refusal)
            return False
        QGuiApplication.clipboard().setText(text)
        if found is not None and found.unknown:
            names = " ".join("{" + name + "}" for name in found.unknown)
            self._context.say(self.tr("Copied; still to fill in: {names}").format(names=names))
        elif not quiet:
            where = row.group or row.title
            self._context.say(self.tr("Text copied for {where}").format(where=where))
        return True

    def copy_day(self, view: DayView) -> None:
        """Put all open texts of a day on the clipboard as one."""
        text = texts.copy_day(self._context.workspace, view.day, self._context.group_id)
        if text:
            QGuiApplication.clipboard().setText(text)
            left = sum(row.state == "open" for row in view.rows)
            said = self.tr("%n open item(s) copied as one text", "", left)
            if not fits(text, PHONE):
                said = self.tr("{said}. {limit}").format(
                    said=said, limit=limits.too_long(PHONE, length(text))
                )
            self._context.say(said)
        else:
            self._context.say(self.tr("Nothing is open on this day"))

    def _try(self, call: Callable[[], object], said: str = "") -> bool:
        done = self._context.try_to(call)
        if done and said:
            self._context.say(said, undoable=True)
        return done


def next_open(rows: Sequence[DueRow], after: DueRow) -> DueRow | None:
    """Return the next open row of a run after one of them, going round; None when none is open."""
    place = next((number for number, row in enumerate(rows) if row.id == after.id), 0)
    turned = [*rows[place + 1 :], *rows[:place]]
    return next((row for row in turned if row.state in ("open", "missed")), None)
