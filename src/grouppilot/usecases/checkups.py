"""Check-ups of quiet groups: five answers of a day, and the steps they suggest."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from grouppilot.domain import checkups as judging
from grouppilot.domain.refusals import Refused
from grouppilot.store import positioning_queries as queries
from grouppilot.store.positioning import CheckUp
from grouppilot.usecases import groups, settings
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class CheckUpView:
    """The answers of one day by question (yes, no, unsure), and the steps they suggest, the dearest first."""

    id: int
    day: date
    answers: Mapping[str, str]
    steps: tuple[str, ...]


def listed(ws: Workspace, group_id: int) -> list[CheckUpView]:
    """Return the check-ups of a group, the newest first."""
    with ws.read() as session:
        return [
            CheckUpView(row.id, row.day, row.answers, judging.steps(row.answers))
            for row in queries.check_ups(session, group_id)
        ]


def answer(ws: Workspace, group_id: int, answers: Mapping[str, str], *, by: object = None) -> int:
    """Keep today's answers about a group, in place of those of earlier today, and return their id.

    Raises:
        Refused: ``group_unknown``, ``check_up_bad_answer``.
    """
    for question, given in answers.items():
        if question not in judging.QUESTIONS or given not in judging.ANSWERS:
            raise Refused("check_up_bad_answer", question=question)
    name = groups.form_of(ws, group_id).name
    with ws.write("check_up", by=by, group=name) as session:
        groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        row = next((each for each in queries.check_ups(session, group_id) if each.day == today), None)
        if row is None:
            row = CheckUp(group_id=group_id, day=today)
            session.add(row)
        row.answers = dict(answers)
        session.flush()
        return row.id
