"""What the desk refuses, and what can be done about it."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "desk.wrong-way": (
        "Ce retour de WordPress n’a pas été demandé par ce navigateur, ou l’a été il y a trop longtemps. Recommencez.",
        "This way back from WordPress was not asked for by this browser, or too long ago. Start again.",
    ),
    "desk.not-let": (
        "Vous n’avez pas approuvé le desk dans WordPress. Recommencez, ou prenez un compte du desk.",
        "You did not approve the desk in WordPress. Start again, or take an account of the desk.",
    ),
    "desk.seen-moved": (
        "le brouillon a encore changé sur {site} depuis que vous l’avez regardé. Regardez ce qui a changé, puis recommencez.",
        "the draft changed again on {site} since you looked at it. See what changed, then retry.",
    ),
    "desk.wrong": (
        "Identifiant ou mot de passe incorrect. Vérifiez-les, ou demandez un nouveau mot de passe à l’administrateur.",
        "Wrong login or password. Check them, or ask the administrator for a new password.",
    ),
    "desk.wait": (
        "Trop d’essais de connexion. Attendez {minutes} min, puis réessayez.",
        "Too many attempts to sign in. Wait {minutes} min, then try again.",
    ),
    "desk.own-account": (
        "vous ne pouvez pas fermer votre propre compte. Demandez-le à un autre administrateur.",
        "you can’t close your own account. Ask another administrator.",
    ),
    "desk.no-reason": (
        "il manque le motif. Dites en quelques mots pourquoi ce point peut passer.",
        "the reason is missing. Say in a few words why this point may stand.",
    ),
    "desk.blocked": (
        "La relecture bloque cet envoi. Réglez les points signalés, ou passez outre.",
        "The review blocks this. Settle the points, or waive them.",
    ),
    "desk.error": ("Ce n’est pas possible pour l’instant", "That can’t be done now"),
    "desk.bad-request": (
        "La demande n’a pas été comprise. Revenez à la page précédente, rechargez-la et recommencez.",
        "The request was not understood. Go back, load the page again and retry.",
    ),
    "desk.forbidden": (
        "Votre rôle ne permet pas cela. Demandez à un éditeur ou à un administrateur.",
        "Your role does not allow that. Ask an editor or an administrator.",
    ),
    "desk.not-found": (
        "Cette page n’existe pas. Revenez aux sujets.",
        "There is no such page. Go back to the stories.",
    ),
    "desk.not-allowed": (
        "Cette adresse ne s’ouvre pas ainsi. Revenez aux sujets.",
        "That address can’t be opened this way. Go back to the stories.",
    ),
    "desk.too-large": (
        "C’est trop gros\u00a0: {megabytes} Mo de fichiers au plus par envoi, {pasted} Mo de texte collé. Envoyez-le en plusieurs fois.",
        "That is too large: {megabytes} MB of files at most at once, {pasted} MB of pasted text. Send it in several goes.",
    ),
    "desk.bug": (
        "Le desk a rencontré une erreur ({kind}), qui est de son fait et qui est notée. Réessayez\u202f; si elle revient, prévenez l’administrateur.",
        "The desk ran into an error of its own ({kind}), which is logged. Try again; if it comes back, tell the administrator.",
    ),
    "desk.no-story": (
        "il n’y a pas de sujet «\u00a0{story}\u00a0». Revenez à la liste des sujets.",
        "there is no story “{story}”. Go back to the list of stories.",
    ),
    "desk.no-source": (
        "il manque le texte. Collez-le, ou déposez un fichier.",
        "the text is missing. Paste it, or drop a file.",
    ),
    "desk.no-file": (
        "le sujet n’a pas de source «\u00a0{file}\u00a0». Rechargez la page.",
        "the story has no source “{file}”. Load the page again.",
    ),
    "desk.too-many-files": (
        "trop de fichiers à la fois\u00a0: {most} au plus. Déposez-les en plusieurs fois.",
        "too many files at once: {most} at most. Drop them in several goes.",
    ),
    "desk.not-a-day": (
        "«\u00a0{value}\u00a0» n’est pas une date. Écrivez-la ainsi\u00a0: 2026-03-02.",
        "“{value}” is no date. Write it like this: 2026-03-02.",
    ),
    "desk.not-a-number": (
        "«\u00a0{value}\u00a0» n’est pas un nombre ({key}). Écrivez-le en chiffres.",
        "“{value}” is no number ({key}). Write it in figures.",
    ),
    "desk.not-a-time": (
        "«\u00a0{value}\u00a0» n’est pas un moment ({key}). Écrivez-le ainsi\u00a0: 2026-03-02T06:00.",
        "“{value}” is no time ({key}). Write it like this: 2026-03-02T06:00.",
    ),
    "desk.story-moved": (
        "{story} a changé depuis que vous avez ouvert la page. Relisez-le, puis recommencez.",
        "{story} changed since you opened the page. Read it again, then retry.",
    ),
    "desk.bad-login": (
        "«\u00a0{login}\u00a0» ne peut pas être un identifiant. Prenez des minuscules sans accent, des chiffres, et - . _",
        "“{login}” can’t be a login. Take lower-case letters without accents, digits, and - . _",
    ),
    "desk.bad-password": (
        "ce mot de passe est trop court. Prenez-en un d’au moins {least} caractères.",
        "that password is too short. Take one of at least {least} characters.",
    ),
}
