"""What is done for a workspace beside the window: finished days, holidays, the backup of the day."""

from grouppilot.ui.kit.jobs import Token
from grouppilot.usecases import (
    backups,
    chat_purge,
    chat_sums,
    holidays,
    materials,
    purging,
    rescue,
    settings,
    settling,
)
from grouppilot.usecases.workspace import Workspace


def keep_house(ws: Workspace, token: Token | None = None) -> None:
    """See whether the file is in its place, settle finished days, make the day's backup.

    Holidays of this year and the ones beside it are looked up where they are not known; groups that were
    deleted leave the file, and files of materials the workspace, once no undo can bring them back.

    Args:
        ws: A workspace open to write.
        token: Asked between the steps whether to go on.

    Raises:
        Refused: ``file_gone``, ``file_replaced``, ``backup_failed``.
    """
    rescue.check(ws)
    settling.settle(ws, background=True)
    if token is None or not token.cancelled:
        chosen = settings.read(ws)
        year = settings.today(ws).year
        holidays.ensure(ws, chosen.region, (year - 1, year, year + 1))
    if token is None or not token.cancelled:
        backups.daily(ws)
    if token is None or not token.cancelled:
        purging.purge(ws)  # after the copy of the day, which still holds what goes
        chat_purge.purge(ws)
        materials.purge(ws, [each.path for each in backups.listed(ws.folder)])
    if token is None or not token.cancelled:
        chat_sums.renew(ws)
