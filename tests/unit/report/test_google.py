from __future__ import annotations

from dataclasses import replace

from cms_publisher.report.google import fitted, previews
from cms_publisher.seo.pixels import width
from tests.unit.report import dossiers

LONG = "La halle centrale de Bréval a rouvert après deux ans de travaux et quarante fermes de chêne remplacées"


def test_what_fits_is_shown_whole() -> None:
    assert fitted("Court", 580, 20) == "Court"


def test_what_does_not_fit_is_cut_after_a_whole_word() -> None:
    cut = fitted(LONG, 580, 20)
    assert width(cut, 20) <= 580
    assert LONG.startswith(cut.removesuffix("\u00a0…") + " ")
    assert cut.count(" ") + 1 < len(LONG.split())
    one_more = LONG.split(" ")[: cut.count(" ") + 2]
    assert width(" ".join(one_more) + "\u00a0…", 20) > 580


def test_the_path_is_the_site_s_own_and_the_slug() -> None:
    desktop, phone = previews(dossiers.EDITION)
    assert desktop.path == "courrier-breval.example › actualites › halle-centrale-breval-rouvre"
    assert (desktop.site, phone.device) == ("Le Courrier de Bréval", "phone")


def test_a_site_that_nobody_named_is_not_made_up() -> None:
    profile = replace(dossiers.PROFILE, url=None, publisher=None)
    desktop, _ = previews(replace(dossiers.EDITION, profile=profile))
    assert (desktop.site, desktop.path) == ("", "halle-centrale-breval-rouvre")
