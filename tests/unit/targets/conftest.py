from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.model import (
    Article,
    ArticleBlock,
    BlockKind,
    Brief,
    Edition,
    Image,
    Sentence,
    Seo,
    SiteProfile,
)


def block(kind: BlockKind, *texts: str, level: int = 0) -> ArticleBlock:
    return ArticleBlock(kind=kind, sentences=tuple(Sentence(text=text) for text in texts), level=level)


BODY = (
    block(BlockKind.PARAGRAPH, "Le phare rouvre.", "Il en coûte 3\u00a0euros & des poussières\u202f!"),
    block(BlockKind.HEADING, "Une rampe <large>", level=2),
    block(BlockKind.LIST_ITEM, "lundi"),
    block(BlockKind.LIST_ITEM, "mardi\u00a0: fermé"),
    block(BlockKind.HEADING, "Et après\u202f?", level=3),
    block(BlockKind.QUOTE, "«\u00a0Nous sommes prêts.\u00a0»"),
    block(BlockKind.QUOTE, "Elle le redit."),
    block(BlockKind.PARAGRAPH, "Fin."),
)


@pytest.fixture
def edition() -> Edition:
    return Edition(
        brief=Brief(
            tags=("phare",),
            image=Image(path=Path("photos") / "phare de nuit.jpg", alt="Le phare, la nuit", credit="Anne Roy"),
        ),
        article=Article(
            headline=Sentence(text="Le phare de Brévic rouvre"),
            standfirst=(Sentence(text="Fermé six ans, le phare «\u00a0renaît\u00a0»."),),
            body=BODY,
        ),
        seo=Seo(
            focus_keyphrase="phare de Brévic",
            slug="phare-brevic-rouvre",
            title_tag=Sentence(text="Le phare de Brévic rouvre | L’Écho"),
            meta_description=Sentence(text="Le phare rouvre en mai."),
            excerpt=Sentence(text="Fermé six ans, le phare «\u00a0renaît\u00a0»."),
        ),
        json_ld={"@type": "NewsArticle", "headline": "Le phare de Brévic rouvre"},
        profile=SiteProfile(name="echo", categories=("Culture",), tags=("site",)),
    )
