"""Keeps the translations: reads the sources into .ts, compiles .ts into .qm, checks that none is missing.

python packaging/translations.py           update resources/i18n/*.ts from the sources and compile them
python packaging/translations.py --check   fail where a translation is missing or a .qm is not that of its .ts
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "en")  # en holds the plural forms only
SOURCES = ("src/grouppilot/ui", "src/grouppilot/app")
_HOLES = re.compile(r"\{\w*\}|%n|%L?\d")


def update() -> None:
    """Read every sentence of the sources into each language's .ts, and compile it."""
    files = sorted(str(p.relative_to(ROOT)) for folder in SOURCES for p in (ROOT / folder).rglob("*.py"))
    for language in LANGUAGES:
        only = ["-pluralonly"] if language == "en" else []
        _read(files, source(language), language, only)
        compile_to(source(language), FOLDER / f"grouppilot_{language}.qm")


def check() -> list[str]:
    """Return what is wrong, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        return [fault for language in LANGUAGES for fault in _check(language, Path(folder))]


def compile_to(path: Path, target: Path) -> None:
    """Compile beside the target and exchange them: a running program has the old file mapped to memory."""
    fresh = target.with_name(f".{target.name}-{os.getpid()}")
    try:
        _run([_tool("lrelease"), str(path), "-qm", str(fresh)])
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def source(language: str) -> Path:
    """Return the .ts of a language."""
    return FOLDER / f"grouppilot_{language}.ts"


def _check(language: str, folder: Path) -> list[str]:
    fresh, compiled = folder / source(language).name, folder / f"{language}.qm"
    fresh.write_bytes(source(language).read_bytes())
    files = sorted(str(p.relative_to(ROOT)) for each in SOURCES for p in (ROOT / each).rglob("*.py"))
    _read(files, fresh, language, ["-pluralonly"] if language == "en" else [])
    faults = _faults(fresh, language)
    compile_to(source(language), compiled)
    if compiled.read_bytes() != (FOLDER / f"grouppilot_{language}.qm").read_bytes():
        faults.append(f"{language}: the .qm is not that of the .ts; run packaging/translations.py")
    return faults


def _faults(path: Path, language: str) -> list[str]:
    faults = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text, where = message.findtext("source") or "", context.findtext("name")
            for form in _forms(message):
                if form is None:
                    faults.append(f"{language}: not translated: [{where}] {text!r}")
                elif message.get("numerus") != "yes" and _holes(form) != _holes(text):
                    faults.append(f"{language}: holes differ: [{where}] {text!r} -> {form!r}")
    return faults


def _holes(text: str) -> list[str]:
    return sorted(_HOLES.findall(text))


def _forms(message: ElementTree.Element) -> list[str | None]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "vanished":
        return []
    forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return [None if translation.get("type") == "unfinished" else form for form in forms]


def _read(files: list[str], target: Path, language: str, options: list[str]) -> None:
    command = [_tool("lupdate"), *files, "-ts", str(target), "-source-language", "en"]
    _run([*command, "-target-language", language, "-no-obsolete", "-locations", "none", *options])


def _tool(name: str) -> str:
    import PySide6

    return str(Path(PySide6.__file__).parent / (name + (".exe" if sys.platform == "win32" else "")))


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        found = check()
        print("\n".join(found) or "Every sentence is translated.")
        raise SystemExit(bool(found))
    update()
