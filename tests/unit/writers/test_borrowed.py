"""How much each source gives, and which of its sentences: what is new, whole, and with what answers it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cms_publisher.model import Rights, SiteProfile, Source
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

TEXT = """\
Le barrage de Vasnes sera démoli

Le barrage de Vasnes sera démoli à partir du lundi 11 janvier 2027, a annoncé le syndicat de la rivière.

Le barrage mesure 9 mètres de haut. Le syndicat a prévu neuf mois de travaux, et les truites remonteront la rivière \
jusqu’à sa source. Le béton du barrage sera concassé sur place, puis étalé sur les chemins des communes voisines.

Une réunion est prévue en mairie. Les riverains y poseront leurs questions au directeur du syndicat, qui viendra avec \
les plans et une maquette. Les prairies en aval recevront la vase après une analyse en laboratoire, et un puits sur \
deux sera suivi pendant les travaux par un bureau indépendant.
"""


def _body(*context: Source, words: int = 0, instruction: str = "") -> str:
    told = story(TEXT, *context, min_words=words, instruction=instruction)
    told = replace(told, primary=replace(told.primary, published=date(2026, 11, 27), outlet="Le Fil"))
    return " ".join(block.text for block in DEFAULT.write(told, SiteProfile()).body).replace("\u00a0", " ")


def _from(text: str, outlet: str = "L’Écho de Vasnes") -> Source:
    name = f"{outlet.lower()}.txt"
    return source(text, name, outlet=outlet, published=date(2026, 11, 26), rights=Rights.OWN)


AGAIN = "Le barrage de Vasnes mesure 9 mètres de haut. "


def test_what_the_article_says_is_left_out_and_the_new_sentence_behind_it_comes() -> None:
    who = "Le chantier de 1924 a coûté la vie à 11 maçons de Vasnes, tombés d’un échafaudage de bois un soir d’hiver."
    body = _body(_from(f"{AGAIN}{who}"))
    assert "11 maçons" in body
    assert body.count("9 mètres") == 1


def test_nothing_that_leans_on_what_is_left_out_comes() -> None:
    leaning = "Il a coûté la vie à 11 maçons de Vasnes, tombés d’un échafaudage de bois un soir de l’hiver de 1924."
    assert "11 maçons" not in _body(_from(f"{AGAIN}{leaning}"))


def test_no_pronoun_opens_what_comes_behind_what_is_left_out() -> None:
    pronoun = "Le refaire aurait coûté 3,5 millions d’euros aux communes, qui avaient demandé un chiffrage en 2019."
    assert "3,5 millions" not in _body(_from(f"{AGAIN}{pronoun}"))


def test_what_a_release_says_to_its_reader_is_no_news() -> None:
    invited = (
        "Les 140 bénévoles du barrage de Vasnes vous attendent nombreux pour une fête de la rivière le 5 décembre."
    )
    sent = replace(_from(invited), rights=Rights.PRESS_RELEASE)
    assert "nombreux" not in _body(sent, words=400)


def test_a_charge_does_not_come_without_the_answer_behind_it() -> None:
    charge = "Les riverains de Vasnes reprochent au syndicat d’avoir écarté sans étude une passe à 900 000 euros."
    answer = "Le syndicat rétorque que cette passe n’aurait rien réglé, car le barrage fuit depuis l’hiver de 2016."
    body = _body(_from(f"{charge} {answer}"))
    assert ("900 000" in body) is ("rétorque" in body) is True


def test_what_the_sender_of_a_source_denies_comes_first_under_no_claim_of_its_own() -> None:
    denied = "Le syndicat de la Vasne conteste tout lien entre le barrage de Vasnes et la vase de la rivière."
    claimed = "Le barrage de Vasnes est étanche depuis les travaux de 2019 et un puits sur deux est suivi chaque mois."
    sent = replace(_from(f"{denied} {claimed}", "Syndicat de la Vasne"), rights=Rights.LICENSED)
    assert f"{denied} {claimed}" in _body(sent, words=400)
    assert "Le barrage de Vasnes est étanche" not in _body(sent, words=400).replace(f"{denied} {claimed}", "")


def test_who_was_named_in_what_stays_behind_is_not_spoken_of() -> None:
    named = "L’association des pêcheurs à la mouche a tenu son assemblée samedi, et tout le monde a bien mangé."
    bare = "L’association réclame 40 000 euros pour refaire les berges du barrage et de la rivière à Vasnes."
    assert "40 000" not in _body(_from(f"{named}\n\n{bare}"))
    assert "40 000" in _body(_from(bare.replace("L’association", "L’association des pêcheurs")))


def test_each_of_several_sources_gives_something_where_there_is_little_room() -> None:
    coins = "Le barrage de Vasnes a coûté 70 000 francs en 1924. Les maçons de la vallée ont mis quatre ans à le bâtir."
    more = "Le barrage a produit 300 kilowatts jusqu’en 2009. La turbine est au musée de Vasnes, avec 12 autres."
    trout = (
        "Dans la rivière de Vasnes, les pêcheurs ont compté 140 truites en un jour. C’est trois fois plus qu’en 2019."
    )
    body = _body(_from(f"{coins}\n\n{more}", "Le Sorlais"), _from(trout, "L’Écho de Vasnes"), words=400)
    assert "70 000 francs" in body
    assert "140 truites" in body


def test_a_call_to_the_reader_is_left_out_of_what_comes() -> None:
    told = "Une pétition contre la démolition du barrage de Vasnes a recueilli 2 870 signatures en trois semaines."
    tract = _from(f"{told} Signez la pétition du barrage de Vasnes en mairie.", "Amis de la Vasne")
    body = _body(tract, words=400)
    assert told.partition("pétition ")[2] in body
    assert "Signez" not in body


def test_a_reaction_of_months_ago_does_not_come_without_what_it_is_to() -> None:
    reaction = (
        "Le syndicat du barrage de Vasnes invoque la hausse de 12 % du prix du béton et la baisse des subventions."
    )
    fact = "Le syndicat de la rivière a porté à 3 millions d’euros le coût du barrage de Vasnes."
    before = date(2024, 2, 9)
    assert "invoque" not in _body(replace(_from(reaction), published=before), words=400)
    assert "invoque" in _body(replace(_from(f"{fact} {reaction}"), published=before), words=400)
    assert "invoque" in _body(_from(reaction), words=400)


def test_no_more_sentences_come_than_the_instruction_allows() -> None:
    killed = (
        "Le chantier de 1924 a coûté la vie à 11 maçons de Vasnes, tombés d’un échafaudage de bois un soir d’hiver."
    )
    cost = "Le chantier avait duré 4 ans et coûté 2 millions de francs aux communes de la vallée de la Vasne."
    lent = _from(f"{AGAIN}{killed} {cost}")
    assert "2 millions" in _body(lent)
    limited = _body(lent, instruction="Une phrase de contexte, pas plus.")
    assert "11 maçons" in limited
    assert "2 millions" not in limited
    mill = "Le moulin de Vasnes a fait vivre 140 ouvriers de la vallée jusqu’à l’incendie de ses ateliers, en 1958."
    other = _from(f"{AGAIN}{mill}", "Le Val")
    both = _body(lent, other, words=400, instruction="Deux phrases de contexte au maximum.")
    assert ("11 maçons" in both, "140 ouvriers" in both, "2 millions" in both) == (True, True, False)


def test_a_limit_parts_no_charge_from_its_answer() -> None:
    charge = "Les riverains de Vasnes reprochent au syndicat d’avoir écarté sans étude une passe à 900 000 euros."
    answer = "Le syndicat rétorque que cette passe n’aurait rien réglé, car le barrage fuit depuis l’hiver de 2016."
    body = _body(_from(f"{charge} {answer}"), instruction="Une phrase de contexte, pas plus.")
    assert ("900 000" in body) is ("rétorque" in body) is True
