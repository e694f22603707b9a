"""What onboarding says in a group's language: names of teams, and checklists of ceremonies."""

from functools import cache
from typing import Any

from grouppilot.assets import resource


def word(name: str, language: str, **facts: object) -> str:
    """Return a word of resources/onboarding, its facts filled in."""
    text: str = _words()[_family(language)][name]
    return text.format(**facts)


def checklist(kind: str, language: str) -> list[str]:
    """Return what an ``opening`` or ``closing`` begins with."""
    return list(_words()[_family(language)]["ceremonies"][kind])


def _family(language: str) -> str:
    return "zh" if language.startswith("zh") else "en"


@cache
def _words() -> dict[str, Any]:
    import tomllib  # not needed before the first list is written

    return tomllib.loads(resource("onboarding", "words.toml").read_text("utf-8"))
