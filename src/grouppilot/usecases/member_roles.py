"""Roles and tiers: the playbook's, which can be renamed, and the owner's own."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select

from grouppilot.domain.cells import tidy
from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.store.members import Role, Tier
from grouppilot.usecases.workspace import Workspace

LONGEST = 60
LONGEST_DUTIES = 2000
LONGEST_PRICE = 60


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
        role.name = _renamed(session, Role, role, name)
        role.staff, role.duties = staff, _duties(duties)


def rename_role(ws: Workspace, role_id: int, name: str, *, by: object = None) -> None:
    """Give a role another name and leave the rest of it; ``""`` gives one of the playbook's its own back.

    Raises:
        Refused: ``role_gone`` and as ``add_role``.
    """
    with ws.write("role.edit", by=by, name=tidy(name)) as session:
        role = session.get(Role, role_id)
        if role is None:
            raise Refused("role_gone")
        role.name = _renamed(session, Role, role, name)


def rename_tier(ws: Workspace, tier_id: int, name: str, *, by: object = None) -> None:
    """Give a tier another name and leave the rest of it; ``""`` gives one of the playbook's its own back.

    Raises:
        Refused: ``tier_gone`` and as ``add_role``.
    """
    with ws.write("tier.edit", by=by, name=tidy(name)) as session:
        tier = session.get(Tier, tier_id)
        if tier is None:
            raise Refused("tier_gone")
        tier.name = _renamed(session, Tier, tier, name)


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


def edit_tier(
    ws: Workspace, tier_id: int, *, name: str, benefits: str = "", price: str = "", by: object = None
) -> None:
    """Change a tier: its name (``""`` gives one of the playbook's its own back), benefits and price.

    Raises:
        Refused: ``tier_gone`` and as ``add_role``.
    """
    with ws.write("tier.edit", by=by, name=tidy(name)) as session:
        tier = session.get(Tier, tier_id)
        if tier is None:
            raise Refused("tier_gone")
        tier.name = _renamed(session, Tier, tier, name)
        tier.benefits = _short("benefits", benefits.strip(), LONGEST_DUTIES)
        tier.price = _short("price", tidy(price), LONGEST_PRICE)


def delete_tier(ws: Workspace, tier_id: int, *, by: object = None) -> None:
    """Delete a tier of the owner's own, with its history; whoever is in it is in none then.

    Raises:
        Refused: ``tier_gone``, ``tier_built_in``.
    """
    with ws.write("tier.delete", by=by) as session:
        tier = session.get(Tier, tier_id)
        if tier is None:
            raise Refused("tier_gone")
        if tier.key:
            raise Refused("tier_built_in")
        session.delete(tier)


def reorder_roles(ws: Workspace, ids: Sequence[int], *, by: object = None) -> None:
    """Put the roles in another order."""
    _reorder(ws, "role.order", Role, ids, by)


def reorder_tiers(ws: Workspace, ids: Sequence[int], *, by: object = None) -> None:
    """Put the tiers in another order, the lowest first: up and down follow it."""
    _reorder(ws, "tier.order", Tier, ids, by)


def _reorder(
    ws: Workspace, action: str, kind: type[Role] | type[Tier], ids: Sequence[int], by: object
) -> None:
    places = {number: place for place, number in enumerate(ids)}
    with ws.write(action, by=by) as session:
        found: list[Role | Tier] = list(session.scalars(select(kind).order_by(kind.position, kind.id)))
        for place, row in enumerate(sorted(found, key=lambda one: places.get(one.id, len(places)))):
            row.position = place


def _renamed(session: Any, kind: type[Role] | type[Tier], one: Role | Tier, name: str) -> str:
    if one.key and not tidy(name):
        return ""
    return _checked(session, kind, name, but=one.id)


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
    return _short("duties", text.strip(), LONGEST_DUTIES)


def _short(field: str, text: str, most: int) -> str:
    if len(text) > most:
        raise Refused("field_too_long", field=field, most=most)
    return text


def _last(session: Any, kind: type[Role] | type[Tier]) -> int:
    return 1 + (session.scalar(select(func.max(kind.position))) or 0)
