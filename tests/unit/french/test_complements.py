from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.appositions import last_apposition, named, second_front
from cms_publisher.french.circumstances import eve, season, term, throughout
from cms_publisher.french.complements import beside, besides, described, felt, means, office, outcome, quoted_end

if TYPE_CHECKING:
    from collections.abc import Callable

    Find = Callable[[str], tuple[int, int] | None]


@pytest.mark.parametrize(
    ("find", "sentence", "rest"),
    [
        (
            described,
            "La ville crée une zone calme de 12 hectares délimitée par le canal et par la voie ferrée.",
            "La ville crée une zone calme de 12 hectares.",
        ),
        (
            described,
            "La Région a voté l’achat de 14 rames à batteries destinées aux lignes du plateau.",
            "La Région a voté l’achat de 14 rames à batteries.",
        ),
        (
            means,
            "Le stationnement sera gratuit le samedi, au moyen d’un disque à retirer en mairie, chez les gardiens.",
            "Le stationnement sera gratuit le samedi.",
        ),
        (
            means,
            "Un homme a été jugé pour avoir vendu plus de 300 faux billets, pour un préjudice estimé à 41 000 euros.",
            "Un homme a été jugé pour avoir vendu plus de 300 faux billets.",
        ),
        (
            outcome,
            "Le préfet a fermé le pont aux camions, ce qui oblige les transporteurs à un détour de 30 kilomètres.",
            "Le préfet a fermé le pont aux camions.",
        ),
        (
            outcome,
            "Le conseil a voté un plafond des locations, dans une démarche destinée à loger les habitants.",
            "Le conseil a voté un plafond des locations.",
        ),
        (
            quoted_end,
            "La clinique fermera ses lits le 2 mai, « pour une durée de trois mois ».",
            "La clinique fermera ses lits le 2 mai.",
        ),
        (
            beside,
            "Neuf villages manquent d’eau, une première depuis 2005, et les nappes baissent, a prévenu le maire.",
            "Neuf villages manquent d’eau, a prévenu le maire.",
        ),
        (
            office,
            "Le chauffeur a été mis en examen, a annoncé mardi 3\u00a0mai la procureure de la République de Lorme.",
            "Le chauffeur a été mis en examen, a annoncé mardi 3\u00a0mai la procureure.",
        ),
        (
            besides,
            "Lorme et Brévic, outre qu’ils partagent une côte, veulent un port commun.",
            "Lorme et Brévic veulent un port commun.",
        ),
        (felt, "C’est avec tristesse que le comité annule la foire.", "le comité annule la foire."),
        (
            season,
            "Neuf villages sont encore privés d’eau à l’entrée de l’hiver, a dit le préfet.",
            "Neuf villages sont encore privés d’eau, a dit le préfet.",
        ),
        (
            eve,
            "La direction a annoncé la veille au personnel que les lits fermeront.",
            "La direction a annoncé au personnel que les lits fermeront.",
        ),
        (
            second_front,
            "Fermée en avril, après une fuite au local, la salle a rouvert.",
            "Fermée en avril, la salle a rouvert.",
        ),
        (
            named,
            "La cour a condamné un négociant de Lorme, Jean Roy, 57 ans, à deux ans de prison.",
            "La cour a condamné un négociant de Lorme à deux ans de prison.",
        ),
        (
            last_apposition,
            "La ville répare le viaduc, situé sur la route entre Lorme et Brévic.",
            "La ville répare le viaduc.",
        ),
        (
            outcome,
            "Le niveau d’alerte va monter, entraînant la mise à l’abri des oies, a annoncé le ministère.",
            "Le niveau d’alerte va monter, a annoncé le ministère.",
        ),
        (
            term,
            "Le groupe a annoncé son intention de fermer le site d’ici à la fin du mois de mai 2027.",
            "Le groupe a annoncé son intention de fermer le site.",
        ),
        (
            term,
            "Les bus seront gratuits à compter du lundi 4\u00a0mai\u00a02026, a dit le maire.",
            "Les bus seront gratuits, a dit le maire.",
        ),
        (
            throughout,
            "Le vent va forcir sur l’ensemble du territoire métropolitain à compter du 4 mai.",
            "Le vent va forcir à compter du 4 mai.",
        ),
    ],
)
def test_what_only_tells_more_may_go(find: Find, sentence: str, rest: str) -> None:
    span = find(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == rest


@pytest.mark.parametrize(
    ("find", "sentence"),
    [
        (described, "La ville n’a pas acheté un terrain situé au bord du canal."),
        (described, "Un bâtiment construit en 1974 perd chaque jour trente mètres cubes d’eau."),
        (described, "La ville ferme les écoles situées au bord du canal."),
        (described, "Le juge annule le projet, un chantier engagé au printemps, donnant raison au maire."),
        (described, "Le port a reçu un plan validé par le maire, selon un élu."),
        (described, "Un marin est mort et trois autres personnes ont été blessées dans une collision, à Lorme."),
        (means, "Le port ferme, lors de la visite que prépare le maire, selon un élu."),
        (means, "Aucun bateau ne sortira, grâce à la digue."),
        (outcome, "Le bac ne ferme que mardi, ce qui oblige à attendre."),
        (outcome, "Le bac a fermé, ce qui gêne les élèves, a dit le maire, et ce qui coûte."),
        (outcome, "Fermé en mai, ce qui gêne les élèves."),
        (quoted_end, "Le port ferme, « pour le maire, c’est une faute »."),
        (beside, "Le lac baisse, mais les sources coulent, a prévenu le syndicat."),
        (beside, "Le lac, au plus bas, et les sources du plateau tarissent, a prévenu le syndicat."),
        (beside, "Si le lac baisse, et les sources tarissent, la vanne fermera, a prévenu le syndicat."),
        (office, "Le port ferme, a annoncé le président de la République."),
        (office, "Le port ferme, a annoncé le quotidien de Lorme."),
        (season, "Le lac n’est ouvert qu’à la fin de l’été, et pas avant."),
        (eve, "La direction a annoncé le lendemain de la grève un plan."),
        (felt, "C’est avec le maire que le comité annule la foire."),
        (second_front, "Fermée en avril, la salle a rouvert."),
        (named, "Le maire de Lorme, Jean Roy, a démissionné."),
        (term, "La rue est interdite aux camions à compter du 4 mai."),
        (term, "La ville va réduire de 40 % ses dépenses d’ici à 2030."),
        (term, "Le bac ne sera pas rouvert à partir du 4 mai."),
        (throughout, "Le vent n’a forci que sur l’ensemble du littoral."),
    ],
)
def test_what_the_sentence_turns_on_stays(find: Find, sentence: str) -> None:
    assert find(sentence) is None
