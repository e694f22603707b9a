"""Rituals, marks, teams and ceremonies."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _ritual()
    _ritual_step()
    _step_mark()
    _team()
    _team_place()
    _ceremony()
    _ceremony_task()


def _column(
    name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False, default: Any = None
) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null, server_default=default)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _key(child: str, column: str, target: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=ondelete, name=f"fk_{child}_{column}")


def _ritual() -> None:
    op.create_table(
        "ritual",
        _id(),
        _column("uid", sa.String(36)),
        _column("name", sa.String(200)),
        _column("language", sa.String(10)),
        _column("pack", sa.String(40)),
        _column("pack_key", sa.String(40)),
        _column("finish_days", sa.Integer()),
        _column("lapse_days", sa.Integer()),
        _column("position", sa.Integer()),
        _column("deleted", sa.Boolean()),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_ritual_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ritual_pack", "ritual", ["pack", "pack_key", "language"])


def _ritual_step() -> None:
    op.create_table(
        "ritual_step",
        _id(),
        _column("uid", sa.String(36)),
        _column("ritual_id", sa.Integer(), _key("ritual_step", "ritual_id", "ritual.id")),
        _column("pack_key", sa.String(40)),
        _column("title", sa.String(200)),
        _column("offset", sa.Integer()),
        _column("required", sa.Boolean()),
        _column("proof", sa.String(40)),
        _column("proof_chars", sa.Integer(), null=True),
        _column(
            "script_id", sa.Integer(), _key("ritual_step", "script_id", "script.id", "SET NULL"), null=True
        ),
        _column("position", sa.Integer()),
        _column("deleted", sa.Boolean()),
        sa.UniqueConstraint("uid", name="uq_ritual_step_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ritual_step_ritual_id", "ritual_step", ["ritual_id"])
    op.create_index("ix_ritual_step_script_id", "ritual_step", ["script_id"])


def _step_mark() -> None:
    op.create_table(
        "step_mark",
        _id(),
        _column("membership_id", sa.Integer(), _key("step_mark", "membership_id", "membership.id")),
        _column("step_id", sa.Integer(), _key("step_mark", "step_id", "ritual_step.id")),
        _column("joined", sa.Date(), null=True),
        _column("state", sa.String(40)),
        _column("day", sa.Date()),
        _column("chars", sa.Integer(), null=True),
        _column("note", sa.String(400)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_step_mark_step_id", "step_mark", ["step_id"])
    op.create_index("uq_step_mark", "step_mark", ["membership_id", "step_id", "joined"], unique=True)


def _team() -> None:
    op.create_table(
        "team",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("team", "group_id", "chat_group.id")),
        _column("name", sa.String(200)),
        _column(
            "captain_id", sa.Integer(), _key("team", "captain_id", "membership.id", "SET NULL"), null=True
        ),
        _column("position", sa.Integer()),
        sa.UniqueConstraint("uid", name="uq_team_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_team_captain_id", "team", ["captain_id"])
    op.create_index("ix_team_group_id", "team", ["group_id"])


def _team_place() -> None:
    op.create_table(
        "team_place",
        _id(),
        _column("team_id", sa.Integer(), _key("team_place", "team_id", "team.id")),
        _column("membership_id", sa.Integer(), _key("team_place", "membership_id", "membership.id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_team_place_team_id", "team_place", ["team_id"])
    op.create_index("uq_team_place_member", "team_place", ["membership_id"], unique=True)


def _ceremony() -> None:
    op.create_table(
        "ceremony",
        _id(),
        _column("group_id", sa.Integer(), _key("ceremony", "group_id", "chat_group.id")),
        _column("kind", sa.String(40)),
        _column("day", sa.Date(), null=True),
        _column("minute", sa.Integer(), null=True),
        _column("held", sa.Date(), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_ceremony_group_kind", "ceremony", ["group_id", "kind"], unique=True)


def _ceremony_task() -> None:
    op.create_table(
        "ceremony_task",
        _id(),
        _column("ceremony_id", sa.Integer(), _key("ceremony_task", "ceremony_id", "ceremony.id")),
        _column("title", sa.String(400)),
        _column(
            "script_id", sa.Integer(), _key("ceremony_task", "script_id", "script.id", "SET NULL"), null=True
        ),
        _column("done", sa.Date(), null=True),
        _column("position", sa.Integer()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ceremony_task_ceremony_id", "ceremony_task", ["ceremony_id"])
    op.create_index("ix_ceremony_task_script_id", "ceremony_task", ["script_id"])
