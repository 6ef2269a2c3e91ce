"""What a council voted stands in the standfirst, with what it was on, wherever the copy tells it."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.standfirst import split_standfirst
from tests.unit.writers.stories import source

SCENE = "Il a fallu rajouter des chaises dans la salle des fêtes de Lorme."
ASKED = "Lundi soir, les 34 délégués de la communauté de communes devaient se prononcer sur la redevance des déchets."
VOTED = "Après deux heures de discussion, ils l’ont adoptée par 21 voix contre 11."
FROM_WHEN = "Elle s’appliquera au 1er janvier 2028, après une année de test."
BAC = "Chaque foyer recevra au printemps un bac muni d’une puce, lue par le camion à chaque levée."
AGAINST = "Le maire de Saint-Phal, Luc Roy, a mené la charge contre le projet pendant toute la soirée."


def split(text: str, headline: str) -> tuple[str, str]:
    taken, rest = split_standfirst(prepare(source(text)).sections, Sentence(text=headline))
    body = "\n".join(block.text for section in rest for block in section.blocks)
    return " ".join(one.text for one in taken).replace("\u00a0", " "), body.replace("\u00a0", " ")


def test_a_vote_told_by_a_pronoun_goes_with_the_question_and_with_what_leans_on_it() -> None:
    taken, body = split(f"{SCENE} {ASKED} {VOTED} {FROM_WHEN}\n\n{BAC}\n\n{AGAINST}\n", "Lorme : la redevance")
    assert taken == f"{ASKED} {VOTED} {FROM_WHEN}"
    assert body == f"{SCENE}\n{BAC}\n{AGAINST}"


PROPOSED = "Le maire, Luc Roy, a proposé au conseil municipal de fermer la rue Haute aux voitures dès le mois d’avril."
SHOPS = "Les commerçants craignent de perdre leurs clients, et l’ont dit devant une salle pleine."


@pytest.mark.parametrize(
    "vote",
    [
        "La proposition a été rejetée par 16 voix contre 15.",
        "Délibération adoptée à l’unanimité.",
        "Après une heure de débat, le conseil a donné son feu vert à la rue Haute sans voitures.",
        "La fermeture de la rue Haute est repoussée par 16 voix contre 15.",
    ],
)
def test_a_vote_stands_behind_what_was_proposed(vote: str) -> None:
    taken, body = split(f"{PROPOSED} {SHOPS}\n\n{vote} {BAC}\n\n{AGAINST}\n", "Le maire propose de fermer la rue Haute")
    assert taken.startswith(f"{PROPOSED} {vote}")
    assert body.startswith(SHOPS)


@pytest.mark.parametrize(
    "vote",
    [
        "La proposition sera soumise au vote en mars.",
        "L’amendement de l’opposition a été rejeté par 16 voix contre 15.",
        "La délibération ainsi modifiée a été adoptée par 15 voix contre 3.",
    ],
)
def test_what_is_no_vote_on_it_or_leans_on_more_stays(vote: str) -> None:
    taken, body = split(f"{PROPOSED} {SHOPS}\n\n{vote} {BAC}\n\n{AGAINST}\n", "Le maire propose de fermer la rue Haute")
    assert vote in body
    assert vote not in taken


def test_what_the_speaker_of_a_quotation_hangs_on_takes_it_along() -> None:
    said = "« C’est une question de sécurité », a-t-il expliqué."
    vote = "La proposition a été rejetée par 16 voix contre 15."
    taken, body = split(
        f"{PROPOSED} {said} {SHOPS}\n\n{vote} {BAC}\n\n{AGAINST}\n", "Le maire veut fermer la rue Haute"
    )
    assert taken.startswith(f"{PROPOSED} {said} {vote}")
    assert body.startswith(SHOPS)


def test_a_lead_that_tells_what_will_be_has_the_vote_that_decided_it() -> None:
    lead = "La piscine de Lorme fermera du lundi 4 janvier au vendredi 30 avril."
    vote = "Les élus l’ont décidé jeudi par 24 voix contre 11."
    taken, _ = split(f"{lead} {vote}\n\n{BAC}\n\n{AGAINST}\n", "La piscine ferme quatre mois")
    assert taken == f"{lead} {vote}"
