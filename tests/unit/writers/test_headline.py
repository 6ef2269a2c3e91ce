from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.residue import explain
from cms_publisher.french.words import fold
from cms_publisher.model import SiteProfile
from cms_publisher.writers.digest.headline import headline_candidates
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.offline import DIGEST
from tests.unit.writers.stories import source, story

VOTE = (
    "Le conseil municipal de Brévic a adopté, lundi 10 mars en séance publique, un plan de relance portuaire qui doit "
    "coûter 12 millions d’euros. Il a été voté par 21 voix contre 8. Le port de Brévic emploie 340 personnes toute "
    "l’année, selon la régie. Le plan de relance du port prévoit aussi un ponton.\n"
)


def candidates(text: str) -> list[str]:
    return [sentence.text for sentence in headline_candidates(prepare(source(text)))]


def test_the_lead_gives_the_headline_without_its_inserted_date_and_its_relative() -> None:
    assert candidates(VOTE)[0] == "Le conseil municipal de Brévic a adopté un plan de relance portuaire"


def test_no_candidate_opens_with_a_pronoun_or_loses_its_attribution() -> None:
    for text in candidates(VOTE):
        assert not text.startswith("Il ")
        assert "340 personnes" not in text or "selon la régie" in text


def test_a_headline_has_no_final_stop_and_fits_its_length() -> None:
    for text in candidates(VOTE):
        assert not text.endswith(".")
        assert 34 <= len(text) <= 110


def test_nothing_doubtful_and_no_label_makes_a_headline() -> None:
    for text in (
        "The port of Brevic will not open before the end of the year, officials said on Monday.",
        "Les ports du département renforcer la surveillance de la rade de Brévic.",
        "DIRECT - Le port a rouvert ses portes aux premiers navires.",
        "Le port de Brévic vu de la jetée du nord",
    ):
        assert candidates(f"{text}\n\nElle attend.\n") == []


def test_the_first_of_two_things_done_makes_a_headline() -> None:
    text = (
        "La banque du port a maintenu lundi son taux à 4 %, comme attendu par les marins, et dit qu’elle le baissera.\n"
    )
    assert "La banque du port a maintenu son taux à 4\u00a0%" in candidates(text)


def test_a_text_without_a_whole_clause_gives_none() -> None:
    assert candidates("Il pleut. Elle part. Et puis rien.\n") == []


def test_the_lead_s_subject_makes_a_headline_without_its_apposition() -> None:
    lead = (
        "Aline Kervran, première femme à avoir dirigé le port de commerce de Brévic, est morte lundi 10 mars à "
        "l’hôpital de Lannec, à l’âge de 86 ans. La troisième, passée à la main par deux matelots, a tenu neuf heures."
    )
    assert candidates(lead) == ["Aline Kervran est morte à l’hôpital de Lannec, à l’âge de 86\u00a0ans"]


def test_a_poster_s_title_gives_way_to_a_clause_behind_the_name_that_the_text_is_about() -> None:
    text = (
        "LA HALLE GUTEN : UN LIEU UNIQUE !\n\n"
        "La Halle Guten ouvrira ses portes samedi 12 octobre 2024 à 11 heures, place du Port.\n"
        "Le coût total de l’opération s’élève à 14 millions d’euros hors taxes. La Halle Guten aura deux salles.\n"
    )
    told = story(text)
    article = DIGEST.write(told, SiteProfile())
    assert article.headline.text != "LA HALLE GUTEN\u00a0: UN LIEU UNIQUE\u202f!"
    assert any(cut.kind is EditKind.PROMOTION for cut in article.cuts)
    assert [one.text for one in article.candidates.headline if one.text.startswith("Halle Guten\u00a0: ")]


def test_what_is_left_out_in_a_row_is_explained_together() -> None:
    said = "Le conseil municipal a adopté lundi soir, par 22 voix contre 7, la fermeture de l’école Jules-Vernier.\n"
    told = story(f"Le titre du jour\n\n{said}")
    found = explain(
        "Le conseil municipal a adopté la fermeture de l’école Jules-Vernier",
        build(told),
        (told.primary,),
        heading=True,
    )
    assert found.residues == ()


LEAD = "Une équipe de Brévic montre que de vieux hêtres remontent de l’eau pendant la nuit. Elle a suivi 212 arbres.\n"
TITLE = "Les vieux hêtres prêtent de l’eau aux jeunes"


@pytest.mark.parametrize(
    "opening",
    [
        f"SOUS EMBARGO JUSQU’AU MERCREDI 11 SEPTEMBRE 2024, 17H00\n\n{TITLE}\n\n{LEAD}",
        f"Forêt : {TITLE[0].lower()}{TITLE[1:]}\n\nForêt\xa0: {TITLE[0].lower()}{TITLE[1:]}\n\n{LEAD}",
    ],
)
def test_a_title_behind_an_embargo_or_a_copy_of_itself_is_the_title(opening: str) -> None:
    prepared = prepare(source(opening))
    assert prepared.title is not None
    assert fold(prepared.title.text).endswith(fold(TITLE))
    said = [block.text for section in prepared.sections for block in section.blocks]
    assert [section.heading for section in prepared.sections] == [None]
    assert said == [LEAD.strip()]
    assert len(prepared.cuts) == 1


def test_a_first_sentence_and_a_short_line_are_no_title() -> None:
    assert prepare(source(LEAD)).title is None
    assert prepare(source(f"Forêt\n\n{LEAD}")).sections[-1].blocks[0].text == LEAD.strip()


def test_the_place_that_the_title_has_before_its_colon_stands_before_the_others() -> None:
    text = (
        "Brévic : le port rouvre ses deux bassins\n\nLe port a rouvert lundi ses bassins aux marins de Lorme.\n\n"
        "Plus de 210 pompiers et une soixantaine de véhicules ont été déployés.\n"
    )
    assert "Brévic\u00a0: plus de 210 pompiers et une soixantaine de véhicules ont été déployés" in candidates(text)


def test_an_agency_is_no_place_and_one_with_more_behind_it_no_other_headline() -> None:
    text = (
        "Le port de Brévic a rouvert, a appris l’AFP. La digue perd chaque jour 38 mètres cubes de pierre, soit dix "
        "camions. L’AFP a vu la digue."
    )
    found = candidates(text + "\n")
    assert not any(each.startswith("AFP") for each in found)
    assert not any(one != other and one.startswith(other) for one in found for other in found)


def test_one_of_many_that_nothing_names_makes_none() -> None:
    text = "Le port de Brévic compte cinq digues. La cinquième n’a pas été réparée depuis la tempête de 2019.\n"
    assert not any("cinquième" in each for each in candidates(text))


LONG_TITLE = (
    "La régie inaugure à Brévic le nouveau bac à batteries de la rade et accélère au service d’une traversée plus "
    "verte pour tous les habitants"
)


def test_a_title_that_is_too_long_is_offered_as_far_as_a_whole_clause_goes() -> None:
    assert (
        candidates(f"{LONG_TITLE}\n\n{VOTE}")[0] == "La régie inaugure à Brévic le nouveau bac à batteries de la rade"
    )
    assert candidates(f"La régie inaugure un bac à Brévic\n\n{VOTE}")[0].startswith("Le conseil municipal")
    assert candidates(f"{LONG_TITLE.replace('nouveau bac à batteries', 'NOUVEAU BAC')} !\n\n{VOTE}")[0].startswith(
        "Le conseil"
    )


def test_what_praises_is_offered_last_and_further_down_is_looked_for_another() -> None:
    praise = "La Ville de Brévic franchit une nouvelle étape avec fierté."
    filler = "\n\n".join("Il pleut sur la rade." for _ in range(12))
    later = "Le bac de Brévic coûtera neuf millions d’euros au département."
    offered = candidates(f"Le bac de Brévic a repris la mer avec 120 marins.\n\n{praise}\n\n{filler}\n\n{later}\n")
    assert later.rstrip(".") in offered
    assert praise.rstrip(".") not in offered[:2]


SENTENCED = (
    "Une ancienne trésorière d’un club de voile a été condamnée, mardi 10 mars 2026, par le tribunal "
    "correctionnel de Lannec à deux ans de prison, dont un avec sursis, pour abus de confiance. Entre 2019 et 2024, "
    "Rose M., 52 ans, avait détourné 64\u00a0000 € au préjudice de la Voile de Brévic.\n"
)


def test_a_court_s_sentence_stands_without_its_court_and_ground_but_never_without_what_is_suspended() -> None:
    offered = candidates(SENTENCED)
    best = "Une ancienne trésorière d’un club de voile condamnée à deux ans de prison, dont un avec sursis"
    assert offered[0] == best
    assert not any("deux ans" in one and "sursis" not in one for one in offered)


def test_minutes_make_no_headline_where_something_was_decided() -> None:
    text = (
        "Le conseil municipal de Brévic s’est réuni lundi 9 mars, sous la présidence du maire, Aline Roy. Douze élus "
        "sur quinze étaient présents. Le compte-rendu de la séance du 2 février a été adopté.\n\n"
        "La vieille halle, bâtie en 1931, va être démolie. Le chantier doit débuter en mai sous la halle.\n"
    )
    offered = candidates(text)
    assert offered[0] == "Brévic\u00a0: la vieille halle, bâtie en 1931, va être démolie"
    assert not any("réuni" in one for one in offered[:2])


def test_a_festival_s_headline_goes_without_its_places() -> None:
    text = (
        "La 12e édition du festival Les Marées se tiendra du vendredi 4 au dimanche 13 décembre, à Brévic et dans six "
        "communes des environs de la baie. Près de 900 spectateurs sont attendus, comme l’an passé.\n"
    )
    assert candidates(text)[0].startswith("La 12e édition du festival Les Marées se tiendra du vendredi 4")


def test_an_untitled_portrait_s_headline_names_its_person_and_a_scene_is_offered_last() -> None:
    text = (
        "La lampe tourne déjà et la bruine colle aux vitres. Derrière la grande table en bois, une femme en bottes "
        "trie des casiers vides.\n\n"
        "Voilà douze ans que Anne Roy, 51 ans, tient le phare de Brévic, 900 habitants, au bout de la route. Quand "
        "elle a repris les clefs, en mai 2014, la lampe était éteinte. La commune de Brévic a payé 40 000 euros de "
        "travaux.\n"
    )
    offered = candidates(text)
    assert offered[0].startswith("Anne Roy tient le phare de Brévic")
    assert not any(one.startswith("Quand elle") for one in offered)
    assert offered[1].startswith("La commune de Brévic")


def test_a_bare_weekday_opens_no_headline_and_of_two_none_goes_alone() -> None:
    offered = candidates(
        "Lundi, Anne Roy a fermé le phare. Une navette circulera vendredi et samedi entre les quais.\n"
    )
    offered += candidates("Mardi 4 mars 2025, Anne Roy a fermé le vieux phare de Brévic.\n")
    assert not any(one.startswith(("Lundi", "Mardi")) or "circulera et" in one for one in offered)


def test_news_too_long_for_a_headline_leaves_it_to_the_next_that_tells_it() -> None:
    long = ", ".join(
        f"la grande salle du {each} quai des anciens pêcheurs" for each in ("premier", "deuxième", "vieux")
    )
    text = (
        "Le phare ferme, place aux Marées. "
        f"Le festival de Brévic investit du jeudi 3 au dimanche 6 décembre {long}.\n\n"
        "La chanteuse Anne Roy ouvrira le bal jeudi à 20 h 30 au théâtre de Brévic.\n"
    )
    assert candidates(text)[0].startswith("La chanteuse Anne Roy ouvrira le bal")


def test_a_clause_about_what_the_editor_titles_on_comes_before_a_title_that_is_not() -> None:
    text = "Conseil du lundi 3 mars\n\nLes élus se sont réunis lundi. Le bac de Brévic fermera au public le 31 mars.\n"
    told = story(text, angle="le bac")
    assert DIGEST.write(told, SiteProfile()).headline.text.startswith("Le bac de Brévic fermera")
