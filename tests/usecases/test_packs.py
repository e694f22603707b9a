"""Packs: previewed, applied once and only once, started as groups, saved and opened again."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from grouppilot.domain.packs import Pack, pack_from
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import checklists, groups, packs, scripts, sops
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.packs import Applied
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)  # a Thursday


def small_pack(**changed: object) -> Pack:
    """A pack of four items: one a working day, one a week, two within the group's life."""
    table = {
        "format": 1,
        "id": "small",
        "language": "zh_CN",
        "name": "小打卡营",
        "summary": "三天的营。",
        "group": {"kind": "learning", "life": "temporary", "rhythm": "daily", "days": 3, "stage": "running"},
        "items": [
            {"key": "hello", "title": "早安", "time": "08:30", "when": {"kind": "working"}, "minutes": 5,
             "must": True, "text": "hello"},
            {"key": "review", "title": "复盘", "when": {"kind": "weekly", "on": ["fri"]}, "minutes": 20},
            {"key": "kit", "title": "物料", "time": "10:00",
             "when": {"kind": "life", "days": [[-7, -7]]}, "minutes": 15},
            {"key": "open", "title": "开营", "time": "20:00", "when": {"kind": "life", "days": [[0, 0]]},
             "minutes": 30, "figures": ["到场"], "of_members": True, "role": "host", "text": "hello"},
        ],
        "texts": [
            {"key": "hello", "title": "早安", "category": "greeting", "pool": True,
             "texts": ["早 {group}", "早安"]}
        ],
    }  # fmt: skip
    return pack_from({**table, **changed})


def due(workspace: Workspace, group: int | None = None) -> list[tuple[str, str]]:
    rows = checklists.day_view(workspace, group_id=group).rows
    return [(row.group, row.title) for row in rows]


def test_starting_a_group_fills_today(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期", "qq")
    assert due(workspace, group) == [("一期", "早安"), ("一期", "开营")]
    form = groups.form_of(workspace, group)
    assert (form.kind, form.life, form.stage, form.rhythm) == ("learning", "temporary", "running", "daily")
    assert (form.start, form.end, form.seats, form.language) == (TODAY, date(2026, 6, 14), 500, "zh_CN")


def test_starting_a_group_is_one_step(workspace: Workspace) -> None:
    packs.start_group(workspace, small_pack(), "一期")
    step = workspace.undo()
    assert step is not None
    assert (step.code, step.facts) == ("group.start", {"pack": "小打卡营", "group": "一期"})
    assert groups.listed(workspace).rows == ()
    assert scripts.listed(workspace) == []
    assert due(workspace) == []
    workspace.redo()
    assert len(due(workspace)) == 2


def test_nothing_is_due_before_the_day_a_pack_came(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期", start=date(2026, 6, 10))
    assert checklists.day_view(workspace, date(2026, 6, 3), group).rows == ()
    assert checklists.missed(workspace) == ()


def test_a_group_without_a_name_is_refused_and_nothing_is_left(workspace: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        packs.start_group(workspace, small_pack(), "  ")
    assert refused.value.code == "group_name_missing"
    assert scripts.listed(workspace) == []


def test_applying_twice_doubles_nothing(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("一期", start=TODAY))
    assert packs.apply(workspace, small_pack(), group) == Applied(4, 0)
    assert packs.apply(workspace, small_pack(), group) == Applied(0, 4)
    assert len(due(workspace, group)) == 2
    assert len(scripts.listed(workspace)) == 1


def test_a_second_group_shares_the_scripts(workspace: Workspace) -> None:
    packs.start_group(workspace, small_pack(), "一期")
    packs.start_group(workspace, small_pack(), "二期")
    (script,) = scripts.listed(workspace)
    assert (script.texts, script.items, script.pool) == (2, 4, True)
    assert len(due(workspace)) == 4


def test_texts_that_nothing_posts_come_into_the_library_once(workspace: Workspace) -> None:
    camp = packs.builtin("camp21", "en")
    first = packs.start_group(workspace, camp, "One")
    found = {row.title: row.id for row in scripts.listed(workspace)}
    assert {"Certificate", "Invitation to the next step, in private"} <= set(found)
    scripts.delete(workspace, found["Certificate"])
    packs.apply(workspace, camp, first)
    packs.start_group(workspace, camp, "Two")
    assert "Certificate" not in {row.title for row in scripts.listed(workspace)}


def test_the_preview_shows_the_texts_and_the_steps_a_group_would_get(workspace: Workspace) -> None:
    camp = packs.builtin("camp21", "en")
    seen = packs.preview(workspace, camp)
    task = next(item for item in seen.items if item.key == "task")
    assert (len(task.texts), task.pool, seen.steps) == (21, True, 7)
    group = packs.start_group(workspace, camp, "One")
    assert packs.preview(workspace, camp, group_id=group).steps == 0


def test_a_newer_pack_adds_only_what_is_new_and_keeps_what_was_edited(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    (script,) = scripts.listed(workspace)
    scripts.edit_text(workspace, scripts.detail(workspace, script.id).texts[0].id, "我改过的早安")
    old = small_pack()
    more = replace(old.items[0], key="night", title="晚安", time=1320)
    renamed = replace(old.items[0], title="不同的早安")
    newer = replace(old, items=(renamed, *old.items[1:], more))
    assert packs.apply(workspace, newer, group) == Applied(1, 4)
    assert [title for _, title in due(workspace, group)] == ["早安", "开营", "晚安"]
    assert scripts.detail(workspace, script.id).texts[0].text == "我改过的早安"


def test_the_same_routine_of_another_pack_comes_only_once(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    assert packs.apply(workspace, small_pack(id="other"), group) == Applied(0, 4)


def test_the_preview_tells_minutes_alone_and_with_what_runs(workspace: Workspace) -> None:
    pack = small_pack()
    alone = packs.preview(workspace, pack)
    # Thursday 5 + 30, Friday 5 + 20, then a weekend: 60 minutes in the four days of its life.
    assert (alone.days, alone.minutes_average, alone.minutes_busiest) == (4, 15.0, 35)
    assert (alone.together_average, alone.together_busiest) == (15.0, 35)
    packs.start_group(workspace, pack, "一期")
    second = packs.preview(workspace, pack)
    assert (second.minutes_average, second.together_average, second.together_busiest) == (15.0, 30.0, 70)


def test_the_preview_lists_items_by_day_and_time(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    assert [item.title for item in packs.preview(workspace, small_pack()).items] == [
        "物料",
        "开营",
        "早安",
        "复盘",
    ]
    again = packs.preview(workspace, small_pack(), group_id=group)
    assert not any(item.new for item in again.items)
    assert again.minutes_average == 0


def test_a_later_start_is_previewed_over_its_own_days(workspace: Workspace) -> None:
    pack = small_pack(
        group={"kind": "interest", "life": "long", "rhythm": "daily", "days": 0, "stage": "running"}
    )
    later = packs.preview(workspace, pack, start=date(2026, 7, 1))
    assert later.days == 28
    assert later.minutes_busiest == 35


def test_items_of_other_stages_do_not_count(workspace: Workspace) -> None:
    pack = small_pack()
    limited = replace(pack, items=tuple(replace(item, stages=("recruiting",)) for item in pack.items))
    assert packs.preview(workspace, limited).minutes_busiest == 0


def test_a_saved_pack_opens_and_gives_another_group_the_same_routine(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = packs.start_group(workspace, small_pack(), "一期")
    path = tmp_path / "我的营.toml"
    saved = packs.save_file(workspace, first, "我的营", path)
    opened = packs.open_file(path)
    assert opened == saved
    assert (opened.name, opened.language, opened.group) == ("我的营", "zh_CN", small_pack().group)
    assert (opened.items, opened.texts) == (small_pack().items, small_pack().texts)
    second = groups.add(workspace, GroupForm("二期", start=TODAY, language="zh_CN"))
    assert packs.apply(workspace, opened, second) == Applied(4, 0)
    assert [title for _, title in due(workspace, second)] == ["早安", "开营"]
    assert len(scripts.listed(workspace)) == 1
    assert packs.apply(workspace, opened, first) == Applied(0, 4)


def test_a_group_without_items_is_no_pack(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("A"))
    for name, code in (("Mine", "pack_without_items"), (" ", "pack_name_missing")):
        with pytest.raises(Refused) as refused:
            packs.save(workspace, group, name)
        assert refused.value.code == code


def test_a_text_too_long_for_a_pack_is_named(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    (script,) = scripts.listed(workspace)
    scripts.add_text(workspace, script.id, "长" * 2001)
    with pytest.raises(Refused) as refused:
        packs.save(workspace, group, "Mine")
    assert refused.value.facts == {"title": "早安", "most": 2000}


def test_the_ready_made_packs_count_who_uses_them(workspace: Workspace) -> None:
    group = packs.start_group(workspace, packs.builtin("everyday", "en"), "Slow Cooking Circle")
    cards = {card.id: card for card in packs.listed(workspace, "zh_CN")}
    assert len(cards) == 7
    assert (cards["everyday"].used_by, cards["camp21"].used_by) == (1, 0)
    assert packs.builtin_for(workspace, "everyday", group).language == "en"
    with pytest.raises(Refused):
        packs.builtin("nothing", "en")


def item(workspace: Workspace, group: int, title: str) -> int:
    return next(row.item_id for row in sops.items(workspace, group) if row.title == title)


def test_a_deleted_item_is_not_restored(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    sops.delete(workspace, [item(workspace, group, "早安")])
    assert packs.apply(workspace, small_pack(), group) == Applied(0, 4)
    assert [title for _, title in due(workspace, group)] == ["开营"]
    assert packs.apply(workspace, small_pack(id="other"), group) == Applied(0, 4)


def test_an_edited_item_stays_as_it_was_edited(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    edited = item(workspace, group, "早安")
    sops.edit(workspace, edited, replace(sops.form_of(workspace, edited), title="晨间问候", minute=425))
    assert packs.apply(workspace, small_pack(), group) == Applied(0, 4)
    assert [title for _, title in due(workspace, group)] == ["晨间问候", "开营"]


def test_a_groups_own_pack_brings_nothing_back_to_it(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    sops.add(workspace, ItemForm("巡群", group_ids=(group,)))
    saved = packs.save(workspace, group, "Mine")
    for title in ("早安", "巡群"):
        edited = item(workspace, group, title)
        sops.edit(workspace, edited, replace(sops.form_of(workspace, edited), title=title + "!"))
    sops.delete(workspace, [item(workspace, group, "开营")])
    assert packs.apply(workspace, saved, group) == Applied(0, 5)


def test_only_what_runs_is_saved_with_the_owners_own_items(workspace: Workspace) -> None:
    group = packs.start_group(workspace, small_pack(), "一期")
    sops.set_status(workspace, [item(workspace, group, "物料")], "paused")
    once = {"kind": "once", "day": "2026-06-13"}
    sops.add(workspace, ItemForm("线下聚会", group_ids=(group,), when=once, texts=("周六见",)))
    saved = packs.save(workspace, group, "Mine")
    assert [entry.title for entry in saved.items] == ["早安", "复盘", "开营", "线下聚会"]
    own = saved.items[-1]
    assert own.when == {"kind": "life", "days": [[2, 2]]}
    assert own.text is not None
    assert saved.text(own.text).texts == ("周六见",)
