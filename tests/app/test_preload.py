"""What other pages need is imported beside the window."""

import subprocess
import sys

from grouppilot.app.preload import preload
from grouppilot.ui.kit.jobs import Token

HEAVY = ("matplotlib", "alembic", "openpyxl", "pypinyin", "holidays", "xlsxwriter", "python_calamine")


def test_every_module_of_the_window_is_there_and_nothing_heavy_comes_with_them():
    code = f"""
import sys
from grouppilot.app import preload
from grouppilot.ui.kit.jobs import Token
preload.PAUSE = 0
preload.preload(Token(lambda done, total: None))
pages = ("groups.page", "groups.one", "members.importing", "items.editor", "settings.page")
missing = [name for name in pages if f"grouppilot.ui.{{name}}" not in sys.modules]
print(missing, set({HEAVY}) & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] set()"


def test_it_stops_when_the_window_closes():
    token = Token(lambda done, total: None)
    token.cancel()
    before = set(sys.modules)
    preload(token)
    assert set(sys.modules) == before
