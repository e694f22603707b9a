"""Lets ``python -m grouppilot`` start the program."""

import sys

from grouppilot.app.entry import main

if __name__ == "__main__":
    sys.exit(main())
