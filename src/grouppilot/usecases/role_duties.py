"""The usual duties of the playbook's roles, in both languages of groups."""

import tomllib
from collections.abc import Mapping
from functools import cache

from grouppilot.assets import resource


def usual(key: str, language: str) -> str:
    """Return the usual duties of a role, a line each; empty for a role of the owner's own.

    Args:
        key: Of the role.
        language: Of the group; any but Chinese gets English.
    """
    return "\n".join(_duties()["zh_CN" if language.startswith("zh") else "en"].get(key, ()))


@cache
def _duties() -> Mapping[str, Mapping[str, list[str]]]:
    with resource("roles", "duties.toml").open("rb") as file:
        return tomllib.load(file)
