"""No format takes a file of another, and none takes what is no chat."""

import io
import zipfile
from pathlib import Path

import pytest
from tests.files.chats.reading_here import SAMPLES, gathered, read_file, read_text, sample
from tests.files.chats.written import WRITTEN

from grouppilot.domain.refusals import Refused
from grouppilot.files.chats.child import Order
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.registry import FORMATS, LEAST, recognise
from grouppilot.files.chats.sink import Options

FOLDERS = {
    "chatlab": "chatlab",
    "discord": "discord_json",
    "line": "line",
    "qq": "qq_text",
    "signal": "signal",
    "telegram": "telegram",
    "wechat_chatlog": "wechat_json",
    "wechat_weflow": "wechat_json",
    "whatsapp": "whatsapp",
    "whatsapp_hformats": "whatsapp",
}
ODD = {
    "roster.csv": "微信昵称,微信备注,群昵称,wxid,微信号\n林溪,,小林,wxid_a,lin\n王,,老王,wxid_b,wang\n",
    "qq.csv": "qq,网名,群名,入群时间,上次发言时间,权限\n10001,林溪,小林,2020-01-02,2024-01-02 11:00,群主\n",
    "list.txt": "林溪\n王\n小李\n阿木\n",
    "plan.csv": "日期,时间,类型,内容,负责人\n2024-01-02,09:00,早安,早上好,林溪\n2024-01-03,09:00,早,,王\n",
    "calendar.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240102T090000Z\nEND:VEVENT\n",
    "README.md": "# Readers\n\nA group.\n\n- 2024-01-02: the first evening\n- Note: bring a book\n",
    "package.json": '{"name": "readers", "version": "1.0.0", "messages": {"hello": "Hello"}}',
    "training.json": '[{"messages": [{"role": "user", "content": "a"}, {"role": "bot", "content": "b"}]}]',
    "turns.json": '{"messages": [{"role": "user", "content": "hi", "timestamp": 1703001600}]}',
    "server.log": "2024-01-02 11:04:05,123 INFO started\n2024-01-02 11:04:06,001 WARN slow\n",
    "letter.txt": "Dear Ann,\n\nsee you on 2024-01-02 at 10:00.\n\nYours\nBo\n",
    "page.html": "<!doctype html>\n<title>Readers</title>\n<p>Ann: hi</p>\n",
    "numbers.json": "[1, 2, 3]",
}


def opened(text: str, name: str = "") -> Opened:
    data = text.encode()
    return Opened(name, len(data), lambda: io.BytesIO(data))


def sample_files() -> list[tuple[str, str]]:
    if not SAMPLES.is_dir():
        return []
    found = (path for folder in FOLDERS for path in sorted((SAMPLES / folder).rglob("*")))
    files = [
        path
        for path in found
        if path.is_file() and not path.name.startswith("_formats") and path.name != "_truth.json"
    ]
    return [(str(path.relative_to(SAMPLES)), FOLDERS[path.relative_to(SAMPLES).parts[0]]) for path in files]


def check(file: Opened, key: str) -> None:
    """The right one is the surest, and by more than a hair."""
    sure = sorted(((each.sniff(file), each.key) for each in FORMATS), reverse=True)
    assert sure[0][1] == key, sure[:3]
    assert sure[0][0] >= LEAST
    assert sure[0][0] - sure[1][0] > 0.02, sure[:3]


@pytest.mark.parametrize(("name", "key"), sample_files() or [("none", "")])
def test_each_sample_is_of_its_format_only(name: str, key: str) -> None:
    path = sample(name)
    check(Opened("", path.stat().st_size, lambda: path.open("rb")), key)


@pytest.mark.parametrize(("key", "text"), WRITTEN)
def test_each_format_knows_its_own(key: str, text: str) -> None:
    check(opened(text), key)
    check(opened("\ufeff" + text.replace("\n", "\r\n")), key)
    read = read_text(text)
    assert (read.facts.shape, len(read.messages)) == (key, 2)


def test_each_format_is_tried() -> None:
    assert {key for key, _text in WRITTEN} == {each.key for each in FORMATS} - {"wechat_xlsx"}


@pytest.mark.parametrize("name", ODD)
def test_what_is_no_chat_is_taken_by_none(name: str) -> None:
    assert recognise(opened(ODD[name], name))[0] is None
    with pytest.raises(Refused) as refused:
        read_text(ODD[name])
    assert refused.value.code == "chat_not_found"


def test_the_name_of_a_file_decides_nothing(tmp_path: Path) -> None:
    for place, (key, text) in enumerate(WRITTEN):
        path = tmp_path / f"{place}.bin"
        path.write_text(text, encoding="utf-8")
        assert read_file(path).facts.shape == key


def test_chats_among_other_files_in_a_zip(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in ODD.items():
            packed.writestr(f"other/{name}", text)
        for place, (_key, text) in enumerate(WRITTEN[:3]):
            packed.writestr(f"{place}.json", text)
    outcome = gathered(Order(path=path)).outcome
    assert outcome is not None
    assert [facts.shape for facts in outcome.chats] == ["discord_json", "chatlab", "chatlab"]
    assert [facts.key for facts in outcome.chats] == ["0.json", "1.json", "2.json"]
    one = gathered(Order(path=path, options=Options(chat="1.json"))).outcome
    named = gathered(Order(path=path, options=Options(chat="Readers / general"))).outcome
    assert one is not None
    assert named is not None
    assert (outcome.messages, one.messages, named.messages) == (6, 2, 2)
    only = tmp_path / "odd.zip"
    with zipfile.ZipFile(only, "w") as packed:
        for name, text in ODD.items():
            packed.writestr(name, text)
    with pytest.raises(Refused) as refused:
        read_file(only)
    assert refused.value.code == "chat_not_found"


def test_a_pasted_chat_of_another_app_stays_a_message() -> None:
    for key, text in WRITTEN:
        if key.startswith("qq_") or "json" in key:
            continue
        inner = text.replace("\n", " ")
        read = read_text(
            f"林溪(10001) 2030/03/21 19:05:05\n看：{inner}\n\n王(10002) 2030/03/21 19:06:05\n好\n"
        )
        assert (read.facts.shape, len(read.messages)) == ("qq_pasted", 2)
