"""The standfirst that the copy itself has."""

from __future__ import annotations

from pathlib import Path

from cms_publisher.model import Role, SiteProfile
from cms_publisher.readers.formats import require_reader
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

_CHAPO = "Il y aura de la musique, du froid et des violons. On y dansera, et on y mangera, tard le soir, sous la halle."
_TEXT = (
    "Il y a sept ans, ils étaient quarante dans la chapelle. Le bal ouvre ce vendredi 14 mars à Brévic.\n\n"
    "L’invité d’honneur est l’altiste lyonnais Paul Roy, qui jouera samedi 15 mars au soir sur un violon de 1896.\n\n"
    "Le budget s’élève à 74 000 euros, dont 15 000 de la ville.\n"
)


def _standfirst(text: str, name: str) -> str:
    made = story("Un titre\n\nUn texte.")
    known = {"role": Role.PRIMARY, "outlet": "Le Fil de Brévic", "published": made.primary.published}
    one = type(made)(key="bac", brief=made.brief, primary=source(text, name, **known), context=())
    return DEFAULT.write(one, SiteProfile()).standfirst_text


def test_a_first_paragraph_in_bold_is_the_standfirst_whatever_tells_more_below() -> None:
    assert _standfirst(f"# Brévic sort ses violons\n\n**{_CHAPO}**\n\n{_TEXT}", "papier.md") == _CHAPO
    paragraphs = "".join(f"<p>{one}</p>" for one in _TEXT.split("\n\n"))
    page = f"<h1>Brévic sort ses violons</h1><p><b>{_CHAPO}</b></p>{paragraphs}"
    assert _standfirst(page, "papier.html") == _CHAPO


def test_a_first_paragraph_above_the_byline_is_the_standfirst() -> None:
    assert _standfirst(f"Brévic sort ses violons\n\n{_CHAPO}\n\nPar Anne Roy\n\n{_TEXT}", "papier.txt") == _CHAPO


def test_else_the_news_is_looked_for_and_a_bold_label_is_none() -> None:
    assert _standfirst(f"Brévic sort ses violons\n\n{_CHAPO}\n\n{_TEXT}", "papier.txt") != _CHAPO
    labelled = f"# Brévic sort ses violons\n\n**À Brévic**\n\n{_CHAPO}\n\n{_TEXT}"
    assert _standfirst(labelled, "papier.md") != "À Brévic"


def test_a_paragraph_is_in_bold_where_all_of_it_is() -> None:
    def apart(text: str, name: str) -> list[bool]:
        return [block.apart for block in require_reader(Path(name)).read(text).document.blocks]

    assert apart("# Un\n\n**Deux *trois* quatre**\n\n**Un** deux **trois**\n\nQuatre **cinq**\n", "a.md") == [
        False,
        True,
        False,
        False,
    ]
    assert apart("<h1>Un</h1><p><strong>Deux</strong> <b>trois</b></p><p><b>Un</b> deux</p>", "a.html") == [
        False,
        True,
        False,
    ]
