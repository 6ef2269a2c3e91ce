from __future__ import annotations

import re
from pathlib import Path

import pytest

from cms_publisher.readers import instruction

_CASE = re.compile(r"^## (.+?)\n\n```\n(.*?)```\n```\n(.*?)```$", re.DOTALL | re.MULTILINE)
_FILE = (Path(__file__).parent / "cases" / "instruction.md").read_text(encoding="utf-8")
CASES = _CASE.findall(_FILE)


def test_every_case_of_the_file_is_read() -> None:
    assert len(CASES) == _FILE.count("\n## ")


@pytest.mark.parametrize(("given", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_instruction_and_nothing_else_is_taken(given: str, expected: str) -> None:
    assert [given[start:end] for start, end in instruction.find(given)] == expected.splitlines()


def test_blanking_keeps_every_offset() -> None:
    text = "Fais un article de 700 mots.\nLe maire a parlé."
    blank = instruction.blank(text)
    assert blank.index("Le maire") == text.index("Le maire")
    assert blank.startswith(" " * 28 + "\n")
