"""Addresses where no site can be: said before anything leaves, or as soon as nobody answers."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.push.conftest import Desk


@pytest.fixture
def nowhere(desk: Desk) -> str:
    """An address on loopback where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def test_a_site_that_is_down(desk: Desk, nowhere: str) -> None:
    desk.use(nowhere, "editeur", "x")
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, "can't be reached (Connection refused)" in run.err) == (75, True), run.err


ADDRESSES = {
    "http://exemple.fr": "is not https",
    "ftp://exemple.fr": "is no site's address",
    "exemple.fr": "is no site's address",
    "https://": "is no site's address",
    "http://127.0.0.1:port": "is no site's address",
    "https://exemple.fr/?page=2": "is no site's address",
    "https://exemple .fr": "is no site's address",
}


@pytest.mark.parametrize(("url", "words"), ADDRESSES.items())
def test_an_address_that_no_password_may_go_to(desk: Desk, url: str, words: str) -> None:
    desk.use(url, "editeur", "x")
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, words in run.err) == (2, True), run.err
