"""Why a chat file was not read, in the words of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "chat_not_found": QT_TRANSLATE_NOOP(
        "Refusals",
        "No chat was found in this. Nothing was imported; export or copy it in the chat app and try again.",
    ),
    "chat_empty": QT_TRANSLATE_NOOP("Refusals", "There is no text in this. Nothing was imported."),
    "chat_format_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "There is no chat format “{format}”. Nothing was imported."
    ),
    "chat_zip_unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "This ZIP file is damaged ({detail}). Nothing was imported; export the chat again."
    ),
    "chat_zip_locked": QT_TRANSLATE_NOOP(
        "Refusals", "This ZIP file is protected by a password. Nothing was imported; unpack it first."
    ),
    "chat_zip_too_large": QT_TRANSLATE_NOOP(
        "Refusals",
        "This ZIP file unpacks to more than is safe. Nothing was imported; unpack the chat yourself.",
    ),
    "chat_too_large": QT_TRANSLATE_NOOP(
        "Refusals", "This chat takes more memory than there is. Nothing was imported; export it in parts."
    ),
    "chat_unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "Reading this chat broke off. Nothing was imported; the file may be damaged."
    ),
    "chat_several": QT_TRANSLATE_NOOP(
        "Refusals", "There are several chats in this: {chats}. Nothing was imported; choose one of them."
    ),
    "chat_import_running": QT_TRANSLATE_NOOP(
        "Refusals", "Another import into this group is under way. Nothing was imported; wait for it."
    ),
    "chat_name_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "There is no name “{name}” in the chats of this group. Nothing was changed."
    ),
    "chat_name_gone": QT_TRANSLATE_NOOP("Refusals", "This name is in no chat any more. Nothing was changed."),
    "bad_zone": QT_TRANSLATE_NOOP("Refusals", "There is no time zone “{zone}”. Nothing was imported."),
    "figures_no_columns": QT_TRANSLATE_NOOP(
        "Refusals", "There is no column of days, or none of figures, in this. Nothing was kept."
    ),
    "figure_unknown": QT_TRANSLATE_NOOP("Refusals", "There is no figure “{what}”. Nothing was kept."),
    "figure_bad": QT_TRANSLATE_NOOP("Refusals", "The figure {what} is not possible. Nothing was kept."),
    "figure_day_ahead": QT_TRANSLATE_NOOP("Refusals", "{day} has not come yet. Nothing was kept."),
}
