"""The usual message of a Telegram export, found by one pattern: many times as fast as a JSON value each."""

import json
import re
from collections.abc import Sequence
from json.scanner import make_scanner
from typing import NamedTuple

from grouppilot.files.chats.opened import widened

_SCAN = make_scanner(json.JSONDecoder(strict=False))  # type: ignore[arg-type]
_LAYOUT = re.compile(r'\n([ \t]+)\{\n([ \t]+)"id": ')


class Columns(NamedTuple):
    """Messages, column by column, as they stand in the file: names and texts are JSON with their quotes.

    Attributes:
        keys, dates, instants: Strings of figures; the dates on the clock of the exporting computer.
        edited: Lines that say when it was edited, ``""`` for never.
        names, ids: Who wrote.
        middles: Lines between the sender and the text, which tell of media, answers, forwarding.
        texts: What was written.
        ends: Lines behind the text, which tell of reactions.
        others: What stands between them: messages of other shapes, as JSON with commas around; one more.
    """

    keys: list[str]
    dates: list[str]
    instants: list[str]
    edited: list[str]
    names: list[str]
    ids: list[str]
    middles: list[str]
    texts: list[str]
    ends: list[str]
    others: list[str]


class Layout(NamedTuple):
    """How the lines of a file are indented: the pattern of a message, and what ends the list of them."""

    message: re.Pattern[str]
    end: str


def layout_of(text: str) -> Layout | None:
    """Return the layout of a list of messages; None if its lines are not indented.

    Args:
        text: From the beginning of the list of messages on.
    """
    found = _LAYOUT.search(text[:4000])
    if found is None:
        return None
    one, two = found[1], found[2]
    step = two.removeprefix(one)
    three, four = two + step, two + step + step
    listed = rf"\[(?:(?:\n{three}[^\n]*)*\n{two})?\]"
    plain = rf'\[\n{three}\{{\n{four}"type": "[a-z_]*",\n{four}"text": "[^\n]*"\n{three}\}}\n{two}\]'
    message = re.compile(
        rf'\n{one}\{{\n{two}"id": (-?[0-9]+),\n{two}"type": "message",\n{two}"date": "([^"\n]*)",'
        rf'\n{two}"date_unixtime": "([0-9]+)",((?:\n{two}"edited[^\n]*){{0,2}})'
        rf'\n{two}"from": ([^\n]*),\n{two}"from_id": "([^"\n]*)",((?:\n{two}[^\n]*)*?)'
        rf'\n{two}"text": ("[^\n]*"|{listed}),\n{two}"text_entities": (?:{plain}|{listed})'
        rf"(,?(?:\n{two}[^\n]*)*)\n{one}\}}"
    )
    return Layout(message, f"\n{one.removesuffix(step)}]")


def columns_of(pattern: re.Pattern[str], text: str) -> Columns:
    """Cut a text at its usual messages."""
    parts = pattern.split(text)
    one, two, three, four, five, six, seven, eight, nine = (parts[place::10] for place in range(1, 10))
    return Columns(one, two, three, four, five, six, seven, eight, nine, parts[::10])


def texts_of(column: Sequence[str]) -> list[str]:
    """Return what was written, out of JSON strings or lists of pieces as `Opened.narrow` has them."""
    wide = widened("\x1e".join(column)).split("\x1e")
    if len(wide) != len(column):
        wide = [widened(text) for text in column]
    return [text[1:-1] if text[0] == '"' and "\\" not in text else text_of(_loaded(text)) for text in wide]


def _loaded(text: str) -> object:
    try:
        loaded: object = _SCAN(text, 0)[0]
    except (ValueError, StopIteration, RecursionError):
        return ""
    return loaded


def text_of(value: object) -> str:
    """Return the text that a message's value is, whether marked up or not."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        pieces = (each.get("text", "") if isinstance(each, dict) else each for each in value)
        return "".join(piece for piece in pieces if isinstance(piece, str))
    return ""
