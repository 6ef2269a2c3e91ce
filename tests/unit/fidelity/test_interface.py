from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.interface import is_interface


@pytest.mark.parametrize(
    "line",
    [
        "Aller au contenu | Aller au menu | Aller à la recherche",
        "Nous et nos 214 partenaires déposons des cookies pour mesurer l’audience de ce site.",
        "Partager sur Bluesky – Envoyer par e-mail – Copier le lien",
        "Article réservé aux abonnés",
        "Recevez la newsletter du lundi. Votre e-mail OK Vous pouvez vous désinscrire à tout moment.",
        "MENU Politique Sports Culture Podcasts Se connecter S’abonner",
        "Abonnez-vous pour lire la suite",
        "Dossier de presse - Plan Ponts (PDF - 2,4 Mo)",
    ],
)
def test_what_a_page_says_of_itself_is_told_by_its_words(line: str) -> None:
    assert is_interface(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le tribunal a interdit les cookies publicitaires sans accord du lecteur.",
        "Elle a publié la vidéo sur Facebook.",
        "« Abonnez-vous », répète le directeur du théâtre.",
        "La bibliothèque compte 900 abonnés.",
        "Des imprimeries de la vallée ferment.",
        "Le bac repart lundi.",
        "Le bac (12 Mo) repart",
    ],
)
def test_news_of_pages_and_subscribers_is_none(sentence: str) -> None:
    assert not is_interface(sentence)
