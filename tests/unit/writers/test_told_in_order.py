"""Resolved dates as the reader of the finished article meets them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.checks import run
from cms_publisher.checks.context import Context
from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.targets import TARGETS
from cms_publisher.writers.offline import DIGEST
from tests.unit.writers.stories import story

PUBLISHED = date(2024, 7, 12)
"""A Friday."""


def read(text: str) -> list[str]:
    """Headline, standfirst and paragraphs of the draft."""
    one = story(text)
    one = replace(one, primary=replace(one.primary, published=PUBLISHED))
    article = DIGEST.write(one, SiteProfile())
    lines = [article.headline.text, article.standfirst_text, *(block.text for block in article.body)]
    return [line.replace("\u00a0", " ") for line in lines]


MOVED = """Le bac de Brévic, une histoire

Il y a des matins sans vent. On attend sur le quai. La préfecture a reçu les élus de Brévic mardi pendant deux heures.

Vendredi 26 juillet, à 6 heures, le bac de Brévic sera fermé à tous les véhicules par la préfecture.
"""


def test_the_year_stands_with_the_first_day_that_is_read_and_with_no_other() -> None:
    said = " ".join(read(MOVED))
    assert said.count("2024") == 1
    first = min(said.index(day) for day in ("mardi 9 juillet", "endredi 26 juillet"))
    assert said[first:].split("2024")[0].count("juillet") == 1


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("Le bac partira samedi à 6 h. Le retour aura lieu samedi soir.", "samedi 13 juillet à 6 h. … samedi soir."),
        ("Le bac partira samedi à 6 h.\n\nIl reviendra samedi soir.", "samedi 13 juillet à 6 h. … samedi soir."),
        (
            "Le bac partira samedi à 6 h.\n\nIl part de Lorme samedi matin à 7 h.",
            "13 juillet à 6 h. … samedi matin à 7 h.",
        ),
        ("Le bac a coulé samedi.\n\nNavettes : il y en aura samedi soir.", "6 juillet. … samedi 13 juillet au soir."),
        (
            "Le bac a coulé samedi.\n\nIl partira samedi à 6 h.\n\nIl avait été vidé samedi matin.",
            "samedi 6 juillet. … samedi 13 juillet à 6 h. … vidé samedi 6 juillet au matin.",
        ),
        (
            "Le bac a coulé samedi 29 juin à Brévic. Il a été renfloué samedi soir à Lorme.",
            "samedi 6 juillet au soir à Lorme.",
        ),
    ],
)
def test_a_day_that_was_told_is_its_weekday_alone_as_long_as_there_is_no_other(last: str, found: str) -> None:
    said = " ".join(
        read(f"Le bac de Brévic est vendu\n\nLe bac de Brévic a été vendu mardi à un armateur.\n\n{last}\n")
    )
    for words in found.split(" … "):
        assert words in said


def test_the_year_waits_for_a_day_that_is_told_without_its_evening() -> None:
    said = read("Le bac de Brévic est vendu\n\nLe bac a coulé mardi soir à Brévic.\n\nIl partira lundi de Lorme.\n")
    assert said[1:] == [
        "Le bac a coulé mardi 9 juillet au soir à Brévic.",
        "Il partira lundi 15 juillet 2024 de Lorme.",
    ]


def test_the_year_stands_with_the_evening_where_no_other_day_is_told() -> None:
    said = read("Le bac de Brévic est vendu\n\nLe bac a coulé mardi soir à Brévic.\n\nIl est à Lorme.\n")
    assert "mardi 9 juillet 2024 au soir" in said[1]


def test_the_days_of_a_programme_leave_the_year_to_what_announces_them() -> None:
    days = "Samedi 20 juillet\n\nLe trio Anvel joue à 20 h.\n\nDimanche 21 juillet\n\nLa fanfare joue à 16 h.\n"
    said = read(f"La fête de Brévic\n\nLa fête de Brévic a lieu du 20 au 21 juillet sur le quai.\n\n{days}")
    assert said[1] == "La fête de Brévic a lieu du 20 au 21 juillet 2024 sur le quai."
    assert [line for line in said if line.endswith("juillet")] == ["Samedi 20 juillet", "Dimanche 21 juillet"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Le club n’avait plus gagné depuis 2011. Il jouera mardi 16 juillet à Brévic.", False),
        ("Le club jouera en coupe en mars 2025. Il a été reçu mardi à Brévic.", False),
        ("Le stade a été agrandi en juin 2023. Le club y a été reçu lundi par les élus.", True),
    ],
)
def test_a_year_between_leaves_the_texts_own_unsaid_where_the_verb_tells(text: str, *, kept: bool) -> None:
    said = read(f"Le club de Brévic est vendu\n\nLe club de Brévic a été vendu jeudi à un armateur.\n\n{text}\n")
    assert ("2024" in " ".join(said[2:])) is kept


def test_a_list_goes_on_in_the_year_that_it_has_named() -> None:
    items = "- Vendredi 10 janvier : le trio Anvel\n- Samedi 11 janvier : la fanfare\n- Mardi 14 janvier : un bal\n"
    said = read(f"La saison de Brévic est connue\n\nLe théâtre a dévoilé jeudi sa saison.\n\nAu programme :\n\n{items}")
    assert [line.count("2025") for line in said[-3:]] == [1, 0, 0]


def test_the_review_takes_what_the_writer_leaves_unsaid_and_no_other_day() -> None:
    body = "Il partira samedi à 6 h, le vapeur samedi à midi. Un bal aura lieu samedi soir."
    one = story(f"Le bac de Brévic est vendu\n\nLe bac a été vendu mardi à un armateur de Lorme.\n\n{body}\n")
    one = replace(one, primary=replace(one.primary, published=PUBLISHED))
    dossier = prepare(one, SiteProfile(), DIGEST, TARGETS[0])
    assert not [each for each in dossier.review.findings if each.check in {"dates", "fidelity"}]
    assert "samedi soir" in " ".join(block.text for block in dossier.edition.article.body)

    def with_words(old: str, new: str) -> set[str]:
        article = dossier.edition.article
        body = tuple(
            replace(block, sentences=tuple(replace(each, text=each.text.replace(old, new)) for each in block.sentences))
            for block in article.body
        )
        edition = replace(dossier.edition, article=replace(article, body=body))
        return {each.check for each in run(Context(one, edition))}

    assert "fidelity" in with_words("13\u00a0juillet", "20\u00a0juillet")
    assert "fidelity" in with_words("samedi soir", "dimanche soir")


def test_no_year_stands_right_before_a_figure() -> None:
    said = " ".join(read("La foire de Brévic\n\nLa foire a réuni dimanche 7 juillet 14 200 visiteurs à Brévic.\n"))
    assert "dimanche 7 juillet 14 200 visiteurs" in said.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L’an dernier, il avait neigé. Ils étaient 430 en 2023.", "L’an dernier, il avait neigé."),
        ("Ils étaient 430 en 2023. Ils sont plus que l’an passé.", "plus que l’an passé."),
        ("L’an dernier, il avait neigé. Ils étaient 430 en 2022.", "En 2023, il avait neigé."),
        ("L’an dernier, il avait neigé.\n\nIls étaient 430 en 2023.", "En 2023, il avait neigé."),
    ],
)
def test_last_year_stays_beside_its_year(text: str, found: str) -> None:
    one = story(f"Le bac de Brévic est vendu\n\nLe bac de Brévic a été vendu mardi à un armateur.\n\n{text}\n")
    one = replace(one, primary=replace(one.primary, published=PUBLISHED))
    dossier = prepare(one, SiteProfile(), DIGEST, TARGETS[0])
    assert found in " ".join(block.text for block in dossier.edition.article.body).replace("\u00a0", " ")
    assert not [each for each in dossier.review.findings if each.check in {"dates", "fidelity"}]
