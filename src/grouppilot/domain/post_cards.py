"""Pictures to post beside the timetable: a quote, an honour list, a certificate, a ranking, winners."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.cells import tidy, tidy_lines, without_controls
from grouppilot.domain.day_words import date_words, family

KINDS = ("quote", "honours", "ranking", "certificate", "winners")
OF_NAMES = frozenset(("honours", "ranking", "certificate", "winners"))
"""Kinds that are about people."""

MOST_NAMES = 200
MOST_CERTIFICATES = 60
QUOTE_CHARS, TITLE_CHARS, NAME_CHARS, BY_CHARS = 600, 60, 60, 60

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "quote": "Words of the day",
        "honours": "Honour list",
        "ranking": "Check-in ranking",
        "certificate": "Certificate",
        "winners": "And the winners are",
        "homework": "Homework ranking",
        "days": "{n} days",
        "day": "1 day",
        "streak": "{n} days in a row",
        "body": "has completed {group} with staying power. Well done!",
        "honours_text": "They kept going. Thank you for taking everybody along!",
        "winners_text": "Congratulations! Write to the host to get your prize.",
        "seed": "Seed: {seed}. Anybody can draw again with it.",
        "date": "{date} {year}",
    },
    "zh": {
        "quote": "今日金句",
        "honours": "光荣榜",
        "ranking": "打卡排行榜",
        "certificate": "结业证书",
        "winners": "中奖名单",
        "homework": "作业排行榜",
        "days": "{n} 天",
        "day": "1 天",
        "streak": "连续 {n} 天",
        "body": "坚持完成“{group}”全部学习，特发此证，以资鼓励。",
        "honours_text": "他们坚持到了最后，感谢你们带动大家！",
        "winners_text": "恭喜以上群友！请联系主持人领取奖品。",
        "seed": "随机种子：{seed}，人人都可复核。",
        "date": "{year}年{date}",
    },
}
_BETWEEN = re.compile(r"\t+|\s*[|｜,，:：]\s*|\s{2,}")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody on a picture, with a figure or a prize beside the name; empty where there is none."""

    name: str
    beside: str = ""

    @property
    def value(self) -> float | None:
        """The number in what stands beside; None where there is none."""
        found = _NUMBER.search(self.beside)
        return float(found[0]) if found else None


@dataclass(frozen=True, slots=True)
class PostCard:
    """What one picture says.

    Attributes:
        kind: One of ``KINDS``.
        title: Above it; of a certificate what it is.
        text: The quote; else what is said to those named.
        names: Who is named, in their order.
        by: Whose words they are, or who signs.
        day: In words; empty for none.
    """

    kind: str
    title: str = ""
    text: str = ""
    names: tuple[Named, ...] = ()
    by: str = ""
    day: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing yet to make a picture of."""
        return not (self.names if self.kind in OF_NAMES else self.text)


def card(kind: str, title: str, text: str, names: str, by: str = "", day: str = "") -> PostCard:
    """Return a picture of what was typed: tidied, and cut to what fits.

    Args:
        kind: One of ``KINDS``.
        title, text, by, day: As of `PostCard`.
        names: One a line, with a figure or prize behind a comma, a colon, a bar or a tab.
    """
    most = MOST_CERTIFICATES if kind == "certificate" else MOST_NAMES
    return PostCard(
        kind,
        _line(title, TITLE_CHARS),
        without_controls(tidy_lines(text))[:QUOTE_CHARS],
        tuple(named(names)[:most]) if kind in OF_NAMES else (),
        _line(by, BY_CHARS),
        _line(day, BY_CHARS),
    )


def named(text: str) -> list[Named]:
    """Read names one a line, each with what stands behind it."""
    found = []
    for line in without_controls(tidy_lines(text)).split("\n"):
        name, *rest = _BETWEEN.split(line.strip(), maxsplit=1)
        if tidy(name):
            found.append(Named(_line(name, NAME_CHARS), _line(" ".join(rest), NAME_CHARS)))
    return found


def names_text(names: Sequence[Named]) -> str:
    """Write names as `named` reads them."""
    return "\n".join(f"{each.name}, {each.beside}" if each.beside else each.name for each in names)


def word(key: str, language: str, **facts: object) -> str:
    """Return a word or sentence for pictures, in the group's language."""
    return _WORDS[family(language)][key].format(**facts)


def days_word(count: int, language: str) -> str:
    """Write a number of days."""
    return word("day" if count == 1 else "days", language, n=count)


def day_of(day: date, language: str) -> str:
    """Write the day of a picture, with its year."""
    return word("date", language, date=date_words(day, language), year=day.year)


def _line(text: str, most: int) -> str:
    return without_controls(tidy(text))[:most].rstrip()
