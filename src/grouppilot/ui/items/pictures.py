"""The pictures of an entry, taken to the chat by the clipboard."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from grouppilot.ui.context import Context
from grouppilot.ui.words.counting import Counting
from grouppilot.usecases import materials

Pictures = Counting("Pictures")


def copy_pictures(context: Context, key: str) -> None:
    """Put the pictures of an entry on the clipboard, to paste them into the chat at once."""
    found = []
    if not context.try_to(lambda: found.append(materials.lay_out(context.workspace, key, "picture"))):
        return
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(found[0].iterdir())])
    QGuiApplication.clipboard().setMimeData(data)
    context.say(Pictures.tr("%n picture(s) copied; paste them into the chat", "", len(data.urls())))
