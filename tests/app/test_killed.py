"""The program dies in the middle of a write: what was kept is kept, and nothing is half."""

from pathlib import Path

import pytest
from tests.benchmarks import kills


@pytest.mark.parametrize("kind", kills.KINDS)
def test_nothing_is_left_half(tmp_path: Path, kind: str) -> None:
    kills.make(tmp_path / "workspace")
    life = kills.kill(tmp_path / "workspace", tmp_path / "home", kind, seed=len(kind), most=1)
    kills.look(tmp_path / "workspace", life)
