from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Brief
from cms_publisher.seo import keyphrase as module

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

NOBODY = Brief()
CHARGED = "Un homme jugé à Lorme pour avoir vendu de faux billets de concert"


def keyphrase(article: Article, brief: Brief = NOBODY, title: str | None = None) -> str:
    """Found for a page whose title is its headline, or ``title``."""
    shown = article.headline.text if title is None else title
    return module.keyphrase(article, brief, lambda _: shown)


def test_the_editors_keyphrase_comes_first(article: Maker) -> None:
    assert keyphrase(article("Le port rouvre", "Le port rouvre lundi."), Brief(keyphrase=" grève des dockers ")) == (
        "grève des dockers"
    )


def test_a_phrase_of_the_headline_that_the_text_repeats_is_found(article: Maker) -> None:
    found = keyphrase(
        article(
            "Le marché couvert rouvre samedi à Lorme",
            "Le marché couvert de la rue Haute accueille vingt étals.",
            "Les habitués attendaient le marché couvert depuis deux ans.",
        ),
        NOBODY,
    )
    assert found == "marché couvert"


def test_a_name_is_never_cut(article: Maker) -> None:
    found = keyphrase(
        article(
            "La Guinée équatoriale du Nord signe avec la Guinée du Levant",
            "Le traité lie la Guinée du Levant à ses voisins pour dix ans.",
            "La Guinée du Levant exporte du cacao ; la Guinée du Levant importe du blé.",
        ),
        NOBODY,
    )
    assert found == "Guinée du Levant"


def test_a_phrase_that_always_goes_on_is_not_cut(article: Maker) -> None:
    found = keyphrase(
        article(
            "L’énergie solaire gagne la vallée",
            "La commune mise sur l’énergie solaire pour ses écoles.",
            "L’énergie solaire couvre un tiers des besoins ; l’énergie solaire coûte moins cher.",
        ),
        NOBODY,
    )
    assert found == "énergie solaire"


def test_words_that_meet_in_the_headline_are_found_as_the_opening_says_them(article: Maker) -> None:
    found = keyphrase(
        article("Brévic retrouve son phare", "Le phare de Brévic a rouvert. Le maire a coupé le ruban."),
        NOBODY,
    )
    assert found == "phare de Brévic"


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        (
            "La mairie annonce une fermeture",
            "La mairie annonce la fermeture du pont. La mairie annonce aussi des travaux.",
        ),
        (
            "Les élus refusent le projet",
            "Les élus refusent le projet de loi. Ils refusent le projet de loi depuis lundi.",
        ),
    ],
)
def test_it_neither_begins_nor_ends_with_a_verb_or_function_word(article: Maker, headline: str, text: str) -> None:
    ends = keyphrase(article(headline, text), NOBODY).split()
    assert ends
    assert not {ends[0], ends[-1]} & {"annonce", "refusent", "la", "le", "les", "de", "du", "une", "mairie annonce"}


def test_days_months_and_figures_are_no_keyphrase(article: Maker) -> None:
    assert keyphrase(article("Mardi 12 juillet", "Mardi, mardi, mardi. Le 12 juillet."), NOBODY) == ""


def test_one_that_opens_the_title_tag_is_preferred(article: Maker) -> None:
    made = article(
        "La piscine de Lorme ferme, au grand dam du club nautique",
        "La piscine de Lorme ferme. Le club nautique proteste. Le club nautique saisit le juge.",
    )
    assert keyphrase(made, NOBODY, "Le club nautique de Lorme se plaint") == "club nautique"
    assert keyphrase(made, NOBODY, "La piscine de Lorme ferme") == "piscine de Lorme"


def test_a_phrase_comes_before_a_name_alone(article: Maker) -> None:
    found = keyphrase(
        article(
            "Brévic garde son marché couvert",
            "Le marché couvert de Brévic restera ouvert. Les élus de Brévic l’ont voté lundi.",
            "À Brévic, le marché couvert date de 1898. Les habitants de Brévic y tiennent.",
        ),
    )
    assert found == "marché couvert de Brévic"


def test_the_words_of_a_phrase_may_stand_apart(article: Maker) -> None:
    found = keyphrase(
        article(
            "Le chantier Talarvor met à l’eau un cargo",
            "Le chantier naval Talarvor a mis un cargo à l’eau. La rade applaudit.",
            "Chez Talarvor, le chantier emploie 140 personnes. Ce cargo est le premier du genre.",
        ),
    )
    assert found == "chantier Talarvor"


def test_a_headline_in_capitals_is_not_copied(article: Maker) -> None:
    found = keyphrase(article("LE PORT DE BRÉVIC ROUVRE", "Le port de Brévic rouvre lundi. Le port attendait."), NOBODY)
    assert found == "port de Brévic"


def test_no_words_give_no_keyphrase(article: Maker) -> None:
    assert keyphrase(article(""), NOBODY) == ""


def test_it_stands_in_the_text_but_for_spaces(article: Maker) -> None:
    text = "Le port de Brévic rouvre. Le port\u00a0de Brévic emploie cent dockers."
    assert keyphrase(article("Le port\u00a0de Brévic rouvre", text), NOBODY) == "port de Brévic"


def test_a_name_that_would_find_too_much_has_another_beside_it(article: Maker) -> None:
    made = article(
        "L’Alliance resserre ses liens avec le Levant",
        "L’Alliance et le Levant ont signé. L’Alliance compte sur le Levant. Le Levant aide l’Alliance.",
        "L’Alliance se réunit. L’Alliance vote. L’Alliance signe.",
    )
    assert keyphrase(made, NOBODY, "Alliance Levant\u00a0: l’Alliance resserre ses liens") == "Alliance Levant"


def test_a_name_alone_gives_way_though_the_opening_has_no_more_than_it(article: Maker) -> None:
    made = article(
        "L’Alliance resserre ses liens avec le Levant",
        "Les chefs de l’Alliance se verront à Brévic.",
        "L’Alliance resserre ses liens avec le Levant, bien que des réserves subsistent. L’Alliance vote.",
    )
    assert keyphrase(made, NOBODY, "Alliance Levant\u00a0: l’Alliance resserre ses liens") == "Alliance Levant"


@pytest.mark.parametrize("verb", ["produira", "emporta", "prévoit", "subsistent"])
def test_no_phrase_takes_the_verb_that_follows_it(article: Maker, verb: str) -> None:
    text = f"L’atelier {verb} beaucoup. Cet atelier {verb} peu. À Brévic, un atelier {verb} toujours."
    assert all(verb not in found.text for found in module.candidates(article(f"Un atelier {verb} à Brévic", text)))


def test_a_number_may_open_a_name(article: Maker) -> None:
    found = module.candidates(article("La course est coupée", "Le trail des Trois Crêtes a été arrêté dimanche."))
    assert "trail des Trois Crêtes" in [one.text for one in found]


def test_a_common_noun_alone_comes_after_a_phrase_with_a_name(article: Maker) -> None:
    text = "Le bourdon de Brévic sonnera dimanche. Le bourdon de Brévic est une cloche fondue en 1687."
    assert keyphrase(article("« Une cloche, c’est un voisin »", text)) == "bourdon de Brévic"


def test_nobody_is_it_who_is_named_in_neither_headline_nor_standfirst(article: Maker) -> None:
    text = "« L’eau montait », dit Zoé Morel. Zoé Morel habite Lorme. Zoé Morel attend."
    standfirst = "La rivière a emporté deux ponts. Les habitants attendent."
    assert keyphrase(article("Lorme attend toujours ses ponts", text, standfirst=standfirst)) == "Lorme"


def test_no_word_of_a_quoted_title_is_it(article: Maker) -> None:
    standfirst = "Zoé Morel dirige les médiathèques du Sornel depuis un an."
    text = "Une bibliothèque morte ne sert à rien. La bibliothèque morte, c’est fini."
    found = keyphrase(article("« Le silence, c’est une bibliothèque morte »", text, standfirst=standfirst))
    assert found == "Zoé Morel"  # whose words they are


def test_neither_an_office_nor_a_noun_alone_is_it_where_another_phrase_says_which(article: Maker) -> None:
    text = "Le président du conseil attend. Le président du conseil se tait. Le tramway d’Arvel roule."
    assert keyphrase(article("Tramway d’Arvel : le président du conseil sera jugé", text)) == "tramway d’Arvel"
    standfirst = "Le conseil a voté la fermeture de la piscine des Tanneurs. La piscine des Tanneurs date de 1974."
    found = keyphrase(article("La piscine ferme jusqu’en 2028", "La piscine a vieilli.", standfirst=standfirst))
    assert found == "piscine des Tanneurs"


def test_nobody_is_it_whom_the_headline_does_not_name(article: Maker) -> None:
    lead = "Réuni sous la présidence du maire Jean Roy, le conseil de Lorme a voté. Jean Roy a salué ce vote."
    assert keyphrase(article("Une zone à trafic limité dès le 1er décembre", lead)) == "zone à trafic limité"


def test_the_hall_where_a_meeting_was_held_is_it_only_where_the_headline_is_of_it(article: Maker) -> None:
    lead = (
        "Les élus se sont réunis lundi, salle du Foyer. L’ancien presbytère sera vendu. La salle du Foyer était pleine."
    )
    assert "Foyer" not in keyphrase(article("Le compromis sera signé en mars", "Tout est dit.", standfirst=lead))
    assert keyphrase(article("La salle du Foyer sera rénovée", "Tout est dit.", standfirst=lead)) == "salle du Foyer"


def test_who_speaks_in_the_headline_is_it(article: Maker) -> None:
    standfirst = "Apolline Roy entretient les cloches de la cathédrale de Lorme. Elle raconte la cathédrale de Lorme."
    made = article("« Une cloche, c’est un voisin »", "Le bourdon sonne.", standfirst=standfirst)
    assert keyphrase(made) == "Apolline Roy"


def test_an_institution_has_its_place_and_a_name_what_it_is(article: Maker) -> None:
    text = "La Régie des eaux de Lorme se tait. La Régie des eaux de Lorme est jugée. La Régie des eaux attend."
    assert keyphrase(article("Régie des eaux de Lorme : dix ans de factures", text)) == "Régie des eaux de Lorme"
    text = "Le trail des Trois Crêtes a été arrêté. Le col est fermé. Le trail des Trois Crêtes reprendra."
    assert keyphrase(article("L’orage coupe la course", text)) == "trail des Trois Crêtes"


def test_a_noun_that_no_article_shows_opens_a_phrase_before_a_name(article: Maker) -> None:
    text = "Le juge entend Delorge. Le préfet a saisi le juge. Pour Delorge, la cour relève des irrégularités."
    assert keyphrase(article("Affaire Delorge : les dates", text)) == "affaire Delorge"


def test_neither_an_adverb_nor_a_verb_ends_it(article: Maker) -> None:
    text = "Le feu a couru près de Lorme. La cantine augmente. Le feu a brûlé 300 hectares près de Lorme."
    found = keyphrase(article("300 hectares brûlés près de Lorme, la cantine augmente", text))
    assert not found.endswith(("près", "augmente"))


def test_a_name_that_always_goes_on_is_not_cut(article: Maker) -> None:
    standfirst = "La librairie Le Temps retrouvé rouvrira en mars. La librairie Le Temps retrouvé avait fermé."
    made = article("À Port-Roy, les clients rachètent leur librairie", "Elle attend.", standfirst=standfirst)
    assert keyphrase(made) != "librairie Le Temps"


def test_what_happened_to_one_is_a_phrase(article: Maker) -> None:
    text = "Le déraillement d’un train a fait cinq morts. Après le déraillement d’un train, la voie est coupée."
    assert keyphrase(article("Cinq morts dans le déraillement d’un train de nuit", text)).startswith(
        "déraillement d’un"
    )


def test_more_than_what_a_name_is_stays_away_from_it(article: Maker) -> None:
    text = (
        "Le groupe a pris le capital de la société Forgeval. Le site de Forgeval reste. Forgeval emploie 84 personnes."
    )
    assert keyphrase(article("Forgeval emploie 84 personnes à Lorme", text)) == "Forgeval"


def test_what_labels_a_headline_is_its_subject(article: Maker) -> None:
    lead = "La cour de Lorme a condamné un notaire, Jean Roy, à deux ans de prison. Le notaire vendait du cidre."
    headline = "Fraude au cidre breton : deux ans de prison pour un notaire de Brévic"
    assert keyphrase(article(headline, lead)) == "fraude au cidre breton"


def test_who_acts_together_is_not_what_the_headline_is_about(article: Maker) -> None:
    lead = "Lorme et Brévic ouvriront une halle commune en mai. La halle commune aura vingt étals pour Lorme et Brévic."
    assert keyphrase(article("Lorme et Brévic ouvrent une halle commune", lead)) == "halle commune"


def test_no_phrase_is_cut_before_an_adjective_or_after_a_share(article: Maker) -> None:
    lead = "Les villages du quart nord du canton vendent leur viande bovine. Les villages du quart nord ont voté."
    found = {one.text for one in module.candidates(article("Le canton a voté", lead))}
    assert "villages du quart" not in found
    assert "viande" not in found
    assert "viande bovine" in found


def test_what_has_a_name_comes_before_what_labels_its_headline(article: Maker) -> None:
    text = "La Foire de Saint-Lorme se tiendra. La Foire de Saint-Lorme attire du monde. Un foyer de gel noir."
    assert keyphrase(article("Gel noir : la 9e Foire de Saint-Lorme se tiendra sans volailles", text)) == (
        "Foire de Saint-Lorme"
    )


def test_a_coach_is_no_link(article: Maker) -> None:
    text = (
        "Le conducteur du car a été entendu. Le car roulait à 70. Un accident de car scolaire à Vernols a tout changé."
    )
    assert keyphrase(article("Accident de car scolaire à Vernols : le conducteur entendu", text)) == (
        "accident de car scolaire à Vernols"
    )


def test_a_headline_that_names_nothing_leaves_it_to_the_thing_of_the_lead(article: Maker) -> None:
    text = "La préfète du Val-d’Arse dira si la carrière de Roquebelle doublera. La carrière de Roquebelle attend."
    made = article("Le dossier attend depuis trois ans", text)
    found = module.keyphrase(made, NOBODY, lambda _: made.headline.text, lambda _: (made.body[0].sentences[0].text,))
    assert found == "carrière de Roquebelle"


def test_what_a_name_does_is_no_part_of_it(article: Maker) -> None:
    text = "La Région a voté une commande. Les trains à batteries coûtent cher. Des batteries chargent les trains."
    assert keyphrase(article("La Région commande 14 trains à batteries", text)) == "trains à batteries"


def test_the_label_that_the_text_comes_back_to_is_its_subject(article: Maker) -> None:
    texts = (
        "La maladie touche toute la Marche occidentale. La rougeole a gagné Brévic.",
        "En une semaine, 84 enfants ont été vus pour une rougeole.",
        "Très contagieuse, la rougeole donne de la fièvre.",
    )
    made = article("Rougeole : la maladie gagne la Marche occidentale", *texts)
    assert keyphrase(made, title="La maladie gagne la Marche occidentale") == "rougeole"


def test_a_label_that_the_text_hardly_has_gives_way(article: Maker) -> None:
    texts = ("La halle de Brévic rouvre. La rénovation coûte cher.", "La halle de Brévic aura vingt étals.")
    assert keyphrase(article("Rénovation : la halle de Brévic rouvre", *texts)) == "halle de Brévic"


def test_a_first_name_with_an_initial_is_nobodys_keyphrase(article: Maker) -> None:
    text = "Ondine V. a tout nié devant le tribunal de Brévic. Ondine V. devra payer. Ondine V. peut faire appel."
    assert {one.text for one in module.candidates(article("Ondine V. a tout nié", text))}.isdisjoint({"Ondine"})


def test_no_phrase_opens_with_the_nationality_of_whom_it_names(article: Maker) -> None:
    text = "La violoniste malienne Aya Konaré jouera à Brévic. La violoniste Aya Konaré sera seule."
    found = {one.text for one in module.candidates(article("La violoniste malienne Aya Konaré jouera", text))}
    assert "malienne Aya Konaré" not in found
    assert "Aya Konaré" in found


def test_where_in_a_body_it_happened_is_no_phrase(article: Maker) -> None:
    text = "À la barre du tribunal de Brévic, la comptable a nié. À la barre du tribunal de Brévic, nul ne rit."
    found = {one.text for one in module.candidates(article("La comptable a nié", text))}
    assert "barre du tribunal de Brévic" not in found
    assert "tribunal de Brévic" in found


def test_several_common_words_come_before_a_label_of_one(article: Maker) -> None:
    texts = ("La zone à trafic limité ouvre au centre-ville.", "Au centre-ville, la zone à trafic limité a deux rues.")
    made = article("Centre-ville : la zone à trafic limité ouvre", *texts)
    assert keyphrase(made, title="La zone à trafic limité ouvre") == "zone à trafic limité"


@pytest.mark.parametrize(
    ("headline", "text", "never"),
    [
        (
            "La caissière a pris 900 €, d’après l’expertise versée au dossier",
            "La caissière nie.",
            "expertise",
        ),
        ("Dix kilomètres de rivière morts à Lorme", "Il y a dix kilomètres de rivière morts.", "rivière morts"),
        ("Le juge retient le groupe nordiste Valtex", "Le juge a choisi le groupe nordiste Valtex.", "nordiste"),
        ("La grève continue à Lorme", "La grève des bus dure à Lorme. La grève lasse.", "continue"),
    ],
)
def test_neither_a_source_nor_half_a_phrase_is_it(article: Maker, headline: str, text: str, never: str) -> None:
    found = keyphrase(article(headline, text))
    assert not found.startswith(never)
    assert f" {never} à" not in found


def test_neither_a_body_alone_nor_an_edition_is_it(article: Maker) -> None:
    made = article("Le tribunal a condamné la comptable", "Le tribunal a condamné l’ancienne comptable de la caisse.")
    assert keyphrase(made) != "tribunal"
    made = article("La neuvième édition du bal aura lieu à Lorme", "La neuvième édition du bal aura lieu en mai.")
    assert "édition" not in keyphrase(made)


def test_a_phrase_has_the_kind_that_its_headline_tells(article: Maker) -> None:
    made = article(
        CHARGED, "Un homme a vendu de faux billets de concert. Les faux billets valaient 60 euros, les faux billets !"
    )
    assert keyphrase(made) == "faux billets de concert"


def test_an_office_of_the_title_comes_before_a_word_that_no_title_has(article: Maker) -> None:
    made = article("L’ancienne comptable a tout pris", "L’ancienne comptable a tout pris. Elle ne dit pas la somme.")
    assert keyphrase(made) == "ancienne comptable"


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Deux marins secourus au large de Brévic", "Deux marins ont été secourus au large de Brévic."),
        ("Trois baigneurs noyés cet été en Orne", "Trois baigneurs se sont noyés cet été en Orne."),
        ("Neuf retraités face à leur couvreur au tribunal de Lorme", "Le couvreur au tribunal de Lorme nie tout."),
    ],
)
def test_where_or_when_alone_is_no_keyphrase(article: Maker, headline: str, text: str) -> None:
    found = keyphrase(article(headline, text))
    assert not found.startswith(("large", "été", "couvreur au"))


def test_what_a_judgment_is_searched_by_is_not_its_court(article: Maker) -> None:
    ruled = "Martine R.\u00a0: le tribunal l’a condamnée à trente mois de prison"
    tried = "Martine R. comparaissait mardi devant le tribunal correctionnel de Lorme pour abus de confiance."
    made = article(ruled, f"{tried} L’ancienne comptable a détourné 187 400 euros, dit l’expert.", "Le club a perdu.")
    assert keyphrase(made, title="Martine R.\u00a0: le tribunal l’a condamnée") == "abus de confiance Lorme"


def test_a_sentence_s_length_is_searched_by_the_offence_that_the_lead_tells(article: Maker) -> None:
    made = article(
        "Dix-huit mois de prison avec sursis pour le couvreur",
        "Un couvreur a été condamné lundi par le tribunal correctionnel de Lorme pour abus de faiblesse.",
        "La prison, il n’y croyait pas. Le couvreur fera appel.",
    )
    assert keyphrase(made) == "abus de faiblesse Lorme"


def test_how_many_and_that_it_is_a_firm_find_nothing(article: Maker) -> None:
    made = article(
        "La société Verdalis ferme son abattoir de Lorme",
        "La société Verdalis fermera son abattoir de Lorme le 31 mars. L’abattoir de Lorme emploie 118 salariés.",
        "La société Verdalis invoque la baisse des volumes.",
    )
    assert keyphrase(made) == "abattoir de Lorme"


def test_a_name_that_begins_with_a_noun_is_never_cut_behind_it(article: Maker) -> None:
    headline = "Le Salon du livre jeunesse de Brévic met le créole à toutes les pages"
    found = keyphrase(article(headline, "Le Salon du livre jeunesse de Brévic ouvre vendredi."))
    assert found.startswith("Salon du livre")


def test_what_a_name_decides_is_no_part_of_it(article: Maker) -> None:
    headline = "À Lorme, la Région vote un budget de rigueur budgétaire"
    found = keyphrase(
        article(headline, "Le budget de rigueur est voté par la Région. Un budget de rigueur attend Lorme.")
    )
    assert found == "budget de rigueur"


class TestASideLineIsNoKeyphrase:
    def test_no_image_out_of_a_quotation_but_the_trade_of_the_headline(self, article: Maker) -> None:
        given = article(
            "L’infirmier facturait des piqûres à des patients décédés",
            "Le procureur a requis trente mois. « Il a changé la carte Vitale en carte bleue », a-t-il dit.",
            "Un infirmier libéral de 47 ans était jugé. Il ne conteste pas la carte des soins.",
        )
        assert keyphrase(given) == "infirmier libéral"

    def test_no_parts_of_a_place_but_what_befell_there(self, article: Maker) -> None:
        given = article(
            "Huîtres : la vente suspendue dans deux secteurs du Lormois",
            "La préfecture a suspendu la vente des huîtres dans deux secteurs du Lormois.",
            "Ces secteurs du Lormois restent fermés. Les huîtres de deux secteurs du Lormois sont rappelées.",
        )
        assert keyphrase(given, title="La vente suspendue dans deux secteurs du Lormois") == "huîtres Lormois"

    def test_no_victim_who_is_named_once(self, article: Maker) -> None:
        given = article(
            "Contre le chauffeur, le procureur demande cinq ans de prison",
            "La greffière lit les noms des morts. Anne Roy, 19 ans. Ce chauffeur routier de 38 ans était jugé mardi.",
            "Le chauffeur regardait une vidéo. Les Roy n’ont pas pris d’avocat.",
        )
        assert keyphrase(given) == "chauffeur routier"

    def test_nothing_that_ends_with_when(self, article: Maker) -> None:
        given = article(
            "La préfète veut fermer le collège Louis-Roy à la rentrée",
            "La préfète veut fermer le collège Louis-Roy à la rentrée 2027.",
            "Les parents du collège Louis-Roy à la rentrée iront à Lorme.",
        )
        assert keyphrase(given) == "collège Louis-Roy"


def test_how_many_hundred_people_there_were_is_no_phrase(article: Maker) -> None:
    made = article("La soupe attire la foule", "Huit cents personnes sont venues. Huit cents personnes ont mangé.")
    assert all("cents" not in one.text for one in module.candidates(made))
