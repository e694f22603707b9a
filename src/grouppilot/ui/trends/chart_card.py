"""A card with a chart: its title and legend, and a menu that copies and saves it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Dot
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.theme import tokens
from grouppilot.ui.trends.chart_view import ChartView
from grouppilot.ui.trends.drawing import Drawing, Wish, drawn
from grouppilot.ui.trends.how import how_words, open_how, title_of
from grouppilot.ui.trends.panel import Panel

FOLDER = "trends.folder"
FORMATS = ("png", "svg", "pdf")
PICTURE_SCALE = 2.0
_FORBIDDEN = {ord(sign): "-" for sign in '/\\:*?"<>|'}


class ChartCard(Card):
    """A chart with all that belongs to it.

    Signals:
        stretched(first, last): A stretch of it is to be looked at closer.

    Args:
        key: Which chart, as in ``how``.
        height: Least height of the chart in pixels.
        context: The window's state.
        drawing: What draws it.
        grows: Whether it takes the height that its row leaves.
    """

    stretched = Signal(object, object)

    def __init__(
        self, key: str, height: int, context: Context, drawing: Drawing, *, grows: bool = True
    ) -> None:
        super().__init__(spacing=8)
        self.key, self._context, self._height = key, context, height
        self._panel: Panel | None = None
        self._about = ""
        self._name = title_of(key)
        self.view = ChartView(self._name, drawing)
        self.view.setMinimumHeight(height)
        if not grows:
            self.view.setMaximumHeight(height)
        self._legend = QWidget()
        self._parts: list[QLabel] = []
        self._legend_row = FlowLayout(self._legend, spacing=12)
        self._aside, self._note = label("", "muted"), label("", "muted", wrap=True)
        self.more = icon_button("more", self.tr("{title}: copy, save").format(title=self._name))
        self.menu = self._menu()
        self.more.clicked.connect(self._open_menu)
        self.body.addLayout(self._head())
        self.body.addWidget(self._legend)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._note)
        if not grows:
            self.body.addStretch(1)
        self.view.chosen.connect(self._open)
        self.view.stretched.connect(self.stretched)

    def show_panel(self, panel: Panel, about: str) -> None:
        """Show a chart.

        Args:
            panel: The chart with its words.
            about: Whose it is and of which days, for the name of a file.
        """
        self._panel, self._about = panel, about
        self._show_legend(panel.legend)
        self._aside.setText(panel.aside)
        self._note.setText(panel.note)
        self._note.setVisible(bool(panel.note))
        self.view.setVisible(panel.draw is not None)
        for action in self.menu.actions()[:5]:
            action.setEnabled(panel.draw is not None)
        if panel.draw is not None:
            self.view.show_chart(panel.draw, panel.tell, panel.opens, stretches=panel.stretches)

    def note(self) -> str:
        """Return what is said below the chart."""
        return self._note.text()

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        wish = self._wish(PICTURE_SCALE)
        if wish is not None:
            self._context.jobs.run(lambda _token: drawn(wish).image, done=self._copied, owner=self)

    def _copied(self, image: object) -> None:
        QGuiApplication.clipboard().setImage(image)  # type: ignore[arg-type]
        self._context.say(self.tr("Picture copied"))

    def copy_numbers(self) -> None:
        """Put the figures on the clipboard, to be pasted into a spreadsheet."""
        if self._panel is not None:
            rows = ("\t".join(_cell(each) for each in row) for row in self._panel.numbers)
            QGuiApplication.clipboard().setText("\n".join(rows))
            self._context.say(self.tr("Numbers copied"))

    def ask_file(self, kind: str) -> QFileDialog:
        """Ask where to save the chart, without stopping the program; returns the question."""
        name = f"{self._name} {self._about}.{kind}".translate(_FORBIDDEN)
        folder = Path(str(self._context.remembered(FOLDER) or ""))
        dialog = QFileDialog(self, self.tr("Save the chart"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"*.{kind}")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, path: Path, kind: str) -> None:
        """Write the chart to a file, beside the window."""
        wish = self._wish(PICTURE_SCALE)
        if wish is None:
            return
        self._context.remember(FOLDER, str(path.parent))
        said = self.tr("Saved as {name}").format(name=path.name)
        self._context.jobs.run(
            lambda _token: _write(wish, path, kind),
            done=lambda _done: self._context.say(said),
            failed=self._on_failed,
            owner=self,
        )

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._context.refused.emit(error)
        else:
            self._context.say(self.tr("The chart was not saved: {why}").format(why=str(error)))

    def _wish(self, scale: float) -> Wish | None:
        if self._panel is None or self._panel.draw is None:
            return None
        size = self.view.size().expandedTo(QSize(1, self._height))
        return Wish(self._panel.draw, size.width(), size.height(), tokens().name, scale)

    def _open(self, place: object) -> None:
        target = self._panel.opens(place) if self._panel is not None else None
        if target is not None:
            self._context.asked_for.emit(*target)

    def _show_legend(self, legend: Sequence[tuple[str, str]]) -> None:
        for role, _ in legend[len(self._parts) :]:  # the colours of a chart stay the same
            part, words = QWidget(), label("", "caption")
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(Dot(role))
            row.addWidget(words)
            self._legend_row.addWidget(part)
            self._parts.append(words)
        for part_words, (_, text) in zip(self._parts, legend, strict=False):
            part_words.setText(text)
        self._legend.setVisible(bool(legend))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = label(self._name, "heading")
        title.setToolTip(how_words(self.key))
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._aside)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        for kind in FORMATS:
            words = self.tr("Save as {kind}…").format(kind=kind.upper())
            menu.addAction(words, lambda kind=kind: self.ask_file(kind))
        menu.addAction(self.tr("Copy the numbers"), self.copy_numbers)
        menu.addSeparator()
        menu.addAction(self.tr("How is this counted?"), lambda: open_how(self.key, self))
        return menu

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _cell(text: str) -> str:
    return " ".join(text.split())


def _write(wish: Wish, path: Path, kind: str) -> None:
    from grouppilot.files.atomic import write_whole
    from grouppilot.render.charts.frame import paper
    from grouppilot.render.charts.output import written

    chart = wish.draw(paper(wish.width, wish.height, wish.theme))
    write_whole(path, written(chart, kind, wish.scale))
