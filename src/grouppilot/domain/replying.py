"""Who answers whom: how long a question waits, which are never answered, how much hangs on one person."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from grouppilot.domain.measures import Middle, middle

WAITS = 24 * 3600
"""Seconds after which a question without an answer is one that nobody answered."""


@dataclass(frozen=True)
class Said:
    """A message in order of time.

    Attributes:
        at: Seconds of any clock.
        who: Id of whoever wrote it.
        question: Whether it asks something.
        answers: Whom it answers where the chat app says so; None where it does not.
    """

    at: int
    who: int
    question: bool = False
    answers: int | None = None


@dataclass(frozen=True)
class Question:
    """A question, and how long it waited.

    Attributes:
        at: When it was asked.
        who: Who asked.
        waited: Seconds until somebody else spoke, or answered it by name; None while or if nobody did.
    """

    at: int
    who: int
    waited: int | None


def questions(said: Sequence[Said]) -> list[Question]:
    """Return each question with its first answer.

    The first message of somebody else within 24 hours is taken for the answer, unless the chat app says whom
    it answers: one that answers a third person is none.

    Args:
        said: Messages in order of time.
    """
    found: list[Question] = []
    open_: list[Said] = []
    for one in said:
        waiting: list[Said] = []
        for asked in open_:
            if one.at - asked.at > WAITS:
                found.append(Question(asked.at, asked.who, None))
            elif one.who != asked.who and one.answers in (None, asked.who):
                found.append(Question(asked.at, asked.who, one.at - asked.at))
            else:
                waiting.append(asked)
        open_ = [*waiting, one] if one.question else waiting
    found += [Question(asked.at, asked.who, None) for asked in open_]
    return sorted(found, key=lambda each: (each.at, each.who))


def wait(asked: Iterable[Question]) -> Middle:
    """Return the median seconds until a question was answered, of those that were."""
    return middle(each.waited for each in asked if each.waited is not None)


def unanswered(asked: Iterable[Question], now: int) -> list[Question]:
    """Return the questions that nobody answered within 24 hours; younger ones still wait."""
    return [each for each in asked if each.waited is None and now - each.at > WAITS]


def network(said: Iterable[Said]) -> Mapping[tuple[int, int], int]:
    """Return who answered whom how often: ``(from, to) -> times``, of answers the chat app names."""
    pairs = ((one.who, one.answers) for one in said if one.answers not in (None, one.who))
    return Counter((who, whom) for who, whom in pairs if whom is not None)


def hangs_on(links: Mapping[tuple[int, int], int]) -> tuple[int, float] | None:
    """Return who takes part in most answers, and the share of all answers that is, 0 to 1; None of none."""
    whole = sum(links.values())
    if not whole:
        return None
    part: Counter[int] = Counter()
    for (who, whom), times in links.items():
        part[who] += times
        part[whom] += times
    most = min(part, key=lambda one: (-part[one], one))
    return most, part[most] / whole
