"""Words of a comparison: why somebody may be renamed, why a line is unclear, who was removed before."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.days import short_day
from grouppilot.usecases.comparing import CheckRow
from grouppilot.usecases.removals import Flag

Comparing = Counting("Comparing")

_RENAMES = {
    "same_id": QT_TRANSLATE_NOOP("Comparing", "the same id"),
    "same_number": QT_TRANSLATE_NOOP("Comparing", "the same number"),
    "number_in_card": QT_TRANSLATE_NOOP("Comparing", "number and name in the card"),
    "same_card": QT_TRANSLATE_NOOP("Comparing", "the same card"),
    "same_nickname": QT_TRANSLATE_NOOP("Comparing", "the same nickname"),
    "same_alias": QT_TRANSLATE_NOOP("Comparing", "was called so before"),
    "part": QT_TRANSLATE_NOOP("Comparing", "a part of the card is the same"),
    "alike": QT_TRANSLATE_NOOP("Comparing", "the names are alike"),
}
_UNCLEAR = {
    "twins": QT_TRANSLATE_NOOP("Comparing", "several are called so"),
    "several_match": QT_TRANSLATE_NOOP("Comparing", "several members fit"),
    "duplicate_row": QT_TRANSLATE_NOOP("Comparing", "stands in the list twice"),
    "number_taken": QT_TRANSLATE_NOOP("Comparing", "the number is somebody else's"),
    "number_and_name_differ": QT_TRANSLATE_NOOP("Comparing", "number and name are two members'"),
    "other_number": QT_TRANSLATE_NOOP("Comparing", "the member has another number"),
    "number_damaged": QT_TRANSLATE_NOOP("Comparing", "the id was damaged by a spreadsheet"),
}


def rename_words(reason: str, others: str) -> str:
    """Say why a member may be a line of the list, and who else could be."""
    text = QCoreApplication.translate("Comparing", _RENAMES[reason])
    if not others:
        return text
    template = QCoreApplication.translate("Comparing", "{reason}; also possible: {others}")
    return template.format(reason=text, others=others)


def unclear_words(reason: str) -> str:
    """Say why a line could not be given to a member."""
    return QCoreApplication.translate("Comparing", _UNCLEAR[reason])


def flag_words(flag: Flag) -> str:
    """Say that somebody was removed before, or may have been."""
    if flag.sure:
        template = QCoreApplication.translate("Comparing", "removed from {group} on {day}")
    else:
        template = QCoreApplication.translate("Comparing", "one so called was removed from {group} on {day}")
    return template.format(group=flag.group or "–", day=short_day(flag.day))


def counts_words(found: Mapping[str, int]) -> str:
    """Say how many joined, left, have another name or came back; empty where nobody did."""
    joined, gone = found.get("joined", 0), found.get("gone", 0)
    renamed, returned = found.get("renamed", 0), found.get("returned", 0)
    parts = (
        Comparing.tr("%Ln joined", "", joined) if joined else "",
        Comparing.tr("%Ln left", "", gone) if gone else "",
        Comparing.tr("%Ln renamed", "", renamed) if renamed else "",
        Comparing.tr("%Ln came back", "", returned) if returned else "",
    )
    return listed(part for part in parts if part)


def check_words(row: CheckRow) -> str:
    """Say on one line when the roster was compared, and what came of it."""
    agreed = QCoreApplication.translate("Comparing", "agreed with the group")
    told = labelled(short_day(row.day), counts_words(row.found) or agreed)
    return f"{told} · {row.source}" if row.source else told
