"""The texts about rules: complete, in the group's language, and no longer than the app takes."""

from itertools import product

import pytest

from grouppilot.domain import incidents
from grouppilot.domain.rule_words import (
    Case,
    NumberedRule,
    announcement,
    incident_text,
    phrases,
    sanction_text,
)
from grouppilot.domain.rules import CONSEQUENCE_CHARS, KINDS, TEXT_CHARS
from grouppilot.domain.sanctions import STEPS
from grouppilot.domain.scripts import length

RULE = NumberedRule(2, "dont", "不发广告和隐形广告。", "第一次提醒，第二次移出")


def test_an_announcement_numbers_the_rules_and_says_what_follows() -> None:
    made = announcement("晨读营", [NumberedRule(1, "do", "先看置顶"), RULE], "zh_CN", "wechat")
    assert made.text.splitlines() == [
        "【晨读营】群规",
        "请大家花一分钟看完，一起把群维护好。",
        "",
        "1. 【倡导】先看置顶",
        "",
        "2. 【禁止】不发广告和隐形广告。",
        "   → 第一次提醒，第二次移出",
        "",
        "感谢大家的配合！",
    ]
    assert len(made.parts) == 1
    assert announcement("Empty", [], "en", "line").parts == ()


@pytest.mark.parametrize("platform", ["discord", "telegram", "wechat", "qq", "other"])
def test_each_message_fits_and_no_rule_is_cut(platform: str) -> None:
    rules = [NumberedRule(n, "do", f"{n}" * TEXT_CHARS, "🎁" * CONSEQUENCE_CHARS) for n in range(1, 10)]
    made = announcement("G" * 200, rules, "en", platform)
    assert all(length(part) <= made.limit for part in made.parts)
    for rule in rules:
        assert sum(rule.text in part and rule.consequence in part for part in made.parts) == 1


@pytest.mark.parametrize(("step", "language"), list(product(STEPS, ("en", "zh_CN"))))
def test_a_sanction_names_the_member_the_rule_and_what_it_says(step: str, language: str) -> None:
    case = Case("{小鹿}", "晨读营", RULE, "6月9日", 3, "remove")
    said = sanction_text(step, case, language)
    for part in ("{小鹿}", "2", "不发广告和隐形广告", "第一次提醒，第二次移出"):
        assert part in said
    assert "{" not in said.replace("{小鹿}", "")
    if step == "mute":
        assert "3" in said


def test_a_rule_that_ended_has_no_number() -> None:
    gone = NumberedRule(None, "dont", "No adverts")
    said = sanction_text("remind", Case("Ann", "Cooks", gone, "9 June"), "en")
    assert said.startswith('Hi Ann, a friendly reminder of the rules of Cooks ("No adverts").')


@pytest.mark.parametrize(("step", "language"), list(product(incidents.STEPS, ("en", "zh_CN"))))
def test_an_incident_has_a_text_where_something_is_said(step: str, language: str) -> None:
    said = incident_text(step, "迟发货。", "", None, language)
    assert bool(said) == (step in incidents.SPOKEN)
    assert "{" not in said
    assert "。”" not in said
    assert "不发广告" in incident_text("rule", "", "", RULE, language)


def test_both_languages_know_the_same_phrases() -> None:
    assert set(phrases("en")) == set(phrases("zh_CN")) > set(KINDS)


def test_the_next_step_of_an_incident_is_the_first_that_is_not_done() -> None:
    assert incidents.next_step(()) == "calm"
    assert incidents.next_step({"calm", "solve"}) == "private"
    assert incidents.next_step(incidents.STEPS) is None
