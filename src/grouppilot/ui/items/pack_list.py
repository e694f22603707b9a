"""The list of packs to choose from: the ready-made ones of a language, and files that were opened."""

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.folding import fold
from grouppilot.domain.packs import Pack
from grouppilot.ui.items.order import Index
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import Counting
from grouppilot.usecases import packs
from grouppilot.usecases.packs import PackCard
from grouppilot.usecases.workspace import Workspace

PackWords = Counting("PackWords")
ROW = 58
PAD = 14
CARD = Qt.ItemDataRole.UserRole


def window_language() -> str:
    """Return the language of texts that goes with the window's."""
    return "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"


class PackList(QWidget):
    """Packs to choose one from; ``chosen`` gives the pack."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._opened: list[Pack] = []
        self._cards: dict[str, PackCard] = {}
        self.search = SearchField(self.tr("Search packs…"))
        self.search.textChanged.connect(self._filter)
        self.language = Segmented()
        self.language.add("en", "English")
        self.language.add("zh_CN", "中文")
        self.language.choose(window_language())
        self.language.chosen.connect(self.refresh)
        self.list = QListWidget()
        dress_list(self.list)
        self.list.setAccessibleName(self.tr("Packs"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.currentItemChanged.connect(self._tell)
        self.search.went_down.connect(self.list.setFocus)
        head = QVBoxLayout()
        head.setContentsMargins(PAD, PAD, PAD, 10)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.language, alignment=Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read the packs anew; the one that was chosen stays chosen."""
        at = self.list.currentItem()
        key = at.data(CARD).id if at else ""
        cards = [_card(pack) for pack in self._opened]
        cards += packs.listed(self._workspace, self.language.key())
        self._cards = {card.id: card for card in cards}
        self.list.blockSignals(True)
        self.list.clear()
        for card in cards:
            row = QListWidgetItem(card.name)
            row.setData(CARD, card)
            row.setToolTip(card.summary)
            self.list.addItem(row)
        self.list.blockSignals(False)
        self._filter(self.search.text())
        self.choose(key if key in self._cards else next(iter(self._cards), ""))

    def speak(self, language: str) -> None:
        """Offer the packs in a language, ``en`` or ``zh_CN``."""
        if language != self.language.key():
            self.language.choose(language)
            self.refresh()

    def choose(self, pack_id: str) -> None:
        """Choose a pack by its id; does nothing where there is none."""
        for place in range(self.list.count()):
            if self.list.item(place).data(CARD).id == pack_id:
                self.list.setCurrentRow(place)

    def add_opened(self, pack: Pack) -> None:
        """Put a pack from a file at the top and choose it."""
        self._opened = [pack, *(each for each in self._opened if each.id != pack.id)]
        self.search.clear()
        self.refresh()
        self.choose(pack.id)

    def pack(self) -> Pack | None:
        """Return the pack that is chosen."""
        at = self.list.currentItem()
        if at is None:
            return None
        key = at.data(CARD).id
        opened = next((pack for pack in self._opened if pack.id == key), None)
        return opened or packs.builtin(key, self.language.key())

    def is_opened(self, pack: Pack) -> bool:
        """Tell whether a pack came from a file."""
        return pack in self._opened

    def _filter(self, text: str) -> None:
        wanted = fold(text).split()
        for place in range(self.list.count()):
            row = self.list.item(place)
            whole = fold(f"{row.text()} {row.toolTip()}")
            row.setHidden(not all(word in whole for word in wanted))

    def _tell(self, item: QListWidgetItem | None) -> None:
        pack = self.pack() if item is not None else None
        if pack is not None:
            self.chosen.emit(pack)


def _card(pack: Pack) -> PackCard:
    texts = sum(len(text.texts) for text in pack.texts)
    return PackCard(pack.id, pack.name, pack.summary, len(pack.items), texts, 0)


def counts_text(card: PackCard) -> str:
    """Return e.g. ``"14 items · 62 texts"``."""
    return " · ".join(
        (
            PackWords.tr("%n item(s)", "", card.items),
            PackWords.tr("%n text(s)", "", card.texts),
        )
    )


class _Rows(QStyledItemDelegate):
    """A pack's name over what it counts, and at the right how many groups use it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: PackCard = index.data(CARD)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(PAD, 9, -PAD, -9)
        used = QCoreApplication.translate("PackList", "used by {n}").format(n=card.used_by)
        used = used if card.used_by else ""
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        width = painter.fontMetrics().horizontalAdvance(used)
        flags = Qt.AlignmentFlag
        painter.drawText(room, flags.AlignRight | flags.AlignVCenter, used)
        words = QRect(room.left(), room.top(), room.width() - width - (12 if used else 0), room.height())
        shown = painter.fontMetrics().elidedText(
            counts_text(card), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, flags.AlignLeft | flags.AlignBottom, shown)
        painter.setFont(text_font(bold=True))
        painter.setPen(color("ink1"))
        shown = painter.fontMetrics().elidedText(card.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags.AlignLeft | flags.AlignTop, shown)
        painter.restore()
