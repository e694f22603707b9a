"""Files and links of an entry's material pack."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Uid, owned_by


class Material(Base):
    """One part of the pack: a link, or a file that lies in the workspace under the digest of its content."""

    __tablename__ = "material"
    __table_args__ = (Index("ix_material_entry", "entry_id", "part"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    part: Mapped[Key]  # text, link, video or picture
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str] = mapped_column(String(400), default="")
    digest: Mapped[str] = mapped_column(String(64), default="", index=True)  # SHA-256; empty for a link
    size: Mapped[int] = mapped_column(default=0)  # bytes
    media: Mapped[str] = mapped_column(String(100), default="")  # MIME type of the file
    url: Mapped[str] = mapped_column(String(2000), default="")
