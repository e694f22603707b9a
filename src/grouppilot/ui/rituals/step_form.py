"""One step of a ritual, edited in place: every field is kept as soon as it is left."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.onboarding import PROOFS
from grouppilot.domain.pack_rituals import MOST_CHARS, MOST_OFFSET
from grouppilot.ui.groups.onboarding.words import PROOFS as PROOF_WORDS
from grouppilot.ui.groups.onboarding.words import word
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.rituals.wordings import WordingsField
from grouppilot.usecases.rituals import INTRODUCTION, NAME_CHARS, StepForm, StepRow


class StepEditor(QWidget):
    """The fields of a step; ``edited`` gives the step's id and all it says after each change by hand."""

    edited = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: StepRow | None = None
        self.form = FieldForm()
        self.title = self.form.add("title", self.tr("Step"), QLineEdit())
        self.title.setMaxLength(NAME_CHARS)
        self.offset = self.form.add(
            "offset", self.tr("Due, in days after joining"), NumberField(0, 0, MOST_OFFSET)
        )
        self.required = self.form.add(
            "required", self.tr("To become a member"), QCheckBox(self.tr("Required")), beside=True
        )
        self.proof = self.form.add("proof", self.tr("What shows that it is done"), QComboBox())
        for key in PROOFS:
            self.proof.addItem(word(PROOF_WORDS[key]), key)
        self.chars = self.form.add(
            "chars", self.tr("Least length, in characters"), NumberField(INTRODUCTION, 1, MOST_CHARS)
        )
        self.texts = self.form.add("texts", self.tr("Text to paste"), WordingsField())
        hold_still(self.offset, self.proof, self.chars)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self._connect()

    def show_step(self, row: StepRow) -> None:
        """Show a step; a field that is being typed in is left alone unless it is another step's."""
        before = self._row.form if self._row is not None and self._row.id == row.id else None
        other, form = before is None, row.form
        self._row = row
        for field in (self.offset, self.chars, self.required, self.proof):
            field.blockSignals(True)
        if other or not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(form.title)
        if before is None or before.offset != form.offset or not self.offset.hasFocus():
            self.offset.setValue(form.offset)
        if before is None or before.chars != form.chars or not self.chars.hasFocus():
            self.chars.setValue(form.chars or INTRODUCTION)
        self.required.setChecked(form.required)
        self.proof.setCurrentIndex(self.proof.findData(form.proof))
        for field in (self.offset, self.chars, self.required, self.proof):
            field.blockSignals(False)
        if other:
            self.texts.set_texts(())
        self.texts.set_texts(form.texts)
        self._show_chars(form.proof)

    def _connect(self) -> None:
        self.title.editingFinished.connect(lambda: self._keep(title=self.title.text()))
        self.offset.editingFinished.connect(lambda: self._keep(offset=self.offset.value()))
        self.chars.editingFinished.connect(lambda: self._keep(chars=self.chars.value()))
        self.required.toggled.connect(lambda on: self._keep(required=on))
        self.proof.activated.connect(lambda _at: self._keep(proof=self.proof.currentData()))
        self.texts.edited.connect(lambda texts: self._keep(texts=texts))

    def _show_chars(self, proof: str) -> None:
        self.form.set_shown("chars", proof == "introduction")

    def _keep(self, **changed: object) -> None:
        if self._row is None:
            return
        form: StepForm = replace(self._row.form, **changed)  # type: ignore[arg-type]
        if form != self._row.form:
            self.edited.emit(self._row.id, form)
