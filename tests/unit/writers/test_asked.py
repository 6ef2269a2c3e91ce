"""What the instruction asks of headline, standfirst and order is done where the text bears it, and only there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import Article, BlockKind, Rights, SiteProfile, Verdict
from cms_publisher.pipeline import prepare
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

COUNCIL = """VALMOREY-SUR-ARCE

Conseil municipal : la piscine de la Prairie fermera en juin

Les élus se sont réunis lundi soir sous la présidence de la maire, Jeanne Roussel. Ils étaient dix-neuf sur vingt-trois.

Piscine

La piscine de la Prairie fermera en juin pour six mois, a décidé le conseil par douze voix contre sept. Le chantier \
coûtera 640 000 euros. Le Département en paie un tiers.

Voirie

La rue des Cordiers sera refaite de mars à mai, pour 96 000 euros. Les riverains seront prévenus par courrier.

Cantine

Le repas passera de 3,40 à 3,60 euros à la rentrée. L’adjoint Marc Viallon a défendu la hausse.

Associations

Elle baissera de 2 %, a annoncé M. Viallon : la subvention du club de judo. Le prochain conseil se tiendra le 12 mai.
"""
CLINIC = """La clinique des Tilleuls ouvre sa première maternité : une avancée majeure pour toute la vallée

La clinique des Tilleuls ouvrira sa première maternité lundi 17 mars à Brévic, dans l’ancienne école. Elle attend 300 \
naissances par an, a indiqué le directeur, Paul Lestrade. Le chantier a duré deux ans.

Six sages-femmes ont été recrutées. La Région a payé la moitié des travaux.
"""
SHORT = CLINIC.replace(" : une avancée majeure pour toute la vallée", "").replace("La Région", "La mairie de Brévic")


def made(instruction: str, text: str = COUNCIL) -> Article:
    """The article that the instruction makes of the text; nothing of it blocks a push."""
    told = story(text)
    brief = replace(parse_instruction(instruction), min_words=0, subheadings=0)
    dossier = prepare(replace(told, brief=brief), SiteProfile(), DEFAULT, TARGETS[0])
    assert dossier.review.verdict is not Verdict.BLOCKED
    return dossier.edition.article


def headings(article: Article) -> list[str]:
    return [block.text for block in article.body if block.kind is BlockKind.HEADING]


@pytest.mark.parametrize(
    ("instruction", "text", "headline"),
    [
        ("", COUNCIL, "Valmorey-sur-Arce. Conseil municipal\u00a0: la piscine de la Prairie fermera en juin"),
        ("titre court", COUNCIL, "Valmorey-sur-Arce\u00a0: la piscine de la Prairie fermera en juin"),
        ("titre de moins de 45 signes", COUNCIL, "La piscine de la Prairie fermera en juin"),
        ("titre court", CLINIC, "La clinique des Tilleuls ouvre sa première maternité"),
        ("titre avec Brévic", SHORT, "Brévic\u00a0: la clinique des Tilleuls ouvre sa première maternité"),
        (
            "titre avec le nom de la commune",
            SHORT,
            "Brévic\u00a0: la clinique des Tilleuls ouvre sa première maternité",
        ),
        (
            "titre avec le nom ou le lieu, pour Google",
            SHORT,
            "Brévic\u00a0: la clinique des Tilleuls ouvre sa première maternité",
        ),
        (
            "Titre : le nom de la commune dedans.",
            SHORT,
            "Brévic\u00a0: la clinique des Tilleuls ouvre sa première maternité",
        ),
        ("Vérifie le titre, trop long.", CLINIC, "La clinique des Tilleuls ouvre sa première maternité"),
    ],
)
def test_a_headline_is_as_short_as_asked_and_names_what_is_asked(instruction: str, text: str, headline: str) -> None:
    assert made(instruction, text).headline.text == headline


def test_a_given_headline_that_no_form_of_its_own_shortens_stays() -> None:
    long = CLINIC.replace(" : une avancée majeure pour toute la vallée", " dans les murs de l’ancienne école du bourg")
    assert made("titre court", long).headline.text.endswith("ancienne école du bourg")


def test_a_given_question_is_no_other_news_and_stays() -> None:
    asks = CLINIC.replace(CLINIC.partition("\n")[0], "La clinique des Tilleuls aura-t-elle sa maternité ?")
    assert made("pas de question en titre", asks).headline.text.endswith("?")


def test_the_sentences_beyond_a_short_standfirst_open_the_text() -> None:
    usual, short = made("", CLINIC), made("chapô d’une phrase", CLINIC)
    assert len(usual.standfirst) > 1
    assert short.standfirst == usual.standfirst[:1]
    assert short.body[0].sentences == usual.standfirst[1:]


def test_a_scene_alone_is_no_standfirst() -> None:
    scene = CLINIC.replace("La clinique des Tilleuls ouvrira", "Le chien dort. La clinique des Tilleuls ouvrira", 1)
    assert made("chapô d’une phrase", scene).standfirst[-1].text != "Le chien dort."


def test_the_section_that_is_asked_for_comes_first_behind_who_met() -> None:
    assert headings(made("")) == ["Piscine", "Voirie", "Cantine", "Associations"]
    article = made("la voirie d’abord")
    assert headings(article) == ["Voirie", "Piscine", "Cantine", "Associations"]
    assert article.body[-1].text.startswith("Elle baissera")


def test_a_section_that_opens_on_what_its_subheading_names_comes_first() -> None:
    text = COUNCIL.replace("La rue des Cordiers", "C’était le gros morceau de la soirée. La rue des Cordiers")
    assert headings(made("commencer par la voirie", text))[0] == "Voirie"


def test_a_section_that_leans_on_another_keeps_its_place() -> None:
    assert headings(made("commence par les associations")) == ["Piscine", "Voirie", "Cantine", "Associations"]


def test_a_paragraph_goes_up_only_where_nothing_is_left_without_what_it_leans_on() -> None:
    parking = "Le parking sera gratuit, a promis la maire."
    text = CLINIC.replace(
        "moitié des travaux.", f"moitié des travaux.\n\n{parking}\n\nLe bus passera toutes les heures."
    )
    assert made("le parking d’abord", text).body[0].text == parking
    leaning = text.replace("Le bus passera", "Elle y a aussi fait venir le bus, qui passera")
    assert made("le parking d’abord", leaning).body[0].text != parking


CIRCUS = """Sous la bâche, il fera dix-neuf degrés

Du 4 au 6 décembre, Nuits de givre installe deux chapiteaux sur le champ de foire de Corvel. Une association attend \
5 000 spectateurs. Ils étaient 4 300 en 2024.

La compagnie Les Sept Rives ouvre le festival Nuits de givre vendredi à 20 h 30, avec une pièce pour neuf acrobates.
"""


@pytest.mark.parametrize("wish", ["Titre avec le nom du festival", "mettre le nom du festival en titre"])
def test_a_headline_of_the_text_has_the_name_that_is_asked_for(wish: str) -> None:
    assert made(wish, CIRCUS).headline.text.startswith("Nuits de givre installe deux chapiteaux")


def test_an_article_is_found_by_the_name_that_the_desk_tells_by_its_kind() -> None:
    brief = replace(parse_instruction("Référencé sur le nom du festival"), min_words=0, subheadings=0)
    dossier = prepare(replace(story(CIRCUS), brief=brief), SiteProfile(), DEFAULT, TARGETS[0])
    assert dossier.edition.seo.focus_keyphrase == "Nuits de givre"


MEASLES = """Vingt cas de rougeole dans un collège de Brévic

Vingt cas de rougeole ont été confirmés dans un collège de Brévic, a annoncé jeudi l’agence régionale de santé. Les \
familles sont appelées à vérifier les carnets.

Le premier malade, un élève de quatrième, s’est déclaré le 4 mars. Dix-sept des vingt malades n’étaient pas vaccinés. \
Le vaccin est obligatoire depuis 2018 pour les plus petits.

L’établissement, qui accueille 310 élèves, reste ouvert cette semaine. « Nous avons 41 absents ce matin », a déclaré \
la principale, Corinne Abrial.

Des séances de vaccination gratuites et sans rendez-vous sont organisées dans la salle polyvalente samedi, de 9 h à \
17 h. Une centaine de personnes étaient venues à la première.
"""


@pytest.mark.parametrize(
    "wish",
    [
        "Mettre les consignes pratiques en évidence",
        "que la vaccination gratuite se voie",
        "séances bien visibles",
        "un intertitre sur les séances de vaccination",
    ],
)
def test_what_is_to_be_seen_stands_under_a_heading_of_its_words(wish: str) -> None:
    told = story(MEASLES)
    brief = replace(parse_instruction(wish), min_words=0)
    dossier = prepare(replace(told, brief=brief), SiteProfile(), DEFAULT, TARGETS[0])
    assert "Des séances de vaccination gratuites et sans rendez-vous" in headings(dossier.edition.article)
    assert not [one for one in dossier.review.findings if one.rule.startswith("asked-")]


def test_no_heading_is_put_where_none_is_wanted() -> None:
    assert headings(made("Sans intertitres. Mettre les consignes pratiques en évidence", MEASLES)) == []


SEVERAL = """Une longue soirée

Il était 22 h 10 mardi soir quand la maire, Jeanne Roussel, a levé la séance. Une quarantaine d’habitants étaient venus.

Le foot attendra

La subvention du club de football n’a pas été votée.

La cantine augmente

C’est le dossier que les parents attendaient. \
À partir du 4 janvier, le repas à la cantine passera de 3,40 à 3,60 euros \
pour les familles de Valmorey. « On a tenu le prix pendant quatre ans », a expliqué l’adjoint Marc Viallon.

L’eau : 22 centimes de plus

Le prix du mètre cube passera lui de 3,98 à 4,20 euros. La hausse a été adoptée à l’unanimité.

La rue des Cordiers

La rue des Cordiers sera refaite de mars à mai, pour 96 000 euros.

Police municipale : un pistolet au printemps

La maire propose d’équiper les deux policiers municipaux d’un pistolet. L’armement a été approuvé par 17 voix contre 8.
"""


def test_what_is_asked_for_in_order_stands_so_and_the_first_makes_the_standfirst() -> None:
    order = "Ouvrir sur le prix de la cantine et l'eau, la police municipale armée ensuite, le reste en bref"
    article = made(order, SEVERAL)
    assert article.standfirst_text.startswith("À partir du 4\u00a0janvier")
    assert [text.split()[0] for text in headings(article)] == ["La", "L’eau", "Police", "Le", "La"]
    assert [text for text in headings(article) if text.startswith("La")] == [
        "La cantine augmente",
        "La rue des Cordiers",
    ]
    assert article.body[0].text.startswith("Il était 22\u00a0h\u00a010")


def test_no_section_goes_up_that_leans_on_what_it_passes() -> None:
    article = made("La piscine d'abord, puis les associations")
    assert headings(article) == ["Piscine", "Voirie", "Cantine", "Associations"]


def test_another_title_with_the_commune_has_the_one_that_the_desk_and_the_copy_name() -> None:
    text = SEVERAL.replace("étaient venus.", "étaient venus à Valmorey.")
    article = made("Conseil de mardi à Valmorey, titre à revoir pour le web (la commune dedans)", text)
    assert article.headline.text == "Valmorey\u00a0: une longue soirée"


COPPER = """La ligne de cuivre sera coupée le 26 janvier dans 23 communes

Le 26 janvier, les lignes de cuivre seront coupées dans 23 communes du Haut-Vernet, a annoncé le Département.

Une échéance nationale

Décidée par l’opérateur, la fermeture du cuivre doit être achevée sur tout le territoire en 2030.

Tous les ans, un lot de communes

Tous les ans, un nouveau lot de communes perd ses lignes. Le prochain en compte 31.

Ce que doivent faire les abonnés

Les abonnés doivent demander une offre sur la fibre à l’opérateur de leur choix. Le numéro peut être conservé.

Quatre permanences

À partir du 1er décembre, des conseillers tiendront des permanences :
- Ambrac : les mardis de 9 h à 12 h
- Lormel : les mercredis de 14 h à 17 h
"""


@pytest.mark.parametrize(
    ("wish", "first"),
    [
        ("la date et ce qu’il faut faire en premier", "Ce que doivent faire les abonnés"),
        ("Papier pratique : les permanences d’abord", "Quatre permanences"),
        ("Remonter les permanences", "Quatre permanences"),
        ("les conseillers d’abord", "Quatre permanences"),
        ("Les permanences doivent venir tout de suite, pas à la fin", "Quatre permanences"),
        ("entrer par l’échéance nationale", "Une échéance nationale"),
    ],
)
def test_a_section_comes_first_by_the_kind_that_its_subheading_names_too(wish: str, first: str) -> None:
    article = made(wish, COPPER)
    assert headings(article)[0] == first
    assert article.standfirst_text.startswith("Le 26\u00a0janvier")  # no line of a list stands above the text


def test_a_section_that_is_to_end_the_article_goes_behind_the_others() -> None:
    assert headings(made("le foot en fin de papier", SEVERAL))[-1] == "Le foot attendra"
    assert headings(made("la piscine en fin de papier"))[0] == "Piscine"  # another section leans on it


RELEASE = """Un nouveau souffle pour l’usine de Lorme !

Le groupe Vautrin annonce un plan d’investissement ambitieux de 14 millions d’euros sur son site de Lorme. Les travaux \
commenceront en mars.

Une chaudière à bois remplacera les deux chaudières au gaz en décembre 2027. Elle chauffera aussi le collège.

Le site sera réorganisé : 41 postes de cloueur manuel seront supprimés d’ici à fin 2027. L’usine emploie 163 salariés.

La Région apporte 1,8 million d’euros. Le permis de construire a été déposé le 9 novembre.
"""


@pytest.mark.parametrize(
    "wish",
    [
        "Attaque sur les 41 postes supprimés",
        "Le groupe investit mais supprime 41 postes : c’est ça l’info",
        "La suppression de 41 postes, c’est ça l’info",
        "Titre sur les 41 postes supprimés",
    ],
)
def test_what_the_desk_calls_the_news_is_the_headline_of_a_release_that_praises(wish: str) -> None:
    told = story(RELEASE)
    told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    article = prepare(replace(told, brief=parse_instruction(wish)), SiteProfile(), DEFAULT, TARGETS[0]).edition.article
    assert "41 postes de cloueur manuel seront supprimés d’ici à fin 2027" in article.headline.text


def test_what_the_desk_wants_told_first_is_a_headline_to_choose_where_the_text_has_its_own() -> None:
    own = "L’usine de Lorme va changer de visage"
    article = made("Attaque sur les 41 postes supprimés", RELEASE.replace(RELEASE.partition("\n")[0], own))
    offered = [one.text for one in article.candidates.headline]
    assert article.headline.text == own
    assert "41 postes de cloueur manuel seront supprimés d’ici à fin 2027" in offered


def test_what_is_to_stand_high_goes_up() -> None:
    article = made("La chaudière à bois doit être haut", RELEASE)
    paragraphs = [block.text for block in article.body if block.kind is BlockKind.PARAGRAPH]
    assert paragraphs[0].startswith("Une chaudière à bois")
