"""Who is tried for what, told of the one sentence that says so, and only while no judgment is told."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.tried import tells_trial, trials
from cms_publisher.french import sentences
from cms_publisher.model import Sentence

ASKED = "La procureure a requis deux ans de prison avec sursis. Le jugement sera rendu le 12 janvier."
HEARING = (
    "Elle a gardé son manteau. Nathalie B., 52 ans, comptable à la retraite et ancienne trésorière du club de boules "
    "de Lorme, comparaissait jeudi devant le tribunal correctionnel de Brévic pour abus de confiance et faux. La "
    f"présidente du club, Annie Roy, notaire, est partie civile. {ASKED}"
)
TOLD = "Lorme : l’ancienne trésorière du club de boules jugée pour abus de confiance et faux"


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.split(text)]


def made(text: str) -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in trials([Sentence(text=each) for each in texts(text)])]


def test_less_room_leaves_out_what_makes_a_charge_graver_and_the_review_knows_it() -> None:
    told = f"Un routier de 38 ans était jugé mardi à Brévic pour homicides involontaires aggravés. {ASKED}"
    less = "Brévic : un routier jugé pour homicides involontaires"
    assert {less, f"{less} aggravés"} <= set(made(told))
    assert tells_trial(less, texts(told))
    assert not tells_trial(less, texts(told.replace(" involontaires", "")))


@pytest.mark.parametrize(
    ("opening", "first"),
    [
        (HEARING, TOLD),
        (
            "Le tribunal de Brévic jugeait mardi Anne L., 62 ans, pharmacienne à Lorme, pour escroquerie.",
            "Lorme : une pharmacienne jugée pour escroquerie",
        ),
        (
            "Un maçon de 52 ans était jugé lundi par le tribunal de Brévic pour violences sur son voisin.",
            "Brévic : un maçon de 52 ans jugé pour violences",
        ),
        (
            "On se tait. Ce chauffeur routier de 38 ans était jugé mardi à Brévic pour homicides involontaires.",
            "Brévic : un chauffeur routier de 38 ans jugé pour homicides involontaires",
        ),
        (
            "Un conducteur de car, poursuivi pour homicide involontaire, était jugé mardi par le tribunal de Brévic.",
            "Brévic : un conducteur de car jugé pour homicide involontaire",
        ),
        (
            "Retraité de la poste, 67 ans, il est poursuivi pour homicide involontaire par le tribunal de Brévic.",
            "Brévic : un retraité de la poste jugé pour homicide involontaire",
        ),
        (
            "Le tribunal de Brévic a examiné jeudi le cas de Luc L., 46 ans, poursuivi pour escroquerie et faux.",
            "Brévic : un homme de 46 ans jugé pour escroquerie et faux",
        ),
    ],
)
def test_a_person_is_told_by_what_the_text_says_that_this_one_is(opening: str, first: str) -> None:
    lines = made(f"{opening} {ASKED}")
    assert lines[0] == first
    assert all(tells_trial(line, texts(f"{opening} {ASKED}")) for line in lines)


@pytest.mark.parametrize(
    "line",
    [
        TOLD,
        "L’ancienne trésorière du club de boules jugée pour abus de confiance",
        "Lorme : l’ancienne trésorière jugée pour abus de confiance et faux",
    ],
)
def test_the_review_knows_it_in_less_room(line: str) -> None:
    assert tells_trial(line, texts(HEARING))


@pytest.mark.parametrize(
    "line",
    [
        "L’ancienne présidente du club de boules jugée pour abus de confiance",
        "Une notaire jugée pour abus de confiance",  # she was robbed
        "Annie Roy jugée pour abus de confiance",
        "La trésorière du club de boules jugée pour abus de confiance",  # no more
        "L’ancienne trésorière du club de boules de Brévic jugée pour abus de confiance",
        "Redon : l’ancienne trésorière du club de boules jugée pour abus de confiance",
        "L’ancienne trésorière du club de boules jugée pour escroquerie",
        "L’ancienne trésorière du club de boules jugée pour abus de faiblesse",
        "L’ancienne trésorière du club de boules jugée pour abus de confiance et vol",
        "L’ancienne trésorière du club de boules jugé pour abus de confiance",
        "L’ancienne trésorière du club de boules jugée en appel pour abus de confiance",
        "L’ancienne trésorière du club de boules jugée coupable d’abus de confiance",
        "L’ancienne trésorière du club de boules n’a pas été jugée pour abus de confiance",
        "L’ancienne trésorière du club de boules mise en examen pour abus de confiance",
        "L’ancienne trésorière du club de boules sera jugée pour abus de confiance",
    ],
)
def test_nobody_else_for_nothing_else_at_no_other_stage(line: str) -> None:
    assert not tells_trial(line, texts(HEARING))


@pytest.mark.parametrize(
    "text",
    [
        HEARING.replace("Le jugement", "Le tribunal l’a relaxée. Le jugement"),
        HEARING.replace("Le jugement", "Le tribunal l’a condamnée à un an de prison. Le jugement"),
        HEARING.replace("comparaissait jeudi", "comparaissait jeudi comme témoin"),
        HEARING.replace(ASKED, "Le procès s’ouvrira le 3 mars."),  # nothing was heard yet
        HEARING.replace("comparaissait jeudi", "aurait été jugée jeudi"),
        HEARING.replace("Le jugement", "Les deux prévenues se taisent. Le jugement"),
        HEARING.replace("Le jugement", "Son complice est en fuite. Le jugement"),
        f"Deux hommes ont comparu mardi. {HEARING}",
        f"« Un maçon était jugé pour vol », raconte un voisin. {ASKED}",
        f"En 2019, un maçon était jugé par le tribunal de Brévic pour vol. {ASKED}",
        f"Le chef de battue, Luc V., 58 ans, comparaissait lui aussi pour mise en danger de la vie d’autrui. {ASKED}",
        f"Un maçon comparaissait mardi devant le tribunal de Brévic pour sa première audience. {ASKED}",
        f"Luc V. comparaissait mardi devant le tribunal de Brévic pour vol. {ASKED}",  # nobody knows who that is
    ],
)
def test_nothing_is_told_where_it_is_not_so_or_not_sure(text: str) -> None:
    assert not made(text)
