"""Peak windows: the hours in which members are most active."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.days import PEAK_WINDOWS, PeakWindow
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fields import TimeField
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import settings

MOST = 6
NEW = PeakWindow(18 * 60, 19 * 60)
FIELD = 96


class PeakRow(QWidget):
    """One window: from, to, and the cross that takes it away."""

    def __init__(self, window: PeakWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = TimeField(), TimeField()
        self.show_window(window)
        self.first.setAccessibleName(self.tr("Peak from"))
        self.last.setAccessibleName(self.tr("Peak until"))
        self.cross = icon_button("close", self.tr("Remove this window"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field in (self.first, self.last):
            field.setFixedWidth(FIELD)
        row.addWidget(self.first)
        row.addWidget(label("–"))
        row.addWidget(self.last)
        row.addWidget(self.cross)
        row.addStretch(1)

    def show_window(self, window: PeakWindow) -> None:
        """Show a window."""
        self.first.set_minutes(window.start)
        self.last.set_minutes(window.end % (24 * 60))

    def window_(self) -> PeakWindow:
        """Return the window as it is written.

        Raises:
            Refused: ``bad_peak_window`` where it begins and ends at the same time.
        """
        return PeakWindow(self.first.minutes(), self.last.minutes())


class PeaksCard(Card):
    """The workspace's peak windows; groups may have their own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._context = context
        self._kept: tuple[PeakWindow, ...] = ()
        self.rows: list[PeakRow] = []
        self.body.addWidget(SectionHeader(self.tr("Peak windows")))
        words = self.tr(
            "Hours in which members are most active, shown beside the parts of the day. At once, for groups"
            " without windows of their own."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.add_button = button(self.tr("Add a window"), icon="plus")
        self.add_button.clicked.connect(lambda: self._keep((*self._kept, NEW)))
        self.usual_button = button(self.tr("The usual ones"), "flat")
        self.usual_button.clicked.connect(lambda: self._keep(PEAK_WINDOWS))
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.usual_button)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_peaks(self, peaks: tuple[PeakWindow, ...]) -> None:
        """Show what is kept."""
        self.add_button.setEnabled(len(peaks) < MOST)
        before, self._kept = self._kept, peaks
        if peaks == before and len(self.rows) == len(peaks):
            return  # what is being typed stays
        if len(self.rows) == len(peaks):
            self._show_kept()  # the field with the keyboard keeps it
            return
        while self.rows:
            gone = self.rows.pop()
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, window in enumerate(peaks):
            self._add_row(place, window)

    def _add_row(self, place: int, window: PeakWindow) -> None:
        row = PeakRow(window)
        row.first.editingFinished.connect(self._keep_rows)
        row.last.editingFinished.connect(self._keep_rows)
        row.cross.clicked.connect(lambda: self._keep((*self._kept[:place], *self._kept[place + 1 :])))
        self.rows.append(row)
        self._list.addWidget(row)

    def _show_kept(self) -> None:
        for row, window in zip(self.rows, self._kept, strict=True):
            row.show_window(window)

    def _keep_rows(self) -> None:
        try:
            self._keep(tuple(row.window_() for row in self.rows))
        except Refused as refusal:
            self._context.refused.emit(refusal)
            self._show_kept()

    def _keep(self, peaks: tuple[PeakWindow, ...]) -> None:
        if peaks != self._kept:
            workspace = self._context.workspace
            self._context.try_to(lambda: settings.change(workspace, by=self, peaks=peaks))
