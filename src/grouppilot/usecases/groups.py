"""The chat groups the owner runs: listed with their figures, added, edited field by field, put away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any
from unicodedata import category

from sqlalchemy.orm import Session

from grouppilot.domain.days import PeakWindow
from grouppilot.domain.folding import fold
from grouppilot.domain.packs import KINDS, LANGUAGES, LIVES, RHYTHMS, STAGES
from grouppilot.domain.platforms import PLATFORMS, limits_of, usual_seats
from grouppilot.domain.refusals import Refused
from grouppilot.domain.seats import Level, seats_level
from grouppilot.store import checklist_queries, group_queries
from grouppilot.store.groups import Group, all_groups
from grouppilot.store.positioning import StageChange
from grouppilot.usecases import checklists, settings
from grouppilot.usecases.naming import folded_names
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.workspace import Workspace

COVERED = ("host", "moderator", "kol")
"""Roles a group needs somebody for."""

NAME_CHARS = 200
NOTE_CHARS = 4000
MOST_SEATS = 10_000_000
SHARE_DAYS = 7
_CHOICES = {
    "platform": PLATFORMS,
    "kind": KINDS,
    "life": LIVES,
    "stage": STAGES,
    "rhythm": RHYTHMS,
    "language": LANGUAGES,
}


@dataclass(frozen=True)
class GroupForm:
    """Everything the owner can say about a group.

    Attributes:
        start: Day 0 of its life; None where it does not matter.
        end: Last day of its life; None for an open end.
        seats: Most members it can have; None for no limit.
        seat_warning: From so many members on the owner is warned; None for a share of the seats.
        qr_cap: A scanned code admits nobody beyond so many members; None for what its platform does.
        qr_until: Last day of the code newcomers scan; None without one.
        peaks: Its own peak windows; None for the workspace's.
    """

    name: str
    platform: str = "wechat"
    account: str = ""
    kind: str = "interest"
    life: str = "long"
    stage: str = "running"
    start: date | None = None
    end: date | None = None
    seats: int | None = None
    seat_warning: int | None = None
    qr_cap: int | None = None
    qr_until: date | None = None
    rhythm: str = "daily"
    language: str = "en"
    peaks: tuple[PeakWindow, ...] | None = None
    note: str = ""


FIELDS = tuple(field.name for field in fields(GroupForm))


@dataclass(frozen=True)
class GroupRow:
    """A group as a list shows it.

    Attributes:
        members: Active members now.
        open: Items still open today.
        today: The owner's day, from which its day of life counts.
        share: Share of the items of the last seven ended days that were done; None where nothing was due.
        roles: Which of host, moderator and KOL somebody carries.
    """

    id: int
    form: GroupForm
    members: int
    open: int
    today: date
    share: float | None
    roles: frozenset[str]

    @property
    def name(self) -> str:
        """Its name."""
        return self.form.name

    @property
    def level(self) -> Level:
        """Whether it is full, nearly so, or has seats left."""
        return seats_level(self.members, self.form.seats, self.form.seat_warning)

    @property
    def day(self) -> int | None:
        """Day of its life, 0 on the start day; None without one."""
        return None if self.form.start is None else (self.today - self.form.start).days

    @property
    def days(self) -> int | None:
        """Day of its life on which it ends; None with an open end."""
        start, end = self.form.start, self.form.end
        return None if start is None or end is None else (end - start).days


@dataclass(frozen=True)
class ScopeRow:
    """A group that can be chosen."""

    id: int
    name: str
    platform: str
    stage: str


@dataclass(frozen=True)
class Listing:
    """All groups with the figures of their page's head."""

    rows: tuple[GroupRow, ...]
    memberships: int
    people: int


def listed(ws: Workspace, *, counting_open: bool = True) -> Listing:
    """Return every group in the owner's order, archived ones last.

    Args:
        ws: The workspace.
        counting_open: Whether ``open`` is wanted, which takes as long as all the rest; else it is 0.
    """
    counts = checklists.open_counts(ws) if counting_open else {}
    with ws.read() as session:
        return listing_in(session, settings.today_in(session, ws), counts)


def listing_in(session: Session, today: date, counts: Mapping[int | None, int]) -> Listing:
    """Return every group within a session; ``counts`` says how many items are open in each."""
    found = all_groups(session)
    members = checklist_queries.active_members(session)
    shares = group_queries.done_shares(session, today - timedelta(days=SHARE_DAYS), today)
    roles = group_queries.roles_held(session, COVERED, today)
    rows = tuple(
        GroupRow(
            id=row.id,
            form=_form(row),
            members=members.get(row.id, 0),
            open=counts.get(row.id, 0),
            today=today,
            share=shares.get(row.id),
            roles=roles.get(row.id, frozenset()),
        )
        for row in found
    )
    return Listing(rows, sum(row.members for row in rows), group_queries.people_count(session))


def row_of(ws: Workspace, group_id: int, *, counting_open: bool = True) -> GroupRow:
    """Return one group with its figures, read without the others; see ``listed`` for ``counting_open``.

    Raises:
        Refused: ``group_unknown`` with ``name``.
    """
    with ws.read() as session:
        return row_in(session, ws, group_id, counting_open=counting_open)


def row_in(session: Session, ws: Workspace, group_id: int, *, counting_open: bool = True) -> GroupRow:
    """Return one group with its figures within a session; see ``row_of``."""
    row = alive(session, group_id)
    today = settings.today_in(session, ws)
    first = today - timedelta(days=SHARE_DAYS)
    return GroupRow(
        id=row.id,
        form=_form(row),
        members=group_queries.members_of(session, group_id),
        open=_open_in(session, ws, group_id) if counting_open else 0,
        today=today,
        share=group_queries.done_shares(session, first, today, group_id).get(group_id),
        roles=group_queries.roles_held(session, COVERED, today, group_id).get(group_id, frozenset()),
    )


def _open_in(session: Session, ws: Workspace, group_id: int) -> int:
    plan = Plan.load(session, ws.now())
    alone = replace(plan, groups={group_id: plan.groups[group_id]})
    answered = group_queries.answered(session, group_id, plan.today)
    due = [each for each in alone.due(plan.today) if each.group_id == group_id]
    return sum(each.item_id not in answered for each in due)


def scope(ws: Workspace, *, archived: bool = False) -> list[ScopeRow]:
    """Return the groups one can work on, in the owner's order; archived ones last and only if asked for."""
    with ws.read() as session:
        return [ScopeRow(*row) for row in group_queries.listed(session, archived=archived)]


def any_there(ws: Workspace) -> bool:
    """Tell whether there is a group one can work on."""
    with ws.read() as session:
        return bool(group_queries.listed(session, most=1))


def form_of(ws: Workspace, group_id: int) -> GroupForm:
    """Return what is known about a group.

    Raises:
        Refused: ``group_unknown`` with ``name``.
    """
    with ws.read() as session:
        return _form(alive(session, group_id))


def find(ws: Workspace, text: str) -> int:
    """Return the id of the group that a name or an id means.

    Args:
        ws: The workspace.
        text: An id such as ``"3"``, always an id when written ``"#3"``, or a name. A name in exactly the same
            letters goes before one that differs in case, width or spaces.

    Raises:
        Refused: ``group_unknown`` with ``name``; ``group_ambiguous`` with ``name`` and the ``ids`` it fits.
    """
    wanted = text.strip()
    with ws.read() as session:
        names = group_queries.names(session)
    fits = _by_id(names, wanted)
    if fold(wanted) and not wanted.startswith("#"):
        fits |= {key for key, name in names.items() if name == wanted} or {
            key for key, name in names.items() if fold(name) == fold(wanted)
        }
    if len(fits) > 1:
        raise Refused("group_ambiguous", name=wanted, ids=", ".join(f"#{key}" for key in sorted(fits)))
    if not fits:
        raise _unknown(wanted)
    return fits.pop()


def add(ws: Workspace, form: GroupForm, *, by: object = None) -> int:
    """Add a group at the end of the list and return its id.

    Raises:
        Refused: ``group_name_missing``, ``group_ends_early``, ``field_too_long`` or ``group_bad_value``, the
            last two with ``field``.
    """
    with ws.write("group.add", by=by, group=form.name.strip()) as session:
        return insert(session, ws, form)


def edit(ws: Workspace, group_id: int, *, by: object = None, **changed: Any) -> None:
    """Change fields of a group. Days that ended stay as they are.

    Args:
        ws: The workspace.
        group_id: The group.
        by: Whoever asks.
        **changed: Fields of ``GroupForm`` with their new values. A new platform brings its own number of
            seats where the old one's was never changed by hand.

    Raises:
        Refused: As ``add``; ``group_unknown``.
    """
    with ws.write("group.edit", by=by, group=_name(ws, group_id), fields=sorted(changed)) as session:
        row = alive(session, group_id)
        before = _form(row)
        after = _checked(replace(before, **changed))
        if after.platform != before.platform and after.seats in (None, *limits_of(before.platform).seats):
            after = replace(after, seats=usual_seats(after.platform))
        _fill(row, after)
        _note_stage(session, row, before.stage, settings.today_in(session, ws))


def archive(ws: Workspace, group_id: int, *, by: object = None) -> None:
    """Put a group away: it keeps its history and has nothing due any more."""
    with ws.write("group.archive", by=by, group=_name(ws, group_id)) as session:
        row = alive(session, group_id)
        before, row.stage = row.stage, "archived"
        _note_stage(session, row, before, settings.today_in(session, ws))


def delete(ws: Workspace, group_id: int, *, by: object = None) -> None:
    """Delete a group: it disappears everywhere, and undo brings it back with all it had."""
    with ws.write("group.delete", by=by, group=_name(ws, group_id)) as session:
        alive(session, group_id).deleted = True


def reorder(ws: Workspace, ids: Sequence[int], *, by: object = None) -> None:
    """Put the groups in this order; those left out keep theirs, behind."""
    with ws.write("group.order", by=by) as session:
        rows = {row.id: row for row in all_groups(session)}
        wanted = [key for key in ids if key in rows]
        for place, key in enumerate([*wanted, *(key for key in rows if key not in wanted)]):
            if rows[key].position != place:
                rows[key].position = place


def insert(session: Session, ws: Workspace, form: GroupForm) -> int:
    """Add a group within a session that writes, and return its id."""
    row = Group(position=group_queries.next_position(session), created=ws.now())
    _fill(row, _checked(form))
    session.add(row)
    session.flush()
    _note_stage(session, row, "", settings.today_in(session, ws))
    return row.id


def alive(session: Session, group_id: int) -> Group:
    """Return a group's row; ``group_unknown`` is raised where there is none or it was deleted."""
    row = group_queries.alive(session, group_id)
    if row is None:
        raise _unknown(group_id)
    return row


def peaks_of(row: Group) -> tuple[PeakWindow, ...] | None:
    """Return a group's own peak windows; None where it has none."""
    return None if row.peaks is None else tuple(PeakWindow(start, end) for start, end in row.peaks)


def _one_line(name: str) -> str:
    """Return a name without line breaks, tabs and escapes, which lists and terminals cannot show."""
    return " ".join("".join(" " if category(each) == "Cc" else each for each in name).split())


def _by_id(names: Mapping[int, str], text: str) -> set[int]:
    digits = text.removeprefix("#")
    return {key for key in names if digits.isascii() and digits == str(key)}


def _unknown(name: object) -> Refused:
    return Refused("group_unknown", name=str(name))


def _name(ws: Workspace, group_id: int) -> str:
    with ws.read() as session:
        return alive(session, group_id).name


def _form(row: Group) -> GroupForm:
    values = {name: getattr(row, name) for name in FIELDS}
    return GroupForm(**{**values, "peaks": peaks_of(row)})


def _fill(row: Group, form: GroupForm) -> None:
    values = {name: getattr(form, name) for name in FIELDS}
    values["peaks"] = None if form.peaks is None else [[each.start, each.end] for each in form.peaks]
    values["folded"] = folded_names(form.name, form.account)
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _note_stage(session: Session, row: Group, before: str, today: date) -> None:
    """Keep the day on which a group enters a stage; of several on one day the last one holds."""
    if row.stage == before:
        return
    for earlier in group_queries.stage_changes(session, row.id, today):
        session.delete(earlier)
    session.add(StageChange(group_id=row.id, stage=row.stage, day=today))


def _checked(form: GroupForm) -> GroupForm:
    form = replace(form, name=_one_line(form.name), account=_one_line(form.account))
    if not form.name:
        raise Refused("group_name_missing")
    for name, choices in _CHOICES.items():
        if getattr(form, name) not in choices:
            raise Refused("group_bad_value", field=name)
    too_long = {"name": NAME_CHARS, "account": NAME_CHARS, "note": NOTE_CHARS}
    for name, most in too_long.items():
        if len(getattr(form, name)) > most:
            raise Refused("field_too_long", field=name, most=most)
    for name in ("seats", "seat_warning", "qr_cap"):
        number = getattr(form, name)
        if number is not None and not 0 < number <= MOST_SEATS:
            raise Refused("group_bad_value", field=name)
    if form.start is not None and form.end is not None and form.end < form.start:
        raise Refused("group_ends_early")
    return form
