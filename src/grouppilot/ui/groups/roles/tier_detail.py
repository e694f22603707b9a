"""One tier: its name, what it gives and what it costs, kept when a field is left."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.roles.tier_words import name_of_tier
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import member_roles
from grouppilot.usecases.tiers import TierRow

LEAST_BENEFITS = 72


class TierDetail(Card):
    """Shows a tier; ``delete_asked`` gives the one to delete."""

    delete_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._context = context
        self._tier: TierRow | None = None
        self.heading = ElidedLabel("", "heading")
        self.told = label("", "caption", wrap=True)
        self.form = FieldForm()
        self.name = self.form.add("name", self.tr("Name"), QLineEdit())
        self.name.setMaxLength(member_roles.LONGEST)
        self.price = self.form.add(
            "price", self.tr("Price"), QLineEdit(), self.tr("As you say it, e.g. 99 a year")
        )
        self.price.setMaxLength(member_roles.LONGEST_PRICE)
        self.benefits = TextField()
        self.benefits.setAccessibleName(self.tr("Benefits"))
        self.benefits.setPlaceholderText(self.tr("A line for each benefit"))
        self.benefits.setMinimumHeight(LEAST_BENEFITS)
        self.benefits.installEventFilter(self)
        self.delete = button(self.tr("Delete tier"), "flat", "delete")
        self.delete.clicked.connect(lambda: self.delete_asked.emit(self._tier.id if self._tier else 0))
        for field in (self.name, self.price):
            field.editingFinished.connect(self._keep)
        self._lay_out()

    def show_tier(self, tier: TierRow) -> None:
        """Show a tier; a field that is being written in keeps its text unless it is another tier's."""
        other = self._tier is None or self._tier.id != tier.id
        self._tier = tier
        self.heading.setText(name_of_tier(tier))
        self.told.setText(self.tr("%Ln member(s) of this group", "", tier.members))
        self.name.setPlaceholderText(name_of("tier", tier.key) if tier.key else "")
        for field, text in ((self.name, tier.name), (self.price, tier.price)):
            if other or not (field.hasFocus() and field.isModified()):
                field.setText(text)
        if other or not self.benefits.hasFocus():
            self.benefits.setPlainText(tier.benefits)
        self.delete.setVisible(not tier.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.benefits and event.type() == QEvent.Type.FocusOut:
            self._keep()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.told)
        column.addWidget(label(self.tr("BENEFITS"), "overline"))
        column.addWidget(TextGround(self.benefits))
        column.addWidget(self.form)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.delete)
        foot.addStretch(1)
        column.addLayout(foot)
        self.body.addWidget(scroller(content))

    def _keep(self) -> None:
        tier = self._tier
        if tier is None:
            return
        name, price = self.name.text().strip(), self.price.text().strip()
        benefits = self.benefits.toPlainText().strip()
        if (name, price, benefits) == (tier.name, tier.price, tier.benefits):
            return
        workspace = self._context.workspace
        kept = self._context.try_to(
            lambda: member_roles.edit_tier(workspace, tier.id, name=name, benefits=benefits, price=price)
        )
        self.name.setModified(False)
        self.price.setModified(False)
        if not kept:
            self.name.setText(tier.name)
