"""The owner's own roles and tiers, beside the playbook's."""

from typing import Any

from sqlalchemy import func, select

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.store.members import Role, Tier
from grouppilot.usecases.workspace import Workspace

LONGEST = 60
LONGEST_DUTIES = 2000


def add_role(ws: Workspace, name: str, *, staff: bool = False, duties: str = "", by: object = None) -> int:
    """Add a role of the owner's own and return its id.

    Raises:
        Refused: ``role_name_missing``, ``role_exists``, ``field_too_long``.
    """
    with ws.write("role.add", by=by, name=tidy(name)) as session:
        return new_role(session, name, staff=staff, duties=duties)


def new_role(session: Any, name: str, *, staff: bool = False, duties: str = "") -> int:
    """Add a role within a session; see ``add_role``."""
    role = Role(name=_checked(session, Role, name), staff=staff, duties=_duties(duties))
    role.position = _last(session, Role)
    session.add(role)
    session.flush()
    return role.id


def new_tier(session: Any, name: str) -> int:
    """Add a tier of the owner's own within a session.

    Raises:
        Refused: As ``add_role``.
    """
    tier = Tier(name=_checked(session, Tier, name), position=_last(session, Tier))
    session.add(tier)
    session.flush()
    return tier.id


def add_tier(ws: Workspace, name: str, *, by: object = None) -> int:
    """Add a tier of the owner's own and return its id.

    Raises:
        Refused: As ``add_role``.
    """
    with ws.write("tier.add", by=by, name=tidy(name)) as session:
        return new_tier(session, name)


def edit_role(
    ws: Workspace, role_id: int, *, name: str, staff: bool, duties: str = "", by: object = None
) -> None:
    """Change a role; one of the playbook's may be given another name, or its own back by ``""``.

    Raises:
        Refused: ``role_gone`` and as ``add_role``.
    """
    with ws.write("role.edit", by=by, name=tidy(name)) as session:
        role = session.get(Role, role_id)
        if role is None:
            raise Refused("role_gone")
        plain = role.key and not tidy(name)
        role.name = "" if plain else _checked(session, Role, name, but=role_id)
        role.staff, role.duties = staff, _duties(duties)


def delete_role(ws: Workspace, role_id: int, *, by: object = None) -> None:
    """Delete a role of the owner's own, with its history.

    Raises:
        Refused: ``role_gone``, ``role_built_in``.
    """
    with ws.write("role.delete", by=by) as session:
        role = session.get(Role, role_id)
        if role is None:
            raise Refused("role_gone")
        if role.key:
            raise Refused("role_built_in")
        session.delete(role)


def _checked(session: Any, kind: type[Role] | type[Tier], name: str, but: int = 0) -> str:
    text = tidy(name)
    if not text:
        raise Refused("role_name_missing")
    if len(text) > LONGEST:
        raise Refused("field_too_long", field="role", most=LONGEST)
    others = session.scalars(select(kind.name).where(kind.id != but))
    if fold(text) in {fold(other) for other in others if other}:
        raise Refused("role_exists", name=text)
    return text


def _duties(text: str) -> str:
    if len(text) > LONGEST_DUTIES:
        raise Refused("field_too_long", field="duties", most=LONGEST_DUTIES)
    return text.strip()


def _last(session: Any, kind: type[Role] | type[Tier]) -> int:
    return 1 + (session.scalar(select(func.max(kind.position))) or 0)
