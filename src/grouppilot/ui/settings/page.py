"""Settings: one column of cards, each change kept at once."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from grouppilot.ui.context import Context, Page
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.settings.about import AboutCard
from grouppilot.ui.settings.backups import BackupsCard
from grouppilot.ui.settings.data import DataCard
from grouppilot.ui.settings.day import DayCard
from grouppilot.ui.settings.general import GeneralCard
from grouppilot.ui.settings.peaks import PeaksCard
from grouppilot.ui.shell.program import Program
from grouppilot.usecases import settings

WIDTH = 720


class SettingsPage(Page):
    """Language and look, the owner's day, the data and its backups, and what the program is.

    Args:
        context: The window's state.
        program: What carries out the choices that concern the whole program.
    """

    VERB = "settings"
    READS = ("setting", "backup")

    def __init__(self, context: Context, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.general = GeneralCard(context, program)
        self.day = DayCard(context)
        self.peaks = PeaksCard(context)
        self.data = DataCard(context, program)
        self.backups = BackupsCard(context, program)
        self.about = AboutCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 0, 0)
        column.setSpacing(12)
        column.addWidget(PageHeader(self.tr("Settings")))
        column.addWidget(self._area(), 1)

    def first_part(self) -> QWidget:
        """Return the first choice."""
        return self.general.language

    def refresh(self) -> None:
        """Read the workspace's settings and backups anew."""
        kept = settings.read(self.context.workspace)
        self.general.show_owner(kept.owner)
        self.general.show_theme()
        self.day.show_settings(kept)
        self.peaks.show_peaks(kept.peaks)
        self.backups.refresh(kept.zoneinfo)

    def _area(self) -> QScrollArea:
        inner = QWidget()
        cards = QVBoxLayout()
        cards.setSpacing(16)
        for card in (self.general, self.day, self.peaks, self.data, self.backups, self.about):
            card.setMaximumWidth(WIDTH)
            cards.addWidget(card)
        cards.addStretch(1)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 24, 24)
        row.addLayout(cards, WIDTH)
        row.addStretch(1)
        return scroller(inner)
