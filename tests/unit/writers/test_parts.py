from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.measure import article_words
from cms_publisher.fidelity.parts import PARTS
from cms_publisher.model import BlockKind, Rights, SiteProfile, Story
from cms_publisher.pipeline import review, settle
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

TEXT = """\
Le bac de Brévic reprend la mer

Le bac de Brévic a transporté ce matin-là ses premiers passagers depuis l’incendie de 2023.

Le bac de Brévic emporte 120 personnes et 18 voitures. Il relie les deux rives en onze minutes.

La régie du bac de Brévic emploie quarante marins toute l’année. Les passagers du bac paient 4 euros la traversée.

Le 3 mai 2019, la régie avait acheté le navire. Le 7 juin 2023, un incendie l’avait détruit.

« Nous avons tout refait », résume Gaëlle Le Prigent, directrice de la régie. « C’est un bateau neuf », a estimé le \
capitaine Yann Kermeur. Le bac a été baptisé le 2 mars 2025.
"""
PROFILE = SiteProfile()
ASKED = SiteProfile(parts=("essentials",))


def body(profile: SiteProfile) -> list[tuple[BlockKind, str]]:
    told = story(TEXT)
    return [(block.kind, block.text) for block in DEFAULT.write(settled(told, profile), profile).body]


def settled(told: Story, profile: SiteProfile) -> Story:
    return replace(told, brief=settle(told.brief, profile))


def under(heading: str, profile: SiteProfile) -> list[str]:
    found = body(profile)
    at = found.index((BlockKind.HEADING, heading)) + 1
    end = next((n for n in range(at, len(found)) if found[n][0] is BlockKind.HEADING), len(found))
    return [text for _, text in found[at:end]]


def test_three_sentences_of_the_text_open_the_article_where_the_site_asks_for_it() -> None:
    found = body(ASKED)
    assert found[0] == (BlockKind.HEADING, "L’essentiel")
    assert [kind for kind, _ in found[1:4]] == [BlockKind.LIST_ITEM] * 3
    below = " ".join(text for _, text in found[4:])
    assert all(text in below for _, text in found[1:4])


def test_a_point_is_the_most_telling_sentence_of_its_third_of_the_text() -> None:
    points = [text.replace("\u00a0", " ") for text in under("L’essentiel", ASKED)[:3]]
    openings = ("Le bac de Brévic emporte", "Le 3 mai 2019, la régie", "Le bac a été baptisé")
    assert [text.startswith(opening) for text, opening in zip(points, openings, strict=True)] == [True] * 3


def test_by_default_there_are_none() -> None:
    assert "L’essentiel" not in [text for _, text in body(SiteProfile())]


def test_the_dated_sentences_make_a_chronology_in_the_calendars_order() -> None:
    told = under("Chronologie", SiteProfile(parts=("chronology",)))
    assert [text.replace("\u00a0", " ")[:12] for text in told] == ["Le 3 mai 201", "Le 7 juin 20", "Le bac a été"]


def test_who_is_quoted_by_name_is_listed_once_each() -> None:
    told = under("Qui dit quoi", SiteProfile(parts=("voices",)))
    assert [text.rpartition("»")[2] for text in told] == [
        ", résume Gaëlle Le Prigent, directrice de la régie.",
        ", a estimé le capitaine Yann Kermeur.",
    ]


def test_the_sources_are_listed_with_their_addresses() -> None:
    told = story(TEXT)
    own = replace(told.primary, url="https://www.example.org/bac")
    profile = SiteProfile(parts=("sources",))
    block = DEFAULT.write(settled(replace(told, primary=own), profile), profile).body[-1]
    assert block.text == "Le Fil de Brévic, «\u00a0Le bac de Brévic reprend la mer\u00a0», 12\u00a0mars\u00a02025"
    assert [link.url for link in block.sentences[0].links] == ["https://www.example.org/bac"]


def test_the_brief_outranks_the_site() -> None:
    told = story(TEXT, parts=("voices",))
    headings = [block.text for block in DEFAULT.write(settled(told, ASKED), ASKED).body if block.level]
    assert headings == ["Qui dit quoi"]


@pytest.mark.parametrize("part", PARTS)
def test_the_review_takes_them_for_what_they_are(part: str) -> None:
    profile = SiteProfile(parts=(part,))
    told = settled(story(TEXT), profile)
    article = DEFAULT.write(told, profile)
    findings = review(told, build(article, told, profile)).findings
    assert PARTS[part] in [block.text for block in article.body]
    assert not {"fidelity", "duplicates", "attribution", "references", "parts"} & {one.check for one in findings}


def test_what_says_the_text_again_is_no_length_of_it() -> None:
    plain, asked = SiteProfile(), SiteProfile(parts=tuple(PARTS))
    lengths = [
        article_words(DEFAULT.write(settled(story(TEXT), profile), profile), standfirst_in_body=True)
        for profile in (plain, asked)
    ]
    assert lengths[0] == lengths[1]


def test_a_part_that_the_text_does_not_give_is_said() -> None:
    told = settled(story("Un bac\n\nLe bac de Brévic flotte encore.\n"), ASKED)
    findings = review(told, build(DEFAULT.write(told, ASKED), told, ASKED)).findings
    assert [one.args["part"] for one in findings if one.check == "parts"] == ["L’essentiel"]


LEANING = """\
Le bac de Brévic reprend la mer

Le bac de Brévic a transporté hier ses premiers passagers.

Au-delà, chaque semaine de retard coûterait 90 000 euros au chantier de Brévic.

Le conseil de Brévic a rejeté son amendement par dix voix contre sept lundi soir.

Le navire du bac emporte 120 personnes et 18 voitures à chaque traversée de la rade.

Au moment de sa vente, en octobre 2019, elle ne comptait plus que huit marins. Le 3 mai 2019, la régie avait acheté \
le navire. Le 7 juin 2023, un incendie l’avait détruit. Le bac a été baptisé le 2 mars 2025.

« Nous avons tout refait », résume Gaëlle Le Prigent, directrice de la régie. « C’est un bateau neuf », a prévenu \
son capitaine, Yann Kermeur. « Le port revit », a dit Anna Brunel.
"""


def test_points_dates_and_voices_need_nothing_that_stood_before_them() -> None:
    told = settled(story(LEANING), SiteProfile(parts=("essentials", "chronology", "voices")))
    listed = [block.text for block in DEFAULT.write(told, PROFILE).body if block.kind is BlockKind.LIST_ITEM]
    whole = " ".join(listed)
    assert "Le navire du bac emporte" in whole
    for leaning in ("Au-delà", "elle ne comptait"):
        assert leaning not in whole


def test_whose_captain_he_is_stands_before_him() -> None:
    told = settled(story(LEANING), SiteProfile(parts=("voices",)))
    listed = [block.text for block in DEFAULT.write(told, PROFILE).body if block.kind is BlockKind.LIST_ITEM]
    assert [text.rpartition("»")[2] for text in listed] == [
        ", a prévenu son capitaine, Yann Kermeur.",
        ", a dit Anna Brunel.",
    ]
    assert "Gaëlle Le Prigent, directrice de la régie. «" in listed[0]


UNHEARD = """\
Le bac de Brévic reprend la mer

Le bac de Brévic a transporté hier ses premiers passagers.

« Nous avons tout refait », résume Gaëlle Le Prigent, directrice de la régie. « Le port revit », a dit Anna Brunel.

« Il coûte trop cher », proteste son voisin, Marc Le Goff, devant la cale de Brévic.
"""


def test_who_is_quoted_and_not_listed_is_named() -> None:
    profile = SiteProfile(parts=("voices",))
    told = settled(story(UNHEARD), profile)
    findings = review(told, build(DEFAULT.write(told, profile), told, profile)).findings
    assert [one.args["names"] for one in findings if one.rule == "voice-missing"] == ["Marc Le Goff"]


FILM = """\
Le cinéma de Brévic rouvre

Le cinéma de Brévic a rouvert hier. Trente habitants ont vu « Les Heures de craie », une comédie de Salomé Vasseur.

« Nous avons tout refait », résume Gaëlle Le Prigent, la directrice. « Le port revit », a dit Anna Brunel.

La salle du cinéma de Brévic compte 80 fauteuils, et la commune l’a payée 40 000 euros. Elle sera ouverte trois soirs \
par semaine, toute l’année, et les élèves des deux écoles y auront leurs matinées avec leurs professeurs.

La remorque qui servait de salle aux spectateurs depuis 2016 continuera sa tournée dans le canton, avec deux personnes \
du cinéma de Brévic. Les spectateurs paieront le même prix dans la remorque et dans la salle de Brévic.
"""
ELSEWHERE = """\
Le cinéma de Brévic emploie une projectionniste

Le cinéma de Brévic a reçu 28 000 spectateurs dans sa remorque en 2024, contre 25 000 un an plus tôt. « Le plus dur \
est de caler la remorque », raconte Aurore Belmont, projectionniste depuis 2016.
"""


def test_a_title_is_nobody_s_words_and_another_source_s_voice_is_behind_its_name() -> None:
    profile = SiteProfile(parts=("voices",))
    revue = source(ELSEWHERE, "revue.txt", outlet="La Revue", published=date(2025, 1, 10), rights=Rights.OWN)
    told = settled(story(FILM, revue), profile)
    article = DEFAULT.write(told, profile)
    listed = [block.text.replace("\u00a0", " ") for block in article.body if block.kind is BlockKind.LIST_ITEM]
    assert [text.partition("»")[0].strip() for text in listed] == [
        "« Nous avons tout refait",
        "« Le port revit",
        "Selon La Revue (janvier 2025), « Le plus dur est de caler la remorque",
    ]
    findings = review(told, build(article, told, profile)).findings
    assert not {"parts", "attribution", "fidelity"} & {one.check for one in findings}
