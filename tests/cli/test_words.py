"""Whatever a command can be refused with has a sentence of its own."""

import re
from pathlib import Path

import grouppilot
from grouppilot.cli.words import action, name_of, sentence
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_words import key_of
from grouppilot.usecases.seeding import ROLES, TIERS

SOURCE = Path(grouppilot.__file__).parent
REACHED = (
    *("cli/*.py", "files/*.py", "store/lock.py", "store/migrate.py", "store/sqlite.py"),
    *("usecases/opening.py", "usecases/checklists.py", "usecases/groups.py", "usecases/rosters.py"),
    *("usecases/roster_*.py", "usecases/sample.py", "domain/due.py", "domain/roster_columns.py"),
)
WINDOW_ONLY = {"nothing_missed", "pack_not_written"}


def test_every_refusal_a_command_can_meet_is_worded() -> None:
    files = {path for pattern in REACHED for path in SOURCE.glob(pattern)}
    text = "\n".join(path.read_text("utf-8") for path in files)
    codes = set(re.findall(r'Refused\(\s*"([a-z_]+)"', text)) | set(
        re.findall(r'errno\.\w+: "([a-z_]+)"', text)
    )
    assert len(codes) > 40
    unworded = {code for code in codes if sentence(Refused(code)).startswith("This was refused")}
    assert unworded - WINDOW_ONLY == set()


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
