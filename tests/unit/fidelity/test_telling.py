from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.telling import News, hangs_on_a_day, is_aside, names_a_day, telling, told_at, worth

SCENE = "Ils étaient près de cent, mardi soir, serrés sous la halle de Brévic."
NEWS = "Le conseil municipal de Brévic a voté mardi 4 mars la vente de la halle pour 80 000 euros."
TRUTH = "Pendant des années, les trains qui partaient de ce port ne menaient nulle part."


@pytest.mark.parametrize(
    "opening",
    [
        SCENE,
        TRUTH,
        "« On n’en peut plus », soupire Anne Roy.",
        "Qui veut encore d’une halle vide ?",
        "Il aura fallu neuf heures de débat.",
        "C’est une place que tout le monde ici connaît.",
    ],
)
def test_the_news_is_found_behind_a_scene_a_truth_a_quotation_or_a_question(opening: str) -> None:
    assert told_at([opening, "La pluie tombe.", NEWS]) == (2,)


@pytest.mark.parametrize(
    "lead",
    [
        NEWS,
        "Depuis lundi 3 mars, 900 habitants de Brévic n’ont plus d’eau.",
        "C’est avec regret que le comité de Brévic a annulé mardi 4 mars la foire aux 300 volailles.",
        "La société Kervran, de Brévic, est fière d’annoncer le rachat de trois chantiers en 2025.",
        "Vendue en 2024, la halle de Brévic rouvrira le 7 mars.",
    ],
)
def test_a_lead_that_tells_it_stays_the_lead(lead: str) -> None:
    assert told_at([lead, "Anne Roy a signé mardi l’acte de vente devant 40 personnes."]) == ()


def test_the_source_s_title_is_the_best_witness() -> None:
    other = "Anne Roy a remis mardi 4 mars les clés de la mairie à 12 élus du canton de Lannec."
    assert told_at([SCENE, other, NEWS], "Brévic vend sa halle 80 000 euros")[0] == 2


def test_a_portrait_s_news_is_who_it_is_of() -> None:
    scene = "Le battant pèse 38 kilos et Anne Roy le soulève d’une main."
    for presents in (
        "À 41 ans, Anne Roy est la seule campaniste du canton.",
        "Anne Roy, 41 ans, répare les cloches du canton.",
    ):
        assert told_at([scene, "Elle frappe.", presents]) == (2,)


def test_what_leans_on_another_sentence_or_says_nothing_is_no_news() -> None:
    assert telling("Elle a voté mardi 4 mars la vente de la halle de Brévic.") == 0
    assert telling("La halle de Brévic devait être vendue 80 000 euros.") < telling(NEWS)
    assert told_at([]) == ()
    assert told_at([SCENE, "La pluie tombe."]) == ()


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("Le conseil municipal de Brévic s’est réuni lundi 3 mars, sous la présidence du maire, Anne Roy.", True),
        ("Douze élus sur quinze étaient présents.", True),
        ("Le compte-rendu de la séance du 2 février a été adopté à l’unanimité.", True),
        ("Le conseil s’est réuni lundi 3 mars et a voté la vente de la halle.", False),
        (NEWS, False),
    ],
)
def test_minutes_are_no_news_unless_something_is_decided_in_them(sentence: str, *, minutes: bool) -> None:
    assert is_aside(sentence) is minutes


def test_who_are_told_in_the_sentence_itself_open_no_scene() -> None:
    assert is_aside(SCENE)
    assert not is_aside("En mai, ils sont 43 abonnés à contester leur facture.")


def test_a_day_that_the_sentence_before_tells() -> None:
    assert hangs_on_a_day("La direction a annoncé la veille la fermeture du service.")
    assert not hangs_on_a_day("La direction a annoncé « pour la veille de Noël » la fermeture du service.")
    assert not hangs_on_a_day(NEWS)


PHARE = News.of("Le phare de Brévic fermera lundi pour travaux")


@pytest.mark.parametrize(
    ("text", "at", "told"),
    [
        ("La mairie a pris sa décision.", 1, True),
        ("La mairie a pris sa décision.", 2, False),
        ("La fermeture du phare de Brévic durera un mois.", 5, True),
        ("La fermeture du phare de Brévic durera un mois.", 12, False),
    ],
)
def test_the_news_is_told_first_or_soon_in_the_headlines_words(text: str, at: int, told: bool) -> None:
    assert PHARE.is_told(text, at) is told


def test_the_nearer_the_start_or_the_headline_the_more_it_is_worth() -> None:
    first, later = (PHARE.worth("La mairie se tait.", at) for at in (0, 3))
    assert first > later > PHARE.worth("La mairie se tait.", 9)
    assert PHARE.worth("Le phare de Brévic fermera.", 9) > PHARE.worth("La mairie se tait.", 9)


def test_a_headline_without_words_is_told_by_its_place_alone() -> None:
    assert News.of("").shared("Le phare ferme.") == 0


def test_dead_and_wounded_count_where_the_headline_has_them() -> None:
    text, hurt = "Deux marins ont été blessés.", News.of("Naufrage : deux blessés")
    assert hurt.worth(text, 2) > News.of("Naufrage : deux marins").worth(text, 2)


def test_a_portrait_s_person_is_presented_behind_since_when() -> None:
    scene = "La lampe tourne déjà et une femme en bottes remonte ses casiers."
    person = "Voilà douze ans que Anne Roy, 51 ans, tient le phare de Brévic, 900 habitants."
    left = "Quand elle a repris la lampe, en mai 2014, le phare de Brévic a rouvert."
    assert told_at([scene, person, left]) == (1,)


def test_how_long_an_event_lasts_is_news_in_the_present() -> None:
    event = "Le festival de chant de Brévic investit du jeudi 3 au dimanche 6 décembre la halle et le phare."
    assert told_at([SCENE, event]) == (1,)


def test_a_rubric_is_no_scene_nor_is_what_the_next_sentence_goes_on_from() -> None:
    other = "La halle de Brévic a été louée mardi 4 mars à deux marins."
    well = "Les habitants de Brévic ne boivent plus l’eau du puits."
    stopped = "Le préfet a ordonné mardi 4 mars 2025 l’arrêt de ce captage de 1931, à Lannec."
    assert told_at([f"Course. {NEWS}", other]) == told_at(["Course.", NEWS, other]) == ()
    assert told_at([well, stopped, other]) == ()


def test_an_event_of_two_days_is_news_as_one_from_a_day_to_another() -> None:
    trail = "La 14e édition du trail se court samedi 28 et dimanche 29 novembre autour de Brévic."
    assert told_at([trail, "Le trail, né en 2012 d’un pari, est devenu le rendez-vous de Lannec."]) == ()


def test_what_another_century_did_is_history() -> None:
    flood = "a emporté deux arches du pont de Brévic."
    assert worth(f"Le 3 février 1911, la crue {flood}") < worth(f"Le 3 février 2025, la crue {flood}")
    assert names_a_day(f"Mardi 4 mars, la crue {flood}")
    assert not names_a_day(f"En 2012, la crue {flood}")


@pytest.mark.parametrize(
    "ritual",
    [
        "Réunis en assemblée générale lundi 3 mars, les élus de la chambre ont entendu le rapport de leur président.",
        "Réunie à Brévic, la chambre de commerce a fait le bilan d’une année difficile.",
        "L’assemblée générale s’est tenue à Brévic.",
        "Le procès-verbal de la séance du 24 septembre est approuvé à l’unanimité.",
        "Absents excusés : H. Nury (pouvoir à A. Testud), L. Védrine.",
    ],
)
def test_what_an_assembly_only_heard_is_no_news(ritual: str) -> None:
    assert is_aside(ritual)
    assert not is_aside("Réunie lundi 3 mars, la chambre de commerce a voté un fonds de 850 000 euros.")
