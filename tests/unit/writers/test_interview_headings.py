from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import Article, BlockKind, SiteProfile, Story
from cms_publisher.pipeline import prepare, settle
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

PROFILE = SiteProfile()
ASKED = "Interview, garder les questions-réponses, 2 intertitres"
WEAVER = """\
Une vie de laine

Nadia Ferrand, 47 ans, a repris le dernier atelier de tissage de Saint-Arbois. Elle y forme deux apprentis.

Comment êtes-vous arrivée ici ?

Par le train de 6 heures, un matin de gel, avec une valise et une adresse sur un papier. J’ai frappé à la porte et le
vieux Marcel Audry m’a tendu une navette sans un mot. Je suis restée quatre jours, puis quatre ans, puis vingt.

Vous auriez pu partir à la ville.

J’y ai pensé chaque hiver. Mais on ne quitte pas un métier à tisser comme on quitte un bureau. Mon bruit préféré reste
celui de la navette. Je ne veux pas d’un atelier sans voisins. Les gens entrent, ils s’assoient, ils repartent avec une
histoire de plus et quelquefois avec une écharpe.

Vivez-vous de la laine ?

Je vis de peu, et je dors bien. L’atelier a vendu 310 écharpes en novembre, à 85 euros pièce. La laine vient du
plateau, à douze kilomètres, et le berger m’apporte les toisons lui-même, en mai, quand la route est sèche.

Et demain ?

Je ne fermerai jamais la porte de la rue. Mes deux apprentis prendront la suite, l’un au fil, l’autre aux couleurs. Le
métier de 1911 restera à sa place devant la fenêtre, parce que le sol a pris sa forme et que personne ne sait le bouger.
"""


def made(text: str, wish: str = ASKED) -> Article:
    told = story(text)
    return DEFAULT.write(replace(told, brief=settle(parse_instruction(wish), PROFILE)), PROFILE)


def headed(article: Article) -> list[tuple[str, str]]:
    """Each heading without its no-break spaces, with the question below it."""
    blocks = article.body
    return [
        (block.text.replace("\u00a0", " "), blocks[at + 1].text)
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING
    ]


def test_an_interview_s_subheadings_are_its_guest_s_words_before_the_question_that_they_answer() -> None:
    assert headed(made(WEAVER)) == [
        ("« Je ne veux pas d’un atelier sans voisins »", "Vous auriez pu partir à la ville."),
        ("« Je ne fermerai jamais la porte de la rue »", "Et demain\u202f?"),
    ]
    assert len(headed(made(WEAVER, "Interview, intertitres"))) == 1  # as many as its length takes


def test_where_more_than_200_words_would_have_none_a_saying_that_tells_less_is_one_too() -> None:
    longer = "Les barques montent vers le quai, les bergers passent et les marchands attendent le vent du nord. "
    lines = "\n\n".join(one.replace("\n", " ") for one in WEAVER.split("\n\n"))
    plain = lines.replace("Je ne veux pas d’un atelier sans voisins.", "").replace(
        "Je vis de peu, et je dors bien.", ""
    )
    told = plain.replace("vingt.", f"vingt. {longer * 14}")
    assert headed(made(plain, "Interview, intertitres")) != headed(made(told, "Interview, intertitres"))
    sold = "« L’atelier a vendu 310 écharpes en novembre, à 85 euros pièce »"
    assert (sold, "Vivez-vous de la laine\u202f?") in headed(made(told, "Interview, intertitres"))


def test_nobody_interrupts_an_interview_who_is_not_asked_to_and_a_person_may_choose_from_what_is_said() -> None:
    plain = made(WEAVER, "Interview, garder les questions-réponses")
    assert headed(plain) == []
    assert "« Je ne fermerai jamais la porte de la rue »" in [
        one.text.replace("\u00a0", " ") for one in plain.candidates.subheading
    ]


def test_such_headings_stand_on_the_source() -> None:
    told = Story(key="s", brief=parse_instruction(ASKED), primary=story(WEAVER).primary, context=())
    review = prepare(told, PROFILE, DEFAULT, TARGETS[0]).review
    assert [each for each in review.findings if each.severity == "blocks"] == []
    assert {each.rule for each in review.findings if each.check == "subheadings"} <= {"section-too-long"}


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("Je ne veux pas d’un atelier sans voisins.", "Je ne veux pas d’un atelier sans voisins. Mais il le faudra."),
        (
            "Je ne veux pas d’un atelier sans voisins.",
            "On me dit souvent ceci. Je ne veux pas d’elle et de son atelier.",
        ),
        ("Je ne veux pas d’un atelier sans voisins.", "Je ne fermerai pas son atelier."),
        ("Je ne veux pas d’un atelier sans voisins.", "Ce n’est pas un atelier sans voisins."),
        ("Je ne veux pas d’un atelier sans voisins.", "Je ne devrais pas parler des voisins, mais…"),
    ],
)
def test_no_heading_leans_on_the_rest_of_its_answer(said: str, instead: str) -> None:
    assert "Vous auriez pu partir à la ville." not in [
        below for _, below in headed(made(WEAVER.replace(said, instead)))
    ]


def test_no_interviewer_is_quoted_whose_words_nothing_marks_and_none_of_two_guests_either() -> None:
    unmarked = "sous le toit.\n\nUn atelier n’est jamais une affaire de famille.\n\nC’est vrai, je le sais. On "
    told = WEAVER.replace("Les gens entrent", f"Les métiers sont {unmarked}se parle. Les gens entrent")
    assert not any("famille" in one for one, _ in headed(made(told)))
    two = WEAVER.replace("Par le train", "Nadia Ferrand : Par le train").replace(
        "Je vis de", "Marcel Audry : Je vis de"
    )
    assert headed(made(two)) == []
