"""The very first page: three ways to begin, and the choices that come before any."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import ChoiceCard
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.notice import Notice
from grouppilot.ui.shell import menus, pages
from grouppilot.ui.shell.program import Program
from grouppilot.ui.shell.sidebar import Logo
from grouppilot.ui.welcome.restoring import choose_backup
from grouppilot.ui.words.refusals import sentence

WIDTH = 520
NAME_SIZE = 26


class WelcomePage(QWidget):
    """Start from a pack, import a roster, or look around in a sample.

    Args:
        context: The window's state.
        program: What carries the choices out that leave this workspace.
    """

    def __init__(self, context: Context, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._program = context, program
        self._refusal: Notice | None = None
        context.refused.connect(self._refuse)
        for success in (context.changed, context.said):
            success.connect(lambda *_: self._put_away())
        block = QWidget()
        block.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(block)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._add_head()
        self._add_choices()
        self._column.addLayout(self._foot())
        whole = QVBoxLayout(self)
        whole.addWidget(block, alignment=Qt.AlignmentFlag.AlignCenter)

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(Logo(34))
        name = label("GroupPilot", "title")
        name.setStyleSheet(f"font-size: {NAME_SIZE}px")
        row.addWidget(name, 1)
        self._column.addLayout(row)
        words = self.tr(
            "Keep every group alive with a routine you can tick. All of it stays on this computer."
        )
        self._column.addWidget(label(words, "muted", wrap=True))
        self._column.addSpacing(10)

    def _add_choices(self) -> None:
        self.pack_card = ChoiceCard(
            self.tr("Start from a pack"),
            self.tr("Choose a ready-made routine, name your group, and the list for today is full."),
        )
        self.roster_card = ChoiceCard(
            self.tr("Import a roster"),
            self.tr("Excel, CSV or a pasted list. Nothing is changed before you have seen it."),
        )
        self.sample_card = ChoiceCard(
            self.tr("Look around in a sample workspace"),
            self.tr("Eight groups and half a year of history. Yours stays untouched."),
        )
        self.pack_card.chosen.connect(lambda: pages.open_sheet("start_group", self._context, self))
        self.roster_card.chosen.connect(lambda: pages.open_sheet("import", self._context, self))
        self.sample_card.chosen.connect(self._program.open_sample)
        for card in (self.pack_card, self.roster_card, self.sample_card):
            self._column.addWidget(card)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pack_card.setFocus()

    def _foot(self) -> QHBoxLayout:
        prefs = self._program.prefs
        languages, themes = menus.language_menu(self._program, self), menus.theme_menu(self._program, self)
        self.language_button = self._choice(menus.spoken(prefs.language), languages, self.tr("Language"))
        self.theme_button = self._choice(menus.worn(prefs.theme), themes, self.tr("Theme"))
        themes.triggered.connect(lambda _action: self._show_theme())
        self.restore_button = button(self.tr("Restore a backup…"), "flat")
        self.restore_button.setStyleSheet("padding-right: 0")
        self.restore_button.clicked.connect(lambda: choose_backup(self, self._program))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.language_button)
        row.addWidget(self.theme_button)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        return row

    def _show_theme(self) -> None:
        worn = menus.worn(self._program.prefs.theme)
        self.theme_button.setText(worn)
        self.theme_button.setAccessibleName(f"{self.tr('Theme')}: {worn}")

    def _choice(self, text: str, menu: QMenu, name: str) -> QPushButton:
        made = menu_button(text, menu)
        made.setProperty("kind", "flat")
        # Its text, not its edge, stands in line with the cards.
        made.setStyleSheet("padding-left: 0; text-align: left")
        made.setAccessibleName(f"{name}: {text}")
        return made

    def _refuse(self, refusal: Refused) -> None:
        self._put_away()
        self._refusal = Notice(sentence(refusal), "bad")
        self._refusal.closed.connect(self._put_away)
        self._column.insertWidget(self._column.count() - 1, self._refusal)

    def _put_away(self) -> None:
        if self._refusal is not None:
            self._refusal.hide()
            self._refusal.deleteLater()
            self._refusal = None
