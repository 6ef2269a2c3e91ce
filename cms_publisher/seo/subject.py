"""Which phrase people would search a story by, where the headline's own words are too common to find it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import COUNTING, MEASURES
from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.rubrics import PARTS
from cms_publisher.french.words import content_words, is_function_word
from cms_publisher.model import BlockKind
from cms_publisher.seo.acting import placed_by_it
from cms_publisher.seo.evidence import may_be_first_name, tokenize
from cms_publisher.seo.links import sentences
from cms_publisher.seo.matching import holds, mentions
from cms_publisher.seo.phrases import IN_HEADLINE, Line, phrases
from cms_publisher.seo.roles import has_subject
from cms_publisher.seo.searched_where import gone_on, with_place
from cms_publisher.seo.where import LABEL, is_place_in, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Article
    from cms_publisher.seo.choosing import Row
    from cms_publisher.seo.evidence import Evidence, Token

_COLON: Final = re.compile(r"[ \u00a0\u202f]:\s")
_WHERE: Final = re.compile(r"(?:\b[àÀ]|\b(?:au large|près|autour) de) \Z")
"""What makes a name the place where something happens."""
_AREA: Final = re.compile(
    r"(?:quartier|presqu[’']île|île|vallée|plateau|pointe|baie|massif|hameau) "
    r"d(?:e la |e l[’']|es |u |e |[’'])[A-ZÀ-Ý][\w’-]*(?: [A-ZÀ-Ý][\w’-]*)*\Z"
)
"""A place that is no town, by its kind and name."""
OF_ANYTHING: Final = MEASURES | {
    *("homme", "hommes", "femme", "femmes", "personne", "personnes"),
    *("motion", "délibération", "séance", "vote", "projet", "maintien", "lancement"),
    *("journée", "nuit", "soirée", "visite", "vie", "fin", "retour", "recherches", "enquête", "avis", "large", "point"),
}
"""Nouns that many an article has and nobody searches by."""
_IN: Final = re.compile(
    r"(?:\b(?:à|au large de|près de|dans les?|dans la|sur le|sur la)[ \u00a0]|\bdans l[’'])(?P<place>"
    r"(?:(?:quartier|presqu[’']île|île|vallée|plateau|baie|massif|forêt|canton) d(?:e la |e l[’']|es |u |e |[’']))?"
    r"(?!Saint[ -]?\Z)[A-ZÀ-ÖØ-Ý][\w’-]+(?:-[\w’]+)*)(?![ -][A-ZÀ-ÖØ-Ý\w’])(?! [A-ZÀ-ÖØ-Ý])"
)
"""Where it is, behind a preposition: "dans la vallée de l’Ubaye", "au large de Toulon"."""
_WHAT_IN: Final = re.compile(r"(?:Des |Du |De la )?(?P<what>[\w-]+) dans (?:l(?:es?|a) |l[’'])")
"""What is found, and where, at the head of a headline: "Des nitrates dans les …"."""
_MOST_WORDS: Final = 4
"""Yoast's limit for a keyphrase, in content words."""
_NEAR: Final = re.compile(r"(?:(?: de (?:nuit|jour))?(?: au large| près| autour)| (?:condamn|jug|relax)ée?s?)\Z")
"""How near it is, which the place alone tells, and what a court did: "plaisanciers secourus de nuit au large"."""
_OF_ONE: Final = re.compile(r"(?:d[’']|de )une? ")
_CLEARLY: Final = 2.0
"""How many times as much a person's name is worth of whom a headline without a name tells."""
_WHOLE_NAME: Final = 2
_BESIDE_PLACE: Final = 2
"""Words of a thing that its place is said with."""
_MOST: Final = 3
"""Words of a label that says what a story is about; a longer one tells it."""
_AGAIN: Final = 2
"""In how many paragraphs a label's noun stands that the text is about."""


def subject(best: Row, rows: Sequence[Row], facts: Evidence, headline: str) -> Row:
    """The best, or, where that names nothing, what labels the headline, or the person whom the text is about.

    "Gel tardif : le niveau d’alerte relevé" is searched by "gel tardif"; "La dernière potière du canton" by her name.
    """
    if any(map(facts.is_name, tokenize(best[0].text))):
        return best
    labels = [row for row in rows if row[1] and _labels(row[0].text, headline)]
    if labels:
        return labels[0]
    if any(map(facts.is_name, tokenize(headline))):
        return best
    persons = [row for row in rows if is_person(row[0].text) and row[0].worth >= _CLEARLY * best[0].worth]
    return max(persons, key=lambda row: row[0].worth, default=best)


def labelling(chosen: str, article: Article, facts: Evidence) -> str:
    """What labels the headline, where the text comes back to that at least as often as to ``chosen``; "" if not.

    "Coqueluche : la maladie gagne la Corse" is searched by "coqueluche"; no place, nobody, no rubric.
    """
    headline = article.headline.text
    colon = _COLON.search(headline)
    words = tokenize(headline[: colon.start()]) if colon else ()
    label = headline[: colon.start()] if colon else ""
    if colon is None or not (_is_thing(words, article, facts) and len(content_words(label)) <= _MOST):
        return ""
    after = [token for token in tokenize(headline) if token.start >= colon.end()]
    again = _paragraphs_with(words[0].form, article) >= _AGAIN
    often = _paragraphs_with(label, article) >= max(1, _paragraphs_with(chosen, article))
    # several common words say more than one: "zone à trafic limité" beside "Centre-ville : …"
    one = len(content_words(label)) == 1 < len(content_words(chosen)) and not any(map(facts.is_name, tokenize(chosen)))
    told = again and often and not one and not set(".«") & set(label) and not (after and has_subject(after, facts))
    return label[0].lower() + label[1:] if told else ""


def _is_thing(words: Sequence[Token], article: Article, facts: Evidence) -> bool:
    """Whether it opens with a common noun, which the text has in small letters: no body, office or part of a paper."""
    head = words[0] if words else None
    if head is None or not any(re.search(rf"\b{re.escape(head.form)}\b", one.text) for one in sentences(article)):
        return False
    common = head.key in facts.nouns or any(each.part is Part.NOUN for each in readings(head.form))
    others = tables.words("actors") | tables.words("functions_of_persons") | PARTS
    return common and head.form not in others


def _paragraphs_with(phrase: str, article: Article) -> int:
    """How many of its paragraphs, the standfirst one of them, have all the phrase's content words."""
    wanted = set(content_words(phrase))
    texts = [article.standfirst_text, *(block.text for block in article.body if block.kind is not BlockKind.HEADING)]
    return sum(wanted <= set(content_words(text)) for text in texts)


def _labels(text: str, headline: str) -> bool:
    """Whether two words or more of it stand before the headline's colon, and nothing else."""
    found = _COLON.search(headline)
    label = headline[: found.start()] if found else ""
    return 1 < len(content_words(text)) <= _MOST and content_words(text) == content_words(label)


def is_person(text: str) -> bool:
    """Whether it may be a first name with a surname."""
    tokens = tokenize(text)
    named = len(tokens) == _WHOLE_NAME and all(token.capital for token in tokens)
    return named and may_be_first_name(tokens[0])


def placed(keyphrase: str, article: Article, facts: Evidence, title: str = "", *, where: str | None = None) -> str:
    """A thing without a name together with the place that the headline opens with: "salle des fêtes Lorme".

    So people search what every town has. A place alone gets what the headline says of it: "halle couverte Lorme".
    ``title``: the title tag, where the place may stand alone; ``where`` the story is, by default where the article
    says.
    """
    where = place_of(article) if where is None else where
    if inside := _found_in(keyphrase, article.headline.text, facts):
        return inside
    if (behind_it := placed_by_it(keyphrase, article.headline.text, facts)) != keyphrase:
        return behind_it
    headline = article.headline.text
    headline = title if title.endswith(headline[1:]) else headline
    tokens = tokenize(keyphrase)
    if _AREA.match(keyphrase):
        rest = article.headline.text.replace(keyphrase, "…")
        return f"{_noun(rest, rest, told=True)} {keyphrase}".lstrip()
    if not any(map(facts.is_name, tokens)):
        label = LABEL.match(headline)
        place, thing = label["name"] if label else where if holds(where, title) else "", keyphrase
    else:
        place, thing = keyphrase if len(tokens) == 1 else "", _thing(headline, facts)
        noun = _noun(headline, headline) if _COLON.search(headline) else ""
        thing = noun if noun and noun not in thing and headline.find(noun) < headline.find(thing) else thing
        label = LABEL.match(headline)
        thing = thing or (_noun(headline, headline) if label and label["name"] == keyphrase else "")
    behind = bool(place) and place == keyphrase and _WHERE.search(headline.partition(place)[0]) is not None
    if behind or place == keyphrase:
        thing = thing or _noun(headline, title) or _noun(headline, headline)
    if not (place and thing and is_place_in(place, article)):
        fuller = gone_on(_with_where(keyphrase, article, facts, title), article.headline.text, facts)
        return with_place(fuller, article.headline.text, facts, where)
    if any(not token.capital and not is_function_word(token.form) for token in tokenize(place)):
        return place  # a thing with its place: "Data center de Lorme"
    return f"{_OF_ONE.sub('', _NEAR.sub('', thing))} {place}"


def _found_in(keyphrase: str, headline: str, facts: Evidence) -> str:
    """What a headline opens with before the common thing that has it: "nitrates eaux souterraines"; "" for none."""
    found = _WHAT_IN.match(headline) if keyphrase and " dans " in headline else None
    found = found if found and headline.startswith(keyphrase, found.end()) else None
    if found is None or any(map(facts.is_name, tokenize(keyphrase))):
        return ""
    what = found["what"]
    return f"{what.lower()} {keyphrase}" if any(each.part is Part.NOUN for each in readings(what.lower())) else ""


def _with_where(keyphrase: str, article: Article, facts: Evidence, title: str) -> str:
    """A thing without a name with where it is, as headline, title and opening have it: "séisme vallée de l’Ubaye"."""
    found = _IN.search(article.headline.text)
    place = found["place"] if found else ""
    both = f"{keyphrase} {place}"
    if not place or any(map(facts.is_name, tokenize(keyphrase))) or len(content_words(both)) > _MOST_WORDS:
        return keyphrase
    opening = [one.text for one in article.standfirst] or [
        one.text for block in article.body[:1] for one in block.sentences
    ]
    stands = holds(both, title or article.headline.text) and any(holds(both, text) for text in opening)
    return both if stands else keyphrase


def _thing(headline: str, facts: Evidence) -> str:
    """The first phrase of two words or more without a name that the headline has, as long as it is; "" for none."""
    line = Line(headline, tokenize(headline), IN_HEADLINE)
    found = [one for one in phrases(line, facts, frozenset()) if len(one.words) > 1]
    others = OF_ANYTHING | tables.words("actors") | tables.words("public_bodies")
    told = [one for one in found if one.tokens[0].form not in others]
    common = [one for one in told if not any(map(facts.is_name, one.tokens))]
    return (
        max(common, key=lambda one: (-one.tokens[0].start, len(one.words) == _BESIDE_PLACE, len(one.words))).text
        if common
        else ""
    )


def _noun(headline: str, title: str, *, told: bool = False) -> str:
    """The first noun that an article or a number opens and the title has, too: no person of whom there are many.

    ``told``: with the participle behind it that says what befell it, "maisons inondées".
    """
    others = OF_ANYTHING | tables.words("actors") | tables.words("functions_of_persons") | tables.words("vague_words")
    opening = tables.words("determiners") | COUNTING
    for before, token in pairwise(tokenize(headline)):
        opened = token.joined and (before.is_number or before.form in opening)
        noun = (
            len(token.form) > 1 and any(each.part is Part.NOUN for each in readings(token.form)) and not token.capital
        )
        if opened and noun and not {token.form, token.key} & others and mentions(token.form, title):
            return f"{token.form} {_befallen(headline, token.end)}".strip() if told else token.form
    return ""


def _befallen(headline: str, end: int) -> str:
    """The participle that stands right there; "" for none."""
    return next((one.text for one in tagged(headline) if one.start == end + 1 and one.tag is Tag.PARTICIPLE), "")
