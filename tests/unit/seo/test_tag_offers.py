from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.model import Candidates, Sentence
from cms_publisher.seo.tag_offers import tag_offers

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

LIMIT = 580.0


def test_an_event_without_its_town_is_offered(article: Maker) -> None:
    made = article("Le Salon du livre jeunesse de Lorme-sur-Brune met le créole à toutes les pages")
    assert tag_offers(made, LIMIT) == ("Le Salon du livre jeunesse met le créole à toutes les pages",)


def test_a_quotation_is_offered_alone_and_what_else_is_said_behind_its_label(article: Maker) -> None:
    made = article("Maternité de Lorme\u00a0: «\u00a0on nous demande d’accoucher sur la départementale\u00a0»")
    others = (made.headline, Sentence(text="Anne Roy\u00a0: «\u00a0On nous garde pour le thé\u00a0»"))
    offered = tag_offers(replace(made, candidates=Candidates(headline=others)), LIMIT)
    assert offered[0] == "«\u00a0On nous demande d’accoucher sur la départementale\u00a0»"
    assert "Maternité de Lorme\u00a0: «\u00a0On nous garde pour le thé\u00a0»" in offered


def test_what_is_of_something_else_or_leans_is_not(article: Maker) -> None:
    made = article("Homicide involontaire\u00a0: la procureure a requis trois ans de prison dont deux avec sursis")
    others = (
        made.headline,
        Sentence(text="Jean Roy est mort avant leur arrivée"),
        Sentence(text="La halle a rouvert"),
    )
    offered = tag_offers(replace(made, candidates=Candidates(headline=others)), 300.0)
    assert offered == ()


def test_nobody_is_given_the_words_of_another_and_a_side_line_is_no_offer(article: Maker) -> None:
    made = article("Anne Roy\u00a0: «\u00a0On m’a fait vendre du cidre à des gens qui n’avaient pas de verre\u00a0»")
    others = (
        made.headline,
        Sentence(text="Luc Morin\u00a0: «\u00a0Le verre coûte un euro\u00a0»"),
        Sentence(text="Comment vendre du cidre\u00a0?"),
        Sentence(text="Entre Lorme et Brévic, le cidre se vend sans verre"),
        Sentence(text="Vente de cidre et de verre à Lorme"),
        Sentence(text="Le cidre manque à Lorme"),
    )
    assert tag_offers(replace(made, candidates=Candidates(headline=others)), LIMIT) == ()
