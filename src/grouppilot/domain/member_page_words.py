"""What stands on the member pages of chat apps beside names: counts, headings, presence, buttons, roles."""

import re

DIRECTION = str.maketrans("", "", "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
WHAT = (
    r"members?|participants?|people|subscribers?|online|offline|active|admins?|owners?|bots?"
    r"|名?成员|位成员|个成员|名?成員|位成員|[人位名]?在[线線]|人|位|在线|在線|离线|離線|群成员|群成員|群聊成员|管理员|管理員|群主"
    r"|participantes?|miembros?|membres?|mitglieder|メンバー|명|멤버"
)
NUMBER = r"\d[\d.,\u202f\xa0 ]{0,9}"
COUNTS = (
    re.compile(rf"(?:{NUMBER}\s*(?:{WHAT})\s*(?:[,，、·•/|]\s*)?)+", re.I),  # 24 members, 5 online
    re.compile(rf"(.{{1,24}}?)\s*[-—–:：·•]\s*{NUMBER}"),  # ONLINE — 14
    re.compile(rf"(.{{1,24}}?)\s*[(（\[【]\s*{NUMBER}(?:\s*/\s*\d+)?\s*[)）\]】]"),  # Members (12)
    re.compile(r"(.{1,12}?)\s*\d{1,5}\s*/\s*\d{1,5}"),  # 群成员 112/500
)
HEADING = re.compile(
    r"(?:group |all |server |channel |群|全部|所有)?\s*"
    r"(?:members?|participants?|subscribers?|owner|admins?|administrators?|moderators?|mods?|online|offline"
    r"|idle|do not disturb|bots?|invited|pending|成员|成員|群聊成员|在线|在線|离线|離線|管理员|管理員|群主"
    r"|邀请中|邀請中|待加入|已邀请|已邀請|メンバー|招待中)",
    re.I,
)
INVITED = re.compile(r"(?:invited|pending|邀请中|邀請中|待加入|已邀请|已邀請|招待中)", re.I)
PRESENCE = re.compile(
    r"online(?: now)?|offline|do not disturb|typing…?|last seen.*|was online.*|seen .*|zuletzt.*"
    r"|active (?:now|\d+ .* ago|today|yesterday).*"
    r"|在线|在線|离线|離線|手机在线|电脑在线|最近.{0,4}(?:在线|上线|上線|上过线)"
    r"|(?:上次|最后|最後)(?:上线|上線|在线|在線|发言|發言).*"
    r"|(?:hey there! )?i am using whatsapp\.?|嗨！?我正在使用 ?whatsapp。?|can't talk, whatsapp only"
    r"|battery about to die|at the (?:gym|movies)",
    re.I,
)
ACTIVITY = re.compile(
    r"(?:playing|listening to|watching|streaming|competing in|custom status)\b.*"
    r"|(?:正在玩|正在听|正在看|正在直播).*",
    re.I,
)
WEAK = re.compile(
    r"idle|invisible|away|recently|available|busy|at work|sleeping|忙碌|隐身|back|done|edit|close|cancel"
    r"|返回|完成|编辑|編輯|取消|关闭|關閉",
    re.I,
)
"""What could be a name as well: left out only where other lines show that this is a page."""

BUTTON = re.compile(
    r"(?:add|invite|search|view|see|show|remove|exit|leave|report|copy|manage)\b.{0,40}"
    r"(?:members?|participants?|people|link|all|more|group|less|chat)\b.{0,12}"
    r"|see all|show more|show less|view all.{0,20}|admin tools"
    r"|(?:添加|邀请|邀請|移出|移除|搜索|搜尋|查看|展开|展開|收起|显示|顯示|退出|管理)"
    r"(?:全部|所有|更多)?(?:群聊?|好友|成员|成員)*|查看(?:全部|更多).{0,12}|[+＋\-－−]",
    re.I,
)
BOT = re.compile(r"bot|app|✓ ?app|✓ ?bot|机器人|機器人|has (?:no )?access to messages", re.I)
ROLE_WORDS = {
    "owner": r"(?:group |server |channel )?(?:owner|creator|founder)|群主|创建者|創建者|拥有者|所有者|创始人",
    "admin": r"(?:group |community |co-?)?(?:admin(?:istrator)?s?|adm)"
    r"|群?管理员|群?管理員|群组管理员|群管|小组管理员",
}
ROLE = {role: re.compile(words, re.I) for role, words in ROLE_WORDS.items()}
EITHER = "|".join(ROLE_WORDS.values())
IN_FRONT = re.compile(rf"\s*[(（\[【<《]\s*({EITHER})\s*[)）\]】>》]\s*(\S.*)", re.I)
BEHIND = re.compile(
    rf"(.*\S)(?:\s*[(（\[【<《]\s*({EITHER})\s*[)）\]】>》]|(?:\t|\s{{2,}}|\s*[·•|｜—–]\s*)({EITHER})"
    r"|\s+(群主|群?管理员|群?管理員|[Gg]roup (?:admin|owner)))\s*",
    re.I,
)
LEVEL = re.compile(r"\s*(?:[\[【]?\s*lv\.?\s*\d{1,3}\s*[\]】]?|Lv\d{1,3})\s+(?=\S)", re.I)
TILDE = re.compile(r"[~～∼˜]\s*(?=\S)")
PHONE = re.compile(r"\+?\(?\d[\d\s\u202f\xa0().\-‑–/]{5,22}\d")
ACCOUNT = re.compile(r"(.*\S)\s*[(（<]\s*(\d{5,11})\s*[)）>]")
SELF = frozenset({"you", "du", "tú", "vous", "voce", "você", "我", "你", "自己", "あなた", "나"})
CELL = re.compile(r"\d{1,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.*|")
COMMAS = re.compile(r"\s*[,，、]\s*")
