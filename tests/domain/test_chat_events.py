"""What chat apps say of who came and went, in their languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.chat_event_lines import LINES, pieces_of
from grouppilot.domain.chat_events import told
from grouppilot.domain.chats import ME, EventKind
from grouppilot.domain.join_lines import PATTERNS

JOIN, LEAVE, REMOVE = EventKind.JOIN, EventKind.LEAVE, EventKind.REMOVE
CREATE, TITLE, RECALL = EventKind.CREATE, EventKind.TITLE, EventKind.RECALL


@pytest.mark.parametrize(
    ("line", "kind", "names", "by", "way"),
    [
        ("Ann added Bob, Cid", JOIN, ("Bob", "Cid"), "Ann", "invited"),
        ("You added Bob", JOIN, ("Bob",), ME, "invited"),
        ("Ann added you", JOIN, (ME,), "Ann", "invited"),
        ("~ Bob joined using this group's invite link", JOIN, ("Bob",), "", "link"),
        ("Bob joined from the community", JOIN, ("Bob",), "", "link"),
        ("Ann removed Bob", REMOVE, ("Bob",), "Ann", ""),
        ("Bob left", LEAVE, ("Bob",), "", ""),
        ("You left", LEAVE, (ME,), "", ""),
        ("Du hast Bob entfernt.", REMOVE, ("Bob",), ME, ""),
        ("Ann und Bob wurden hinzugefügt.", JOIN, ("Ann", "Bob"), "", "invited"),
        ('"A"邀请"B、C"加入了群聊', JOIN, ("B", "C"), "A", "invited"),
        ('"A"邀请你和"B"加入了群聊', JOIN, (ME, "B"), "A", "invited"),
        ('" B"通过扫描"A"分享的二维码加入群聊', JOIN, ("B",), "A", "qr"),
        ('你邀请"B"加入了群聊  撤销', JOIN, ("B",), ME, "invited"),
        ('你将"B"移出了群聊', REMOVE, ("B",), ME, ""),
        ('你被"A"移出群聊', REMOVE, (ME,), "A", ""),
        ("X已離開群組", LEAVE, ("X",), "", ""),
        ("X 新增了 Y", JOIN, ("Y",), "X", "invited"),
        ("A 撤回了 B 的消息", RECALL, ("B",), "A", ""),
        ("Xがグループを退会しました", LEAVE, ("X",), "", ""),
        ("X님이 Y님을 초대했습니다.", JOIN, ("Y",), "X", "invited"),
        ("Ana añadió a Luis", JOIN, ("Luis",), "Ana", "invited"),
        ("Añadiste a Luis", JOIN, ("Luis",), ME, "invited"),
        ("Ana adicionou você", JOIN, (ME,), "Ana", "invited"),
        ("Luis saiu", LEAVE, ("Luis",), "", ""),
        ("Vous avez ajouté Luis", JOIN, ("Luis",), ME, "invited"),
        ("Luis est parti", LEAVE, ("Luis",), "", ""),
        ("Hai rimosso Luis", REMOVE, ("Luis",), ME, ""),
        ("Ана добавил(-а) Луис", JOIN, ("Луис",), "Ана", "invited"),
        ("Луис покинул(а) группу", LEAVE, ("Луис",), "", ""),
        ("Ana heeft Luis toegevoegd", JOIN, ("Luis",), "Ana", "invited"),
        ("Luis ayrıldı", LEAVE, ("Luis",), "", ""),
        ("Ana menambahkan Luis", JOIN, ("Luis",), "Ana", "invited"),
    ],
)
def test_who_came_and_went(line: str, kind: EventKind, names: tuple[str, ...], by: str, way: str) -> None:
    what = told(line)
    assert what is not None
    assert (what.kind, what.names, what.by, what.way) == (kind, names, by, way)


@pytest.mark.parametrize(
    ("line", "kind", "detail"),
    [
        ('Ann created group "Readers"', CREATE, "Readers"),
        ("Ann changed the subject from “A” to “B”", TITLE, "B"),
        ("Du hast die Gruppe „G“ erstellt.", CREATE, "G"),
        ('"A"修改群名为“新名”', TITLE, "新名"),
        ("Ana a créé le groupe « G »", CREATE, "G"),
        ("Ана создал(-а) группу «G»", CREATE, "G"),
    ],
)
def test_what_is_named_anew(line: str, kind: EventKind, detail: str) -> None:
    what = told(line)
    assert what is not None
    assert (what.kind, what.detail) == (kind, detail)


@pytest.mark.parametrize(
    "line", ["", "Your security code with Ann changed.", "Ann changed this group's icon", "x" * 5000]
)
def test_what_tells_of_nobody(line: str) -> None:
    assert told(line) is None


def test_a_sentence_is_tried_only_where_a_piece_of_it_stands() -> None:
    assert pieces_of("(?P<by>.+?) has left(?: the group)?[.!]?") == ("has left",)
    assert pieces_of("[你您]?将(?P<names>.+)移出") == ("移出",)
    assert pieces_of("(?P<names>.+?)(?:离开|退出)了?") == ("离开", "退出")
    assert pieces_of(".*") == ("",)
    free = [each.text for each in (*LINES, *PATTERNS) if pieces_of(each.text) == ("",)]
    assert len(free) < 12


@given(st.text("AB 加入邀请你\"“”added left's,.、", max_size=80))
def test_no_line_breaks_it(line: str) -> None:
    what = told(line)
    assert what is None or all(what.names)
