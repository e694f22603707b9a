from datetime import timedelta

import pytest
from sqlalchemy import insert

from grouppilot.store.checklists import SopItem, SopVersion
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.usecases import (
    calendar,
    decisions,
    diaries,
    groups,
    member_edits,
    rule_edits,
    scripts,
    search,
    violation_edits,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.naming import folded_names, sort_key


@pytest.fixture
def filled(workspace):
    now = workspace.now()
    with workspace.write("sample") as session:
        camp = Group(name="晨读打卡营 03", folded=folded_names("晨读打卡营 03"), created=now)
        gone = Group(name="晨读 old", folded=folded_names("晨读 old"), deleted=True, created=now)
        person = Person(name="林溪", created=now)
        session.add_all([camp, gone, person])
        session.flush()
        session.add(
            Membership(
                group_id=camp.id,
                person_id=person.id,
                card="014 林溪",
                folded=folded_names("014 林溪", "林溪"),
                sort_key=sort_key("林溪"),
                created=now,
            )
        )
        item = SopItem(created=now.date(), home_group_id=camp.id)
        session.add(item)
        session.flush()
        rule = {"kind": "daily", "every": 1}
        session.add_all(
            SopVersion(item_id=item.id, valid_from=day, title=title, minute=480, rule=rule)
            for day, title in ((now.date().replace(day=1), "Good morning"), (now.date(), "Morning card 早安"))
        )
    return workspace


def found(workspace, text):
    return [(hit.kind, hit.title) for hit in search.find(workspace, text)]


@pytest.mark.parametrize("text", ["林溪", "lx", "linxi", "LX", " 14 林 "])
def test_a_member_is_found_by_name_pinyin_and_initials(filled, text):
    assert ("member", "014 林溪") in found(filled, text)


def test_a_group_is_found_and_deleted_ones_are_not(filled):
    assert found(filled, "cddk") == [("group", "晨读打卡营 03")]
    assert found(filled, "晨读") == [("group", "晨读打卡营 03")]


def test_an_item_is_found_by_its_newest_title_only(filled):
    assert found(filled, "morning card") == [("item", "Morning card 早安")]
    assert found(filled, "good morning") == []
    assert found(filled, "za") == [("item", "Morning card 早安")]


@pytest.mark.parametrize("text", ["欢迎", "hyc", "入群"])
def test_a_script_is_found_by_its_title(filled, text):
    scripts.add(filled, "入群欢迎词", ["你好"], language="zh_CN")
    assert ("script", "入群欢迎词") in found(filled, text)


@pytest.mark.parametrize("text", ["", "  ", "%", "_", "nobody"])
def test_what_matches_nothing_finds_nothing(filled, text):
    assert found(filled, text) == []


def test_a_hit_knows_where_it_belongs(filled):
    (hit,) = (hit for hit in search.find(filled, "lx") if hit.kind == "member")
    assert hit.detail == "晨读打卡营 03"
    assert hit.group_id is not None


def test_no_more_hits_of_a_kind_than_asked_for(filled):
    with filled.write("group.add") as session:
        session.add_all(Group(name=f"Camp {n}", folded=f"camp {n}", created=filled.now()) for n in range(20))
    assert len(search.find(filled, "camp", limit=3)) == 3


def test_names_given_are_matched_by_pinyin_too():
    assert search.matches("fz", ["Copy", "复制", "Today"]) == [1]
    assert search.matches("", ["Copy", "复制"]) == [0, 1]


def test_what_is_found_by_its_name_comes_before_what_is_found_by_an_account(workspace):
    camp = groups.add(workspace, GroupForm("晨读打卡营", account="林溪-工作号"))
    member_edits.add(workspace, MemberForm(camp, "阿妍", platform_id="alx_01"))
    member_edits.add(workspace, MemberForm(camp, "林溪"))
    assert [hit.title for hit in search.find(workspace, "lx")] == ["林溪", "阿妍", "晨读打卡营"]


def test_rules_are_found_by_their_words_and_violations_by_who_it_was(workspace):
    camp = groups.add(workspace, GroupForm("晨读打卡营"))
    adverts = rule_edits.add(workspace, camp, "dont", "不发广告。", "第三次移出。")
    member = member_edits.add(workspace, MemberForm(camp, "林溪"))
    made = violation_edits.add(workspace, member, adverts).id
    (rule,) = (hit for hit in search.find(workspace, "第三次") if hit.kind == "rule")
    assert (rule.id, rule.title, rule.detail, rule.group_id) == (adverts, "不发广告。", "晨读打卡营", camp)
    (broken,) = (hit for hit in search.find(workspace, "lx") if hit.kind == "violation")
    assert (broken.id, broken.title) == (made, "林溪: 不发广告。")
    violation_edits.take(workspace, made, "warn")
    rule_edits.set_active(workspace, adverts, False)
    assert [hit.kind for hit in search.find(workspace, "lx")] == ["member"]
    assert search.find(workspace, "广告") == []


def test_what_is_planned_is_found_by_its_title_the_nearest_first(filled):
    today = filled.now().date()
    for title, ahead in (("Flash sale far", 40), ("flash sale soon", 2), ("Flash sale gone", -9)):
        calendar.add(filled, EntryForm(title, today + timedelta(ahead)))
    calendar.add(filled, EntryForm("An idea of a flash", state="idea"))
    assert found(filled, "flash")[0] == ("entry", "An idea of a flash")
    assert [title for _, title in found(filled, "FLASH SALE")] == [
        *("flash sale soon", "Flash sale gone", "Flash sale far")
    ]
    assert found(filled, "100%") == []


@pytest.mark.parametrize("text", ["镜头", "jt", "jingtoufenxiang", "JTFX"])
def test_what_is_planned_is_found_by_pinyin_and_initials_of_its_title(filled, text):
    number = calendar.add(filled, EntryForm("镜头分享", filled.now().date()))
    assert ("entry", "镜头分享") in found(filled, text)
    calendar.edit(filled, str(number), title="Something else")
    assert found(filled, "jtfx") == []
    filled.undo()
    assert ("entry", "镜头分享") in found(filled, "jtfx")


def test_a_diary_and_a_decision_are_found_by_any_of_their_words(filled):
    (camp,) = [row.id for row in groups.listed(filled).rows]
    day = filled.now().date()
    diaries.write(filled, camp, day, worked="Many answers", idea="话题换成家庭菜")
    diaries.write(filled, None, day, problem="话题太多")
    decisions.add(filled, camp, "话题固定", day)
    assert found(filled, "ht")[-3:] == [
        ("diary", "话题太多"),
        ("diary", "Many answers · 话题换成家庭菜"),
        ("decision", "话题固定"),
    ]
    assert found(filled, "answers 话题") == [("diary", "Many answers · 话题换成家庭菜")]
    assert not [kind for kind, _ in found(filled, "h") if kind in ("diary", "decision")]


def test_what_is_written_past_its_row_is_found_too(filled):
    now = filled.now()
    said = {"channels": [], "pack": [], "created": now, "day": now.date()}
    with filled.write("plan.import") as session:
        rows = [{"title": title, "uid": title, **said} for title in ("周四会员分享", "Lens talk")]
        session.execute(insert(Entry), rows)
    assert found(filled, "zshyfx") == [("entry", "周四会员分享")]
    assert found(filled, "lens") == [("entry", "Lens talk")]
