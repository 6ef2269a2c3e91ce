from __future__ import annotations

from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.writers.digest.paragraphs import parted

PORT = "Le port de Brévic a rouvert ses quais aux cargos après sept mois de travaux et de longues négociations."
MUSEUM = "Les tableaux du musée de Lorme quittent leurs réserves pour une tournée des villages de la vallée haute."
LEANING = "Il accueillera dès lundi les premiers navires que les armateurs du Levant ont envoyés vers ses quais."


def paragraph(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> ArticleBlock:
    return ArticleBlock(kind=kind, sentences=tuple(Sentence(text=text) for text in texts), source="a.txt")


def test_a_long_paragraph_is_parted_where_the_subject_changes() -> None:
    long = paragraph(*[PORT] * 5, *[MUSEUM] * 4)
    assert list(parted([long])) == [paragraph(*[PORT] * 5), paragraph(*[MUSEUM] * 4)]


def test_no_part_begins_with_what_leans_on_the_sentence_before() -> None:
    long = paragraph(*[PORT, LEANING] * 5)
    found = list(parted([long]))
    assert len(found) > 1
    assert [block.sentences[0].text for block in found] == [PORT] * len(found)


def test_a_paragraph_that_only_leans_stays_whole() -> None:
    long = paragraph(PORT, *[LEANING] * 9)
    assert list(parted([long])) == [long]


def test_a_short_one_and_a_quotation_stay_as_they_are() -> None:
    blocks = [paragraph(PORT, MUSEUM), paragraph(*[PORT] * 9, kind=BlockKind.QUOTE)]
    assert list(parted(blocks)) == blocks
