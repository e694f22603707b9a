"""Weekly pairs of a group: dealt, looked at, copied."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.columns import Columns
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import pairing
from grouppilot.usecases.pairing import Round

_PURPOSES = {
    "review": QT_TRANSLATE_NOOP("PairsPart", "Peer review"),
    "exchange": QT_TRANSLATE_NOOP("PairsPart", "Skill exchange"),
}


class PairsPart(QWidget):
    """The rounds of pairs, the latest week first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self._shown: list[Round] = []
        self.purpose = Segmented()
        self.purpose.setAccessibleName(self.tr("What the pairs are for"))
        for key, name in _PURPOSES.items():
            self.purpose.add(key, QCoreApplication.translate("PairsPart", name))
        self.purpose.chosen.connect(lambda _key: self.show_group(self._group_id))
        self.deal = button(self.tr("Deal this week's pairs"))
        self.deal.clicked.connect(self._deal)
        top = QHBoxLayout()
        top.setContentsMargins(24, 14, 24, 0)
        top.setSpacing(12)
        top.addWidget(self.purpose)
        top.addStretch(1)
        top.addWidget(self.deal)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(24, 12, 24, 20)
        self._column.setSpacing(14)
        words = self.tr("Every member meets another one each week, and nobody twice while others are left.")
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("users", words))
        self._stack.addWidget(scroller(content))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)

    def show_group(self, group_id: int) -> None:
        """Show the rounds of a group."""
        self._group_id = group_id
        if not group_id:
            return
        found = pairing.rounds(self._context.workspace, group_id, self.purpose.key())
        self._stack.setCurrentIndex(1 if found else 0)
        if found == self._shown:
            return
        self._shown = found
        while (item := self._column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for each in found:
            self._column.addWidget(self._card(each))
        self._column.addStretch(1)

    def _card(self, found: Round) -> Card:
        card = Card(margin=14, spacing=6)
        copy = button(self.tr("Copy"), icon="copy")
        copy.setAccessibleName(self.tr("Copy the pairs of {day}").format(day=short_day(found.week)))
        copy.clicked.connect(lambda: self._copy(found.id))
        delete = icon_button("delete", self.tr("Delete these pairs"))
        delete.clicked.connect(lambda: self._delete(found.id))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Week of {day}").format(day=short_day(found.week)), "heading"))
        if found.repeats:
            head.addWidget(label(self.tr("%n pair(s) met before", "", found.repeats), "caption"))
        head.addStretch(1)
        head.addWidget(copy)
        head.addWidget(delete)
        card.body.addLayout(head)
        pairs = [" × ".join(name or "–" for name in pair) for pair in found.pairs]
        named = self.tr("Pairs of {day}").format(day=short_day(found.week))
        card.body.addWidget(Columns(pairs, named))
        return card

    def _deal(self) -> None:
        workspace, group_id, purpose = self._context.workspace, self._group_id, self.purpose.key()
        if self._context.try_to(lambda: pairing.deal(workspace, group_id, purpose)):
            self._context.say(self.tr("Pairs dealt"), undoable=True)

    def _copy(self, round_id: int) -> None:
        QGuiApplication.clipboard().setText(pairing.text(self._context.workspace, round_id))
        self._context.say(self.tr("Pairs copied"))

    def _delete(self, round_id: int) -> None:
        if self._context.try_to(lambda: pairing.delete(self._context.workspace, round_id)):
            self._context.say(self.tr("Pairs deleted"), undoable=True)
