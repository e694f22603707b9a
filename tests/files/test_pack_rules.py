"""The rules that ship with each pack: few, in both languages, fit to be posted as they are."""

import re

import pytest

from grouppilot.domain.packs import Pack
from grouppilot.domain.rule_words import NumberedRule, announcement
from grouppilot.domain.rules import FEW, KINDS
from grouppilot.files.packs import builtin_packs

ENGLISH, CHINESE = builtin_packs("en"), builtin_packs("zh_CN")
HAN = "\u4e00-\u9fff"
HALF_WIDTH = re.compile(rf"[{HAN}] ?[,;:!?()]|[,;:!?()] ?[{HAN}]")


def said(pack: Pack) -> list[str]:
    return [text for rule in pack.rules for text in (rule.text, rule.consequence) if text]


@pytest.mark.parametrize(("pack", "twin"), list(zip(ENGLISH, CHINESE, strict=True)))
def test_both_languages_have_the_same_few_rules(pack: Pack, twin: Pack) -> None:
    assert 6 <= len(pack.rules) <= FEW
    assert [(rule.key, rule.kind, bool(rule.consequence)) for rule in pack.rules] == [
        (rule.key, rule.kind, bool(rule.consequence)) for rule in twin.rules
    ]
    assert {rule.kind for rule in pack.rules} >= set(KINDS) - {"penalty"}
    assert any(rule.key == "adverts" for rule in pack.rules)


@pytest.mark.parametrize("pack", ENGLISH + CHINESE)
def test_they_are_sentences_without_variables(pack: Pack) -> None:
    for text in said(pack):
        assert text.endswith((".", "。")), text
        assert "{" not in text
        assert text == text.strip()


@pytest.mark.parametrize("pack", CHINESE)
def test_chinese_wears_its_own_marks(pack: Pack) -> None:
    assert [text for text in said(pack) if HALF_WIDTH.search(text)] == []


@pytest.mark.parametrize("pack", ENGLISH + CHINESE)
def test_they_go_into_one_message_of_every_app(pack: Pack) -> None:
    rules = [NumberedRule(n, rule.kind, rule.text, rule.consequence) for n, rule in enumerate(pack.rules, 1)]
    assert len(announcement(pack.name, rules, pack.language, "discord").parts) == 1
