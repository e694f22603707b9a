from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.kit import theme
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card, ChoiceCard, scroller
from grouppilot.ui.kit.chips import Avatar, Chip
from grouppilot.ui.kit.dialogs import Sheet, ask, tell
from grouppilot.ui.kit.empty import EmptyState
from grouppilot.ui.kit.fields import DateField, NumberField, TimeField
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.headers import PageHeader
from grouppilot.ui.kit.heatmap import HeatMap
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.notice import Notice, Toast
from grouppilot.ui.kit.progress import SeatsBar
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.tabs import Segmented, Tabs
from grouppilot.ui.kit.tags import TagEdit
from grouppilot.ui.kit.tickbox import TickBox

TODAY = date(2026, 6, 11)


@pytest.fixture(autouse=True, params=theme.NAMES)
def look(dressed, request):
    dressed(request.param)


@pytest.fixture
def page(qtbot):
    """A window with a column to put widgets in."""
    window = QWidget()
    window.resize(800, 600)
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    return window


def show(page: QWidget, widget: QWidget) -> QWidget:
    page.layout().addWidget(widget)
    widget.setFocus()
    page.grab()
    return widget


def test_a_tick_is_made_by_click_and_by_space(qtbot, page):
    box = show(page, TickBox("Review homework"))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.state() == "done"
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.state() == "open"


@pytest.mark.parametrize("state", TickBox.STATES)
def test_a_state_is_shown_without_telling(qtbot, page, state):
    box = show(page, TickBox("Review homework"))
    with qtbot.assertNotEmitted(box.toggled):
        box.set_state(state)
    assert box.state() == state
    page.grab()


def test_states_of_a_tick_look_different(page):
    box = show(page, TickBox("Review homework"))
    pictures = []
    for state in TickBox.STATES:
        box.set_state(state)
        pictures.append(box.grab().toImage())
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[:i])


def test_a_skipped_item_that_is_clicked_is_done(qtbot, page):
    box = show(page, TickBox("Review homework"))
    box.set_state("skipped")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.state() == "done"


class TestHeatMap:
    @pytest.fixture
    def heat(self, page):
        heat = HeatMap(weeks=4)
        values = {TODAY - timedelta(days=back): back / 30 for back in range(28)}
        heat.set_values({**values, TODAY - timedelta(days=2): None}, TODAY)
        return show(page, heat)

    def test_it_starts_on_a_monday_and_ends_on_the_last_day(self, heat):
        assert heat.first() == date(2026, 5, 18)
        assert not heat.cell(TODAY).isEmpty()
        assert heat.cell(TODAY + timedelta(days=1)).isEmpty()

    def test_a_click_chooses_a_day(self, qtbot, heat):
        day = date(2026, 6, 3)
        with qtbot.waitSignal(heat.chosen) as chosen:
            qtbot.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat.cell(day).center().toPoint())
        assert chosen.args == [day]

    def test_arrows_move_by_day_and_week_and_stay_inside(self, qtbot, heat):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right):
            qtbot.keyClick(heat, key)
        assert heat.current() == date(2026, 6, 10)
        with qtbot.waitSignal(heat.chosen) as chosen:
            qtbot.keyClick(heat, Qt.Key.Key_Return)
        assert chosen.args == [date(2026, 6, 10)]

    def test_unknown_does_not_look_like_nothing(self, heat):
        image = heat.grab().toImage()
        middles = [image.pixelColor(heat.cell(day).center().toPoint()) for day in (TODAY, date(2026, 6, 9))]
        assert middles[0] != middles[1]

    def test_a_day_is_said_to_those_who_cannot_see_it(self, heat):
        assert "0%" in heat.accessibleDescription()


def test_tabs_and_segments_tell_keys(qtbot, page):
    for choice in (Tabs(), Segmented()):
        choice.add("packs", "清单包")
        choice.add("scripts", "话术")
        show(page, choice)
        assert choice.key() == "packs"
        with pytest.raises(KeyError):
            choice.choose("unicorns")
        choice.choose("scripts")
        assert choice.key() == "scripts"


def test_a_segment_is_chosen_by_click(qtbot, page):
    choice = Segmented()
    choice.add("light", "Light")
    choice.add("dark", "Dark")
    show(page, choice)
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.mouseClick(choice.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["dark"]


class TestTags:
    @pytest.fixture
    def tags(self, page):
        tags = TagEdit("Add a tag")
        tags.set_tags(["电商", "上海"])
        tags.suggest(["教育"])
        return show(page, tags)

    def test_return_adds_and_doubles_are_dropped(self, qtbot, tags):
        tags.line().insert("KOL")
        with qtbot.waitSignal(tags.changed) as changed:
            qtbot.keyClick(tags.line(), Qt.Key.Key_Return)
        assert changed.args == [["电商", "上海", "KOL"]]
        tags.line().insert("上海，新人")
        assert tags.tags() == ["电商", "上海", "KOL", "新人"]

    def test_a_click_and_backspace_take_away(self, qtbot, tags):
        chip = next(c for c in tags.findChildren(QPushButton) if c.text() == "电商")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert tags.tags() == ["上海"]
        qtbot.keyClick(tags.line(), Qt.Key.Key_Backspace)
        assert tags.tags() == []


def test_escape_empties_a_search_and_down_leaves_it(qtbot, page):
    field = show(page, SearchField("Name, pinyin…"))
    field.insert("lx")
    with qtbot.waitSignal(field.went_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.accessibleName() == "Name, pinyin"


def test_a_notice_can_be_acted_on_and_put_away(qtbot, page):
    notice = show(page, Notice("3 rows are doubtful.", "warn", "Look"))
    with qtbot.waitSignal(notice.acted):
        qtbot.mouseClick(notice.findChild(QPushButton), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(notice.closed):
        qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert notice.isHidden()


def test_a_toast_undoes_once_and_goes(qtbot, page):
    undone = []
    toast = Toast(page)
    toast.say("Marked as done", lambda: undone.append(1))
    assert toast.isVisible()
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert toast.isHidden()
    toast.say("Copied", seconds=0)
    qtbot.waitUntil(toast.isHidden)


def test_a_toast_stays_at_the_foot_of_its_window(qtbot, page):
    toast = Toast(page)
    toast.say("Copied")
    page.resize(900, 700)
    qtbot.waitUntil(lambda: toast.geometry().bottom() > 600)
    assert page.rect().contains(toast.geometry())


def test_a_form_names_its_fields_and_says_what_is_wrong(page):
    form = FieldForm()
    name = form.add("name", "Name", QLineEdit(), hint="As in the chat")
    form.add_heading("Life")
    form.add("start", "Start", DateField(TODAY))
    form.add("time", "Time", TimeField(510), beside=True)
    form.set_error("name", "A name is needed.")
    show(page, form)
    assert name.accessibleName() == "Name"
    assert form.field("name") is name
    assert name.property("invalid") == "true"
    form.clear_errors()
    assert name.property("invalid") == "false"


def test_fields_speak_days_minutes_and_numbers(page):
    assert show(page, DateField(TODAY)).day() == TODAY
    assert DateField(date(9999, 12, 31)).day() == date(2999, 12, 31)
    assert show(page, TimeField(8 * 60 + 30)).minutes() == 510
    assert show(page, NumberField(5, unit=" min")).text() == "5 min"


def test_a_long_line_ends_in_dots_and_tells_all_in_its_tooltip(qtbot, page):
    line = show(page, ElidedLabel("品牌会员-高层-01 · daily on working days"))
    line.setFixedWidth(80)
    page.grab()
    qtbot.waitUntil(lambda: line.toolTip() == line.text())
    assert line.shown().endswith("…")


def test_a_flow_goes_on_in_the_next_row(page):
    holder = QWidget()
    flow = FlowLayout(holder)
    buttons = [QPushButton(str(number)) for number in range(8)]
    for made in buttons:
        made.setFixedSize(100, 30)
        flow.addWidget(made)
    show(page, holder)
    assert flow.heightForWidth(324) == 3 * 30 + 2 * 8
    assert flow.heightForWidth(10_000) == 30
    assert buttons[-1].pos().y() > buttons[0].pos().y()


def test_a_choice_is_made_by_mouse_and_keyboard(qtbot, page):
    card = show(page, ChoiceCard("Start from a pack", "Choose a routine."))
    with qtbot.waitSignal(card.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    with qtbot.waitSignal(card.chosen):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_question_runs_what_was_chosen_and_nothing_on_escape(qtbot, page):
    done = []
    sheet = ask(
        page, "Delete the group?", "Undo brings it back.", "Delete", lambda: done.append(1), danger=True
    )
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert done == []
    sheet = ask(page, "Delete the group?", "Undo brings it back.", "Delete", lambda: done.append(1))
    yes = next(made for made in sheet.findChildren(QPushButton) if made.text() == "Delete")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_a_message_and_a_sheet_of_ones_own(qtbot, page):
    tell(page, "The disk is full", "Nothing was changed.").reject()
    sheet = Sheet("Skip", page)
    sheet.add_left(label("Ctrl+S"))
    with qtbot.waitSignal(sheet.rejected):
        qtbot.mouseClick(sheet.add_button("Cancel"), Qt.MouseButton.LeftButton)


def test_an_empty_page_shows_its_whole_sentence(qtbot, page):
    step = button("Import a roster", "primary", "import")
    empty = show(page, EmptyState("members", "No members yet. " * 6, step))
    sentence = next(part for part in empty.findChildren(type(label())) if part.text())
    qtbot.waitUntil(step.isVisible)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    empty.set_sentence("Nothing matches.")


def test_rows_of_a_list_have_one_height_however_it_is_filled(page):
    view = dress_list(QListWidget())
    view.addItems(["晨读打卡营 03", "b", "c"])
    view.setCurrentRow(1)
    show(page, view)
    assert [view.visualItemRect(view.item(row)).y() for row in range(3)] == [0, 32, 64]


def test_small_parts_say_what_they_are(page):
    chip = show(page, Chip("1 day late", "bad", "ok"))
    assert (chip.text(), chip.accessibleName()) == ("1 day late", "1 day late")
    assert show(page, Avatar("林溪")).accessibleName() == "林溪"
    assert show(page, SeatsBar(431, 500)).accessibleDescription() == "431/500"
    assert show(page, SeatsBar(7)).accessibleDescription() == "7/∞"
    assert show(page, icon_button("copy", "Copy text")).accessibleName() == "Copy text"
    header = show(page, PageHeader("Members", "112 of 500 seats"))
    header.add(button("Import…"))
    assert (header.title(), header.subtitle()) == ("Members", "112 of 500 seats")


def test_a_long_word_breaks_instead_of_widening_what_it_stands_in(qtbot) -> None:
    address = "https://example.org/" + "x" * 400
    wrapped = label(address, wrap=True)
    qtbot.addWidget(wrapped)
    assert wrapped.text() == address
    assert wrapped.minimumSizeHint().width() < 250
    assert wrapped.heightForWidth(300) > 5 * wrapped.fontMetrics().height()


@pytest.mark.parametrize(
    "make", [lambda: Chip("x", "pink"), lambda: button("x", "huge"), lambda: label("x", "loud")]
)
def test_a_look_that_does_not_exist_is_refused(qapp, make):
    with pytest.raises(ValueError, match=r"pink|huge|loud"):
        make()


def test_scrolled_content_stands_on_the_ground_of_its_card(qtbot, page):
    card, content = Card(), QWidget()
    content.setMinimumHeight(2000)
    card.body.addWidget(scroller(content))
    show(page, card)
    qtbot.waitUntil(content.isVisible)
    assert card.grab().toImage().pixelColor(60, 60) == theme.color("panel")


def test_fields_of_all_kinds_are_equally_high(qtbot, dressed):
    dressed("light")
    form = FieldForm()
    fields = QLineEdit(), QComboBox(), DateField(), TimeField(), NumberField()
    for place, field in enumerate(fields):
        form.add(str(place), str(place), field, beside=True)
    qtbot.addWidget(form)
    form.show()
    assert len({field.height() for field in fields}) == 1
