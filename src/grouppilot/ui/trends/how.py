"""How each figure and chart is counted: formula, unit and source, shown on demand."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label

_CHATS = QT_TRANSLATE_NOOP("TrendHow", "imported chats, or figures noted by hand")
_ROSTER = QT_TRANSLATE_NOOP("TrendHow", "the roster: when members joined and left")
_MEMBERS = QT_TRANSLATE_NOOP("TrendHow", "members")

_TITLES = {
    "response": QT_TRANSLATE_NOOP("TrendHow", "Response rate per post"),
    "speakers": QT_TRANSLATE_NOOP("TrendHow", "Speakers a week"),
    "check_in": QT_TRANSLATE_NOOP("TrendHow", "Check-in rate"),
    "growth": QT_TRANSLATE_NOOP("TrendHow", "Net growth"),
    "concentration": QT_TRANSLATE_NOOP("TrendHow", "Talk concentration"),
    "participation": QT_TRANSLATE_NOOP("TrendHow", "Participation"),
    "hours": QT_TRANSLATE_NOOP("TrendHow", "When they answer"),
    "structure": QT_TRANSLATE_NOOP("TrendHow", "Structure"),
    "cohorts": QT_TRANSLATE_NOOP("TrendHow", "Who is still here"),
    "steps": QT_TRANSLATE_NOOP("TrendHow", "Growth"),
    "content": QT_TRANSLATE_NOOP("TrendHow", "Content and response"),
    "leaders": QT_TRANSLATE_NOOP("TrendHow", "Who speaks most"),
    "questions": QT_TRANSLATE_NOOP("TrendHow", "Questions"),
    "invitations": QT_TRANSLATE_NOOP("TrendHow", "Invitations"),
}

_COUNTED = {
    "response": (
        QT_TRANSLATE_NOOP(
            "TrendHow",
            "Different members who speak within 24 hours of a post ÷ members at that moment, all posts taken"
            " together. Staff and warm-up members are left out.",
        ),
        QT_TRANSLATE_NOOP("TrendHow", "percent of members"),
        QT_TRANSLATE_NOOP("TrendHow", "posts of the calendar, answers from imported chats"),
    ),
    "speakers": (
        QT_TRANSLATE_NOOP(
            "TrendHow",
            "Different members who said anything in the last 7 days of the span, of the members at its end."
            " Staff and warm-up members are left out.",
        ),
        _MEMBERS,
        _CHATS,
    ),
    "check_in": (
        QT_TRANSLATE_NOOP(
            "TrendHow", "Members who checked in ÷ members, of all days on which anybody checked in."
        ),
        QT_TRANSLATE_NOOP("TrendHow", "percent of members"),
        QT_TRANSLATE_NOOP("TrendHow", "the ledger of check-ins"),
    ),
    "growth": (
        QT_TRANSLATE_NOOP("TrendHow", "Members who joined less members who left, everybody counted."),
        _MEMBERS,
        _ROSTER,
    ),
    "concentration": (
        QT_TRANSLATE_NOOP(
            "TrendHow", "Messages of the tenth of the speakers who wrote most ÷ messages of all speakers."
        ),
        QT_TRANSLATE_NOOP("TrendHow", "percent of messages"),
        QT_TRANSLATE_NOOP("TrendHow", "imported chats"),
    ),
    "participation": (
        QT_TRANSLATE_NOOP(
            "TrendHow",
            "Different members who spoke on a day, and messages ÷ speakers. Days of which nothing is known"
            " are gaps; a day that is not over is dotted. Before and after a change are held against one"
            " another by the Mann-Whitney test; nothing is said where chance would do.",
        ),
        QT_TRANSLATE_NOOP("TrendHow", "members a day, messages a speaker"),
        _CHATS,
    ),
    "hours": (
        QT_TRANSLATE_NOOP(
            "TrendHow", "Members who speak in an hour of the week, on average of the days that are known."
        ),
        _MEMBERS,
        QT_TRANSLATE_NOOP("TrendHow", "imported chats"),
    ),
    "structure": (
        QT_TRANSLATE_NOOP(
            "TrendHow",
            "Builders speak on a third of their days and draw three answers or more; active members speak on"
            " one day in fourteen; the others watch.",
        ),
        _MEMBERS,
        QT_TRANSLATE_NOOP("TrendHow", "imported chats and check-ins"),
    ),
    "cohorts": (
        QT_TRANSLATE_NOOP(
            "TrendHow",
            "Of those who joined in the same week (or month, where the span is long): the share that is still"
            " a member so many weeks (months) later.",
        ),
        QT_TRANSLATE_NOOP("TrendHow", "percent of those who joined"),
        _ROSTER,
    ),
    "steps": (
        QT_TRANSLATE_NOOP("TrendHow", "Members who joined (up) and left (down), by week or month."),
        _MEMBERS,
        _ROSTER,
    ),
    "content": (
        QT_TRANSLATE_NOOP("TrendHow", "The response rate of the posts of each kind, taken together."),
        QT_TRANSLATE_NOOP("TrendHow", "percent of members"),
        QT_TRANSLATE_NOOP("TrendHow", "posts of the calendar, answers from imported chats"),
    ),
    "leaders": (
        QT_TRANSLATE_NOOP("TrendHow", "Messages of each member in the span, staff left out."),
        QT_TRANSLATE_NOOP("TrendHow", "messages"),
        QT_TRANSLATE_NOOP("TrendHow", "imported chats"),
    ),
    "questions": (
        QT_TRANSLATE_NOOP(
            "TrendHow",
            "Time from a question to the first message of somebody else; after 24 hours it counts as never"
            " answered.",
        ),
        QT_TRANSLATE_NOOP("TrendHow", "minutes; questions"),
        QT_TRANSLATE_NOOP("TrendHow", "imported chats"),
    ),
    "invitations": (
        QT_TRANSLATE_NOOP("TrendHow", "Whom a member brought, and how many of those are still here."),
        _MEMBERS,
        QT_TRANSLATE_NOOP("TrendHow", "the roster: who invited whom"),
    ),
}


def title_of(key: str) -> str:
    """Return what a figure or chart is called."""
    return QCoreApplication.translate("TrendHow", _TITLES[key])


def how_words(key: str) -> str:
    """Say in three lines how a figure or chart is counted."""
    formula, unit, source = (QCoreApplication.translate("TrendHow", part) for part in _COUNTED[key])
    pattern = QCoreApplication.translate("TrendHow", "{formula}\nUnit: {unit}\nSource: {source}")
    return pattern.format(formula=formula, unit=unit, source=source)


def open_how(key: str, parent: QWidget) -> Sheet:
    """Say in a sheet how a figure or chart is counted."""
    sheet = Sheet(title_of(key), parent.window())
    sheet.body.addWidget(label(how_words(key), wrap=True))
    sheet.add_button(QCoreApplication.translate("TrendHow", "Close"), "primary")
    sheet.open()
    return sheet
