"""How far a deed has come (asked for, possible, settled, refused, done), in other words, and told as further."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le jury a recalé le projet de crèche porté par la société Bambou.",
        "L’armateur Kersaint songe à un rachat du chantier de Lanvil.",
        "La cour n’a pas accordé la remise en liberté de Denis Paulmier.",
        "Le rectorat a demandé la fermeture d’une classe à Tournelle.",
        "La direction n’écarte pas un report de la rentrée.",
        "L’infirmière Carole Vimont est soupçonnée d’avoir volé des ordonnances.",
        "Le syndicat a renoncé à saisir le juge des référés.",
        "La commission doit rendre ses conclusions en mars.",
        "Une partie des archives pourrait être transférée à Beaulac.",
        "Le docteur Émile Sarde a été interdit d’exercice pendant au moins trois ans.",
        "L’ancien joaillier Paul Ozanne a ouvert un musée de la montre.",
        "Le meurtrier présumé de la postière a été extradé lundi.",
        "Le festival d’Ancelle a attiré moins de 4 000 spectateurs.",
        "Le procureur envisage un appel.",
        "La ministre souhaite une baisse de la taxe sur les vélos.",
        "L’éditeur Galvan n’a signé aucun accord avec la chaîne.",
        "Aucune enquête n’a été ouverte sur l’incendie de la minoterie.",
        "Les riverains réclament un contrôle du bruit.",
        "Un recours contre le permis est à l’étude, selon l’association Rive gauche.",
        "La mairie prévoit la démolition de la tour en 2028.",
    )
)
FAITHFUL = (
    "La société Bambou a vu son projet de crèche écarté par le jury.",
    "Un rachat du chantier de Lanvil par l’armateur Kersaint est possible.",
    "Denis Paulmier s’est vu refuser sa remise en liberté.",
    "À Tournelle, le rectorat réclame la fermeture d’une classe.",
    "La rentrée pourrait être reportée, selon la direction.",
    "Carole Vimont, infirmière, se voit reprocher un vol d’ordonnances.",
    "Le juge des référés ne sera pas saisi par le syndicat.",
    "Les conclusions de la commission sont attendues en mars.",
    "Un transfert d’une partie des archives à Beaulac est envisagé.",
    "Émile Sarde ne pourra exercer la médecine pendant trois ans au minimum.",
    "Un musée de la montre a été ouvert par Paul Ozanne, joaillier à la retraite.",
    "L’homme soupçonné du meurtre de la postière a été extradé lundi.",
    "Le festival d’Ancelle n’a pas atteint les 4 000 spectateurs.",
    "Un appel du procureur n’est pas exclu.",
    "La ministre voudrait que la taxe sur les vélos baisse.",
    "Il n’y a pas d’accord entre l’éditeur Galvan et la chaîne.",
    "L’incendie de la minoterie ne fait l’objet d’aucune enquête.",
    "Un contrôle du bruit est demandé par les riverains.",
    "L’association Rive gauche réfléchit à un recours contre le permis.",
    "La tour doit être démolie en 2028 par la mairie.",
)
ADVANCED = (
    "La société Bambou a convaincu le jury, qui a approuvé son projet de crèche.",
    "L’armateur Kersaint a signé le rachat du chantier de Lanvil.",
    "Denis Paulmier a obtenu sa remise en liberté.",
    "À Tournelle, le rectorat a obtenu la fermeture d’une classe.",
    "La direction a décidé un report de la rentrée.",
    "Carole Vimont, infirmière, a volé des ordonnances.",
    "Le juge des référés a été saisi par le syndicat.",
    "La commission a rendu ses conclusions en mars.",
    "Un transfert d’une partie des archives à Beaulac est acquis.",
    "Émile Sarde ne pourra exercer la médecine pendant trois ans.",
    "Un musée de la montre a été ouvert par le joaillier Paul Ozanne.",
    "Le meurtrier de la postière a été extradé lundi.",
    "Le festival d’Ancelle a attiré 4 000 spectateurs.",
    "Le procureur a fait appel.",
    "La ministre a obtenu une baisse de la taxe sur les vélos.",
    "L’éditeur Galvan a signé un accord avec la chaîne.",
    "Une enquête a été ouverte sur l’incendie de la minoterie.",
    "Les riverains ont obtenu un contrôle du bruit.",
    "L’association Rive gauche a déposé un recours contre le permis.",
    "La mairie a procédé à la démolition de la tour.",
)


@pytest.mark.parametrize("text", FAITHFUL)
def test_a_deed_in_other_words_passes(text: str) -> None:
    assert not rewordings.kinds(text, LIBRARY) & {"negation", "opposite", "modality", "quantity", "name", "to-come"}


@pytest.mark.parametrize("text", ADVANCED)
def test_the_same_told_as_further_or_less_far_is_caught(text: str) -> None:
    assert rewordings.kinds(text, LIBRARY) & {"negation", "opposite", "modality", "quantity", "name", "to-come"}
