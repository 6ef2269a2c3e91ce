"""A quotation heads a section only where its pronouns stand for nobody, or for what it names itself."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.quotations import quotations


def heads(words: str) -> bool:
    """Whether it may, as one sentence of several."""
    told = Sentence(text=f"« Le port de Brévic a rouvert samedi. {words} », a dit Anne Roy, qui préside le club.")
    return any(quote.text.strip("« »\u00a0") == words for _, quote in quotations(told, opens=False))


@pytest.mark.parametrize(
    "words",
    [
        "Il n’y aura pas de bateau cet hiver",
        "Sans quai, il n’y a pas de port, il y a un ponton",
        "Il est trop tôt pour parler d’argent",
        "Mon voisin rentre le linge quand il pleut",
        "Nous ne vendons pas la cale, nous la louons",
        "On peut réparer une coque, on ne peut pas la rajeunir",
        "Nous ne sommes pas contre le bac, nos pères y ont navigué",
        "La mer, j’y ai appris à nager",
        "En quatre ans, je n’ai pas reçu une lettre",
        "Ce qui manque, ce ne sont pas les marins, ce sont les quais",
        "Mon oncle a conduit le bac, mon père aussi",
        "On perdra 40 000 euros cette année",
        "On demande aux marins de partir avant de leur dire où",
        "On a sorti les barques avec de la poussière dessus",
    ],
)
def test_what_it_settles_itself_stands_alone(words: str) -> None:
    assert heads(words)


@pytest.mark.parametrize(
    "words",
    [
        "On se les arrache dans tous les ports",
        "Je leur ai dit que nous ne partirions pas",
        "Il y en avait deux dans le vieux port",
        "À la mi-saison, on aurait dû en vendre trois",
        "La troisième, je ne la comprends pas",
        "Le bateau est au port, je la vois de loin",
        "Nous avons mis deux ans à la convaincre",
        "Les marins, eux, regardent déjà vers le large",
        "Il a navigué pendant trente ans",
        "Je n’ai jamais travaillé là",
        "Que c’est la faute à la marée ?",
    ],
)
def test_what_only_the_sentence_before_names_heads_nothing(words: str) -> None:
    assert not heads(words)
