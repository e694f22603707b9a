"""Is a group worth it? Judged before it starts, kept with its day, and later held against what came."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain import estimates as judging
from grouppilot.domain.estimates import Compared, Gate, Outcome, Outlook, Return, Verdict
from grouppilot.domain.refusals import Refused
from grouppilot.store import positioning_queries as queries
from grouppilot.store.positioning import Estimate
from grouppilot.usecases import groups, settings
from grouppilot.usecases.workspace import Workspace

NOTE_CHARS = 2000


@dataclass(frozen=True)
class EstimateForm:
    """What the owner judges.

    Attributes:
        business: What the business is, of ``domain.estimates.SUITS`` and ``UNSUITED``.
        ready: What is there already, of ``domain.estimates.READY``.
        outlook: What is expected.
    """

    business: frozenset[str] = frozenset()
    ready: frozenset[str] = frozenset()
    outlook: Outlook = field(default_factory=Outlook)
    note: str = ""

    @property
    def gates(self) -> tuple[Gate, Gate, Gate]:
        """The three gates: the business, the stage, the return."""
        return judging.suits(self.business), judging.ready(self.ready), judging.pays(self.outlook)

    @property
    def verdict(self) -> Verdict:
        """What the gates say together."""
        return judging.verdict(*self.gates)

    @property
    def returned(self) -> Return:
        """What is expected to remain."""
        return judging.returned(self.outlook)


@dataclass(frozen=True)
class EstimateView:
    """An estimate of one day; ``compared`` is empty until what came is known."""

    id: int
    made: date
    form: EstimateForm
    outcome: Outcome
    compared: tuple[Compared, ...]


def listed(ws: Workspace, group_id: int) -> list[EstimateView]:
    """Return the estimates of a group, the newest first."""
    with ws.read() as session:
        return [_view(row) for row in queries.estimates(session, group_id)]


def judge(ws: Workspace, group_id: int, form: EstimateForm, *, by: object = None) -> int:
    """Keep an estimate with today's date; one made today is replaced, an earlier one stays as it was.

    Raises:
        Refused: ``group_unknown``, ``estimate_bad_value``.
    """
    _check(form.business, form.ready, form.outlook)
    name = groups.form_of(ws, group_id).name
    with ws.write("estimate.make", by=by, group=name) as session:
        groups.alive(session, group_id)
        row = _of_today(session, group_id, settings.today_in(session, ws))
        row.gates = {"business": sorted(form.business), "ready": sorted(form.ready)}
        row.expected = judging.table_of(form.outlook)
        row.note = form.note.strip()[:NOTE_CHARS]
        session.flush()
        return row.id


def hold_against(ws: Workspace, estimate_id: int, outcome: Outcome, *, by: object = None) -> None:
    """Keep what really came beside an estimate.

    Raises:
        Refused: ``estimate_gone``, ``estimate_bad_value``.
    """
    if not judging.believable(outcome):
        raise Refused("estimate_bad_value")
    with ws.write("estimate.compare", by=by) as session:
        _there(session, estimate_id).actual = judging.table_of(outcome)


def delete(ws: Workspace, estimate_id: int, *, by: object = None) -> None:
    """Delete an estimate.

    Raises:
        Refused: ``estimate_gone``.
    """
    with ws.write("estimate.delete", by=by) as session:
        session.delete(_there(session, estimate_id))


def _of_today(session: Session, group_id: int, today: date) -> Estimate:
    for row in queries.estimates(session, group_id):
        if row.made == today:
            return row
    made = Estimate(group_id=group_id, made=today, gates={}, expected={}, actual={})
    session.add(made)
    return made


def _check(business: Collection[str], ready: Collection[str], outlook: Outlook) -> None:
    known = set(business) <= {*judging.SUITS, *judging.UNSUITED} and set(ready) <= set(judging.READY)
    if not known or not judging.believable(outlook):
        raise Refused("estimate_bad_value")


def _view(row: Estimate) -> EstimateView:
    form = EstimateForm(
        business=frozenset(row.gates.get("business", ())),
        ready=frozenset(row.gates.get("ready", ())),
        outlook=judging.outlook_from(row.expected),
        note=row.note,
    )
    outcome = judging.outcome_from(row.actual)
    return EstimateView(row.id, row.made, form, outcome, judging.compared(form.outlook, outcome))


def _there(session: Session, estimate_id: int) -> Estimate:
    row = session.get(Estimate, estimate_id)
    if row is None:
        raise Refused("estimate_gone")
    return row
