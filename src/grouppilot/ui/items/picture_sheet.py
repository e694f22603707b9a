"""The sheet that makes a picture to post: what is on it at the left, the picture at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from grouppilot.domain.post_cards import Named, PostCard
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.items.picture_fields import PictureFields, kind_name
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.pictures import PictureView
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import post_cards

FOLDER = "pictures.folder"
LOOK_MS = 120
_SIZE, _LEAST = (780, 630), 380
_SEEN = 6
"""Certificates that are shown; all are copied and saved."""
_FINE = 2.0
"""Pixels of the preview for one of the design; what leaves is finer."""
_FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-"))


class PictureSheet(Sheet):
    """Makes a picture, copies it and writes it to a file.

    Args:
        context: The window's state.
        parent: The window.
        kind, names, text, source, draw: As of ``PictureFields``.
        group_id: In whose look; the group in scope where it is not said.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        kind: str = "quote",
        *,
        group_id: int | None = None,
        names: Sequence[Named] | None = None,
        text: str = "",
        source: str = "",
        draw: int | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("PictureSheet", "Make a picture"), parent, width=_SIZE[0])
        self.resize(*_SIZE)
        self._context, self._workspace = context, context.workspace
        self._next = 0
        number = context.group_id if group_id is None else group_id
        self.fields = PictureFields(context, kind, number, names, text, source, draw)
        self.pictures = PictureView(self.tr("Picture"))
        self.empty = EmptyState("image", "")
        self.caption = label("", "caption", wrap=True)
        self.problem = label("", "error", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self.look)
        self._lay_out()
        self._add_buttons()
        self.fields.changed.connect(self._soon.start)
        self.look()

    def look(self) -> None:
        """Paint the picture as it is filled in."""
        from grouppilot.render.post_cards import post_pictures

        self._soon.stop()
        self._next = 0
        self.problem.hide()
        card = self.fields.card()
        shown = replace(card, names=card.names[:_SEEN]) if card.kind == "certificate" else card
        images = post_pictures(shown, post_cards.look_of(self.fields.face()), _FINE)
        self.pictures.show_pictures(images, _spoken(card))
        self._stack.setCurrentIndex(0 if images else 1)
        self.empty.set_sentence(
            self.tr("Type or paste the quote.")
            if card.kind == "quote"
            else self.tr("Name somebody, one a line.")
        )
        self._offer(card, images)

    def copy(self) -> None:
        """Put the picture, or the next one, on the clipboard."""
        images = self._painted(self._next)
        count = self._count()
        at = self._next if len(images) > 1 else 0
        QGuiApplication.clipboard().setImage(images[at])
        said = self.tr("Picture copied")
        if count > 1:
            said = self.tr("Picture {n} of {all} copied").format(n=self._next + 1, all=count)
        self._context.say(said)
        self._next = (self._next + 1) % count
        self._name_copy(count)

    def choose_file(self) -> QFileDialog:
        """Ask where to write the picture, without stopping the program; returns the question."""
        card = self.fields.card()
        name = f"{card.title or kind_name(card.kind)} {card.day}.png".translate(_FORBIDDEN)
        folder = Path(str(self._context.remembered(FOLDER) or ""))
        dialog = QFileDialog(self, self.tr("Save the picture"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.setNameFilter("*.png")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, path: Path) -> None:
        """Write the picture to a file, beside the window."""
        self.problem.hide()
        self.save.setEnabled(False)
        card, face = self.fields.card(), self.fields.face()
        self._context.remember(FOLDER, str(path.parent))
        self._context.jobs.run(
            lambda _token: post_cards.write(card, face, path),
            done=self._written,
            failed=self._failed,
            owner=self,
        )

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.pictures)
        self._stack.addWidget(self.empty)
        column.addLayout(self._stack, 1)
        for each in (self.caption, self.problem):
            each.hide()
            column.addWidget(each)
        left = scroller(self.fields)
        left.setFixedWidth(self.fields.width() + 16)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(right, 1)
        right.setMinimumHeight(_LEAST)
        self.body.addLayout(row, 1)

    def _add_buttons(self) -> None:
        self.save = button(self.tr("Save PNG…"), icon="export")
        self.save.clicked.connect(self.choose_file)
        self.add_left(self.save)
        self.add_button(self.tr("Close"))
        self.copy_button = self.add_button(self.tr("Copy picture"), "primary", self.copy)

    def _painted(self, at: int) -> list[QImage]:
        """Return the pictures as they leave; of certificates the one asked for."""
        from grouppilot.render.post_cards import post_pictures

        card = self.fields.card()
        if card.kind == "certificate":
            card = replace(card, names=card.names[at : at + 1])
        return post_pictures(card, post_cards.look_of(self.fields.face()))

    def _count(self) -> int:
        card = self.fields.card()
        return len(card.names) if card.kind == "certificate" else max(len(self.pictures.images()), 1)

    def _offer(self, card: PostCard, images: list[QImage]) -> None:
        count = self._count() if images else 0
        for each in (self.save, self.copy_button):
            each.setEnabled(bool(images))
        said = ""
        if card.kind == "certificate" and count > len(images):
            said = self.tr("%n certificates, a picture each; the first of them are shown.", "", count)
        elif count > 1:
            said = self.tr("%n pictures, one at each press.", "", count)
        self.caption.setText(said)
        self.caption.setVisible(bool(said))
        self._name_copy(count)

    def _name_copy(self, count: int) -> None:
        words = self.tr("Copy picture")
        if count > 1:
            words = self.tr("Copy picture {n}/{all}").format(n=self._next + 1, all=count)
        self.copy_button.setText(words)

    def _written(self, files: list[Path]) -> None:
        self.save.setEnabled(True)
        self._context.say(self.tr("Written: {file}").format(file=files[0].name))

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, Refused):
            self._context.jobs.failed.emit(error)
            return
        self.problem.setText(sentence(error))
        self.problem.show()


def _spoken(card: PostCard) -> str:
    """Return what is on a picture, for who does not see it."""
    names = "\n".join(" ".join(filter(None, (each.name, each.beside))) for each in card.names)
    return "\n".join(filter(None, (card.title, names, card.text, card.by, card.day)))
