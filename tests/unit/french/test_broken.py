from __future__ import annotations

import pytest

from cms_publisher.french.broken import stray_stop, unconjugated


def verb(text: str) -> str | None:
    span = unconjugated(text)
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ces accords CODAB renforcer la coopération sur le fleuve.", "renforcer"),
        ("Les ministres européens élargir les contrôles.", "élargir"),
        ("Les ports Boltar et Zumi dénoncer une décision.", "dénoncer"),
        ("Les constructeurs automobiles craindre de nouveaux droits.", "craindre"),
        ("L’idée recule, alors que le FT révélé pour la première fois.", "révélé"),
    ],
)
def test_a_verb_that_nobody_conjugated_is_seen(text: str, wanted: str) -> None:
    assert verb(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Le premier atelier la semaine prochaine ouvre.",
        "Le gouvernement entend protéger les câbles.",
        "Les agents venus trier les colis sont partis.",
        "La mairie fait nettoyer les rues.",
        "Les élus doivent trier les déchets.",
        "Un système pour trier les déchets.",
        "Le dîner la veille a duré.",
        "L’obligation d’en présenter un, entrée en vigueur en 2021, a fait fuir les familles.",
        "Alors que le texte voté mardi prévoit une hausse, la ville attend.",
        "Bien que le pont rénové reste fermé, les piétons passent.",
        "Les deux pays souhaitent finir les travaux.",
    ],
)
def test_what_has_its_verb_is_left_in_peace(text: str) -> None:
    assert verb(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Navette gratuite. Rens. au 04 95 00 00 00.",
        "Tél. au secrétariat du club.",
        "Résa. au bar du port.",
        "Inscr. sur place le jour même.",
        "Rendez-vous au 3 av. de la gare.",
        "Il habite au 12 bd. du port.",
        "Il y a 40 places env. par soir.",
        "Dix kilos max. par personne.",
        "Huit joueurs min. par équipe.",
        "Le bâti date de 40 apr. notre ère.",
        "Le résid. du lac ferme.",
        "Dép. du stade à 9 h.",
        "Billets : infos. au bar du port.",
        "Le suppl. de dix euros reste.",
    ],
)
def test_a_shortened_word_stops_nothing(text: str) -> None:
    assert stray_stop(text) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Le bac a coulé. au large du port.", "coulé"),
        ("Le maire de Brévic. au conseil du lundi.", "Brévic"),
        ("Il parle de la navette. gratuite pour tous.", "navette"),
    ],
)
def test_a_stop_behind_a_word_or_a_name_is_shown(text: str, word: str) -> None:
    found = stray_stop(text)
    assert found is not None
    assert found["word"] == word
