"""The library of the sample workspace beside its packs: most of the starter kit, and filled shelves."""

from datetime import date, timedelta

from grouppilot.store.scripts import Script, ScriptText
from grouppilot.usecases import kit
from grouppilot.usecases.sample_rows import SampleRows

WRITTEN = kit.KIT[:6]
LANGUAGE = "zh_CN"

SHELVES: tuple[tuple[str, str, str, int | None], ...] = (
    (
        "highlight",
        "昨晚的金句",
        "「读书不是为了记住，而是为了下次遇到时认得出来。」——朝露组 阿妍",
        None,
    ),
    ("proof", "第 02 期完课率", "上一期 118 人报名，83 人完课，完课率 70%，其中 41 人升入高阶营。", None),
    (
        "story",
        "老宋的第一本书",
        "老宋是货车司机，三年没翻过书。第 02 期他在服务区读完了第一本，还写了 1,200 字。",
        None,
    ),
    ("answer", "漏打卡了怎么办", "48 小时内可以补卡，全程两次；补卡时在接龙后面写上日期就行。", None),
    ("offer", "书店会员日 85 折", "凭群内截图到「巷口书店」买书 85 折，每人限一次，结账时出示即可。", 5),
    ("offer", "咖啡馆读书位", "工作日上午到「慢时光」报群名，点一杯咖啡可坐到中午。", 40),
    ("offer", "端午书单礼盒", "端午礼盒立减 20 元，数量 50 份，先到先得。", -8),
)
CATEGORIES = {
    "highlight": "report",
    "proof": "report",
    "story": "useful",
    "answer": "useful",
    "offer": "sale",
}


def add_library(rows: SampleRows, today: date) -> None:
    """Write the texts.

    Args:
        rows: Where rows are collected.
        today: The owner's day.
    """
    drafts = kit.drafts(LANGUAGE)
    for key in WRITTEN:
        title, text, category = drafts[key]
        _add(rows, title, text, category, shelf="kit", kit_key=key, expires=None)
    for shelf, title, text, days in SHELVES:
        ends = None if days is None else today + timedelta(days=days)
        _add(rows, title, text, CATEGORIES[shelf], shelf=shelf, kit_key="", expires=ends)


def _add(
    rows: SampleRows, title: str, text: str, category: str, *, shelf: str, kit_key: str, expires: date | None
) -> None:
    script = rows.add(
        Script,
        title=title,
        category=category,
        language=LANGUAGE,
        pool=False,
        shelf=shelf,
        kit_key=kit_key,
        expires=expires,
        pack="",
        pack_key="",
        created=rows.moment,
    )
    rows.add(ScriptText, script_id=script, position=0, text=text)
