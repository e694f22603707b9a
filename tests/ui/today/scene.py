"""A day like any other: eight groups, eighteen items and more, in Chinese and English."""

from datetime import date

from grouppilot.usecases import groups, sops
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

NAMES = (
    "晨读打卡营 03",
    "Slow Cooking Circle",
    "品牌会员-高层-01",
    "新品体验群 0611",
    "同城・杭州",
    "Photo Walk Berlin",
    "KOL 阿土 粉丝群",
    "代理商-华东",
)
DAILY = {"kind": "daily"}
MORNING = (
    "各位伙伴早安 ☀ 今天是 {weekday}，{group} 第 {day} 天。今日一问：{topic}",
    "早上好！{date}，{group} 的新一天。先说说：{topic}",
    "早安 🌱 喝口水，伸个懒腰，然后告诉我们：{topic}",
)
QUESTIONS = tuple(f"今日问题 {number}：你最近学会的一件小事是什么？" for number in range(1, 19))
NOON = "各位伙伴，午间答疑开始啦 ☀ 12:30–13:00 有问题直接发群里，林溪逐条回复。今天的主题：{topic}。"


def add_groups(ws: Workspace) -> list[int]:
    """Add the groups and return their numbers."""
    return [
        groups.add(ws, GroupForm(name, language="zh_CN" if place % 2 == 0 else "en", start=date(2026, 2, 16)))
        for place, name in enumerate(NAMES)
    ]


def add_items(ws: Workspace, ids: list[int]) -> dict[str, int]:
    """Add the items and return their numbers by title."""
    camp, cooking, brand, fresh, city, berlin, fans, _ = ids
    forms = (
        ItemForm("Good morning", "groups", tuple(ids[:5]), 480, DAILY, texts=MORNING, must=True, minutes=3),
        ItemForm(
            "Post good-morning card and today's question",
            "groups",
            (camp,),
            485,
            DAILY,
            texts=QUESTIONS,
            pool=True,
        ),
        ItemForm(
            "Note check-ins",
            "groups",
            (camp,),
            510,
            DAILY,
            must=True,
            figures=("check-ins",),
            of_members=True,
        ),
        ItemForm("Welcome newcomers", "owner", (), 540, DAILY, figures=("greeted",)),
        ItemForm("Review homework of team 2", "groups", (camp,), 660, {"kind": "weekly", "on": ["wed"]}),
        ItemForm(
            "Lunch lesson: one link, one film, six pictures", "groups", (cooking,), 720, DAILY, minutes=10
        ),
        ItemForm(
            "Q&A slot, 30 minutes",
            "groups",
            (brand,),
            750,
            {"kind": "working"},
            texts=(NOON, NOON + "!"),
            minutes=30,
            role="host",
            responsible="林溪",
        ),
        ItemForm("Ask one silent member a question", "groups", (city,), 780, DAILY),
        ItemForm("Share one member's work 分享一位成员的作品", "groups", (berlin,), 930, DAILY),
        ItemForm(
            "Live talk: choosing a first lens", "groups", (cooking,), 1230, DAILY, must=True, minutes=40
        ),
        ItemForm("今日精华整理并发布到群公告", "groups", (camp,), 1290, DAILY, texts=("今日精华：{topic}",)),
        ItemForm("Write the operations diary", "owner", (), 1350, DAILY, minutes=10, must=True),
        ItemForm("Check the link of the new product 新品链接核对", "groups", (fresh,), None, DAILY),
        ItemForm("Thank the fans who answered others", "groups", (fans,), 1260, DAILY),
    )
    return {form.title: sops.add(ws, form) for form in forms}
