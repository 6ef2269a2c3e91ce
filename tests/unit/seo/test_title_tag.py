from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import ArticleBlock, BlockKind, Candidates, Edit, Sentence, SiteProfile, Span
from cms_publisher.seo.labelled import spelled_out
from cms_publisher.seo.pixels import width
from cms_publisher.seo.title_tag import TitleTags, title_tag

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

PROFILE = SiteProfile()
SUFFIXED = SiteProfile(title_tag_suffix=" | La Gazette de Lorme")
LONG = "La région achète douze rames neuves pour la ligne de Brévic, bien que son budget reste très serré cette année"


def test_a_headline_that_fits_is_the_title(article: Maker) -> None:
    assert title_tag(article("Le port rouvre lundi"), "port", PROFILE) == Sentence(text="Le port rouvre lundi")


def test_the_sites_suffix_stands_behind_it_where_both_fit(article: Maker) -> None:
    assert title_tag(article("Le port rouvre lundi"), "", SUFFIXED).text == "Le port rouvre lundi | La Gazette de Lorme"


def test_the_suffix_goes_before_a_word_does(article: Maker) -> None:
    headline = "Le port de Brévic rouvre lundi après sept mois de travaux"
    assert title_tag(article(headline), "", SUFFIXED).text == headline


def test_of_a_headline_too_wide_a_whole_clause_is_taken_and_recorded(article: Maker) -> None:
    span = Span(source="depeche.txt", start=0, end=len(LONG))
    wide = replace(article(""), headline=Sentence(text=LONG, support=(span,)))
    found = title_tag(wide, "ligne de Brévic", PROFILE)
    assert found.text == "La région achète douze rames neuves pour la ligne de Brévic"
    assert found.support == (span,)
    assert [edit.kind for edit in found.edits] == ["clause"]


def test_the_place_put_before_a_headline_that_names_nothing_stays_in_the_title(article: Maker) -> None:
    text = "Brévic\u00a0: la salle des fêtes va être rénovée"
    given = article(text)
    placed = Sentence(text=text, edits=(Edit(kind=EditKind.LABEL, before="", after="Brévic\u00a0: "),))
    assert title_tag(given, "salle des fêtes", PROFILE).text == text
    assert title_tag(replace(given, headline=placed), "salle des fêtes", PROFILE).text == text


def test_another_headline_offered_is_better_than_a_clause_of_the_text(article: Maker) -> None:
    wide = "Les douze rames neuves de la ligne de Brévic arrivent dans les trois gares de la vallée de Lorme"
    offered = (
        Sentence(text="Douze rames neuves arrivent"),
        Sentence(text="La ligne de Brévic reçoit ses rames neuves"),
    )
    found = title_tag(replace(article(wide), candidates=Candidates(headline=offered)), "ligne de Brévic", PROFILE)
    assert found == offered[1]


def test_a_clause_of_the_text_must_speak_of_the_same(article: Maker) -> None:
    wide = "Les douze rames neuves de la ligne de Brévic arrivent dans les trois gares de la vallée de Lorme"
    text = "Le musée rouvre ses salles en mai. La ligne de Brévic reçoit douze rames neuves."
    found = title_tag(article(wide, text), "ligne de Brévic", PROFILE)
    assert found.text == "La ligne de Brévic reçoit douze rames neuves"


def test_what_cannot_be_shortened_stays_whole_and_too_wide(article: Maker) -> None:
    wide = "Les douze rames neuves de la ligne de Brévic arrivent dans les trois gares de la vallée de Lorme"
    found = title_tag(article(wide), "", SUFFIXED)
    assert found.text == wide
    assert width(found.text) > PROFILE.thresholds.title_tag_pixels


def test_an_article_without_headline_gets_no_invented_one(article: Maker) -> None:
    assert title_tag(article("", "Rien."), "", PROFILE).text == ""


ALLIANCE = "L’Alliance resserre ses liens avec quatre pays du Levant, au grand dam des voisins de la mer de Brévic"


def test_what_a_part_of_the_headline_was_cut_before_stands_in_front_of_it_as_the_keyphrase(article: Maker) -> None:
    made = article(ALLIANCE, "Les pays du Levant et l’Alliance signent. À Brévic, on proteste.")
    found = title_tag(made, "Levant", PROFILE)
    assert found.text == "Levant\u00a0: l’Alliance resserre ses liens avec quatre pays"
    assert [edit.kind for edit in found.edits][-1] == "label"
    assert width(found.text) <= PROFILE.thresholds.title_tag_pixels


def test_no_other_name_is_put_in_front(article: Maker) -> None:
    made = article(ALLIANCE, "Les pays du Levant et l’Alliance signent. Le Levant attend ; à Brévic, on proteste.")
    assert not title_tag(made, "Alliance Brévic", PROFILE).text.startswith("Alliance Brévic")


def test_a_headline_that_has_the_keyphrase_comes_before_a_sentence_of_the_text_that_begins_with_it(
    article: Maker,
) -> None:
    made = article("Lorme retrouve son marché couvert", "Le marché couvert de Lorme a rouvert le 4 mai 2025. On rit.")
    assert title_tag(made, "marché couvert", PROFILE).text == "Lorme retrouve son marché couvert"


def test_a_headline_too_wide_is_cut_where_a_second_clause_begins_behind_a_place_too(article: Maker) -> None:
    wide = "Lorme-sur-Brévic : la patinoire ferme jusqu’au printemps 2028, les clubs cherchent de la glace"
    assert title_tag(article(wide), "patinoire", PROFILE).text == wide.partition(",")[0]
    wide = "La préfecture suspend l’extension de la carrière de Haute-Brévic, les travaux arrêtés"
    assert title_tag(article(wide), "", PROFILE).text == wide.partition(",")[0]


def test_nothing_of_another_source_is_the_title(article: Maker) -> None:
    wide = "Les douze rames neuves de la ligne de Brévic arrivent dans les trois gares de la vallée de Lorme"
    text = "La ligne de Brévic reçoit douze rames neuves en gare."
    made = article(wide, text)
    borrowed = replace(made, body=tuple(replace(block, source="earlier") for block in made.body))
    assert title_tag(made, "ligne de Brévic", PROFILE, "primary").text == text.rstrip(".")
    assert title_tag(borrowed, "ligne de Brévic", PROFILE, "primary").text == wide


def test_no_word_is_said_twice_for_the_keyphrases_sake(article: Maker) -> None:
    made = article(ALLIANCE, "Les pays du Levant et l’Alliance signent. Le Levant attend ; à Brévic, on proteste.")
    assert (
        title_tag(made, "Alliance Levant", PROFILE).text == "L’Alliance resserre ses liens avec quatre pays du Levant"
    )


def test_the_place_before_a_headline_too_wide_stays_where_it_is_the_keyphrase(article: Maker) -> None:
    made = article("Port-Roy. Conseil municipal\u00a0: le parc éolien fait débat et la cantine augmente")
    expected = "Port-Roy\u00a0: le parc éolien fait débat et la cantine augmente"
    assert title_tag(made, "Port-Roy", PROFILE).text == expected


def test_the_lead_gives_a_clause_without_what_it_only_adds(article: Maker) -> None:
    wide = "Sous le puy de Lorme, 1 437 séismes que personne n’a sentis racontent une lente remontée de magma"
    lead = "Le puy de Lorme, dont la dernière éruption remonte à 6 900 ans, n’est pas tout à fait endormi."
    found = title_tag(article(wide, lead), "puy de Lorme", PROFILE)
    assert found.text == "Le puy de Lorme n’est pas tout à fait endormi"


def test_an_amount_keeps_its_sign_and_an_adjective_may_end_it(article: Maker) -> None:
    wide = "Biocéa lève 6,5 M€ pour révolutionner l’emballage alimentaire et industriel grâce aux algues"
    assert title_tag(article(wide, "Biocéa lève 6,5 M€."), "Biocéa", PROFILE).text == "Biocéa lève 6,5 M€"
    wide = "Lorme et Brévic veulent une flotte commune pour garder les câbles du golfe et de la rade"
    made = article(wide, "La flotte commune attend. Lorme et Brévic signent.")
    assert title_tag(made, "Lorme", PROFILE).text == "Lorme et Brévic veulent une flotte commune"


def test_the_subject_before_a_colon_stays_where_the_clause_behind_it_can_do_without_something(article: Maker) -> None:
    headline = "Gel tardif : le foin manque, la paille aussi, dans tous les élevages du plateau de Saint-Lorme"
    title = title_tag(article(headline), "gel tardif", PROFILE)
    assert title.text == "Gel tardif : le foin manque dans tous les élevages du plateau de Saint-Lorme"


def test_the_town_that_a_wide_headline_loses_is_its_label(article: Maker) -> None:
    wide = "Les Louves de Castelrieu attaquent le sommet sans leur capitaine"
    title = title_tag(article(wide, "Il pleut."), "Louves", PROFILE)
    assert title.text == "Castelrieu\u00a0: les Louves attaquent le sommet sans leur capitaine"
    assert width(title.text) <= PROFILE.thresholds.title_tag_pixels < width(wide)


def test_a_place_told_elsewhere_stands_before_what_names_nobody_and_not_before_half_a_ruling(article: Maker) -> None:
    def tag(headline: str) -> str:
        return TitleTags(article(headline, "Il pleut à Brévic."), PROFILE, place="Lorme").best("").text

    assert tag("Un marché de Noël les pieds dans l’eau") == "Lorme\u00a0: un marché de Noël les pieds dans l’eau"
    assert tag("La Région commande 14 trains") == "Lorme\u00a0: la Région commande 14 trains"
    assert tag("Brévic commande 14 trains") == "Brévic commande 14 trains"
    long = "Un homme de 44 ans condamné à quinze ans de réclusion criminelle pour le meurtre de son beau-frère"
    assert not tag(long).startswith("Lorme")


def test_a_subject_that_the_editor_gave_stands_before_a_headline_that_does_not_name_it(article: Maker) -> None:
    told = article("Gel : le foin manque en Brévic", "Le plateau est soumis à des restrictions d’eau depuis mai.")
    assert TitleTags(told, PROFILE, given=True).best("restrictions d’eau").text == (
        "Restrictions d’eau\u00a0: le foin manque en Brévic"
    )
    assert TitleTags(told, PROFILE).best("restrictions d’eau").text == "Gel : le foin manque en Brévic"
    stranger = TitleTags(told, PROFILE, given=True).best("permis de chasse").text
    assert stranger == "Gel : le foin manque en Brévic"


def test_a_thing_that_the_article_opens_with_says_what_a_headline_without_a_name_is_about(article: Maker) -> None:
    headline = "L’orage coupe la course en deux"
    told = article(headline, "Le trail des Trois Crêtes a été arrêté dimanche, et le trail des Trois Crêtes reprendra.")
    titles = TitleTags(told, PROFILE)
    assert titles.best("trail des Trois Crêtes").text == f"Trail des Trois Crêtes\u00a0: l{headline[1:]}"
    assert titles.own("trail des Trois Crêtes").text == headline
    person = article(headline, "Le coureur Jean Roy a renoncé, et Jean Roy reviendra.")
    assert TitleTags(person, PROFILE).best("Jean Roy").text == headline


def test_where_nothing_of_the_headline_fits_the_lead_tells_it_behind_the_keyphrase(article: Maker) -> None:
    wide = "La Corrida est devenue la plus grosse course de novembre dans les trois cantons de la vallée"
    lead = "La Corrida de Lorme se court au printemps. Les organisateurs attendent 400 coureurs, un record."
    found = title_tag(article(wide, lead), "Corrida de Lorme", PROFILE)
    assert found.text == "Corrida de Lorme\u00a0: les organisateurs attendent 400 coureurs"
    assert [edit.kind for edit in found.edits][-1] == "label"


def test_a_headline_offered_that_has_the_keyphrase_comes_before_a_part_that_has_not(article: Maker) -> None:
    lead = "Le procès du tramway de Lorme s’ouvrira le 9 mars 2027."
    support = Span(source="a.txt", start=0, end=len(lead))
    wide = (
        "Affaire des marchés du tramway de Lorme : l’ancien maire et président de la métropole sera jugé en mars 2027"
    )
    given = article(wide, lead)
    told = Sentence(text=lead, support=(support,))
    body = (replace(given.body[0], sentences=(told,)),)
    offered = Candidates(headline=(Sentence(text=lead.rstrip("."), support=(support,)),))
    found = title_tag(replace(given, body=body, candidates=offered), "tramway de Lorme", PROFILE)
    assert found.text == lead.rstrip(".")


def test_a_headline_that_names_nothing_has_the_place_of_the_story_before_it(article: Maker) -> None:
    given = article(
        "La zone calme entre en vigueur le 4 janvier", "La zone calme de la ville de Brévic entre en vigueur."
    )
    assert title_tag(given, "zone calme", PROFILE).text == f"Brévic\u00a0: {_small(given)}"
    named = article("La zone calme de Lorme entre en vigueur", "La zone calme de Lorme entre en vigueur à Lorme.")
    assert title_tag(named, "zone calme", PROFILE).text == named.headline.text


def _small(given: Article) -> str:
    return given.headline.text[:1].lower() + given.headline.text[1:]


def test_whom_a_pronoun_stands_for_is_named_before_it(article: Maker) -> None:
    given = article("Elle accorde les cloches", "On entend de loin Jeanne Roy dans la vallée de Lorme.")
    assert title_tag(given, "Jeanne Roy", PROFILE).text == "Jeanne Roy\u00a0: elle accorde les cloches"
    assert title_tag(given, "vallée de Lorme", PROFILE).text != "Vallée de Lorme\u00a0: elle accorde les cloches"


def test_the_tail_of_a_title_goes_and_not_its_label(article: Maker) -> None:
    headline = "Tramway Lorme-Brévic : deux rames neuves de quarante mètres à partir du lundi 3 mars"
    made = article(headline, "Le réseau a commandé deux rames pour la ligne de tramway Lorme-Brévic.")
    title = title_tag(made, "tramway Lorme-Brévic", PROFILE).text
    assert title == "Tramway Lorme-Brévic : deux rames neuves de quarante mètres"


def test_who_was_there_is_no_title(article: Maker) -> None:
    headline = "Le conseil municipal vote une nouvelle école pour les enfants du bourg et augmente la cantine"
    made = article(headline, "Le conseil municipal s’est réuni mardi. Dix-sept élus étaient présents.")
    assert "présents" not in title_tag(made, "conseil municipal", PROFILE).text


CHARGED = "Un homme de 34 ans jugé à Lorme pour avoir vendu de faux billets de concert"
SOLD = "Un homme de 34 ans a été jugé à Lorme pour avoir vendu 300 faux billets de concert."


def test_what_somebody_is_judged_for_stays_in_the_title(article: Maker) -> None:
    made = article(CHARGED, SOLD, "Les faux billets de concert ont trompé 312 personnes.")
    title = title_tag(made, "faux billets de concert", PROFILE).text
    assert title == "Faux billets de concert\u00a0: un homme de 34 ans jugé à Lorme"
    wide = "Une femme de 51 ans condamnée à Saint-Lorme-sur-Brévic pour avoir gardé cent chats malades"
    assert title_tag(article(wide, "Rien."), "Lorme", PROFILE).text == (
        "Une femme condamnée pour avoir gardé cent chats malades"
    )


def test_a_date_put_into_a_headline_goes_where_it_makes_it_too_wide(article: Maker) -> None:
    dated = Sentence(
        text="Le pont de Port-Brévic fermé à tous les véhicules dès lundi 30\u00a0novembre",
        edits=(Edit(kind=EditKind.DATE, before="lundi", after="lundi 30\u00a0novembre"),),
    )
    text = "À 6 heures, le pont suspendu de Port-Brévic, qui franchit l’Arve depuis 1931, sera fermé à tous."
    found = title_tag(replace(article("", text), headline=dated), "pont de Port-Brévic", PROFILE)
    assert found.text == "Le pont de Port-Brévic fermé à tous les véhicules dès lundi"


def test_a_play_on_words_stands_behind_the_editors_keyphrase(article: Maker) -> None:
    made = article("Le rouge se fait attendre", "Les premiers letchis arrivent au compte-gouttes sur les marchés.")
    assert TitleTags(made, PROFILE, given=True).best("prix du letchi").text == (
        "Prix du letchi\u00a0: le rouge se fait attendre"
    )
    assert TitleTags(made, PROFILE).best("marchés").text == "Le rouge se fait attendre"


@pytest.mark.parametrize(
    ("headline", "keyphrase", "found"),
    [
        ("Du jazz plein la citadelle", "Jazz in Brévic", "Jazz in Brévic\u00a0: du jazz plein la citadelle"),
        (
            "Rixwiller rallume ses sapins",
            "marché de Noël de Rixwiller",
            "Marché de Noël\u00a0: Rixwiller rallume ses sapins",
        ),
        ("Me Camille Roy a parlé vite", "procès du fleuve", "Me Camille Roy a parlé vite"),
        ("Rixwiller : les sapins brillent", "marché de Noël de Rixwiller", "Rixwiller : les sapins brillent"),
    ],
)
def test_the_editors_event_stands_before_a_headline_that_plays_on_it(
    article: Maker, headline: str, keyphrase: str, found: str
) -> None:
    made = article(headline, "Les stands ouvrent vendredi sur la place.")
    assert TitleTags(made, PROFILE, given=True).best(keyphrase).text == found


@pytest.mark.parametrize(
    ("keyphrase", "text", "spelled"),
    [
        ("explosion Lorme", "Trois blessés dans une explosion à Lorme.", "explosion à Lorme"),
        ("explosion Lorme", "L’explosion d’une maison à Lorme (Var) a fait un mort.", "explosion à Lorme"),
        ("auto-école Lorme", "La même auto-école de Lorme a fermé.", "auto-école de Lorme"),
        ("grippe aviaire Landes", "Un foyer dans les Landes.", "grippe aviaire dans les Landes"),
        ("procès Morel", "La parole est donnée à Morel, qui se tait.", "procès Morel"),
        ("usine Renault", "La ligne est confiée à Renault.", "usine Renault"),
        ("cantine Saint-Roy", "Le maire de Saint-Roy l’a dit.", "cantine Saint-Roy"),
        ("OTAN Asie-Pacifique", "L’OTAN en Asie-Pacifique.", "OTAN Asie-Pacifique"),
        ("ouragan Ida", "L’ouragan Ida en France", "ouragan Ida"),
    ],
)
def test_a_keyphrase_that_no_text_has_so_is_spelled_out_as_a_label(keyphrase: str, text: str, spelled: str) -> None:
    assert spelled_out(keyphrase, text) == spelled


def test_a_headline_too_wide_for_anything_else_is_told_in_less_room(article: Maker) -> None:
    wide = "Quarante et une personnes intoxiquées au monoxyde de carbone dans l’église Saint-Éloi de Brévic"
    found = title_tag(article(wide, "L’alerte a été donnée à Brévic."), "monoxyde de carbone", PROFILE)
    assert found.text == "Brévic\u00a0: 41 personnes intoxiquées au monoxyde de carbone"
    assert [str(edit.kind) for edit in found.edits] == ["house-style", "clause", "label"]


def test_who_won_is_named_without_the_land_or_the_time_to_the_second(article: Maker) -> None:
    wide = "Le Kényan Peter Kipruto a remporté la 18ᵉ édition du marathon de Brévic en 2 h 11'42''"
    found = title_tag(article(wide), "marathon de Brévic", PROFILE)
    assert found.text == "Peter Kipruto a remporté la 18ᵉ édition du marathon de Brévic"


def test_why_something_closes_may_go_and_a_roads_number_before_what_of_it_is_meant(article: Maker) -> None:
    wide = "RN 122 – Tunnel du Puy-Lorme\u00a0: fermetures nocturnes pour la maintenance des équipements de sécurité"
    found = title_tag(article(wide), "tunnel du Puy-Lorme", PROFILE)
    assert found.text == "Tunnel du Puy-Lorme\u00a0: fermetures nocturnes"
    pool = "La piscine municipale de Lorme fermera du 1er février au 30 avril pour le remplacement de sa chaudière"
    assert title_tag(article(pool), "piscine municipale", PROFILE).text == pool.partition(" pour")[0]


def test_who_speaks_says_it_shorter_in_another_headline_offered(article: Maker) -> None:
    wide = "Anne Roy\u00a0: « On roule deux cents kilomètres chaque jour pour trois vêlages »"
    other = "Anne Roy\u00a0: « Au printemps, je serai seule »"
    offered = (Sentence(text="Jean Dol\u00a0: « Je m’en vais »"), Sentence(text=other))
    found = title_tag(replace(article(wide), candidates=Candidates(headline=offered)), "Anne Roy", PROFILE)
    assert found.text == other


def test_a_headline_behind_its_place_takes_the_news_of_its_own_subheading(article: Maker) -> None:
    spans = [Span(source="pv.txt", start=at, end=at + 9) for at in (0, 10)]
    label = Edit(kind=EditKind.LABEL, before="", after="Lorme-sur-Brune\u00a0: ")
    headline = Sentence(
        text="Lorme-sur-Brune\u00a0: le conseil adopte une motion demandant le maintien des trois classes",
        support=(spans[1],),
        edits=(label,),
    )
    heading = Sentence(text="École publique\u00a0: fermeture annoncée d’une classe", support=(spans[0],))
    told = Sentence(text="Le conseil adopte une motion demandant le maintien des trois classes.", support=(spans[1],))
    body = (
        ArticleBlock(kind=BlockKind.HEADING, sentences=(heading,), level=2),
        ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(told,)),
    )
    found = title_tag(replace(article(""), headline=headline, body=body), "", PROFILE)
    assert found.text == "Lorme-sur-Brune\u00a0: fermeture annoncée d’une classe"


def test_the_place_stays_and_the_rubric_behind_it_goes_where_the_headline_is_too_wide(article: Maker) -> None:
    headline = "Lorme. Conseil municipal : la cantine passe à 5,10 euros, le préau attendra la rentrée"
    made = article(headline, "La cantine augmente à Lorme.")
    assert title_tag(made, "cantine", PROFILE).text == "Lorme : la cantine passe à 5,10 euros"


def test_what_was_somewhere_for_a_moment_is_not_what_the_headline_is_about(article: Maker) -> None:
    made = article("Le motard était sans casque", "Un motard a été transporté par hélicoptère à Toulouse.")
    assert title_tag(made, "hélicoptère à Toulouse", PROFILE).text == "Le motard était sans casque"


def test_a_narrow_cut_gives_way_to_a_wider_one_of_the_same_headline(article: Maker) -> None:
    headline = "Compteurs trafiqués\u00a0: le garagiste de Saint-Aubrac condamné à dix-huit mois de prison avec sursis"
    found = title_tag(article(headline), "garagiste de Saint-Aubrac", PROFILE)
    assert found.text == "Compteurs trafiqués\u00a0: le garagiste de Saint-Aubrac condamné"


def test_a_clause_of_the_text_gives_way_to_a_cut_of_the_headline(article: Maker) -> None:
    headline = "Brévic retrouve sa halle et ses 43 marchands"
    lead = "La halle de Brévic a rouvert samedi 13 septembre 2025, trois ans après l’effondrement de sa charpente."
    assert title_tag(article(headline, lead), "Brévic", PROFILE).text == headline


def test_a_cut_of_the_headline_without_the_keyphrase_does_not_take_the_place_of_a_clause_that_has_it(
    article: Maker,
) -> None:
    headline = "Brévic retrouve sa halle et ses 43 marchands"
    lead = "La halle de Brévic a rouvert samedi 13 septembre 2025, trois ans après l’effondrement de sa charpente."
    assert title_tag(article(headline, lead), "halle de Brévic", PROFILE).text.startswith("La halle de Brévic")
