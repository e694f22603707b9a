"""Words for somebody who was removed before and shows up again."""

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.words.rules import date_text
from grouppilot.usecases.removals import Flag


def flag_text(flag: Flag) -> str:
    """Say who was removed when, from where and why; of a doubt only that somebody of this name was."""
    facts = {"name": flag.name, "group": flag.group, "day": date_text(flag.day)}
    if flag.sure and flag.group:
        text = QCoreApplication.translate("Flags", "{name} was removed from {group} on {day}.")
    elif flag.sure:
        text = QCoreApplication.translate("Flags", "{name} was removed from a group on {day}.")
    elif flag.group:
        text = QCoreApplication.translate("Flags", "Somebody of this name was removed from {group} on {day}.")
    else:
        text = QCoreApplication.translate("Flags", "Somebody of this name was removed from a group on {day}.")
    said = text.format(**facts)
    if not flag.reason:
        return said
    return said + QCoreApplication.translate("Flags", " Reason: {reason}").format(reason=flag.reason)
