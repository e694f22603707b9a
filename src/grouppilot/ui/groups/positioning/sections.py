"""What folds out below the questions: the audience, what newcomers must do to get in, how often one buys."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from grouppilot.domain.positioning import AUDIENCE, FIELDS, FREQUENCIES, day_of
from grouppilot.ui.groups.fields import OptionalDay, SeatsField
from grouppilot.ui.groups.positioning.questions import Question
from grouppilot.ui.kit.fold import Fold
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.positioning import frequency, mix
from grouppilot.usecases.positioning import View


class Section(Fold):
    """A fold that keeps answers: ``kept`` gives key and value."""

    kept = Signal(str, object)

    def show_view(self, view: View) -> None:
        """Show the answers; what is being written is left alone."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what is being written, as leaving it does."""


class Audience(Section):
    """Who they are, when they have time, what draws them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Audience"), parent=parent)
        words = {
            "audience": (
                self.tr("Who are they in detail?"),
                self.tr("Age, work, family, what they worry about."),
            ),
            "audience_times": (
                self.tr("When have they time?"),
                self.tr("Peak windows of the group follow from it."),
            ),
            "audience_draws": (
                self.tr("What draws them?"),
                self.tr("Parents: red packets and games; executives: few, precise posts."),
            ),
        }
        self.questions = [Question(key, *words[key], self.kept.emit) for key in AUDIENCE]
        for each in self.questions:
            self.body.addWidget(each)

    def show_view(self, view: View) -> None:
        for each in self.questions:
            each.show_answer(view)
        self.set_note(str(view.answer("audience") or "").split("\n")[0])

    def keep(self) -> None:
        for each in self.questions:
            each.field.keep()


class Threshold(Section):
    """What a newcomer must bring: the higher it is, the fewer leave later."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Entry threshold"), parent=parent)
        self.fee = KeptLine(self.tr("none"), FIELDS["fee"].most)
        self.screening = KeptLine(self.tr("none"), FIELDS["screening"].most)
        self.intro, self.quota = SeatsField(FIELDS["intro_chars"].most), SeatsField(FIELDS["quota"].most)
        self.intro.setSpecialValueText(self.tr("none"))
        self.quota.setSpecialValueText(self.tr("as many as there are seats"))
        self.closing = OptionalDay(self.tr("Open all the time"), today)
        self.invitation = QCheckBox(self.tr("By invitation only"))
        self.real_name = QCheckBox(self.tr("With the real name"))
        hold_still(self.intro, self.quota, self.closing.field)
        form = FieldForm()
        form.add("fee", self.tr("Fee"), self.fee)
        form.add("intro", self.tr("Introduction, characters at least"), self.intro, beside=True)
        form.add("screening", self.tr("Screened by"), self.screening)
        form.add("quota", self.tr("Quota of seats"), self.quota)
        form.add("closing", self.tr("Closes on"), self.closing, beside=True)
        flags = QHBoxLayout()
        flags.setSpacing(24)
        flags.addWidget(self.invitation)
        flags.addWidget(self.real_name)
        flags.addStretch(1)
        words = self.tr("The higher the threshold, the fewer leave later.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(form)
        self.body.addLayout(flags)
        for key, line in (("fee", self.fee), ("screening", self.screening)):
            line.kept.connect(lambda text, key=key: self.kept.emit(key, text))
        for key, number in (("intro_chars", self.intro), ("quota", self.quota)):
            number.edited.connect(lambda value, key=key: self.kept.emit(key, value))
        for key, box in (("invitation", self.invitation), ("real_name", self.real_name)):
            box.clicked.connect(lambda on, key=key: self.kept.emit(key, on))
        self.closing.changed.connect(lambda day: self.kept.emit("closing", day))

    def show_view(self, view: View) -> None:
        self.fee.set_text(str(view.answer("fee") or ""))
        self.screening.set_text(str(view.answer("screening") or ""))
        self.intro.set_seats(view.answer("intro_chars"))
        self.quota.set_seats(view.answer("quota"))
        self.invitation.setChecked(bool(view.answer("invitation")))
        self.real_name.setChecked(bool(view.answer("real_name")))
        self.closing.set_day(day_of({**view.suggested, **view.own}, "closing"))
        self.set_note(listed(self._said(view)) or self.tr("open to everybody"))

    def keep(self) -> None:
        self.fee.keep()
        self.screening.keep()

    def _said(self, view: View) -> list[str]:
        said = [str(view.answer("fee") or "")]
        if chars := view.answer("intro_chars"):
            said.append(self.tr("%n character(s)", "", chars))
        said += [
            box.text().lower()
            for key, box in (("invitation", self.invitation), ("real_name", self.real_name))
            if view.answer(key)
        ]
        said.append(str(view.answer("screening") or ""))
        if quota := view.answer("quota"):
            said.append(self.tr("%Ln seat(s)", "", quota))
        if day := self.closing.day():
            said.append(self.tr("until {day}").format(day=short_day(day)))
        return [each for each in said if each]


class Frequency(Section):
    """How often a buyer buys, and what that means for what is posted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Product frequency"), parent=parent)
        self.choice = Segmented()
        self.choice.setAccessibleName(self.tr("Product frequency"))
        self.choice.add("", self.tr("No product"))
        for key in FREQUENCIES:
            self.choice.add(key, frequency(key))
        self.choice.chosen.connect(lambda key: self.kept.emit("frequency", key or None))
        self.mix = label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.mix)

    def show_view(self, view: View) -> None:
        key = view.answer("frequency") or ""
        self.choice.choose(key)
        self.mix.setText(mix(key))
        self.set_note(frequency(key) if key else "")
