"""The translations: complete, well punctuated, in the words owners use, and with room for longer ones."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups import words as group_words
from grouppilot.ui.i18n import Translations
from grouppilot.ui.kit import theme
from grouppilot.ui.kit.jobs import Jobs
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.theme import ThemeHub
from grouppilot.ui.prefs import Preferences
from grouppilot.ui.shell import pages
from grouppilot.ui.today import words as today_words
from grouppilot.ui.words import days
from grouppilot.ui.words.counting import labelled, listed, several
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.ui.words.rules import rule_text
from grouppilot.usecases import groups, packs

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
SOURCES = sorted(
    path for part in ("ui", "app") for path in (ROOT / "src" / "grouppilot" / part).rglob("*.py")
)
HOLES = re.compile(r"\{\w*\}|%L?n|%L?\d")
CHINESE = r"[\u4e00-\u9fff]"

TERMS = {
    "SOP": "SOP",
    "Item": "动作",
    "Packs": "模板",
    "Scripts": "话术",
    "Library": "素材库",
    "SCOPE": "范围",
    "Skip": "跳过",
    "Untick": "撤销完成",
    "Tick": "完成",
    "Overdue": "逾期",
    "missed": "漏做",
    "Must-do: it carries the streak": "保底动作，计入连续完成",
    "must-do": "保底动作",
    "Copy text": "复制话术",
    "Rest days": "休息期",
    "Roster": "成员名单",
    "No.": "编号",
    "Group card": "群昵称",
    "Peak windows": "活跃时段",
    "Seats": "名额",
    "Host": "主持人",
    "Administrator": "管理员",
    "Moderator": "群管",
    "Helper": "小助手",
    "Activity officer": "气氛官",
    "Warm-up member": "气氛组",
    "Seed user": "种子用户",
    "Passer-by": "泛粉",
    "Basic": "基础会员",
    "Advanced": "高级会员",
    "{day}: no data": "{day}：暂无数据",
}


class Message(NamedTuple):
    """One sentence of a .ts file with its translations, several where it counts."""

    context: str
    source: str
    comment: str
    plural: bool
    texts: tuple[str, ...]
    finished: bool


def messages(language: str) -> list[Message]:
    """Read the .ts of a language."""
    found = []
    for context in ElementTree.parse(FOLDER / f"grouppilot_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    message.get("numerus") == "yes",
                    tuple(forms or [translation.text or ""]),
                    translation.get("type") is None,
                )
            )
    return found


CHINESE_MESSAGES = messages("zh_CN")
ENGLISH_MESSAGES = messages("en")


def test_every_sentence_has_a_context_of_its_own() -> None:
    # An alias of translate, or two calls lupdate runs together, show as odd contexts.
    assert {m.context for m in CHINESE_MESSAGES if not re.fullmatch(r"_?[A-Z]\w+", m.context)} == set()


def test_every_sentence_is_translated() -> None:
    assert [m.source for m in (*CHINESE_MESSAGES, *ENGLISH_MESSAGES) if not m.finished] == []


def test_numbers_have_a_form_for_each_plural() -> None:
    assert {len(m.texts) for m in ENGLISH_MESSAGES if m.plural} == {2}
    assert {len(m.texts) for m in CHINESE_MESSAGES if m.plural} == {1}
    assert all(m.plural for m in CHINESE_MESSAGES if re.search(r"%L?n", m.source))
    assert {(m.context, m.source) for m in ENGLISH_MESSAGES} >= {
        (m.context, m.source) for m in CHINESE_MESSAGES if m.plural
    }
    assert not [text for m in ENGLISH_MESSAGES for text in m.texts if "(s)" in text or "(S)" in text]


@pytest.mark.parametrize("all_of_them", [CHINESE_MESSAGES, ENGLISH_MESSAGES], ids=["zh_CN", "en"])
def test_nothing_is_empty_and_holes_agree(all_of_them: list[Message]) -> None:
    for m in all_of_them:
        for text in m.texts:
            assert text.strip(), m
            assert sorted(HOLES.findall(text)) == sorted(HOLES.findall(m.source)), m


@pytest.mark.parametrize(
    ("fault", "pattern"),
    [
        ("half-width mark beside Chinese", rf"{CHINESE}[,;:!?]|[,;:!?]{CHINESE}"),
        ("full stop of English after Chinese", rf"{CHINESE}\.(?!\w)"),
        ("straight quotes", r"[\"']"),
        ("half-width brackets around Chinese", rf"\({CHINESE}|{CHINESE}\)"),
        ("three dots", r"\.\.\."),
        ("space beside a full-width mark", r"[，。：；、？！] | [，。：；、？！]"),
        ("no space between Chinese and Latin", rf"{CHINESE}[A-Za-z]{{2,}}(?!\w*月)"),
        ("a word that means an automatic sending", r"(?<!逐)群发"),
        ("polite form", "您"),
    ],
)
def test_chinese_is_punctuated_as_chinese(fault: str, pattern: str) -> None:
    dates = {"M月d日", "yyyy年M月d日"}
    found = [
        text
        for m in CHINESE_MESSAGES
        if not m.comment.startswith(("a date", "a day", "a short day"))
        for text in m.texts
        if re.search(pattern, text.strip()) and text not in dates
    ]
    assert found == [], fault


def test_marks_at_the_end_follow_the_source() -> None:
    for m in CHINESE_MESSAGES:
        assert m.source.endswith("…") == m.texts[0].endswith("…"), m
        for sign in (" · ", " • "):
            assert m.source.count(sign) == m.texts[0].count(sign), m


@pytest.mark.parametrize(("english", "chinese"), TERMS.items())
def test_owners_words_are_used(english: str, chinese: str) -> None:
    said = {m.texts[0] for m in CHINESE_MESSAGES if m.source == english and m.comment != "on QQ"}
    assert said == {chinese}


def test_every_literal_of_the_sources_is_in_the_files() -> None:
    known = {(m.context, m.source) for m in CHINESE_MESSAGES}
    known |= {(None, m.source) for m in CHINESE_MESSAGES}
    plural = {m.source for m in CHINESE_MESSAGES if m.plural}
    lost = [
        f"{path.name}: {source}"
        for path in SOURCES
        for context, source, counts in sentences(path)
        if (context, source) not in known or (counts and source not in plural)
    ]
    assert lost == [], "run packaging/translations.py"


def sentences(path: Path) -> Iterator[tuple[str | None, str, bool]]:
    """Yield context (None for a class's own), source and whether a number goes with it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if name == "tr" and words and isinstance(words[0], str):
            yield None, words[0], len(words) > 2
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1 and isinstance(words[1], str):
            yield words[0], words[1], len(words) > 3


@pytest.fixture
def speak(qapp) -> Iterator[Translations]:
    """The window's language, English again after the test."""
    locale, made = QLocale(), Translations()
    yield made
    made.speak("en")
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale)


def test_chinese_is_spoken_when_asked_for(speak: Translations) -> None:
    assert QCoreApplication.translate("Sidebar", "Library") == "Library"

    assert speak.speak("zh_CN") == "zh_CN"

    assert QCoreApplication.translate("Sidebar", "Library") == "素材库"
    assert name_of("role", "moderator") == "群管"
    assert listed(["周一", "周三"]) == "周一、周三"
    assert several(["没有名字", "不是日期"]) == "没有名字；不是日期"
    assert labelled("入群", "不是日期") == "入群：不是日期"
    assert labelled("", "林溪") == "林溪"
    assert today_words.span(125) == "2 小时 05 分"
    assert days.short_day(date(2026, 6, 11)) == "6月11日（周四）"
    assert rule_text({"kind": "monthly", "days": [1, 15, -1]}) == "每月 1、15、最后一 日"


def test_numbers_are_counted_in_both_languages(speak: Translations) -> None:
    today = date(2026, 6, 11)
    said = {}
    for language in ("en", "zh_CN"):
        speak.speak(language)
        said[language] = [days.distance(today.replace(day=day), today) for day in (8, 10, 13)]
        said[language] += [today_words.groups(1), today_words.groups(4)]
        said[language] += [rule_text({"kind": "daily", "every": 6})]
    assert said == {
        "en": ["3 days ago", "yesterday", "in 2 days", "1 group", "4 groups", "every 6 days"],
        "zh_CN": ["3 天前", "昨天", "2 天后", "1 个群", "4 个群", "每 6 天"],
    }


def test_roles_and_stages_have_short_names(speak: Translations) -> None:
    speak.speak("zh_CN")
    for family in ("role", "tier", "stage", "status", "slot", "category", "rowstate"):
        assert all(len(name_of(family, key)) <= 5 for key in keys_of(family))
    assert list(group_words.role_words().values()) == ["主持", "群管", "KOL"]


# What follows builds the pages with every sentence 40 % longer than in English and in brackets.


@pytest.fixture(scope="module")
def longer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .qm with a longer text for every sentence."""
    folder = tmp_path_factory.mktemp("pseudo")
    contexts: dict[str, list[Message]] = {}
    for m in CHINESE_MESSAGES:
        contexts.setdefault(m.context, []).append(m)
    body = "".join(
        f"<context><name>{name}</name>{''.join(map(pseudo_message, found))}</context>"
        for name, found in contexts.items()
    )
    (folder / "pseudo.ts").write_text(f'<!DOCTYPE TS><TS version="2.1" language="zh_CN">{body}</TS>', "utf-8")
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, folder / "pseudo.ts", "-qm", folder / "pseudo.qm"], check=True, capture_output=True)
    return folder / "pseudo.qm"


def pseudo_message(m: Message) -> str:
    """Write one sentence with its longer text as .ts has it."""
    text = escape(pseudo(m.source))
    inner = f"<numerusform>{text}</numerusform>" if m.plural else text
    comment = f"<comment>{escape(m.comment)}</comment>" if m.comment else ""
    kind = ' numerus="yes"' if m.plural else ""
    source = f"<source>{escape(m.source)}</source>"
    return f"<message{kind}>{source}{comment}<translation>{inner}</translation></message>"


def pseudo(source: str) -> str:
    """Return a text 40 % longer, in brackets; its holes stay as they are."""
    plain = HOLES.sub("", source)
    return f"[{source}{plain[: round(len(plain) * 0.4)]}]"


@pytest.fixture
def program(qapp, workspace, tmp_path: Path) -> SimpleNamespace:
    """As much of the program as the settings ask for."""
    return SimpleNamespace(
        prefs=Preferences(tmp_path / "preferences.json", language="en", theme="light"),
        themes=ThemeHub(qapp, "light"),
        folder=workspace.folder,
        logs=tmp_path,
        sample=False,
    )


@pytest.fixture
def context(qapp, workspace) -> Iterator[Context]:
    """A group with an SOP in it."""
    if qapp.property(theme.PROPERTY) != "light":
        theme.apply(qapp, theme.load("light"))
    packs.start_group(workspace, packs.builtin("everyday", "en"), "Slow Cooking")
    jobs = Jobs()
    made = Context(workspace, jobs)
    yield made
    made.close()
    jobs.close()


@pytest.mark.parametrize("shown", [*pages.PAGES, "groups of one group"])
def test_longer_words_are_not_clipped(
    shown: str, longer: Path, context: Context, program, qapp, qtbot
) -> None:
    verb, _, one_group = shown.partition(" ")
    if one_group:
        context.set_scope(groups.scope(context.workspace)[0].id)
    translator = QTranslator()
    assert translator.load(str(longer))
    QCoreApplication.installTranslator(translator)
    try:
        page = pages.build(verb, context, program)
        qtbot.addWidget(page)
        page.resize(1056, 800)
        page.show()
        qtbot.waitUntil(lambda: not context.jobs.busy())
        qapp.processEvents()

        assert any("[" in each.text() for each in page.findChildren(QAbstractButton))
        assert clipped(page) == []
    finally:
        QCoreApplication.removeTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def clipped(page: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    shown = [each for kind in (QPushButton, QLabel) for each in page.findChildren(kind) if each.isVisible()]
    return [
        f"{each.text()}: {each.width()} of {each.sizeHint().width()}"
        for each in shown
        if not isinstance(each, ElidedLabel)
        and not (isinstance(each, QLabel) and (each.wordWrap() or not each.text()))
        and each.sizeHint().width() > each.width()
    ]
