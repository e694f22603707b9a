"""The packs that ship, and pack files of owners: in, out, and broken."""

import os
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grouppilot.assets import resource
from grouppilot.domain.packs import Pack
from grouppilot.domain.refusals import Refused
from grouppilot.files.packs import BUILTIN, MOST_BYTES, builtin_packs, read_pack, write_pack

# Items and must-dos of the routines as planned, the renewal of the QR code among the items.
PLANNED = {
    "everyday": (15, 5),
    "camp21": (15, 5),
    "shop-high": (14, 6),
    "shop-middle": (14, 4),
    "shop-low": (14, 4),
    "flash7": (15, 7),
    "kol-fans": (15, 5),
}
POOLED = {
    ("everyday", "morning-question"),
    ("everyday", "useful-share"),
    ("shop-high", "recipe"),
    ("shop-middle", "tip"),
    ("shop-low", "pitfall"),
    ("kol-fans", "kol-day"),
}
# Texts for the library that no item posts: sent in private, or second to the item's own.
SHELF = {
    "everyday": {"silent-word"},
    "camp21": {"certificate", "next-step"},
    "flash7": {"undecided", "draw-result"},
    "kol-fans": {"rules"},
}
VARIABLES = {
    "group", "date", "weekday", "time", "members", "day", "days_left", "owner",
    "host", "nickname", "number", "link", "topic", "price", "place", "names",
    "card", "card_format", "card_word", "chars", "team", "captain",
}  # fmt: skip
ALL = [pack for language in ("en", "zh_CN") for pack in builtin_packs(language)]
CHINESE = [pack for pack in ALL if pack.language == "zh_CN"]
PAIRS = list(zip(builtin_packs("en"), builtin_packs("zh_CN"), strict=True))

HAN = "\u4e00-\u9fff"
HALF_WIDTH = re.compile(rf"[{HAN}] ?[,;:!?()]|[,;!?()] ?[{HAN}]")
WIDE_MARKS = re.compile("[\u3000-\u303f\uff00-\uffef]")


def named(pack: Pack) -> str:
    return f"{pack.id}-{pack.language}"


def all_texts(pack: Pack) -> list[str]:
    return [variant for text in pack.texts for variant in text.texts]


def test_both_languages_offer_the_same_packs_in_the_same_order() -> None:
    assert [pack.id for pack in builtin_packs("en")] == list(BUILTIN)
    assert [pack.id for pack in builtin_packs("zh_CN")] == list(BUILTIN)
    assert builtin_packs("fr") == builtin_packs("en")


def test_no_pack_file_lies_about_unused() -> None:
    found = {path.name for path in resource("packs").iterdir()}
    assert found == {f"{pack_id}.{language}.toml" for pack_id in BUILTIN for language in ("en", "zh_CN")}


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_every_planned_item_is_there_with_words_to_post(pack: Pack) -> None:
    assert (len(pack.items), sum(item.must for item in pack.items)) == PLANNED[pack.id]
    for item in pack.items:
        assert item.text, item.key
        assert item.minutes > 0, item.key


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_every_text_has_its_use_and_none_stands_twice(pack: Pack) -> None:
    posted = {item.text for item in pack.items} | {step.text for step in pack.ritual[0].steps}
    assert {text.key for text in pack.texts} == posted | SHELF.get(pack.id, set())
    assert [text for text, times in Counter(all_texts(pack)).items() if times > 1] == []


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_the_qr_code_is_renewed_before_it_expires(pack: Pack) -> None:
    item = next(item for item in pack.items if item.key == "renew-qr")
    assert (item.when, item.time, item.stages) == ({"kind": "daily", "every": 6}, 600, ("recruiting",))


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_pools_last_for_weeks_and_welcomes_vary(pack: Pack) -> None:
    pools = {text.key for text in pack.texts if text.pool}
    assert {key for pack_id, key in POOLED if pack_id == pack.id} <= pools
    assert all(len(text.texts) >= 14 for text in pack.texts if text.pool)
    assert all(len(text.texts) >= 2 for text in pack.texts if text.category == "welcome")


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_texts_use_known_variables_and_fit_a_chat_message(pack: Pack) -> None:
    for text in all_texts(pack):
        assert set(re.findall(r"\{([^}]*)\}", text)) <= VARIABLES, text
        assert text.count("{") == text.count("}"), text
        assert len(text) < 1000, text
        assert not re.search(r"[ \t]$", text, re.MULTILINE), text
        assert text == text.strip(), text


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_no_text_names_what_a_platform_calls_otherwise(pack: Pack) -> None:
    texts = [*all_texts(pack), *(f"{rule.text} {rule.consequence}" for rule in pack.rules)]
    assert [text for text in texts if re.search("群昵称|群名片|group name|group card", text)] == []


def test_the_days_that_rules_name_are_those_of_the_routine() -> None:
    names = {"en": ("Thursday", "Friday"), "zh_CN": ("周四", "周五")}
    for language, (sale, draw) in names.items():
        pack = next(pack for pack in builtin_packs(language) if pack.id == "flash7")
        days = {item.key: item.when["days"][0][0] for item in pack.items if item.when["kind"] == "life"}
        assert (days["main-sale"], days["draw"]) == (3, 4)  # from a Monday on
        said = {rule.key: f"{rule.text} {rule.consequence}" for rule in pack.rules}
        assert sale in said["format"]
        assert draw in said["proof"]
        assert all(sale in text for text in pack.text("ritual-sale").texts)


@pytest.mark.parametrize(("english", "chinese"), PAIRS, ids=BUILTIN)
def test_both_languages_are_the_same_routine(english: Pack, chinese: Pack) -> None:
    def routine(pack: Pack) -> list[object]:
        return [
            (i.key, i.when, i.time, i.must, i.minutes, len(i.figures), i.of_members, i.stages, i.role, i.text)
            for i in pack.items
        ]

    assert routine(english) == routine(chinese)
    assert english.group == chinese.group
    for one, other in zip(english.texts, chinese.texts, strict=True):
        assert (one.key, one.category, one.pool) == (other.key, other.category, other.pool)
        assert len(one.texts) == len(other.texts), one.key


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_every_pack_has_a_light_ritual_with_words_for_each_step(pack: Pack) -> None:
    (ritual,) = pack.ritual
    assert sum(step.required for step in ritual.steps) == 3
    assert any(not step.required for step in ritual.steps)
    assert all(step.text and len(pack.text(step.text).texts) > 1 for step in ritual.steps)
    assert [step.offset for step in ritual.steps] == sorted(step.offset for step in ritual.steps)
    assert all(step.offset <= ritual.finish_days for step in ritual.steps if step.required)
    assert bool(ritual.card) == any(step.proof == "card" for step in ritual.steps)
    assert bool(ritual.number) == any(step.proof == "number" for step in ritual.steps)
    welcome = next(step for step in ritual.steps if step.key == "welcome")
    assert all("{names}" in text or "{nickname}" in text for text in pack.text(welcome.text or "").texts)


@pytest.mark.parametrize(("english", "chinese"), PAIRS, ids=BUILTIN)
def test_both_languages_have_the_same_ritual(english: Pack, chinese: Pack) -> None:
    def steps(pack: Pack) -> list[object]:
        (ritual,) = pack.ritual
        head = (ritual.key, ritual.finish_days, ritual.lapse_days, ritual.number)
        rest = [(s.key, s.offset, s.required, s.proof, s.chars, s.text) for s in ritual.steps]
        return [head, *rest]

    assert steps(english) == steps(chinese)


@pytest.mark.parametrize("pack", CHINESE, ids=named)
def test_chinese_is_chinese(pack: Pack) -> None:
    titles = [pack.name, pack.summary, *(i.title for i in pack.items), *(t.title for t in pack.texts)]
    labels = [label for item in pack.items for label in item.figures]
    for words in titles + labels + all_texts(pack):
        assert re.search(f"[{HAN}]", words), words
        assert not HALF_WIDTH.search(words), words
        assert "群发" not in words, words


@pytest.mark.parametrize("pack", [pack for pack in ALL if pack.language == "en"], ids=named)
def test_english_is_english(pack: Pack) -> None:
    for words in [pack.name, pack.summary, *(item.title for item in pack.items), *all_texts(pack)]:
        assert not re.search(f"[{HAN}]", words), words
        assert not WIDE_MARKS.search(words), words


@pytest.mark.parametrize("pack", ALL, ids=named)
def test_written_and_read_again_nothing_changes(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "我的 pack.toml"
    write_pack(pack, path)
    assert read_pack(path) == pack
    assert list(tmp_path.iterdir()) == [path]


def refusal(path: Path) -> Refused:
    with pytest.raises(Refused) as refused:
        read_pack(path)
    assert refused.value.facts["path"] == path
    return refused.value


def pack_text() -> str:
    return resource("packs", "everyday.zh_CN.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "other_file"),
        (b"[project]\nname = 'x'\n", "other_file"),
        (b"\xff\xfe\x00", "not_text"),
        ("name = '日常'".encode("gb18030"), "not_text"),
        (b"PK\x03\x04 no pack at all", "not_toml"),
        (b"format = 1\0", "not_toml"),
        (b"format = " + b"[" * 400_000, "not_toml"),
        (b"format = " + b"{a=" * 100_000, "not_toml"),
        (b"format = " + b"9" * 900_000, "not_toml"),
        (b".".join([b"a"] * 400_000) + b" = 1", "not_toml"),
        (b"[" + b" . ".join([b'"a b"'] * 90_000) + b"]", "not_toml"),
        (b"format = 1\nformat = 1\n", "not_toml"),
        (pack_text().encode("utf-8")[:-2], "not_toml"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value[:12]),
)
def test_what_is_no_pack_is_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "given.toml"
    path.write_bytes(content)
    refused = refusal(path)
    assert (refused.code, refused.facts["reason"]) == ("not_a_pack", reason)


@pytest.mark.parametrize(
    ("old", "new", "where", "reason"),
    [
        ('time = "08:30"', "time = 08:30:00", "items[0].time", "wrong_type"),
        ('time = "08:30"', 'time = "08:61"', "items[0].time", "bad_time"),
        ("minutes = 3", "minutes = 1e400", "items[0].minutes", "wrong_type"),
        ("minutes = 3", f"minutes = {'9' * 4000}", "items[0].minutes", "out_of_range"),
        ('{ kind = "working" }', '{ kind = ["working"] }', "items[0].when", "bad_rule"),
        ('{ kind = "daily" }', '{ kind = "daily", every = nan }', "items[1].when", "bad_rule"),
        ('name = "日常社群"', r'name = "\u0000"', "name", "bad_character"),
        ("[group]", "[group.more]", "group.kind", "missing"),
    ],
)
def test_what_is_wrong_inside_is_refused_with_its_place(
    old: str, new: str, where: str, reason: str, tmp_path: Path
) -> None:
    path = tmp_path / "given.toml"
    path.write_text(pack_text().replace(old, new, 1), "utf-8")
    refused = refusal(path)
    assert refused.code == "bad_pack"
    assert (refused.facts["where"], refused.facts["reason"]) == (where, reason)


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "given.toml"
    path.write_bytes(b"#" * (MOST_BYTES + 1))
    assert refusal(path).code == "pack_too_large"


@pytest.mark.parametrize("name", ["missing.toml", ".", "a\0b.toml"])
def test_what_cannot_be_read_is_refused(name: str, tmp_path: Path) -> None:
    assert refusal(tmp_path / name).facts["reason"] == "unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").facts["reason"] == "unreadable"


def test_a_mark_in_front_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "notepad.toml"
    path.write_text("\ufeff" + pack_text().replace("\n", "\r\n"), "utf-8", newline="")
    assert read_pack(path) == builtin_packs("zh_CN")[0]


def code_of(path: Path) -> str:
    try:
        read_pack(path)
    except Refused as refused:
        return refused.code
    return "pack"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(cut=st.integers(0, 9_000), junk=st.binary(max_size=8))
def test_a_damaged_file_is_a_pack_or_a_refusal(cut: int, junk: bytes, tmp_path: Path) -> None:
    content = resource("packs", "flash7.en.toml").read_bytes()
    path = tmp_path / "damaged.toml"
    path.write_bytes(content[:cut] + junk + content[cut + len(junk) :])
    assert code_of(path) in {"pack", "not_a_pack", "bad_pack"}


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("the old one", "utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "disk full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused) as refused:
        write_pack(builtin_packs("en")[0], path)
    assert refused.value.code == "pack_not_written"
    assert refused.value.facts == {"path": path, "reason": "ENOSPC"}
    assert path.read_text("utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_writing_where_there_is_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_pack(builtin_packs("en")[0], tmp_path / "nowhere" / "mine.toml")
    assert refused.value.facts["reason"] == "ENOENT"
