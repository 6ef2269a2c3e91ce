from __future__ import annotations

from dataclasses import replace
from datetime import date

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.words import count
from cms_publisher.model import Article, BlockKind, Finding, Rights, SiteProfile, Source, Story
from cms_publisher.pipeline import review, settle
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()
WIRE = """\
Un bac coule à Brévic

Brévic, 12 mars 2025 (AFP) - Le bac de Brévic a coulé mardi soir à l'entrée du port, sans faire de victime.

Les 14 passagers ont gagné la rive à la nage. La préfecture a ouvert une enquête.
"""
RELEASE = """\
La régie des bacs change de moteur

La régie des bacs de Brévic installera en avril un moteur électrique sur son plus ancien navire. Les travaux coûteront \
1,2 million d'euros et dureront onze semaines.

Leader de la traversée, notre régie est fière de cette première exceptionnelle.

Le bac emporte 120 personnes et 18 voitures d'une rive à l'autre de l'estuaire. Pendant les travaux, une vedette de \
40 places assurera huit allers-retours par jour, du lundi au vendredi.

« Nous ouvrons une page d'histoire », se réjouit la directrice.

La traversée restera gratuite pour les écoliers et coûtera 4 euros aux autres passagers, comme aujourd'hui.

Le chantier emploiera 30 personnes de Brévic.

Pour plus d'informations, écrivez à presse@bacs.example.org
"""


def write(told: Story) -> Article:
    return DEFAULT.write(told, PROFILE)


def findings(told: Story) -> tuple[Finding, ...]:
    settled = Story(key=told.key, brief=settle(told.brief, PROFILE), primary=told.primary, context=told.context)
    return review(settled, build(write(settled), settled, PROFILE)).findings


def blocking(told: Story) -> list[str]:
    return [f"{finding.check}.{finding.rule}" for finding in findings(told) if finding.severity == "blocks"]


def piece(text: str, name: str, **known: object) -> Source:
    return source(text, name, **{"published": date(2025, 3, 20), "rights": Rights.OWN, **known})


def test_a_wire_story_keeps_its_order_its_dateline_first_and_no_standfirst_made() -> None:
    article = write(story(WIRE, format="depeche"))
    assert article.standfirst == ()
    assert article.body[0].text.startswith("Brévic, 12\u00a0mars\u00a02025 (AFP) - Le bac de Brévic a coulé mardi 11")
    assert [block.text[:5] for block in article.body] == ["Brévi", "Les 1"]
    assert blocking(story(WIRE, format="depeche")) == []


def test_a_wire_story_gets_no_subheading_that_nobody_asks_for() -> None:
    more = "Le moteur ne rejette aucune fumée, ce qui plaît. " * 20
    paragraphs = ("Le nouveau moteur a été livré par un atelier d’Anvel.", "Le bac a repris la mer en avril.")
    long = "\n\n".join([WIRE, *(f"{paragraph} {more}" for paragraph in paragraphs)])
    for wanted in (0, 1):
        kinds = [block.kind for block in write(story(long, format="depeche", subheadings=wanted)).body]
        assert kinds.count(BlockKind.HEADING) == wanted


def test_a_wire_storys_slugline_goes_and_is_shown() -> None:
    told = story(f"{WIRE}\nabc/def/gh\n", format="depeche")
    article = write(told)
    assert "abc" not in article.body[-1].text
    assert [told.primary.document.text[cut.span.start : cut.span.end] for cut in article.cuts] == ["abc/def/gh"]


def test_a_made_headline_goes_without_the_day() -> None:
    untitled = story(WIRE.partition("\n\n")[2], format="depeche")
    assert write(untitled).headline.text == "Le bac de Brévic a coulé à l’entrée du port, sans faire de victime"
    assert blocking(untitled) == []


def test_a_wire_story_takes_no_context() -> None:
    other = piece(
        "Le port\n\nLe port de Brévic a accueilli 41 000 passagers en 2022 malgré les travaux du quai.\n", "p.txt"
    )
    article = write(story(WIRE, other, format="depeche", min_words=500))
    assert {block.source for block in article.body} == {"papier.txt"}


def test_a_wire_story_without_dateline_is_signed_with_its_agency() -> None:
    told = story(WIRE.replace("Brévic, 12 mars 2025 (AFP) - ", ""), format="depeche", byline="Lise Varenne")
    wired = Source(id="w", document=told.primary.document, outlet="AFP", published=told.primary.published)
    assert write(Story(key="w", brief=told.brief, primary=wired)).byline == "Lise Varenne avec AFP"
    assert write(story(WIRE, format="depeche", byline="Lise Varenne")).byline == "Lise Varenne"


def test_a_breve_offers_headlines_though_its_source_has_a_title() -> None:
    offered = write(story(RELEASE, format="breve")).candidates.headline
    assert offered
    assert write(story(RELEASE, format="breve", headline="Le bac")).candidates.headline == ()


def test_a_brief_is_whole_sentences_within_its_limits() -> None:
    article = write(story(RELEASE, format="breve"))
    text = " ".join(block.text for block in article.body)
    assert 80 <= count(text) <= 120
    assert article.standfirst == ()
    assert all(sentence.text.endswith(".") for block in article.body for sentence in block.sentences)


def test_a_brief_is_as_long_as_its_desk_says() -> None:
    text = " ".join(block.text for block in write(story(RELEASE, format="breve", max_words=60)).body)
    assert 40 <= count(text) <= 60


def test_a_brief_opens_on_what_its_sender_is_proud_to_announce() -> None:
    news = "Nous sommes fiers d’annoncer que la régie ouvrira son quai lundi 7 avril 2025."
    text = f"La régie change\n\n{news}\n\n{RELEASE}"
    told = story(text, format="breve")
    told = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    assert write(told).body[0].text.startswith("La régie ouvrira son quai lundi 7\u00a0avril\u00a02025.")
    assert blocking(told) == []


def test_a_brief_shows_what_was_promotion_and_contact() -> None:
    told = story(RELEASE, format="breve")
    cuts = {told.primary.document.text[cut.span.start : cut.span.end][:12]: cut.kind for cut in write(told).cuts}
    assert cuts["Leader de la"] == EditKind.PROMOTION
    assert cuts["« Nous ouvro"] == EditKind.PROMOTION
    assert cuts["Pour plus d'"] == EditKind.CONTACT
    assert blocking(told) == []


def test_a_brief_keeps_a_speakers_we_and_what_the_release_says_of_its_sender() -> None:
    text = (
        "La régie ouvre un quai\n\nNous sommes ravis d’ouvrir notre quai. Il mesure 90 mètres.\n\n"
        "« Nous voulons accueillir deux bacs », déclare Gaëlle Le Prigent, directrice de la régie des bacs.\n\n"
        "À propos de la régie : fondée en 1911, la régie des bacs emploie 41 marins.\n"
    )
    told = story(text, format="breve")
    body = [block.text for block in write(told).body]
    assert body == [
        "«\u00a0Nous voulons accueillir deux bacs\u00a0», déclare Gaëlle Le Prigent, directrice de la régie des bacs.",
        "Fondée en 1911, la régie des bacs emploie 41 marins.",
    ]
    assert blocking(told) == []
    found = {f"{one.check}.{one.rule}" for one in findings(told)}
    assert "promotion.lead-lost" in found


def test_an_apposition_of_praise_goes_and_the_fact_stays() -> None:
    text = (
        "La régie ouvre un quai\n\nLa régie des bacs, leader de la traversée, a ouvert le 3 mars un quai à Brévic.\n\n"
        "Acteur majeur de l’estuaire, Brévic Bateaux y amarre 12 navires.\n"
    )
    told = story(text, format="breve")
    release = Story(key="r", brief=told.brief, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    article = write(release)
    assert [block.text for block in article.body] == [
        "La régie des bacs a ouvert le 3\u00a0mars un quai à Brévic.",
        "Brévic Bateaux y amarre 12 navires.",
    ]
    kinds = [edit.kind for block in article.body for sentence in block.sentences for edit in sentence.edits]
    assert kinds.count(EditKind.PROMOTION) == 2
    assert blocking(release) == []
    assert "fidelity.left-out" in blocking(Story(key="r", brief=told.brief, primary=told.primary))


def test_a_brief_that_kept_the_lead_has_lost_none() -> None:
    assert "promotion.lead-lost" not in {f"{one.check}.{one.rule}" for one in findings(story(RELEASE, format="breve"))}


PRAISED = """\
Régie des bacs

Bacs du Val, leader de la traversée, ouvre une ligne vers Port-Anvel

Bacs du Val est heureux d’annoncer l’ouverture, le 1er mai 2025, d’une ligne vers Port-Anvel. Elle emploiera 30 agents.

Vous aimez la mer ? Une vedette de 40 places assurera huit allers-retours par jour, du lundi au vendredi.
"""


def test_a_brief_keeps_the_news_of_a_lead_that_praises() -> None:
    release = story(PRAISED, format="breve")
    release = replace(
        release, primary=replace(release.primary, rights=Rights.PRESS_RELEASE, outlet="Régie des bacs", title=None)
    )
    article = write(release)
    assert article.headline.text == "Bacs du Val ouvre une ligne vers Port-Anvel"
    assert article.body[0].text.startswith("Bacs du Val annonce l’ouverture, le 1er\u00a0mai\u00a02025")
    assert "Vous aimez" not in " ".join(block.text for block in article.body)
    assert not [finding for finding in findings(release) if finding.check == "promotion"]
    assert not [finding for finding in findings(release) if finding.severity == "blocks"]


ADMITTED = """\
Bacs du Val ouvre une ligne

Bacs du Val, la pépite de l’estuaire qui réinvente la traversée, ouvre le 1er mai 2025 une ligne vers Port-Anvel. Nos \
équipes ont, avec passion, préparé 40 rotations par jour pour les habitants.

Notre vedette, unique au monde, consommera 30 litres de carburant par heure, selon les essais de la société.

La société achètera deux vedettes en 2026, puis trois autres en 2027, dans des chantiers de la région, avec l’aide de \
la banque des territoires et des communes de l’estuaire, qui lui prêteront quatre millions d’euros sur quinze ans.

Les passagers paieront 4 euros la traversée, 2 euros pour les moins de douze ans et rien pour les vélos des habitants.

Bacs du Val a perdu 310 000 euros en 2024 et n’est pas encore rentable.
"""


def test_a_brief_keeps_facts_beside_praise_and_what_its_sender_admits() -> None:
    told = story(ADMITTED, format="breve")
    primary = replace(told.primary, rights=Rights.PRESS_RELEASE, outlet="Bacs du Val", title=None)
    release = replace(told, primary=primary)
    text = " ".join(block.text for block in write(release).body).replace("\u00a0", " ")
    assert text.startswith("Bacs du Val ouvre le 1er mai 2025 une ligne vers Port-Anvel. « Nos équipes")
    assert "selon Bacs du Val." in text
    assert "unique au monde" in text
    assert "Les passagers paieront" not in text
    assert text.endswith("Bacs du Val a perdu 310 000 euros en 2024 et n’est pas encore rentable.")
    assert blocking(release) == []


def test_what_has_no_verb_goes_with_the_sentence_before_it() -> None:
    long = f"La ville paiera {'le quai, la cale, le ponton, ' * 20}et la grue."
    told = story(f"Le bac de Brévic rouvre\n\nLe bac rouvre lundi. {long} Capacité : 40 places.\n", format="breve")
    assert [block.text[:14] for block in write(told).body] == ["Le bac rouvre "]
    assert "Capacité" not in write(told).body[0].text


BOUGHT = """\
COMMUNIQUÉ DE PRESSE

La régie d’Anvel franchit un cap avec l’achat des bacs de Brévic… et 30 nouveaux emplois au service de l’estuaire, \
de ses habitants et de ses visiteurs !

Anvel, le 3 mars 2025 – La régie d’Anvel, leader de la traversée, a acheté les bacs de Brévic. Elle emploie 41 marins.
"""


def test_a_title_that_exclaims_opens_no_brief_and_the_news_below_it_stays() -> None:
    told = story(BOUGHT, format="breve")
    release = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE, title=None))
    article = write(release)
    assert [block.text.replace("\u00a0", " ") for block in article.body] == [
        "La régie d’Anvel a acheté les bacs de Brévic. Elle emploie 41 marins."
    ]
    cut = {release.primary.document.text[one.span.start : one.span.end][-9:]: one.kind for one in article.cuts}
    assert cut["siteurs !"] == EditKind.PROMOTION
    assert cut["rs 2025 –"] == EditKind.LEFTOVER
    assert "promotion.lead-lost" not in {f"{one.check}.{one.rule}" for one in findings(release)}
    ours = BOUGHT.replace("a acheté", "annonce dans nos ports l’achat, par nous, de")
    told = story(ours, format="breve")
    release = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE, title=None))
    assert "promotion.lead-lost" in {f"{one.check}.{one.rule}" for one in findings(release)}


def test_a_chronology_is_in_the_order_of_the_calendar_with_its_sources() -> None:
    later = piece(
        "Le bac\n\nLe conseil a voté le 7 juin 2024 l’achat d’un second bac. En 1911, un quai fut bâti ici.\n",
        "b.txt",
        outlet="Radio Anvel",
        url="https://www.example.org/bac",
    )
    told = story(
        f"{WIRE}\nLe 3 mai 2019, la régie avait acheté le navire. Il avait coûté cher.\n", later, format="chronologie"
    )
    items = [block for block in write(told).body if block.kind is BlockKind.LIST_ITEM]
    assert [item.text[:9] for item in items] == ["En 1911, ", "Le 3\u00a0mai\u00a0", "Le consei", "Le bac de"]
    assert items[2].text.endswith("Source\u00a0: Radio Anvel, 20\u00a0mars\u00a02025.")
    assert items[2].sentences[-1].links[0].url == "https://www.example.org/bac"
    assert blocking(told) == []


def test_a_chronology_opens_with_what_has_no_date_and_shows_what_it_leaves_out() -> None:
    text = "Un bac à Brévic\n\nLe bac de Brévic a un siècle. Le 3 mai 2019, il a coulé.\n\nIl a été renfloué.\n"
    told = story(text, format="chronologie")
    article = write(told)
    assert article.standfirst_text == "Le bac de Brévic a un siècle."
    cut = [told.primary.document.text[one.span.start : one.span.end] for one in article.cuts]
    assert "Il a été renfloué." in cut


ACCUSED = """\
Le bac de Brévic devant les juges

Le procès s’ouvrira le 4 avril 2025, a annoncé lundi le parquet. Tous nient les faits et sont présumés innocents.

Le 8 avril 2022, le bac coule. Une plainte est rejetée deux mois plus tard, le 9 juin. « Non », dit-il. Le 3 mars, non.

Le patron du chantier dément toute faute.
"""


def test_a_chronology_keeps_what_protects_the_accused_and_names_what_it_cuts() -> None:
    told = story(ACCUSED, format="chronologie")
    article = write(told)
    assert article.standfirst_text.endswith("Tous nient les faits et sont présumés innocents.")
    assert items(told) == [
        "Le 8 avril 2022, le bac coule. Une plainte est rejetée deux mois plus tard, le 9 juin. « Non », dit-il."
    ]
    assert {str(one.kind) for one in article.cuts} == {"undated"}
    found = [one for one in findings(told) if one.rule == "defence-cut"]
    assert [(one.severity, one.args["count"], one.evidence) for one in found] == [
        ("warns", 1, "Le patron du chantier dément toute faute.")
    ]
    assert blocking(told) == []
    kept = story(ACCUSED.partition("\n\nLe patron")[0], format="chronologie")
    assert "defence-cut" not in {one.rule for one in findings(kept)}


def test_a_chronology_s_lines_give_its_description() -> None:
    text = "Un bac\n\nLe 3 mai 2019, la régie de Brévic a acheté un bac neuf. Le 7 juin 2023, ce bac a coulé.\n"
    told = story(text, format="chronologie")
    edition = build(write(told), told, PROFILE)
    assert "la régie de Brévic a acheté un bac neuf" in edition.seo.meta_description.text
    assert "Source" not in edition.seo.meta_description.text


def test_a_date_that_tells_since_when_makes_no_line() -> None:
    told = story(
        "Un titre\n\nLe bac flotte.\n\nLa régie existe depuis le 3 mai 2019 et en vit bien.\n", format="chronologie"
    )
    assert not [block for block in write(told).body if block.kind is BlockKind.LIST_ITEM]


AFFAIR = """\
Le bac de Brévic, trois ans d’enquête

Le procès de la régie est attendu à Anvel. Elle nie toute faute.

Le 8 avril 2022, le bac coule au large. Le directeur est suspendu le lendemain, puis révoqué en juillet.

Le 12 octobre, ils sont 43 passagers à porter plainte contre X. Ils ont un avocat le 3 novembre.

Une enquête est ouverte le 5 janvier 2023. Elle vise un armateur, dont le gérant, Luc Vidal, est suspect.

Cette enquête, close le 2 mai 2024, compte 900 pages. Luc Vidal meurt le 9 août 2024. Le 3 mars, le juge décide.
"""


def items(told: Story) -> list[str]:
    lines = (block.sentences[:-1] for block in write(told).body)
    return [" ".join(one.text for one in line).replace("\u00a0", " ") for line in lines]


def test_a_chronology_dates_each_line_and_keeps_with_it_what_leans_on_it() -> None:
    told = story(AFFAIR, format="chronologie")
    assert items(told) == [
        "Le 8 avril 2022, le bac coule au large.",
        "Le directeur est suspendu le 9 avril 2022, puis révoqué en juillet 2022.",
        "Le 12 octobre 2022, ils sont 43 passagers à porter plainte contre X. Ils ont un avocat le 3 novembre 2022.",
        "Une enquête est ouverte le 5 janvier 2023. Elle vise un armateur, dont le gérant, Luc Vidal, est suspect.",
        "Luc Vidal meurt le 9 août 2024.",
    ]
    assert blocking(told) == []


def test_a_chronology_names_the_dated_sentences_that_it_leaves_out() -> None:
    found = {one.rule: one for one in findings(story(AFFAIR, format="chronologie")) if one.check == "chronology"}
    assert set(found) == {"left-out"}
    assert found["left-out"].args["count"] == 2
    named = str(found["left-out"].args["sentences"]).replace("\u00a0", " ")
    assert "Cette enquête, close le 2 mai 2024, compte" in named
    assert "Le 3 mars, le juge décide." in named
    wired = story(f"{AFFAIR}\nAnvel, 27 mars 2025 (AGB) - \n", format="chronologie")
    (left,) = [one for one in findings(wired) if one.rule == "left-out"]
    assert left.args["count"] == 2
    plain = story(AFFAIR.partition("\n\nCette enquête")[0], format="chronologie")
    assert "chronology" not in {one.check for one in findings(plain)}


def test_a_chronology_without_its_own_news_is_blocked() -> None:
    lead = "Elle a été condamnée mardi à Anvel. Le tribunal a suivi le parquet."
    told = story(
        AFFAIR.replace("Le procès de la régie est attendu à Anvel. Elle nie toute faute.", lead), format="chronologie"
    )
    kept = {one.rule for one in findings(told) if one.check == "chronology"}
    assert "main-event" not in kept  # the lead is the standfirst
    brief = replace(told.brief, standfirst="Une affaire en dates.")
    assert "chronology.main-event" in blocking(replace(told, brief=brief))


def test_the_news_of_the_day_stays_a_whole_lead_and_two_sources_tell_a_day_once() -> None:
    lead = "La régie a été condamnée mardi à Anvel. Elle fera appel."
    text = AFFAIR.replace("Le procès de la régie est attendu à Anvel. Elle nie toute faute.", lead)
    wire = piece("Le bac\n\nLe bac a coulé le 8 avril 2022 au large de Brévic.\n", "w.txt", outlet="Radio Anvel")
    told = story(text, wire, format="chronologie")
    assert write(told).standfirst_text.startswith("La régie a été condamnée mardi 11\u00a0mars\u00a02025 à Anvel. Elle")
    assert items(told)[:2] == [
        "Le 8 avril 2022, le bac coule au large.",
        "Le directeur est suspendu le 9 avril 2022, puis révoqué en juillet 2022.",
    ]


def test_a_dossier_is_the_houses_own_pieces_each_with_its_link_and_never_blended() -> None:
    own = piece(RELEASE, "own.txt", outlet="Le Fil", url="https://www.example.org/moteur")
    foreign = piece(WIRE, "foreign.txt", outlet="Radio Anvel", rights=Rights.LICENSED)
    told = story(WIRE, own, foreign, format="dossier")
    body = write(told).body
    assert [block.source for block in body] == ["papier.txt", "papier.txt", "own.txt", "own.txt"]
    assert [block.kind for block in body] == [BlockKind.HEADING, BlockKind.PARAGRAPH] * 2
    assert [link.url for link in body[3].sentences[-1].links] == ["https://www.example.org/moteur"]
    assert blocking(told) == []
    headline = write(told).headline.text
    assert headline not in [block.text for block in body]
    assert "headline.dossier" in {f"{one.check}.{one.rule}" for one in findings(told)}


SAID = """\
La régie ouvre un quai

La régie des bacs a ouvert le 3 mars un quai à Brévic. Il mesure 90 mètres.

« Le quai est beau », se réjouit Gaëlle Le Prigent, sa directrice. « Notre ambition est d’y accueillir deux bacs. »
"""


def test_the_rest_of_a_quotation_goes_with_its_speaker() -> None:
    told = story(SAID, format="breve")
    article = write(told)
    assert "ambition" not in " ".join(block.text for block in article.body)
    assert blocking(told) == []


def test_the_day_after_goes_with_its_day() -> None:
    text = "Un quai\n\nLe quai mesure 90 mètres. Notre maire y est le 3 mars. « Bravo », dit Léa Vidal le lendemain.\n"
    assert [block.text for block in write(story(text, format="breve")).body] == ["Le quai mesure 90\u00a0mètres."]
    whole = write(story(text.replace("Notre", "Le"), format="breve")).body
    assert whole[0].text.endswith("dit Léa Vidal le lendemain.")


def test_a_quotation_parted_from_its_speaker_is_blocked() -> None:
    told = story(SAID)
    article = write(told)
    whole = review(told, build(article, told, PROFILE)).findings
    assert "speaker-drifted" not in {one.rule for one in whole}
    body = tuple(
        replace(block, sentences=tuple(one for one in block.sentences if "réjouit" not in one.text))
        for block in article.body
    )
    parted = review(told, build(replace(article, body=body), told, PROFILE)).findings
    assert [one.severity for one in parted if one.rule == "speaker-drifted"] == ["blocks"]


REGRETTED = """\
Objet : Fête du port
De : Régie des bacs <regie@bacs.example>

Bonjour,

Vous trouverez ci-dessous notre communiqué. Merci d’avance de le relayer !

Brévic : la fête du port n’aura pas lieu

C’est avec beaucoup de tristesse que la régie des bacs a dû annuler la fête du port de Brévic. Elle emploie 41 marins.
"""


def test_a_brief_keeps_the_news_wrapped_in_what_its_sender_feels_and_says_so() -> None:
    told = story(REGRETTED, format="breve")
    release = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE, title=None))
    assert write(release).body[0].text.startswith("C’est avec beaucoup de tristesse que la régie des bacs a dû annuler")
    said = {f"{one.check}.{one.rule}": one.args for one in findings(release)}
    assert said["promotion.praise"]["words"] == "C’est avec beaucoup de tristesse"
    assert "promotion.lead-lost" not in said


def test_the_lead_that_is_lost_is_no_word_to_the_newsroom() -> None:
    text = REGRETTED.replace("C’est avec beaucoup de tristesse que la régie des bacs a dû", "Nous avons dû")
    told = story(text, format="breve")
    release = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE, title=None))
    lost = [one.args["sentence"] for one in findings(release) if (one.check, one.rule) == ("promotion", "lead-lost")]
    assert lost == ["Nous avons dû annuler la fête du port de Brévic"]


def test_no_lead_is_lost_that_only_sets_a_scene() -> None:
    scene = "Ils étaient près de cent, dit Anne Roy, que nous remercions, à guetter le bac."
    news = "La régie des bacs a annulé mardi 11 mars 2025 la fête du port de Brévic et ses 40 régates."
    told = story(f"La fête du port annulée\n\n{scene}\n\n{news}\n", format="breve")
    release = replace(told, primary=replace(told.primary, rights=Rights.PRESS_RELEASE))
    article = write(release)
    assert [block.text.replace("\u00a0", " ") for block in article.body] == [news]
    assert "promotion.lead-lost" not in {f"{one.check}.{one.rule}" for one in findings(release)}


def test_a_paragraph_that_a_brief_has_no_room_for_leaves_no_last_sentence_behind() -> None:
    stays = f"La fête garde {'ses bals, ses jeux, ses feux, ' * 20}et ses régates."
    told = story(
        f"La fête du port sans feu\n\nLe port annule le feu de la fête. {stays} En 2023, 2 000 personnes y étaient.\n\n"
        "Les billets seront remboursés.\n",
        format="breve",
    )
    text = " ".join(block.text for block in write(told).body)
    assert text == "Le port annule le feu de la fête. Les billets seront remboursés."


def test_what_had_been_before_gives_way_to_the_news_behind_it_where_room_is_short() -> None:
    lead = f"Le port de Brévic annule le feu de la fête {'et le bal du soir ' * 17}du 14 août."
    before = "En 2023, quelque deux mille personnes avaient dansé sur le quai."
    news = "Le marché de nuit et les régates sont maintenus dans le bourg."
    told = story(f"La fête du port sans feu\n\n{lead}\n\n{before}\n\n{news}\n", format="breve")
    shown = " ".join(block.text for block in write(told).body)
    assert news in shown
    assert before not in shown
    roomy = story(f"La fête du port sans feu\n\nLe feu est annulé.\n\n{before}\n\n{news}\n", format="breve")
    assert before in " ".join(block.text for block in write(roomy).body)


def _filed(opening: str) -> list[str]:
    text = (
        "Le refuge sans eau ferme\n\n"
        f"{opening}Le refuge Bezzoli ne rouvrira pas au printemps. La source s’est asséchée en août.\n\n"
        "Le gardien a fait monter 40 000 litres d’eau. Chaque vol lui a coûté 900 euros, assure Ettore Vuillerm.\n\n"
        "Le maire craint pour son village. Il compte sur les skieurs de l’hiver.\n"
    )
    return [block.text for block in DEFAULT.write(story(text), SiteProfile()).body]


def test_a_dateline_that_alone_says_where_stands_before_the_first_paragraph() -> None:
    assert _filed("VALGRISE – ")[0].startswith("VALGRISE – ")
    assert not _filed("VALGRISE (AFP) – ")[0].startswith("VALGRISE")  # an agency's office
    assert not _filed("")[0].startswith("VALGRISE")
