"""Comings and goings fill what is unknown, end stays and begin new ones; what is known they leave alone."""

from datetime import date

import pytest

from grouppilot.domain.chat_stays import Conflict, Edit, Stay, Told, follow

MAY = date(2026, 5, 1)
JUNE = date(2026, 6, 1)
JULY = date(2026, 7, 1)


def test_a_join_tells_the_day_the_way_and_who_invited() -> None:
    assert follow(Stay(None), [Told(MAY, "join", "invited", 7)]) == (
        [Edit("fill", Stay(MAY, way="invited", inviter=7))],
        [],
    )
    assert follow(Stay(MAY), [Told(date(2026, 5, 2), "join", "qr")]) == (
        [Edit("fill", Stay(MAY, way="qr"))],
        [],
    )
    assert follow(Stay(MAY, way="qr"), [Told(MAY, "join", "qr")]) == ([], [])


def test_who_leaves_and_comes_back_has_two_stays() -> None:
    told = [Told(JUNE, "left"), Told(JULY, "join", "link")]
    assert follow(Stay(MAY), told, wrote_last=date(2026, 8, 1)) == (
        [Edit("end", Stay(MAY, JUNE, "left")), Edit("return", Stay(JULY, way="link"))],
        [],
    )
    again = follow(Stay(JULY, way="link"), told, earlier=[Stay(MAY, JUNE, "left")])
    assert again == ([], [])


@pytest.mark.parametrize(
    ("stay", "told", "wrote", "conflict"),
    [
        (Stay(MAY), Told(JULY, "join"), None, Conflict("joined_again", JULY, MAY)),
        (Stay(JUNE), Told(MAY, "join"), None, Conflict("joined_differs", MAY, JUNE)),
        (Stay(MAY, JULY, "left"), Told(JUNE, "left"), None, Conflict("left_differs", JUNE, JULY)),
        (Stay(JUNE), Told(MAY, "removed"), None, Conflict("left_before", MAY, JUNE)),
        (Stay(MAY), Told(JUNE, "left"), JULY, Conflict("wrote_after", JUNE, JULY)),
        (Stay(MAY, inviter=7), Told(MAY, "join", "", 8), None, Conflict("inviter_differs", MAY, MAY)),
    ],
)
def test_what_contradicts_is_told_and_changes_nothing(
    stay: Stay, told: Told, wrote: date | None, conflict: Conflict
) -> None:
    assert follow(stay, [told], wrote) == ([], [conflict])


def test_the_day_of_a_leaving_that_nobody_dated_is_filled_in() -> None:
    assert follow(Stay(MAY, None, "left"), [Told(JUNE, "left")]) == (
        [Edit("fill", Stay(MAY, JUNE, "left"))],
        [],
    )
