"""People in words: birthdays by sun and moon, and when it is time to write again."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from grouppilot.domain.birthdays import Birthday
from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.days import distance
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

People = Counting("People")
SOLAR_YEAR = 2000  # a leap year, so that 29 February has its name
_LUNAR_MONTHS = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")
_TENS = ("初", "十", "廿")
_DIGITS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十")


def is_chinese() -> bool:
    """Tell whether the window speaks Chinese."""
    return QLocale().language() == QLocale.Language.Chinese


def lunar_month_text(month: int) -> str:
    """Name a month of the moon's calendar; a leap one is negative."""
    number = abs(month)
    if is_chinese():
        return ("闰" if month < 0 else "") + _LUNAR_MONTHS[number - 1] + "月"
    text = QCoreApplication.translate("People", "lunar month {number}")
    if month < 0:
        text = QCoreApplication.translate("People", "leap lunar month {number}")
    return text.format(number=number)


def lunar_day_text(day: int) -> str:
    """Name a day of the moon's calendar."""
    if not is_chinese():
        return str(day)
    if day in (20, 30):
        return ("二" if day == 20 else "三") + "十"
    return _TENS[(day - 1) // 10] + _DIGITS[(day - 1) % 10]


def birthday_text(birthday: Birthday) -> str:
    """Write a birthday, with its year where that is known."""
    if birthday.lunar:
        return _lunar_text(birthday)
    day = QDate(birthday.year or SOLAR_YEAR, birthday.month, birthday.day)
    if birthday.year is None:
        return QLocale().toString(day, QCoreApplication.translate("People", "d MMMM", "a birthday"))
    return QLocale().toString(
        day, QCoreApplication.translate("People", "d MMMM yyyy", "a birthday with its year")
    )


def next_birthday_text(day: date, today: date, turns: int | None) -> str:
    """Say when a birthday is kept next, and how old they get."""
    when = distance(day, today) or QCoreApplication.translate("People", "today")
    if turns is None or turns < 1:
        return when
    return listed((when, People.tr("turns %n", "", turns)))


def due_text(due: date | None, last: date | None, today: date) -> str:
    """Say when the owner last wrote, and when it is time again."""
    if last is None:
        before = QCoreApplication.translate("People", "never written to")
    else:
        told = distance(last, today) or QCoreApplication.translate("People", "today")
        before = QCoreApplication.translate("People", "last {when}").format(when=told)
    if due is None:
        return before
    if due <= today:
        late = (today - due).days
        since = People.tr("due %n day(s) ago", "", late)
        now = QCoreApplication.translate("People", "due today")
        return f"{before} · {since if late else now}"
    after = QCoreApplication.translate("People", "next {when}").format(when=distance(due, today))
    return f"{before} · {after}"


def interval_text(days: int) -> str:
    """Say how often somebody is written to."""
    return People.tr("every %n day(s)", "", days)


def _lunar_text(birthday: Birthday) -> str:
    parts = {
        "month": lunar_month_text(birthday.month),
        "day": lunar_day_text(birthday.day),
        "year": birthday.year,
    }
    if birthday.year is None:
        return QCoreApplication.translate("People", "{month}, day {day}", "a lunar birthday").format(**parts)
    text = QCoreApplication.translate(
        "People", "{month}, day {day}, {year}", "a lunar birthday with its year"
    )
    return text.format(**parts)


def _keep(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("People", "keep in touch")
    names = listed(line.facts["names"])
    rest = line.count - len(line.facts["names"])
    text = names if rest <= 0 else People.tr("{names} and %n more", "", rest).format(names=names)
    return Worded(chip, "bad" if line.late else "accent", text)


def _birthday(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("People", "birthday")
    assert line.due is not None
    when = next_birthday_text(line.due, line.facts["today"], line.facts["turns"])
    text = labelled(line.facts["name"], when)
    if line.facts["lunar"]:
        text = QCoreApplication.translate("People", "{text} (lunar)").format(text=text)
    return Worded(chip, "accent", text)


WORDS: Mapping[str, Callable[[AgendaLine], Worded]] = {"keep_in_touch": _keep, "birthday": _birthday}
"""What words a line of the agenda of each kind."""
