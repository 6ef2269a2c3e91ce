from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.residue import explain
from cms_publisher.french.portraits import Portrait
from cms_publisher.model import Sentence
from cms_publisher.writers.digest.headings import headings as offers
from cms_publisher.writers.digest.headings import telling_headings
from cms_publisher.writers.digest.partition import About, Partition
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.sections import with_subheadings
from cms_publisher.writers.digest.themes import Themes
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from cms_publisher.writers.digest.prepared import Section

FILLER = "Les travaux avancent au rythme prévu par le calendrier que la ville a publié au début de cette année-là. " * 3
TEXT = f"""\
Le bac de Brévic a repris ses traversées au début du mois. {FILLER}

La régie des bacs emploie quarante marins. {FILLER}

Le chantier a été court. Cette année-là, la cale était prête dès le mois de mars. Le bac a quitté le chantier en avril.

Le nouveau moteur a été livré par un atelier d’Anvel. {FILLER} Le moteur ne rejette aucune fumée, ce qui plaît.

Elle en est fière. {FILLER}
"""


def headings(sections: tuple[Section, ...]) -> list[str | None]:
    return [section.heading.text if section.heading else None for section in sections]


def cut(text: str, wanted: int, most: int = 1000) -> tuple[Section, ...]:
    return with_subheadings(prepare(source(text)).sections, wanted, most, Sentence(text=""))


NEWEST = "Le nouveau moteur a été livré par un atelier d’Anvel"


def test_a_made_subheading_is_a_whole_clause_of_its_section_and_not_the_sentence_below_it() -> None:
    found = cut(TEXT, 1)
    assert headings(found) == [None, NEWEST]
    assert not found[1].blocks[0].text.startswith("Le nouveau moteur")


def test_a_clause_of_a_later_paragraph_heads_nothing_and_is_shown_to_a_person() -> None:
    told = f"Le quai de Brévic a été refait par un atelier. {FILLER}\n\nLe port a fermé. La grue est à quai."
    section = prepare(source(told)).sections[0]
    assert not any("grue" in one.text for one in offers(section, {}, ()))
    assert any("grue" in one.text for one in offers(section, {}, (), reach=1))


def test_one_sentence_of_a_longer_quotation_is_offered_unless_it_leans_on_another() -> None:
    strong, leaning = "On ne coule pas, on nous a coulés", "Ce choix n’a été expliqué à aucun d’entre nous"
    told = (
        f"Les marins accusent le port. « Le fonds a vendu deux bateaux. {strong}. {leaning} », a dit Anne Roy. {FILLER}"
    )
    found = [one.text.strip("«»\u00a0") for one in offers(prepare(source(told)).sections[0], {}, ())]
    assert strong in found
    assert leaning not in found


def test_who_acts_and_a_mere_thing_head_nothing() -> None:
    for label in ("Le ministère de la Transition écologique", "Les partenaires de la vallée de Brévic"):
        found = offers(prepare(source(f"{label} ont été entendus par la commission. {FILLER}")).sections[0], {}, ())
        assert label not in [one.text for one in found]


@pytest.mark.parametrize(
    ("told", "unfit"),
    [
        (f"La direction promet « la recherche active d’un repreneur » aux marins. {FILLER}", "repreneur"),
        (
            "Pour l’avocate de la ville, tout est dit.\n\nL’avocat évalue la dette à 11 000 euros. La salle rit.",
            "avocat",
        ),
    ],
)
def test_what_one_party_calls_a_thing_and_what_another_one_does_than_who_speaks_first_head_nothing(
    told: str, unfit: str
) -> None:
    found = offers(prepare(source(f"{told}\n")).sections[0], {}, (), reach=1)
    assert not any(unfit in one.text for one in found)


def test_a_section_begins_with_no_pronoun() -> None:
    for section in cut(TEXT, 3)[1:]:
        assert not section.blocks[0].text.startswith("Elle")


def test_long_sections_are_cut_though_no_subheading_was_asked_for() -> None:
    assert len(cut(TEXT, 0, most=150)) > 1
    assert len(cut("\n\n".join(TEXT.split("\n\n")[:3]), 0, most=1000)) == 1


def test_where_no_whole_phrase_offers_itself_the_text_stays_uncut() -> None:
    leaning = f"Elle avance. {FILLER}\n\nElle recule. {FILLER}\n\nElle attend. {FILLER}\n"
    assert headings(cut(leaning, 3)) == [None]


def test_no_subheading_is_used_twice() -> None:
    twice = f"Un début. {FILLER}\n\nLe bac est à quai ce matin. {FILLER}\n\nLe bac est à quai ce matin. {FILLER}\n"
    found = [text for text in headings(cut(twice, 4)) if text]
    assert len(found) == len(set(found))


def test_nothing_is_lost_by_cutting() -> None:
    """A paragraph's first sentence may have become the heading above it; all others stand where they stood."""
    before = [sentence.support for section in prepare(source(TEXT)).sections for sentence in told(section)]
    after: list[object] = []
    for section in cut(TEXT, 3):
        below = [sentence.support for sentence in told(section)]
        above = section.heading.support if section.heading else ()
        after += [above, *below] if above and above not in below else below
    assert after == before


def told(section: Section) -> list[Sentence]:
    return [sentence for block in section.blocks for sentence in block.sentences]


def test_a_quoted_sentence_comes_before_a_clause_and_a_quoted_phrase_after() -> None:
    clause = "Ce moteur est né à Anvel. Le nouveau moteur ne rejette aucune fumée, ce qui plaît à la régie et au port."
    quote = f"{clause} Elle résume : « Nous avons refait la coque »."
    phrase = f"{clause} Il est « un peu trop silencieux », selon elle."
    for text, wanted in (
        (quote, "« Nous avons refait la coque »"),
        (phrase, "Le nouveau moteur ne rejette aucune fumée"),
    ):
        found = cut(
            f"Un début. {FILLER}\n\nLe bac de Brévic, à quai devant la régie, a changé en un hiver. {text} {FILLER}\n",
            1,
        )
        assert [one.replace("\u00a0", " ") for one in headings(found) if one] == [wanted]


def test_a_heading_does_not_say_what_the_sentence_below_it_says_again() -> None:
    for first in (
        "Le moteur du bac de Brévic ne fume plus depuis le mois de mars, au soulagement de tous ceux du quai nord.",
        "« Le moteur ne fume plus », note la directrice de la régie.",
    ):
        text = f"Un début. {FILLER}\n\n{first} {FILLER}\n"
        assert headings(cut(text, 1)) == [None]


def test_a_quoted_phrase_opens_with_a_capital_as_a_heading_does() -> None:
    silent = "Le bac de Brévic, jugé « un peu trop silencieux » par les marins, rassure."
    text = f"Un début. {FILLER}\n\n{FILLER}{silent} {FILLER}\n"
    assert headings(cut(text, 1))[1:] == ["«\u00a0Un peu trop silencieux\u00a0»"]


def test_what_a_short_section_titled_by_its_author_tells_besides_gets_no_heading_but_the_number_asked_for() -> None:
    told = f"La régie des bacs emploie quarante marins. {FILLER}\n\n{NEWEST}. {FILLER}\n"
    section = prepare(source(told)).sections[0]
    titled = (replace(section, heading=Sentence(text="Un moteur neuf")),)
    free, asked = (with_subheadings(titled, 3, 1000, Sentence(text=""), exactly=each) for each in (False, True))
    assert headings(free) == ["Un moteur neuf"]
    assert headings(asked) == ["Un moteur neuf", NEWEST]


def test_a_cut_leaves_a_made_heading_over_its_own_words() -> None:
    sections = cut(TEXT, 3)
    for section in sections:
        others = {span for other in sections if other is not section for one in told(other) for span in one.support}
        assert section.heading is None or others.isdisjoint(section.heading.support)


def test_a_section_cut_once_more_keeps_its_heading_s_words() -> None:
    section = prepare(source(TEXT)).sections[0]
    heading = extract(section.blocks[2].sentences[0], 0, len("Le chantier a été court"))
    for head, starts in ((None, [1, 2, 3]), (heading, [3])):
        headed = replace(section, heading=head)
        about = About({}, "")
        assert Partition(headed, Themes(headed.blocks, ""), about, 1000, set()).starts == starts


@pytest.mark.parametrize(
    ("clause", "heads"),
    [("Le bac devait rouvrir en mars", False), ("Le port devait une grue neuve à la régie", True)],
)
def test_what_was_to_happen_by_now_heads_nothing(clause: str, heads: bool) -> None:
    told = f"Les marins de la régie ont tenu la barre par tous les temps, et la caisse aussi. {clause}. {FILLER}"
    found = [one.text for one in offers(prepare(source(told)).sections[0], {}, ())]
    assert (clause in found) is heads


def test_an_interview_is_parted_by_its_questions_alone() -> None:
    told = TEXT.strip().split("\n\n")
    asked = (f"Que dites-vous de votre moteur {at} ?\n\n{each}" for at, each in enumerate(told))
    assert len(cut("\n\n".join(told), 3, most=50)) > 1
    assert headings(cut("\n\n".join(asked), 3, most=50)) == [None]


def test_a_noun_phrase_heads_a_section_that_opens_with_its_paragraph_only() -> None:
    first, second = "La rénovation des gares de Lorme a été confiée à un atelier.", "Le marché couvert a rouvert hier."
    for text, offered in ((first, True), (f"{second}\n\n{first}", False)):
        found = [one.text for one in offers(prepare(source(text)).sections[0], {}, ())]
        assert ("La rénovation des gares de Lorme" in found) is offered


DETAILS = (
    "Tarifs : 8 € pour la traversée, 5 € pour les moins de douze ans, 3 € pour les vélos.\n\n"
    "Réservations : à la capitainerie de Brévic, tous les jours de 9 h à 12 h, ou à bord avant le départ.\n"
)


def test_practical_details_at_the_end_stand_under_their_own_label() -> None:
    found = cut(f"{TEXT}\n{DETAILS}", 1)
    assert headings(found) == [None, NEWEST, "Infos pratiques"]
    assert [block.text[:6] for block in found[2].blocks] == ["Tarifs", "Réserv"]


def test_practical_details_have_no_heading_where_the_text_has_none_or_they_say_little() -> None:
    assert headings(cut(f"{FILLER}\n\n{DETAILS}", 0)) == [None]
    short = cut(f"{TEXT}\nBilletterie : à bord.\n", 1)
    assert headings(short) == [None, NEWEST]
    assert short[1].blocks[-1].text.startswith("Billetterie")


BAL = (
    "Le bal de Brévic réunira les marins samedi sur la grande cale, à partir de 15 h, avec deux orchestres. "
    "Une soupe est offerte par une amicale."
)


def test_a_detail_that_the_section_never_speaks_of_again_does_not_head_it() -> None:
    told = prepare(source(f"{BAL} Le bal attire moins de danseurs.")).sections[0]
    found = next(telling_headings(told, {}, (), ""), None)
    assert found
    assert found.text == "Le bal attire moins de danseurs"
    assert list(telling_headings(prepare(source(BAL)).sections[0], {}, (), "")) == []


def test_a_heading_opens_the_part_of_the_text_that_it_tells_of() -> None:
    ferry = f"Le moteur du bac a lâché en mars. {FILLER}"
    debt = f"L’opposition s’inquiète de la dette du port, qui a doublé depuis deux ans. {FILLER}"
    school = "Les élus ont aussi évoqué la vitesse dans la rue du Port. Un radar y a compté 800 voitures à l’heure."
    found = cut("\n\n".join((ferry, debt, f"{school} {FILLER}")), 1)
    assert headings(found) == [None, "La vitesse dans la rue du Port"]
    assert found[1].blocks[0].text.startswith("Les élus ont aussi")


def test_a_line_that_is_no_sentence_heads_what_stands_below_it() -> None:
    found = cut(
        f"Le bac a repris. {FILLER}\n\nRetour à quai du bac de Brévic\n\nLa régie emploie 40 marins. {FILLER}", 1
    )
    assert headings(found) == [None, "Retour à quai du bac de Brévic"]
    assert [block.text[:9] for block in found[1].blocks] == ["La régie "]


@pytest.mark.parametrize(
    ("said", "heads"),
    [
        ("La première année, tout le monde est là. C’est la troisième qu’il faut préparer.", False),
        ("Je ne vais pas vous dire que la première est facile. Je dis qu’il y a dix-huit emplois.", False),
        ("Je ne vais pas vous dire que la première est facile. Tout le quai le sait.", True),
    ],
)
def test_what_somebody_says_and_takes_back_is_no_heading(said: str, heads: bool) -> None:
    told = f"Le bac de Brévic a repris ses traversées en avril, avec quarante marins. « {said} », prévient Anne Roy."
    assert any("première" in one.text for one in offers(prepare(source(told)).sections[0], {}, ())) is heads


def test_who_was_convicted_for_the_first_time_heads_nothing() -> None:
    told = "Dans ses motivations, le tribunal de Lorme souligne le danger couru par les acheteurs de ces voitures. "
    record = "Le garagiste n’avait jamais été condamné."
    assert not list(offers(prepare(source(told + record)).sections[0], {}, ()))
    assert list(offers(prepare(source(f"{told}Le garagiste n’avait jamais vendu de camions.")).sections[0], {}, ()))


def test_who_asks_for_one_gets_no_more() -> None:
    parts = (
        f"Les élus ont évoqué la vitesse dans la rue du Port. {'Un radar a compté des autos trop rapides ici. ' * 12}",
        f"Le maire a fait le point sur la recherche d’un médecin. {'Aucun praticien ne vient depuis mai. ' * 15}",
    )
    sections = prepare(source("\n\n".join((f"Le bac a repris. {FILLER}", *parts)))).sections
    free, asked = (with_subheadings(sections, 1, 1000, Sentence(text=""), exactly=each) for each in (False, True))
    assert headings(free) == [None, "La vitesse dans la rue du Port", "La recherche d’un médecin"]
    assert len(asked) == 1 + 1


def test_a_side_heads_what_would_be_too_long() -> None:
    long = f"Le bac a repris. {FILLER}{FILLER}"
    sections = prepare(source(f"{long}\n\nCôté chantiers, le port attend une grue. {FILLER}\n")).sections
    assert headings(with_subheadings(sections, 1, 1000, Sentence(text=""))) == [None]
    assert headings(with_subheadings(sections, 0, 150, Sentence(text=""))) == [None, "Côté chantiers"]


def test_a_quotation_heads_no_paragraph_of_another_speaker() -> None:
    """It stands right above its speaker’s words, or above a paragraph in which nobody is heard."""
    quote = "On nous a pris le moteur et la coque"
    speaks = f"Paul Ferrat, patron du bac, conteste. « {quote} », répond-il. {FILLER}"
    for first, heads in (
        (f"Anne Roy tenait la caisse du bac. « Je savais que ce n’était pas net du tout », dit-elle. {FILLER}", False),
        (f"Anne Roy, 24 ans, tenait la caisse du bac. {FILLER}", False),
        (f"La caisse du bac était tenue de nuit comme de jour. {FILLER}", True),
    ):
        section = prepare(source(f"{first}\n\n{speaks}\n")).sections[0]
        found = [one.text.strip("«»\u00a0") for one in offers(section, {}, (), reach=1)]
        assert (quote in found) is heads


def test_a_section_too_long_is_cut_before_what_only_goes_on() -> None:
    long = f"Le bac a repris. {FILLER}{FILLER}"
    goes_on = f"Elle a vu le port changer, aussi. « Les marins ne lèvent plus la tête du tout », dit-elle. {FILLER}"
    told = prepare(source(f"{long}\n\n{goes_on}\n")).sections
    portrait = Sentence(text="Anne Roy, trente ans de bac à Brévic")
    person = Portrait("Anne Roy", "elle")
    assert headings(with_subheadings(told, 0, 1000, portrait, person=person)) == [None]
    assert headings(with_subheadings(told, 0, 150, portrait)) == [None]  # whose "elle" nobody knows
    cut_further = headings(with_subheadings(told, 0, 150, portrait, person=person))
    assert [one.replace("\u00a0", " ") for one in cut_further if one] == [
        "« Les marins ne lèvent plus la tête du tout »"
    ]


def test_one_more_than_asked_for_stands_where_a_section_would_be_too_long() -> None:
    texts = (f"Le bac a repris. {FILLER}", f"{NEWEST}. {FILLER}", f"Le port de Lorme a perdu ses trois grues. {FILLER}")
    told = prepare(source("\n\n".join(texts) + "\n")).sections
    asked = len([one for one in headings(with_subheadings(told, 1, 1000, Sentence(text=""), exactly=True)) if one])
    more = len([one for one in headings(with_subheadings(told, 1, 100, Sentence(text=""), exactly=True)) if one])
    assert (asked, more) == (1, 2)


def test_a_box_is_none_of_the_subheadings_asked_for() -> None:
    first, box = prepare(source(TEXT)).sections[0], prepare(source(f"Le bac part du quai nord. {FILLER}")).sections[0]
    sections = (first, replace(box, heading=Sentence(text="Pratique")))
    found = headings(with_subheadings(sections, 1, 1000, Sentence(text=""), exactly=True))
    assert found == [None, NEWEST, "Pratique"]


HOURS = (
    "Une permanence se tient en mairie tous les mardis et vendredis de 9 h à 12 h, jusqu’au 18 décembre.\n\n"
    "Une journée portes ouvertes est organisée samedi 5 décembre de 10 h à 16 h, sans inscription, au port.\n"
)


def test_details_that_end_a_text_are_a_section_of_their_own() -> None:
    assert headings(cut(f"{TEXT}\n{HOURS}", 1)) == [None, NEWEST, "Infos pratiques"]


@pytest.mark.parametrize("label", ["Pratique : u", "Infos pratiques : u", "En pratique : u", "U"])
def test_a_label_that_says_what_their_heading_does_goes(label: str) -> None:
    found = cut(f"{TEXT}\n{label}{HOURS[1:]}", 1)
    assert headings(found)[-1] == "Infos pratiques"
    assert found[-1].blocks[0].text.startswith("Une permanence se tient")


def test_details_under_their_source_s_own_label_stay_there() -> None:
    first, box = prepare(source(TEXT)).sections[0], prepare(source(f"Le bac part du quai nord. {FILLER}\n\n{HOURS}"))
    for heading, apart in (("Accueil du public", False), ("« On nous a pris le bac »", True), ("Le programme", True)):
        boxed = replace(box.sections[0], heading=Sentence(text=heading))
        found = headings(with_subheadings((first, boxed), 1, 1000, Sentence(text=""), exactly=True))
        assert (found[-1] == "Infos pratiques") is apart


def test_what_a_book_is_called_heads_nothing() -> None:
    for title in ("le prix du bac pour « La Dame du grand lac »", "le père de la série « Mimosa mène une enquête »"):
        told = f"L’invité du port de Brévic est Paul Ferrat, {title}. {FILLER}"
        assert not any("«" in one.text for one in offers(prepare(source(told)).sections[0], {}, ()))


@pytest.mark.parametrize(
    "name", ["LE PROGRAMME", "PROGRAMME", "Programme complet", "Au programme", "Programme des concerts"]
)
def test_a_programme_s_heading_stays_above_its_days(name: str) -> None:
    days = ("Vendredi 27 mars (matin)", "Samedi 28 mars")
    told = "\n\n".join(f"## {day}\n\n- 9 h : visite du bac\n- 11 h : bal" for day in days)
    text = f"# Le bac\n\nLe bac de Brévic. {FILLER}\n\n## {name}\n\n{told}\n\n## La suite\n\nLe bac attend.\n"
    found = prepare(source(text, "papier.md")).sections
    assert headings(found) == [None, name.capitalize(), "La suite"]
    assert tuple(block.text.replace("\u00a0", " ") for block in found[1].blocks if block.level) == days


TRIAL = f"""\
À la barre, le prévenu parle bas. La scène dure, et personne ne bouge dans la salle du tribunal de Brévic. {FILLER}

Pour la partie civile, Me Lise Aubry parle de nuits sans sommeil. Elle demande que soient remboursés les acomptes, les \
frais de l’expert et les mois passés loin de chez eux par trois des clients, qui ont écouté sans un mot, assis au fond.

La défense, assurée par Me Paul Vial, conteste tout. L’avocat relit les devis un à un, puis les lettres que personne \
n’avait versées au dossier, et il demande au tribunal de tenir compte d’une année de maladie que nul ne conteste.

Le tribunal rendra sa décision le 12 janvier.
"""


def test_a_part_of_a_trial_has_a_heading_where_its_words_give_none_which_the_review_knows() -> None:
    found = headings(cut(TRIAL, 2))
    assert {"Les parties civiles", "La défense"} <= set(found)
    told = story(TRIAL)
    assert not explain("La défense", build(told), told.sources, heading=True).residues


PROGRAMME = """\
Brévic : le port prépare Noël

Les bateaux seront éclairés de la cale au phare, et vingt chalets ouvriront sur le quai jusqu’à la fin du mois.

LE PROGRAMME

Samedi 28 novembre : à 16 h 30, arrivée du bac de Noël ; à 17 h, illuminations ; à 18 h, chorale sur le parvis.

Dimanche 29 novembre : à 15 h, contes en breton et en français avec Anne Roy, médiathèque (gratuit, 40 places).

Samedi 5 décembre : à 17 h, défilé de la Saint-Nicolas et de son âne, départ rue du Phare, distribution de brioches.

Dimanche 6 décembre : à 16 h, concert de la fanfare des pêcheurs, salle de la criée, gratuit pour les moins de 12 ans.

Samedi 12 décembre : de 10 h à 18 h, marché paysan, cour de la mairie ; à 20 h, veillée de contes, chapelle du port.

Samedi 19 décembre : à 18 h, retraite aux flambeaux, départ place du Marché. Flambeaux vendus 2 euros à la criée.
"""


def test_a_programme_is_not_cut_and_none_of_its_lines_heads_anything() -> None:
    assert headings(cut(PROGRAMME, 4)) == [None, "Le programme"]
