"""What a platform takes in one message, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.domain.scripts import length_limit
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import name_of


def too_long(platform: str, length: int) -> str:
    """Say that a text is too long for a platform, e.g. "WeChat: at most 5,000 characters …"."""
    most, long = QLocale().toString(length_limit(platform)), QLocale().toString(length)
    if platform == "other":
        text = QCoreApplication.translate(
            "Limits", "At most {most} characters in one message; this has {length}."
        )
        return text.format(most=most, length=long)
    text = QCoreApplication.translate(
        "Limits", "{platform}: at most {most} characters in one message; this has {length}."
    )
    return text.format(platform=name_of("platform", platform), most=most, length=long)


def too_long_for(platforms: Iterable[str]) -> str:
    """Name the platforms that a text is too long for, each with its limit; empty for none."""
    short = [f"{name_of('platform', key)} {QLocale().toString(length_limit(key))}" for key in platforms]
    text = QCoreApplication.translate("Limits", "Too long for one message; at most: {limits}")
    return text.format(limits=listed(short)) if short else ""
