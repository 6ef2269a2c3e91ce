"""A charge is borrowed with its answer, and an old one is headed by nothing of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Rights, SiteProfile
from cms_publisher.pipeline import settle
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock

PROFILE = SiteProfile()
TEXT = """\
Morlac : la laiterie Vasseur investit 6 millions d’euros

La laiterie Vasseur construira une cave de 2 400 mètres carrés à Morlac, a annoncé lundi son directeur, Paul Vasseur.

La laiterie Vasseur emploie 80 personnes et transforme 9 millions de litres de lait par an. Ses fromages sont vendus \
dans 410 magasins. Le chantier débutera en mai 2025 et durera un an.

La région apportera 700 000 euros et la commune vendra le terrain à la laiterie, dans la zone du Gravas. Le bâtiment \
pourra accueillir 90 000 fromages, et vingt personnes seront recrutées d’ici à la fin de l’année prochaine. Les \
producteurs de lait de Morlac attendent que le prix du litre suive ; la laiterie le paie aujourd’hui 52 centimes.

Les riverains du ruisseau du Morlac demandent que les eaux de la laiterie soient traitées avant d’y être rejetées.
"""
ARCHIVE = """\
La laiterie Vasseur visée par une plainte

L’association Morlac vivant a déposé plainte contre la laiterie Vasseur après la mort de 300 truites dans le ruisseau.

« Le ruisseau était blanc sur deux kilomètres », raconte Maud Lescure, la présidente de l’association. {answer}

La laiterie a changé la cuve.
"""
ANSWER = "La laiterie Vasseur reconnaît « un débordement accidentel » d’une cuve et dit avoir prévenu la préfecture."


def borrowed(answer: str, published: date) -> list[ArticleBlock]:
    archive = source(
        ARCHIVE.format(answer=answer), "archive.txt", outlet="Le Fil de Brévic", published=published, rights=Rights.OWN
    )
    told = story(TEXT, archive, subheadings=2)
    article = DEFAULT.write(replace(told, brief=settle(told.brief, PROFILE)), PROFILE)
    at = next(at for at, block in enumerate(article.body) if block.source == "archive.txt")
    return list(article.body[at:])


def test_the_answer_goes_with_the_charge() -> None:
    text = " ".join(block.text for block in borrowed(ANSWER, date(2023, 5, 9)))
    assert "a déposé plainte" in text
    assert "un débordement accidentel" in text


NEAR = """\
La laiterie Vasseur mise en demeure

{charge}

{answer}

La laiterie a changé la cuve.
"""
NOTICE = "Le préfet a mis en demeure la laiterie Vasseur de traiter sous six mois les eaux rejetées dans le ruisseau."
PROTEST = "Près de 200 riverains ont manifesté contre la laiterie Vasseur après la mort de 300 truites du ruisseau."
BLAME = "La laiterie Vasseur a tué 300 truites du ruisseau en un mois : « une aberration » aux yeux de ses riverains."
FEAST = "La laiterie Vasseur a fêté ses 50 ans avec 300 riverains du ruisseau et vendu en un mois 9 000 fromages."
CHANGED = "«\u00a0La cuve a été changée\u00a0», répond la laiterie."
DONE = "La laiterie fait valoir que les eaux rejetées sont analysées chaque mois."


@pytest.mark.parametrize(
    ("charge", "answer", "goes_with"),
    [
        (NOTICE, CHANGED, True),
        (NOTICE, DONE, True),
        (PROTEST, DONE, True),
        (BLAME, DONE, True),
        (NOTICE, "« La cuve est bleue », sourit le fermier.", False),
        (FEAST, CHANGED, False),
    ],
)
def test_a_short_answer_right_behind_the_charge_goes_with_it(charge: str, answer: str, *, goes_with: bool) -> None:
    old = date(2023, 5, 9)
    text = NEAR.format(charge=charge, answer=answer)
    archive = source(text, "archive.txt", outlet="Le Fil de Brévic", published=old, rights=Rights.OWN)
    told = story(TEXT, archive, subheadings=2)
    article = DEFAULT.write(replace(told, brief=settle(told.brief, PROFILE)), PROFILE)
    texts = " ".join(block.text for block in article.body if block.source == "archive.txt")
    assert (answer in texts) is goes_with
    assert charge.rpartition(" ")[2] in texts


def test_what_answers_nothing_is_left() -> None:
    text = " ".join(block.text for block in borrowed("Le ruisseau longe trois communes.", date(2023, 5, 9)))
    assert "a déposé plainte" in text
    assert "trois communes" not in text


@pytest.mark.parametrize(
    ("published", "heading"),
    [
        (date(2025, 2, 10), "La laiterie Vasseur visée par une plainte"),
        (date(2023, 5, 9), "Le contexte"),
    ],
)
def test_words_of_another_year_head_nothing(published: date, heading: str) -> None:
    assert borrowed(ANSWER, published)[0].text == heading
