"""What of an article that is too long may go, and what never does."""

import pytest

from cms_publisher.fidelity.excerpts.spare import Text
from cms_publisher.french.words import stems_of

HEADLINE = "Le pont de Lorme rouvre lundi"
STANDFIRST = ("Le pont de Lorme rouvrira lundi 30 novembre à la circulation, a annoncé le Département.",)
NEWS = ("Le chantier a coûté 1,2 million d’euros.", "Les camions de plus de 19 tonnes resteront interdits.")


def _gone(*paragraph: str, after: tuple[str, ...] = ()) -> list[str]:
    """The sentences of the paragraph that may go, each as its part would."""
    paragraphs = [
        NEWS,
        ("Les travaux ont duré huit mois.",),
        paragraph,
        *([after] if after else []),
        ("Lorme compte 1 200 habitants.",),
    ]
    text = Text(HEADLINE, paragraphs, STANDFIRST)
    return [" ".join(paragraphs[part.paragraph][part.start : part.end]) for part in text.spare() if part.paragraph == 2]


@pytest.mark.parametrize(
    "sentence",
    [
        "« On a appris à faire le détour en chantant », raconte Mireille Aubin.",
        "« C’était un peu notre île », sourit la boulangère du bourg.",
        "« Le matin, je mettais le café en route avant de partir », se souvient-elle.",
        "Les piles avaient été dessinées par un ingénieur de la région.",
        "En 2025, 41 000 véhicules l’empruntaient.",
        "Le pont de Lorme rouvrira lundi 30 novembre à la circulation.",
    ],
)
def test_what_only_colours_repeats_or_was_before_may_go(sentence: str) -> None:
    assert any(sentence in gone for gone in _gone("Mireille Aubin habite le hameau des Buis.", sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "« On nous a menti pendant huit mois », dénonce Mireille Aubin.",
        "« Nous demandons une indemnité », raconte la porte-parole du collectif.",
        "« Trois commerces ont fermé, 14 emplois ont disparu », résume Mireille Aubin.",
        "Le Département conteste tout retard.",
        "Une réunion publique se tiendra mercredi 2 décembre à 19 heures.",
        "La déviation reste en place si le gel revient.",
        "Deux ouvriers ont été blessés pendant le chantier.",
        "Le conseil départemental a voté 300 000 euros de plus.",
        "L’entreprise, mise en cause, assure n’avoir reçu aucune plainte.",
        "Le parquet avait classé l’affaire sans suite.",
        "« Nous sommes soulagés, mais vigilants », indique Mireille Aubin, secrétaire du comité social.",
        "« Il est mort dans mes bras », raconte Mireille Aubin.",
        "« Je n’ai rien signé », se souvient Mireille Aubin.",
        "« Le maire nous a promis une réponse », raconte Mireille Aubin.",
        "« On y retournera lundi », sourit Mireille Aubin.",
        "« Je ne me présenterai pas », sourit Mireille Aubin.",
        "« Trois voisins ont plongé sous mes yeux », raconte Mireille Aubin.",
        "« Venez avec vos bottes et une lampe », sourit Mireille Aubin.",
        "Le chef d’équipe avait été condamné en 2019 pour des faits semblables.",
        "Le match aller s’était terminé sur un nul (1-1).",
        "L’expertise avait conclu à une usure des câbles.",
        "Selon la gendarmerie, le conducteur avait roulé vite.",
        "Un rectificatif avait été publié par le journal.",
        "C’est la neuvième panne depuis janvier.",
        "« J’avais le trac », raconte le patron du bar, qui a perdu un tiers de ses clients.",
        "« Éteignez », souffle Mireille Aubin.",
        "« On m’a proposé une indemnité », sourit Mireille Aubin.",
        "« Le 70 pour cent de ma recette, je le fais de juin à octobre », raconte le patron du bar.",
    ],
)
def test_no_side_no_figure_no_date_and_nobody_who_was_hurt_goes(sentence: str) -> None:
    assert _gone("Mireille Aubin habite le hameau des Buis.", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "following"),
    [
        ("« C’est long », sourit Mireille Aubin, la fleuriste.", "Elle a perdu un client sur quatre."),
        ("« C’est long », sourit Paul Mérieux, le garagiste du bourg.", "Paul Mérieux a tenu ses comptes."),
        ("Une navette avait été promise par la commune voisine.", "La navette n’est jamais venue."),
    ],
)
def test_what_another_sentence_leans_on_stays(sentence: str, following: str) -> None:
    assert sentence not in _gone("Le bourg vivait au ralenti.", sentence, after=(following,))


def test_the_last_voice_stays() -> None:
    told = ["« C’est le seul endroit où je ne tiens pas la barre. »", "« On verra bien », sourit Mireille Aubin."]
    assert not Text(HEADLINE, [NEWS, ("Les travaux ont duré huit mois.",), ("Elle chante.", *told)], STANDFIRST).spare()


def test_what_the_desk_asks_for_stays() -> None:
    told = "« On a appris à faire le détour en chantant », raconte Mireille Aubin."
    paragraphs = [
        NEWS,
        ("Les travaux ont duré huit mois.",),
        ("Le hameau est loin.", told),
        ("Lorme compte 1 200 habitants.",),
    ]
    assert not Text(HEADLINE, paragraphs, STANDFIRST, stems_of("le détour")).spare()


@pytest.mark.parametrize(
    ("said", "goes"),
    [
        ("C’est une fierté pour toute la commune, et un bel ouvrage exemplaire", True),
        ("Je veux saluer la mobilisation exemplaire des équipes, sur le pont jour et nuit", True),
        ("J’appelle les habitants à faire bouillir l’eau du robinet avant de la boire", False),
        ("Nous sommes fiers de nos équipes, et nous fermerons le pont si l’eau remonte", False),
        ("La commune n’a pas été informée de ce chantier exemplaire", False),
    ],
)
def test_an_office_holder_s_words_go_where_they_only_praise(said: str, *, goes: bool) -> None:
    homily = (f"« {said} », a déclaré Paul Mérieux, maire de Lorme.",)
    text = Text(HEADLINE, [NEWS, ("Les travaux ont duré huit mois.",), homily, ("Lorme est loin.",)], STANDFIRST)
    assert bool(text.spare()) is goes


def test_what_goes_with_a_voice_is_held_to_the_same() -> None:
    said = ("« C’était notre île », sourit Mireille Aubin.", "« La purge, nous la terminerons vendredi. »")
    assert _gone("Mireille Aubin habite le hameau des Buis.", *said) == []


@pytest.mark.parametrize(
    ("minutes", "after", "goes"),
    [
        ("Les élus se sont réunis mardi sous la présidence du maire, Luc Roy.", "Le maire a salué la foule.", False),
        ("Les élus se sont réunis mardi sous la présidence de Luc Roy.", "Une centaine de curieux attendaient.", False),
        ("Les élus se sont réunis lundi sous la présidence de Luc Roy.", "Le maire a dit oui.", False),
        ("Les élus se sont réunis mardi 24 novembre.", "Le chantier reprend mardi 1er décembre.", False),
        ("Dix-sept élus étaient présents, deux avaient donné pouvoir.", "Le maire a salué la foule.", True),
    ],
)
def test_minutes_that_alone_say_when_or_who_presides_stay(minutes: str, after: str, *, goes: bool) -> None:
    assert (minutes in _gone("Le hameau est loin.", minutes, after=(after,))) is goes


@pytest.mark.parametrize(
    ("told", "goes"),
    [
        ("Sa tante y vendait des crêpes le dimanche", True),
        ("Son mari est mort là un soir de mars, et le lendemain il pleuvait", False),
        ("On lui avait promis une rampe, et les panneaux ont été volés", False),
        ("Elle y a compté trois naissances et deux mariages", False),
    ],
)
def test_an_anecdote_goes_where_nothing_grave_is_told_around_the_voice(told: str, *, goes: bool) -> None:
    anecdote = (
        f"{told}.",
        "« On y dansait, on y chantait, et personne ne regardait l’heure sous les lampions du quai. »",
    )
    paragraphs = [NEWS, ("Les travaux ont duré huit mois.",), ("Le bourg est loin.",), anecdote, ("Lorme est loin.",)]
    assert bool(Text(HEADLINE, paragraphs, STANDFIRST).spare()) is goes
