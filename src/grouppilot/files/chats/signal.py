"""Signal chats as programs write them to text: year, month, day and a time of minutes, in brackets."""

import re

from grouppilot.files.chats import whatsapp
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

_HEAD = re.compile(r"\[\d{4}-\d\d-\d\d, \d\d:\d\d\] [^:]+: ?")


def sniff(file: Opened) -> float:
    """The first line is such a header, which no phone's WhatsApp writes."""
    first = next((line for line in file.lines if line.strip()), "")
    return 0.95 if _HEAD.match(first) else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read it as the bracketed text it is."""
    whatsapp.read(file, sink, "signal", "other")


FORMAT = Format("signal", sniff, read)
