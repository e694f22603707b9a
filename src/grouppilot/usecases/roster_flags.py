"""Marks the rows of a roster that speak of somebody who was removed before."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.removals import Newcomer
from grouppilot.domain.rosters import Plan, RowPlan
from grouppilot.store import removal_queries as queries
from grouppilot.usecases import removals

SURE, DOUBT = "removed_before", "name_removed_before"


def flagged(session: Session, plan: Plan, group_id: int | None, platform: str, today: date) -> Plan:
    """Mark the rows of who comes back; those of members, and of who the file says is gone, are left alone.

    Args:
        session: To read in.
        plan: The dry run.
        group_id: The group it is for; None for a new one.
        platform: Its chat app, whose ids the file gives.
        today: The owner's day.
    """
    known = {} if group_id is None else queries.former_members(session, group_id, today)
    coming = [row for row in plan.rows if _comes(row, known)]
    flags = removals.returning(session, [_newcomer(row, platform, known) for row in coming], today)
    codes = {
        row.row.line: SURE if flag.sure else DOUBT
        for row, flag in zip(coming, flags, strict=True)
        if flag is not None and (flag.sure or row.state == "new")
    }
    if not codes:
        return plan
    return Plan(tuple(replace(row, returning=codes.get(row.row.line, "")) for row in plan.rows))


def _comes(row: RowPlan, known: dict[int, int]) -> bool:
    gone = row.row.values.get("status") in ("left", "removed")
    return row.state != "wrong" and not gone and (row.member is None or row.member in known)


def _newcomer(row: RowPlan, platform: str, known: dict[int, int]) -> Newcomer:
    told = row.row
    names = (told.text("card"), told.text("nickname"))
    person = None if row.member is None else known[row.member]
    return Newcomer(platform, told.text("platform_id"), names, person)
