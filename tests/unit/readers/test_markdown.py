from __future__ import annotations

from cms_publisher.readers.markdown import MarkdownReader


def _blocks(text: str) -> list[tuple[str, int, str]]:
    document = MarkdownReader().read(text).document
    return [(block.kind.value, block.level, document.slice(block)) for block in document.blocks]


def test_marks_are_gone_and_structure_stays() -> None:
    text = "# Le *pont*\n\nUn [lien](https://x.example) et **gras**.\n\n## Coût\n\n- un\n- deux\n\n> Nous verrons.\n"
    assert _blocks(text) == [
        ("title", 1, "Le pont"),
        ("paragraph", 0, "Un lien et gras."),
        ("heading", 2, "Coût"),
        ("list-item", 0, "un"),
        ("list-item", 0, "deux"),
        ("quote", 0, "Nous verrons."),
    ]


def test_a_second_h1_is_a_heading_of_level_two() -> None:
    assert _blocks("# Un\n\n# Deux\n\n#### Trois\n")[1:] == [("heading", 2, "Deux"), ("heading", 4, "Trois")]


def test_an_indented_paragraph_is_text() -> None:
    assert _blocks("# Titre\n\n    Le maire a parlé.\n") == [
        ("title", 1, "Titre"),
        ("paragraph", 0, "Le maire a parlé."),
    ]


def test_images_and_comments_show_no_text() -> None:
    assert _blocks("# T1 a\n\n![Le pont](p.jpg)\n\n<!-- note -->\n\nFin.\n") == [
        ("title", 1, "T1 a"),
        ("paragraph", 0, "Fin."),
    ]


def test_html_within_is_read_as_html() -> None:
    assert _blocks("# T1 a\n\n<div><p>Un</p><script>x()</script></div>\n") == [
        ("title", 1, "T1 a"),
        ("paragraph", 0, "Un"),
    ]


def test_a_line_break_written_as_html_breaks_the_line() -> None:
    assert _blocks("# T1 a\n\nUn<br>deux &amp; trois\n")[1:] == [("paragraph", 0, "Un\ndeux & trois")]


def test_a_table_row_is_a_list_item() -> None:
    assert ("list-item", 0, "Pont – 3 M€") in _blocks("| Lieu | Coût |\n|---|---|\n| Pont | 3 M€ |\n")


def test_without_any_mark_it_is_plain_text() -> None:
    text = "Le pont rouvre\n\nLe maire a parlé longuement.\n\nLe coût\n\nTrois millions d’euros, dit-il."
    assert [kind for kind, _, _ in _blocks(text)] == ["title", "paragraph", "heading", "paragraph"]


def test_a_rule_of_dashes_is_no_front_matter() -> None:
    assert MarkdownReader().read("---\n\nLe maire a parlé.\n").metadata == {}
    assert _blocks("Un.\n\n---\n\nDeux.\n") == [("paragraph", 0, "Un."), ("paragraph", 0, "Deux.")]


def test_front_matter_is_no_text() -> None:
    reading = MarkdownReader().read("---\nkey: pont\n---\nLe maire a parlé.\n")
    assert (reading.metadata, reading.document.text) == ({"key": "pont"}, "Le maire a parlé.")


def test_lines_that_open_with_their_hour_are_a_list_whatever_the_line_breaks() -> None:
    saturday = "# Le bal\n\n**Samedi**\n10 heures : bal.\n14 h 30 – contes.\n\n"
    text = f"{saturday}## Dimanche\n\n10 heures : bal.\n11 h : messe.\n"
    assert [(kind, words) for kind, _, words in _blocks(text)] == [
        ("title", "Le bal"),
        ("paragraph", "Samedi"),
        ("list-item", "10 heures : bal."),
        ("list-item", "14 h 30 – contes."),
        ("heading", "Dimanche"),
        ("list-item", "10 heures : bal."),
        ("list-item", "11 h : messe."),
    ]


def test_one_line_that_opens_with_an_hour_is_no_list() -> None:
    text = "# Le bal\n\nLe bal a duré.\n22 heures : la mairie l’arrête.\nIl a repris.\n"
    assert [kind for kind, *_ in _blocks(text)] == ["title", "paragraph"]
