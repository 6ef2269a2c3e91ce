"""A release that names its sender in its own words is introduced without saying it twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.attribution import attribute
from cms_publisher.fidelity.introductions import introduces
from cms_publisher.fidelity.residue import explain
from cms_publisher.fidelity.senders import denies, is_meant, reacts
from cms_publisher.model import Rights, Role, Sentence
from cms_publisher.writers.digest.passage_starts import can_open
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source, story

TODAY = date(2025, 3, 12)
SENDER = source(
    "La chambre des métiers du Val prend acte de la fermeture du bac.\n\n"
    "La chambre estime que 38 ateliers fermeront.\n\n"
    "Dans un contexte de crise, la Chambre des métiers du Val ouvre 12 ateliers.\n\nLe bac emploie 40 marins.\n",
    "note.txt",
    role=Role.CONTEXT,
    outlet="Chambre des métiers du Val",
    rights=Rights.PRESS_RELEASE,
    published=date(2025, 3, 11),
)
OLDER = replace(SENDER, published=date(2025, 1, 6))
ACT = "la chambre des métiers du Val prend acte de la fermeture du bac."
OPEN = "ans un contexte de crise, la Chambre des métiers du Val ouvre 12 ateliers."
MADE = {
    f"L{ACT[1:]}": f"Dans un communiqué, {ACT}",
    f"D{OPEN}": f"Selon un communiqué, d{OPEN}",
    "La chambre estime que 38 ateliers fermeront.": "La chambre des métiers du Val estime que 38 ateliers fermeront.",
    "Le bac emploie 40 marins.": "Selon la Chambre des métiers du Val, le bac emploie 40 marins.",
}


@pytest.mark.parametrize(("said", "made"), MADE.items())
def test_the_sender_is_named_once(said: str, made: str) -> None:
    assert attribute(SENDER, Sentence(text=said), today=TODAY).text == made


def test_an_older_release_has_its_month() -> None:
    said = "La chambre estime que 38 ateliers fermeront."
    assert attribute(OLDER, Sentence(text=said), today=TODAY).text == (
        "Dans un communiqué (janvier\u00a02025), la chambre des métiers du Val estime que 38 ateliers fermeront."
    )
    opening = "Dans un contexte de crise, la Chambre des métiers du Val ouvre 12 ateliers."
    assert attribute(SENDER, Sentence(text=opening), further=True, today=TODAY).text.startswith(
        "Selon la même source, "
    )


def test_an_answer_to_our_questions_is_no_release() -> None:
    answer = replace(SENDER, title="Réponse de la Chambre aux questions de la rédaction")
    made = f"Dans une réponse à nos questions, {ACT}"
    assert attribute(answer, Sentence(text=f"L{ACT[1:]}"), today=TODAY).text == made
    told = story("Le bac ferme\n\nLe bac de Brévic ferme lundi.\n", answer)
    assert explain(made, build(told), told.sources, whole=True).residues == ()
    assert explain(f"Dans un communiqué, {ACT}", build(told), told.sources, whole=True).residues
    released = story("Le bac ferme\n\nLe bac de Brévic ferme lundi.\n", SENDER)
    assert explain(made, build(released), released.sources, whole=True).residues


@pytest.mark.parametrize(
    "text",
    [
        *MADE.values(),
        f"Dans un communiqué en mars 2025, {ACT}",
    ],
)
def test_the_review_explains_it(text: str) -> None:
    told = story("Le bac ferme\n\nLe bac de Brévic ferme lundi.\n", SENDER)
    assert explain(text, build(told), told.sources, whole=True).residues == ()


@pytest.mark.parametrize(
    "text",
    [
        "Dans un communiqué, le bac emploie 40 marins.",
        "La chambre des notaires du Val estime que 38 ateliers fermeront.",
        "Le bac du Val emploie 40 marins.",
    ],
)
def test_no_other_name_is_put_and_no_release_without_its_sender(text: str) -> None:
    told = story("Le bac ferme\n\nLe bac de Brévic ferme lundi.\n", SENDER)
    assert explain(text, build(told), told.sources, whole=True).residues


def test_a_passage_may_open_with_what_its_sender_has_to_say_of_the_news() -> None:
    first, _, third, *_ = prepare(SENDER).sections[0].blocks
    assert (can_open(SENDER, first), can_open(SENDER, third)) == (True, False)
    assert not reacts(SENDER, "La chambre des métiers du Val annonce la fermeture du bac.")
    assert not reacts(replace(SENDER, rights=Rights.OWN), first.sentences[0].text)


def test_a_town_hall_says_nothing_of_the_municipality() -> None:
    hall = replace(SENDER, outlet="Mairie de Brévic")
    assert is_meant(hall, "La municipalité soutient le marché.")
    assert not is_meant(hall, "La ville de Lorme soutient le marché.")
    assert not is_meant(SENDER, "La municipalité soutient le marché.")


@pytest.mark.parametrize(
    ("outlet", "said", "opening"),
    [
        (
            "CCI du Vermois",
            "La chambre de commerce et d’industrie du Vermois demande un délai.",
            "Dans un communiqué, la",
        ),
        ("Préfecture du Jura", "Par arrêté du 26 novembre, le préfet du Jura a interdit la pêche.", "Selon un commun"),
        ("Voies navigables de France", "VNF lance un plan de 3 millions d’euros.", "Selon un communiqué, VNF"),
        ("Ville de Lorme", "Le quai de Lorme, dans la ville haute, ferme.", "Selon la Ville de Lorme, le quai"),
    ],
)
def test_a_sender_in_other_words_is_named_once_and_the_review_knows_it(outlet: str, said: str, opening: str) -> None:
    sent = replace(SENDER, outlet=outlet)
    made = attribute(sent, Sentence(text=said), today=TODAY).text
    assert made.startswith(opening)
    assert introduces(made, sent)


def test_who_opens_with_an_apposition_reacts_too_and_what_was_said_to_an_agency_names_it() -> None:
    sent = replace(SENDER, outlet="Collectif du bac")
    assert reacts(replace(sent, outlet="Vie du bac"), "L’association Vie du bac maintient sa plainte.")
    assert reacts(sent, "Le Collectif du bac, qui compte 310 membres, a déposé un recours.")
    wire = replace(SENDER, outlet="AFP", rights=Rights.LICENSED)
    said = "« Rien n’est joué », a déclaré à l’AFP Anne Roy, du port."
    assert attribute(wire, Sentence(text=said), today=TODAY).text == said


def test_a_note_without_a_verb_stands_behind_a_colon() -> None:
    sent = replace(SENDER, outlet="Basket de Lorme")
    made = attribute(sent, Sentence(text="Entrée à 6 euros, gratuite pour les enfants."), today=TODAY).text
    assert made.startswith("Selon Basket de Lorme\u00a0: ")
    assert introduces(made, sent)
    verb = attribute(sent, Sentence(text="Le bac emploie 40 marins."), today=TODAY).text
    assert verb.startswith("Selon Basket de Lorme, le bac")


@pytest.mark.parametrize(
    ("text", "is_denial"),
    [
        ("Le syndicat du Val conteste tout rejet dans la rivière.", True),
        ("Le syndicat dément avoir reçu ce courrier.", True),
        ("Nous récusons ces chiffres.", True),
        ("Le syndicat du Val rejette catégoriquement ces accusations.", True),
        ("Le syndicat du Val rejette ses eaux en aval.", False),
        ("Les riverains contestent le projet du syndicat du Val.", False),
        ("Le syndicat du Val rappelle que nul ne conteste les chiffres.", False),
    ],
)
def test_a_sender_denies_in_its_own_name(text: str, *, is_denial: bool) -> None:
    sender = replace(SENDER, outlet="Syndicat du Val", rights=Rights.CITE_ONLY)
    assert denies(sender, text) is is_denial
    assert not denies(replace(sender, rights=Rights.OWN), text)
