"""What a page sets between its paragraphs is known by its words; sentences that begin alike stay."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.cleaning import leftover


@pytest.mark.parametrize(
    "line",
    [
        "Offrir l’article",
        "Ajouter à vos sélections",
        "Voir en plein écran",
        "Passer la publicité",
        "Déjà abonné ? Se connecter",
        "Il vous reste 61.8% de cet article à lire. La suite est réservée aux abonnés.",
        "Cet article vous a plu ?",
        "Loading...",
        "Accueil • Économie • Entreprises",
        "Lire aussi l’enquête | Le bac à la dérive",
        "Publié hier à 05h30, modifié hier à 11h02",
        "Publié aujourd’hui à 11h18",
        "Publié le 18 novembre 2026 à 06:00. / Modifié le 18 novembre 2026 à 06:00.",
        "22 nov. 2026 à 09:14 - mise à jour 22 nov. 2026 à 13:40",
        "(AFP) - 23/11/2026 19h01",
        "00:00/02:47",
        "Le bac fait débat / 12h45 / 2 min. / mercredi à 12:45",
        "Chaque semaine, Lise vous raconte le fleuve. Inscrivez-vous à la newsletter gratuite",
        "Chaque matin, l’actu du Val vue par Le Fil",
        "Notre dossier « Fleuves »",
        "Ne manquez rien de votre région, recevez notre newsletter.",
        "Envie de lire la suite ?",
        "Les abonnés ont accès à l’intégralité du site.",
        "Dès CHF 2.- par mois",
        "Vous avez des informations à nous communiquer à propos de cette histoire?",
        "19 nov. 2026, 18:00",
        "Ce message et ses pièces jointes peuvent contenir des informations confidentielles.",
        "Journaliste au service Politique",
        "Lise Varenne est journaliste à la rubrique locale depuis 2011. Elle suit le fleuve. Plus d’infos",
        "Le bac, lundi, à quai. LISE VARENNE / AFP",
        "Le bac (illustration). — L. Varenne / SIPA",
        "Le bac à quai. — © Lise Varenne / KEYSTONE",
        "Le bac relie les deux rives. | LE FIL / ARCHIVES",
        "Le passeur au travail, le 16 novembre. (Lise Varenne/Le Fil)",
        "Plouvern, ce jeudi. Le bac reste à quai. LF/J.B.",
        "PHOTO LISE VARENNE, LE FIL",
        "KEYSTONE/LISE VARENNE",
        "L.M. avec AFP",
        "Avec La Presse canadienne",
        "Par Belga, édité par Lise Varenne",
        "Avec les informations de Lise Varenne",
        "Un texte de Lise Varenne",
        "Recueilli par Lise Varenne.",
        "Lise Varenne (Plouvern, Val, envoyée spéciale)",
        "par Lise Varenne, envoyée spéciale à Plouvern",
        "(Reportage Lise Varenne, avec la contribution de Jean Morvan à Francfort, édité par Anne Roy)",
    ],
)
def test_a_line_of_the_page_is_none_of_the_text(line: str) -> None:
    assert leftover(line)


@pytest.mark.parametrize(
    "text",
    [
        "Publiée le 3 mars dans la revue du fleuve, l’étude porte sur 1 200 passagers.",
        "Publié hier, le rapport accable la régie.",
        "Mis à jour le 4 mai, le plan prévoit douze mesures.",
        "Ce message est clair, selon l’opposition.",
        "Ce texte fait partie de la réforme des bacs.",
        "Texte de loi sur les bacs",
        "Une enquête de gendarmerie",
        "Samedi 28 novembre 2026 à 20 h",
        "Le 28 novembre 2026 à 20h30",
        "Chaque matin, la boulangère livre quarante pains.",
        "Chaque semaine, le maire raconte le fleuve dans une newsletter.",
        "Chaque samedi, retrouvez les producteurs sur la place.",
        "Écouter, c’est déjà soigner",
        "La suite après les vacances",
        "Il travaille avec l’AFP.",
        "Écrit par Lise Varenne en 1962, le roman se lit encore.",
        "Un texte de Lise Varenne sera lu samedi.",
        "PS/EELV : l’accord",
        "Marseille / Lyon",
        "Trois minutes de silence",
        "Pour lire la suite, « il faudra attendre », dit l’éditeur.",
        "Dès le premier mois, la régie a perdu 40 passagers.",
        "19 novembre 2026, 18 h",
    ],
)
def test_what_a_text_may_say_stays(text: str) -> None:
    assert leftover(text) is None
