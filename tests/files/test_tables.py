"""Tables from files of many programs, and the files that must not get through."""

import io
import os
import time
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled
from grouppilot.files.tables import Limits, read_table

CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def relations(target: str, kind: str) -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{RELATION}/{kind}" Target="{target}"/></Relationships>'
    )


def package(path: Path, sheet: str, **more: str) -> Path:
    """A workbook of one sheet, whose XML is given."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", CONTENT_TYPES)
        packed.writestr("_rels/.rels", relations("xl/workbook.xml", "officeDocument"))
        packed.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        packed.writestr("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "worksheet"))
        packed.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, text in more.items():
            packed.writestr(name, text)
    return path


def sheet_xml(rows: str) -> str:
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def workbook(path: Path, rows: list[list[object]], merged: tuple[str, ...] = ()) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for cells in merged:
        book.active.merge_cells(cells)
    book.save(path)
    return path


def refusal(source: Path | str, **options: object) -> Refused:
    with pytest.raises(Refused) as caught:
        read_table(source, **options)
    return caught.value


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding", "name"),
    [
        ("昵称,角色\n张伟,群主\n".encode("gb18030"), "gb18030", "张伟"),
        ("暱稱,職務\n陳偉,群主\n林小龍,成員\n".encode("big5"), "big5", "陳偉"),
        ("昵称\t角色\r\n张伟\t群主\r\n".encode("utf-16"), "utf-16", "张伟"),
        ("昵称\t角色\r\n张伟\t群主\r\n".encode("utf-16-le"), "utf-16", "张伟"),
        ("昵称,角色\r\n张伟,群主\r\n".encode("utf-8-sig"), "utf-8", "张伟"),
        ("Name;City\nJérôme;Besançon\n".encode("cp1252"), "cp1252", "Jérôme"),
    ],
)
def test_encodings_are_told_apart(tmp_path: Path, data: bytes, encoding: str, name: str) -> None:
    table = read_table(written(tmp_path / "r.csv", data))
    assert (table.encoding, table.rows[0][0]) == (encoding, name)


def test_an_encoding_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path / "r.csv", "昵称\n张伟\n".encode("gb18030"))
    assert read_table(path).encoding == "gb18030"
    assert "ÕÅÎ°" in read_table(path, encoding="cp1252").text
    assert refusal(path, encoding="klingon").code == "encoding_unknown"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table_empty"),
        (b" \r\n \n", "table_empty"),
        (b"Name\na\0b\n", "text_has_nul"),
        (b"\x61\x00\x62", "text_has_nul"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not_a_table"),
        (b"%PDF-1.7 ...", "not_a_table"),
        (b"\xef\xbb\xbf<!DOCTYPE html><table>", "not_a_table"),
        (b"PK\x03\x04 broken", "table_unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "table_locked"),
        (b"Name,City\n" + b"," * 100_000, "too_many_columns"),
        (b"Name,City\n" + b"x" * 10_000_000 + b",y\n", "cell_too_long"),
        (b'Name,City\n"Ann,York\nBob,Rome\nCy,Oslo,Kiel\n', "open_quote"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    assert refusal(written(tmp_path / "r.csv", data)).code == code


@pytest.mark.parametrize("data", [b"\xc0\xaf", b"Name\n\x81\n", b"Name,City\n\xff\xfe,b\n"])
def test_odd_bytes_are_survived(tmp_path: Path, data: bytes) -> None:
    assert read_table(written(tmp_path / "r.csv", data))


def test_files_out_of_reach_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.csv").code == "file_missing"
    assert refusal(tmp_path).code == "not_readable"
    assert (
        refusal(written(tmp_path / "r.csv", b"Name\nAnn"), limits=Limits(file_bytes=5)).code
        == "table_too_large"
    )


def test_a_200_mb_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert refusal(path).code == "table_too_large"


def test_quotes_that_do_not_close_are_characters_where_lines_are_rows() -> None:
    table = read_table('昵称,城市\n"小明,北京\n小红,"上海"\n')
    assert (table.rows, table.warnings) == ([['"小明', "北京"], ["小红", "上海"]], ("open_quote",))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('name,role\n"Mia,host\nLeo\n', 2),
        ('name,role\n"a\nb",host\nLeo,kol\n"Mia,host\n', 5),
        ('sep=,\nname,role\nLeo\n"Mia,host\n', 4),
    ],
)
def test_an_open_quote_is_looked_for_where_its_row_begins(text: str, line: int) -> None:
    with pytest.raises(Refused) as refused:
        read_table(text)
    assert (refused.value.code, refused.value.facts["line"]) == ("open_quote", line)


@pytest.mark.parametrize("mark", ["\r", "\n", '"'])
def test_what_separates_lines_or_quotes_separates_no_columns(mark: str) -> None:
    assert read_table(f"sep={mark}\nname,role\nMia,host\n").rows == [["Mia", "host"]]


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be", "utf-16-be"])
def test_a_mark_tells_the_encoding(tmp_path: Path, encoding: str) -> None:
    data = "\ufeff昵称,角色\n阿土,群主\n".encode(encoding)
    assert read_table(written(tmp_path / "r.csv", data)).rows == [["阿土", "群主"]]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with a name")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "r.csv")
    assert refusal(tmp_path / "r.csv").code == "not_readable"


def test_metadata_above_the_header_is_left_out() -> None:
    table = read_table(
        "会话信息\n微信ID,1@chatroom,昵称,读书群\n导出工具,WeFlow,1.2\n"
        "微信昵称,微信备注,群昵称,wxid,微信号\n小林,,001-林溪,wxid_1,lin\n"
    )
    assert table.header_row == 4
    assert table.headers == ("微信昵称", "微信备注", "群昵称", "wxid", "微信号")
    assert table.rows == [["小林", "", "001-林溪", "wxid_1", "lin"]]
    assert table.lines == [5]


def test_repeated_headers_and_footers_are_left_out() -> None:
    table = read_table(
        "昵称,城市,备注\n林溪,北京,\n昵称,城市,备注\n王萍,上海,\n,,\n合计：2 人,,\n备注：标黄为待确认,,\n"
    )
    assert [row[0] for row in table.rows] == ["林溪", "王萍"]
    assert table.warnings == ("repeated_header", "footer_left_out")


def test_equal_headers_are_numbered() -> None:
    assert read_table("昵称,备注,备注,备注 2,备注\n林溪,1,2,3,4\n").headers == (
        "昵称",
        "备注",
        "备注 3",
        "备注 2",
        "备注 4",
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found(delimiter: str) -> None:
    rows = [["Name", "Notes"], ["Ann", "a,b;c"], ["Bob", "x"]]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    assert read_table(text).delimiter == delimiter
    assert read_table(f"sep={delimiter}\n{text}").rows == rows[1:]


def test_numbers_days_and_merged_cells_of_a_workbook(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["读书营花名册", None, None, None],
        ["层级", "昵称", "手机", "入群日期"],
        ["高级会员", "林溪", 13800001111, date(2026, 6, 11)],
        [None, "王萍", 8613800001111, date(2026, 6, 12)],
        ["泛粉", "=1+1", 1.5, None],
    ]
    table = read_table(workbook(tmp_path / "r.xlsx", rows, ("A1:D1", "A3:A4")))
    assert table.header_row == 2
    assert table.rows[:2] == [
        ["高级会员", "林溪", "13800001111", date(2026, 6, 11)],
        ["高级会员", "王萍", "8613800001111", date(2026, 6, 12)],
    ]
    assert table.warnings == ("merged_filled",)


def test_a_number_too_long_for_a_spreadsheet_is_shown_as_cut(tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", [["昵称", "QQ"], ["林溪", 6222021234567890123]])
    assert read_table(path).rows == [["林溪", "6.22202123456789E+18"]]


def test_a_sheet_can_be_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "说明"
    book.active.append(["请勿外传"])
    book.create_sheet("成员").append(["昵称", "角色"])
    book["成员"].append(["林溪", "群主"])
    book.save(tmp_path / "r.xlsx")
    table = read_table(tmp_path / "r.xlsx")
    assert (table.sheets, table.sheet) == (("说明", "成员"), "成员")
    assert read_table(tmp_path / "r.xlsx", sheet="说明").sheet == "说明"
    assert refusal(tmp_path / "r.xlsx", sheet="?").code == "sheet_missing"


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    assert refusal(workbook(tmp_path / "r.xlsx", [])).code == "table_empty"


def test_two_far_cells_are_refused(tmp_path: Path) -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert refusal(package(tmp_path / "r.xlsx", sheet_xml(far))).code == "table_too_large"


def test_a_child_that_dies_is_a_refusal(tmp_path: Path) -> None:
    """Written another way, the far cell is not seen before, and the library asks for all memory there is."""
    far = "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"
    assert refusal(package(tmp_path / "r.xlsx", sheet_xml(far))).code == "table_unreadable"


def test_a_bomb_is_refused_by_its_directory(tmp_path: Path) -> None:
    path = package(tmp_path / "r.xlsx", sheet_xml("<row/>" + " " * 40_000_000))
    assert path.stat().st_size < 200_000
    assert refusal(path).code == "table_too_large"


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
        + sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>')
    )
    path = package(tmp_path / "r.xlsx", bomb)
    assert refusal(path).code in {"table_unreadable", "table_empty"}


def test_other_packages_are_no_tables(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("../../x", "x")
    assert refusal(path).code == "not_a_table"


def test_reading_ends_in_time_and_on_demand(tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", [["昵称"], ["林溪"]])
    assert refusal(path, limits=Limits(seconds=0)).code == "table_too_slow"
    with pytest.raises(Cancelled):
        read_table(path, cancelled=lambda: True)


def test_100_000_rows_are_read_in_seconds(tmp_path: Path) -> None:
    buffer = io.StringIO()
    buffer.write("编号,群昵称,昵称,微信号,手机,入群日期,城市,备注\n")
    for at in range(100_000):
        buffer.write(f"{at},{at}-林溪,林溪{at},wxid_{at},13800001111,2026-06-11,北京,\n")
    path = written(tmp_path / "r.csv", buffer.getvalue().encode())
    start = time.perf_counter()
    assert len(read_table(path).rows) == 100_000
    assert time.perf_counter() - start < 10


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind the owner of all files")
def test_a_file_without_rights_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "r.csv", b"Name\nAnn\n")
    path.chmod(0)
    assert refusal(path).code == "not_readable"
