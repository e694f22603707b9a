"""What the program is, at the foot of Settings."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.shell.about import show_about, version_text


class AboutCard(Card):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self.body.addWidget(SectionHeader(self.tr("About")))
        self.licences_button = button(self.tr("Licences…"))
        self.licences_button.clicked.connect(lambda: show_about(self.window()))
        row = QHBoxLayout()
        row.addWidget(label(version_text(), "muted"), 1)
        row.addWidget(self.licences_button)
        self.body.addLayout(row)
