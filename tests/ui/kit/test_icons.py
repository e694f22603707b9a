import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from grouppilot.assets import resource
from grouppilot.ui.kit import icons, theme

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def darkest(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
    """The colour of the pixel that is covered most."""
    image = icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return max(pixels, key=lambda pixel: pixel.alpha()).name().upper()


@pytest.fixture(autouse=True)
def light(dressed):
    dressed("light")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_within_its_square(name):
    image = icons.icon(name).pixmap(QSize(24, 24), 1.0).toImage()
    inked = [(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 40]
    assert 8 < len(inked) < 24 * 24


def test_an_icon_follows_the_theme_without_being_told(qapp):
    icon = icons.icon("plus", "accent")
    assert darkest(icon) == theme.load("light").colors["accent"]
    theme.apply(qapp, theme.load("dark"))
    assert darkest(icon) == theme.load("dark").colors["accent"]


def test_disabled_and_checked_buttons_have_their_own_tint():
    colors = theme.load("light").colors
    icon = icons.icon("plus")
    assert darkest(icon, QIcon.Mode.Disabled) == colors["disabled"]
    assert darkest(icon, state=QIcon.State.On) == colors["accent"]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_at_the_scale_of_the_screen(scale):
    pixmap = icons.icon("copy").pixmap(QSize(16, 16), scale)
    assert pixmap.size() == QSize(16, 16) * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_unknown_icon_is_refused_where_it_is_asked_for():
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")


def test_the_window_has_an_icon(qapp):
    assert icons.app_icon().availableSizes() == [QSize(256, 256)]
