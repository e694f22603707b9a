"""Who writes in a WhatsApp chat: members, the app itself, and the group's name where members stand."""

from collections.abc import Sequence

from grouppilot.domain.chat_events import Told, name_of, told
from grouppilot.domain.chat_texts import MARKS, bare
from grouppilot.domain.chats import ME, NO_OFFSET, Event, EventKind
from grouppilot.files.chats.sink import Sink
from grouppilot.files.chats.whatsapp_words import STRONG_NOTICE, body_of, is_notice

SYSTEM, DOUBTFUL = -1, -2
_APP_NAMES = frozenset(
    ("system", "sistema", "système", "systeem", "system message", "系统", "系統", "系统消息", "whatsapp")
)
_QUOTES = (("“", "”"), ("„", "“"), ("「", "」"), ("«", "»"))
_GROUP_KINDS = frozenset(
    (EventKind.JOIN, EventKind.LEAVE, EventKind.REMOVE, EventKind.CREATE, EventKind.TITLE)
)


class People:
    """The names in one chat, and which of them are people.

    Args:
        sink: Learns of people and of what happened.

    Attributes:
        in_group: Whether something happened that happens in groups alone.
    """

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._places: dict[str | None, int] = {None: SYSTEM}
        self._names: dict[int, str] = {}
        self._waiting: dict[str, list[tuple[int, str]]] = {}
        self._titles: list[tuple[int, str]] = []
        self._pseudo = ""
        self.in_group = False

    def __len__(self) -> int:
        return len(self._names)

    @property
    def title(self) -> str:
        """The name of the group, as the last renaming says, else as it stands where members' names do."""
        return max(self._titles)[1] if self._titles else self._pseudo

    def places(self, names: Sequence[str | None], texts: Sequence[str]) -> list[int]:
        """Return the place of each sender; `SYSTEM` for lines of the app, `DOUBTFUL` for maybe the group.

        Args:
            names: As they stand in the headers, None where there is none.
            texts: The bodies, as many.
        """
        known = self._places
        if not known.keys() >= (several := set(names)):
            for name in sorted(several - known.keys(), key=names.index):
                if name is not None:
                    known[name] = self._place(name, texts[names.index(name)])
        return list(map(known.__getitem__, names))

    def _place(self, name: str, text: str) -> int:
        if _is_cut(name) and told(f"{name}: {text}") is not None:
            return SYSTEM
        if _may_be_app(name, text):
            self._waiting[name] = []
            return DOUBTFUL
        return self._real(name)

    def _real(self, name: str) -> int:
        place = self._sink.sender(name)
        self._names[place] = bare(name)
        return place

    def doubtful(self, at: int, name: str, text: str) -> int:
        """Take a line of who may be the group: it waits until they say something, and then they are a member.

        Returns:
            The member's place, or `DOUBTFUL` while it is open.
        """
        if (place := self._places[name]) >= 0:
            return place
        if _may_be_app(name, text):
            if text[:1] in MARKS:
                self.system(at, text)
            else:
                self._waiting[name].append((at, text))
            return DOUBTFUL
        place = self._places[name] = self._real(name)
        for when, said in self._waiting.pop(name):
            body = body_of(said)
            self._sink.message(when, place, body.text, kind=body.kind, flags=body.flags)
        return place

    def settle(self) -> None:
        """Whoever said nothing but what the app says was the group."""
        for name, lines in self._waiting.items():
            if bare(name).casefold() not in _APP_NAMES:
                self._pseudo = self._pseudo or bare(name)
            for at, text in lines:
                self.system(at, text)
        self._waiting.clear()

    def system(self, at: int, line: str, by: str = "") -> None:
        """Take a line of the app."""
        self._happened(at, told(line), by)

    def _happened(self, at: int, what: Told | None, by: str = "") -> None:
        if what is None:
            self._sink.event(Event(at, NO_OFFSET, EventKind.NOTICE, by=by))
            return
        self.in_group = self.in_group or what.kind in _GROUP_KINDS
        if what.kind in (EventKind.CREATE, EventKind.TITLE) and what.detail:
            self._titles.append((at, what.detail))
        self._sink.event(Event(at, NO_OFFSET, what.kind, what.names, what.by or by, what.way, what.detail))

    def is_event(self, at: int, place: int, text: str) -> bool:
        """Take what stands behind the app's mark where a member's text would, if it tells of something.

        Returns:
            Whether it was the app that wrote.
        """
        if not text or text[0] not in MARKS:
            return False
        name = self._names[place]
        what = told(text)
        if what is not None and _about(what, name):
            self._happened(at, what, name)
            return True
        if STRONG_NOTICE.search(text) or (is_notice(text) and _begins_with(text, name)):
            self._happened(at, None, name)
            return True
        return False


def _about(what: Told, name: str) -> bool:
    """Whether an event is of the one in whose place it stands, as on an iPhone, or of whoever exported."""
    own = name_of(name)
    return own in (what.by, *what.names) or ME in (what.by, *what.names)


def _begins_with(text: str, name: str) -> bool:
    clean = bare(text)
    return clean.startswith((bare(name), name_of(name), "You ", "Du ", "你", "您"))


def _may_be_app(name: str, text: str) -> bool:
    if STRONG_NOTICE.search(text[:400]):
        return True
    if text[:1] in MARKS and text:
        return is_notice(text) or told(text) is not None
    return bare(name).casefold() in _APP_NAMES and told(text) is not None


def _is_cut(name: str) -> bool:
    """Whether a name is the beginning of a line of the app that has a colon in what it quotes."""
    if name.count('"') % 2:
        return True
    return any(name.count(left) > name.count(right) for left, right in _QUOTES if left != right)
