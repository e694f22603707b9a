"""One import of a chat: written in pieces, then what it means for members, and published by one word."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from grouppilot.domain.chats import Facts
from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.files.chats.child import Outcome
from grouppilot.files.chats.sink import Part
from grouppilot.store import chat_queries, chat_writing, long_actions
from grouppilot.store.chats import ChatImport, ChatSender
from grouppilot.store.ledgers import LedgerMark
from grouppilot.store.roster_queries import insert_many
from grouppilot.usecases import (
    chat_follow,
    chat_people,
    chat_purge,
    chat_sources,
    chat_sums,
    groups,
    settings,
    unfinished,
)
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.chat_follow import Clash
from grouppilot.usecases.chat_people import Name
from grouppilot.usecases.chat_sources import Options, Source
from grouppilot.usecases.chat_taking import Against, Figures, Taking
from grouppilot.usecases.chat_told import Choices, Told
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 200  # names bound, or marks made, in one transaction
COSTLY = 25  # members changed or added in one
TABLES = (
    *("chat_import", "chat_sender", "chat_message", "chat_event", "chat_day"),
    *("membership", "membership_spell", "ledger_mark", "alias", "person", "removal"),
)
Row = TypeVar("Row")


class SeveralError(Exception):
    """A source that was taken for one chat has several."""


def against(
    session: Session,
    reading: Callable[[], AbstractContextManager[Session]],
    writing: Callable[[], AbstractContextManager[Session]] | None,
    group_id: int,
    import_id: int,
) -> Against:
    """Return what is there already of a group's chats; see ``Against``."""
    covered = chat_queries.covered(session, [group_id])
    gone = chat_writing.not_counting(session, group_id)
    return Against(reading, writing, group_id, import_id, covered, gone)


def names_in(session: Session, ws: Workspace, group_id: int, taking: Taking) -> tuple[Name, ...]:
    """Return the names of a taking with whose they are."""
    rows = taking.names()
    today = settings.today_in(session, ws)
    platform = taking.facts.platform
    return tuple(chat_people.named(session, group_id, rows, platform, taking.spoke, today))


def told(outcome: Outcome, taking: Taking, zone: tuple[str, bool], **more: Any) -> Told:
    """Return what a chat tells."""
    return Told(
        outcome.format,
        outcome.sure,
        taking.facts,
        taking.figures,
        len(taking.spoke),
        *zone,
        notices=outcome.notices,
        **more,
    )


class Import:
    """One import under way."""

    def __init__(
        self,
        ws: Workspace,
        source: Source,
        group_id: int,
        options: Options,
        choices: Choices,
        watch: Watch,
        by: object,
    ) -> None:
        self._ws, self._source, self._group = ws, source, group_id
        self._options, self._choices, self._watch, self._by = options, choices, watch, by
        self._import = 0
        self._action = 0
        self._taking: Taking | None = None
        self._zone = ("", False)

    def run(self) -> Told:
        """Read, write, and let it count."""
        try:
            outcome = chat_sources.read(self._ws, self._source, self._options, self._take, self._watch)
            return self._publish(outcome, self._begun())
        except BaseException:
            self._leave_nothing()
            raise

    def _begun(self) -> Taking:
        if self._taking is None:
            raise Refused("chat_empty")
        return self._taking

    def _take(self, part: Part) -> None:
        if part.chat and self._options.chat is None:
            raise SeveralError
        if self._taking is None:
            self._taking = self._begin(part.facts)
        self._taking.take(part)

    def _keeping(self) -> AbstractContextManager[Session]:
        return self._ws.keep("chat.import", background=True)

    def _begin(self, facts: Facts) -> Taking:
        ws = self._ws
        with ws.read() as session:
            self._zone = chat_sources.zone_of(session, self._group, facts.shape, facts.zone, self._options)
        file = self._source.name if isinstance(self._source, Path) else ""
        with self._keeping() as session:
            row = ChatImport(
                group_id=self._group, shape=facts.shape, title=facts.title[:200], file=file[:400]
            )
            row.zone, row.at, row.timed = self._zone[0], ws.now(), facts.timed
            session.add(row)
            session.flush()
            made = row.id
            senders = chat_people.senders_of(session, self._group)
            session.expunge_all()
            found = against(session, ws.read, self._keeping, self._group, made)
        self._import = made
        return Taking(found, senders, ZoneInfo(self._zone[0]))

    def _publish(self, outcome: Outcome, taking: Taking) -> Told:
        """Make the sums, say whose the names are, follow who came and went, and let it all count."""
        ws, figures = self._ws, taking.figures
        with self._keeping() as session:
            chat_writing.finish(session, self._import, self._figures(outcome, figures))
        chat_sums.roll(ws, self._import)
        rows = taking.names()
        with ws.read(hidden=True) as session:
            matches = chat_people.identify(session, self._group, rows, taking.facts.platform)
        decided = self._decided(rows)
        for piece in _pieces([each for each in matches.items() if each[0] not in decided], AT_ONCE):
            with self._keeping() as session:
                chat_people.bind_found(session, dict(piece))
        facts: dict[str, Any] = {"group": groups.form_of(ws, self._group).name, "count": figures.added}
        with ws.write("chat.import", by=self._by, background=True, begins=True, **facts) as session:
            action = long_actions.current(session)
        self._action = action
        new = [key for key, match in matches.items() if match.state == "new"] if self._choices.add_new else []
        added = self._decide(rows, new)
        clashes, marks = self._follow([*rows])
        with ws.write_more(action) as session:
            chat_writing.publish(session, action, self._import, {})
            long_actions.finish(session, action)
        done, self._import, self._action = self._import, 0, 0
        ws.listeners.tell(Changes("chat.import", {table: frozenset() for table in TABLES}, self._by))
        with ws.read() as session:
            names = names_in(session, ws, self._group, _fresh(session, self._group, taking))
        more: dict[str, Any] = {"names": names, "clashes": tuple(clashes), "check_ins": marks}
        return told(outcome, taking, self._zone, import_id=done, added_members=added, **more)

    def _figures(self, outcome: Outcome, figures: Figures) -> dict[str, Any]:
        told = ("messages", "added", "known", "joins", "leaves", "events", "first", "last", "since", "until")
        found = {name: getattr(figures, name) for name in told}
        return {**found, "warnings": [[one.code, one.times] for one in outcome.notices]}

    def _decided(self, rows: Mapping[int, ChatSender]) -> set[int]:
        choices = self._choices
        wanted = {*choices.bind, *choices.add, *choices.leave_out}
        return {key for key, row in rows.items() if (row.name, row.platform_id) in wanted}

    def _decide(self, rows: Mapping[int, ChatSender], new: Sequence[int]) -> int:
        """Do what the owner decided about names; returns how many members were added."""
        keys = {(row.name, row.platform_id): number for number, row in rows.items()}
        bind = [(keys[key], member) for key, member in self._choices.bind.items() if key in keys]
        out = [keys[key] for key in self._choices.leave_out if key in keys]
        add = list(dict.fromkeys([*(keys[key] for key in self._choices.add if key in keys), *new]))
        for bound in _pieces(bind, COSTLY):
            with self._ws.write_more(self._action) as session:
                for number, member in bound:
                    chat_people.bind_in(session, self._ws, number, member)
        for left_out in _pieces(out, AT_ONCE):
            with self._ws.write_more(self._action) as session:
                chat_people.out_in(session, left_out)
        made = 0
        for piece in _pieces(add, COSTLY):
            with self._ws.write_more(self._action) as session:
                ids = chat_people.add_in(session, self._ws, piece)
                people = chat_people.people_of(session, ids)
                for table, numbers in (("membership", ids), ("person", people)):
                    if numbers:
                        span = range(min(numbers), max(numbers) + 1)
                        long_actions.hide(session, self._action, table, span)
            made += len(ids)
        return made

    def _follow(self, names: Sequence[int]) -> tuple[list[Clash], int]:
        """Let members come and go as the chat tells, and mark their check-ins."""
        ws, action = self._ws, self._action
        with ws.read(hidden=True) as session:
            steps, clashes = chat_follow.stays(session, self._group, names, self._import)
            marks = chat_follow.check_ins(session, ws, self._group, names, self._import)
        for piece in _pieces(steps, COSTLY):
            with ws.write_more(action) as session:
                for step in piece:
                    chat_follow.carry_out(session, step)
        if marks:
            with ws.write_more(action) as session:
                numbers = long_actions.reserve(session, action, "ledger_mark", len(marks))
            rows = [{**mark, "id": number} for mark, number in zip(marks, numbers, strict=True)]
            for part in _pieces(rows, AT_ONCE):
                with ws.write_more(action) as session:
                    insert_many(session, LedgerMark, part)
        return clashes, len(marks)

    def _leave_nothing(self) -> None:
        """Leave nothing of an import that stopped half-way."""
        try:
            if self._action:
                unfinished.take_back(self._ws, self._action, *TABLES)
            if self._import:
                chat_purge.remove(self._ws, self._import)
        except Refused as refusal:  # the disk that stopped the import stops this, too; the next start goes on
            raise Refused("import_half", reason=refusal.code) from refusal


def _fresh(session: Session, group_id: int, taking: Taking) -> Taking:
    """Let a taking know the names as they are bound by now."""
    taking.know(chat_writing.rows_of(session, group_id))
    return taking


def _pieces(rows: Sequence[Row], most: int) -> Iterator[Sequence[Row]]:
    return (rows[start : start + most] for start in range(0, len(rows), most))
