"""What the program is, and whose work it stands on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from grouppilot import __version__
from grouppilot.assets import resource
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.labels import label


def version_text() -> str:
    """Return the program's name and version."""
    return QCoreApplication.translate("About", "GroupPilot {version}").format(version=__version__)


def licence_text() -> str:
    """Return the licences of the program's parts that ask to be named."""
    parts = QCoreApplication.translate(
        "About",
        "GroupPilot is free software under the MIT licence. It uses Qt for Python (LGPL 3), SQLAlchemy (MIT),"
        " SQLite (public domain), SQLCipher (BSD), Matplotlib (PSF-like), holidays (MIT), pypinyin (MIT) and"
        " XlsxWriter (BSD). Its fonts are under the SIL Open Font License, as follows.",
    )
    fonts = [path.read_text("utf-8").strip() for path in sorted(resource("fonts").glob("*-OFL.txt"))]
    return "\n\n".join([parts, *fonts])


def show_about(parent: QWidget) -> Sheet:
    """Open version and licences and return the sheet."""
    sheet = Sheet(version_text(), parent, width=560)
    words = QCoreApplication.translate(
        "About", "Keeps the daily routine of the groups you run. All of it stays on this computer."
    )
    sheet.body.addWidget(label(words, "muted", wrap=True))
    sheet.body.addWidget(licences_view(), 1)
    sheet.add_button(QCoreApplication.translate("About", "Close"), "primary", sheet.accept)
    sheet.open()
    return sheet


def licences_view() -> QPlainTextEdit:
    """Return the licences to read."""
    text = QPlainTextEdit(licence_text())
    text.setReadOnly(True)
    text.setMinimumHeight(220)
    text.setAccessibleName(QCoreApplication.translate("About", "Licences"))
    return text
