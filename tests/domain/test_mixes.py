import pytest

from grouppilot.domain import mixes


def test_shares_leave_out_what_has_no_kind():
    found = mixes.shares(["useful", "useful", "", "fun", "unheard of", "useful"])
    assert found == {"beneficial": 0, "useful": 0.75, "fun": 0.25, "professional": 0, "resonant": 0}


def test_nothing_known_is_not_nothing_posted():
    assert mixes.shares([]) == mixes.shares(["", ""]) == {}


@pytest.mark.parametrize("frequency", mixes.TARGETS)
def test_a_target_is_a_whole(frequency):
    assert sum(mixes.TARGETS[frequency].values()) == pytest.approx(1)
    assert tuple(mixes.TARGETS[frequency]) == mixes.KINDS


def test_the_oftener_it_is_bought_the_more_offers():
    offers = [mixes.TARGETS[frequency]["beneficial"] for frequency in ("low", "middle", "high")]
    assert offers == sorted(offers)
