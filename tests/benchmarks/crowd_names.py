"""Names for a crowd: drawn at random from the words of the sample workspace, the same in every run."""

import tomllib
from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

TWICE = 0.02
"""The share of people who are on file twice, two thirds of them with another account."""


class Drawn(NamedTuple):
    """Somebody made up."""

    name: str
    nickname: str
    region: str
    trade: str
    phone: str
    account: str


def give(driver: Any) -> None:
    """Give everybody a name, a group card and a number, and each group a name of its own."""
    rng = Random(7)
    everybody = list(_draw(rng, driver.execute("SELECT count(*) FROM person").fetchone()[0]))
    rows = ((*who[:1], *who[2:5], number) for number, who in enumerate(everybody, 1))
    driver.executemany("UPDATE person SET name = ?, region = ?, trade = ?, phone = ? WHERE id = ?", rows)
    columns = ("card", "nickname", "number", "platform_id", "folded", "sort_key")
    assigned = ", ".join(f"{column} = ?" for column in columns)
    driver.executemany(f"UPDATE membership SET {assigned} WHERE id = ?", list(_cards(driver, everybody)))
    groups = driver.execute("SELECT id, name, account FROM chat_group ORDER BY id").fetchall()
    driver.executemany(
        "UPDATE chat_group SET name = ?, folded = ?, position = ? WHERE id = ?", _named(groups)
    )


def _draw(rng: Random, count: int) -> Iterator[Drawn]:
    from grouppilot.assets import resource

    with resource("sample", "names.toml").open("rb") as file:
        words = tomllib.load(file)["zh"]
    letters, before = "".join(words["given"]), []
    for _ in range(count):
        account = "wxid_" + "".join(rng.choices("abcdefghijkmnpqrstuvwxyz0123456789", k=14))
        if before and rng.random() < TWICE:
            who = rng.choice(before)
            who = who if rng.random() < 0.3 else who._replace(account=account, phone="")
        else:
            given = rng.choice(words["given"]) if rng.random() < 0.4 else "".join(rng.choices(letters, k=2))
            name = rng.choice(words["surnames"]) + given
            nickname = rng.choice(words["nicknames"]) + rng.choice(letters) if rng.random() < 0.4 else name
            phone = f"1{rng.randrange(10**9, 10**10)}" if rng.random() < 0.3 else ""
            who = Drawn(
                name, nickname, rng.choice(words["regions"]), rng.choice(words["trades"]), phone, account
            )
        before.append(who)
        yield who


def _cards(driver: Any, everybody: list[Drawn]) -> Iterator[tuple[Any, ...]]:
    """Yield of each membership what it is called; who has no card in the sample has none here."""
    from grouppilot.usecases.naming import folded_names, sort_key

    taken: dict[int, int] = {}
    query = "SELECT id, group_id, person_id, card FROM membership ORDER BY id"
    for member, group, person, card in driver.execute(query):
        who = everybody[person - 1]
        number = taken[group] = taken.get(group, 0) + 1
        card = f"{number:03}-{who.trade}-{who.nickname}" if card else ""
        folded = folded_names(card, who.nickname, who.name, who.account)
        yield card, who.nickname, number, who.account, folded, sort_key(card or who.nickname), member


def _named(groups: list[tuple[int, str, str]]) -> Iterator[tuple[str, str, int, int]]:
    from grouppilot.usecases.naming import folded_names

    for number, name, account in groups:
        own = name if number <= 8 else f"{name} · {number}"
        yield own, folded_names(own, account), number, number
