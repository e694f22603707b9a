"""What fills pictures to post in: check-ins, members, draws; and the files they become."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from grouppilot.domain.post_cards import Named, card
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import brands, groups, ledger, member_edits, post_cards, settings
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
START = TODAY - timedelta(days=4)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    """A camp of five days that ends today: 林溪 checked in on all of them, 老陈 on three, 苏苏 never."""
    made = groups.add(workspace, GroupForm("晨读营", language="zh_CN", start=START, end=TODAY))
    for number, (name, days) in enumerate((("老陈", 3), ("林溪", 5), ("苏苏", 0)), 1):
        member = member_edits.add(workspace, MemberForm(made, card=name, number=number, joined=START))
        marks = [(member, TODAY - timedelta(days=count)) for count in range(days)]
        ledger.mark(workspace, made, marks, "done")
    return made


def test_a_ranking_names_all_who_checked_in_by_their_days(workspace: Workspace, camp: int) -> None:
    found = post_cards.from_ledger(workspace, camp, "checkin", "ranking")
    assert found == [Named("林溪", "5 天"), Named("老陈", "3 天")]
    assert post_cards.from_ledger(workspace, camp, "homework", "ranking") == []


def test_honours_and_certificates_name_who_completed(workspace: Workspace, camp: int) -> None:
    assert post_cards.from_ledger(workspace, camp, "checkin", "honours") == [Named("林溪", "连续 5 天")]
    assert post_cards.from_ledger(workspace, camp, "checkin", "certificate") == [Named("林溪")]


def test_members_are_named_by_number_or_as_they_were_chosen(workspace: Workspace, camp: int) -> None:
    assert [each.name for each in post_cards.of_group(workspace, camp)] == ["老陈", "林溪", "苏苏"]
    assert [each.name for each in post_cards.from_members(workspace, [3, 1, 99])] == ["苏苏", "老陈"]


def test_a_picture_begins_in_the_words_and_the_look_of_its_group(workspace: Workspace, camp: int) -> None:
    brands.add(workspace, "慢读", group_id=camp)
    settings.change(workspace, owner="阿木")
    found = post_cards.face(workspace, camp)
    assert (found.group, found.language, found.brand) == ("晨读营", "zh_CN", "慢读")
    begun = post_cards.started(workspace, "certificate", found)
    assert (begun.title, begun.by, begun.day) == ("结业证书", "阿木", "2026年6月11日")
    assert "晨读营" in begun.text
    assert post_cards.face(workspace, None, "en") == post_cards.Face("阿木", "en")


def test_pictures_are_written_as_files(qapp: object, workspace: Workspace, camp: int, tmp_path: Path) -> None:
    found = post_cards.face(workspace, camp)
    made = card("certificate", "结业证书", "完成", "林溪\n老陈")
    files = post_cards.write(made, found, tmp_path / "证书.png")
    assert [each.name for each in files] == ["证书.png", "证书-2.png"]
    assert all(QImage(str(each)).width() == 1260 for each in files)
    with pytest.raises(Refused) as refused:
        post_cards.write(card("winners", "", "", ""), found, tmp_path / "none.png")
    assert refused.value.code == "post_card_empty"


def test_a_group_that_is_gone_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        post_cards.face(workspace, 99)
    assert refused.value.code == "group_unknown"
