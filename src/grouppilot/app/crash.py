"""Faults: logged with all details, told in a dialog, and never the end of the program."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger("grouppilot.fault")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults(QObject):
    """Catches what nobody else caught, on any thread.

    Signals:
        happened(error): On the window's thread, where somebody shows it.
    """

    happened = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handling = threading.local()
        # The hooks run on whatever thread fails; a queued signal brings the error to this one.
        self._caught.connect(self.happened)
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Catch from now on, Qt's own messages included."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread
        qInstallMessageHandler(_log_qt)

    def remove(self) -> None:
        """Leave errors and messages to whoever had them before."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Log an error and tell of it."""
        self._catch(type(error), error, error.__traceback__)

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if getattr(self._handling, "now", False):
            return  # a fault in telling of a fault would go on for ever
        self._handling.now = True
        try:
            log.error("%s", details_of(error))
            self._caught.emit(error)
        finally:
            self._handling.now = False


def details_of(error: BaseException) -> str:
    """Return what whoever mends it needs: kind, places, and the message where it holds no data.

    Messages of database errors quote the values that were to be kept, so only their kind is told.
    """
    lines = traceback.format_tb(error.__traceback__)
    return f"{_kind(error)}\n{''.join(lines)}".rstrip()


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    quoting = type(error).__module__.split(".")[0] in ("sqlalchemy", "sqlcipher3", "sqlite3")
    return name if quoting else f"{name}: {error}"


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.WARNING), "%s %s", context.category, message)
