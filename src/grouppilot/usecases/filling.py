"""What the variables of a text stand for, in the language of the group it goes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.brands import variables
from grouppilot.domain.day_words import date_words, family, weekday_words
from grouppilot.store import checklist_queries
from grouppilot.store.brands import Brand
from grouppilot.store.groups import Group
from grouppilot.usecases.planning import Plan

_CARD_WORDS = {
    "zh": {"": "群昵称", "qq": "群名片", **dict.fromkeys(("whatsapp", "telegram", "line"), "昵称")},
    "en": {"": "name in the group", "qq": "group card", "discord": "server nickname"},
}
"""What a name in a group is called, by platform; that without one holds for all others."""


@dataclass(frozen=True)
class Occasion:
    """For what a text is filled in: a group (or none), a day, a time of day in minutes.

    Args:
        language: That of the text, which counts where there is no group.
    """

    group_id: int | None
    day: date
    minute: int | None
    language: str = "en"


def values_for(session: Session, plan: Plan, occasion: Occasion) -> dict[str, str]:
    """Return what is known of the variables; those that nothing is known of are left out."""
    return values_in(session, plan.settings.owner, occasion)


def values_in(session: Session, owner: str, occasion: Occasion) -> dict[str, str]:
    """Return the same where no plan of days is at hand, only the owner's name."""
    group = session.get(Group, occasion.group_id) if occasion.group_id is not None else None
    language = group.language if group else occasion.language
    values = {
        "date": date_words(occasion.day, language),
        "weekday": weekday_words(occasion.day, language),
        "time": "" if occasion.minute is None else f"{occasion.minute // 60:02}:{occasion.minute % 60:02}",
        "owner": owner,
        "card_word": _card_word(group.platform if group else "", language),
    }
    if group is not None:
        values |= _of_group(session, group, occasion.day)
    return {name: value for name, value in values.items() if value}


def listed_names(names: Sequence[str], language: str) -> str:
    """Write names one after the other as people list them: ``A、B、C`` or ``A, B and C``."""
    if family(language) == "zh":
        return "、".join(names)
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1] if names else "") if part)


def _of_group(session: Session, group: Group, day: date) -> dict[str, str]:
    from grouppilot.store import member_queries  # with the people, for whom no tick waits

    members = checklist_queries.active_members(session, (group.id,)).get(group.id, 0)
    host = next(iter(member_queries.holders(session, group.id, "host", day)), "")
    brand = session.get(Brand, group.brand_id) if group.brand_id is not None else None
    return {
        **(variables(brand.name, brand.facts, brand.persona) if brand else {}),
        "group": group.name,
        "members": str(members) if members else "",
        "host": host,
        "day": str((day - group.start).days) if group.start else "",
        "days_left": str(max(0, (group.end - day).days)) if group.end else "",
    }


def _card_word(platform: str, language: str) -> str:
    words = _CARD_WORDS[family(language)]
    return words.get(platform, words[""])
