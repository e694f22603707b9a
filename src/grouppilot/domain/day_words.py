"""Days and times as people write them in a message, in the language of the group it goes to."""

from datetime import date

_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def family(language: str) -> str:
    """Return the language whose words there are: ``zh`` for any Chinese, else ``en``."""
    return "zh" if language.startswith("zh") else "en"


def date_words(day: date, language: str) -> str:
    """Write a day as people write it in a message: ``11 June`` or ``6月11日``."""
    if family(language) == "zh":
        return f"{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]}"


def weekday_words(day: date, language: str, *, short: bool = False) -> str:
    """Write the weekday: ``Thursday``, in short ``Thu``, or ``周四``."""
    word = _WEEKDAYS[family(language)][day.weekday()]
    return word[:3] if short else word


def month_words(day: date, language: str) -> str:
    """Write the month in short: ``Jun`` or ``6月``."""
    return f"{day.month}月" if family(language) == "zh" else _MONTHS[day.month - 1][:3]


def span_words(first: date, last: date, language: str) -> str:
    """Write days from a first to a last one: ``15–21 June``, ``29 June – 5 July`` or ``6月15日–21日``."""
    if first == last:
        return date_words(first, language)
    start, end = date_words(first, language), date_words(last, language)
    chinese = family(language) == "zh"
    if first.year != last.year:
        if chinese:
            return f"{first.year}年{start}–{last.year}年{end}"
        return f"{start} {first.year} – {end} {last.year}"
    if first.month != last.month:
        return f"{start}–{end}" if chinese else f"{start} – {end}"
    return f"{start}–{last.day}日" if chinese else f"{first.day}–{end}"


def clock_words(minute: int, length: int = 0) -> str:
    """Write a time of day in minutes, to its end where it is known to lie within a day: ``20:30–21:10``."""
    start = f"{minute // 60:02}:{minute % 60:02}"
    if not 0 < length < 1440:
        return start
    end = (minute + length) % 1440
    return f"{start}–{end // 60:02}:{end % 60:02}"
