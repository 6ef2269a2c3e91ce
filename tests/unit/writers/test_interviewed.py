from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.model import Article, Rights, SiteProfile
from cms_publisher.pipeline import prepare, review, settle
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.seo.build import build
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()
INTRODUCTION = "Aline Kervran dirige le port de Brévic depuis le mois de mai. Elle y a supprimé les amarres."
ASKED = """
{introduction}

Vous avez supprimé les amarres. Pourquoi ?

{first}Un port sans bruit, c’est un port mort depuis longtemps. On verra.

Que répondez-vous à vos marins ?

{second}Notre problème n’est pas le marin en retard. Ils le savent tous ici.

Où serez-vous dans dix ans ?

{first}Je serai toujours au bout de la jetée du port, avec les autres.
"""


def written(title: str = "", first: str = "", second: str | None = None) -> Article:
    text = ASKED.format(introduction=INTRODUCTION, first=first, second=first if second is None else second)
    return DEFAULT.write(story(f"{title}\n{text}".strip() + "\n"), PROFILE)


def offered(article: Article) -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in article.candidates.headline]


def test_an_interview_s_headlines_are_its_guest_s_words_behind_the_name_and_what_introduces_it() -> None:
    assert offered(written()) == [
        "Aline Kervran : « Un port sans bruit, c’est un port mort depuis longtemps »",
        "Aline Kervran dirige le port de Brévic depuis le mois de mai",
        "Aline Kervran : « Je serai toujours au bout de la jetée du port, avec les autres »",
    ]


def test_no_headline_is_left_unsaid_and_an_untitled_interview_s_is_of_what_introduces_it() -> None:
    made = written(second="Je ne devrais pas le dire du port, mais maintenant… ")
    assert not any("maintenant" in one for one in offered(made))
    text = ASKED.format(introduction=INTRODUCTION, first="", second="").replace(
        "Un port sans bruit", "La nuit sans bruit"
    )
    told = offered(DEFAULT.write(story(text.replace("un port mort", "une neige morte")), PROFILE))
    assert told[0] == "Aline Kervran : « Je serai toujours au bout de la jetée du port, avec les autres »"
    assert "Aline Kervran dirige le port de Brévic depuis le mois de mai" in told[:2]


def test_such_a_headline_is_no_invented_quotation() -> None:
    made = story(ASKED.format(introduction=INTRODUCTION, first="", second="").strip() + "\n")
    article = DEFAULT.write(made, PROFILE)
    found = review(made, build(article, made, PROFILE)).findings
    assert article.headline.text.startswith("Aline Kervran\u00a0: «")
    assert [one for one in found if one.severity == "blocks" and one.place.field == "headline"] == []


def test_a_title_that_only_quotes_is_offered_with_the_name() -> None:
    title = "« Le port, c’est toute ma vie »"
    article = written(title)
    assert article.headline.text.replace("\u00a0", " ") == title
    assert offered(article)[0] == f"Aline Kervran : {title}"


def test_the_name_before_an_answer_is_the_guest_s_and_where_several_answer_nobody_is() -> None:
    labelled = offered(written(first="Marc Volard : "))
    assert labelled[0] == "Marc Volard : « Un port sans bruit, c’est un port mort depuis longtemps »"
    several = offered(written(first="Marc Volard : ", second="Anne Roy : "))
    assert not any("«" in one for one in several)


@pytest.mark.parametrize(
    ("wish", "headline"),
    [
        ("Interview, titre moins plat", "Aline Kervran : « Un port sans bruit, c’est un port mort depuis longtemps »"),
        ("Interview, titre à trouver", "Aline Kervran : « Un port sans bruit, c’est un port mort depuis longtemps »"),
        ("Interview, garder les questions", "Entretien avec une directrice"),
    ],
)
def test_a_title_that_only_says_what_stands_below_gives_way_where_a_livelier_one_is_wanted(
    wish: str, headline: str
) -> None:
    title = "Entretien avec une directrice"
    told = story(f"{title}\n{ASKED.format(introduction=INTRODUCTION, first='', second='')}".strip() + "\n")
    told = replace(told, brief=parse_instruction(wish))
    dossier = prepare(told, PROFILE, DEFAULT, TARGETS[0])
    article = dossier.edition.article
    assert article.headline.text.replace("\u00a0", " ") == headline
    assert headline == title or title in offered(article)
    asked = [each.rule for each in dossier.review.findings if each.rule in {"made-by-tool", "asked-telling-title"}]
    assert asked == ["made-by-tool"] * (headline != title)


def test_no_interviewer_s_word_that_nothing_marks_is_a_headline_of_the_guest() -> None:
    text = ASKED.format(
        introduction=INTRODUCTION, first="On y tient.\n\nLe port ne sera jamais une marina.\n\n", second=""
    )
    assert not any("marina" in one for one in offered(DEFAULT.write(story(text.strip() + "\n"), PROFILE)))


CONTEXT = """\
Le port de Brévic perd ses amarres

Le port de Brévic a supprimé 40 amarres au mois de mai, et 120 plaisanciers sur 300 ont demandé leur remboursement.
"""


@pytest.mark.parametrize(("asked", "borrowed"), [(None, False), (300, True)])
def test_an_interview_stands_alone_unless_more_words_are_asked_for(asked: int | None, *, borrowed: bool) -> None:
    archive = source(CONTEXT, "archive.txt", outlet="Le Phare", published=date(2025, 3, 1), rights=Rights.OWN)
    text = ASKED.format(introduction=INTRODUCTION, first="Aline Kervran : ", second="Aline Kervran : ")
    told = story(text.strip() + "\n", archive, min_words=asked)
    article = DEFAULT.write(replace(told, brief=settle(told.brief, PROFILE)), PROFILE)
    assert any(block.source == "archive.txt" for block in article.body) is borrowed


def test_who_gathered_what_the_guest_says_stands_below_it_and_below_no_other_text() -> None:
    text = ASKED.format(introduction=INTRODUCTION, first="", second="").strip()
    told = story(f"{text}\n\nPropos recueillis par Luc Roy\n")
    article = DEFAULT.write(told, PROFILE)
    assert article.body[-1].text == "Propos recueillis par Luc Roy"
    found = review(told, build(article, told, PROFILE)).findings
    assert [each for each in found if each.check in {"leftovers", "fidelity"}] == []
    plain = DEFAULT.write(story(f"Le bac\n\n{INTRODUCTION}\n\nIl part.\n\nPropos recueillis par Luc Roy\n"), PROFILE)
    assert "Propos" not in " ".join(block.text for block in plain.body)
