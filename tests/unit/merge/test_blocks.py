from __future__ import annotations

from cms_publisher.merge.blocks import join, split

PARAGRAPH = "<!-- wp:paragraph -->\n<p>Le bac rouvre.</p>\n<!-- /wp:paragraph -->"
CLASSED = '<!-- wp:paragraph {"className":"chapo"} -->\n<p class="chapo">Enfin.</p>\n<!-- /wp:paragraph -->'
LIST = (
    '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>lundi</li>\n<!-- /wp:list-item -->\n\n'
    "<!-- wp:list-item -->\n<li>mardi</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"
)
VOID = '<!-- wp:latest-posts {"postsToShow":3} /-->'


def test_top_level_blocks_are_told_apart_and_nested_ones_stay_within_theirs() -> None:
    blocks = (CLASSED, PARAGRAPH, LIST, VOID, PARAGRAPH)
    assert split(join(blocks)) == blocks


def test_text_in_no_block_is_cut_at_blank_lines() -> None:
    assert split(f"Un.\n\nDeux,\ndeux.\n \n{PARAGRAPH}\nTrois.") == ("Un.", "Deux,\ndeux.", PARAGRAPH, "Trois.")


def test_a_block_that_is_never_closed_loses_nothing() -> None:
    assert split(f"{PARAGRAPH}\n\n<!-- wp:group -->\n<div>Un.</div>") == (
        PARAGRAPH,
        "<!-- wp:group -->\n<div>Un.</div>",
    )


def test_a_closing_mark_without_a_block_loses_nothing() -> None:
    assert "".join(split(f"Un.<!-- /wp:paragraph -->{PARAGRAPH}")).count("Un.") == 1


def test_no_content_has_no_blocks() -> None:
    assert split(" \n\n ") == ()
