"""Draws on a real file: frozen, announced, drawn once, checked by anybody, and kept whatever is undone."""

from datetime import date
from hashlib import sha256

import pytest
from tests.conftest import Clock
from tests.usecases.test_activities import everything

from grouppilot.domain.post_cards import Named
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    activities,
    activity_people,
    activity_prizes,
    calendar,
    draw_lists,
    draw_texts,
    draws,
    groups,
    member_edits,
    post_cards,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.draw_lists import Setup
from grouppilot.usecases.draws import Wanted
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

NAMES = ("林溪", "老宋", "苏苏", "小雨", "小雨", "Bo")
HOST = 3


@pytest.fixture
def party(workspace: Workspace) -> int:
    """An activity of a group with two members of one name."""
    group = groups.add(workspace, GroupForm("晨读", language="zh_CN"))
    for number, name in enumerate(NAMES, 1):
        member_edits.add(workspace, MemberForm(group, nickname=name, number=number))
    key = activities.plan(workspace, EntryForm("夏日抽奖", date(2026, 6, 11), 20 * 60, groups=(group,)))
    found = activities.of(workspace, key)
    assert found is not None
    return found.id


def by_hand(lines: tuple[str, ...], seed: str) -> list[str]:
    return sorted(lines, key=lambda line: sha256(f"{seed}\n{line}".encode()).hexdigest())


def test_members_of_one_name_are_told_apart(workspace: Workspace, party: int) -> None:
    found = draw_lists.look(workspace, party, Setup("members"))
    assert set(found.frozen.lines) == {"林溪", "老宋", "苏苏", "小雨 #4", "小雨 #5", "Bo"}
    assert found.frozen.again == 0


def test_a_draw_is_frozen_announced_drawn_and_can_be_repeated(workspace: Workspace, party: int) -> None:
    book = activity_prizes.add_prize(workspace, party, "签名书", 1)
    mark = activity_prizes.add_prize(workspace, party, "书签", 2)
    wanted = [Wanted(book, 1), Wanted(mark, 2)]
    number = draws.freeze(workspace, party, Setup("members"), wanted, seed=" 3,412.88 ")
    frozen = draws.of(workspace, number)
    assert (frozen.state, frozen.seed, frozen.winners) == ("frozen", "3,412.88", ())
    text = "".join(f"{line}\n" for line in frozen.lines)
    assert (draws.list_text(frozen), frozen.digest) == (text, sha256(text.encode()).hexdigest())
    before = draw_texts.before(workspace, number)
    assert all(part in before for part in ("夏日抽奖", "6", frozen.digest, "3,412.88", "签名书 × 1"))
    won = draws.draw(workspace, number)
    assert [each.name for each in won] == by_hand(frozen.lines, "3,412.88")[:3]
    assert [each.prize for each in won] == ["签名书", "书签", "书签"]
    assert draws.winners(workspace, number) == won
    after = draw_texts.after(workspace, number)
    assert all(each.name in after for each in won)
    assert won[0].code in after
    awards = activity_prizes.awards(workspace, party)
    assert [(each.name, each.prize, each.draw_id) for each in awards] == [
        (each.name, each.prize, number) for each in won
    ]


def test_undo_takes_no_draw_back(workspace: Workspace, party: int) -> None:
    activity_prizes.add_prize(workspace, party, "签名书", 1)
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 2)])
    won = draws.draw(workspace, number)
    step = workspace.undo()
    assert step is not None
    assert step.code == "activity.prize"
    assert draws.winners(workspace, number) == won
    assert len(activity_prizes.awards(workspace, party)) == 2


def test_what_is_drawn_stays_as_it_is(workspace: Workspace, party: int) -> None:
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 1)])
    draws.draw(workspace, number)
    for again in (draws.draw, draws.call_off):
        with pytest.raises(Refused, match="draw_over"):
            again(workspace, number)


def test_another_draw_leaves_earlier_winners_out_and_both_stay(workspace: Workspace, party: int) -> None:
    first = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 2)], seed="one")
    won = {each.name for each in draws.draw(workspace, first)}
    second = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 9)], seed="two")
    frozen = draws.of(workspace, second)
    assert set(frozen.left_out) == {(name, "won") for name in won}
    assert all(name in draw_texts.before(workspace, second) for name in won)
    assert len(draws.draw(workspace, second)) == 4  # of nine that were wanted
    assert [each.id for each in draws.listed(workspace, party)] == [second, first]
    everybody = draw_lists.look(workspace, party, Setup("members", won=False))
    assert len(everybody.frozen.lines) == 6


def test_the_team_takes_no_part(workspace: Workspace, party: int) -> None:
    host = next(each for each in activity_people.roll(workspace, party).guests if each.name == "Bo")
    member_edits.give_role(workspace, [host.member_id or 0], HOST)
    found = draw_lists.look(workspace, party, Setup("members"))
    assert found.left_out == (("Bo", "staff"),)
    assert draw_lists.look(workspace, party, Setup("members", staff=False)).left_out == ()


def test_lists_come_from_who_signed_who_came_who_is_chosen_or_from_a_text(
    workspace: Workspace, party: int
) -> None:
    group = groups.scope(workspace)[0].id
    activity_people.keep_sign_up(workspace, party, group, "#接龙\n1. 林溪\n2. 路人 2人\n3. 林溪\n")
    activity_people.keep_names(workspace, party, "老宋\n苏苏")
    chosen = activity_people.roll(workspace, party).guests[0].member_id or 0
    lines = {
        setup.source: set(draw_lists.look(workspace, party, setup).frozen.lines)
        for setup in (
            Setup("signed"),
            Setup("came"),
            Setup("members", members={chosen}),
            Setup("pasted", text="a\r\n a \n\nb"),
        )
    }
    assert lines == {
        "signed": {"林溪", "路人"},
        "came": {"老宋", "苏苏"},
        "members": {"林溪"},
        "pasted": {"a", "b"},
    }


def test_a_sealed_seed_shows_its_commit_only_until_it_is_drawn(workspace: Workspace, party: int) -> None:
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 1)], mode="sealed")
    frozen = draws.of(workspace, number)
    assert frozen.seed == ""
    assert frozen.commit in draw_texts.before(workspace, number)
    draws.draw(workspace, number)
    drawn = draws.of(workspace, number)
    assert sha256(drawn.seed.encode()).hexdigest() == frozen.commit
    assert drawn.seed in draw_texts.after(workspace, number)


def test_a_seed_that_comes_later_is_told_when_it_is_drawn(workspace: Workspace, party: int) -> None:
    with pytest.raises(Refused, match="draw_hint_missing"):
        draws.freeze(workspace, party, Setup("members"), [Wanted(None, 1)], mode="later")
    wanted = [Wanted(None, 1)]
    number = draws.freeze(workspace, party, Setup("members"), wanted, mode="later", hint="周五上证收盘")
    assert "周五上证收盘" in draw_texts.before(workspace, number)
    with pytest.raises(Refused, match="draw_seed_missing"):
        draws.draw(workspace, number)
    won = draws.draw(workspace, number, seed="3412.88")
    assert won[0].name == by_hand(draws.of(workspace, number).lines, "3412.88")[0]


def test_one_that_is_called_off_stays_visible(workspace: Workspace, clock: Clock, party: int) -> None:
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 1)])
    draws.call_off(workspace, number)
    assert [each.state for each in draws.listed(workspace, party)] == ["called_off"]
    with pytest.raises(Refused, match="draw_over"):
        draws.draw(workspace, number)
    with pytest.raises(Refused, match="draw_not_drawn"):
        draw_texts.after(workspace, number)


def test_an_entry_with_winners_stays_an_activity(workspace: Workspace, party: int) -> None:
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 2)])
    draws.draw(workspace, number)
    with pytest.raises(Refused, match="activity_drawn"):
        activities.unmake(workspace, party)
    assert draws.listed(workspace, party)


def test_it_goes_with_its_activity_and_comes_back_with_it(workspace: Workspace, party: int) -> None:
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(None, 2)])
    draws.draw(workspace, number)
    before = everything(workspace)
    (activity,) = activities.listed(workspace)
    calendar.delete(workspace, [activity.key])
    assert everything(workspace)["draw"] == []
    workspace.undo()
    assert everything(workspace) == before
    workspace.undo()  # the activity itself
    assert activities.listed(workspace) == []
    workspace.redo()
    assert everything(workspace) == before


def test_a_prize_of_another_activity_cannot_be_drawn(workspace: Workspace, party: int) -> None:
    with pytest.raises(Refused, match="activity_gone"):
        draws.freeze(workspace, party, Setup("members"), [Wanted(99, 1)])
    with pytest.raises(Refused, match="draw_bad_number"):
        draws.freeze(workspace, party, Setup("members"), [])
    with pytest.raises(Refused, match="draw_empty"):
        draws.freeze(workspace, party, Setup("came"), [Wanted(None, 1)])
    assert draws.listed(workspace, party) == []


def test_winners_can_stand_on_a_picture(workspace: Workspace, party: int) -> None:
    book = activity_prizes.add_prize(workspace, party, "签名书", 1)
    number = draws.freeze(workspace, party, Setup("members"), [Wanted(book, 1)], seed="one")
    assert post_cards.drawn(workspace, None) == []
    (won,) = draws.draw(workspace, number)
    (found,) = post_cards.drawn(workspace, None)
    assert (found.id, found.title, found.seed) == (number, "夏日抽奖", "one")
    assert post_cards.from_draw(workspace, number) == [Named(won.name, "签名书")]
