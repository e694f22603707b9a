"""All rows in one place, so that whoever needs the whole schema loads the whole schema."""

from collections.abc import Iterable
from typing import Any

from grouppilot.store.activities import (
    Activity,
    ActivityCost,
    ActivityStage,
    Attendance,
    Award,
    Draw,
    Prize,
)
from grouppilot.store.base import Base
from grouppilot.store.brands import Brand
from grouppilot.store.chats import (
    ChatDay,
    ChatEvent,
    ChatHour,
    ChatImport,
    ChatMessage,
    ChatSender,
    HandFigure,
)
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
from grouppilot.store.diaries import Decision, Diary
from grouppilot.store.entries import AdviceMute, Entry, EntryDraft, EntryGroup, EntryResult, Publication
from grouppilot.store.groups import Group, NumberCounter, Rest
from grouppilot.store.history import Action, Change
from grouppilot.store.ladders import Account, Ladder, Move
from grouppilot.store.ledgers import (
    LedgerMark,
    Pair,
    PairRound,
    PersonRun,
    PersonRunLine,
    RosterCheck,
    SignUp,
    SignUpLine,
)
from grouppilot.store.materials import Material
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Spell, Tier, TierHolding
from grouppilot.store.onboarding import Ceremony, CeremonyTask, Ritual, RitualStep, StepMark, Team, TeamPlace
from grouppilot.store.people import Alias, Contact, Dismissal, PersonMerge
from grouppilot.store.positioning import CheckUp, Estimate, Positioning, StageChange
from grouppilot.store.programmes import KeptProgramme
from grouppilot.store.rules import (
    FollowUp,
    Incident,
    Removal,
    Rule,
    RuleSet,
    RuleSetUse,
    RuleVersion,
    SanctionPolicy,
    Violation,
)
from grouppilot.store.scripts import Script, ScriptText, TextUse
from grouppilot.store.settings import Holiday, HolidayYear, Setting

__all__ = [
    "Account",
    "Action",
    "Activity",
    "ActivityCost",
    "ActivityStage",
    "AdviceMute",
    "Alias",
    "Attendance",
    "Award",
    "Base",
    "Brand",
    "Ceremony",
    "CeremonyTask",
    "Change",
    "ChatDay",
    "ChatEvent",
    "ChatHour",
    "ChatImport",
    "ChatMessage",
    "ChatSender",
    "CheckUp",
    "Contact",
    "Decision",
    "Diary",
    "Dismissal",
    "Draft",
    "Draw",
    "Entry",
    "EntryDraft",
    "EntryGroup",
    "EntryResult",
    "Estimate",
    "FollowUp",
    "Group",
    "HandFigure",
    "Holiday",
    "HolidayYear",
    "Incident",
    "KeptProgramme",
    "Ladder",
    "LedgerMark",
    "Material",
    "Membership",
    "Move",
    "NumberCounter",
    "Pair",
    "PairRound",
    "Person",
    "PersonMerge",
    "PersonRun",
    "PersonRunLine",
    "Positioning",
    "Prize",
    "Publication",
    "Removal",
    "Rest",
    "Ritual",
    "RitualStep",
    "Role",
    "RoleHolding",
    "RosterCheck",
    "Rule",
    "RuleSet",
    "RuleSetUse",
    "RuleVersion",
    "SanctionPolicy",
    "Script",
    "ScriptText",
    "Setting",
    "SettledDay",
    "SettledDue",
    "SettledVersion",
    "SignUp",
    "SignUpLine",
    "SopAudience",
    "SopItem",
    "SopVersion",
    "Spell",
    "StageChange",
    "StepMark",
    "Team",
    "TeamPlace",
    "TextUse",
    "Tick",
    "Tier",
    "TierHolding",
    "Violation",
    "logged_tables",
]


def logged_tables() -> Iterable[Any]:
    """Return the tables whose changes the undo log keeps, parents first."""
    return (table for table in Base.metadata.sorted_tables if table.info.get("undo", True))
