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
    "chat_several": "There are several chats in this: {chats}. Nothing was imported; --chat names the one.",
    "chat_import_running": "Another import into this group is under way. Nothing was imported; wait for it.",
    "chat_name_unknown": "There is no name “{name}” in the chats of this group. Nothing was changed.",
    "chat_name_gone": "This name is in no chat any more. Nothing was changed.",
    "bad_zone": "There is no time zone “{zone}”. Nothing was imported; write it as Asia/Shanghai.",
    "figures_no_columns": "There is no column of days, or none of figures, in this. Nothing was kept.",
    "figure_unknown": "There is no figure “{what}”. Nothing was kept.",
    "figure_bad": "The figure {what} is not possible. Nothing was kept.",
    "figure_day_ahead": "{day} has not come yet. Nothing was kept.",
}

ACTIONS = {
    "figures.put": "keep figures of “{group}”",
    "figures.fill": "take figures of “{group}” in",
    "chat.import": "take a chat into “{group}”",
    "chat.bind": "say whose the name “{name}” is",
    "chat.unbind": "say that the name “{name}” is nobody's",
    "chat.leave_out": "leave names of chats out",
    "chat.add": "add members found in chats",
}

NOTICES = {
    "bad_bytes": "Some characters were damaged; they do not count as letters.",
    "encoding_guessed": "The encoding was guessed; look whether the names are right.",
    "day_order_unclear": "Day and month could be the other way round; --order says which comes first.",
    "day_order_mixed": "The dates of this file are written in several orders.",
    "pasted_header": "Lines that only look like messages were taken for part of one.",
    "pasted_header_doubtful": "Some lines may be part of a message, and not messages of their own.",
    "out_of_order": "Some messages are not in the order of their times.",
    "time_unreadable": "Messages whose time cannot be read were left out.",
    "cut_off": "The file breaks off; what could be read was taken.",
    "no_times": "There are no times in this, so all of it is of one day.",
    "several_chats": "There are several chats in this; --chat names one.",
}

CLASHES = {
    "joined_differs": "A member came on another day than the roster says; the roster was left as it is.",
    "joined_again": "A member came again without having left; the roster was left as it is.",
    "left_differs": "A member left on another day than the roster says; the roster was left as it is.",
    "left_before": "A member left before they came, as the roster says; it was left as it is.",
    "wrote_after": "A member wrote after leaving; the roster was left as it is.",
    "inviter_differs": "A member was invited by somebody else than the roster says; it was left as it is.",
}
