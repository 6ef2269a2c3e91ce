from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from cms_publisher.fidelity.cleaning import clean, foreign_brackets, has_words, leftover
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.repairs.joins import parted, suspicious_glue
from cms_publisher.french.sentences import split
from tests.unit.cases import Case, load, titles

CASES = Path(__file__).with_name("cases") / "cleaning.md"


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_text_is_cleaned(case: Case) -> None:
    assert clean(case.given)[0] == case.expected


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_a_difference_is_recorded_and_nothing_else(case: Case) -> None:
    assert bool(clean(case.given)[1]) == (case.given != case.expected)


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_whether_words_are_left_is_told_without_typography(case: Case) -> None:
    assert has_words(case.given) == any(map(str.isalnum, clean(case.given)[0]))


@pytest.mark.parametrize(
    ("raw", "left"), [("[Edited by Lise Varenne]", False), ("Source link", False), (", dit-il", True)]
)
def test_marks_are_no_words(raw: str, left: bool) -> None:
    assert has_words(raw) is left


def test_each_edit_names_its_kind() -> None:
    _, edits = clean("L'Etat &amp; la ville.Le port . [Edited by Lise Varenne] Source link")
    assert {edit.kind for edit in edits} == {
        EditKind.ENTITY,
        EditKind.MARK,
        EditKind.LEFTOVER,
        EditKind.GLUE,
        EditKind.TYPOGRAPHY,
        EditKind.ACCENT,
    }


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("[Edited by Lise Varenne]", EditKind.MARK),
        ("Traduit de l’anglais par Lise Varenne", EditKind.MARK),
        ("Lire aussi : La digue cède", EditKind.LEFTOVER),
        ("Lire plus : Ce que coûte le permis", EditKind.LEFTOVER),
        ("L’Écho a contacté la mairie par e-mail pour commentaires.", EditKind.LEFTOVER),
        ("Reuters.", EditKind.LEFTOVER),
        ("Photo : Jean Dupont / Agence du Val", EditKind.LEFTOVER),
        ("© 2024 La Gazette du Val. Tous droits réservés.", EditKind.LEFTOVER),
        ("Mots-clés : bac, Val", EditKind.LEFTOVER),
        ("Related Articles", EditKind.LEFTOVER),
        ("COMMUNIQUÉ DE PRESSE", EditKind.LEFTOVER),
        ("Nantes, le 12 mars 2026", EditKind.LEFTOVER),
        ("Communiqué - vendredi 18 septembre 2026", EditKind.LEFTOVER),
        ("COMMUNIQUÉ DE PRESSE N° 12 – Lormes, le 3 mars 2026", EditKind.LEFTOVER),
        ("Communiqué du 12 juin 2025 : la Ville répond", None),
        ("(Actualisé avec bilan, réaction du préfet)", EditKind.MARK),
        ("Le bac repart (actualisé avec les horaires d’hiver).", None),
        ("Lire la suite : le bac repart", EditKind.LEFTOVER),
        ("This article was originally published in English.", EditKind.LEFTOVER),
        ("Par Tom Hadley pour La Gazette", EditKind.MARK),
        ("Suite page 3", EditKind.LEFTOVER),
        ("Cet article a été traduit de l’anglais par Lise Varenne.", EditKind.LEFTOVER),
        ("Photo de groupe devant le bac.", None),
        ("Cet article de la loi a été adapté par les députés.", None),
        ("Newsweek.", EditKind.LEFTOVER),
        ("Reuters", None),
        ("jco/pta/ib", EditKind.LEFTOVER),
        ("et/ou", None),
        ("abk-jlo/mpr/tq", EditKind.LEFTOVER),
        ("transports-bac-greve-social", EditKind.LEFTOVER),
        ("arc-en-ciel", None),
        ('<org idsrc="isin">BACS</org>', EditKind.LEFTOVER),
        ("P. K.", EditKind.MARK),
        ("Additional reporting by Tom Hadley in Oslo", EditKind.MARK),
        ("[RELU AB 14/03 23h10 - 62 lignes]", EditKind.MARK),
        ("[sic]", None),
        ("Ce site utilise des cookies pour améliorer votre expérience.", EditKind.LEFTOVER),
        ("Le bac du Val, samedi, à quai. © La Gazette - M. Q.", EditKind.LEFTOVER),
        ("ATTENTION - ajoute réactions ///", EditKind.LEFTOVER),
        ("AVIS : le texte précédent est annulé.", EditKind.LEFTOVER),
        ("ATTENTION : texte non relu, ne pas mettre en ligne.", EditKind.LEFTOVER),
        ("ATTENTION : pas de traversée sans appel préalable au 116 117.", None),
        ("ATTENTION : annulation de la traversée du 3 décembre.", None),
        ("ATTENTION : complétez le formulaire avant le 4 décembre.", None),
        ("ATTENTION : les titres de transport ne seront plus vendus à bord.", None),
        ("(photo Roy à récupérer auprès du club, demander à Jojo)", EditKind.MARK),
        ("Photo de Roy à demander au club", EditKind.MARK),
        ("Légende à caler avec le service photo", EditKind.MARK),
        ("(visuel en PJ, crédit Lorme HB)", EditKind.MARK),
        ("Photos de la fête à récupérer à la mairie", None),
        ("P.S. : merci de nous faire relire l’article avant parution.", EditKind.LEFTOVER),
        ("PS : nous souhaitons relire nos citations.", EditKind.LEFTOVER),
        ("Vous voudrez bien nous confirmer la date de parution.", EditKind.LEFTOVER),
        ("Nous souhaitons relire le dossier avant de voter.", None),
        ("Merci de confirmer votre venue avant le 3 décembre.", None),
        ("Attention aux chiens.", None),
        ("peut-être", None),
        ("Traduit par un poète, ce livre surprend.", None),
        ("«\u00a0Source link\u00a0», dit-elle.", None),
        ("Partager le pain reste un devoir.", None),
        ("(LV, avec archives) — merci de ne pas titrer sur « le four du diable »", EditKind.LEFTOVER),
        ("Note aux rédactions : entretiens possibles jusqu’au 13 septembre.", EditKind.LEFTOVER),
        ("Figure 1. Le four en coupe (crédit : L. Varenne).", EditKind.LEFTOVER),
        ("Merci de sa patience, dit la boulangère.", None),
        ("ABONNEZ-VOUS ! 6 numéros pour 39 € au lieu de 52,80 €", EditKind.LEFTOVER),
        ("12 mois de travaux pour 39 euros de subvention par an, c’est peu pour la commune, dit le maire.", None),
        ("Abonnez-vous !", EditKind.LEFTOVER),
        ("Propos recueillis par Lise Varenne – Photos : Tom Hadley/Studio du Val", EditKind.MARK),
        ("Documents joints : plan_v2.pdf – photo.jpg", EditKind.LEFTOVER),
        ("Les documents joints au dossier : un plan et une photo.", None),
        ("Laiterie du Val – SAS au capital de 410 000 € – RCS Val B 000 000 118", EditKind.LEFTOVER),
        ("(relire les chiffres avec le service du budget - L.V.)", EditKind.MARK),
        ("Envoyé de mon iPhone", EditKind.LEFTOVER),
        ("De : Lise Varenne <lise@val.example>", EditKind.LEFTOVER),
        ("---------- Message transféré ----------", EditKind.LEFTOVER),
        ("De : la mer, il ne parle plus.", None),
        ("2/3", EditKind.LEFTOVER),
        ("Lecture 4 min", EditKind.LEFTOVER),
        ("La lecture de 4 minutes a lassé.", None),
        ("Reportage additionnel de Lise Varenne à Oslo.", EditKind.MARK),
        ("Traduit de l’anglais.", EditKind.LEFTOVER),
        ("Cet article est apparu à l’origine dans l’édition imprimée du 18 juin.", EditKind.LEFTOVER),
        ("Cet article de la loi est paru au Journal officiel.", None),
        ("SANTÉ.", EditKind.LEFTOVER),
        ("Santé.", None),
        ("Page 2 sur 3", EditKind.LEFTOVER),
        ("> Salut, tu en es où pour le bac ?", EditKind.LEFTOVER),
        ("Le 12 oct. 2025 à 18:02, Lise <lise@val.example> a écrit :", EditKind.LEFTOVER),
        ('[gallery ids="1,2"]', EditKind.LEFTOVER),
        ('[caption id="a1" width="80"]Le bac, mercredi. (Photo LV)[/caption]', EditKind.LEFTOVER),
        ("[le bac]", None),
        ("À LIRE AUSSI. Le bac du Val investit deux millions", EditKind.LEFTOVER),
        ("Gros orage sur le Val ! pic.twitter.com/x1y2z3", EditKind.LEFTOVER),
        ("— Pompiers 99 (@SDIS99) March 5, 2025", EditKind.LEFTOVER),
        ("Par Lise Varenne, publié le 5 mars 2025 à 9h12", EditKind.LEFTOVER),
        ("Chèque à l’ordre de l’amicale, 4 place du Val.", EditKind.LEFTOVER),
        ("AUV - Association loi 1901 - Siret 000 000 000 00011", EditKind.LEFTOVER),
        ("L’association loi 1901 du Val a fermé.", None),
        ("[LV2: vérifier le jour]", EditKind.MARK),
        ("Commentaire [LV3]: on l’a déjà dit, non ?", EditKind.MARK),
        ("Mis en forme : Police :Gras", EditKind.MARK),
        ("Supprimé : Le maire n’a pas souhaité s’exprimer.", EditKind.MARK),
        ("Le bac a été supprimé : il n’y en a plus.", None),
        ("[Insérer photo bac_02.jpg]", EditKind.MARK),
        ("{{< youtube dQw4w9 >}}", EditKind.LEFTOVER),
        ("[^1]: Chiffre arrêté au 31 janvier.", EditKind.LEFTOVER),
        ("Recueilli par Lise Varenne", EditKind.MARK),
        ("De notre envoyée spéciale à Brévic-le-Port Lise Varenne", EditKind.MARK),
        ("Photos Lise Varenne", EditKind.MARK),
        ("Photo archives Lise V.", EditKind.MARK),
        ("Photo d’archives Le Val", EditKind.MARK),
        ("Photo archives", EditKind.MARK),
        ("Ph. L. V.", EditKind.MARK),
        ("Lise Varenne, lise@fil.example", EditKind.MARK),
        ("(Rappel - repères)", EditKind.MARK),
        ("La traduction a été produite par une machine. Signaler une erreur", EditKind.LEFTOVER),
        ("Tableau : les tarifs du bac (cliquer pour agrandir)", EditKind.LEFTOVER),
        ("À LIRE AUSSI Bacs : notre comparatif", EditKind.LEFTOVER),
        ("[Encadré partenaire] Comparez 80 bacs avec BacPlus", EditKind.LEFTOVER),
        ("34 commentaires - Connectez-vous pour réagir", EditKind.LEFTOVER),
        ("Photo L. V. : Yann Kermeur et Anna Brunel devant le bac", EditKind.LEFTOVER),
        ("Photo Lise Varenne : la cale de Brévic", EditKind.LEFTOVER),
        ("Photo de famille : les trois capitaines étaient là.", None),
        ("Photo page 5 : la cale de Brévic, en mars dernier.", EditKind.LEFTOVER),
        ("À suivre", EditKind.LEFTOVER),
        ("M. Th.", EditKind.MARK),
        ("Présents : 21.", EditKind.LEFTOVER),
        ("Excusés : 2 (M. Kermeur donne pouvoir à Mme Brunel).", EditKind.LEFTOVER),
        ("Secrétaire de séance : Anne Brunel.", EditKind.LEFTOVER),
        ("L’ordre du jour étant épuisé, la séance est levée à 22 h 40.", EditKind.LEFTOVER),
        ("Absents : Kermeur (genou), Brunel (suspendue).", None),
        ("La séance est levée dans le brouhaha.", None),
        ("À lire aussi cette semaine, le roman de Lise Varenne.", None),
        ("La traduction a été réalisée par Lise Varenne.", None),
        ("Photo de la halle", None),
        ("Photo archives de la halle", None),
        ("(photo archives : la cale de Brévic)", EditKind.LEFTOVER),
        ("(photo d’illustration)", EditKind.MARK),
        ("(archives Le Val)", EditKind.MARK),
        ("(photo L. V.)", EditKind.MARK),
        ("(photo d’une vie)", None),
        ("Lire aussi page 3 l’éditorial", EditKind.LEFTOVER),
        ("À lire demain : le désert médical en chiffres", EditKind.LEFTOVER),
        ("Samedi dans nos colonnes : le portrait de la passeuse", EditKind.LEFTOVER),
        ("À lire dans notre prochain numéro : les foires", EditKind.LEFTOVER),
        ("Lire demain ne suffit pas : il faut agir.", None),
        ("À voir samedi : le concert de la fanfare", None),
        ("Dans notre édition du 3 mars, nous écrivions : le pont ferme", None),
        ("Contact presse : Anne Roy, 03 84 00 00 12", EditKind.LEFTOVER),
        ("Contact : réservations au 03 84 00 00 12", None),
        ("Lire en page 2 l’entretien avec Anna Brunel.", EditKind.LEFTOVER),
        ("Notre dossier en pages 2 et 3", EditKind.LEFTOVER),
        ("Retrouvez les résultats page 15", EditKind.LEFTOVER),
        ("Lire également les réactions.", EditKind.LEFTOVER),
        ("(lire par ailleurs)", EditKind.LEFTOVER),
        ("Lire aussi le plan de la cale", EditKind.LEFTOVER),
        ("Lire aussi les notices, c’est son métier.", None),
        ("Lire page 12 du rapport lui a suffi.", None),
        ("L’éditorial de la page 3 a fait du bruit.", None),
        ("Notre dossier en pages 2 et 3 a fait du bruit.", None),
        ("Associated Press writer Tom Hadley contributed to this report from Oslo.", EditKind.LEFTOVER),
        ("Encadré à prévoir : c’est quoi un bac ? (prendre dans la fiche du port)", EditKind.MARK),
        ("Infographie à faire sur les marées", EditKind.MARK),
        ("Merci de rajouter la légende de la photo.", EditKind.MARK),
        ("Mettre la carte si le service infographie a le temps.", EditKind.MARK),
        ("Photo fournie par le port, crédit capitainerie.", EditKind.MARK),
        ("Carte à faire par l’infographie", EditKind.MARK),
        ("Pour le SR : vérifier l’orthographe de Kerouredan.", EditKind.MARK),
        ("Note au secrétariat de rédaction : garder la dernière phrase.", EditKind.MARK),
        ("Si trop long, couper le dernier paragraphe.", EditKind.MARK),
        ("Couper par la fin si besoin", EditKind.MARK),
        ("Exergue : « On n’a plus rien »", EditKind.MARK),
        ("INTERTITRE", EditKind.MARK),
        ("(titre provisoire)", EditKind.MARK),
        ("ITW OFF", EditKind.MARK),
        ("BONUS WEB : la vidéo du bac", EditKind.MARK),
        ("Envoyé par Lise, correspondante", EditKind.MARK),
        ("Fin du papier", EditKind.MARK),
        ("(tw/dpa)", EditKind.LEFTOVER),
        ("(ats/xy)", EditKind.LEFTOVER),
        ("SDA", EditKind.LEFTOVER),
        ("(AFP)", EditKind.LEFTOVER),
        ("(avec agences)", EditKind.LEFTOVER),
        ("(jlm avec afp)", EditKind.LEFTOVER),
        ("/ATS", EditKind.LEFTOVER),
        ("+++ Nouveau : réaction du préfet +++", EditKind.LEFTOVER),
        ("ENCADRÉ (à venir)", EditKind.MARK),
        ("-30-", EditKind.LEFTOVER),
        ("Légende photo : le bac à quai, mardi", EditKind.LEFTOVER),
        ("Exergue du monument : « À nos enfants ».", None),
        ("Encadré par deux gendarmes, le passeur est arrivé à 9 heures.", None),
        ("Mettre la carte dans la borne, attendre, recommencer : les usagers s’en plaignent.", None),
        ("Une carte à faire tamponner dans dix commerces donne droit à un passage.", None),
        ("Pour la maquette du futur bac, la ville a payé 8 000 euros.", None),
        ("Couper les arbres si besoin : c’est le choix de la commune.", None),
        ("Titre provisoire de séjour en poche, Amadou Diallo a repris le bac.", None),
        ("Prévoir une photo d’identité pour l’inscription.", None),
        ("Note au maire : les habitants lui donnent 12 sur 20.", None),
        ("(et/ou)", None),
        ("Photos fournies par le parquet, il a avoué.", None),
    ],
)
def test_a_block_that_is_no_text_is_told_apart(block: str, kind: EditKind | None) -> None:
    assert leftover(block) == kind


def test_words_run_together_are_shown() -> None:
    text = "une rive lointainel’Orval et motMot"
    assert [text[start:end] for start, end in suspicious_glue(text)] == ["lointainel’Orval", "motMot"]


def test_words_that_were_set_apart_are_told() -> None:
    assert parted("une rive lointainel'Orval2 et l’Orval") == ["lointaine l’Orval2"]


def test_names_and_elisions_are_no_broken_glue() -> None:
    assert (
        suspicious_glue("lorsqu’Orval, jusqu’Ici, YouTube, iPhone, #jeVote, https://a.fr/unDeux, la grand’Place") == []
    )


@pytest.mark.parametrize(
    "name",
    [
        "le Campo dell’Oro",
        "Petra all’Acqua",
        "une course sull’Etna",
        "la plage dell'Ottocento",
        "dall’Alto",
        "bell’Italia",
        "Sant’Andrea",
        "la Penn-ar-c’hoat",
        "L’Hospitalet de l’Infant",
        "Kerc’hoat",
    ],
)
def test_italian_corsican_breton_and_catalan_names_are_no_broken_glue(name: str) -> None:
    assert suspicious_glue(name) == []
    assert parted(name) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le bac part en 2027. (wv)", "Le bac part en 2027."),
        ("Le bac part. (sb)", "Le bac part."),
        ("Le bac part. (lmt)", "Le bac part."),
        ("Le bac part. (W. V.)", "Le bac part."),
        ("Le bac coûte 10 euros. (ht)", None),
        ("Le bac part. (sic)", None),
        ("Le bac part (wv)", None),
        ("Le bac (wv) part.", None),
        ("Le bac part. (oui)", None),
        ("Le bac part. (mer)", None),
    ],
)
def test_a_writer_s_initials_behind_the_last_stop_are_cut(text: str, wanted: str | None) -> None:
    final, edits = clean(text)
    assert final.replace("\u00a0", " ") == (wanted or text)
    assert any(edit.kind is EditKind.MARK for edit in edits) is (wanted is not None)


def test_empty_and_english_brackets_are_shown() -> None:
    text = "« [closing the gate] [a shared plan] [sic] [] [leurs] [son parti] [ndlr] […] [l’Élysée] »"
    found = [text[start:end] for start, end in foreign_brackets(text)]
    assert found == ["[closing the gate]", "[a shared plan]", "[]"]


@pytest.mark.parametrize("piece", ["a. ", "«", "(", "« a. ", "aa.Aa", "[a ", "Lire aussi : ", "(lire page 4) "])
def test_time_grows_with_length_only(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    begin = perf_counter()
    split(clean(text)[0])
    assert perf_counter() - begin < 30  # a quadratic way takes minutes


@pytest.mark.parametrize(
    "line", ["ANI 261326 NOV 26", "(ANI 261326 NOV 26)", "(ATS, 26.11.2026 13:26)", "AFP - 26 novembre 2026 13h26"]
)
def test_the_line_by_which_a_wire_is_timed_is_no_text(line: str) -> None:
    assert leftover(line) is EditKind.LEFTOVER
