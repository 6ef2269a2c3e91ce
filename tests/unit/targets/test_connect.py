from __future__ import annotations

import pytest

from cms_publisher.targets.wordpress.connect import place


@pytest.mark.parametrize("url", ["https://gazette.example/blog/", "http://gazette.example/blog"])
def test_a_site_that_moved_to_https_is_the_same_place(url: str) -> None:
    assert place(url) == "gazette.example/blog"
