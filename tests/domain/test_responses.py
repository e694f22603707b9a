from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.measures import Rate
from grouppilot.domain.responses import Post, by, is_over, response, responses

START = datetime(2026, 6, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 5 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
POSTS = st.lists(st.builds(Post, at=MOMENTS, members=st.integers(0, 20), kind=st.sampled_from("ab")))
SPOKE = st.lists(st.tuples(MOMENTS, st.integers(1, 15))).map(sorted)


@given(POSTS, SPOKE)
def test_the_rate_is_distinct_members_within_a_day(
    posts: list[Post], spoke: list[tuple[datetime, int]]
) -> None:
    for post, rate in zip(posts, responses(posts, spoke), strict=True):
        who = set()
        for at, member in spoke:
            if post.at < at and (at - post.at).total_seconds() <= 86400:
                who.add(member)
        assert rate.hits == len(who)
        assert rate.cases == max(post.members, len(who))
        assert rate == response(post, reversed(spoke))


@given(POSTS, SPOKE)
def test_posts_of_a_kind_are_taken_together(posts: list[Post], spoke: list[tuple[datetime, int]]) -> None:
    rates = responses(posts, spoke)
    found = by(posts, rates, lambda post: post.kind)
    assert set(found) == {post.kind for post in posts}
    assert sum(rate.cases for rate in found.values()) == sum(rate.cases for rate in rates)


def test_an_answer_at_the_very_moment_is_none_and_one_a_day_later_still_is() -> None:
    post = Post(START, 10)
    day = timedelta(hours=24)
    assert response(post, [(START, 1), (START + day, 2), (START + day + timedelta(seconds=1), 3)]) == Rate(
        1, 10
    )
    assert is_over(post, START + day)
    assert not is_over(post, START + day - timedelta(seconds=1))
