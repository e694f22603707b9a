"""A group's peak windows: its own, or those of the workspace."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.days import PeakWindow
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fields import TimeField
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.rules import time_text

MOST = 6
NEW = PeakWindow(19 * 60, 21 * 60)


def windows_text(windows: Sequence[PeakWindow]) -> str:
    """Return e.g. ``"08:00–10:00, 21:00–23:00"``."""
    return listed(f"{time_text(each.start)}–{time_text(each.end)}" for each in windows)


class PeaksCard(Card):
    """``changed`` gives the group's own windows after an edit by hand, None for the workspace's."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: tuple[PeakWindow, ...] | None = None
        self._shared: tuple[PeakWindow, ...] = ()
        self.body.addWidget(SectionHeader(self.tr("Peak windows")))
        self._text = label("", "muted", wrap=True)
        self.body.addWidget(self._text)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.add = button(self.tr("Add window"), icon="plus")
        self.add.clicked.connect(self._add)
        self.reset = button(self.tr("As in Settings"), "flat")
        self.reset.clicked.connect(lambda: self._change(None))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.reset)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_windows(self, own: tuple[PeakWindow, ...] | None, shared: tuple[PeakWindow, ...]) -> None:
        """Show a group's own windows, or the workspace's where it has none."""
        changed = own != self._own or self._lines.count() == 0
        self._own, self._shared = own, shared
        self._text.setText(
            self.tr("As in Settings: {windows}").format(windows=windows_text(shared))
            if own is None
            else self.tr("When this group is most active.")
        )
        self.add.setText(self.tr("Set its own") if own is None else self.tr("Add window"))
        self.add.setEnabled(len(own or ()) < MOST)
        self.reset.setVisible(own is not None)
        if changed:
            self._rebuild()

    def _rebuild(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for place, window in enumerate(self._own or ()):
            self._lines.addWidget(self._line(place, window))

    def _line(self, place: int, window: PeakWindow) -> QWidget:
        made = QWidget()
        start, end = TimeField(window.start), TimeField(window.end)
        start.setAccessibleName(self.tr("Start of window {n}").format(n=place + 1))
        end.setAccessibleName(self.tr("End of window {n}").format(n=place + 1))
        remove = icon_button("close", self.tr("Remove window {n}").format(n=place + 1))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (start, label("–", "muted"), end, remove):
            row.addWidget(widget)
        row.addStretch(1)
        hold_still(start, end)
        for field in (start, end):
            field.editingFinished.connect(lambda: self._set(place, start.minutes(), end.minutes()))
        remove.clicked.connect(lambda: self._remove(place))
        return made

    def _set(self, place: int, start: int, end: int) -> None:
        own = list(self._own or ())
        if start == end:  # no window at all: show again what holds
            self._rebuild()
        elif place < len(own) and own[place] != PeakWindow(start, end):
            own[place] = PeakWindow(start, end)
            self._change(tuple(own))

    def _remove(self, place: int) -> None:
        own = list(self._own or ())
        del own[place]
        self._change(tuple(own) or None)

    def _add(self) -> None:
        self._change(self._shared if self._own is None else (*self._own, NEW))

    def _change(self, own: tuple[PeakWindow, ...] | None) -> None:
        self.show_windows(own, self._shared)
        self.changed.emit(own)
