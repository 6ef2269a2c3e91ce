"""Whose word an instruction asks for, among the sources of the context."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.offered import asked_for, heard, limits, named, scatters, wished
from cms_publisher.model import Rights, Role
from tests.unit.writers.stories import source, story

CHAMBER = source(
    "La chambre des métiers du Val prend acte.", "a.txt", role=Role.CONTEXT, outlet="Chambre des métiers du Val",
    rights=Rights.PRESS_RELEASE,
)  # fmt: skip
FIRM = source("Ternois adapte son outil.", "b.txt", role=Role.CONTEXT, outlet="Ternois", rights=Rights.PRESS_RELEASE)


@pytest.mark.parametrize(
    ("instruction", "found"),
    [
        ("700 mots, avec la réaction de la chambre des métiers", {"a.txt"}),
        ("la position de Ternois en fin de papier", {"b.txt"}),
        ("papier complet et la réponse de Ternois", {"b.txt"}),
        ("la réaction de la chambre des métiers en deuxième partie", {"a.txt"}),
        ("la réaction du maire", set()),
        ("avis de la chambre des notaires", set()),
        ("la chambre des métiers", set()),
    ],
)
def test_the_word_of_a_sender_is_asked_for_by_its_name(instruction: str, found: set[str]) -> None:
    told = story("Le bac ferme\n\nLe bac de Brévic ferme.\n", CHAMBER, FIRM, instruction=instruction)
    assert heard(told) == found


def test_a_phrase_that_asks_for_it_names_that_source() -> None:
    told = story("Le bac ferme\n\nLe bac de Brévic ferme.\n", CHAMBER, FIRM, instruction="x")
    assert named("la réaction de la chambre des métiers", told) == (CHAMBER,)


def test_what_is_not_to_be_done_names_no_source() -> None:
    paper = source("Le bac a dix ans.", "archive.txt", role=Role.CONTEXT, outlet="La Vigie", rights=Rights.OWN)
    told = story("Le bac\n\nLe bac repart.", paper, instruction="Le bac repart, sans refaire l’article")
    assert asked_for(told) == frozenset()
    told = story("Le bac\n\nLe bac repart.", paper, instruction="Le bac repart, avec notre article")
    assert asked_for(told) == {"archive.txt"}


@pytest.mark.parametrize(
    ("instruction", "found"),
    [
        ("prendre dans la fiche LPO ce qui aide", {"lpo.txt"}),
        ("on peut piocher dans la fiche outarde", {"lpo.txt"}),
        ("s'appuyer sur l'étude de l'Ademe", {"ademe.txt"}),
        ("On refait le papier pour le web", set()),
        ("mettre en ligne l'article de Nolwenn", set()),
        ("avec la fiche technique du match", set()),
        ("faire une note de bas de page", set()),
        ("le rapport de la chambre régionale des comptes d'abord", set()),
        ("le maire a cité la LPO", set()),
    ],
)
def test_a_sheet_is_named_by_whose_it_is_and_the_text_itself_is_no_archive(instruction: str, found: set[str]) -> None:
    sheet = source(
        "L’outarde niche au sol.", "lpo.txt", role=Role.CONTEXT, outlet="LPO Poitou", rights=Rights.CITE_ONLY
    )
    lpo = replace(sheet, title="Fiche espèce : l’outarde")
    ademe = source("Le tri augmente.", "ademe.txt", role=Role.CONTEXT, outlet="Ademe", rights=Rights.CITE_ONLY)
    paper = source("Le bac a dix ans.", "archive.txt", role=Role.CONTEXT, outlet="La Vigie", rights=Rights.OWN)
    told = story("Le bac\n\nLe bac repart.", lpo, ademe, paper, instruction=instruction)
    assert asked_for(told) == found


@pytest.mark.parametrize(
    ("wish", "is_so"),
    [
        ("à glisser là où ça éclaire", True),
        ("Le contexte à placer au fil du papier", True),
        ("répartir l'archive où il faut", True),
        ("mettre la dépêche dans le corps du texte", True),
        ("Reportage à placer en une", False),
        ("dire où ça se passe", False),
        ("la mise au point là où elle est", False),
    ],
)
def test_what_is_borrowed_is_to_stand_where_it_throws_light(wish: str, *, is_so: bool) -> None:
    assert scatters(wish) is is_so


def test_what_is_asked_of_a_source_by_name_is_wished_and_what_its_brackets_say_by_another_word_is_not() -> None:
    text = "Le hameau de Chantelune a été privé de téléphone. Les promesses tiennent."
    paper = source(text, "archive.txt", role=Role.CONTEXT, outlet="La Vigie", rights=Rights.OWN)
    order = "Notre papier d’octobre sur Chantelune (les promesses) en contexte"
    assert wished(story("Le cuivre\n\nLe cuivre ferme.", paper, instruction=order)) == {"chant"}


ARCHIVE = source("Le bac avait fermé.", "c.txt", role=Role.CONTEXT, outlet="Le Phare", rights=Rights.OWN)


@pytest.mark.parametrize(
    ("instruction", "allowed"),
    [
        ("Une ligne ou deux de notre archive sur le bac, pas plus.", [(2, {"c.txt"})]),
        ("600 mots. Deux phrases de contexte au maximum", [(2, {"a.txt", "b.txt", "c.txt"})]),
        ("Un rappel d’une phrase.", [(1, {"c.txt"})]),
        ("Chapô d’une phrase, avec notre archive", []),
        ("Notre archive en contexte, au moins deux phrases", []),
        ("Le reste en deux lignes", []),
        ("Avec notre archive", []),
    ],
)
def test_a_limit_on_context_is_a_number_of_sentences(instruction: str, allowed: list[tuple[int, set[str]]]) -> None:
    told = story("Le bac ferme\n\nLe bac de Brévic ferme.\n", CHAMBER, FIRM, ARCHIVE, instruction=instruction)
    assert [(one.most, set(one.sources)) for one in limits(told)] == allowed
