"""All about one member at the right of the table: their groups, every field, the history."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.kit.buttons import FieldButton, button, icon_button
from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.chips import Avatar
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tags import TagEdit
from grouppilot.ui.members.delegate import value_of
from grouppilot.ui.members.filters import StayMenu
from grouppilot.ui.members.person_card import PersonCard
from grouppilot.ui.members.promises import Promises
from grouppilot.ui.members.timeline import Timeline
from grouppilot.ui.members.words import (
    NOTHING,
    cell_text,
    column_name,
    role_name,
    tier_name,
)
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.ui.words.people import due_text
from grouppilot.usecases.follow_ups import FollowUpRow
from grouppilot.usecases.members import Detail, MemberRow, Named, RoleView
from grouppilot.usecases.people import PersonView

TEXTS = ("card", "nickname", "number", "platform_id", "inviter", "region", "trade", "phone")
BESIDE = frozenset({"platform_id", "trade"})
CUSTOMS = ("custom1", "custom2", "custom3")
NOTE_HEIGHT = 64


class DetailPanel(QWidget):
    """Shows a member and lets every field be edited in place.

    Signals:
        edited(member_id, field, value): A field was edited.
        role_ticked(member_id, role_id, on): A role was given or ended.
        new_role_asked(): A role of the owner's own is wanted.
        names_asked(kind): The roles are to be renamed or deleted.
        member_asked(group_id, member_id): The same person in another group is to be shown.
        violation_asked(member_id): They broke a rule.
        promised(text, due), promise_ticked(id, done), promise_asked(row): As ``Promises`` tells it.
        person_edited(person_id, field, value), wrote_asked(person_id), part_asked(merge_id): What concerns
            the person in all groups.
    """

    edited = Signal(int, str, object)
    role_ticked = Signal(int, int, bool)
    new_role_asked = Signal()
    names_asked = Signal(str)
    member_asked = Signal(int, int)
    violation_asked = Signal(int)
    promised = Signal(str, object)
    promise_ticked = Signal(int, bool)
    promise_asked = Signal(object)
    person_edited = Signal(int, str, object)
    wrote_asked = Signal(int)
    part_asked = Signal(int)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: MemberRow | None = None
        self._today = today
        self.avatar = Avatar("", 40)
        self.name = ElidedLabel("", "heading")
        self.about = label("", "caption", wrap=True)
        self.groups = QVBoxLayout()
        self.groups.setSpacing(2)
        self.groups_title = label("", "overline")
        self.roles = StayMenu(self)
        self.roles_button = FieldButton(self.roles)  # stands among fields
        self.tier = QComboBox()
        self.status = QComboBox()
        self.form = FieldForm()
        self.own = QVBoxLayout()
        self._customs: tuple[str, ...] = ()
        self.timeline = Timeline()
        self.timeline.part_asked.connect(self.part_asked)
        self.violation = button(self.tr("Note a violation…"), icon="warning")
        self.violation.clicked.connect(self._note_violation)
        self._promises: Promises | None = None
        self._promised = QVBoxLayout()
        self._person: PersonCard | None = None
        self._persons = QVBoxLayout()
        self._fill_form()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.groups_title)
        column.addLayout(self.groups)
        column.addWidget(self.violation, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._promised)
        column.addWidget(line())
        column.addWidget(self.form)
        column.addLayout(self.own)
        column.addLayout(self._persons)
        column.addWidget(line())
        column.addWidget(label(self.tr("TIMELINE"), "overline"))
        column.addWidget(self.timeline)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroller(content))

    def member_id(self) -> int | None:
        """Return whom it shows."""
        return self._row.id if self._row else None

    def person_id(self) -> int | None:
        """Return which person it shows."""
        return self._row.person_id if self._row else None

    def offer(
        self,
        roles: Sequence[RoleView],
        tiers: Sequence[Named],
        tags: Callable[[], Sequence[str]],
        customs: tuple[str, ...],
    ) -> None:
        """Offer these roles and tiers, and tags when asked for; show own columns under their names."""
        held = {role.id for role in self._row.roles} if self._row else set()
        self.roles.clear()
        for role in roles:
            action = self.roles.addAction(role_name(role).replace("&", "&&"))
            action.setCheckable(True)
            action.setData(role.id)
            action.setChecked(role.id in held)
            action.triggered.connect(lambda on, role=role.id: self._tick_role(role, on))
        self.roles.addSeparator()
        self.roles.addAction(self.tr("New role…"), self.new_role_asked.emit)
        self.roles.addAction(self.tr("Edit roles…"), lambda: self.names_asked.emit("roles"))
        at = self.tier.currentData()
        self.tier.clear()
        self.tier.addItem(NOTHING, None)
        for tier in tiers:
            self.tier.addItem(tier_name(tier), tier.id)
        self.tier.setCurrentIndex(max(self.tier.findData(at), 0))
        self.tags.suggest_later(tags)
        if customs != self._customs:
            self._customs = customs
            self._build_own()

    def name_for(self, platform: str) -> None:
        """Name the fields as a platform does."""
        self.form.rename("card", column_name("card", self._customs, platform))

    def show_member(self, detail: Detail, today: date) -> None:
        """Show a member; a field that is being written in keeps its text."""
        self._row, self._today = detail.row, today
        row = detail.row
        self.avatar.set_name(row.nickname or row.card)
        number = f" · {row.number:03d}" if row.number is not None else ""
        self.name.setText(f"{row.nickname or row.card}{number}")
        self.about.setText(_about(row))
        self._show_groups(detail)
        self._show_fields(row)
        self.timeline.show_events(detail.events, today)

    @property
    def person(self) -> PersonCard:
        """What belongs to the person in all groups, built when it is first needed."""
        if self._person is None:
            self._person = PersonCard()
            self._person.edited.connect(self.person_edited)
            self._person.wrote_asked.connect(self.wrote_asked)
            self._persons.addWidget(line())
            self._persons.addSpacing(12)
            self._persons.addWidget(self._person)
        return self._person

    @property
    def promises(self) -> Promises:
        """What was promised to the person, built when it is first needed."""
        if self._promises is None:
            self._promises = Promises()
            self._promises.added.connect(self.promised)
            self._promises.ticked.connect(self.promise_ticked)
            self._promises.asked_for.connect(self.promise_asked)
            self._promised.addWidget(self._promises)
        return self._promises

    def show_person(self, view: PersonView, promised: Sequence[FollowUpRow], today: date) -> None:
        """Show what belongs to the person of the member shown, and what was promised to them."""
        other = self._person is None or self._person.person_id() != view.id
        self.promises.show_rows(promised, today, other=other)
        self.person.show_person(view, today)
        waits = view.every is not None
        self.touch.setText(due_text(view.due, view.last, today) if waits else "")
        self._touch.setVisible(waits)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.about)
        words.addWidget(self._touch_line())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _touch_line(self) -> QWidget:
        """Return the line that tells when to write again; there only where the owner keeps in touch."""
        self._touch = QWidget()
        self.touch = label("", "caption", wrap=True)
        self.wrote = icon_button("send", self.tr("Wrote to them today"))
        self.wrote.clicked.connect(self._wrote)
        row = QHBoxLayout(self._touch)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.touch, 1)
        row.addWidget(self.wrote)
        self._touch.hide()
        return self._touch

    def _wrote(self) -> None:
        if self._row is not None:
            self.wrote_asked.emit(self._row.person_id)

    def _note_violation(self) -> None:
        if self._row is not None:
            self.violation_asked.emit(self._row.id)

    def _fill_form(self) -> None:
        form = self.form
        form.add("role", self.tr("Roles"), self.roles_button)
        form.add("tier", name_of("field", "tier"), self.tier)
        form.add("status", name_of("field", "status"), self.status)
        for key in keys_of("status"):
            self.status.addItem(name_of("status", key), key)
        self.tier.activated.connect(lambda _at: self._commit("tier", self.tier.currentData()))
        self.status.activated.connect(lambda _at: self._commit("status", self.status.currentData()))
        self.days = {name: OptionalDay(self.tr("Set a day"), self._today) for name in ("joined", "left")}
        for name, field in self.days.items():
            field.changed.connect(lambda day, name=name: self._commit(name, day))
            form.add(name, name_of("field", name), field)
        self.tags = TagEdit(self.tr("Add a tag"))
        self.tags.changed.connect(lambda tags: self._commit("tags", tuple(tags)))
        form.add("tags", name_of("field", "tags"), self.tags)
        self.lines: dict[str, QLineEdit] = {}
        for name in TEXTS:
            form.add(name, name_of("field", name), self._line(name), beside=name in BESIDE)
        self.note = NoteField()
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.finished.connect(lambda: self._commit("note", self.note.toPlainText()))
        form.add("note", name_of("field", "note"), self.note)

    def _line(self, name: str) -> QLineEdit:
        field = self.lines[name] = QLineEdit()
        field.editingFinished.connect(lambda: self._commit_text(name))
        return field

    def _build_own(self) -> None:
        """Show the owner's own columns that have a name."""
        _empty(self.own)
        for name in CUSTOMS:
            self.lines.pop(name, None)
        named = [name for name in CUSTOMS if self._customs[int(name[-1]) - 1]]
        if named:
            form = FieldForm()
            for name in named:
                form.add(name, column_name(name, self._customs), self._line(name))
            self.own.addWidget(form)

    def _show_fields(self, row: MemberRow) -> None:
        held = {role.id for role in row.roles}
        for action in self.roles.actions():
            if action.isCheckable():
                action.setChecked(action.data() in held)
        self.roles_button.setText(cell_text(row, "role", self._today).replace("&", "&&") or NOTHING)
        self.tier.setCurrentIndex(self.tier.findData(row.tier.id if row.tier else None))
        self.status.setCurrentIndex(self.status.findData(row.status))
        for name, field in self.days.items():
            field.set_day(getattr(row, name))
        self.tags.set_tags(row.tags)
        for name, edit in self.lines.items():
            if not (edit.hasFocus() and edit.isModified()):
                edit.setText(_plain(row, name))
                edit.setCursorPosition(0)
        if not self.note.hasFocus():
            self.note.setPlainText(row.note)

    def _show_groups(self, detail: Detail) -> None:
        self.groups_title.setText(self.tr("IN %n GROUP(S)", "", len(detail.groups)))
        _empty(self.groups)
        for row in detail.groups:
            roles = cell_text(row, "role", self._today) or name_of("status", row.status)
            place = button(f"{row.group} · {roles}".replace("&", "&&"), "flat")
            place.setStyleSheet("padding: 0; text-align: left;")
            place.setCursor(Qt.CursorShape.PointingHandCursor)
            place.clicked.connect(lambda _on=False, row=row: self.member_asked.emit(row.group_id, row.id))
            if row.id == detail.row.id:
                self.groups.addWidget(label(f"{row.group} · {roles}", wrap=True))
            else:
                self.groups.addWidget(place, alignment=Qt.AlignmentFlag.AlignLeft)

    def _tick_role(self, role_id: int, on: bool) -> None:
        if self._row is not None:
            self.role_ticked.emit(self._row.id, role_id, on)

    def _commit_text(self, name: str) -> None:
        edit = self.lines[name]
        if self._row is not None and edit.text() != _plain(self._row, name):
            edit.setModified(False)
            self._commit(name, value_of(name, edit.text()))

    def _commit(self, name: str, value: object) -> None:
        if self._row is not None and value != _stored(self._row, name):
            self.edited.emit(self._row.id, name, value)


class NoteField(QPlainTextEdit):
    """Several lines that are taken over when the keyboard leaves them."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self.finished.emit()


def _about(row: MemberRow) -> str:
    roles = listed(map(role_name, row.roles))
    tier = tier_name(row.tier) if row.tier else ""
    status = name_of("status", row.status) if row.status != "active" else ""
    return " · ".join(part for part in (status, roles, tier, row.trade, row.region) if part)


def _plain(row: MemberRow, name: str) -> str:
    if name.startswith("custom"):
        return row.customs[int(name[-1]) - 1]
    value = getattr(row, name)
    return "" if value is None else str(value)


def _stored(row: MemberRow, name: str) -> object:
    if name == "tier":
        return row.tier.id if row.tier else None
    return row.customs[int(name[-1]) - 1] if name.startswith("custom") else getattr(row, name)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
