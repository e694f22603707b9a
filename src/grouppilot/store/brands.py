"""Brands: the facts said daily and the persona that speaks, shared by the groups of a brand."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Name, Uid


class Brand(Base):
    """One brand card: ten facts by key (``domain.brands``) and the owner's persona."""

    __tablename__ = "brand"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[Name]
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    persona: Mapped[str] = mapped_column(String(4000), default="")
    position: Mapped[int] = mapped_column(default=0)
