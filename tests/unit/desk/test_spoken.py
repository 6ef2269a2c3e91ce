"""What can go wrong is said at the desk in the desk's words: nobody there has a terminal."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from cms_publisher import checks
from cms_publisher.desk.words import error_words
from cms_publisher.errors import PublisherError, UnavailableError
from cms_publisher.messages import MESSAGES
from cms_publisher.messages.desk import spoken, terminal
from cms_publisher.messages.desk.spoken import SPOKEN
from tests.unit.test_messages import is_used, uses

if TYPE_CHECKING:
    from pathlib import Path

    from flask import Flask

    from cms_publisher.desk.office import Office
    from cms_publisher.messages import Lang
    from tests.unit.desk.conftest import Browser

TERMINAL = re.compile(
    r"cms-publisher|`|(?<![\w-])--?[a-z]|\.toml\b|\.env\b|\bconfig/|docs/|[A-Z]{3,}_[A-Z]|\b(?:chmod|pip|sudo|cron)\b"
    r"|[Rr]elancez|[Rr]un again|TOML|YAML|\[\[|\b\w+ = "
)
"""A command, an option, a file of the configuration, a variable: what people at the desk can do nothing with."""
NOWHERE_NEAR = ("cli/", "sandbox/", "diagnosis.py", "clock/", "desk/options.py", "desk/serve.py")
"""What runs in a terminal alone."""
SAID_IN_A_TERMINAL = re.compile(
    r"(?:doctor|login|sandbox|history|status|diff|table|queue|place|field)\..*|login\..*|out-.*"
    r"|(?:push|adopt|lift|withdraw|review|queue-stopped)-?.*-done|pushed|push-.*|queue-(?:line|reason|event|stopped-.*)"
    r"|bug|usage|no-such-.*|missing-parameter|bad-parameter|output-failed|terms-absent|not-landed|not-duration|due-alone"
)
"""Codes put together from parts, and those of lines that no page has."""


def reaching() -> list[str]:
    """Every error's code and every rule's that can come to a page: all but what only a terminal says."""
    where: dict[str, set[str]] = {}
    for use in uses():
        where.setdefault(use.code, set()).add(use.where)
    away = {code for code, places in where.items() if all(each.startswith(NOWHERE_NEAR) for each in places)}
    found = [code for code in MESSAGES if code not in away and code not in terminal.WORDS]
    return [code for code in found if not SAID_IN_A_TERMINAL.fullmatch(code)]


def error(code: str) -> PublisherError:
    fields = {name for _, name, _, _ in Formatter().parse(MESSAGES[code][0]) if name}
    return PublisherError(code, **dict.fromkeys(fields, "x"))


def test_the_scan_finds_what_reaches_a_page() -> None:
    found = set(reaching())
    assert {"post-edited", "site-down", "source.missing", "story.time-twice", "queue-too-old", "settings.toml"} <= found
    assert set(checks.codes()) <= found
    assert not {"sandbox.died", "desk.port", "due-alone"} & found


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_error_and_no_finding_names_a_command_at_the_desk(lang: Lang) -> None:
    said = {code: error_words(error(code), lang) for code in reaching()}
    assert {code: words for code, words in said.items() if TERMINAL.search(words)} == {}


def test_the_desks_words_are_of_codes_that_there_are_and_take_their_values() -> None:
    areas = {code for code in SPOKEN if code.endswith("*")}
    assert [code for code in SPOKEN if code not in areas and code not in MESSAGES] == []
    assert [code for code in areas if not any(each.startswith(code[:-1]) for each in MESSAGES)] == []
    for code in filter(is_used, MESSAGES):
        said = spoken(code)
        fields = [{name for _, name, _, _ in Formatter().parse(words) if name} for words in said or ("", "")]
        known = {name for _, name, _, _ in Formatter().parse(MESSAGES[code][0]) if name}
        assert fields[0] == fields[1], code
        assert fields[0] <= known, code


def test_a_broken_profile_is_told_and_the_administrator_finds_the_details(
    office: Office, editor: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    profile: Path = office.options.settings.config / "sites" / "default.toml"
    profile.parent.mkdir(parents=True)
    profile.write_text("allow = 3\n", encoding="utf-8")
    answer = editor.get("/sujets")
    assert answer.status_code == 409
    assert "Demandez à l’administrateur" in answer.text
    assert "default.toml" not in answer.text
    assert "default.toml" in caplog.text


def test_an_error_of_a_page_is_spoken(app: Flask, editor: Browser) -> None:
    @app.route("/essai")
    def down() -> str:
        raise UnavailableError("site-down", url="https://exemple.fr", detail="Errno 111")

    answer = editor.get("/essai")
    assert answer.status_code == 503
    assert "Recommencez dans quelques minutes" in answer.text
    assert "Errno" not in answer.text
