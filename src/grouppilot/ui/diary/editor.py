"""One day of the diary: how the group felt, what worked, what did not, what to try; kept as it is left."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.diary.moods import MoodTaps
from grouppilot.ui.kit.kept_text import KeptText
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.text_field import TextGround
from grouppilot.usecases import diaries
from grouppilot.usecases.diaries import DiaryRow


class DiaryEditor(QWidget):
    """Shows what was written of a day and keeps what is changed at once.

    Signals:
        written: Something of the day was kept.
    """

    written = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: DiaryRow | None = None
        self.moods = MoodTaps()
        self.moods.tapped.connect(lambda mood: self._write("mood", mood))
        hints = {
            "worked": (self.tr("WHAT WORKED"), self.tr("What members answered, shared or thanked for")),
            "problem": (self.tr("PROBLEM"), self.tr("What stayed without an answer, who was annoyed")),
            "idea": (self.tr("NEXT IDEA"), self.tr("What to try tomorrow")),
        }
        names = {
            "worked": self.tr("What worked"),
            "problem": self.tr("Problem"),
            "idea": self.tr("Next idea"),
        }
        self.fields = {name: KeptText(hint) for name, (_title, hint) in hints.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("HOW THE GROUP FELT"), "overline"))
        taps = QHBoxLayout()
        taps.addWidget(self.moods)
        taps.addStretch(1)
        column.addLayout(taps)
        for name, (title, _hint) in hints.items():
            field = self.fields[name]
            field.setAccessibleName(names[name])
            field.kept.connect(partial(self._write, name))
            column.addSpacing(4)
            column.addWidget(label(title, "overline"))
            column.addWidget(TextGround(field))
        words = self.tr("Did it bring members nearer to why they joined? Did it link them with one another?")
        column.addSpacing(4)
        column.addWidget(label(words, "caption", wrap=True))

    def show_row(self, row: DiaryRow) -> None:
        """Show a day; what is being written of another one is kept first."""
        if self._row is not None and (row.day, row.group_id) != (self._row.day, self._row.group_id):
            self.keep()
            for field in self.fields.values():
                field.let_go()
        self._row = row
        self.moods.set_mood(row.mood)
        for name, field in self.fields.items():
            field.set_text(getattr(row, name))

    def keep(self) -> None:
        """Keep what was written so far, as leaving the field does."""
        for field in self.fields.values():
            field.keep()

    def begin(self) -> None:
        """Put the keyboard where writing begins."""
        self.fields["worked"].setFocus()

    def _write(self, name: str, text: str) -> None:
        row = self._row
        if row is None or getattr(row, name) == text:
            return
        ws = self._context.workspace
        done = self._context.try_to(lambda: diaries.write(ws, row.group_id, row.day, by=self, **{name: text}))
        if done:
            self.written.emit()
        elif name in self.fields:
            self.fields[name].refuse()
        else:
            self.moods.set_mood(row.mood)
