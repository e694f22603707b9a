"""What an entry of the calendar brings along: its material pack, ready to be taken to the chat."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.domain.entries import PARTS, WHOLE_PACK
from grouppilot.ui.context import Context
from grouppilot.ui.items.pictures import copy_pictures
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.entries import part_name
from grouppilot.usecases import entry_runs, materials
from grouppilot.usecases.due_rows import DueRow
from grouppilot.usecases.materials import MaterialRow


class PackRow(QWidget):
    """Chips that say what there is and what is missing, and a button for each way to take it along.

    Args:
        context: Of the window.
        parent: Its owner.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: DueRow | None = None
        self._files: list[MaterialRow] = []
        self.reply = label("", "caption", wrap=True)
        self.chips, self.buttons = QWidget(), QWidget()
        self._chips = FlowLayout(self.chips, 6)
        self.open_button = button(self.tr("Open folder"))
        self.copy_button = button(self.tr("Copy pictures"))
        self.link_button = button(self.tr("Copy link"))
        self.run_button = button(self.tr("Write to members…"))
        row = FlowLayout(self.buttons, 8)
        for each, act in (
            (self.copy_button, self.copy_pictures),
            (self.open_button, self.open_folder),
            (self.link_button, self.copy_link),
            (self.run_button, self.begin_run),
        ):
            row.addWidget(each)
            each.clicked.connect(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.reply, self.chips, self.buttons):
            column.addWidget(part)

    def show_row(self, row: DueRow) -> None:
        """Show the pack of an entry."""
        self._row = row
        entry = row.entry
        assert entry is not None
        self._files = materials.listed(self._context.workspace, entry.key) if entry.materials else []
        self.reply.setText(self.tr("For a reply: {reply}").format(reply=entry.reply))
        self.reply.setVisible(bool(entry.reply))
        self._show_chips(entry.materials, entry.missing, row.has_text)
        pictures = self._paths("picture")
        self.copy_button.setVisible(bool(pictures))
        self.open_button.setVisible(any(each.path for each in self._files))
        self.link_button.setVisible(any(each.part == "link" for each in self._files))
        self.run_button.setVisible("private" in entry.channels and row.group_id is not None)
        shown = (self.copy_button, self.open_button, self.link_button, self.run_button)
        self.buttons.setVisible(any(each.isVisibleTo(self.buttons) for each in shown))

    def copy_pictures(self) -> None:
        """Put the pictures on the clipboard, to paste them into the chat at once."""
        if self._row is not None and self._row.entry is not None:
            copy_pictures(self._context, self._row.entry.key)

    def open_folder(self) -> None:
        """Show the files in the program that shows folders, to drag them from there."""
        folder = self._lay_out("picture" if self._paths("picture") else None)
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def copy_link(self) -> None:
        """Put the link on the clipboard."""
        links = [each.url for each in self._files if each.part == "link"]
        QGuiApplication.clipboard().setText("\n".join(links))
        self._context.say(self.tr("Link copied"))

    def begin_run(self) -> None:
        """Write to the members one by one: go on with the run, or begin it."""
        from grouppilot.ui.members.run_sheet import RunSheet

        if self._row is None:
            return
        ws, key = self._context.workspace, self._row.key
        run = entry_runs.run_of(ws, key)
        if run is not None:
            self._context.asked_for.emit("members", {"tab": "runs", "run": run})
            return
        sheet = RunSheet(self._context, self.window(), entry_runs.recipients(ws, key), key.group_id, key)
        sheet.title.setText(self._row.title)
        sheet.text.setPlainText(entry_runs.text_of(ws, key))
        sheet.open()

    def _show_chips(self, there: Mapping[str, int], missing: Sequence[str], has_text: bool) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for part in PARTS:
            count = there.get(part, 0)
            if part in missing:
                self._chips.addWidget(Chip(self._lacking(part, count), "bad"))
            elif count or (part == "text" and has_text):
                self._chips.addWidget(Chip(self._there(part, count), "accent"))
        self.chips.setVisible(self._chips.count() > 0)

    def _there(self, part: str, count: int) -> str:
        if WHOLE_PACK[part] > 1:
            counted = self.tr("{part} {count}/{whole}")
            return counted.format(part=part_name(part), count=count, whole=max(count, WHOLE_PACK[part]))
        return self.tr("{part} ✓").format(part=part_name(part))

    def _lacking(self, part: str, count: int) -> str:
        return self._there(part, count) if count else self.tr("{part} missing").format(part=part_name(part))

    def _paths(self, part: str) -> list[Path]:
        return [each.path for each in self._files if each.part == part and each.path is not None]

    def _lay_out(self, part: str | None) -> Path | None:
        found: list[Path] = []
        if self._row is None or self._row.entry is None:
            return None
        ws, key = self._context.workspace, self._row.entry.key
        self._context.try_to(lambda: found.append(materials.lay_out(ws, key, part)))
        return found[0] if found else None
