"""The sheet in which a birthday is set, by the sun's or the moon's calendar."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from grouppilot.domain.birthdays import Birthday, checked
from grouppilot.domain.refusals import Refused
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.words.people import lunar_day_text, lunar_month_text
from grouppilot.ui.words.refusals import sentence

FIRST_YEAR, LAST_YEAR = 1900, 2100
SOLAR_DAYS, LUNAR_DAYS = 31, 30


class BirthdaySheet(Sheet):
    """Asks for a birthday; ``chosen`` gives it, or None to forget it.

    Args:
        parent: The window.
        name: Whose.
        birthday: As it is known; None where it is not.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, birthday: Birthday | None) -> None:
        title = QCoreApplication.translate("BirthdaySheet", "Birthday of {name}")
        super().__init__(title.format(name=name), parent, 400)
        self.calendar = Segmented()
        self.calendar.add("solar", self.tr("Solar"))
        self.calendar.add("lunar", self.tr("Lunar (China)"))
        self.calendar.chosen.connect(lambda _key: self._offer())
        self.month, self.day = QComboBox(), QComboBox()
        self.leap = QCheckBox(self.tr("Leap month"))
        self.year = NumberField(FIRST_YEAR - 1, FIRST_YEAR - 1, LAST_YEAR)
        self.year.setSpecialValueText(self.tr("Unknown"))
        form = FieldForm()
        form.add("month", self.tr("Month"), self.month)
        form.add("day", self.tr("Day"), self.day, beside=True)
        form.add("year", self.tr("Year"), self.year, beside=True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.calendar)
        self.body.addWidget(form)
        self.body.addWidget(self.leap)
        self.body.addWidget(self.problem)
        if birthday is not None:
            self.add_button(self.tr("Forget"), then=lambda: self._answer(None))
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Save"), "primary", self._save)
        self._show(birthday or Birthday(1, 1))

    def birthday(self) -> Birthday:
        """Return what is chosen."""
        lunar = self.calendar.key() == "lunar"
        month = self.month.currentData()
        year = self.year.value() if self.year.value() >= FIRST_YEAR else None
        return Birthday(
            -month if lunar and self.leap.isChecked() else month, self.day.currentData(), year, lunar
        )

    def _show(self, birthday: Birthday) -> None:
        self.calendar.choose("lunar" if birthday.lunar else "solar")
        self.leap.setChecked(birthday.month < 0)
        self._offer()
        self.month.setCurrentIndex(abs(birthday.month) - 1)
        self.day.setCurrentIndex(birthday.day - 1)
        self.year.setValue(birthday.year or FIRST_YEAR - 1)

    def _offer(self) -> None:
        """Offer the months and days of the calendar; what was chosen stays where it can."""
        lunar = self.calendar.key() == "lunar"
        months = [lunar_month_text(n) if lunar else QLocale().monthName(n) for n in range(1, 13)]
        days = [
            lunar_day_text(n) if lunar else str(n)
            for n in range(1, (LUNAR_DAYS if lunar else SOLAR_DAYS) + 1)
        ]
        for box, words in ((self.month, months), (self.day, days)):
            before = max(box.currentIndex(), 0)
            box.clear()
            for number, word in enumerate(words, 1):
                box.addItem(word, number)
            box.setCurrentIndex(min(before, len(words) - 1))
        self.leap.setVisible(lunar)

    def _save(self) -> None:
        try:
            good = checked(self.birthday())
        except Refused as refusal:
            self.problem.setText(sentence(refusal))
            self.problem.show()
            return
        self._answer(good)

    def _answer(self, birthday: Birthday | None) -> None:
        self.accept()
        self.chosen.emit(birthday)
