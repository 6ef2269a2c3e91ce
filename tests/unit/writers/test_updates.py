"""What a source of the same day tells as changed is borrowed before anything else of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.model import Rights, SiteProfile
from cms_publisher.pipeline import settle
from cms_publisher.writers import DEFAULT
from cms_publisher.writers.digest.worth import updates
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from cms_publisher.model import Source

PROFILE = SiteProfile()

TEXT = """\
Un incendie dans le silo de Lorme

Un incendie est en cours dans le silo de Lorme, où 1 800 tonnes d’orge brûlent depuis mercredi matin.

Un périmètre de sécurité de 400 mètres a été mis en place autour du silo de Lorme. Quatre-vingts pompiers sont sur \
place avec une trentaine d’engins, et soixante habitants ont été évacués vers la salle des fêtes, à l’entrée du bourg.

La coopérative, qui emploie 210 personnes, exploite quatorze silos dans le département. Une enquête a été ouverte par \
le parquet, et des travaux de soudure avaient été effectués la veille par une entreprise extérieure.
"""
POINT = """\
Point de situation

La préfète de l’Yonne a activé à 8 h 15 le centre opérationnel après l’incendie du silo de Lorme, où 12 agents suivent \
l’évolution de la situation avec les pompiers et la gendarmerie depuis le début de la journée de mercredi.

Le périmètre de sécurité est ramené à 200 mètres. Quarante-quatre des 63 habitants évacués ont pu regagner leur \
domicile.
"""


@pytest.mark.parametrize(("published", "first"), [(date(2025, 3, 12), True), (date(2025, 1, 12), False)])
def test_what_has_changed_is_taken(published: date, first: bool) -> None:
    point = source(POINT, "point.txt", outlet="Préfecture de l’Yonne", published=published, rights=Rights.OWN)
    told = story(TEXT, point)
    article = DEFAULT.write(replace(told, brief=settle(told.brief, PROFILE)), PROFILE)
    text = " ".join(block.text for block in article.body)
    assert ("ramené à 200\u00a0mètres" in text) is first


def test_a_change_of_what_nobody_told_is_no_update() -> None:
    assert updates(["Le pont est rouvert."], ["Le pont de Lorme est fermé."])
    assert not updates(["Le musée est rouvert."], ["Le pont de Lorme est fermé."])


ALERT = """\
Un silo brûle à Lorme

La tour du silo, haute de 48 mètres, menace de tomber sur la coopérative et le parquet enquête. Quelque 600 tonnes \
d’orge ont brûlé, soit 10 % de la récolte, et 25 pompiers de renfort étaient attendus. Des recherches étaient en cours.
"""


LASTING = """
Le silo de Lorme, bâti en 1962 par la coopérative, reçoit chaque été la moisson de 140 fermes du plateau.
"""


def test_of_an_alert_what_lasts_is_taken_and_no_figure_that_the_report_has_corrected() -> None:
    alert = source(ALERT, "alerte.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.OWN)
    longer = source(ALERT + LASTING, "alerte.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.OWN)
    assert "600" not in _written(alert)
    assert "140 fermes" in _written(longer)


MIXED = """\
Un silo brûle à Lorme

Quelque 600 tonnes d’orge sont en feu, et des recherches étaient en cours mardi soir dans la tour du silo de Lorme.

Le silo de Lorme, bâti en 1962, reçoit chaque été la moisson de 140 fermes du plateau et emploie 12 saisonniers. Il \
pourrait rouvrir vendredi, espérait mardi soir la coopérative.

En mars 2018, un incendie au même endroit avait arrêté la moisson onze jours.
"""


def test_what_an_alert_hoped_for_is_left_out_of_what_lasts_and_the_precedent_follows() -> None:
    text = _written(source(MIXED, "alerte.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.OWN))
    assert "140 fermes" in text
    assert "avait arrêté la moisson onze jours" in text
    assert "pourrait rouvrir" not in text
    assert "étaient en cours" not in text


def test_a_short_sentence_of_the_article_is_no_reason_to_leave_out_a_figure() -> None:
    words = "La tour du silo, haute de 48 mètres, domine Lorme et la salle des fêtes depuis la moisson de l’été 1962."
    told = TEXT + "\nLa tour domine la salle des fêtes.\n"
    other = source(words, "tour.txt", outlet="Radio Anvel", published=date(2025, 3, 11), rights=Rights.LICENSED)
    article = DEFAULT.write(story(told, other, min_words=200), PROFILE)
    assert "48 mètres" in " ".join(block.text for block in article.body).replace("\u00a0", " ")


PLANS = """\
Un silo en projet à Lorme

La coopérative a présenté mardi soir son projet à Lorme devant 90 habitants. Elle prévoit 24 cellules métalliques de \
3 000 tonnes d’orge, au bord de la voie ferrée. La soirée a été houleuse.

« Vingt-quatre cylindres devant l’église, vous appelez ça un silo ? » a demandé l’ancien curé de Lorme, Jean Perroux.

Le terrain de Lorme, classé agricole, a été rendu constructible par la commune et la coopérative en 2023, par onze \
voix contre huit. L’État n’a pas encore arrêté le tracé de la voie ferrée.
"""


def test_of_an_earlier_paper_no_plan_is_taken_of_which_the_article_has_another_figure() -> None:
    told = TEXT + "\nIl sera remplacé par un silo de 18 cellules métalliques, à Lorme, au bord de la voie ferrée.\n"
    paper = source(PLANS, "projet.txt", outlet="Radio Anvel", published=date(2024, 11, 7), rights=Rights.OWN)
    text = _written(paper, told)
    assert "onze voix contre huit" in text
    assert "24 cellules" not in text
    assert "Vingt-quatre" not in text
    assert "pas encore" not in text


FLOOD = """\
Trois semaines après la crue de la Sauge

À Lorme, 96 maisons inondées par la crue de la Sauge sont encore inhabitables, selon la mairie, qui les a comptées.

Les habitants de Lorme attendent les experts. La mairie de Lorme a ouvert une permanence, et les maisons sèchent mal. \
Un collectif d’habitants s’est créé, qui prépare un recours contre le syndicat de la rivière.

L’école de Lorme rouvrira après les vacances. Les 84 élèves sont accueillis dans le bourg voisin, où un car les mène \
matin et soir, et la cantine de la commune y apporte les repas. La boulangerie, elle, a rouvert samedi.
"""
MORE = """
Le coût des travaux de la digue, estimé par le syndicat, sera partagé. Les experts de la région et la fédération des \
communes ont reçu les dossiers des particuliers, et les habitants de Lorme demandent des comptes sur ce coût.
"""
FIRST_NIGHT = """\
La Sauge déborde à Lorme

La Sauge est sortie de son lit mercredi vers 2 heures à Lorme. Les pompiers ont évacué 143 habitants. Il n’y a pas de \
blessé grave.

Il est tombé 94 millimètres à Lorme en vingt-quatre heures. La crue dépasse de 20 centimètres celle de 2023, qui avait \
touché 170 maisons de la commune.

« On a eu deux heures pour monter les meubles », raconte un habitant de Lorme, assis sur les marches de l’église.
"""
DISPATCH = """\
Intempéries : la facture

Le coût des orages de février est estimé à 190 millions d’euros dans la région, a indiqué la fédération des assureurs, \
qui a reçu 8 900 dossiers de particuliers et compte sur les experts pour les clore avant l’été.
"""


def test_of_the_first_night_stands_what_measures_it_and_no_state_or_mood_of_then() -> None:
    first = source(FIRST_NIGHT, "nuit.txt", outlet="Le Fil de Brévic", published=date(2025, 2, 20), rights=Rights.OWN)
    text = _written(first, FLOOD)
    assert "94 millimètres" in text
    assert "pas de blessé" not in text
    assert "raconte" not in text


@pytest.mark.parametrize(("wish", "taken"), [("nourris avec la dépêche", True), ("un papier court", False)])
def test_a_dispatch_that_the_desk_asks_for_is_context_whatever_it_names(wish: str, taken: bool) -> None:
    wire = source(DISPATCH, "depeche.txt", outlet="AFP", published=date(2025, 3, 10), rights=Rights.LICENSED)
    assert ("190 millions" in _written(wire, FLOOD, instruction=wish)) is taken


DISPUTED = """
« Les experts ont vu six dossiers sur dix », a assuré son délégué, Thierry Lombard. Les associations \
de sinistrés contestent ces chiffres.
"""


def test_what_disputes_a_passage_goes_with_it_though_it_names_nothing_of_the_article() -> None:
    when = date(2025, 3, 8)
    wire = source(DISPATCH + DISPUTED, "depeche.txt", outlet="AFP", published=when, rights=Rights.LICENSED)
    text = _written(wire, FLOOD + MORE, instruction="nourris avec la dépêche", min_words=0)
    assert "190 millions" in text
    assert "contestent ces chiffres" in text


FAIR = """\
La 11e Foire à l’oignon de Lorme

La 11e Foire à l’oignon se tient samedi 15 mars à Lorme. Les organisateurs attendent 10 000 visiteurs sur le quai.

Le comité de la foire a réuni 74 exposants sur le quai, et huit producteurs de Lorme y viennent pour la première fois.
"""
LAST_FAIR = """\
La 10e Foire à l’oignon de Lorme s’est achevée dimanche soir à Lorme sous une averse, comme elle avait commencé. Le \
comité de la foire a compté 9 000 visiteurs, contre 11 500 en 2023. Les exposants ont vendu 7 300 tresses au total.

Le prix de la tresse est allé à Mona Guivarc’h, de Lorme, avec 2 mètres et 31 centimètres, devant 12 concurrents.
"""


def test_of_a_former_edition_stands_how_many_came() -> None:
    last = source(LAST_FAIR, "2024.txt", outlet="Le Fil de Brévic", published=date(2024, 3, 18), rights=Rights.OWN)
    text = _written(last, FAIR)
    assert "le comité de la foire a compté 9 000 visiteurs, contre 11 500 en 2023" in text
    assert "averse" not in text
    assert "Guivarc" not in text


def _written(other: Source, told: str = TEXT, **brief: Any) -> str:
    article = DEFAULT.write(story(told, other, **{"min_words": 200, **brief}), PROFILE)
    return " ".join(block.text for block in article.body).replace("\u00a0", " ").replace("\u202f", " ")
