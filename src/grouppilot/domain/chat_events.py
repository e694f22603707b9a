"""The lines in which chat apps say what happened: who came by which way, who went, what was renamed."""

import re
from dataclasses import dataclass
from functools import cached_property

from grouppilot.domain.cells import tidy
from grouppilot.domain.chats import ME, EventKind
from grouppilot.domain.join_lines import LIST, MARKS, PATTERNS, QUOTES, YOU

LONGEST_NAME = 200
LONGEST_LINE = 4000

_ME = YOU | {"Você", "Tú", "Вы", "Vous", "Tu", "you"}
_Q = f"[{QUOTES}]?\\s*"
_BY = f"{_Q}(?P<by>.+?)\\s*{_Q}"
_WHO = f"{_Q}(?P<names>.+?)\\s*{_Q}"
_TO = f"[{QUOTES}](?P<detail>.*)[{QUOTES}]"
_END = r"[.!。！]?"


@dataclass(frozen=True)
class Told:
    """What a line tells.

    Attributes:
        kind: What happened.
        names: Whom it happened to; `ME` for whoever exported.
        by: Who did it, ``""`` if the line does not say.
        way: How they came, for joins.
        detail: A new name.
    """

    kind: EventKind
    names: tuple[str, ...] = ()
    by: str = ""
    way: str = ""
    detail: str = ""


@dataclass(frozen=True)
class _Line:
    kind: EventKind
    text: str
    names: str = "one"
    by: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.text, re.IGNORECASE | re.DOTALL)


_LEAVE, _REMOVE, _TITLE = EventKind.LEAVE, EventKind.REMOVE, EventKind.TITLE
_RECALL, _CREATE, _ROLE = EventKind.RECALL, EventKind.CREATE, EventKind.ROLE
_CHINESE = (
    _Line(_REMOVE, f"[你您]将{_WHO}移出了?(?:群聊|群组)?{_END}", "zh", ME),
    _Line(_REMOVE, f"[你您]被{_BY}移出了?(?:群聊|群组)?{_END}", "me"),
    _Line(_REMOVE, f"{_WHO}被{_BY}(?:移出|踢出)了?(?:群聊|群组|本群)?{_END}", "zh"),
    _Line(_REMOVE, f"{_BY}\\s?(?:将|把){_WHO}移出了?(?:群聊|群组|本群)?{_END}", "zh"),
    _Line(_REMOVE, f"{_BY}\\s?已?移除了?\\s?{_WHO}{_END}", "zh"),
    _Line(_LEAVE, f"{_WHO}\\s?已?(?:退出|离开|離開)了?(?:群聊|群组|群組|本群|该群|聊天室?)?{_END}"),
    _Line(_TITLE, f"{_BY}(?:已?修改|已?更改|将)(?:了?群名|群聊名称|群名称)?(?:为|成|改为|修改为){_TO}{_END}"),
    _Line(_TITLE, f"{_BY}\\s?将群(?:组)?(?:名称|主题).*(?:为|成){_TO}{_END}"),
    _Line(_CREATE, f"{_BY}\\s?(?:创建|建立|創建)了?(?:此|该|本)?(?:群组|群組|群聊|群){_END}"),
    _Line(_CREATE, f"{_BY}\\s?(?:创建|建立|創建)了?(?:此|该|本)?(?:群组|群組|群聊|群)\\s?{_TO}{_END}"),
    _Line(_RECALL, f"{_BY}\\s?撤回了一条(?:成员)?{_Q}(?P<names>.*?)?{_Q}的?消息{_END}"),
    _Line(_RECALL, f"{_BY}\\s?撤回了\\s?{_WHO}\\s?的(?:一条)?消息{_END}"),
    _Line(_ROLE, f"{_WHO}(?:已)?成为(?:新)?(?:群主|群管理员|管理员){_END}"),
    _Line(EventKind.POKE, f"{_BY}\\s?(?:拍了拍|戳了戳)\\s?{_WHO}(?:的.*)?{_END}"),
    _Line(EventKind.RED_PACKET, f"{_BY}领取了{_WHO}的红包(?:.*)?"),
)
_ENGLISH = (
    _Line(_REMOVE, f"You removed {_WHO}(?: from (?:the )?group(?: chat)?)?{_END}", "en", ME),
    _Line(
        _REMOVE, f"{_WHO} (?:was|were) removed(?: by {_BY})?(?: from (?:the )?group(?: chat)?)?{_END}", "en"
    ),
    _Line(_REMOVE, f"{_BY} removed {_WHO}(?: from (?:the )?group(?: chat)?)?{_END}", "en"),
    _Line(_LEAVE, f"{_WHO} left(?: the| this)?(?: group| community| chat)?(?: chat)?{_END}"),
    _Line(
        _TITLE,
        f"{_BY} (?:changed|renamed) (?:the |this )?(?:group(?:['’]s)? )?(?:chat )?(?:subject|name)?\\s?"
        f"(?:from .*? )?(?:to|as) {_TO}{_END}",
    ),
    _Line(_CREATE, f"{_BY} created (?:the |this )?(?:group|community)(?: chat)?(?: {_TO})?{_END}"),
    _Line(_RECALL, f"{_BY} recalled a message{_END}"),
    _Line(_ROLE, f"You['’]re (?:now|no longer) an admin{_END}", "me"),
    _Line(_ROLE, f"{_WHO} (?:is|are) (?:now|no longer) an? admin{_END}"),
    _Line(EventKind.PIN, f"{_BY} pinned a message{_END}"),
)
_OTHERS = (
    _Line(_REMOVE, f"Du hast {_WHO} entfernt{_END}", "de", ME),
    _Line(_REMOVE, f"{_BY} hat {_WHO} entfernt{_END}", "de"),
    _Line(_LEAVE, f"{_WHO} hat die Gruppe verlassen{_END}"),
    _Line(
        _TITLE, f"{_BY} (?:hast|hat) (?:den Gruppennamen|den Betreff|die Gruppe) .*(?:zu|in) {_TO} .*{_END}"
    ),
    _Line(_CREATE, f"{_BY} (?:hast|hat) die Gruppe(?: {_TO})? erstellt{_END}"),
    _Line(_LEAVE, f"{_WHO}がグループを退会しました{_END}"),
    _Line(_REMOVE, f"{_BY}が{_WHO}を(?:グループから)?(?:退会させました|削除しました){_END}"),
    _Line(_CREATE, f"{_BY} (?:creó|creaste) (?:el|este) grupo(?: {_TO})?{_END}"),
    _Line(_LEAVE, f"{_WHO} (?:salió|ha salido)(?: del grupo)?{_END}"),
    _Line(_REMOVE, f"{_BY} (?:eliminó|eliminaste|expulsó) a {_WHO}{_END}"),
    _Line(_LEAVE, f"{_WHO} saiu(?: do grupo)?{_END}"),
    _Line(_REMOVE, f"{_BY} removeu {_WHO}{_END}"),
    _Line(_CREATE, f"{_BY} criou (?:o|este) grupo(?: {_TO})?{_END}"),
    _Line(_LEAVE, f"{_WHO} (?:est parti|a quitté(?: le groupe)?|est partie){_END}"),
    _Line(_REMOVE, f"{_BY} a (?:retiré|supprimé) {_WHO}{_END}"),
    _Line(_CREATE, f"{_BY} a créé (?:le|ce) groupe(?: {_TO})?{_END}"),
    _Line(_LEAVE, f"{_WHO} ha abbandonato(?: il gruppo)?{_END}"),
    _Line(_REMOVE, f"{_BY} ha rimosso {_WHO}{_END}"),
    _Line(_CREATE, f"{_BY} ha creato (?:il|questo) gruppo(?: {_TO})?{_END}"),
    _Line(_LEAVE, f"{_WHO} (?:вышел|вышла|покинул|покинула)(?: из группы| группу)?{_END}"),
    _Line(_REMOVE, f"{_BY} удалил(?:а)? {_WHO}{_END}"),
    _Line(_CREATE, f"{_BY} создал(?:а)? группу(?: {_TO})?{_END}"),
)
_JOINS_ELSEWHERE = (
    (re.compile(f"{_BY} (?:añadió|agregó|adicionó) a {_WHO}{_END}"), "invited"),
    (re.compile(f"{_BY} adicionou {_WHO}{_END}"), "invited"),
    (re.compile(f"{_BY} a ajouté {_WHO}{_END}"), "invited"),
    (re.compile(f"{_BY} ha aggiunto {_WHO}{_END}"), "invited"),
    (re.compile(f"{_BY} добавил(?:а)? {_WHO}{_END}"), "invited"),
    (re.compile(f"{_WHO} (?:se unió|entrou|a rejoint|si è unito) .*(?:enlace|link|lien).*"), "link"),
    (re.compile(f"{_WHO} присоединил(?:ся|ась) .*ссылк.*"), "link"),
)  # fmt: skip
LINES = (*_CHINESE, *_ENGLISH, *_OTHERS)


def told(line: str) -> Told | None:
    """Return what a line of the chat app tells; None where it tells of nothing that is known.

    Args:
        line: Written by the chat app, without time and sender. What people say is never asked here:
            ``Bob left`` may be anything.
    """
    if len(line) > LONGEST_LINE:
        return None
    clean = tidy(MARKS.sub("", line))
    return _joined(clean) or _else(clean)


def _joined(line: str) -> Told | None:
    for shape in PATTERNS:
        found = shape.pattern.fullmatch(line)
        if found:
            by = ME if shape.by_owner else name_of(found.groupdict().get("by") or "")
            return Told(EventKind.JOIN, _names(found["names"], shape.names), by, shape.way)
    for pattern, way in _JOINS_ELSEWHERE:
        found = pattern.fullmatch(line)
        if found:
            by = name_of(found.groupdict().get("by") or "")
            return Told(EventKind.JOIN, _names(found["names"], "en"), by, way)
    return None


def _else(line: str) -> Told | None:
    for each in LINES:
        found = each.pattern.fullmatch(line)
        if found:
            parts = found.groupdict()
            names = (ME,) if each.names == "me" else _names(parts.get("names") or "", each.names)
            by = each.by or name_of(parts.get("by") or "")
            return Told(each.kind, names, by, detail=(parts.get("detail") or "")[:LONGEST_NAME])
    return None


def _names(text: str, language: str) -> tuple[str, ...]:
    names = (name_of(part) for part in LIST[language].split(text))
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= LONGEST_NAME))


def name_of(text: str) -> str:
    """Return a name without quotes and without the wave before a stranger's; `ME` for *you*."""
    name = tidy(text).strip(QUOTES).removeprefix("~").strip(" \u202f\xa0" + QUOTES)
    return ME if name in _ME else name
