from __future__ import annotations

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.targets.wordpress.address import is_loopback, require_safe_url


@pytest.mark.parametrize(
    "url",
    [
        "https://exemple.fr",
        "https://exemple.fr:8443/blog/",
        "http://localhost:80",
        "http://127.0.0.9",
        "http://[::1]:80",
    ],
)
def test_https_and_loopback_are_safe(url: str) -> None:
    require_safe_url(url)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://exemple.fr", "site-needs-https"),
        ("http://127.0.0.1.exemple.fr", "site-needs-https"),
        ("http://localhost.exemple.fr", "site-needs-https"),
        ("http://10.0.0.1", "site-needs-https"),
        ("exemple.fr", "site-url"),
        ("//exemple.fr", "site-url"),
        ("ftp://exemple.fr", "site-url"),
        ("https://", "site-url"),
        ("https://exemple.fr:port", "site-url"),
        ("https://[exemple", "site-url"),
        ("https://ex emple.fr", "site-url"),
        ("https://moi:secret@exemple.fr", "site-url"),
        ("https://exemple.fr/?p=1", "site-url"),
        ("https://exemple.fr/#haut", "site-url"),
        ("https://" + "e" * 300 + ".fr", "site-url"),
    ],
)
def test_nothing_else_gets_the_password(url: str, code: str) -> None:
    with pytest.raises(UsageError, match=code):
        require_safe_url(url)


def test_a_name_that_begins_like_loopback_is_none() -> None:
    assert not is_loopback("localhost.exemple.fr")
