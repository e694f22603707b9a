import pytest

from grouppilot.usecases.changes import Changes, Listeners
from grouppilot.usecases.memory import Memory

UNTOUCHED = frozenset({"tick"})


@pytest.fixture
def listeners():
    return Listeners()


@pytest.fixture
def memory(listeners):
    return Memory(listeners)


def test_it_is_read_once_until_something_it_depends_on_changes(memory, listeners):
    reads = iter(("first", "second", "third"))

    def ask():
        return memory.get("agenda", lambda: next(reads), UNTOUCHED)

    assert [ask(), ask()] == ["first", "first"]
    listeners.tell(Changes("tick", {"tick": frozenset({"1"})}))
    assert ask() == "first"
    listeners.tell(Changes("rename", {"tick": frozenset(), "person": frozenset({"1"})}))
    assert ask() == "second"
    listeners.tell(Changes("restore", everything=True))
    assert ask() == "third"


def test_what_changes_while_it_is_read_is_read_again(memory, listeners):
    def slowly():
        listeners.tell(Changes("rename", {"person": frozenset({"1"})}))
        return "old"

    assert memory.get("agenda", slowly, UNTOUCHED) == "old"
    assert memory.get("agenda", lambda: "new", UNTOUCHED) == "new"


def test_the_last_look_is_remembered_until_the_file_is_another(memory, listeners):
    assert memory.last("states") is None
    memory.get("states", lambda: "then", UNTOUCHED)
    listeners.tell(Changes("rename", {"person": frozenset({"1"})}))
    assert memory.last("states") == "then"
    listeners.tell(Changes("restore", everything=True))
    assert memory.last("states") is None


def test_where_others_may_write_nothing_is_kept(listeners):
    reads = iter(("first", "second"))
    memory = Memory(listeners, keeps=False)
    assert [memory.get("agenda", lambda: next(reads), UNTOUCHED) for _ in range(2)] == ["first", "second"]
    assert memory.last("agenda") is None
