"""What each chat app allows, in one table: seats, codes to scan, people and messages a day.

None of these numbers is certain: the apps change them without a word. They are what the owner starts from;
each can be set for a group (seats, warning, code) or an account (people and messages a day).
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """The usual limits of one chat app.

    Attributes:
        seats: How many members a group can have, the usual number first; none where there is no limit.
        qr_cap: A scanned code admits nobody to a group of so many members; None where it always does.
        qr_days: A code lapses after so many days; None where it stays.
        daily_adds: How many people one account adds a day without being held back, cautiously.
        daily_messages: How many people one account writes to a day, cautiously.
    """

    seats: tuple[int, ...]
    qr_cap: int | None
    qr_days: int | None
    daily_adds: int
    daily_messages: int


LIMITS: Mapping[str, Limits] = {
    "wechat": Limits((500,), 200, 7, 20, 100),
    "qq": Limits((500, 2000), None, None, 20, 100),
    "whatsapp": Limits((1024,), None, None, 20, 50),
    "telegram": Limits((200_000,), None, None, 40, 50),
    "discord": Limits((), None, 7, 40, 50),
    "line": Limits((500,), None, None, 20, 50),
    "other": Limits((), None, None, 20, 50),
}

PLATFORMS = tuple(LIMITS)


def limits_of(platform: str) -> Limits:
    """Return the limits of a chat app; those of an unknown one are cautious."""
    return LIMITS.get(platform, LIMITS["other"])


def usual_seats(platform: str) -> int | None:
    """Return how many seats a new group of a chat app gets; None for no limit."""
    seats = limits_of(platform).seats
    return seats[0] if seats else None
