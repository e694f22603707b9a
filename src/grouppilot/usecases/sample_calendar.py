"""The calendar of the sample workspace: four weeks posted, a fortnight planned, ideas, a series."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from grouppilot.domain.day_words import date_words
from grouppilot.domain.entries import usual_pack
from grouppilot.files import materials
from grouppilot.store.entries import Entry, EntryGroup, EntryResult, Publication
from grouppilot.store.materials import Material
from grouppilot.usecases.sample_groups import SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

PAST, AHEAD = -28, 14


@dataclass(frozen=True)
class Post:
    """What is posted again and again; ``minute`` and ``length`` in minutes."""

    title: str
    kind: str
    format: str
    minute: int
    length: int
    text: str
    reply: str = ""


@dataclass(frozen=True)
class Plan:
    """What one group gets: its posts in turn, every so many days, as far ahead as ``until`` days."""

    group: str
    every: int
    until: int
    posts: Sequence[Post]


PLANS = (
    Plan(
        "晨读打卡营 03",
        1,
        AHEAD,
        (
            Post(
                "今日共读与提问",
                "useful",
                "qa",
                8 * 60 + 30,
                20,
                "今天读第三章前半，读完回答：哪句话让你停了一下？",
            ),
            Post(
                "领读直播：怎样做读书笔记",
                "professional",
                "live",
                20 * 60 + 30,
                40,
                "今晚 8:30 领读直播，带上你的笔记本。",
                "直播间抽 3 本书",
            ),
            Post(
                "金句接龙",
                "resonant",
                "chain",
                12 * 60 + 30,
                15,
                "接龙：写下今天最打动你的一句话。",
                "点赞最多的做成金句海报",
            ),
            Post(
                "读书冷知识猜猜看",
                "fun",
                "game",
                21 * 60,
                15,
                "猜猜看：这本书的书名改过几次？",
                "猜中的前三名送书签",
            ),
            Post(
                "学员故事：老宋的第一本书",
                "resonant",
                "story",
                12 * 60,
                0,
                "货车司机老宋，在服务区读完了三年来的第一本书。",
            ),
        ),
    ),
    Plan(
        "Slow Cooking Circle",
        2,
        4,
        (
            Post(
                "Recipe of the week",
                "useful",
                "lesson",
                12 * 60,
                0,
                "This week: short ribs, four hours, one pot. Who is in?",
            ),
            Post(
                "Ask Lin: your stuck pots",
                "professional",
                "qa",
                20 * 60,
                30,
                "Half an hour of questions. Post a photo of what went wrong.",
                "The best rescue gets the apron",
            ),
            Post("Guess the spice", "fun", "game", 21 * 60, 10, "One photo, one spice. What is it?"),
            Post(
                "Member's dish of the week",
                "resonant",
                "highlight",
                12 * 60 + 30,
                0,
                "Look what Maya made of last week's recipe.",
            ),
        ),
    ),
    Plan(
        "品牌会员-高层-01",
        3,
        AHEAD,
        (
            Post(
                "会员专享：新书七折",
                "beneficial",
                "flash_sale",
                12 * 60 + 15,
                0,
                "会员专享七折，只到今晚 22 点。",
                "晒单返 10 元券",
            ),
            Post(
                "作者连线预告",
                "professional",
                "lesson",
                12 * 60 + 30,
                20,
                "周四晚和作者连线，先把问题丢过来。",
            ),
            Post("这周你在读什么", "resonant", "poll", 21 * 60, 10, "投个票：这周你在读哪一类？"),
        ),
    ),
    Plan(
        "新品体验群 0611",
        1,
        3,
        (
            Post(
                "体验任务",
                "useful",
                "homework",
                9 * 60,
                0,
                "今天的任务：用一张图说说你的第一感受。",
                "集满三张送正装",
            ),
            Post("限时拼团", "beneficial", "group_buy", 20 * 60, 30, "三人成团，体验价只有今晚。"),
            Post("体验官问答", "professional", "qa", 12 * 60 + 30, 30, "产品经理在线半小时，什么都可以问。"),
        ),
    ),
    Plan(
        "同城·杭州",
        2,
        10,
        (
            Post("今日到货", "beneficial", "post", 8 * 60 + 10, 0, "今天到了塘栖枇杷和临安笋，份数不多。"),
            Post("枇杷三种吃法", "useful", "lesson", 12 * 60, 0, "除了直接吃，枇杷还能这样做。"),
            Post("红包雨", "fun", "red_packet", 21 * 60, 10, "九点整，红包三轮，手气最佳送一斤笋。"),
            Post("邻居晒单", "resonant", "highlight", 21 * 60 + 30, 0, "谢谢楼上楼下的返图，今天选了三张。"),
        ),
    ),
    Plan(
        "Photo Walk Berlin",
        5,
        AHEAD,
        (
            Post(
                "Light of the week",
                "useful",
                "lesson",
                18 * 60 + 30,
                0,
                "Low sun, long shadows: where we shoot this week.",
            ),
            Post(
                "Walk: Tempelhof at dusk",
                "resonant",
                "meeting",
                18 * 60,
                150,
                "We meet at the old gate at six. Bring one lens only.",
            ),
            Post(
                "Photo riddle",
                "fun",
                "game",
                19 * 60,
                10,
                "Which street is this? No searching.",
                "The first right answer picks the next walk",
            ),
        ),
    ),
)
IDEAS = (
    ("晨读打卡营 03", "结营彩蛋：全员金句长图", "resonant", "highlight"),
    ("晨读打卡营 03", "请第 02 期学员回来分享", "professional", "live"),
    ("Slow Cooking Circle", "A cook-along by video on a Sunday", "fun", "live"),
    ("品牌会员-高层-01", "会员日盲盒", "beneficial", "draw"),
    ("Photo Walk Berlin", "Swap prints by post", "resonant", "post"),
)
MOMENTS = ("朋友圈：开营倒计时", "还有三天，代理商训练营开营。", 3)
SERIES = ("品牌会员-高层-01", "周四会员分享", "每周四晚八点半，一位会员讲一本书。")
LINK = "https://example.org/"
COLOURS = ((224, 160, 92), (92, 140, 150), (120, 150, 96))


def add_calendar(
    rows: SampleRows, groups: Mapping[int, SampleGroup], folder: Path, zone: ZoneInfo, today: date
) -> None:
    """Plan and post what every group gets; days to come are not posted, and today is left to the owner.

    Args:
        rows: Where rows are collected.
        groups: The groups by their number.
        folder: Of the workspace, for the pictures.
        zone: Of the workspace.
        today: The owner's day.
    """
    pictures = [_picture(folder, colour) for colour in COLOURS]
    for plan in PLANS:
        group_id = number_of(groups, plan.group)
        first = max(PAST, groups[group_id].start)
        for place, number in enumerate(range(first - first % plan.every, plan.until + 1, plan.every)):
            post = plan.posts[place % len(plan.posts)]
            day = today + timedelta(days=number)
            if number >= first:
                _post(rows, post, day, number, group_id, groups[group_id], pictures, zone)
    for name, title, kind, form in IDEAS:
        add_entry(rows, number_of(groups, name), title, kind, form, None, None, state="idea")
    title, text, number = MOMENTS
    day = today + timedelta(days=number)
    add_entry(
        rows, None, title, "useful", "post", day, 9 * 60, text=text, channels=["moments"], pack=["text"]
    )
    _series(rows, number_of(groups, SERIES[0]), today)


def _post(
    rows: SampleRows,
    post: Post,
    day: date,
    number: int,
    group_id: int,
    group: SampleGroup,
    pictures: Sequence[tuple[str, int]],
    zone: ZoneInfo,
) -> None:
    told = number < -1
    state = ("reviewed" if told else "published") if number < 0 else ("ready" if number < 3 else "draft")
    said = {
        "text": _dated(post.text, day, group.language),
        "reply": post.reply,
        "length": post.length,
        "state": state,
    }
    entry = add_entry(rows, group_id, post.title, post.kind, post.format, day, post.minute, **said)
    whole = number < 3 or rows.rng.random() < 0.6
    _materials(rows, entry, post.format, pictures, whole=whole)
    if number >= 0:
        return
    late = rows.rng.randrange(-4, 22)
    at = datetime.combine(day, time(), zone) + timedelta(minutes=post.minute + late)
    kept = {"entry_id": entry, "group_id": group_id, "day": day}
    offset = at.utcoffset() or timedelta()
    minutes = int(offset.total_seconds() // 60)
    rows.add(Publication, **kept, state="published", reason="", at=at, at_offset=minutes)
    if told:
        reached = int(max(group.active, 40) * rows.rng.uniform(0.35, 0.75))
        # Evenings are answered best, which the advice on hours then tells.
        responded = int(reached * rows.rng.uniform(0.08, 0.22) * (1.8 if post.minute >= 20 * 60 else 1))
        bought = int(responded * rows.rng.uniform(0.1, 0.4)) if post.kind == "beneficial" else None
        figures = {"reached": reached, "responded": responded, "converted": bought}
        rows.add(EntryResult, **kept, **figures, note="", source="hand")


def add_entry(
    rows: SampleRows,
    group_id: int | None,
    title: str,
    kind: str,
    form: str,
    day: date | None,
    minute: int | None,
    **said: Any,
) -> int:
    """Add an entry, for one group or none, and return its number; ``said`` replaces what it usually says."""
    values: dict[str, Any] = {
        "title": title,
        "day": day,
        "minute": minute,
        "length": 0,
        "kind": kind,
        "format": form,
        "origin": "members" if form in ("story", "highlight") else "own",
        "reply": "",
        "reply_cost": "",
        "channels": ["group"],
        "role": "",
        "responsible": "",
        "script_id": None,
        "text": "",
        "note": "",
        "state": "draft",
        "pack": list(usual_pack(form)),
        "timetable": True,
        "rule": "",
        "working": False,
        "last": None,
        "series_id": None,
        "original_day": None,
        "created": rows.moment,
    }
    entry = rows.add(Entry, **{**values, **said})
    if group_id is not None:
        rows.add(EntryGroup, entry_id=entry, group_id=group_id)
    return entry


def _dated(text: str, day: date, language: str) -> str:
    """Begin a text with its day: no two of them say the same."""
    return (
        f"【{date_words(day, language)}】{text}"
        if language == "zh_CN"
        else f"{date_words(day, language)}: {text}"
    )


def _series(rows: SampleRows, group_id: int, today: date) -> None:
    _, title, text = SERIES
    first = today + timedelta(days=(3 - today.weekday()) % 7 or 7)
    said = {"text": text, "length": 60, "rule": "FREQ=WEEKLY;BYDAY=TH", "pack": ["text"], "state": "ready"}
    add_entry(rows, group_id, title, "professional", "live", first, 20 * 60 + 30, **said)


def _materials(
    rows: SampleRows, entry: int, form: str, pictures: Sequence[tuple[str, int]], *, whole: bool
) -> None:
    needed = usual_pack(form)
    if "link" in needed:
        _material(rows, entry, "link", 0, url=f"{LINK}{entry}")
    for place in range(6 if whole else 2) if "picture" in needed else ():
        digest, size = pictures[(entry + place) % len(pictures)]
        name = f"{place + 1}.png"
        _material(rows, entry, "picture", place, name=name, digest=digest, size=size, media="image/png")


def _material(rows: SampleRows, entry: int, part: str, position: int, **said: Any) -> None:
    empty = {"name": "", "digest": "", "size": 0, "media": "", "url": ""}
    rows.add(Material, entry_id=entry, part=part, position=position, **{**empty, **said})


def _picture(folder: Path, colour: tuple[int, int, int], side: int = 240) -> tuple[str, int]:
    """Write a plain picture that runs from a colour to a lighter one; returns its digest and size."""
    shades = [tuple(each + (250 - each) * row // (2 * side) for each in colour) for row in range(side)]
    lines = b"".join(b"\0" + bytes(shade) * side for shade in shades)
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
    digest = sha256(data).hexdigest()
    path = materials.path_of(folder, digest)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return digest, len(data)
