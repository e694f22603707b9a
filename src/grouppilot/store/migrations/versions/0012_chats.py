"""What chats told: imports, names, messages without a text, events, sums a day; and figures by hand."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _import()
    _sender()
    _message()
    _event()
    _sums()
    _hand_figure()


def _column(name: str, kind: Kind, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=null)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _group(child: str) -> sa.Column[Any]:
    key = sa.ForeignKey("chat_group.id", ondelete="CASCADE", name=f"fk_{child}_group_id")
    return sa.Column("group_id", sa.Integer(), key, nullable=False)


def _whole(*names: str) -> list[sa.Column[Any]]:
    return [_column(name, sa.Integer()) for name in names]


def _import() -> None:
    op.create_table(
        "chat_import",
        _id(),
        _column("uid", sa.String(36)),
        _group("chat_import"),
        _column("shape", sa.String(40)),
        _column("title", sa.String(200)),
        _column("file", sa.String(400)),
        _column("zone", sa.String(60)),
        _column("at", sa.String(32)),
        *(_column(name, sa.BigInteger(), null=True) for name in ("first", "last", "since", "until")),
        *_whole("messages", "added", "known", "joins", "leaves", "events"),
        _column("state", sa.String(40)),
        _column("warnings", sa.JSON()),
        _column("timed", sa.Boolean()),
        _column("rolled", sa.String(80)),
        sa.UniqueConstraint("uid", name="uq_chat_import_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_import_group_id", "chat_import", ["group_id"])


def _sender() -> None:
    member = sa.ForeignKey("membership.id", ondelete="SET NULL", name="fk_chat_sender_membership_id")
    op.create_table(
        "chat_sender",
        _id(),
        _group("chat_sender"),
        _column("name", sa.String(200)),
        _column("folded", sa.String(600)),
        _column("platform_id", sa.String(200)),
        _column("role", sa.String(40)),
        sa.Column("membership_id", sa.Integer(), member, nullable=True),
        _column("bound", sa.String(40)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_sender_name", "chat_sender", ["group_id", "folded"])
    op.create_index("ix_chat_sender_membership_id", "chat_sender", ["membership_id"])


def _message() -> None:
    op.create_table(
        "chat_message",
        *_whole("group_id"),
        _column("at", sa.BigInteger()),
        *_whole("sender_id"),
        _column("digest", sa.LargeBinary(8)),
        *_whole("n", "what", "length", "import_id"),
        _column("reply_to", sa.Integer(), null=True),
        *_whole("reactions"),
        sa.PrimaryKeyConstraint("group_id", "at", "sender_id", "digest", "n", name="pk_chat_message"),
        sqlite_with_rowid=False,
    )


def _event() -> None:
    op.create_table(
        "chat_event",
        _id(),
        *_whole("group_id", "import_id"),
        _column("at", sa.BigInteger()),
        *_whole("kind"),
        _column("sender_id", sa.Integer(), null=True),
        _column("by_id", sa.Integer(), null=True),
        _column("way", sa.String(40)),
        _column("detail", sa.String(200)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chat_event_at", "chat_event", ["group_id", "at"])
    op.create_index("ix_chat_event_import_id", "chat_event", ["import_id"])


def _sums() -> None:
    op.create_table(
        "chat_day",
        *_whole("group_id", "day", "sender_id", "import_id"),
        *_whole("messages", "letters", "questions", "links", "check_ins", "given", "got"),
        sa.PrimaryKeyConstraint("group_id", "day", "sender_id", "import_id", name="pk_chat_day"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "chat_hour",
        *_whole("group_id", "day", "hour", "import_id", "messages", "speakers"),
        sa.PrimaryKeyConstraint("group_id", "day", "hour", "import_id", name="pk_chat_hour"),
        sqlite_with_rowid=False,
    )


def _hand_figure() -> None:
    op.create_table(
        "hand_figure",
        _id(),
        _column("uid", sa.String(36)),
        _group("hand_figure"),
        _column("day", sa.Date()),
        _column("what", sa.String(40)),
        _column("value", sa.Integer()),
        _column("source", sa.String(40)),
        _column("written", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_hand_figure_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_hand_figure", "hand_figure", ["group_id", "day", "what"], unique=True)
