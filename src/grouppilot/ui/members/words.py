"""What the members' pages say: headings, cells and events as text."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_words import join_list
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import card_word, keys_of, name_of
from grouppilot.usecases import groups
from grouppilot.usecases.members import Event, MemberRow, Named, RoleView
from grouppilot.usecases.rosters import Spoken
from grouppilot.usecases.workspace import Workspace

NOTHING = "—"


def platform_of(workspace: Workspace, group_id: int | None) -> str:
    """Return the platform of a group, empty without one."""
    try:
        return groups.form_of(workspace, group_id).platform if group_id is not None else ""
    except Refused:  # deleted in the meantime
        return ""


def column_name(column: str, customs: tuple[str, ...], platform: str = "") -> str:
    """Return the heading of a column; an own one without a name is called by its place.

    Args:
        column: A field of a member.
        customs: The names of the owner's own columns.
        platform: That of the one group that is in scope; some fields are called otherwise there.
    """
    if column == "card":
        return card_word(platform)
    if not column.startswith("custom"):
        return name_of("field", column)
    place = int(column[-1])
    own = QCoreApplication.translate("Members", "Own column {place}").format(place=place)
    return customs[place - 1] or own


def role_name(role: Named | RoleView) -> str:
    """Return what a role is called: the owner's name for it, else the usual one."""
    return role.name or name_of("role", role.key)


def tier_name(tier: Named) -> str:
    """Return what a tier is called."""
    return tier.name or name_of("tier", tier.key)


def day_text(day: date | None, today: date) -> str:
    """Return a day as tables show it: without the year where it is this one."""
    if day is None:
        return ""
    form = "d MMM" if day.year == today.year else "d MMM yyyy"
    if QLocale().language() == QLocale.Language.Chinese:
        form = "M月d日" if day.year == today.year else "yyyy/M/d"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def cell_text(row: MemberRow, column: str, today: date) -> str:
    """Return one cell as text."""
    match column:
        case "number":
            return "" if row.number is None else f"{row.number:03d}"
        case "card":
            return row.name
        case "role":
            return listed(map(role_name, row.roles))
        case "tier":
            return tier_name(row.tier) if row.tier else ""
        case "joined" | "left":
            return day_text(getattr(row, column), today)
        case "tags":
            return join_list(row.tags)
        case "status":
            return name_of("status", row.status)
        case "custom1" | "custom2" | "custom3":
            return row.customs[int(column[-1]) - 1]
        case _:
            return str(getattr(row, column))


def joined_text(event: Event) -> str:
    """Say how somebody joined."""
    if event.inviter:
        return QCoreApplication.translate("Members", "joined, invited by {name}").format(name=event.inviter)
    if event.way in ("qr", "link"):
        by = QCoreApplication.translate("Members", "joined by {way}")
        return by.format(way=name_of("way", "linked" if event.way == "link" else event.way))
    return QCoreApplication.translate("Members", "joined")


def spoken() -> Spoken:
    """Return the words of the language shown, by which a roster may call roles, tiers and statuses."""
    roles, tiers, statuses = (
        {name_of(family, key): key for key in keys_of(family)} for family in ("role", "tier", "status")
    )
    return Spoken(roles, tiers, statuses)
