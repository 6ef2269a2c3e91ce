"""review.html: one page for people, self-contained, that needs neither network nor script."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cms_publisher.fidelity.asked import without_standfirst
from cms_publisher.fidelity.formats import named
from cms_publisher.fidelity.measure import words_by_source
from cms_publisher.fidelity.parts import repeated
from cms_publisher.messages import say
from cms_publisher.model import BlockKind, Role, Severity, Verdict
from cms_publisher.report.canonical import document
from cms_publisher.report.changes import changes
from cms_publisher.report.choices import choices
from cms_publisher.report.compared import compared
from cms_publisher.report.decisions import decisions
from cms_publisher.report.fonts import faces
from cms_publisher.report.google import card, previews
from cms_publisher.report.lights import lights
from cms_publisher.report.sentences import Sentences
from cms_publisher.report.voices import heard
from cms_publisher.report.wording import counted, dated_name, day_words, instant_words, source_name
from cms_publisher.seo.pixels import width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import PackageLoader, Template

    from cms_publisher.merge import Diff
    from cms_publisher.messages import Lang
    from cms_publisher.model import Brief, Edition, Payload, Review, Source, Story
    from cms_publisher.report.findings import FindingView


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """A source as the page's second section shows it; None where nobody said."""

    name: str
    title: str | None
    role: str
    rights: str
    rights_key: str
    author: str | None
    published: str | None
    url: str | None
    link: bool
    """Whether ``url`` may be a link: http or https, and nothing that a browser would run."""
    file: str
    words: str


def page(  # noqa: PLR0913  (one dossier, field by field: report knows no pipeline)
    story: Story, edition: Edition, review: Review, payload: Payload, lang: Lang, *, diff: Diff | None = None
) -> str:
    """The review page of one edition; ``diff``: what stands on the site. All that comes from a source is escaped."""
    filled = values(story, edition, review, payload, lang)
    return _template().render(filled, compared=compared(diff, lang))


def values(story: Story, edition: Edition, review: Review, payload: Payload, lang: Lang) -> dict[str, object]:
    """What the page's templates are filled in with."""
    sentences = Sentences(story, edition, review, lang)
    offered = choices(edition)
    found = [sentences.pointers.view(finding, lang) for finding in review.findings]
    return {
        "t": partial(say_on_page, lang),
        "lang": lang,
        "text_lang": edition.brief.language or edition.profile.language,
        "story": story,
        "edition": edition,
        "review": review,
        "payload": payload,
        "verdict": verdict_words(review, lang),
        "findings": _by_severity([view for view in found if not view.guessed]),
        "guessed": [view for view in found if view.guessed],
        "facts": _facts(edition, review, lang),
        "sources": [_source(source, story, edition, lang) for source in story.sources],
        "terms": _terms(edition, lang),
        "sentences": sentences,
        "choices": offered,
        "choice_labels": {field: say(f"page.choices.{field}", lang) for field in offered},
        "opening": _opening(edition),
        "no_standfirst": _no_standfirst(edition.brief, lang),
        "previews": previews(edition),
        "card": card(edition),
        "decisions": decisions(review, edition.profile.timezone, lang),
        "lights": lights(edition, review, lang),
        "payload_json": document({"post": payload.post, "seo": payload.seo}),
        "faces": faces(),
        "title_tag_pixels": round(width(edition.seo.title_tag.text)),
        "changes": changes(story, edition, review, lang),
        "heard": heard(story, edition),
        "primary": dated_name(story.primary, lang),
        "json_ld": document(edition.json_ld),
    }


def _no_standfirst(brief: Brief, lang: Lang) -> str:
    """What stands where a standfirst would: that one is to be written, or that none is wanted."""
    wanted = named(brief.format).standfirst and not without_standfirst(brief)
    return say("page.standfirst-missing" if wanted else "page.standfirst-unwanted", lang)


def say_on_page(lang: Lang, code: str, /, **args: object) -> str:
    """The page's own words, for its template."""
    return say(f"page.{code}", lang, **args)


def verdict_words(review: Review, lang: Lang) -> str:
    """The verdict as a headline: how many points stand in the way."""
    if review.verdict is Verdict.READY:
        return say("page.verdict.ready", lang)
    kind = Severity.BLOCKS if review.verdict is Verdict.BLOCKED else Severity.WARNS
    number = sum(finding.severity is kind for finding in review.findings)
    return counted(f"page.verdict.{review.verdict.value}", number, lang)


def loader() -> PackageLoader:
    """Where the page's templates are: review.html.j2, its sections (_*.html.j2), their macros, its style."""
    from jinja2 import PackageLoader

    return PackageLoader("cms_publisher.report")


@lru_cache(maxsize=1)
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        loader=loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        newline_sequence="\n",
        keep_trailing_newline=True,
    )
    return environment.get_template("review.html.j2")


def _by_severity(found: Sequence[FindingView]) -> dict[str, list[FindingView]]:
    return {severity.value: [view for view in found if view.severity is severity] for severity in Severity}


def _facts(edition: Edition, review: Review, lang: Lang) -> list[str]:
    """The measures that an editor asks for first."""
    headings = sum(block.kind is BlockKind.HEADING for block in edition.article.body)
    asked = None if "min_words" in edition.brief.usual else edition.brief.min_words
    most = edition.brief.max_words or named(edition.brief.format).max_words
    wanted = say("page.asked-range", lang, n=asked, most=most) if most else say("page.asked", lang, n=asked)
    return [
        counted("page.words", review.words, lang) + (wanted if asked else ""),
        counted("page.subheadings", headings, lang),
    ]


def _terms(edition: Edition, lang: Lang) -> list[tuple[str, str | None]]:
    """Byline, embargo and hour: a label with its value, None where nobody said."""
    brief, zone = edition.brief, edition.profile.timezone
    image = brief.image
    rows: list[tuple[str, str | None]] = [
        ("byline", edition.article.byline or brief.byline),
        ("access", say(f"access.{brief.access.value}", lang) if brief.access else None),
        ("embargo", instant_words(brief.embargo_until, zone, lang) if brief.embargo_until else None),
        ("publish_at", instant_words(brief.publish_at, zone, lang) if brief.publish_at else None),
        (
            "image",
            " — ".join(filter(None, (image.path.name, image.alt, image.caption, image.credit))) if image else None,
        ),
    ]
    if edition.tag_candidates:
        rows.append(("tag-candidates", ", ".join(edition.tag_candidates)))
    return [(say(f"page.term.{name}", lang), value) for name, value in rows]


def _source(source: Source, story: Story, edition: Edition, lang: Lang) -> SourceView:
    role = Role.PRIMARY if source is story.primary else Role.CONTEXT
    return SourceView(
        name=source_name(source),
        title=source.title if source.outlet else None,
        role=say(f"role.{role.value}", lang),
        rights=say(f"rights.{source.rights.value}", lang),
        rights_key=source.rights.value,
        author=source.author,
        published=day_words(source.published, lang) if source.published else None,
        url=source.url,
        link=_is_web(source.url),
        file=source.id,
        words=counted("page.words-taken", words_by_source(edition.article).get(source.id, 0), lang),
    )


def _is_web(url: str | None) -> bool:
    try:
        return url is not None and urlsplit(url).scheme in {"http", "https"}
    except ValueError:
        return False


def _opening(edition: Edition) -> str:
    """The first two sentences of the text, below what only says it again: who, what, when, where stand in them."""
    body = edition.article.body
    again = repeated(body)
    first = next((one for at, one in enumerate(body) if one.kind is not BlockKind.HEADING and at not in again), None)
    return " ".join(sentence.text for sentence in first.sentences[:2]) if first else ""
