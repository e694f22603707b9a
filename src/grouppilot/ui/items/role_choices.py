"""The roles to choose from where something is to be done: the playbook's, and the owner's own."""

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import members
from grouppilot.usecases.workspace import Workspace

ROLE_CHARS = 40
"""Longest name of a role of the owner's own that can be kept."""


def role_choices(ws: Workspace, chosen: str) -> list[tuple[str, str]]:
    """Return key and name of each role, anybody first, with the one that is chosen whatever it is."""
    anybody = QCoreApplication.translate("RoleChoices", "anybody")
    found = [("", anybody), *((key, name_of("role", key)) for key in keys_of("role"))]
    found += [
        (own.name, own.name) for own in members.roles(ws) if not own.key and len(own.name) <= ROLE_CHARS
    ]
    if chosen not in dict(found):
        found.append((chosen, chosen))
    return found
