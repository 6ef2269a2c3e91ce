from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.fidelity.excerpts.overlap import opens_alike
from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import compose, review
from cms_publisher.readers.story import read_story
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story
from tests.unit.writers.test_digest import BAC

SAMPLES = [path.parent for path in sorted((Path(__file__).parents[3] / "sources").glob("*/story.toml"))]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_no_headline_is_read_again_in_the_sentence_below_it_nor_in_a_standfirst_offered(sample: Path) -> None:
    article = compose(read_story(sample), SiteProfile(), DEFAULT).article
    below = [*article.standfirst, *(one for block in article.body if not block.level for one in block.sentences)][0]
    assert not opens_alike(article.headline.text, below.text)
    assert not any(opens_alike(article.headline.text, one.text) for one in article.candidates.standfirst)


def test_three_of_each_are_offered_where_the_brief_says_nothing() -> None:
    offered = DEFAULT.write(story(BAC), SiteProfile()).candidates
    assert 1 <= len(offered.headline) <= 3
    assert 1 <= len(offered.standfirst) <= 3
    assert all(sentence.support for sentence in (*offered.headline, *offered.standfirst, *offered.subheading))


def test_what_the_editor_wrote_has_no_rivals() -> None:
    offered = DEFAULT.write(
        story(BAC, headline="Retour à flot", standfirst="Deux ans après."), SiteProfile()
    ).candidates
    assert (offered.headline, offered.standfirst) == ((), ())


def test_candidates_for_subheadings_say_different_things_and_none_says_who_by_a_pronoun() -> None:
    text = (
        "Le procès de l’ancien trésorier du club de Brévic a commencé lundi devant le tribunal. Il a duré.\n\n"
        "À la barre, la prévenue a parlé d’une voix presque inaudible. Le reste, assure-t-elle, n’est pas d’elle.\n"
    )
    offered = [one.text for one in DEFAULT.write(story(text), SiteProfile()).candidates.subheading]
    assert sum("presque inaudible" in one for one in offered) == 1
    assert not any("assure-t-elle" in one for one in offered)


def test_a_candidate_for_a_subheading_is_none_that_stands_already() -> None:
    article = DEFAULT.write(story(BAC, subheadings=2), SiteProfile())
    standing = {block.text for block in article.body if block.level}
    assert not standing & {sentence.text for sentence in article.candidates.subheading}


def test_where_the_lead_opens_the_text_its_news_stays_the_headline_behind_its_place() -> None:
    lead = (
        "Le chantier naval Kervo a mis à l’eau lundi 10 mars 2025, à Brévic, la coque d’un cargo à voiles destiné aux "
        "lignes du grand large. Baptisé « Sterne », il aura dix marins, selon le chantier, et deux mâts."
    )
    text = (
        f"{lead}\n\nLe navire représente un contrat de 38 millions d’euros, signé en 2023. À Brévic, Kervo emploie 340 "
        "personnes.\n\nLe maire de Brévic a salué le retour des apprentis au port.\n"
    )
    article = DEFAULT.write(story(text), SiteProfile())
    told = "le chantier naval Kervo a mis à l’eau la coque d’un cargo à voiles destiné aux lignes du grand large"
    assert article.headline.text == f"Brévic\u00a0: {told}"
    assert article.standfirst[0].text.startswith("Le chantier naval Kervo a mis à l’eau lundi")


def test_no_other_news_takes_its_place_where_no_form_of_it_opens_otherwise() -> None:
    text = (
        "La halle de Brévic a rouvert samedi 4 mai 2024, trois ans après la tempête. Elle était pleine.\n\n"
        "Le maire de Brévic a promis de ne pas augmenter le droit de place avant 2027. La halle a coûté cher.\n"
    )
    headline = DEFAULT.write(story(text), SiteProfile()).headline.text
    assert headline == "La halle de Brévic a rouvert, trois ans après la tempête"


def test_the_review_knows_a_headline_that_goes_without_three_things_in_a_row() -> None:
    text = (
        "Le niveau d’alerte de la digue de Brévic va passer de « modéré » à « élevé » sur l’ensemble du territoire "
        "à compter de vendredi, entraînant la fermeture des sentiers du port aux marcheurs, a annoncé mardi le "
        "préfet.\n\n"
        "La mer a monté de deux mètres. Les marins de Brévic ont doublé leurs amarres.\n"
    )
    made = story(text)
    article = DEFAULT.write(made, SiteProfile())
    assert article.headline.text.endswith(
        "va passer de «\u00a0modéré\u00a0» à «\u00a0élevé\u00a0», a annoncé le préfet"
    )
    found = review(made, build(article, made, SiteProfile())).findings
    assert not [one for one in found if one.severity == "blocks"]
