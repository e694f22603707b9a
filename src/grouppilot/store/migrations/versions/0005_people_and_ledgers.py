"""People over all groups, and what members did day by day."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

Kind = sa.types.TypeEngine[Any]


def upgrade() -> None:
    """Make the tables."""
    _alias()
    _contact()
    _person_merge()
    _dismissal()
    _ledger_mark()
    _sign_up()
    _sign_up_line()
    _roster_check()
    _person_run()
    _person_run_line()
    _pair_round()
    _pair()
    _add_to_chat_group()
    _add_to_membership()
    _add_to_person()
    _add_to_role_holding()
    _add_to_tier()
    _add_to_script()
    _add_to_script_text()


def _column(
    name: str, kind: Kind, *rest: sa.ForeignKey, null: bool = False, default: Any = None
) -> sa.Column[Any]:
    return sa.Column(name, kind, *rest, nullable=null, server_default=default)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True, nullable=False)


def _key(child: str, column: str, target: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(target, ondelete=ondelete, name=f"fk_{child}_{column}")


def _alias() -> None:
    op.create_table(
        "alias",
        _id(),
        _column("membership_id", sa.Integer(), _key("alias", "membership_id", "membership.id")),
        _column("name", sa.String(200)),
        _column("folded", sa.String(600)),
        _column("source", sa.String(40)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_alias_folded", "alias", ["folded"])
    op.create_index("ix_alias_membership_id", "alias", ["membership_id"])


def _contact() -> None:
    op.create_table(
        "contact",
        _id(),
        _column("person_id", sa.Integer(), _key("contact", "person_id", "person.id")),
        _column("day", sa.Date()),
        _column("note", sa.String(1000)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_person_day", "contact", ["person_id", "day"])


def _person_merge() -> None:
    op.create_table(
        "person_merge",
        _id(),
        _column("uid", sa.String(36)),
        _column("at", sa.String(32)),
        _column("kept_id", sa.Integer(), _key("person_merge", "kept_id", "person.id")),
        _column("gone_name", sa.String(200)),
        _column("before", sa.JSON()),
        _column("parted", sa.String(32), null=True),
        sa.UniqueConstraint("uid", name="uq_person_merge_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_merge_kept_id", "person_merge", ["kept_id"])


def _dismissal() -> None:
    op.create_table(
        "dismissal",
        _id(),
        _column("kind", sa.String(40)),
        _column("subject", sa.String(200)),
        _column("day", sa.Date()),
        _column("until", sa.Date(), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_dismissal_kind_subject", "dismissal", ["kind", "subject"], unique=True)


def _ledger_mark() -> None:
    op.create_table(
        "ledger_mark",
        _id(),
        _column("membership_id", sa.Integer(), _key("ledger_mark", "membership_id", "membership.id")),
        _column("kind", sa.String(40)),
        _column("day", sa.Date()),
        _column("state", sa.String(40)),
        _column("source", sa.String(40)),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_ledger_mark", "ledger_mark", ["membership_id", "kind", "day"], unique=True)


def _sign_up() -> None:
    op.create_table(
        "sign_up",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("sign_up", "group_id", "chat_group.id")),
        _column("title", sa.String(200)),
        _column("day", sa.Date()),
        _column("created", sa.String(32)),
        sa.UniqueConstraint("uid", name="uq_sign_up_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sign_up_group_id", "sign_up", ["group_id"])


def _sign_up_line() -> None:
    op.create_table(
        "sign_up_line",
        _id(),
        _column("sign_up_id", sa.Integer(), _key("sign_up_line", "sign_up_id", "sign_up.id")),
        _column("position", sa.Integer()),
        _column("name", sa.String(200)),
        _column("heads", sa.Integer()),
        _column("note", sa.String(400)),
        _column(
            "membership_id",
            sa.Integer(),
            _key("sign_up_line", "membership_id", "membership.id", "SET NULL"),
            null=True,
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sign_up_line_membership_id", "sign_up_line", ["membership_id"])
    op.create_index("ix_sign_up_line_sign_up_id", "sign_up_line", ["sign_up_id"])


def _roster_check() -> None:
    op.create_table(
        "roster_check",
        _id(),
        _column("group_id", sa.Integer(), _key("roster_check", "group_id", "chat_group.id")),
        _column("at", sa.String(32)),
        _column("day", sa.Date()),
        _column("source", sa.String(400)),
        _column("found", sa.JSON()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_roster_check_group_id", "roster_check", ["group_id"])


def _person_run() -> None:
    op.create_table(
        "person_run",
        _id(),
        _column("uid", sa.String(36)),
        _column("group_id", sa.Integer(), _key("person_run", "group_id", "chat_group.id"), null=True),
        _column("title", sa.String(200)),
        _column(
            "script_id", sa.Integer(), _key("person_run", "script_id", "script.id", "SET NULL"), null=True
        ),
        _column("text", sa.String(8000)),
        _column("cap", sa.Integer(), null=True),
        _column("created", sa.String(32)),
        _column("closed", sa.Date(), null=True),
        sa.UniqueConstraint("uid", name="uq_person_run_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_run_group_id", "person_run", ["group_id"])
    op.create_index("ix_person_run_script_id", "person_run", ["script_id"])


def _person_run_line() -> None:
    op.create_table(
        "person_run_line",
        _id(),
        _column("run_id", sa.Integer(), _key("person_run_line", "run_id", "person_run.id")),
        _column("membership_id", sa.Integer(), _key("person_run_line", "membership_id", "membership.id")),
        _column("position", sa.Integer()),
        _column("state", sa.String(40)),
        _column("day", sa.Date(), null=True),
        _column("text", sa.String(8000)),
        _column("note", sa.String(400)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_run_line_membership_id", "person_run_line", ["membership_id"])
    op.create_index("ix_person_run_line_run_id", "person_run_line", ["run_id"])


def _pair_round() -> None:
    op.create_table(
        "pair_round",
        _id(),
        _column("group_id", sa.Integer(), _key("pair_round", "group_id", "chat_group.id")),
        _column("purpose", sa.String(40)),
        _column("week", sa.Date()),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_pair_round", "pair_round", ["group_id", "purpose", "week"], unique=True)


def _pair() -> None:
    op.create_table(
        "pair",
        _id(),
        _column("round_id", sa.Integer(), _key("pair", "round_id", "pair_round.id")),
        _column("position", sa.Integer()),
        _column("one_id", sa.Integer(), _key("pair", "one_id", "membership.id")),
        _column("two_id", sa.Integer(), _key("pair", "two_id", "membership.id")),
        _column("three_id", sa.Integer(), _key("pair", "three_id", "membership.id", "SET NULL"), null=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pair_one_id", "pair", ["one_id"])
    op.create_index("ix_pair_round_id", "pair", ["round_id"])
    op.create_index("ix_pair_three_id", "pair", ["three_id"])
    op.create_index("ix_pair_two_id", "pair", ["two_id"])


def _add_to_chat_group() -> None:
    _point_at("chat_group", "brand_id", "brand")
    _point_at("chat_group", "ladder_id", "ladder")
    op.add_column("chat_group", _column("rung", sa.String(40), default=""))
    op.add_column("chat_group", _column("seat_warning", sa.Integer(), null=True))
    op.add_column("chat_group", _column("qr_cap", sa.Integer(), null=True))
    op.add_column("chat_group", _column("qr_until", sa.Date(), null=True))
    _point_at("chat_group", "ritual_id", "ritual")
    op.add_column("chat_group", _column("ritual_since", sa.Date(), null=True))
    op.add_column("chat_group", _column("number_format", sa.String(60), default=""))
    op.add_column("chat_group", _column("card_format", sa.String(200), default=""))
    op.add_column("chat_group", _column("ledger_rule", sa.JSON(), null=True))
    op.add_column("chat_group", _column("tier_review", sa.Date(), null=True))
    op.add_column("chat_group", _column("tier_review_days", sa.Integer(), null=True))
    op.create_index("ix_chat_group_brand_id", "chat_group", ["brand_id"])
    op.create_index("ix_chat_group_ladder_id", "chat_group", ["ladder_id"])
    op.create_index("ix_chat_group_ritual_id", "chat_group", ["ritual_id"])


def _add_to_membership() -> None:
    op.add_column("membership", _column("goal_reached", sa.Date(), null=True))
    op.create_index("ix_membership_counts", "membership", ["group_id", "status", "joined", "person_id"])


def _add_to_person() -> None:
    op.add_column("person", _column("birth_year", sa.Integer(), null=True))
    op.add_column("person", _column("birth_month", sa.Integer(), null=True))
    op.add_column("person", _column("birth_day", sa.Integer(), null=True))
    op.add_column("person", _column("birth_lunar", sa.Boolean(), default=sa.false()))
    op.add_column("person", _column("tags", sa.String(1000), default=""))
    op.add_column("person", _column("closeness", sa.String(40), default=""))
    op.add_column("person", _column("keep_days", sa.Integer(), null=True))
    op.create_index("ix_person_birth_month", "person", ["birth_month"])
    op.create_index("ix_person_closeness", "person", ["closeness"])


def _add_to_role_holding() -> None:
    op.add_column("role_holding", _column("shifts", sa.JSON(), null=True))


def _add_to_tier() -> None:
    op.add_column("tier", _column("benefits", sa.String(2000), default=""))
    op.add_column("tier", _column("price", sa.String(60), default=""))


def _add_to_script() -> None:
    op.add_column("script", _column("shelf", sa.String(40), default=""))
    op.add_column("script", _column("kit_key", sa.String(40), default=""))
    op.add_column("script", _column("expires", sa.Date(), null=True))
    _point_at("script", "brand_id", "brand")
    op.create_index("ix_script_brand_id", "script", ["brand_id"])


def _add_to_script_text() -> None:
    op.add_column("script_text", _column("language", sa.String(10), default=""))


def _point_at(child: str, column: str, parent: str) -> None:
    # Past alembic, which would copy the whole table to add a column with a key.
    constraint = f"CONSTRAINT fk_{child}_{column} REFERENCES {parent} (id) ON DELETE SET NULL"
    op.execute(f"ALTER TABLE {child} ADD COLUMN {column} INTEGER {constraint}")
