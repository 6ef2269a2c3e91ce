"""A party's reply stands whole in the article, as a quotation under who replies; what somebody takes out is missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import BlockKind, Rights, SiteProfile
from cms_publisher.pipeline import review, settle
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from cms_publisher.model import Article, Source, Story

PROFILE = SiteProfile()
TEXT = """\
Des riverains portent plainte contre la carrière

Quatorze propriétaires des Essarts, à Brévic, ont porté plainte mardi contre la société Granulats du Lizon. Ils \
accusent les tirs de mine de la carrière, à 600 mètres, d’avoir fissuré leurs murs.

Chez Paul et Odile Renaud, la fissure court du linteau au toit depuis le mois de mars. Un expert mandaté par leur \
assurance a chiffré les travaux à 38 000 euros, sans se prononcer sur la cause.

La carrière extrait 220 000 tonnes de calcaire par an. L’exploitant a demandé en juin une extension de huit hectares.
"""
EARLIER = "La carrière exploite le gisement depuis 1974. Je suis mesuré à chaque tir par trois capteurs."
DENIAL = "Granulats du Lizon réfute tout lien entre ses tirs et les fissures. Deux expertises l’avaient conclu en 2012."
LETTER = "Madame, Monsieur,\n\n{label}Voici notre réponse à vos questions.\n\n{told}\n\nCordialement,\nBruno Cattin\n"


def _reply(label: str = "") -> Source:
    text = LETTER.format(label=label, told=f"{EARLIER}\n\n{DENIAL}")
    return source(text, "lizon.txt", outlet="Granulats du Lizon", published=date(2025, 3, 12), rights=Rights.CITE_ONLY)


def _settled(reply: Source) -> Story:
    told = story(TEXT, reply)
    return replace(told, brief=settle(told.brief, PROFILE))


def _rules(article: Article, told: Story) -> set[str]:
    found = review(told, build(article, told, PROFILE)).findings
    return {f"{one.check}.{one.rule}" for one in found}


@pytest.mark.parametrize(("label", "order"), [("", [DENIAL, EARLIER]), ("Droit de réponse. ", [EARLIER, DENIAL])])
def test_it_stands_whole_under_who_replies_the_denial_first_unless_the_law_keeps_its_order(
    label: str, order: list[str]
) -> None:
    told = _settled(_reply(label))
    article = DEFAULT.write(told, PROFILE)
    heading, *blocks = [block for block in article.body if block.source in {"lizon.txt", None}][-3:]
    assert heading.text == "La réponse de Granulats du Lizon"
    assert {block.kind for block in blocks} == {BlockKind.QUOTE}
    assert [" ".join(one.text for one in block.sentences).replace("\u00a0", " ") for block in blocks] == order
    unwanted = {"protection.reply-cut", "rights.cite-only-share", "attribution.missing", "voice.their-we"}
    assert not _rules(article, told) & unwanted


def test_what_somebody_takes_out_of_it_is_missed() -> None:
    told = _settled(_reply())
    article = DEFAULT.write(told, PROFILE)
    last = article.body[-1]
    shorter = replace(article, body=(*article.body[:-1], replace(last, sentences=last.sentences[:1])))
    assert "protection.reply-cut" in _rules(shorter, told)


def test_the_letter_around_it_is_shown_as_cut_and_what_it_asks_of_the_desk_is_said() -> None:
    reply = _reply()
    asking = reply.document.text.replace(
        "Cordialement", "Merci de me faire relire l’article avant parution.\n\nCordialement"
    )
    told = _settled(
        source(asking, "lizon.txt", outlet="Granulats du Lizon", published=date(2025, 3, 12), rights=reply.rights)
    )
    article = DEFAULT.write(told, PROFILE)
    gone = [asking[cut.span.start : cut.span.end] for cut in article.cuts if cut.span.source == "lizon.txt"]
    assert {"Madame, Monsieur,", "Merci de me faire relire l’article avant parution.", "Cordialement,"} <= set(gone)
    assert "notes.desk" in _rules(article, told)
