"""Word documents, made here part by part as Word writes them (ECMA-376, part 1)."""

from __future__ import annotations

import random
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from cms_publisher.errors import PublisherError, SourceError
from cms_publisher.readers.docx import DocxReader
from cms_publisher.readers.files import MAX_BYTES
from cms_publisher.readers.story import read_story

if TYPE_CHECKING:
    from pathlib import Path

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/></w:style>'
    for ident, name in (("Titre", "Title"), ("Titre1", "heading 1"), ("Citation", "Quote"), ("Normal", "Normal"))
)
_NOTES = '<w:footnote w:id="2"><w:p><w:r><w:t>Hors véhicules de secours.</w:t></w:r></w:p></w:footnote>'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inner: str, style: str = "Normal") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>'


def docx(*body: str) -> bytes:
    """A document as Word in French saves it: style ids of its own language, names in English."""
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in ("styles", "footnotes")
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        "word/styles.xml": f"<w:styles {_W}>{_STYLES}</w:styles>",
        "word/footnotes.xml": f"<w:footnotes {_W}>{_NOTES}</w:footnotes>",
        "word/document.xml": f"<w:document {_W}><w:body>{''.join(body)}</w:body></w:document>",
    }
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


DOCUMENT = docx(
    paragraph(run("Le bac de Kerlouan reprend la traversée"), "Titre"),
    paragraph(run("Le département a payé ") + run("410 000 euros") + '<w:r><w:footnoteReference w:id="2"/></w:r>.'),
    paragraph(run("Huit mois de travaux"), "Titre1"),
    paragraph(
        run("La coque a été ")
        + '<w:ins w:id="1" w:author="A"><w:r><w:t>doublée</w:t></w:r></w:ins>'
        + '<w:del w:id="2" w:author="A"><w:r><w:delText>refaite</w:delText></w:r></w:del>'
        + '<w:commentRangeStart w:id="0"/>'
        + run(".")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    ),
    paragraph(run("« Il tiendra vingt ans », dit le chef de chantier."), "Citation"),
    f"<w:tbl><w:tr><w:tc>{paragraph(run('Année'))}</w:tc><w:tc>{paragraph(run('Passagers'))}</w:tc></w:tr>"
    f"<w:tr><w:tc>{paragraph(run('2024'))}</w:tc><w:tc>{paragraph(run('61 200'))}</w:tc></w:tr></w:tbl>",
)


def _read(data: bytes) -> list[tuple[str, str]]:
    reader = DocxReader()
    document = reader.read(reader.decode(data, "bac.docx")).document
    return [(block.kind.value, document.slice(block)) for block in document.blocks]


def test_styles_tables_and_notes_keep_their_place_changes_are_accepted_comments_left_out() -> None:
    assert _read(DOCUMENT) == [
        ("title", "Le bac de Kerlouan reprend la traversée"),
        ("paragraph", "Le département a payé 410 000 euros"),
        ("heading", "Huit mois de travaux"),
        ("paragraph", "La coque a été doublée."),
        ("quote", "« Il tiendra vingt ans », dit le chef de chantier."),
        ("list-item", "Année – Passagers"),
        ("list-item", "2024 – 61 200"),
        ("list-item", "Hors véhicules de secours."),
    ]


def test_a_word_document_without_styles_is_read_as_plain_text() -> None:
    lines = (
        "Conseil communautaire de Lorme (jeudi 26 novembre)",
        "La collecte supprimée dans neuf communes",
        "LORME – De notre correspondant",
        "Les élus ont supprimé jeudi la collecte dans neuf communes rurales, par 27 voix contre 8, à Lorme.",
    )
    assert [kind for kind, _ in _read(docx(*(paragraph(run(line)) for line in lines)))] == [
        "paragraph",
        "title",
        "paragraph",
        "paragraph",
    ]


def test_a_word_document_is_a_source(tmp_path: Path) -> None:
    (tmp_path / "bac.docx").write_bytes(DOCUMENT)
    story = read_story(tmp_path / "bac.docx")
    assert story.primary.title == "Le bac de Kerlouan reprend la traversée"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04 rien", "source.docx-broken"),
        (b"Un texte qui n'est pas un document Word.", "source.docx-broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "source.binary-kind"),
        (docx("<w:p>"), "source.docx-broken"),
    ],
)
def test_what_is_no_word_document_is_said(data: bytes, code: str) -> None:
    with pytest.raises(SourceError) as caught:
        DocxReader().decode(data, "bac.docx")
    assert (caught.value.code, caught.value.args_["path"]) == (code, "bac.docx")


def test_a_small_file_that_unpacks_to_a_huge_one_is_not_unpacked() -> None:
    with pytest.raises(SourceError) as caught:
        DocxReader().decode(docx(" " * (MAX_BYTES + 1)), "bombe.docx")
    assert caught.value.code == "source.too-large"


def test_damaged_files_are_read_or_refused_with_words() -> None:
    dice, reader = random.Random(20261125), DocxReader()
    refused = 0
    for _ in range(100):
        damaged = bytearray(DOCUMENT)
        for _ in range(dice.randint(1, 20)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        try:
            reader.read(reader.decode(bytes(damaged), "bac.docx"))
        except PublisherError as error:
            refused += error.code in {"source.docx-broken", "source.too-large", "source.binary"}
    assert refused > 20
