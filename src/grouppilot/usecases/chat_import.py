"""Takes chats in: one undo step, written in pieces so small that no tick waits for it.

Messages are written past the undo log and count once one word of their import says so; taking the step back
changes that word, and what was found of members goes back with it. See ``chat_taking`` for what is counted
as new, ``chat_follow`` for what it means for members.
"""

from zoneinfo import ZoneInfo, available_timezones

from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.files.chats.child import Outcome
from grouppilot.files.chats.sink import Part
from grouppilot.store import chat_writing
from grouppilot.usecases import chat_people, chat_purge, chat_sources, groups
from grouppilot.usecases.chat_run import Import, SeveralError, against, names_in, told
from grouppilot.usecases.chat_sources import Options, Source
from grouppilot.usecases.chat_taking import Taking
from grouppilot.usecases.chat_told import Choices, Told
from grouppilot.usecases.chat_trails import trails
from grouppilot.usecases.workspace import Workspace


def preview(
    ws: Workspace,
    source: Source,
    group_id: int,
    options: Options | None = None,
    *,
    watch: Watch | None = None,
) -> list[Told]:
    """Say what a source would bring into a group; nothing is kept.

    Returns:
        The chats of the source; one of them alone can be taken in.

    Raises:
        Refused: ``group_unknown``, ``bad_zone``, and what reading refuses.
        Cancelled: If the owner stopped it.
    """
    options = options or Options()
    _check(options)
    look = _Look(ws, group_id, options)
    outcome = chat_sources.read(ws, source, options, look.take, watch or Watch())
    found = look.told(outcome)
    if not found:
        raise Refused("chat_empty")
    return found


def take_in(
    ws: Workspace,
    source: Source,
    group_id: int,
    options: Options | None = None,
    choices: Choices | None = None,
    *,
    watch: Watch | None = None,
    by: object = None,
) -> Told:
    """Take one chat of a source into a group, as one step of undo.

    Args:
        ws: The workspace.
        source: A file or a paste.
        group_id: The group.
        options: What the owner says about the source. Of a source with several chats the one of the
            group's name is taken, where none is named.
        choices: What they decided about names; certain ones are bound anyway, doubtful ones never.
        watch: Told of bytes read; asked whether to stop.
        by: Whoever asks.

    Raises:
        Refused: As ``preview``; ``chat_several`` with ``chats``; ``chat_import_running`` where another
            import into the group is under way; ``import_half`` as ``roster_import.take_in``.
        Cancelled: If the owner stopped it; nothing is left of it then.
    """
    options, watch = options or Options(), watch or Watch()
    _check(options)
    chat_sources.ensure_key(ws)
    _make_room(ws, group_id)
    try:
        return Import(ws, source, group_id, options, choices or Choices(), watch, by).run()
    except SeveralError:
        chosen = _choose(ws, source, group_id, options, watch)
        return Import(ws, source, group_id, chosen, choices or Choices(), watch, by).run()


def _check(options: Options) -> None:
    if options.zone is not None and options.zone not in available_timezones():
        raise Refused("bad_zone", zone=options.zone)


def _choose(ws: Workspace, source: Source, group_id: int, options: Options, watch: Watch) -> Options:
    chats = preview(ws, source, group_id, options, watch=watch)
    name = groups.form_of(ws, group_id).name
    fits = [one.facts for one in chats if one.facts.title == name]
    if len(fits) != 1:
        raise Refused("chat_several", chats=", ".join(one.facts.title or one.facts.key for one in chats))
    return chat_sources.with_chat(options, fits[0].key)


def _make_room(ws: Workspace, group_id: int) -> None:
    """Remove what was withdrawn from a group, so that it can come again; it cannot be done again then."""
    with ws.read(hidden=True) as session:
        groups.alive(session, group_id)
        if not chat_writing.not_counting(session, group_id):
            return
        if chat_writing.is_writing(session, group_id):
            raise Refused("chat_import_running")
    with ws.keep("chat.purge", background=True) as session:
        chat_writing.forget_redo(session)
    chat_purge.purge(ws)


class _Look:
    """Chats of a source that are only looked at."""

    def __init__(self, ws: Workspace, group_id: int, options: Options) -> None:
        self._ws, self._group, self._options = ws, group_id, options
        self._takings: dict[int, Taking] = {}
        self._zones: dict[int, tuple[str, bool]] = {}

    def take(self, part: Part) -> None:
        taking = self._takings.get(part.chat)
        if taking is None:
            taking = self._takings[part.chat] = self._taking(part)
        taking.take(part)

    def _taking(self, part: Part) -> Taking:
        with self._ws.read() as session:
            groups.alive(session, self._group)
            zone = chat_sources.zone_of(
                session, self._group, part.facts.shape, part.facts.zone, self._options
            )
            there = against(session, self._ws.read, None, self._group, 0)
            senders = chat_people.senders_of(session, self._group)
        self._zones[part.chat] = zone
        return Taking(there, senders, ZoneInfo(zone[0]))

    def told(self, outcome: Outcome) -> list[Told]:
        found = []
        for chat, taking in self._takings.items():
            zone, known = self._zones[chat]
            with self._ws.read() as session:
                names = names_in(session, self._ws, self._group, taking)
                way = trails(session, taking)
            found.append(told(outcome, taking, (zone, known), names=names, trails=way))
        return found
