"""The steps of a tour on the calendar: an entry begun, dragged, seen in all views, shared; an activity."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt

from grouppilot.app.tour_hands import TourStopped
from grouppilot.app.tour_steps import Steps
from grouppilot.ui.calendar.page import CalendarPage
from grouppilot.ui.calendar.share_sheet import ShareSheet
from grouppilot.ui.calendar.templates_sheet import TemplatesSheet
from grouppilot.ui.items.picture_sheet import PictureSheet
from grouppilot.usecases.calendar import Occurrence


class CalendarSteps(Steps):
    """Plans something as an owner would."""

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        yield "entry planned", self._add
        yield "entry dragged", self._drag
        yield "template", self._template
        yield "week", self._week
        yield "list", self._list
        yield "activities", self._activities
        yield "timetable", self._share
        yield "pictures", self._pictures

    @property
    def _page(self) -> CalendarPage:
        return self._shown("calendar", CalendarPage)

    def _title(self) -> str:
        return (
            "主题分享：怎样坚持"
            if self._start.translations.language == "zh_CN"
            else "Talk: how to keep going"
        )

    def _entry(self) -> Occurrence:
        found = [each for each in self._page.board.shown.entries if each.title == self._title()]
        if not found:
            raise TourStopped("the entry that was planned")
        return found[0]

    def _add(self) -> None:
        self._hands.click(self._start.window.desk.sidebar.verb_row("calendar"))
        self._hands.click(self._page.head.add_button)
        field = self._page.board.quick.field
        field.insert(self._title())
        self._hands.shoot("entry-begun")
        self._hands.press(field, Qt.Key.Key_Return)
        self._hands.rest(0.3)
        self._hands.shoot("entry-planned")

    def _drag(self) -> None:
        entry, month = self._entry(), self._page.board.month
        if entry.day is None:
            raise TourStopped("the day of an entry")
        if month.rect_of(entry.key).isEmpty():
            return  # behind a number of more entries, from where it is not dragged
        day = entry.day + timedelta(days=6)
        cell = month.cell(day) if day in month.days() else month.cell(entry.day - timedelta(days=6))
        start, end = month.rect_of(entry.key).center(), cell.center()
        shoot = lambda: self._hands.shoot("entry-dragged")  # noqa: E731 - said where it is done
        self._hands.drag(month, start, QPointF(end), shoot)
        self._hands.wait(lambda: self._entry().day != entry.day, "an entry on another day")

    def _template(self) -> None:
        self._hands.press(self._page.board.surface(), Qt.Key.Key_P)
        sheet = self._hands.find(TemplatesSheet)
        sheet.list.setCurrentRow(sheet.list.count() - 1)
        self._hands.rest(0.15)
        self._hands.shoot("template")
        self._hands.press(sheet, Qt.Key.Key_Escape)

    def _week(self) -> None:
        self._hands.press(self._page.board.surface(), Qt.Key.Key_W)
        self._hands.rest(0.15)
        self._hands.shoot("calendar-week")

    def _list(self) -> None:
        self._hands.press(self._page.board.surface(), Qt.Key.Key_L)
        self._hands.rest(0.15)
        self._hands.shoot("calendar-list")

    def _share(self) -> None:
        self._page.head.share_button.menu().actions()[0].trigger()
        sheet = self._hands.find(ShareSheet)
        self._hands.click(sheet.groups.every, QPoint(8, sheet.groups.every.height() // 2))
        sheet.groups.list.setCurrentRow(0)
        self._hands.press(sheet.groups.list, Qt.Key.Key_Space)
        self._hands.shoot("timetable")
        images = sheet.preview.pictures.images()
        if not images:
            raise TourStopped("the picture of the timetable")
        self._hands.keep("timetable-phone", images[0])
        sheet.reject()
        self._hands.rest()

    def _pictures(self) -> None:
        for kind in ("ranking", "certificate", "quote"):
            sheet = PictureSheet(self._page.context, self._page, kind, text=self._title())
            if kind == "ranking":
                sheet.open()
                self._hands.shoot("picture-sheet")
            images = sheet.pictures.images()
            if not images:
                raise TourStopped("a picture to post")
            self._hands.keep(f"posted-{kind}", images[0])
            sheet.reject()

    def _activities(self) -> None:
        page = self._page
        self._hands.click(page.head.only_activities)
        self._hands.rest(0.15)
        past = [each for each in page.board.shown.entries if each.state == "published"]
        if not past:
            raise TourStopped("an activity that is over")
        page.board.choice.only(past[0].key)
        self._hands.wait(page.side.entry.activity.go.isVisible, "the details of an activity")
        self._hands.shoot("activities")
        self._hands.click(page.side.entry.activity.go)
        self._hands.shoot("activity-stages")
        pane = page.pane()
        pane.tabs.choose("draw")
        self._hands.rest(0.1)
        self._hands.shoot("activity-draw")
        self._hands.press(pane.tabs, Qt.Key.Key_Escape)
        self._hands.click(page.head.only_activities)
        self._hands.press(page.board.surface(), Qt.Key.Key_M)
