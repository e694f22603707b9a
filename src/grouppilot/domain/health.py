"""How a group is: a state that follows from components anybody can check, never from one mystic number.

Each component is held against the group's expected rhythm: a group for notices may be silent, but not after a
post that asked for an answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from grouppilot.domain.measures import LEAST_CASES, NONE, Rate, pooled

STATES = ("thriving", "steady", "cooling", "silent", "dying", "unknown")
LEVELS = ("good", "warn", "bad", "unknown")

SILENCE: Mapping[str, tuple[int, int, int]] = MappingProxyType({"daily": (3, 7, 30), "weekly": (10, 21, 60)})
"""By expected rhythm, days without a member's word after which a group cools, is silent, is dying. In groups
of any other rhythm silence alone means nothing."""

ANSWERS, POSTS = 0.05, 3
"""Response below which posts go unheard, and how many of the last posts are looked at."""

DEAD_POSTS = 5
"""Posts in a row without a single answer after which a group is dying, whatever its rhythm."""

FALLS, DROPS = 2 / 3, 1 / 2
"""A response this share of the month before, or less, is falling; or has dropped."""

GREETED = (0.5, 0.25)
"""Share of newcomers whose first words somebody answered: below it is a warning, and is bad."""

HANGS = (0.5, 0.7)
"""Share of all answers in which one person takes part: from it on is a warning, and is bad."""

PLANNED = 7
"""Days that should be planned ahead."""

DONE = (0.8, 0.5)
"""Share of the routine done in a week: below it is a warning, and is bad."""

LIVELY = 0.2
"""Response of a thriving group."""

STEPS: Mapping[str, str] = MappingProxyType(
    {
        "silence": "ask",
        "posts": "ask",
        "response": "mix",
        "newcomers": "greet",
        "dependence": "share",
        "roles": "roles",
        "plan": "plan",
        "routine": "routine",
    }
)
"""The next step that each component suggests."""


@dataclass(frozen=True)
class Signs:
    """What is known of a group.

    Attributes:
        rhythm: Expected: ``daily``, ``weekly``, ``events``, ``notices``, or empty.
        members: There now, without staff and warm-up members.
        quiet: Days since a member spoke, as far as data goes; None without any data.
        covered: Days of the last 30 of which there is data.
        posts: Response of the last posts whose time is over, the latest first.
        response, before: Response of the last 30 days and of the 30 before, pooled.
        greeted: Newcomers of the last 30 days who spoke, and were answered within a day.
        hangs: Share of all answers in which one person takes part; None of no answers.
        answers: How many answers that share rests on.
        roles: How many roles are missing.
        planned: Days planned ahead; None for a group that needs no plan.
        routine: Rows of the routine done in the last 7 days.
    """

    rhythm: str = ""
    members: int = 0
    quiet: int | None = None
    covered: int = 0
    posts: Sequence[Rate] = ()
    response: Rate = NONE
    before: Rate = NONE
    greeted: Rate = NONE
    hangs: float | None = None
    answers: int = 0
    roles: int = 0
    planned: int | None = None
    routine: Rate = NONE


@dataclass(frozen=True)
class Component:
    """One thing that a state follows from.

    Attributes:
        code: ``silence``, ``posts``, ``response``, ``newcomers``, ``dependence``, ``roles``, ``plan`` or
            ``routine``.
        level: One of ``LEVELS``; ``unknown`` where there are too few cases.
        value: Days, a share 0 to 1 or a number, as the code says; None where unknown.
        cases: What it rests on.
    """

    code: str
    level: str
    value: float | None = None
    cases: int = 0

    @property
    def step(self) -> str:
        """The step it suggests; empty while nothing is wrong."""
        return STEPS[self.code] if self.level in ("warn", "bad") else ""


@dataclass(frozen=True)
class Health:
    """How a group is, and why.

    Attributes:
        state: One of ``STATES``.
        because: Codes of the components from which the state follows.
        components: All of them, in a fixed order.
    """

    state: str
    because: tuple[str, ...]
    components: tuple[Component, ...]

    def component(self, code: str) -> Component:
        """Return a component."""
        return next(one for one in self.components if one.code == code)


def health(signs: Signs) -> Health:
    """Return how a group is.

    The first rule that fits counts. **Dying**: no member spoke for so long that a group of its rhythm is
    dead, or five posts in a row had no answer. **Silent**: nobody spoke for long, or the last three posts
    went unheard. **Cooling**: silence is beginning, the response falls, or two other components are bad.
    **Thriving**: the response is a fifth or more and nothing is bad. **Steady**: the rest. **Unknown**:
    neither talk nor posts are known.
    """
    components = tuple(_components(signs))
    levels = {one.code: one.level for one in components}
    state, because = _state(signs, levels)
    return Health(state, because, components)


def _state(signs: Signs, levels: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    if signs.quiet is None and not signs.posts:
        return "unknown", ()
    if _is_dead(signs):
        return "dying", ("silence",)
    if _unheard(signs.posts, DEAD_POSTS):
        return "dying", ("posts",)
    if silent := tuple(code for code in ("silence", "posts") if levels[code] == "bad"):
        return "silent", silent
    fading = [code for code in ("silence", "posts", "response") if levels[code] in ("warn", "bad")]
    ailing = [code for code, level in levels.items() if level == "bad"]
    if fading or len(ailing) >= 2:
        return "cooling", tuple(fading or ailing)
    response = signs.response
    lively = response.enough and response.value is not None and response.value >= LIVELY
    return ("thriving", ("response",)) if lively and not ailing else ("steady", ())


def _components(signs: Signs) -> list[Component]:
    return [
        _silence(signs),
        _posts(signs.posts),
        _response(signs),
        _share("newcomers", signs.greeted, GREETED, LEAST_CASES),
        _dependence(signs),
        Component("roles", "warn" if signs.roles else "good", signs.roles),
        _plan(signs.planned),
        _share("routine", signs.routine, DONE, 1),
    ]


def _silence(signs: Signs) -> Component:
    limits = SILENCE.get(signs.rhythm)
    if signs.quiet is None:
        return Component("silence", "unknown")
    level = "good"
    if limits is not None and signs.quiet >= limits[0]:
        level = "bad" if signs.quiet >= limits[1] else "warn"
    return Component("silence", level, signs.quiet, signs.covered)


def _is_dead(signs: Signs) -> bool:
    limits = SILENCE.get(signs.rhythm)
    return limits is not None and signs.quiet is not None and signs.quiet >= limits[2]


def _posts(posts: Sequence[Rate]) -> Component:
    last = pooled(posts[:POSTS])
    if len(posts) < POSTS or last.value is None:
        return Component("posts", "unknown", last.value, len(posts[:POSTS]))
    level = "bad" if not last.hits else "warn" if last.value < ANSWERS else "good"
    return Component("posts", level, last.value, POSTS)


def _unheard(posts: Sequence[Rate], number: int) -> bool:
    return len(posts) >= number and not any(rate.hits for rate in posts[:number])


def _response(signs: Signs) -> Component:
    now, before = signs.response, signs.before
    if not (now.enough and before.enough) or now.value is None or not before.value:
        return Component("response", "unknown", now.value, now.cases)
    left = now.value / before.value
    level = "bad" if left <= DROPS else "warn" if left <= FALLS else "good"
    return Component("response", level, left, now.cases)


def _dependence(signs: Signs) -> Component:
    if signs.hangs is None or signs.answers < LEAST_CASES * 4:
        return Component("dependence", "unknown", signs.hangs, signs.answers)
    level = "bad" if signs.hangs >= HANGS[1] else "warn" if signs.hangs >= HANGS[0] else "good"
    return Component("dependence", level, signs.hangs, signs.answers)


def _plan(planned: int | None) -> Component:
    if planned is None:
        return Component("plan", "good")
    level = "good" if planned >= PLANNED else "warn" if planned else "bad"
    return Component("plan", level, planned)


def _share(code: str, rate: Rate, limits: tuple[float, float], least: int) -> Component:
    if rate.cases < least or rate.value is None:
        return Component(code, "unknown", rate.value, rate.cases)
    level = "bad" if rate.value < limits[1] else "warn" if rate.value < limits[0] else "good"
    return Component(code, level, rate.value, rate.cases)
