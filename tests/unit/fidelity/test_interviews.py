from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.fidelity.interviews import questions, speaks, unassigned
from cms_publisher.model import BlockKind
from cms_publisher.readers.formats import require_reader

INTERVIEW = """\
Une voix pour le bac

Elle conduit le bac de Brévic depuis vingt ans, par tous les temps et toutes les marées.

Vous avez appris ce métier avec votre père. Que vous a-t-il laissé ?

Une casquette, et la peur du brouillard qui monte sans prévenir le soir.

On vous dit bavarde.

Je parle surtout au moteur, qui répond mieux que les passagers.

La ligne a failli fermer.

J’ai écrit au préfet, et il m’a répondu le lendemain.

Et maintenant ?

Je forme deux jeunes, qui apprennent plus vite que moi.

Avez-vous peur de la retraite ?

J’aurai le temps de regarder passer le bac.
"""
FREQUENT = """\
Le bac en questions

La régie répond aux questions que les passagers posent le plus souvent au guichet.

Comment réserver ?

La réservation se fait au guichet ou par téléphone, la veille au plus tard.

Les chiens sont-ils admis ?

Ils le sont en laisse, sur le pont inférieur seulement.

Que faire en cas de brouillard ?

Le bac ne part pas, et les billets sont remboursés au guichet.
"""


def asked(text: str) -> list[str]:
    document = require_reader(Path("a.txt")).read(text).document
    starts = questions(document)
    return [document.slice(block) for block in document.blocks if block.start in starts]


def test_what_an_interviewer_asks_or_says_is_told_from_the_answers() -> None:
    assert asked(INTERVIEW) == [
        "Vous avez appris ce métier avec votre père. Que vous a-t-il laissé ?",
        "On vous dit bavarde.",
        "Et maintenant ?",
        "Avez-vous peur de la retraite ?",
    ]


BOLD = """\
# Vingt ans de bac

**Jeanne Le Goff conduit le bac de Brévic depuis vingt ans.**

**Vous avez appris ce métier avec votre père ?**

Oui. Il m’a laissé une casquette, et la peur du brouillard.

**Le brouillard, la houle... un drôle de métier.**

J’écoute la bouée, et j’attends.

**Avez-vous eu peur ?**

Une fois, au mois d’août. Je n’en ai parlé à personne.

**La ligne a failli fermer.**

**Qui vous a aidée ?**

Personne, ou presque. J’ai écrit au préfet.

Et qui m’a répondu ?

Lui, le lendemain.

**Que faudrait-il pour que d’autres viennent ?**

Qu’ils montent à bord. Le soir, la mer est à moi. Vous en connaissez, des bureaux comme ça ?

*Le bac de Brévic part toutes les heures.*
"""


@pytest.mark.parametrize("title", ["# Vingt ans de bac", "Vingt ans de bac", "**Vingt ans de bac**"])
def test_all_that_the_copy_sets_in_bold_beside_its_questions_is_the_interviewers(title: str) -> None:
    text = BOLD.replace("# Vingt ans de bac", title)
    document = require_reader(Path("a.md")).read(text).document
    starts = questions(document)
    assert [document.slice(block) for block in document.blocks if block.start in starts] == [
        "Vous avez appris ce métier avec votre père ?",
        "Le brouillard, la houle... un drôle de métier.",
        "Avez-vous eu peur ?",
        "La ligne a failli fermer.",
        "Qui vous a aidée ?",
        "Que faudrait-il pour que d’autres viennent ?",
    ]


LABELLED = """\
Le club change de main

Le Fil : Vous quittez le club après douze ans. Pourquoi maintenant ?
Hervé Kerdilès : Parce que le club va bien, et que je veux voir grandir mes petits-enfants.
Le Fil : Le budget a doublé sous votre mandat.
H.K. : Il est passé de 90 000 à 185 000 euros, grâce aux bénévoles qui ont fait le travail.
Le Fil : Un regret, tout de même ?
H.K. : Le terrain synthétique, que l’on attend depuis 2017 sans que rien ne vienne.
Le Fil : Que direz-vous à qui vous succédera ?
H.K. : De garder la maison rangée, parce que l’on part plus facilement d’une maison rangée.
"""


def test_who_asks_is_known_by_a_label_where_there_is_one() -> None:
    assert [text.split(" : ")[1][:12] for text in asked(LABELLED)] == [
        "Vous quittez",
        "Le budget a ",
        "Un regret, t",
        "Que direz-vo",
    ]


def test_frequent_questions_are_no_interview() -> None:
    assert asked(FREQUENT) == []


def test_a_statement_between_two_answers_has_no_sure_speaker() -> None:
    texts = [(BlockKind.QUESTION, "Et après ?"), (BlockKind.PARAGRAPH, "Je suis partie.")]
    texts += [(BlockKind.PARAGRAPH, "La ligne a failli fermer."), (BlockKind.PARAGRAPH, "J’ai écrit au préfet.")]
    assert list(unassigned(texts)) == [2]
    texts[2] = (BlockKind.PARAGRAPH, "Nous avons failli fermer.")
    assert list(unassigned(texts)) == []


def test_only_words_outside_quotations_speak_of_oneself() -> None:
    assert speaks("Ma mère a appelé")
    assert not speaks("«\u00a0Ma mère\u00a0» a appelé")


def test_below_initials_that_answer_the_interviewer_may_also_state() -> None:
    labelled = """\
Le Fil : Vous avez commencé par la mer. Pourquoi le bac ?

N. R. : Par hasard, je voulais une rive en face.

Le Fil : Que voyez-vous changer ?

N. R. : La vase monte, je l’ai noté dès 2011.

Vous l’aviez écrit au préfet.

N. R. : Trois fois, et j’ai gardé les lettres.

Qu’attendez-vous de ce livre ?

N. R. : Que l’on regarde le fleuve.
"""
    assert "Vous l’aviez écrit au préfet." in asked(labelled)


def test_a_question_behind_a_dash_is_no_item_of_a_list() -> None:
    dashes = """\
— Pourquoi annulez-vous la traversée ?

— Nous n’avons plus d’assurance, je ne signe pas sans.

— Avez-vous cherché ailleurs ?

— Auprès de neuf compagnies, j’ai neuf refus.

— Et l’an prochain, vous y croyez ?

— J’y crois, nous ouvrons une caisse.
"""
    assert len(asked(dashes)) == 3
