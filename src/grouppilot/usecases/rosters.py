"""Rosters on their way in: understood, their columns remembered, and compared with the group's members."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import rosters as matching
from grouppilot.domain import tags as tagging
from grouppilot.domain.folding import fold
from grouppilot.domain.roster_columns import guess_columns, header_key
from grouppilot.domain.roster_rows import RosterRow, Value, Vocabulary
from grouppilot.domain.rosters import ExistingMember, Plan, RowPlan
from grouppilot.files.rosters import RosterSource, read_roster
from grouppilot.store import roster_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Role, Tier
from grouppilot.store.settings import read_setting, write_setting
from grouppilot.usecases import groups, settings
from grouppilot.usecases.member_roles import LONGEST as LONGEST_ROLE
from grouppilot.usecases.roster_flags import flagged
from grouppilot.usecases.workspace import Workspace

REMEMBERED = "rosters.columns"
MOST_REMEMBERED = 50
Columns = Mapping[int, str | None]


@dataclass(frozen=True)
class Spoken:
    """The words by which the owner's language calls roles, tiers and statuses: word → key."""

    roles: Mapping[str, str] = field(default_factory=dict)
    tiers: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)


def open_source(
    ws: Workspace,
    source: Path | str,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RosterSource:
    """Read a roster from a file or pasted text; columns are those of the last file with the same header.

    Args:
        ws: The workspace.
        source: A file, or the text itself.
        sheet, encoding, delimiter: The owner's word on them; None to find out.
        cancelled: Asked now and then.

    Raises:
        Refused: As ``files.rosters.read_roster`` does.
        Cancelled: If the owner stopped it.
    """
    found = read_roster(source, sheet=sheet, encoding=encoding, delimiter=delimiter, cancelled=cancelled)
    if found.kind != "table":
        return found
    with ws.read() as session:
        customs = settings.load(session).customs
        kept = read_setting(session, REMEMBERED, {}).get(signature(found.table.headers), {})
    known = {header_key(name): f"custom{n}" for n, name in enumerate(customs, 1) if name} | kept
    return replace(found, columns=guess_columns(found.table.headers, found.table.rows, known))


def signature(headers: Sequence[str]) -> str:
    """Return what tells one kind of file from another by its header row."""
    return sha256("\n".join(map(header_key, headers)).encode()).hexdigest()[:16]


def remember(session: Session, source: RosterSource, columns: Columns) -> None:
    """Keep what the columns of this kind of file mean, the latest kinds only."""
    headers = source.table.headers
    if source.kind != "table" or not any(headers):
        return
    kept = dict(read_setting(session, REMEMBERED, {}))
    kept.pop(signature(headers), None)
    kept[signature(headers)] = {header_key(header): columns.get(at) for at, header in enumerate(headers)}
    write_setting(session, REMEMBERED, dict(list(kept.items())[-MOST_REMEMBERED:]))


def dry_run(
    ws: Workspace,
    source: RosterSource,
    group_id: int | None,
    *,
    columns: Columns | None = None,
    date_order: str | None = None,
    spoken: Spoken | None = None,
    platform: str = "",
) -> Plan:
    """Tell what an import would do, row by row, without doing it.

    Args:
        ws: The workspace.
        source: From ``open_source``.
        group_id: The group to take it into; None for a new one.
        columns: The owner's choice; None for the guess.
        date_order: ``ymd``, ``dmy`` or ``mdy`` where the owner decided it.
        spoken: The words of the owner's language.
        platform: The chat app of a new group.

    Raises:
        Refused: ``no_name_column``, ``group_unknown``.
    """
    with ws.read() as session:
        words = vocabulary(session, settings.today_in(session, ws), spoken or Spoken(), date_order)
        rows = source.rows(columns, words)
        today = settings.today_in(session, ws)
        if group_id is None:
            return flagged(session, _checked(matching.plan([], rows)), None, platform, today)
        group = groups.alive(session, group_id)
        return flagged(session, plan_in(session, group, rows, today), group_id, group.platform, today)


def plan_in(session: Session, group: Group, rows: Sequence[RosterRow], today: date) -> Plan:
    """Compare the rows of a roster with the members of a group."""
    known = queries.known_members(session, group.id, today)
    inviters = _Inviters(known)
    existing = [_existing(one, inviters) for one in known]
    mine, others = _of_group(rows, group.name)
    planned = matching.plan(existing, [inviters.in_row(row) for row in mine])
    apart = [RowPlan(row, "doubtful", reason="other_group") for row in others]
    joined = sorted((*planned.rows, *apart), key=lambda one: one.row.line) if apart else planned.rows
    days = {one.id: (one.joined, one.left) for one in known}
    return _checked(Plan(tuple(joined)), days)


def vocabulary(session: Session, today: date, spoken: Spoken, date_order: str | None) -> Vocabulary:
    """Return all words for roles, tiers and statuses: the language's, then the owner's own."""
    roles = {fold(word): key for word, key in spoken.roles.items()}
    tiers = {fold(word): key for word, key in spoken.tiers.items()}
    roles |= {fold(role.name): key_of(role) for role in session.scalars(select(Role)) if role.name}
    tiers |= {fold(tier.name): key_of(tier) for tier in session.scalars(select(Tier)) if tier.name}
    statuses = {fold(word): key for word, key in spoken.statuses.items()}
    return Vocabulary(roles, tiers, statuses, date_order, today)


def key_of(what: Role | Tier) -> str:
    """Return the key of a role or tier in a roster: the playbook's, or ``own:`` and its number."""
    return what.key or f"own:{what.id}"


def _existing(one: Any, inviters: "_Inviters") -> ExistingMember:
    found: dict[str, Value | None] = {
        "role": one.roles,
        "tier": one.tier,
        "joined": one.joined,
        "left": one.left,
        "inviter": inviters.name_of(one.inviter_id) or one.inviter_name,
        "tags": tagging.unpack(one.tags),
        "region": one.region,
        "trade": one.trade,
        "phone": one.phone,
        "status": one.status,
        "note": one.note,
        "custom1": one.custom1,
        "custom2": one.custom2,
        "custom3": one.custom3,
    }
    filled = {name: value for name, value in found.items() if value}
    return ExistingMember(one.id, one.number, one.card, one.nickname, one.platform_id, filled)


class _Inviters:
    """Who is meant by a name in the column of inviters: one member goes by card and by nickname."""

    def __init__(self, known: Sequence[Any]) -> None:
        self._names = {one.id: one.card or one.nickname for one in known}
        self._by_name: dict[str, set[int]] = {}
        for one in known:
            for name in (one.card, one.nickname):
                self._by_name.setdefault(name, set()).add(one.id)

    def name_of(self, member_id: int | None) -> str:
        return self._names.get(member_id, "") if member_id else ""

    def in_row(self, row: RosterRow) -> RosterRow:
        found = self._by_name.get(row.text("inviter"), set())
        if len(found) != 1 or not row.text("inviter"):
            return row
        return replace(row, values={**row.values, "inviter": self._names[next(iter(found))]})


def _of_group(rows: Sequence[RosterRow], name: str) -> tuple[list[RosterRow], list[RosterRow]]:
    """Split off the rows of other groups, if the file has several and this is one of them."""
    wanted = fold(name)
    mine = [row for row in rows if fold(row.text("group")) in ("", wanted)]
    if not any(row.text("group") for row in mine):
        return list(rows), []
    return mine, [row for row in rows if fold(row.text("group")) not in ("", wanted)]


def _checked(plan: Plan, days: Mapping[int, tuple[date | None, date | None]] | None = None) -> Plan:
    """Mark rows as wrong whose values cannot be kept together."""
    return Plan(
        tuple(_checked_row(row, (days or {}).get(row.member or 0, (None, None))) for row in plan.rows)
    )


def _checked_row(row: RowPlan, days: tuple[date | None, date | None]) -> RowPlan:
    if row.state not in ("new", "changed"):
        return row
    values = row.row.values
    joined, left = values.get("joined") or days[0], values.get("left") or days[1]
    if isinstance(joined, date) and isinstance(left, date) and left < joined:
        return replace(row, state="wrong", reason="left_before_joined", changes=())
    roles = values.get("role", ())
    names = [*(roles if isinstance(roles, tuple) else ()), str(values.get("tier", ""))]
    tags = values.get("tags", ())
    too_long = isinstance(tags, tuple) and not tagging.fit(tags)
    if too_long or any(len(name) > LONGEST_ROLE for name in names):
        return replace(row, state="wrong", reason="too_long", changes=())
    return row
