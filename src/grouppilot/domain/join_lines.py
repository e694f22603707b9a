"""The sentences with which chat apps say that somebody joined, in their languages."""

import re
from dataclasses import dataclass
from functools import cached_property

QUOTES = '"“”„‟＂「」『』«»'
YOU = frozenset({"你", "您", "我", "You", "you", "Du", "dich", "自己"})

MARKS = re.compile(
    r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\$revoke\$|(?<=[聊组群])[  ]*(?:撤销|撤回)$"
)
"""What is in a line and no part of what it says."""

OTHER = re.compile(
    r"移出|退出了?群|撤回|修改群名|拍了拍|创建了|\bremoved .+|\bleft(?: the group)?\.?$"
    r"|\bcreated (?:the )?group|\brecalled a message|\bchanged (?:the|this)|hat .+ (?:entfernt|verlassen)",
    re.IGNORECASE,
)
"""What is told by a line that is no name, and of nobody who joined."""

LIST = {
    "one": re.compile(r"(?!)"),
    "zh": re.compile(r"[、，]|, "),
    "en": re.compile(r", and |, | and | & |、"),
    "de": re.compile(r", | und |、"),
}
"""What stands between several names, by the language of the sentence; ``one``: it is about one person."""


@dataclass(frozen=True)
class Shape:
    """One sentence: a pattern with ``names`` and sometimes ``by``, the way they came, the list it has."""

    text: str
    way: str = "invited"
    names: str = "zh"
    by_owner: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: all of them together take a blink."""
        return re.compile(self.text, re.IGNORECASE)


_Q = f"[{QUOTES}]?\\s*"
_WHO = f"{_Q}(?P<names>.+?)\\s*{_Q}"
_BY = f"{_Q}(?P<by>.+?)\\s*{_Q}"
_ME = "(?:你|您|我)"
_GROUP = "(?:本群|群聊|群组|群組|该群|此群组)"
_END = "[.!。！]?"
_IN = f"(?:加入|进入|進入)了?{_GROUP}{_END}"
_QR = "(?:分享)?的(?:群)?二维码(?:分享)?"
_LINK = "(?:邀请链接|邀請連結|链接|連結)"
_CHAT = "(?:the |this )?(?:group chat|group|chat)"
_BY_LINK = "(?:using|via|by) (?:this group['’]s |your |an |the |a )?(?:invite |invitation )?link"
_HAIL = "(?:Everyone welcome|Welcome,?|A wild|Glad you['’]re here,|Good to see you,|Yay you made it,)"
_HERE = "(?:is here|just landed|just slid into the server|just showed up|hopped into the server)"


def _shape(text: str, way: str = "invited", names: str = "zh", *, by_owner: bool = False) -> Shape:
    return Shape(text, way, names, by_owner)


_BY_LINK_IN_CHINESE = (
    _shape(
        f"{_WHO}已?(?:使用|通过|透過).{{0,12}}{_LINK}(?:加入|进入|進入)?了?{_GROUP}?{_END}", "link", "one"
    ),
)
_WECHAT_AND_QQ = (
    _shape(f"{_BY}邀请你和{_WHO}{_IN}(?:，.*)?"),
    _shape(f"{_ME}邀请{_WHO}{_IN}", by_owner=True),
    _shape(f"{_BY}邀请{_WHO}{_IN}(?:，群聊参与人还有.*)?"),
    _shape(f"{_WHO}通过(?:扫描)?{_ME}{_QR}{_IN}", "qr", "one", by_owner=True),
    _shape(f"{_WHO}通过(?:扫描)?{_BY}{_QR}{_IN}", "qr", "one"),
    _shape(f"{_WHO}(?:通过)?扫描?(?:群)?二维码{_IN}", "qr", "one"),
)
_OTHERS_IN_CHINESE = (
    _shape(f"{_ME}\\s?已?(?:添加|新增)了?\\s?{_WHO}{_END}", by_owner=True),
    _shape(f"{_BY}\\s?已?(?:添加|新增)了?\\s?{_WHO}{_END}"),
    _shape(f"{_BY}\\s?邀请了\\s?{_WHO}{_END}"),
    _shape(f"{_WHO}已?{_IN}", "unknown", "one"),
)
_ENGLISH = (
    _shape(f"{_BY} invited you and {_WHO} to {_CHAT}{_END}", names="en"),
    _shape(f"You invited {_WHO} to {_CHAT}{_END}", names="en", by_owner=True),
    _shape(f"{_BY} invited {_WHO} to {_CHAT}{_END}", names="en"),
    _shape(
        f"{_WHO} joined {_CHAT} via (?:your QR code|the QR code you shared){_END}", "qr", "one", by_owner=True
    ),
    _shape(f"{_WHO} joined {_CHAT} via (?:the )?QR code(?: shared by {_BY})?{_END}", "qr", "one"),
    _shape(f"{_WHO} joined (?:{_CHAT} )?{_BY_LINK}(?: from {_BY})?{_END}", "link", "one"),
    _shape(f"You added {_WHO}(?: to {_CHAT})?{_END}", names="en", by_owner=True),
    _shape(f"{_WHO} (?:was|were) (?:added|accepted)(?: to {_CHAT})?(?: by {_BY})?{_END}", names="en"),
    _shape(f"{_BY} (?:just )?added {_WHO}(?: to {_CHAT})?{_END}", names="en"),
    _shape(f"{_WHO} joined from the community{_END}", "link", "one"),
    _shape(f"{_WHO} (?:just )?joined (?:{_CHAT}|the server|the community|the party){_END}", "unknown", "one"),
)
_GREETINGS_OF_DISCORD = (
    _shape(f"{_HAIL} {_WHO}(?:[.!] (?:We hope you brought pizza|Say hi)| appeared)?{_END}", "unknown", "one"),
    _shape(f"{_WHO} {_HERE}{_END}", "unknown", "one"),
)
_GERMAN_AND_JAPANESE = (
    _shape(f"Du hast {_WHO} hinzugefügt{_END}", names="de", by_owner=True),
    _shape(f"{_BY} hat {_WHO} hinzugefügt{_END}", names="de"),
    _shape(f"{_WHO} wurden? hinzugefügt{_END}", names="de"),
    _shape(f"{_WHO} ist (?:über|mit|per) .{{0,30}}link (?:der Gruppe )?beigetreten{_END}", "link", "one"),
    _shape(f"{_WHO} ist der Gruppe .{{0,40}}link beigetreten{_END}", "link", "one"),
    _shape(f"{_WHO} ist der Gruppe beigetreten{_END}", "unknown", "one"),
    _shape(f"{_WHO}がグループに参加しました{_END}", "unknown", "one"),
)
PATTERNS = (
    *_BY_LINK_IN_CHINESE,
    *_WECHAT_AND_QQ,
    *_OTHERS_IN_CHINESE,
    *_ENGLISH,
    *_GREETINGS_OF_DISCORD,
    *_GERMAN_AND_JAPANESE,
)
"""Tried one after the other: the more a sentence says, the earlier it stands."""
