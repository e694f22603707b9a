import pytest

from grouppilot.ui.prefs import Preferences, read


def test_what_is_changed_is_kept(tmp_path):
    path = tmp_path / "config" / "preferences.json"
    prefs = read(path)
    prefs.change(language="zh_CN", scope=3, pages={"members": {"columns": ["name"]}})
    again = read(path)
    assert (again.language, again.scope, again.theme) == ("zh_CN", 3, "system")
    assert again.pages == {"members": {"columns": ["name"]}}
    assert [each.name for each in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"language": 3, "theme": ["dark"], "scope": true, "verb": null}', "\ud83d"],
)
def test_damaged_preferences_are_those_of_the_first_day(tmp_path, text):
    path = tmp_path / "preferences.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert read(path) == Preferences(path)


def test_a_good_part_of_a_damaged_file_counts(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text('{"language": "klingon", "theme": "dark", "unknown": 1}')
    assert (read(path).language, read(path).theme) == ("system", "dark")


def test_a_folder_that_cannot_be_written_to_loses_no_more_than_preferences(tmp_path):
    (tmp_path / "file").write_text("")
    prefs = read(tmp_path / "file" / "preferences.json")
    prefs.change(theme="dark")
    assert prefs.theme == "dark"


def test_an_unknown_preference_is_an_error():
    with pytest.raises(TypeError):
        Preferences().change(colour="red")
