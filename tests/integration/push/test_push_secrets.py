"""The password is nowhere but in the request's header: no output, no trace, no error, no journal, no payload."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration import faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk, Run

pytestmark = [pytest.mark.usefixtures("no_posts"), pytest.mark.wordpress("newest", "without-plugin")]
FAULTS: list[Any] = [
    None,
    faults.reset_before_arrival,
    faults.reset_after_commit,
    faults.html_after_commit,
    faults.answering(401),
    faults.answering(403, b'{"code":"x","message":"Non"}'),
    faults.answering(500),
    faults.answering(301, Location="https://ailleurs.example/"),
]


def secrets(wordpress: SandboxInfo) -> list[bytes]:
    """The password as it is typed, without its spaces, and as it travels."""
    password = wordpress.user("editeur").application_password
    header = base64.b64encode(f"editeur:{password}".encode())
    return [password.encode(), password.replace(" ", "").encode(), header]


def everything(desk: Desk, runs: list[Run]) -> Iterator[bytes]:
    for run in runs:
        yield from (run.out.encode(), run.err.encode())
    for path in desk.folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()


def test_the_password_is_in_nothing_that_is_said_or_kept(desk: Desk, through: Proxy, wordpress: SandboxInfo) -> None:
    runs = [desk.publish("--dry-run", desk.story())]
    for fault in FAULTS:
        desk.key += "x"
        through.always = fault and (lambda ask, spoil=fault: spoil(ask) if len(through.seen) > 3 else ask())
        through.seen.clear()
        runs += [desk.publish("--debug", "--json", desk.story()), desk.call("status", "--debug")]
    through.always = None
    runs += [desk.doctor("--debug"), desk.call("diff", "--debug", desk.story()), desk.call("history", desk.key)]
    assert any("cms_publisher.http POST" in run.err for run in runs)
    kept = list(everything(desk, runs))
    assert any(b"SQLite format" in each[:20] for each in kept)
    assert [each[:80] for each in kept for secret in secrets(wordpress) if secret in each] == []


def test_a_command_has_no_option_for_a_password(desk: Desk, as_: Callable[..., None]) -> None:
    for command in ("publish", "diff", "status", "withdraw", "adopt", "doctor"):
        assert "password" not in desk.call(command, "--help").out.lower()
