"""The starter kit, and what is kept to be used again."""

from datetime import date

import pytest

from grouppilot.domain.packs import CATEGORIES, LANGUAGES
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import agenda, kit, scripts
from grouppilot.usecases.workspace import Workspace


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_nine_are_drafted(workspace: Workspace, language: str) -> None:
    found = kit.kit(workspace, language)
    assert [each.key for each in found] == list(kit.KIT)
    assert all(each.title and each.draft and each.script_id is None for each in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_a_script_of_the_library(workspace: Workspace, language: str) -> None:
    for key in kit.KIT[:6]:
        kit.write(workspace, key, language)
    assert sum(each.script_id is not None for each in kit.kit(workspace, language)) == 6
    row = scripts.listed(workspace)[0]
    assert row.category in CATEGORIES
    workspace.undo()
    assert sum(each.script_id is not None for each in kit.kit(workspace, language)) == 5


def test_writing_twice_keeps_the_first(workspace: Workspace) -> None:
    first = kit.write(workspace, "opening", "en", text="Hello")
    assert kit.write(workspace, "opening", "en") == first
    assert scripts.detail(workspace, first).texts[0].text == "Hello"


def test_offers_stand_by_their_end(workspace: Workspace) -> None:
    ids = [scripts.add(workspace, title, [title]) for title in ("June", "May", "July", "always")]
    kit.put(workspace, ids, "offer")
    days = (date(2026, 6, 15), date(2026, 5, 31), date(2026, 7, 31))
    for script_id, day in zip(ids, days, strict=False):
        kit.set_expiry(workspace, script_id, day)
    found = kit.shelf(workspace, "offer")
    assert [(row.title, row.soon, row.over) for row in found] == [
        ("June", True, False),
        ("July", False, False),
        ("always", False, False),
        ("May", False, True),
    ]


def test_a_text_is_taken_off_its_shelf_and_back(workspace: Workspace) -> None:
    script_id = scripts.add(workspace, "Story", ["once"])
    kit.put(workspace, [script_id], "story")
    kit.put(workspace, [script_id], "")
    assert kit.shelf(workspace, "story") == []
    workspace.undo()
    assert [row.title for row in kit.shelf(workspace, "story")] == ["Story"]


def test_only_an_offer_ends(workspace: Workspace) -> None:
    script_id = scripts.add(workspace, "Story", ["once"])
    with pytest.raises(Refused, match="shelf_no_offer"):
        kit.set_expiry(workspace, script_id, date(2026, 6, 30))
    with pytest.raises(Refused, match="script_bad_value"):
        kit.put(workspace, [script_id], "attic")


def test_an_offer_is_told_of_until_it_ended(workspace: Workspace) -> None:
    kit.add(workspace, "offer", "always", "no end")
    for title, day in (("May", 31), ("today", 11), ("soon", 18), ("later", 19)):
        script_id = kit.add(workspace, "offer", title, "15 % off")
        kit.set_expiry(workspace, script_id, date(2026, 5 if day == 31 else 6, day))
    told = [line for line in agenda.agenda(workspace) if line.kind == "offer_ends"]
    assert [(line.facts["title"], line.due, line.late) for line in told] == [
        ("today", date(2026, 6, 11), False),
        ("soon", date(2026, 6, 18), False),
    ]
    kit.set_expiry(workspace, told[0].target["text"], date(2026, 7, 11))
    assert [line.facts["title"] for line in agenda.agenda(workspace)] == ["soon"]
