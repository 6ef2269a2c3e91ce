from __future__ import annotations

import pytest

from cms_publisher.french.clauses import clauses
from cms_publisher.french.leaning import leans_back, refers_back, stands_alone


def found(sentence: str) -> list[str]:
    return [sentence[start:end] for start, end in clauses(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le port de Brévic rouvre lundi.", ["Le port de Brévic rouvre lundi"]),
        (
            "La région achète douze rames neuves, bien que le budget reste serré.",
            [
                "La région achète douze rames neuves, bien que le budget reste serré",
                "La région achète douze rames neuves",
            ],
        ),
        (
            "En 2024, la coopérative a doublé sa production, ce qui a surpris ses membres.",
            [
                "En 2024, la coopérative a doublé sa production, ce qui a surpris ses membres",
                "la coopérative a doublé sa production, ce qui a surpris ses membres",
                "En 2024, la coopérative a doublé sa production",
                "la coopérative a doublé sa production",
            ],
        ),
    ],
)
def test_whole_clauses_are_found_longest_first(sentence: str, expected: list[str]) -> None:
    assert found(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Le chantier coûtera moins cher, a déclaré la présidente.",
        "Le chantier coûtera moins cher, ce qui reste à prouver, selon l’opposition.",
        "Selon la mairie, le marché couvert rouvrira au printemps.",
        "Le stade ouvrira en juin, si la commission donne son accord.",
        "Le maire a promis, « avec force, et devant tous », de rouvrir la halle.",
        "La mairie a payé la digue, mais pour les bateliers le fleuve reste une frontière.",
        "Les élus ont voté le budget, mais par dépit plus que par envie.",
    ],
)
def test_attribution_condition_and_quotes_are_never_cut(sentence: str) -> None:
    assert found(sentence) == [sentence.rstrip(".")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle a voté contre le projet de ligne.",
        "Cette décision surprend les élus du canton.",
        "En effet, ils soutiennent le contraire depuis dix ans.",
        "Interrogée lundi, la préfète a confirmé le calendrier.",
        "Réuni le jeudi 4 mai, il a voté la subvention.",
        "Un pont neuf.",
        "Une étude de sa portance sera rendue au printemps.",
    ],
)
def test_what_leans_on_other_words_does_not_stand_alone(sentence: str) -> None:
    assert found(sentence) == []


def test_an_inserted_relative_does_not_leave_a_subject_without_its_verb() -> None:
    assert "Le Japon" not in found("Le Japon, qui partage une frontière avec la Russie, renforce sa garde.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Les 800 m² resteront communaux et l’association Lilas, qui y cultive vingt parcelles, garde sa convention.",
        "Le bac restera à quai et le capitaine du port, qui ferme en mai, ne dit pas pourquoi.",
    ],
)
def test_a_second_subject_is_not_cut_from_its_verb_by_a_relative_between_them(sentence: str) -> None:
    assert not [sentence[start:end] for start, end in clauses(sentence) if end == sentence.index(",")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le bureau a relevé des fuites et une charpente dont trois poutres doivent être remplacées.",
        "Les filles de Lorme se sont inclinées de sept buts face à une équipe qui jouait le maintien.",
    ],
)
def test_one_of_which_nothing_else_is_said_keeps_its_relative(sentence: str) -> None:
    assert found(sentence) == [sentence.rstrip(".")]


def test_decimal_commas_are_no_boundaries() -> None:
    assert found("Le budget passe de 3,5 à 4,2 millions d’euros.") == ["Le budget passe de 3,5 à 4,2 millions d’euros"]


def test_a_quoted_pronoun_does_not_stand_alone() -> None:
    assert not stands_alone("« Il faut agir », dit-elle.")
    assert stands_alone("La maire agit.")
    assert not stands_alone("À cela s’ajoutent les dons de 14 entreprises.")
    assert stands_alone("À elle seule, la ville paie la moitié du pont.")


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("La halle a rouvert samedi, trois ans après l’effondrement du toit.", "La halle a rouvert samedi"),
        ("La mairie a rallumé le four de l’usine, éteint depuis mars 2023.", "La mairie a rallumé le four de l’usine"),
    ],
)
def test_a_span_of_time_or_a_state_after_the_comma_may_go(sentence: str, clause: str) -> None:
    assert found(sentence)[-1] == clause


def test_the_second_of_two_predicates_may_go() -> None:
    text = "Le club de Lorme a battu Brévic et s’est emparé de la première place du classement."
    assert found(text)[-1] == "Le club de Lorme a battu Brévic"


@pytest.mark.parametrize(
    "sentence",
    [
        "L’homme qui a pris la caisse et a fui la ville est jugé à Lorme.",
        "La mairie n’a pas signé le bail et a résilié le prêt.",
        "La mairie a signé le bail et a résilié le prêt, selon l’opposition.",
        "L’eau a le goût d’un bien que chacun emprunte.",
    ],
)
def test_what_two_predicates_hang_on_keeps_them_together(sentence: str) -> None:
    assert found(sentence) == [sentence.rstrip(".")]


def test_a_participle_whose_subject_follows_stands_alone() -> None:
    assert found("Mené à la pause, le HBC Lorme a renversé Brévic.") == [
        "Mené à la pause, le HBC Lorme a renversé Brévic"
    ]


def test_a_list_before_the_subject_goes_whole() -> None:
    listed = found("Dans les ports, les gares et les mines, la panne a provoqué de longues files.")
    assert "la panne a provoqué de longues files" in listed
    assert not any(clause.startswith("les gares") for clause in listed)


def test_what_is_more_or_less_than_something_may_go_behind_what_is_said() -> None:
    text = "Le groupe a annoncé une perte de 118 millions, plus de deux fois celle de 2023, et un plan de 64 départs."
    assert "Le groupe a annoncé une perte de 118 millions" in found(text)


def test_a_share_of_what_another_sentence_names_refers_to_it() -> None:
    assert refers_back("Un tiers d’entre elles n’avaient pas de carte")
    assert not refers_back("Un tiers des lectrices n’avaient pas de carte")


def test_a_sentence_of_a_court_keeps_what_of_it_is_suspended() -> None:
    text = "La cour a condamné Jean Roy à trois ans de prison, dont deux avec sursis, pour avoir revendu des bovins."
    shown = [text[start:end] for start, end in clauses(text)]
    assert "La cour a condamné Jean Roy à trois ans de prison, dont deux avec sursis" in shown
    assert all("sursis" in each for each in shown)


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Pour ce dernier, le procureur a requis six mois de prison avec sursis.", "ce dernier"),
        ("Pour elle, la mairie a choisi le bon terrain de la commune.", "elle"),
    ],
)
def test_of_whom_it_is_asked_or_who_thinks_so_stays(text: str, stays: str) -> None:
    assert all(stays in text[start:end] for start, end in clauses(text))


@pytest.mark.parametrize(
    "text",
    [
        "Le deuxième est une affaire de bateaux.",
        "Le troisième s’appelle Brévic.",
        "Les six autres sont fermés.",
        "En face, Lorme attend.",
    ],
)
def test_an_ordinal_the_others_and_the_other_side_lean_on_what_they_are_of(text: str) -> None:
    assert leans_back(text)


@pytest.mark.parametrize("text", ["Quelque 900 bacs ont rouvert.", "Les autres ports ont rouvert."])
def test_what_names_its_noun_leans_on_nothing(text: str) -> None:
    assert not leans_back(text)


def test_one_of_them_refers_back_and_until_now_does_not() -> None:
    assert refers_back("Brévic pourrait fournir un bac, selon l’un d’eux.")
    assert not refers_back("À ce jour, quatre bacs ont rouvert.")


def test_how_many_live_in_the_place_of_an_adjunct_opens_no_clause() -> None:
    assert "980 habitants, la gare attend" not in found("À Varmes, 980 habitants, la gare attend.")


def test_an_adjunct_never_goes_without_the_moment_that_is_its_own() -> None:
    text = "Depuis la mort du passeur, en mars, le village n’a plus de bac."
    assert found(text) == [text[:-1], "le village n’a plus de bac"]
    of_it = "Après la fermeture, le 3 mars 2025, de la cale, les marins ont manifesté."
    elsewhere = "Depuis l’incendie, dans la nuit, le hangar du port est fermé."
    assert found(of_it) == [of_it[:-1]]
    assert found(elsewhere) == [elsewhere[:-1]]
    assert "à Lorme, le village a perdu son passeur" in found("En mars, à Lorme, le village a perdu son passeur.")


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Quand elle a repris les clefs, le rideau était baissé.", False),
        ("Quand elle a repris les clefs, en mai, Anne Roy avait 40 ans.", True),
        ("La sienne est l’une des 120 familles du port.", False),
        ("Voilà le port.", False),
        ("Voilà quatre ans que Anne Roy tient le phare.", True),
    ],
)
def test_a_pronoun_in_the_first_clause_leans_unless_its_name_follows(text: str, alone: bool) -> None:
    assert stands_alone(text) is alone


def test_a_name_behind_the_office_that_an_adjunct_ends_on_opens_no_clause() -> None:
    text = "Poursuivi par la maire de Lorme, Anne Roy, un élu d’opposition, Luc Petit, s’est expliqué mardi."
    assert [text[start:end] for start, end in clauses(text)] == [text[:-1]]
