"""The check-ins of the sample workspace: the camp's ledger, a sign-up, pairs, and a private run."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.pairs import pair_up
from grouppilot.store.ledgers import (
    LedgerMark,
    Pair,
    PairRound,
    PersonRun,
    PersonRunLine,
    SignUp,
    SignUpLine,
)
from grouppilot.store.members import Membership
from grouppilot.store.tier_queries import staff_of
from grouppilot.usecases.sample_groups import SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

CAMP = "晨读打卡营 03"
DAYS = 24
DILIGENT, USUAL, FADING = 0.95, 0.8, 0.35
HOMEWORK = (0, 2, 4)
SIGNED, RUN = 23, 8
TITLE = "周六线下读书会报名"
RUN_TITLE = "断卡回访"
RUN_TEXT = "{nickname}，这两天没看到你打卡，是忙还是内容不合适？回我一个字就行，我帮你补上。"


def add_ledger(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Give the camp its check-ins, homework, a sign-up, pairs and a private run.

    Args:
        rows: Where rows are collected; members must be written already.
        groups: The groups by their number.
        session: The session that writes.
        today: The owner's day.
    """
    camp = number_of(groups, CAMP)
    staff = staff_of(session, camp, today)
    columns = (Membership.id, Membership.nickname, Membership.joined)
    query = select(*columns).where(Membership.group_id == camp, Membership.status == "active")
    found = [
        (key, name, joined)
        for key, name, joined in session.execute(query.order_by(Membership.id))
        if key not in staff
    ]
    fading = _marks(rows, [(key, joined) for key, _name, joined in found], today)
    _sign_up(rows, camp, [(key, name) for key, name, _joined in found], today)
    _pairs(rows, camp, [key for key, _name, _joined in found], today)
    _run(rows, camp, fading[:RUN])


def _marks(rows: SampleRows, members: Sequence[tuple[int, date | None]], today: date) -> list[int]:
    """Mark the days; returns who has not checked in for some days."""
    fading = []
    for place, (member, joined) in enumerate(members):
        pace = (DILIGENT, USUAL, USUAL, FADING)[place % 4] if place % 9 else DILIGENT
        for back in range(DAYS):
            day = today - timedelta(days=back)
            stopped = pace == FADING and back < 4
            if (joined is not None and day < joined) or stopped or rows.rng.random() > pace:
                continue
            if back == 0 and rows.rng.random() < 0.4:
                continue  # today has hours to go
            state = "late" if rows.rng.random() < 0.06 else "done"
            _mark(rows, member, day, "checkin", state)
            if day.weekday() in HOMEWORK and rows.rng.random() < 0.6:
                graded = "excellent" if rows.rng.random() < 0.12 else "reviewed"
                _mark(rows, member, day, "homework", graded if back else "done")
        if pace == FADING:
            fading.append(member)
    return fading


def _mark(rows: SampleRows, member: int, day: date, kind: str, state: str) -> None:
    rows.add(LedgerMark, membership_id=member, day=day, kind=kind, state=state, source="chain")


def _sign_up(rows: SampleRows, camp: int, members: Sequence[tuple[int, str]], today: date) -> None:
    day = today - timedelta(days=1)
    sheet = rows.add(SignUp, group_id=camp, title=TITLE, day=day, created=rows.moment)
    chosen = rows.rng.sample(list(members), min(SIGNED, len(members)))
    for place, (member, name) in enumerate(chosen):
        heads = 2 if place % 7 == 3 else 1
        known = place not in (5, 11)
        rows.add(
            SignUpLine,
            sign_up_id=sheet,
            position=place,
            name=name if known else f"{name[:1]}妈",
            heads=heads,
            note="",
            membership_id=member if known else None,
        )


def _pairs(rows: SampleRows, camp: int, members: Sequence[int], today: date) -> None:
    monday = today - timedelta(days=today.weekday())
    before: list[tuple[int, ...]] = []
    for week in (monday - timedelta(days=7), monday):
        number = rows.add(PairRound, group_id=camp, purpose="review", week=week)
        dealt = pair_up(members, before, week.toordinal())
        before += dealt
        for place, pair in enumerate(dealt):
            rows.add(
                Pair,
                round_id=number,
                position=place,
                one_id=pair[0],
                two_id=pair[1],
                three_id=pair[2] if len(pair) > 2 else None,
            )


def _run(rows: SampleRows, camp: int, members: Sequence[int]) -> None:
    run = rows.add(
        PersonRun,
        group_id=camp,
        title=RUN_TITLE,
        script_id=None,
        text=RUN_TEXT,
        cap=None,
        created=rows.moment,
        closed=None,
    )
    today = rows.moment.date()
    for place, member in enumerate(members):
        done = place < 3
        rows.add(
            PersonRunLine,
            run_id=run,
            membership_id=member,
            position=place,
            state="done" if done else "open",
            day=today - timedelta(days=1) if done else None,
            text="",
            note="",
        )
