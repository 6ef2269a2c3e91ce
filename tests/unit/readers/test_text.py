from __future__ import annotations

import re
from pathlib import Path

import pytest

from cms_publisher.readers.text import TextReader

_CASE = re.compile(r"^## (.+?)\n\n```\n(.*?)```\n```\n(.*?)```$", re.DOTALL | re.MULTILINE)
_FILE = (Path(__file__).parent / "cases" / "text.md").read_text(encoding="utf-8")
CASES = _CASE.findall(_FILE)


def _blocks(text: str) -> list[str]:
    document = TextReader().read(text).document
    return [f"{block.kind}: {document.slice(block)}".replace("\n", "⏎") for block in document.blocks]


def test_every_case_of_the_file_is_read() -> None:
    assert len(CASES) == _FILE.count("\n## ")


@pytest.mark.parametrize(("given", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_text_is_cut_into_the_blocks_an_editor_sees(given: str, expected: str) -> None:
    assert _blocks(given) == expected.splitlines()


def test_the_text_is_kept_as_it_stands() -> None:
    text = "  Fais un article de 700 mots.\n\n\tLe maire a parlé.  \n"
    assert TextReader().read(text).document.text == text


def test_blocks_have_no_white_space_around_them() -> None:
    document = TextReader().read("\u00a0 Le maire a parlé. \u00a0\n\u00a0\n").document
    assert document.slice(document.blocks[0]) == "Le maire a parlé."


def test_a_heading_may_have_ninety_characters_and_no_more() -> None:
    assert [line[:9] for line in _blocks(f"Le début.\n{'A' * 90}\n{'Le texte suit. ' * 9}")][1] == "heading: "
    assert [line[:9] for line in _blocks(f"Le début.\n{'A' * 91}\n{'Le texte suit. ' * 9}")][1] == "paragraph"
