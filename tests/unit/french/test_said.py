from __future__ import annotations

from cms_publisher.french.said import said


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in said(text)]


def test_each_sentence_of_a_quotation_of_several() -> None:
    text = "« Le fonds a vendu deux bateaux. On nous a coulés », dit-elle. Elle ajoute : « M. Roy le sait. Et vous ? »"
    assert sentences(text) == ["Le fonds a vendu deux bateaux", "On nous a coulés", "M. Roy le sait", "Et vous ?"]


def test_none_of_a_quotation_of_one_sentence_nor_outside() -> None:
    assert sentences("Le port ferme. « On nous a coulés », dit-elle. Il rouvrira.") == []
