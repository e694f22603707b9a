"""The positioning of a group: questions answered in place, brand, naming, worth it, check-up."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.domain.estimates import Outcome, Outlook
from grouppilot.ui.context import Context
from grouppilot.ui.groups.ask_name import AskName
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.positioning.brand import NEW
from grouppilot.ui.groups.positioning.checkup import CheckUpSheet
from grouppilot.ui.groups.positioning.outcome_sheet import OutcomeSheet
from grouppilot.ui.groups.positioning.tab import PositioningTab
from grouppilot.ui.groups.positioning.worth_sheet import WorthSheet
from grouppilot.ui.words import worth
from grouppilot.usecases import brands, checkups, estimates, groups, positioning
from grouppilot.usecases.estimates import EstimateForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


@pytest.fixture
def tab(page: GroupsPage, camp: int, context: Context) -> PositioningTab:
    context.set_scope(camp)
    page.one.tabs.choose("positioning")
    found = page.one.tab("positioning")
    assert isinstance(found, PositioningTab)
    return found


def write(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    (field.insertPlainText if hasattr(field, "insertPlainText") else field.insert)(text)  # type: ignore[attr-defined]
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def shown(part: QWidget) -> list[str]:
    return [each.text() for each in part.findChildren(QPushButton) if each.isVisible()]


def answer(workspace: Workspace, camp: int, key: str) -> object:
    return positioning.view(workspace, camp).own.get(key)


def test_the_packs_words_stand_in_the_questions_until_they_are_changed(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab
) -> None:
    why = tab.questions.questions["why"]
    assert why.field.toPlainText() == "让一个人坚持不下来的事，大家一起做满 21 天。"
    assert why.chip.isVisible()
    assert tab.line.count.text() == "0 of 8 answered · 8 by the pack"
    assert tab.line.gap.text() == "Missing: the day of the goal. A goal without a day is put off."
    write(qtbot, why.field, "一起读完三本书")
    assert answer(workspace, camp, "why") == "一起读完三本书"
    assert not why.chip.isVisible()
    assert tab.line.count.text() == "1 of 8 answered · 7 by the pack"


def test_leaving_a_question_unchanged_keeps_nothing(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab
) -> None:
    field = tab.questions.questions["who"].field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert positioning.view(workspace, camp).own == {}


def test_an_answer_is_undone_and_redone(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab
) -> None:
    field = tab.questions.questions["goal"].field
    write(qtbot, field, "完课率 70%")
    workspace.undo()
    assert field.toPlainText() == "70% 的学员完成 21 天"
    assert not field.document().isUndoAvailable()
    workspace.redo()
    assert field.toPlainText() == "完课率 70%"


def test_what_is_written_is_kept_for_its_group_when_another_comes_into_scope(
    workspace: Workspace, camp: int, tab: PositioningTab, context: Context
) -> None:
    other = groups.add(workspace, GroupForm("B"))
    field = tab.questions.questions["why"].field
    field.setFocus()
    field.setPlainText("一起读完")
    context.set_scope(other)
    assert answer(workspace, camp, "why") == "一起读完"
    assert field.toPlainText() == ""
    assert tab.line.count.text() == "0 of 8 answered"


def test_the_packs_words_are_kept_with_one_button_and_the_goal_gets_its_day(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab, press: Press
) -> None:
    press(tab, "Keep the pack's words")
    assert tab.line.count.text() == "8 of 8 answered"
    assert not tab.line.take.isVisible()
    qtbot.mouseClick(tab.questions.goal_day.set, Qt.MouseButton.LeftButton)
    assert answer(workspace, camp, "goal_day") == "2026-06-11"
    assert tab.line.gap.text() == "Whole: everybody can be told what this group is for."


def test_the_threshold_is_kept_field_by_field(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab
) -> None:
    part = tab.threshold
    assert part.head.note.text() == "300 character(s), by invitation only, 120 seat(s)"
    qtbot.keyClick(part.head, Qt.Key.Key_Space)
    write(qtbot, part.fee, "199 元")
    part.intro.setFocus()
    part.intro.setValue(0)
    qtbot.keyClick(part.intro, Qt.Key.Key_Tab)
    qtbot.mouseClick(part.real_name, Qt.MouseButton.LeftButton)
    own = positioning.view(workspace, camp).own
    assert (own["fee"], own["intro_chars"], own["real_name"]) == ("199 元", None, True)
    assert part.head.note.text() == "199 元, by invitation only, with the real name, 120 seat(s)"
    workspace.undo()
    assert not part.real_name.isChecked()


def test_how_often_one_buys_decides_the_mix(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab
) -> None:
    tab.frequency.open()
    assert tab.frequency.choice.key() == "middle"
    high = next(each for each in tab.frequency.findChildren(QPushButton) if each.text() == "High")
    qtbot.mouseClick(high, Qt.MouseButton.LeftButton)
    assert answer(workspace, camp, "frequency") == "high"
    assert "the offers are the content" in tab.frequency.mix.text()


def test_a_name_is_checked_while_one_types_and_corrected(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab, press: Press
) -> None:
    part = tab.naming
    part.open()
    part.pattern.setFocus()
    part.pattern.insert("晨读打卡营-")
    part.pattern.textEdited.emit(part.pattern.text())
    assert part.check.text().startswith("A pattern needs {number} once")
    part.pattern.insert("{number}")
    part.pattern.textEdited.emit(part.pattern.text())
    assert part.check.text() == "This group is called otherwise. By the standard it would be 晨读打卡营-01."
    assert positioning.view(workspace, camp).own == {}
    qtbot.keyClick(part.pattern, Qt.Key.Key_Tab)
    press(part, "Rename to 晨读打卡营-01")
    assert groups.form_of(workspace, camp).name == "晨读打卡营-01"
    assert part.check.level() == "ok"
    assert part.next.text() == "The next group of this kind: 晨读打卡营-02"
    workspace.undo()
    assert part.check.level() == "warn"


def test_a_brand_is_added_said_shared_and_put_away(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab, page: GroupsPage, press: Press
) -> None:
    card = tab.brand
    card.choice.setCurrentIndex(card.choice.findData(NEW))
    card.choice.activated.emit(card.choice.currentIndex())
    form = sheet(page)
    assert isinstance(form, AskName)
    form.name.setText("林溪读书")
    press(form, "Add")
    assert card.choice.currentText() == "林溪读书"
    card.fold.open()
    write(qtbot, card.lines["slogan"], "每天二十分钟")
    write(qtbot, card.texts["persona"], "不催人")
    (brand,) = brands.listed(workspace)
    assert (brand.facts["slogan"], brand.persona, brand.groups) == ("每天二十分钟", "不催人", 1)
    assert card.fold.head.note.text() == "2 of 10"
    card.choice.setCurrentIndex(0)
    card.choice.activated.emit(0)
    assert positioning.view(workspace, camp).brand is None
    workspace.undo()
    assert card.choice.currentText() == "林溪读书"


def test_a_brand_without_a_name_is_refused_and_put_back(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab, refusals: list[str]
) -> None:
    brands.add(workspace, "林溪读书", group_id=camp)
    tab.brand.fold.open()
    write(qtbot, tab.brand.lines["name"], " ")
    assert refusals == ["brand_name_missing"]
    assert tab.brand.lines["name"].text() == "林溪读书"


def test_an_estimate_is_judged_while_one_answers_and_kept(
    qtbot: QtBot, workspace: Workspace, camp: int, tab: PositioningTab, page: GroupsPage, press: Press
) -> None:
    press(tab.worth, "Estimate…")
    form = sheet(page)
    assert isinstance(form, WorthSheet)
    assert form.chip.text() == "not decided"
    for key in ("topic", "product", "hands", "people"):
        form.boxes[key].setFocus()
        qtbot.keyClick(form.boxes[key], Qt.Key.Key_Space)
    for key, number in (("reach", 400), ("conversion", 5), ("order_value", 299), ("rewards", 600)):
        form.fields[key].setValue(number)
    form.fields["hours"].setValue(40)
    form.fields["rate"].setValue(80)
    assert form.chip.text() == "worth it"
    revenue, cost, gain = map(worth.amount, (5980, 3800, 2180))
    assert form.result.text() == (
        f"20 orders bring {revenue}; it takes {cost}. {gain} remain. "
        "Nothing is lost once 3.2% of the people reached buy."
    )
    press(form, "Keep")
    (view,) = estimates.listed(workspace, camp)
    assert view.form.outlook == Outlook(400, 0.05, 299, 600, 40, 80)
    assert tab.worth.chip.text() == "worth it"
    assert tab.worth.figures.text() == f"{revenue} in, {cost} out: {gain} remain"


def test_what_came_is_noted_beside_the_estimate(
    workspace: Workspace, camp: int, tab: PositioningTab, page: GroupsPage, press: Press
) -> None:
    outlook = Outlook(400, 0.05, 299, 600, 40, 80)
    estimates.judge(workspace, camp, EstimateForm(outlook=outlook))
    press(tab.worth, "Note what came…")
    form = sheet(page)
    assert isinstance(form, OutcomeSheet)
    assert form.gain.text() == "–"
    for key, number in (("orders", 31), ("revenue", 9269), ("rewards", 450), ("hours", 52)):
        form.fields[key].setValue(number)
    assert (form.changes["orders"].text(), form.gain.text()) == ("+55%", worth.amount(4659))
    press(form, "Keep")
    assert estimates.listed(workspace, camp)[0].outcome == Outcome(None, 31, 9269, 450, 52)
    assert tab.worth.came.text() == f"Came: {worth.amount(4659)} (+114%)"


def test_a_check_up_suggests_steps_that_begin_with_a_click(
    qtbot: QtBot,
    workspace: Workspace,
    camp: int,
    tab: PositioningTab,
    page: GroupsPage,
    context: Context,
    press: Press,
) -> None:
    press(tab.checkup, "Check up…")
    form = sheet(page)
    assert isinstance(form, CheckUpSheet)
    assert not form.keep.isEnabled()
    for key, text in (("adverts", "Yes"), ("alone", "Not sure"), ("plan", "Yes")):
        given = next(each for each in form.answers[key].findChildren(QPushButton) if each.text() == text)
        qtbot.mouseClick(given, Qt.MouseButton.LeftButton)
    assert [key for key, step in form.steps.items() if step.isVisible()] == ["adverts", "alone"]
    press(form, "Keep")
    assert checkups.listed(workspace, camp)[0].steps == ("adverts", "alone")
    qtbot.waitUntil(lambda: "Rules" in shown(tab.checkup))
    with qtbot.waitSignal(context.asked_for) as asked:
        press(tab.checkup, "Rules")
    assert asked.args == ["groups", {"group": camp, "tab": "rules", "part": ""}]
    workspace.undo()
    assert tab.checkup.hint.isVisible()


def test_a_part_is_shown_when_another_page_asks(page: GroupsPage, camp: int, tab: PositioningTab) -> None:
    page.show_target({"group": camp, "tab": "positioning", "part": "naming"})
    assert tab.naming.is_open()
    page.show_target({"group": camp, "tab": "positioning", "part": "goal"})
    assert tab.questions.questions["goal"].field.hasFocus()
