from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.conftest import Clock
from tests.ui.finding import sheet

from grouppilot.ui.today.lines import Line
from grouppilot.ui.today.page import TodayPage
from grouppilot.usecases import checklists, groups, rests, sops, texts

TODAY = date(2026, 6, 11)


def line(page: TodayPage, title: str) -> Line:
    return next(each for each in page.list.lines() if each.title == title)


def state(page: TodayPage, title: str) -> str:
    return line(page, title).state


def choose(qtbot, page: TodayPage, title: str) -> None:
    """Go to a line, and wait until its details stand beside it."""
    page.list.setFocus()
    assert page.list.choose(line(page, title).id)
    qtbot.waitUntil(lambda: title in (page.detail.title.text(), page.missed.title.text()))


def click(qtbot, page: TodayPage, title: str, part: str) -> None:
    place = page.list.rect_of(line(page, title).id, part).center().toPoint()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot, page: TodayPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.list, key)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def put(field, text: str) -> None:
    """Type a text as a person would, whatever its script."""
    field.setFocus()
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_head_says_the_day_and_what_is_left(page):
    assert page.head.header.title() == "Thursday, 11 June"
    assert page.head.header.subtitle().startswith("0 of 17 done • 2 h")
    titles = [each.title for each in page.list.lines() if each.kind == "section"]
    assert titles == [
        "Overdue",
        "Morning • 08:00–10:00 peak",
        "Noon • 12:00–14:00 peak",
        "Evening • 21:00–23:00 peak",
        "Other",
    ]


def test_a_click_ticks_and_it_is_in_the_file_before_it_is_drawn(qtbot, page, workspace):
    title = "Lunch lesson: one link, one film, six pictures"
    page.list.scrollTo(page.list.model().index(0, 0))
    before = page.grab().toImage()
    seen = []
    workspace.listeners.subscribe(lambda _changes: seen.append(state(page, title)))
    click(qtbot, page, title, "tick")
    assert seen  # told after the commit
    assert state(page, title) == "done"
    assert any(row.state == "done" for row in checklists.day_view(workspace).rows)
    assert page.grab().toImage() != before
    assert page.head.header.subtitle().startswith("1 of 17 done")
    click(qtbot, page, title, "tick")
    assert state(page, title) == "open"


def test_space_ticks_and_undo_opens_again(qtbot, page, workspace):
    choose(qtbot, page, "Q&A slot, 30 minutes")
    press(qtbot, page, Qt.Key.Key_Space)
    assert state(page, "Q&A slot, 30 minutes") == "done"
    workspace.undo()
    assert state(page, "Q&A slot, 30 minutes") == "open"


def test_up_and_down_step_over_the_sections(qtbot, page):
    choose(qtbot, page, "Welcome newcomers")
    press(qtbot, page, Qt.Key.Key_Down)
    assert page.list.line().title.startswith("Lunch lesson")
    press(qtbot, page, Qt.Key.Key_Up)
    assert page.list.line().title == "Welcome newcomers"


def test_the_first_open_item_is_chosen_at_first(page):
    assert page.list.line().title == "Good morning"


def test_c_copies_the_text_filled_in_and_names_what_is_unknown(qtbot, page, context):
    said = []
    context.said.connect(lambda text, _undo: said.append(text))
    choose(qtbot, page, "Q&A slot, 30 minutes")
    press(qtbot, page, Qt.Key.Key_C)
    assert clipboard().startswith("各位伙伴，午间答疑开始啦")
    assert said == ["Copied; still to fill in: {topic}"]


def test_what_was_filled_in_is_offered_on_later_days(qtbot, page, clock):
    title = "Q&A slot, 30 minutes"
    choose(qtbot, page, title)
    field = page.detail.text.unknown_field("topic")
    assert field.placeholderText() == "fill in"
    assert not field.again.isVisible()
    put(field, "会员权益怎么用")
    page.step(1)  # a Friday
    choose(qtbot, page, title)
    qtbot.waitUntil(lambda: page.detail.row().day.day == 12)
    field = page.detail.text.unknown_field("topic")
    assert field.text() == ""
    assert field.placeholderText() == "fill in; last: 会员权益怎么用"
    qtbot.mouseClick(field.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "会员权益怎么用" in page.detail.text.field.toPlainText())


def test_a_text_too_long_for_its_platform_says_which_and_how_long_it_may_be(qtbot, page, workspace):
    choose(qtbot, page, "Q&A slot, 30 minutes")
    texts.write_draft(workspace, page.detail.row().key, text="长" * 6000)
    warning = page.detail.text.warning
    qtbot.waitUntil(warning.isVisible)
    assert warning.text().replace(",", "") == "WeChat: at most 5000 characters in one message; this has 6000."


def test_an_unknown_variable_is_filled_in_beside_the_text_and_remembered(qtbot, page):
    choose(qtbot, page, "Q&A slot, 30 minutes")
    put(page.detail.text.unknown_field("topic"), "会员权益怎么用")
    qtbot.waitUntil(lambda: "会员权益怎么用" in page.detail.text.field.toPlainText())
    qtbot.mouseClick(page.detail.copy_button, Qt.MouseButton.LeftButton)
    assert "今天的主题：会员权益怎么用" in clipboard()
    page.step(1)
    page.step(-1)
    choose(qtbot, page, "Q&A slot, 30 minutes")
    assert page.detail.text.unknown_field("topic").text() == "会员权益怎么用"


def test_a_text_is_rewritten_for_this_time_only_and_goes_back(qtbot, page):
    choose(qtbot, page, "今日精华整理并发布到群公告")
    field = page.detail.text.field
    field.setFocus()
    field.selectAll()
    field.insertPlainText("今天没有精华")
    page.list.setFocus()
    qtbot.waitUntil(lambda: page.detail.text.said.text() == "Rewritten for this time only")
    press(qtbot, page, Qt.Key.Key_C)
    assert clipboard() == "今天没有精华"
    qtbot.mouseClick(page.detail.text.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.toPlainText() == "今日精华：{topic}")


def test_another_wording_is_one_click_away(qtbot, page):
    choose(qtbot, page, "Q&A slot, 30 minutes")
    before = page.detail.text.field.toPlainText()
    qtbot.mouseClick(page.detail.text.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.detail.text.field.toPlainText() != before)
    assert page.detail.text.said.text().startswith("Wording")


def test_a_pool_says_how_many_texts_are_left(qtbot, page):
    choose(qtbot, page, "Post good-morning card and today's question")
    assert page.detail.text.said.text() == "Next unused of 18 • 18 not used yet"


def test_a_figure_is_asked_for_after_the_tick_and_shown(qtbot, page):
    choose(qtbot, page, "Welcome newcomers")
    press(qtbot, page, Qt.Key.Key_Space)
    assert state(page, "Welcome newcomers") == "done"
    field = page.detail.figures.field("greeted")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("5 greeted", "neutral") in line(page, "Welcome newcomers").chips
    assert page.list.hasFocus()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("-5", "Not below 0"),
        ("1e3", "Not a number"),
        ("many", "Not a number"),
        ("1.234", "At most two decimals"),
    ],
)
def test_a_bad_figure_is_shown_as_wrong_and_never_changed(qtbot, page, refusals, typed, said):
    choose(qtbot, page, "Welcome newcomers")
    figures = page.detail.figures
    field = figures.field("greeted")
    field.setFocus()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == typed
    assert said in [each.text() for each in figures.findChildren(QLabel) if each.isVisible()]
    assert field.hasFocus()
    assert state(page, "Welcome newcomers") == "open"
    choose(qtbot, page, "Q&A slot, 30 minutes")
    assert refusals == ["bad_figure"]


def test_a_bad_figure_is_mended_and_a_good_one_taken_away_again(qtbot, page):
    choose(qtbot, page, "Welcome newcomers")
    field = page.detail.figures.field("greeted")
    field.setFocus()
    qtbot.keyClicks(field, "-5")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("5 greeted", "neutral") in line(page, "Welcome newcomers").chips
    qtbot.waitUntil(lambda: page.detail.row().values == {"greeted": 5})
    put(page.detail.figures.field("greeted"), "")
    assert state(page, "Welcome newcomers") == "done"
    assert line(page, "Welcome newcomers").chips == (("late", "neutral"),)


def test_s_skips_with_a_reason_that_is_offered_again(qtbot, page):
    choose(qtbot, page, "Ask one silent member a question")
    press(qtbot, page, Qt.Key.Key_S)
    put(page.detail.skip_bar.field, "放假")
    assert line(page, "Ask one silent member a question").chips == (("skipped: 放假", "neutral"),)
    choose(qtbot, page, "Welcome newcomers")
    press(qtbot, page, Qt.Key.Key_S)
    (button,) = page.detail.skip_bar.reason_buttons
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert state(page, "Welcome newcomers") == "skipped"


def test_escape_thinks_better_of_a_skip(qtbot, page):
    choose(qtbot, page, "Welcome newcomers")
    press(qtbot, page, Qt.Key.Key_S)
    qtbot.keyClick(page.detail.skip_bar.field, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    assert state(page, "Welcome newcomers") == "open"


def test_a_note_is_kept_before_and_after_the_tick(qtbot, page, workspace):
    choose(qtbot, page, "Welcome newcomers")
    press(qtbot, page, Qt.Key.Key_N)
    assert page.detail.note.hasFocus()
    put(page.detail.note, "问问林溪")
    press(qtbot, page, Qt.Key.Key_Space)
    (row,) = line(page, "Welcome newcomers").rows
    assert (row.state, row.note) == ("done", "问问林溪")


def test_what_was_missed_is_one_line_answered_at_once(qtbot, page, context):
    said = []
    context.said.connect(lambda text, undo: said.append((text, undo)))
    choose(qtbot, page, "Review homework of team 2")
    assert line(page, "Review homework of team 2").chips == (("1 day(s) missed", "bad"),)
    press(qtbot, page, Qt.Key.Key_Space)
    assert said == [("Caught up: Review homework of team 2", True)]
    assert all(each.title != "Review homework of team 2" for each in page.list.lines())


@pytest.mark.parametrize(("part", "answer"), [("missed", "missed"), ("tick", "done")])
def test_catch_up_lines_have_their_answers_one_click_away(qtbot, page, workspace, part, answer):
    click(qtbot, page, "Review homework of team 2", part)
    past = checklists.day_view(workspace, date(2026, 6, 10)).rows
    assert next(row.state for row in past if row.title == "Review homework of team 2") == answer


def test_the_rest_of_many_catch_up_lines_is_one_click_away(qtbot, page, workspace):
    past = checklists.day_view(workspace, date(2026, 6, 10)).rows
    checklists.untick_all(workspace, [row.key for row in past if row.state == "done"])
    assert [each.kind for each in page.list.lines()[:6]] == ["section"] + ["missed"] * 4 + ["more"]
    page.list.choose(page.list.lines()[5].id)
    press(qtbot, page, Qt.Key.Key_Space)
    assert len([each for each in page.list.lines() if each.kind == "missed"]) == len(past)


def test_a_run_goes_through_its_groups(qtbot, page, context):
    choose(qtbot, page, "Good morning")
    assert line(page, "Good morning").chips[0] == ("0 of 5 groups", "neutral")
    put(page.detail.text.unknown_field("topic"), "tea or coffee?")
    given = []
    for _ in range(5):
        row = page.detail.row()
        qtbot.mouseClick(page.detail.next_button, Qt.MouseButton.LeftButton)
        given.append(clipboard())
        qtbot.waitUntil(lambda row=row: page.detail.row().id != row.id or page.detail.row().state == "done")
    assert line(page, "Good morning").chips[0] == ("5 of 5 groups", "ok")
    assert state(page, "Good morning") == "done"
    assert given[0] != given[1]
    assert all("tea or coffee?" in text for text in given)  # once filled in, for all of them
    assert not page.detail.next_button.isVisible()


def test_what_is_still_to_fill_in_is_asked_for_before_a_run_goes_on(qtbot, page, context):
    choose(qtbot, page, "Good morning")
    row = page.detail.row()
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(context.said) as said:
        qtbot.mouseClick(page.detail.next_button, Qt.MouseButton.LeftButton)
    assert said.args[0] == "Still to fill in: {topic}. Press again to copy it as it is."
    assert (clipboard(), page.detail.row().state) == ("", "open")
    qtbot.mouseClick(page.detail.next_button, Qt.MouseButton.LeftButton)
    assert "{topic}" in clipboard()
    qtbot.waitUntil(lambda: page.detail.row().id != row.id)


def test_the_groups_of_a_long_run_are_folded_until_all_are_asked_for(qtbot, page, workspace):
    for number in range(8):
        groups.add(workspace, groups.GroupForm(f"Group {number}", start=TODAY))
    everyone = tuple(row.id for row in groups.scope(workspace))
    sops.add(workspace, sops.ItemForm("For all", "groups", everyone, 600, {"kind": "daily"}, texts=("Hi",)))
    choose(qtbot, page, "For all")
    shown, fold = page.detail.groups, page.detail.more_groups
    assert (shown.count(), fold.text()) == (16, "Show 11 more")
    assert not shown.verticalScrollBar().isVisible()
    low = shown.height()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not fold.isVisible()
    assert shown.height() * 5 == low * 16
    choose(qtbot, page, "Good morning")
    choose(qtbot, page, "For all")
    assert (fold.isVisible(), shown.height()) == (True, low)


def test_a_long_text_is_folded_until_all_of_it_is_asked_for(qtbot, page, workspace):
    row = line(page, "Q&A slot, 30 minutes").rows[0]
    texts.write_draft(workspace, row.key, text="\n".join(f"line {number}" for number in range(40)))
    choose(qtbot, page, "Q&A slot, 30 minutes")
    box = page.detail.text
    qtbot.waitUntil(box.whole_button.isVisible)
    low = box.field.height()
    assert not box.field.verticalScrollBar().isVisible()
    qtbot.mouseClick(box.whole_button, Qt.MouseButton.LeftButton)
    assert box.field.height() > 2 * low
    assert not box.whole_button.isVisible()
    choose(qtbot, page, "Good morning")
    assert not box.whole_button.isVisible()


def test_what_is_pressed_most_stands_right_below_the_text(qtbot, page):
    choose(qtbot, page, "Q&A slot, 30 minutes")
    card = page.detail
    tops = [part.mapTo(card, part.rect().topLeft()).y() for part in (card.text, card.copy_button, card.note)]
    assert tops == sorted(tops)


def test_a_pause_lies_between_groups_when_asked_for(qtbot, page):
    choose(qtbot, page, "Good morning")
    put(page.detail.text.unknown_field("topic"), "tea or coffee?")
    page.detail.pause.choice.setCurrentIndex(2)
    qtbot.mouseClick(page.detail.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.detail.next_button.isEnabled())
    assert page.detail.pause.count_label.text() == "2:00"
    qtbot.mouseClick(page.detail.pause.now_button, Qt.MouseButton.LeftButton)
    assert page.detail.next_button.isEnabled()


def test_space_on_a_run_ticks_all_its_groups_in_one_step(qtbot, page, workspace):
    choose(qtbot, page, "Good morning")
    press(qtbot, page, Qt.Key.Key_Space)
    assert checklists.day_view(workspace).done == 5
    workspace.undo()
    assert checklists.day_view(workspace).done == 0


def test_one_group_in_scope_shows_its_own_rows(qtbot, page, context):
    context.set_scope(1)
    assert line(page, "Good morning").kind == "item"
    assert line(page, "Good morning").group == ""


def test_page_keys_go_through_the_days_and_home_comes_back(qtbot, page):
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert page.day() == date(2026, 6, 10)
    assert page.head.mark.text() == "yesterday"
    press(qtbot, page, Qt.Key.Key_Home)
    assert page.day() == TODAY


def test_the_past_is_filled_in_afterwards(qtbot, page, workspace):
    page.go(date(2026, 6, 10))
    click(qtbot, page, "Note check-ins", "tick")
    assert state(page, "Note check-ins") == "missed"
    click(qtbot, page, "Note check-ins", "tick")
    assert state(page, "Note check-ins") == "done"


def test_the_future_is_skipped_and_not_ticked(qtbot, page, context):
    refused = []
    context.refused.connect(refused.append)
    page.go(date(2026, 6, 12))
    choose(qtbot, page, "Note check-ins")
    assert not page.detail.done_button.isVisible()
    press(qtbot, page, Qt.Key.Key_Space)
    assert [each.code for each in refused] == ["day_not_come"]
    press(qtbot, page, Qt.Key.Key_S)
    put(page.detail.skip_bar.field, "旅行")
    assert state(page, "Note check-ins") == "skipped"


def test_a_click_in_the_heat_map_goes_to_the_day(qtbot, page):
    qtbot.waitUntil(lambda: page.steady.map.first() is not None)
    day = date(2026, 6, 9)
    place = page.steady.map.cell(day).center().toPoint()
    qtbot.mouseClick(page.steady.map, Qt.MouseButton.LeftButton, pos=place)
    assert page.day() == day


def test_the_whole_day_is_copied_as_one_text(qtbot, page):
    qtbot.mouseClick(page.head.copy_button, Qt.MouseButton.LeftButton)
    assert clipboard().startswith("▪ 08:00 Good morning · 晨读打卡营 03")
    assert clipboard().count("▪") == 17


def test_a_day_too_long_for_one_message_says_so(qtbot, page, workspace, context):
    sops.add(workspace, sops.ItemForm("Long", "owner", minute=600, texts=("word " * 1200,)))
    with qtbot.waitSignal(context.said) as said:
        qtbot.mouseClick(page.head.copy_button, Qt.MouseButton.LeftButton)
    assert "in one message" in said.args[0]


def test_a_new_day_is_gone_on_to_and_one_looked_at_is_left_alone(page, clock: Clock):
    clock.set("2026-06-12T03:59+08:00")
    page.look_at_clock()
    assert page.day() == TODAY
    clock.set("2026-06-12T04:01+08:00")
    page.look_at_clock()
    assert page.day() == date(2026, 6, 12)
    page.go(date(2026, 6, 9))
    clock.set("2026-06-13T04:01+08:00")
    page.look_at_clock()
    assert page.day() == date(2026, 6, 9)


def test_rows_become_late_while_one_looks(page, clock: Clock):
    title = "Ask one silent member a question"
    assert not line(page, title).late
    clock.set("2026-06-11T13:31+08:00")
    page.look_at_clock()
    assert line(page, title).late


def test_a_text_for_after_midnight_is_ready_before_it(page, workspace, clock: Clock):
    sops.add(workspace, sops.ItemForm("Good night", "owner", minute=10, texts=("Sleep well",)))
    clock.set("2026-06-11T23:50+08:00")
    page.look_at_clock()
    assert ("script ready", "warn") in line(page, "Good night").chips


def test_a_day_of_rest_says_so(page, workspace):
    rests.add(workspace, TODAY, TODAY, note="端午")
    page.go(TODAY)
    for row in checklists.day_view(workspace).missed:
        checklists.answer_missed(workspace, row.item_id, row.group_id, "missed")
    assert not page.list.lines()
    assert page.board.nothing.isVisible()


def test_without_items_the_first_steps_are_offered(page, workspace, items):
    sops.delete(workspace, list(items.values()))
    assert page.board.pack_button.isVisible()
    assert page.head.header.subtitle().startswith("nothing due")


def test_when_all_is_done_a_calm_line_says_so(qtbot, page, workspace):
    view = checklists.day_view(workspace)
    checklists.tick_all(workspace, [row.key for row in view.rows])
    for row in view.missed:
        checklists.answer_missed(workspace, row.item_id, row.group_id, "missed")
    assert page.board.calm.isVisible()
    assert "nothing left" in page.head.header.subtitle()


def test_choice_and_scroll_stay_when_something_changes(qtbot, page, workspace):
    choose(qtbot, page, "Write the operations diary")
    page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
    offset = page.list.verticalScrollBar().value()
    row = line(page, "Review homework of team 2").missed
    checklists.answer_missed(workspace, row.item_id, row.group_id, "missed")
    assert page.list.line().title == "Write the operations diary"
    assert page.list.verticalScrollBar().value() <= offset


def test_below_a_width_the_details_go_under_the_list(qtbot, page):
    page.resize(700, 800)
    assert page.splitter.orientation() == Qt.Orientation.Vertical
    page.resize(1056, 800)
    assert page.splitter.orientation() == Qt.Orientation.Horizontal


def test_every_row_says_what_it_is_to_a_screen_reader(page):
    index = page.list.model().index(page.list.lines().index(line(page, "Note check-ins")), 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Note check-ins, open, 08:30, 晨读打卡营 03, must-do, late"


def test_the_page_lists_its_keys(page):
    keys = {action.objectName() for widget in (page, page.list) for action in widget.findChildren(QAction)}
    assert {"today.tick", "today.copy", "today.previous", "today.new", "today.copy_day"} <= keys


def test_another_page_can_ask_for_an_item(page, items):
    page.show_target({"item": items["Live talk: choosing a first lens"]})
    assert page.list.line().title == "Live talk: choosing a first lens"
    page.show_target({"day": date(2026, 6, 8)})
    assert page.day() == date(2026, 6, 8)


def test_an_item_that_is_not_due_is_shown_in_its_editor(qtbot, page, workspace, items):
    later = sops.add(workspace, sops.ItemForm("Later", "owner", when={"kind": "once", "day": "2026-07-01"}))
    page.show_target({"item": later})
    assert sheet(page).item_form().title == "Later"
    sheet(page).reject()
    page.show_target({"item": items["Review homework of team 2"]})
    qtbot.waitUntil(lambda: page.missed.title.text() == "Review homework of team 2")


def test_a_text_too_long_for_the_platform_is_said_so(qtbot, page, workspace):
    choose(qtbot, page, "今日精华整理并发布到群公告")
    assert not page.detail.text.warning.isVisible()
    texts.write_draft(workspace, page.detail.row().key, text="长" * 5001)
    qtbot.waitUntil(page.detail.text.warning.isVisible)
    assert "5001" in page.detail.text.warning.text().replace(",", "")


def test_the_day_begins_with_what_was_missed(qtbot, context):
    made = TodayPage(context)
    qtbot.addWidget(made)
    made.resize(1056, 800)
    made.show()
    qtbot.waitUntil(lambda: made.missed.isVisible())
    assert made.list.line().kind == "missed"
    assert made.list.verticalScrollBar().value() == 0


def test_another_scope_begins_with_what_waits_there(qtbot, page, context):
    group = next(line.rows[0].group_id for line in page.list.lines() if line.kind == "item")
    choose(qtbot, page, next(line.title for line in page.list.lines() if line.state == "open" and line.rows))
    context.set_scope(group)
    assert page.list.line().state in ("open", "missed")
