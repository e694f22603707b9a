"""The material pack of an entry: what is there, what is missing, added from files, links and by dropping."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.entries import PARTS, WHOLE_PACK
from grouppilot.ui.calendar.material_list import MaterialList
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.words.entries import part_name

if TYPE_CHECKING:
    from grouppilot.usecases.materials import MaterialRow


class MaterialsPart(QWidget):
    """Chips for the parts of the pack, the list, and the ways to add.

    Signals:
        files_given(paths), link_given(url), removed(ids), folder_asked, pictures_asked: What is wanted.
        renamed(id, name), put(id, part), reordered(ids): As those of the list.
    """

    files_given = Signal(object)
    link_given = Signal(str)
    removed = Signal(object)
    folder_asked = Signal()
    pictures_asked = Signal()
    renamed = Signal(int, str)
    put = Signal(int, str)
    reordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = QWidget()
        self._chips = FlowLayout(self.chips, 6)
        self.list = MaterialList()
        self.list.removed.connect(self.removed)
        self.list.shown.connect(_open)
        self.list.renamed.connect(self.renamed)
        self.list.put.connect(self.put)
        self.list.reordered.connect(self.reordered)
        self.add = button(self.tr("Add files…"), icon="plus")
        self.add.clicked.connect(self.choose_files)
        self.folder = icon_button("folder", self.tr("Open the folder with the files"), boxed=True)
        self.folder.clicked.connect(self.folder_asked)
        self.pictures = icon_button("copy", self.tr("Copy pictures"), boxed=True)
        self.pictures.clicked.connect(self.pictures_asked)
        self.link = QLineEdit()
        self.link.setPlaceholderText(self.tr("Paste a link"))
        self.link.setAccessibleName(self.tr("Paste a link"))
        self.link.returnPressed.connect(self._give_link)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.folder)
        row.addWidget(self.pictures)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self.chips, self.list):
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self.link)

    def show_pack(self, needed: Sequence[str], missing: Sequence[str], rows: Sequence[MaterialRow]) -> None:
        """Show a pack.

        Args:
            needed: The parts that it needs.
            missing: Those of them that are not whole.
            rows: The materials that are there.
        """
        counts = Counter(row.part for row in rows)
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            widget.hide()
            widget.deleteLater()
        for part in PARTS:
            if part in needed or counts[part]:
                self._chips.addWidget(self._chip(part, counts[part], part in missing))
        self.list.show_rows(rows)
        self.folder.setEnabled(any(row.path is not None for row in rows))
        self.pictures.setEnabled(any(row.part == "picture" and row.path is not None for row in rows))

    def chip_texts(self) -> list[str]:
        """Return what the chips say."""
        return [self._chips.itemAt(at).widget().text() for at in range(self._chips.count())]

    def choose_files(self) -> QFileDialog:
        """Ask for files and return the question."""
        dialog = QFileDialog(self.window(), self.tr("Files for this entry"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.files_given.emit([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _chip(self, part: str, count: int, missing: bool) -> Chip:
        whole, name = WHOLE_PACK[part], part_name(part)
        if whole > 1 and count:
            text = self.tr("{part} {count}/{whole}").format(part=name, count=count, whole=whole)
        else:
            text = (self.tr("{part} missing") if missing else self.tr("{part} ✓")).format(part=name)
        tone = "accent" if not missing else "warn" if count else "bad"
        return Chip(text, tone)

    def _give_link(self) -> None:
        url = self.link.text().strip()
        if url:
            self.link.clear()
            self.link_given.emit(url)


def _open(row: MaterialRow) -> None:
    QDesktopServices.openUrl(QUrl(row.url) if row.path is None else QUrl.fromLocalFile(str(row.path)))
