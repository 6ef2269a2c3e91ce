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
