from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import ArticleBlock, BlockKind, Link, Links, Sentence
from cms_publisher.targets.wordpress.blocks import inline, markup

if TYPE_CHECKING:
    from cms_publisher.model import Edition

GOLDEN = Path(__file__).parent / "golden" / "blocks.html"


def test_the_markup_is_what_the_editors_save(edition: Edition) -> None:
    assert markup(edition) + "\n" == GOLDEN.read_text(encoding="utf-8")


def test_the_standfirst_stays_out_where_the_theme_shows_it(edition: Edition) -> None:
    shown = replace(edition, profile=replace(edition.profile, standfirst_in_body=False))
    assert "renaît" not in markup(shown)


def test_every_block_is_closed_in_order(edition: Edition) -> None:
    opened: list[str] = []
    for close, name in re.findall(r"<!-- (/?)wp:([a-z-]+)", markup(edition)):
        if close:
            assert opened.pop() == name
        else:
            opened.append(name)
    assert opened == []


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "<!-- /wp:paragraph -->", "A & B &amp; C", "5 > 3 < 8"])
def test_text_never_becomes_markup(text: str) -> None:
    assert not set("<>") & set(inline(text))
    assert "&" not in re.sub(r"&(amp|lt|gt|nbsp);", "", inline(text))


def test_narrow_spaces_stay_characters_and_wide_ones_become_entities() -> None:
    assert inline("Oui\u202f!\u00a0») ") == "Oui\u202f!&nbsp;») "


def test_an_article_without_body_has_no_empty_block(edition: Edition) -> None:
    assert markup(replace(edition, article=replace(edition.article, standfirst=(), body=()))) == ""


def test_what_an_interviewer_asks_is_a_paragraph_in_bold(edition: Edition) -> None:
    asked = ArticleBlock(kind=BlockKind.QUESTION, sentences=(Sentence(text="Et vous & lui\u202f?"),))
    found = markup(replace(edition, article=replace(edition.article, standfirst=(), body=(asked,))))
    assert found.startswith(
        "<!-- wp:paragraph -->\n<p><strong>Et vous &amp; lui\u202f?</strong></p>\n<!-- /wp:paragraph -->"
    )


def test_links_stand_below_the_article_as_blocks_of_their_own(edition: Edition) -> None:
    line = Sentence(
        text="L’Écho & «\u00a0Brévic\u00a0»", links=(Link(start=11, end=17, url="https://e.example/?a=1&b=2"),)
    )
    post = Sentence(text="Le phare ferme", links=(Link(start=0, end=14, url="https://e.example/ferme"),))
    found = markup(replace(edition, links=Links(sources=(line, line), related=(post,))))
    related, sources = found.split("<p>Fin.</p>")[1].split("</ul>")
    assert '<p class="a-lire-aussi">À lire aussi</p>' in related
    assert '<li><a href="https://e.example/ferme">Le phare ferme</a></li>' in related
    assert sources.count('<a href="https://e.example/?a=1&amp;b=2">Brévic</a>') == 2
    assert '<p class="sources">Sources&nbsp;: L’Écho &amp; ' in sources


def test_what_looks_like_a_shortcode_is_never_run() -> None:
    assert inline('[gallery ids="1,2"] [/b] [opening it]') == '&#91;gallery ids="1,2"] &#91;/b] &#91;opening it]'
    assert inline("[…] et [1]") == "[…] et [1]"
