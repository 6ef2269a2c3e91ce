from __future__ import annotations

import pytest

from cms_publisher.french.clefts import clause_of, plain


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("C’est avec regret que le port annule sa fête.", "Le port annule sa fête."),
        ("C'est en 1911 qu'Anvel a bâti sa digue.", "Anvel a bâti sa digue."),
        ("C’est avec beaucoup de joie que nous ouvrons.", "Nous ouvrons."),
    ],
)
def test_what_is_put_first_leaves_its_clause_whole(text: str, clause: str) -> None:
    assert clause_of(text) == clause


@pytest.mark.parametrize(
    "text",
    [
        "C’est pour cette raison que le port annule sa fête.",
        "C’est avec elle que le port a signé.",
        "C’est la digue que le port refait.",
        "C’est la première fois depuis 2017.",
        "Le port annule sa fête.",
    ],
)
def test_what_points_back_or_is_no_cleft_has_none(text: str) -> None:
    assert clause_of(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dimanche à Lorme, c’est le Belge Jan Maes qui a gagné la course.", "le Belge Jan Maes a gagné la course."),
        ("Ce sont les pompiers de Lorme qui ont donné l’alerte.", "les pompiers de Lorme ont donné l’alerte."),
    ],
)
def test_who_is_put_first_becomes_the_subject(text: str, told: str) -> None:
    spans = plain(text)
    assert spans is not None
    (_, start), (end, after) = spans
    assert text[start:end] + text[after:] == told


@pytest.mark.parametrize(
    "text",
    [
        "C’est lui qui a gagné la course.",
        "C’est cette équipe qui a gagné la course.",
        "Ce n’est pas Lorme qui a gagné la course.",
        "Selon le maire, c’est Lorme qui a gagné la course.",
        "Le maire a dit que c’est Lorme qui a gagné la course.",
    ],
)
def test_it_stays_where_it_points_back_is_denied_or_is_said_by_somebody(text: str) -> None:
    assert plain(text) is None
