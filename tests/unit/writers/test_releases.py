"""A press release without what only praises its sender and, where that is asked for, without how it announces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.release_frames import announcing, formula, proud
from cms_publisher.model import Article, Brief, Rights, SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

TEXT = """Le bac de Brévic rouvre

La régie du Val, acteur engagé au service de ses 21 400 usagers, a la joie d’annoncer que le bac rouvrira au printemps.

La régie du Val a payé la moitié des travaux, 900 000 euros. Le prix du passage ne change pas.
"""


def opening(wish: str, text: str = TEXT) -> tuple[str, list[str]]:
    """The article's first sentence, and what the review holds against its words."""
    told = story(text)
    brief = replace(parse_instruction(wish), min_words=0, subheadings=0) if wish else Brief(min_words=0, subheadings=0)
    told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE), brief=brief)
    made = prepare(told, SiteProfile(), DEFAULT, TARGETS[0])
    article = made.edition.article
    first = (*article.standfirst, *(one for block in article.body for one in block.sentences))[0]
    return first.text, [each.rule for each in made.review.findings if each.check == "fidelity"]


def test_what_only_praises_beside_a_name_goes_and_its_announcing_stays() -> None:
    assert opening("") == ("La régie du Val a la joie d’annoncer que le bac rouvrira au printemps.", [])


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("est fière d’annoncer l’ouverture", "annonce l’ouverture"),
        ("se réjouit d'annoncer l’ouverture", "annonce l’ouverture"),
        ("a pour but d’annoncer l’ouverture", "a pour but d’annoncer l’ouverture"),
    ],
)
def test_a_release_that_is_proud_to_announce_announces(told: str, plain: str) -> None:
    text = f"Le bac de Brévic rouvre\n\nLa régie du Val {told} de son second quai à Brévic.\n\nLe prix ne change pas.\n"
    assert opening("", text) == (f"La régie du Val {plain} de son second quai à Brévic.", [])


@pytest.mark.parametrize("praise", ["", ", acteur de référence du fleuve,"])
def test_a_sender_that_is_proud_to_announce_in_its_own_words_announces_nothing(praise: str) -> None:
    told = f"Nous sommes particulièrement fiers d’annoncer que la régie du Val{praise} va doubler son quai de Brévic."
    text = f"Le quai de Brévic double\n\n{told}\n\nLe prix ne change pas.\n"
    assert opening("", text) == ("La régie du Val va doubler son quai de Brévic.", [])


def test_only_whole_words_of_pride_are_put_plainly() -> None:
    text = "« La régie est fière d’annoncer un quai », et l’objectif est d’annoncer la suite."
    assert proud(text) == []


def test_where_no_advertising_is_asked_for_its_announcing_goes_too() -> None:
    assert opening("sobre, sans la pub") == ("Le bac rouvrira au printemps.", [])


def test_it_stays_where_nothing_else_names_who_announces() -> None:
    alone = TEXT.replace("La régie du Val a payé", "Elle a payé")
    assert opening("Enlever l’autopromo", alone)[0].startswith("La régie du Val a la joie")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("La régie informe ses usagers que le bac s’arrête.", "La régie informe ses usagers que "),
        (
            "Bacs du Val est fière d’annoncer que les marins gardent leur quai.",
            "Bacs du Val est fière d’annoncer que ",
        ),
        ("Bacs du Val est fière d’annoncer que ses marins restent.", ""),
        ("Les Bacs du Val sont heureux d’annoncer que l’État paiera leur quai.", ""),
        ("La régie a le plaisir d’annoncer que le bac est une avancée majeure.", ""),
        ("La régie annonce que le bac s’arrête.", ""),
        ("Nous sommes très fiers d’annoncer que la régie double son quai.", "Nous sommes très fiers d’annoncer que "),
        ("Nous sommes fiers d’annoncer que la régie double notre quai.", ""),
        ("« La régie informe ses usagers que le bac s’arrête », dit-il.", ""),
    ],
)
def test_what_is_told_stands_whole_without_its_announcing(text: str, cut: str) -> None:
    assert text[slice(*(announcing(text) or (0, 0)))] == cut


def test_the_words_of_an_announcing_that_stays_are_named() -> None:
    assert formula("La régie informe ses usagers que ses bacs s’arrêtent.") == "informe ses usagers"


@pytest.mark.parametrize(
    ("heading", "kept"),
    [("Une situation exceptionnelle pour la saison", True), ("Un bac exceptionnel pour la saison", False)],
)
def test_a_heading_that_praises_goes_and_what_it_says_of_the_weather_stays(heading: str, *, kept: bool) -> None:
    rain = "Il est tombé 112 mm de pluie à Brévic en un mois."
    text = f"Le bac est arrêté\n\nLe bac ne passe plus à Brévic depuis lundi.\n\n{heading}\n\n{rain}\n"
    told = story(text)
    told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    body = prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).edition.article.body
    assert (heading in [block.text for block in body]) is kept


BORROWED = """Piscine des Trois-Fontaines : point de situation

Suite à l’arrêt de la chaudière, la régie du Val informe les usagers que la piscine
restera fermée jusqu’au 15 mai 2025. La piscine sera rénovée pour 1,1 million d’euros.

Le président, Jean Colin : « Nous réparons d’abord. »

Des navettes vers la piscine de Lorme partiront le mercredi de la place du Marché, à 13 h 30, sur
inscription au 03 83 00 00 45.
"""
POOL = """La piscine de Brévic est fermée

La piscine de Brévic est fermée depuis lundi. La chaudière de la piscine est en panne, et l’eau est froide.

Les 620 élèves n’auront pas de cours. La piscine a accueilli 58 000 nageurs en 2024, et le club y compte 210 licenciés.

« On a déjà perdu une vingtaine de gamins, les parents ne peuvent pas faire la route », dit Anne Roy, sa présidente. Le
club s’entraîne depuis lundi à Lorme, deux soirs par semaine au lieu de cinq, et les entraîneurs y vont en car.

Les onze agents ne seront pas au chômage. Les maîtres-nageurs sont affectés aux gymnases, les agents d’entretien au
nettoyage des bassins, avancé de trois mois. Les abonnements seront prolongés de la durée de la fermeture.
"""


def _borrowing(instruction: str) -> tuple[list[str], list[str]]:
    release = source(
        BORROWED, "communique.txt", outlet="Régie du Val", rights=Rights.PRESS_RELEASE, published=date(2025, 3, 12)
    )
    told = story(POOL, release)
    told = replace(told, brief=replace(parse_instruction(instruction), min_words=0, subheadings=0))
    made = prepare(told, SiteProfile(), DEFAULT, TARGETS[0])
    borrowed = [block.text for block in made.edition.article.body if block.source == "communique.txt"]
    return borrowed, [each.rule for each in made.review.findings if each.check in {"fidelity", "attribution"}]


def test_behind_its_senders_name_a_release_tells_without_saying_again_who_informs_whom() -> None:
    borrowed, rules = _borrowing("Ajouter le communiqué de la régie, 400 mots")
    assert any("suite à l’arrêt de la chaudière, la piscine restera fermée" in text for text in borrowed)
    assert not any("informe les usagers" in text for text in borrowed)
    assert rules == []


def test_what_the_instruction_asks_of_a_source_by_name_is_taken_first() -> None:
    borrowed, rules = _borrowing("Ajouter les navettes du communiqué")
    assert any("navettes vers la piscine de Lorme" in text for text in borrowed)
    assert rules == []


def test_what_is_told_behind_its_cause_loses_the_announcing_between() -> None:
    text = "Suite à la panne, la régie informe ses usagers que le bac s’arrête."
    assert announcing(text) == (18, 51)


SLOGANS = """La régie du Val rouvre le bac de Brévic le 9 mars

Le bac de Brévic rouvrira le 9 mars 2027 avec deux équipages de six marins, a décidé la régie du Val.

Fidèle à ses valeurs, la régie met tout en œuvre pour la sérénité des voyageurs. Un service moderne et innovant !

Le passage coûtera 2 euros.
"""


def _released(text: str, wish: str) -> Article:
    told = story(text)
    brief = replace(parse_instruction(wish), min_words=0, subheadings=0)
    told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE), brief=brief)
    return DEFAULT.write(told, SiteProfile())


def test_where_no_advertising_is_asked_for_slogans_go_and_are_shown_as_cut() -> None:
    for wish, gone in (("sobre, sans la pub", True), ("Un article", False)):
        article = _released(SLOGANS, wish)
        body = " ".join(block.text for block in article.body)
        cut = {SLOGANS[one.span.start : one.span.end] for one in article.cuts}
        assert ("innovant" not in body) == gone
        assert ("Un service moderne et innovant !" in cut) == gone
        assert "2\u00a0euros" in body


def test_a_slogan_without_a_verb_ends_a_standfirst_and_an_engaged_front_goes() -> None:
    text = (
        "Une usine à Brévic\n\nEngagée résolument aux côtés de ses partenaires, Lorbac installera en mars 2027 sa "
        "deuxième usine de coques sur le port de Brévic. Un projet ambitieux de 18 millions d’euros.\n\n"
        "Le chantier durera un an.\n"
    )
    standfirst = _released(text, "Un article").standfirst_text
    assert standfirst.startswith("Lorbac installera")
    assert "ambitieux" not in standfirst


def test_a_sentence_stands_whole_and_explained_without_the_slogan_before_and_behind_it() -> None:
    text = (
        "Le bac de Brévic rouvre\n\nRésolument tournée vers l’avenir, la régie rouvrira le bac de Brévic au printemps, "
        "confirmant ainsi son engagement pour l’environnement.\n\nLe prix ne change pas.\n"
    )
    assert opening("", text) == ("La régie rouvrira le bac de Brévic au printemps.", [])


def test_praise_that_stands_before_the_joy_of_announcing_goes_with_it() -> None:
    text = (
        "Le bac de Brévic rouvre\n\nLa régie du Val, acteur incontournable du fleuve, est fière d’annoncer l’ouverture "
        "de son second quai à Brévic.\n\nLe prix ne change pas.\n"
    )
    assert opening("", text) == ("La régie du Val annonce l’ouverture de son second quai à Brévic.", [])


def test_a_sentence_stands_explained_without_the_joy_before_it_and_what_its_sender_is_always_there_for_is_cut() -> None:
    glad = "C’est avec une immense fierté que la régie du Val vous annonce la réouverture du bac de Brévic lundi."
    always = "La régie du Val rappelle qu’elle veille chaque jour à la sécurité de ses 21 400 usagers."
    price = "Le prix du passage ne change pas, et la régie a payé la moitié des travaux."
    text = f"Le bac de Brévic rouvre\n\n{glad}\n\n{price}\n\n{always}\n"
    assert opening("", text) == ("La régie du Val annonce la réouverture du bac de Brévic lundi.", [])
    told = story(text)
    told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    article = prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).edition.article
    assert "veille" not in "".join(block.text for block in article.body)
    assert any(told.primary.document.text[one.span.start : one.span.end] == always for one in article.cuts)
