"""Silent members of the group in scope: who they are, and a private run to a few of them."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.days import short_day
from grouppilot.usecases.quiet_members import DAYS, Quiet, QuietMembers

SilentCards = Counting("SilentCards")

WIDTH = 560
SHOWN, BATCH = 8, 20
"""How many are listed, and how many are written to in one run: a mass mailing is not read."""


class SilentCard(Card):
    """A short list, the longest quiet first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id: int | None = None
        self._rows: tuple[Quiet, ...] = ()
        self._next: list[int] = []
        self._about = label("", "muted", wrap=True)
        self.write = button("")
        self.write.clicked.connect(self.begin)
        self.names = [QPushButton() for _ in range(SHOWN)]
        self._since = [label("", "muted") for _ in range(SHOWN)]
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self._list.setMaximumWidth(WIDTH)
        for at, (name, since) in enumerate(zip(self.names, self._since, strict=True)):
            name.setProperty("kind", "flat")
            name.setAutoDefault(False)
            name.clicked.connect(lambda _on=False, at=at: self._open(at))
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(since, at, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.write)
        foot.addStretch(1)
        self.body.addWidget(label(self.tr("Silent members"), "heading"))
        self.body.addWidget(self._about)
        self.body.addWidget(self._list)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def show_quiet(
        self, group_id: int | None, quiet: QuietMembers | None, asked: Collection[int] = ()
    ) -> None:
        """Show who is silent in a group; several are not taken together.

        Args:
            group_id: The group; None for several.
            quiet: Who is silent.
            asked: Members who are in a private run already, and are left out of the next one.
        """
        self._group_id = group_id
        self._rows = quiet.rows if quiet is not None else ()
        self._about.setText(self._words(quiet))
        self._list.setVisible(bool(self._rows))
        self._next = [row.member_id for row in self._rows if row.member_id not in asked][:BATCH]
        self.write.setVisible(bool(self._next))
        self.write.setText(SilentCards.tr("Write to %n of them…", "", len(self._next)))
        for at, (name, since) in enumerate(zip(self.names, self._since, strict=True)):
            there = at < len(self._rows)
            name.setVisible(there)
            since.setVisible(there)
            if there:
                row = self._rows[at]
                name.setText(row.name.replace("&", "&&"))
                name.setAccessibleName(row.name)
                since.setText(_since(row))

    def about(self) -> str:
        """Return what is said above the list."""
        return self._about.text()

    def begin(self) -> None:
        """Begin a private run with the first of them."""
        from grouppilot.ui.members.run_sheet import RunSheet

        RunSheet(self._context, self.window(), self._next, self._group_id).open()

    def _open(self, at: int) -> None:
        self._context.asked_for.emit("members", {"member": self._rows[at].member_id})

    def _words(self, quiet: QuietMembers | None) -> str:
        if quiet is None:
            return self.tr("Put one group in scope to see who is silent in it.")
        if quiet.since is None:
            return self.tr("No chat of this group is known, so nobody can be called silent.")
        if not quiet.rows:
            return SilentCards.tr("Everybody said something in the last %n day(s).", "", DAYS)
        said = SilentCards.tr("%Ln said nothing for 30 days or never.", "", len(quiet.rows))
        left = SilentCards.tr("%Ln are left out: staff and the newest.", "", quiet.left_out)
        known = self.tr("Chats tell since {day}.").format(day=short_day(quiet.since))
        return " ".join((said, left, known) if quiet.left_out else (said, known))


def _since(row: Quiet) -> str:
    if row.last is None:
        if row.days is None:
            return _never()
        return SilentCards.tr("never spoke, here for %n day(s)", "", row.days)
    return SilentCards.tr("%n day(s) ago", "", row.days or 0)


def _never() -> str:
    return QCoreApplication.translate("SilentCards", "never spoke")
