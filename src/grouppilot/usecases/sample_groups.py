"""The eight groups of the sample workspace: what each is, who is in it, and which routine it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from grouppilot.store.groups import Group, NumberCounter, Rest
from grouppilot.usecases.naming import folded_names
from grouppilot.usecases.sample_rows import SampleRows

OWNER = "林溪"
ASSISTANT = "小助手"


@dataclass(frozen=True)
class SampleGroup:
    """One group. Days are counted from today; ``since`` is when its routine was set up.

    Attributes:
        name: As on the chat app.
        platform: Key of the chat app.
        pack: The pack its routine comes from.
        dropped: Keys of the pack's items that the owner deleted again.
        card: How cards are written, or empty where the app has none.
        roles: Number of members for each role key, besides the owner's.
    """

    name: str
    platform: str
    pack: str
    active: int
    former: int
    start: int
    since: int
    end: int | None = None
    seats: int | None = 500
    account: str = ""
    kind: str = "interest"
    life: str = "long"
    stage: str = "running"
    rhythm: str = "daily"
    language: str = "zh_CN"
    peaks: tuple[tuple[int, int], ...] | None = None
    card: str = ""
    dropped: tuple[str, ...] = ()
    roles: Mapping[str, int] = field(default_factory=dict)
    note: str = ""


GROUPS = (
    SampleGroup(
        *("晨读打卡营 03", "wechat", "camp21", 112, 9, -9, -17),
        end=13,
        account="林溪-工作号",
        kind="learning",
        life="temporary",
        card="{number:03}-{trade}-{nick}",
        roles={
            "administrator": 1,
            "host": 1,
            "moderator": 1,
            "kol": 2,
            "monitor": 4,
            "reviewer": 3,
            "seed": 8,
        },
        note="目标：21 天读完三本书，完课率 70%。",
    ),
    SampleGroup(
        *("Slow Cooking Circle", "whatsapp", "everyday", 231, 22, -410, -180),
        seats=256,
        account="Studio phone",
        language="en",
        dropped=("qa-slot", "poll-or-game", "compare-roster", "diary"),
        roles={"administrator": 1, "host": 1, "moderator": 1, "kol": 1, "sharing": 3, "regular": 18},
        note="Recipes that take an afternoon. No adverts.",
    ),
    SampleGroup(
        *("品牌会员-高层-01", "wechat", "shop-low", 431, 41, -330, -180),
        account="林溪-工作号",
        kind="product",
        rhythm="weekly",
        peaks=((450, 510), (1260, 1350)),
        card="{region}-{trade}-{nick}",
        roles={"administrator": 2, "host": 1, "kol": 2, "service": 3, "regular": 25},
        note="高客单会员，少而精；周末不打扰。",
    ),
    SampleGroup(
        *("新品体验群 0611", "wechat", "flash7", 158, 6, -3, -6),
        end=3,
        seats=200,
        account="林溪-小号",
        kind="product",
        life="temporary",
        card="体验官{number:03} {nick}",
        roles={"administrator": 1, "host": 1, "moderator": 1, "kol": 1, "warmup": 5},
        note="七天快闪，结束即解散。",
    ),
    SampleGroup(
        *("同城·杭州", "qq", "shop-high", 402, 63, -520, -180),
        account="2 号机",
        kind="service",
        card="{district} {nick}",
        dropped=("last-call", "preview", "flash-sale"),
        roles={"administrator": 1, "moderator": 2, "service": 2, "activity": 1, "regular": 30},
        note="",
    ),
    SampleGroup(
        *("Photo Walk Berlin", "telegram", "everyday", 349, 28, -275, -180),
        seats=None,
        kind="interest",
        rhythm="weekly",
        language="en",
        peaks=((1080, 1260),),
        dropped=(
            *("morning-question", "useful-share", "qa-slot", "open-questions", "highlight"),
            *("poll-or-game", "diary", "check-rules"),
        ),
        roles={"administrator": 1, "host": 2, "moderator": 1, "kol": 1, "publicity": 1, "regular": 14},
        note="Every second Saturday outdoors.",
    ),
    SampleGroup(
        *("KOL 阿土 粉丝群", "wechat", "kol-fans", 412, 36, -92, -98),
        end=-2,
        account="林溪-小号",
        kind="values",
        life="temporary",
        stage="closing",
        rhythm="events",
        card="土粉{number:03}·{nick}",
        roles={"administrator": 1, "host": 1, "moderator": 2, "kol": 1, "warmup": 6},
        note="第二季已结束，待结营与对账。",
    ),
    SampleGroup(
        *("代理商-华东", "wechat", "camp21", 0, 0, 3, -5),
        end=25,
        account="林溪-工作号",
        kind="education",
        life="temporary",
        stage="preparing",
        card="{region}-{nick}",
    ),
)


def add_groups(rows: SampleRows, today: date) -> dict[int, SampleGroup]:
    """Add the groups with their rest days and number counters; returns them by their numbers."""
    groups = {_add_group(rows, group, position, today): group for position, group in enumerate(GROUPS)}
    _add_rests(rows, groups, today)
    counters = (
        {"group_id": number, "next_number": group.active + group.former + 1}
        for number, group in groups.items()
    )
    rows.add_unnumbered(NumberCounter, counters)
    return groups


def number_of(groups: Mapping[int, SampleGroup], name: str) -> int:
    """Return the number of a sample group by its name."""
    return next(number for number, group in groups.items() if group.name == name)


def _add_group(rows: SampleRows, group: SampleGroup, position: int, today: date) -> int:
    return rows.add(
        Group,
        name=group.name,
        folded=folded_names(group.name, group.account),
        platform=group.platform,
        account=group.account,
        kind=group.kind,
        life=group.life,
        stage=group.stage,
        start=today + timedelta(days=group.start),
        end=None if group.end is None else today + timedelta(days=group.end),
        seats=group.seats,
        rhythm=group.rhythm,
        language=group.language,
        peaks=None if group.peaks is None else [list(window) for window in group.peaks],
        note=group.note,
        position=position,
        created=rows.moment + timedelta(days=min(group.start, group.since)),
    )


def _add_rests(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    for name, first, last, note in (
        (None, -74, -72, "家庭旅行"),
        ("Photo Walk Berlin", -52, -46, "Spring break"),
        ("Slow Cooking Circle", 24, 30, "Kitchen is being painted"),
    ):
        rows.add(
            Rest,
            group_id=None if name is None else number_of(groups, name),
            first=today + timedelta(days=first),
            last=today + timedelta(days=last),
            note=note,
        )
