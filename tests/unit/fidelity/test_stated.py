"""What somebody who is not judged is flatly said to have done is found, and nothing that is attributed or admitted."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.stated import is_unjudged, stated

TRIED = "Ce couvreur de Vincey, le prévenu, comparaissait mercredi pour escroquerie."
RESERVED = "Le tribunal a mis sa décision en délibéré au 16 décembre."
EXAMINED = "Un entraîneur de judo a été mis en examen mercredi à Vannes pour violences."


def found(*sentences: str) -> list[str]:
    return [sentences[at][start:end] for at, start, end in stated(sentences)]


@pytest.mark.parametrize(
    ("sentences", "told"),
    [
        (
            (TRIED, "Entre mars et juin, il a encaissé onze acomptes, sans finir un toit."),
            ["il a encaissé onze acomptes"],
        ),
        ((TRIED, "Le couvreur a trompé onze clients."), ["Le couvreur a trompé onze clients"]),
        (
            ("Le tribunal jugeait Anne L., 62 ans, pour vol.", "Sa boutique a facturé 311 boîtes."),
            ["Sa boutique a facturé 311 boîtes"],
        ),
        (
            (EXAMINED, "L’homme entraînait des enfants.", "Il a frappé sept d’entre eux."),
            ["Il a frappé sept d’entre eux"],
        ),
        ((EXAMINED, "Selon l’enquête, il a frappé sept enfants."), []),
        ((EXAMINED, "D’après l’enquête, il entraînait des enfants.", "Il en a frappé sept."), []),
        ((EXAMINED, "Il aurait frappé sept enfants."), []),
        ((EXAMINED, "Il est soupçonné d’avoir frappé sept enfants."), []),
        ((EXAMINED, "« Il a frappé mon fils », dit une mère."), []),
        ((EXAMINED, "Huguette, 84 ans, a porté plainte.", "Elle a menacé de partir."), []),
        ((TRIED, "Elle a volé à son secours."), []),
        ((TRIED, "Il a été frappé par un client."), []),
        ((TRIED, "Il avait été condamné en 2019, il avait volé un vélo."), []),
        ((TRIED, "Un voisin a menacé le prévenu."), []),
        ((TRIED, "Le couvreur encaissait les acomptes."), ["Le couvreur encaissait les acomptes"]),
        (
            ("L’infirmier facturait des piqûres.", "On juge les soins d’Yves L., infirmier de 47 ans."),
            ["L’infirmier facturait des piqûres"],
        ),
        (("Le voisin facturait des piqûres.", "On juge les soins d’Yves L., infirmier de 47 ans."), []),
        ((TRIED, "Selon l’accusation, le couvreur encaissait les acomptes."), []),
        ((TRIED, "Le couvreur posait des tuiles."), []),
        ((TRIED, "Le prévenu affirme qu’il a encaissé un acompte."), []),
    ],
)
def test_only_flat_facts_of_the_accused_are_found(sentences: tuple[str, ...], told: list[str]) -> None:
    assert found(*sentences) == told


@pytest.mark.parametrize(
    ("sentences", "wish", "unjudged"),
    [
        ((TRIED, RESERVED), "", True),
        ((TRIED,), "", False),
        ((TRIED,), "trouve un titre (présomption d’innocence !)", True),
        ((TRIED,), "Prudence, il n’est pas encore jugé", True),
        ((EXAMINED,), "", True),
        ((EXAMINED, "Il avait déjà été condamné en 2011."), "", True),
        ((TRIED, RESERVED, "Il reconnaît les faits."), "", False),
        ((TRIED, RESERVED, "Elle n’a rien contesté."), "", False),
        ((TRIED, RESERVED, "Il ne conteste pas les faits."), "", False),
        ((TRIED, RESERVED, "Il ne conteste pas tout."), "", True),
        ((TRIED, "Le tribunal l’a condamné à dix mois de prison."), "présomption d’innocence", False),
    ],
)
def test_a_case_is_unjudged_without_a_judgment_or_an_admission(
    sentences: tuple[str, ...], wish: str, *, unjudged: bool
) -> None:
    assert is_unjudged(" ".join(sentences), sentences, wish) == unjudged
