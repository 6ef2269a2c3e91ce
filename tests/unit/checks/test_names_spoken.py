from __future__ import annotations

from cms_publisher.checks.context import Context
from cms_publisher.checks.names import CHECK
from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import compose
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TEXT = """\
« Le bac me manque »

Jeanne Le Goff a mené le bac trente ans. Elle l’a appris de Mme Castel.

Qui vous a le plus appris ?

Une femme, Mme Aubry, de Brévic. Elle me faisait fermer les yeux pour entendre le moteur.

Que faites-vous aujourd’hui ?

Je marche. M. Corre, mon voisin, a repris le chien, et j’ai gardé la barque pour l’été.

Où serez-vous dans dix ans ?

Je serai toujours au bout de la jetée du port, avec les autres.
"""


def test_whom_the_guest_of_an_interview_tells_of_needs_no_first_name() -> None:
    told = story(TEXT)
    edition = compose(told, SiteProfile(), DEFAULT)
    assert [str(one.args["name"]) for one in CHECK(Context(told, edition))] == ["Mme\u00a0Castel"]
