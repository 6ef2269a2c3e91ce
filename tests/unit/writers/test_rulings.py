"""What was ruled is headed by who is judged, never by who was hurt."""

from __future__ import annotations

import pytest

from cms_publisher.writers.digest.headline import headline_candidates
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.rulings import ruling
from tests.unit.writers.stories import source

TEXT = """\
À la barre, les yeux se baissent. {opening}

{named} « Je ne dormais plus », entend-on dans la salle.

La procureure a requis trois ans. Après une heure de délibéré, le tribunal l’a condamné à trente mois de prison, dont \
vingt-quatre avec sursis probatoire.
"""
HURT = "Léa M. n’avait que seize ans quand les messages ont commencé. Léa M. a tout raconté à la barre."


@pytest.mark.parametrize(
    ("opening", "named", "headed"),
    [
        ("Marc R. comparaissait mardi devant le tribunal de Brévic.", "Il regrette.", "Brévic\u00a0: un homme"),
        (
            "Marc R., 34 ans, était jugé mardi par le tribunal de Brévic.",
            "Il regrette.",
            "Brévic\u00a0: un homme de 34\u00a0ans",
        ),
        ("Un homme de 34 ans comparaissait mardi devant le tribunal de Brévic.", HURT, None),
        ("Marc R. comparaissait mardi devant le tribunal de Brévic.", HURT, None),  # two initials: nobody knows
        ("Dans le box, Marc Roux attend. Il est jugé aux assises.", "Il regrette.", "Marc Roux\u00a0: le tribunal l’a"),
        (
            "Un homme comparaissait mardi devant le tribunal. « Non », a raconté à la barre, Lise Rey.",
            "Il regrette.",
            None,
        ),
        ("Un homme comparaissait mardi devant le tribunal. Lise Rey répond à la présidente.", "Il regrette.", None),
        ("L’accusé, Marc Roux, et Jean Vial, prévenu, comparaissaient devant le tribunal.", "Ils regrettent.", None),
    ],
)
def test_only_who_is_judged_stands_before_the_judgment(opening: str, named: str, headed: str | None) -> None:
    sections = prepare(source(TEXT.format(opening=opening, named=named))).sections
    found = ruling([one for section in sections for block in section.blocks for one in block.sentences])
    assert (found.text.partition(" condamné")[0] if found else None) == headed


OF_SEVERAL = """\
Mehdi A., 26 ans, Dorian P., 24 ans, et une jeune femme comparaissaient mercredi devant le tribunal de Brévic.

Le jugement sera rendu le 14 janvier 2027, avait dit la présidente, le 3 mars, à Lorme.

Le tribunal a condamné Mehdi A. à dix-huit mois de prison, dont douze avec sursis, Dorian P. à dix mois avec sursis et \
la jeune femme à 140 heures de travail d’intérêt général.
"""


def test_of_several_the_first_is_told_whole_and_ages_alone_are_no_headline() -> None:
    found = [one.text.replace("\u00a0", " ") for one in headline_candidates(prepare(source(OF_SEVERAL)))]
    told = "le tribunal a condamné Mehdi A. à dix-huit mois de prison, dont douze avec sursis"
    assert found[0].lower().endswith(told.lower())
    assert not any(text.endswith("24 ans") for text in found)
