"""What a writer takes off, the review knows."""

from __future__ import annotations

from cms_publisher.french import omissions


def test_what_a_headline_goes_without_is_what_the_review_allows() -> None:
    taken = {*omissions.TIES, *omissions.INSERTED, *omissions.LAST_RESORTS, *omissions.FURTHER}
    assert taken <= set(omissions.OMISSIBLE)
