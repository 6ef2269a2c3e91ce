from __future__ import annotations

from typing import Any

import pytest

from cms_publisher.fidelity.boilerplate.signatures import author, signature, tells_who_made_it
from cms_publisher.model import Article, Rights, SiteProfile, Source, Story
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

TEXT = """\
Le bac de Brévic reprend la mer
{above}
Le bac de Brévic a transporté lundi ses premiers passagers depuis l’incendie du port.

« Nous avons tout refait », résume Gaëlle Le Prigent, directrice de la régie des bacs.

La traversée coûte 4 euros.
{below}
"""


def text(above: str = "", below: str = "") -> str:
    return TEXT.format(above=f"\n{above}\n" if above else "", below=f"\n{below}\n" if below else "")


def own(above: str = "", below: str = "", **known: Any) -> Source:
    return source(text(above, below), rights=Rights.OWN, **known)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Élodie Marsac", "Élodie Marsac"),
        ("Claire Vidal", "Claire Vidal"),
        ("Jean-Paul de Lorme", "Jean-Paul de Lorme"),
        ("— Anne Le Goff", "Anne Le Goff"),
        ("Luc Vidal, à Anvel", "Luc Vidal"),
        ("De notre correspondante, Claire Vidal", "Claire Vidal"),
        ("J.-P. Vidal (CLP)", "J.-P. Vidal"),
    ],
)
def test_a_name_alone_below_a_text_signs_it(line: str, name: str) -> None:
    signed = own(below=line)
    found = signature(signed.document)
    assert found is not None
    assert signed.document.slice(found) == line
    assert author(signed) == name


@pytest.mark.parametrize("line", ["Gaëlle Le Prigent", "Radio Anvel", "Vive la mer", "LUC VIDAL", "Brévic"])
def test_somebody_of_the_text_a_station_and_a_cry_sign_nothing(line: str) -> None:
    assert signature(own(below=line).document) is None


def test_where_the_author_is_known_no_other_name_signs() -> None:
    assert signature(own(below="Luc Vidal", author="Anne Roy").document, "Anne Roy") is None
    assert signature(own(below="LUC VIDAL").document, "Luc Vidal") is not None
    assert signature(own(below="L. Vidal (CLP)").document, "Luc Vidal") is not None
    assert signature(own(below="P. Vidal (CLP)").document, "Luc Vidal") is None
    assert author(own(below="Luc Vidal", author="Anne Roy")) == "Anne Roy"


def test_the_authors_own_name_signs_above_what_is_announced_below_it() -> None:
    signed = own(below="Anne Roy\n\nLa semaine prochaine : la dernière lavandière de Lorme.", author="Anne Roy")
    found = signature(signed.document, "Anne Roy")
    assert found is not None
    assert signed.document.slice(found).strip() == "Anne Roy"
    assert signature(signed.document) is None


@pytest.mark.parametrize(
    ("above", "below", "name"),
    [
        ("Par Anne Roy", "", "Anne Roy"),
        ("", "Propos recueillis par Anne Roy et Luc Vidal", "Anne Roy et Luc Vidal"),
        ("", "R.M.", "R.M."),
        ("Par Anne Roy", "R.M.", "Anne Roy"),
        ("", "", None),
    ],
)
def test_a_byline_names_the_author_of_ones_own_text(above: str, below: str, name: str | None) -> None:
    assert author(own(above, below)) == name


def test_who_wrote_what_others_lend_did_not_write_the_article() -> None:
    assert author(source(text("Par Anne Roy"), rights=Rights.LICENSED, author="Anne Roy")) is None


def write(told: Story, profile: SiteProfile = SiteProfile()) -> Article:  # noqa: B008 - frozen
    return DEFAULT.write(told, profile)


def test_the_signature_is_the_byline_and_no_part_of_the_text() -> None:
    told = story(text(below="Élodie Marsac"))
    article = write(told)
    assert article.byline == "Élodie Marsac"
    assert not [block for block in article.body if "Marsac" in block.text]
    assert "Élodie Marsac" in [told.primary.document.text[cut.span.start : cut.span.end] for cut in article.cuts]
    assert build(article, told, SiteProfile()).json_ld["author"] == {"@type": "Person", "name": "Élodie Marsac"}


def test_the_editors_byline_wins_and_the_sites_is_the_last_resort() -> None:
    desk = SiteProfile(byline="La rédaction")
    assert write(story(text(below="Élodie Marsac"), byline="Lise Varenne"), desk).byline == "Lise Varenne"
    assert write(story(text(below="Élodie Marsac"), byline="La rédaction"), desk).byline == "Élodie Marsac"
    assert write(story(text(), byline="La rédaction"), desk).byline == "La rédaction"
    assert write(story(text(below="Élodie Marsac"), format="dossier")).byline is None


def test_initials_sign_the_page_and_name_nobody_for_search_engines() -> None:
    told = story(text(below="R.M."))
    assert write(told).byline == "R.M."
    assert "author" not in build(write(told), told, SiteProfile()).json_ld


@pytest.mark.parametrize("line", ["jp/mcv", "qr/slk/mpb", "tes/bm"])
def test_an_agencys_initials_are_cut(line: str) -> None:
    assert line not in [block.text for block in write(story(text(below=line))).body]


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("Texte Anne Roy | Photos Luc Vidal", True),
        ("Propos recueillis par Anne Roy, Photos : Luc Vidal", True),
        ("Texte et photos : Anne Roy", True),
        ("Photos de famille et lettres de Brévic", False),
        ("Texte adopté, le maire soulagé", False),
    ],
)
def test_a_line_of_credits_only_names_who_made_the_page(line: str, made: bool) -> None:
    assert tells_who_made_it(line) is made
