"""Texts to paste: scripts with variants, pools, and which text a group has already had."""

from datetime import date, datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class Script(Base):
    """One text in one or more variants, or a pool from which each group gets the next unused one."""

    __tablename__ = "script"
    __table_args__ = (Index("ix_script_pack", "pack", "pack_key", "language"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    title: Mapped[Name]
    category: Mapped[Key] = mapped_column(default="other")
    language: Mapped[str] = mapped_column(String(10), default="en")
    pool: Mapped[bool] = mapped_column(default=False)
    # Why it is kept: "", kit (kit_key tells which of the nine), highlight, proof, story, answer, offer.
    shelf: Mapped[Key] = mapped_column(default="", server_default="")
    kit_key: Mapped[Key] = mapped_column(default="", server_default="")
    expires: Mapped[date | None]
    brand_id: Mapped[int | None] = pointing_at("brand.id")
    pack: Mapped[Key] = mapped_column(default="")
    pack_key: Mapped[Key] = mapped_column(default="")
    created: Mapped[datetime]


class ScriptText(Base):
    """One wording of a script, or one text of a pool."""

    __tablename__ = "script_text"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    script_id: Mapped[int] = owned_by("script.id")
    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(String(8000))
    language: Mapped[str] = mapped_column(String(10), default="", server_default="")  # empty: the script's


class TextUse(Base):
    """A group was given a text for one due day; pools read this to never repeat too early."""

    __tablename__ = "text_use"
    __table_args__ = (Index("ix_text_use_group", "group_id", "text_id"), AUTONUMBER)

    id: Mapped[Id]
    text_id: Mapped[int] = owned_by("script_text.id")
    group_id: Mapped[int | None] = owned_by("chat_group.id", index=False)
    item_id: Mapped[int | None] = owned_by("sop_item.id")
    entry_id: Mapped[int | None] = owned_by("entry.id")
    due: Mapped[date]
    at: Mapped[datetime]
