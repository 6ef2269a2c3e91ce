"""Whether a text says whose claims it tells, where the instruction wants that: "dis bien que c’est l’entreprise"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.checks.asked_headlines import Missed
    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.asked import Asked

_SAID: Final = re.compile(
    r"\b(?:[Ss]elon|[Dd][’']après|annonc\w+|indiqu\w+|affirm\w+|assur(?:e|ent|é)\b|expliqu\w+|précis\w+|déclar\w+|"
    r"soulign\w+|estim\w+|promet\w*|ajout\w+|revendiqu\w+|dit\b|fait (?:savoir|valoir)|communiqué)"
)
_SHARE: Final = 2
"""One paragraph in so many says it at least: a reader sees by whom a claim is made."""


def voiced(_: Asked, context: Context) -> Missed | None:
    """Too few paragraphs that attribute what they tell."""
    primary = context.story.primary.id
    own = (block for block in context.edition.article.body if block.source in {None, primary})
    told = [block.text for block in own if block.kind is BlockKind.PARAGRAPH]
    told.append(context.edition.article.standfirst_text)
    attributed = sum(map(_attributes, told))
    return None if _SHARE * attributed >= len(told) else ("body", {"found": attributed, "of": len(told)})


def _attributes(text: str) -> bool:
    """Whether somebody says, announces or is quoted in it."""
    return "«" in text or _SAID.search(quotes.outside(text)) is not None
