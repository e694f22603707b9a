"""The only place that asks what time it is; everything else is handed this clock."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

VARIABLE = "GROUPPILOT_NOW"


def clock(environ: Mapping[str, str] = os.environ) -> Callable[[], datetime]:
    """Return what tells an aware moment at each call.

    Args:
        environ: Where GROUPPILOT_NOW may hold an ISO time at which the clock stands still; one
            without an offset is of the machine's own zone.

    Raises:
        ValueError: GROUPPILOT_NOW is no ISO time.
    """
    frozen = environ.get(VARIABLE)
    if not frozen:
        return lambda: datetime.now(UTC)
    moment = datetime.fromisoformat(frozen)
    if moment.utcoffset() is None:
        moment = moment.astimezone()
    return lambda: moment
