"""The naming standard: brand, tier and number, checked against the group's name while one types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.domain.group_names import MOST_DIGITS, Naming, held_against
from grouppilot.domain.positioning import FIELDS
from grouppilot.ui.groups.positioning.sections import Section
from grouppilot.ui.groups.positioning.verdict import Verdict
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.usecases.positioning import DIGITS, View, standard_from


class NamingSection(Section):
    """Three fields, and below them whether the name of the group goes by the standard.

    Signals:
        renamed(name): The group is to be called so.
    """

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Naming standard"), parent=parent)
        self._view: View | None = None
        self._wanted = ""
        self.pattern = KeptLine("{brand}-{tier}-{number}", FIELDS["pattern"].most)
        self.tier = KeptLine(self.tr("e.g. Basic"), FIELDS["tier"].most)
        self.digits = NumberField(DIGITS, 1, MOST_DIGITS)
        hold_still(self.digits)
        form = FieldForm()
        hint = self.tr("Members know official groups by it. {brand}, {tier} and {number} are filled in.")
        form.add("pattern", self.tr("Pattern"), self.pattern, hint)
        form.add("tier", self.tr("Tier in the name"), self.tier)
        form.add("digits", self.tr("Digits of the number"), self.digits, beside=True)
        self.check = Verdict()
        self.next = label("", "muted", wrap=True)
        self.rename = button("")
        self.rename.clicked.connect(lambda: self.renamed.emit(self._wanted))
        row = QHBoxLayout()
        row.addWidget(self.rename)
        row.addStretch(1)
        for part in (form, self.check, self.next):
            self.body.addWidget(part)
        self.body.addLayout(row)
        for key, line in (("pattern", self.pattern), ("tier", self.tier)):
            line.kept.connect(lambda text, key=key: self.kept.emit(key, text))
            line.textEdited.connect(lambda _text: self._look())
        self.digits.editingFinished.connect(self._keep_digits)
        self.digits.valueChanged.connect(lambda _value: self._look())

    def show_view(self, view: View) -> None:
        self._view = view
        self.pattern.set_text(str(view.answer("pattern") or ""))
        self.tier.set_text(str(view.answer("tier") or ""))
        if not self.digits.hasFocus():
            self.digits.setValue(view.answer("digits") or DIGITS)
        self._look()

    def keep(self) -> None:
        self.pattern.keep()
        self.tier.keep()

    def _keep_digits(self) -> None:
        if self._view is not None and self.digits.value() != (self._view.answer("digits") or DIGITS):
            self.kept.emit("digits", self.digits.value())

    def _look(self) -> None:
        """Check what stands in the fields now, kept or not."""
        view = self._view
        if view is None:
            return
        typed = {"pattern": self.pattern.text(), "tier": self.tier.text(), "digits": self.digits.value()}
        standard = standard_from(typed, view.brand)
        naming = None if standard is None else held_against(standard, view.name, view.names)
        for part in (self.check, self.next, self.rename):
            part.setVisible(naming is not None)
        self.set_note("")
        if naming is not None:
            self._show(naming, view.name)

    def _show(self, naming: Naming, name: str) -> None:
        self._wanted = naming.wanted
        self.check.set(self._words(naming), {None: "bad", "fits": "ok"}.get(naming.fit, "warn"))
        self.next.setText(self.tr("The next group of this kind: {name}").format(name=naming.next))
        self.next.setVisible(naming.fit is not None)
        self.rename.setText(self.tr("Rename to {name}").format(name=naming.wanted))
        self.rename.setVisible(naming.fit in ("nearly", "differs") and naming.wanted != name)
        if naming.fit == "fits":
            self.set_note(self.tr("next: {name}").format(name=naming.next))
        else:
            self.set_note(self.tr("the name differs") if naming.fit else self.tr("the pattern is not whole"))

    def _words(self, naming: Naming) -> str:
        if naming.fit is None:
            return self.tr("A pattern needs {number} once, and knows {brand} and {tier} beside it.")
        if naming.fit == "fits":
            return self.tr("The name of this group goes by the standard.")
        if naming.fit == "nearly":
            return self.tr("Nearly: by the standard it is spelt {name}.").format(name=naming.wanted)
        text = self.tr("This group is called otherwise. By the standard it would be {name}.")
        return text.format(name=naming.wanted)
