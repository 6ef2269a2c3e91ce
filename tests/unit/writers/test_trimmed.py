"""A text that is longer than its brief allows loses what tells least, each sentence as a recorded cut."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Article, Brief, SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

VOICE = "« On a appris à faire le détour en chantant », raconte Mireille Aubin."
BEFORE = "Les piles avaient été dessinées par un ingénieur de la région."
DENIAL = "L’entreprise conteste tout retard et assure avoir alerté le Département dès le mois de mai."
TEXT = "\n\n".join(
    [
        "# Le pont de Lorme rouvre lundi",
        "Le pont de Lorme rouvrira lundi 30 novembre à la circulation, a annoncé le Département mercredi.",
        "Le chantier a coûté 1,2 million d’euros. Les camions de plus de 19 tonnes resteront interdits.",
        f"L’ouvrage relie les deux rives depuis 1931. {BEFORE}",
        f"Le hameau des Buis était à vingt minutes du bourg. {VOICE}",
        f"Les riverains reprochent huit mois de retard au chantier. {DENIAL}",
    ]
)


def _made(brief: Brief, text: str = TEXT) -> tuple[Article, set[str]]:
    told = replace(story(text), primary=source(text, "pont.md"), brief=brief)
    dossier = prepare(told, SiteProfile(), DEFAULT, TARGETS[0])
    return dossier.edition.article, {f"{each.check}.{each.rule}" for each in dossier.review.findings}


def _cut(article: Article) -> list[str]:
    text = source(TEXT, "pont.md").document.text
    return [text[one.span.start : one.span.end] for one in article.cuts if one.kind == EditKind.SHORTENED]


@pytest.mark.parametrize("form", ["article", "depeche"])
def test_what_is_too_long_loses_voices_and_background_and_says_so(form: str) -> None:
    article, findings = _made(replace(parse_instruction("76 mots maximum"), format=form))
    assert set(_cut(article)) == {VOICE, BEFORE}
    assert "omissions.shortened" in findings
    assert not any(each.startswith("length.") for each in findings)


def test_of_a_portrait_no_voice_goes() -> None:
    article, _ = _made(parse_instruction("Portrait, 76 mots maximum"))
    assert _cut(article) == [BEFORE]


def test_no_more_goes_than_is_too_much() -> None:
    article, findings = _made(parse_instruction("90 mots maximum"))
    assert len(_cut(article)) == 1
    assert not any(each.startswith("length.") for each in findings)


def test_news_and_answer_stay_however_short_it_is_to_be_and_the_review_says_by_how_much_it_is_too_long() -> None:
    article, findings = _made(parse_instruction("30 mots maximum"))
    told = " ".join(block.text for block in article.body)
    assert DENIAL in told
    assert "resteront interdits" in told
    assert "length.too-long" in findings


@pytest.mark.parametrize(
    "wish",
    [
        "75 mots minimum",
        "400 mots maximum",
        "papier pour le site",
        "pas moins de 60 mots",
        "80 mots maximum, pas de coupe dans les citations",
        "Ne coupe rien, 80 mots maximum",
        "88 à 90 mots",
    ],
)
def test_nothing_goes_where_it_is_not_too_long_or_would_be_too_short_or_the_desk_forbids_it(wish: str) -> None:
    article, findings = _made(parse_instruction(wish))
    assert _cut(article) == []
    assert "omissions.shortened" not in findings
