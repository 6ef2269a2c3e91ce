from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import ArticleBlock, BlockKind, Rights, Role, Sentence, SiteProfile
from cms_publisher.writers.digest.context_headings import own_title, tells_a_state, with_headings
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.prepared import Section
from cms_publisher.writers.offline import DIGEST
from tests.unit.writers.stories import source, story

PASSAGE = ArticleBlock(
    kind=BlockKind.PARAGRAPH,
    sentences=(Sentence(text="À Varmes, le maire attend la réouverture de la gare. Le dernier train date de 1992."),),
)


def test_a_sources_title_heads_what_is_taken_of_it_where_its_words_are_there() -> None:
    title = Sentence(text="À Varmes, la gare attend son train depuis 33 ans")
    assert own_title(title, [PASSAGE], "La Gazette de Varmes") is title


@pytest.mark.parametrize(
    "text",
    [
        "Le port de Brévic ouvre une école de soudeurs",  # of something else
        "Varmes : la gare attend son train",  # a label
        "La gare de Varmes attend-elle un train\u202f?",
        "LA GARE DE VARMES ATTEND SON TRAIN",
        "La gare attend",
    ],
)
def test_a_title_of_something_else_a_label_a_question_or_a_poster_heads_nothing(text: str) -> None:
    assert own_title(Sentence(text=text), [PASSAGE], "La Gazette de Varmes") is None


def test_a_source_without_a_title_gives_none() -> None:
    assert own_title(None, [PASSAGE], "La Gazette de Varmes") is None


def test_a_title_that_tells_what_its_passage_leaves_out_heads_nothing() -> None:
    """What names the source stands in its title and before its passage: that is no word of what is told."""
    title = Sentence(text="Le département de Varmes renouvelle son soutien à Grande Gare")
    figures = "Selon une enquête du département de Varmes, une gare sur deux est à plus de 30 minutes en voiture."
    passage = ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text=figures),))
    assert own_title(title, [passage], "Département de Varmes") is None


@pytest.mark.parametrize(
    ("heading", "state"),
    [
        ("« Fermer le bac, jamais »", True),
        ("La saline placée en liquidation", True),
        ("Le bac est rouvert aux piétons", True),
        ("Varmes ouvre une école de soudeurs", False),
        ("Le prix de l’eau", False),
    ],
)
def test_what_tells_how_things_were_left_heads_nothing_of_days_ago(heading: str, *, state: bool) -> None:
    assert tells_a_state(heading) is state


@pytest.mark.parametrize(
    ("heading", "party", "stands"),
    [
        ("Le chantier reste prévu pour 2029", "Bacs de Brévic", False),
        ("Bacs de Brévic maintient son chantier", "Bacs de Brévic", True),
        ("« Nous ouvrirons en 2029 »", "Bacs de Brévic", True),
        ("Un chantier de trois ans", "Bacs de Brévic", True),
        ("Le chantier reste prévu pour 2029", None, True),
        ("Le périmètre de sécurité est ramené à 200 mètres", "la préfecture du Val", True),
        ("Le périmètre de sécurité est ramené à 200 mètres", "Bacs de Brévic", False),
        ("Les seuils sont respectés depuis mai", "la préfecture du Val", False),
    ],
)
def test_what_a_release_states_heads_nothing_unless_it_says_who_states_it(
    heading: str, party: str | None, stands: bool
) -> None:
    passage = ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text="Selon eux, tout va bien."),))
    given = Section(heading=Sentence(text=heading), blocks=(passage,), source="b.txt", party=party)
    (found,) = with_headings([given], [], Sentence(text="La gare attend"))
    assert found.heading is not None
    assert (found.heading.text == heading) is stands


def test_where_what_tells_most_may_have_been_settled_what_comes_next_heads_it() -> None:
    said = "« Maison Bleue, c’était le coup de trop », dit Anne Roy, qui dirige la fabrique."
    foam = "La mousse, qui pèse un tiers du prix, a augmenté de 22 % en un an."
    told = f"La fabrique a perdu son premier client, une enseigne de Lorme. {foam} {said} La mousse vient du port."
    section = replace(prepare(source(told)).sections[0], earlier=True)
    heads = [with_headings([one], [], Sentence(text="")) for one in (section, replace(section, party="Literie Roy"))]
    headings = [found.heading.text for (found,) in heads if found.heading]
    assert headings == [
        "La mousse a augmenté de 22\u00a0% en un an",
        "«\u00a0Maison Bleue, c’était le coup de trop\u00a0»",
    ]


CLOSURE = (
    "Le bac de Brévic ferme\n\nLe bac de Brévic ferme en juin, a annoncé Bacs Ternois à ses marins.\n\n"
    "Le port perd des postes de marins et son dernier bac. La mairie demande un rendez-vous au préfet, "
    "qui suit le dossier. Les pêcheurs craignent pour la criée de Brévic, ouverte depuis 1961.\n\n"
    "Le syndicat appelle à la grève et à un rassemblement sur le quai. Les marins y liront une lettre.\n"
)
LOSES = (
    "L’outil, adapté à la pêche, perd 12 postes de marins au port de Brévic, et 7 sont proposés à Lorme, à 40 "
    "kilomètres, avec une prime de 8 000 euros."
)


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Bacs Ternois adapte son outil à la pêche", "Le contexte"),
        ("Bacs Ternois supprime 12 postes de marins", "Bacs Ternois supprime 12 postes de marins"),
    ],
)
def test_what_a_company_says_of_itself_heads_no_story_about_it_without_a_figure(title: str, heading: str) -> None:
    rights = Rights.PRESS_RELEASE
    release = source(f"{title}\n\n{LOSES}\n", "note.txt", role=Role.CONTEXT, outlet="Bacs Ternois", rights=rights)
    body = DIGEST.write(story(CLOSURE, release, min_words=150, subheadings=2), SiteProfile()).body
    assert [block.text for block in body if block.kind is BlockKind.HEADING] == [heading]


def test_what_is_of_these_days_stands_before_what_is_older() -> None:
    title = Sentence(text="À Varmes, la gare attend son train depuis 33 ans")
    older = Section(heading=title, blocks=(PASSAGE,), source="a.txt", earlier=True)
    order = ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text="L’accès aux quais est interdit."),))
    fresh = Section(heading=None, blocks=(order,), source="b.txt")
    told = with_headings([older, fresh], [], Sentence(text="Le bac repart"))
    assert [one.source for one in told] == ["b.txt", "a.txt"]
    assert told[0].heading is not None
    assert [one.source for one in with_headings([older], [fresh], Sentence(text="Le bac repart"))] == ["a.txt"]
