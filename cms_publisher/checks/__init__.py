"""The review's rules, one small family a file; ``run`` looks with all of them and says what they found.

To add a check: one module with a ``CHECK``, one line in ``CHECKS``, its words in messages/, its cases in
tests/unit/checks/cases/.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from cms_publisher.checks import (
    arithmetic,
    attribution,
    broken,
    chronology,
    contradictions,
    corrections,
    dates,
    duplicates,
    embargo,
    extent,
    fidelity,
    futures,
    glue,
    grammar,
    guessed,
    headline,
    house_style,
    image,
    interview,
    language,
    lead,
    leftovers,
    length,
    meaning,
    names,
    notes,
    omissions,
    parts,
    promotion,
    protection,
    quotes,
    reading,
    references,
    release,
    rights,
    seo,
    sources,
    spelling,
    standfirst,
    subheadings,
    translation,
    voice,
)
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.checks.rule import Check
    from cms_publisher.model import Finding, Place, SiteProfile

CHECKS: Final[tuple[Check, ...]] = (
    corrections.CHECK,
    fidelity.CHECK,
    meaning.CHECK,
    quotes.CHECK,
    attribution.CHECK,
    references.CHECK,
    names.CHECK,
    protection.CHECK,
    interview.CHECK,
    notes.CHECK,
    guessed.CHECK,
    leftovers.CHECK,
    language.CHECK,
    grammar.CHECK,
    rights.CHECK,
    sources.CHECK,
    translation.CHECK,
    voice.CHECK,
    spelling.CHECK,
    reading.CHECK,
    headline.CHECK,
    standfirst.CHECK,
    lead.CHECK,
    length.CHECK,
    extent.CHECK,
    subheadings.CHECK,
    parts.CHECK,
    chronology.CHECK,
    omissions.CHECK,
    duplicates.CHECK,
    dates.CHECK,
    futures.CHECK,
    contradictions.CHECK,
    arithmetic.CHECK,
    glue.CHECK,
    broken.CHECK,
    promotion.CHECK,
    image.CHECK,
    embargo.CHECK,
    release.CHECK,
    house_style.CHECK,
    seo.CHECK,
)

_SEVERITIES: Final = tuple(Severity)
_FIELDS: Final = (
    "brief", "sources", "headline", "standfirst", "body", "image",
    "title_tag", "meta_description", "excerpt", "slug", "focus_keyphrase", "json_ld",
)  # fmt: skip
ALL_FIELDS: Final = frozenset(_FIELDS)
STORY_FIELDS: Final = frozenset({"brief", "sources"})
"""What is judged of the story itself, whatever the article's form."""
_ID_LENGTH: Final = 8
_SENTENCE: Final = 2000
"""Characters above which a sentence is a pasted table: a finding in each of its cells would digest it all again."""


def run(context: Context, *, carried: frozenset[str] = ALL_FIELDS) -> tuple[Finding, ...]:
    """All findings, the worst first, then in reading order; an id stays while the text that it speaks of does.

    Args:
        context: the edition that is judged, beside the sources that it is held against.
        carried: the fields that the edition can be judged by; a file that came back has no slug, for one.
    """
    found = [_judged(finding, context.edition.profile) for check in CHECKS for finding in check(context)]
    judged = sorted((each for each in found if each.place.field in carried), key=_order)
    return _with_ids(judged, _Sentences(context))


def codes() -> Iterable[str]:
    """The message code of every rule."""
    return (f"{check.name}.{rule}" for check in CHECKS for rule in check.rules)


def _judged(finding: Finding, profile: SiteProfile) -> Finding:
    """The finding with the site's own severity, where its profile names one."""
    override = profile.severities.get(f"{finding.check}.{finding.rule}")
    return replace(finding, severity=Severity(override)) if override else finding


def _order(finding: Finding) -> tuple[int, int, int, int]:
    place = finding.place
    block = -1 if place.block is None else place.block
    return _SEVERITIES.index(finding.severity), _FIELDS.index(place.field), block, place.start or 0


class _Sentences:
    """The sentences that a finding's characters lie in."""

    def __init__(self, context: Context) -> None:
        self._at: dict[tuple[str, int | None], list[Statement]] = {}
        for statement in context.statements:
            self._at.setdefault((statement.place.field, statement.place.block), []).append(statement)

    def of(self, place: Place) -> Iterator[str]:
        """Their words; none for a finding about a whole field."""
        if place.start is None:
            return
        for statement in self._at.get((place.field, place.block), ()):
            first, last = statement.place.start or 0, statement.place.end or 0
            if first < (place.end or place.start + 1) and place.start < last:
                yield statement.text


def _with_ids(findings: Iterable[Finding], sentences: _Sentences) -> tuple[Finding, ...]:
    """Made of what is found and of the whole sentence that it is found in: another sentence, another finding."""
    seen: Counter[str] = Counter()
    named = []
    for finding in findings:
        said = (f"{name}={value}" for name, value in sorted(finding.args.items()))
        where = map(_brief, sentences.of(finding.place))
        evidence = _brief(finding.evidence or "")
        digest = _digest("\0".join((finding.check, finding.rule, finding.place.field, evidence, *said, *where)))
        seen[digest] += 1
        suffix = f"-{seen[digest]}" if seen[digest] > 1 else ""
        named.append(replace(finding, id=digest + suffix))
    return tuple(named)


def _brief(text: str) -> str:
    return text if len(text) <= _SENTENCE else _digest(text)


@lru_cache(maxsize=64)
def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_ID_LENGTH]
