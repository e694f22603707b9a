"""The stages of an activity, edited in place, beside what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from grouppilot.ui.calendar.activity.part import ActivityPart
from grouppilot.ui.calendar.activity.plan_card import PlanCard
from grouppilot.ui.calendar.fields import ChoiceField, DayField, MinuteField
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.kept_text import KeptLine, KeptText
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.text_field import TextGround
from grouppilot.ui.words import activities as words
from grouppilot.ui.words.entries import state_name
from grouppilot.usecases import activities, activity_stages, calendar, entry_previews, scripts, settings

if TYPE_CHECKING:
    from grouppilot.ui.context import Context
    from grouppilot.usecases.activities import ActivityView
    from grouppilot.usecases.activity_stages import Stage

NARROW, SIDE = 720, 320
TITLE_CHARS, STEP_CHARS = 200, 11
OPEN = ("idea", "draft", "ready")


class ActivityStageCard(Card):
    """One stage.

    Signals:
        edited(fields): Fields of its entry have other values.
        stepped(step): It is for something else.
        asked(what): ``copy`` its text, ``delete`` it, or ``show`` it on the calendar.
    """

    edited = Signal(object)
    stepped = Signal(str)
    asked = Signal(str)

    def __init__(
        self, library: Sequence[tuple[str, str]], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=12, spacing=8)
        self.step = ChoiceField(words.choices(words.STEPS))
        self.step.setAccessibleName(self.tr("What the stage is for"))
        self.step.setMinimumContentsLength(STEP_CHARS)
        self.title = KeptLine(self.tr("Title"), TITLE_CHARS)
        self.title.setAccessibleName(self.tr("Title"))
        self.state = Chip("", "ok")
        self.delete = icon_button("delete", self.tr("Delete stage"))
        self.day, self.minute = DayField(self.tr("No day yet"), today), MinuteField()
        self.day.setAccessibleName(self.tr("Day"))
        self.minute.setAccessibleName(self.tr("Time"))
        self.script = ChoiceField(library)
        self.script.setAccessibleName(self.tr("Text from the library"))
        self.text = KeptText(self.tr("What is posted, in words of its own"))
        self.text.setAccessibleName(self.tr("Text to post"))
        self.copy = button(self.tr("Copy text"), icon="copy")
        self.show_it = button(self.tr("On the calendar"), "flat")
        self._lay_out()
        self._connect()

    def show_stage(self, stage: Stage) -> None:
        """Show a stage; what is being written is left alone."""
        self.step.show_key(stage.step)
        self.title.set_text(stage.title)
        is_open = stage.state in OPEN
        self.state.setVisible(not is_open)
        self.state.set(state_name(stage.state), "ok")
        self.day.set_day(stage.day)
        self.minute.set_minute(stage.minute, 12 * 60)
        for field in (self.day, self.minute):
            field.setEnabled(is_open)
        self.script.show_key(str(stage.script_id or ""))
        own = self.tr("What is posted, in words of its own")
        library = self.tr("The text of the library is posted; write here to say it otherwise")
        self.text.setPlaceholderText(library if stage.script_id else own)
        self.text.set_text(stage.text)
        self.copy.setEnabled(bool(stage.text or stage.script_id))
        self.copy.setAccessibleName(self.tr("Copy the text of {title}").format(title=stage.title))

    def _lay_out(self) -> None:
        head, when, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, when, foot):
            row.setSpacing(8)
            self.body.addLayout(row)
        head.addWidget(self.step)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        head.addWidget(self.delete)
        when.addWidget(self.day, 3)
        when.addWidget(self.minute, 2)
        when.addWidget(self.script, 3)
        self.body.insertWidget(2, TextGround(self.text))
        foot.addWidget(self.copy)
        foot.addWidget(self.show_it)
        foot.addStretch(1)

    def _connect(self) -> None:
        self.step.picked.connect(self.stepped)
        self.title.kept.connect(lambda text: self.edited.emit({"title": text}))
        self.day.changed.connect(lambda day: self.edited.emit({"day": day}))
        self.minute.changed.connect(lambda minute: self.edited.emit({"minute": minute}))
        self.script.picked.connect(self._pick)
        self.text.kept.connect(lambda text: self.edited.emit({"text": text}))
        self.delete.clicked.connect(lambda: self.asked.emit("delete"))
        self.copy.clicked.connect(lambda: self.asked.emit("copy"))
        self.show_it.clicked.connect(lambda: self.asked.emit("show"))

    def _pick(self, key: str) -> None:
        """Take a text of the library; own words would go before it, so they go."""
        self.edited.emit({"script_id": int(key), "text": ""} if key else {"script_id": None})


class StagesPart(ActivityPart):
    """The stages at the left, the plan at the right.

    Signals:
        show_asked(key): An entry is to be shown on the calendar.
    """

    show_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.cards: list[ActivityStageCard] = []
        self._keys: list[str] = []
        self._library: list[tuple[str, str]] = []
        self._today = settings.today(context.workspace)
        self.plan = PlanCard(self._today)
        self.plan.edited.connect(self._edit_activity)
        self.about = label(
            self.tr("Each stage is an entry of its own: the calendar and Today show it on its day."),
            "muted",
            wrap=True,
        )
        self.usual = button(self.tr("Lay out the usual stages"), icon="plus")
        self.usual.clicked.connect(self._lay_out_usual)
        self.name = QLineEdit()
        self.name.setMaxLength(TITLE_CHARS)
        self.name.setPlaceholderText(self.tr("Add a stage: its title, then Return"))
        self.name.setAccessibleName(self.tr("Title of a further stage"))
        self.name.returnPressed.connect(self._add)
        self._stages = QVBoxLayout()
        self._stages.setSpacing(12)
        self._put_together()

    def refresh(self, view: ActivityView) -> None:
        """Read the stages."""
        self.plan.show_activity(view)
        stages = activity_stages.listed(self.context.workspace, view.id)
        rows = scripts.listed(self.context.workspace)
        library = [("", self.tr("Own words")), *((str(row.id), row.title) for row in rows)]
        keys = [stage.key for stage in stages]
        if keys != self._keys or library != self._library:
            self._rebuild(keys, library)
        for card, stage in zip(self.cards, stages, strict=True):
            card.show_stage(stage)
        there = {stage.step for stage in stages}
        self.usual.setVisible(not {"announce", "rules", "remind", "result"} <= there)
        self.usual.setEnabled(view.day is not None)

    def _put_together(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.about)
        column.addLayout(self._stages)
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.plan)
        side.addStretch(1)
        beside = Beside(left, right, NARROW, SIDE)
        beside.layout().setContentsMargins(0, 16, 0, 16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller(beside))

    def _rebuild(self, keys: list[str], library: list[tuple[str, str]]) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
            self._stages.removeWidget(card)
        self._keys, self._library, self.cards = keys, library, []
        for key in keys:
            card = ActivityStageCard(library, self._today)
            card.edited.connect(lambda fields, key=key: self._edit(key, fields))
            card.stepped.connect(lambda step, key=key: self._set_step(key, step))
            card.asked.connect(lambda what, key=key: self._do(key, what))
            self._stages.addWidget(card)
            self.cards.append(card)

    def _edit(self, key: str, fields: dict[str, Any]) -> None:
        ws = self.context.workspace
        if not self.context.try_to(lambda: calendar.edit(ws, key, by=self, **fields)) and self.view:
            self.refresh(self.view)

    def _set_step(self, key: str, step: str) -> None:
        ws = self.context.workspace
        self.context.try_to(lambda: activity_stages.set_step(ws, key, step, by=self))

    def _do(self, key: str, what: str) -> None:
        ws = self.context.workspace
        if what == "copy":
            self._copy(key)
        elif what == "show":
            self.show_asked.emit(key)
        elif self.context.try_to(lambda: calendar.delete(ws, [key], by=self)):
            self.context.say(self.tr("Stage deleted"), undoable=True)

    def _copy(self, key: str) -> None:
        """Copy the text of a stage; where it goes to several groups, for the one that is chosen in a menu."""
        ws = self.context.workspace
        texts = entry_previews.texts(ws, key)
        if len(texts) < 2:
            self._copy_for(key, texts[0].group_id if texts else None)
            return
        menu = QMenu(self)
        for each in texts:
            copy = lambda number=each.group_id: self._copy_for(key, number)  # noqa: E731 - one a group
            menu.addAction(each.group.replace("&", "&&"), copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _copy_for(self, key: str, group_id: int | None) -> None:
        ws = self.context.workspace
        self.copy_from(lambda: entry_previews.take(ws, key, group_id), self.tr("Text copied"))

    def _edit_activity(self, field: str, value: object) -> None:
        view, ws = self.view, self.context.workspace
        if view is not None and not self.context.try_to(
            lambda: activities.edit(ws, view.id, by=self, **{field: value})
        ):
            self.plan.show_activity(view)

    def _add(self) -> None:
        view, ws, title = self.view, self.context.workspace, self.name.text().strip()
        if view is None or not title:
            return
        if self.context.try_to(lambda: activity_stages.add(ws, view.id, title, by=self)):
            self.name.clear()

    def _lay_out_usual(self) -> None:
        view, ws = self.view, self.context.workspace
        if view is not None:
            self.context.try_to(lambda: activity_stages.lay_out(ws, view.id, by=self))
