"""The weekly review: the week's diary beside its routine, content and figures, and what was decided."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.days import shifted
from grouppilot.domain.scripts import fits, length
from grouppilot.ui.context import Context
from grouppilot.ui.groups.review.days import DiaryCard
from grouppilot.ui.groups.review.decisions import DecisionsCard
from grouppilot.ui.groups.review.figures import MembersCard, PostsCard
from grouppilot.ui.groups.review.groups import GroupsCard
from grouppilot.ui.groups.review.routine import RoutineCard
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.split import Parting, Split
from grouppilot.ui.words import limits
from grouppilot.ui.words.days import first_weekday, span_text
from grouppilot.usecases import review_texts, reviews
from grouppilot.usecases.reviews import Review

OF_ALL = Parting(narrow=680, beside=0.62, above=0.5, grows=(3, 2))
OF_ONE = Parting(narrow=560, beside=0.58, above=0.5, grows=(3, 2))
WEEK = 7


class ReviewView(QWidget):
    """Shows one week of one group, or of all.

    Signals:
        day_asked(row): A day of the diary is to be edited; a ``DiaryRow``.
        group_asked(id): The week of one group was asked for.

    Attributes:
        head: The ways to other weeks, and the copy.

    Args:
        context: Of the window.
        parent: Its owner.
        alone: Whether the head stands above; else whoever made the view places it.
    """

    day_asked = Signal(object)
    group_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None, *, alone: bool = True) -> None:
        super().__init__(parent)
        self.context = context
        self._group_id: int | None = None
        self._day: date | None = None  # a day of the week that is looked at; None follows today
        self.review: Review | None = None
        self.title = ElidedLabel("", "heading")
        self.running = Chip(self.tr("running"), "accent")
        self.back = icon_button("chevron-left", self.tr("Week before"), boxed=True)
        self.today = button(self.tr("This week"))
        self.next = icon_button("chevron-right", self.tr("Week after"), boxed=True)
        self.copy = button(self.tr("Copy review"), icon="copy")
        self.groups = GroupsCard()
        self.diary = DiaryCard()
        self.decisions = DecisionsCard(context)
        self.routine, self.posts, self.members = RoutineCard(), PostsCard(), MembersCard()
        self.head = self._head()
        self._lay_out(alone)
        self.back.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.today.clicked.connect(lambda: self.go(None))
        self.copy.clicked.connect(self.copy_text)
        self._add_keys()
        self.groups.opened.connect(self.group_asked)
        self.diary.opened.connect(self.day_asked)

    def show_group(self, group_id: int | None) -> None:
        """Show the week of a group, or of all, as it is now."""
        self._group_id = group_id
        self.refresh()

    def go(self, day: date | None) -> None:
        """Show the week of a day; None follows today."""
        self._day = day
        self.refresh()

    def step(self, weeks: int) -> None:
        """Show a week so many on or back."""
        if self.review is not None:
            self.go(shifted(self.review.week.first, weeks * WEEK))

    def day(self) -> date | None:
        """Return a day of the week that is looked at; None for this week."""
        return self._day

    def turn_to(self, day: date) -> None:
        """Say which week is shown next, without reading: the view is about to be shown."""
        self._day = day

    def copy_text(self) -> None:
        """Put the review on the clipboard, in the language of its group."""
        review = self.review
        if review is None:
            return
        text = review_texts.text_of(review, QLocale().name())
        QGuiApplication.clipboard().setText(text)
        if review.platform and not fits(text, review.platform):
            self.context.say(limits.too_long(review.platform, length(text)))
        else:
            self.context.say(self.tr("Review copied"))

    def refresh(self) -> None:
        """Read the week anew."""
        ws = self.context.workspace
        review = self.review = reviews.review(ws, self._group_id, self._day, first_weekday())
        self.title.setText(span_text(review.week.first, review.week.last, review.today))
        self.running.setVisible(review.running)
        self.next.setEnabled(review.week.last < review.today)
        self.today.setEnabled(not review.week.first <= review.today <= review.week.last)
        self.groups.setVisible(review.group_id is None)
        if review.group_id is None:
            self.groups.show_groups(review.groups)
        for each in (self.diary, self.decisions, self.routine, self.posts):
            each.show_review(review)
        self.members.show_figures(review.figures)

    def _add_keys(self) -> None:
        for name, text, keys, run in (
            ("previous", self.tr("Week before"), "PgUp", lambda: self.step(-1)),
            ("next", self.tr("Week after"), "PgDown", self._step_on),
            ("today", self.tr("This week"), "Home", lambda: self.go(None)),
            ("copy", self.tr("Copy review"), "Ctrl+Shift+C", self.copy_text),
        ):
            action = QAction(text, self)
            action.setObjectName(f"review.{name}")
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)
        self.back.setToolTip(self.tr("Week before (Page up)"))
        self.next.setToolTip(self.tr("Week after (Page down)"))
        self.today.setToolTip(self.tr("Back to this week (Home)"))

    def _step_on(self) -> None:
        if self.next.isEnabled():
            self.step(1)

    def _head(self) -> QWidget:
        made = QWidget(self)
        head = QHBoxLayout(made)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        for each in (self.back, self.today, self.next):
            head.addWidget(each)
        head.addSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.running)
        head.addStretch(1)
        head.addWidget(self.copy)
        return made

    def _lay_out(self, alone: bool) -> None:
        split = Split(OF_ALL if alone else OF_ONE)
        split.hold(
            _column(self.groups, self.diary), _column(self.decisions, self.routine, self.posts, self.members)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if alone:
            column.addWidget(self.head)
        column.addWidget(split, 1)


def _column(*cards: QWidget) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for each in cards:
        column.addWidget(each)
    column.addStretch(1)
    return scroller(content)
