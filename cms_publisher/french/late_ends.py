"""What a headline that is too long gives up last: from when or until when it is, on which ground, of which kind.

Less is said, and nothing else: what is denied, limited or doubted keeps all of it, and so does a line without a verb in
the future, which without its day would be read as of now.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.governed import ends_with_a_verb, has_an_object
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_LONG: Final = 60
"""Characters for which a page of results has room."""
_MONTH: Final = rf"(?:{'|'.join(MONTHS)})"
_DAY: Final = rf"(?:(?:{'|'.join(WEEKDAYS)}){_S})?(?:\d\d?(?:er)?{_S})?{_MONTH}(?:{_S}\d{{4}})?"
_FROM: Final = Sought(
    rf"(?<=\w),?{_S}(?:à{_S}(?:partir|compter){_S}(?:du{_S}|de{_S}|d[’'])|dès{_S}(?:le{_S})?){_DAY}(?=$|,{_S})",
    "partir|compter|dès",
)
_BY: Final = Sought(
    rf"(?<=\w),?{_S}d[’']ici(?:{_S}à)?{_S}(?:la{_S})?(?:fin{_S}|début{_S}|mi-)?(?:{_MONTH}{_S})?\d{{4}}(?=$|,{_S})",
    "ici",
)
_UNTIL: Final = Sought(rf"(?<=\w),?{_S}jusqu[’'](?:au{_S}|en{_S}|à{_S}(?:la{_S})?fin{_S}){_DAY}$", "jusqu")
_FUTURE: Final = re.compile(rf"\b(?:va|vont){_S}\w+(?:er|ir|re)\b|\b\w{{2,}}(?:ra|ront)\b")
_LASTS: Final = re.compile(r"\b(?:prolong|report|repouss|mainten|maintien|recul|valab|attend)\w*\b")
"""Until when is all that it tells."""
_GROUND: Final = (
    r"zone|zones|champ|pré|parvis|place|esplanade|terrain|parking|site|quai|quais|boulevard|avenue|rue|route|quartier|"
    r"hameau|lieu-dit|lotissement|plaine|pelouse|parc|friche"
)
_APART: Final = Sought(
    rf"(?<=\w),{_S}(?:sur|dans|près|le{_S}long|à(?={_S}[A-ZÀ-Ý])){_S}[^,:;«»()?!]{{4,60}}$", "sur|dans|près|long|à"
)
"""Where it is, or on how much of it, behind a comma: it only adds."""
_ON_GROUND: Final = Sought(
    rf"(?<=\w)(?<!{_S}et){_S}(?:sur|dans){_S}(?:l[ea]s?{_S}|l[’'])(?:{_GROUND})\b[^,:;«»()?!]{{0,40}}?(?=$|{_S}à{_S}[A-ZÀ-Ý][\w’-]+$)",
    "sur|dans",
)
_KIND: Final = re.compile(
    rf"(?:\A|: )(?:\d[\d\u00a0\u202f]*|[a-zà-ÿ-]{{2,20}}|[A-ZÀ-Ý][a-zà-ÿ-]{{1,20}}){_S}(?:postes|emplois)"
    rf"(?P<kind>{_S}(?:de{_S}|d[’'])[a-zà-ÿœ’ -]{{3,40}}?)(?={_S}(?:seront|sont|vont|ont{_S}été)\b)"
)
_NAME: Final = re.compile(r"(?<=\w[ \u00a0])(?:[dl][’'])?[A-ZÀ-Ý]|(?<=[’'])[A-ZÀ-Ý]")
"""A name, anywhere but at the start."""
_UNNAMED: Final = re.compile(r"(?:Les?|La|Une?|Des|Du|Au|Aux|À|En|Dans|Sur|Pour|\d[\d\u00a0\u202f]*)\b|L[’']")
"""What a headline opens with that is no name."""
_ANNOUNCES: Final = re.compile(rf"\bannonce(?:nt)?(?={_S}(?:l[ea]s?{_S}|l[’']|une?{_S}))")


def late_ends(headline: str) -> Iterator[Span]:
    """Spans of them: each may go by itself, or several together.

    >>> text = "La passerelle de Lorme sera fermée aux cyclistes à partir du 8 mars 2027, sur toute sa longueur"
    >>> [text[slice(*span)] for span in late_ends(text)]
    [' à partir du 8 mars 2027', ', sur toute sa longueur']
    """
    if len(headline) < _LONG:
        return
    if kind := _KIND.search(headline) if "postes" in headline or "emplois" in headline else None:
        yield kind.span("kind")
    for find in (_FROM, _BY):
        if (found := find.search(headline)) and _FUTURE.search(headline, 0, found.start()) and not _is_bound(headline):
            yield found.span()
    until = _UNTIL.search(headline)
    if until and not (_LASTS.search(headline) or _is_bound(headline)) and _is_told(headline[: until.start()]):
        yield until.span()
    yield from _grounds(headline)


def _grounds(headline: str) -> Iterator[Span]:
    apart = _APART.search(headline)
    if (
        apart
        and _NAME.search(headline, 0, apart.start())
        and _may_part(headline, apart.span())
        and _is_told(headline[: apart.start()])
    ):
        yield apart.span()
    ground = _ON_GROUND.search(headline)
    if ground and _may_part(headline, ground.span()) and has_an_object(headline, ground.start()):
        yield ground.span()


def _may_part(headline: str, span: Span) -> bool:
    """Whether what stands before is no less true without, and names something itself if that does."""
    gone, kept = headline[slice(*span)], headline[: span[0]]
    named = _NAME.search(kept) is not None or not (_NAME.search(gone) and _UNNAMED.match(headline))
    return named and not (_is_bound(headline) or has_finite_verb(gone))


def _is_told(text: str) -> bool:
    return has_finite_verb(text) and not ends_with_a_verb(text)


def _is_bound(headline: str) -> bool:
    """Whether it is only so as somebody says it, or on a condition; "annonce la fermeture de …" is a deed."""
    return binds(_ANNOUNCES.sub("", headline))
