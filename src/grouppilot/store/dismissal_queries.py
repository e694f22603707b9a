"""Suggestions that the owner put away, by kind and subject."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from grouppilot.store.people import Dismissal


def subjects(session: Session, kind: str, today: date) -> set[str]:
    """Return what was put away and is not due again yet."""
    query = select(Dismissal.subject).where(Dismissal.kind == kind)
    return set(session.scalars(query.where(or_(Dismissal.until.is_(None), Dismissal.until > today))))


def put_away(
    session: Session, kind: str, wanted: Iterable[str], today: date, until: date | None = None
) -> None:
    """Put suggestions away, until a day or for good."""
    for subject in wanted:
        row = _row(session, kind, subject)
        if row is None:
            session.add(Dismissal(kind=kind, subject=subject, day=today, until=until))
        else:
            row.day, row.until = today, until


def take_back(session: Session, kind: str, wanted: Iterable[str]) -> None:
    """Let suggestions come again."""
    for subject in wanted:
        row = _row(session, kind, subject)
        if row is not None:
            session.delete(row)


def _row(session: Session, kind: str, subject: str) -> Dismissal | None:
    return session.scalars(
        select(Dismissal).where(Dismissal.kind == kind, Dismissal.subject == subject)
    ).first()
