"""What stands on a picture to post: its kind, its group, its words, and the people named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from grouppilot.domain.post_cards import KINDS, OF_NAMES, Named, PostCard, card, names_text
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import menu_button
from grouppilot.ui.kit.labels import label
from grouppilot.usecases import groups, post_cards

if TYPE_CHECKING:
    from grouppilot.usecases.post_cards import DrawnList, Face

LEFT = 320
TALL = {"names": 118, "text": 64, "quote": 190}


class PictureFields(QWidget):
    """The left side of the sheet.

    Args:
        context: The window's state.
        kind: One of ``domain.post_cards.KINDS`` to begin with.
        group_id: In whose look; None for the owner's.
        names: Who stands on it at first; None to fill them in from what the group knows.
        text: A quote to begin with.
        source: ``checkin`` or ``homework``, which names people; empty for whichever names somebody.
        draw: Whose winners are named; None for the latest one.

    Signals:
        changed(): The picture is another one.
    """

    changed = Signal()

    def __init__(
        self,
        context: Context,
        kind: str,
        group_id: int | None,
        names: Sequence[Named] | None = None,
        text: str = "",
        source: str = "",
        draw: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._workspace = context, context.workspace
        self._given, self._quote, self._source, self._draw = names, text, source, draw
        self.kind, self.group = QComboBox(), QComboBox()
        self.title, self.by, self.day = QLineEdit(), QLineEdit(), QLineEdit()
        self.names, self.text = QPlainTextEdit(), QPlainTextEdit()
        self._menu = QMenu(self)
        self._parts: dict[str, QWidget] = {}
        self.fill = menu_button(self.tr("Fill in"), self._menu)
        self._labels = {
            name: label("", "caption") for name in ("kind", "group", "title", "names", "text", "by", "day")
        }
        self._fill_boxes(kind, group_id)
        self._lay_out()
        self._start()
        self._connect()

    def card(self) -> PostCard:
        """Return the picture as it is filled in."""
        return card(
            self.kind.currentData(),
            self.title.text(),
            self.text.toPlainText(),
            self.names.toPlainText(),
            self.by.text(),
            self.day.text(),
        )

    def face(self) -> Face:
        """Return in whose look it is."""
        language = "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"
        return post_cards.face(self._workspace, self.group.currentData(), language)

    def _fill_boxes(self, kind: str, group_id: int | None) -> None:
        for key in KINDS:
            self.kind.addItem(kind_name(key), key)
        self.kind.setCurrentIndex(KINDS.index(kind))
        every = groups.scope(self._workspace)
        for each in every:
            self.group.addItem(each.name, each.id)
        self.group.addItem(self.tr("No group"), None)
        usual = group_id if group_id is not None or not every else every[0].id
        self.group.setCurrentIndex(max(self.group.findData(usual), 0))

    def _lay_out(self) -> None:
        words = {
            "kind": self.tr("Picture"),
            "group": self.tr("In the look of"),
            "title": self.tr("Title"),
            "day": self.tr("Date"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        last = QHBoxLayout()
        last.setSpacing(8)
        for name, field in self._every().items():
            self._labels[name].setText(words.get(name, ""))
            self._parts[name] = part = self._part(name, field)
            if name in ("by", "day"):
                last.addWidget(part, 1)
            else:
                column.addWidget(part)
        column.addLayout(last)
        for text in (self.names, self.text):
            text.setTabChangesFocus(True)
        column.addStretch(1)
        self.setFixedWidth(LEFT)

    def _part(self, name: str, field: QWidget) -> QWidget:
        """Return a field below what it is called."""
        told = self._labels[name]
        told.setBuddy(field)
        row = QHBoxLayout()
        row.addWidget(told, 1)
        if name == "names":
            row.addWidget(self.fill)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(field)
        return part

    def _every(self) -> dict[str, QWidget]:
        return {
            "kind": self.kind,
            "group": self.group,
            "title": self.title,
            "names": self.names,
            "text": self.text,
            "by": self.by,
            "day": self.day,
        }

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _at: self._on_kind())
        self.group.activated.connect(lambda _at: self._on_kind())
        for line in (self.title, self.by, self.day):
            line.textEdited.connect(lambda _text: self.changed.emit())
        for field in (self.names, self.text):
            field.textChanged.connect(self.changed)
        self._menu.aboutToShow.connect(self._fill_menu)

    def _on_kind(self) -> None:
        self._start()
        self.changed.emit()

    def _start(self) -> None:
        """Fill in what a picture of this kind says in this group; what was typed into stays."""
        kind, found = self.kind.currentData(), self.face()
        begun = post_cards.started(self._workspace, kind, found)
        if kind == "winners":
            begun = replace(begun, by=self._last_line(found.language))
        for line, text in ((self.title, begun.title), (self.by, begun.by), (self.day, begun.day)):
            if not line.isModified():
                line.setText(text)
        self._set(self.text, self._quote if kind == "quote" else begun.text)
        if kind in OF_NAMES and (self._given is not None or not self.names.document().isModified()):
            self._set(self.names, names_text(self._first_names(kind)))
        self._show(kind)

    def _set(self, field: QPlainTextEdit, text: str) -> None:
        if field.document().isModified() and field is not self.names:
            return
        field.blockSignals(True)
        field.setPlainText(text)
        field.document().setModified(False)
        field.blockSignals(False)

    def _first_names(self, kind: str) -> Sequence[Named]:
        """Return who was handed over, else who the group's check-ins or last draw name."""
        if self._given is not None:
            return (
                self._given if kind != "certificate" else [replace(each, beside="") for each in self._given]
            )
        number = self.group.currentData()
        if kind == "winners":
            latest = self._latest_draw()
            return () if latest is None else post_cards.from_draw(self._workspace, latest.id)
        if number is None:
            return ()
        sources = (self._source,) if self._source else post_cards.LEDGERS
        read = (post_cards.from_ledger(self._workspace, number, source, kind) for source in sources)
        return next(filter(None, read), ())

    def _latest_draw(self) -> DrawnList | None:
        """Return the draw whose winners stand on a picture, unless somebody else was handed over."""
        if self._draw is None and self._given is not None:
            return None
        every = post_cards.drawn(self._workspace, self.group.currentData())
        return next((each for each in every if self._draw in (None, each.id)), None)

    def _last_line(self, language: str) -> str:
        latest = self._latest_draw()
        return "" if latest is None else post_cards.seed_line(latest.seed, language)

    def _show(self, kind: str) -> None:
        """Show the fields of a kind, and call them by what they hold."""
        of_names = kind in OF_NAMES
        for name, shown in {
            "title": kind != "quote",
            "names": of_names,
            "by": kind in ("quote", "certificate", "winners"),
        }.items():
            self._parts[name].setVisible(shown)
        self._labels["text"].setText(
            self.tr("Text") if kind in ("quote", "certificate") else self.tr("Text below")
        )
        self._labels["names"].setText(self._names_words(kind))
        by = {"quote": self.tr("Said by"), "certificate": self.tr("Signed by")}
        self._labels["by"].setText(by.get(kind, self.tr("Last line")))
        for name, field in self._every().items():
            field.setAccessibleName(self._labels[name].text())
        self.names.setFixedHeight(TALL["names"])
        self.text.setFixedHeight(TALL["quote" if kind == "quote" else "text"])

    def _names_words(self, kind: str) -> str:
        if kind == "winners":
            return self.tr("Names, one a line: name, prize")
        if kind == "certificate":
            return self.tr("Names, one a line")
        return self.tr("Names, one a line: name, figure")

    def _fill_menu(self) -> None:
        """Offer what the group knows about people."""
        self._menu.clear()
        number, kind = self.group.currentData(), self.kind.currentData()
        if number is not None:
            for source, words in (
                ("checkin", self.tr("From the check-ins")),
                ("homework", self.tr("From the homework")),
            ):
                self._offer(
                    words, lambda source=source: post_cards.from_ledger(self._workspace, number, source, kind)
                )
            self._offer(self.tr("All active members"), lambda: post_cards.of_group(self._workspace, number))
        for draw in post_cards.drawn(self._workspace, number):
            words = self.tr("Winners of {title}").format(title=draw.title)
            self._menu.addAction(words, lambda draw=draw: self._fill_draw(draw))

    def _offer(self, words: str, read: Callable[[], Sequence[Named]]) -> None:
        self._menu.addAction(words, lambda: self._put(read()))

    def _fill_draw(self, draw: DrawnList) -> None:
        if not self.by.isModified() and self.kind.currentData() == "winners":
            self.by.setText(post_cards.seed_line(draw.seed, self.face().language))
        self._put(post_cards.from_draw(self._workspace, draw.id))

    def _put(self, names: Sequence[Named]) -> None:
        self._given = None
        self.names.setPlainText(names_text(names))
        self.changed.emit()


def kind_name(key: str) -> str:
    """Return the word for a kind of picture, e.g. ``"Honour list"``."""
    return {
        "quote": QCoreApplication.translate("PictureFields", "Quote card"),
        "honours": QCoreApplication.translate("PictureFields", "Honour list"),
        "ranking": QCoreApplication.translate("PictureFields", "Leaderboard"),
        "certificate": QCoreApplication.translate("PictureFields", "Certificates"),
        "winners": QCoreApplication.translate("PictureFields", "Winners"),
    }[key]
