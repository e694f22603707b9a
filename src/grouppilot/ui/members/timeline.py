"""What happened with a person, latest first; a merge can be taken back from here."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.members.words import NOTHING, day_text, joined_text, role_name, tier_name
from grouppilot.ui.words.counting import labelled
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.members import Event

SHOWN = 30


class Timeline(QWidget):
    """Lines of text, and rows for what can be taken back.

    Signals:
        part_asked(merge_id): A merge is to be taken back.
    """

    part_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_events(self, events: Sequence[Event], today: date) -> None:
        """Show other events; the same ones are left as they are."""
        shown = (tuple(events[:SHOWN]), len(events), today)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        lines: list[str] = []
        for event in events[:SHOWN]:
            line = f"{day_text(event.day, today) or NOTHING}   {event_text(event)}"
            if event.code == "merged":
                self._add_lines(lines)
                self._column.addWidget(self._merge(event, line))
                lines = []
            else:
                lines.append(line)
        if len(events) > SHOWN:
            lines.append(self.tr("and %n before that", "", len(events) - SHOWN))
        self._add_lines(lines)

    def _add_lines(self, lines: Sequence[str]) -> None:
        if lines:
            # One label for all: a label a line takes ten times as long to show.
            self._column.addWidget(label("\n".join(lines), "caption", wrap=True))

    def _merge(self, event: Event, text: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(label(text, "caption", wrap=True), 1)
        back = button(self.tr("Take back"), "flat")
        back.setAccessibleName(self.tr("Take the merge with {name} back").format(name=event.text))
        back.clicked.connect(lambda: self.part_asked.emit(event.ref))
        across.addWidget(back)
        return row


def event_text(event: Event) -> str:
    """Word one event of a person's history."""
    text = _worded(event)
    return f"{text} · {event.group}" if event.group and event.code != "moved" else text


def _worded(event: Event) -> str:
    if event.code == "joined":
        return joined_text(event)
    if event.code == "violation":
        return _violation(event)
    if event.code == "moved":
        return _moved(event)
    if event.code == "contact":
        wrote = QCoreApplication.translate("Timeline", "wrote to them")
        return labelled(wrote, event.text) if event.text else wrote
    says = {
        "left": QCoreApplication.translate("Timeline", "left"),
        "removed": QCoreApplication.translate("Timeline", "was removed"),
        "role": QCoreApplication.translate("Timeline", "became {what}"),
        "role_ended": QCoreApplication.translate("Timeline", "no longer {what}"),
        "tier": QCoreApplication.translate("Timeline", "tier {what}"),
        "tier_ended": QCoreApplication.translate("Timeline", "left tier {what}"),
        "invited": QCoreApplication.translate("Timeline", "invited {text}"),
        "merged": QCoreApplication.translate("Timeline", "merged with {text}"),
    }
    what = ""
    if event.what:
        what = tier_name(event.what) if event.code.startswith("tier") else role_name(event.what)
    return says[event.code].format(what=what, text=event.text)


def _violation(event: Event) -> str:
    broke = QCoreApplication.translate("Timeline", "broke a rule")
    text = labelled(broke, event.text) if event.text else broke
    if event.step:
        text = f"{text} → {name_of('sanctiondone', event.step)}"
    if event.appealed:
        text = QCoreApplication.translate("Timeline", "{text} (taken back)").format(text=text)
    return text


def _moved(event: Event) -> str:
    if not event.text:
        return QCoreApplication.translate("Timeline", "moved to {group}").format(group=event.group)
    text = QCoreApplication.translate("Timeline", "moved from {source} to {group}")
    return text.format(source=event.text, group=event.group)
