from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.places import place_line, tells_place
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Article, SiteProfile, Story
from cms_publisher.pipeline import review
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

PROFILE = SiteProfile()
REPORT = """\
{above}

La piscine fermée jusqu’en février

Le bassin est vide et un panneau barre l’entrée, rue des Tilleuls, depuis une semaine entière.

La maire de Lorzac a promis des travaux avant l’été et une aide aux nageurs du club.
"""


def write(told: Story) -> Article:
    return DEFAULT.write(told, PROFILE)


def report(above: str, **brief: object) -> Story:
    return story(REPORT.format(above=above), **brief)


def shown_as_cut(told: Story) -> list[str]:
    return [told.primary.document.text[cut.span.start : cut.span.end] for cut in write(told).cuts]


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ("SAINT-JEAN-DE-VALDOUX", "Saint-Jean-de-Valdoux\u00a0: la piscine fermée jusqu’en février"),
        ("ST-PRIEST-LE-HAUT", "Saint-Priest-le-Haut\u00a0: la piscine fermée jusqu’en février"),
        ("Lussan-le-Vieux", "Lussan-le-Vieux\u00a0: la piscine fermée jusqu’en février"),
        ("LORZAC", "Lorzac\u00a0: la piscine fermée jusqu’en février"),
        ("L’ISLE-D’ARNAC", "L’Isle-d’Arnac\u00a0: la piscine fermée jusqu’en février"),
        ("SAINT-ETIENNE", "Saint-Étienne\u00a0: la piscine fermée jusqu’en février"),
    ],
)
def test_the_place_above_a_local_report_stands_before_its_headline(above: str, headline: str) -> None:
    told = report(above)
    assert write(told).headline.text == headline
    assert above not in shown_as_cut(told)
    found = review(told, build(write(told), told, PROFILE)).findings
    assert not [one for one in found if one.severity == "blocks"]
    assert [edit.kind for edit in write(told).headline.edits][-1] == EditKind.LABEL


@pytest.mark.parametrize("above", ["POLITIQUE", "VIE LOCALE", "SPORTS", "MARDOIS"])
def test_a_rubric_and_a_word_that_nothing_makes_a_place_are_shown_as_cut(above: str) -> None:
    told = report(above)
    assert write(told).headline.text == "La piscine fermée jusqu’en février"
    assert above in shown_as_cut(told)


def test_a_headline_with_a_colon_stands_behind_a_full_stop() -> None:
    text = REPORT.format(above="SAINT-JEAN-DE-VALDOUX").replace("La piscine", "Conseil municipal : la piscine")
    told = story(text)
    assert write(told).headline.text.startswith("Saint-Jean-de-Valdoux. Conseil municipal\u00a0: la piscine")
    found = review(told, build(write(told), told, PROFILE)).findings
    assert not [one for one in found if one.severity == "blocks"]


def test_a_headline_that_names_the_place_has_it_once() -> None:
    told = story(REPORT.format(above="LORZAC").replace("La piscine fermée", "À Lorzac, la piscine fermée"))
    assert write(told).headline.text == "À Lorzac, la piscine fermée jusqu’en février"
    assert "LORZAC" in shown_as_cut(told)


def test_the_review_takes_no_other_place_for_the_one_above() -> None:
    told = report("SAINT-JEAN-DE-VALDOUX")
    wrong = report("SAINT-JEAN-DE-VALDOUX", headline="Saint-Jean-de-Lorme : la piscine fermée jusqu’en février")
    assert place_line(told.primary.document) is not None
    edition = build(write(wrong), told, PROFILE)
    assert [one for one in review(told, edition).findings if one.severity == "blocks" and one.place.field == "headline"]


COUNCIL = """\
Conseil municipal de Lussan-le-Vieux

Les élus se sont réunis lundi 10 mars 2025 sous la présidence du maire, Hervé Castan, salle du Foyer.

La cantine. Le prix du repas passera de 3,60 à 3,80 euros au 1er septembre. Trois élus ont voté contre.
"""


def places_asked_for(told: Story) -> list[str]:
    return [one.rule for one in review(told, build(write(told), told, PROFILE)).findings if one.check == "omissions"]


def test_the_place_that_a_session_s_label_alone_names_stands_before_the_headlines_made() -> None:
    told = story(COUNCIL)
    assert (
        write(told).headline.text
        == "Lussan-le-Vieux\u00a0: le prix du repas passera de 3,60 à 3,80\u00a0euros au 1er\u00a0septembre"
    )
    assert places_asked_for(told) == []
    found = review(told, build(write(told), told, PROFILE)).findings
    assert not [one for one in found if one.severity == "blocks"]


def test_a_place_that_the_text_names_itself_is_put_before_nothing() -> None:
    told = story(COUNCIL.replace("salle du Foyer", "à Lussan-le-Vieux"))
    assert not write(told).headline.text.startswith("Lussan")
    assert places_asked_for(told) == []


def test_a_headline_that_leaves_the_place_out_with_its_line_is_a_point() -> None:
    assert places_asked_for(story(COUNCIL, headline="La cantine augmente")) == ["place"]


def test_nothing_else_stands_in_the_title_tag_where_the_headline_has_its_place() -> None:
    text = (
        "Conseil municipal de Lussan-le-Vieux\n\nLes élus se sont réunis lundi 10 mars 2025 sous la présidence du "
        "maire, Hervé Castan, salle du Foyer.\n\nIl a été question du presbytère, fermé depuis 2019.\n\n"
        "Le compromis doit être signé avant le 31 mai.\n\nOn s’inscrit à la salle du Foyer, en mairie aussi.\n"
    )
    told = story(text)
    edition = build(write(told), told, PROFILE)
    assert edition.article.headline.text.startswith("Lussan-le-Vieux\u00a0: ")
    assert not edition.seo.title_tag.text.startswith("Salle du Foyer")


ALONE = """\
LOURVEC

Les élus se sont réunis jeudi 6 mars 2025 autour du maire, Yann Kerbrat. Treize conseillers étaient présents.

{item}

Le conseil a décidé de vendre l’ancienne école pour 145 000 euros à un couple de boulangers. Le maire signera en mai.
"""


def test_a_commune_alone_above_a_report_is_no_title_and_stands_before_the_headline_made() -> None:
    told = story(ALONE.format(item="La vente de l’ancienne école a fait débat pendant une heure."))
    assert write(told).headline.text == (
        "Lourvec\u00a0: le conseil a décidé de vendre l’ancienne école "
        "pour 145\u00a0000\u00a0euros à un couple de boulangers"
    )
    found = review(told, build(write(told), told, PROFILE)).findings
    assert "made-by-tool" in [one.rule for one in found]
    assert not [one for one in found if one.severity == "blocks"]


@pytest.mark.parametrize("above", ["Fait divers", "ÉCOLE", "Vie associative", "Lourvec", "SAINT-JEAN-DE-VALDOUX"])
def test_a_rubric_or_a_name_alone_in_the_first_line_heads_no_article(above: str) -> None:
    told = story(ALONE.format(item="Le bâtiment est vide depuis 2019.").replace("LOURVEC", above))
    assert "le conseil a décidé de vendre" in write(told).headline.text.lower()
    assert above not in [one.text for one in write(told).candidates.headline]


def test_a_commune_alone_that_no_headline_had_room_for_is_a_point() -> None:
    told = story(ALONE.format(item="Le bâtiment est vide."), headline="L’ancienne école vendue à des boulangers")
    assert places_asked_for(told) == ["place"]


def test_what_minutes_treat_of_first_may_open_the_article_though_it_says_that_it_came_then() -> None:
    item = (
        "Le maire a ensuite proposé de fermer la rue du Lavoir aux camions de 7 tonnes, du 1er avril au 30 juin. "
        "Douze élus l’ont suivi. La rue du Lavoir compte 42 maisons et deux commerces."
    )
    opened = write(story(ALONE.format(item=item))).standfirst_text
    assert opened.startswith("Le maire a ensuite proposé de fermer la rue du Lavoir")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L’opposition (Lorzac autrement) a voté contre.", False),
        ("« Lorzac ensemble » demande un débat.", False),
        ("Lorzac : le conseil a voté la taxe.", True),
        ("Le maire de Lorzac et « Lorzac autrement » s’opposent.", True),
        ("Le maire a voté.", False),
    ],
)
def test_a_list_s_name_does_not_tell_the_town(text: str, told: bool) -> None:
    assert tells_place(text, "Lorzac") is told
