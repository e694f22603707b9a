"""The sentence for each refusal: what happened, what was kept, what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.domain.refusals import Refused

# Facts of a refusal stand in the sentence as {name}.
_SENTENCES = {
    "workspace_in_use": QT_TRANSLATE_NOOP(
        "Refusals", "This workspace is open in another window. Nothing was changed; use that window."
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Refusals",
        "This workspace is open for reading only, so nothing was changed. Close the other program first.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Refusals", "The folder {path} cannot be written to. Nothing was changed; choose another folder."
    ),
    "not_a_workspace": QT_TRANSLATE_NOOP(
        "Refusals",
        "{path} is damaged or no workspace. It was left as it is; restore a backup or choose another folder.",
    ),
    "schema_newer": QT_TRANSLATE_NOOP(
        "Refusals",
        "This workspace was written by a newer GroupPilot. It was left as it is; update the program.",
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Refusals",
        "The backup could not be made ({reason}). Older backups are all kept; free some space and try again.",
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Refusals",
        "This backup is damaged, so it was not used. Your data is as before; choose another backup.",
    ),
    "restore_failed": QT_TRANSLATE_NOOP(
        "Refusals", "The backup could not be put in place ({reason}). Your data is as before."
    ),
}


def sentence(refusal: Refused) -> str:
    """Word a refusal; one without words of its own still names its code, so that it can be looked up."""
    source = _SENTENCES.get(refusal.code)
    if source is None:
        text = QCoreApplication.translate("Refusals", "This was refused ({code}). Nothing was changed.")
        return text.format(code=refusal.code)
    return QCoreApplication.translate("Refusals", source).format(**refusal.facts)
