from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.moved import taken_from
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.standfirst import split_standfirst, standfirst_candidates
from tests.unit.writers.stories import source

OPENING = "Le bac de Brévic a repris la mer lundi avec cent vingt passagers. Le voyage a duré onze minutes."
LONG = "Le capitaine a salué les familles venues de toute la région pour voir le navire quitter le quai. " * 3


def standfirst(text: str) -> str:
    taken, _ = split_standfirst(prepare(source(text)).sections, Sentence(text="Le bac de Brévic"))
    return " ".join(sentence.text for sentence in taken)


def test_a_paragraph_that_fits_is_taken_whole() -> None:
    assert standfirst(f"{OPENING}\n\n{LONG}\n") == OPENING


def test_a_paragraph_that_is_too_long_gives_its_first_sentences() -> None:
    assert standfirst(f"{OPENING} {LONG}\n\n{LONG}\n") == OPENING.split(" Le voyage", maxsplit=1)[0]


def test_something_is_left_in_the_body() -> None:
    assert standfirst(f"{OPENING}\n") == OPENING.split(" Le voyage", maxsplit=1)[0]


LEAD = "Le bac de Brévic a repris la mer avec cent vingt passagers, malgré la houle qui fermait l’estuaire."
HEADLINE = Sentence(text="Le bac de Brévic a repris la mer avec cent vingt passagers")


def split(text: str) -> tuple[str, list[str]]:
    taken, rest = split_standfirst(prepare(source(text)).sections, HEADLINE)
    return " ".join(one.text for one in taken), [block.text for section in rest for block in section.blocks]


def test_what_leans_on_the_first_sentence_stays_behind_it() -> None:
    for second in (
        "Il a fait demi-tour au phare de l’estuaire avec trois marins à bord.",
        "La pluie tombait sur les toits.",
    ):
        taken, rest = split(f"{LEAD}\n\n{second}\n\nLe port rouvre.\n")
        assert taken.startswith(LEAD)
        assert LEAD not in rest


def test_a_person_may_choose_from_three_though_the_first_paragraphs_lean() -> None:
    leaning = "Elle en est fière et le redit à tous ceux qui la croisent sur le quai du port.\n\n" * 7
    asking = f"Que faire ? {OPENING}\n\n"
    later = "\n\n".join(f"La régie {at} du port de Brévic emploie quarante marins et douze mousses." for at in "ABC")
    offers = standfirst_candidates(prepare(source(leaning + asking + later + "\n")).sections, HEADLINE)
    assert len(offers) == 3
    assert all(offer[0].text.startswith("La régie") for offer in offers)


SCENE = "Ils étaient près de cent, serrés sous la halle, à guetter le bateau."
LONG_SCENE = (
    f"{SCENE} Des cirés, des lampes, trois fanfares, et une banderole tendue entre deux mâts de la jetée du nord. "
    "La pluie tombait depuis le matin sur les toits du port, et personne dans la foule ne parlait de rentrer chez soi."
)
NEWS = "Le bac de Brévic a repris la mer lundi 3 mars 2025 avec 120 passagers, après deux ans de travaux."


def told(text: str) -> tuple[str, list[str]]:
    taken, rest = split_standfirst(prepare(source(text)).sections, Sentence(text="Retour à flot"), "Retour à flot")
    blocks = [block.text.replace("\u00a0", " ") for section in rest for block in section.blocks]
    return " ".join(one.text for one in taken).replace("\u00a0", " "), blocks


def test_the_news_behind_a_scene_is_the_standfirst_however_short_the_scene_that_opens_the_body() -> None:
    assert told(f"{SCENE} {NEWS}\n\nLe port rouvre.\n") == (NEWS, [SCENE, "Le port rouvre."])


def test_a_scene_of_one_sentence_leads_to_the_news_that_the_body_goes_on_from() -> None:
    behind = "Il a fait demi-tour au phare."
    assert told(f"{SCENE} {NEWS}\n\n{behind}\n") == (f"{SCENE} {NEWS}", [behind])


def test_what_somebody_did_to_what_the_scene_names_is_not_torn_from_it() -> None:
    scene = "Le rideau de la halle était baissé depuis six ans."
    did = "Samedi 3 mai 2025, Anne Roy l’a relevé devant 40 voisins."
    assert told(f"{scene} {did}\n\nLe port rouvre en mai.\n")[0] == f"{scene} {did}"


def test_the_news_behind_a_long_scene_is_the_standfirst_and_the_scene_opens_the_body() -> None:
    taken, rest = told(f"{LONG_SCENE}\n\n{NEWS}\n\nLe port rouvre en mai.\n")
    assert taken == NEWS
    assert rest == [LONG_SCENE, "Le port rouvre en mai."]


@pytest.mark.parametrize(
    ("news", "behind"),
    [
        (NEWS, "Il a fait demi-tour au phare."),
        (NEWS, "En cause, le vent."),
        (NEWS, "Le lendemain, la mer était calme."),
        (NEWS.replace("lundi 3 mars 2025", "la veille"), "Le port rouvre en mai."),
        (NEWS.replace("Le bac", "Le bac de la CMB"), "Le port rouvre en mai."),
    ],
)
def test_news_that_something_leans_on_or_that_itself_leans_stays_in_its_place(news: str, behind: str) -> None:
    scene = f"{LONG_SCENE} La Compagnie maritime brévicoise attendait."
    taken, rest = told(f"{scene}\n\n{news}\n\n{behind}\n")
    assert news not in taken
    assert any(news in block for block in rest)


def test_what_was_decided_is_the_standfirst_of_minutes() -> None:
    met = "Le conseil municipal de Brévic s’est réuni lundi 9\u00a0mars. Douze élus sur quinze étaient présents."
    decided = "La vieille halle, bâtie en 1931, va être démolie. Le chantier doit débuter en mai."
    taken, rest = split(f"{met}\n\n{decided}\n\nLe port rouvre.\n")
    assert taken == decided
    assert rest == [met, "Le port rouvre."]


def test_behind_minutes_what_a_meeting_treated_of_goes_up_with_its_decision() -> None:
    minutes = "Le conseil municipal de Brévic s’est réuni lundi 4 mars 2024. Douze élus sur quinze étaient présents."
    decided = "Principal sujet, le tarif de la cantine. Le repas passera à 3,10 euros au 1er janvier 2025."
    rest = "Le maire a clos la séance à minuit devant quelques habitants."
    assert standfirst(f"{minutes}\n\n{decided}\n\n{rest}\n") == decided.replace(
        "3,10 euros au 1er janvier ", "3,10\u00a0euros au 1er\u00a0janvier\u00a0"
    )


def test_what_only_says_which_item_comes_stays_below_the_standfirst_of_minutes() -> None:
    minutes = "Le conseil municipal de Brévic s’est réuni lundi 4 mars 2024. Douze élus sur quinze étaient présents."
    item = "Stationnement. C’était le gros dossier de la soirée."
    decided = "Le stationnement deviendra payant dans le centre de Brévic le 1er septembre 2024."
    rest = "Les commerçants demandent de la rotation, a dit la maire, Anne Roy."
    taken, left = split(f"{minutes}\n\n{item} {decided} {rest}\n\nLe port rouvre.\n")
    assert (taken.replace("\u00a0", " "), left[1]) == (decided, f"{item} {rest}")


def test_under_the_first_subheading_of_minutes_stands_what_was_decided() -> None:
    minutes = "Le conseil municipal de Brévic s’est réuni lundi 4 mars 2024. Le maire a fait adopter le procès-verbal."
    decided = "Le stationnement deviendra payant dans le centre de Brévic le 1er septembre 2024."
    rest = "Les commerçants demandent de la rotation, a dit la maire, Anne Roy."
    text = f"{minutes}\n\n## Stationnement\n\n{decided} {rest}\n\n{LONG}\n\n## Piscine\n\nLe port rouvre.\n"
    taken, left = split(text)
    assert taken.replace("\u00a0", " ").startswith(decided)
    assert left[0].startswith("Le conseil municipal")


def test_a_text_that_opens_with_a_subheading_gives_the_news_right_under_it() -> None:
    news = "Le 3 mars, la régie du bac de Brévic a acheté deux navires pour 12 millions d’euros."
    rest = "Les élus ont longtemps hésité."
    text = f"# Brévic : le compte rendu\n\n## Les bacs\n\n{news}\n\n{rest}\n\n## Divers\n\n{LONG}\n"
    taken, sections = split_standfirst(prepare(source(text, "papier.md")).sections, HEADLINE)
    assert news in " ".join(one.text.replace("\u00a0", " ") for one in taken)
    assert [section.heading.text for section in sections if section.heading] == ["Les bacs", "Divers"]


DECIDED = "Le tribunal de Brévic a confié le 3 mars le chantier Kervo à la coopérative de ses marins."
RESCUED = (
    "La Scop, qui a réuni 1,9 million d’euros en trois mois, reprend les 121 emplois et les deux cales. "
    "Elle versera 400 000 euros pour les coques."
)
OTHER = "L’autre candidat, un groupe italien, voulait garder 54 personnes."


def headed(text: str, headline: str) -> tuple[str, list[str]]:
    taken, rest = split_standfirst(prepare(source(text)).sections, Sentence(text=headline))
    blocks = [block.text.replace("\u00a0", " ") for section in rest for block in section.blocks]
    return " ".join(one.text for one in taken).replace("\u00a0", " "), blocks


def test_where_the_headline_tells_the_news_what_comes_right_behind_it_is_the_standfirst() -> None:
    headline = "Le tribunal de Brévic a confié le chantier Kervo à la coopérative de ses marins"
    taken, rest = headed(f"{LONG_SCENE}\n\n{DECIDED} {RESCUED}\n\n{OTHER}\n", headline)
    assert taken == RESCUED
    assert rest == [LONG_SCENE, DECIDED, OTHER]


def test_what_is_left_of_a_long_news_paragraph_comes_before_a_scene_of_several_sentences() -> None:
    keeps = "Elle garde les 121 emplois, rouvre la grande cale et vendra trois bacs avant l’été 2027."
    more = "Elle a promis de payer la moitié des fournisseurs avant 2029, et de louer les deux cales à la commune."
    text = f"{LONG_SCENE}\n\n{DECIDED} {keeps} {more}\n\nLe port rouvre en mai.\n"
    taken, rest = headed(text, "La relève pour Kervo")
    assert taken == f"{DECIDED} {keeps} {more}"
    assert rest == [LONG_SCENE, "Le port rouvre en mai."]
    taken, rest = headed(text.replace("2029,", "2029, si la région tient sa parole et prête un million,"), "La relève")
    assert taken == f"{DECIDED} {keeps}"
    assert [block.split(" ", maxsplit=1)[0] for block in rest] == ["Elle", "Ils", "Le"]


def test_whose_hearing_it_is_goes_up_with_what_was_done() -> None:
    scene = "À la barre, elle se tient droite. « Je voulais tout remettre », dit-elle."
    tried = "Martine R. comparaissait mardi 4 mars 2025 devant le tribunal de Brévic pour abus de confiance."
    did = "Entre 2019 et mars 2024, l’ancienne trésorière a détourné 187 400 euros."
    text = f"{scene}\n\n{tried} {did}\n\nLe procès a duré cinq heures.\n"
    assert headed(text, "Deux ans de prison pour l’ancienne trésorière") == (
        f"{tried} {did}",
        [scene, "Le procès a duré cinq heures."],
    )


def test_what_minutes_treat_of_first_is_the_standfirst_with_its_vote() -> None:
    opened = "Le maire, Paul Hamon, ouvre la séance à 20 h et donne lecture du procès-verbal, adopté à l’unanimité."
    item = "Le point le plus discuté est celui de la piscine de Brévic."
    study = "L’étude chiffre la rénovation à 5,8 millions d’euros et la reconstruction à 9,2 millions."
    vote = "Après une heure de débat, le conseil se prononce pour la rénovation par 15 voix contre 6."
    text = f"{opened}\n\n{item} {study} {vote}\n\n{LONG}\n"
    taken, rest = headed(text, "Piscine\u00a0: le conseil se prononce pour la rénovation par 15 voix contre 6")
    assert taken == f"{study} {vote}"
    assert rest[:2] == [opened, item]


def test_what_has_no_verb_goes_on_to_what_the_headline_is_of() -> None:
    count = "Trente-sept ruches en quatre nuits, entre le 9 et le 28 avril."
    tried = "Le juge de Brévic a entendu un apiculteur, le voleur de ces ruches, et son beau-frère, un chauffeur."
    text = f"{count} {tried} {LONG}\n\nLe port rouvre.\n"
    assert headed(text, "Le voleur était du métier")[0] == f"{count} {tried}"


def test_behind_minutes_too_what_comes_behind_the_news_that_the_headline_tells_is_the_standfirst() -> None:
    met = "Le conseil municipal de Brévic s’est réuni lundi 4 mars 2024. Douze élus sur quinze étaient présents."
    item, closed = "C’était le gros dossier de la soirée.", "La piscine de Brévic fermera au public le 31 mai 2024."
    leaks = "Le bureau Hydreco, mandaté en 2023, a relevé 12 fuites et trois poutres à remplacer."
    taken, rest = headed(
        f"{met}\n\n{item} {closed} {leaks}\n\nLe port rouvre en mai.\n", "La piscine de Brévic fermera au public"
    )
    assert taken == leaks
    assert rest == [met, f"{item} {closed}", "Le port rouvre en mai."]


COUNTED = "Quarante et une personnes ont été intoxiquées à Brévic mercredi, pendant la répétition d’une chorale."
PART = "Deux personnes étaient jeudi matin dans un état grave au centre hospitalier de Lorme."


def test_what_counts_a_part_of_those_whom_the_headline_counts_never_opens_it() -> None:
    above = Sentence(text="Quarante et une personnes ont été intoxiquées à Brévic")
    text = f"{COUNTED}\n\n{PART} Le maire a fermé la salle de Brévic.\n\nL’alerte a été donnée à Brévic.\n"
    taken, _ = split_standfirst(prepare(source(text)).sections, above)
    assert taken[0].text == COUNTED


def test_where_and_when_a_scene_begins_is_no_news_though_it_has_its_day() -> None:
    told = "Une floraison décalée, un hiver trop sec : les premiers letchis arrivent peu à peu sur les marchés."
    scene = "Six heures, samedi 21 novembre 2026, au marché forain de Saint-Paul. Une cliente soupèse une botte."
    taken, _ = split_standfirst(
        prepare(source(f"{told}\n\n{scene}\n\n{LONG}\n")).sections, Sentence(text="Le rouge se fait attendre")
    )
    assert taken[0].text.startswith("Une floraison décalée")


SESSION = "Les délégués du Val-Sorbier se sont retrouvés jeudi 7 mars 2024 à Brévic. Trente-quatre étaient présents."
ITEMS = """\
Piscine. Les entrées passent de 3,80 à 4,20 euros au 1er juillet. Le bassin ferme pour l’hiver et rouvrira au printemps.

Four banal. C’est le dossier qui a pris le plus de temps. Les élus ont choisi, par 22 voix contre 9, de vendre le four
à un potier qui souhaite y ouvrir un atelier. Prix : 48 000 euros. « On ne va pas attendre que le toit tombe », a dit le
président. La vente sera signée avant l’été.

Voirie. Le chemin du quai sera refait en mai pour 64 000 euros. L’État en paie la moitié. Les travaux dureront un mois.
"""


def test_of_a_session_in_points_the_one_that_the_headline_is_of_gives_the_standfirst() -> None:
    text = f"{SESSION}\n\n{ITEMS.replace(chr(10), ' ').replace('  ', chr(10) * 2)}\n"
    taken, left = headed(text, "Les élus ont choisi de vendre le four")
    assert taken.startswith("Les élus ont choisi, par 22 voix contre 9, de vendre le four à un potier qui souhaite y")
    assert taken.endswith("Prix : 48 000 euros. « On ne va pas attendre que le toit tombe », a dit le président.")
    assert left[0] == SESSION
    assert left[2] == "C’est le dossier qui a pris le plus de temps. La vente sera signée avant l’été."


def test_of_a_session_without_a_headline_a_later_point_is_not_taken_before_those_of_its_opening() -> None:
    opening = f"{SESSION}\n\nLe président a ensuite proposé de fermer le quai aux voitures à compter du 4 avril."
    text = f"{opening}\n\nDivers. Le docteur Fabre a quitté Brévic le 30 juin 2023. {LONG}\n\n{LONG}\n"
    taken, _ = headed(text, "VERNEZAC")
    assert taken.startswith("Le président a ensuite proposé de fermer le quai")


SCENE = "Ils attendaient depuis trois semaines devant la grille, avec des banderoles et du café."
CLOSES = Sentence(text="Lorme\u00a0: l’école fermera")
REST = "Un bus sera mis en place à la rentrée. Il coûtera 38 000 euros par an à la commune."


def test_what_only_says_that_there_is_news_is_no_standfirst() -> None:
    text = f"C’est désormais officiel. L’école de Lorme fermera lundi 4 mai, pour deux ans.\n\n{REST}\n"
    taken, rest = split_standfirst(prepare(source(text)).sections, CLOSES)
    assert [one.text for one in taken] == ["L’école de Lorme fermera lundi 4\u00a0mai, pour deux ans."]
    assert rest[0].blocks[0].text == "C’est désormais officiel."


def test_the_points_of_a_release_stay_below_what_its_first_paragraph_tells() -> None:
    text = f"- 18 km de voie renouvelés\n- Deux tunnels confortés\n\n{OPENING}\n\n{LONG}"
    taken, rest = split_standfirst(prepare(source(text)).sections, Sentence(text="Le bac de Brévic"))
    assert " ".join(one.text for one in taken) == OPENING
    assert [block.text for block in rest[0].blocks][:2] == ["18\u00a0km de voie renouvelés", "Deux tunnels confortés"]


SHOT = (
    "On jouait depuis 59 minutes quand Anne Roy a pris sa chance de neuf mètres, un bras dans le visage, les pieds "
    "en l’air. Le ballon a tapé le dessous de la barre. Dedans. Les mille spectateurs de la salle des "
    "Tilleuls, debout depuis un quart d’heure, ont compris une seconde après elle et ont envahi le terrain."
)


def test_what_a_victory_took_reads_behind_its_scene() -> None:
    news = (
        "Les joueuses de Brévic ont battu samedi 21\u00a0novembre Lorme (27-26) et prennent la tête après neuf jours."
    )
    text = f"{SHOT} {news}\n\nIl a fallu pour cela oublier une première période bien pâle. {LONG}"
    assert standfirst(text) == news


def test_what_a_release_only_promises_is_no_standfirst_where_a_fact_follows() -> None:
    promise = "Fidèle à ses valeurs, Lorme met tout en œuvre pour ses habitants. Un réseau toujours plus réactif !"
    fact = (
        "Depuis le lundi 16 novembre, 24 agents se relaient sept jours sur sept pour déneiger 340 kilomètres de rues."
    )
    headline = Sentence(text="La rue du Port fermera dès que le vent dépassera 70 km/h")
    sections = prepare(source(f"{promise}\n\n{fact}\n\nLe port rouvre en mai.\n")).sections
    assert [one.text.replace("\u00a0", " ") for one in split_standfirst(sections, headline)[0]] == [fact]


@pytest.mark.parametrize(
    ("last", "moved"),
    [
        ("Sur le plan civil, elle devra verser 3 000 euros.", False),
        ("Le port réclame 3 000 euros.", True),
    ],
)
def test_a_judgment_stays_where_a_pronoun_far_behind_it_would_mean_another(last: str, *, moved: bool) -> None:
    hearing = (
        "L’audience a duré neuf heures au tribunal de Lorme, devant trente passagers du bac.\n\n"
        "Me Anne Tissier, pour la défense, a demandé la relaxe de la passeuse du port.\n\n"
        "Le tribunal a condamné Lise V. à dix mois de prison avec sursis pour le naufrage du 4 mai 2025. "
        f"Elle ne pourra plus tenir un bac pendant cinq ans.\n\nLa peine sera inscrite au casier. {last}\n"
    )
    blocks = prepare(source(hearing)).sections[0].blocks
    assert (taken_from(blocks, 2, 60, "Le naufrage du bac") is not None) is moved


@pytest.mark.parametrize("is_open", [True, False])
def test_what_is_left_open_stands_with_its_caveat(*, is_open: bool) -> None:
    caveat = "Le lien avec la bouée n’est pas établi." if is_open else "Le capitaine a salué les familles."
    assert standfirst(f"{OPENING} {caveat}\n\n{LONG}\n") == f"{OPENING} {caveat}"
    taken, rest = split(f"{LEAD} Onze passagers sont tombés à l’eau devant le phare. {caveat} {LONG}\n\n{LONG}\n")
    assert (caveat in taken) is is_open
    assert (caveat in " ".join(rest)) is not is_open
