"""One window a workspace: a second start rings at the first one's door and leaves."""

import getpass
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RING = b"raise\n"
ANSWER = b"here\n"
WAIT_MS = 1500  # a window that is busy for a moment is still there


def door_of(folder: Path) -> str:
    """Return the name under which the window of a workspace can be reached."""
    path = str(folder.resolve())
    return "grouppilot-" + blake2b(f"{_user()}\n{path}".encode(), digest_size=12).hexdigest()


def ring(folder: Path) -> bool:
    """Ask the window that has this workspace to come forward; returns whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(door_of(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(RING)
    socket.flush()
    heard = socket.waitForReadyRead(WAIT_MS) and bytes(socket.readAll().data()).startswith(ANSWER)
    socket.disconnectFromServer()
    return heard


class Doorbell(QObject):
    """Listens for second starts; held by the window that holds the workspace's lock.

    Signals:
        rang: A second start asks the window to come forward.
    """

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, folder: Path) -> bool:
        """Listen at the door of a workspace instead of the one before; returns whether that is possible."""
        self._server.close()
        # Whoever calls this holds the workspace, so a door that is left there is a dead one's.
        QLocalServer.removeServer(door_of(folder))
        return self._server.listen(door_of(folder))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(ANSWER)
            caller.flush()
            self.rang.emit()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a system that has no name for its user
        return ""
