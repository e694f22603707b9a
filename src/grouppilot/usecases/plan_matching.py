"""Holds a plan from a file against the calendar: what is there, what differs, what is in its way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import plan_columns, series
from grouppilot.domain.cells import tidy, tidy_lines, without_controls
from grouppilot.domain.entries import PLANNED_STATES, SKIPPED, EntryKey
from grouppilot.domain.folding import fold
from grouppilot.domain.plan_intake import Note, Plan, PlanRow, RowPlan, kept_uid
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_words import split_list
from grouppilot.store import entry_queries, group_queries, plan_queries
from grouppilot.store.entries import Entry
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.calendar_forms import EntryForm, check, form_in
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.calendar_series import Found, find, key_of, posted
from grouppilot.usecases.workspace import Workspace

_FIXED = frozenset(("day", "minute", "groups", "rule", "working"))
"""What stays as it is of an entry that was posted."""

_COMPARED = timedelta(days=800)
_MOST_COMPARED = 300


def plan_in(session: Session, ws: Workspace, rows: Sequence[PlanRow], groups: Sequence[int]) -> Plan:
    """Return what taking rows in would do.

    Args:
        session: To read with.
        ws: The workspace.
        rows: Of the file.
        groups: For which entries are made whose rows name no group that is known.
    """
    matching = _Matching(session, ws, rows, groups)
    planned = [matching.plan(row) for row in rows]
    return Plan(list(_clashing(session, planned)))


def form_for(row: PlanRow, groups: Sequence[int]) -> EntryForm:
    """Return what an entry made of a row says."""
    said = dict(row.said)
    usual = "draft" if said.get("day") else "idea"
    state = said.get("state", usual)
    said["state"] = state if state in PLANNED_STATES else "ready"
    return EntryForm(said.pop("title", ""), groups=tuple(groups), **said)


class _Matching:
    """What rows are matched with, read once."""

    def __init__(
        self, session: Session, ws: Workspace, rows: Sequence[PlanRow], groups: Sequence[int]
    ) -> None:
        self._session, self._groups = session, tuple(groups)
        self._today = settings.today_in(session, ws)
        self._names: dict[str, int] = {}
        for number, name in reversed(group_queries.names(session).items()):
            self._names[fold(name)] = number
        named = {uid for row in rows for uid in _uids(row)}
        self._by_uid = plan_queries.by_uid(session, named)
        self._made = {
            _uids(row)[0] for row in rows if row.said.get("rule") and row.original is None and not row.wrong
        }
        days = {row.said.get("day") for row in rows if not row.uid and not row.wrong}
        self._single: dict[tuple[str, date | None], list[Any]] = {}
        for each in plan_queries.single_on(session, days):
            self._single.setdefault((fold(each.title), each.day), []).append(each)
        self._taken: set[str] = set()

    def plan(self, row: PlanRow) -> RowPlan:
        """Return what becomes of one row."""
        if row.wrong is not None:
            return RowPlan(row, "wrong", wrong=row.wrong)
        try:
            return self._plan(self._with_groups(row))
        except Refused as refused:
            return RowPlan(row, "wrong", wrong=Note(refused.code, str(refused.facts.get("field", ""))))

    def _plan(self, row: PlanRow) -> RowPlan:
        uid = self._uid(row)
        if uid in self._taken:
            return RowPlan(row, "wrong", wrong=Note("twice"))
        self._taken.add(uid)
        above = self._by_uid.get(kept_uid(row.uid))
        if row.original is not None and above is not None and above.rule:
            return self._of_series(row, above, row.original, uid)
        there = self._by_uid.get(uid) or self._alike(row)
        if there is not None and there.state != SKIPPED:
            return self._known(row, there, uid)
        if not row.title:
            return RowPlan(row, "wrong", wrong=Note("title_missing"))
        groups = self._ids(row) or self._groups
        check(self._session, form_for(row, groups))
        series_uid = kept_uid(row.uid) if row.original is not None else ""
        of = series_uid if series_uid in self._made else ""
        return RowPlan(row, "new", uid, of=of, groups=groups, skipped=row.skipped)

    def _with_groups(self, row: PlanRow) -> PlanRow:
        unknown = [name for name in self._named(row) if fold(name) not in self._names]
        notes = (*row.notes, *(Note("group_unknown", "groups", name[:60]) for name in unknown))
        return replace(row, notes=notes) if unknown else row

    def _ids(self, row: PlanRow) -> tuple[int, ...]:
        """Return the groups that a row names, those nobody knows left out."""
        found = (self._names.get(fold(name)) for name in self._named(row))
        return tuple(dict.fromkeys(number for number in found if number is not None))

    def _named(self, row: PlanRow) -> tuple[str, ...]:
        """Return the names of a row's groups; a name may hold what else stands between two."""
        return (row.groups,) if fold(row.groups) in self._names else split_list(row.groups)

    def _uid(self, row: PlanRow) -> str:
        return _uids(row)[-1]

    def _alike(self, row: PlanRow) -> Entry | None:
        """Return the one entry on that day that is called the same, for files without uids."""
        if row.uid or row.said.get("rule"):
            return None
        found = self._single.get((fold(row.title), row.said.get("day")), [])
        same = [each for each in found if each.minute == row.said.get("minute")] or found
        if len(same) != 1 or same[0].uid in self._taken:
            return None
        self._taken.add(same[0].uid)
        return self._session.get(Entry, same[0].id)

    def _of_series(self, row: PlanRow, above: Entry, day: date, uid: str) -> RowPlan:
        """Compare with one day of a series that is there."""
        key = str(EntryKey(above.id, day))
        try:
            found = find(self._session, key)
        except Refused:
            if day < self._today:
                return RowPlan(row, "unchanged", uid)
            return RowPlan(row, "wrong", wrong=Note("day_left_out"))
        form = replace(form_in(self._session, found.row), day=found.day, rule="", working=False)
        return self._planned(row, self._differing(row, form, found.row), found, uid, key)

    def _known(self, row: PlanRow, there: Entry, uid: str) -> RowPlan:
        """Compare with an entry or series that is there."""
        if there.rule and not row.said.get("rule"):
            day = self._day_of(there, row.said.get("day"))
            if day is None:
                return RowPlan(row, "wrong", wrong=Note("recurs_here"))
            return self._of_series(row, there, day, uid)
        changed = self._differing(row, form_in(self._session, there), there)
        if there.rule:
            _same_rule(row, there, changed)
            return self._recurring(row, there, changed, uid)
        return self._planned(row, changed, Found(there, there.day), uid, key_of(there))

    def _day_of(self, series: Entry, day: date | None) -> date | None:
        """Return for which day of a series something stands on a day: a file may hold one of it alone."""
        if day is None:
            return None
        if self._falls(series, day):
            return day
        apart = entry_queries.replacing(self._session, series.id)
        return next((each.original_day for each in apart if each.day == day and each.state != SKIPPED), None)

    def _recurring(self, row: PlanRow, there: Entry, changed: dict[str, Any], uid: str) -> RowPlan:
        skipped = self._left_out(row, there)
        over = there.last is not None and there.last < self._today
        if over and (changed or skipped):
            return RowPlan(row, "wrong", wrong=Note("series_over"))
        if changed:
            check(self._session, replace(form_in(self._session, there), **changed))
        state = "changed" if changed or skipped else "unchanged"
        groups = changed.get("groups", form_in(self._session, there).groups)
        return RowPlan(row, state, uid, str(there.id), changed, groups, skipped)

    def _planned(self, row: PlanRow, changed: Mapping[str, Any], found: Found, uid: str, key: str) -> RowPlan:
        form = replace(form_in(self._session, found.row), day=found.day, rule="", working=False)
        if changed and found.own and posted(self._session, found.row):
            if _FIXED & set(changed):
                return RowPlan(row, "wrong", wrong=Note("was_posted"))
        elif changed:
            state = form.state if form.state in PLANNED_STATES else "ready"
            check(self._session, replace(form, **{"state": state, **changed}))
        groups = changed.get("groups", form.groups)
        return RowPlan(row, "changed" if changed else "unchanged", uid, key, changed, groups)

    def _falls(self, series: Entry, day: date) -> bool:
        """Tell whether a series falls on a day."""
        try:
            return find(self._session, str(EntryKey(series.id, day))).day is not None
        except Refused:
            return False

    def _left_out(self, row: PlanRow, series: Entry) -> tuple[date, ...]:
        """Return the days that a file leaves out and the calendar shows, those changed by hand aside."""
        days = [day for day in row.skipped if self._falls(series, day)]
        if not days:
            return ()
        apart = {each.original_day for each in entry_queries.replacing(self._session, series.id)}
        groups = [each.group_id for each in entry_queries.group_rows(self._session, series.id)]
        region = settings.load(self._session).region
        known = calendar_rows.setting(self._session, region, days[0], days[-1])
        alive = [group for group in groups if group in known.groups]
        shown = (day for day in days if not alive or any(known.lives(group, day) for group in alive))
        return tuple(day for day in shown if day not in apart)

    def _differing(self, row: PlanRow, form: EntryForm, there: Entry) -> dict[str, Any]:
        """Return the fields that would change; what a file does not say stays.

        Groups are added and none is taken away: a file may have been made for some of them.
        """
        said = dict(row.said)
        if said.get("state") not in PLANNED_STATES or there.state not in PLANNED_STATES:
            said.pop("state", None)
        if not said.get("title"):
            said.pop("title", None)
        said["groups"] = tuple(sorted({*form.groups, *self._ids(row)}))
        return {name: value for name, value in said.items() if not _same(getattr(form, name), value)}


def _uids(row: PlanRow) -> list[str]:
    """Return under which uids an entry of a row may be: of one of a series that of the series first."""
    if not row.uid:
        place = (row.said.get("day") or "", row.said.get("minute"), row.said.get("rule", ""))
        return [kept_uid(f"row {fold(row.title)} {place} {fold(row.groups)}")]
    if row.original is None:
        return [kept_uid(row.uid)]
    return [kept_uid(row.uid), kept_uid(plan_columns.row_uid(row.uid, row.original))]


def _same(old: Any, new: Any) -> bool:
    """Tell whether a file says the same; texts lose unseen characters and spaces around them in files."""
    if isinstance(old, str) and isinstance(new, str) and old != new:
        return tidy_lines(without_controls(old)) == new or tidy(without_controls(old)) == new
    return bool(old == new)


def _same_rule(row: PlanRow, there: Entry, changed: dict[str, Any]) -> None:
    """Leave of a series only a rule that really has other days; where it starts is no change by itself.

    A file of ours holds the days that were shared and ends with them, which says nothing of later ones.
    """
    day = changed.pop("day", None) or there.day
    changed.pop("rule", None)
    if there.day is None or day is None:
        return
    rule, known = series.parse(row.said["rule"]), series.parse(there.rule)
    last, end = series.last_day(rule, day), series.last_day(known, there.day)
    since = max(day, there.day)
    if row.uid == there.uid and last is not None and (end is None or last < end):
        until = last
        rule = series.ended(rule, end) if end else replace(rule, until=None, count=None)
        same = True
    else:
        until, same = since + _COMPARED, last == end
    if not same or _days(rule, day, since, until) != _days(known, there.day, since, until):
        changed["rule"] = series.to_text(rule)


def _days(rule: series.SeriesRule, start: date, since: date, until: date) -> list[date]:
    end = min(until, series.last_day(rule, start) or until)
    return list(islice(series.falls(rule, start, since, end), _MOST_COMPARED))


def _clashing(session: Session, planned: Sequence[RowPlan]) -> Iterator[RowPlan]:
    """Yield the rows; a new one in an hour that is taken says by what."""
    timed = [row for row in planned if row.state == "new" and row.row.said.get("minute") is not None]
    there: dict[date, list[Occurrence]] = {}
    for first, last in _spans(sorted({row.row.said["day"] for row in timed})):
        known = calendar_rows.setting(session, settings.load(session).region, first, last)
        for each in calendar_rows.on_days(session, known, first, last):
            if each.day is not None and each.minute is not None:
                there.setdefault(each.day, []).append(each)
    for row in planned:
        other = next((each for each in _on(row, there) if _meet(row, each)), None)
        yield row if other is None else replace(row, state="clashing", clash=other.title)


def _on(row: RowPlan, there: Mapping[date, list[Occurrence]]) -> Sequence[Occurrence]:
    timed = row.state == "new" and row.row.said.get("minute") is not None
    return there.get(row.row.said["day"], ()) if timed else ()


def _meet(row: RowPlan, other: Occurrence) -> bool:
    """Tell whether two are for one group in one hour, or at the same time."""
    if not (set(row.groups) & set(other.groups) or not (row.groups or other.groups)):
        return False
    minute, length = row.row.said["minute"], row.row.said.get("length", 0)
    assert other.minute is not None
    if minute // 60 == other.minute // 60:
        return True
    return bool(minute < other.minute + other.length and other.minute < minute + length)


def _spans(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    """Yield spans of days with no great gaps in them."""
    begin = end = None
    for day in days:
        if begin is None or end is None or (day - end).days > 31 or (day - begin).days > 400:
            if begin is not None and end is not None:
                yield begin, end
            begin = day
        end = day
    if begin is not None and end is not None:
        yield begin, end
