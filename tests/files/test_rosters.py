"""Whole sources: the real files, lists, chain sign-ups."""

import json
from pathlib import Path

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.domain.rosters import ExistingMember, plan
from grouppilot.files.rosters import read_roster

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "rosters"
COUNTS = json.loads((REAL / "INDEX.json").read_text("utf-8")) if (REAL / "INDEX.json").is_file() else {}


@pytest.mark.skipif(not COUNTS, reason="the real rosters are not beside this checkout")
def test_real_files_give_the_rows_they_have() -> None:
    for name, count in COUNTS.items():
        decided = plan([], read_roster(REAL / name).rows())
        assert (name, decided.counts()["new"]) == (name, count)
        assert decided.counts()["wrong"] == 0


@pytest.mark.skipif(not COUNTS, reason="the real rosters are not beside this checkout")
def test_real_files_taken_in_twice_change_nothing() -> None:
    for name, count in COUNTS.items():
        rows = read_roster(REAL / name).rows()
        known = ("number", "card", "nickname", "platform_id")
        there = [
            ExistingMember(
                at,
                fields={key: value for key, value in one.row.values.items() if key not in known},
                **{key: value for key, value in one.row.values.items() if key in known},  # type: ignore[arg-type]
            )
            for at, one in enumerate(plan([], rows).rows)
            if one.state == "new"
        ]
        again = plan(there, rows).counts()
        assert (name, again["unchanged"], again["new"], again["changed"]) == (name, count, 0, 0)


def test_names_one_a_line_are_a_roster() -> None:
    source = read_roster("林溪\n王萍\n\n Hazel Cole \n")
    assert source.kind == "names"
    assert [row.text("nickname") for row in source.rows()] == ["林溪", "王萍", "Hazel Cole"]


def test_a_chain_sign_up_gives_names_and_counts() -> None:
    source = read_roster(
        "#接龙\n周六读书会\n例 昵称 人数\n\n1. 田坤 1人\n2. 申博\n3. 余龙（2人）\n4. 毛璐 +1\n"
    )
    assert source.kind == "chain"
    assert [(row.text("nickname"), row.text("note")) for row in source.rows()] == [
        ("田坤", "1人"),
        ("申博", ""),
        ("余龙", "2人"),
        ("毛璐", "+1"),
    ]


def test_pasted_cells_without_header_are_guessed_by_what_they_hold() -> None:
    source = read_roster(
        "林溪\twxid_1a2b\t13800001111\t2026-06-11\n王萍\twxid_3c4d\t13800002222\t2026-06-12\n"
    )
    assert source.columns == {0: "nickname", 1: "platform_id", 2: "phone", 3: "joined"}
    assert len(source.rows()) == 2


def test_a_table_without_names_is_refused_with_its_headers() -> None:
    source = read_roster("City,Joined\nLondon,2026-01-02\n")
    with pytest.raises(Refused) as caught:
        source.rows()
    assert (caught.value.code, caught.value.facts) == ("no_name_column", {"headers": ["City", "Joined"]})


def test_corrected_columns_are_used_and_remembered() -> None:
    text = "Alias of person,Where\nAnn,York\n"
    assert read_roster(text).rows({0: "card", 1: "region"})[0].values == {"card": "Ann", "region": "York"}
    assert read_roster(text, known={"aliasofperson": "nickname", "where": None}).columns == {
        0: "nickname",
        1: None,
    }


def test_a_member_page_gives_names_roles_and_phones() -> None:
    source = read_roster(
        "3 members, 1 online\nAnna\nowner\nonline\nBen\nlast seen recently\n~Leo\n+49 170 1234567"
    )
    assert (source.kind, source.columns) == ("names", {0: "nickname", 1: "role", 2: "phone"})
    assert [row.text("nickname") for row in source.rows()] == ["Anna", "Ben", "Leo"]
    assert [row.line for row in source.rows()] == [2, 5, 7]
    assert source.rows()[2].text("phone") == "+49 170 1234567"


def test_a_table_with_roles_stays_a_table() -> None:
    source = read_roster("林溪\t群主\n周周\t管理员\nMia\t成员\n老陈\t成员")
    assert source.kind == "table"
    assert source.columns == {0: "nickname", 1: "role"}
