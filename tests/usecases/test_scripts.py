"""Scripts: found by any word, edited text by text."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import packs, scripts
from grouppilot.usecases.workspace import Workspace


def code_of(call: object, *args: object, **facts: object) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **facts)  # type: ignore[operator]
    return refused.value.code


def texts(workspace: Workspace, script: int) -> list[str]:
    return [row.text for row in scripts.detail(workspace, script).texts]


def test_a_search_finds_words_of_title_and_texts(workspace: Workspace) -> None:
    script = scripts.add(
        workspace, "早安", ["早上好 {group}", "新的一天"], category="greeting", language="zh_CN"
    )
    scripts.add(workspace, "Welcome", ["Hello ＷＯＲＬＤ"], category="welcome")
    assert [row.title for row in scripts.listed(workspace, query="新的")] == ["早安"]
    assert [row.title for row in scripts.listed(workspace, query="world hello")] == ["Welcome"]
    assert [row.id for row in scripts.listed(workspace, language="zh_CN")] == [script]
    assert scripts.listed(workspace, category="sale") == []
    assert scripts.listed(workspace, pool=True) == []


def test_texts_are_added_rewritten_moved_and_deleted(workspace: Workspace) -> None:
    script = scripts.add(workspace, "Greeting", ["one", "two"])
    third = scripts.add_text(workspace, script, "three {group} 🎉")
    first = scripts.detail(workspace, script).texts[0].id
    scripts.edit_text(workspace, first, "uno")
    scripts.reorder_texts(workspace, script, [third, first])
    assert texts(workspace, script) == ["three {group} 🎉", "uno", "two"]
    detail = scripts.detail(workspace, script)
    assert (detail.texts[0].variables, detail.texts[0].length) == (("group",), 16)
    scripts.delete_text(workspace, third)
    assert texts(workspace, script) == ["uno", "two"]
    for _ in range(4):
        workspace.undo()
    assert texts(workspace, script) == ["one", "two"]


def test_the_same_text_twice_is_refused(workspace: Workspace) -> None:
    script = scripts.add(workspace, "Greeting", ["Good morning", "Hello"])
    assert code_of(scripts.add_text, workspace, script, "good  MORNING ") == "text_twice"
    second = scripts.detail(workspace, script).texts[1].id
    assert code_of(scripts.edit_text, workspace, second, "Good morning") == "text_twice"
    scripts.edit_text(workspace, second, "hello")
    assert code_of(scripts.add, workspace, "Other", ["a", "A"]) == "text_twice"
    assert len(scripts.listed(workspace)) == 1


def test_empty_and_endless_texts_are_refused(workspace: Workspace) -> None:
    script = scripts.add(workspace, "Greeting", ["Hello"])
    assert code_of(scripts.add_text, workspace, script, "  \n") == "text_empty"
    assert code_of(scripts.add_text, workspace, script, "x" * 8001) == "text_too_long"
    assert code_of(scripts.add, workspace, " ", ["x"]) == "script_title_missing"
    assert code_of(scripts.edit, workspace, script, category="poem") == "script_bad_value"
    only = scripts.detail(workspace, script).texts[0].id
    assert code_of(scripts.delete_text, workspace, only) == "text_last"


def test_a_deleted_script_comes_back_with_its_texts(workspace: Workspace) -> None:
    script = scripts.add(workspace, "Greeting", ["Hello", "Hi"], pool=True)
    scripts.delete(workspace, script)
    assert code_of(scripts.detail, workspace, script) == "script_unknown"
    workspace.undo()
    assert texts(workspace, script) == ["Hello", "Hi"]


def spoken(workspace: Workspace, script: int) -> list[tuple[str, str]]:
    return [(row.text, row.language) for row in scripts.detail(workspace, script).texts]


def test_a_text_in_another_language_is_known_as_such(workspace: Workspace) -> None:
    script = scripts.add(workspace, "晚安", ["晚安，{group}", "OK 👌"], language="zh_CN")
    text = scripts.add_text(workspace, script, "Good night, everybody in {group}")
    assert spoken(workspace, script) == [
        ("晚安，{group}", "zh_CN"),
        ("OK 👌", "zh_CN"),
        ("Good night, everybody in {group}", "en"),
    ]
    assert scripts.listed(workspace, language="en")[0].languages == ("zh_CN", "en")
    scripts.edit_text(workspace, text, "大家晚安")
    assert spoken(workspace, script)[2] == ("大家晚安", "zh_CN")
    scripts.set_text_language(workspace, text, "en")
    scripts.edit_text(workspace, text, "大家晚安！")
    assert spoken(workspace, script)[2] == ("大家晚安！", "en")  # the owner said so
    assert code_of(scripts.set_text_language, workspace, text, "fr") == "script_bad_value"
    workspace.undo()
    workspace.undo()
    assert spoken(workspace, script)[2] == ("大家晚安", "zh_CN")


def test_a_script_tells_where_it_is_used_and_a_group_which_are_its_own(workspace: Workspace) -> None:
    camp = packs.start_group(workspace, packs.builtin("camp21", "en"), "Camp")
    other = packs.start_group(workspace, packs.builtin("everyday", "en"), "Everyday")
    scripts.add(workspace, "Nobody's", ["Hello"])
    found = {row.title: row for row in scripts.listed(workspace)}
    its_own = {row.title for row in scripts.listed(workspace, group_id=camp)}
    assert (found["Ice-breaker game"].items, found["Ice-breaker game"].steps) == (0, 1)
    steps = scripts.detail(workspace, found["Ice-breaker game"].id).steps
    assert steps == (("Camp ritual", "Ice-breaker"),)
    assert {"Ice-breaker game", "Kit check", "Nobody's"} & its_own == {"Ice-breaker game"}
    assert "Survey" in its_own
    assert "Survey" not in {row.title for row in scripts.listed(workspace, group_id=other)}
