"""Accounts that groups are run from."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import accounts, groups
from grouppilot.usecases.accounts import AccountForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace


def test_names_that_groups_give_are_listed_too(workspace: Workspace) -> None:
    groups.add(workspace, GroupForm("A", account="工作号"))
    groups.add(workspace, GroupForm("B", account="Studio phone", platform="whatsapp"))
    known = accounts.add(workspace, AccountForm("小号", daily_adds=8, backup="小助手"))
    rows = accounts.listed(workspace)
    assert [(row.form.name, row.id, row.groups, row.adds, row.messages) for row in rows] == [
        ("小号", known, 0, 8, 100),
        ("工作号", None, 1, 20, 100),
        ("Studio phone", None, 1, 20, 50),
    ]
    assert accounts.names(workspace) == ["小号", "工作号", "Studio phone"]


def test_groups_follow_the_new_name_of_their_account(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("A", account="工作号"))
    other = groups.add(workspace, GroupForm("B", account="工作号", platform="qq"))
    account = accounts.add(workspace, AccountForm("工作号"))
    accounts.edit(workspace, account, name="林溪的工作号")
    assert groups.form_of(workspace, group).account == "林溪的工作号"
    assert groups.form_of(workspace, other).account == "工作号"
    workspace.undo()
    assert groups.form_of(workspace, group).account == "工作号"


def test_a_limit_is_the_accounts_own_or_what_its_app_allows(workspace: Workspace) -> None:
    account = accounts.add(workspace, AccountForm("小号", daily_adds=8))
    with workspace.read() as session:
        assert accounts.limits(session, "wechat", "小号") == (8, 100)
        assert accounts.limits(session, "telegram", "小号") == (40, 50)
        assert accounts.limits(session, "wechat", "") == (20, 100)
    accounts.edit(workspace, account, daily_adds=None, daily_messages=60)
    with workspace.read() as session:
        assert accounts.limits(session, "wechat", "小号") == (20, 60)
    accounts.delete(workspace, account)
    assert accounts.listed(workspace) == []


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (AccountForm(" "), "account_name_missing"),
        (AccountForm("小号"), "account_exists"),
        (AccountForm("x", daily_adds=0), "account_bad_value"),
        (AccountForm("x", platform="icq"), "account_bad_value"),
        (AccountForm("x" * 201), "account_bad_value"),
    ],
)
def test_what_makes_no_sense_is_refused(workspace: Workspace, form: AccountForm, code: str) -> None:
    accounts.add(workspace, AccountForm("小号"))
    with pytest.raises(Refused) as refused:
        accounts.add(workspace, form)
    assert refused.value.code == code
