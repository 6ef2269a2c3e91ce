from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.additions import explained, happened, learnt, listed, relative, share

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
