"""Whom a court sentenced or cleared, told by what the text says that the person is, and only what was done."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.sentenced import headlines, tells_ruling
from cms_publisher.french import sentences
from cms_publisher.model import Sentence

HEARING = (
    "Une veste grise, un dossier serré contre elle. Nathalie B., 52 ans, ancienne trésorière du club de boules de "
    "Lorme, comparaissait jeudi devant le tribunal correctionnel de Brévic pour abus de confiance. La présidente du "
    "club, Annie Roy, est partie civile. Le procureur, Paul Anvel, a requis deux ans de prison. "
)
RULED = f"{HEARING}Après une heure, le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis probatoire."
TOLD = "L’ancienne trésorière du club de boules de Lorme condamnée à quinze mois de prison avec sursis probatoire"
OF_APPEAL = (
    "La cour d’appel de Riom a relaxé jeudi Robert Aubrac, 71 ans, ancien maire de Lorme, poursuivi pour mise en "
    "danger de la vie d’autrui. En première instance, le tribunal l’avait condamné à huit mois de prison avec sursis."
)


def texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.split(text)]


def made(text: str) -> list[str]:
    lines = headlines([Sentence(text=each) for each in texts(text)])
    return [one.text for one in lines if "\u00a0: " not in one.text]


def knows(line: str, text: str) -> bool:
    return tells_ruling(line, texts(text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (RULED, TOLD),
        (OF_APPEAL, "L’ancien maire de Lorme relaxé en appel"),
        (
            (
                "Marie L., 58 ans, éleveuse de chiens à Lorme, près de Brévic, a été condamnée jeudi par le tribunal "
                "correctionnel de Brévic à dix mois de prison avec sursis et à une interdiction de détenir un animal."
            ),
            "Une éleveuse de chiens condamnée à dix mois de prison avec sursis",
        ),
        (
            (
                "Le tribunal correctionnel de Lorme a condamné mardi 19 mai 2026 un homme de 27 ans à quatre ans de "
                "prison, dont un avec sursis, pour avoir roué de coups un conducteur de bus."
            ),
            "Un homme de 27 ans condamné à quatre ans de prison, dont un avec sursis",
        ),
        (
            (
                "Mardi, le tribunal correctionnel de Brévic a condamné Luc Vasseur, 54 ans, ancien trésorier de la "
                "coopérative de Lorme, à trois ans de prison, dont deux avec sursis, pour abus de confiance."
            ),
            "L’ancien trésorier de la coopérative de Lorme condamné à trois ans de prison, dont deux avec sursis",
        ),
        (
            (
                "Luc R., 41 ans, couvreur, comparaissait lundi devant le tribunal de Lorme pour vol. Deux clients ont "
                "parlé. Le tribunal l’a condamné à un an de prison, dont six mois avec sursis probatoire."
            ),
            "Un couvreur condamné à un an de prison, dont six mois avec sursis probatoire",
        ),
        (
            (
                "Poursuivi pour vol, l’ancien gérant de l’auberge, Luc Roy, comparaissait mardi devant le tribunal. Le "
                "tribunal a condamné Luc Roy à six mois de prison avec sursis."
            ),
            "L’ancien gérant de l’auberge condamné à six mois de prison avec sursis",
        ),
    ],
)
def test_a_person_is_told_by_what_the_text_says_that_this_one_is(text: str, first: str) -> None:
    assert made(text)[:1] == [first]


@pytest.mark.parametrize(
    "line",
    [
        TOLD,
        "L’ancienne trésorière du club de boules condamnée à 15 mois de prison avec sursis",
        "l’ancienne trésorière condamnée à quinze mois avec sursis",
        "L’ancienne trésorière du club de boules a été condamnée à quinze mois de prison avec sursis",
        "Nathalie B. condamnée à quinze mois de prison avec sursis",
        "L’ancienne trésorière du club de boules condamnée",
        "L’ex-trésorière du club de boules condamnée à 15 mois avec sursis",
    ],
)
def test_the_review_knows_it_as_desks_write_it(line: str) -> None:
    assert knows(line, RULED)


@pytest.mark.parametrize(
    "line",
    [
        "La trésorière du club de boules condamnée à quinze mois de prison avec sursis",  # no more
        "La présidente du club condamnée à quinze mois de prison avec sursis",
        "L’ancienne présidente du club condamnée à quinze mois de prison avec sursis",
        "Annie Roy condamnée à quinze mois de prison avec sursis",
        "L’ancienne trésorière du club de boules de Brévic condamnée à quinze mois de prison avec sursis",
        "L’ancienne trésorière du club de tennis condamnée à quinze mois de prison avec sursis",
        "L’ancienne trésorière condamnée à quinze mois de prison",
        "L’ancienne trésorière condamnée à quinze mois",
        "L’ancienne trésorière condamnée à quinze ans de prison avec sursis",
        "L’ancienne trésorière condamnée à deux ans de prison",
        "L’ancienne trésorière condamnée en appel à quinze mois de prison avec sursis",
        "L’ancienne trésorière relaxée",
        "L’ancienne trésorière condamné à quinze mois de prison avec sursis",
        "L’ancienne trésorière mise en examen",
        "L’ancienne trésorière du club de boules condamnée à quinze mois de prison avec sursis pour vol",
        "L’ancienne trésorière n’a pas été condamnée à quinze mois de prison avec sursis",
        "L’ancienne trésorière sera condamnée à quinze mois de prison avec sursis",
        "L’ancienne trésorière et la présidente condamnées à quinze mois de prison avec sursis",
    ],
)
def test_nobody_else_and_nothing_else(line: str) -> None:
    assert not knows(line, RULED)


@pytest.mark.parametrize(
    "deed",
    [
        "Nathalie B. a failli être condamnée à quinze mois de prison avec sursis.",
        "Nathalie B. sera jugée le 12 janvier et risque d’être condamnée à quinze mois de prison avec sursis.",
        "Nathalie B. pourrait être condamnée à quinze mois de prison avec sursis.",
        "Nathalie B. aurait été condamnée à quinze mois de prison avec sursis.",
        "Le procureur a requis quinze mois de prison avec sursis contre Nathalie B.",
        "Nathalie B. n’a pas été condamnée à quinze mois de prison avec sursis.",
        "Le tribunal n’a pas condamné Nathalie B. à quinze mois de prison avec sursis.",
        "Nathalie B. avait été condamnée à quinze mois de prison avec sursis.",
        "Nathalie B. a déjà été condamnée à quinze mois de prison avec sursis.",
        "En 2019, le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis.",
        "« Le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis », soutient un voisin.",
        "La cour d’appel a annulé le jugement qui a condamné Nathalie B. à quinze mois de prison avec sursis.",
        "La cour a annulé l’arrêt par lequel le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis.",
        "Si le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis, la cour en a décidé autrement.",
        "Le procureur demande que Nathalie B. soit condamnée à quinze mois de prison avec sursis.",
        "Selon la rumeur, le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis.",
        "Le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis. La cour d’appel l’a relaxée mardi.",
        "Le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis. La cour a infirmé le jugement.",
        "Le tribunal a-t-il condamné Nathalie B. à quinze mois de prison avec sursis ?",
    ],
)
def test_what_was_not_done_is_not_told_as_done(deed: str) -> None:
    text = HEARING + deed
    assert made(text) == []
    assert not knows("L’ancienne trésorière du club de boules condamnée à quinze mois de prison avec sursis", text)
    assert not knows("L’ancienne trésorière du club de boules condamnée", text)


@pytest.mark.parametrize(
    "person",
    [
        "Nathalie B., 52 ans, fille de l’ancienne trésorière du club de boules de Lorme,",
        "Me Anne Roy, avocate de Nathalie B., ancienne trésorière du club de boules de Lorme,",
        "Nathalie B., 52 ans, et Anne C., ancienne trésorière du club de boules de Lorme,",
        "Nathalie B., 52 ans, devant l’ancienne trésorière du club de boules de Lorme,",
        "L’ancienne trésorière du club de boules de Lorme n’était pas là. Nathalie B., 52 ans,",
        "« Nathalie B., ancienne trésorière du club de boules de Lorme », dit l’affiche. Elle, 52 ans,",
    ],
)
def test_what_somebody_else_is_is_not_what_this_one_is(person: str) -> None:
    ruled = "Le tribunal a condamné Nathalie B. à quinze mois de prison avec sursis."
    text = f"{person} comparaissait jeudi devant le tribunal correctionnel de Brévic pour vol. {ruled}"
    assert made(text) == []
    assert not knows("L’ancienne trésorière du club de boules condamnée à quinze mois de prison avec sursis", text)


def test_what_an_appeal_court_gave_is_told_as_such() -> None:
    assert knows("L’ancien maire de Lorme relaxé en appel", OF_APPEAL)
    assert not knows("L’ancien maire de Lorme relaxé", OF_APPEAL)
    assert not knows("L’ancien maire de Lorme condamné à huit mois de prison avec sursis", OF_APPEAL)
    assert not knows("L’ancien maire de Lorme acquitté en appel", OF_APPEAL)


@pytest.mark.parametrize(
    "ruled",
    [
        "Le tribunal a relaxé Nathalie B. du chef de faux.",
        "Le tribunal a relaxé partiellement Nathalie B.",
        "Le tribunal a relaxé Nathalie B. pour une partie des faits.",
        "Le tribunal a relaxé Nathalie B. mais l’a condamnée à verser 3 000 euros.",
        "Le tribunal a reconnu Nathalie B. coupable de vol. Il l’a relaxée de faux. Le tribunal a relaxé Nathalie B.",
    ],
)
def test_who_was_cleared_in_part_was_not_cleared(ruled: str) -> None:
    assert made(HEARING + ruled) == []
    assert not knows("L’ancienne trésorière du club de boules relaxée", HEARING + ruled)


@pytest.mark.parametrize(
    "given",
    [
        "à six mois de prison sous bracelet électronique",
        "à six mois de prison, assortis du sursis",
        "à six mois de prison, dont la moitié avec sursis",
        "à six mois de prison, entièrement aménagés à domicile",
        "à 3 000 euros d’amende, dont 1 000 avec sursis",
        "à six mois d’inéligibilité",
        "à six mois de suspension de permis",
    ],
)
def test_a_punishment_that_is_meant_otherwise_is_not_told_without_how(given: str) -> None:
    text = f"{HEARING}Le tribunal a condamné Nathalie B. {given}."
    assert made(text) == []
    assert not knows("L’ancienne trésorière du club de boules condamnée à six mois de prison", text)
    assert not knows("L’ancienne trésorière du club de boules condamnée à six mois", text)


@pytest.mark.parametrize(
    "later",
    [
        "La peine est entièrement assortie du sursis, comme l’avait demandé la défense.",
        "Il l’effectuera à son domicile, sous bracelet électronique.",
        "Le sursis prononcé en mai est révoqué.",
    ],
)
def test_a_punishment_that_is_said_to_be_meant_otherwise_later_is_not_told(later: str) -> None:
    text = f"Luc R., 40 ans, gérant du bar de Lorme, a été condamné jeudi à deux ans de prison. {later}"
    assert made(text)[:1] == ["Le gérant du bar de Lorme condamné"]
    assert not knows("Le gérant du bar de Lorme condamné à deux ans de prison", text)


def test_what_was_asked_for_or_given_before_does_not_change_it() -> None:
    text = (
        "La cour d’appel de Riom a condamné mardi Luc R., 40 ans, gérant du bar de Lorme, à deux ans de prison. Le "
        "tribunal l’avait condamné à un an avec sursis. Le parquet a requis un an avec sursis."
    )
    assert made(text)[:1] == ["Le gérant du bar de Lorme condamné en appel à deux ans de prison"]


_RULED = "condamné jeudi par le tribunal de Redon à six mois de prison avec sursis."


@pytest.mark.parametrize(
    "text",
    [
        f"Jean Roche, ancien maire de Corvol, assistait à l’audience. Son fils, Jean Roche, 31 ans, a été {_RULED}",
        f"Jean Roy a été {_RULED} Son père Jean Roy est directeur du lycée de Lorme.",
        f"En mars, Loïc G., 41 ans, couvreur, a été {_RULED}",
        f"Par le passé, Loïc G., 41 ans, couvreur, a été {_RULED}",
        f"Dans la pièce, Loïc G., 41 ans, couvreur, a été {_RULED}",
        f"Loïc G., 41 ans, couvreur, a été {_RULED} La décision a été annulée.",
        f"Loïc G., 41 ans, couvreur, a été {_RULED} Le président l’a gracié.",
        "La cour d’appel a condamné Loïc G., couvreur, à six mois de prison. La Cour de cassation a cassé l’arrêt.",
        "Léa M., 24 ans, joueuse du BC Lorme, est condamnée à six mois sans compétition.",
        "Le tribunal de Riom a condamné mardi un directeur d’école pour vols, à six ans de prison.",
        "La cour d’assises a acquitté Luc D., 39 ans, couvreur, du meurtre. Elle l’a condamné à deux ans de prison.",
        "Le tribunal a relaxé Luc D., 39 ans, directeur du lycée, poursuivi pour vol. Il paiera une amende pour coups.",
    ],
)
def test_one_line_does_not_tell_of_another_of_another_day_or_of_half_of_it(text: str) -> None:
    assert made(text) == []


@pytest.mark.parametrize(
    "before",
    [
        "Marie Roy était poursuivie pour coups. Léa M., coiffeuse, a été jugée vulnérable par l’expert.",
        "Une femme était poursuivie pour coups. Léa M., coiffeuse, répond d’une voix blanche.",
        "Une femme était poursuivie pour coups. Léa M., coiffeuse, comparaissait comme témoin.",
        "Une voisine était jugée pour coups. Léa Martin est coiffeuse à Lorme. Léa Martin, 40 ans, a tout raconté.",
    ],
)
def test_who_was_hurt_is_nobody_whom_a_pronoun_sentences(before: str) -> None:
    assert made(f"{before} Le tribunal l’a condamnée à huit mois de prison avec sursis.") == []


def test_the_town_of_the_court_is_not_given_to_who_is_of_another() -> None:
    lines = [
        one.text
        for place in ("à Volvic", "à Riom")
        for one in headlines(
            [Sentence(text=f"Le tribunal de Riom a condamné mardi Luc T., couvreur {place}, à un an de prison.")]
        )
    ]
    assert "Riom\u00a0: un couvreur condamné à un an de prison" in lines
    assert lines[0] == "Un couvreur condamné à un an de prison"


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("comptable à la retraite, mère de deux enfants", "Une comptable à la retraite"),
        ("comptable à la retraite et ancienne trésorière du club", "L’ancienne trésorière du club"),
        ("directrice adjointe de l’école", "Une directrice adjointe de l’école"),
        ("pompière volontaire de Lorme", "Une pompière volontaire de Lorme"),
        ("agricultrice retraitée dans le Lot", "Une agricultrice retraitée"),
    ],
)
def test_what_changes_who_somebody_is_stays(told: str, line: str) -> None:
    text = f"Anne D., {told}, a été condamnée mardi à un an de prison avec sursis."
    assert made(text)[0] == f"{line} condamnée à un an de prison avec sursis"
    assert not any(one.startswith(("Une comptable c", "Une directrice c", "Une pompière c")) for one in made(text))
    assert not knows("Une comptable condamnée à un an de prison avec sursis", text)
    assert not knows("Une agricultrice condamnée à un an de prison avec sursis", text)
