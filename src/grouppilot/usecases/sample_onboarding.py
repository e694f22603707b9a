"""The onboarding of the sample workspace: rituals, how far newcomers are, study teams, ceremonies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from grouppilot.assets import resource
from grouppilot.domain.pack_rituals import PackRitual, PackStep
from grouppilot.domain.packs import Pack
from grouppilot.domain.teams import Candidate, deal
from grouppilot.files.packs import read_pack
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Role, RoleHolding
from grouppilot.store.onboarding import Ceremony, CeremonyTask, Ritual, RitualStep, StepMark, Team, TeamPlace
from grouppilot.store.scripts import Script
from grouppilot.usecases.onboarding_words import checklist
from grouppilot.usecases.sample_groups import SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

RATED = 90
LATELY = timedelta(days=3)
REQUIRED, INVITED = 0.985, (0.68, 0.6, 0.55, 0.5)
DELAYS = (0, 0, 0, 0, 0, 0, 1)
PROVED = ("number", "team")
CAMP = "晨读打卡营 03"
TEAMS = ("晨星组", "朝露组", "云雀组", "青柠组", "木棉组", "灯塔组", "远山组", "白鹭组")


@dataclass(frozen=True)
class Planned:
    """A ceremony of a group: its day from today, the day it was held, and how many lines are ticked."""

    group: str
    kind: str
    day: int
    minute: int
    held: int | None
    done: int


CEREMONIES = (
    Planned(CAMP, "opening", -9, 1200, -9, 8),
    Planned(CAMP, "closing", 13, 1200, None, 2),
    Planned("代理商-华东", "opening", 3, 1170, None, 3),
    Planned("KOL 阿土 粉丝群", "closing", -2, 1200, None, 6),
)


def add_onboarding(
    rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date
) -> None:
    """Give every group the ritual of its pack, and its newcomers their marks.

    Args:
        rows: Where rows are collected; members and scripts must be written already.
        groups: The sample groups by number.
        session: To look up members and scripts, and to tell the groups their rituals.
        today: The owner's day.
    """
    steps = _add_rituals(rows, groups, session)
    rows.write(session)  # groups point at rituals
    for number, group in groups.items():
        ritual, ids = steps[group.pack, group.language]
        _tell(session, number, group, ritual, today)
        proved = PROVED if not group.card else (*PROVED, "card")
        _add_marks(rows, session, number, _pack(group).ritual[0], ids, proved, today)
    camp = number_of(groups, CAMP)
    _add_teams(rows, session, camp, today)
    for planned in CEREMONIES:
        number = number_of(groups, planned.group)
        _add_ceremony(rows, number, groups[number].language, planned, today)


def _pack(group: SampleGroup) -> Pack:
    return read_pack(resource("packs", f"{group.pack}.{group.language}.toml"))


def _add_rituals(
    rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session
) -> dict[tuple[str, str], tuple[int, list[int]]]:
    """Add the rituals of the packs in use; returns their numbers with those of their steps."""
    made: dict[tuple[str, str], tuple[int, list[int]]] = {}
    for group in groups.values():
        if (group.pack, group.language) in made:
            continue
        pack = _pack(group)
        ritual = pack.ritual[0]
        number = rows.add(
            Ritual,
            name=ritual.name,
            language=pack.language,
            pack=pack.id,
            pack_key=ritual.key,
            finish_days=ritual.finish_days,
            lapse_days=ritual.lapse_days,
            position=len(made),
            created=rows.moment - timedelta(days=180),
        )
        scripts = _scripts(session, pack)
        ids = [_add_step(rows, number, place, step, scripts) for place, step in enumerate(ritual.steps)]
        made[group.pack, group.language] = number, ids
    return made


def _scripts(session: Session, pack: Pack) -> dict[str, int]:
    query = select(Script.pack_key, Script.id).where(Script.pack == pack.id, Script.language == pack.language)
    return {key: number for key, number in session.execute(query)}


def _add_step(rows: SampleRows, ritual: int, place: int, step: PackStep, scripts: Mapping[str, int]) -> int:
    return rows.add(
        RitualStep,
        ritual_id=ritual,
        pack_key=step.key,
        title=step.title,
        offset=step.offset,
        required=step.required,
        proof=step.proof,
        proof_chars=step.chars,
        script_id=scripts.get(step.text or ""),
        position=place,
    )


def _tell(session: Session, number: int, group: SampleGroup, ritual: int, today: date) -> None:
    card = group.card.replace("{number:03}", "{number}").replace("{nick}", "{nickname}")
    session.execute(
        update(Group)
        .where(Group.id == number)
        .values(
            ritual_id=ritual,
            ritual_since=today + timedelta(days=min(group.since, group.start)),
            number_format="###" if "{number:03}" in group.card else "",
            card_format=card.replace("{district}", "{region}"),
        )
    )


def _add_marks(
    rows: SampleRows,
    session: Session,
    group: int,
    ritual: PackRitual,
    ids: Sequence[int],
    proved: Sequence[str],
    today: date,
) -> None:
    since = today - timedelta(days=RATED)
    for row in queries.joined_since(session, [group], since, today, past=True):
        invited = iter(INVITED)
        for step, number in zip(ritual.steps, ids, strict=True):
            share = REQUIRED if step.required else next(invited, INVITED[-1])
            if step.proof not in proved:
                _add_mark(rows, row.id, number, step, row.joined, share, today)


def _add_mark(
    rows: SampleRows, member: int, number: int, step: PackStep, joined: date, share: float, today: date
) -> None:
    rng: Random = rows.rng
    day = joined + timedelta(days=step.offset + rng.choice(DELAYS))
    done = rng.random() < share
    if day > today or (not done and rng.random() > 0.06):
        return
    rows.add(
        StepMark,
        membership_id=member,
        step_id=number,
        joined=joined,
        state="done" if done else "skipped",
        day=day,
        chars=(step.chars or 0) + rng.randint(0, 180) if done and step.chars else None,
        note="",
    )


def _add_teams(rows: SampleRows, session: Session, group: int, today: date) -> None:
    """Deal the members of the camp into teams; who joined in the last days is in none yet."""
    query = select(RoleHolding.membership_id).join(Role, Role.id == RoleHolding.role_id)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    led = session.scalars(query.where(Role.key == "monitor", Membership.group_id == group)).all()
    tiers = queries.tier_names(session, group, today)
    left_out = set(session.scalars(queries.staff(today))) - set(led)
    people = [
        Candidate(row.id, "|".join(tiers.get(row.id, ())), row.id in led)
        for row in queries.active(session, group)
        if row.id not in left_out and row.joined < today - LATELY
    ]
    for place, dealt in enumerate(deal(people, len(TEAMS))):
        captain = dealt.captain or next(iter(dealt.members), None)
        team = rows.add(Team, group_id=group, name=TEAMS[place], captain_id=captain, position=place)
        for member in dealt.members:
            rows.add(TeamPlace, team_id=team, membership_id=member)


def _add_ceremony(rows: SampleRows, group: int, language: str, planned: Planned, today: date) -> None:
    number = rows.add(
        Ceremony,
        group_id=group,
        kind=planned.kind,
        day=today + timedelta(days=planned.day),
        minute=planned.minute,
        held=None if planned.held is None else today + timedelta(days=planned.held),
    )
    for place, title in enumerate(checklist(planned.kind, language)):
        rows.add(
            CeremonyTask,
            ceremony_id=number,
            title=title,
            done=today + timedelta(days=min(planned.day, 0)) if place < planned.done else None,
            position=place,
        )
