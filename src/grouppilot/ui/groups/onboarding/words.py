"""Words of a group's onboarding: states, proofs, what is wrong with a card, where newcomers stop."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.days import short_day
from grouppilot.usecases.card_checks import CardRow
from grouppilot.usecases.newcomers import Newcomer
from grouppilot.usecases.onboarding import Board, Cell, StepView

Onboarding = Counting("Onboarding")

STATES = {
    "later": QT_TRANSLATE_NOOP("Onboarding", "later"),
    "due": QT_TRANSLATE_NOOP("Onboarding", "due today"),
    "late": QT_TRANSLATE_NOOP("Onboarding", "late"),
    "done": QT_TRANSLATE_NOOP("Onboarding", "done"),
    "skipped": QT_TRANSLATE_NOOP("Onboarding", "skipped"),
    "lapsed": QT_TRANSLATE_NOOP("Onboarding", "lapsed"),
}
SHORT = {**STATES, "due": QT_TRANSLATE_NOOP("Onboarding", "today")}
"""The same where there is little room."""

PROOFS = {
    "none": QT_TRANSLATE_NOOP("Onboarding", "Your word"),
    "number": QT_TRANSLATE_NOOP("Onboarding", "The number is given"),
    "card": QT_TRANSLATE_NOOP("Onboarding", "The card is in the format"),
    "introduction": QT_TRANSLATE_NOOP("Onboarding", "An introduction is pasted"),
    "team": QT_TRANSLATE_NOOP("Onboarding", "They are in a team"),
}
PARTS = {
    "number": QT_TRANSLATE_NOOP("Onboarding", "number"),
    "trade": QT_TRANSLATE_NOOP("Onboarding", "trade"),
    "nickname": QT_TRANSLATE_NOOP("Onboarding", "nickname"),
    "name": QT_TRANSLATE_NOOP("Onboarding", "name"),
    "region": QT_TRANSLATE_NOOP("Onboarding", "city"),
}


def word(text: str) -> str:
    """Translate a word that stands in one of the tables above."""
    return QCoreApplication.translate("Onboarding", text)


def short_date(day: object) -> str:
    """Write a day in least room, e.g. ``9 Jun``."""
    pattern = QCoreApplication.translate("Onboarding", "d MMM", "a day of this year: day, month")
    return QLocale().toString(QDate(day), pattern)  # type: ignore[call-overload]


def state_text(cell: Cell, of_required: bool = True) -> str:
    """Say how far a step is, e.g. ``late since Tue 9 Jun`` or ``done on Wed 10 Jun``."""
    day = short_day(cell.due)
    if cell.state == "done":
        if cell.day is None:
            return word(STATES["done"])
        return QCoreApplication.translate("Onboarding", "done on {day}").format(day=short_day(cell.day))
    if cell.state == "skipped":
        said = word(STATES["skipped"])
        return f"{said} · {cell.note}" if cell.note else said
    said = {
        "later": QCoreApplication.translate("Onboarding", "due on {day}").format(day=day),
        "due": word(STATES["due"]),
        "late": QCoreApplication.translate("Onboarding", "late since {day}").format(day=day),
        "lapsed": QCoreApplication.translate("Onboarding", "lapsed, was due on {day}").format(day=day),
    }[cell.state]
    if of_required:
        return said
    return listed((said, QCoreApplication.translate("Onboarding", "invited")))


def step_hint(step: StepView) -> str:
    """Say what a step asks, for the head of its column."""
    kind = (
        QCoreApplication.translate("Onboarding", "required")
        if step.required
        else QCoreApplication.translate("Onboarding", "invited")
    )
    when = (
        Onboarding.tr("due %n day(s) after joining", "", step.offset)
        if step.offset
        else QCoreApplication.translate("Onboarding", "due on the day of joining")
    )
    return f"{step.title}: {listed((kind, when, proof_text(step.proof, step.chars)))}"


def proof_text(proof: str, chars: int | None = None) -> str:
    """Say what proves a step, with the length of an introduction."""
    said = word(PROOFS[proof])
    if proof != "introduction" or not chars:
        return said
    return f"{said} ({characters(chars)})"


def characters(count: int) -> str:
    """Say how long something is."""
    return Onboarding.tr("%n character(s)", "", count)


def card_line(words: str) -> str:
    """Say what format cards have."""
    return QCoreApplication.translate("Onboarding", "format {format}").format(format=words)


def stop_text(board: Board) -> str:
    """Say where newcomers stop, or that nobody did, or why nothing can be said yet."""
    finish = board.finish
    if finish.newcomers == 0:
        return Onboarding.tr("No newcomer's %n day(s) are over yet.", "", board.finish_days)
    if finish.stop is None:
        return Onboarding.tr("All %n newcomer(s) finished.", "", finish.newcomers)
    step = next(step for step in board.steps if step.id == finish.stop)
    if finish.stopped * 2 > finish.newcomers:
        said = QCoreApplication.translate("Onboarding", "Most newcomers stop at “{step}”{how}.")
    else:
        said = QCoreApplication.translate(
            "Onboarding", "Of those who do not finish, most stop at “{step}”{how}."
        )
    chars = step.chars if step.proof == "introduction" else None
    how = f" ({characters(chars)})" if chars else ""
    return said.format(step=step.title, how=how)


def card_fault(row: CardRow) -> str:
    """Say what is wrong with a card."""
    words: Mapping[str, Callable[[], str]] = {
        "no_card": lambda: QCoreApplication.translate("Onboarding", "no card yet"),
        "number_missing": lambda: QCoreApplication.translate("Onboarding", "the number is missing"),
        "number_other": lambda: QCoreApplication.translate("Onboarding", "another number: {number}").format(
            number=row.part
        ),
        "left_in": lambda: QCoreApplication.translate("Onboarding", "“{part}” is still to fill in").format(
            part=word(PARTS[row.part])
        ),
        "too_few": lambda: QCoreApplication.translate("Onboarding", "a part is missing"),
        "shape": lambda: QCoreApplication.translate("Onboarding", "the parts are in another order"),
    }
    return words[row.wrong]()


def newcomer_state(row: Newcomer) -> tuple[str, str]:
    """Say what is known of somebody who joined, and in which colour."""
    if row.flag is not None and row.state in ("new", "returned"):
        said = QCoreApplication.translate("Onboarding", "removed from {group} on {day}")
        if not row.flag.sure:
            said = QCoreApplication.translate("Onboarding", "same name as one removed from {group}")
        group = row.flag.group or QCoreApplication.translate("Onboarding", "a group")
        return said.format(group=group, day=short_day(row.flag.day)), "bad" if row.flag.sure else "warn"
    words = {
        "new": (QCoreApplication.translate("Onboarding", "new"), "ok"),
        "returned": (QCoreApplication.translate("Onboarding", "came back"), "accent"),
        "removed": (QCoreApplication.translate("Onboarding", "was removed from this group"), "bad"),
        "twin": (QCoreApplication.translate("Onboarding", "named twice: the same person?"), "warn"),
        "member": (QCoreApplication.translate("Onboarding", "is a member already"), "ink2"),
    }
    return words[row.state]
