"""Countries and regions are named in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from grouppilot.ui.words.regions import named, region_text
from grouppilot.usecases import holidays


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "word"), [("en", "Germany"), ("zh_CN", "德国")])
def test_every_region_has_a_name_in_its_order(qapp, locale: None, language: str, word: str) -> None:
    QLocale.setDefault(QLocale(language))
    found = named(holidays.regions())
    assert len(found) == len(holidays.regions())
    assert [code for text, code in found if text == code] == []
    assert region_text("DE").startswith(word)
    first = [code for _, code in found][:2]
    assert first == (["AF", "AX"] if language == "en" else ["AL", "DZ"])


def test_a_code_without_a_name_stands_for_itself(qapp) -> None:
    assert region_text("QQ") == "QQ"
