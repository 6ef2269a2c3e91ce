from __future__ import annotations

from dataclasses import replace
from datetime import date

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import BlockKind, Brief, Rights, Role, SiteProfile, Story
from cms_publisher.pipeline import review
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()
BAC = """\
Le bac de Brévic reprend la mer après deux ans d’arrêt

Le bac de Brévic a transporté lundi 10 mars ses premiers passagers depuis l’incendie de 2023. La place coûte 4 euros.

Le navire emporte 120 personnes et 18 voitures. Il relie les deux rives de l’estuaire en onze minutes.

Un chantier hors norme
Les travaux ont duré quatorze mois dans un chantier de Port-Anvel. Le moteur électrique développe 600 kilowatts.

« Nous avons tout refait, sauf le nom », résume Gaëlle Le Prigent, directrice de la régie des bacs. [Edited by Paul Roe]
"""
PORT = """\
Le port en chiffres

Le port de Brévic a accueilli 41 000 passagers en 2022. Ses quais ont été refaits pour 3 millions d’euros.

Il attend désormais un second ponton. Les élus en débattront à l’automne.

Le bac de Brévic a transporté lundi 10 mars ses premiers passagers depuis l’incendie de 2023.
"""


def write(told: Story) -> list[str]:
    return [block.text for block in DEFAULT.write(told, PROFILE).body]


def test_the_title_is_the_headline_and_the_opening_the_standfirst() -> None:
    article = DEFAULT.write(story(BAC), PROFILE)
    assert article.headline.text == "Le bac de Brévic reprend la mer après deux ans d’arrêt"
    assert article.standfirst_text.startswith("Le bac de Brévic a transporté lundi 10\u00a0mars")
    assert article.standfirst_text.endswith("La place coûte 4\u00a0euros.")
    assert article.body[0].text.startswith("Le navire emporte")


def test_paragraphs_stay_in_order_under_their_own_subheading() -> None:
    kinds = [block.kind for block in DEFAULT.write(story(BAC), PROFILE).body]
    assert kinds == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]
    assert write(story(BAC))[1] == "Un chantier hors norme"


def test_an_editors_mark_is_cut_and_the_cut_is_told() -> None:
    told = story(BAC)
    article = DEFAULT.write(told, PROFILE)
    cut = [told.primary.document.text[one.span.start : one.span.end] for one in article.cuts]
    edits = [edit.before.strip() for block in article.body for sentence in block.sentences for edit in sentence.edits]
    assert "Edited by" not in " ".join(write(told))
    assert any("Edited by Paul Roe" in words for words in (*cut, *edits))


def test_every_sentence_names_the_passage_it_stands_on() -> None:
    told = story(BAC)
    text = told.primary.document.text
    for block in DEFAULT.write(told, PROFILE).body:
        for sentence in block.sentences:
            (span,) = sentence.support
            assert text[span.start : span.start + 3] == sentence.text[:3].replace("\u00a0", " ")


def test_the_editors_own_headline_and_standfirst_win() -> None:
    article = DEFAULT.write(story(BAC, headline="Retour à flot", standfirst="Deux ans après."), PROFILE)
    assert (article.headline.text, article.standfirst_text) == ("Retour à flot", "Deux ans après.")
    assert article.body[0].text.startswith("Le bac de Brévic a transporté")


def test_context_is_taken_only_as_far_as_the_length_asks() -> None:
    offered = source(PORT, "port.txt", outlet="Radio Anvel", published=date(2024, 5, 2), rights=Rights.LICENSED)
    assert not any("Radio Anvel" in text for text in write(story(BAC, offered)))
    assert any("Radio Anvel" in text for text in write(story(BAC, offered, min_words=110)))


def test_a_source_gives_a_long_enough_article_what_it_adds_to_it_and_nothing_told_again() -> None:
    objects = "Le comité du port de Brévic s’inquiète de voir le bac de l’estuaire sans secours les nuits de tempête.\n"
    again = "Le bac de Brévic a transporté ses premiers passagers et relie les deux rives de l’estuaire depuis mars.\n"
    known = {"outlet": "Radio Anvel", "published": date(2024, 5, 2), "rights": Rights.LICENSED}
    long = f"{BAC}\nLe bac passera l’hiver au mouillage des Roches.\n\nBrévic attend son bac depuis deux ans.\n"
    told = write(story(long, source(f"Le bac\n\n{again}\n{objects}", "port.txt", **known)))
    assert told[-1] == f"Selon Radio Anvel (mai\u00a02024), l{objects[1:].strip()}"
    assert "Radio Anvel" not in " ".join(write(story(long, source(f"Le bac\n\n{again}", "port.txt", **known))))


def test_context_stands_under_its_sources_name_and_date() -> None:
    offered = source(PORT, "port.txt", outlet="Radio Anvel", published=date(2024, 5, 2), rights=Rights.LICENSED)
    told = write(story(BAC, offered, min_words=110))
    assert told[-2] == "Le contexte"
    assert told[-1].startswith("Selon Radio Anvel (mai\u00a02024), le port de Brévic a accueilli 41\u00a0000 passagers")


def test_context_may_open_with_the_region_that_a_sentence_is_about() -> None:
    text = (
        "Le port en chiffres\n\nDans la région, cinq ports de bacs sur neuf ont fermé à Brévic depuis dix ans.\n\n"
        "Le port de Brévic a accueilli 41 000 passagers et trois bacs de plus que le port voisin de Lorme en 2019.\n"
    )
    offered = source(text, "port.txt", outlet="Radio Anvel", published=date(2024, 5, 2), rights=Rights.LICENSED)
    told = write(story(BAC * 2, offered, min_words=300))
    assert any(one.startswith("Selon Radio Anvel (mai\u00a02024), dans la région, cinq ports") for one in told)


def test_context_brings_nothing_that_was_to_come_and_is_over() -> None:
    for stale in ("Le port doit fermer le 7 juin 2024 pour un mois.", "À quinze jours du départ, le port attend."):
        text = PORT.replace("Ses quais", f"{stale} Ses quais")
        offered = source(text, "port.txt", outlet="Radio Anvel", published=date(2024, 5, 2), rights=Rights.LICENSED)
        told = " ".join(write(story(BAC, offered, min_words=110)))
        assert stale[:20] not in told
        fresh = source(text, "port.txt", outlet="Radio Anvel", published=date(2025, 3, 12), rights=Rights.LICENSED)
        assert stale[1:20] in " ".join(write(story(BAC, fresh, min_words=110)))


def test_context_without_a_day_brings_nothing_that_only_its_day_would_date() -> None:
    for undated in ("Au début du mois, le port a fermé un quai.", "Le port a fermé un quai mardi."):
        long = "passagers en 2022, soit 3 000 de plus que le port voisin de Lorme."
        text = PORT.replace("passagers en 2022.", f"{long} {undated}")
        offered = source(text, "port.txt", outlet="Radio Anvel", rights=Rights.LICENSED)
        told = " ".join(write(story(BAC, offered, min_words=110)))
        assert "41\u00a0000 passagers" in told
        assert "un quai" not in told
        known = source(text, "port.txt", outlet="Radio Anvel", published=date(2025, 3, 12), rights=Rights.LICENSED)
        assert "un quai" in " ".join(write(story(BAC, known, min_words=110)))


def test_an_old_source_gives_its_past_facts_and_neither_its_plans_nor_its_present() -> None:
    old = (
        "Un hall neuf\n\n"
        "Il y avait foule, hier, sous la pluie. Le port de Brévic a inauguré son hall, construit en bois "
        "et en verre sur le quai nord, après 14 mois de travaux. La régie, qui emploie 61 personnes, prévoit "
        "12 embauches.\n\n« On attend de voir », glissait un marin."
    )
    offered = source(old, "gare.txt", outlet="Radio Anvel", published=date(2021, 5, 4), rights=Rights.LICENSED)
    told = " ".join(write(story(BAC, offered, min_words=300)))
    assert "Selon Radio Anvel (mai\u00a02021), le port de Brévic a inauguré son hall" in told
    assert not any(words in told for words in ("foule", "61 personnes", "12 embauches"))
    assert "Un hall neuf" not in told


def test_of_a_source_its_news_opens_the_passage() -> None:
    text = (
        "Les bacs perdent 9 % de leurs passagers\n\n"
        "Le syndicat des ports a publié ses chiffres. Ses 52 lignes ont perdu 9 % de leurs passagers en un an.\n\n"
        "Six ports de Brévic à Anvel ont réduit leurs horaires, contre deux un an plus tôt, faute de 40 marins."
    )
    offered = source(text, "ports.txt", outlet="Radio Anvel", published=date(2025, 3, 1), rights=Rights.LICENSED)
    told = " ".join(write(story(BAC, offered, min_words=300)))
    assert "Selon Radio Anvel (mars\u00a02025), le syndicat des ports" in told


def test_context_brings_no_orphan_pronoun_and_nothing_said_already() -> None:
    offered = source(PORT, "port.txt", outlet="Radio Anvel", rights=Rights.LICENSED)
    told = " ".join(write(story(BAC, offered, min_words=900)))
    assert "Il attend désormais" not in told
    assert told.count("ses premiers passagers depuis l’incendie") == 0  # the standfirst says it


def test_a_source_without_a_name_is_left_out_and_one_with_a_title_is_cited_by_it() -> None:
    nameless = source(
        "Le port de Brévic a accueilli 41 000 passagers en 2022 malgré les travaux du quai nord.\n", "n.txt"
    )
    assert "41" not in " ".join(write(story(BAC, nameless, min_words=900)))
    titled = source(PORT, "port.txt")
    assert any(
        text.startswith("Selon le texte «\u00a0Le port en chiffres\u00a0», ")
        for text in write(story(BAC, titled, min_words=110))
    )


def test_cite_only_sources_stay_within_their_share() -> None:
    long = "\n\n".join(
        f"Le quai numéro {n} du port de Brévic mesure {n * 40} mètres et reçoit {n} navires de commerce par semaine."
        for n in range(2, 20)
    )
    offered = source(long, "quais.txt", outlet="Radio Anvel", rights=Rights.CITE_ONLY)
    article = DEFAULT.write(story(BAC, offered, min_words=900), PROFILE)
    words = {True: 0, False: 0}
    for block in article.body:
        words[block.source == "quais.txt"] += 0 if block.kind is BlockKind.HEADING else len(block.text.split())
    assert (
        0
        < words[True]
        <= PROFILE.thresholds.cite_only_share * (sum(words.values()) + len(article.standfirst_text.split()))
    )


def test_the_order_of_context_changes_nothing() -> None:
    first = source(PORT, "a.txt", outlet="Radio Anvel", rights=Rights.LICENSED)
    second = source(PORT.replace("41 000", "39 000"), "b.txt", outlet="Le Littoral", rights=Rights.LICENSED)
    told = [DEFAULT.write(story(BAC, *order, min_words=900), PROFILE) for order in ((first, second), (first, second))]
    assert told[0] == told[1]


def test_a_text_of_nothing_but_marks_gives_an_empty_article() -> None:
    article = DEFAULT.write(story("[Edited by Paul Roe]\n"), PROFILE)
    assert (article.headline.text, article.body, article.standfirst) == ("", (), ())


def test_what_speaks_of_something_else_is_no_context_however_short_the_story() -> None:
    other = source(
        "La cuisine de Sarval\n\nLe marché de Sarval a vendu 300 kilos de cèpes samedi. Les cuisiniers de Sarval s’en "
        "félicitent, car la saison avait été sèche et les prix trop hauts pour leurs tables.\n",
        "cuisine.txt",
        outlet="La Table",
        rights=Rights.LICENSED,
    )
    assert "cèpes" not in " ".join(write(story(BAC, other, min_words=900)))


RIVES = """\
Les rives de Brévic

Le port de Brévic a accueilli 41 000 passagers en 2022. Ses quais ont été refaits pour 3 millions d’euros par la région.

Elle y voit un pari tenu, car les croisières étaient parties ailleurs depuis l’incendie des docks.

Le passage des bateaux a doublé en dix ans à Brévic. « On a vu revenir les familles », dit une cafetière.
"""


def test_context_is_taken_in_runs_that_each_name_their_source() -> None:
    offered = source(RIVES, "rives.txt", outlet="Radio Anvel", published=date(2024, 5, 2), rights=Rights.LICENSED)
    long = BAC + "\n" + "Le bac a six ponts et chacun porte un nom de vent du large choisi par les enfants. " * 12
    article = DEFAULT.write(story(long, offered, min_words=900), PROFILE)
    borrowed = [block for block in article.body if block.source == "rives.txt"]
    heading, first, *_ = (block.text for block in borrowed)
    assert heading == "Le passage des bateaux a doublé en dix ans à Brévic"
    assert first.startswith("Selon Radio Anvel (mai\u00a02024), le port de Brévic")
    assert "par la région. Elle y voit un pari tenu" in first


YEARS = """\
Le bac et ses années

Les ferries de Brévic cherchent 300 passagers de plus par jour et six marins depuis dix \
ans. Retour sur dix années de mauvais vents.

Reste la question du bac de Brévic. Le navire a perdu un tiers de ses passagers en 2019, et la régie du bac a perdu \
deux millions d’euros. L’obligation d’en tenir compte a fait fuir deux directeurs. Un autre bac a été vendu en 2020 à \
un chantier polonais pour trois millions d’euros.

Le moteur du bac de Brévic a coûté neuf millions d’euros en 2021. La régie a payé la moitié du navire, et la région de \
Lorzac a payé le reste en deux ans. Le chantier de Port-Anvel a rendu le navire avec onze mois de retard.
"""


def test_a_run_that_goes_on_in_its_source_is_introduced_once_and_announces_nothing() -> None:
    other = source(YEARS, "annees.txt", outlet="Radio Anvel", published=date(2025, 3, 1), rights=Rights.LICENSED)
    long = BAC + "\nLe bac a six ponts et chacun porte un nom de vent du large choisi par les enfants. " * 12
    told = story(long, other, min_words=600)
    borrowed = [block.text for block in DEFAULT.write(told, PROFILE).body if block.source == "annees.txt"]
    said = " ".join(borrowed)
    assert said.count("Radio Anvel") == 1
    assert "Retour sur" not in said
    assert ", reste la question du bac" in said or ". Reste la question du bac" in said
    found = review(told, build(DEFAULT.write(told, PROFILE), told, PROFILE)).findings
    assert not [one for one in found if one.check == "attribution"]


def test_what_names_the_source_is_no_heading() -> None:
    text = (
        "Les quais de Brévic en onze chiffres\n\nLe port de Brévic a accueilli 41 000 passagers en 2022. Ses quais ont "
        "été refaits.\n"
    )
    long = BAC + "\n" + "Le bac a six ponts et chacun porte un nom de vent du large choisi par les enfants. " * 12
    told = write(story(long, source(text, "quais.txt"), min_words=900))
    assert told[-2] == "Le contexte"
    assert told[-1].startswith("Selon le texte «\u00a0Les quais de Brévic en onze chiffres\u00a0», le port")


def test_two_sources_without_a_heading_share_one() -> None:
    port = "Les quais\n\nBrévic a accueilli 41 000 passagers en 2022 et, selon Marie Volle, en attend autant ici.\n"
    one = source(port, "port.txt", outlet="Radio Anvel", published=date(2024, 5, 2), rights=Rights.LICENSED)
    other = source(
        "Les marins\n\nBrévic emploie depuis 2020 quelque 41 marins, dont 12 femmes, et en cherche encore cinq.\n",
        "marins.txt",
        outlet="La Vigie",
        published=date(2024, 4, 2),
        rights=Rights.LICENSED,
    )
    long = BAC + "\n" + "Le bac a six ponts et chacun porte un nom de vent du large choisi par les enfants. " * 12
    told = write(story(long, one, other, min_words=900))
    assert told.count("Le contexte") == 1
    assert told[-1].startswith("Selon La Vigie (avril\u00a02024), Brévic emploie")


def test_a_title_that_stands_twice_is_told_as_cut() -> None:
    title = BAC.partition("\n")[0]
    told = story(f"{title}\n\n{BAC}")
    article = DEFAULT.write(told, PROFILE)
    cut = [(told.primary.document.text[one.span.start : one.span.end], one.kind) for one in article.cuts]
    assert (title, EditKind.DUPLICATE) in cut
    assert title not in [block.text for block in article.body]


def test_a_paragraph_that_was_pasted_twice_stands_once_and_a_refrain_stays() -> None:
    twice = "La digue du Pesquier a cédé dans la nuit de lundi à mardi sur une longueur de 40 mètres environ."
    told = story(f"La digue a cédé\n\n{twice}\n\nPersonne n’a été blessé.\n\n{twice}\n\nPersonne n’a été blessé.\n")
    article = DEFAULT.write(told, PROFILE)
    said = " ".join([article.standfirst_text or "", *(block.text for block in article.body)])
    assert said.count("La digue du Pesquier a cédé dans la nuit") == 1
    assert said.count("Personne n’a été blessé") == 2
    cut = [(told.primary.document.text[one.span.start : one.span.end], one.kind) for one in article.cuts]
    assert cut == [(twice, EditKind.DUPLICATE)]


ENTRETIEN = """\
Une voix pour le bac

Anna Le Goff conduit le bac de Brévic depuis vingt ans, par tous les temps et toutes les marées.

Propos recueillis par Lise Varenne – Photos : Tom Hadley

Qui vous a appris ce métier ?

Mon père m’a tout appris, le soir, sur le quai. « Le brouillard ne prévient jamais personne », disait-il.

Et la ligne ?

Je l’ai vue fermer deux fois, et rouvrir deux fois.

« Le brouillard ne prévient jamais personne »

REPÈRES
1984 Naissance à Vaulx
1999 Premier bac
2011 Ouvre une école

Avez-vous peur de la retraite ?

J’aurai le temps de regarder passer le bac.
"""


def test_an_interview_keeps_its_questions_and_its_box_stands_behind_it() -> None:
    article = DEFAULT.write(story(ENTRETIEN, subheadings=0), PROFILE)
    shown = [(block.kind, block.text) for block in article.body]
    asked = [text for kind, text in shown if kind is BlockKind.QUESTION]
    assert asked == ["Qui vous a appris ce métier\u202f?", "Et la ligne\u202f?", "Avez-vous peur de la retraite\u202f?"]
    assert [text for _, text in shown[-4:]] == [
        "Repères",
        "1984 Naissance à Vaulx",
        "1999 Premier bac",
        "2011 Ouvre une école",
    ]
    assert shown[-5][1] == "J’aurai le temps de regarder passer le bac."


def test_a_question_is_no_standfirst_and_no_subheading_is_offered_for_an_interview() -> None:
    opened = ENTRETIEN[: ENTRETIEN.index("\n") + 1] + ENTRETIEN[ENTRETIEN.index("\nQui vous") :]
    article = DEFAULT.write(story(opened, subheadings=0), PROFILE)
    assert article.body[0].kind is BlockKind.QUESTION
    assert not article.standfirst
    assert not article.candidates.subheading


def test_what_follows_a_box_that_ends_an_interview_stays_behind_it() -> None:
    box = "\nREPÈRES\n1984 Naissance à Vaulx\n1999 Premier bac\n2011 Ouvre une école\n"
    last = "\nLe bac de Vaulx passe chaque jour, de six heures à minuit, du printemps à la fin de l’automne.\n"
    start = ENTRETIEN.index("\nREPÈRES")
    asked = ENTRETIEN.index("\nAvez-vous")
    article = DEFAULT.write(story(ENTRETIEN[:start] + ENTRETIEN[asked:] + box + last, subheadings=0), PROFILE)
    assert [block.text for block in article.body][-5:-1] == [
        "Repères",
        "1984 Naissance à Vaulx",
        "1999 Premier bac",
        "2011 Ouvre une école",
    ]


def test_nothing_is_changed_in_an_answer_nor_asked_of_it() -> None:
    answer = "Je l’ai vue fermer deux fois l’an dernier, et elle devait rouvrir hier, avec 9 marins."
    told = story(ENTRETIEN.replace("Je l’ai vue fermer deux fois, et rouvrir deux fois.", answer), subheadings=0)
    assert answer in [block.text for block in DEFAULT.write(told, PROFILE).body]
    found = review(told, build(DEFAULT.write(told, PROFILE), told, PROFILE)).findings
    assert not [one for one in found if one.severity == "blocks" or one.check in {"dates", "futures"}]
    before = ENTRETIEN.replace("depuis vingt ans", "depuis l’an dernier")
    assert "depuis 2024" in DEFAULT.write(story(before, subheadings=0), PROFILE).standfirst_text


def test_a_year_put_for_last_year_stands_on_its_own_sentence() -> None:
    text = "La forêt\n\nLe garde compte. Cette année, on en a coupé vingt. L’an dernier, c’était trente.\n"
    told = story(text)
    assert any("En 2024, c’était trente." in block for block in write(told))
    found = review(told, build(DEFAULT.write(told, PROFILE), told, PROFILE)).findings
    assert not [one for one in found if one.severity == "blocks"]


def test_a_quotation_set_large_stands_once_and_a_heading_over_nothing_is_shown_as_cut() -> None:
    told = story(ENTRETIEN + "\nÀ suivre\n\nLire aussi : le port\n", subheadings=0)
    article = DEFAULT.write(told, PROFILE)
    text = " ".join(block.text for block in article.body)
    assert text.count("Le brouillard ne prévient jamais personne") == 1
    cut = {told.primary.document.text[one.span.start : one.span.end]: one.kind for one in article.cuts}
    assert cut["« Le brouillard ne prévient jamais personne »"] is EditKind.DUPLICATE
    assert cut["Propos recueillis par Lise Varenne – Photos : Tom Hadley"] is EditKind.MARK


RELEASE = """\
COMMUNIQUÉ DE PRESSE

La régie de Brévic ouvre une ligne de bac vers Port-Anvel

La régie de Brévic ouvre lundi une ligne de bac vers Port-Anvel. Nous en sommes très fiers !

Nous avons commandé une étude au bureau Sogex en février. Nous avons reçu 74 avis mardi dernier. Elle conclut que oui.

Le billet coûtera 4 euros. Nous remercions nos partenaires pour leur confiance.
"""


def test_a_release_s_we_becomes_its_own_words_and_its_thanks_are_cut_and_shown() -> None:
    text = RELEASE
    primary = source(
        text, role=Role.PRIMARY, outlet="Régie de Brévic", published=date(2025, 3, 12), rights=Rights.PRESS_RELEASE
    )
    told = Story(key="bac", brief=Brief(min_words=0, subheadings=0), primary=primary)
    article = DEFAULT.write(told, PROFILE)
    shown = " ".join((article.standfirst_text, *(block.text for block in article.body)))
    assert "«\u00a0Nous avons commandé une étude au bureau Sogex en février. Nous avons reçu 74 avis" in shown
    assert "mardi dernier\u00a0», selon la Régie de Brévic. Elle conclut que oui." in shown
    cut = [text[one.span.start : one.span.end] for one in article.cuts if one.kind is EditKind.PROMOTION]
    assert cut == ["Nous en sommes très fiers !", "Nous remercions nos partenaires pour leur confiance."]
    brief = DEFAULT.write(replace(told, brief=Brief(min_words=0, subheadings=0, format="breve")), PROFILE)
    short = " ".join(block.text for block in brief.body)
    assert "«\u00a0Nous avons commandé" in short
    assert "fiers" not in short
    assert "remercions" not in short


def test_accents_that_are_certain_are_put_outside_quotations_and_the_review_knows_it() -> None:
    told = story(
        "Le bac repart\n\nLa treizieme traversée du bac de Brévic est complète depuis le mois de mai, dit la régie.\n\n"
        "«\u00a0Ca se passe derriere la jetée depuis vingt ans\u00a0», explique Anna Brunel, la capitaine du navire.",
        subheadings=0,
    )
    article = DEFAULT.write(told, PROFILE)
    shown = " ".join((article.standfirst_text, *(block.text for block in article.body)))
    assert "La treizième traversée" in shown
    assert "derriere la jetée" in shown
    edition = build(article, told, PROFILE)
    assert not [finding for finding in review(told, edition).findings if finding.check in {"fidelity", "quotes"}]


def test_the_text_s_own_accent_and_a_paragraph_s_capital_are_put_and_the_review_knows_it() -> None:
    told = story(
        "Le bac repart\n\nLe bac de l’Étoile sportive de Brévic est reparti dimanche avec trente passagers à bord.\n\n"
        "belle sortie pour les jeunes de l’Etoile sportive, venus avec Elise Roy et Élise Blin. Ils reviendront.\n\n"
        "Le bac ne repartira plus avant le mois de mai, a dit le président du club, et le club cherche un autre\n\n"
        "bateau pour ses trente membres.\n\n"
        "«\u00a0L’Etoile sportive reviendra\u00a0», dit Anna Brunel, la capitaine du navire.",
        subheadings=0,
    )
    article = DEFAULT.write(told, PROFILE)
    shown = " ".join((article.standfirst_text, *(block.text for block in article.body)))
    assert "Belle sortie pour les jeunes de l’Étoile sportive, venus avec Elise Roy et Élise Blin." in shown
    assert "bateau pour ses" in shown
    assert "«\u00a0L’Etoile sportive reviendra" in shown
    edition = build(article, told, PROFILE)
    assert not [finding for finding in review(told, edition).findings if finding.check in {"fidelity", "quotes"}]


def test_the_title_that_only_the_file_s_head_has_is_the_headline_and_the_review_knows_it() -> None:
    told = story("Le bac repart lundi matin, après deux ans d’arrêt et de travaux dans le port.\n", subheadings=0)
    told = replace(told, primary=replace(told.primary, title="Brévic : le bac repart enfin"))
    article = DEFAULT.write(told, PROFILE)
    assert article.headline.text == "Brévic\u00a0: le bac repart enfin"
    assert not [one for one in review(told, build(article, told, PROFILE)).findings if one.check == "fidelity"]


def test_a_rubric_is_no_title_and_a_box_s_label_goes() -> None:
    text = (
        "ENTRETIEN\n\nLe bac repart lundi matin, après deux ans d’arrêt et de travaux dans le port.\n\n"
        "Encadré / Les chiffres du bac\n\nLe bac emporte 120 personnes et 18 voitures à chaque traversée de la rade.\n"
    )
    told = story(text, subheadings=0)
    article = DEFAULT.write(told, PROFILE)
    assert "entretien" not in article.headline.text.lower()
    assert "Les chiffres du bac" in [block.text for block in article.body]
    assert not [one for one in review(told, build(article, told, PROFILE)).findings if one.check == "fidelity"]


FERRY = (
    "Le bac de Brévic ferme\n\nLe bac de Brévic ferme en juin, a annoncé la compagnie à ses marins.\n\n"
    "Le port perd des postes de marins et son dernier bac. La mairie demande un rendez-vous au préfet, qui suit le "
    "dossier. Les pêcheurs craignent pour la criée de Brévic, ouverte depuis 1961.\n\n"
    "Le syndicat appelle à la grève et à un rassemblement, devant la criée. Les marins y liront une lettre à leurs "
    "clients de Lorme et de Vasnes, qui prennent le bac chaque matin pour aller travailler au chantier naval.\n\n"
    "Un repreneur s’est fait connaître, sans dire son nom. La mairie veut le rencontrer avant Noël, avec les marins, "
    "et lui montrer le quai, que la commune a refait pour le bac et pour les chalutiers.\n"
)
PROMISED = (
    "« On nous parle de six mois », indique Yann Kermeur. La compagnie avait promis en 2022, contre 2 millions "
    "d’euros de la Région, de garder les marins du bac de Brévic pendant cinq ans.\n\n"
    "Le nombre de marins du bac de Brévic est passé de 63 en 2015 à 24 en 2024.\n"
)


def test_where_words_are_missing_a_source_gives_what_stands_behind_a_scene_too() -> None:
    day = date(2024, 10, 9)
    note = source(PROMISED, "note.txt", role=Role.CONTEXT, outlet="Le Fil de Brévic", rights=Rights.OWN, published=day)
    body = DEFAULT.write(story(FERRY, note, min_words=200), SiteProfile()).body
    promised, counted = "la compagnie avait promis en 2022", "Le nombre de marins du bac de Brévic est passé"
    told = body[-1].text
    assert told.startswith(f"Nous l’écrivions le 9\u00a0octobre\u00a02024\u00a0: {promised}")
    assert counted in told


def test_of_a_source_known_by_its_title_alone_nothing_is_sought_behind_a_scene() -> None:
    note = source(f"Le bac de Brévic promis\n\n{PROMISED}", "note.txt", role=Role.CONTEXT)
    body = DEFAULT.write(story(FERRY, note, min_words=200), SiteProfile()).body
    assert not [block for block in body if "avait promis en 2022" in block.text]
    assert [block for block in body if "est passé de 63" in block.text]
