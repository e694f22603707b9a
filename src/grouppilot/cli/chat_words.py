"""Why a chat file was not read, in the words of the command line."""

REFUSALS = {
    "chat_not_found": "No chat was found in this. Nothing was imported; --format can name what it is.",
    "chat_empty": "There is no text in this. Nothing was imported.",
    "chat_format_unknown": "There is no chat format “{format}”. Nothing was imported.",
    "chat_zip_unreadable": "This ZIP file is damaged ({detail}). Nothing was imported.",
    "chat_zip_locked": "This ZIP file is protected by a password. Nothing was imported; unpack it first.",
    "chat_zip_too_large": "This ZIP file unpacks to more than is safe. Nothing was imported.",
    "chat_too_large": "This chat takes more memory than there is. Nothing was imported; export it in parts.",
    "chat_unreadable": "Reading this chat broke off. Nothing was imported; the file may be damaged.",
}
