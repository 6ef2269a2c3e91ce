from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Article, SiteProfile, Story
from cms_publisher.pipeline import review
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

PROFILE = SiteProfile()
ABOVE = "Le port accélère sa virage vers le large"
TEXT = "{above}\n\nLe port de Brévic a commandé lundi 10 mars 2025 quatre bacs.\n\nIls coûtent 12 millions.\n"


def told(above: str, title: str) -> Story:
    made = story(TEXT.format(above=above))
    return replace(made, primary=replace(made.primary, title=title))


def blocks(article: Article, made: Story) -> list[str]:
    found = review(made, build(article, made, PROFILE)).findings
    return [f"{one.check}.{one.rule}" for one in found if one.severity == "blocks"]


def test_the_title_that_is_given_for_a_source_stands_before_the_one_above_its_text() -> None:
    made = told(ABOVE, "Brévic commande quatre bacs à batteries")
    article = DEFAULT.write(made, PROFILE)
    assert article.headline.text == "Brévic commande quatre bacs à batteries"
    cut = [made.primary.document.text[one.span.start : one.span.end] for one in article.cuts]
    assert cut == [ABOVE]
    assert blocks(article, made) == []


@pytest.mark.parametrize(
    "title",
    [
        "The port that orders four of the ferries",
        "Ferry row: Brévic to order battery boats",
        "LE PORT COMMANDE QUATRE BACS",
        "Quatre bacs pour Brévic : une première !",
        ABOVE,
        ABOVE.replace("é", "e"),
    ],
)
def test_one_in_another_language_a_poster_s_or_the_same_again_changes_nothing(title: str) -> None:
    assert DEFAULT.write(told(ABOVE, title), PROFILE).headline.text == ABOVE


def test_a_slogan_in_capitals_goes_where_the_rest_of_the_title_is_certain() -> None:
    made = told("UN COEUR APAISE : LE PORT DE BRÉVIC ACHÈTE QUATRE BACS", "")
    made = replace(made, primary=replace(made.primary, title=made.primary.document.text.split("\n")[0]))
    article = DEFAULT.write(made, PROFILE)
    assert article.headline.text == "Le port de Brévic achète quatre bacs"
    assert [edit.kind for edit in article.headline.edits][-2:] == [EditKind.LEFTOVER, EditKind.CAPITAL]
    assert blocks(article, made) == []


def test_a_release_s_own_title_in_capitals_below_its_letterhead_is_the_headline() -> None:
    text = (
        "COMMUNIQUÉ DE PRESSE\nBrévic, 12 mars 2025\n\nGRIPPE AVIAIRE : UN FOYER CONFIRMÉ À SAINT-AUBIN-DE-KERLEC\n\n"
        "Le laboratoire a confirmé mardi un foyer dans un élevage de Saint-Aubin-de-Kerlec. Il a 4 200 canards.\n\n"
        "Une grippe aviaire avait touché le port en 2023. Le nettoyage commencera jeudi.\n"
    )
    made = story(text)
    article = DEFAULT.write(made, PROFILE)
    assert article.headline.text == "Grippe aviaire\u00a0: un foyer confirmé à Saint-Aubin-de-Kerlec"
    assert article.headline.edits[-1].kind is EditKind.CAPITAL
    assert blocks(article, made) == []


MET = "Le conseil municipal de Brévic s’est réuni lundi 10 mars 2025. 21 élus étaient présents sur 23. La séance, "


@pytest.mark.parametrize(
    "label", ["Conseil municipal du lundi 10 mars", "Brévic. Conseil municipal, séance du 10 mars 2025"]
)
def test_a_title_that_only_says_who_met_is_no_headline_and_stays_to_choose(label: str) -> None:
    made = story(
        f"{label}\n\n{MET}ouverte à 18 h, s’est achevée à 23 h.\n\nPiscine\nLe gros morceau de la soirée. La piscine "
        "du Morgal fermera au public le 31 décembre. Un bureau d’études a relevé des fuites sur le bassin.\n\nLe maire "
        "a demandé une étude sur un équipement neuf.\n\nEau\nLe prix du mètre cube passe à 2,21 euros au 1er janvier.\n"
    )
    article = DEFAULT.write(made, PROFILE)
    assert "a piscine du Morgal fermera au public" in article.headline.text
    assert article.candidates.headline[-1].text.replace("\u00a0", " ") == label
    assert article.standfirst[0].text.startswith("La piscine du Morgal fermera au public")
    assert [cut.kind for cut in article.cuts if cut.span.start == 0] == [EditKind.LEFTOVER]
    assert not any("morceau" in one.text for one in article.candidates.standfirst)
    assert blocks(article, made) == []


@pytest.mark.parametrize(
    "above",
    [
        "Brévic, mercredi 14 mai 2025",
        "Texte Anne Roy | Photos Luc Vidal",
        "BRÉVIC SE REFAIT UNE BEAUTÉ ET COMMANDE DES BACS !",
    ],
)
def test_no_line_of_a_release_or_of_credits_and_no_slogan_makes_the_headline_of_a_text_without_a_title(
    above: str,
) -> None:
    made = story(TEXT.format(above=above))
    article = DEFAULT.write(made, PROFILE)
    assert article.headline.text == "Le port de Brévic a commandé quatre bacs"
    assert above in [made.primary.document.text[one.span.start : one.span.end] for one in article.cuts]
    assert blocks(article, made) == []


def test_a_paragraph_of_several_sentences_is_no_title_though_it_never_ends() -> None:
    made = story(TEXT.format(above="Le port attend. La ville aussi. Les bacs arrivent, dit le maire"))
    assert DEFAULT.write(made, PROFILE).headline.text == "Le port de Brévic a commandé quatre bacs"


def test_a_title_in_another_language_that_no_line_replaces_is_a_point_and_names_no_candidate() -> None:
    made = story("Le port de Brévic a commandé lundi 10 mars 2025 quatre bacs.\n\nIls coûtent 12 millions.\n")
    made = replace(made, primary=replace(made.primary, title="Ferry row: Brévic to order battery boats"))
    article = DEFAULT.write(made, PROFILE)
    found = review(made, build(article, made, PROFILE)).findings
    assert ("language", "foreign", "headline") in [(one.check, one.rule, one.place.field) for one in found]
    assert not [one.text for one in article.candidates.headline if one.text.startswith("Ferry row")]


HEARING = """\
Il louait des caves : deux ans de prison

TRIBUNAL DE BRÉVIC. Un bailleur de 61 ans a été condamné mardi 11 mars 2025 pour avoir loué onze caves.

Le tribunal de {town} l’a condamné à deux ans de prison. Il devra aussi payer 40 000 euros d’amende.
"""


def test_a_label_in_capitals_that_opens_the_lead_is_no_text_of_it() -> None:
    made = story(HEARING.format(town="Brévic"))
    article = DEFAULT.write(made, PROFILE)
    assert article.standfirst_text.startswith("Un bailleur de 61")
    cut = [made.primary.document.text[one.span.start : one.span.end] for one in article.cuts]
    assert cut == ["TRIBUNAL DE BRÉVIC."]
    assert blocks(article, made) == []


def test_a_label_of_a_court_that_alone_says_where_goes_and_is_a_point() -> None:
    made = story(HEARING.format(town="ce ressort"))
    article = DEFAULT.write(made, PROFILE)
    assert article.standfirst_text.startswith("Un bailleur de 61")
    found = review(made, build(article, made, PROFILE)).findings
    assert [one.args["place"] for one in found if (one.check, one.rule) == ("omissions", "place")] == ["Brévic"]


def test_any_other_label_that_alone_says_what_stays() -> None:
    text = HEARING.format(town="ce ressort").replace("TRIBUNAL DE BRÉVIC.", "CAVES DU PONT ROYAL.")
    article = DEFAULT.write(story(text), PROFILE)
    assert article.standfirst_text.startswith("CAVES DU PONT ROYAL. Un bailleur")


def test_a_part_of_the_paper_in_capitals_is_no_text_of_it_either() -> None:
    made = story(HEARING.format(town="Brévic").replace("TRIBUNAL DE BRÉVIC.", "JUSTICE."))
    article = DEFAULT.write(made, PROFILE)
    assert article.standfirst_text.startswith("Un bailleur de 61")


def test_a_label_that_only_says_which_sort_of_court_goes_too() -> None:
    made = story(HEARING.format(town="Brévic").replace("TRIBUNAL DE BRÉVIC.", "COUR D’APPEL."))
    article = DEFAULT.write(made, PROFILE)
    assert article.standfirst_text.startswith("Un bailleur de 61")
    assert [made.primary.document.text[one.span.start : one.span.end] for one in article.cuts] == ["COUR D’APPEL."]


@pytest.mark.parametrize(
    ("label", "cut"), [("Course à pied.", True), ("Justice.", True), ("Silence.", False), ("Lorme dort.", False)]
)
def test_only_a_part_of_the_paper_in_ordinary_case_is_no_text_of_it(label: str, *, cut: bool) -> None:
    lead = f"{label} La 14e édition du trail de Lorme se court samedi à Brévic. Le parcours change."
    article = DEFAULT.write(
        story(f"Trail de Lorme : une montée dans le noir\n\n{lead}\n\nLe départ est à 8 heures.\n"), SiteProfile()
    )
    text = article.standfirst_text + " ".join(block.text for block in article.body)
    assert (label not in text) == cut
