"""A portrait without a title is headed by what its person says, where nobody else can have said it."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.portraits import Portrait
from cms_publisher.model import ArticleBlock, BlockKind, Edit, Sentence
from cms_publisher.writers.digest.in_their_words import put_before, sayings_of
from cms_publisher.writers.digest.portrait_subject import whom
from cms_publisher.writers.digest.prepared import Section
from tests.unit.french.test_portraits import SHE
from tests.unit.seo.conftest import sentences

ODILE = Portrait("Odile Vasseur", "elle")


def section(*paragraphs: str) -> Section:
    blocks = tuple(ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=sentences(text)) for text in paragraphs)
    return Section(heading=None, blocks=blocks, source="a")


def said(text: str) -> list[str]:
    return [one.text for one in sayings_of(ODILE, [section(text)])]


@pytest.mark.parametrize(
    "text",
    [
        "« Je ne voulais pas vendre la boutique de mon père », dit-elle.",
        "En 1994, elle revient. « Je ne voulais pas vendre la boutique de mon père. »",
        "« Je ne voulais pas vendre la boutique de mon père », dit Odile Vasseur.",
    ],
)
def test_the_person_says_it_by_name_by_pronoun_or_right_behind_what_she_does(text: str) -> None:
    assert said(text) == ["Odile Vasseur\u00a0: «\u00a0Je ne voulais pas vendre la boutique de mon père\u00a0»"]


@pytest.mark.parametrize(
    "text",
    [
        "« Je ne voulais pas vendre la boutique de mon père », dit-il.",
        "« Je ne voulais pas vendre la boutique de mon père », dit le maire.",
        "Le maire soupire. « Je ne voulais pas vendre la boutique de mon père. »",
        "Gérald Roy passe. Elle sourit. « Je ne voulais pas vendre la boutique de mon père. »",
        "Elle sourit. « Vous ne vendrez pas la boutique de mon père. »",
        "Elle siffle le dimanche, et c’est sa mère qui conduit. « Je ne voulais pas vendre la boutique de mon père. »",
    ],
)
def test_what_somebody_else_may_have_said_heads_nothing(text: str) -> None:
    assert said(text) == []


def test_a_portrait_is_headed_so_and_nothing_else_is() -> None:
    made = (Sentence(text="La mairie voulait y loger un parking"),)
    found = put_before(made, [section(*SHE, "Elle rit. « Je ne voulais pas vendre la boutique de mon père. »")])
    assert found[0].text.startswith("Odile Vasseur\u00a0: «")
    assert found[-1:] == made
    assert put_before(made, [section(*SHE[:3])]) == made
    presenting = (Sentence(text="À 58 ans, cette sellière ferme l’atelier de Lorme"),)
    assert put_before(presenting, [section(*SHE)]) == presenting


def test_what_a_court_decided_of_the_person_stays_the_news() -> None:
    line = "Lorme\u00a0: une sellière relaxée"
    ruled = (Sentence(text=line, edits=(Edit(kind=EditKind.RULING, before="Le tribunal …", after=line),)),)
    text = [section(*SHE, "Elle rit. « Je ne voulais pas vendre la boutique de mon père. »")]
    assert put_before(ruled, text) == ruled


def test_nobody_is_portrayed_by_an_interview() -> None:
    asked = ArticleBlock(kind=BlockKind.QUESTION, sentences=sentences("Pourquoi fermer ?"))
    told = section(*SHE)
    assert whom([told])
    assert whom([told, Section(heading=None, blocks=(asked,), source="a")]) is None
