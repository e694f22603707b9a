"""Prints every figure beside its floor: ``make bench``. The last figures are kept in RESULTS.md."""

import os
from datetime import UTC, datetime

from tests.benchmarks import calendar, chat_import, chats, daily, members, pages, people, start
from tests.benchmarks.measure import machine


def main() -> None:
    """Measure everything, one after another, and print a table to paste into RESULTS.md."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"{datetime.now(UTC):%Y-%m-%d}, {machine()}\n")
    print("| what | ms | floor ms | ratio | most | kept |\n|---|--:|--:|--:|--:|---|")
    for part in (chats, start, members, calendar, daily, pages, people, chat_import):
        for result in part.results():
            print(result.line(), flush=True)


if __name__ == "__main__":
    main()
