"""What is found in many texts at once is what is found in each."""

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.chat_texts import Words
from grouppilot.domain.chats import Flag
from grouppilot.files.chats.finding import Finder

PIECES = [
    "打卡",
    "Check-in",
    "CHECK IN",
    "checkin ",
    "#day 3",
    "#Day",
    "?",
    "？",
    "吗",
    "吗。",
    "https://a.b/?q=1",
    "www.x.y",
]
PIECES += [
    "@所有人",
    "@all ",
    "公告",
    "【群公告】",
    "\n1. Ann",
    "\n2. Bob",
    "\n3、林",
    "#接龙",
    " x ",
    "day",
    "Hec",
    "\x1e",
    "good morning",
]


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=6).map("".join), max_size=8))
def test_all_at_once_and_one_by_one_are_the_same(texts: list[str]) -> None:
    finder = Finder(Words())
    texts = [text.strip() for text in texts]
    assert finder.flags(texts) == [finder.flags_of(text) for text in texts]


def test_the_owner_sets_the_words() -> None:
    finder = Finder(Words(("done", "学完了")))
    assert finder.flags(["DONE today", "学完了", "打卡"]) == [Flag.CHECK_IN, Flag.CHECK_IN, 0]


def test_a_question_mark_in_a_link_asks_nothing() -> None:
    finder = Finder(Words())
    assert finder.flags(["https://a.b/?q=1", "https://a.b/?q=1 ok?", "好吗", "好吗这个词"]) == [
        Flag.LINK,
        Flag.LINK | Flag.QUESTION,
        Flag.QUESTION,
        0,
    ]
