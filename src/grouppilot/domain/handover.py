"""What whoever takes a role over must know, as a text to send, in the language of the group."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.coverage import SLOTS, WEEK, Shifts

_WORDS = {
    "en": {
        "title": "Hand-over: {role} · {group}",
        "carried": "So far: {names}",
        "nobody": "So far: nobody",
        "hours": "{name} ({hours})",
        "duties": "What the role is for",
        "regular": "Done regularly",
        "today": "Still open today ({day})",
        "promised": "Promised to members",
        "until": "{what}, by {day}",
        "nothing": "Nothing is open.",
        "always": "at all hours",
        "daily": "every day",
        "and": ", ",
        "to": "–",
    },
    "zh": {
        "title": "交接：{role} · {group}",
        "carried": "目前由：{names}",
        "nobody": "目前无人担任",
        "hours": "{name}（{hours}）",
        "duties": "职责",
        "regular": "日常动作",
        "today": "今天还没做（{day}）",
        "promised": "答应成员的事",
        "until": "{what}，{day}前",
        "nothing": "没有未完成的事。",
        "always": "全天",
        "daily": "每天",
        "and": "、",
        "to": "至",
    },
}
_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SLOTS = {
    "en": dict(zip(SLOTS, ("mornings", "noons", "evenings", "other hours"), strict=True)),
    "zh": dict(zip(SLOTS, ("早上", "中午", "晚上", "其他时段"), strict=True)),
}
_ROLES = {
    "en": {
        "owner": "Owner", "administrator": "Administrator", "host": "Host", "moderator": "Moderator",
        "kol": "KOL", "service": "Customer service", "helper": "Helper", "monitor": "Monitor",
        "reviewer": "Reviewer", "activity": "Activity officer", "sharing": "Sharing officer",
        "publicity": "Publicity", "statistics": "Statistics", "warmup": "Warm-up", "seed": "Seed user",
        "regular": "Regular",
    },
    "zh": {
        "owner": "群主", "administrator": "管理员", "host": "主持人", "moderator": "群管",
        "kol": "KOL", "service": "客服", "helper": "小助手", "monitor": "班长",
        "reviewer": "点评官", "activity": "气氛官", "sharing": "分享官",
        "publicity": "宣传官", "statistics": "统计官", "warmup": "气氛组", "seed": "种子用户",
        "regular": "常客",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Holder:
    """Who carries the role now, and when."""

    name: str
    shifts: Shifts = None


@dataclass(frozen=True)
class Task:
    """Something of the role: a routine with its time of day in minutes, or a promise with its day."""

    what: str
    minute: int | None = None
    due: date | None = None


@dataclass(frozen=True)
class HandOver:
    """All that is handed over.

    Attributes:
        group: Its name.
        role: Key of the role; ``name`` is the owner's name for it.
        duties: A line each.
        regular: Routines of the role.
        open: What of them is still open today.
        promised: Follow-ups that who carries the role is responsible for.
        day: Today.
    """

    group: str
    role: str
    name: str
    holders: Sequence[Holder]
    duties: Sequence[str]
    regular: Sequence[Task]
    open: Sequence[Task]
    promised: Sequence[Task]
    day: date


def text(told: HandOver, language: str) -> str:
    """Write the hand-over as one message.

    Args:
        told: What is handed over.
        language: Of the group; any but Chinese gets English.
    """
    family = "zh" if language.startswith("zh") else "en"
    words = _WORDS[family]
    role = told.name or _ROLES[family].get(told.role, told.role)
    lines = [words["title"].format(role=role, group=told.group), _holders(told, family)]
    day = _day(told.day, family)
    for heading, tasks in (
        (words["duties"], [Task(duty) for duty in told.duties]),
        (words["regular"], told.regular),
        (words["today"].format(day=day), told.open),
        (words["promised"], told.promised),
    ):
        if tasks:
            lines += ["", heading, *(f"- {_task(task, family)}" for task in tasks)]
    if not told.open and not told.promised:
        lines += ["", words["nothing"]]
    return "\n".join(lines)


def hours(shifts: Shifts, family: str) -> str:
    """Write hours in short: ``Mon–Fri mornings, evenings`` or ``周一至周五早上、晚上``."""
    words = _WORDS[family]
    if shifts is None:
        return words["always"]
    by_slots: dict[tuple[str, ...], list[int]] = {}
    for day in WEEK:
        slots = tuple(slot for slot in SLOTS if (day, slot) in shifts)
        if slots:
            by_slots.setdefault(slots, []).append(day)
    between = " " if family == "en" else ""
    parts = (
        days(found, family) + between + words["and"].join(_SLOTS[family][slot] for slot in slots)
        for slots, found in by_slots.items()
    )
    return ("; " if family == "en" else "；").join(parts)


def days(found: Sequence[int], family: str) -> str:
    """Write weekdays in short, neighbours from the first to the last."""
    words, names = _WORDS[family], _DAYS[family]
    if len(found) == len(WEEK):
        return words["daily"]
    runs: list[list[int]] = []
    for day in found:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    told = (
        names[run[0]] + words["to"] + names[run[-1]]
        if len(run) > 2
        else words["and"].join(names[day] for day in run)
        for run in runs
    )
    return words["and"].join(told)


def _holders(told: HandOver, family: str) -> str:
    words = _WORDS[family]
    if not told.holders:
        return words["nobody"]
    names = (
        holder.name
        if holder.shifts is None
        else words["hours"].format(name=holder.name, hours=hours(holder.shifts, family))
        for holder in told.holders
    )
    return words["carried"].format(names=words["and"].join(names))


def _task(task: Task, family: str) -> str:
    if task.due is not None:
        return _WORDS[family]["until"].format(what=task.what, day=_day(task.due, family))
    time = "" if task.minute is None else f"{task.minute // 60:02}:{task.minute % 60:02} "
    return time + task.what


def _day(day: date, family: str) -> str:
    return f"{day.month}月{day.day}日" if family == "zh" else f"{day.day} {_MONTHS[day.month - 1]}"
