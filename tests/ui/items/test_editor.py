from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.editor import ItemEditor, open_editor
from grouppilot.ui.items.when_pages import read_spans, write_spans
from grouppilot.ui.kit import theme
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.usecases import checklists, groups, member_roles, sops
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.sops import ItemForm

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def context(qapp, workspace):
    theme.apply(qapp, theme.load("light"))
    jobs = Jobs()
    made = Context(workspace, jobs)
    yield made
    made.close()
    jobs.close()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def camp(workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营", language="zh_CN", start=date(2026, 6, 1)))


@pytest.fixture
def cooking(workspace) -> int:
    return groups.add(workspace, GroupForm("Slow Cooking Circle"))


@pytest.fixture
def editor(context, window, camp, cooking) -> ItemEditor:
    """The editor on a new item for the first group."""
    return open_editor(context, window, group_id=camp)


def saved(qtbot, editor: ItemEditor, workspace) -> ItemForm:
    """Press Save and return the item that was kept last."""
    qtbot.mouseClick(editor.save_button, LEFT)
    return sops.form_of(workspace, max(row.item_id for row in sops.items(workspace)))


def said(editor: ItemEditor, key: str) -> str:
    return editor.form.error(key)


def test_a_title_is_enough_for_a_new_item(qtbot, editor, workspace, camp):
    editor.title.insert("今日一问")
    form = saved(qtbot, editor, workspace)
    assert (form.title, form.audience, form.group_ids) == ("今日一问", "groups", (camp,))
    assert form.when == {"kind": "daily"}
    assert workspace.steps()[0].code == "item.add"


def test_what_is_wrong_is_said_beside_its_field(qtbot, editor, workspace):
    qtbot.mouseClick(editor.save_button, LEFT)
    assert said(editor, "title") == "An item needs a title. Nothing was saved."
    assert editor.isVisible()
    editor.title.insert("A")
    assert said(editor, "title") == ""
    editor.audience.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(editor.save_button, LEFT)
    assert said(editor, "audience").startswith("Choose at least one group")
    assert sops.items(workspace) == []


@pytest.mark.parametrize(
    ("preset", "table", "words"),
    [
        ("working_days", {"kind": "working"}, "Every working day. Next: Thu 11 Jun, Fri 12 Jun, Mon 15 Jun"),
        ("tue_thu", {"kind": "weekly", "on": ["tue", "thu"]}, "Tue Thu. Next: Thu 11 Jun, Tue 16 Jun"),
        ("month_last", {"kind": "monthly", "days": [-1]}, "Last day of the month. Next: Tue 30 Jun"),
    ],
)
def test_the_usual_recurrences_are_one_click(qtbot, editor, workspace, preset, table, words):
    editor.title.insert("A")
    qtbot.mouseClick(editor.when.presets[preset], LEFT)
    assert editor.when.preview.text().startswith(words)
    assert saved(qtbot, editor, workspace).when == table


TABLES = [
    {"kind": "once", "day": "2026-06-20"},
    {"kind": "daily", "every": 3, "from": "2026-06-02"},
    {"kind": "working"},
    {"kind": "weekly", "on": ["mon", "fri"], "every": 2, "from": "2026-06-01"},
    {"kind": "monthly", "days": [-1, 1, 15]},
    {"kind": "monthly_weekday", "on": "sat", "nth": -1},
    {"kind": "monthly_working", "nth": -2},
    {"kind": "life", "days": [[0, 0], [7, 21]], "working": True},
    {"kind": "life", "days": [[-7, -1]], "from_end": True, "on": ["sun"]},
]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table["kind"])
def test_every_recurrence_is_shown_and_kept_as_it_is(qtbot, context, window, workspace, camp, table):
    item = sops.add(workspace, ItemForm("A", group_ids=(camp,), when=table))
    editor = open_editor(context, window, item)
    assert "Next" in editor.when.preview.text() or "none of the next" in editor.when.preview.text()
    editor.title.insert("B")
    assert saved(qtbot, editor, workspace).when == table


def test_no_day_at_all_is_refused_beside_the_field(qtbot, editor):
    editor.title.insert("A")
    qtbot.mouseClick(editor.when.presets["tue_thu"], LEFT)
    for key in ("tue", "thu"):
        qtbot.mouseClick(editor.when.page().days.buttons[key], LEFT)
    assert editor.when.preview.text().startswith("This falls on no day yet")
    qtbot.mouseClick(editor.save_button, LEFT)
    assert said(editor, "when")


def test_an_edit_holds_from_today_and_the_past_keeps_its_words(
    qtbot, context, window, workspace, camp, clock
):
    item = sops.add(workspace, ItemForm("Old", group_ids=(camp,)))
    clock.set("2026-06-12T09:00+08:00")
    editor = open_editor(context, window, item)
    editor.title.selectAll()
    editor.title.insert("New")
    qtbot.mouseClick(editor.save_button, LEFT)
    assert [row.title for row in checklists.day_view(workspace).rows] == ["New"]
    assert [row.title for row in checklists.day_view(workspace, date(2026, 6, 11)).rows] == ["Old"]


def test_texts_are_added_ordered_and_shown_filled_in(qtbot, editor, workspace):
    editor.title.insert("Question")
    field = editor.texts
    field.choice.choose("pool")
    field.choice.chosen.emit("pool")
    field.edit.insertPlainText("{group}，第 {day} 天：{topic}")
    assert field.preview.toPlainText() == "晨读打卡营，第 10 天：{topic}"
    qtbot.mouseClick(field.add_button, LEFT)
    field.edit.insertPlainText("second")
    qtbot.mouseClick(field.up_button, LEFT)
    form = saved(qtbot, editor, workspace)
    assert (form.texts, form.pool) == (("second", "{group}，第 {day} 天：{topic}"), True)


def test_a_variable_is_put_in_from_the_menu(editor):
    editor.texts.choice.choose("script")
    editor.texts.choice.chosen.emit("script")
    action = next(each for each in editor.texts.menu.actions() if each.text().startswith("{members}"))
    action.trigger()
    assert editor.texts.edit.toPlainText() == "{members}"


def test_everything_else_is_kept_too(qtbot, editor, workspace):
    editor.title.insert("Note check-ins")
    editor.time.check.click()
    editor.time.field.set_minutes(510)
    editor.minutes.setValue(15)
    editor.must.click()
    editor.figures.line().insert("打卡")
    qtbot.keyClick(editor.figures.line(), Qt.Key.Key_Return)
    editor.of_members.click()
    editor.stages["recruiting"].click()
    editor.role.setCurrentIndex(editor.role.findData("host"))
    editor.responsible.insert("林溪")
    form = saved(qtbot, editor, workspace)
    assert (form.minute, form.minutes, form.must) == (510, 15, True)
    assert (form.figures, form.of_members, form.stages) == (("打卡",), True, ("recruiting",))
    assert (form.role, form.responsible) == ("host", "林溪")


def test_an_item_for_all_groups_or_none_needs_no_group(qtbot, editor, workspace):
    editor.title.insert("Diary")
    editor.audience.choice.choose("owner")
    editor.audience.choice.chosen.emit("owner")
    form = saved(qtbot, editor, workspace)
    assert (form.audience, form.group_ids) == ("owner", ())


def test_leaving_with_changes_asks_first(qtbot, editor, workspace):
    editor.title.insert("A")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    question = next(each for each in editor.findChildren(Sheet) if each.isVisible())
    question.accept()
    assert not editor.isVisible()
    assert sops.items(workspace) == []


def test_leaving_without_changes_asks_nothing(qtbot, editor):
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_an_item_that_is_gone_is_refused(context, window):
    refused = []
    context.refused.connect(refused.append)
    assert open_editor(context, window, 99) is None
    assert refused[0].code == "item_unknown"


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("1-21", [[1, 21]]),
        ("0, 3；7 – 21", [[0, 0], [3, 3], [7, 21]]),
        ("-7 −1", [[-7, -7], [-1, -1]]),
        ("-7–-1", [[-7, -1]]),
        ("第一天", []),
    ],
)
def test_days_of_a_life_are_read_as_people_write_them(text, spans):
    assert read_spans(text) == spans
    assert read_spans(write_spans(spans)) == spans


def test_each_kind_of_recurrence_can_be_chosen_by_keys(editor, qtbot):
    kind = editor.when.kind
    kind.setCurrentIndex(0)
    for place in range(1, kind.count()):
        qtbot.keyClick(kind, Qt.Key.Key_Down)
        assert kind.currentIndex() == place
        assert editor.when.table()["kind"] == kind.currentData()
        assert editor.when.page().isVisible()


@pytest.mark.parametrize(
    ("text", "days"), [("1, 15", [1, 15]), ("1–5", [1, 2, 3, 4, 5]), ("1-3, -2", [1, 2, 3, -2])]
)
def test_dates_of_a_month_are_read_as_people_write_them(editor, text, days):
    editor.when.set_table({"kind": "monthly", "days": [10]})
    editor.when.page().days.setText(text)
    assert editor.when.table() == {"kind": "monthly", "days": days}


def test_all_groups_are_one_click(qtbot, editor, workspace):
    field = editor.audience
    everyone = [row.id for row in groups.scope(workspace)]
    qtbot.mouseClick(field.every_button, Qt.MouseButton.LeftButton)
    assert (list(field.group_ids()), field.every_button.text()) == (everyone, "Choose none")
    qtbot.mouseClick(field.every_button, Qt.MouseButton.LeftButton)
    assert (field.group_ids(), field.every_button.text()) == ((), "Choose all")
    qtbot.mouseClick(field.every_button, Qt.MouseButton.LeftButton)
    field.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert field.every_button.text() == "Choose all"


def test_a_role_of_the_owner_s_own_can_do_it(qtbot, context, window, workspace, camp):
    member_roles.add_role(workspace, "摄影师")
    editor = open_editor(context, window, group_id=camp)
    editor.title.setText("拍照")
    editor.role.setCurrentIndex(editor.role.findText("摄影师"))
    assert saved(qtbot, editor, workspace).role == "摄影师"
