"""Where a story is by its head, its sender and the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.seats import filed_at, seat_told
from tests.unit.writers.stories import source, story

TEXT = "Les élus se sont réunis. La cantine augmente, et les parents de Lorme l’ont su par la presse."


@pytest.mark.parametrize(
    ("head", "outlet", "instruction", "place"),
    [
        ("CONSEIL MUNICIPAL DE LORME-LE-VIEUX – séance du 19 novembre\n\n", None, "", "Lorme-le-Vieux"),
        ("TRIBUNAL CORRECTIONNEL DE LORME. Un bailleur a été condamné.\n\n", None, "", "Lorme"),
        ("Tribunal de Lorme. « Je ne savais pas »\n\n", None, "", "Lorme"),
        ("PRÉFET DE L'AUDE\n\n", None, "", "Aude"),
        ("Communauté de communes du Val-de-Lorme\n\n", None, "", "Val-de-Lorme"),
        ("", "Mairie de Lorme", "", "Lorme"),
        ("", "ARS Sud et Syndicat des eaux du Haut-Lormois", "", ""),
        ("", "La Dépêche de Lorme", "", ""),
        ("", None, "Audience de mardi à Lorme. Sobre.", "Lorme"),
        ("", None, "Audience de mardi à Lorme, reprendre celle de mai à Brévic.", ""),
        ("", None, "Papier pour Lorme.", ""),
        ("", None, "Article traduit sur l'hôpital de Lorme, 450 mots.", "Lorme"),
        ("", None, "Papier de notre correspondant à Lorme.", ""),
        ("Lorme\nLe budget voté\n\n", None, "budget de Lorme à mettre en ligne", "Lorme"),
        ("L’hiver\nLe budget voté\n\n", None, "budget de Lorme à mettre en ligne", ""),
    ],
)
def test_a_place_is_told_by_what_stands_around_a_text(
    head: str, outlet: str | None, instruction: str, place: str
) -> None:
    told = story(f"{head}{TEXT}", instruction=instruction)
    assert seat_told(replace(told, primary=replace(told.primary, outlet=outlet))) == place


def test_a_report_is_filed_where_a_name_in_capitals_stands_before_it() -> None:
    assert filed_at(source("LORMEVAL – Le bac ne passe plus.")) == "Lormeval"
    assert filed_at(source("EXCLUSIF – Le bac ne passe plus.")) == ""
    assert filed_at(source("Le bac LORMEVAL – BRÉVIC ne passe plus.")) == ""
