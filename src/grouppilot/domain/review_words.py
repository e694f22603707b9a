"""The phrases of a weekly review as it is pasted, in the language of the group."""

from collections.abc import Mapping
from datetime import date

Phrases = Mapping[str, str]

_WEEKDAYS = {"en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "zh": tuple("一二三四五六日")}

_ENGLISH: Phrases = {
    "title": "Week in review: {group}",
    "all": "all groups",
    "span": "{first} to {last}",
    "running": "{first} to {last}, still running",
    "and": ", ",
    "stop": "; ",
    "unknown": "not known",
    "routine": "Routine: {done} of {due} done",
    "skipped": "{n} skipped",
    "missed": "{n} missed",
    "posts": "Content: {n} posted",
    "no_posts": "Content: nothing posted",
    "kind": "{kind} {n}",
    "reached": "reached {n}",
    "responded": "responded {n}",
    "converted": "converted {n}",
    "partly": "{n} (known of {known} of {asked})",
    "members": "Members: {n}",
    "no_members": "Members: not known",
    "changes": "{joins} joined, {leaves} left",
    "finished": "{n} finished their onboarding",
    "diary": "Diary",
    "day": "{weekday} {day}",
    "whole": "the day as a whole",
    "worked": "Worked: {text}",
    "problem": "Problem: {text}",
    "idea": "Next: {text}",
    "decided": "Decided",
    "carried": "Open from before",
    "done": "done",
    "until": "by {day}",
    "lively": "lively",
    "flat": "flat",
    "cold": "cold",
    "beneficial": "beneficial",
    "useful": "useful",
    "fun": "fun",
    "professional": "professional",
    "resonant": "resonant",
    "about": " ({text})",
    "of_group": "{group}: {text}",
}

_CHINESE: Phrases = {
    "title": "【周复盘】{group}",
    "all": "全部群",
    "span": "{first}至{last}",
    "running": "{first}至{last}（本周未结束）",
    "and": "，",
    "stop": "；",
    "unknown": "暂无数据",
    "routine": "清单：{due} 项完成 {done} 项",
    "skipped": "跳过 {n} 项",
    "missed": "漏做 {n} 项",
    "posts": "内容：发布 {n} 条",
    "no_posts": "内容：本周没有发布",
    "kind": "{kind} {n}",
    "reached": "触达 {n}",
    "responded": "互动 {n}",
    "converted": "转化 {n}",
    "partly": "{n}（{asked} 条中已知 {known} 条）",
    "members": "成员：{n} 人",
    "no_members": "成员：暂无数据",
    "changes": "新增 {joins} 人，退群 {leaves} 人",
    "finished": "{n} 人完成新人引导",
    "diary": "群日志",
    "day": "{day}周{weekday}",
    "whole": "全天",
    "worked": "做得好：{text}",
    "problem": "问题：{text}",
    "idea": "下一步：{text}",
    "decided": "本周决定",
    "carried": "之前未完成",
    "done": "已完成",
    "until": "{day}前",
    "lively": "活跃",
    "flat": "平淡",
    "cold": "冷清",
    "beneficial": "福利",
    "useful": "干货",
    "fun": "趣味",
    "professional": "专业",
    "resonant": "共鸣",
    "about": "（{text}）",
    "of_group": "{group}：{text}",
}


def phrases(language: str) -> Phrases:
    """Return the phrases of a language; those of an unknown one are English."""
    return _CHINESE if language.startswith("zh") else _ENGLISH


def weekday_text(day: date, language: str) -> str:
    """Write the short name of a day's weekday."""
    return _WEEKDAYS["zh" if language.startswith("zh") else "en"][day.weekday()]
