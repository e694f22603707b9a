"""WhatsApp's exports: every platform and language, and what has fooled other readers."""

import json
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.chats.reading_here import read_file, read_text, sample

from grouppilot.domain.chats import ME, EventKind, Flag, Kind

SAMPLES = [
    # file, messages, events, people, first, last
    ("whatstk_pokemon.txt", 18, 2, 8, "2016-08-06 13:23:00", "2016-10-31 12:23:00"),
    ("whatstk_lorem-2000.txt", 2000, 0, 4, "2019-04-16 02:09:00", "2020-06-13 00:00:00"),
    ("whatstk_lorem-merge-part1.txt", 300, 0, 4, "2019-10-20 10:16:00", "2020-01-10 00:00:00"),
    ("chatminer_test_ddmmyy_24hrs.txt", 6, 3, 5, "2019-01-01 11:25:00", "2021-12-30 22:01:00"),
    ("chatminer_test_mmddyyyy_12hrs.txt", 6, 3, 5, "2019-01-01 11:25:00", "2021-12-30 22:01:00"),
    ("chatanalytics_2A_5M.txt", 5, 0, 2, "2021-01-01 12:00:00", "2021-01-01 12:03:00"),
    ("rwhatsapp_sample.txt", 7, 2, 2, "2017-07-12 22:35:00", "2018-09-28 13:30:00"),
    ("whatsr_englishandroid24h.txt", 42, 8, 5, "2018-01-29 12:24:00", "2018-01-30 00:23:00"),
    ("whatsr_englishiosampm.txt", 42, 8, 5, "2018-01-29 12:24:12", "2018-01-30 00:23:03"),
    ("whatsr_germanios24h.txt", 42, 8, 5, "2018-01-29 12:24:03", "2018-01-30 00:23:03"),
    ("whatsr_germanandroidampm.txt", 42, 8, 5, "2018-01-29 12:24:00", "2018-01-30 00:23:00"),
    # The app itself stands there under a name, System and Sistema: it is no member.
    ("whatsreader_german-format-test.txt", 5, 1, 2, "2024-12-10 14:30:00", "2024-12-10 14:36:00"),
    ("whatsreader_spanish-format-test.txt", 5, 1, 2, "2024-12-10 14:30:00", "2024-12-10 14:36:00"),
    ("whatsreader_asian-ampm-format-test.txt", 5, 0, 2, "2024-12-01 22:04:00", "2024-12-01 22:08:00"),
    ("whatsreader_bracketed-year-first-test.txt", 3, 0, 2, "2018-06-13 01:56:00", "2018-06-13 21:25:15"),
    ("whatsreader_ios-format-test.txt", 4, 1, 1, "2025-11-13 09:09:43", "2025-12-19 08:50:53"),
    ("whatsreader_ios-private-chat/_chat.txt", 43, 2, 2, "2024-12-01 10:05:23", "2024-12-04 16:45:21"),
    (
        "whatsreader_android-group/WhatsApp Chat with Family Group 👨‍👩‍👧‍👦.txt",
        *(42, 8, 4, "2024-12-01 09:10:00", "2024-12-04 20:07:00"),
    ),
]


@pytest.mark.parametrize(("name", "messages", "events", "people", "first", "last"), SAMPLES)
def test_the_samples_are_counted_as_their_authors_do(
    name: str, messages: int, events: int, people: int, first: str, last: str
) -> None:
    read = read_file(sample(f"whatsapp/{name}"))
    assert (len(read.messages), len(read.events), len(read.people)) == (messages, events, people)
    assert read.span == (first, last)
    assert len(read.senders) == people


def test_thirty_six_shapes_of_headers_tell_the_same() -> None:
    folder = sample("whatsapp_hformats")
    truth = json.loads((folder / "_truth.json").read_text("utf-8"))
    for name, shape in json.loads((folder / "_formats.json").read_text("utf-8")).items():
        read = read_file(folder / name)
        cut = 19 if "%S" in shape else 16
        got = [(time.replace(" ", "T")[:cut], who) for time, who in zip(read.times, read.names, strict=True)]
        assert got == [(time[:cut], who) for time, who in truth], name
        assert read.notices == {}, name


def test_joins_say_who_invited_and_by_which_way() -> None:
    name = "whatsreader_android-group/WhatsApp Chat with Family Group 👨‍👩‍👧‍👦.txt"
    read = read_file(sample(f"whatsapp/{name}"))
    joins = [(each.names, each.by, each.way) for each in read.happened(EventKind.JOIN)]
    assert joins == [(("Dad",), "", "link"), (("Sarah",), "Mom", "invited"), (("Mike",), "", "link")]
    assert (read.facts.title, read.facts.group) == ("Family Group 👨‍👩‍👧‍👦", True)


HEADS = [
    ("1/4/23, 7:02\u202fPM - A: x", "2023-01-04 19:02:00"),
    ("[14/10/2021, 3:34:09\u202fPM] A: x", "2021-10-14 15:34:09"),
    ("\u200e[14/10/21, 15:34:09] A: x", "2021-10-14 15:34:09"),
    ("14/10/21 8:28 p. m. - A: x", "2021-10-14 20:28:00"),
    ("14/10/21, 8:28 p.\u00a0m. - A: x", "2021-10-14 20:28:00"),
    ("02.05.18 à 18:00 - A: x", "2018-05-02 18:00:00"),
    ("13.5.2018 klo 18.05 - A: x", "2018-05-13 18:05:00"),
    ("2024/12/1 下午3:04 - A: x", "2024-12-01 15:04:00"),
    ("[2024/12/1 上午12:04:05] A: x", "2024-12-01 00:04:05"),
    ("[2024/12/1 下午12:04:05] A: x", "2024-12-01 12:04:05"),
    ("2024. 12. 1. 오후 3:04 - A: x", "2024-12-01 15:04:00"),
    ("2024年12月1日 午後3:04 - A: x", "2024-12-01 15:04:00"),
    ("13. 5. 2018. 18:00 - A: x", "2018-05-13 18:00:00"),
    ("13/12/2565 BE, 10:00 AM - A: x", "2022-12-13 10:00:00"),
    ("R4/12/13, 10:00 - A: x", "2022-12-13 10:00:00"),
    ("[١٣\u200f/١٢\u200f/٢٠٢٤، ١٠:٠٤:٠٥ م] A: x", "2024-12-13 22:04:05"),
    ("13.12.2024 г., 10:00 - A: x", "2024-12-13 10:00:00"),
    ("13-12-24 10:00 - A: x", "2024-12-13 10:00:00"),
    ("13/12/24 10:00: A: x", "2024-12-13 10:00:00"),
    ("[10:42 PM, 1/25/2021] A: x", "2021-01-25 22:42:00"),
    ("[21:07, 25/11/2022] A: x", "2022-11-25 21:07:00"),
    ("13/12/24, 00:08 a. m. - A: x", "2024-12-13 00:08:00"),
]


@pytest.mark.parametrize(("line", "time"), HEADS)
def test_a_header_of_any_country(line: str, time: str) -> None:
    read = read_text(f"{line}\n")
    assert (read.times, read.names, [each.length for each in read.messages]) == ([time], ["A"], [1])


@pytest.mark.parametrize(
    ("lines", "first", "clear"),
    [
        (["01/12/2024, 10:00 - A: x", "04/12/2024, 10:00 - A: x"], "2024-12-01", True),
        (["12/01/2024, 10:00 - A: x", "12/04/2024, 10:00 - A: x"], "2024-12-01", True),
        (["5/6/24, 10:00 - A: x", "5/13/24, 10:00 - A: x"], "2024-05-06", True),
        (["5/6/24, 10:00 - A: x", "13/6/24, 10:00 - A: x"], "2024-06-05", True),
        (["24/12/01, 10:00 - A: x", "24/12/02, 10:00 - A: x"], "2024-12-01", True),
        (["24/12/05, 10:00 - A: x", "24/12/06, 10:00 - A: x"], "2024-12-05", True),
        (["13/12/24, 10:00 - A: x"], "2024-12-13", True),
        (["05.06.24, 10:00 - A: x"], "2024-06-05", True),
        (["05/06/24, 10:00 - A: x"], "2024-06-05", False),
        (["05/06/24, 10:00 - A: <Archivo omitido>"], "2024-06-05", True),
        (["05/06/24, 10:00 - A: <Media omitted>"], "2024-06-05", False),
        (["5/6/24, 10:00 AM - A: x"], "2024-05-06", False),
        (["1/1/21, 12:00 - A: x"], "2021-01-01", True),
    ],
)  # fmt: skip
def test_the_order_of_day_and_month_is_decided_by_the_whole_file(
    lines: list[str], first: str, clear: bool
) -> None:
    read = read_text("\n".join(lines))
    assert read.times[0][:10] == first
    assert ("day_order_unclear" not in read.notices) == clear


def test_the_owner_has_the_last_word_on_the_order() -> None:
    read = read_text("05/06/24, 10:00 - A: x\n", day_order="mdy")
    assert (read.times, read.notices) == (["2024-05-06 10:00:00"], {})


def lines(*bodies: str) -> str:
    return "".join(f"13/12/24, 10:{minute:02} - {body}\n" for minute, body in enumerate(bodies))


def test_what_is_said_is_no_event() -> None:
    read = read_text(lines("Ann: Bob left", "Ann: I added sugar", "Ann: we removed it", "Bob: You added Ann"))
    assert (read.names, read.events) == (["Ann", "Ann", "Ann", "Bob"], [])


def test_lines_of_the_app_are_events() -> None:
    read = read_text(
        lines(
            'You created group "Readers"',
            "You added Ann, Bob and Cid",
            "Ann joined using this group's invite link",
            "Bob removed Cid",
            "Cid left",
            'Ann changed the subject from "Readers" to "Readers: 2"',
            "You're now an admin",
            "Ann changed this group's icon",
            "Ann: hello",
        )
    )
    assert [(each.kind, each.names, each.by) for each in read.events] == [
        (EventKind.CREATE, (), ME),
        (EventKind.JOIN, ("Ann", "Bob", "Cid"), ME),
        (EventKind.JOIN, ("Ann",), ""),
        (EventKind.REMOVE, ("Cid",), "Bob"),
        (EventKind.LEAVE, ("Cid",), ""),
        (EventKind.TITLE, (), "Ann"),
        (EventKind.ROLE, (ME,), ""),
        (EventKind.NOTICE, (), ""),
    ]
    assert (read.people, read.facts.title) == ({"Ann"}, "Readers: 2")


def test_the_name_of_the_group_is_no_member_on_an_iphone() -> None:
    text = (
        "[13/12/24, 10:00:00] Readers: \u200eMessages and calls are end-to-end encrypted. No one.\n"
        "[13/12/24, 10:00:01] Readers: \u200eAnn created this group\n"
        "\u200e[13/12/24, 10:00:02] Ann: \u200eimage omitted\n"
        "[13/12/24, 10:00:03] ~\u202fBob: \u200e~\u202fBob joined using this group's invite link\n"
        "[13/12/24, 10:00:04] \u202a+44 7700 900123\u202c: \u200eHow about places?\n"
    )
    read = read_text(text)
    assert read.names == ["Ann", "+44 7700 900123"]
    assert read.kinds == [Kind.PICTURE, Kind.TEXT]
    assert [each.kind for each in read.events] == [EventKind.NOTICE, EventKind.CREATE, EventKind.JOIN]
    assert read.facts.title == "Readers"


MEDIA = [
    ("<Media omitted>", Kind.MEDIA, 0),
    ("<省略影音内容>", Kind.MEDIA, 0),
    ("<Медиафайлы пропущены>", Kind.MEDIA, 0),
    ("<Archivo omitido>", Kind.MEDIA, 0),
    ("IMG-20241201-WA0001.jpg (file attached)", Kind.PICTURE, 0),
    ("IMG-20241201-WA0001.jpg (Datei angehängt)\nSee this", Kind.PICTURE, 8),
    ("PTT-20241201-WA0001.opus (archivo adjunto)", Kind.VOICE, 0),
    ("\u200e<attached: 00000012-PHOTO-2024-12-01-10-00-00.jpg>", Kind.PICTURE, 0),
    ("\u200e<附件: 00000012-STICKER-2024-12-01-10-00-00.webp>", Kind.STICKER, 0),
    ("\u200e<Anhang: plan.pdf>", Kind.FILE, 0),
    ("\u200evideo omitted", Kind.VIDEO, 0),
    ("\u200e圖片已略去", Kind.PICTURE, 0),
    ("\u200eизображение отсутствует", Kind.PICTURE, 0),
    ("Bild weggelassen", Kind.PICTURE, 0),
    ("Ann.vcf (file attached)", Kind.CONTACT, 0),
    ("location: https://maps.google.com/?q=50.9425526,6.9523387", Kind.PLACE, 0),
    ("This message was deleted", Kind.DELETED, 0),
    ("此訊息已刪除", Kind.DELETED, 0),
    ("\u200ePOLL:\nWhen?\n\u200eOPTION: Mon (2 votes)", Kind.POLL, 0),
    ("", Kind.MEDIA, 0),
    ("we <3 books :)", Kind.TEXT, 14),
    ("image omitted from the page", Kind.TEXT, 27),
]


@pytest.mark.parametrize(("body", "kind", "length"), MEDIA)
def test_what_stands_where_no_text_can(body: str, kind: Kind, length: int) -> None:
    read = read_text(lines(f"Ann: {body}".rstrip(), "Bob: yes"))
    assert (read.kinds[0], read.messages[0].length, len(read.messages)) == (kind, length, 2)


def test_an_edited_message_keeps_its_text_alone() -> None:
    read = read_text(lines("Ann: Hello \u200e<This message was edited>", "Bob: Hello"))
    assert [(each.length, each.flags) for each in read.messages] == [(5, Flag.EDITED), (5, 0)]
    assert read.messages[0].digest == read.messages[1].digest


def test_names_stay_as_they_are() -> None:
    names = ["+44 7700 900123", "~ Carol", "👩‍👩‍👧 Mum", "A: B", "J.-P. (work)"]
    read = read_text(lines(*(f"{name}: hi" for name in names[:3]), "J.-P. (work): hi"))
    assert read.names == [*names[:3], "J.-P. (work)"]


def test_continued_lines_belong_to_the_message_above() -> None:
    read = read_text(lines("Ann: one\n2016-04-29 10:30:00\nNote: two\n\n- three", "Bob: four"))
    assert read.names == ["Ann", "Bob"]
    assert read.messages[0].length == len("one\n2016-04-29 10:30:00\nNote: two\n\n- three")


def test_a_pasted_header_is_part_of_its_message() -> None:
    text = (
        "13/12/24, 10:00 - Ann: look what they wrote:\n"
        "01/02/23, 09:00 - Stranger: hello\n"
        "01/02/23, 09:01 - Other: hi\n"
        "13/12/24, 10:02 - Bob: nice\n"
        "13/12/24, 10:01 - Ann: late\n"
        "13/12/24, 10:03 - Bob: end\n"
    )
    read = read_text(text)
    assert read.names == ["Ann", "Bob", "Ann", "Bob"]
    assert read.notices == {"pasted_header": 2, "out_of_order": 1}


def test_a_quoted_colon_is_no_name() -> None:
    read = read_text(lines('Ann changed the subject to "Plan: B"', "Ann: yes"))
    assert (read.names, read.happened(EventKind.TITLE)[0].detail) == (["Ann"], "Plan: B")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("WhatsApp Chat with Readers.txt", "Readers"),
        ("WhatsApp Chat - Readers.txt", "Readers"),
        ("WhatsApp_Chat_with_Old_Readers.txt", "Old Readers"),
        ("与读书群的 WhatsApp 聊天.txt", "读书群"),
        ("與讀書群的WhatsApp對話.txt", "讀書群"),
        ("Chat de WhatsApp con Lectores.txt", "Lectores"),
        ("Чат WhatsApp с Группа.txt", "Группа"),
        ("Conversa do WhatsApp com Leitores.txt", "Leitores"),
        ("WhatsApp Chat mit Leser.txt", "Leser"),
        ("Discussion WhatsApp avec Lecteurs.txt", "Lecteurs"),
        ("_chat.txt", ""),
    ],
)
def test_the_file_names_the_chat(tmp_path: Path, name: str, title: str) -> None:
    (tmp_path / name).write_text(lines("Ann: hi", "Bob: hi"), encoding="utf-8")
    assert read_file(tmp_path / name).facts.title == title


def test_a_zip_of_an_iphone(tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat - Readers.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("00000012-PHOTO.jpg", b"\xff\xd8\xff")
        packed.writestr(
            "_chat.txt", "[13/12/24, 10:00:00] Ann: hi\r\n[13/12/24, 10:00:01] Bob: two\r\nlines\r\n"
        )
    read = read_file(path)
    assert read.said == [("2024-12-13 10:00:00", "Ann", 2), ("2024-12-13 10:00:01", "Bob", 9)]
    assert read.facts.title == "Readers"


def test_a_message_longer_than_a_block_is_one_message(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    body = "word\n" * 200_000
    path.write_text(lines(f"Ann: {body}", "Bob: end"), encoding="utf-8")
    read = read_file(path)
    assert read.names == ["Ann", "Bob"]
    assert read.messages[0].length == len(body) - 1


STYLES = [
    ("%d/%m/%y, %H:%M - {}: {}", 60),
    ("%m/%d/%y, %I:%M\u202f%p - {}: {}", 60),
    ("[%d.%m.%y, %H:%M:%S] {}: {}", 1),
    ("[%Y/%m/%d %I:%M:%S %p] {}: {}", 1),
    ("%d.%m.%Y, %H:%M - {}: {}", 60),
    ("[%d/%m/%Y, %I:%M:%S\u202fPM] {}: {}", 1),
]
NAMES = st.sampled_from(["Ann", "Bob K.", "林溪", "+44 7700 900123", "~ Carol", "👩‍👩‍👧", "Ümit"])
BODIES = st.lists(st.text("abc 大,.!\u200d😀", min_size=1, max_size=30), min_size=1, max_size=3).map(
    "\n".join
)


@given(
    st.sampled_from(STYLES[:5]),
    st.lists(st.tuples(st.integers(0, 5000), NAMES, BODIES), min_size=1, max_size=30),
)
def test_what_is_written_is_read_back(style: tuple[str, int], rows: list[tuple[int, str, str]]) -> None:
    head, step = style
    at = datetime(2023, 12, 25, 8)  # noqa: DTZ001
    text, want = "", []
    for gap, name, body in rows:
        at += timedelta(seconds=gap * step)
        text += at.strftime(head).format(name, body) + "\n"
        shown = at if step == 1 else at.replace(second=0)
        want.append((shown.isoformat(" "), name, len(body.strip())))
    assert read_text(text).said == want


@given(st.text("[]/:-, 0123456789apmAPM.\n\u200e<>Ann", max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    read = read_text(text, format="whatsapp")
    assert len(read.names) == len(read.messages)
