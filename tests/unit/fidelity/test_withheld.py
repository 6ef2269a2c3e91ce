"""What the instruction forbids, cut from a sentence that reads well without; the review takes no other cut for one."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.ban import Ban, Kind
from cms_publisher.fidelity.residue import explain
from cms_publisher.fidelity.withheld import apart, says_only
from cms_publisher.french.matters import Matter
from tests.unit.writers.stories import story

NAME = Ban(Kind.NAME, ("Jean Roy",), sure=True)
AGE = Ban(Kind.AGE, (), sure=True)
ADDRESS = Ban(Kind.ADDRESS, (), sure=True)
PRICES = Ban(Kind.SUM, (), sure=False)
ORIGIN = Ban(Matter.ORIGIN, ("roumaine",), sure=True, whose="one")
HEALTH = Ban(Matter.HEALTH, ("",), sure=True, whose="one")


def less(sentence: str, ban: Ban) -> str:
    for start, end in reversed(apart(sentence, (ban,))):
        sentence = sentence[:start] + sentence[end:]
    return sentence


@pytest.mark.parametrize(
    ("ban", "sentence", "left"),
    [
        (NAME, "Le prévenu, Jean Roy, 67 ans, nie.", "Le prévenu, 67 ans, nie."),
        (NAME, "Le prévenu, Jean Roy, a reconnu les faits.", "Le prévenu a reconnu les faits."),
        (NAME, "Un homme de 67 ans, Jean Roy, ancien grutier, nie.", "Un homme de 67 ans, ancien grutier, nie."),
        (NAME, "Son buteur, Jean Roy (9 buts), touché mardi, est absent.", "Son buteur, touché mardi, est absent."),
        (NAME, "Son meilleur buteur (Jean Roy) est blessé.", "Son meilleur buteur est blessé."),
        (NAME, "Il a tué son beau-frère, Jean Roy, 49 ans.", "Il a tué son beau-frère, 49 ans."),
        (NAME, "C’est le gérant, Jean Roy, qui a appelé.", "C’est le gérant qui a appelé."),
        (AGE, "Brigitte L., 58 ans, éleveuse, a été jugée.", "Brigitte L., éleveuse, a été jugée."),
        (
            AGE,
            "La conductrice, âgée de 39 ans, et un passager sont morts.",
            "La conductrice et un passager sont morts.",
        ),
        (AGE, "Le chauffeur, un homme de 52 ans, est indemne.", "Le chauffeur, un homme, est indemne."),
        (ADDRESS, "Le prévenu, domicilié 12, rue du Port, à Lorme, nie.", "Le prévenu nie."),
        (AGE, "Le prévenu, Jean Roy, 67 ans, a nié.", "Le prévenu, Jean Roy, a nié."),
        (AGE, "Mardi, Jean Roy, 67 ans, a nié.", "Mardi, Jean Roy a nié."),
        (ORIGIN, "Un homme de 34 ans, de nationalité roumaine, a été jugé.", "Un homme de 34 ans a été jugé."),
        (ORIGIN, "Un homme de nationalité roumaine a été jugé.", "Un homme a été jugé."),
        (HEALTH, "La maire, Anne Roy, 58 ans, atteinte d’un cancer, part.", "La maire, Anne Roy, 58 ans, part."),
        (
            Ban(Matter.POLITICS, ("",), sure=True),
            "Luc Roy, conseiller municipal de Lorme, membre du Parti radical, sera jugé.",
            "Luc Roy, conseiller municipal de Lorme, sera jugé.",
        ),
        (
            Ban(Matter.ORIGIN, ("", "roumaine"), sure=True),
            "Trois hommes, de nationalité roumaine, nient.",
            "Trois hommes nient.",
        ),
        (PRICES, "Le château a été vendu lundi, pour 1,2 million d’euros.", "Le château a été vendu lundi."),
    ],
)
def test_what_stands_apart_goes_with_its_comma(ban: Ban, sentence: str, left: str) -> None:
    assert less(sentence, ban) == left


@pytest.mark.parametrize(
    ("ban", "sentence"),
    [
        (NAME, "Mardi matin, Jean Roy, 67 ans, a été jugé."),
        (NAME, "Devant le prévenu, Jean Roy, gendarme, a pleuré."),
        (NAME, "Pour son avocat, Jean Roy, le prévenu n’a rien fait."),
        (NAME, "Étaient là le maire, Jean Roy, Luc Petit et Anne Dol."),
        (NAME, "Jean Roy, 67 ans, nie."),
        (NAME, "« Le patron, Jean Roy, m’a dit non », raconte-t-elle."),
        (AGE, "Il a été condamné à 15 ans, 20 ans avec la récidive."),
        (AGE._replace(whose="blesses"), "Le chauffeur, un homme de 52 ans, est indemne."),
        (ADDRESS, "Il habite à Lorme."),
        (ORIGIN, "Son complice, de nationalité bulgare, a fui."),
        (ORIGIN, "Ce ressortissant roumain a fui."),
        (HEALTH, "Deux patients, atteints de diabète, ont porté plainte."),
        (HEALTH, "La maire, atteinte d’un cancer qui progresse, part."),
        (PRICES, "La commune a voté 200 000 euros."),
        (PRICES, "Il a été condamné pour 3 000 euros, volés en mai."),
        (HEALTH, "Sa vache, atteinte de tuberculose, a été abattue."),
        (HEALTH, "Le chien du gérant, malade, a été abattu."),
        (HEALTH, "Pour la maire, atteinte d’un cancer, le conseil s’est tu."),
        (ORIGIN, "Le vin, de nationalité roumaine, a été saisi."),
    ],
)
def test_what_the_sentence_is_built_on_stays_and_what_is_quoted(ban: Ban, sentence: str) -> None:
    assert less(sentence, ban) == sentence


def test_a_sentence_that_tells_only_an_address_tells_nothing_else() -> None:
    assert says_only("Il habite chemin des Sagnes, à Saint-Julien.", (ADDRESS,))
    assert not says_only("Il habite chemin des Sagnes et travaille à Lorme.", (ADDRESS,))
    assert not says_only("Il habite seul depuis 2019.", (ADDRESS,))
    assert says_only("Le prévenu est malade depuis deux ans.", (HEALTH,))
    assert not says_only("Le chêne est malade depuis deux ans.", (HEALTH,))
    assert says_only("La nuit coûtera 140 euros.", (PRICES,))
    assert not says_only("La nuit coûtera 140 euros, petit déjeuner compris.", (PRICES,))


@pytest.mark.parametrize(
    ("unread", "explained"), [(("ne pas citer Jean Roy",), True), ((), False), (("ne pas citer Luc Petit",), False)]
)
def test_the_review_takes_the_cut_where_the_instruction_forbids_that_name(
    unread: tuple[str, ...], explained: bool
) -> None:
    told = story("Le prévenu, Jean Roy, 67 ans, a nié toute la matinée devant le tribunal de Lorme.", unread=unread)
    left = "Le prévenu, 67 ans, a nié toute la matinée devant le tribunal de Lorme."
    assert bool(explain(left, build(told), told.sources, whole=True).residues) is not explained


def test_the_review_takes_the_cut_at_the_end_of_a_sentence() -> None:
    told = story("« Rien à dire », a répété le prévenu, Jean Roy.", unread=("ne pas citer Jean Roy",))
    left = "« Rien à dire », a répété le prévenu."
    assert explain(left, build(told), told.sources, whole=True).residues == ()
