from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french import dispatches

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("find", "sentence", "gone"),
    [
        (dispatches.night, "Un toit a brûlé dans la nuit de lundi à mardi à Lorme.", " dans la nuit de lundi à mardi"),
        (dispatches.night, "Un toit a brûlé dans la nuit du 3 au 4 mai 2026.", " dans la nuit du 3 au 4 mai 2026"),
        (dispatches.night, "Le bac ne passera pas dans la nuit de lundi à mardi.", None),
        (dispatches.night, "On dort mal dans la nuit de lundi à mardi.", None),
        (dispatches.clock, "Une secousse a été ressentie vers 02H45 dans les Alpes.", " vers 02H45"),
        (dispatches.clock, "Deux marins ont été secourus à 5 h 20 au large.", " à 5 h 20"),
        (dispatches.clock, "Le bac sera supprimé à 5 h 20 au printemps.", None),
        (
            dispatches.before_said,
            "Deux marins ont été secourus, après que leur bateau a coulé, a annoncé la préfecture.",
            ", après que leur bateau a coulé",
        ),
        (dispatches.before_said, "Deux marins, après avoir attendu, a annoncé la préfecture.", None),
        (
            dispatches.before_said,
            "Le pont ferme, alors que, selon la mairie, il tient, a annoncé la préfecture.",
            None,
        ),
        (
            dispatches.published,
            "Dormir serait utile, selon une étude publiée mardi dans une revue.",
            " publiée mardi dans une revue",
        ),
        (dispatches.published, "Fumer serait utile, selon une étude publiée par un fabricant de tabac.", None),
        (
            dispatches.victim,
            "La cour l’a condamné pour le meurtre de son voisin, Jean Roy, tué en 2023.",
            ", Jean Roy, tué en 2023",
        ),
        (dispatches.victim, "La cour l’a condamné pour le meurtre de son voisin, tué en 2023.", None),
    ],
)
def test_a_wire_s_first_sentence_goes_without(
    find: Callable[[str], tuple[int, int] | None], sentence: str, gone: str | None
) -> None:
    span = find(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
