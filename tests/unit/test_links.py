from __future__ import annotations

from html import escape

from cms_publisher.model import Link, Sentence, linked
from cms_publisher.targets.wordpress.blocks import inline

TEXT = "Source\u00a0: L’Écho & fils."
LINK = Link(start=9, end=22, url='https://www.example.org/?a=1&b="2"')


def test_a_link_is_an_anchor_and_the_rest_is_escaped() -> None:
    html = linked(Sentence(text=TEXT, links=(LINK,)), inline)
    anchor = '<a href="https://www.example.org/?a=1&amp;b=&quot;2&quot;">L’Écho &amp; fils</a>'
    assert html == f"Source&nbsp;: {anchor}."


def test_a_sentence_without_links_is_its_text() -> None:
    assert linked(Sentence(text="5 > 3"), escape) == "5 &gt; 3"
