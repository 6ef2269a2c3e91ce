"""What the review says of an instruction as desks type it: cases in briefs/consignes.md."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Rights, Role, SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE = Path(__file__).with_name("briefs") / "consignes.md"
_BESIDE = re.compile(r"^## (.+)$", re.MULTILINE)
"""A text beside the first, under the name of who sent it."""
_ROW = re.compile(r"^\| (?!consigne |---)(.+?) \| (.+?) \|$", re.MULTILINE)


def _cases() -> Iterator[tuple[str, str, str, str]]:
    """The name of a text, the text, an instruction and what is said of it."""
    for chapter in re.split(r"^# ", _FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, _, rest = chapter.partition("\n")
        text = rest.partition("| consigne")[0].strip()
        yield from ((name, text, found[1], found[2]) for found in _ROW.finditer(rest))


def said_of(name: str, text: str, wish: str) -> set[str]:
    """The rules by which the review speaks of the instruction."""
    primary, *beside = _BESIDE.split(re.sub(r"(?<!\n)\n(?!\n)", " ", text))
    context = [
        source(given, "contexte.txt", role=Role.CONTEXT, outlet=outlet, rights=Rights.PRESS_RELEASE)
        for outlet, given in zip(beside[::2], beside[1::2], strict=True)
    ]
    told = story(primary, *context)
    if name == "Communiqué":
        told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    review = prepare(replace(told, brief=parse_instruction(wish)), SiteProfile(), DEFAULT, TARGETS[0]).review
    return {each.rule for each in review.findings if each.check == "reading" or each.rule == "off-angle"}


@pytest.mark.parametrize(
    ("name", "text", "wish", "said"), [pytest.param(*case, id=f"{case[0]}: {case[2]}") for case in _cases()]
)
def test_an_instruction_is_read_as_the_desk_means_it(name: str, text: str, wish: str, said: str) -> None:
    assert said_of(name, text, wish) == ({said} if said != "rien" else set())
