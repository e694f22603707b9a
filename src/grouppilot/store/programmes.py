"""The owner's own programmes: entries laid out on the calendar from a day 0."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Uid


class KeptProgramme(Base):
    """One programme; its steps as ``domain.programmes.step_to`` tells them."""

    __tablename__ = "programme"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    name: Mapped[str] = mapped_column(String(60))
    about: Mapped[str] = mapped_column(String(200), default="")
    weekly: Mapped[bool] = mapped_column(default=False)
    weekday: Mapped[int | None]  # of day 0, 0 for Monday; none: any
    steps: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    created: Mapped[datetime]
