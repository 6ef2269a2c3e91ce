"""What protects whoever a text accuses is known by its words; what only resembles it is not."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.defence import answers, charges, protects, replies


@pytest.mark.parametrize(
    "sentence",
    [
        "Les deux élus sont présumés innocents.",
        "Elle bénéficie de la présomption d’innocence.",
        "Le trésorier clame son innocence.",
        "Il plaidera non coupable.",
        "Le maire conteste les faits.",
        "Ils ont toujours nié.",
        "La directrice réfute ces accusations.",
        "Il rejette en bloc ce qu’on lui reproche.",
        "Le juge a rendu un non-lieu.",
        "La plainte a été classée sans suite.",
        "La régie n’a pas souhaité s’exprimer.",
        "Elle a refusé de répondre.",
        "Contacté, le gérant parle d’un malentendu.",
        "« Tout était en règle », répond l’armateur.",
        "« Il n’a rien touché », a réagi l’avocat du trésorier.",
        "Aucune mise en examen n’a été prononcée.",
        "La mairie, que nous avons interrogée, renvoie vers l’État.",
        "« C’est un dossier vide », a plaidé Me Luc Ferrand, pour la défense.",
        "Le gérant n’a pas souhaité donner son point de vue.",
    ],
)
def test_a_defence_is_known(sentence: str) -> None:
    assert protects(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le conseil rejette le budget.",
        "La ville répond aux besoins des clubs.",
        "Il se relaxe au soleil.",
        "Les opposants contestent le tracé.",
        "Le joint de la vanne a cédé.",
        "La mairie n’a pas d’argent.",
        "« On a couru », raconte une ouvrière qui n’a pas souhaité donner son nom.",
        "« C’est l’argent des enfants », a plaidé Me Luc Ferrand, pour l’association, qui réclame 3 000 euros.",
        "« Elle ne dort plus », a plaidé Me Anne Roy, l’avocate de la victime.",
    ],
)
def test_an_ordinary_sentence_is_none(sentence: str) -> None:
    assert not protects(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Personne n’a été mis en examen.",
        "Dans les faits, personne n’a été poursuivi.",
        "Une pétition pour le bac circule.",
    ],
)
def test_what_charges_nobody_is_no_charge(sentence: str) -> None:
    assert not charges(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "La laiterie reconnaît « un débordement accidentel » d’une cuve.",
        "Le gérant plaide l’erreur.",
        "L’armateur dit avoir prévenu la préfecture dès le matin.",
        "La directrice assure n’avoir rien caché.",
        "D’après la direction, les vannes ont été changées.",
    ],
)
def test_an_account_answers_a_charge_and_nothing_else(sentence: str) -> None:
    assert answers(sentence, ["L’État a mis l’entreprise en demeure."])
    assert not answers(sentence, ["Les riverains ont fêté les cent ans de l’entreprise."])


@pytest.mark.parametrize(
    "charge",
    [
        "Le préfet a mis en demeure l’entreprise.",
        "Une visite a relevé un défaut d’entretien de l’alarme.",
        "Une centaine d’usagers ont manifesté devant la gare.",
        "« C’est une aberration », a déclaré la présidente.",
    ],
)
@pytest.mark.parametrize("answer", ["La régie fait valoir que le tunnel est noyé.", "Le directeur se justifie."])
def test_what_is_put_forward_answers_criticism_and_nothing_else(charge: str, answer: str) -> None:
    assert answers(answer, [charge])
    assert not answers(answer, ["Le maire a manifesté son intérêt.", "La gare met en valeur ses fresques."])


CHARGE = "L’opposition reproche à la maire son silence."


@pytest.mark.parametrize(
    "sentence",
    [
        "La maire répond que rien n’est décidé.",
        "L’adjointe conteste : le toit sera refait.",
        "Elle balaie ces critiques.",
    ],
)
def test_what_answers_only_behind_a_charge(sentence: str) -> None:
    assert answers(sentence, [CHARGE])
    assert not answers(sentence, ["La maire a fêté ses 60 ans."])


@pytest.mark.parametrize(
    ("sentence", "does"),
    [
        ("La direction explique que les dividendes datent de 2023.", True),
        ("La préfecture précise que l’étude est en ligne.", True),
        ("Le groupe indique avoir prévenu les élus lundi.", True),
        ("L’opposition rappelle qu’elle l’avait dit.", False),
        ("Le chantier emploie 40 personnes.", False),
        ("Aucune date précise n’est connue pour la réouverture.", False),
    ],
)
def test_another_party_has_its_say_behind_a_charge(sentence: str, does: bool) -> None:
    assert replies(sentence, CHARGE) is does
