"""Dossiers made by hand: a story, its edition, its review and its payload, as the report is given them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import (
    Article,
    ArticleBlock,
    Block,
    BlockKind,
    Brief,
    Candidates,
    Cut,
    Document,
    Edit,
    Edition,
    Finding,
    Image,
    Organization,
    Payload,
    Place,
    Review,
    Rights,
    Role,
    Sentence,
    Seo,
    Severity,
    SiteProfile,
    Source,
    Span,
    Story,
    Verdict,
)

if TYPE_CHECKING:
    from pathlib import Path

PRIMARY = """Le marché couvert rouvre après deux ans de travaux
La halle centrale de Bréval a rouvert vendredi, après deux ans de travaux. Les trente-deux commerçants ont retrouvé \
leurs étals dès six heures du matin.
"Nous avons tenu bon dans des préaux glacés, et nous voilà chez nous", a déclaré Jeanne Morel, présidente de \
l'association des commerçants.
[Edited by P. Lenoir]
Une charpente sauvée
La charpente de 1887 menaçait de céder. La ville a consacré 4,6 millions d'euros à la reprendre pièce par pièce. \
Les compagnons ont remplacé quarante fermes de chêne.
Le premier adjoint, Karim Haddad, attend 5 000 visiteurs par semaine.
les allées, élargies de deux mètres ;
un éclairage qui suit la lumière du jour ;
une salle de lecture à l'étage.
"""
CONTEXT = """Les halles, moteur des centres-villes
Les halles rénovées attirent en moyenne 18 % de clients de plus l'année de leur réouverture. L'effet retombe souvent \
au bout de trois ans.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What the report is given."""

    story: Story
    edition: Edition
    review: Review
    payload: Payload


def span(source: str, text: str, passage: str) -> Span:
    """Where the passage stands in a source's text."""
    start = text.index(passage)
    return Span(source=source, start=start, end=start + len(passage))


def document(text: str) -> Document:
    """A document of one paragraph."""
    return Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),))


def said(text: str, *edits: Edit, passage: str | None = None, source: str = "halle.txt") -> Sentence:
    """A sentence of the primary source, or of another one."""
    whole = PRIMARY if source == "halle.txt" else CONTEXT
    return Sentence(text=text, support=(span(source, whole, passage or text),), edits=edits)


def paragraph(
    *sentences: Sentence, kind: BlockKind = BlockKind.PARAGRAPH, source: str | None = "halle.txt"
) -> ArticleBlock:
    """A block of the body."""
    return ArticleBlock(kind=kind, sentences=sentences, source=source, level=2 if kind is BlockKind.HEADING else 0)


HEADLINE = said("Le marché couvert rouvre après deux ans de travaux")
REOPENED = said(
    "La halle centrale de Bréval a rouvert vendredi 12\u00a0juillet\u00a02024, après deux ans de travaux.",
    Edit(kind=EditKind.DATE, before="vendredi,", after="vendredi 12\u00a0juillet\u00a02024,"),
    Edit(kind=EditKind.TYPOGRAPHY, before="12 juillet", after="12\u00a0juillet"),
    passage="La halle centrale de Bréval a rouvert vendredi, après deux ans de travaux.",
)
STALLS = said("Les trente-deux commerçants ont retrouvé leurs étals dès six heures du matin.")
QUOTE = said(
    "«\u00a0Nous avons tenu bon dans des préaux glacés, et nous voilà chez nous\u00a0», a déclaré Jeanne Morel, "
    "présidente de l’association des commerçants.",
    Edit(kind=EditKind.TYPOGRAPHY, before='"Nous', after="«\u00a0Nous"),
    Edit(kind=EditKind.TYPOGRAPHY, before="l'association", after="l’association"),
    passage='"Nous avons tenu bon dans des préaux glacés, et nous voilà chez nous", a déclaré Jeanne Morel, présidente '
    "de l'association des commerçants.",
)
TIMBER = said("La charpente de 1887 menaçait de céder.")
COST = said(
    "La ville a consacré 4,6\u00a0millions d’euros à la reprendre pièce par pièce.",
    passage="La ville a consacré 4,6 millions d'euros à la reprendre pièce par pièce.",
)
TRUSSES = said("Les compagnons ont remplacé quarante fermes de chêne.")
VISITORS = said(
    "Le premier adjoint, Karim Haddad, attend 5\u202f000\u00a0visiteurs par semaine.",
    passage="Le premier adjoint, Karim Haddad, attend 5 000 visiteurs par semaine.",
)
BORROWED = said(
    "Selon l’Observatoire du commerce, en juin\u00a02024, les halles rénovées attirent en moyenne 18\u00a0% de clients "
    "de plus l’année de leur réouverture.",
    Edit(kind=EditKind.ATTRIBUTION, before="", after="Selon l’Observatoire du commerce, en juin\u00a02024, "),
    Edit(kind=EditKind.CAPITAL, before="L", after="l"),
    passage="Les halles rénovées attirent en moyenne 18 % de clients de plus l'année de leur réouverture.",
    source="observatoire.txt",
)
LIST = tuple(
    said(text, passage=text.replace("’", "'").replace("\u202f;", " ;"))
    for text in (
        "les allées, élargies de deux mètres\u202f;",
        "un éclairage qui suit la lumière du jour\u202f;",
        "une salle de lecture à l’étage.",
    )
)

ARTICLE = Article(
    headline=HEADLINE,
    standfirst=(
        Sentence(text="La halle centrale de Bréval accueille de nouveau ses commerçants.", support=STALLS.support),
    ),
    body=(
        paragraph(REOPENED, STALLS),
        paragraph(QUOTE),
        paragraph(said("Une charpente sauvée"), kind=BlockKind.HEADING),
        paragraph(TIMBER, COST, TRUSSES),
        paragraph(VISITORS),
        paragraph(Sentence(text="Le contexte"), kind=BlockKind.HEADING, source=None),
        paragraph(BORROWED, source="observatoire.txt"),
        *(paragraph(item, kind=BlockKind.LIST_ITEM) for item in LIST),
        paragraph(TRUSSES, kind=BlockKind.QUOTE),
    ),
    byline="La rédaction de Bréval",
    cuts=(
        Cut(span=span("halle.txt", PRIMARY, "[Edited by P. Lenoir]"), kind=EditKind.MARK),
        Cut(
            span=span("observatoire.txt", CONTEXT, "L'effet retombe souvent au bout de trois ans."),
            kind=EditKind.NOT_NEEDED,
        ),
    ),
    candidates=Candidates(headline=(said("Une charpente sauvée"), TIMBER)),
)
SEO = Seo(
    focus_keyphrase="halle centrale de Bréval",
    slug="halle-centrale-breval-rouvre",
    title_tag=Sentence(text="Halle centrale de Bréval\u00a0: le marché couvert rouvre", support=HEADLINE.support),
    meta_description=Sentence(
        text="La halle centrale de Bréval a rouvert après deux ans de travaux. La charpente de 1887 a été reprise "
        "pièce par pièce pour 4,6\u00a0millions d’euros.",
        support=(*REOPENED.support, *COST.support),
    ),
    excerpt=Sentence(text="La halle centrale de Bréval accueille de nouveau ses commerçants.", support=STALLS.support),
)
PROFILE = SiteProfile(
    name="breval",
    publisher=Organization(name="Le Courrier de Bréval"),
    url="https://courrier-breval.example/actualites",
)
BRIEF = Brief(
    language="fr",
    min_words=120,
    embargo_until=datetime(2024, 7, 12, 4, 30, tzinfo=UTC),
    image=Image(path=cast("Path", PurePosixPath("images/halle.jpg")), alt="La halle vue du parvis", credit="A. Petit"),
)
STORY = Story(
    key="halle-de-breval",
    brief=BRIEF,
    primary=Source(
        id="halle.txt",
        document=document(PRIMARY),
        role=Role.PRIMARY,
        outlet="Le Courrier de Bréval",
        author="Lucie Brun",
        url="https://courrier-breval.example/halle",
        published=date(2024, 7, 12),
        rights=Rights.OWN,
    ),
    context=(
        Source(
            id="observatoire.txt",
            document=document(CONTEXT),
            outlet="Observatoire du commerce",
            title="Les halles, moteur des centres-villes",
            published=date(2024, 6, 3),
            rights=Rights.CITE_ONLY,
        ),
        Source(id="note-anonyme.txt", document=document("Une note que personne n'a signée.")),
    ),
)
EDITION = Edition(
    brief=BRIEF,
    article=ARTICLE,
    seo=SEO,
    json_ld={"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE.text},
    profile=PROFILE,
)


def finding(severity: Severity, place: Place, words: str, **more: str) -> Finding:
    """A finding with words of its own: ``usage`` is the one message that says just what it is given."""
    check, rule = "test", "said"
    return Finding(check=check, rule=rule, severity=severity, place=place, args={"words": words}, id=words[:6], **more)


_AT = VISITORS.text.index("5\u202f000")
FINDINGS = (
    finding(
        Severity.BLOCKS,
        Place(field="body", block=4, start=_AT, end=_AT + 5),
        "Le chiffre de 5\u202f000 visiteurs n’est donné par aucune autre source.",
        evidence="attend 5 000 visiteurs par semaine",
    ),
    finding(Severity.BLOCKS, Place(field="sources"), "La note anonyme n’a ni auteur, ni date, ni droits."),
    finding(
        Severity.WARNS,
        Place(field="headline", start=0, end=len(HEADLINE.text)),
        "Le titre ne dit pas où.",
        fix="À Bréval, le marché couvert rouvre",
    ),
    finding(Severity.NOTES, Place(field="slug"), "Le slug tient en quatre mots."),
)
REVIEW = Review(verdict=Verdict.BLOCKED, words=131, findings=FINDINGS)
PAYLOAD = Payload(
    story=STORY.key,
    site="breval",
    post=MappingProxyType({"title": HEADLINE.text, "status": "draft", "tags": ("halle", "commerce")}),
    seo=MappingProxyType({"title_tag": SEO.title_tag.text, "json_ld": EDITION.json_ld}),
    sha256="9f2c" * 16,
)
DOSSIER = Dossier(story=STORY, edition=EDITION, review=REVIEW, payload=PAYLOAD)


def with_review(*findings: Finding, verdict: Verdict = Verdict.BLOCKED) -> Dossier:
    """The dossier under another review."""
    return replace(DOSSIER, review=Review(verdict=verdict, words=131, findings=findings))
