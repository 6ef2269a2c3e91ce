from __future__ import annotations

from cms_publisher.french.grammar import points_back
from cms_publisher.french.tense import tells_a_deed
from cms_publisher.model import Sentence
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.standfirst import split_standfirst
from tests.unit.writers.stories import source

SILOS = "Deux silos gris, hauts comme un immeuble de sept étages, dominent maintenant la vallée de Brévic."
INSIDE = "À l’intérieur, du bois de récupération broyé."
COST = "La papeterie, propriété du groupe Kervo, a dépensé 46 millions d’euros pour la chaudière de Brévic."
OTHERS = "Pour les 264 salariés du site, l’annonce est un soulagement après deux ans sans embauche ni machine."


def headed(text: str, headline: str) -> tuple[str, list[str]]:
    taken, rest = split_standfirst(prepare(source(text)).sections, Sentence(text=headline))
    blocks = [block.text.replace("\u00a0", " ") for section in rest for block in section.blocks]
    return " ".join(one.text for one in taken).replace("\u00a0", " "), blocks


def test_what_was_done_outtells_the_view_that_opens_a_text() -> None:
    taken, rest = headed(f"{SILOS} {INSIDE}\n\n{COST}\n\n{OTHERS}\n", "La papeterie de Brévic mise sur la vapeur")
    assert taken == COST
    assert rest == [f"{SILOS} {INSIDE}", OTHERS]


def test_a_lead_with_its_day_stays_before_what_an_earlier_year_was_like() -> None:
    lead = "Du 11 au 13 décembre, le festival prend ses quartiers dans les rues, à la halle et dans la piscine."
    before = "En 2025, l’association Souffle a compté 14 000 personnes à Brévic en trois jours."
    taken, _ = headed(f"{lead}\n\n{before}\n\n{OTHERS}\n", "Vingt-deux fanfares soufflent sur Brévic")
    assert taken == lead


def test_the_news_of_the_scene_that_opens_untitled_copy_stands_in_its_standfirst() -> None:
    scene = "On a cru jusqu’au dernier tour que le gamin du pays allait gagner. Et puis il y a eu la planche."
    won = "Dimanche 22 novembre 2026 à Brévic, le Belge Jan Verbeke a remporté le 31e cyclo-cross du Moulin."
    text = f"{scene} {won}\n\nIls étaient 64 au départ.\n\nLe port rouvre.\n"
    assert headed(text, "Le Belge Jan Verbeke a remporté le 31ᵉ cyclo-cross du Moulin")[0].endswith("du Moulin.")


def test_since_when_points_nowhere_and_what_is_to_be_read_does() -> None:
    assert not points_back("La scierie a brûlé il y a un mois.")
    assert points_back("Le tribunal a passé six heures à le lire.")
    assert not points_back("Elle a appris à les 40 mousses.")


def test_a_name_is_no_future() -> None:
    assert not tells_a_deed("Borgo Stellone se trouve en Val Maira.")
    assert tells_a_deed("La halle ouvrira en Val Maira.")
