"""The brand of a group: chosen, added, and its facts edited in place, for all groups that share it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from grouppilot.domain.brands import FACT_CHARS, FACTS, NAME_CHARS, VARIABLES
from grouppilot.ui.context import Context
from grouppilot.ui.groups.ask_name import open_name_brand
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fold import Fold
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.kept_text import KeptLine, KeptText
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.text_field import TextGround
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.positioning import fact
from grouppilot.usecases import brands
from grouppilot.usecases.brands import BrandView
from grouppilot.usecases.positioning import View

NEW = -1
LINES = ("name", "founder", "logo", "slogan")
"""Facts that take one line."""


class BrandCard(Card):
    """A choice; below it, folded away, the ten facts and who speaks."""

    facts_turned = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._context = context
        self._group_id = 0
        self._brand: BrandView | None = None
        self.head = SectionHeader(self.tr("Brand"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Brand"))
        self.choice.activated.connect(lambda _index: self._choose())
        hold_still(self.choice)
        self.hint = label(
            self.tr("Ten facts said daily, shared by the groups of a brand, filled into their texts."),
            "muted",
            wrap=True,
        )
        self.fold = Fold(self.tr("Brand card"))
        self.lines = {key: KeptLine("", NAME_CHARS if key == "name" else FACT_CHARS) for key in LINES}
        self.texts = {key: KeptText() for key in (*(key for key in FACTS if key not in LINES), "persona")}
        self.delete = button(self.tr("Delete brand"))
        self.delete.clicked.connect(self._delete)
        self._fill_fold()
        for part in (self.head, self.choice, self.hint, self.fold):
            self.body.addWidget(part)

    def show_view(self, view: View) -> None:
        """Show the brand of a group; what is being written is left alone."""
        self._group_id, self._brand = view.group_id, view.brand
        self.choice.clear()
        self.choice.addItem(self.tr("No brand"), None)
        for each in view.brands:
            self.choice.addItem(each.name, each.id)
        self.choice.addItem(self.tr("New brand…"), NEW)
        self.choice.setCurrentIndex(max(0, self.choice.findData(view.brand.id if view.brand else None)))
        self.hint.setVisible(view.brand is None)
        self.fold.setVisible(view.brand is not None)
        self.head.set(self.tr("Brand"), "")
        if view.brand is not None:
            self._show_facts(view.brand)

    def keep(self) -> None:
        """Keep what is being written, as leaving it does."""
        for field in (*self.lines.values(), *self.texts.values()):
            field.keep()

    def _show_facts(self, brand: BrandView) -> None:
        self.head.set(self.tr("Brand"), self.tr("%n group(s)", "", brand.groups))
        said = sum(bool(text) for text in brand.facts.values())
        self.fold.set_note(self.tr("{said} of {all}").format(said=said, all=len(FACTS)))
        for key, line in self.lines.items():
            line.set_text(brand.facts[key])
        for key, text in self.texts.items():
            text.set_text(brand.persona if key == "persona" else brand.facts[key])

    def _fill_fold(self) -> None:
        form = FieldForm()
        words = {key: fact(key) for key in FACTS} | {"persona": self.tr("Who speaks (persona)")}
        variables = dict(zip((*FACTS, "persona"), VARIABLES, strict=True))
        for key, text in words.items():
            field = self.lines.get(key) or self.texts[key]
            hint = self.tr("In texts: {variable}").format(variable="{" + variables[key] + "}")
            field.setToolTip(hint)
            field.kept.connect(lambda value, key=key: self._say(key, value))
            shown: QWidget = field if key in self.lines else TextGround(field)  # type: ignore[arg-type]
            form.add(key, text, shown)
            shown.setToolTip(hint)
            field.setAccessibleName(text)
        self.fold.body.addWidget(form)
        self.fold.body.addWidget(self.delete, alignment=Qt.AlignmentFlag.AlignLeft)

    def _choose(self) -> None:
        wanted, workspace, group_id = self.choice.currentData(), self._context.workspace, self._group_id
        if wanted == NEW:
            self.choice.setCurrentIndex(self.choice.findData(self._brand.id if self._brand else None))
            open_name_brand(self._context, self, group_id)
        elif wanted != (self._brand.id if self._brand else None):
            self._context.try_to(lambda: brands.choose(workspace, group_id, wanted))

    def _say(self, key: str, text: str) -> None:
        brand, workspace = self._brand, self._context.workspace
        if brand is None:
            return
        if not self._context.try_to(lambda: brands.say(workspace, brand.id, key, text)):
            self._show_facts(brand)

    def _delete(self) -> None:
        brand = self._brand
        if brand and self._context.try_to(lambda: brands.delete(self._context.workspace, brand.id)):
            self._context.say(self.tr("{brand} deleted").format(brand=brand.name), undoable=True)
