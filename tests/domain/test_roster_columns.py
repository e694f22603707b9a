"""Which column tells what."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_columns import guess_columns, header_key, require_name


def guess(*headers: str, rows: list[list[str]] | None = None) -> list[str | None]:
    return list(guess_columns(headers, rows or []).values())


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        (["群昵称", "微信号", "邀请人", "入群时间"], ["card", "platform_id", "inviter", "joined"]),
        (["群暱稱", "職務", "進群日期", "推薦人"], ["card", "role", "joined", "inviter"]),
        (
            ["qq", "网名", "群名", "备注", "入群时间", "上次发言时间", "q龄", "权限", "活跃度"],
            ["platform_id", "nickname", "card", "note", "joined", None, None, "role", None],
        ),
        (
            ["微信昵称", "微信备注", "群昵称", "wxid", "微信号"],
            ["nickname", None, "card", "platform_id", None],
        ),
        (
            ["username", "user id", "access hash", "name", "group", "group id"],
            [None, "platform_id", None, "nickname", "group", None],
        ),
        (
            ["Name", "Role", "Joined", "City", "Invited by", "Notes"],
            ["nickname", "role", "joined", "region", "inviter", "note"],
        ),
        (["姓名", "昵称", "手机号（必填）", "行业/职业"], ["card", "nickname", "phone", "trade"]),
        (["Number", "Card name", "Tier", "Tags", "Left"], ["number", "card", "tier", "tags", "left"]),
        (["昵称", "昵称 2", "??"], ["nickname", None, None]),
    ],
)
def test_headers_in_both_languages_are_known(headers: list[str], fields: list[str | None]) -> None:
    assert guess(*headers) == fields


def test_a_column_that_counts_lines_is_no_number() -> None:
    assert guess("序号", "昵称", rows=[["1", "a"], ["2", "b"]]) == [None, "nickname"]
    assert guess("序号", "昵称", rows=[["12", "a"], ["7", "b"]]) == ["number", "nickname"]


def test_a_column_of_chinese_names_is_a_name_whatever_stands_above() -> None:
    assert guess("谁", "城市", rows=[["王萍", "北京"], ["李秀兰", "上海"]]) == ["nickname", "region"]
    assert guess("what", "price", rows=[["Soap", "3"], ["Oil", "4"]]) == [None, None]


def test_earlier_decisions_win() -> None:
    known = {header_key("城市"): "custom1", header_key("备注 "): None}
    assert guess_columns(["昵称", "城市", "备注"], [], known) == {0: "nickname", 1: "custom1", 2: None}


def test_a_table_without_names_is_refused() -> None:
    with pytest.raises(Refused, match="no_name_column"):
        require_name({0: "region", 1: None}, ["城市", ""])
