"""Pictures to post are painted whole, within their margins, whatever stands on them."""

from itertools import product

import pytest
from PySide6.QtGui import QImage

from grouppilot.domain.post_cards import KINDS, PostCard, card
from grouppilot.render.cards import Look
from grouppilot.render.post_cards import post_pictures

pytestmark = pytest.mark.usefixtures("qapp")
LOOK = Look("晨读打卡营 03", "zh_CN", "慢读")
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten 晨读第三期学员"


def painted(made: PostCard, look: Look = LOOK) -> list[QImage]:
    return post_pictures(made, look, 1)


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """Count the pixels of an area that are not white."""
    area = product(range(left, min(right, image.width())), range(top, min(bottom, image.height())))
    return sum(image.pixelColor(x, y).lightness() < 250 for x, y in area)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_each_kind_is_painted(kind: str) -> None:
    made = card(kind, "光荣榜", "今天也很好 🎉", "林溪, 21 天\n小满🌸, 18 天", "阿木", "2026年6月11日")
    images = painted(made)
    assert len(images) == (2 if kind == "certificate" else 1)
    for image in images:
        assert image.width() == 420
        assert 480 <= image.height() <= 600
        assert inked(image, 28, 28, 392, image.height() - 20) > 1000


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_to_say_makes_no_picture(kind: str) -> None:
    assert painted(card(kind, "Title", "", "")) == []


@pytest.mark.parametrize("kind", ["quote", "honours", "ranking", "winners"])
def test_nothing_stands_beyond_the_margins(kind: str) -> None:
    made = card(kind, LONG, LONG * 5, "\n".join(f"{LONG}, {LONG}" for _ in range(4)), LONG, LONG)
    for image in painted(made, Look(LONG, "en", LONG)):
        top = 20 if kind == "quote" else 0  # above it a band goes across a quote
        assert inked(image, 0, top, 26, image.height()) == 0
        assert inked(image, 394, top, 420, image.height()) == 0


def test_a_name_of_any_length_stays_within_the_frame_of_its_certificate() -> None:
    (image,) = painted(card("certificate", LONG, LONG * 4, LONG, LONG, LONG))
    assert inked(image, 0, 0, 10, image.height()) == 0
    assert inked(image, 20, 24, 30, image.height() - 24) == 0


def test_many_names_grow_the_picture_and_then_another_one() -> None:
    fifty = card("ranking", "榜", "", "\n".join(f"成员{n}, {60 - n}" for n in range(50)))
    (image,) = painted(fifty)
    assert 2000 < image.height() <= 3600
    most = card("honours", "榜", "", "\n".join(f"成员{n}" for n in range(200)))
    images = painted(most)
    assert len(images) == 2
    assert all(each.height() <= 3600 for each in images)


def test_the_longer_a_quote_the_smaller_its_letters() -> None:
    short, long = (painted(card("quote", "", text, ""))[0] for text in ("慢慢来。", "慢慢来，比较快。" * 30))
    assert short.height() == 560
    assert long.height() < 900


def test_equal_figures_share_a_place() -> None:
    alone = painted(card("ranking", "榜", "", "a, 3\nb, 2\nc, 1"))[0]
    shared = painted(card("ranking", "榜", "", "a, 3\nb, 3\nc, 1"))[0]
    badges = (28, 100, 56, 300)
    assert alone.copy(*_area(badges)) != shared.copy(*_area(badges))


def _area(box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    return left, top, right - left, bottom - top
