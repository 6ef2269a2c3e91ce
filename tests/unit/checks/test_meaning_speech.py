"""Whose words they are: what free mode lets pass, and attributions dropped, hardened, or given to another."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

TEXT = (
    "La passerelle de Bronzac a été fermée lundi 3 juin 2024 par la mairie, après la chute d’un câble.",
    "Le maire, Yves Larroque, affirme que l’entreprise Cordex avait négligé l’entretien des haubans depuis 2019.",
    "Il redoute une saison perdue pour les bateliers du canal.",
    "La directrice de Cordex, Agathe Simonin, réplique que chaque visite a été consignée dans un registre.",
    "Selon l’ingénieur Paul Estève, la corrosion des ancrages aurait commencé bien avant la crue.",
    "« Nous avons signalé ces fissures trois fois », a déclaré Lina Ferrer, présidente du comité des riverains.",
    "Le comité accuse la préfecture d’avoir égaré deux de ses courriers.",
    "Le procureur, Hervé Malet, a annoncé que l’expertise serait remise en octobre.",
    "L’assureur chiffre la réparation à 640 000 euros ; la mairie, elle, l’évalue à 900 000 euros.",
    "La police a compté 150 manifestants sur le quai, le comité 400.",
)
LIBRARY = rewordings.library(TEXT)


def kinds(text: str) -> set[str]:
    return rewordings.kinds(text, LIBRARY)


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "D’après Yves Larroque, Cordex négligeait l’entretien des haubans depuis 2019.",
        "L’entreprise Cordex aurait négligé l’entretien des haubans depuis 2019.",
        "Aux yeux du maire, la saison des bateliers du canal pourrait être perdue.",
        "Chaque visite a été consignée dans un registre, assure la directrice, Agathe Simonin.",
        "« Nous avons signalé ces fissures trois fois », a lancé la présidente du comité des riverains.",
        "Les riverains reprochent à la préfecture d’avoir égaré deux courriers.",
        "L’expertise sera remise en octobre.",
        "Pour Paul Estève, ingénieur, la corrosion des ancrages aurait débuté bien avant la crue.",
        "L’édile affirme que l’entreprise Cordex avait négligé l’entretien des haubans depuis 2019.",
    ],
)
def test_a_faithful_attribution_passes(faithful: str) -> None:
    assert kinds(faithful) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("L’entreprise Cordex avait négligé l’entretien des haubans depuis 2019.", "attribution"),
        ("La corrosion des ancrages a commencé bien avant la crue.", "attribution"),
        ("La préfecture a égaré deux courriers.", "attribution"),
        ("La police affirme que l’entreprise Cordex avait négligé l’entretien des haubans depuis 2019.", "speaker"),
        ("Agathe Simonin affirme que l’entreprise avait négligé l’entretien des haubans depuis 2019.", "speaker"),
        ("Chaque visite a été consignée dans un registre, assure le procureur, Hervé Malet.", "speaker"),
        ("« Nous avons signalé ces fissures trois fois », a déclaré le procureur.", "speaker"),
        ("Selon l’assureur, la corrosion des ancrages aurait commencé bien avant la crue.", "speaker"),
        ("Pour le procureur, la corrosion des ancrages aurait commencé bien avant la crue.", "speaker"),
        (
            "Yves Larroque a démontré que l’entreprise Cordex avait négligé l’entretien des haubans depuis 2019.",
            "attribution",
        ),
        ("Il est établi que la corrosion des ancrages avait commencé bien avant la crue.", "attribution"),
    ],
)
def test_a_changed_attribution_is_typed(changed: str, kind: str) -> None:
    assert kind in kinds(changed)
