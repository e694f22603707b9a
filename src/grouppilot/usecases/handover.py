"""The text with which a role of a group is handed over: duties, routines, what is open."""

from sqlalchemy.orm import Session

from grouppilot.domain import handover
from grouppilot.domain.handover import HandOver, Holder, Task
from grouppilot.domain.refusals import Refused
from grouppilot.store import role_queries as queries
from grouppilot.store.groups import Group
from grouppilot.usecases import checklists, groups, roles, sops
from grouppilot.usecases.roles import GroupRole
from grouppilot.usecases.workspace import Workspace


def text(ws: Workspace, group_id: int, role_id: int) -> str:
    """Write what whoever takes a role over must know, in the language of the group.

    Raises:
        Refused: ``group_unknown``, ``role_gone``.
    """
    found = roles.of_group(ws, group_id)
    role = next((one for one in found.roles if one.id == role_id), None)
    if role is None:
        raise Refused("role_gone")
    with ws.read() as session:
        group = groups.alive(session, group_id)
        promised = _promised(session, group, role)
        name, language = group.name, group.language
    told = HandOver(
        group=name,
        role=role.key,
        name=role.name,
        holders=[Holder(one.name, one.shifts) for one in role.carriers],
        duties=(role.duties or role.usual).splitlines(),
        regular=_routines(ws, group_id, role.key),
        open=_open(ws, group_id, role.key),
        promised=promised,
        day=found.today,
    )
    return handover.text(told, language)


def _routines(ws: Workspace, group_id: int, key: str) -> list[Task]:
    """Return the routines of a role; one without a key has none, as items know roles by their keys."""
    if not key:
        return []
    rows = [row for row in sops.items(ws, group_id) if row.status == "active" and row.role == key]
    return [Task(row.title, row.minute) for row in sorted(rows, key=lambda row: (row.minute or 0, row.title))]


def _open(ws: Workspace, group_id: int, key: str) -> list[Task]:
    if not key:
        return []
    rows = checklists.day_view(ws, group_id=group_id).rows
    return [Task(row.title, row.minute) for row in rows if row.role == key and row.state == "open"]


def _promised(session: Session, group: Group, role: GroupRole) -> list[Task]:
    names = {one.name for one in role.carriers}
    return [Task(what, due=due) for what, due in queries.promises(session, group.id, names)]
