"""Every word of the companion plugin can be translated, and is in French."""

from __future__ import annotations

import gettext
import re
from pathlib import Path
from typing import Final

import pytest

PLUGIN: Final = Path(__file__).parents[2] / "wordpress" / "cms-publisher"
LANGUAGES: Final = PLUGIN / "languages"
_CALL: Final = re.compile(r"\b(?:esc_html_|esc_attr_|_)_\(\s*'((?:[^'\\]|\\.)*)',\s*'cms-publisher'\s*\)")
_ENTRY: Final = re.compile(r'^msgid "(.*)"\nmsgstr "(.*)"$', re.MULTILINE)
_HOLE: Final = re.compile(r"%(?:\d+\$)?[sd]")


def _said() -> set[str]:
    code = "".join(path.read_text(encoding="utf-8") for path in PLUGIN.rglob("*.php"))
    return {text.replace("\\'", "'") for text in _CALL.findall(code)}


def _entries(name: str) -> dict[str, str]:
    text = (LANGUAGES / name).read_text(encoding="utf-8")
    return {key.replace('\\"', '"'): value.replace('\\"', '"') for key, value in _ENTRY.findall(text) if key}


def test_every_call_names_the_plugins_own_domain_and_a_text_that_can_be_found() -> None:
    calls = sum(
        len(re.findall(r"\b(?:esc_html_|esc_attr_|_)_\(", path.read_text(encoding="utf-8")))
        for path in PLUGIN.rglob("*.php")
    )
    found = sum(len(_CALL.findall(path.read_text(encoding="utf-8"))) for path in PLUGIN.rglob("*.php"))
    assert found == calls > 0


@pytest.mark.parametrize("name", ["cms-publisher.pot", "cms-publisher-fr_FR.po"])
def test_what_is_said_is_what_can_be_translated(name: str) -> None:
    header = {"CMS Publisher Companion", _description()}
    assert set(_entries(name)) == _said() | header


def test_the_french_is_whole_and_the_file_that_wordpress_reads_is_made_from_it() -> None:
    french = _entries("cms-publisher-fr_FR.po")
    with (LANGUAGES / "cms-publisher-fr_FR.mo").open("rb") as file:
        made = gettext.GNUTranslations(file)
    for text, words in french.items():
        assert words, text
        assert sorted(_HOLE.findall(words)) == sorted(_HOLE.findall(text))
        assert made.gettext(text) == words


def _description() -> str:
    found = re.search(
        r"^ \* Description:\s+(.*)$", (PLUGIN / "cms-publisher.php").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert found
    return found[1]
