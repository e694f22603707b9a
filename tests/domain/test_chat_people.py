"""Whose a name is: sure by the account, or where one member alone goes by it; otherwise it is asked."""

from grouppilot.domain.chat_people import Found, Match, Matcher, Member

ANN = Member(1, ("Ann 03", "Ann"), "wxid_a")
BOB = Member(2, ("Bob",), "", ("Bobby",))
TWIN = Member(3, ("Bob",), "", (), active=False)


def match(members: list[Member], *found: Found) -> list[Match]:
    return Matcher(members).match(found)


def test_the_account_is_sure_whatever_the_name() -> None:
    assert match([ANN, BOB], Found("Somebody", "wxid_a")) == [Match("known", "id", 1)]


def test_names_count_before_other_names_and_those_before_likeness() -> None:
    known = match([ANN, BOB], Found("Bob"), Found("Bobby"), Found("ＡＮＮ"), Found("Cat"))
    assert known == [
        Match("known", "name", 2),
        Match("known", "alias", 2),
        Match("known", "alike", 1),
        Match("new"),
    ]


def test_of_two_with_one_name_the_member_of_now_is_meant() -> None:
    assert match([BOB, TWIN], Found("Bob")) == [Match("known", "name", 2)]
    twins = [BOB, Member(3, ("Bob",))]
    assert match(twins, Found("Bob")) == [Match("doubtful", "several", candidates=(2, 3))]


def test_another_account_with_the_name_of_a_member_is_asked_about() -> None:
    assert match([ANN], Found("Ann", "wxid_z")) == [Match("doubtful", "other_id", candidates=(1,))]


def test_two_accounts_of_one_name_are_never_one_member() -> None:
    doubt = Match("doubtful", "twins", candidates=(2,))
    one, other = (Found("Bob", account=account) for account in ("10001", "10002"))
    assert match([BOB], one, other) == [doubt, doubt]
    assert match([BOB], one) == [Match("known", "name", 2)]
    assert Matcher([BOB]).match([one], {(2, "Bob"): {"10002"}}) == [doubt]
    assert Matcher([BOB]).match([one], {(2, "Bobby"): {"10002"}}) == [Match("known", "name", 2)]
