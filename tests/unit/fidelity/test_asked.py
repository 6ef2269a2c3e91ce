from __future__ import annotations

import pytest

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import read, subject_of


@pytest.mark.parametrize(
    ("phrase", "ask", "what"),
    [
        ("Titre court", Ask.SHORT_TITLE, ""),
        ("chapô très court", Ask.SHORT_STANDFIRST, ""),
        ("pas ceux des victimes", Ask.NO_VICTIM, ""),
        ("Attention : pas de nom de victime", Ask.NO_VICTIM, ""),
        ("ne pas nommer la victime", Ask.NO_VICTIM, ""),
        ("sobre", Ask.PLAIN, ""),
        ("En faire un papier sobre", Ask.PLAIN, ""),
        ("on enlève l'autopromo", Ask.PLAIN, ""),
        ("titre avec le nom de Brévic", Ask.IN_TITLE, "brevic"),
        ("que le titre et le chapô parlent de réquisitions", Ask.IN_BOTH, "requisitions"),
        ("Le prix au kilo doit être dans le titre ou le chapô", Ask.IN_EITHER, "le prix au kilo"),
        ("pas de chapô qui casse l'attaque", Ask.NO_STANDFIRST, ""),
        ("les prochaines échéances pour conclure", Ask.LAST, "les prochaines echeances"),
        ("Mets à la fin comment on contourne", Ask.LAST, "comment on contourne"),
        ("le jumelage, à la fin", Ask.LAST, "le jumelage"),
        ("Les réserves des maires doivent y être", Ask.HEARD, "maires"),
        ("La régie doit sauter aux yeux", Ask.FORWARD, "la regie"),
        ("On insiste sur Lahmar", Ask.FORWARD, "lahmar"),
        ("pas de citation en inter", Ask.SOBER_HEADINGS, ""),
        ("le bac dès la première phrase", Ask.FIRST, "le bac"),
        ("Titre avec le nom de la course", Ask.NAME_OF, "course"),
        ("il faut le nom du club dans le titre", Ask.NAME_OF, "club"),
        ("Référencé sur le nom du festival", Ask.KEYED, "festival"),
        ("il faut citer Le Phare", Ask.CITED, "le phare"),
        ("infos pratiques à la fin", Ask.LAST, "infos pratiques"),
        ("finir par la date du prochain conseil", Ask.LAST, "la date du prochain conseil"),
        ("le stationnement d'abord", Ask.FIRST, "le stationnement"),
        ("avec un intertitre sur les cars de substitution", Ask.HEADED, "les cars de substitution"),
        ("intertitres (un sur l'enquête)", Ask.HEADED, "l'enquete"),
        ("dont un sur la chaudière", Ask.HEADED, "la chaudiere"),
        ("l'hôpital de Lorme doit être haut", Ask.HIGH, "l'hopital de lorme"),
        ("La suppression de 41 postes, c'est ça l'info", Ask.FIRST, "la suppression de 41 postes"),
        ("Le groupe investit mais supprime 41 postes : c'est ça l'info", Ask.FIRST, "supprime 41 postes"),
    ],
)
def test_what_a_phrase_asks_of_the_article(phrase: str, ask: Ask, what: str) -> None:
    asked = read(phrase)
    assert asked is not None
    assert (asked.ask, asked.what) == (ask, what)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Le procès du lisier", ("lisier",)),
        ("ce que dit la CCI", ("cci",)),
        ("insister sur impôts", ("impots",)),
        ("Trois semaines après la crue", ("crue",)),
        ("Éboulement de la D306", ("eboulement", "d306")),
        ("Fait divers", ()),
        ("En français de journal", ()),
        ("le reste en deux lignes", None),
        ("prudent, sans le nom du port", None),
        ("combien de temps", None),
        ("par où passer", None),
    ],
)
def test_the_subject_of_a_phrase_is_what_is_left_of_the_words_of_ordering(
    phrase: str, words: tuple[str, ...] | None
) -> None:
    assert read(phrase) is None
    assert subject_of(phrase) == words
