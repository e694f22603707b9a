"""All rows in one place, so that whoever needs the whole schema loads the whole schema."""

from grouppilot.store.base import Base
from grouppilot.store.checklists import (
    Draft,
    SettledDay,
    SettledDue,
    SettledVersion,
    SopAudience,
    SopItem,
    SopVersion,
    Tick,
)
from grouppilot.store.groups import Group, NumberCounter, Rest
from grouppilot.store.history import Action, Change
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Spell, Tier, TierHolding
from grouppilot.store.scripts import Script, ScriptText, TextUse
from grouppilot.store.settings import Holiday, HolidayYear, Setting

__all__ = [
    "Action",
    "Base",
    "Change",
    "Draft",
    "Group",
    "Holiday",
    "HolidayYear",
    "Membership",
    "NumberCounter",
    "Person",
    "Rest",
    "Role",
    "RoleHolding",
    "Script",
    "ScriptText",
    "Setting",
    "SettledDay",
    "SettledDue",
    "SettledVersion",
    "SopAudience",
    "SopItem",
    "SopVersion",
    "Spell",
    "TextUse",
    "Tick",
    "Tier",
    "TierHolding",
]
