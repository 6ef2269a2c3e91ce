"""What the instruction asked for and was not done is a point, what was done is called unread by nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.checks.asked_kinds import has_kinds
from cms_publisher.model import Rights, Role, SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

TEXT = """Le bac de Brévic rouvrira lundi

Le bac de Brévic rouvrira lundi 5 mai, a annoncé la régie. Il passera toutes les heures.

Le prix du passage augmente de dix centimes. La cale du port a été refaite.

Renseignements à la mairie, de 9 h à 12 h, entrée libre.
"""
HELPED = "La Région verse 900 000 euros à Brévic pour la gare routière. Les travaux attendront."


def found(instruction: str, text: str = TEXT, helped: str = HELPED) -> dict[str, str]:
    """The rules of reading and of idle sources that speak of the instruction, with their severity."""
    region = source(helped, "region.txt", role=Role.CONTEXT, outlet="Région", rights=Rights.PRESS_RELEASE)
    told = story(text, replace(region, published=date(2025, 4, 2)))
    brief = replace(parse_instruction(instruction), min_words=0, subheadings=0)
    review = prepare(replace(told, brief=brief), SiteProfile(), DEFAULT, TARGETS[0]).review
    kept = (each for each in review.findings if each.check == "reading" or each.rule.startswith("idle"))
    return {
        each.rule: each.severity.value for each in kept if each.severity.value == "warns" or each.check == "reading"
    }


@pytest.mark.parametrize(
    "done",
    [
        "Titre court",
        "chapô court",
        "les infos pratiques à la fin",
        "les tarifs en bas",
        "la correspondante n’a pas mis de titre",
        "accord de reprise",
        "le bac d'abord",
        "titre avec Brévic",
        "ce que dit la régie",
        "surtout la cale",
        "Papier du port",
        "la mairie d'abord",
        "commence par la date",
        "pas de question en titre",
        "sans les noms des mineurs",
        "pas plus de deux intertitres",
        "ne parle pas de la piscine",
        "Les contacts de la régie ne vont pas dans l'article",
        "mets en avant le bac",
        "un bon titre pour Google",
        "le programme doit rester entier",
        "intertitres bienvenus",
        "n'y touchez presque pas",
        "le prix doit y être, stp",
        "la cale est indispensable",
        "garde bien la position de la régie svp",
        "le reste à la suite",
        "sans chapô",
        "le bac dans le titre et le chapô",
        "que le titre ou le chapô dise la réouverture, le prix pour finir",
        "pratique avant tout : les horaires",
    ],
)
def test_what_was_done_is_no_finding(done: str) -> None:
    assert found(done) == {}


@pytest.mark.parametrize(
    ("wish", "rule"),
    [
        ("le bac à la fin", "asked-last"),
        ("la cale d'abord", "asked-first"),
        ("un bon titre pour Google, mot-clé : régie du port", "asked-found"),
        ("chapô d'une phrase", "asked-short-standfirst"),
        ("les horaires en premier", "asked-first"),
        ("mets en avant la mairie", "asked-seen"),
        ("mets la citation du maire en intertitre", "asked-quote-heading"),
        ("la mairie dans le chapô", "asked-in-standfirst"),
        ("la mairie doit figurer dans le chapô", "asked-in-standfirst"),
        ("que le titre et le chapô parlent des horaires", "asked-in-title"),
        ("le prix dans le titre ou le chapô", "asked-in-title"),
        ("le bac de Brévic pour finir", "asked-last"),
        ("qu'on voie bien que le bac rouvrira et que la cale a été refaite", "asked-seen"),
        ("ne parle pas de la cale", "asked-without"),
        ("titre avec la régie", "asked-in-title"),
        ("citer L'Écho du large", "asked-cited"),
        ("insister sur la gare routière", "asked-subject"),
    ],
)
def test_what_was_asked_for_and_is_not_so_is_a_point(wish: str, rule: str) -> None:
    assert found(wish) == {rule: "warns"}


def test_what_comes_behind_the_colon_is_to_open_the_text() -> None:
    assert found("Compte rendu à transformer en article : le bac d'abord") == {}


@pytest.mark.parametrize("wish", ["le reste pour Luc, par où passer", "ce qu'il faut faire dans le chapô"])
def test_what_nobody_read_stays_one_note(wish: str) -> None:
    assert found(wish) == {"unread-wish": "notes"}


def test_a_headline_with_what_it_was_not_to_have_or_without_the_place_that_it_was_to_name() -> None:
    text = TEXT.replace("Le bac de Brévic rouvrira lundi\n", "Trente passages, 12 euros\n", 1)
    assert "asked-no-figure" in found("pas de chiffres dans le titre", text)
    text = text.replace("passages, 12", "passages : 12").replace("la mairie,", "la mairie de Brévic,")
    assert "asked-commune" in found("titre avec le nom de la commune", text)


def test_a_wish_whose_words_the_text_has_is_no_mere_name_of_its_subject() -> None:
    text = TEXT.replace("Renseignements", "Ses usagers attendent d’abord un abri.\n\nRenseignements")
    assert found("les usagers d'abord", text) == {"asked-first": "warns"}


def test_more_subheadings_than_asked_for_are_a_point_of_a_person() -> None:
    parted = TEXT.replace("Le prix", "Les tarifs\n\nLe prix").replace("Renseig", "Les horaires\n\nRenseig")
    assert found("un seul intertitre", parted) == {"asked-few-headings": "warns"}
    assert found("deux intertitres au plus", parted) == {}


def test_fewer_subheadings_than_allowed_at_most_are_none_too_few() -> None:
    for wish, few in (("pas plus de trois intertitres", False), ("trois intertitres", True)):
        told = replace(story(TEXT.replace("Le prix", "Les tarifs\n\nLe prix")), brief=parse_instruction(wish))
        findings = prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).review.findings
        assert few == any(each.rule == "too-few" for each in findings)


def test_a_long_headline_and_a_long_standfirst_where_short_ones_were_asked_for() -> None:
    long = TEXT.replace(
        "rouvrira lundi\n", "rouvrira lundi avec une cale toute neuve et des horaires que la régie a élargis\n"
    )
    assert "asked-short-title" in found("titre court", long)
    long = TEXT.replace("a annoncé la régie.", f"a annoncé la régie{' du port de Brévic' * 9}.")
    assert "asked-short-standfirst" in found("chapô court", long)


@pytest.mark.parametrize("wish", ["titre plus parlant", "Titre plus accrocheur, intertitres", "titre à revoir"])
def test_whether_a_headline_is_livelier_is_asked_of_a_person(wish: str) -> None:
    assert found(wish)["asked-telling-title"] == "notes"
    assert "unread-wish" not in found(wish)


def test_what_a_speaker_of_the_sender_praises_stays_and_is_one_point_where_no_advertising_was_asked_for() -> None:
    release = TEXT.replace("La cale", "« Nos usagers sont notre priorité absolue », a dit le directeur. La cale")
    region = replace(story(release).primary, rights=Rights.PRESS_RELEASE)
    for wish, points in (("sobre, sans la pub", 1), ("Enlever l’autopromo", 1), ("Titre court", 0)):
        brief = replace(parse_instruction(wish), min_words=0, subheadings=0)
        told = replace(story(release), primary=region, brief=brief)
        review = prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).review
        said = [each.args["words"] for each in review.findings if each.rule == "asked-plain"]
        assert said == ["priorité absolue"] * points


def test_a_source_that_the_instruction_names_and_that_gave_nothing_is_a_point() -> None:
    assert found("à compléter avec le communiqué de la Région") == {"idle": "warns"}
    assert found("du port") == {}


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        ("Tarifs", True),
        ("le prix", True),
        ("en faire un papier pour l’abonné (bac, prix, dates, cale)", True),
        ("en faire un papier pour l’abonné (bac, prix, piscine)", False),
        ("à jour", False),
        ("intertitres par jour", False),
        ("combien de passages", True),
        ("combien d'usagers", False),
    ],
)
def test_what_is_named_by_its_kind_or_listed_in_brackets_is_read_where_the_article_has_it(
    phrase: str, *, told: bool
) -> None:
    assert has_kinds(phrase, TEXT.split("\n\n")) is told


def test_an_event_is_told_by_a_near_word() -> None:
    told = TEXT.replace("La cale du port", "Une collision avec le quai a eu lieu lundi. La cale du port")
    helped = "L’accident du quai a coûté 900 000 euros à la Région. Les travaux du quai attendront."
    assert found("insister sur l'accident du quai", told, helped) == {}
    assert found("insister sur les travaux du quai", told, helped) == {"asked-subject": "warns"}


@pytest.mark.parametrize(
    ("wish", "passage"),
    [
        ("la position de l'association", "« C’est trop peu », regrette l’association Mer libre."),
        ("rappeler les chiffres de 2019", "En 2019, elle avait donné 300 000 euros."),
    ],
)
def test_a_passage_that_is_asked_for_and_stands_only_in_a_source_is_shown(wish: str, passage: str) -> None:
    text = (
        "La Région aide Brévic. « C’est trop peu », regrette l’association Mer libre. "
        "En 2019, elle avait donné 300 000 euros."
    )
    told = story(TEXT, source(text, "region.txt", role=Role.CONTEXT))  # of nobody: it can't be cited
    brief = replace(parse_instruction(wish), min_words=0, subheadings=0)
    review = prepare(replace(told, brief=brief), SiteProfile(), DEFAULT, TARGETS[0]).review
    shown = [each.args["passage"] for each in review.findings if each.rule == "asked-passage"]
    assert shown == [passage]


ORDERED = """Une soirée au conseil de Brévic

Les élus se sont réunis lundi soir à la mairie, sous la présidence du maire. La séance a duré trois heures.

Cantine

Le repas passera de 3,40 à 3,60 euros à la rentrée, a décidé le conseil de Brévic.

Voirie

Il sera refait de mars à mai : le chemin du port. Il coûtera 96 000 euros.

Police municipale

Deux policiers seront équipés d’un pistolet. Le conseil a voté leur armement par 17 voix contre 8.

Billets

Match à guichets fermés. Ouverture des portes à midi.
"""


def test_what_is_to_come_next_is_held_against_the_order() -> None:
    assert found("la cantine d'abord, puis la voirie", ORDERED).keys() == set()
    assert "asked-next" in found("la cantine d'abord, la police municipale armée ensuite", ORDERED)
    assert found("la billetterie en bas", ORDERED).keys() == set()
    assert found("infos pratiques (bus, parkings, horaires) à la fin").keys() == set()


ARCHIVE = """Les repreneurs du bac se sont engagés à le garder dix ans à Brévic. La Région promet 2 millions d’euros.

Le bac transporte 90 000 passagers par an.
"""


@pytest.mark.parametrize(
    ("wish", "rules"),
    [
        ("le communiqué de la Région (les promesses du rachat !) en contexte", {"asked-subject"}),
        ("le communiqué de la Région (combien de bateaux à l’époque ?) en contexte", {"unread-wish"}),
    ],
)
def test_what_brackets_ask_of_a_source_that_is_named_is_held_against_what_was_taken_of_it(
    wish: str, rules: set[str]
) -> None:
    assert {rule for rule in found(wish, helped=ARCHIVE) if not rule.startswith("idle")} == rules


def test_a_heading_of_the_tool_parts_no_subject_from_what_is_to_come_next() -> None:
    long = ORDERED.replace("Police municipale\n\n", "")
    assert "asked-next" in found("la cantine d'abord, la police municipale armée ensuite", ORDERED)
    assert "asked-next" not in found("la cantine d'abord, les policiers ensuite", long)


def test_what_names_a_source_by_its_title_asks_for_no_subject() -> None:
    region = source(HELPED, "region.txt", role=Role.CONTEXT, outlet="Région", rights=Rights.PRESS_RELEASE)
    told = story(TEXT, replace(region, title="Info riverains", published=date(2025, 4, 2)))
    brief = replace(parse_instruction("Le papier avec l’info riverains de Brévic"), min_words=0, subheadings=0)
    review = prepare(replace(told, brief=brief), SiteProfile(), DEFAULT, TARGETS[0]).review
    assert not [each for each in review.findings if each.rule == "asked-subject"]


SEVERAL = """Une soirée au conseil de Brévic

Les élus se sont réunis lundi soir à la mairie, sous la présidence du maire. La séance a duré trois heures.

Les bacs relevés tous les quinze jours

Les ordures ne seront plus collectées qu’une semaine sur deux à Brévic, a décidé le conseil.

Le chemin du port

Le chemin du port sera refait de mars à mai. Les travaux coûteront 96 000 euros.

Médecins : une maison de santé

Deux médecins ouvriront une maison de santé à Brévic en mars, a annoncé le maire.
"""


def test_a_part_told_in_other_words_than_it_is_asked_for_by_may_stand_before_what_is_to_come_next() -> None:
    asked = "on ouvre sur les poubelles, ensuite la maison de santé"
    assert "asked-next" not in found(asked, SEVERAL)  # the writer puts it behind the first section


BOXED = """Nadine Orsel quitte son écluse

À six heures, il fait nuit quand Nadine Orsel pousse la porte. Elle n’allume pas.

Le 31 décembre, l’éclusière prendra sa retraite à Thorigny, a dit la régie du canal.

Elle regarde l’eau quand même.

Encadré

Le canal : 118 kilomètres, 74 écluses. Ouvert en 1843.
"""


def test_an_article_without_standfirst_opens_as_its_copy_and_ends_on_its_box() -> None:
    for wish, headed in (("pas de chapô qui casse l’attaque, l’encadré en bas", False), ("l’encadré en bas", True)):
        brief = replace(parse_instruction(wish), min_words=0, subheadings=0)
        dossier = prepare(replace(story(BOXED), brief=brief), SiteProfile(), DEFAULT, TARGETS[0])
        assert bool(dossier.edition.article.standfirst) is headed
        assert not {one.rule for one in dossier.review.findings} & {"asked-no-standfirst", "asked-last", "empty"}
    assert "asked-no-standfirst" not in found("pas de titre, pas de chapô", BOXED)


def test_what_is_to_end_the_article_stands_behind_what_is_borrowed() -> None:
    text = TEXT.replace("Renseignements", "Infos pratiques\n\nRenseignements")
    told = story(
        text, replace(source(HELPED, "region.txt", role=Role.CONTEXT, outlet="Région"), published=date(2025, 4, 2))
    )
    brief = replace(
        parse_instruction("avec la gare routière, les infos pratiques à la fin"), min_words=0, subheadings=0
    )
    dossier = prepare(replace(told, brief=brief), SiteProfile(), DEFAULT, TARGETS[0])
    assert "Renseignements" in dossier.edition.article.body[-1].text
    assert not [one for one in dossier.review.findings if one.rule == "asked-last"]


def test_what_is_to_come_next_and_ends_a_text_without_parts_is_a_point() -> None:
    text = TEXT + "".join(f"\nLe quai numéro {n} a été repeint en mai.\n" for n in ("un", "deux", "trois", "quatre"))
    text += "\nUn marché se tiendra sous la halle.\n"
    assert "asked-next" in found("le bac d'abord, puis la halle", text)
    assert "asked-next" not in found("le bac d'abord, puis le prix", text)


def test_of_two_wishes_in_one_phrase_the_one_that_nobody_read_is_named_alone() -> None:
    brief = replace(
        parse_instruction("le port en ouverture et le bac de Brévic en dernier"), min_words=0, subheadings=0
    )
    review = prepare(replace(story(TEXT), brief=brief), SiteProfile(), DEFAULT, TARGETS[0]).review
    said = [each.args["wish"] for each in review.findings if each.check == "reading"]
    assert "le bac de Brévic en dernier" in said
    assert "le port en ouverture et le bac de Brévic en dernier" not in said
