"""The rules of a pack: what a group started from it goes by."""

from dataclasses import dataclass
from typing import Any

from grouppilot.domain.pack_reader import Reader
from grouppilot.domain.rules import CONSEQUENCE_CHARS, KINDS, TEXT_CHARS

MOST_RULES = 40


@dataclass(frozen=True, slots=True)
class PackRule:
    """One rule: its kind, what it says, and what follows from it (may be empty)."""

    key: str
    kind: str
    text: str
    consequence: str = ""


def rule_from(reader: Reader) -> PackRule:
    """Return the rule that a table of a pack file describes.

    Raises:
        Refused: ``bad_pack`` with the place and the reason.
    """
    rule = PackRule(
        key=reader.key("key"),
        kind=reader.choice("kind", KINDS),
        text=reader.line("text", TEXT_CHARS),
        consequence=reader.line("consequence", CONSEQUENCE_CHARS) if reader.has("consequence") else "",
    )
    reader.finish()
    return rule


def rule_to(rule: PackRule) -> dict[str, Any]:
    """Return the table of a rule; `rule_from` makes the same rule of it."""
    fields = {"key": rule.key, "kind": rule.kind, "text": rule.text, "consequence": rule.consequence}
    return {name: value for name, value in fields.items() if value}
