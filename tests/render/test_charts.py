"""Charts: read back from their pixels and their text, as somebody would who looks at them."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage

from grouppilot.render.charts import bars, lines, maps
from grouppilot.render.charts.frame import Chart, Paper, paper
from grouppilot.render.charts.output import FORMATS, pixels, written

DAYS = ["Mon", "周二", "Wed", "Thu", "Fri", "Sat", "Sun"]
CELLS = {(weekday, hour): float(hour) for weekday in range(6) for hour in range(24)}


def a_line(on: Paper) -> Chart:
    return lines.lines(on, [lines.Line("accent", [1, 2, None, 4])], [(0, "3月")], [(1, "新群规 🎉")])


def cohort_map(on: Paper) -> Chart:
    return maps.cohorts(on, [("三月", [1, 0.5]), ("Apr", [1, None])], ["0", "1"])


CHARTS: list[Callable[[Paper], Chart]] = [
    a_line,
    lambda on: maps.hours(on, CELLS, DAYS),
    cohort_map,
    lambda on: bars.parts(on, [bars.Bar("", 3, "3%", "professional"), bars.Bar("", 97, "97%", "ink3")]),
    lambda on: bars.ranked(on, [bars.Bar("有用", 0.3, "30%", "useful"), bars.Bar("Fun", None, "too few")]),
    lambda on: bars.growth(on, [3, None, 2], [1, 0, 4], [(0, "Mar")]),
]


def drawn(chart: Chart, scale: float = 1) -> QImage:
    data, width, height = pixels(chart, scale)
    return QImage(data, width, height, QImage.Format.Format_RGBA8888).copy()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("make", CHARTS)
def test_each_is_as_large_as_its_paper_and_on_its_ground(make: Callable[[Paper], Chart], theme: str) -> None:
    on = paper(400, 160, theme)
    image = drawn(make(on), 1.5)
    assert (image.width(), image.height()) == (600, 240)
    colors = {image.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 240, 3)}
    assert len(colors) > 2


@pytest.mark.parametrize("make", CHARTS)
def test_every_character_is_in_a_font(
    make: Callable[[Paper], Chart], recwarn: pytest.WarningsRecorder
) -> None:
    drawn(make(paper(400, 160)))
    assert [str(each.message) for each in recwarn if "Glyph" in str(each.message)] == []


@pytest.mark.parametrize("make", CHARTS)
@pytest.mark.parametrize("kind", FORMATS)
def test_each_is_written_in_every_format_and_the_same_each_time(
    make: Callable[[Paper], Chart], kind: str
) -> None:
    heads = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
    one, other = (written(make(paper(400, 160)), kind) for _ in range(2))
    assert one.startswith(heads[kind])
    assert one == other


def test_text_in_svg_stays_text() -> None:
    found = written(a_line(paper(400, 160)), "svg").decode()
    assert "新群规" in re.sub(r"<[^>]+>", "", found)


def test_another_format_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        written(a_line(paper(400, 160)), "bmp")


def test_a_day_is_read_where_it_is_drawn() -> None:
    on = paper(400, 160)
    chart = lines.lines(on, [lines.Line("accent", [0, 0, 9, 0, 0])], [])
    image, accent = drawn(chart), QColor(on.color("accent"))
    peak = min((y, x) for x in range(400) for y in range(160) if image.pixelColor(x, y) == accent)
    spot = chart.at(peak[1] / 400, peak[0] / 160)
    assert spot is not None
    assert spot.place == 2
    assert chart.at(0, 0) is None


def test_a_day_without_data_is_a_gap_and_no_zero() -> None:
    on = paper(400, 160)
    known = drawn(lines.lines(on, [lines.Line("accent", [5, 5, 5, 5, 5])], []))
    gap = drawn(lines.lines(on, [lines.Line("accent", [5, 5, None, 5, 5])], []))
    accent = QColor(on.color("accent"))
    middle = [200 + 16]
    assert any(known.pixelColor(x, y) == accent for x in middle for y in range(160))
    assert not any(gap.pixelColor(x, y) == accent for x in middle for y in range(160))


def test_an_unfinished_day_is_drawn_otherwise() -> None:
    on, values = paper(400, 160), [lines.Line("accent", [5, 6, 7])]
    whole = drawn(lines.lines(on, values, []))
    assert drawn(lines.lines(on, values, [], unfinished=True)) != whole


def test_the_fullest_hour_has_the_strongest_colour_and_an_unknown_day_none() -> None:
    on = paper(400, 160)
    chart = maps.hours(on, CELLS, DAYS)
    image = drawn(chart)

    def color_of(place: tuple[int, int]) -> QColor:
        left, top, right, bottom = next(spot.box for spot in chart.spots if spot.place == place)
        return image.pixelColor(round((left + right) * 200), round((top + bottom) * 80))

    assert color_of((0, 23)).name() == on.color("accent").lower()
    assert color_of((0, 0)).name() != on.color("panel").lower()
    assert color_of((6, 23)).name() == on.color("panel").lower()


def test_the_week_begins_where_the_owner_says() -> None:
    on = paper(400, 160)
    tops = [
        next(spot.box[1] for spot in maps.hours(on, CELLS, DAYS, first).spots if spot.place == (6, 0))
        for first in (0, 6)
    ]
    assert tops[1] < tops[0]


def test_a_share_is_read_in_its_cell() -> None:
    chart = cohort_map(paper(400, 160))
    assert [spot.place for spot in chart.spots] == [(0, 0), (0, 1), (1, 0)]
    left, top, right, bottom = chart.spots[1].box
    assert chart.at((left + right) / 2, (top + bottom) / 2) == chart.spots[1]


def test_parts_are_as_wide_as_their_share() -> None:
    chart = CHARTS[3](paper(400, 40))
    assert [round(spot.box[2] - spot.box[0], 6) for spot in chart.spots] == [0.03, 0.97]


def test_nothing_known_is_drawn_empty() -> None:
    on = paper(400, 160)
    for chart in (
        lines.lines(on, [], []),
        lines.lines(on, [lines.Line("accent", [None, None])], []),
        maps.hours(on, {}, DAYS),
        maps.cohorts(on, [], []),
        bars.parts(on, []),
        bars.ranked(on, []),
        bars.growth(on, [], [], []),
    ):
        assert drawn(chart).width() == 400
        assert written(chart, "pdf").startswith(b"%PDF")
