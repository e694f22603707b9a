"""Scripts: found by any word, edited text by text."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import scripts
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
