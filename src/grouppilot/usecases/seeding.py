"""What a new workspace starts with: the playbook's roles and tiers, by their keys."""

from grouppilot.store.base import has_rows
from grouppilot.usecases.workspace import Workspace

# Left out of every rate: who works for the group, and who warms it up.
STAFF = (
    *("owner", "administrator", "host", "moderator", "service", "helper", "monitor", "reviewer"),
    *("activity", "sharing", "publicity", "statistics", "warmup"),
)
ROLES = (*STAFF[:4], "kol", *STAFF[4:], "seed", "regular")
TIERS = ["passer", "basic", "advanced"]


def seed(workspace: Workspace) -> None:
    """Give a new workspace its roles and tiers; does nothing where there are some."""
    with workspace.read() as session:
        if has_rows(session, "role"):
            return
    from grouppilot.store.members import Role, Tier  # most starts need not know them

    with workspace.keep("seed", "role", "tier") as session:
        session.add_all(Role(key=key, staff=key in STAFF, position=n) for n, key in enumerate(ROLES))
        session.add_all(Tier(key=key, position=n) for n, key in enumerate(TIERS))
