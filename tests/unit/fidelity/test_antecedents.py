from __future__ import annotations

from cms_publisher.fidelity.excerpts.antecedents import antecedents, known_thing, spells_out

SOURCE = [
    "Kurt Volard, ancien ambassadeur, enseigne à Brévic.",
    "Le Comité des bacs (CODAB) prépare un second projet de pont.",
    "Le projet coûtera 12 millions d’euros.",
    "Volard y est opposé.",
    "Le CODAB votera en juin.",
]
KNOWN = antecedents(SOURCE)


def test_a_bare_surname_needs_the_full_name_before_it() -> None:
    assert KNOWN.missing(SOURCE[3], 3, "")
    assert not KNOWN.missing(SOURCE[3], 3, SOURCE[0])
    assert not KNOWN.missing(SOURCE[0], 0, "")


def test_a_surname_within_another_name_is_not_bare() -> None:
    assert not KNOWN.missing("La rue Kurt Volard est fermée.", 5, "")
    assert not KNOWN.missing("Marie Volard est opposée au pont.", 5, "")


def test_an_acronym_needs_its_development() -> None:
    assert KNOWN.missing(SOURCE[4], 4, "")
    assert not KNOWN.missing(SOURCE[4], 4, SOURCE[1])
    assert not KNOWN.missing(SOURCE[1], 1, "")


def test_people_told_as_new_are_known_later_in_any_number() -> None:
    known = antecedents(["La régie forme 24 apprentis.", "Les apprentis passent deux semaines à quai."])
    assert known.missing("Les apprentis passent deux semaines à quai.", 1, "")
    assert not known.missing("Les apprentis passent deux semaines à quai.", 1, "Un apprenti est parti.")


def test_the_thing_needs_the_sentence_that_speaks_of_a_thing() -> None:
    assert KNOWN.missing(SOURCE[2], 2, "Le bac est à quai.")
    assert not KNOWN.missing(SOURCE[2], 2, "Un projet divise la ville.")
    assert not KNOWN.missing("Le projet de loi sera voté.", 2, "")


def test_an_acronym_is_known_where_its_words_were_told() -> None:
    known = antecedents(["L’agence régionale de santé (ARS) rappelle la loi.", "L’ARS paiera deux lits."])
    assert known.missing("L’ARS paiera deux lits.", 1, "Le maire attend.")
    assert not known.missing("L’ARS paiera deux lits.", 1, "Le maire attend l’Agence régionale de santé.")
    assert not spells_out("Le ministère de la Santé attend.", "ARS")


def test_one_of_several_is_not_known_by_their_number() -> None:
    known = antecedents(["La régie ouvre son nouvel atelier.", "L’atelier est équipé de six presses."])
    assert known.missing("L’atelier est équipé de six presses.", 1, "La régie modernise ses ateliers.")
    assert not known.missing("L’atelier est équipé de six presses.", 1, "La régie inaugure un atelier.")


def test_a_thing_with_its_name_is_not_taken_as_known() -> None:
    assert known_thing("La scierie a brûlé il y a un mois.") == "scierie"
    assert known_thing("La scierie Morel a brûlé il y a un mois.") is None


def test_what_is_lent_names_nobody_whom_only_its_own_readers_know() -> None:
    texts = ["À Vasnes, l’hôpital de la Grève a tenu.", "L’hôpital réclame des lits.", "« Oui », dit le médecin."]
    known = antecedents(texts, lent=True)
    assert known.missing(texts[1], 1, "Il a fait chaud.")
    assert not known.missing(texts[1], 1, "L’hôpital de Lorme est plein.")
    assert known.missing(texts[2], 2, "Il a fait chaud.")
    assert not known.missing("« Oui », dit le maire.", 2, "Il a fait chaud.")
    assert not antecedents(texts).missing(texts[1], 1, "Il a fait chaud.")
