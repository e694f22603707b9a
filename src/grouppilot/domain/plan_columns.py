"""The columns of a plan as a table and the properties of one as .ics: the same going out and coming in.

A row is one entry on one day; one of a series is a row of its own under a uid that names its day, so that
taking the file in again finds it. Each vocabulary line holds what files say: Chinese between spaces, a bar,
English between commas. What is written is the first word of the language; all of them are read, and so are
keys.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from grouppilot.domain.cells import both_languages, tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.roster_columns import header_key
from grouppilot.domain.roster_sheet import Kind
from grouppilot.domain.roster_words import join_list, split_list

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "uid": "ID 唯一编号 编号|ID, uid, key",
        "title": "标题 内容 主题 名称 内容标题 课程名称|Title, name, subject, topic, content, summary",
        "day": "日期 日子 发布日期 计划日期 开始日期|Date, day, start date, planned for, publish date",
        "time": "时间 时刻 发布时间 计划时间 开始时间|Time, at, start time, hour, publish time",
        "length": "时长（分钟） 时长 分钟 持续时间|Minutes, length, duration, lasts",
        "kind": "价值类型 价值 类型 内容类型 分类|Kind, value, category, content type, pillar",
        "format": "形式 内容形式 形态 玩法|Format, form, post type, content format",
        "groups": "群 群组 群名 群名称 社群 所属群|Groups, group, community, chat, group name",
        "state": "状态 进度|State, status, progress",
        "channels": "渠道 发布渠道 平台渠道|Channels, channel, where",
        "origin": "来源 内容来源 出品|Origin, whose content, source",
        "reply": "回复福利 互动福利 回复奖励|Reply gets, for a reply, reward",
        "reply_cost": "福利成本 成本|Reply costs, cost, reward cost",
        "responsible": "负责人 执行人 主讲人 讲师|Responsible, owner, assignee, host, speaker, who",
        "text": "文案 正文 发布文案 话术|Text, copy, body, wording, description",
        "note": "备注 说明 附注|Note, notes, remark, comment, comments",
        "timetable": "上课表 显示在课表 课表|On the timetable, timetable, shown to members, public",
        "repeats": "重复 循环 重复规则|Repeats, repeat, recurrence, rrule",
        "working": "仅工作日 只在工作日|Working days only, workdays only",
    }
)
"""Field → the headers of its column; the fields in the order in which columns leave."""

FIELDS = tuple(HEADERS)

PRIVATE = frozenset({"reply_cost", "responsible", "text", "note", "timetable"})
"""What a plan to hand to members leaves out unless asked; a column that is not there says nothing."""

READ_ONLY_IN = frozenset({"repeats", "working"})
"""Columns that are read, not written: an RRULE (``domain.series``) makes a row a series from its day on."""

KINDS_OF_CELLS: Mapping[str, Kind] = MappingProxyType({"day": "date", "length": "int"})
"""What cells hold that are no texts; a time of day is the text ``20:30``, empty for all day."""

VALUES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "kind": {
            "beneficial": "福利 利益|Beneficial, benefit, offer, promotion",
            "useful": "干货 实用 有用|Useful, tips",
            "fun": "趣味 有趣 娱乐|Fun, funny, entertaining",
            "professional": "专业|Professional, expert",
            "resonant": "共鸣 情感|Resonant, resonance, emotional",
        },
        "format": {
            "post": "图文 推文 帖子|Post, article",
            "lesson": "课程 上课 授课|Lesson, class, course",
            "live": "直播分享 直播 分享|Live talk, live, talk, webinar",
            "qa": "答疑 问答|Q&A, qa, questions",
            "game": "游戏 小游戏|Game",
            "red_packet": "红包|Red packet",
            "draw": "抽奖|Draw, raffle, lottery",
            "poll": "投票|Poll, vote",
            "chain": "接龙|Chain sign-up, chain, sign-up",
            "homework": "作业|Homework, assignment",
            "checkin": "打卡|Check-in, checkin",
            "group_buy": "拼团 团购|Group buy",
            "flash_sale": "秒杀 限时秒杀|Flash sale",
            "highlight": "今日精华 每日精华 精华|Highlight of the day, highlight, digest",
            "story": "成员故事 群友故事 故事|Member story, story",
            "meeting": "线下聚会 线下活动 聚会|Offline meeting, meeting, meetup",
        },
        "state": {
            "idea": "灵感 想法 选题|Idea",
            "draft": "草稿 待完善|Draft, planned, to do",
            "ready": "就绪 待发布 已备好|Ready, scheduled, approved",
            "published": "已发布 已发|Published, posted, done",
            "reviewed": "已复盘|Reviewed",
        },
        "channels": {
            "group": "群 群内 社群|Group, chat group",
            "private": "私聊 私信 一对一|Private 1:1, private, direct message",
            "moments": "朋友圈|Moments",
            "official": "公众号|Official account",
        },
        "origin": {
            "own": "自有内容 自己 官方|Own content, own",
            "members": "成员内容 群友内容 成员 用户|Members’ content, members, members' content",
        },
        "timetable": {"yes": "是 对|Yes, y, true, 1", "no": "否 不|No, n, false, 0"},
        "working": {"yes": "是 对|Yes, y, true, 1", "no": "否 不|No, n, false, 0"},
    }
)
"""Family (a field whose cells hold words) → key → words. ``channels`` holds several in one cell."""

ICS: Mapping[str, str] = MappingProxyType(
    {
        "kind": "X-GROUPPILOT-KIND",
        "format": "X-GROUPPILOT-FORMAT",
        "groups": "X-GROUPPILOT-GROUPS",
        "state": "X-GROUPPILOT-STATE",
        "channels": "X-GROUPPILOT-CHANNELS",
        "origin": "X-GROUPPILOT-ORIGIN",
        "working": "X-GROUPPILOT-WORKING",
    }
)
"""Field → the property of a VEVENT that keeps it: a key, not a word (groups by name), several as in a cell.

The others are where every calendar has them: uid UID, title SUMMARY, day and time DTSTART (a date where it is
all day), length DURATION (none where it is not said), text DESCRIPTION, repeats RRULE. A series leaves cut to
the days that were chosen, EXDATE naming those on which it does not fall and RECURRENCE-ID those set apart. So
whoever knows its UID takes its days one by one, as the rows of a table; to whoever does not, it is a series.
A day moved here from beyond those chosen is an event of its own, its UID that of a row.
"""


def header_of(field: str, language: str) -> str:
    """Return the header above a field's column, in a language."""
    return _first(HEADERS[field], language)


def field_of(header: str) -> str | None:
    """Return the field that a header stands for; None for one nobody knows."""
    return _fields().get(header_key(header))


def word_of(family: str, key: str, language: str) -> str:
    """Return the word for a key of a family, in a language; the key itself where there is none."""
    words = VALUES[family].get(key)
    return key if words is None else _first(words, language)


def key_of(family: str, word: str) -> str | None:
    """Return the key that a word of a family stands for, in either language; None for one nobody knows."""
    return _keys(family).get(fold(tidy(word)))


def words_cell(family: str, keys: Iterable[str], language: str) -> str:
    """Return several keys of a family as the text of one cell, as `keys_in` reads it."""
    return join_list(word_of(family, key, language) for key in keys)


def keys_in(family: str, text: str) -> list[str | None]:
    """Return the keys of the words in one cell; None stands for each that nobody knows."""
    whole = key_of(family, text)
    return [whole] if whole is not None else [key_of(family, part) for part in split_list(text)]


def row_uid(uid: str, day: date | None = None) -> str:
    """Return the uid of a row: the entry's, of one of a series with the day it fell on at first."""
    return uid if day is None else f"{uid}/{day.isoformat()}"


def parse_uid(text: str) -> tuple[str, date | None]:
    """Return the entry's uid in a row's and the day of its series, if it names one."""
    uid, bar, day = text.strip().rpartition("/")
    try:
        return (uid, date.fromisoformat(day)) if bar else (day, None)
    except ValueError:
        return text.strip(), None


def _first(words: str, language: str) -> str:
    chinese, _, english = words.partition("|")
    return chinese.split()[0] if language.startswith("zh") else english.split(",")[0].strip()


@cache
def _fields() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for field, words in HEADERS.items():
        for word in (field, *both_languages(words)):
            found.setdefault(header_key(word), field)
    return found


@cache
def _keys(family: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for key, words in VALUES[family].items():
        for word in (key, *both_languages(words)):
            found.setdefault(fold(tidy(word)), key)
    return found
