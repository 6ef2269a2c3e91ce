"""A subheading says what its section's sentences say; "que" behind a verb that shuts out limits nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.app.reviewing import review_articles
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.propositions.claims import read

if TYPE_CHECKING:
    from pathlib import Path

PRIMARY = """La fromagerie de Sorbe ferme ses caves

La fromagerie de Sorbe, dans la vallée de la Vaise, ferme ses caves vendredi. Elle emploie onze personnes.

Aux Arpettes, le hameau le plus proche, les éleveurs cherchent où porter leur lait. Ils livraient 1 800 litres par jour.

Le gérant de la fromagerie, Luc Hamon, promet de rouvrir les caves au printemps.
"""
LATER = """Les éleveurs reçus à la préfecture

Huit éleveurs de la vallée ont été reçus à la préfecture, qui leur a promis une aide.
"""
STORY = """[[source]]
file = "primary.txt"
role = "primary"
outlet = "Le Courrier de la Vaise"
published = 2026-03-02

[[source]]
file = "later.txt"
role = "context"
outlet = "L’Écho des alpages"
published = 2026-03-20
"""
ARTICLE = """# La fromagerie de Sorbe ferme ses caves

La fromagerie de Sorbe emploie onze personnes et ferme ses caves vendredi.

## Où porter le lait des Arpettes ?

Aux Arpettes, le hameau le plus proche, les éleveurs cherchent où porter leur lait.

Huit éleveurs de la vallée ont été reçus à la préfecture, qui leur a promis une aide.
"""


def _found(folder: Path, article: str, story: str = STORY) -> dict[str, str]:
    for name, text in (("primary.txt", PRIMARY), ("later.txt", LATER), ("story.toml", story), ("article.md", article)):
        (folder / name).write_text(text, encoding="utf-8")
    (judged,) = review_articles(folder, [folder / "article.md"], mode=Mode.FREE)
    assert judged.review is not None
    return {f"{each.check}.{each.rule}": each.severity.value for each in judged.review.findings}


def test_a_subheading_names_what_its_section_names(tmp_path: Path) -> None:
    assert not any(rule.startswith("meaning.") for rule in _found(tmp_path, ARTICLE))


def test_a_subheading_names_nothing_else(tmp_path: Path) -> None:
    assert any(rule.startswith("meaning.") for rule in _found(tmp_path, ARTICLE.replace("des Arpettes", "de Brévan")))


def test_a_later_source_is_a_point_in_a_person_s_article_and_none_where_it_is_named(tmp_path: Path) -> None:
    assert _found(tmp_path, ARTICLE)["sources.later-undated"] == "warns"
    named = ARTICLE.replace("aide.", "aide, rapporte L’Écho des alpages.")
    assert "sources.later-undated" not in _found(tmp_path, named)
    assert "sources.later-undated" not in _found(tmp_path, ARTICLE, STORY.replace("03-20", "03-04"))


def test_what_is_shut_out_or_said_is_no_limit() -> None:
    assert read("Il n’écarte pas que l’État entre au capital.").denied
    assert not read("La mesure ne touche pas que les enfants.").denied
