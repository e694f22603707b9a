"""The routines of the sample workspace: the packs of its groups, pruned, and the owner's own items."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from grouppilot.assets import resource
from grouppilot.domain.packs import Pack, PackItem, PackText
from grouppilot.domain.recurrence import rule_to
from grouppilot.files.packs import read_pack
from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.scripts import Script, ScriptText
from grouppilot.usecases.sample_groups import OWNER, SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

EDITED = {"useful-share": 765, "pick-up": 1065}  # items that got another time of day, in minutes
EDITED_ON = -45  # days from today
NIGHT_NOTE = (
    "{group}的朋友们晚安🌙 今天群里最有收获的一句话是什么？留一句，明早我来整理。",
    "今天就到这里，{group}的各位早点休息。明天想听什么，睡前告诉我一个词就好。",
    "晚安，{group}。没来得及回的消息我记着，明天上午一条条回。",
    "一天辛苦了🌙 在{group}里说一件今天的小确幸吧，我先来：今晚的风很舒服。",
)


def add_routines(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    """Add the items of every group's pack with their texts, then the owner's own items."""
    wanted = {(group.pack, group.language) for group in groups.values()}
    packs = {key: read_pack(resource("packs", f"{key[0]}.{key[1]}.toml")) for key in sorted(wanted)}
    scripts: dict[tuple[str, str, str], int] = {}
    for number, group in groups.items():
        pack = packs[group.pack, group.language]
        for text in pack.texts:
            key = (pack.id, pack.language, text.key)
            if key not in scripts:
                scripts[key] = _add_script(rows, text, pack)
        _add_pack(rows, group, number, pack, scripts, today)
    _add_own(rows, groups, today)


def _add_pack(
    rows: SampleRows,
    group: SampleGroup,
    number: int,
    pack: Pack,
    scripts: Mapping[tuple[str, str, str], int],
    today: date,
) -> None:
    since = today + timedelta(days=group.since)
    for position, item in enumerate(pack.items):
        item_id = rows.add(
            SopItem,
            audience="groups",
            position=100 * number + position,
            pack=pack.id,
            pack_key=item.key,
            home_group_id=number,
            deleted=item.key in group.dropped,
            created=since,
        )
        rows.add(SopAudience, item_id=item_id, group_id=number)
        script = scripts[pack.id, pack.language, item.text] if item.text else None
        said = _said(item, script)
        _add_version(rows, item_id, since, said)
        if item.key in EDITED:
            later = today + timedelta(days=EDITED_ON)
            if later > since:
                _add_version(rows, item_id, later, {**said, "minute": EDITED[item.key]})


def _add_own(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    since = today - timedelta(days=180)
    night = PackText("night-note", "晚安一句", "greeting", NIGHT_NOTE)
    evening = [
        number_of(groups, name)
        for name in ("晨读打卡营 03", "品牌会员-高层-01", "新品体验群 0611", "同城·杭州")
    ]
    for audience, receivers, item, text in (
        ("groups", evening, PackItem("", "各群晚安一句", {"kind": "daily"}, 2, time=1305), night),
        ("all", [], PackItem("", "核对名额与群二维码", {"kind": "weekly", "on": ["mon"]}, 2, time=630), None),
        ("owner", [], PackItem("", "写今天的运营日记", {"kind": "daily"}, 8, time=1350, must=True), None),
        (
            "owner",
            [],
            PackItem("", "Lay out tomorrow's texts and pictures", {"kind": "daily"}, 10, time=1395),
            None,
        ),
    ):
        script = None if text is None else _add_script(rows, text, None)
        item_id = rows.add(
            SopItem,
            audience=audience,
            position=2000,
            pack="",
            pack_key="",
            home_group_id=None,
            deleted=False,
            created=since,
        )
        for number in receivers:
            rows.add(SopAudience, item_id=item_id, group_id=number)
        _add_version(rows, item_id, since, _said(item, script, OWNER))


def _said(item: PackItem, script: int | None, responsible: str = "") -> dict[str, Any]:
    return {
        "title": item.title,
        "minute": item.time,
        "rule": rule_to(item.rule),
        "must": item.must,
        "minutes": item.minutes,
        "figures": list(item.figures),
        "of_members": item.of_members,
        "stages": list(item.stages),
        "script_id": script,
        "role": item.role or "",
        "responsible": responsible,
    }


def _add_version(rows: SampleRows, item_id: int, since: date, said: Mapping[str, Any]) -> None:
    rows.add(SopVersion, item_id=item_id, valid_from=since, status="active", **said)


def _add_script(rows: SampleRows, text: PackText, pack: Pack | None) -> int:
    number = rows.add(
        Script,
        title=text.title,
        category=text.category,
        language=pack.language if pack else "zh_CN",
        pool=text.pool,
        pack=pack.id if pack else "",
        pack_key=text.key if pack else "",
        created=rows.moment - timedelta(days=180),
    )
    _add_texts(rows, number, text.texts)
    return number


def _add_texts(rows: SampleRows, script: int, texts: Sequence[str]) -> None:
    for position, text in enumerate(texts):
        rows.add(ScriptText, script_id=script, position=position, text=text)
