"""The owner's day: its zone, where it begins, and which country's holidays it knows."""

from zoneinfo import available_timezones

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fields import TimeField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.searched import searched
from grouppilot.ui.words.regions import named, region_text
from grouppilot.usecases import holidays, settings
from grouppilot.usecases.settings import LATEST_DAY_START, Settings


class DayCard(Card):
    """Zone, day start and holiday region; a change holds from today on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._context, self._kept = context, Settings()
        self.zone = searched(sorted(available_timezones()))
        self.start = TimeField()
        self.start.setMaximumTime(QTime(*divmod(LATEST_DAY_START, 60)))
        self.region = QComboBox()
        self._asked = False
        self.body.addWidget(SectionHeader(self.tr("Day")))
        words = self.tr("From today on; days that ended stay as they are.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.form = FieldForm()
        self.form.add("zone", self.tr("Time zone"), self.zone, self.tr("Type to search, e.g. Shanghai."))
        hint = self.tr("What is ticked before this time counts for the day before.")
        self.form.add("start", self.tr("Day starts at"), self.start, hint, beside=True)
        hint = self.tr("Whose public holidays and swapped working days routines of working days follow.")
        self.form.add("region", self.tr("Holidays of"), self.region, hint)
        self.body.addWidget(self.form)
        self.zone.activated.connect(self._keep_zone)
        self.zone.lineEdit().editingFinished.connect(self._keep_zone)
        self.start.editingFinished.connect(self._keep_start)
        self.region.activated.connect(self._keep_region)

    def show_settings(self, kept: Settings) -> None:
        """Show what is kept."""
        other, self._kept = kept.day_start != self._kept.day_start, kept
        self.zone.setCurrentText(kept.zone)
        self.form.set_error("zone", "")
        if other or not self.start.hasFocus():
            self.start.set_minutes(kept.day_start)
        self._show_region(kept.region)
        if not self._asked:
            self._asked = True
            # The list comes from a library that takes a moment to load.
            self._context.jobs.run(lambda _token: sorted(holidays.regions()), done=self._fill, owner=self)

    def _show_region(self, region: str) -> None:
        if self.region.findData(region) < 0:
            self.region.addItem(region_text(region) if region else self.tr("No holidays"), region)
        self.region.setCurrentIndex(self.region.findData(region))

    def _fill(self, regions: list[str]) -> None:
        self.region.clear()
        self.region.addItem(self.tr("No holidays"), "")
        for name, code in named(regions):
            self.region.addItem(name, code)
        self._show_region(self._kept.region)

    def _keep_zone(self) -> None:
        zone = self.zone.currentText().strip()
        if zone == self._kept.zone:
            self.form.set_error("zone", "")
        elif self.zone.findText(zone) < 0:
            self.form.set_error("zone", self.tr("There is no zone of this name; the one before is kept."))
        else:
            self._change(zone=zone)

    def _keep_start(self) -> None:
        if self.start.minutes() != self._kept.day_start:
            self._change(day_start=self.start.minutes())

    def _keep_region(self) -> None:
        if self.region.currentData() != self._kept.region:
            self._change(region=self.region.currentData())

    def _change(self, **changed: object) -> None:
        workspace = self._context.workspace
        if self._context.try_to(lambda: settings.change(workspace, by=self, **changed)):
            self._context.say(self.tr("Kept, from today on."), undoable=True)
