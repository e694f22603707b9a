"""Whose a name in a chat is: by the account's id, or by a name that one member alone goes by."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from grouppilot.domain.folding import fold

KNOWN, NEW, DOUBTFUL = "known", "new", "doubtful"


@dataclass(frozen=True)
class Found:
    """A name in a chat.

    Attributes:
        platform_id: Empty unless it is of the chat app that the group is on.
        account: What tells it from others of the name in its source, whatever app that is of.
    """

    name: str
    platform_id: str = ""
    account: str = ""


@dataclass(frozen=True)
class Member:
    """A member as names find them.

    Attributes:
        names: Card, nickname and the person's name, without empty ones.
        aliases: Other names they were seen under.
        active: They are a member now.
    """

    id: int
    names: tuple[str, ...]
    platform_id: str = ""
    aliases: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True)
class Match:
    """Whose a name is.

    Attributes:
        state: ``known``, ``new`` or ``doubtful``.
        reason: Why: ``id``, ``name``, ``alias`` or ``alike`` (but for case, width and unseen characters);
            doubtful for ``several`` members of the name, ``other_id`` (the only one has another account)
            or ``twins`` (several accounts in the chat fit one member). Empty for new ones.
        member: Who it is, if known.
        candidates: Who it could be, if doubtful.
    """

    state: str
    reason: str = ""
    member: int | None = None
    candidates: tuple[int, ...] = ()


class Matcher:
    """Finds members of one group by the names in its chats."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._members = {one.id: one for one in members}
        self._ids: dict[str, set[int]] = {}
        ways: tuple[dict[str, set[int]], ...] = ({}, {}, {})
        names, others, alike = ways
        for one in self._members.values():
            if one.platform_id:
                self._ids.setdefault(one.platform_id, set()).add(one.id)
            for name in one.names:
                names.setdefault(name, set()).add(one.id)
            for name in one.aliases:
                others.setdefault(name, set()).add(one.id)
            for name in (*one.names, *one.aliases):
                alike.setdefault(fold(name), set()).add(one.id)
        alike.pop("", None)
        self._ways = (("name", names), ("alias", others), ("alike", alike))

    def match(
        self, found: Sequence[Found], taken: Mapping[tuple[int, str], Collection[str]] | None = None
    ) -> list[Match]:
        """Return whose each name is; of two accounts that only a name gives to one member, neither is sure.

        Args:
            found: The names.
            taken: Accounts by the member they are known to be of, and their name.
        """
        matches = [self._match(one) for one in found]
        accounts = {key: set(known) for key, known in (taken or {}).items()}
        for one, match in zip(found, matches, strict=True):
            if match.member is not None and one.account:
                accounts.setdefault((match.member, one.name), set()).add(one.account)
        return [
            replace(match, state=DOUBTFUL, reason="twins", member=None, candidates=(match.member,))
            if match.member is not None
            and match.reason != "id"
            and one.account
            and len(accounts[match.member, one.name]) > 1
            else match
            for one, match in zip(found, matches, strict=True)
        ]

    def named(self, name: str) -> int | None:
        """Return the one member who goes by a name."""
        return self._match(Found(name)).member

    def _match(self, one: Found) -> Match:
        by_id = self._ids.get(one.platform_id, set()) if one.platform_id else set()
        if by_id:
            return self._one_of(by_id, "id")
        for reason, known in self._ways:
            members = known.get(fold(one.name) if reason == "alike" else one.name)
            if members:
                found = self._one_of(members, reason)
                theirs = self._members[found.member].platform_id if found.member is not None else ""
                if one.platform_id and theirs:
                    return Match(DOUBTFUL, "other_id", candidates=tuple(sorted(members)))
                return found
        return Match(NEW)

    def _one_of(self, members: set[int], reason: str) -> Match:
        fits = {each for each in members if self._members[each].active} or members
        if len(fits) == 1:
            return Match(KNOWN, reason, next(iter(fits)))
        return Match(DOUBTFUL, "several", candidates=tuple(sorted(fits)))
