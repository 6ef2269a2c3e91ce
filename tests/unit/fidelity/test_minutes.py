from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.boilerplate.minutes import agenda, frame, is_minutes_document, town
from cms_publisher.model import Brief
from cms_publisher.readers.markdown import MarkdownReader
from cms_publisher.readers.text import TextReader
from cms_publisher.writers.digest.opening import opening
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source

if TYPE_CHECKING:
    from cms_publisher.model import Document

MINUTES = """\
COMMUNE DE LORME-LE-VIEUX
Compte rendu du conseil municipal du 19 novembre 2026

L’an deux mille vingt-six, le dix-neuf novembre, le conseil municipal de la commune de Lorme-le-Vieux, \
dûment convoqué, s’est réuni à la mairie sous la présidence de Mme Anne Roy, maire.

Présents : A. Roy, L. Vidal, M. Corre, J.-P. Brun.
Absents excusés : P. Rennec (pouvoir à A. Roy).
Le procès-verbal de la séance du 8 octobre est approuvé à l’unanimité.

1. École publique : fermeture d’une classe

Mme le maire a reçu un courrier de l’inspection. L’école compte 52 élèves.
Le conseil, à l’unanimité, adopte une motion demandant le maintien des trois classes.

2. Camping : mode de gestion

Le camping a perdu 21 400 euros en 2026, du fait des travaux.
Après discussion, le conseil décide par 8 voix pour, 3 contre (M. Corre) de confier le camping à un exploitant privé.

Plus rien n’étant à l’ordre du jour, la séance est levée à 23 heures.

La secrétaire de séance, Luce Vidal
"""


def read(text: str) -> Document:
    return TextReader().read(text).document


def kept(text: str) -> str:
    document = read(text)
    gone = frame(document)
    return "\n".join(document.slice(block) for at, block in enumerate(document.blocks) if at not in gone)


def test_what_frames_minutes_is_none_of_the_text() -> None:
    text = kept(MINUTES)
    assert all(words not in text for words in ("L’an deux mille", "Présents", "excusés", "procès-verbal", "levée"))
    assert "secrétaire" not in text
    assert "Mme le maire a reçu un courrier" in text


def test_what_is_cut_of_it_is_shown() -> None:
    minutes = source(MINUTES)
    cut = [minutes.document.text[cut.span.start : cut.span.end] for cut in prepare(minutes).cuts]
    assert any(line.startswith("Présents") for line in cut)
    assert any(line.startswith("L’an deux mille") for line in cut)


def test_how_somebody_was_elected_stays() -> None:
    line = "Votants : 15. Suffrages exprimés : 14. M. Luc Vidal : 12 voix, élu au premier tour."
    elected = MINUTES.replace("Le conseil, à l’unanimité, adopte", f"{line}\nLe conseil adopte")
    assert line in kept(elected)
    assert line not in [elected[cut.span.start : cut.span.end] for cut in prepare(source(elected)).cuts]


@pytest.mark.parametrize(
    "line",
    ["Nombre de logements : 45, dont 12 sociaux.", "Anne Roy a été élue secrétaire.", "Absent depuis mai, il revient."],
)
def test_what_only_looks_like_a_formula_stays(line: str) -> None:
    assert line in kept(MINUTES.replace("Le conseil, à l’unanimité, adopte", f"{line}\nLe conseil adopte"))


def test_a_list_of_who_was_there_goes_with_its_line() -> None:
    rows = MINUTES.replace("Présents : A. Roy, L. Vidal, M. Corre, J.-P. Brun.", "Présents :\n- A. Roy\n- L. Vidal\n")
    assert "L. Vidal" not in kept(rows)


@pytest.mark.parametrize(
    "text",
    [
        "Lorme bat Brévic\n\nLe match a été serré jusqu’au bout, dimanche à Lorme.\n\nAbsents : R. Castel, T. Roux.\n",
        "La piscine ferme\n\nLa séance a été levée à 23 heures. Le conseil a voté la fermeture de la piscine.\n",
    ],
)
def test_one_formula_alone_makes_no_minutes(text: str) -> None:
    assert not is_minutes_document(read(text))
    assert not frame(read(text))


def test_who_met_and_decided_in_one_sentence_stays() -> None:
    voted = MINUTES.replace("Mme Anne Roy, maire.", "Mme Anne Roy, maire, et a voté la fermeture de la piscine.")
    assert "a voté la fermeture de la piscine" in kept(voted)


@pytest.mark.parametrize(
    "counts", [("1. ", "2. "), ("1 - ", "2 - "), ("I – ", "II – "), ("Point n° 1 : ", "Point n° 2 : ")]
)
def test_the_points_of_minutes_are_headings_without_their_number(counts: tuple[str, str]) -> None:
    document = read(MINUTES.replace("1. É", f"{counts[0]}É").replace("2. C", f"{counts[1]}C"))
    headings = [document.slice(block) for block in document.blocks if block.kind == "heading"]
    assert headings == ["École publique : fermeture d’une classe", "Camping : mode de gestion"]


SITTING = """\
Le conseil municipal de Lorme en séance

Vingt élus siégeaient lundi soir à la mairie, devant trente habitants.

1. Voirie

Le chemin des Faysses ne rouvrira pas avant le printemps, a dit l’adjoint aux travaux, Marc Roy.

2. Cantine

Le repas passera de 3,20 à 3,45 euros au 1er janvier, après trois ans sans une seule hausse du prix.

3. Vitesse en agglomération

Tout le bourg passera à 30 km/h le lundi 4 janvier, sauf la rue de Vesoul, qui est départementale.
"""


@pytest.mark.parametrize("numbers", ["1. 2. 3.", "4. 5. 6.", "1/ 2/ 3/"])
def test_three_points_of_any_report_of_a_council_are_headings_without_their_number(numbers: str) -> None:
    text = SITTING
    for old, new in zip(("1. ", "2. ", "3. "), numbers.split(), strict=True):
        text = text.replace(f"\n{old}", f"\n{new} ")
    document = read(text)
    headings = [document.slice(block) for block in document.blocks if block.kind == "heading"]
    assert headings == ["Voirie", "Cantine", "Vitesse en agglomération"]


@pytest.mark.parametrize("other", [("conseil municipal", "club de lecture"), ("en séance", "au travail"), ("3. ", "")])
def test_of_what_is_no_sitting_s_points_and_of_two_the_numbers_stay(other: tuple[str, str]) -> None:
    assert agenda(read(SITTING.replace(*other))) == {}


def test_a_list_of_advice_keeps_its_numbers() -> None:
    text = "Bien planter\n\nL’automne est la bonne saison pour planter un arbre.\n\n1. Choisir\n\nUn arbre du pays.\n"
    assert agenda(read(text)) == {}


def test_minutes_are_headed_by_what_was_decided_behind_their_town() -> None:
    minutes = source(MINUTES)
    assert town(minutes.document) == "Lorme-le-Vieux"
    opened = opening(Brief(), prepare(minutes))
    assert (
        opened.headline.text
        == "Lorme-le-Vieux\u00a0: le conseil adopte une motion demandant le maintien des trois classes"
    )
    offered = [one.text for one in opened.candidates.headline]
    assert "Camping : le conseil décide de confier le camping à un exploitant privé" not in offered
    assert "Le conseil décide de confier le camping à un exploitant privé" in offered


REPORT = """# La halle attendra

Le conseil a repoussé la halle, mardi à Lorme, lors d'une séance de deux heures.

## Procès-verbal

{said}

## Voirie

La rue du Bac sera refaite.
"""


@pytest.mark.parametrize(
    ("said", "goes"),
    [
        ("Le procès-verbal de la séance du 15 octobre est adopté à l'unanimité.", True),
        ("Le procès-verbal de la séance du 15 octobre est adopté. Jean Roy a quitté la salle.", False),
    ],
)
def test_a_report_goes_without_the_point_that_the_last_minutes_were_approved(said: str, goes: bool) -> None:
    document = MarkdownReader().read(REPORT.format(said=said)).document
    at = next(at for at, block in enumerate(document.blocks) if document.slice(block) == said)
    assert (frame(document) == {at}) is goes
