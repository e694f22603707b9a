"""The head of the calendar: what is shown, the ways to other months or weeks, and the choice of the view."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from grouppilot.ui.calendar.share_spans import MONTH as WHOLE_MONTH
from grouppilot.ui.calendar.share_spans import NEXT_WEEK, OWN, THIS_WEEK
from grouppilot.ui.calendar.spans import LIST, MONTH, WEEKS
from grouppilot.ui.kit.buttons import button, icon_button, menu_button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented

NARROW = 652
"""Pixels of width below which the head takes two lines."""


class CalendarHead(QWidget):
    """The title and the buttons.

    Signals:
        stepped(by): The month or week before (-1) or after (1) was asked for.
        today_asked: Today was asked for.
        view_chosen(view): Another view was chosen.
        add_asked: A new entry was asked for.
        share_asked(span): The timetable of some days (``share_spans.SPANS``) is to be shared.
        activity_asked: A new activity was asked for.
        activities_turned(on): The list shows activities alone, or all again.
        details_asked(shown): The details, which lie over the calendar where it is narrow, or not.
    """

    stepped = Signal(int)
    today_asked = Signal()
    view_chosen = Signal(str)
    add_asked = Signal()
    share_asked = Signal(str)
    activity_asked = Signal()
    activities_turned = Signal(bool)
    details_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "title")
        self.back_button = icon_button("chevron-left", "", boxed=True)
        self.today_button = button(self.tr("Today"))
        self.today_button.setToolTip(self.tr("Back to today (Home)"))
        self.next_button = icon_button("chevron-right", "", boxed=True)
        self.views = Segmented()
        self.views.setAccessibleName(self.tr("View"))
        for key, words in ((WEEKS, self.tr("Week")), (MONTH, self.tr("Month")), (LIST, self.tr("List"))):
            self.views.add(key, words)
        self.share_button = menu_button(self.tr("Share timetable"), self._share_menu())
        self.share_button.setToolTip(self.tr("The plan as members see it: text, picture, PDF, calendar file"))
        self.add_button = button(self.tr("Entry"), "primary", icon="plus")
        self.add_button.setToolTip(self.tr("Add an entry on the chosen day (N)"))
        self.add_button.setAccessibleName(self.tr("Add an entry"))
        self.only_activities = button(self.tr("Activities"), icon="star")
        self.only_activities.setToolTip(self.tr("Activities of all months with their results, nothing else"))
        self.only_activities.setCheckable(True)
        self.only_activities.hide()
        self.details_button = icon_button(
            "columns", self.tr("Details, and what is planned ahead"), boxed=True
        )
        self.details_button.setCheckable(True)
        self.details_button.hide()
        self.more = QMenu(self)
        self.plan_activity = self.more.addAction(self.tr("Plan an activity…"), self.activity_asked.emit)
        self.more.addSeparator()
        self.more_button = icon_button(
            "more", self.tr("Activities, templates, weeks, import, advice"), boxed=True
        )
        self.more_button.clicked.connect(self._open_more)
        self.actions = QHBoxLayout()
        self.actions.setSpacing(12)
        self._lay_out()
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.today_button.clicked.connect(self.today_asked)
        self.views.chosen.connect(self.view_chosen)
        self.add_button.clicked.connect(self.add_asked)
        self.only_activities.toggled.connect(self.activities_turned)
        self.details_button.clicked.connect(self.details_asked)

    def title(self) -> str:
        """Return what is shown, in words."""
        return self._title.text()

    def show_span(self, title: str, view: str) -> None:
        """Say what is shown, and in which view."""
        self._title.setText(title)
        self.views.choose(view)
        self.only_activities.setVisible(view == LIST)
        self.fit(self.width())
        turning = not (view == LIST and self.only_activities.isChecked())
        for each in (self.back_button, self.today_button, self.next_button):
            each.setEnabled(turning)
        weeks = view == WEEKS
        before = self.tr("Week before (Page up)") if weeks else self.tr("Month before (Page up)")
        after = self.tr("Week after (Page down)") if weeks else self.tr("Month after (Page down)")
        for made, words in ((self.back_button, before), (self.next_button, after)):
            made.setToolTip(words)
            made.setAccessibleName(words)

    def offer_details(self, offered: bool) -> None:
        """Offer to show the details, where they do not stand beside the calendar."""
        self.details_button.setVisible(offered)

    def mark_details(self, shown: bool) -> None:
        """Show whether the details can be seen."""
        self.details_button.setChecked(shown)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than two lines need, or it could never become so narrow as to take two."""
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def fit(self, width: int) -> None:
        """Take one line where that fits into so many pixels, else two."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = width < max(NARROW, sum(self._widths()) + self._rows.spacing())
        self._rows.setDirection(down if narrow else right)

    def _widths(self) -> list[int]:
        return [self._rows.itemAt(row).minimumSize().width() for row in range(self._rows.count())]

    def _open_more(self) -> None:
        below = QPoint(self.more_button.width() - self.more.sizeHint().width(), self.more_button.height() + 4)
        self.more.popup(self.more_button.mapToGlobal(below))

    def _share_menu(self) -> QMenu:
        menu = QMenu()
        for span, words in (
            (THIS_WEEK, self.tr("This week…")),
            (NEXT_WEEK, self.tr("Next week…")),
            (WHOLE_MONTH, self.tr("This month…")),
            (OWN, self.tr("Other days…")),
        ):
            menu.addAction(words).triggered.connect(
                lambda _checked=False, span=span: self.share_asked.emit(span)
            )
        return menu

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._title)
        ways.addSpacing(4)
        for each in (self.back_button, self.today_button, self.next_button):
            ways.addWidget(each)
        ways.addStretch(1)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.views)
        choices.addWidget(self.only_activities)
        choices.addLayout(self.actions)
        choices.addStretch(1)
        choices.addWidget(self.share_button)
        choices.addWidget(self.details_button)
        choices.addWidget(self.more_button)
        choices.addWidget(self.add_button)
        self._rows: QBoxLayout = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addLayout(ways, 1)
        self._rows.addLayout(choices)
