"""What stands at the top of the copy, as newsrooms write it: place, rubric, title, standfirst, byline, and the text."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from cms_publisher.fidelity.boilerplate.sports import without_sport
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Brief, Rights, Role, SiteProfile, Story
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.offline import DIGEST
from tests.unit.writers.stories import source, story

_FILE = Path(__file__).parent / "cases" / "copy_heads.md"
_PARTS = re.split(r"^## ", _FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)
_READ = [(part.partition("\n")[0], re.findall(r"```\n(.*?)\n?```", part, re.DOTALL), part) for part in _PARTS[1:]]
_COPIES = {name.removeprefix("corps: "): blocks[0] for name, blocks, _ in _READ if name.startswith("corps: ")}
CASES = [
    (
        part.splitlines()[1],
        blocks[0],
        dict(line.split(": ", 1) for line in blocks[1].splitlines() if ": " in line),
        name,
    )
    for name, blocks, part in _READ
    if not name.startswith("corps: ")
]


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("'", "’")


@pytest.mark.parametrize(("copy", "head", "expected"), [case[:3] for case in CASES], ids=[case[3] for case in CASES])
def test_the_head_of_a_copy_is_read_as_a_desk_reads_it(copy: str, head: str, expected: dict[str, str]) -> None:
    name = "papier.md" if head.startswith(("#", "**")) else "papier.txt"
    text = source(
        f"{head}\n\n{_COPIES[copy]}\n", name, role=Role.PRIMARY, published=date(2026, 11, 25), rights=Rights.OWN
    )
    article = DIGEST.write(
        Story(key="copie", brief=Brief(min_words=0, subheadings=0), primary=text, context=()), SiteProfile()
    )
    told = _plain(" ".join((article.standfirst_text, *(block.text for block in article.body)))).strip()
    if "titre" not in expected:
        assert prepare(text).title is None
        assert _plain(expected.get("texte", head)) in told
        return
    assert _plain(article.headline.text) == expected["titre"]
    assert (article.byline or "") == expected.get("signé", "")
    assert told.startswith(expected.get("chapô", _plain(_COPIES[copy])[:14]))


@pytest.mark.parametrize(
    "last", ["Coupe de France (7e tour).", "Sport.", "Coupe de France (7e tour). À lire aussi page 22."]
)
def test_the_rubric_that_ends_a_copy_is_no_text(last: str) -> None:
    text = f"Lorme est sorti de la Coupe de France\n\nLorme a perdu dimanche (0-2). Le club visait mieux.\n\n{last}\n"
    told = prepare(source(text, published=date(2026, 11, 25), rights=Rights.OWN)).sections
    assert told[-1].blocks[-1].text.endswith("Le club visait mieux.")


@pytest.mark.parametrize(
    "line",
    [
        "HOCKEY SUR GLACE - Division 1 (12e journée)",
        "Hockey sur glace - Division 1 (12e journée)",
        "FOOTBALL. National 2",
        "Tennis de table. Pro B. 12e journée",
        "HANDBALL | Nationale 1",
        "Patinage artistique",
        "CULTURE / Théâtre",
    ],
)
def test_a_rubric_above_a_text_without_a_title_is_cut_and_no_headline(line: str) -> None:
    text = f"{line}\n\n{_COPIES['match']}\n"
    told = story(text)
    article = DIGEST.write(told, SiteProfile())
    rubric = re.split(r"[ .|/]", line)[0]
    assert article.standfirst_text.startswith("L’Étoile de Brévanne a battu Vardes")
    titles = [without_sport(one.text, told.primary.document) for one in article.candidates.headline]
    assert not any(rubric.lower() in title.lower() for title in titles)
    cut = [(told.primary.document.text[each.span.start : each.span.end], each.kind) for each in article.cuts]
    assert cut == [(line, EditKind.LEFTOVER)]
