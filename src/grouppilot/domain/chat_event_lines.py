"""The sentences in which chat apps say who came, who went and what was renamed, language by language.

Those of who joined in Chinese, English and German stand in `join_lines`.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from grouppilot.domain.chats import ME, EventKind
from grouppilot.domain.join_lines import QUOTES

_Q = rf"[{QUOTES}]?\s*"
_BY = rf"{_Q}(?P<by>.+?)\s*{_Q}"
_WHO = rf"{_Q}(?P<names>.+?)\s*{_Q}"
_TO = rf"[{QUOTES}]\s*(?P<detail>.*?)\s*[{QUOTES}]"
_END = r"[.!。！]?"


@dataclass(frozen=True)
class Line:
    """One sentence.

    Attributes:
        kind: What it tells.
        text: Its pattern, with ``names``, ``by`` and ``detail`` as far as it has them.
        names: The language of its list of names; ``one`` for a single name, ``me`` for whoever exported.
        by: Who did it, where the sentence does not name them.
        way: How they came, for joins.
    """

    kind: EventKind
    text: str
    names: str = "one"
    by: str = ""
    way: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried."""
        return re.compile(self.text, re.IGNORECASE | re.DOTALL)


_JOIN = EventKind.JOIN
_LEAVE, _REMOVE, _TITLE = EventKind.LEAVE, EventKind.REMOVE, EventKind.TITLE
_RECALL, _CREATE, _ROLE = EventKind.RECALL, EventKind.CREATE, EventKind.ROLE
_CHINESE = (
    Line(_REMOVE, f"[你您]将{_WHO}移出了?(?:群聊|群组)?{_END}", "zh", ME),
    Line(_REMOVE, f"[你您]被{_BY}移出了?(?:群聊|群组)?{_END}", "me"),
    Line(_REMOVE, f"{_WHO}被{_BY}(?:移出|踢出)了?(?:群聊|群组|本群)?{_END}", "zh"),
    Line(_REMOVE, f"{_BY}\\s?(?:将|把){_WHO}移出了?(?:群聊|群组|本群)?{_END}", "zh"),
    Line(_REMOVE, f"{_BY}\\s?已?移除了?\\s?{_WHO}{_END}", "zh"),
    Line(_LEAVE, f"{_WHO}\\s?已?(?:退出|离开|離開)了?(?:群聊|群组|群組|本群|该群|聊天室?)?{_END}"),
    Line(_TITLE, f"{_BY}(?:已?修改|已?更改|将)(?:了?群名|群聊名称|群名称)?(?:为|成|改为|修改为){_TO}{_END}"),
    Line(_TITLE, f"{_BY}\\s?将群(?:组)?(?:名称|主题).*(?:为|成){_TO}{_END}"),
    Line(_CREATE, f"{_BY}\\s?(?:创建|建立|創建)了?(?:此|该|本)?(?:群组|群組|群聊|群){_END}"),
    Line(_CREATE, f"{_BY}\\s?(?:创建|建立|創建)了?(?:此|该|本)?(?:群组|群組|群聊|群)\\s?{_TO}{_END}"),
    Line(_RECALL, f"{_BY}\\s?撤回了一条(?:成员)?{_Q}(?P<names>.*?)?{_Q}的?消息{_END}"),
    Line(_RECALL, f"{_BY}\\s?撤回了\\s?{_WHO}\\s?的(?:一条)?消息{_END}"),
    Line(_ROLE, f"{_WHO}(?:已)?成为(?:新)?(?:群主|群管理员|管理员){_END}"),
    Line(EventKind.POKE, f"{_BY}\\s?(?:拍了拍|戳了戳)\\s?{_WHO}(?:的.*)?{_END}"),
    Line(EventKind.RED_PACKET, f"{_BY}领取了{_WHO}的红包(?:.*)?"),
)
_ENGLISH = (
    Line(_REMOVE, f"You removed {_WHO}(?: from (?:the )?group(?: chat)?)?{_END}", "en", ME),
    Line(
        _REMOVE, f"{_WHO} (?:was|were) removed(?: by {_BY})?(?: from (?:the )?group(?: chat)?)?{_END}", "en"
    ),
    Line(_REMOVE, f"{_BY} removed {_WHO}(?: from (?:the )?group(?: chat)?)?{_END}", "en"),
    Line(_LEAVE, f"{_WHO} left(?: the| this)?(?: group| community| chat)?(?: chat)?{_END}"),
    Line(
        _TITLE,
        f"{_BY} (?:changed|renamed) (?:the |this )?(?:group(?:['’]s)? )?(?:chat )?(?:subject|name)?\\s?"
        f"(?:from .*? )?(?:to|as) {_TO}{_END}",
    ),
    Line(_CREATE, f"{_BY} created (?:the |this )?(?:group|community)(?: chat)?(?: {_TO})?{_END}"),
    Line(_RECALL, f"{_BY} recalled a message{_END}"),
    Line(_ROLE, f"You['’]re (?:now|no longer) an admin{_END}", "me"),
    Line(_ROLE, f"{_WHO} (?:is|are) (?:now|no longer) an? admin{_END}"),
    Line(EventKind.PIN, f"{_BY} pinned a message{_END}"),
)
_GERMAN = (
    Line(_REMOVE, f"Du hast {_WHO} entfernt{_END}", "de", ME),
    Line(_REMOVE, f"{_BY} hat {_WHO} entfernt{_END}", "de"),
    Line(_LEAVE, f"{_WHO} (?:hat|hast) die Gruppe verlassen{_END}"),
    Line(
        _TITLE, f"{_BY} (?:hast|hat) (?:den Gruppennamen|den Betreff|die Gruppe) .*(?:zu|in) {_TO} .*{_END}"
    ),
    Line(_CREATE, f"{_BY} (?:hast|hat) die Gruppe(?: {_TO})? erstellt{_END}"),
)
_JAPANESE = (
    Line(_LEAVE, f"{_WHO}がグループを退会しました{_END}"),
    Line(_REMOVE, f"{_BY}が{_WHO}を(?:グループから)?(?:退会させました|削除しました){_END}"),
    Line(
        _JOIN,
        f"{_BY}が{_WHO}(?:さん)?を(?:グループに)?(?:招待しました|追加しました){_END}",
        "zh",
        way="invited",
    ),
)
_KOREAN = (
    Line(_JOIN, f"{_BY}님이 {_WHO}님을 (?:초대했습니다|추가했습니다){_END}", "zh", way="invited"),
    Line(_JOIN, f"{_WHO}님이 (?:들어왔습니다|참여했습니다){_END}", way="unknown"),
    Line(_LEAVE, f"{_WHO}님이 나갔습니다{_END}"),
)
_SPANISH = (
    Line(_CREATE, f"Creaste (?:el|este) grupo(?: {_TO})?{_END}", by=ME),
    Line(_CREATE, f"{_BY} creó (?:el|este) grupo(?: {_TO})?{_END}"),
    Line(_JOIN, f"(?:Añadiste|Agregaste) a {_WHO}{_END}", "en", ME, "invited"),
    Line(_JOIN, f"{_BY} te (?:añadió|agregó){_END}", "me", way="invited"),
    Line(_JOIN, f"{_BY} (?:añadió|agregó|adicionó) a {_WHO}{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} se unió .*enlace.*", way="link"),
    Line(_REMOVE, f"(?:Eliminaste|Expulsaste) a {_WHO}{_END}", "en", ME),
    Line(_REMOVE, f"{_BY} (?:eliminó|expulsó) a {_WHO}{_END}", "en"),
    Line(_LEAVE, f"Saliste(?: del grupo)?{_END}", "me"),
    Line(_LEAVE, f"{_WHO} (?:salió|ha salido)(?: del grupo)?{_END}"),
    Line(_TITLE, f"{_BY} cambió (?:el (?:asunto|nombre)|el nombre del grupo).* (?:a|por) {_TO}{_END}"),
)
_PORTUGUESE = (
    Line(_CREATE, f"{_BY} criou (?:o|este) grupo(?: {_TO})?{_END}"),
    Line(_JOIN, f"{_BY} (?:adicionou|acrescentou) {_WHO}{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} entrou .*link.*", way="link"),
    Line(_REMOVE, f"{_BY} removeu {_WHO}{_END}", "en"),
    Line(_LEAVE, f"{_WHO} saiu(?: do grupo)?{_END}"),
    Line(_TITLE, f"{_BY} (?:mudou|alterou) o (?:assunto|nome).* para {_TO}{_END}"),
)
_FRENCH = (
    Line(_CREATE, f"{_BY} a(?:vez)? créé (?:le|ce) groupe(?: {_TO})?{_END}"),
    Line(_JOIN, f"{_BY} vous a ajoutée?{_END}", "me", way="invited"),
    Line(_JOIN, f"{_BY} a(?:vez)? ajouté {_WHO}{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} (?:a|avez) rejoint .*lien.*", way="link"),
    Line(_REMOVE, f"{_BY} a(?:vez)? (?:retiré|supprimé) {_WHO}{_END}", "en"),
    Line(_LEAVE, f"{_WHO} (?:est parti|est partie|a(?:vez)? quitté(?: le groupe)?){_END}"),
    Line(_TITLE, f"{_BY} a(?:vez)? (?:changé|modifié) (?:le sujet|l['’]objet|le nom).* en {_TO}{_END}"),
)
_ITALIAN = (
    Line(_CREATE, f"Hai creato (?:il|questo) gruppo(?: {_TO})?{_END}", by=ME),
    Line(_CREATE, f"{_BY} ha creato (?:il|questo) gruppo(?: {_TO})?{_END}"),
    Line(_JOIN, f"Hai aggiunto {_WHO}{_END}", "en", ME, "invited"),
    Line(_JOIN, f"{_BY} ti ha aggiunto{_END}", "me", way="invited"),
    Line(_JOIN, f"{_BY} ha aggiunto {_WHO}{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} (?:si è unit[oa]|è entrat[oa]) .*link.*", way="link"),
    Line(_REMOVE, f"Hai rimosso {_WHO}{_END}", "en", ME),
    Line(_REMOVE, f"{_BY} ha rimosso {_WHO}{_END}", "en"),
    Line(_LEAVE, f"{_WHO} ha abbandonato(?: il gruppo)?{_END}"),
)
_RUSSIAN = (
    Line(_CREATE, f"{_BY} создал(?:а|и|\\(-?а\\))? группу(?: {_TO})?{_END}"),
    Line(_JOIN, f"{_BY} добавил(?:а|и|\\(-?а\\))? {_WHO}{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} (?:присоединил|вступил).* ссылк.*", way="link"),
    Line(_REMOVE, f"{_BY} удалил(?:а|и|\\(-?а\\))? {_WHO}{_END}", "en"),
    Line(_LEAVE, f"{_WHO} (?:вышел|вышла|вышли|покинул)(?:а|и|\\(-?а\\))?(?: из группы| группу)?{_END}"),
    Line(_TITLE, f"{_BY} изменил(?:а|и|\\(-?а\\))? (?:тему|название).* на {_TO}{_END}"),
)
_DUTCH = (
    Line(_CREATE, f"{_BY} (?:heeft|hebt) de groep(?: {_TO})? (?:gemaakt|aangemaakt){_END}"),
    Line(_JOIN, f"{_BY} (?:heeft|hebt) {_WHO} toegevoegd{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} (?:is|bent) .*link.*(?:deelgenomen|toegetreden|lid geworden).*", way="link"),
    Line(_REMOVE, f"{_BY} (?:heeft|hebt) {_WHO} verwijderd{_END}", "en"),
    Line(_LEAVE, f"{_WHO} (?:heeft|hebt) de groep verlaten{_END}"),
)
_TURKISH_AND_INDONESIAN = (
    Line(_JOIN, f"{_BY},? {_WHO} (?:kişisini|adlı kişiyi|kişilerini) ekledi{_END}", "en", way="invited"),
    Line(_LEAVE, f"{_WHO} (?:gruptan )?(?:ayrıldı|ayrıldınız){_END}"),
    Line(_CREATE, f"{_BY}(?: {_TO})? grubunu? (?:oluşturdu|oluşturdunuz){_END}"),
    Line(_CREATE, f"{_BY} grubu oluşturdu{_END}"),
    Line(_JOIN, f"{_BY} menambahkan {_WHO}{_END}", "en", way="invited"),
    Line(_JOIN, f"{_WHO} bergabung .*tautan.*", way="link"),
    Line(_REMOVE, f"{_BY} mengeluarkan {_WHO}{_END}", "en"),
    Line(_LEAVE, f"{_WHO} (?:keluar|telah keluar)(?: dari grup)?{_END}"),
    Line(_CREATE, f"{_BY} membuat grup(?: {_TO})?{_END}"),
)
LINES = (
    *_CHINESE,
    *_ENGLISH,
    *_GERMAN,
    *_JAPANESE,
    *_KOREAN,
    *_SPANISH,
    *_PORTUGUESE,
    *_FRENCH,
    *_ITALIAN,
    *_RUSSIAN,
    *_DUTCH,
    *_TURKISH_AND_INDONESIAN,
)
"""Tried one after the other."""


_CHOICE = re.compile(r"\(\?:([^()?*\[\]\\]+)\)(?![?*{])")
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ '])*(?![?*{])")


def pieces_of(pattern: str) -> tuple[str, ...]:
    """Return texts of which one stands in whatever a pattern matches, in lower case; ``("",)`` for no such.

    A sentence of two names takes a time that grows with the square of the line, so it is tried only where one
    of these stands in it.
    """
    found = [tuple(each.strip().lower() for each in one[1].split("|")) for one in _CHOICE.finditer(pattern)]
    found += [(run,) for run in _runs(pattern)]
    return max((each for each in found if all(each)), key=lambda each: min(map(len, each)), default=("",))


def _runs(pattern: str) -> list[str]:
    """Return the plain texts outside of brackets that are not optional."""
    outside, depth, place = "", 0, 0
    while place < len(pattern):
        char = pattern[place]
        if char == "\\":
            place += 1
            char = "\0"
        depth += (char in "([") - (char in ")]")
        outside += char if depth == 0 and char not in ")]" else "\0"
        place += 1
    return [run.strip().lower() for run in (each[0] for each in _PLAIN.finditer(outside)) if run.strip()]
