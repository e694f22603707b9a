"""The sheet in which the steps of a chat app are set: which there are, and for how long each counts."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.domain.sanctions import LONGEST_MUTE, MOST_DAYS, STEPS, USUAL, Ladder, Step, usual_ladder
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import ladder_settings

WIDTH = 520


class LadderSheet(Sheet):
    """The ladder of one chat app, for all groups on it."""

    def __init__(self, context: Context, parent: QWidget, platform: str) -> None:
        title = QCoreApplication.translate("LadderSheet", "Steps on {platform}")
        super().__init__(title.format(platform=name_of("platform", platform)), parent, WIDTH)
        self._context, self._platform = context, platform
        about = self.tr("What follows when rules are broken, for every group on {platform}.")
        self.body.addWidget(label(about.format(platform=name_of("platform", platform)), "muted", wrap=True))
        self.on = {key: QCheckBox(name_of("sanction", key)) for key in STEPS}
        self.expires = {key: NumberField(0, 0, MOST_DAYS, self.tr(" days")) for key in STEPS}
        self.days = NumberField(1, 1, LONGEST_MUTE, self.tr(" days"))
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addLayout(self._grid())
        self.body.addWidget(label(self.tr("0 days: it counts for good."), "caption", wrap=True))
        flags = self.tr("After a removal, that is also how long a member is flagged when coming back.")
        self.body.addWidget(label(flags, "caption", wrap=True))
        self.body.addWidget(self.problem)
        self.usual = button(self.tr("As usual"), "flat")
        self.usual.clicked.connect(lambda: self._show(usual_ladder(platform)))
        self.add_left(self.usual)
        self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Save"), "primary", self._save)
        self._show(ladder_settings.ladder_of(context.workspace, platform))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column, text in enumerate((self.tr("Step"), self.tr("Counts for"), self.tr("Lasts"))):
            grid.addWidget(label(text, "caption"), 0, column)
        for row, key in enumerate(STEPS, 1):
            grid.addWidget(self.on[key], row, 0)
            grid.addWidget(self.expires[key], row, 1)
            counts = self.tr("{step}: counts for").format(step=name_of("sanction", key))
            self.expires[key].setAccessibleName(counts)
            self.on[key].toggled.connect(self.expires[key].setEnabled)
        self.days.setAccessibleName(self.tr("Days of the mute"))
        grid.addWidget(self.days, 1 + STEPS.index("mute"), 2)
        self.on["mute"].toggled.connect(self.days.setEnabled)
        grid.setColumnStretch(0, 1)
        hold_still(self.days, *self.expires.values())
        return grid

    def _show(self, ladder: Ladder) -> None:
        for key in STEPS:
            step = ladder.step(key)
            self.on[key].setChecked(step is not None)
            self.expires[key].setEnabled(step is not None)
            self.expires[key].setValue((step or USUAL[key]).expires or 0)
        mute = ladder.step("mute")
        self.days.setEnabled(mute is not None)
        self.days.setValue((mute or USUAL["mute"]).days or 1)

    def _save(self) -> None:
        ladder = Ladder(
            tuple(
                Step(key, self.expires[key].value() or None, self.days.value() if key == "mute" else None)
                for key in STEPS
                if self.on[key].isChecked()
            )
        )
        try:
            ladder_settings.set_ladder(self._context.workspace, self._platform, ladder)
        except Refused as refusal:
            self.problem.setText(sentence(refusal))
            self.problem.show()
            return
        self.accept()
        self._context.say(self.tr("Steps saved"), undoable=True)
