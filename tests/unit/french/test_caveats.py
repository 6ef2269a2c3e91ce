"""What is taken back right behind stands alone in no heading; a day or a name that is not known takes nothing back."""

from __future__ import annotations

import pytest

from cms_publisher.french.caveats import claimed, taken_back, takes_back

CHILDREN = "Deux enfants sont hospitalisés à Vasnes."


@pytest.mark.parametrize(
    ("fact", "behind"),
    [
        (CHILDREN, "Le lien avec la consommation de ces fromages n’est pas établi."),
        (CHILDREN, "Le lien n’est à ce stade « pas établi » pour eux, a-t-il ajouté."),
        ("Douze cas ont été recensés dans le quartier.", "Aucun lien avec l’ancienne usine n’a été démontré."),
        ("Un cheval a été retrouvé mort dans un pré.", "La cause de la mort n’est pas connue."),
        ("Le directeur aurait démissionné.", "L’information n’a pas été confirmée par la préfecture."),
        ("Trois salariés ont perdu connaissance.", "L’origine de l’intoxication reste à établir."),
        ("Les trois retraités seront jugés, croit savoir l’entreprise.", "Le parquet dément."),
        ("L’usine rend malade, disent des riverains.", "Rien n’est prouvé."),
        ("L’usine a tué mon mari.", "Aucun médecin ne l’a écrit."),
        ("Il était jugé pour tentative de meurtre.", "Les faits ont été requalifiés en violences avec arme."),
    ],
)
def test_a_fact_is_left_open(fact: str, behind: str) -> None:
    assert taken_back([fact, behind, "Le marché a rouvert."]) == {0}


@pytest.mark.parametrize(
    ("fact", "behind"),
    [
        ("Le budget a été voté mardi soir.", "La date des travaux n’est pas connue."),
        (CHILDREN, "Leur pronostic vital n’est pas engagé."),
        ("Le pont est fermé depuis lundi.", "La réouverture n’est pas confirmée avant mars."),
        ("Le club est promu.", "Le nom du futur entraîneur n’est pas connu."),
        ("Les enquêteurs ont retrouvé le téléphone.", "Le lien entre les deux affaires est établi."),
        ("Un hangar a brûlé dans la nuit.", "L’origine du feu reste à déterminer."),
        ("Paul Roy est poursuivi pour vol.", "Il conteste les faits."),
        ("Le maire est réélu.", "Le résultat ne se dément pas."),
    ],
)
def test_a_fact_stands(fact: str, behind: str) -> None:
    assert taken_back([fact, behind]) == frozenset()


def test_further_up_only_what_speaks_of_the_same_is_left_open() -> None:
    told = ["Une femme est décédée.", "Un homme est rentré chez lui.", "La souche est la même chez six malades."]
    assert taken_back([*told, "Le lien n’est pas établi pour la femme décédée."]) == {0, 2}


def test_what_a_sentence_takes_back_itself_is_left_open_and_nothing_before_it() -> None:
    told = "La ville reconnaît « un débordement » d’une cuve, mais « aucun lien n’est à ce stade établi »."
    assert taken_back(["Décembre fait l’année des ostréiculteurs.", told]) == {1}


@pytest.mark.parametrize(
    ("behind", "laid"),
    [
        ("Trois riverains et une association, l’Aviron vert, l’affirment, photos à l’appui.", True),
        ("C’est ce que disait un tract distribué en mai.", True),
        ("C’est du moins ce qu’affirme le syndicat.", True),
        ("C’est ce qu’a annoncé le député lundi.", False),
        ("Le maire l’assure de son soutien, dit-il.", False),
        ("C’est ce que prévoit le budget.", False),
    ],
)
def test_what_the_next_sentence_lays_to_somebody_is_no_fact_of_ours(behind: str, laid: bool) -> None:
    assert bool(claimed(["Du lait a coulé dans le Bief.", behind])) is laid


def test_who_disputes_what_is_told_is_told_with_it() -> None:
    assert takes_back("L’entreprise conteste.")
    assert not takes_back("L’entreprise conteste le permis de construire.")
