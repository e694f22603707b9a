"""Whose the names in a group's chats are, and what the owner decides about them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from grouppilot.domain.chat_people import KNOWN, Found, Match, Matcher, Member
from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Newcomer
from grouppilot.store import chat_queries as queries
from grouppilot.store.chats import AUTO, OUT, OWNER, ChatSender
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.store.people import Alias
from grouppilot.usecases import aliases, chat_follow, groups, member_edits, removals, settings
from grouppilot.usecases.chat_senders import Senders
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.removals import Flag
from grouppilot.usecases.workspace import Workspace

READS = ("chat_sender", "chat_import", "membership", "alias", "chat_group")
LEFT_OUT = "out"


@dataclass(frozen=True)
class Name:
    """A name in a chat.

    Attributes:
        id: Its number; negative while it is not kept.
        state: ``known``, ``new``, ``doubtful`` or ``out`` (the owner said it is no member).
        reason: As in ``domain.chat_people.Match``; ``owner`` where they bound it.
        member_id: Who it is, if known.
        candidates: Who it could be, if doubtful.
        messages: How many it wrote, in what was looked at.
        flag: That somebody who was removed shows up.
    """

    id: int
    name: str
    platform_id: str
    role: str
    state: str
    reason: str = ""
    member_id: int | None = None
    candidates: tuple[int, ...] = ()
    messages: int = 0
    flag: Flag | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells a name from others before it is kept."""
        return self.name, self.platform_id


def members_of(session: Session, group_id: int) -> list[Member]:
    """Return the members of a group with all names they go by."""
    others: dict[int, list[str]] = {}
    query = select(Alias.membership_id, Alias.name).join(Membership, Membership.id == Alias.membership_id)
    for member, name in session.execute(query.where(Membership.group_id == group_id)):
        others.setdefault(member, []).append(name)
    columns = (Membership.id, Membership.card, Membership.nickname, Membership.platform_id, Membership.status)
    rows = select(*columns, Person.name).join(Person, Person.id == Membership.person_id)
    return [
        Member(
            key,
            tuple(dict.fromkeys(name for name in (card, nickname, person) if name)),
            platform_id,
            tuple(others.get(key, ())),
            status == "active",
        )
        for key, card, nickname, platform_id, status, person in session.execute(
            rows.where(Membership.group_id == group_id)
        )
    ]


def senders_of(session: Session, group_id: int) -> Senders:
    """Return the names of a group's chats, for one reading of a file."""
    members = Matcher(members_of(session, group_id))
    return Senders(queries.senders(session, [group_id]), members.named)


def called(ws: Workspace, group_id: int) -> dict[int, str]:
    """Return what each member of a group is called there, by the number of the membership.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        groups.alive(session, group_id)
        return {one.id: one.names[0] for one in members_of(session, group_id) if one.names}


def identify(
    session: Session, group_id: int, senders: Mapping[int, ChatSender], platform: str
) -> dict[int, Match]:
    """Say whose the names are that nobody bound yet.

    Args:
        session: To read in.
        group_id: The group.
        senders: The names, by number.
        platform: Of the source: ids of another chat app than the group's say nothing of its members.
    """
    same = session.get_one(Group, group_id).platform == platform
    open_ones = {key: row for key, row in senders.items() if row.membership_id is None and row.bound == ""}
    found = [Found(row.name, row.platform_id if same else "", row.platform_id) for row in open_ones.values()]
    taken: dict[tuple[int, str], set[str]] = {}
    for row in queries.senders(session, [group_id]):
        if row.membership_id is not None and row.platform_id:
            taken.setdefault((row.membership_id, row.name), set()).add(row.platform_id)
    matches = Matcher(members_of(session, group_id)).match(found, taken)
    return dict(zip(open_ones, matches, strict=True))


def named(
    session: Session,
    group_id: int,
    senders: Mapping[int, ChatSender],
    platform: str,
    spoke: Mapping[int, int],
    today: date,
) -> list[Name]:
    """Return names with whose they are, those to decide about first, then by messages."""
    matches = identify(session, group_id, senders, platform)
    names = [_name(key, row, matches.get(key), spoke.get(key, 0)) for key, row in senders.items()]
    flags = _flags(session, names, platform, today)
    found = [Name(**{**vars(one), "flag": flag}) for one, flag in zip(names, flags, strict=True)]
    order = {"doubtful": 0, "new": 1, "known": 2, LEFT_OUT: 3}
    return sorted(found, key=lambda one: (order[one.state], -one.messages, one.name))


def _name(key: int, row: ChatSender, match: Match | None, messages: int) -> Name:
    told = (key, row.name, row.platform_id, row.role)
    if match is not None:
        return Name(*told, match.state, match.reason, match.member, match.candidates, messages)
    if row.bound == OUT:
        return Name(*told, LEFT_OUT, messages=messages)
    if row.membership_id is None:
        return Name(*told, "new", messages=messages)
    return Name(*told, KNOWN, row.bound, row.membership_id, messages=messages)


def _flags(session: Session, names: Sequence[Name], platform: str, today: date) -> list[Flag | None]:
    asked = [one for one in names if one.state != LEFT_OUT]
    wanted = [one.member_id for one in asked if one.member_id is not None]
    query = select(Membership.id, Membership.person_id, Membership.status).where(Membership.id.in_(wanted))
    people = {key: (person, status) for key, person, status in session.execute(query)}
    # A member in good standing is told of elsewhere: here it is who was removed, and who is new.
    who = [one for one in asked if people.get(one.member_id or 0, (0, ""))[1] in ("", "removed")]
    newcomers = [
        Newcomer(
            platform,
            one.platform_id,
            (one.name,),
            people[one.member_id][0] if one.member_id in people else None,
        )
        for one in who
    ]
    found = dict(zip((one.id for one in who), removals.returning(session, newcomers, today), strict=True))
    return [found.get(one.id) for one in names]


def listed(ws: Workspace, group_id: int) -> list[Name]:
    """Return the names in a group's chats with whose they are, those to decide about first.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        rows = {row.id: row for row in queries.senders(session, [group_id])}
        spoke = queries.messages_by_sender(session, group_id)
        return named(session, group_id, rows, group.platform, spoke, today)


def find(ws: Workspace, group_id: int, text: str) -> list[int]:
    """Return the numbers of the names in a group's chats that are written so, or that are of an account.

    Raises:
        Refused: ``group_unknown``; ``chat_name_unknown`` with ``name``.
    """
    found = [one.id for one in listed(ws, group_id) if text in (one.name, one.platform_id)]
    if not found:
        raise Refused("chat_name_unknown", name=text)
    return found


def bind_found(session: Session, matches: Mapping[int, Match]) -> None:
    """Keep whose names are where that is certain; outside the undo log, as it would be found again."""
    for key, match in matches.items():
        if match.member is not None:
            values = {"membership_id": match.member, "bound": AUTO}
            session.execute(update(ChatSender).where(ChatSender.id == key).values(values))


def bind(ws: Workspace, sender_id: int, member_id: int, *, by: object = None) -> None:
    """Say whose a name is; it is remembered, and the name found in other lists, too.

    Raises:
        Refused: ``chat_name_gone``, ``member_gone``.
    """
    with ws.write("chat.bind", by=by, name=_name_of(ws, sender_id)) as session:
        bind_in(session, ws, sender_id, member_id)


def bind_in(session: Session, ws: Workspace, sender_id: int, member_id: int) -> None:
    """Say whose a name is within a session that writes, with what its chats tell of the member."""
    row = _sender(session, sender_id)
    member = session.get(Membership, member_id)
    if member is None or member.group_id != row.group_id:
        raise Refused("member_gone")
    row.membership_id, row.bound = member_id, OWNER
    aliases.remember(session, member_id, row.name, "chat")
    session.flush()
    chat_follow.of_names(session, ws, row.group_id, [sender_id])


def unbind(ws: Workspace, sender_id: int, *, by: object = None) -> None:
    """Say that a name is not whose it was taken for; nobody's for now.

    Raises:
        Refused: ``chat_name_gone``.
    """
    with ws.write("chat.unbind", by=by, name=_name_of(ws, sender_id)) as session:
        row = _sender(session, sender_id)
        if row.membership_id is not None:
            wrong = select(Alias).where(
                Alias.membership_id == row.membership_id, Alias.name == row.name, Alias.source == "chat"
            )
            for alias in session.scalars(wrong):
                session.delete(alias)
        row.membership_id, row.bound = None, ""


def leave_out(ws: Workspace, sender_ids: Sequence[int], *, by: object = None) -> None:
    """Say that names are no members': of a bot, or a guest.

    Raises:
        Refused: ``chat_name_gone``.
    """
    with ws.write("chat.leave_out", by=by, count=len(sender_ids)) as session:
        out_in(session, sender_ids)


def out_in(session: Session, sender_ids: Iterable[int]) -> None:
    """Say within a session that writes that names are no members'."""
    for sender_id in sender_ids:
        row = _sender(session, sender_id)
        row.membership_id, row.bound = None, OUT


def people_of(session: Session, member_ids: Sequence[int]) -> list[int]:
    """Return the people that some memberships are of."""
    query = select(Membership.person_id).where(Membership.id.in_(member_ids))
    return list(session.scalars(query))


def add_members(ws: Workspace, sender_ids: Sequence[int], *, by: object = None) -> list[int]:
    """Add members for names, with the dates and ways of their coming where chats tell them.

    Returns:
        The ids of the memberships.

    Raises:
        Refused: ``chat_name_gone``, ``name_missing``.
    """
    with ws.write("chat.add", by=by, count=len(sender_ids)) as session:
        return add_in(session, ws, sender_ids)


def add_in(session: Session, ws: Workspace, sender_ids: Iterable[int]) -> list[int]:
    """Add members for names within a session that writes; those who are somebody's already are left alone."""
    made = []
    today = settings.today_in(session, ws)
    for sender_id in sender_ids:
        row = _sender(session, sender_id)
        if row.membership_id is not None:
            continue
        form = MemberForm(row.group_id, nickname=row.name, platform_id=row.platform_id, way="unknown")
        member_id = member_edits.insert(session, form, ws, today)
        chat_follow.undate(session, member_id)  # a chat tells the day, or nobody knows it
        row.membership_id, row.bound = member_id, OWNER
        session.flush()
        chat_follow.of_names(session, ws, row.group_id, [sender_id])
        made.append(member_id)
    return made


def _sender(session: Session, sender_id: int) -> ChatSender:
    row = session.get(ChatSender, sender_id)
    if row is None:
        raise Refused("chat_name_gone")
    return row


def _name_of(ws: Workspace, sender_id: int) -> str:
    with ws.read() as session:
        return _sender(session, sender_id).name
