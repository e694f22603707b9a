"""Rituals within packs: how newcomers become members, as plain values checked to the last field."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from grouppilot.domain import cards, numbers
from grouppilot.domain.onboarding import FINISH_DAYS, LAPSE_DAYS, PROOFS
from grouppilot.domain.pack_reader import TITLE_CHARS, Reader, bad
from grouppilot.domain.refusals import Refused

MOST_RITUALS = 5
MOST_STEPS = 20
MOST_OFFSET = 365
MOST_CHARS = 5000


@dataclass(frozen=True, slots=True)
class PackStep:
    """One step: due ``offset`` days after joining, proved by ``proof``; ``chars`` of an introduction."""

    key: str
    title: str
    offset: int = 0
    required: bool = False
    proof: str = "none"
    chars: int | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class PackRitual:
    """A ritual, with the formats of numbers and cards that its steps speak of; empty for none."""

    key: str
    name: str
    steps: tuple[PackStep, ...]
    finish_days: int = FINISH_DAYS
    lapse_days: int = LAPSE_DAYS
    number: str = ""
    card: str = ""


def rituals_from(readers: Sequence[Reader]) -> tuple[PackRitual, ...]:
    """Return the rituals a pack's tables describe.

    Raises:
        Refused: ``bad_pack`` as ``packs.pack_from``; also with the reasons ``bad_format`` (of a
            number or card) and ``no_introduction`` (a length without an introduction to measure).
    """
    found = tuple(_ritual_from(reader) for reader in readers)
    for place, ritual in enumerate(found):
        if ritual.key in [other.key for other in found[:place]]:
            raise bad(readers[place].at("key"), "duplicate_key")
    return found


def ritual_to(ritual: PackRitual) -> dict[str, Any]:
    """Return the table of a ritual; ``rituals_from`` makes the same ritual of it."""
    head = {
        "key": ritual.key,
        "name": ritual.name,
        "finish_days": ritual.finish_days,
        "lapse_days": ritual.lapse_days,
    }
    formats = {"number": ritual.number, "card": ritual.card}
    kept = {name: text for name, text in formats.items() if text}
    return {**head, **kept, "steps": [_step_to(step) for step in ritual.steps]}


def _ritual_from(reader: Reader) -> PackRitual:
    readers = reader.tables("steps", MOST_STEPS)
    if not readers:
        raise bad(reader.at("steps"), "empty")
    ritual = PackRitual(
        key=reader.key("key"),
        name=reader.line("name", TITLE_CHARS),
        steps=tuple(_step_from(step) for step in readers),
        finish_days=_days(reader, "finish_days", FINISH_DAYS),
        lapse_days=_days(reader, "lapse_days", LAPSE_DAYS),
        number=_format(reader, "number", numbers.LONGEST),
        card=_format(reader, "card", cards.LONGEST),
    )
    reader.finish()
    keys = [step.key for step in ritual.steps]
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise bad(readers[place].at("key"), "duplicate_key")
    return ritual


def _days(reader: Reader, name: str, usual: int) -> int:
    return reader.number(name, 1, MOST_OFFSET) if reader.has(name) else usual


def _format(reader: Reader, name: str, most: int) -> str:
    if not reader.has(name):
        return ""
    text = reader.line(name, most)
    try:
        return numbers.check_format(text) if name == "number" else cards.check_format(text)
    except Refused as refusal:
        raise bad(reader.at(name), "bad_format") from refusal


def _step_from(reader: Reader) -> PackStep:
    step = PackStep(
        key=reader.key("key"),
        title=reader.line("title", TITLE_CHARS),
        offset=reader.number("offset", 0, MOST_OFFSET) if reader.has("offset") else 0,
        required=reader.flag("required"),
        proof=reader.choice("proof", PROOFS) if reader.has("proof") else "none",
        chars=reader.number("chars", 1, MOST_CHARS) if reader.has("chars") else None,
        text=reader.key("text") if reader.has("text") else None,
    )
    reader.finish()
    if step.chars is not None and step.proof != "introduction":
        raise bad(reader.at("chars"), "no_introduction")
    return step


def _step_to(step: PackStep) -> dict[str, Any]:
    fields = {
        "key": step.key,
        "title": step.title,
        "offset": step.offset or None,
        "required": step.required or None,
        "proof": step.proof if step.proof != "none" else None,
        "chars": step.chars,
        "text": step.text,
    }
    return {name: value for name, value in fields.items() if value is not None}
