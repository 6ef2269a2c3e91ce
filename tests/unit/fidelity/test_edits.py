from __future__ import annotations

from cms_publisher.fidelity.edits import EditKind, only_typography, replaced, typographic_edits


def test_typography_alone_is_told_from_words() -> None:
    assert only_typography('"L\'eau" monte de 10%!', "«\u00a0L’eau\u00a0» monte de 10\u00a0%\u202f!")
    assert not only_typography("L'eau monte", "L’eau a monté")
    assert not only_typography("Etat", "État")


def test_an_edit_shows_whole_words() -> None:
    text, edits = replaced("un mot.Mot ici", [(7, 7, " ")], EditKind.GLUE)
    assert text == "un mot. Mot ici"
    assert [(edit.kind, edit.before, edit.after) for edit in edits] == [("glue", "mot.Mot", "mot. Mot")]


def test_typographic_edits_show_the_changed_words_only() -> None:
    edits = typographic_edits("Qui dit : l'eau monte ?", "Qui dit\u00a0: l’eau monte\u202f?")
    assert [edit.after for edit in edits] == ["dit\u00a0:", "l’eau", "monte\u202f?"]
    assert [edit.before for edit in edits] == ["dit :", "l'eau", "monte ?"]
