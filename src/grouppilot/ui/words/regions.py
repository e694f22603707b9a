"""Countries and regions by name, in the language of the window."""

import tomllib
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from grouppilot.assets import resource


def region_text(code: str) -> str:
    """Return name and code of a region, e.g. ``"China (CN)"``; the code alone where it has no name."""
    name = _name(code)
    if name == code:
        return code
    text = QCoreApplication.translate("Regions", "{name} ({code})", "a country and its code")
    return text.format(name=name, code=code)


def named(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Return each region's text and code, in the order of this language."""
    collator = QCollator(QLocale())
    found = [(region_text(code), code) for code in codes]
    keys = {code: collator.sortKey(text) for text, code in found}
    return sorted(found, key=lambda pair: keys[pair[1]])


def _name(code: str) -> str:
    if QLocale().language() == QLocale.Language.Chinese:
        return _chinese().get(code, code)
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


@cache
def _chinese() -> dict[str, str]:
    return tomllib.loads(resource("regions", "zh_CN.toml").read_text("utf-8"))
