"""Open a pack from a file, and save a group's routine as one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from grouppilot.domain.pack_reader import TITLE_CHARS
from grouppilot.domain.packs import SUMMARY_CHARS, Pack
from grouppilot.ui.context import Context
from grouppilot.ui.items.answers import attempt
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.usecases import groups, packs


def _filter() -> str:
    return QCoreApplication.translate("PackFiles", "Packs (*.toml)")


def ask_pack_file(context: Context, parent: QWidget, then: Callable[[Pack], object]) -> QFileDialog:
    """Ask for a pack file and pass the pack in it on; what cannot be read is refused in one place."""
    dialog = QFileDialog(parent, QCoreApplication.translate("PackFiles", "Open pack"), "", _filter())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: context.try_to(lambda: then(packs.open_file(Path(path)))))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_save_pack(context: Context, parent: QWidget, group_id: int | None = None) -> Sheet:
    """Open the sheet that saves a group's routine as a pack file, and return it."""
    sheet = SavePack(context, parent, group_id)
    sheet.open()
    return sheet


class SavePack(Sheet):
    """The group, a name and one sentence on the pack; then the place of the file."""

    def __init__(self, context: Context, parent: QWidget | None, group_id: int | None) -> None:
        super().__init__(self.tr("Save a group as a pack"), parent, 480)
        self._context = context
        self._suggested = ""
        self.group, self.name, self.summary = QComboBox(), QLineEdit(), QLineEdit()
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name.setMaxLength(TITLE_CHARS)
        self.summary.setMaxLength(SUMMARY_CHARS)
        for row in groups.scope(context.workspace):
            self.group.addItem(row.name, row.id)
        wanted = self.group.findData(group_id if group_id is not None else context.group_id)
        self.group.setCurrentIndex(max(wanted, 0))
        self.form = FieldForm()
        self.form.add(
            "group",
            self.tr("Group"),
            self.group,
            hint=self.tr("Its active items with their texts. No members, no notes, no history."),
        )
        self.form.add("name", self.tr("Name of the pack"), self.name)
        self.form.add("summary", self.tr("For whom it is and what it does"), self.summary)
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        self._save = self.add_button(self.tr("Save…"), "primary", self._ask_place)
        self._save.setEnabled(self.group.count() > 0)
        self.group.currentIndexChanged.connect(self._suggest)
        self.name.textChanged.connect(lambda _text: self.form.set_error("name", ""))
        self._suggest()

    def save_to(self, path: Path) -> None:
        """Write the pack to a file."""
        name, summary = self.name.text(), self.summary.text()
        group_id = self.group.currentData()
        workspace = self._context.workspace
        if attempt(
            self.form,
            lambda: packs.save_file(workspace, group_id, name, path, summary),
            {"pack_name_missing": "name"},
            "group",
        ):
            self._context.say(self.tr("Pack saved as {file}").format(file=path.name))
            self.accept()

    def _suggest(self) -> None:
        if self.name.text() in ("", self._suggested):
            self.name.setText(self.group.currentText())
        self._suggested = self.group.currentText()

    def _ask_place(self) -> None:
        group_id, name = self.group.currentData(), self.name.text()
        fields = {"pack_name_missing": "name"}
        if not attempt(
            self.form, lambda: packs.save(self._context.workspace, group_id, name), fields, "group"
        ):
            return
        dialog = QFileDialog(self, self.tr("Save pack"), f"{_file_name(self.name.text())}.toml", _filter())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _file_name(name: str) -> str:
    kept = "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    return " ".join(kept.split())[:80].strip(". ") or "pack"
