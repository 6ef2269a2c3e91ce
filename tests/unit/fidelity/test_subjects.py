from __future__ import annotations

from dataclasses import replace

from cms_publisher.fidelity.subjects import names_sender, on_one_subject, shared_names, shared_things
from cms_publisher.model import Rights
from tests.unit.writers.stories import source

TOLD = """La tannerie supprime 21 postes. Le cuir se vend mal depuis deux ans, et elle a perdu son premier client.

La sellerie tient mieux, et les anciens ne comprennent pas. « On nous a dit que tout irait bien, et puis plus rien »,
raconte une ouvrière qui découpe des peaux depuis qu’elle a dix-huit ans, comme sa mère avant elle. Son frère est parti
l’hiver dernier. Il conduit des camions, il ne reviendra pas. « On apprend ce métier en dix ans, on l’oublie en trois
mois », soupire-t-elle devant la grille fermée, où quelques voisins sont venus voir ce qui se passe, sans rien dire.

Les élus ont écrit au préfet du Sorlais et à la Région. Une cuve de la tannerie est arrêtée, une autre va l’être.

Dans les ateliers de sellerie, on attend. Le cuir part vers l’Italie. Un seul de ces ateliers embauche."""


def test_a_trade_text_on_several_things_of_the_story_in_its_region_is_context() -> None:
    trade = "Dans le Sorlais, les tanneries et les selleries ont réduit leurs achats de 8 %. Deux ateliers ferment."
    assert on_one_subject(TOLD, trade)


def test_the_region_alone_or_the_things_alone_are_none() -> None:
    assert not on_one_subject(TOLD, "Dans le Sorlais, les randonneurs sont revenus cet été.")
    assert not on_one_subject(TOLD, "En Islande, les tanneries et les selleries ferment. Deux ateliers restent.")


def test_a_country_or_a_body_in_capitals_is_no_region() -> None:
    assert not on_one_subject(TOLD, "La Région et l’Italie aident tanneries et selleries, et deux ateliers.")


def test_a_text_on_a_street_that_is_one_item_of_a_council_is_context() -> None:
    council = f"{TOLD}\n\nLa rue des Tonneliers sera refaite en mars. Dix-neuf platanes seront abattus."
    assert on_one_subject(council, "Rue des Tonneliers : les platanes divisent\n\nUn collectif les défend.")
    assert not on_one_subject(council, "Rue des Drapiers : les tilleuls divisent\n\nUn collectif les défend.")


def test_what_two_texts_share_is_named_before_one_is_called_a_stranger() -> None:
    told = "À Larnage, deux hommes trient des lames. Selon Jean, 40 maisons ont été inondées et l’assurance attend."
    helped = "Sept communes touchées, dont 900 000 euros à Larnage. Selon la Région, Jean Vial suivra en France."
    insured = "Le coût des inondations est connu, les assureurs chiffrent la facture, les experts passeront."
    assert shared_names(told, helped) == ("Larnage",)
    assert shared_names(told, insured) == ()
    assert shared_things(told, insured) == ("inondations", "assureurs")
    assert shared_things(told, "Les trains ont été arrêtés par la tempête.") == ()


def test_what_was_sent_by_one_that_the_story_names_is_context() -> None:
    told = "La ferme attendra. « Rien n’est joué », dit Anne Roy, d’Eaux vives du Sorlais."
    sent = source("L’enquête s’achève ce soir.", outlet="EAUX VIVES DU SORLAIS")
    assert names_sender(told, sent)
    assert not names_sender(told, replace(sent, outlet="Rives du Sorlais"))
    assert not names_sender(told, replace(sent, outlet="La ferme"))
    assert not names_sender(told, replace(sent, rights=Rights.OWN))


STAY = """Les bateaux de plus de huit mètres resteront au port du 22 janvier au 20 février pour ménager les dauphins.

Au Havre-Neuf, un fileyeur a touché son indemnité en septembre. Le dernier versement est arrivé trop tard."""


def test_a_text_on_the_same_period_and_measure_is_context_whoever_it_names() -> None:
    wire = "L’interdiction, du 22 janvier au 20 février 2027, vise les navires de plus de huit mètres, les fileyeurs."
    body = "Du vendredi 22 janvier au samedi 20 février, l’indemnité reste due. Le versement aux fileyeurs tarde."
    assert on_one_subject(STAY, f"{wire} Elle protège les dauphins.")
    assert on_one_subject(STAY, body)


def test_a_period_alone_or_another_period_is_none() -> None:
    fair = "La foire aux vins se tient du 22 janvier au 20 février, avec un fileyeur en maquette."
    assert not on_one_subject(STAY, fair)
    later = "Du 21 février au 20 mars, l’indemnité reste due. Le versement aux fileyeurs et les dauphins suivront."
    assert not on_one_subject(STAY, later)


def test_a_text_that_counts_the_same_is_context_whoever_it_names() -> None:
    told = "Le captage est coupé. Il alimente 6 240 habitants. Des hydrocarbures ont été décelés par un agent."
    wire = "Quelque 6.240 habitants n’ont plus d’eau : un captage est souillé par des hydrocarbures, dit un agent."
    assert on_one_subject(told, wire)
    assert not on_one_subject(told, wire.replace("6.240", "6.250"))
    assert not on_one_subject(told, "La fête a réuni 6 240 habitants de la vallée.")


def test_another_town_s_bridge_of_the_same_name_is_another_subject() -> None:
    told = "À Vierzac, le pont de la République sera fermé trois mois. Les commerçants demandent une indemnité."
    title = "Le pont de la République rouvre\n\n"
    assert not on_one_subject(told, f"{title}À Chalvet, le pont de la République a rouvert lundi.")
    assert on_one_subject(told, f"{title}Le pont de la République a rouvert lundi.")
