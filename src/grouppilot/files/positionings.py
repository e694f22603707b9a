"""What the ready-made packs answer to the questions of a positioning, in the group's language."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from grouppilot.assets import resource
from grouppilot.domain.packs import LANGUAGES


def suggested(pack_id: str, language: str) -> Mapping[str, Any]:
    """Return the answers of a pack by key (``domain.positioning.FIELDS``); none for a pack of an owner's."""
    return _all(language if language in LANGUAGES else "en").get(pack_id, MappingProxyType({}))


@cache
def _all(language: str) -> Mapping[str, Mapping[str, Any]]:
    with resource("positioning", f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
