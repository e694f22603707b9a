"""WeChat on a phone: several messages chosen and e-mailed. Days stand between lines, times behind names."""

import re
from collections.abc import Sequence

from grouppilot.domain.chat_times import day_of, second_of
from grouppilot.domain.chats import Facts, seconds
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.pastes import Head, real, tell_one, without_footer
from grouppilot.files.chats.sink import Sink

_DAY = re.compile(r"\s*[—–―─-]{2,}\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*[—–―─-]{2,}\s*")
_HEAD = re.compile(
    r"\s*(\S.{0,200}?)([ \t\u00a0\u3000]{1,6})"
    r"((?:上午|下午|凌晨|晚上|中午|早上)?\s?\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)\s*"
)
_TITLE = re.compile(
    r'["“「](.+)["”」](?:的聊天记录|的聊天記錄|的對話)'
    r'|chat history (?:of|in|with) ["“]?(.+?)["”]?(?: is)?(?: as follows)?[:：]',
    re.I,
)
_FORWARD = re.compile(r"^[>|]\s?")


def sniff(file: Opened) -> float:
    """Days between dashes, and names with times below them."""
    days = [place for place, line in enumerate(file.lines) if _DAY.fullmatch(_FORWARD.sub("", line))]
    if not days:
        return 0.0
    below = file.lines[days[0] + 1 : days[0] + 6]
    return 0.95 if any(_HEAD.fullmatch(_FORWARD.sub("", line)) for line in below) else 0.2


def read(file: Opened, sink: Sink) -> None:
    """Read the mail as a whole: what is chosen by hand is short."""
    lines = without_footer([_FORWARD.sub("", line) for line in file.whole().split("\n")])
    title = next((found[1] or found[2] for line in lines[:20] if (found := _TITLE.search(line))), "")
    group = True if any("群" in line and "聊天记录" in line for line in lines[:20]) else None
    sink.begin(Facts("wechat_mail", title=title, platform="wechat", group=group))
    heads = _heads(lines)
    kept = real([head for head in heads if head.name], sink)
    starts = {head.start for head in kept}
    both = [head for head in heads if not head.name or head.start in starts]
    for place, head in enumerate(both):
        if head.name:
            end = both[place + 1].start if place + 1 < len(both) else len(lines)
            tell_one(lines[head.end : end], head, sink)


def _heads(lines: Sequence[str]) -> list[Head]:
    """Find days (without a name) and headers; a wide gap before the time where any header has one."""
    wide = any((found := _HEAD.fullmatch(line)) and len(found[2]) > 1 for line in lines)
    heads: list[Head] = []
    midnight: int | None = None
    for place, line in enumerate(lines):
        if found := _DAY.fullmatch(line):
            day = day_of(found[1], "ymd")
            midnight = seconds(day) if day else midnight
            heads.append(Head(place, place + 1, 0, ""))
        elif midnight is not None and (found := _HEAD.fullmatch(line)):
            second = second_of(found[3])
            if second is not None and (len(found[2]) > 1 or not wide) and _alone(lines, place):
                heads.append(Head(place, place + 1, midnight + second, found[1].strip()))
    return heads


def _alone(lines: Sequence[str], place: int) -> bool:
    """Whether a line begins a paragraph."""
    above = lines[place - 1] if place else ""
    return not above.strip() or _DAY.fullmatch(above) is not None


FORMAT = Format("wechat_mail", sniff, read)
