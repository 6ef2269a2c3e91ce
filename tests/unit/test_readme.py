"""README.md and docs/commands.md say what the tool really prints."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from cms_publisher import cli, settings
from cms_publisher.errors import ExitStatus
from cms_publisher.messages import say
from cms_publisher.model import Action, LineKind, Rights
from cms_publisher.readers import READERS, read_story
from cms_publisher.readers.metadata import BRIEF_KEYS, SOURCE_KEYS
from tests.unit.examples import ELLIPSIS, ROOT, agrees, examples, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.examples import Example

README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = [*examples(ROOT / "README.md"), *examples(ROOT / "docs" / "commands.md")]
LOCAL = [example for example in EXAMPLES if not example.mark]
SANDBOX = [example for example in EXAMPLES if example.mark == "sandbox"]


@pytest.mark.parametrize("example", LOCAL, ids=lambda example: example.place)
def test_an_example_prints_what_stands_there(example: Example, tmp_path: Path) -> None:
    outputs = run(example, tmp_path)
    for (command, expected), printed in zip(example.steps, outputs, strict=True):
        assert agrees(expected, printed), f"$ {command}\n{printed}\nNew outputs: see tests/unit/examples.py"


def test_an_example_is_held_word_for_word_but_for_its_ellipses() -> None:
    assert agrees("a\n...\nc\n", "a\nb\nb\nc\n")
    assert agrees('{"sha256": "..."}\n', '{"sha256": "0f"}\n')
    assert not agrees("a\n...\nc\n", "a\nb\n")
    assert not agrees("a\n", "a\nb\n")
    assert not agrees("a.c\n", "abc\n")


def test_what_a_push_prints_is_worded_as_the_tool_words_it() -> None:
    lines = {line for example in SANDBOX for _, printed in example.steps for line in printed.splitlines()} - {ELLIPSIS}
    actions = [say(f"push-{action}") for action in (Action.CREATED, Action.UPDATED, Action.UNCHANGED)]
    links = {link for line in lines for link in re.findall(r"http://\S+", line)}
    story = "cinema-itinerant-haut-sorbier"
    possible = {
        say("pushed", story=story, site="default", action=each, link=link) for each in actions for link in links
    }
    assert lines
    assert lines <= possible


def test_the_help_of_every_command_is_written_down() -> None:
    shown = {command.removesuffix(" --help") for example in LOCAL for command, _ in example.steps}
    group = {f"cms-publisher {name}" for name in cli.cms_publisher.list_commands(None) if name != "publish"}  # type: ignore[arg-type]
    assert {"publish", "cms-publisher", *group} <= shown


def test_the_first_screen_has_the_two_commands_and_a_dry_run() -> None:
    first = "\n".join(README.splitlines()[:25])
    for words in ("make demo", "make test", "$ publish --dry-run", "Sujet"):
        assert words in first


def test_the_story_toml_of_the_readme_has_every_key_and_is_read(tmp_path: Path) -> None:
    text = README.split("```toml\n")[1].split("```")[0]
    found = tomllib.loads(text)
    assert set(found["brief"]) == set(BRIEF_KEYS)
    assert {key for source in found["source"] for key in source} == set(SOURCE_KEYS)
    assert {line["as"] for line in found["line"]} < set(LineKind)
    (tmp_path / "story.toml").write_text(text, encoding="utf-8")
    (tmp_path / "pont.jpg").write_bytes(b"\xff\xd8\xff")
    for name in ("pont.txt", "communique.txt"):
        (tmp_path / name).write_text("Le pont rouvre lundi, après deux ans.\n\nPhoto 2 : le pont.", encoding="utf-8")
    story = read_story(tmp_path)
    assert (story.key, story.brief.min_words) == (found["brief"]["key"], found["brief"]["min_words"])


def test_the_readme_names_every_format_right_and_exit_status() -> None:
    assert " ".join(suffix for reader in READERS for suffix in reader.suffixes) in README
    assert ", ".join(Rights) in README
    statuses = {int(number) for number in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}
    assert statuses == {int(status) for status in ExitStatus}


def test_the_readme_names_only_variables_that_are_read() -> None:
    named = set(re.findall(r"\b(?:WORDPRESS|CMS_PUBLISHER)_[A-Z_]+", README))
    assert named <= {*settings.VARIABLES, "WORDPRESS_URL_NAME"}
