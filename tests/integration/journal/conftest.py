from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.integration.conftest import unable
from tests.integration.postgres import Server, programs, server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server of the session's own."""
    bin_ = programs()
    if bin_ is None:
        unable("no PostgreSQL here: Debian's package postgresql has it")
    with server(bin_) as standing:
        yield standing
