"""The sheet that adds a member: somebody new, or a person known from another group."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Newcomer
from grouppilot.ui.context import Context
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.tags import TagEdit
from grouppilot.ui.members.words import NOTHING, platform_of, role_name, tier_name
from grouppilot.ui.words.flags import flag_text
from grouppilot.ui.words.names import card_word, name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import groups, member_edits, members, removals, settings
from grouppilot.usecases.member_edits import MemberForm

WAYS = {"unknown": "unknown", "invited": "invited", "qr": "qr", "link": "linked"}
LOOK_MS = 120
LIST_HEIGHT = 132
PERSON = 0x100
FIELD_OF = {
    "number_taken": "number",
    "number_not_whole": "number",
    "name_missing": "nickname",
    "already_member": "nickname",
}


class AddSheet(Sheet):
    """Adds one member; ``added`` gives the membership's id."""

    added = Signal(int)

    def __init__(self, context: Context, parent: QWidget, group_id: int | None) -> None:
        super().__init__(QCoreApplication.translate("AddSheet", "Add a member"), parent, width=520)
        self._context = context
        self._workspace = context.workspace
        self._warned: tuple[int, tuple[str, str]] | None = None
        self.kind = Segmented()
        self.kind.add("new", self.tr("Somebody new"))
        self.kind.add("known", self.tr("From another group"))
        self.kind.chosen.connect(lambda _key: self._show_kind())
        self.group = QComboBox()
        for row in groups.scope(self._workspace):
            self.group.addItem(row.name, row.id)
        if group_id is not None:
            self.group.setCurrentIndex(self.group.findData(group_id))
        self.search = SearchField(self.tr("Name or pinyin…"))
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("People in other groups"))
        self.people.setFixedHeight(LIST_HEIGHT)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.went_down.connect(self.people.setFocus)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.search)
        self.body.addWidget(self.people)
        self.form = self._form()
        self.body.addWidget(self.form)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.group.currentIndexChanged.connect(lambda _at: self._show_group())
        self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Add member"), "primary", self._save)
        self._show_group()
        self._show_kind()

    def _form(self) -> FieldForm:
        form = FieldForm()
        form.add("group", name_of("field", "group"), self.group)
        self.number = form.add("number", name_of("field", "number"), QLineEdit(), beside=True)
        self.nickname = form.add("nickname", name_of("field", "nickname"), QLineEdit())
        self.card = form.add("card", name_of("field", "card"), QLineEdit(), beside=True)
        self.role = form.add("role", name_of("field", "role"), QComboBox())
        self.role.addItem(NOTHING, None)
        for role in members.roles(self._workspace):
            self.role.addItem(role_name(role), role.id)
        self.tier = form.add("tier", name_of("field", "tier"), QComboBox(), beside=True)
        self.tier.addItem(NOTHING, None)
        for tier in members.tiers(self._workspace):
            self.tier.addItem(tier_name(tier), tier.id)
        today = settings.today(self._workspace)
        self.joined = form.add("joined", name_of("field", "joined"), DateField(today))
        self.way = form.add("way", self.tr("Came by"), QComboBox(), beside=True)
        for key, word in WAYS.items():
            self.way.addItem(name_of("way", word), key)
        self.inviter = form.add("inviter", name_of("field", "inviter"), QLineEdit())
        self.region = form.add("region", name_of("field", "region"), QLineEdit(), beside=True)
        self.tags = form.add("tags", name_of("field", "tags"), TagEdit(self.tr("Add a tag")))
        self.tags.suggest(tag for tag, _ in members.tags(self._workspace))
        return form

    def _show_group(self) -> None:
        group_id = self.group.currentData()
        self.save.setEnabled(group_id is not None)
        self.form.rename("card", card_word(platform_of(self._workspace, group_id)))
        if group_id is not None:
            self.number.setPlaceholderText(str(member_edits.next_number(self._workspace, group_id)))
        else:
            self._complain("", self.tr("There is no group yet. Add one first, then its members."))
        self._find()

    def _show_kind(self) -> None:
        known = self.kind.key() == "known"
        self.search.setVisible(known)
        self.people.setVisible(known)
        (self.search if known else self.nickname).setFocus()
        if known:
            self._find()
        self.adjustSize()

    def _find(self) -> None:
        self.people.clear()
        group_id = self.group.currentData()
        if self.kind.key() != "known" or group_id is None:
            return
        for row in members.people(self._workspace, self.search.text(), group_id):
            item = QListWidgetItem(f"{row.name} · {row.group}")
            item.setData(PERSON, row.person_id)
            self.people.addItem(item)

    def _form_values(self) -> MemberForm:
        typed = self.number.text().strip()
        if typed and not (typed.isascii() and typed.isdigit()):
            raise Refused("number_not_whole", number=typed)
        chosen = self.people.currentItem()
        known = self.kind.key() == "known"
        role = self.role.currentData()
        return MemberForm(
            self.group.currentData(),
            self.nickname.text(),
            self.card.text(),
            int(typed) if typed else None,
            joined=self.joined.day(),
            way=self.way.currentData(),
            inviter=self.inviter.text(),
            roles=(role,) if role is not None else (),
            tier=self.tier.currentData(),
            tags=tuple(self.tags.tags()),
            region=self.region.text(),
            person_id=chosen.data(PERSON) if known and chosen is not None else None,
        )

    def _save(self) -> None:
        self.form.clear_errors()
        self.problem.hide()
        if self.kind.key() == "known" and self.people.currentItem() is None:
            self._complain("", self.tr("Choose a person from the list."))
            return
        try:
            form = self._form_values()
            if self._warns(form):
                return
            member = member_edits.add(self._workspace, form)
        except Refused as refusal:
            self._complain(FIELD_OF.get(refusal.code, ""), sentence(refusal))
            return
        self.accept()
        self._context.say(self.tr("Member added"), undoable=True)
        self.added.emit(member)

    def _warns(self, form: MemberForm) -> bool:
        """Say once that this may be somebody who was removed; a second press adds them all the same."""
        platform = groups.form_of(self._workspace, form.group_id).platform
        names = (form.nickname, form.card)
        (flag,) = removals.flagged(self._workspace, [Newcomer(platform, "", names, form.person_id)])
        if flag is None or self._warned == (flag.removal_id, names):
            return False
        self._warned = (flag.removal_id, names)
        self._complain("", flag_text(flag))
        self.save.setText(self.tr("Add all the same"))
        return True

    def _complain(self, field: str, text: str) -> None:
        if field:
            self.form.set_error(field, text)
        else:
            self.problem.setText(text)
            self.problem.show()
