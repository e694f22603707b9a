import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from grouppilot.assets import resource
from grouppilot.ui.kit import theme


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (channel / 255 for channel in QColor(color).getRgb()[:3])
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


GROUNDS = ("window", "panel", "side", "hover")
TEXTS = [
    *((ink, ground) for ink in ("ink1", "ink2", "accent", "bad", "warn") for ground in GROUNDS),
    *(("ink3", ground) for ground in ("window", "panel", "side")),
    *((ink, f"{tint}_tint") for ink in ("ink1", "ink2") for tint in ("accent", "warn", "bad", "ok")),
    *((tint, f"{tint}_tint") for tint in ("accent", "warn", "bad", "ok")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "bad", "bad_hover")),
    ("ok", "panel"),
    ("ok", "window"),
]


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read_on_its_ground(name, ink, ground):
    colors = theme.load(name).colors
    assert contrast(colors[ink], colors[ground]) >= 4.5


@pytest.mark.parametrize("name", theme.NAMES)
def test_boxes_and_focus_rings_can_be_seen(name):
    colors = theme.load(name).colors
    assert contrast(colors["strong"], colors["panel"]) >= 3
    assert all(contrast(colors["accent"], colors[ground]) >= 3 for ground in GROUNDS)


@pytest.mark.parametrize("name", theme.NAMES)
def test_marks_of_the_style_sheet_wear_colours_of_their_theme(name):
    colors = set(theme.load(name).colors.values())
    for mark in resource("themes", name).glob("*.svg"):
        assert set(re.findall(r"#[0-9A-F]{6}", mark.read_text("utf-8"))) <= colors


@pytest.mark.parametrize("name", theme.NAMES)
def test_every_mark_the_style_sheet_names_is_there(name):
    urls = re.findall(r'url\("([^"]+)"\)', theme.style_sheet(theme.load(name)))
    assert urls
    assert [url for url in urls if not resource(url).exists()] == []


def test_both_themes_have_the_same_colours():
    light, dark = (theme.load(name) for name in theme.NAMES)
    assert light.colors.keys() == dark.colors.keys()
    assert light.kinds.keys() == dark.kinds.keys()
    assert dark.dark
    assert not light.dark


def test_widgets_on_screen_follow_a_change_of_theme(qtbot, qapp):
    button = QPushButton("Copy text")
    qtbot.addWidget(button)
    theme.apply(qapp, theme.load("light"))
    button.show()
    before = button.grab().toImage().pixelColor(20, 5)
    theme.apply(qapp, theme.load("dark"))
    after = button.grab().toImage().pixelColor(20, 5)

    assert (before.name(), after.name()) == ("#ffffff", "#1d2327")
    assert theme.tokens().name == "dark"
    assert button.palette().color(QPalette.ColorRole.Link) == theme.color("accent")


def test_the_owners_choice_wins_over_the_system(qtbot, qapp):
    hub = theme.ThemeHub(qapp, "light")
    with qtbot.waitSignal(hub.changed) as told:
        hub.choose("dark")
    assert told.args == ["dark"]
    assert hub.choice == "dark"
    hub.choose("system")
    assert theme.tokens().name == theme.system_scheme()
    with pytest.raises(ValueError, match="pink"):
        hub.choose("pink")
    hub.deleteLater()
