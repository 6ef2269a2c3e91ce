from __future__ import annotations

from cms_publisher.french.quotes import pairs, quoted


def test_quotations_are_paired_with_their_depth() -> None:
    text = '« a “b” c » et "d"'
    assert [(text[p.start], text[p.end], p.depth) for p in pairs(text)] == [("«", "»", 0), ("“", "”", 1), ('"', '"', 0)]


def test_a_mark_without_partner_is_in_no_pair() -> None:
    assert not pairs("un » et « deux")
    assert not pairs('un écran de 24" ici')


def test_only_the_outermost_are_spans() -> None:
    assert quoted("x « a « b » c » y") == ((2, 15),)
