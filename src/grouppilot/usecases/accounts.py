"""The accounts and phones that groups are run from: what each may do a day, and who stands in for it."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.platforms import PLATFORMS, limits_of
from grouppilot.domain.refusals import Refused
from grouppilot.store import ladder_queries as queries
from grouppilot.store.ladders import Account
from grouppilot.usecases.workspace import Workspace

NAME_CHARS = 200
MOST_A_DAY = 10_000


@dataclass(frozen=True)
class AccountForm:
    """What the owner says of an account.

    Attributes:
        daily_adds, daily_messages: People it adds, and writes to, a day; None for what its app allows.
        backup: Who takes over when it is blocked or lost.
    """

    name: str
    platform: str = "wechat"
    daily_adds: int | None = None
    daily_messages: int | None = None
    backup: str = ""


@dataclass(frozen=True)
class AccountRow:
    """An account as a list shows it.

    Attributes:
        id: None for a name that groups give without anything else being known.
        groups: How many groups are run from it.
        adds, messages: People it adds, and writes to, a day: as set, or what its app allows.
    """

    id: int | None
    form: AccountForm
    groups: int
    adds: int
    messages: int


def listed(ws: Workspace) -> list[AccountRow]:
    """Return the accounts, and the names that groups give though nothing else is known, by app and name."""
    with ws.read() as session:
        uses = queries.account_uses(session)
        known = {(row.platform, row.name): (row.id, _form(row)) for row in queries.accounts(session)}
    named = {key: (None, AccountForm(key[1], key[0])) for key in uses}
    rows: dict[tuple[str, str], tuple[int | None, AccountForm]] = {**named, **known}
    order = sorted(rows, key=lambda key: (PLATFORMS.index(key[0]), fold(key[1])))
    return [_row(*rows[key], uses.get(key, 0)) for key in order]


def names(ws: Workspace) -> list[str]:
    """Return the names of all accounts, to choose from."""
    return list(dict.fromkeys(row.form.name for row in listed(ws)))


def add(ws: Workspace, form: AccountForm, *, by: object = None) -> int:
    """Add an account and return its id.

    Raises:
        Refused: ``account_name_missing``, ``account_exists`` with ``name``, ``account_bad_value`` with
            ``field``.
    """
    checked = _checked(form)
    with ws.write("account.add", by=by, name=checked.name) as session:
        _unlike_others(session, checked)
        row = Account(platform=checked.platform)
        _fill(row, checked)
        session.add(row)
        session.flush()
        return row.id


def edit(ws: Workspace, account_id: int, *, by: object = None, **changed: Any) -> None:
    """Change fields of an account; groups run from it follow its name.

    Raises:
        Refused: As ``add``; ``account_gone``.
    """
    with ws.write("account.edit", by=by, name=_name(ws, account_id)) as session:
        row = _there(session, account_id)
        before, form = _form(row), _checked(replace(_form(row), **changed))
        _unlike_others(session, form, but=account_id)
        if form.name != before.name:
            for group in queries.groups_of_account(session, before.platform, before.name):
                group.account = form.name
        _fill(row, form)


def describe(ws: Workspace, form: AccountForm, *, by: object = None, **changed: Any) -> int:
    """Say more of an account that so far groups only name, and return its id.

    Args:
        ws: The workspace.
        form: As ``listed`` gives it.
        by: Whoever asks.
        **changed: Fields with their new values; groups follow a new name.

    Raises:
        Refused: As ``add``.
    """
    checked = _checked(replace(form, **changed))
    with ws.write("account.add", by=by, name=checked.name) as session:
        _unlike_others(session, checked)
        for group in queries.groups_of_account(session, form.platform, form.name):
            group.account = checked.name
        row = Account(platform=checked.platform)
        _fill(row, checked)
        session.add(row)
        session.flush()
        return row.id


def delete(ws: Workspace, account_id: int, *, by: object = None) -> None:
    """Forget an account; groups keep its name.

    Raises:
        Refused: ``account_gone``.
    """
    with ws.write("account.delete", by=by, name=_name(ws, account_id)) as session:
        session.delete(_there(session, account_id))


def limits(session: Session, platform: str, name: str) -> tuple[int, int]:
    """Return how many people an account may add, and write to, a day: as set, or what its app allows."""
    row, usual = queries.account(session, platform, name) if name else None, limits_of(platform)
    adds = row.daily_adds if row else None
    messages = row.daily_messages if row else None
    return usual.daily_adds if adds is None else adds, usual.daily_messages if messages is None else messages


def _row(account_id: int | None, form: AccountForm, groups: int) -> AccountRow:
    usual = limits_of(form.platform)
    adds = usual.daily_adds if form.daily_adds is None else form.daily_adds
    messages = usual.daily_messages if form.daily_messages is None else form.daily_messages
    return AccountRow(account_id, form, groups, adds, messages)


def _form(row: Account) -> AccountForm:
    return AccountForm(row.name, row.platform, row.daily_adds, row.daily_messages, row.backup)


def _fill(row: Account, form: AccountForm) -> None:
    row.name, row.platform, row.backup = form.name, form.platform, form.backup
    row.daily_adds, row.daily_messages = form.daily_adds, form.daily_messages


def _checked(form: AccountForm) -> AccountForm:
    form = replace(form, name=tidy(form.name), backup=tidy(form.backup))
    if not form.name:
        raise Refused("account_name_missing")
    if form.platform not in PLATFORMS:
        raise Refused("account_bad_value", field="platform")
    for field in ("name", "backup"):
        if len(getattr(form, field)) > NAME_CHARS:
            raise Refused("account_bad_value", field=field)
    for field in ("daily_adds", "daily_messages"):
        number = getattr(form, field)
        if number is not None and not 0 < number <= MOST_A_DAY:
            raise Refused("account_bad_value", field=field)
    return form


def _unlike_others(session: Session, form: AccountForm, but: int | None = None) -> None:
    for row in queries.accounts(session):
        if row.id != but and row.platform == form.platform and fold(row.name) == fold(form.name):
            raise Refused("account_exists", name=row.name)


def _there(session: Session, account_id: int) -> Account:
    row = session.get(Account, account_id)
    if row is None:
        raise Refused("account_gone")
    return row


def _name(ws: Workspace, account_id: int) -> str:
    with ws.read() as session:
        return _there(session, account_id).name
