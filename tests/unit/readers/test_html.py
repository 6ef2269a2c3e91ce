from __future__ import annotations

import random

from cms_publisher.readers.html import HtmlReader


def _blocks(text: str) -> list[tuple[str, str]]:
    document = HtmlReader().read(text).document
    return [(block.kind.value, document.slice(block)) for block in document.blocks]


def test_only_the_article_is_read() -> None:
    page = (
        "<body><header><p>Menu</p></header><nav>Rubriques</nav><article><h1>Le pont</h1><p>Un <b>gras</b> mot.</p>"
        "<script>x()</script><style>p{}</style><aside>Pub</aside><h2>Coût</h2><ul><li>Trois <i>millions</i></li></ul>"
        "<blockquote><p>Nous verrons.</p></blockquote></article><footer>Mentions</footer></body>"
    )
    assert _blocks(page) == [
        ("title", "Le pont"),
        ("paragraph", "Un gras mot."),
        ("heading", "Coût"),
        ("list-item", "Trois millions"),
        ("quote", "Nous verrons."),
    ]


def test_the_longest_article_is_the_article() -> None:
    page = "<article><p>Autre.</p></article><article><p>Le maire a longuement parlé.</p></article>"
    assert _blocks(page) == [("paragraph", "Le maire a longuement parlé.")]


def test_text_after_a_dropped_element_stays() -> None:
    assert _blocks("<p>Un <script>x()</script>deux <!-- c -->trois</p>") == [("paragraph", "Un deux trois")]


def test_two_line_breaks_part_paragraphs_and_no_break_spaces_stay() -> None:
    assert _blocks("<div>Un\u00a0%<br><br>Deux<br>trois</div>") == [
        ("paragraph", "Un\u00a0%"),
        ("paragraph", "Deux\ntrois"),
    ]


def test_hidden_text_is_not_read() -> None:
    assert _blocks("<p hidden>Un</p><p aria-hidden='true'>Deux</p><p>Trois</p>") == [("paragraph", "Trois")]


def test_entities_of_the_page_are_not_expanded() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyy">]><p>a &x; b &y; c &eacute;</p>'
    assert [text.endswith("a &x; b &y; c é") for _, text in _blocks(page)] == [True]


def test_a_page_nested_deeper_than_any_stack_is_read() -> None:
    assert _blocks("<div>" * 1900 + "Le maire." + "</div>" * 1900) == [("paragraph", "Le maire.")]


def test_the_head_s_facts_are_taken_where_they_are_well_formed() -> None:
    page = (
        '<head><title>Le pont - La Rive</title><meta property="og:site_name" content="La Rive">'
        '<link rel="canonical" href="/relatif">'
        '<meta property="article:published_time" content="2025-03-04T10:00:00+01:00">'
        "</head><p>Le maire.</p>"
    )
    metadata = HtmlReader().read(page).metadata
    assert metadata == {"title": "Le pont - La Rive", "outlet": "La Rive", "published": "2025-03-04T10:00:00+01:00"}


def test_a_title_in_the_text_outranks_the_page_s() -> None:
    assert HtmlReader().read("<title>Le pont | Rive</title><h1>Le pont</h1><p>Un.</p>").metadata == {}


def test_an_empty_page_has_no_block() -> None:
    for page in ("", "<!-- rien -->", "<html></html>", "\n"):
        assert _blocks(page) == []


def test_no_tag_soup_crashes_the_reader() -> None:
    dice = random.Random(3)
    parts = [
        "<p>",
        "</p>",
        "<td>",
        "</div>",
        "<br>",
        "<li",
        ">",
        "&#0;",
        "é",
        "<![CDATA[",
        "<h1>",
        "</article>",
        "<svg>",
        "<!--",
    ]
    for _ in range(300):
        _blocks("".join(dice.choices(parts, k=20)))


def test_a_table_s_row_is_a_line_whatever_its_cells_hold() -> None:
    row = "<tr><td><p>Janvier</p><p>février</p></td><td>61 200</td><td></td></tr>"
    assert _blocks(f"<table><tr><th>Mois</th><th>Passagers</th></tr>{row}</table>") == [
        ("list-item", "Mois – Passagers"),
        ("list-item", "Janvier février – 61 200"),
    ]


def test_lines_that_open_with_their_hour_are_a_list_in_one_paragraph_or_in_several() -> None:
    expected = [("list-item", "10 heures : bal."), ("list-item", "14 h 30 – contes.")]
    assert _blocks("<p>10 heures : bal.<br>14 h 30 – contes.</p>") == expected
    assert _blocks("<p>10 heures : bal.</p><p>14 h 30 – contes.</p>") == expected
