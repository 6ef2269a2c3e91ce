from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french import further

if TYPE_CHECKING:
    from collections.abc import Callable

STRUCK = "Cent salariés ont cessé le travail"
GUSTS = "Des rafales ont privé la ville d’électricité"


@pytest.mark.parametrize(
    ("find", "sentence", "gone"),
    [
        (
            further.condition,
            "Le musée fermera, la commune ayant renoncé aux travaux.",
            ", la commune ayant renoncé aux travaux",
        ),
        (further.condition, "Le musée fermera, la commune ayant, selon la mairie, renoncé aux travaux.", None),
        (further.condition, "Le musée, la commune ayant renoncé aux travaux.", None),
        (further.against, "Vingt kilos ont été vendus, contre soixante en 2025.", ", contre soixante en 2025"),
        (further.against, "Le club a gagné, contre toute attente.", None),
        (further.against, "Le projet a recueilli 17 voix, contre 5.", None),
        (further.purpose, f"{STRUCK} pour réclamer une prime.", " pour réclamer une prime"),
        (further.purpose, "Un homme a été condamné à deux ans de prison pour avoir volé un bac.", None),
        (further.purpose, "Cent salariés n’ont pas cessé le travail pour réclamer une prime.", None),
        (further.purpose, "Le maire a trouvé les mots pour calmer la salle.", None),
        (further.purpose, "Un essai a montré que l’eau mettait dix-neuf heures pour aller à la source.", None),
        (further.purpose, "Les pompiers ont mis dix-neuf heures pour éteindre le feu.", None),
        (further.purpose, "La halle est trop petite pour accueillir le marché.", None),
        (
            further.in_which,
            "Un car a percuté une voiture dans laquelle se trouvaient trois élèves.",
            " dans laquelle se trouvaient trois élèves",
        ),
        (further.in_which, "Le car a percuté la voiture dans laquelle se trouvaient trois élèves.", None),
        (further.aged, "Le juge a relâché deux hommes âgés de 24 et 29 ans.", " âgés de 24 et 29 ans"),
        (further.aged, "Deux hommes de 22 et 27 ans ont été arrêtés.", " de 22 et 27 ans"),
        (
            further.aged,
            "Les gendarmes ont arrêté deux hommes de 22 et 27 ans, soupçonnés de vol.",
            " de 22 et 27 ans,",
        ),
        (
            further.somewhere,
            "Les policiers ont arrêté deux hommes soupçonnés d’avoir volé du cuivre sur les chantiers du tramway.",
            " sur les chantiers du tramway",
        ),
        (further.somewhere, "Les policiers ont arrêté deux hommes sur les chantiers du tramway.", None),
        (further.aged, "Un bail de 12 ans a été signé.", None),
        (further.aged, "La mairie a ouvert la salle aux enfants âgés de 6 ans.", None),
        (
            further.out_of,
            "Cent salariés, sur les deux cents que compte le site, ont cessé le travail.",
            ", sur les deux cents que compte le site,",
        ),
        (further.out_of, "Le pont, sur les hauteurs de Lorme, a fermé.", None),
        (further.somewhere, "Ils ont volé trente antennes dans des fermes du Loiret.", " dans des fermes du Loiret"),
        (further.somewhere, "Le car est tombé dans un ravin.", None),
        (further.somewhere, "Ils n’ont volé d’antennes que dans des fermes du Loiret.", None),
        (further.unit, "Les gendarmes de la compagnie de Lorme ont arrêté un homme.", " de la compagnie"),
        (further.unit, "Les pompiers de la brigade de Lorme sont intervenus.", None),
        (
            further.deeds,
            f"{GUSTS}, arraché le toit du gymnase et couché des pins.",
            ", arraché le toit du gymnase et couché des pins",
        ),
        (further.deeds, f"{GUSTS}, le toit du gymnase et des pins.", None),
        (further.deeds, "Les rafales n’ont pas tué, arraché le toit et couché des pins.", None),
        (further.of_subject, "Un car qui descendait vers Lorme a percuté un arbre.", " qui descendait vers Lorme"),
        (
            further.of_subject,
            "Mardi, un car qui descendait vers Lorme a percuté un arbre.",
            " qui descendait vers Lorme",
        ),
        (further.of_subject, "Le car qui descendait vers Lorme a percuté un arbre.", None),
        (further.of_subject, "Un enfant qui lit apprend mieux.", None),
        (further.of_subject, "Un seul car qui descendait vers Lorme a percuté un arbre.", None),
        (further.of_subject, "Un car qui descendait vers Lorme et qui a brûlé a percuté un arbre.", None),
        (
            further.second_place,
            "À la sortie de Lorme, sur la route du Port, un car a percuté un arbre.",
            "sur la route du Port, ",
        ),
        (further.second_place, "À la sortie de Lorme, un car a percuté un arbre.", None),
        (further.second_place, "Depuis la mort du passeur, à Lorme, le village n’a plus de bac.", None),
        (further.second_place, "À Lorme, à Brévic, à Haurnes.", None),
    ],
)
def test_what_a_long_sentence_tells_besides_its_news_may_go(
    find: Callable[[str], tuple[int, int] | None], sentence: str, gone: str | None
) -> None:
    span = find(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
