"""What is done beside the window."""

from sqlalchemy import select

from grouppilot.app.housekeeping import keep_house
from grouppilot.store.groups import Group
from grouppilot.usecases import backups, groups
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_read


def names_of(workspace):
    """The names of all groups in the file, deleted ones too."""
    with workspace.read() as session:
        return session.scalars(select(Group.name)).all()


def test_what_no_undo_brings_back_leaves_after_the_copy_of_the_day(workspace, tmp_path, clock):
    groups.delete(workspace, groups.add(workspace, GroupForm("Camp")))
    for number in range(100):
        groups.add(workspace, GroupForm(f"Group {number}"))
    keep_house(workspace)
    assert "Camp" not in names_of(workspace)
    (copy,) = backups.listed(workspace.folder)
    backups.put_back(tmp_path, copy)
    before = open_to_read(tmp_path, clock)
    assert "Camp" in names_of(before)
    before.close()
