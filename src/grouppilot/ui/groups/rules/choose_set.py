"""The sheet in which a group takes up other rules: ready-made ones, or those of another group."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from grouppilot.domain.rule_words import NumberedRule, rule_lines
from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.line_list import Line, LineList
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.usecases import groups, rule_sets, rules

ChooseWords = Counting("ChooseWords")
WIDTH, HEIGHT = 780, 440


@dataclass(frozen=True)
class _Offer:
    line: Line
    rules: tuple[NumberedRule, ...]
    rule_set: int = 0
    pack: str = ""


def open_choose_set(context: Context, parent: QWidget, group_id: int) -> "ChooseSet":
    """Open the sheet for a group and return it."""
    sheet = ChooseSet(context, parent, group_id)
    sheet.open()
    return sheet


class ChooseSet(Sheet):
    """Rule sets at the left, their rules at the right; one is taken up from today."""

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(QCoreApplication.translate("ChooseSet", "Choose rules"), parent, WIDTH)
        self._context, self._group_id = context, group_id
        self._language = groups.form_of(context.workspace, group_id).language
        self._offers = self._all()
        self.list = LineList(self.tr("Rule sets"))
        self.list.setMinimumWidth(300)
        self.list.show_lines([offer.line for offer in self._offers])
        self.list.picked.connect(self._show)
        self.list.opened.connect(self.take)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Rules of the set"))
        card = Card(margin=0)
        card.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(card, 2)
        row.addWidget(self.text, 3)
        self.body.addLayout(row, 1)
        self.setMinimumHeight(HEIGHT)
        self.add_button(self.tr("Cancel"))
        self.use = self.add_button(self.tr("Use these rules"), "primary", self.take)
        self._show()

    def take(self) -> None:
        """Let the group go by the chosen set."""
        offer, workspace = self._chosen(), self._context.workspace
        if offer is None:
            return
        self.accept()
        if offer.rule_set:
            done = self._context.try_to(lambda: rule_sets.use(workspace, self._group_id, offer.rule_set))
        else:
            done = self._context.try_to(lambda: rule_sets.use_pack(workspace, self._group_id, offer.pack))
        if done:
            self._context.say(self.tr("The group goes by these rules from today"), undoable=True)

    def _all(self) -> list[_Offer]:
        """Return own sets first, then the packs that nobody uses yet in this language."""
        offers: list[_Offer] = []
        own = [row for row in rule_sets.listed(self._context.workspace) if row.rules]
        for row in own:
            names = listed(name for _, name in row.groups)
            about = self.tr("used by {groups}").format(groups=names) if names else self.tr("not in use")
            said = tuple(rule.numbered for rule in rules.of_set(self._context.workspace, row.id))
            line = Line(len(offers) + 1, row.name, about, right=_count(row.rules))
            offers.append(_Offer(line, said, rule_set=row.id))
        known = {row.pack for row in own if row.language == self._language}
        for ready in rule_sets.ready_made(self._language):
            if ready.pack not in known:
                numbered = enumerate(ready.rules, 1)
                said = tuple(NumberedRule(n, each.kind, each.text, each.consequence) for n, each in numbered)
                line = Line(len(offers) + 1, ready.name, self.tr("ready-made"), right=_count(len(said)))
                offers.append(_Offer(line, said, pack=ready.pack))
        return offers

    def _chosen(self) -> _Offer | None:
        at = self.list.current()
        return self._offers[at - 1] if at else None

    def _show(self) -> None:
        offer = self._chosen()
        self.use.setEnabled(offer is not None)
        blocks = ["\n".join(rule_lines(rule, self._language)) for rule in offer.rules] if offer else []
        self.text.setPlainText("\n\n".join(blocks))


def _count(number: int) -> str:
    return ChooseWords.tr("%n rule(s)", "", number)
