from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.attribution import credit
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Edit, SiteProfile, Span
from cms_publisher.seo.description import Descriptions, description
from tests.unit.french.test_portraits import SHE
from tests.unit.writers.stories import source

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

PROFILE = SiteProfile()
FITS = (
    "Le phare de Brévic, fermé depuis la tempête de 2019, accueillera de nouveau des visiteurs au mois de mai, "
    "après six ans de chantier."
)
SHORT = "Le phare de Brévic accueillera de nouveau des visiteurs au mois de mai."
SECOND = "Le chantier a duré six ans et coûté trois millions d’euros."
LONG = (
    "Le syndicat des eaux de Lorme a décidé de remplacer quarante kilomètres de conduites anciennes d’ici à la fin de "
    "la décennie, bien que les communes du plateau demandent encore un délai pour réunir leur part du financement."
)
INSERTED = (
    "Le phare de Brévic a rouvert mardi 6 mai 2025, à la pointe du Vieux-Port, aux visiteurs de tout le canton et aux "
    "marins de passage sur la côte."
)
COUNTED = (
    "Le phare de Brévic, fermé depuis la tempête de 2019, accueillera de nouveau des visiteurs au mois de mai sur un "
    "parcours inédit de 240 marches de granit."
)


def test_a_sentence_of_the_right_length_is_taken_whole(article: Maker) -> None:
    assert description(article("Réouverture", FITS), "phare de Brévic", PROFILE).text == FITS


def test_two_short_sentences_are_joined(article: Maker) -> None:
    found = description(article("Réouverture", f"{SHORT} {SECOND}"), "phare de Brévic", PROFILE)
    assert found.text == f"{SHORT} {SECOND}"


def test_the_line_that_credits_a_source_is_no_news(article: Maker) -> None:
    told = article("Réouverture", SHORT)
    line = credit(source(SHORT, outlet="Le Courrier des phares et des ports de Brévic"))
    assert line is not None
    block = replace(told.body[-1], sentences=(*told.body[-1].sentences, line))
    found = description(replace(told, body=(*told.body[:-1], block)), "phare de Brévic", PROFILE)
    assert found.text == SHORT


def test_of_a_long_sentence_a_whole_clause_is_taken_with_its_stop(article: Maker) -> None:
    found = description(article("Eau", LONG), "syndicat des eaux", PROFILE)
    assert found.text == LONG.partition(", bien que")[0] + "."
    assert [edit.kind for edit in found.edits] == ["clause", "full-stop"]


def test_the_one_with_the_keyphrase_is_preferred(article: Maker) -> None:
    other = FITS.replace("Le phare de Brévic, fermé", "Le bâtiment du port, fermé")
    assert description(article("Réouverture", other, FITS), "phare de Brévic", PROFILE).text == FITS


def test_it_never_repeats_the_headline(article: Maker) -> None:
    text = f"{FITS} {LONG}"
    found = description(article(FITS.rstrip("."), text), "phare de Brévic", PROFILE).text
    assert FITS.rstrip(".") not in found


def test_what_leans_on_the_sentence_before_it_never_comes_first(article: Maker) -> None:
    leaning = FITS.replace("Le phare de Brévic, fermé depuis", "Il est fermé depuis")
    found = description(article("Réouverture", "La mairie se tait.", leaning, LONG), "", PROFILE)
    assert not found.text.startswith("Il est fermé")


def test_passages_of_other_sources_are_not_the_news(article: Maker) -> None:
    made = article("Réouverture", SHORT, FITS)
    blocks = (replace(made.body[0], source="a.txt"), replace(made.body[1], source="b.txt"))
    assert description(replace(made, body=blocks), "", PROFILE, "a.txt").text == SHORT


@pytest.mark.parametrize("text", [SHORT, "Non."])
def test_if_nothing_fits_the_nearest_whole_sentence_is_shown(article: Maker, text: str) -> None:
    assert description(article("Réouverture", text), "", PROFILE).text == text


def test_no_text_gives_an_empty_description(article: Maker) -> None:
    assert description(article("Réouverture"), "", PROFILE).text == ""


def test_what_is_counted_from_an_unseen_day_comes_after_what_is_not(article: Maker) -> None:
    relative = FITS.replace("au mois de mai", "le mois prochain")
    assert description(article("Réouverture", relative, FITS), "phare de Brévic", PROFILE).text == FITS


def test_a_dateline_is_no_news(article: Maker) -> None:
    made = article("Réouverture", "Brévic, 3 mai 2025 (AFP) -", f"{SHORT} {SECOND}")
    assert description(made, "phare de Brévic", PROFILE).text == f"{SHORT} {SECOND}"


def test_what_is_longer_than_safe_goes_without_an_end_that_it_can_do_without(article: Maker) -> None:
    shown = COUNTED.replace(" de 240 marches de granit", "")
    assert len(COUNTED) in range(139, 157)
    assert len(shown) in range(125, 139)
    assert description(article("Réouverture", COUNTED), "phare de Brévic", PROFILE).text == shown


def test_for_a_safe_length_an_inserted_place_may_go_that_the_first_paragraph_has(article: Maker) -> None:
    filled = INSERTED.replace("canton", "canton, des îles et du cap")
    shown = filled.replace(", à la pointe du Vieux-Port,", "")
    assert len(shown) in range(125, 139)
    assert description(article("Réouverture", filled), "phare de Brévic", PROFILE).text == shown
    later = description(article("Réouverture", "Le phare de Brévic attire.", filled), "phare de Brévic", PROFILE)
    assert ", à la pointe du Vieux-Port," in later.text


def test_a_place_that_the_sentence_needs_is_never_dropped(article: Maker) -> None:
    needed = INSERTED.replace(", à la pointe du Vieux-Port,", " à la pointe du Vieux-Port")
    assert len(needed) in range(139, 157)
    assert " à la pointe du Vieux-Port " in description(article("Réouverture", needed), "phare de Brévic", PROFILE).text


def test_a_later_sentence_of_a_safe_length_does_not_displace_the_news(article: Maker) -> None:
    others = [SECOND, "La mairie se tait.", "Le canton a payé."]
    found = description(article("Réouverture", INSERTED, *others, FITS), "phare de Brévic", PROFILE)
    assert found.text.startswith("Le phare de Brévic a rouvert")


ASIDES = (
    "Jeanne Roy, première femme à avoir commandé un bac, a fermé la porte du phare de Brévic (Aune), une "
    "tour de granit posée sur un rocher battu."
)


def test_an_apposition_or_brackets_go_for_a_safe_length(article: Maker) -> None:
    found = description(article("Réouverture", ASIDES), "", PROFILE).text
    assert found == ASIDES.replace(" (Aune)", "")
    longer = ASIDES.replace("granit", "granit et de béton armé de fer")
    found = description(article("Réouverture", longer), "", PROFILE).text
    assert found == longer.replace(", première femme à avoir commandé un bac,", "")


def test_a_sentence_of_a_sender_that_praises_comes_after_what_tells(article: Maker) -> None:
    praise = (
        "C’est avec fierté que nous rouvrons au public, samedi 4 mai, le phare de Brévic, un lieu exceptionnel de la "
    )
    made = article("Réouverture", praise + "côte, que tous attendaient.", FITS)
    assert description(made, "phare de Brévic", PROFILE).text == FITS


def test_a_superlative_keeps_what_it_is_measured_by(article: Maker) -> None:
    whole = (
        "Le phare de Brévic accueillera au mois de mai des visiteurs de tout le canton dans le plus haut escalier bâti "
        "sur cette côte depuis la tempête de 1924."
    )
    assert description(article("Réouverture", whole), "phare de Brévic", PROFILE).text == whole


HEADED = "Le phare de Brévic rouvre ses portes aux visiteurs de la côte"


def test_the_headline_once_more_opens_a_description_that_goes_on(article: Maker) -> None:
    lead = f"{HEADED}, bien que la moitié des travaux restent à faire au pied de la tour et sur la jetée du port."
    rest = "La commune a payé la moitié des travaux avec un legs d’armateur."
    late = FITS.replace("Le phare de Brévic, fermé", "Le vieux phare de Brévic, vidé")
    found = description(
        article(HEADED, f"{lead} {rest}", *["La mairie se tait."] * 8, late), "phare de Brévic", PROFILE
    )
    assert found.text == f"{HEADED}. {rest}"


def test_the_news_comes_before_a_late_sentence_with_the_keyphrase(article: Maker) -> None:
    lead = FITS.replace("Le phare de Brévic, fermé", "Le bâtiment du port, fermé")
    found = description(article("Réouverture", lead, *["La mairie se tait."] * 12, FITS), "phare de Brévic", PROFILE)
    assert found.text == lead


def test_what_a_sentence_between_has_named_is_not_put_behind_another(article: Maker) -> None:
    between = ["Un homme est tombé.", "La mairie se tait.", "Le canton a payé."]
    patient = "Le patient est mort dans le véhicule qui l’emmenait à Lorme."
    found = description(article("Réouverture", SHORT, *between, patient), "phare de Brévic", PROFILE)
    assert patient not in found.text


def test_a_line_without_an_end_tells_nothing(article: Maker) -> None:
    line = "Propos recueillis par Anne Roy – Photos : Jean Ker, sur le port"
    found = description(article("Réouverture", line, f"{SHORT} {SECOND}"), "phare de Brévic", PROFILE)
    assert found.text == f"{SHORT} {SECOND}"


def test_what_a_person_added_of_their_own_is_not_said_again(article: Maker) -> None:
    found = article("Réouverture", f"{SHORT} {SECOND}", LONG)
    own = replace(found.body[0].sentences[1], support=(), by="Anne Roy")
    body = (replace(found.body[0], sentences=(found.body[0].sentences[0], own)), *found.body[1:])
    assert SECOND not in description(replace(found, body=body), "phare de Brévic", PROFILE).text


def test_what_a_person_worded_anew_stays_theirs(article: Maker) -> None:
    found = article("Réouverture", f"{SHORT} {SECOND}")
    first, second = found.body[0].sentences
    body = (
        replace(
            found.body[0],
            sentences=(replace(first, support=(Span(source="a.txt", start=0, end=5),), by="Anne Roy"), second),
        ),
    )
    assert description(replace(found, body=body), "phare de Brévic", PROFILE).by == "Anne Roy"


CUT = "Le phare de Brévic a rouvert aux visiteurs de la côte."
NEXT = "Le phare accueille depuis deux mille personnes par semaine, dont la moitié d’écoliers."


def test_strangers_of_two_paragraphs_are_not_joined(article: Maker) -> None:
    other = "La côte de Lorme a perdu deux mètres de dune au cours de l’hiver."
    found = description(article("Réouverture", f"{SHORT}", other), "phare de Brévic", PROFILE)
    assert found.text == SHORT


def test_what_the_next_paragraph_opens_with_of_the_same_thing_goes_on(article: Maker) -> None:
    found = description(article("Réouverture", CUT, NEXT), "phare de Brévic", PROFILE)
    assert found.text == f"{CUT} {NEXT}"


def test_a_clause_of_the_news_alone_comes_before_it_with_what_leans_on_its_end(article: Maker) -> None:
    lead = f"{SHORT[:-1]}, bien que les communes du plateau demandent encore un délai pour réunir leur part."
    lead = lead.replace("encore", "encore au préfet de la région et au conseil général")
    leaning = "Elles ont obtenu six mois de plus du préfet."
    assert description(article("Réouverture", f"{lead} {leaning}"), "phare de Brévic", PROFILE).text == SHORT


def test_the_dead_and_wounded_of_the_headline_are_told(article: Maker) -> None:
    lead = "Un bac a coulé jeudi matin au large du phare de Brévic, devant le chenal."
    toll = "Trois marins ont été tués et douze passagers blessés dans un naufrage à Brévic, selon les secours."
    found = description(article("Naufrage d’un bac à Brévic : trois morts", lead, toll), "Brévic", PROFILE)
    assert found.text == toll


def test_a_title_in_quotation_marks_is_no_quotation(article: Maker) -> None:
    named = FITS.replace("Le phare de Brévic", "Le phare « La Veuve »")
    said = FITS.replace("Le phare de Brévic", "Le phare « qui a vu passer » des marins")
    assert description(article("Réouverture", said, named), "", PROFILE).text == named


def test_what_has_the_editors_keyphrase_comes_before_what_is_nearer_the_news(article: Maker) -> None:
    later = (
        "Les bateliers du canton vendront les billets de la traversée sur le quai du marché, où un guichet de bois "
        "sera montée en avril."
    )
    told = article("Réouverture", FITS, SECOND, later)
    assert Descriptions(told, PROFILE).best("billets de la traversée").text == FITS
    assert Descriptions(told, PROFILE, given=True).best("billets de la traversée").text == later


def test_a_scene_comes_before_no_news(article: Maker) -> None:
    scene = (
        "Ils étaient deux cents, mardi soir, sous la pluie, devant les grilles du port de Lorme, un cierge à la main."
    )
    news = "Le port de Lorme fermera ses trois derniers quais de pêche à compter du 2 novembre, faute de bateaux."
    found = description(article("Les quais de pêche ferment à Lorme", scene, news), "port de Lorme", PROFILE)
    assert found.text == news


def test_who_the_keyphrase_is_comes_before_how_they_stand_there(article: Maker) -> None:
    scene = "Le marteau pèse neuf kilos et Jeanne Roy le soulève d’une main."
    who = "À 41 ans, Jeanne Roy est l’une des trois dernières forgeronnes du pays à travailler seule."
    found = description(
        article("Elle accorde les enclumes", scene, "« Écoutez », dit-elle.", who), "Jeanne Roy", PROFILE
    )
    assert found.text == who


def test_nothing_is_told_of_a_thing_that_only_the_sentence_before_names(article: Maker) -> None:
    deal = "Le groupe Armor achète un chantier de Lorme pour 40 millions d’euros et garde tous les emplois du site."
    paid = "La transaction, dont les deux parties taisent le détail, a été signée le 3 novembre 2025 chez un notaire."
    found = description(
        article("À Lorme, un chantier racheté", "Un chantier change de mains.", deal, paid), "", PROFILE
    )
    assert found.text == deal


def test_a_superlative_is_praise_in_what_a_sender_says_of_itself_alone(article: Maker) -> None:
    told = article(
        "Le corridor de Lorme", "Le corridor de Lorme est le plus grand chantier ferroviaire du pays depuis vingt ans."
    )
    other = "Un train de marchandises relie chaque semaine trois mines du plateau au port de la côte."
    made = replace(told, body=(*told.body, *article("x", other).body))
    free = Descriptions(made, PROFILE, released=False).best("corridor de Lorme").text
    assert free.startswith("Le corridor de Lorme est le plus grand")
    assert "plus grand" not in Descriptions(made, PROFILE, released=True).best("corridor de Lorme").text


def test_the_news_is_said_again_rather_than_something_that_stands_beside_it(article: Maker) -> None:
    headline = "La 12e édition du festival Les Marées se tiendra du vendredi 4 au dimanche 13 décembre"
    lead = f"{headline}, à Brévic et dans six communes des environs de la baie."
    beside = "Le musicien, qui a grandi à Lannec, a remporté en juin le concours national de la vielle à roue."
    scene = "« On y dort peu », dit la cheffe. « On y mange bien », dit le chef. « On y danse », dit le maire."
    told = article(headline, lead, f"{scene} {scene}", beside)
    assert description(told, "festival Les Marées", PROFILE).text == lead


PLANS = "Le phare de Brévic va fermer ses deux salles le 15 mai et vendre quarante longues-vues de cuivre sur soixante."
BESIDE = "Le bâtiment, qui abrite aussi une école de voile pour les enfants du canton, reste le plus visité de la côte."


def test_the_headline_said_again_comes_before_a_thing_that_is_no_news(article: Maker) -> None:
    beside = (BESIDE, "On y vend du cidre.", "Le cidre vient de Lorme et des vergers de la vallée voisine, au sud.")
    assert description(article(PLANS.rstrip("."), PLANS, *beside), "phare", PROFILE).text == PLANS


def test_what_goes_on_in_the_headlines_words_comes_after_the_lead(article: Maker) -> None:
    lead = "La course de Lorme traverse ce printemps les rues du vieux port."
    again = "La course est devenue la plus longue du canton. En 2025, elle avait réuni 2 150 personnes venues de loin."
    found = description(article("La course est devenue la plus longue du canton", lead, again), "course", PROFILE)
    assert found.text.startswith(lead)


def test_the_scene_before_the_headlines_own_sentence_is_no_news(article: Maker) -> None:
    scene = (
        "Sur l’établi, une dizaine de vases attendent, rangés par taille et par couleur. La lampe brûle depuis midi."
    )
    told = "À 34 ans, l’ancienne caissière est la dernière potière du canton."
    given = article(told.rstrip("."), "Elle y tourne des vases.", standfirst=f"{scene} {told}")
    assert description(given, "potière", PROFILE).text == told


def test_one_of_what_stayed_behind_is_not_told_alone(article: Maker) -> None:
    lead = "Anne Roy trie des lames de laiton, posées en rang sur un torchon humide de la cuisine."
    taken = "Anne Roy en prend une entre le pouce et l’index, la gratte d’un coup de lime, la pose contre son oreille."
    assert description(article("La luthière de Lorme", lead, taken), "Anne Roy", PROFILE).text == lead


def test_a_sentence_of_the_source_that_goes_on_behind_a_paragraph_may_lean_on_it(article: Maker) -> None:
    first, second = (
        "La dernière potière du canton s’installe à Brévic.",
        "Depuis mai, elle tourne des vases dans une forge.",
    )
    second += " Elle les vend sur le port."
    given = article("Portrait", first, second)
    whole = f"{first} {second}"
    spans = [
        Span(source="a.txt", start=whole.index(one.text), end=whole.index(one.text) + len(one.text))
        for block in given.body
        for one in block.sentences
    ]
    placed = iter(spans)
    body = tuple(
        replace(block, sentences=tuple(replace(one, support=(next(placed),)) for one in block.sentences))
        for block in given.body
    )
    assert description(given, "potière", PROFILE).text == first
    assert description(replace(given, body=body), "potière", PROFILE).text == whole


def test_who_speaks_of_themselves_is_not_the_page(article: Maker) -> None:
    told = (
        "J’avais dit que je partirais à 60 ans, et je suis restée trois ans de plus en attendant quelqu’un qui vienne."
    )
    presented = "Anne Roy, 63 ans, quitte son cabinet le 31 décembre prochain."
    assert description(article("« La nuit, la neige »", presented, told), "Anne Roy", PROFILE).text == presented


def test_what_was_last_year_is_not_the_news(article: Maker) -> None:
    made = article(
        "Les Soufflets d’hiver reviennent", "En 2025, les Soufflets d’hiver ont vendu 3 900 billets à Lorme.", FITS
    )
    old = made.body[0].sentences[0]
    dated = replace(old, edits=(Edit(kind=EditKind.DATE, before="L’an dernier,", after="En 2025,"),))
    first = replace(made.body[0], sentences=(dated,))
    found = description(replace(made, body=(first, *made.body[1:])), "Soufflets d’hiver", PROFILE)
    assert "2025" not in found.text


def test_a_share_of_what_nobody_names_is_no_clause(article: Maker) -> None:
    text = "Il y a dix ans, ils étaient 140 dans la salle des fêtes, et la moitié étaient de la famille."
    assert "La moitié" not in description(article("Fête", SHORT, text), "phare", PROFILE).text


def test_where_a_report_is_from_is_no_sentence_and_also_leans_on_nothing_in_the_first(article: Maker) -> None:
    told = "À partir du 13 décembre, un bus doit circuler aussi la nuit entre Lorme et Brévic, dans les deux sens."
    made = article("Le bus part la nuit", standfirst=f"Lorme/Petit-Brévic. {told}")
    assert description(made, "bus", PROFILE).text == told


def test_what_le_stands_for_is_told_in_the_same_sentence(article: Maker) -> None:
    leaning = "Les habitants du village de Brévic avaient fini, avec les années, par ne plus le voir."
    told = "Anne Roy a repris la boutique du bourg, qui vend du pain, des fruits et des journaux."
    assert description(article("Le rideau", f"{SECOND} {leaning} {told}"), "", PROFILE).text != leaning
    found = description(article("Le rideau se lève", f"Le rideau est levé. {leaning} {told}"), "", PROFILE)
    assert not found.text.startswith(leaning)


def test_a_sentence_that_goes_on_may_be_without_what_it_ends_with(article: Maker) -> None:
    leaves = "La passeuse Anne Roy pose sa gaffe le 31 décembre au soir."
    bac = "Elle a conduit pendant plus de trente-quatre ans le bac de la vallée"
    text = f"{leaves} {bac}, entre le vieux port de Brévic et les silos de Haurnes. Le bac est vendu."
    found = description(article("Le bac perd sa passeuse", text), "Anne Roy", PROFILE)
    assert found.text == f"{leaves} {bac}."


def test_who_is_judged_is_told_without_age_and_trade(article: Maker) -> None:
    text = (
        "Trois ans de prison, dont deux avec sursis, ont été requis devant le tribunal correctionnel de Brévic contre "
        "Anne Roy, 52 ans, ancienne comptable de l’hôpital, poursuivie pour abus de confiance et faux."
    )
    found = description(article("La comptable avait tout pris", text), "", PROFILE).text
    assert found.endswith("devant le tribunal correctionnel de Brévic contre Anne Roy.")


def test_what_a_release_announces_is_told_without_who_announces_it(article: Maker) -> None:
    told = "l’eau du robinet ne doit plus être bue, jusqu’à nouvel ordre, dans les communes de Lorme, Brévic et Lannec."
    given = article("Restriction de l’eau du robinet dans trois communes", f"La régie informe la population que {told}")
    assert Descriptions(given, PROFILE, released=True).best("eau du robinet").text == f"L{told[1:]}"
    assert Descriptions(given, PROFILE, released=False).best("eau du robinet").text.startswith("La régie informe")


def test_what_a_prosecutor_asked_for_is_told_without_what_goes_with_it(article: Maker) -> None:
    asked = "La procureure, Anne Roy, a requis trois ans de prison dont deux avec sursis contre le tireur"
    rest = ", avec interdiction définitive de détenir une arme, et un an avec sursis contre le chef de la battue."
    given = article("Homicide involontaire\u00a0: trois ans de prison requis", asked + rest)
    assert description(given, "homicide involontaire", PROFILE).text == f"{asked}."


def test_a_list_before_a_colon_may_go(article: Maker) -> None:
    news = (
        "le 11e Salon du livre ouvre ses portes vendredi 27 novembre 2026 sous la halle de Lorme et dans sept écoles."
    )
    listed = "Trois jours, 62 auteurs, quarante lectures, une salle de plus qu’en 2025\u00a0: "
    given = article("Lorme met ses auteurs à toutes les pages", listed + news)
    assert description(given, "Salon du livre", PROFILE).text == f"L{news[1:]}"


def test_the_news_in_the_headlines_words_comes_before_a_scene(article: Maker) -> None:
    headline = "Lorme a battu le leader Brévic sans avoir mené une seule fois au score avant la 80e minute"
    scene = "Jean Roy pose le ballon sur la ligne, un peu à droite, et regarde les poteaux, puis ses chaussures."
    news = f"Dimanche 22 novembre, devant 1 100 spectateurs, {headline}."
    given = article(headline, scene, news)
    assert "a battu le leader Brévic" in Descriptions(given, PROFILE, released=False).best("Lorme Brévic").text


def test_a_thing_of_somebody_named_before_opens_no_description(article: Maker) -> None:
    asked = "Le parquet demande trois ans contre le tireur."
    leaning = "Samedi 15 novembre, lors d’une battue à Lorme, une balle tirée de sa carabine a tué Julien Roy, 34 ans."
    assert description(article("Trois ans requis", f"{asked} {leaning}"), "", PROFILE).text != leaning


def test_of_a_portrait_it_says_who_it_is_of_and_never_tells_of_somebody_else(article: Maker) -> None:
    told = article("Odile Vasseur\u00a0: «\u00a0Il pleuvait sur les cuirs\u00a0»", *SHE)
    assert description(told, "Odile Vasseur", SiteProfile()).text.startswith("Elle a 58 ans et un tablier")
    named = (*SHE[:1], f"Odile Vasseur, 58 ans, est sellière à Lorme. {SHE[1]}", *SHE[2:])
    told = article("La mairie voulait un parking", *named)
    assert description(told, "Odile Vasseur", SiteProfile()).text.startswith("Odile Vasseur, 58 ans, est sellière")


def test_it_opens_with_nobodys_words_of_whom_another_sentence_names(article: Maker) -> None:
    quoted = "« Le gardien a commis une faute. Mais il est le dernier maillon d’une chaîne que d’autres tenaient. »"
    made = article(f"{SHORT} {quoted} L’arrêt sera rendu le 20 janvier 2027 au matin.", "Le phare de Brévic")
    assert not description(made, "phare", PROFILE).text.startswith("«")


def test_a_figure_keeps_its_year_and_what_is_foretold_its_day(article: Maker) -> None:
    counted = (
        "En 2025, le syndicat des eaux de Brévic a réparé 118 casses sur les conduites des six communes du plateau, de "
        "nuit et de jour."
    )
    assert description(article("Brévic remplace ses conduites", counted), "", PROFILE).text.startswith("En 2025, ")
    foretold = (
        "Météo-Brévic prévoit 10 à 15 centimètres de neige dimanche 29 novembre sur les hauteurs de Lorme et du Val."
    )
    rest = "Le Département a présenté son dispositif d’hiver."
    found = description(article("Neige à Brévic : qui déneige quoi", f"{foretold} {rest}"), "", PROFILE)
    assert "dimanche 29 novembre" in found.text


def test_the_year_that_the_tool_put_to_a_day_may_go_for_a_safe_length(article: Maker) -> None:
    text = (
        "Un bailleur de 61 ans a été condamné mardi 24 novembre 2026 pour avoir logé onze personnes dans des locaux "
        "sans fenêtre du quartier de Brévic."
    )
    told = article("Brévic : le marchand de sommeil condamné", text)
    edit = Edit(kind=EditKind.DATE, before="mardi", after="mardi 24 novembre 2026")
    block = replace(told.body[-1], sentences=(replace(told.body[-1].sentences[0], edits=(edit,)),))
    assert description(told, "", PROFILE).text == text
    dated = replace(told, body=(*told.body[:-1], block))
    assert description(dated, "", PROFILE).text == text.replace(" 2026", "")


@pytest.mark.parametrize(
    ("before", "after", "year"),
    [
        ("décembre.", "décembre 2026.", ""),
        ("3 décembre 2026.", "3 décembre 2026.", " 2026"),  # the source's own
        ("", "en 2026.", " 2026"),  # no day
    ],
)
def test_the_year_that_the_tool_put_to_a_day_goes_where_that_is_long_enough_without(
    article: Maker, before: str, after: str, year: str
) -> None:
    when = "en 2026." if after.startswith("en") else "le 3 décembre 2026."
    text = (
        "Le phare de Brévic, fermé depuis la tempête qui avait emporté toute la digue du port, rouvrira aux visiteurs "
        f"et aux marins {when}"
    )
    told = article("Réouverture", text)
    edit = Edit(kind=EditKind.DATE, before=before, after=after)
    block = replace(told.body[-1], sentences=(replace(told.body[-1].sentences[0], edits=(edit,)),))
    found = description(replace(told, body=(*told.body[:-1], block)), "", PROFILE)
    assert found.text == text.replace(" 2026.", f"{year}.")


def test_what_goes_without_its_year_keeps_its_day(article: Maker) -> None:
    text = (
        "Le 31 décembre 2026 à 20 h 30, Gérard Roy, 62 ans, coupera pour la dernière fois les moteurs du bac 14 au "
        "pied de la cale de Lorme-la-Rive."
    )
    told = article("Gérard Roy, passeur de la Lorme", text)
    edit = Edit(kind=EditKind.DATE, before="31 décembre", after="31 décembre 2026")
    block = replace(told.body[-1], sentences=(replace(told.body[-1].sentences[0], edits=(edit,)),))
    found = description(replace(told, body=(*told.body[:-1], block)), "", PROFILE)
    assert found.text.startswith("Le 31 décembre")


def test_when_the_court_will_rule_stands_behind_what_was_asked_for_and_its_quotation(article: Maker) -> None:
    asked = "Le procureur de Brévic a requis trente mois de prison contre l’ancien trésorier du port."
    said = "« Il a pris la caisse pour sa poche », a-t-il dit."
    rules = "Le jugement a été mis en délibéré au 15 janvier 2027."
    found = description(article("Il vidait la caisse du port", f"{asked} {said} {rules}"), "", PROFILE)
    assert found.text == f"{asked} {rules}"
    price = "Le ticket a été mis en vente au prix de 15 euros en 2027."
    found = description(article("Il vidait la caisse du port", f"{asked} {said} {price}"), "", PROFILE)
    assert found.text == asked  # which ticket, nobody says


def test_what_is_to_come_keeps_the_hour_that_it_opens_with(article: Maker) -> None:
    news = "Le marché de Noël de Brévic revient samedi, un peu changé, sur le port."
    lit = "À 17 heures pile, la sapinière de la place de l’Ancienne-Douane s’éclairera."
    assert description(article("Brévic rallume ses sapins", f"{news} {lit}"), "", PROFILE).text.endswith(lit)


def test_of_what_tells_no_news_what_stands_near_it_comes_before_what_is_longer(article: Maker) -> None:
    near = "Une zone de protection de trois kilomètres a été mise en place autour de la ferme des canards."
    fills = "« On attend », a dit le fermier. " * 6
    far = (
        "Les mesures pourront être levées au plus tôt 28 jours après la fin des opérations de nettoyage si aucun "
        "nouveau foyer n’est détecté."
    )
    told = article(
        "Grippe aviaire : un foyer confirmé à Lorme", f"« On attend », a dit le fermier. {near} {fills}{far}"
    )
    assert description(told, "grippe aviaire", PROFILE).text == near


def test_what_counts_what_the_news_is_of_stands_behind_it_and_what_begins_keeps_its_day(article: Maker) -> None:
    begins = "La 9ᵉ édition du festival des bacs débute jeudi 3 décembre 2026."
    counts = "Quatre soirs, onze concerts et, pour la première fois, une scène sur la vieille cale."
    found = description(article("Les bacs en musique", f"{begins} {counts}"), "festival des bacs", PROFILE)
    assert found.text == f"{begins} {counts}"


def test_a_scene_gives_way_to_the_headline_s_own_sentence_far_below(article: Maker) -> None:
    scene = "Une cinquantaine de personnes étaient dans le public, ce qui ne s’était pas vu depuis longtemps."
    said = [f"« Le point numéro {at} attendra », a dit la maire." for at in range(13)]
    news = "Le conseil a adopté à l’unanimité une motion contre la fermeture du phare, annoncée pour le 1er mai 2027."
    met = "Le conseil municipal s’est réuni jeudi, salle du port. 27 élus sur 29 étaient présents."
    headed = article("Le conseil a adopté une motion contre la fermeture du phare", f"{met} {scene}", *said, news)
    assert description(headed, "fermeture du phare", PROFILE).text == news


def test_a_long_lead_goes_without_its_night_sooner_than_a_side_fact_is_told(article: Maker) -> None:
    lead = (
        "Trois personnes, dont un garçon de 8 ans, ont été secourues dans la nuit du samedi 3 au dimanche 4 mai 2025 "
        "après le naufrage de leur voilier à 5 milles au nord de Brévic."
    )
    told = article("Un voilier coule au nord de Brévic", f"{lead} La vedette avait six bénévoles à bord.")
    assert description(told, "voilier", PROFILE).text.startswith("Trois personnes")


def test_the_news_as_the_headline_s_writer_cut_it_comes_before_a_side_fact(article: Maker) -> None:
    lead = (
        "Devant 2 840 spectateurs, record du stade Morel, le FC Lorme (Régional 1) a sorti Brévic-sur-Loue (National) "
        "aux tirs au but (1-1, 5 t.a.b. à 4), dimanche 15 novembre 2025, au septième tour de la Coupe de France."
    )
    cut = "Le FC Lorme a sorti Brévic-sur-Loue aux tirs au but (1-1, 5 t.a.b. à 4)"
    told = article("Trois divisions d’écart, et un exploit", f"{lead} Le stade avait rouvert en mai.")
    span = Span(source="s", start=0, end=len(lead))
    first, *others = (replace(one, support=(span,)) for one in told.body[-1].sentences)
    news = replace(first, text=cut, edits=(Edit(kind=EditKind.CLAUSE, before=lead, after=cut),))
    body = (*told.body[:-1], replace(told.body[-1], sentences=(first, *others)))
    told = replace(told, body=body, candidates=replace(told.candidates, news=(news,)))
    assert description(told, "FC Lorme", PROFILE).text == f"{cut}."


def test_what_only_the_headline_has_is_new_below_a_title_that_is_cut(article: Maker) -> None:
    lead = "La piscine des Ormes, à Brévic, construite en 1974, fermera au public mercredi 31 décembre 2025 au soir."
    side = "Le bureau a relevé des fuites sur le grand bassin, et trois poutres sont à refaire avant l’hiver."
    told = article(lead[:-1], f"{lead} {side}")
    assert description(told, "Brévic", PROFILE).text != lead
    below = Descriptions(told, PROFILE, shown="La piscine des Ormes fermera au public")
    assert below.best("Brévic").text.startswith(lead)


def test_a_body_that_everybody_knows_opens_a_description(article: Maker) -> None:
    first = "Réuni mardi, le comité a constaté que les pluies n’avaient pas suffi à remplir les nappes du plateau."
    news = "Le préfet prolonge jusqu’au 31 janvier les restrictions d’eau dans les douze communes de la vallée."
    told = article("Sécheresse\u00a0: les restrictions d’eau prolongées jusqu’au 31 janvier", f"{first} {news}")
    assert description(told, "restrictions d’eau", PROFILE).text.startswith("Le préfet prolonge")


def test_the_lead_said_again_comes_before_what_the_text_tells_far_below_in_its_words(article: Maker) -> None:
    lead = "Du 4 au 6 décembre, Pistes de neige installe deux chapiteaux sur le champ de foire de Brévic-le-Bourg."
    between = "Onze spectacles y seront joués. On y mange. On y boit. On y danse."
    late = "La fondatrice de la troupe, ancienne trapéziste, a lancé Pistes de neige en 2019 avec un chapiteau."
    told = article(
        "Pistes de neige installe deux chapiteaux sur le champ de foire de Brévic-le-Bourg", f"{lead} {between} {late}"
    )
    assert description(told, "Pistes de neige", PROFILE).text.startswith(lead)


@pytest.mark.parametrize("is_open", [True, False])
def test_what_is_left_open_right_behind_is_not_told(article: Maker, *, is_open: bool) -> None:
    sick = "Onze visiteurs du phare de Brévic ont été conduits à l’hôpital"
    caveat = "Le lien avec le chantier du phare n’est pas établi." if is_open else "Le chantier du phare est arrêté."
    body = f"Le phare est cerné de barrières. {sick} de Lorme. {caveat} {SHORT} {SECOND}"
    assert (sick in description(article("Réouverture", body), "phare de Brévic", PROFILE).text) is not is_open


def test_who_is_named_by_an_initial_goes_without_age_and_trade(article: Maker) -> None:
    told = (
        "Maryse D., 58 ans, comptable à la retraite et ancienne trésorière du club de Lorme, comparaissait devant le "
        "tribunal correctionnel de Brévic pour abus de confiance et faux."
    )
    against = "Le club, 340 licenciés, lui reproche d’avoir détourné 87 300 euros entre les étés 2019 et 2024."
    found = description(article("Dix-huit mois de prison requis", f"{told} {against}"), "club de Lorme", PROFILE)
    assert found.text == (
        "Maryse D. comparaissait devant le tribunal correctionnel de Brévic pour abus de confiance et faux."
    )


def test_how_a_match_stood_is_not_how_it_ended(article: Maker) -> None:
    first = (
        "Portées par leur public, les joueuses de Lorme ont pris le premier set sans trembler devant 480 spectateurs "
        "debout."
    )
    last = (
        "Les joueuses de Lorme se sont inclinées au tie-break, samedi, dans la salle des Carmes, face à Brévic (2-3)."
    )
    assert description(article("Un soir de volley", f"{first} {last}"), "", PROFILE).text == last


LONG_LEADS = {
    "Séisme : des dizaines de maisons fissurées dans la vallée de Brévic": (
        "Un séisme de magnitude 4,6[, ressenti jusqu’à Lorme,] a secoué[ dans la nuit du samedi 2 au dimanche 3 mai]"
        " la vallée de Brévic, sans faire de blessé mais en fissurant des dizaines de maisons, selon la préfecture."
    ),
    "Un lot de jus de pomme rappelé à Brévic": (
        "Environ 2 400 bouteilles de jus de pomme de la ferme des Ormes, vendues[ depuis le 2 mai] sur neuf marchés,"
        " sont rappelées en raison d’une teneur trop forte en patuline[, une toxine produite par une moisissure]."
    ),
    "La RD 12 coupée trois semaines entre Orval et Brévic": (
        "La route départementale 12 sera fermée à toute circulation entre Orval et Brévic du lundi 30 novembre au "
        "vendredi 18 décembre, de 8 heures à 17 h 30[, le temps de consolider le mur qui menace de s’effondrer]."
    ),
}
"""What goes for want of room stands in brackets."""


@pytest.mark.parametrize("headline", LONG_LEADS)
def test_a_lead_that_is_too_long_is_told_by_what_it_can_t_do_without(headline: str, article: Maker) -> None:
    marked = LONG_LEADS[headline]
    lead, cut = marked.replace("[", "").replace("]", ""), re.sub(r"\[[^]]*\]", "", marked)
    rest = (
        "Le maire de Brévic, Jean Roy, a réuni les habitants dans la salle des fêtes et répondu à toutes les questions."
    )
    assert description(article(headline, f"{lead} {rest}"), "", PROFILE).text == cut


def test_a_short_lead_takes_a_short_sentence_that_goes_on(article: Maker) -> None:
    lead = "La biscuiterie Roussel, à Brévic (Var), fermera le 31 mars 2027."
    further = "Les 86 salariés de l’usine seront licenciés."
    rest = "Le groupe qui la possède depuis 2019 va regrouper la production de pain d’épices et de nonnettes à Lorme."
    told = article("86 emplois supprimés à Brévic", f"{lead} {further} {rest}")
    assert description(told, "biscuiterie Roussel", PROFILE).text == f"{lead} {further}"


def test_a_release_s_cause_stays_before_what_it_announces(article: Maker) -> None:
    cause, told = (
        "À la suite des fortes pluies de jeudi, ",
        "l’eau distribuée à Brévic ne doit plus être bue sans être bouillie.",
    )
    whole = f"{cause}la régie des eaux du Val et la mairie de Brévic informent la population que {told}"
    assert description(article("Eau du robinet : restriction", whole), "", PROFILE).text == f"{cause}{told}"


def test_what_only_says_that_there_is_news_goes_with_its_colon(article: Maker) -> None:
    told = "a liaison directe entre Lorme et Brévic sera supprimée à partir du 13 mai et pour dix-huit mois."
    lead = f"Pour les 900 voyageurs qui se rendent à Brévic, l’horaire d’hiver apporte une mauvaise nouvelle : l{told}"
    assert description(article("Le train s’arrête à la frontière", lead), "", PROFILE).text == f"L{told}"


def test_what_somebody_was_sentenced_for_goes_before_the_sentence(article: Maker) -> None:
    told = (
        "Le tribunal correctionnel de Brévic a condamné Jean Morel, garagiste à Lorme, à six mois de prison avec sursis"
    )
    lead = f"{told} pour avoir trafiqué les compteurs de 63 voitures d’occasion."
    rest = "Le tribunal est allé plus loin que le procureur, qui avait requis un an avec sursis à l’audience."
    made = article("Compteurs trafiqués\u00a0: le garagiste de Lorme condamné", f"{lead} {rest}")
    assert description(made, "garagiste de Lorme", PROFILE).text == f"{told}."
