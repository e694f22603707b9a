"""A pool gives each group the text it has not read, then the one it read longest ago."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from grouppilot.domain.pools import next_text, preview

pools = st.lists(st.integers(1, 20), min_size=1, max_size=14, unique=True)


def test_the_first_unused_text_is_next() -> None:
    assert next_text([5, 6, 7], []) == 5
    assert next_text([5, 6, 7], [(5, date(2026, 6, 1)), (7, date(2026, 6, 2))]) == 6


def test_when_all_were_used_the_oldest_use_comes_round() -> None:
    uses = [(7, 1), (5, 2), (6, 3), (7, 4)]
    assert next_text([5, 6, 7], uses) == 5
    assert [preview([5, 6, 7], uses, offset) for offset in range(4)] == [5, 6, 7, 5]


def test_an_empty_pool_has_no_text() -> None:
    assert next_text([], [(5, 1)]) is None
    assert preview([], [(5, 1)], 3) is None


@given(pools, st.lists(st.tuples(st.integers(1, 20), st.integers(0, 99)), max_size=30), st.integers(1, 30))
def test_the_preview_is_what_will_come(pool: list[int], uses: list[tuple[int, int]], count: int) -> None:
    foreseen = [preview(pool, uses, offset) for offset in range(count)]
    given_out = []
    for when in range(100, 100 + count):
        text = next_text(pool, uses)
        given_out.append(text)
        uses = [*uses, (text or 0, when)]
    assert given_out == foreseen


class EditedPool(RuleBasedStateMachine):
    """A pool that is used, added to and cut while it runs."""

    def __init__(self) -> None:
        super().__init__()
        self.pool: list[int] = [1, 2, 3]
        self.uses: list[tuple[int, int]] = []
        self.highest = 3

    @rule()
    @precondition(lambda self: self.pool)
    def use(self) -> None:
        text = next_text(self.pool, self.uses)
        used = [text_id for text_id, _ in self.uses]
        assert text in self.pool
        if set(self.pool) - set(used):
            assert text not in used, "repeated before all were used"
        elif len(self.pool) > 1:
            assert text != used[-1], "the same words twice running"
        self.uses.append((text, len(self.uses)))

    @rule(place=st.integers(0, 9))
    def add(self, place: int) -> None:
        self.highest += 1
        self.pool.insert(place, self.highest)

    @rule(place=st.integers(0, 9))
    @precondition(lambda self: self.pool)
    def delete(self, place: int) -> None:
        del self.pool[place % len(self.pool)]


TestEditedPool = EditedPool.TestCase
