from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.additions import explained, happened, learnt, listed, listed_before_a_day, relative, share

if TYPE_CHECKING:
    from collections.abc import Callable

LORME = "La mairie de Lorme a fermé le pont"
HURT = "Trois marins ont été blessés"


@pytest.mark.parametrize(
    ("find", "sentence", "gone"),
    [
        (relative, f"{LORME}, qui date de 1924, a appris l’AFP.", ", qui date de 1924"),
        (relative, f"{LORME}, qui assure la moitié des passages.", ", qui assure la moitié des passages"),
        (relative, f"{LORME}, que des experts ont jugé sain.", None),
        (relative, f"{LORME}, qui date de 1924, et la digue.", None),
        (relative, "Le pont de Lorme, qui date de 1924.", None),
        (relative, f"« {LORME}, qui date de 1924.", None),
        (share, f"{HURT}, dont un grièvement, dans un naufrage.", ", dont un grièvement,"),
        (share, f"{HURT}, dont un grièvement.", ", dont un grièvement"),
        (share, "La dette atteint 9 millions, dont 2 à la ville, a indiqué le maire.", ", dont 2 à la ville"),
        (share, "Trois ans de prison, dont deux avec sursis, ont été requis.", None),
        (happened, f"{HURT} dans un naufrage survenu mardi à Lorme.", " survenu mardi à Lorme"),
        (happened, f"{HURT} dans un naufrage survenu à Lorme, selon la police.", " survenu à Lorme"),
        (happened, f"{HURT} dans un naufrage survenu avant l’aube.", " survenu avant l’aube"),
        (happened, f"{HURT} dans le naufrage survenu mardi à Lorme.", None),
        (learnt, f"{LORME}, a-t-on appris auprès du port.", ", a-t-on appris auprès du port"),
        (learnt, f"{LORME}, a appris l’AFP auprès du port.", ", a appris l’AFP auprès du port"),
        (learnt, f"{LORME}, a affirmé le port.", None),
        (listed, "Six jours, 40 auteurs : le Salon de Lorme ouvre lundi.", "Six jours, 40 auteurs : "),
        (listed, "Six quais, dont un qui ferme : le port de Lorme vit.", "Six quais, dont un qui ferme : "),
        (listed, "Six quais ferment, un ouvre : le port de Lorme vit.", None),
        (listed, "Six jours, 40 auteurs : le Salon de Lorme.", None),
        (listed, "Un avis : le port de Lorme ferme.", None),
        (listed, "Pas de bac, pas de bus : lundi, une île sera coupée de Lorme.", "Pas de bac, pas de bus : "),
        (listed, "Cinquante-deux chalets, un bal : le marché revient.", "Cinquante-deux chalets, un bal : "),
        (listed, "Trente lots, deux quais : selon le maire, le port vivra.", None),
        (listed, "Pas de bac, pas de bus : si la grève dure, les îles attendront.", None),
        (
            explained,
            "La foire de Lorme déborde de la halle : elle gagne le foirail et prend un jour.",
            " : elle gagne le foirail et prend un jour",
        ),
        (explained, "La foire de Lorme déborde de la halle : il faudra venir tôt.", None),
        (explained, "Le maire de Lorme l’a promis aux forains : il gardera la halle.", None),
        (explained, "Le maire est clair : il gardera la halle.", None),
    ],
)
def test_what_only_adds_may_go(find: Callable[[str], tuple[int, int] | None], sentence: str, gone: str | None) -> None:
    span = find(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


def test_the_share_of_a_sentence_that_is_suspended_is_no_relative_clause_to_cut() -> None:
    assert relative("Un notaire a été condamné à deux ans de prison, dont un avec sursis.") is None
    assert relative("Un notaire a été condamné à deux ans de prison, dont un an ferme.") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Pas de taxi pour la dialyse, pas de taxi pour les rayons : lundi, les taxis de Lorme entendent s’arrêter.",
            "les taxis de Lorme entendent s’arrêter.",
        ),
        (
            "Deux ans de travaux, trois mois de retard : samedi 3 mars, la halle a rouvert.",
            "la halle a rouvert.",
        ),
    ],
)
def test_a_headline_goes_without_a_list_and_the_day_behind_it(text: str, told: str) -> None:
    assert text[slice(*(listed_before_a_day(text) or (0, 0)))] + told == text


@pytest.mark.parametrize(
    "text",
    [
        "Deux ans de travaux, trois mois de retard : la halle a rouvert.",
        "Anne Roy, maire de Lorme : lundi, la ville paiera.",
        "Selon la préfecture, dans un premier bilan : lundi, la digue a cédé.",
        "Pas de bus, pas de trains : « lundi, on marche », dit Anne Roy.",
        "Plus l’eau monte, plus le village a peur : lundi, la digue cède.",
    ],
)
def test_what_stands_before_a_colon_and_a_day_and_stays(text: str) -> None:
    assert listed_before_a_day(text) is None
