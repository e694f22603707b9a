"""The roster against today's list of the real group: what would change, ticked line by line, then applied."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.notice import Notice
from grouppilot.ui.members.importing import FILES
from grouppilot.ui.members.sheets import dropped_file
from grouppilot.ui.members.words import spoken
from grouppilot.ui.words.comparing import check_words, counts_words, flag_words, rename_words, unclear_words
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import comparing, groups, rosters
from grouppilot.usecases.comparing import Choices, Compared, Known

SIZE = (860, 640)
PASTE_MS = 400
WHO, SAYS, WHY = range(3)
KEY = int(Qt.ItemDataRole.UserRole)
START, RESULT = 0, 1
PAST = 5


class CompareSheet(Sheet):
    """Compares, shows what was found in parts, and applies what is ticked as one step of undo.

    Args:
        context: The window's state.
        parent: The window.
        group_id: The group to begin with.
        path: A file to begin with.
    """

    def __init__(
        self, context: Context, parent: QWidget, group_id: int | None = None, path: Path | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("CompareSheet", "Compare with the real group"), parent, SIZE[0]
        )
        self.resize(*SIZE)
        self.setAcceptDrops(True)
        self._context = context
        self._found: Compared | None = None
        self._name = ""
        self._asked = 0
        self._make_source(group_id)
        self._make_body()
        self._make_foot()
        self._show_past()
        self._show_state()
        if path is not None:
            self.read(path)

    def read(self, source: Path | str) -> None:
        """Compare with a file, or with text that was pasted."""
        self._source = source
        self._name = source.name if isinstance(source, Path) else ""
        self.path.setText(self._name or self.tr("pasted text"))
        group_id, words, ws = self.group.currentData(), spoken(), self._context.workspace
        self._asked += 1
        number = self._asked

        def work(token: Token) -> Compared:
            opened = rosters.open_source(ws, source, cancelled=lambda: token.cancelled)
            return comparing.compare(ws, opened, group_id, spoken=words)

        self._context.jobs.run(
            work,
            done=lambda found: self._show(number, found),
            failed=lambda error: self._failed(number, error),
            owner=self,
        )

    def choose_file(self) -> QFileDialog:
        """Ask for a file without stopping the program; returns the question."""
        dialog = QFileDialog(self, self.tr("Choose today's list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists") + f" ({FILES})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def choices(self) -> Choices:
        """Return what is ticked."""
        ticked: dict[str, list[tuple[int, int]]] = {}
        for part in self._parts():
            for at in range(part.childCount()):
                line = part.child(at)
                if line.checkState(WHO) == Qt.CheckState.Checked:
                    kind, member, place = line.data(WHO, KEY)
                    ticked.setdefault(kind, []).append((member, place))
        return Choices(
            joined=frozenset(place for _, place in ticked.get("joined", ())),
            gone=frozenset(member for member, _ in ticked.get("gone", ())),
            renamed=dict(ticked.get("renamed", ())),
            returned=frozenset(place for _, place in ticked.get("returned", ())),
        )

    def apply(self) -> None:
        """Apply what is ticked."""
        if self._found is None:
            return
        ws, found, chosen = self._context.workspace, self._found, self.choices()
        if self._context.try_to(lambda: comparing.apply(ws, found, chosen, source=self._name)):
            self.accept()
            same = self.tr("Kept that the roster agrees with the group")
            said = self.tr("The roster is as the group is now") if _differences(found) else same
            self._context.say(said, undoable=True)

    def _show(self, number: int, found: Compared) -> None:
        if number != self._asked:
            return
        self._found = found
        self.problem.hide()
        self.tree.blockSignals(True)
        self.tree.clear()
        usual = comparing.usual(found)
        self._add_gone(found, usual)
        self._add_joined(found, usual)
        self._add_renamed(found, usual)
        self._add_returned(found, usual)
        self._add_unclear(found)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.short.setVisible(found.short)
        self._show_state()

    def _failed(self, number: int, error: Exception) -> None:
        if number != self._asked:
            return
        if not isinstance(error, Refused):
            self._context.jobs.failed.emit(error)
            return
        self._found = None
        self.problem.setText(sentence(error))
        self.problem.show()
        self._show_state()

    def _add_gone(self, found: Compared, usual: Choices) -> None:
        part = self._part(self.tr("Gone"), len(found.gone))
        for one in found.gone:
            why = self.tr("not in the list")
            self._line(part, ("gone", one.member_id, 0), (_name(one), "", why), one.member_id in usual.gone)

    def _add_joined(self, found: Compared, usual: Choices) -> None:
        part = self._part(self.tr("Joined"), len(found.joined))
        for one in found.joined:
            why = flag_words(one.flag) if one.flag else self.tr("not on the roster")
            self._line(part, ("joined", 0, one.line), ("", one.name, why), one.line in usual.joined)

    def _add_renamed(self, found: Compared, usual: Choices) -> None:
        part = self._part(self.tr("Renamed, or somebody else?"), len(found.renamed))
        for one in found.renamed:
            why = rename_words(one.reason, listed(_name(other) for other in one.others))
            key = ("renamed", one.member.member_id, one.line)
            on = usual.renamed.get(one.member.member_id) == one.line
            self._line(part, key, (_name(one.member), one.name, why), on)

    def _add_returned(self, found: Compared, usual: Choices) -> None:
        part = self._part(self.tr("Came back"), len(found.returned))
        for one in found.returned:
            why = flag_words(one.flag) if one.flag else self.tr("had left before")
            if one.status == "removed" and not one.flag:
                why = self.tr("was removed before")
            key = ("returned", one.member.member_id, one.line)
            self._line(part, key, (_name(one.member), one.name, why), one.line in usual.returned)

    def _add_unclear(self, found: Compared) -> None:
        part = self._part(self.tr("Unclear, left as they are"), len(found.unclear))
        for one in found.unclear:
            names = listed(_name(member) for member in one.members)
            self._line(part, None, (names, one.name, unclear_words(one.reason)), False)

    def _part(self, title: str, count: int) -> QTreeWidgetItem | None:
        if not count:
            return None
        part = QTreeWidgetItem([f"{title} · {QLocale().toString(count)}"])
        part.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.tree.addTopLevelItem(part)
        part.setFirstColumnSpanned(True)
        font = part.font(WHO)
        font.setBold(True)
        part.setFont(WHO, font)
        return part

    def _line(
        self,
        part: QTreeWidgetItem | None,
        key: tuple[str, int, int] | None,
        texts: tuple[str, str, str],
        on: bool,
    ) -> None:
        assert part is not None  # a part without lines is not asked for one
        line = QTreeWidgetItem(part, [texts[0] or "–", texts[1] or "–", texts[2]])
        for column, text in enumerate(texts):
            line.setToolTip(column, text)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if key is not None:
            line.setData(WHO, KEY, key)
            line.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(WHO, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        else:
            line.setFlags(flags)

    def _parts(self) -> Iterable[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            part = self.tree.topLevelItem(at)
            if part is not None:
                yield part

    def _ticked(self, line: QTreeWidgetItem, _column: int) -> None:
        """A new name belongs to one member, and is no joining; who has it is not gone."""
        key = line.data(WHO, KEY)
        if key and key[0] == "renamed" and line.checkState(WHO) == Qt.CheckState.Checked:
            self.tree.blockSignals(True)
            for part in self._parts():
                for other in map(part.child, range(part.childCount())):
                    told = other.data(WHO, KEY)
                    if told and other is not line and _collides(key, told):
                        other.setCheckState(WHO, Qt.CheckState.Unchecked)
            self.tree.blockSignals(False)
        self._show_state()

    def _show_state(self) -> None:
        found = self._found
        self._body.setCurrentIndex(RESULT if found else START)
        chosen = self.choices() if found else Choices()
        told = counts_words(
            {
                "joined": len(chosen.joined),
                "gone": len(chosen.gone),
                "renamed": len(chosen.renamed),
                "returned": len(chosen.returned),
            }
        )
        same = found is not None and not _differences(found)
        self.go.setEnabled(bool(told) or same)
        apply = self.tr("Keep as compared") if same else self.tr("Apply")
        self.go.setText(self.tr("Apply: {changes}").format(changes=told) if told else apply)
        if found:
            present = self.tr("%Ln member(s) are there as they are known.", "", found.present)
            agrees = self.tr("The roster agrees with the group.")
            self.told.setText(f"{present} {agrees}" if same else present)
        self.told.setVisible(found is not None)

    def _make_source(self, group_id: int | None) -> None:
        self._source: Path | str | None = None
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Group"))
        for each in groups.scope(self._context.workspace):
            self.group.addItem(each.name, each.id)
        if group_id is not None:
            self.group.setCurrentIndex(max(self.group.findData(group_id), 0))
        self.group.setMinimumWidth(220)
        self.group.activated.connect(lambda _at: self._again())
        self.file_button = button(self.tr("Choose file…"), icon="folder")
        self.file_button.clicked.connect(self.choose_file)
        self.paste_button = button(self.tr("Paste again"), icon="text")
        self.paste_button.clicked.connect(self._paste_again)
        self.path = ElidedLabel("", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.group)
        row.addWidget(self.file_button)
        row.addWidget(self.paste_button)
        row.addWidget(self.path, 1)
        self.body.addLayout(row)

    def _make_body(self) -> None:
        self.paste = QPlainTextEdit()
        self.paste.setAccessibleName(self.tr("Today's list"))
        self.paste.setPlaceholderText(
            self.tr(
                "Paste what you copied from the member page of the chat app. Names, one a line, do as well."
            )
        )
        self.paste.setTabChangesFocus(True)
        self._typed = QTimer(self, singleShot=True, interval=PASTE_MS)
        self._typed.timeout.connect(self._read_pasted)
        self.paste.textChanged.connect(self._typed.start)
        self._body = QStackedWidget()
        self._body.addWidget(self._make_start())
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What was found"))
        self.tree.setHeaderLabels([self.tr("On the roster"), self.tr("In the group"), self.tr("Why")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        heads = self.tree.header()
        heads.setStretchLastSection(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.setColumnWidth(WHO, 280)
        self.tree.setColumnWidth(SAYS, 220)
        self.tree.itemChanged.connect(self._ticked)
        card = Card(margin=0)
        card.body.addWidget(self.tree)
        self._body.addWidget(card)
        self.short = Notice(
            self.tr("More than half of the members are missing: the list may be cut off. Nobody is ended."),
            "warn",
            closable=False,
        )
        self.short.hide()
        self.told = label("", "muted", wrap=True)
        self.body.addWidget(self.short)
        self.body.addWidget(self._body, 1)
        self.body.addWidget(self.told)

    def _make_start(self) -> QWidget:
        words = self.tr(
            "Hold the roster against the real group: who joined, who is gone, who has another name. "
            "Nothing is changed before you have seen it, and nobody is renamed on a guess."
        )
        self.past = label("", "muted", wrap=True)
        beside = QVBoxLayout()
        beside.addWidget(EmptyState("members", words), 1)
        beside.addWidget(self.past)
        start = QWidget()
        column = QHBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.paste, 1)
        column.addLayout(beside, 1)
        return start

    def _make_foot(self) -> None:
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Apply"), "primary", self.apply)

    def _read_pasted(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.read(text)

    def _paste_again(self) -> None:
        self._found = None
        self.path.setText("")
        self.short.hide()
        self._show_state()
        self.paste.setFocus()
        self.paste.selectAll()

    def _show_past(self) -> None:
        """Tell what came of the last comparisons of the group."""
        group_id = self.group.currentData()
        rows = comparing.history(self._context.workspace, group_id) if group_id is not None else []
        lines = [self.tr("Compared before:"), *map(check_words, rows[:PAST])]
        self.past.setText("\n".join(lines))
        self.past.setVisible(bool(rows))

    def _again(self) -> None:
        self._show_past()
        if self._source is not None:
            self.read(self._source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)


def _differences(found: Compared) -> bool:
    return bool(found.gone or found.joined or found.renamed or found.returned or found.unclear)


def _collides(renamed: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    _, member, line = renamed
    kind, their_member, their_line = other
    if kind == "renamed":
        return member == their_member or line == their_line
    return (kind == "joined" and their_line == line) or (kind == "gone" and their_member == member)


def _name(known: Known) -> str:
    return known.name if known.number is None else f"{known.number:03d}  {known.name}"
