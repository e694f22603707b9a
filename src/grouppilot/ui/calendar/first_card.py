"""What the calendar says before anything is planned."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label


class FirstCard(Card):
    """Says what the page is for, and offers the first step.

    Signals:
        add_asked: The first entry is to be planned.
        template_asked: A whole week, campaign or camp is to be planned at once.
        idea_asked: The first idea is to be noted.
    """

    add_asked = Signal()
    template_asked = Signal()
    idea_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self.body.addWidget(label(self.tr("Plan what you post"), "heading"))
        words = self.tr(
            "Here stands what your groups get, and when: a week ahead, in the right mix, at the hours when "
            "they are awake. Double-click a day to plan something, or note ideas below until they have one."
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.add = button(self.tr("Plan an entry"), "primary")
        self.add.clicked.connect(self.add_asked)
        self.idea = button(self.tr("Note an idea"))
        self.idea.clicked.connect(self.idea_asked)
        self.template = button(self.tr("Lay out a template…"))
        self.template.clicked.connect(self.template_asked)
        row = QWidget()
        flow = FlowLayout(row, 8)
        for each in (self.add, self.template, self.idea):
            flow.addWidget(each)
        self.body.addWidget(row)
