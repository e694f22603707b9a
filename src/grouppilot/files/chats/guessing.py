"""Whether a file is surely a chat, told from its beginning where it may be something else as well."""

from pathlib import Path

from grouppilot.files.chats import packed
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.registry import recognise
from grouppilot.files.chats.sheets import is_spreadsheet

SURE = 0.8
_MARK = 4


def is_chat(path: Path) -> bool:
    """Tell whether a file is surely a chat; a ZIP that is no spreadsheet is taken for one, a folder is not.

    A file that cannot be read is none: whoever opens it says why.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            mark = file.read(_MARK)
        if is_spreadsheet(path, mark):
            return False
        if mark == packed.MARK:
            return True
        return recognise(Opened(path.name, size, lambda: path.open("rb")))[1] >= SURE
    except OSError:
        return False
