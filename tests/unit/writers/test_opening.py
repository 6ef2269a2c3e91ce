from __future__ import annotations

from cms_publisher.model import SiteProfile
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story
from tests.unit.writers.test_digest import BAC


def test_three_of_each_are_offered_where_the_brief_says_nothing() -> None:
    offered = DEFAULT.write(story(BAC), SiteProfile()).candidates
    assert 1 <= len(offered.headline) <= 3
    assert 1 <= len(offered.standfirst) <= 3
    assert all(sentence.support for sentence in (*offered.headline, *offered.standfirst, *offered.subheading))


def test_what_the_editor_wrote_has_no_rivals() -> None:
    offered = DEFAULT.write(
        story(BAC, headline="Retour à flot", standfirst="Deux ans après."), SiteProfile()
    ).candidates
    assert (offered.headline, offered.standfirst) == ((), ())


def test_a_candidate_for_a_subheading_is_none_that_stands_already() -> None:
    article = DEFAULT.write(story(BAC, subheadings=2), SiteProfile())
    standing = {block.text for block in article.body if block.level}
    assert not standing & {sentence.text for sentence in article.candidates.subheading}
