"""Choosing one of a few: underlined tabs, and a row of joined buttons."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QTabBar, QWidget

from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font

SEGMENT_PAD = 24
"""Pixels beside the words of a joined button: padding and line."""


class Tabs(QTabBar):
    """Tabs over a thin line; ``chosen`` gives the key of the tab."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(self.tr("Parts of this page"))
        self.currentChanged.connect(self._tell)

    def add(self, key: str, text: str) -> None:
        """Add a tab at the end; the first one is chosen at once, without a signal."""
        blocked = self.blockSignals(True)
        self.setTabData(self.addTab(text), key)
        self.blockSignals(blocked)

    def key(self) -> str:
        """Return the key of the tab that is chosen, empty when there is none."""
        return self.tabData(self.currentIndex()) or ""

    def choose(self, key: str) -> None:
        """Choose a tab by its key; KeyError when there is none."""
        keys = [self.tabData(index) for index in range(self.count())]
        if key not in keys:
            raise KeyError(key)
        self.setCurrentIndex(keys.index(key))

    def _tell(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(self.tabData(index))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            ring = self.tabRect(self.currentIndex()).adjusted(2, 3, -2, -5)
            paint_focus(QPainter(self), ring.toRectF(), 5)


class Segmented(QFrame):
    """A row of joined buttons of which one is on, e.g. Light, Dark, System."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)

    def add(self, key: str, text: str) -> None:
        """Add a choice at the right; the first one is on."""
        made = QPushButton(text, self)
        made.setProperty("kind", "segment")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setChecked(not self._buttons)
        # As wide as its words are in bold, so that nothing moves or is cut when it is chosen.
        bold = QFontMetrics(text_font(bold=True)).horizontalAdvance(text)
        made.setMinimumWidth(bold + SEGMENT_PAD)
        made.clicked.connect(self._tell)
        self._buttons[key] = made
        self._group.addButton(made)
        self._row.addWidget(made)
        self._let_in()

    def offer(self, keys: Collection[str]) -> None:
        """Show only these of the choices."""
        for key, made in self._buttons.items():
            made.setVisible(key in keys)
        self._let_in()

    def key(self) -> str:
        """Return the key of the choice that is on, empty when there is none."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn a choice on without a signal; KeyError when there is none."""
        self._buttons[key].setChecked(True)
        self._let_in()

    def _tell(self) -> None:
        self._let_in()
        self.chosen.emit(self.key())

    def _let_in(self) -> None:
        """Let Tab come to the choice that is on, from where arrows go on; to the first if that is hidden."""
        offered = [made for made in self._buttons.values() if not made.isHidden()]
        entry = next((made for made in offered if made.isChecked()), offered[0] if offered else None)
        self.setFocusProxy(entry)
        for made in self._buttons.values():
            strong = Qt.FocusPolicy.StrongFocus
            made.setFocusPolicy(strong if made is entry else Qt.FocusPolicy.ClickFocus)
