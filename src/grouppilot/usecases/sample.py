"""Writes the sample workspace: eight groups in two languages, members, routines and 180 days of history."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from grouppilot.domain.days import owner_day
from grouppilot.domain.refusals import Refused
from grouppilot.store.settings import write_setting
from grouppilot.usecases import holidays
from grouppilot.usecases.opening import Clock, open_to_write
from grouppilot.usecases.sample_activities import add_activities
from grouppilot.usecases.sample_calendar import add_calendar
from grouppilot.usecases.sample_chats import add_chats
from grouppilot.usecases.sample_diaries import add_diaries
from grouppilot.usecases.sample_groups import OWNER, add_groups
from grouppilot.usecases.sample_history import HISTORY_DAYS, add_history
from grouppilot.usecases.sample_ledger import add_ledger
from grouppilot.usecases.sample_library import add_library
from grouppilot.usecases.sample_onboarding import add_onboarding
from grouppilot.usecases.sample_particulars import add_particulars
from grouppilot.usecases.sample_people import add_members
from grouppilot.usecases.sample_positioning import add_positioning
from grouppilot.usecases.sample_rows import SampleRows
from grouppilot.usecases.sample_rules import add_rules
from grouppilot.usecases.sample_sops import add_routines
from grouppilot.usecases.settings import load
from grouppilot.usecases.workspace import Workspace

SEED = 20260611
REGION = "CN"
CUSTOMS = ("会员卡号", "", "")
CHANGED = (
    "chat_group",
    "person",
    "membership",
    "sop_item",
    "sop_version",
    "script",
    "tick",
    "setting",
    "entry",
    "diary",
    "decision",
)

Progress = Callable[[float], None]


def write_sample(folder: Path, now: Clock, progress: Progress | None = None) -> None:
    """Write the sample workspace into an empty folder; the same one at the same moment.

    Zone and day start are those of a new workspace on this machine, so that its today is the clock's.

    Args:
        folder: Missing or empty; after a failure it is empty again.
        now: The clock. What is due by then is mostly ticked, and at least five items stay open.
        progress: Told the share done, from 0 to 1.

    Raises:
        Refused: ``folder_not_empty`` with ``path``, or as ``open_to_write``.
    """
    if not _is_free(folder):
        raise Refused("folder_not_empty", path=str(folder))
    tell = progress or (lambda _share: None)
    try:
        opened = open_to_write(folder, now)
        try:
            tell(0.1)
            _fill(opened.workspace, tell)
        finally:
            opened.close()
    except BaseException:
        _empty(folder)
        raise
    tell(1.0)


def _fill(workspace: Workspace, tell: Progress) -> None:
    moment = workspace.now()
    with workspace.keep("sample", *CHANGED) as session:
        today = _set_up(session, moment)
        rows = SampleRows(Random(SEED), moment)  # noqa: S311 - nothing here is secret
        groups = add_groups(rows, today)
        add_members(rows, groups, session, today)
        tell(0.3)
        add_routines(rows, groups, today)
        rows.write(session)
        tell(0.5)
        add_history(rows, groups, session, today)
        tell(0.8)
        add_rules(rows, groups, session, today)
        add_onboarding(rows, groups, session, today)
        add_ledger(rows, groups, session, today)
        add_particulars(rows, groups, session, today)
        add_library(rows, today)
        rows.write(session)
        add_calendar(rows, groups, workspace.folder, load(session).zoneinfo, today)
        add_activities(rows, groups, session, load(session).zoneinfo, today)
        add_positioning(rows, groups, session, today)
        add_diaries(rows, groups, today)
        add_chats(rows, groups, session, today)
        rows.write(session)


def _set_up(session: Session, moment: datetime) -> date:
    write_setting(session, "region", REGION)
    write_setting(session, "owner", OWNER)
    write_setting(session, "customs", list(CUSTOMS))
    session.flush()
    settings = load(session)
    today = owner_day(moment, settings.zoneinfo, settings.day_start)
    first = today - timedelta(days=HISTORY_DAYS)
    holidays.fill(session, REGION, range(first.year, today.year + 2))
    return today


def _is_free(folder: Path) -> bool:
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError as error:
        raise Refused("folder_not_writable", path=str(folder)) from error


def _empty(folder: Path) -> None:
    with suppress(OSError):
        for entry in folder.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)
