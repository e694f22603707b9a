"""The diaries of the sample workspace: a week and a half of evenings, and what was decided in the reviews."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.store.diaries import Decision, Diary
from grouppilot.usecases.diaries import HAND, folded
from grouppilot.usecases.sample_groups import SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows


@dataclass(frozen=True)
class Evening:
    """What was written of a group so many days before today."""

    day: int
    mood: str = ""
    worked: str = ""
    problem: str = ""
    idea: str = ""


CAMP, COOKS, BRAND, TRIAL, CITY, WALK = (
    "晨读打卡营 03",
    "Slow Cooking Circle",
    "品牌会员-高层-01",
    "新品体验群 0611",
    "同城·杭州",
    "Photo Walk Berlin",
)

WRITTEN: Mapping[str, tuple[Evening, ...]] = {
    CAMP: (
        Evening(0, "lively", "早读接龙 41 人，比昨天多 6 人；海生带了三位新同学发言"),
        Evening(
            -1,
            "lively",
            "优秀作业点评后，又有 9 人补交",
            "群里争论点评标准，花了半小时",
            "先公布评分标准再点评",
        ),
        Evening(-2, "flat", "嘉宾分享 23 人在线", "提问环节冷场，只有班委接话", "提前请三位同学准备问题"),
        Evening(-3, "lively", "“哪句话让你停了一下”收到 38 条回答", idea="把好的回答做成一张合集图"),
        Evening(-4, "flat", "", "打卡掉到 52 人", "忙的日子改成一句话打卡"),
        Evening(-5, "cold", "", "几乎没人说话，导读发得太晚", "导读提前到 8:00"),
        Evening(-6, "lively", "分组第一天，7 个小组都报了组名"),
        Evening(-7, "flat", "新人入群 12 人，编号全部发完", "自我介绍卡在 300 字", "给一个三句话的模板"),
        Evening(
            -8, "lively", "开营仪式 86 人参加，全程 40 分钟没有冷场", idea="仪式录屏剪成 1 分钟给后来的人看"
        ),
    ),
    COOKS: (
        Evening(-1, "lively", "The stock question brought 31 answers, many from people who never write"),
        Evening(
            -2, "flat", "", "Two recipes posted at once; the second got no answer", "One recipe a day, at six"
        ),
        Evening(
            -3,
            "lively",
            "Ann's photos of her first bread: 44 hearts",
            idea="A first-try gallery every Monday",
        ),
        Evening(-5, "cold", "", "Nobody on a sunny Saturday", "Rest on Saturdays in June"),
        Evening(-6, "flat", "Poll for Sunday's dish: 58 votes", idea="Let the winner host the talk"),
        Evening(-8, "lively", "Three members met at the market and posted it"),
    ),
    BRAND: (
        Evening(-1, "flat", "新品预告 18 人询价", "有人嫌群里太吵", "询价统一私聊回复"),
        Evening(-3, "flat", "会员日海报转发 11 次"),
        Evening(-7, "lively", "线下品鉴会返图，老会员主动晒单"),
    ),
    TRIAL: (
        Evening(0, "flat", "体验报告收到 22 份", "还有 60 人没有领样品", "今晚逐人私信一遍"),
        Evening(-1, "lively", "开群两小时 96 人发言，红包雨拉动明显"),
    ),
    CITY: (
        Evening(-1, "lively", "接龙蓝莓 63 箱，晚八点截单刚好"),
        Evening(-3, "flat", "", "周三的鱼晚到三小时，有人要求退款", "到货前一小时先在群里报时间"),
        Evening(-4, "lively", "返图抽奖 35 人参加"),
    ),
    WALK: (
        Evening(-4, "lively", "Walk along the canal, 14 came, 60 photos the same evening"),
        Evening(-6, "flat", "", "The theme came too late to prepare", "Announce the theme on Wednesday"),
    ),
}

OF_ALL = (
    Evening(-1, "", "三个群同一天都活跃，因为都在晚上八点发了问题", idea="八点提问固定下来"),
    Evening(-5, "", "", "五个群都很冷清，不是某一个群的问题"),
)

DECIDED = (
    (CAMP, -9, "点评前先公布评分标准", "小助手", 1, None),
    (CAMP, -9, "导读每天 8:00 前发出", "", None, -4),
    (CAMP, -2, "忙的日子改成一句话打卡", "", 2, None),
    (COOKS, -10, "One recipe a day, always at six", "", None, None),
    (COOKS, -10, "Pin the list of dishes", "Mara", -8, -7),
    (CITY, -8, "到货前一小时在群里报时间", "小助手", -1, None),
    (None, -8, "所有群固定晚上八点提问", "", None, None),
)
"""Group or none, day decided, what, who, days until it is due or none, day it was done or none."""


def add_diaries(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    """Add what was written in the evenings and what was decided.

    Args:
        rows: Where rows are collected.
        groups: The sample groups by number.
        today: The owner's day.
    """
    for name, evenings in WRITTEN.items():
        for each in evenings:
            _write(rows, number_of(groups, name), each, today)
    for each in OF_ALL:
        _write(rows, None, each, today)
    for group, decided, what, who, until, done in DECIDED:
        rows.add(
            Decision,
            group_id=None if group is None else number_of(groups, group),
            decided=today + timedelta(days=decided),
            what=what,
            who=who,
            until=None if until is None else today + timedelta(days=until),
            done=None if done is None else today + timedelta(days=done),
        )


def _write(rows: SampleRows, group_id: int | None, each: Evening, today: date) -> None:
    rows.add(
        Diary,
        group_id=group_id,
        day=today + timedelta(days=each.day),
        worked=each.worked,
        problem=each.problem,
        idea=each.idea,
        mood=each.mood,
        source=HAND if each.mood else "",
        folded=folded((each.worked, each.problem, each.idea)),
        written=rows.moment,
    )
