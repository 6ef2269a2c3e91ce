"""An article that comes back: what of a page is its title tag; what the classic editor stores."""

from __future__ import annotations

import pytest

from cms_publisher.model import BlockKind
from cms_publisher.readers.returned import read_article, read_post

PAGE = (
    "<html><head><title>{title}</title></head><body><h1>Le pont rouvre | Brévanne</h1><p>Il rouvre.</p></body></html>"
)


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Le pont rouvre | La Gazette", "Le pont rouvre"),
        ("Le pont ferme | La Gazette", "Le pont ferme"),
        ("Le pont rouvre | Brévanne", "Le pont rouvre | Brévanne"),
        ("Le pont rouvre", "Le pont rouvre"),
        (" | La Gazette", "| La Gazette"),
    ],
)
def test_the_site_s_name_is_no_part_of_the_title_tag(title: str, read: str) -> None:
    assert read_article(PAGE.format(title=title)).title_tag == read


CLASSIC = """\
La halle rouvre samedi.

[caption id="attachment_5" align="alignnone" width="300"]<img src="x.jpg" alt="" /> La halle, jeudi[/caption]

<strong>Elle attendait</strong> depuis trois ans
et sept jours.
<h2>Une charpente neuve</h2>
Les poutres [de chêne] sont neuves.

<!--more-->

[gallery ids="1,2"]
[embed]https://video.example/1[/embed]

<blockquote>On revient.

Enfin.</blockquote>
&nbsp;
"""


def test_the_paragraphs_of_the_classic_editor_are_told_by_blank_lines_and_shortcodes_are_no_text() -> None:
    article = read_post(CLASSIC, headline="La halle", title_tag=None, meta_description=None)
    assert [(block.kind.value, block.text) for block in article.body] == [
        ("paragraph", "La halle rouvre samedi."),
        ("paragraph", "La halle, jeudi"),
        ("paragraph", "Elle attendait depuis trois ans et sept jours."),
        ("heading", "Une charpente neuve"),
        ("paragraph", "Les poutres [de chêne] sont neuves."),
        ("quote", "On revient."),
        ("quote", "Enfin."),
    ]


def test_a_blank_line_within_a_marked_paragraph_ends_none() -> None:
    article = read_article("<h1>La halle</h1><p>Elle rouvre\n\nsamedi.</p>")
    assert [block.text for block in article.body] == ["Elle rouvre samedi."]


def test_a_table_s_row_is_a_line_as_its_source_has_it() -> None:
    row = "<tr><td><p>Janvier</p><p>février</p></td><td>61 200</td><td></td></tr>"
    body = read_article(f"<h1>Le bac</h1><table><tr><th>Mois</th><th>Passagers</th></tr>{row}</table>").body
    assert [block.text for block in body] == ["Mois – Passagers", "Janvier février – 61 200"]
    assert {block.kind for block in body} == {BlockKind.LIST_ITEM}
