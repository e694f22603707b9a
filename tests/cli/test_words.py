"""What the command line says."""

from grouppilot.cli.words import action, name_of, sentence
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_words import key_of
from grouppilot.usecases.seeding import ROLES, TIERS


def test_a_refusal_without_words_still_names_its_code() -> None:
    assert "brand_new" in sentence(Refused("brand_new"))


def test_facts_stand_in_the_sentence() -> None:
    assert "Twins" in sentence(Refused("group_ambiguous", name="Twins", ids="#1, #2"))
    assert action("tick", {"title": "晨读"}) == "tick “晨读”"
    assert action("something.new", {}) == "something.new"


def test_importing_knows_the_words_that_exporting_writes() -> None:
    for role in ROLES:
        assert key_of("role", name_of("role", role)) == role
    for tier in TIERS:
        assert key_of("tier", name_of("tier", tier)) == tier
    for status in ("active", "left", "removed"):
        assert key_of("status", name_of("status", status)) == status
