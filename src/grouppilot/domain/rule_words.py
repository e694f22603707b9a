"""Texts to paste about rules, in the language of the group: the announcement, sanctions, and a row calmed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grouppilot.domain.messages import Messages, packed
from grouppilot.domain.scripts import length_limit

Phrases = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NumberedRule:
    """A rule as members read it; ``number`` is its place in the announcement, None once it holds no more."""

    number: int | None
    kind: str
    text: str
    consequence: str = ""


_ENGLISH: Phrases = {
    "title": "Rules of {group}",
    "open": "Please read them once; they keep this group worth coming back to.",
    "close": "Thank you for keeping to them.",
    "do": "Do:",
    "dont": "Don't:",
    "reward": "Reward:",
    "penalty": "Penalty:",
    "rule": "{number}. {kind} {text}",
    "consequence": "   → {consequence}",
    "named": 'rule {number} of {group} ("{text}")',
    "unnumbered": 'the rules of {group} ("{text}")',
    "says": " What the rules say: {consequence}",
    "remind": "Hi {name}, a friendly reminder of {rule}.{says} Please mind it from now on, thank you.",
    "warn": "{name}, this is a warning. On {date} you broke {rule}.{says} Next time it means {next}.",
    "warn_last": "{name}, this is a warning. On {date} you broke {rule}.{says}",
    "mute": "{name} is muted for {days}. Reason: {rule}, broken on {date}.{says}"
    " After that you are welcome to talk again; the next step would be {next}.",
    "mute_last": "{name} is muted for {days}. Reason: {rule}, broken on {date}.{says}"
    " After that you are welcome to talk again.",
    "remove": "{name} was removed from {group}. Reason: {rule}, broken on {date}.{says}"
    " Whoever sees it differently can write to me in private.",
    "day": "one day",
    "days": "{n} days",
    "next_remind": "a reminder",
    "next_warn": "a warning",
    "next_mute": "being muted for a while",
    "next_remove": "removal from the group",
    "calm": "Thank you for raising this. I am looking into it now and will report back here. "
    "Until then, please give everybody a little room; details are best sorted out with me in private.",
    "private": 'Hi {name}, about "{what}": I am sorry for the trouble. Please tell me in your own words what '
    "happened and what would put it right for you. You will hear from me by tomorrow.",
    "you": "there",
    "report": 'About "{what}": it has been looked into and settled with those concerned. '
    "Thank you for your patience.",
    "new_rule": "So that it does not happen again, a rule was added:\n{rule}",
    "no_rule": "So that it does not happen again, our rules will say so from now on.",
}

_CHINESE: Phrases = {
    "title": "【{group}】群规",
    "open": "请大家花一分钟看完，一起把群维护好。",
    "close": "感谢大家的配合！",
    "do": "【倡导】",
    "dont": "【禁止】",
    "reward": "【奖励】",
    "penalty": "【处罚】",
    "rule": "{number}. {kind}{text}",
    "consequence": "   → {consequence}",
    "named": "群规第 {number} 条“{text}”",
    "unnumbered": "群规“{text}”",
    "says": "群规写明：{consequence}",
    "remind": "{name}，温馨提醒一下{rule}。{says}以后请留意，谢谢配合。",
    "warn": "{name}，现提出警告：{date}违反了{rule}。{says}如再违反，将{next}。",
    "warn_last": "{name}，现提出警告：{date}违反了{rule}。{says}",
    "mute": "{name} 已被禁言 {days}。原因：{date}违反了{rule}。{says}"
    "期满后欢迎继续交流；如再违反，将{next}。",
    "mute_last": "{name} 已被禁言 {days}。原因：{date}违反了{rule}。{says}期满后欢迎继续交流。",
    "remove": "{name} 已被移出{group}。原因：{date}违反了{rule}。{says}如有异议，可以私聊我申诉。",
    "day": "1 天",
    "days": "{n} 天",
    "next_remind": "再次提醒",
    "next_warn": "提出警告",
    "next_mute": "禁言一段时间",
    "next_remove": "移出群聊",
    "calm": "谢谢反馈，情况我已经看到，正在核实，稍后一定在群里给大家一个交代。"
    "请大家先缓一缓，细节可以私聊我。",
    "private": "{name}，您好，关于“{what}”，给您添麻烦了，抱歉。"
    "能和我说说当时的情况，以及您希望怎么处理吗？明天之内一定给您答复。",
    "you": "朋友",
    "report": "关于“{what}”：已经核实并与当事人妥善处理完毕。谢谢大家的耐心。",
    "new_rule": "为避免再次发生，群规新增一条：\n{rule}",
    "no_rule": "为避免再次发生，这一点从今天起写进群规。",
}


def phrases(language: str) -> Phrases:
    """Return the phrases of a language; those of an unknown one are English."""
    return _CHINESE if language.startswith("zh") else _ENGLISH


def announcement(group: str, rules: Sequence[NumberedRule], language: str, platform: str) -> Messages:
    """Write the rules as an announcement, in as many messages as the chat app makes of it.

    A message ends between two rules; within one only if that alone is too long.
    """
    words, limit = phrases(language), length_limit(platform)
    if not rules:
        return Messages((), limit)
    head = f"{words['title'].format(group=group)}\n{words['open']}"
    blocks = [head, *("\n".join(rule_lines(rule, language)) for rule in rules), words["close"]]
    return Messages(tuple(packed(blocks, limit)), limit)


def rule_lines(rule: NumberedRule, language: str) -> list[str]:
    """Write one rule as it stands in the announcement, and below it what follows."""
    words = phrases(language)
    number = "•" if rule.number is None else str(rule.number)
    first = words["rule"].format(number=number, kind=words[rule.kind], text=rule.text)
    if rule.number is None:
        first = first.replace("•.", "•", 1)
    return [first, words["consequence"].format(consequence=rule.consequence)] if rule.consequence else [first]


@dataclass(frozen=True, slots=True)
class Case:
    """What the text of a sanction is about.

    Attributes:
        name: The member's.
        group: The group's name.
        rule: The rule that was broken.
        date: The day in words of the language.
        days: How long a mute lasts.
        after: Key of the step after this one; empty for none.
    """

    name: str
    group: str
    rule: NumberedRule
    date: str
    days: int | None = None
    after: str = ""


def sanction_text(step: str, case: Case, language: str) -> str:
    """Write what to tell a member (of a removal: the group), naming the rule and what it says will follow.

    Args:
        step: One of ``sanctions.STEPS``.
        case: What it is about.
        language: Of the group.
    """
    words, rule = phrases(language), case.rule
    named = words["unnumbered" if rule.number is None else "named"]
    key = step if case.after or f"{step}_last" not in words else f"{step}_last"
    days = words["day"] if case.days == 1 else words["days"].format(n=case.days)
    return words[key].format(
        name=case.name,
        group=case.group,
        rule=named.format(number=rule.number, group=case.group, text=_bare(rule.text)),
        date=case.date,
        says=words["says"].format(consequence=_ended(rule.consequence, language)) if rule.consequence else "",
        days=days,
        next=words[f"next_{case.after or 'remove'}"],
    )


def incident_text(step: str, what: str, name: str, rule: NumberedRule | None, language: str) -> str:
    """Write what to say at a step of an incident; empty for a step at which nothing is said.

    Args:
        step: One of ``incidents.STEPS``.
        what: What it is about, in a few words.
        name: Of who is concerned; may be empty.
        rule: The rule that was added because of it, if any.
        language: Of the group.
    """
    words = phrases(language)
    if step == "rule" and rule is not None:
        return words["new_rule"].format(rule="\n".join(rule_lines(rule, language)))
    key = "no_rule" if step == "rule" else step
    return words.get(key, "").format(what=_bare(what), name=name or words["you"])


def _bare(text: str) -> str:
    """Return a sentence without its full stop, to stand within another."""
    return text.strip().rstrip(".。")


def _ended(text: str, language: str) -> str:
    """Return a text that ends as a sentence does."""
    text = text.strip()
    if text.endswith((".", "。", "!", "！", "?", "？", "…")):
        return text
    return text + ("。" if language.startswith("zh") else ".")
