"""The steps of a tour through the other pages, with all groups and with one in scope."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from grouppilot.app.start import Start
from grouppilot.app.tour_calendar import CalendarSteps
from grouppilot.app.tour_diaries import DiarySteps
from grouppilot.app.tour_groups import GroupSteps
from grouppilot.app.tour_hands import Hands, TourStopped
from grouppilot.app.tour_positioning import show_ladders
from grouppilot.app.tour_steps import Steps
from grouppilot.ui.context import VERBS
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.members.exporting import ExportSheet
from grouppilot.ui.members.importing import ImportSheet
from grouppilot.ui.members.page import MembersPage
from grouppilot.ui.trends.page import TrendsPage

ROSTER = """编号,群昵称,角色,层级,入群时间,邀请人,城市
,122-电商-小满,,基础会员,2026-06-11,林溪,杭州
,123-教育-青禾,,泛粉,2026-06-11,林溪,上海
,124-设计-Zoe,气氛官,,2026-06-10,,苏州
,125-餐饮-老周,,,上周五,,宁波
,126-金融-南风,,泛粉,2026-06-10,,南京
,126-金融-南风,,泛粉,2026-06-10,,南京
"""


class PageSteps(Steps):
    """Visits every page, and does there what belongs to the main job.

    Args:
        start: The program, with the sample workspace open.
        hands: What clicks and takes pictures.
        out: Where the roster goes.
    """

    def __init__(self, start: Start, hands: Hands, out: Path) -> None:
        super().__init__(start, hands)
        self._out = out

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the steps with their names."""
        for verb in VERBS[1:]:
            yield verb, lambda verb=verb: self._visit(verb, verb)
        yield from CalendarSteps(self._start, self._hands).steps()
        yield "start from a pack", self._pack
        yield "ladders", lambda: show_ladders(self._hands, self._groups)
        yield from DiarySteps(self._start, self._hands).of_all()
        yield "one group", self._one_group
        for verb in VERBS[:-1]:
            yield f"{verb} of one group", lambda verb=verb: self._visit(verb, f"{verb}-of-one-group")
        yield from GroupSteps(self._start, self._hands).steps()
        yield "roster out", self._export
        yield "roster in", self._import
        yield "search", self._search
        yield "shortcuts", self._shortcuts

    def _visit(self, verb: str, picture: str) -> None:
        desk = self._start.window.desk
        self._hands.click(desk.sidebar.verb_row(verb))
        page = desk.page(verb)
        if page is None or not page.isVisible():
            raise TourStopped(f"the page {verb}")
        if self._start.session is not None:
            self._start.session.toast.hide()  # what was said on the page before would go by itself
        if isinstance(page, TrendsPage):
            self._hands.wait(page.is_drawn, "the charts")
        self._hands.rest(0.15)
        self._hands.shoot(picture)

    def _one_group(self) -> None:
        sidebar = self._start.window.desk.sidebar
        first = next(key for key in sidebar.scopes() if key is not None)
        self._hands.click(sidebar.scope_row(first))
        if self._start.context is None or self._start.context.group_id != first:
            raise TourStopped("a group in scope")

    def _pack(self) -> None:
        self._hands.click(self._start.window.desk.sidebar.verb_row("groups"))
        self._hands.click(self._groups.from_pack)
        sheet = self._hands.find(Sheet)
        self._hands.rest(0.15)
        self._hands.shoot("start-from-a-pack")
        sheet.reject()

    @property
    def _groups(self) -> GroupsPage:
        return self._shown("groups", GroupsPage)

    def _export(self) -> None:
        self._hands.click(self._start.window.desk.sidebar.verb_row("members"))
        for name, suffix in (("CSV", ".csv"), ("PDF", ".pdf"), ("Excel", ".xlsx")):
            path = self._out / f"roster{suffix}"
            path.unlink(missing_ok=True)
            self._hands.click(self._members.header.export_button)
            sheet = self._hands.find(ExportSheet)
            self._hands.click(self._hands.find(QPushButton, name, within=sheet))
            self._hands.click(sheet.save)
            self._choose(path)
            self._hands.wait(lambda path=path: path.is_file() and path.stat().st_size, path.name)
            self._hands.rest()
            if suffix == ".xlsx":
                self._hands.shoot("roster-out")
            sheet.reject()

    def _import(self) -> None:
        roster = self._start.folder.parent / "roster.csv"
        roster.write_text(ROSTER, encoding="utf-8")
        self._hands.click(self._members.header.import_button)
        sheet = self._hands.find(ImportSheet)
        self._hands.click(sheet.file_button)
        self._choose(roster)
        self._hands.wait(sheet.go.isEnabled, "the dry run of a roster")
        self._hands.rest(0.15)
        self._hands.shoot("roster-in")
        self._hands.click(sheet.go)
        self._hands.wait(lambda: not sheets(ImportSheet), "the end of an import")
        self._hands.shoot("roster-taken-in")

    def _choose(self, path: Path) -> None:
        """Answer the question for a file."""
        dialog = self._hands.find(QFileDialog)
        name = self._hands.find(QLineEdit, within=dialog)
        name.selectAll()
        name.insert(str(path))
        dialog.accept()

    @property
    def _members(self) -> MembersPage:
        return self._shown("members", MembersPage)

    def _search(self) -> None:
        from grouppilot.ui.shell.palette import Palette

        self._hands.click(self._start.window.desk.sidebar.search_button)
        palette = self._hands.find(Palette)
        palette.field.insert("lx")
        self._hands.wait(lambda: palette.model.rowCount() > 0, "somebody found")
        self._hands.rest(0.15)
        self._hands.shoot("search")
        self._hands.press(palette.field, Qt.Key.Key_Escape)

    def _shortcuts(self) -> None:
        self._hands.press(self._start.window.desk, Qt.Key.Key_F1)
        sheet = self._hands.find(Sheet)
        self._hands.shoot("shortcuts")
        sheet.close()


def sheets(kind: type[QWidget]) -> list[QWidget]:
    """Return the sheets of a kind that are open."""
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible()]
