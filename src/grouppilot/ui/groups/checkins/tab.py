"""The tab of check-ins: four parts, of which one is shown and built when it is first chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.checkins.ledger_part import LedgerPart
from grouppilot.ui.groups.checkins.pairs_part import PairsPart
from grouppilot.ui.groups.checkins.sign_ups_part import SignUpsPart
from grouppilot.ui.groups.tab import GroupTab
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.usecases import ledger, pairing, sign_ups
from grouppilot.usecases.groups import GroupRow


class CheckInsTab(GroupTab):
    """Check-ins and homework day by day, sign-ups, and weekly pairs."""

    READS = tuple({*ledger.READS, *sign_ups.READS, *pairing.READS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._group_id = 0
        self._parts: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "checkin": partial(LedgerPart, context, "checkin"),
            "homework": partial(LedgerPart, context, "homework"),
            "signups": partial(SignUpsPart, context),
            "pairs": partial(PairsPart, context),
        }
        self.switch = Segmented()
        self.switch.setAccessibleName(self.tr("What of the check-ins"))
        for key, text in (
            ("checkin", self.tr("Check-ins")),
            ("homework", self.tr("Homework")),
            ("signups", self.tr("Sign-ups")),
            ("pairs", self.tr("Pairs")),
        ):
            self.switch.add(key, text)
        self.switch.chosen.connect(self.show_part)
        self.paste = button(self.tr("Sign-up"), icon="plus")
        self.paste.setAccessibleName(self.tr("Paste a sign-up"))
        self.paste.clicked.connect(self._paste_sign_up)
        self.chain = button(self.tr("Paste check-ins"), "primary", "text")
        self.chain.clicked.connect(self._paste_chain)
        self.actions_of_head = (self.paste, self.chain)
        self._stack = QStackedWidget()
        top = QHBoxLayout()
        top.setContentsMargins(24, 14, 24, 0)
        top.addWidget(self.switch)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def show_group(self, row: GroupRow) -> None:
        """Show a group as it is now."""
        self._group_id = row.id
        self.show_part(self.switch.key())

    def show_target(self, target: dict[str, object]) -> None:
        """Show a part, e.g. ``{"part": "signups"}``."""
        if target.get("part") not in (None, self.switch.key()):
            self.turn_to(target)
            self.show_part(self.switch.key())

    def turn_to(self, target: dict[str, object]) -> None:
        if target.get("part") in self._makers:
            self.switch.choose(str(target["part"]))

    def part(self, key: str) -> QWidget:
        """Return a part, built when it is first asked for."""
        if key not in self._parts:
            self._parts[key] = self._makers[key]()
            self._stack.addWidget(self._parts[key])
        return self._parts[key]

    def show_part(self, key: str) -> None:
        """Show one of the parts."""
        self.switch.choose(key)
        made = self.part(key)
        if self._group_id:
            made.show_group(self._group_id)  # type: ignore[attr-defined]
        self._stack.setCurrentWidget(made)
        homework = key == "homework"
        self.chain.setText(self.tr("Paste homework") if homework else self.tr("Paste check-ins"))

    def _paste_sign_up(self) -> None:
        self.show_part("signups")
        made = self.part("signups")
        assert isinstance(made, SignUpsPart)
        made.paste()

    def _paste_chain(self) -> None:
        key = self.switch.key() if self.switch.key() in ledger.KINDS else "checkin"
        self.show_part(key)
        made = self.part(key)
        assert isinstance(made, LedgerPart)
        made.paste()
