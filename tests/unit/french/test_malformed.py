"""Words that never stand so in French: what is left where one word was changed and not the others."""

from __future__ import annotations

import pytest

from cms_publisher.french.malformed import RULES, malformed
from cms_publisher.french.malformed.quotations import hanging


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in malformed(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("L’Nerea Mendizu a gagné l’étape.", "L’Nerea"),
        ("Les toiles d’Sarvoz partiront à Lyon.", "d’Sarvoz"),
        ("Le musée d’L’inauguration n’a pas répondu.", "d’L’"),
        ("La mairie n’ pas réagi.", "n’ pas"),
        ("Elle dit que il partira.", "que il"),
        ("Le club de une commune voisine a gagné.", "de une"),
        ("Le salarié le a appris lundi.", "le a"),
        ("Le maire de Estrelle a voté contre.", "de Estrelle"),
        ("Elle a perdu sa école.", "sa école"),
        ("La hausse est de de 7 %.", "de de"),
        ("La commune a a voté le budget.", "a a"),
        ("La mairie n’a pas réagi à cette obtient.", "cette obtient"),
        ("Le syndicat ne obtient rien.", "ne obtient"),
        ("Il a voulu garder aucune les écoles.", "aucune les"),
        ("Elle a voté un obtient équilibré.", "un obtient"),
        ("Les affirme ont approuvé la mesure.", "Les affirme"),
        ("Plus aucune sera réclamée.", "aucune sera"),
        ("En 2023, une ne mesure pas comparable a échoué.", "une ne mesure pas comparable"),
        ("Elle conviera ces les élus.", "ces les"),
        ("Les la commune ont voté.", "Les la"),
        ("Il longe le lit de le fleuve.", "de le"),
        ("Il parle à les élus.", "à les"),
        ("Il les dédommage, avec avancer de montant.", "avec avancer"),
        ("Elle part pour obtient un poste.", "pour obtient"),
        ("Mardi, les dirigeants devrait annoncer la vente.", "les dirigeants devrait"),
        ("Elle a jugé que ne conservateur pas serait tenu.", "ne conservateur"),
        ("On emprunter douze documents.", "On emprunter"),
        ("Selon elle, il ont gagné.", "il ont"),
        ("Celui-ci ont freiné trop tard.", "Celui-ci ont"),
        ("La ville doit annoncé son choix.", "doit annoncé"),
        ("La ville obtient doit un prêt.", "obtient doit"),
        ("Un recours été annoncé par le collectif.", "été annoncé"),
        ("Elle sera close à la début de 2024.", "la début"),
        ("Elle a eu lieu dans le nuit du 3 mai.", "le nuit"),
        ("Les dirigeants a annoncé la vente.", "Les dirigeants a"),
        ("La fédération des agents avaient invité les élus.", "La fédération des agents avaient"),
        ("Les élus de la ville a voté.", "Les élus de la ville a"),
        ("Le reçoit circulait à 74 km/h.", "Le reçoit"),
        ("Selon lui, un car reçoit circulait.", "reçoit circulait"),
        ("Un recours ont été déposé.", "Un recours ont"),
        ("Elle admet que la demande étaient fondée.", "la demande étaient"),
        ("Le 31 000 mai, ils étaient deux cents.", "31 000 mai"),
        ("Les six autres manquent jamais.", "manquent jamais"),
        ("Le quatrième y était jamais le soir même.", "était jamais"),
        ("La commune va aussi une aide du département.", "va aussi une"),
        ("Elle va que des essais soient conduits.", "va que"),
        ("Le maire met en après les efforts de la ville.", "en après"),
        ("L’an premier, on avait éteint 17 feux.", "an premier"),
        ("Les neuf tiers du budget sont engagés.", "neuf tiers"),
        ("La procureure de la de Valbourg l’a annoncé.", "la de"),
        ("Le bac partira avec que la marée monte.", "avec que"),
        ("Vers 11 minutes, le vent s’est levé.", "Vers 11 minutes"),
        ("Des vols de moins en plus nombreux.", "de moins en plus"),
        ("Le bac est parti sans quinze minutes de retard.", "sans quinze minutes"),
        ("La gare est 47 kilomètres moins loin.", "kilomètres moins loin"),
        ("Arvagne « : la région mise 3 millions » sur le train.", "« :"),
    ],
)
def test_what_cannot_stand_so_is_seen(text: str, wanted: str) -> None:
    assert words(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "C’est le plus haut pont qu’on a jamais construit ; si elle revient jamais, il fermera.",
        "Au club va la coupe, ainsi va la vie, le bac va un jour partir et la maire va le 3 mai à Lyon.",
        "Ils vont les chercher, il va de soi que cela va un peu mieux.",
        "L’an premier de la République, cinq quarts d’heure, les de Gaulle, vers 11 heures, en avant.",
        "Elle joue sans deux de ses joueuses, de moins en moins loin.",
        "N’Golo Kanté et D’Jal ont vu l’UNESCO, l’X et l’ONG d’RFI.",
        "Le onze de départ, le oui, la une et le un contre un ont plu.",
        "Ce à quoi il tient, ce en quoi il croit, ce onze l’a dit.",
        "Un prêt de un million d’euros va de un à dix ans, prends-le ainsi.",
        "Le discours de de Gaulle, c’est ce qu’il a a priori écrit par vent d’est est fini.",
        "Dix élèves ont répondu ; une ne sait pas, dont une doit revenir, toutes sauf une ont menti.",
        "Il en a vu une la veille, et une le 3 mai.",
        "Il promet de le savoir, de les placer et de le leur dire.",
        "En n’ayant rien vu, en ne disant rien, la leur n’est pas perdue.",
        "Lui n’a pas voté, et elle et lui ont ri avec elle ont-ils dit.",
        "Fallait-il réparer ? Peut-on partir ? Le sait-on ?",
        "Chaque année sont plantés trente arbres, le matin ont lieu les courses.",
        "La plupart ont voté, une dizaine sont partis, les quartiers est sont calmes.",
        "La pivot Maëlle Thuret, la maire et la ministre ont ri en fin d’été prolongé.",
        "Le signe « : » sépare, et « on a a dit », « le le le », a-t-il chanté.",
        "Le 31 mai 2027, en 2026 mars viendra.",
        "Il a été réélu, elle avait été vue, une enquête ayant été ouverte.",
        "Des documents périmés le suggèrent, et comme suit peut servir de départ.",
        "Le maire ainsi que le préfet ont ri, le maire avec ses adjoints ont voté.",
        "Un grand nombre de voix manquent, une poignée d’élus sont partis, ces dernières années la ville a grandi.",
        "Les trajets plus longs que la règle sont interdits.",
        "Le ton n’est pas le même, son est un mot.",
    ],
)
def test_sound_french_is_left_in_peace(text: str) -> None:
    assert words(text) == []


def test_every_rule_names_the_words_that_it_is_seen_by() -> None:
    assert all(rule.words and rule.behind for rule in RULES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("« Un rond-point ne », répond le maire.", "rond-point ne »"),
        ("« Deux heures pour un agneau : on », résume-t-il.", ": on »"),
        ("« Que fallait-il faire ? Ils n’allaient »", "n’allaient »"),
        ("« Sans le bateau, il n’y a », rappelle-t-elle.", "y a »"),
    ],
)
def test_a_quotation_that_stops_on_what_calls_for_more_is_seen(text: str, wanted: str) -> None:
    assert [text[start:end] for start, end in hanging(text)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "« Personne ne sait où il en est, là où personne ne passe », dit-il.",
        "« Qui vivra verra, dit-on », sourit-elle : « Prenez-le. »",
        "« Nous cherchons par qui », admet-il. « Aucune cantine ne fermera », dit-elle.",
        "Le mot « le » et le mot « de ».",
    ],
)
def test_a_whole_quotation_is_let_pass(text: str) -> None:
    assert list(hanging(text)) == []
