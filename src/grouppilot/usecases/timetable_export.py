"""The timetable on its way out: calendar file, table, pictures or PDF, whole or not at all."""

from dataclasses import dataclass
from pathlib import Path

from grouppilot.domain import plans
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import settings
from grouppilot.usecases.timetable_days import Asked, days_of, is_shown
from grouppilot.usecases.timetables import Shared, look_of, shared_in
from grouppilot.usecases.workspace import Workspace

FORMATS = (".ics", ".xlsx", ".csv", ".png", ".pdf")
PAINTED = (".png", ".pdf")
"""Those that need a QGuiApplication."""


@dataclass(frozen=True)
class Written:
    """What was written: files (pictures may be several), entries in them, and those left out."""

    files: tuple[Path, ...]
    entries: int
    hidden: int


def export(ws: Workspace, asked: Asked, path: Path, *, private: bool = False) -> Written:
    """Write a timetable, whole or not at all.

    Args:
        ws: The workspace.
        asked: Which days and groups.
        path: Where to; its suffix says as what. A timetable too long for one picture becomes several, the
            second named ``name-2.png``.
        private: With what members do not see: hidden entries, the texts to post, and in tables notes and
            who is responsible. A picture and a PDF never show any of it.

    Raises:
        Refused: As ``read``; ``timetable_format`` with ``suffix``, ``timetable_empty``, and what
            ``files.roster_out`` and ``files.atomic`` refuse.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise Refused("timetable_format", suffix=path.suffix)
    private = private and suffix not in PAINTED
    with ws.read() as session:
        days = days_of(session, asked)
        shared = shared_in(session, ws, asked, days)
        leaving = [day for day in days.every if private or is_shown(day)]
        if not leaving:
            raise Refused("timetable_empty")
        known = days.series(session, leaving)
        kept, today = settings.load(session), settings.today_in(session, ws)
    told = shared.timetable
    if suffix == ".ics":
        from grouppilot.files.atomic import write_whole
        from grouppilot.files.plan_ics import plan_ics

        name = f"{told.group} · {told.title}"
        events = plans.events(leaving, known)
        write_whole(path, plan_ics(events, name, kept.zoneinfo, ws.now(), told.language, texts=private))
    elif suffix in PAINTED:
        return Written(_paint(shared, path, suffix), told.count, shared.hidden)
    else:
        from grouppilot.files import roster_out

        table = plans.sheet(leaving, told.title, told.group, today, asked.language, private=private)
        (roster_out.write_csv if suffix == ".csv" else roster_out.write_xlsx)(path, table)
    return Written((path,), len(leaving), len(days.every) - len(leaving))


def _paint(shared: Shared, path: Path, suffix: str) -> tuple[Path, ...]:
    from grouppilot.files.atomic import write_whole

    if suffix == ".pdf":
        from grouppilot.render.timetable_picture import timetable_pdf

        write_whole(path, timetable_pdf(shared.timetable, look_of(shared)))
        return (path,)
    from grouppilot.render.sheets import png
    from grouppilot.render.timetable_picture import timetable_pictures

    found = timetable_pictures(shared.timetable, look_of(shared))
    names = [path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, len(found) + 1))]
    for each, image in zip(names, found, strict=True):
        write_whole(each, png(image))
    return tuple(names)
