"""The ledger with what it says: today's share, who broke off, who reached the goal."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.checkins.chain_sheet import ChainSheet
from grouppilot.ui.groups.checkins.days_sheet import EVERY_DAY, DaysSheet
from grouppilot.ui.groups.checkins.grid import LedgerGrid
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.counting import labelled, listed
from grouppilot.ui.words.rules import rule_text
from grouppilot.usecases import ledger as ledgers
from grouppilot.usecases.ledger import Ledger

NARROW, SIDE = 860, 320
LEAST_GRID = 240
FEW = 12
"""Names that are shown; all are copied."""


class LedgerPart(QWidget):
    """Check-ins or homework of a group, day by day."""

    def __init__(self, context: Context, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._kind = context, kind
        self._group_id = 0
        self._by_hand = 0  # the group whose grid is shown though nobody was marked in it yet
        self._ledger: Ledger | None = None
        self.grid = LedgerGrid()
        self.grid.marked.connect(self._mark)
        self.grid.setMinimumHeight(LEAST_GRID)
        self.keys = label(
            self.tr("Space marks or clears · D done · L late · R reviewed · E excellent"), "caption"
        )
        card = Card(margin=0)
        card.body.addWidget(self.grid, 1)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.keys)
        card.body.addWidget(foot)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._today_card())
        column.addWidget(self._broken_card())
        column.addWidget(self._goal_card())
        column.addStretch(1)
        beside = Beside(card, side, NARROW, SIDE)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(scroller(beside))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_group(self, group_id: int) -> None:
        """Show a group's ledger as it is now."""
        self._group_id = group_id
        found = self._ledger = ledgers.ledger(self._context.workspace, group_id, self._kind)
        begun = found.begun or self._by_hand == group_id
        self._stack.setCurrentIndex(1 if found.rows and begun else 0)
        self.by_hand.setEnabled(bool(found.rows))
        self.grid.show_ledger(found)
        self._show_today(found)
        self._show_broken(found)
        self._show_goal(found)

    def paste(self) -> ChainSheet:
        """Open the sheet that takes check-ins from a pasted chain, and return it."""
        sheet = ChainSheet(self._context, self, self._group_id, self._kind)
        sheet.open()
        return sheet

    def _mark(self, pairs: object, state: str | None) -> None:
        workspace, group_id = self._context.workspace, self._group_id
        self._context.try_to(lambda: ledgers.mark(workspace, group_id, pairs, state, kind=self._kind))

    def _today_card(self) -> Card:
        card = Card(margin=14, spacing=6)
        title = self.tr("Today") if self._kind == "checkin" else self.tr("Homework")
        card.body.addWidget(label(title, "heading"))
        self.today = label("", wrap=True)
        self.share = label("", "muted", wrap=True)
        card.body.addWidget(self.today)
        card.body.addWidget(self.share)
        self.days = label("", "muted", wrap=True)
        self.set_days = button(self.tr("Days…"), icon="calendar")
        self.set_days.setAccessibleName(self.tr("Say on which days members check in"))
        self.set_days.clicked.connect(lambda: DaysSheet(self._context, self, self._group_id).open())
        card.body.addWidget(self.days)
        card.body.addWidget(self.set_days, alignment=Qt.AlignmentFlag.AlignLeft)
        for each in (self.days, self.set_days):  # the days of homework are those of what was handed in
            each.setVisible(self._kind == "checkin")
        return card

    def _broken_card(self) -> Card:
        card = self._broken = Card(margin=14, spacing=6)
        self.broken_title = label("", "heading", wrap=True)
        self.broken = label("", "muted", wrap=True)
        self.copy_broken = button(self.tr("Copy names"), icon="copy")
        self.copy_broken.clicked.connect(self._copy_broken)
        self.write_broken = button(self.tr("Write to them…"))
        self.write_broken.clicked.connect(self._write_to_broken)
        card.body.addWidget(self.broken_title)
        card.body.addWidget(self.broken)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy_broken)
        row.addWidget(self.write_broken)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _goal_card(self) -> Card:
        card = Card(margin=14, spacing=6)
        card.body.addWidget(label(self.tr("Goal reached"), "heading"))
        self.goal = label("", wrap=True)
        self.reached = button(self.tr("Chosen members reached it"))
        self.reached.clicked.connect(lambda: self._set_goal(True))
        self.not_reached = button(self.tr("Not yet"), "flat")
        self.not_reached.clicked.connect(lambda: self._set_goal(False))
        card.body.addWidget(self.goal)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reached)
        row.addWidget(self.not_reached)
        row.addStretch(1)
        card.body.addLayout(row)
        self.picture = button(self.tr("Make a picture…"), icon="image")
        self.picture.setToolTip(self.tr("Leaderboard, honour list or certificates, to post in the group"))
        self.picture.clicked.connect(self._make_picture)
        card.body.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_today(self, found: Ledger) -> None:
        numbers = QLocale()
        rule = ledgers.days_of(self._context.workspace, found.group_id) or EVERY_DAY
        self.days.setText(labelled(self.tr("Asked for"), rule_text(rule)))
        if self._kind == "checkin" and not found.today_open:
            self.today.setText(self.tr("No check-in is asked for today."))
        else:
            text = self.tr("{done} of {members} today")
            done, of = numbers.toString(found.today_done), numbers.toString(len(found.rows))
            self.today.setText(text.format(done=done, members=of))
        share = "" if found.share is None else f"{found.share:.0%}"
        days = self.tr("%Ln day(s) so far", "", len(found.days))
        self.share.setText(self.tr("{share} over {days}").format(share=share, days=days) if share else "")

    def _show_broken(self, found: Ledger) -> None:
        names = [row.name for row in found.broke_off()]
        self._broken.setVisible(bool(names) and self._kind == "checkin")
        self.broken_title.setText(self.tr("%Ln broke off or never began", "", len(names)))
        more = self.tr("… and %Ln more", "", len(names) - FEW) if len(names) > FEW else ""
        self.broken.setText(" ".join(part for part in (listed(names[:FEW]), more) if part))

    def _show_goal(self, found: Ledger) -> None:
        numbers = QLocale()
        text = self.tr("{done} of {members} members").format(
            done=numbers.toString(found.reached), members=numbers.toString(len(found.rows))
        )
        completing = sum(row.completes is True for row in found.rows)
        parts = [text, self.tr("%Ln completed the days", "", completing)] if completing else [text]
        if found.pace is not None and found.reached:
            parts.append(
                self.tr("pace {share} of what it should be by now").format(share=f"{found.pace:.0%}")
            )
        self.goal.setText(" · ".join(parts))

    def _copy_broken(self) -> None:
        if self._ledger is not None:
            names = [row.name for row in self._ledger.broke_off()]
            QGuiApplication.clipboard().setText("\n".join(names))
            self._context.say(self.tr("%Ln name(s) copied", "", len(names)))

    def _write_to_broken(self) -> None:
        if self._ledger is not None:
            from grouppilot.ui.members.run_sheet import RunSheet

            ids = [row.member_id for row in self._ledger.broke_off()]
            RunSheet(self._context, self, ids, self._group_id).open()

    def _make_picture(self) -> None:
        from grouppilot.ui.items.picture_sheet import PictureSheet

        PictureSheet(self._context, self, "ranking", group_id=self._group_id, source=self._kind).open()

    def _set_goal(self, reached: bool) -> None:
        members = self.grid.members()
        if not members:
            self._context.say(self.tr("Choose members in the list first"))
            return
        self._context.try_to(lambda: ledgers.set_goal(self._context.workspace, members, reached))

    def _empty(self) -> EmptyState:
        words = (
            self.tr("Who checked in on which day stands here. Paste today's chain to begin.")
            if self._kind == "checkin"
            else self.tr("Who handed homework in stands here. Paste a chain of those who did to begin.")
        )
        paste = button(self.tr("Paste a chain…"), "primary", "text")
        paste.clicked.connect(self.paste)
        self.by_hand = button(self.tr("Mark by hand"))
        self.by_hand.clicked.connect(self._mark_by_hand)
        return EmptyState("today", words, paste, self.by_hand)

    def _mark_by_hand(self) -> None:
        self._by_hand = self._group_id
        self.show_group(self._group_id)
        self.grid.setFocus()
