"""Modules that wait for their first use; in a process of their own, where nothing has used them yet."""

import subprocess
import sys

import pytest


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    return done.stdout.strip()


PUT_OFF = "import sys; from grouppilot.app.later import put_off; put_off(); "


def test_opening_a_file_does_not_load_what_only_other_drivers_use():
    loads = "import grouppilot.usecases.opening; print({'ssl', 'email', 'asyncio.events'} & set(sys.modules))"
    assert run(PUT_OFF + loads) == "set()"


def test_nobody_looks_into_the_source_of_what_is_imported():
    window = "import linecache, PySide6.QtCore; from grouppilot.app import later; later.import_plainly(); "
    loads = "import wave; print('wave' in sys.modules, [name for name in linecache.cache if 'wave' in name])"
    assert run("import sys; " + window + loads) == "True []"


def test_asking_where_a_module_comes_from_does_not_load_it():
    asks = "import inspect, asyncio; print(inspect.getfile(asyncio) > '', 'asyncio.events' in sys.modules)"
    assert run(PUT_OFF + asks) == "True False"


@pytest.mark.parametrize(
    ("use", "answer"),
    [
        ("import asyncio; print(asyncio.run.__name__)", "run"),
        (
            "import asyncio.events; print(asyncio.events.__name__, asyncio.sleep.__name__)",
            "asyncio.events sleep",
        ),
        ("from importlib import metadata; print(metadata.version('pytest') > '')", "True"),
        ("import importlib.metadata; print(importlib.metadata.version('pytest') > '')", "True"),
        ("import asyncio; print(asyncio.iscoroutine(1), sys.modules['asyncio'].__file__ > '')", "False True"),
    ],
)
def test_what_is_put_off_is_there_when_it_is_used(use: str, answer: str):
    assert run(PUT_OFF + use) == answer


def test_what_is_loaded_already_stays():
    assert run("import asyncio; " + PUT_OFF + "print(sys.modules['asyncio'] is asyncio)") == "True"
