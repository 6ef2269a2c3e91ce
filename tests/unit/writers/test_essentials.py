from __future__ import annotations

from dataclasses import replace

from cms_publisher.model import BlockKind, SiteProfile
from cms_publisher.pipeline import review, settle
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TEXT = """\
Le bac de Brévic reprend la mer

Le bac de Brévic a transporté ce matin-là ses premiers passagers depuis l’incendie de 2023.

Le bac de Brévic emporte 120 personnes et 18 voitures. Il relie les deux rives en onze minutes.

La régie du bac de Brévic emploie quarante marins toute l’année. Les passagers du bac paient 4 euros la traversée.

« Nous avons tout refait », résume la directrice.
"""
ASKED = SiteProfile(essentials=True)


def body(profile: SiteProfile) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in DEFAULT.write(story(TEXT), profile).body]


def test_three_sentences_of_the_text_open_the_article_where_the_site_asks_for_it() -> None:
    found = body(ASKED)
    assert found[0] == (BlockKind.HEADING, "L’essentiel")
    assert [kind for kind, _ in found[1:4]] == [BlockKind.LIST_ITEM] * 3
    below = " ".join(text for _, text in found[4:])
    assert all(text in below for _, text in found[1:4])


def test_by_default_there_are_none() -> None:
    assert "L’essentiel" not in [text for _, text in body(SiteProfile())]


def test_the_review_takes_them_for_what_they_are() -> None:
    told = story(TEXT)
    settled = replace(told, brief=settle(told.brief, ASKED))
    findings = review(settled, build(DEFAULT.write(settled, ASKED), settled, ASKED)).findings
    assert not {"fidelity", "duplicates", "attribution", "references"} & {finding.check for finding in findings}
