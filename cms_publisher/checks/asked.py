"""Whether the article does what a phrase of the instruction asks for, held against what it says and where."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.asked_headlines import HEADLINE, NAMING, can_tell
from cms_publisher.checks.asked_kinds import has_kinds
from cms_publisher.checks.asked_left import advertised, untaken
from cms_publisher.checks.asked_placed import ARTICLE, PLACED, is_known, placed
from cms_publisher.checks.asked_seen import PASSAGES, untold_passage
from cms_publisher.checks.asked_subheadings import by_day, few_headings, quote_heading, sober_headings
from cms_publisher.checks.asked_voiced import voiced
from cms_publisher.checks.rule import Hit
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import Asked, bare, read, read_in, subject_of, things_of, without_standfirst, words_of
from cms_publisher.fidelity.asked_passages import passage, speaks
from cms_publisher.fidelity.asked_words import says, says_nearly
from cms_publisher.fidelity.aspects import aspect
from cms_publisher.fidelity.insisted import plainly
from cms_publisher.fidelity.issuers import is_release
from cms_publisher.fidelity.offered import relied_by, scatters, wished_by
from cms_publisher.fidelity.refused import is_saying_of, parts
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french import tables
from cms_publisher.french.words import content_words, count, fold, stems_of
from cms_publisher.model import BlockKind, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cms_publisher.checks.asked_headlines import Missed
    from cms_publisher.checks.context import Context

NOT_DONE: Final = (
    *(
        "asked-short-title",
        "asked-short-standfirst",
        "asked-no-standfirst",
        "asked-cited",
        "asked-last",
        "asked-first",
        "asked-next",
    ),
    *(
        "asked-in-title",
        "asked-subject",
        "asked-plain",
        "asked-forward",
        "asked-seen",
        "asked-in-standfirst",
        "asked-commune",
    ),
    *("asked-passage", "asked-named", "asked-name-of", "asked-telling-title", "asked-found"),
    *("asked-no-question", "asked-no-quote", "asked-no-figure", "asked-few-headings", "asked-quote-heading"),
    *("asked-without", "asked-voiced", "asked-sober-headings", "asked-by-day"),
)
"""The rules of ``reading`` that say what was asked for and is not so."""
_SHORT_STANDFIRST: Final = 30
"""Words of a short standfirst: a sentence, or two that are short."""
_ASIDE: Final = re.compile(r"\s*\([^()]*\)|(?<=\w)-(?:en|moi|nous)\b")
"""What the desk thinks of it, "la fusion des écoles (vote serré)"; a pronoun of its order, "fais-en"."""
_ASKING: Final = (BlockKind.QUESTION, BlockKind.HEADING)
"""How an interview's questions stand in an article."""
_NAMED: Final = re.compile(r"(?<=[\w,] )[A-ZÀ-Ý][\w-]+")
_ANYBODY: Final = re.compile(
    r"(?:(?:pro|professionnel|acteur|riveraine?|habitante?|voisine?|cliente?|usagere?|temoin|locataire|concerne)s?|gens"
    r"|filiere|parents|familles)"
)
"""Who is heard where anybody is quoted."""
_ITS: Final = re.compile(r"(?:sa|son|ses|leurs?) ")
"""Before what is somebody's: "rien sur ses dettes", which a text tells in any words."""
_CLAUSE: Final = re.compile(r"(?:et )?ce qu(?:i|e |')")
"""What is told by other words than it is asked for by: "ce qui change"."""
_ANSWERED: Final = re.compile(
    r"(?:(?:et|puis|dire|preciser|indiquer|rappeler|expliquer) )*"
    r"(?:ce qu(?:i |e |')|(?:ou|comment|qui|quand|pourquoi|combien|que faire) |quel(?:le)?s? )"
)
"""What asks for an answer, which a text gives in any words: "où ça bloque", "quel fromage est rappelé"."""
_ANYTHING: Final = frozenset(("faire", "voir", "aller", "trouver", "savoir", "change", "passe", "maintenant"))
"""What a question names nothing by."""
_SEVERAL: Final = 3
"""Words of a subject of which one may be told otherwise."""
_LETTERS: Final = 6
"""Letters that two texts have in common by no chance."""


def unread(phrase: str, context: Context) -> bool:
    """Whether nobody can tell of a phrase that is not done as asked whether it is."""
    asked = read(phrase)
    if asked is not None:
        return not _is_judged(asked, context)
    if scatters(phrase):
        return not _is_scattered(context)
    relied = relied_by(phrase, context.story)  # where nothing is taken of it, ``sources`` says why
    return not (relied or _has_subject(phrase, context))


def _has_subject(phrase: str, context: Context) -> bool:
    """Whether the article tells what a phrase names, or a finding says that it doesn't."""
    wanted, reserved = bare(_ASIDE.sub("", phrase))
    if has_kinds(phrase, said := _said(context)) or has_kinds(wanted, said) or _stands(wanted, said):
        return True
    if _ANSWERED.match(question := plainly(fold(phrase))):
        return reserved or _answers(question, said)
    words = subject_of(wanted)
    if words is None:
        return False
    told = says_nearly(words, said) or _says_most(words, said)
    return told or reserved or _hits_subject(phrase, context) is not None


def _answers(question: str, said: Sequence[str]) -> bool:
    """Whether the article tells of one of the things that a question names, else what is done, if it names any."""
    named = _ANSWERED.sub("", question)
    things = (set(things_of(named)) or set(content_words(named)) - tables.words("ordering")) - _ANYTHING
    return not things or any(says_nearly([word], said) for word in things)


def _says_most(words: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the article has all words but one of several: "le barrage perdu en mai"."""
    return len(words) >= _SEVERAL and sum(says_nearly([word], said) for word in words) >= len(words) - 1


def _is_scattered(context: Context) -> bool:
    """Whether anything of another source stands before the last that the text's own tells."""
    own = context.story.primary.id
    lent = [at for at, block in enumerate(context.edition.article.body) if block.source not in {own, None}]
    return bool(lent) and any(block.source == own for block in context.edition.article.body[lent[0] :])


def _stands(wanted: str, texts: Sequence[str]) -> bool:
    """Whether it stands in the text to the letter: "les 85 emplois"."""
    plain = ARTICLE.sub("", fold(wanted))
    return len(plain) >= _LETTERS and any(plain in fold(text) for text in texts)


def not_done(phrase: str, context: Context) -> Hit | None:
    """The finding of a phrase that was read and not followed."""
    asked = read_in(context.story.brief, phrase)
    return _hits_subject(phrase, context) if asked is None else _hit(asked, phrase, context)


def _is_judged(asked: Asked, context: Context) -> bool:
    """Whether the article shows whether it was done."""
    if asked.ask is Ask.PLAIN:
        return is_release(context.story.primary)
    body = context.edition.article.body
    if asked.ask in {Ask.LISTED, Ask.DIALOGUE}:
        asking = (block.text.endswith("?") for block in body if block.kind in _ASKING)
        return any(asking if asked.ask is Ask.DIALOGUE else (block.kind is BlockKind.LIST_ITEM for block in body))
    if asked.ask in PASSAGES:
        said = _said(context)
        heard = asked.ask is Ask.HEARD and _is_heard(asked.what.partition(" sur ")[0], context)
        return heard or passage(asked, context.story) is not None or speaks(asked, said)
    if asked.ask in NAMING:
        return can_tell(asked, context)
    if asked.ask is Ask.WITHOUT:
        sources = [text_of(source) for source in context.story.sources]
        return not _ITS.match(asked.what) or any(says(words[:1], sources) for words in parts(asked))
    vague = asked.ask is Ask.NEXT and _ANSWERED.match(asked.what) is not None and not things_of(asked.what)
    return vague or asked.ask not in PLACED or is_known(asked, context)


def _is_heard(whom: str, context: Context) -> bool:
    """Whether anybody is quoted where a passage or its heading tells of those, or at all if they are anybody."""
    quoting = [text for text in _said(context) if "«" in text]
    body = context.edition.article.body
    heads = [head.text for head, block in pairwise(body) if head.kind is BlockKind.HEADING and "«" in block.text]
    headed = any(stems_of(whom) <= stems_of(text) for text in heads)
    told = headed or any(says_nearly(content_words(whom), [text]) for text in quoting)
    return told or (bool(quoting) and _ANYBODY.fullmatch(whom) is not None)


def _hit(asked: Asked, phrase: str, context: Context) -> Hit | None:
    judge = _JUDGES.get(asked.ask)
    found = judge(asked, context) if judge else None
    if found is None:
        return None
    field, args = found
    ask = Ask.IN_TITLE if args.get("candidates") == "" else asked.ask  # a name that no other headline has
    if ask in {Ask.IN_BOTH, Ask.IN_EITHER}:
        ask = Ask.IN_TITLE if field == "headline" else Ask.IN_STANDFIRST
    rule = f"asked-{ask}"
    if "passage" in args:
        rule = "asked-passage" if ask in PASSAGES else "asked-seen"
    elif ask is Ask.HIGH:
        rule = "asked-next"
    elif ask is Ask.HEADED:
        rule = "asked-subject"
    return Hit(rule=rule, place=Place(field=field), args={"wish": phrase} | args, evidence=phrase)


def _of_standfirst(asked: Asked, context: Context) -> Missed | None:
    """A standfirst of more sentences than are wanted; of more words than a short one has, where no number is said."""
    article, most = context.edition.article, asked.number
    if context.story.brief.standfirst:
        return None
    words = count(article.standfirst_text)
    long = len(article.standfirst) > most if most else words > _SHORT_STANDFIRST
    return ("standfirst", {"words": words}) if long else None


def _no_standfirst(_: Asked, context: Context) -> Missed | None:
    article = context.edition.article
    return ("standfirst", {}) if article.standfirst and without_standfirst(context.story.brief) else None


def _plain(_: Asked, context: Context) -> Missed | None:
    left = "\u00a0», «\u00a0".join(advertised(context)) if is_release(context.story.primary) else ""
    return ("body", {"words": left}) if left else None


def _cited(asked: Asked, context: Context) -> Missed | None:
    return None if _is_cited(asked.what, context) else ("body", {})


def _without(asked: Asked, context: Context) -> Missed | None:
    if asked.what.startswith("inter"):
        words = words_of(asked.what.partition(" ")[2])
        heads = [block.text for block in context.edition.article.body if block.kind is BlockKind.HEADING]
        return ("body", {}) if any(says(words, [text]) for text in heads) else None
    if asked.what.startswith("liste"):
        listed = any(block.kind is BlockKind.LIST_ITEM for block in context.edition.article.body)
        return ("body", {}) if listed else None
    said = _said(context)
    told = any(is_saying_of(asked, text) for text in said) or any(_is_told(words, said) for words in parts(asked))
    return ("body", {}) if told else None


def _is_told(words: tuple[str, ...], said: Sequence[str]) -> bool:
    return any(says(words[:1], [text]) for text in said) and says(words, said)


_JUDGES: Final[dict[Ask, Callable[[Asked, Context], Missed | None]]] = {
    **HEADLINE,
    **dict.fromkeys(PASSAGES, untold_passage),
    **dict.fromkeys(PLACED, placed),
    Ask.SHORT_STANDFIRST: _of_standfirst,
    Ask.NO_STANDFIRST: _no_standfirst,
    Ask.FEW_HEADINGS: few_headings,
    Ask.QUOTE_HEADING: quote_heading,
    Ask.SOBER_HEADINGS: sober_headings,
    Ask.BY_DAY: by_day,
    Ask.VOICED: voiced,
    Ask.PLAIN: _plain,
    Ask.CITED: _cited,
    Ask.WITHOUT: _without,
}
"""What holds the article against a wish: the field and words of what is not so."""


def _is_cited(what: str, context: Context) -> bool:
    """Whether the text or the line of sources below it has the name, or, of "le journal", its own source's."""
    named = [outlet for source in context.used for outlet in (source.outlet, source.title, source.author) if outlet]
    own = re.fullmatch(
        r"(?:l[ea]s? |l'|notre |bien )*(?:journal|source|titre|confreres?|agence|media|magazine)s?(?: [a-z]+)?"
        r"|d'ou .+|qu.+",
        what,
    )
    kind = aspect(what)
    of_kind = kind is not None and any(kind.search(fold(text)) for text in _said(context))
    return bool(own and named) or of_kind or says(words_of(what), chain(_said(context), named))


def _hits_subject(phrase: str, context: Context) -> Hit | None:
    """A subject that the sources tell of and the article does not."""
    words = subject_of(bare(_ASIDE.sub("", phrase))[0])
    if not words or says_nearly(words, _said(context)) or relied_by(phrase, context.story):
        return None
    if not says_nearly(words, [text_of(source) for source in context.story.sources]):
        return None
    return Hit(rule="asked-subject", place=Place(field="body"), args={"wish": phrase}, evidence=phrase)


def not_added(phrase: str, context: Context) -> Hit | None:
    """What a phrase asks of a source that it names, where the article has none of it: "les navettes du communiqué"."""
    wish, asked = ", ".join(untaken(phrase, context)) or phrase, read(phrase)
    wanted = wished_by(asked.what if asked and asked.ask in PLACED else phrase, context.story)
    named = wanted & stems_of(" ".join(_NAMED.findall(phrase)))  # who is named, or where, is not told by other words
    told = relied_by(phrase, context.story) or (named or wanted) & stems_of(" ".join(_said(context)))
    called = any(_is_called(one.title, phrase) for one in context.used) or _CLAUSE.match(fold(phrase)) is not None
    if wish == phrase and (not wanted or told or called):
        return None
    return Hit(rule="asked-subject", place=Place(field="body"), args={"wish": wish}, evidence=phrase)


def _is_called(title: str | None, phrase: str) -> bool:
    """Whether a phrase only names a source, by all of its title: "avec l’info riverains"."""
    words = set(content_words(title or ""))
    return bool(words) and words <= set(content_words(phrase))


def _said(context: Context) -> list[str]:
    article = context.edition.article
    return [article.headline.text, article.standfirst_text, *(block.text for block in article.body)]
