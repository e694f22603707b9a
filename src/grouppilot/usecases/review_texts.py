"""A weekly review as one text to paste, in the language of the group; what is not known is not said as 0."""

from collections.abc import Iterable

from grouppilot.domain.day_words import date_words
from grouppilot.domain.diaries import TEXTS, Sum
from grouppilot.domain.review_words import Phrases, phrases, weekday_text
from grouppilot.usecases.decisions import DecisionRow
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.reviews import Review


def text_of(review: Review, language: str = "") -> str:
    """Write a review.

    Args:
        review: The week.
        language: Of the text where the review is of all groups; one group has its own.
    """
    lang = review.language or language
    words = phrases(lang)
    head = [words["title"].format(group=review.group or words["all"]), _span(review, lang)]
    parts = ["\n".join([*head, *_figures(review, words)])]
    for title, lines in (
        ("diary", _diary(review, lang)),
        ("decided", _decisions(review.decided, review, lang)),
        ("carried", _decisions(review.carried, review, lang)),
    ):
        if lines:
            parts.append("\n".join([words[title], *lines]))
    return "\n\n".join(parts)


def _span(review: Review, lang: str) -> str:
    key = "running" if review.running else "span"
    first, last = date_words(review.week.first, lang), date_words(review.week.last, lang)
    return phrases(lang)[key].format(first=first, last=last)


def _figures(review: Review, words: Phrases) -> Iterable[str]:
    routine = review.routine
    if routine.due:
        line = [words["routine"].format(done=routine.done, due=routine.due)]
        line += [words[key].format(n=n) for key in ("skipped", "missed") if (n := getattr(routine, key))]
        yield words["and"].join(line)
    yield _posts(review, words)
    figures = review.figures
    line = [words["no_members" if figures.members is None else "members"].format(n=figures.members)]
    if figures.joins is not None and figures.leaves is not None:
        line.append(words["changes"].format(joins=figures.joins, leaves=figures.leaves))
    if figures.finished is not None:
        line.append(words["finished"].format(n=figures.finished))
    yield words["and"].join(line)


def _posts(review: Review, words: Phrases) -> str:
    posts = review.posts
    if not posts.published:
        return words["no_posts"]
    said = words["posts"].format(n=posts.published)
    kinds = [words["kind"].format(kind=words[row.kind], n=row.published) for row in review.kinds if row.kind]
    if kinds:
        said += words["about"].format(text=words["and"].join(kinds))
    sums = {"reached": posts.reached, "responded": posts.responded, "converted": posts.converted}
    results = [words[key].format(n=_sum(each, words)) for key, each in sums.items()]
    return words["stop"].join([said, words["and"].join(results)])


def _sum(found: Sum, words: Phrases) -> str:
    if found.total is None:
        return words["unknown"]
    if not found.partial:
        return str(found.total)
    return words["partly"].format(n=found.total, known=found.known, asked=found.asked)


def _diary(review: Review, lang: str) -> list[str]:
    words = phrases(lang)
    return [_day(row, words, lang, within=review.group_id is not None) for row in review.diary]


def _day(row: DiaryRow, words: Phrases, lang: str, *, within: bool) -> str:
    head = [words["day"].format(weekday=weekday_text(row.day, lang), day=date_words(row.day, lang))]
    if not within:
        head.append(row.group or words["whole"])
    if row.mood:
        head.append(words[row.mood])
    texts = {name: getattr(row, name) for name in TEXTS}
    lines = [f"  {words[name].format(text=_indented(text))}" for name, text in texts.items() if text]
    return "\n".join([" · ".join(head), *lines])


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _decisions(rows: Iterable[DecisionRow], review: Review, lang: str) -> list[str]:
    return [f"- {_decision(row, review, lang)}" for row in rows]


def _decision(row: DecisionRow, review: Review, lang: str) -> str:
    words = phrases(lang)
    said = row.what
    if review.group_id is None and row.group:
        said = words["of_group"].format(group=row.group, text=said)
    about = [row.who] if row.who else []
    if row.done is not None:
        about.append(words["done"])
    elif row.until is not None:
        about.append(words["until"].format(day=date_words(row.until, lang)))
    return said + (words["about"].format(text=words["and"].join(about)) if about else "")
