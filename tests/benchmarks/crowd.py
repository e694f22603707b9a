"""A workspace of 200 groups and 100,000 people, filled in plain SQL and kept for the run.

It begins with the sample: eight groups with all that groups have, over 180 days. Each of them is there 25
times, with its routine and its history, and its members are there 49 times, under other names, with all that
belongs to them.
"""

import atexit
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from tests.benchmarks import crowd_names

GROUPS, CROWDS, LIBRARIES = 25, 49, 4
"""How many times the sample's groups, their people and the library are there."""

PARTS = {
    "of_groups": (
        *("ladder", "chat_group", "positioning", "estimate", "check_up", "stage_change", "rest_range"),
        *("rule_set_use", "ceremony", "ceremony_task", "pair_round"),
        *("sop_item", "sop_audience", "sop_version", "settled_version", "settled_due", "tick", "text_use"),
        *("entry", "entry_group", "publication", "entry_result", "diary", "decision"),
    ),
    "of_people": (
        *("person", "membership", "membership_spell", "role_holding", "tier_holding"),
        *("violation", "removal", "incident", "follow_up", "step_mark", "team", "team_place"),
        *("ledger_mark", "sign_up", "sign_up_line", "pair", "person_run", "person_run_line", "ladder_move"),
    ),
    "of_library": ("script", "script_text", "rule_set", "rule", "rule_version", "ritual", "ritual_step"),
}
TIMES = {"of_groups": GROUPS, "of_people": CROWDS, "of_library": LIBRARIES}
UNDECLARED = {("settled_version", "version_id"): "sop_version", ("settled_version", "item_id"): "sop_item"}
STAYS = {("ritual_step", "script_id")}
"""A reference to what may not be copied."""

# What is due in all groups is so in the copies too, and the nine texts of the starter kit are there once.
ONLY = {
    "sop_item": "home_group_id IS NOT NULL",
    **dict.fromkeys(("sop_audience", "sop_version", "settled_version"), "item_id IN own_item"),
    **dict.fromkeys(("settled_due", "tick"), "group_id IS NOT NULL AND item_id IN own_item"),
    **dict.fromkeys(("text_use", "rest_range", "diary", "decision"), "group_id IS NOT NULL"),
    "script": "kit_key = ''",
    "script_text": "script_id IN (SELECT id FROM script WHERE kit_key = '')",
}
CAMP, CAMPS = 1, 8
"""The group of the sample with check-ins, teams and pairs: so many of its crowds are in one group."""

MORE = """
-- More than a few hundred members do not go into a group of WeChat.
UPDATE chat_group SET platform = 'qq', seats = 1000
WHERE id IN (SELECT group_id FROM membership WHERE status = 'active' GROUP BY group_id HAVING count(*) > 480);
DELETE FROM number_counter;
INSERT INTO number_counter SELECT id, 5000 FROM chat_group;
-- One in sixteen is in the next group of the ladder as well.
INSERT INTO membership (uid, group_id, person_id, card, nickname, platform_id, status, joined, inviter_name,
    tags, note, custom1, custom2, custom3, folded, sort_key, created)
SELECT lower(hex(randomblob(16))), (group_id - 1) / 8 * 8 + group_id % 8 + 1, person_id, '', nickname,
    platform_id, 'active', joined, '', '', '', '', '', '', folded, sort_key, created
FROM membership WHERE status = 'active' AND id % 15 = 0;
INSERT INTO membership_spell (membership_id, joined, way, leaving)
SELECT id, joined, 'qr', '' FROM membership WHERE id NOT IN (SELECT membership_id FROM membership_spell);
UPDATE person SET closeness = CASE WHEN id % 100 = 0 THEN 'core' WHEN id % 100 < 4 THEN 'regular' ELSE '' END;
UPDATE person SET birth_year = 1960 + id % 47, birth_month = 1 + id % 12, birth_day = 1 + id % 28
WHERE id % 50 = 7;
INSERT INTO contact (person_id, day, note)
SELECT person.id, date(:today, '-' || (abs(random()) % 50) || ' days'), ''
FROM person, (VALUES (1), (2), (3)) WHERE closeness <> '';
INSERT INTO alias (membership_id, name, folded, source)
SELECT id, nickname || '呀', nickname || '呀', 'owner' FROM membership WHERE id % 20 = 0;
-- Every fifth group checks in every day; half of its members do.
INSERT OR IGNORE INTO ledger_mark (membership_id, kind, day, state, source)
WITH RECURSIVE days (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM days WHERE n < 45)
SELECT membership.id, 'checkin', date(:today, '-' || n || ' days'), 'done', 'chain' FROM days, membership
WHERE (group_id = 1 OR group_id % 5 = 0) AND status = 'active' AND random() % 2 = 0;
"""


@cache
def folder() -> Path:
    """Return the folder of the workspace, filled when it is first asked for and gone when the run ends."""
    from grouppilot.app.clock import clock
    from grouppilot.usecases.sample import write_sample

    held = tempfile.TemporaryDirectory(prefix="grouppilot-crowd-", ignore_cleanup_errors=True)
    atexit.register(held.cleanup)
    place = Path(held.name) / "workspace"
    write_sample(place, clock())
    fill(place / "grouppilot.db", clock()().date().isoformat())
    return place


def fill(path: Path, today: str) -> None:
    """Fill the sample's file; indexes are made again once everything is in."""
    from sqlcipher3 import dbapi2

    driver = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("foreign_keys=OFF", "synchronous=OFF", "cache_size=-256000", "temp_store=MEMORY"):
        driver.execute(f"PRAGMA {pragma}")
    driver.execute("BEGIN")
    indexes = driver.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE 'ix_%'").fetchall()
    for name, _sql in indexes:
        driver.execute(f"DROP INDEX {name}")
    _copy(driver)
    crowd_names.give(driver)
    for statement in MORE.split(";\n")[:-1]:
        driver.execute(statement, {"today": today} if ":today" in statement else ())
    for _name, sql in indexes:
        driver.execute(sql)
    driver.execute("COMMIT")
    assert driver.execute("PRAGMA foreign_key_check").fetchone() is None
    driver.close()


def _copy(driver: Any) -> None:
    """Copy what the sample has: each number in a copy moves on by as many as there are of its kind."""
    from grouppilot.store.rows import Base

    tables = Base.metadata.tables
    every = [name for names in PARTS.values() for name in names]
    strides = {
        name: driver.execute(f"SELECT coalesce(max(id), 0) FROM {name}").fetchone()[0] for name in every
    }
    driver.execute("CREATE TEMP TABLE own_item AS SELECT id FROM sop_item WHERE home_group_id IS NOT NULL")
    for part, names in PARTS.items():
        driver.execute(f"CREATE TEMP TABLE {part} (k INTEGER PRIMARY KEY)")
        driver.executemany(f"INSERT INTO {part} VALUES (?)", ((k,) for k in range(1, TIMES[part])))
        for name in names:
            columns = ", ".join(f'"{column.name}"' for column in tables[name].columns)
            values = ", ".join(_value(column, part, strides) for column in tables[name].columns)
            wanted = f"id <= {strides[name]} AND {ONLY.get(name, '1')}"
            driver.execute(
                f"INSERT INTO {name} ({columns}) SELECT {values} FROM {name}, {part} WHERE {wanted}"
            )


def _value(column: Any, part: str, strides: dict[str, int]) -> str:
    """Return what a column of a copy holds: ``k`` is the number of the copy."""
    table, name = column.table.name, column.name
    if name == "uid":
        return "lower(hex(randomblob(16)))"
    target = next((key.column.table.name for key in column.foreign_keys), None)
    target = table if column.primary_key else UNDECLARED.get((table, name), target)
    if target in PARTS[part] and (table, name) not in STAYS:
        return f'"{name}" + {strides[target]} * k'
    if part == "of_people" and target in PARTS["of_groups"]:  # two crowds are in a group, eight in a camp
        camp = "1" if target == "pair_round" else f'"{name}" = {CAMP}'
        return f'"{name}" + {strides[target]} * (CASE WHEN {camp} AND k < {CAMPS} THEN 0 ELSE k / 2 END)'
    return f'"{name}"'
