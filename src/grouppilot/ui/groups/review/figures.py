"""The figures of a week: what was posted by kind with its results, and who came and went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from grouppilot.ui.groups.review.words import not_known, number, sum_text
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Dot
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.words.entries import kind_name
from grouppilot.usecases.reviews import Figures, Posts, Review

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PostsCard(Card):
    """A row a kind: how much was posted, reached, responded and converted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.head = SectionHeader(self.tr("Content"))
        self.nothing = label(self.tr("Nothing was posted in this week."), "muted", wrap=True)
        self.partly = label("", "caption", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._place = QWidget()
        self._place.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for each in (self.head, self.nothing, self._place, self.partly):
            self.body.addWidget(each)

    def show_review(self, review: Review) -> None:
        """Show what was posted in a week."""
        posts = review.posts
        self.head.set(
            self.tr("Content"), self.tr("%n posted", "", posts.published) if posts.published else ""
        )
        self.nothing.setVisible(not posts.published)
        self._place.setVisible(bool(posts.published))
        self._fill([*review.kinds, *([posts] if len(review.kinds) > 1 else [])])
        known = posts.responded
        said = self.tr("* Answers are known of {known} of {asked} posts in groups.")
        self.partly.setText(said.format(known=known.known, asked=known.asked))
        self.partly.setVisible(any(each.partial for each in (posts.reached, known, posts.converted)))

    def rows(self) -> list[list[str]]:
        """Return what stands in the rows, the heads first."""
        found: list[list[str]] = []
        for row in range(self._grid.rowCount()):
            items = (self._grid.itemAtPosition(row, column) for column in range(self._grid.columnCount()))
            labels = [item.widget() for item in items if item is not None]
            found.append([each.text() for each in labels if isinstance(each, QLabel)])
        return [row for row in found if row]

    def _fill(self, rows: list[Posts]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        heads = (self.tr("Posted"), self.tr("Reached"), self.tr("Responded"), self.tr("Converted"))
        for column, head in enumerate(heads, 1):
            self._grid.addWidget(label(head, "caption"), 0, column, RIGHT)
        for place, row in enumerate(rows, 1):
            whole = row.kind == "" and place == len(rows) and len(rows) > 1
            name = self.tr("Together") if whole else kind_name(row.kind)
            self._grid.addWidget(_named(name, "" if whole else row.kind), place, 0)
            texts = (number(row.published), *map(sum_text, (row.reached, row.responded, row.converted)))
            for column, text in enumerate(texts, 1):
                cell = label(text, "heading" if whole else "body")
                cell.setAccessibleName(f"{name}, {heads[column - 1]}: {text}")
                self._grid.addWidget(cell, place, column, RIGHT)


def _named(name: str, kind: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if kind:
        row.addWidget(Dot(kind), alignment=Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(ElidedLabel(name), 1)
    return made


class MembersCard(Card):
    """Members at the end of the week, who came, who went, and who finished their onboarding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.head = SectionHeader(self.tr("Members"))
        words = {
            "members": self.tr("members"),
            "joins": self.tr("joined"),
            "leaves": self.tr("left"),
            "finished": self.tr("finished onboarding"),
        }
        self._figures = {name: label("", "heading") for name in words}
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, text in words.items():
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(self._figures[name])
            column.addWidget(label(text, "caption", wrap=True))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addWidget(self.head)
        self.body.addLayout(row)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of a week."""
        for name, field in self._figures.items():
            value: int | None = getattr(figures, name)
            sign = {"joins": "+", "leaves": "−"}.get(name, "") if value else ""
            field.setText(not_known() if value is None else f"{sign}{number(value)}")

    def texts(self) -> dict[str, str]:
        """Return what each figure says."""
        return {name: field.text() for name, field in self._figures.items()}
