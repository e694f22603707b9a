"""How far each group is planned ahead, and the step that plans one more week."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from grouppilot.domain.content_mix import WEEK
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.empty import IconMark
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.usecases.calendar_figures import Figures, Horizon

MOST = 2
"""Groups that are named, the least planned first."""


class AheadCard(Card):
    """Planned ahead.

    Signals:
        copy_asked(Horizon): The last planned week of a group is to be copied a week on.
        show_asked(keys): Entries are to be shown.
        muted(group_id): It is not to be heard again that little is planned for a group; None for any.
        muted_asked: What is muted is to be shown.
    """

    copy_asked = Signal(object)
    show_asked = Signal(object)
    muted = Signal(object)
    muted_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.chip = Chip("")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Planned ahead"), "heading"))
        head.addStretch(1)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        self.calm = label("", "muted", wrap=True)
        self.body.addWidget(self.calm)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._lacking: tuple[str, ...] = ()
        self.lacking = QWidget()
        self.lacking_words = label("", "muted", wrap=True)
        self.show_lacking = button(self.tr("Show"))
        self.show_lacking.clicked.connect(lambda: self.show_asked.emit(self._lacking))
        row = QHBoxLayout(self.lacking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("warning", 16, "warn"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.lacking_words, 1)
        row.addWidget(self.show_lacking, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.lacking)

    def show_figures(self, figures: Figures) -> None:
        """Show what lies ahead: of the groups whose rhythm asks for a plan."""
        judged = sorted((each for each in figures.horizons if each.days is not None), key=_days)
        short = [each for each in judged if _days(each) < WEEK and not each.quiet]
        total = len(judged)
        self.chip.setVisible(total > 0)
        self.chip.set(self._count(judged, total - len(short)), "warn" if short else "ok")
        self.calm.setVisible(not short)
        self.calm.setText(
            self.tr("A whole week is planned for every group.")
            if total
            else self.tr("No group needs a plan: none that runs posts daily or weekly.")
        )
        self._show_short(short)
        self._lacking = tuple(each.key for each in figures.unready)
        self.lacking.setVisible(bool(self._lacking))
        self.lacking_words.setText(
            self.tr("%n entry(s) of the coming week lack material", "", len(self._lacking))
        )

    def _count(self, judged: Sequence[Horizon], enough: int) -> str:
        if len(judged) == 1:
            return self.tr("%n day(s)", "", _days(judged[0]))
        return self.tr("{enough} of {total} groups ≥ {days} days").format(
            enough=enough, total=len(judged), days=WEEK
        )

    def _show_short(self, short: Sequence[Horizon]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in short[:MOST]:
            self._rows.addWidget(self._row(each))
        if len(short) > MOST:
            self._rows.addWidget(label(self.tr("and %n more", "", len(short) - MOST), "muted"))

    def _row(self, group: Horizon) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        days = self.tr("%n day(s)", "", _days(group))
        if group.used:
            text = self.tr("{group}: {days}. Copy its last week forward?").format(
                group=group.group, days=days
            )
        else:
            text = self.tr("{group}: nothing is planned.").format(group=group.group)
        column.addWidget(label(text, "muted", wrap=True))
        foot = QWidget()
        steps = FlowLayout(foot, 8)
        if group.used:
            go = button(self.tr("Copy week →"))
            go.setAccessibleName(self.tr("Copy the last week of {group} forward").format(group=group.group))
            go.clicked.connect(lambda: self.copy_asked.emit(group))
            steps.addWidget(go)
        steps.addWidget(self._keep(group))
        column.addWidget(foot)
        return made

    def _keep(self, group: Horizon) -> QPushButton:
        menu = QMenu(self)
        menu.addAction(self.tr("In this group"), lambda: self.muted.emit(group.group_id))
        menu.addAction(self.tr("Everywhere"), lambda: self.muted.emit(None))
        menu.addSeparator()
        menu.addAction(self.tr("Muted advice…"), self.muted_asked.emit)
        keep = menu_button(self.tr("Keep"), menu)
        keep.setAccessibleName(self.tr("Keep {group} as it is, and mute").format(group=group.group))
        return keep


def _days(group: Horizon) -> int:
    return group.days or 0
