import pytest

from cms_publisher.seo.known_before import leans_on


@pytest.mark.parametrize(
    "text",
    [
        "Le parquet lui reproche trois vols.",
        "Un inconnu lui vole son sac à Lorme.",
        "Concrètement, chaque foyer recevra un bac.",
        "Autrement dit : la piscine ferme.",
    ],
)
def test_what_only_the_sentence_before_explains(text: str) -> None:
    assert leans_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anne Roy a dit que le club lui doit 300 euros.",
        "Pour Anne Roy, la retraite lui ouvre du temps.",
        "Les parents retrouvent leur école lundi.",
        "Sous leur tente, les bénévoles servent la soupe.",
        "Le maire, lui, ferme la salle.",
    ],
)
def test_what_names_whom_itself(text: str) -> None:
    assert not leans_on(text)
