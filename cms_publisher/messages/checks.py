"""The findings of the review: `check.rule`."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "corrections.conflict": (
        "{by} avait corrigé ce passage, et les sources l’ont changé depuis. Sa correction, qui n’est pas dans le texte : "
        "« {text} ». Reprenez-la, ou gardez le texte nouveau.",
        "{by} had corrected this passage, and the sources changed it since. The correction, which is not in the text: "
        "“{text}”. Take it up again, or keep the new text.",
    ),
    "corrections.gone": (
        "{by} avait corrigé un passage que les sources n’ont plus (« {base} »). Sa correction, qui n’est pas dans le texte : "
        "« {text} ». Reprenez-la ailleurs, ou retirez-la.",
        "{by} had corrected a passage that the sources no longer have (“{base}”). The correction, which is not in the text: "
        "“{text}”. Take it up elsewhere, or take it back.",
    ),
    "fidelity.invented": (
        "Aucune source ne dit cela\u00a0: «\u00a0{ours}\u00a0». Supprimez la phrase, ou ajoutez la source qui le dit.",
        "No source says this: “{ours}”. Delete the sentence, or add the source that says it.",
    ),
    "fidelity.added": (
        "Ces mots ne sont pas dans la source\u00a0: «\u00a0{ours}\u00a0». Retirez-les, ou ajoutez la source qui les porte.",
        "These words are not in the source: “{ours}”. Take them out, or add the source that has them.",
    ),
    "fidelity.changed": (
        "La source dit «\u00a0{theirs}\u00a0», l’article «\u00a0{ours}\u00a0». Rétablissez les mots de la source.",
        "The source says “{theirs}”, the article “{ours}”. Put the source’s words back.",
    ),
    "fidelity.left-out": (
        "Il manque ces mots de la source, au milieu de la phrase\u00a0: «\u00a0{theirs}\u00a0». Rétablissez-les.",
        "These words of the source are missing within the sentence: “{theirs}”. Put them back.",
    ),
    "fidelity.cut": (
        "La phrase est coupée là où son sens peut changer\u202f; la source dit aussi\u00a0: «\u00a0{theirs}\u00a0». Rétablissez la phrase entière.",
        "The sentence is cut where its meaning may change; the source also says: “{theirs}”. Put the whole sentence back.",
    ),
    "fidelity.capitals": (
        "La source écrit «\u00a0{theirs}\u00a0», l’article «\u00a0{ours}\u00a0»\u00a0: vérifiez les majuscules.",
        "The source writes “{theirs}”, the article “{ours}”: check the capitals.",
    ),
    "fidelity.unquoted": (
        "Ces mots sont une citation dans la source, l’article les prend à son compte\u00a0: «\u00a0{ours}\u00a0». Remettez les guillemets.",
        "These words are a quotation in the source, the article makes them its own: “{ours}”. Put the quotation marks back.",
    ),
    "fidelity.quoted": (
        "La source ne met pas ces mots entre guillemets\u00a0: «\u00a0{ours}\u00a0». Retirez les guillemets.",
        "The source doesn’t put these words in quotation marks: “{ours}”. Take the marks off.",
    ),
    "quotes.altered": (
        "Citation modifiée\u00a0: aucune source n’a «\u00a0{quote}\u00a0» mot pour mot. Rétablissez les mots cités, ou retirez les guillemets et la phrase.",
        "Altered quotation: no source has “{quote}” word for word. Put the words said back, or take the quotation out.",
    ),
    "quotes.bracketed": (
        "Les mots entre crochets de «\u00a0{quote}\u00a0» ne sont pas de la personne citée. Relisez la citation avec sa source.",
        "The words in square brackets of “{quote}” are not the speaker’s own. Read the quotation beside its source.",
    ),
    "quotes.cut-short": (
        "La citation «\u00a0{quote}\u00a0» s’arrête au milieu d’une phrase. Rétablissez la suite, ou coupez plus tôt.",
        "The quotation “{quote}” stops in mid-phrase. Put the rest back, or cut earlier.",
    ),
    "quotes.not-a-quote": (
        "«\u00a0{quote}\u00a0» est dans une source, mais sans guillemets\u00a0: personne ne l’a dit. Retirez les guillemets.",
        "“{quote}” is in a source, but not as a quotation: nobody said it. Take the quotation marks off.",
    ),
    "quotes.never-closed": (
        "Un guillemet ouvrant n’est jamais fermé. Ajoutez le guillemet fermant là où la source le met.",
        "An opening quotation mark is never closed. Close it where the source does.",
    ),
    "quotes.emptied-bracket": (
        "Crochets vides dans une citation\u00a0: il y manque des mots. Reprenez la citation complète de la source.",
        "Empty brackets in a quotation: words are missing. Take the complete quotation from the source.",
    ),
    "quotes.foreign-bracket": (
        "La citation contient «\u00a0{bracket}\u00a0», qui n’est pas en français. Traduisez ces mots (ou demandez l’original), ou retirez la citation.",
        "The quotation holds “{bracket}”, which is not French. Translate it (or ask for the original), or take the quotation out.",
    ),
    "quotes.unspoken": (
        "Cette ligne s’ouvre sur {quote} sans dire qui parle\u00a0: lue seule, elle passe pour un fait. Nommez-le, ou prenez une autre phrase.",
        "This line opens with {quote} and does not say who speaks: alone, it reads as a fact. Name them, or take another sentence.",
    ),
    "attribution.missing": (
        "Ce passage vient de «\u00a0{source}\u00a0» et rien ne le dit au lecteur. Ouvrez-le par le nom de la source et sa date.",
        "This passage comes from “{source}” and the reader is not told. Open it with the source’s name and date.",
    ),
    "attribution.undated": (
        "Ce passage de «\u00a0{source}\u00a0» ne dit pas de quand il est. Datez-le.",
        "This passage of “{source}” doesn’t say of when it is. Date it.",
    ),
    "attribution.wrong-heading": (
        "Un passage de «\u00a0{source}\u00a0» se trouve sous l’intertitre d’une autre source, «\u00a0{heading}\u00a0». Déplacez-le.",
        "A passage of “{source}” stands under another source’s heading, “{heading}”. Move it.",
    ),
    "references.speaker-drifted": (
        "La phrase d’avant n’est pas celle de la source\u00a0: ces propos changent de bouche. Rétablissez-la, ou nommez qui parle.",
        "The sentence before is not the one in the source: somebody else now says this. Put it back, or name who speaks.",
    ),
    "references.orphan": (
        "Ce pronom ne renvoie plus à ce dont parle la source\u00a0: la phrase d’avant manque. Rétablissez-la, ou nommez la personne ou la chose.",
        "This pronoun no longer points at what the source speaks of: the sentence before is missing. Put it back, or name what it stands for.",
    ),
    "references.strayed": (
        "Ce pronom renvoyait à {theirs} dans la source\u202f; ici, {ours} est nommé juste avant. Nommez la personne, ou remettez ces phrases ensemble.",
        "This pronoun meant {theirs} in the source; here {ours} is named right before it. Name the person, or put these sentences together again.",
    ),
    "meaning.invented": (
        "Aucune source ne dit cela\u00a0: «\u00a0{ours}\u00a0». Supprimez la phrase, ou ajoutez la source qui le dit.",
        "No source says this: “{ours}”. Delete the sentence, or add the source that says it.",
    ),
    "meaning.summed-up": (
        "Cette phrase résume ou apprécie sans source\u00a0: «\u00a0{ours}\u00a0». Vérifiez que le texte autour le justifie.",
        "This sentence sums up or judges without a source: “{ours}”. Check that the text around bears it out.",
    ),
    "meaning.added": (
        "Rien de cela n’est dans les sources\u00a0: «\u00a0{ours}\u00a0». Retirez ces mots, ou ajoutez la source qui les porte.",
        "Nothing of this is in the sources: “{ours}”. Take it out, or add the source that has it.",
    ),
    "meaning.figure": (
        "Le chiffre «\u00a0{ours}\u00a0» n’est pas dans le passage dont vient la phrase (on y lit\u00a0: {theirs}). Vérifiez-le.",
        "The figure “{ours}” is not in the passage that the sentence comes from (there: {theirs}). Check it.",
    ),
    "meaning.unit": (
        "La source compte «\u00a0{ours}\u00a0» dans une autre unité. Rétablissez la sienne.",
        "The source counts “{ours}” in another unit. Put its own back.",
    ),
    "meaning.date": (
        "La date «\u00a0{ours}\u00a0» n’est pas celle de la source. Vérifiez-la.",
        "The date “{ours}” is not the source’s. Check it.",
    ),
    "meaning.name": (
        "Le nom «\u00a0{ours}\u00a0» n’est pas dans le passage dont vient la phrase (la source nomme\u00a0: {theirs}). Vérifiez qui est en cause.",
        "The name “{ours}” is not in the passage that the sentence comes from (the source names: {theirs}). Check who it is about.",
    ),
    "meaning.relation": (
        "Les rôles sont échangés\u00a0: «\u00a0{ours}\u00a0». La source dit\u00a0: {theirs}",
        "The roles are exchanged: “{ours}”. The source says: {theirs}",
    ),
    "meaning.negation": (
        "La phrase et la source se contredisent sur une négation\u00a0: «\u00a0{ours}\u00a0» (source\u00a0: {theirs}). Rétablissez le sens.",
        "The sentence and the source contradict each other on a negation: “{ours}” (source: {theirs}). Put the meaning back.",
    ),
    "meaning.modality": (
        "La source est moins affirmative\u00a0: «\u00a0{theirs}\u00a0». Gardez sa réserve.",
        "The source is less certain: “{theirs}”. Keep its reserve.",
    ),
    "meaning.to-come": (
        "«\u00a0{ours}\u00a0»\u00a0: selon la source, ce n’est pas encore fait («\u00a0{theirs}\u00a0»). Dites-le ainsi.",
        "“{ours}”: by the source it is not done yet (“{theirs}”). Say it so.",
    ),
    "meaning.done": (
        "«\u00a0{ours}\u00a0»\u00a0: selon la source, c’est déjà fait («\u00a0{theirs}\u00a0»). Dites-le ainsi.",
        "“{ours}”: by the source it is done already (“{theirs}”). Say it so.",
    ),
    "meaning.firmer": (
        "La source est plus affirmative que «\u00a0{ours}\u00a0»\u00a0: «\u00a0{theirs}\u00a0». Reprenez ses mots.",
        "The source is more certain than “{ours}”: “{theirs}”. Use its words.",
    ),
    "meaning.replaced": (
        "«\u00a0{ours}\u00a0» tient la place de «\u00a0{theirs}\u00a0» dans la source. Rétablissez le mot, ou un équivalent.",
        "“{ours}” stands where the source has “{theirs}”. Put its word back, or one that means the same.",
    ),
    "meaning.speaker": (
        "Dans la source, ce n’est pas «\u00a0{ours}\u00a0» qui parle, mais «\u00a0{theirs}\u00a0». Rétablissez qui le dit.",
        "In the source the speaker is not “{ours}” but “{theirs}”. Say who speaks.",
    ),
    "meaning.speech": (
        "«\u00a0{ours}\u00a0» juge ce qui est dit, la source ne le fait pas\u00a0: {theirs} Gardez son verbe, ou un verbe neutre.",
        "“{ours}” judges what is said, the source does not: {theirs} Keep its verb, or a plain one.",
    ),
    "meaning.unmarked": (
        "Ces mots sont une citation dans la source\u00a0: «\u00a0{ours}\u00a0». Remettez les guillemets, ou passez au discours indirect.",
        "These words are a quotation in the source: “{ours}”. Put the quotation marks back, or report them.",
    ),
    "meaning.opposite": (
        "«\u00a0{ours}\u00a0» dit le contraire de la source ({theirs}). Rétablissez le sens.",
        "“{ours}” says the opposite of the source ({theirs}). Put the meaning back.",
    ),
    "meaning.attribution": (
        "La source prête ces mots à quelqu’un, l’article les prend à son compte\u00a0: {theirs} Dites qui parle.",
        "In the source somebody says this, the article makes it its own: {theirs} Say who speaks.",
    ),
    "meaning.item": (
        "«\u00a0{ours}\u00a0» n’est pas dans l’énumération de la source\u00a0: {theirs} Rétablissez-la.",
        "“{ours}” is not in the source’s list: {theirs} Put the list back.",
    ),
    "meaning.quantity": (
        "«\u00a0{ours}\u00a0» ne dit pas la même quantité que la source («\u00a0{theirs}\u00a0»). Reprenez ce qu’elle dit.",
        "“{ours}” does not mean as much as the source does (“{theirs}”). Say what it says.",
    ),
    "meaning.list": (
        "L’énumération est incomplète\u00a0: il manque «\u00a0{theirs}\u00a0». Rétablissez-la, ou écrivez «\u00a0notamment\u00a0».",
        "The list is incomplete: “{theirs}” is missing. Put it back, or write “among others”.",
    ),
    "names.first-name-unknown": (
        "«\u00a0{name}\u00a0» n’a de prénom dans aucune source. Demandez-le.",
        "No source gives the first name of “{name}”. Ask for it.",
    ),
    "names.first-names-unknown": (
        "Sans prénom dans aucune source\u00a0: {names}. Demandez-les.",
        "No source gives the first names of {names}. Ask for them.",
    ),
    "names.office-unnamed": (
        "L’article ne dit pas qui est «\u00a0{office}\u00a0»\u00a0: {name}, dans la source. Nommez qui c’est à la première mention.",
        "The article does not say who “{office}” is: {name}, in the source. Give the name at the first mention.",
    ),
    "names.cut-short": (
        "«\u00a0{word}\u00a0» seul\u202f? Les sources écrivent toujours «\u00a0{name}\u00a0». Donnez le nom entier à la première mention.",
        "“{word}” alone? The sources always write “{name}”. Give the whole name at the first mention.",
    ),
    "names.surname-first": (
        "{surname} est nommé sans prénom avant d’être présenté. Écrivez «\u00a0{name}\u00a0», avec sa fonction.",
        "{surname} is called by surname before being introduced. Write “{name}”, with the function.",
    ),
    "leftovers.instruction": (
        "Une consigne de rédaction est restée dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-la.",
        "An instruction to the writer is left in the text: “{text}”. Delete it.",
    ),
    "leftovers.editor-mark": (
        "Une mention de service est restée dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-la.",
        "An editor’s mark is left in the text: “{text}”. Delete it.",
    ),
    "leftovers.link-word": (
        "Un lien ou un renvoi est resté dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-le.",
        "A stray link word is left in the text: “{text}”. Delete it.",
    ),
    "leftovers.model-voice": (
        "C’est un assistant qui parle, pas l’article\u00a0: «\u00a0{text}\u00a0». Supprimez cette phrase.",
        "An assistant speaks here, not the article: “{text}”. Delete this sentence.",
    ),
    "leftovers.placeholder": (
        "Il manque un mot ou un chiffre\u00a0: «\u00a0{text}\u00a0». Complétez la phrase, ou retirez-la.",
        "A word or figure is missing: “{text}”. Complete the sentence, or take it out.",
    ),
    "leftovers.markup": (
        "Des signes de mise en forme sont restés dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-les.",
        "Markup is left in the text: “{text}”. Delete it.",
    ),
    "rights.primary-cite-only": (
        "La source principale «\u00a0{source}\u00a0» ne peut être que citée. Obtenez le droit de la reprendre, ou partez d’une autre source.",
        "The primary source “{source}” may only be cited. Get the right to use it, or start from another source.",
    ),
    "rights.cite-only-share": (
        "{percent}\u00a0% de l’article ({words} mots) vient de sources qui ne peuvent être que citées, pour {limit}\u00a0% au plus. Raccourcissez ces passages.",
        "{percent} % of the article ({words} words) comes from sources that may only be cited; {limit} % at most is allowed. Shorten those passages.",
    ),
    "rights.not-known": (
        "Droits inconnus pour\u00a0: {sources}. Vérifiez-les et indiquez-les avant l’envoi.",
        "Rights unknown for: {sources}. Check and state them before sending.",
    ),
    "notes.desk": (
        "Note de la rédaction coupée du texte\u00a0: «\u00a0{note}\u00a0». Réglez-la avant l’envoi.",
        "A colleague's note, cut from the text: “{note}”. Settle it before sending.",
    ),
    "notes.maybe-desk": (
        "Note de rédaction\u202f? Ce paragraphe semble écrit pour le secrétariat\u00a0: «\u00a0{note}\u00a0». Supprimez-le, ou gardez-le s’il est du texte.",
        "A note to the desk? This paragraph seems written for it: “{note}”. Delete it, or keep it where it is text.",
    ),
    "notes.hushed": (
        "Un mot de la rédaction dit que cela ne doit pas paraître\u00a0: «\u00a0{note}\u00a0». Retirez-le, et ce qu’il vise.",
        "A colleague's note says that this must not appear: “{note}”. Take it out, with what it speaks of.",
    ),
    "guessed.title-tag-off": (
        "Titre pour Google choisi au jugé\u00a0: il n’a pas un mot de l’expression-clé «\u00a0{keyphrase}\u00a0». Gardez-le, prenez-en un autre ou écrivez-le.",
        "The title tag was guessed: it has no word of the focus keyphrase “{keyphrase}”. Keep it, take another or write it.",
    ),
    "guessed.title-tag-unnamed": (
        "Titre pour Google choisi au jugé\u00a0: il ne dit ni où ni qui. Gardez-le, prenez-en un autre ou écrivez-le.",
        "The title tag was guessed: it says neither where nor who. Keep it, take another or write it.",
    ),
    "guessed.title-tag-quoted": (
        "Titre pour Google choisi au jugé\u00a0: une citation. Gardez-le, prenez-en un autre ou écrivez-le.",
        "The title tag was guessed: it quotes. Keep it, take another or write it.",
    ),
    "guessed.title-tag-narrow": (
        "Titre pour Google choisi au jugé\u00a0: il laisse la moitié de sa ligne vide. Il peut dire le lieu ou la suite.",
        "The title tag was guessed: it leaves half of its line empty. It may say the place or what follows.",
    ),
    "guessed.description-short": (
        "Description choisie au jugé\u00a0: {characters} signes disent peu. Gardez-la, prenez-en une autre ou écrivez-la.",
        "The description was guessed: {characters} characters say little. Keep it, take another or write it.",
    ),
    "guessed.description-initial": (
        "Description choisie au jugé\u00a0: un prénom et une initiale ne disent pas de qui il s’agit. Gardez-la, prenez-en une autre ou écrivez-la.",
        "The description was guessed: a first name and an initial do not say who it is. Keep it, take another or write it.",
    ),
    "guessed.description-elsewhere": (
        "Description choisie au jugé\u00a0: elle ne vient pas du chapô. L’un des deux dit-il la nouvelle\u202f? Gardez-la, prenez-en une autre ou écrivez-la.",
        "The description was guessed: it is not of the standfirst. Which of the two tells the news? Keep it, take another or write it.",
    ),
    "guessed.keyphrase-common": (
        "Expression-clé choisie au jugé\u00a0: «\u00a0{keyphrase}\u00a0» ne dit pas de quel lieu ou de qui il s’agit. Gardez-la, prenez-en une autre ou écrivez-la.",
        "The focus keyphrase was guessed: “{keyphrase}” does not say which place or whom. Keep it, take another or write it.",
    ),
    "guessed.line": (
        "Ligne lue au jugé, gardée\u00a0: «\u00a0{line}\u00a0». Gardez-la si elle est pour le lecteur, sinon retirez-la\u202f; [[line]] de story.toml le dit une fois pour toutes.",
        "A line that no rule knows, kept: “{line}”. Keep it if it is for readers, else take it out; [[line]] of story.toml says it once for all.",
    ),
    "guessed.cut": (
        "Ligne lue au jugé, coupée\u00a0: «\u00a0{line}\u00a0». Si elle est pour le lecteur, [[line]] de story.toml la remet\u202f; réglez-la si elle est pour vous.",
        "A line that no rule knows, cut: “{line}”. If it is for readers, [[line]] of story.toml puts it back; settle it if it is for you.",
    ),
    "notes.correction": (
        "La source a été rectifiée\u00a0: «\u00a0{note}\u00a0». Vérifiez que le texte est le bon, et dites-le au lecteur s’il le faut.",
        "The source was corrected: “{note}”. Check that this text is the right one, and tell readers if need be.",
    ),
    "notes.withdrawn": (
        "«\u00a0{figure}\u00a0» est le chiffre que la source a retiré\u00a0: «\u00a0{note}\u00a0». Mettez le bon.",
        "“{figure}” is the figure that the source took back: “{note}”. Put the right one.",
    ),
    "sources.metadata": (
        "Informations manquantes sur les sources\u00a0: {missing}. Complétez-les si vous les connaissez.",
        "Source metadata missing: {missing}. Fill it in where you know it.",
    ),
    "sources.later-undated": (
        "Ce passage vient de «\u00a0{source}\u00a0», paru le {date}, après les faits, et rien ne le dit au lecteur. Datez-le, ou retirez-le.",
        "This passage comes from “{source}”, published on {date}, later than the story, and the reader is not told. Date it, or take it out.",
    ),
    "reading.unread-wish": (
        "Consigne non comprise, ou que l’outil ne sait pas suivre\u00a0: «\u00a0{wish}\u00a0». Dites-la autrement, ou suivez-la à la relecture.",
        "Wish not understood, or one that the tool can’t follow: “{wish}”. Word it otherwise, or see to it while editing.",
    ),
    "reading.unread-ban": (
        "La consigne interdit quelque chose que l’outil ne sait pas chercher\u00a0: «\u00a0{wish}\u00a0». Relisez le titre, le chapô, la description et le texte avant l’envoi.",
        "The instruction forbids what the tool can’t look for: “{wish}”. Read headline, standfirst, description and text before sending.",
    ),
    "reading.forbidden-person": (
        "La consigne l’interdit («\u00a0{wish}\u00a0»), et l’article le dit (passages\u00a0: {count})\u00a0: «\u00a0{words}\u00a0». Retirez ce qui est visé, dans les champs de recherche aussi.",
        "The instruction forbids it (“{wish}”), and the article says it (passages: {count}): “{words}”. Take out what is meant, in the search fields too.",
    ),
    "reading.forbidden-thing": (
        "La consigne ne le veut pas («\u00a0{wish}\u00a0»), et l’article le dit (passages\u00a0: {count})\u00a0: «\u00a0{words}\u00a0». Retirez-le si c’est cela.",
        "The instruction doesn’t want it (“{wish}”), and the article says it (passages: {count}): “{words}”. Take it out if that is meant.",
    ),
    "reading.asked-short-title": (
        "Un titre court était demandé\u202f; celui-ci a {characters} signes. Raccourcissez-le, ou choisissez-en un autre.",
        "A short headline was asked for; this one has {characters} characters. Shorten it, or choose another.",
    ),
    "reading.asked-telling-title": (
        "Un titre plus parlant était demandé\u00a0: est-ce celui-ci\u202f? Sinon écrivez-le, ou choisissez\u00a0: {candidates}.",
        "A livelier headline was asked for: is it this one? Else write it, or choose: {candidates}.",
    ),
    "reading.asked-found": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre SEO «\u00a0{title}\u00a0» n’a pas le mot-clé «\u00a0{keyphrase}\u00a0». Mettez-le au début.",
        "“{wish}”: the title tag “{title}” does not have the keyphrase “{keyphrase}”. Put it first.",
    ),
    "reading.asked-short-standfirst": (
        "Un chapô court était demandé\u202f; celui-ci a {words} mots. Coupez-le.",
        "A short standfirst was asked for; this one has {words} words. Cut it.",
    ),
    "reading.asked-no-standfirst": (
        "«\u00a0{wish}\u00a0»\u00a0: l’article a un chapô. Retirez-le.",
        "“{wish}”: the article has a standfirst. Take it out.",
    ),
    "reading.asked-cited": (
        "«\u00a0{wish}\u00a0»\u00a0: ni le texte ni la ligne des sources ne le nomme. Citez-le.",
        "“{wish}”: neither the text nor the line of sources has the name. Cite it.",
    ),
    "reading.asked-last": (
        "«\u00a0{wish}\u00a0»\u00a0: ce n’est pas à la fin de l’article. Mettez-l’y, ou reprenez-le des sources.",
        "“{wish}”: it does not stand at the end of the article. Move it there, or take it from the sources.",
    ),
    "reading.asked-first": (
        "«\u00a0{wish}\u00a0»\u00a0: l’article ne s’ouvre pas là-dessus. Remontez-le.",
        "“{wish}”: the article does not open with it. Move it up.",
    ),
    "reading.asked-next": (
        "«\u00a0{wish}\u00a0»\u00a0: ce n’est pas à cette place. Mettez-le à la sienne.",
        "“{wish}”: it does not stand in that place. Put it there.",
    ),
    "reading.asked-in-title": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre ne l’a pas. Mettez-le, ou choisissez un autre titre.",
        "“{wish}”: the headline does not have it. Put it in, or choose another.",
    ),
    "reading.asked-forward": (
        "«\u00a0{wish}\u00a0»\u00a0: ni le titre, ni le chapô, ni un intertitre ne le dit. Mettez-le dans l’un d’eux.",
        "“{wish}”: neither headline, standfirst nor any subheading has it. Put it into one of them.",
    ),
    "reading.asked-seen": (
        "«\u00a0{wish}\u00a0»\u00a0: rien ne le montre d’emblée, et c’est ici\u00a0: «\u00a0{passage}\u00a0». Mettez un intertitre au-dessus.",
        "“{wish}”: nothing shows it at once, and it is here: “{passage}”. Put a subheading above.",
    ),
    "reading.asked-passage": (
        "«\u00a0{wish}\u00a0»\u00a0: l’article ne l’a pas, «\u00a0{source}\u00a0» si\u00a0: «\u00a0{passage}\u00a0». Reprenez-le.",
        "“{wish}”: the article does not have it, “{source}” does: “{passage}”. Take it.",
    ),
    "reading.asked-in-standfirst": (
        "«\u00a0{wish}\u00a0»\u00a0: le chapô ne l’a pas. Ajoutez-le, ou choisissez un autre chapô.",
        "“{wish}”: the standfirst does not have it. Add it, or choose another.",
    ),
    "reading.asked-commune": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre ne nomme pas «\u00a0{place}\u00a0». Ajoutez ce nom, ou choisissez un autre titre.",
        "“{wish}”: the headline does not name “{place}”. Add it, or choose another.",
    ),
    "reading.asked-name-of": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre n’a pas «\u00a0{names}\u00a0». Choisissez-en un qui l’a\u00a0: {candidates}.",
        "“{wish}”: the headline does not have “{names}”. Choose one that has it: {candidates}.",
    ),
    "reading.asked-named": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre ne nomme ni personne ni lieu. Ajoutez un nom, ou choisissez un autre titre.",
        "“{wish}”: the headline names neither somebody nor a place. Add a name, or choose another.",
    ),
    "reading.asked-no-question": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre est une question. Choisissez-en un autre.",
        "“{wish}”: the headline is a question. Choose another.",
    ),
    "reading.asked-no-quote": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre cite quelqu’un. Choisissez-en un autre.",
        "“{wish}”: the headline quotes somebody. Choose another.",
    ),
    "reading.asked-no-figure": (
        "«\u00a0{wish}\u00a0»\u00a0: le titre a un chiffre. Choisissez-en un autre.",
        "“{wish}”: the headline has a figure. Choose another.",
    ),
    "reading.asked-few-headings": (
        "«\u00a0{wish}\u00a0»\u00a0: il y en a {found}. Retirez-en, ou gardez ceux de la source.",
        "“{wish}”: there are {found}. Take some out, or keep the source’s.",
    ),
    "reading.asked-voiced": (
        "«\u00a0{wish}\u00a0»\u00a0: {found} paragraphes sur {of} disent de qui vient ce qu’ils rapportent. Ajoutez-le où il manque.",
        "“{wish}”: {found} paragraphs of {of} say whose word they tell. Add it where it is missing.",
    ),
    "reading.asked-sober-headings": (
        "«\u00a0{wish}\u00a0»\u00a0: un intertitre cite ou vante, «\u00a0{words}\u00a0». Changez-le.",
        "“{wish}”: a subheading quotes or praises, “{words}”. Change it.",
    ),
    "reading.asked-by-day": (
        "«\u00a0{wish}\u00a0»\u00a0: les intertitres ne suivent pas les jours. Mettez-en un par jour.",
        "“{wish}”: the subheadings don’t follow the days. Put one a day.",
    ),
    "reading.asked-quote-heading": (
        "«\u00a0{wish}\u00a0»\u00a0: aucun intertitre ne cite ces mots. Mettez-en un, tel quel et entre guillemets.",
        "“{wish}”: no subheading quotes them. Put one in, word for word and in quotation marks.",
    ),
    "reading.asked-without": (
        "«\u00a0{wish}\u00a0»\u00a0: l’article en parle. Retirez le passage s’il n’emporte rien d’autre.",
        "“{wish}”: the article speaks of it. Take the passage out if nothing else goes with it.",
    ),
    "reading.asked-plain": (
        "«\u00a0{wish}\u00a0»\u00a0: il reste «\u00a0{words}\u00a0», que l’outil ne coupe pas. Retirez la phrase, ou gardez-la.",
        "“{wish}”: “{words}” stands still, which the tool does not cut. Take the sentence out, or keep it.",
    ),
    "reading.asked-subject": (
        "«\u00a0{wish}\u00a0» était demandé\u00a0: les sources en parlent, l’article non. Reprenez-en ce qu’il faut.",
        "“{wish}” was asked for: the sources speak of it, the article does not. Take from them what is needed.",
    ),
    "reading.wish-of-tone": (
        "«\u00a0{wish}\u00a0»\u00a0: le ton reste à régler à la relecture. L’outil ne réécrit aucune phrase\u202f; ce qui vante ou dit «\u00a0nous\u00a0» est coupé ou signalé.",
        "“{wish}”: the tone is left to you. The tool rewords no sentence; what praises or says “we” is cut or shown.",
    ),
    "reading.wish-of-corrections": (
        "«\u00a0{wish}\u00a0»\u00a0: les fautes certaines sont corrigées et notées, les autres signalées. Corrigez-les à la relecture, comme tout ce qui se lit mal.",
        "“{wish}”: mistakes that are certain are mended and noted, others are shown. Correct those while editing, and what reads badly.",
    ),
    "reading.wish-of-pieces": (
        "«\u00a0{wish}\u00a0»\u00a0: l’outil ne fait ni carte, ni photo, ni lien, ni encadré de résumé. Ajoutez-le sur le site.",
        "“{wish}”: the tool makes no map, picture, link or box of key points. Add it on the site.",
    ),
    "reading.wish-of-wording": (
        "«\u00a0{wish}\u00a0»\u00a0: l’outil coupe et range, il ne reformule pas. Suivez cette consigne à la relecture.",
        "“{wish}”: the tool cuts and arranges, it rewords nothing. See to this wish while editing.",
    ),
    "reading.characters-lost": (
        "Des caractères de la source «\u00a0{source}\u00a0» se sont perdus («\u00a0{words}\u00a0»). Demandez le texte d’origine, enregistré en UTF-8.",
        "Characters of the source “{source}” were lost (“{words}”). Ask for the original text, saved as UTF-8.",
    ),
    "reading.empty": (
        "«\u00a0{file}\u00a0», dans le dossier de contexte, est vide et n’a pas servi.",
        "“{file}”, in the context folder, is empty and was not used.",
    ),
    "reading.not-text": (
        "«\u00a0{file}\u00a0», dans le dossier de contexte, n’est pas un texte et n’a pas servi. Enregistrez-le en .txt s’il compte.",
        "“{file}”, in the context folder, is not text and was not used. Save it as .txt if it matters.",
    ),
    "reading.broken": (
        "«\u00a0{file}\u00a0», dans le dossier de contexte, n’a pas pu être lu et n’a pas servi. Donnez-le seul comme source pour savoir pourquoi.",
        "“{file}”, in the context folder, could not be read and was not used. Give it alone as a source to see why.",
    ),
    "headline.empty": (
        "L’article n’a pas de titre. Donnez-en un.",
        "The article has no headline. Give it one.",
    ),
    "headline.off-angle": (
        "La consigne demande de titrer sur «\u00a0{angle}\u00a0»\u202f; le titre n’en dit rien. Écrivez-le, ou choisissez\u00a0: {candidates}",
        "The instruction asks for a headline on “{angle}”; this one says nothing of it. Write it, or choose: {candidates}",
    ),
    "headline.too-long": (
        "Titre de {characters} signes\u00a0: Google en montre {limit}. Raccourcissez-le.",
        "The headline has {characters} characters; Google shows {limit}. Shorten it.",
    ),
    "headline.incomplete": (
        "Le titre s’arrête au milieu d’une phrase. Complétez-le.",
        "The headline stops in mid-phrase. Complete it.",
    ),
    "headline.label": (
        "Le titre dit qui s’est réuni, quel match ou quelle rubrique, et pas la nouvelle. Écrivez-la.",
        "The headline says who met, which match or which column, and not the news. Write that.",
    ),
    "headline.unnamed": (
        "Le titre dit «\u00a0{what}\u00a0» de ce que seul le texte nomme. Nommez-le dans le titre.",
        "The headline says “{what}” of what only the text names. Name it in the headline.",
    ),
    "headline.same-as-opening": (
        "Le titre et la première phrase commencent par les mêmes mots. Changez l’un des deux.",
        "The headline and the first sentence open with the same words. Change one of them.",
    ),
    "headline.made-by-tool": (
        "Titre tiré du texte par l’outil\u00a0: dit-il la nouvelle\u202f? Gardez-le, prenez-en un autre ou écrivez le vôtre.",
        "Headline taken from the text by the tool: does it tell the news? Keep it, take another or write yours.",
    ),
    "standfirst.empty": (
        "L’article n’a pas de chapô. Écrivez une ou deux phrases qui complètent le titre.",
        "The article has no standfirst. Write a sentence or two that add to the headline.",
    ),
    "standfirst.repeats-headline": (
        "Le chapô répète le titre sans rien ajouter. Dites-y qui, quand, où.",
        "The standfirst repeats the headline and adds nothing. Say who, when, where.",
    ),
    "standfirst.retells-headline": (
        "Le chapô dit le titre une seconde fois, presque avec les mêmes mots. Prenez une autre phrase du texte, ou dites-y ce que "
        "le titre ne dit pas\u00a0: qui, combien, depuis quand.",
        "The standfirst says the headline a second time, in nearly the same words. Take another sentence of the text, or say "
        "what the headline doesn’t: who, how much, since when.",
    ),
    "lead.late": (
        "La nouvelle vient plus bas\u00a0: «\u00a0{sentence}\u00a0». Dites-la dès le chapô ou la première phrase.",
        "The news comes further down: “{sentence}”. Tell it in the standfirst or the first sentence.",
    ),
    "lead.minutes": (
        "L’article s’ouvre sur la séance, non sur ce qui s’y est décidé. Commencez par la décision.",
        "The article opens with the meeting, not with what it decided. Begin with the decision.",
    ),
    "omissions.place": (
        "L’article ne dit pas où\u00a0: «\u00a0{place}\u00a0» n’est que dans une ligne retirée («\u00a0{line}\u00a0»). Nommez la commune dans le titre ou le chapô.",
        "The article doesn’t say where: “{place}” is only in a line that was cut (“{line}”). Name the town in the headline or the standfirst.",
    ),
    "omissions.sitting": (
        "L’article ne dit pas de quelle séance il s’agit\u00a0: le jour n’est que dans une ligne retirée («\u00a0{line}\u00a0»). Dites-le dans le chapô ou la première phrase, avec l’assemblée ou le tribunal.",
        "The article doesn’t say of which sitting it is: the day is only in a line that was cut (“{line}”). Say it in the standfirst or the first sentence, with the assembly or the court.",
    ),
    "headline.dossier": (
        "Un dossier demande son propre titre\u00a0: celui-ci vient d’un de ses articles. Donnez-en un.",
        "A dossier needs a headline of its own: this one comes from one of its pieces. Give one.",
    ),
    "translation.machine": (
        "«\u00a0{source}\u00a0» se dit traduit par une machine\u00a0: ses citations ne sont les mots de personne. Comparez-les à l’original, ou rapportez-les sans guillemets.",
        "“{source}” says that a machine translated it: its quotations are nobody's words. Compare them with the original, or report them without quotation marks.",
    ),
    "translation.turn": (
        "«\u00a0{found}\u00a0»\u00a0: tournure d’une autre langue\u202f; un journal français aurait {wanted}. Récrivez-la, si c’en est une.",
        "“{found}”: a turn of another language; a French paper would have {wanted}. Reword it, if it is one.",
    ),
    "translation.turns": (
        "Tournures d’une autre langue, entre parenthèses ce qu’aurait un journal français\u00a0: {words}. Récrivez celles qui en sont.",
        "Turns of another language, in brackets what a French paper would have: {words}. Reword those that are.",
    ),
    "translation.foreign": (
        "«\u00a0{source}\u00a0» est une traduction, à en juger par son titre ou la consigne. Comparez ses citations à l’original, ou rapportez-les sans guillemets\u202f; relisez chaque phrase, l’outil n’en corrige pas le français.",
        "“{source}” is a translation, by its name or the instruction. Compare its quotations with the original, or report them without quotation marks; read each sentence, the tool does not mend its French.",
    ),
    "translation.ours": (
        "«\u00a0{found}\u00a0»\u00a0: ce serait nous, et c’est {source} qui parle. Nommez ce journal, ou ôtez ces mots.",
        "“{found}” would be us, and it is {source} that speaks. Name that paper, or take these words out.",
    ),
    "translation.abroad": (
        "Ces mots sentent la traduction ou un pays voisin, entre parenthèses ce qu’aurait un journal français\u00a0: {words}. Changez-les, si c’est de la France qu’il s’agit.",
        "These words smell of translation or of a neighbouring country, in brackets what a French paper would have: {words}. Change them if this is in France.",
    ),
    "sources.unnamed": (
        "«\u00a0{source}\u00a0» n’a pas servi, faute de nom à citer. Indiquez son média ou son titre.",
        "“{source}” was not used, since it has no name to cite. Give its outlet or title.",
    ),
    "sources.idle": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: rien n’y est à la fois nouveau, du sujet et clair sans ce qui précède, ou la place manquait. Voyez ce qu’elle apporterait.",
        "“{source}” was not used: nothing in it is new, on the subject and clear without what stands before it, or there was no room. See what it would add.",
    ),
    "sources.idle-closing": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: ce texte finit sur les mots de quelqu’un, et un contexte les couvrirait. S’il y manque un chiffre, mettez-le dans une phrase ou en encadré.",
        "“{source}” was not used: this text ends on somebody’s words, and context would bury them. If a figure is missing, put it into a sentence or a box.",
    ),
    "sources.idle-format": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: ce format ne prend que la source principale. Choisissez «\u00a0article\u00a0» pour que les autres servent.",
        "“{source}” was not used: this format takes the primary source alone. Choose “article” for the others to be used.",
    ),
    "sources.idle-pieces": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: un dossier ne réunit que les articles de la maison, et celui-ci n’est pas donné pour tel.",
        "“{source}” was not used: a dossier gathers the house’s own pieces, and this is not said to be one.",
    ),
    "sources.idle-undated": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: aucune de ses phrases ne dit, seule, un jour, un mois ou une année, ou une autre source le dit déjà.",
        "“{source}” was not used: none of its sentences tells by itself a day, a month or a year, or another source says it already.",
    ),
    "sources.idle-subject": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: elle n’a ni noms ni sujet en commun avec la source principale. Est-elle là par erreur\u202f?",
        "“{source}” was not used: it has neither names nor a subject in common with the primary source. Is it here by mistake?",
    ),
    "sources.idle-shared": (
        "«\u00a0{source}\u00a0» n’a pas servi, et parle pourtant aussi de {things}. Voyez ce qu’elle apporterait.",
        "“{source}” was not used, although it speaks of {things}, too. See what it would add.",
    ),
    "sources.idle-names": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: elle parle aussi de {things}, mais ne nomme ni les gens, ni les lieux, ni les organismes de la source principale. Si elle la complète, reprenez-en une phrase.",
        "“{source}” was not used: it speaks of {things}, too, but names none of the people, places or bodies of the primary source. If it adds to it, take a sentence of it.",
    ),
    "sources.idle-new": (
        "«\u00a0{source}\u00a0» n’a pas servi, et dit ce que le texte n’a pas\u00a0: «\u00a0{sentence}\u00a0» Reprenez-le s’il éclaire.",
        "“{source}” was not used, and says what the text has not: “{sentence}” Take it if it explains.",
    ),
    "sources.idle-old": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: ce qu’elle annonce date du {day} et a pu se faire, ou non. Si vous le reprenez, dites-le au passé, daté\u00a0: «\u00a0{sentence}\u00a0»",
        "“{source}” was not used: what it announces is of {day} and may have come, or not. If you take it, tell it as past, with its date: “{sentence}”",
    ),
    "sources.idle-repeats": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: presque tout ce qu’elle dit est déjà dans le texte.",
        "“{source}” was not used: nearly all that it says stands in the text already.",
    ),
    "sources.idle-share": (
        "«\u00a0{source}\u00a0» n’a pas servi\u00a0: on ne peut que la citer, et la part permise aux citations est prise. Demandez ses droits, ou retirez un autre passage cité.",
        "“{source}” was not used: it may only be cited, and the share for citations is taken. Ask for its rights, or take another cited passage out.",
    ),
    "parts.missing": (
        "La partie «\u00a0{part}\u00a0» était demandée\u202f; le texte n’en donne pas assez, ou son format ne l’admet pas.",
        "The part “{part}” was asked for; the text does not give enough for it, or its format has none.",
    ),
    "parts.voice-missing": (
        "«\u00a0{part}\u00a0» ne dit rien de {names}, que le texte cite. Ajoutez ces paroles, ou retirez la liste.",
        "“{part}” has nothing of {names}, whom the text quotes. Add what they say, or take the list out.",
    ),
    "broken.verb": (
        "La phrase n’a pas de verbe conjugué («\u00a0{verb}\u00a0»)\u00a0: la source est fautive. Voyez l’original, ou retirez la phrase.",
        "The sentence has no conjugated verb (“{verb}”): the source is at fault. See the original, or take the sentence out.",
    ),
    "broken.participle": (
        "«\u00a0{participle}\u00a0» semble parler de «\u00a0{subject}\u00a0»\u00a0: vérifiez de qui la source parle.",
        "“{participle}” seems to speak of “{subject}”: check whom the source means.",
    ),
    "broken.stop": (
        "Après un point, la phrase reprend sans majuscule («\u00a0{words}\u00a0»)\u00a0: il manque des mots, ou ceux-ci sont de trop.",
        "After a full stop the sentence goes on in lower case (“{words}”): words are missing, or these are too many.",
    ),
    "broken.speech": (
        "La phrase ne dit que qui a parlé\u00a0: elle va avec la citation d’avant. Rattachez-la, ou retirez-la.",
        "The sentence only says who spoke: it belongs to the quotation before it. Join them, or take it out.",
    ),
    "broken.words": (
        "Ces mots ne peuvent pas se suivre («\u00a0{words}\u00a0»)\u00a0: une faute de frappe, d’accord, ou un mot qui manque. Corrigez-les.",
        "These words cannot follow each other (“{words}”): a slip, a wrong agreement or a word missing. Correct them.",
    ),
    "broken.cut": (
        "La phrase s’arrête avant son verbe\u00a0: il en manque la suite. Complétez-la, ou retirez-la.",
        "The sentence stops before its verb: the rest of it is missing. Complete it, or take it out.",
    ),
    "voice.their-we": (
        "«\u00a0Nous\u00a0» est ici «\u00a0{source}\u00a0»\u00a0: le lecteur croira que c’est votre rédaction. Attribuez la phrase, ou coupez-la.",
        "“Nous” is “{source}” here: readers will take it for your newsroom. Attribute the sentence, or cut it.",
    ),
    "grammar.number": (
        "«\u00a0{words}\u00a0»\u00a0: singulier et pluriel ne s’accordent pas. Corrigez l’un ou l’autre.",
        "“{words}”: singular and plural don't agree. Correct one or the other.",
    ),
    "grammar.gender": (
        "«\u00a0{words}\u00a0»\u00a0: masculin et féminin ne s’accordent pas. Corrigez l’un ou l’autre.",
        "“{words}”: masculine and feminine don't agree. Correct one or the other.",
    ),
    "grammar.verb": (
        "«\u00a0{words}\u00a0»\u00a0: le verbe ne s’accorde pas avec son sujet. Corrigez-le.",
        "“{words}”: the verb doesn't agree with its subject. Correct it.",
    ),
    "grammar.mood": (
        "«\u00a0{words}\u00a0»\u00a0: le subjonctif suit ici, pas l’indicatif. Corrigez le verbe.",
        "“{words}”: the subjunctive goes here, not the indicative. Correct the verb.",
    ),
    "grammar.participle": (
        "«\u00a0{words}\u00a0»\u00a0: le participe ne s’accorde pas avec son sujet. Corrigez-le.",
        "“{words}”: the participle doesn’t agree with its subject. Correct it.",
    ),
    "grammar.percent": (
        "«\u00a0{words}\u00a0»\u00a0: un journal écrit «\u00a0%\u00a0» (en toutes lettres dans l’article\u00a0: {count}). Corrigez-les, si c’est aussi votre usage.",
        "“{words}”: newspapers write “%” (in letters in the article: {count}). Correct them, if you do, too.",
    ),
    "spelling.accent": (
        "«\u00a0{word}\u00a0» n’est pas dans le dictionnaire\u00a0: «\u00a0{other}\u00a0»\u202f? Corrigez-le, ou laissez-le s’il est voulu.",
        "“{word}” is in no French dictionary: “{other}”? Correct it, or leave it if it is meant.",
    ),
    "spelling.letters": (
        "«\u00a0{word}\u00a0» n’est pas dans le dictionnaire\u00a0: «\u00a0{other}\u00a0»\u202f? Vérifiez-le.",
        "“{word}” is in no French dictionary: “{other}”? Check it.",
    ),
    "spelling.name": (
        "«\u00a0{name}\u00a0» et «\u00a0{other}\u00a0»\u00a0: un seul nom, écrit de deux façons\u202f? Vérifiez laquelle est juste.",
        "“{name}” and “{other}”: one name, spelled in two ways? Check which one is right.",
    ),
    "contradictions.figures": (
        "Les sources se contredisent\u00a0: «\u00a0{ours}\u00a0» ({source}), «\u00a0{theirs}\u00a0» ({other}). Dites qui dit quoi, et quand.",
        "The sources contradict each other: “{ours}” ({source}), “{theirs}” ({other}). Tell who says what, and when.",
    ),
    "contradictions.programme": (
        "Le texte dit «\u00a0{ours}\u00a0», le programme «\u00a0{theirs}\u00a0», à la même heure. Vérifiez le jour.",
        "The text says “{ours}”, the programme “{theirs}”, at the same hour. Check the day.",
    ),
    "arithmetic.weekday": (
        "«\u00a0{words}\u00a0»\u00a0: c’est un {weekday} en {year}. Vérifiez le jour et la date.",
        "“{words}”: that is a {weekday} in {year}. Check the day and the date.",
    ),
    "arithmetic.no-day": (
        "«\u00a0{words}\u00a0»\u00a0: ce jour n’existe pas. Vérifiez la date.",
        "“{words}”: there is no such day. Check the date.",
    ),
    "arithmetic.period": (
        "«\u00a0{words}\u00a0» finit avant de commencer. Vérifiez les deux jours, ou donnez les deux mois.",
        "“{words}” ends before it begins. Check both days, or give both months.",
    ),
    "arithmetic.change": (
        "«\u00a0{words}\u00a0»\u00a0: ces deux chiffres font {reckoned}. Vérifiez les trois.",
        "“{words}”: the two figures make {reckoned}. Check all three.",
    ),
    "arithmetic.part": (
        "«\u00a0{words}\u00a0»\u00a0: la partie dépasse le tout. Vérifiez les deux chiffres.",
        "“{words}”: the part is more than the whole. Check both figures.",
    ),
    "arithmetic.age": (
        "«\u00a0{words}\u00a0», pour une naissance en {born}\u00a0: cela fait {reckoned}\u00a0ans dans l’année. Vérifiez l’un et l’autre.",
        "“{words}”, for a birth in {born}: that makes {reckoned} within the year. Check both.",
    ),
    "arithmetic.ages": (
        "«\u00a0{words}\u00a0», et {other}\u00a0ans plus haut. Vérifiez l’âge.",
        "“{words}”, and {other} further up. Check the age.",
    ),
    "arithmetic.headline": (
        "Le chiffre du titre, «\u00a0{words}\u00a0», n’est nulle part dans le texte. Vérifiez-le, ou dites-le aussi dans le texte.",
        "The headline’s figure, “{words}”, is nowhere in the text. Check it, or tell it in the text as well.",
    ),
    "arithmetic.list": (
        "«\u00a0{words}\u00a0», et la liste en a {found}. Recomptez, ou complétez la liste.",
        "“{words}”, and the list has {found}. Count again, or complete the list.",
    ),
    "contradictions.corrected": (
        "L’article corrige le chiffre de «\u00a0{theirs}\u00a0» que nous avions donné ({other}). Rectifiez-le là aussi, s’il est en ligne.",
        "The article corrects the figure of “{theirs}” that we had given ({other}). Correct it there, too, if it is online.",
    ),
    "contradictions.updated": (
        "{other} dit la suite\u00a0: «\u00a0{sentence}\u00a0» L’article en reste au premier état. Dites où l’on en est.",
        "{other} tells what came next: “{sentence}” The article stays with the first report. Say how things stand.",
    ),
    "contradictions.taken-back": (
        "Le titre et le chapô le donnent pour sûr («\u00a0{ours}\u00a0»), mais {other} le remet en cause\u00a0: «\u00a0{sentence}\u00a0» Dites-le dans le chapô, ou changez le titre.",
        "Headline and standfirst tell it as sure (“{ours}”), but {other} takes it back: “{sentence}” Say so in the standfirst, or change the headline.",
    ),
    "contradictions.overtaken": (
        "Encore à venir selon {source}, c’est fait selon {other}\u00a0: «\u00a0{sentence}\u00a0». Dites où l’on en est.",
        "Still to come according to {source}, it is done according to {other}: “{sentence}”. Say how things stand.",
    ),
    "contradictions.transposed": (
        "«\u00a0{first}\u00a0» et «\u00a0{second}\u00a0»\u00a0: les mêmes chiffres, deux échangés. Vérifiez lequel est le bon.",
        "“{first}” and “{second}”: the same digits, two of them exchanged. Check which is right.",
    ),
    "references.gender": (
        "«\u00a0{pronoun}\u00a0» ne s’accorde pas avec {name}, qui parle juste avant. Accordez le pronom, ou nommez qui parle.",
        "“{pronoun}” does not agree with {name}, who speaks just before. Make it agree, or name who speaks.",
    ),
    "references.pronoun-changed": (
        "«\u00a0{pronoun}\u00a0»\u00a0: dans la source, c’est l’autre genre\u00a0: «\u00a0{theirs}\u00a0» De qui s’agit-il\u202f? Accordez le pronom, ou nommez.",
        "“{pronoun}”: in the source it is the other gender: “{theirs}” Who is it? Make the pronoun agree, or name them.",
    ),
    "language.fragment": (
        "Ces mots ne sont pas en français\u00a0: «\u00a0{sentence}\u00a0». Traduisez-les, ou mettez-les entre guillemets.",
        "These words are not French: “{sentence}”. Translate them, or put them in quotation marks.",
    ),
    "futures.past": (
        "Futur dépassé\u00a0: «\u00a0{date}\u00a0» est avant le {day}. Dites ce qui s’est passé, avec une source, ou retirez la phrase.",
        "A future that is past: “{date}” is before {day}. Say what happened, with a source, or take the sentence out.",
    ),
    "futures.old": (
        "Promis dans un texte du {day}, et raconté comme à venir. Dites ce qu’il en est, avec une source, ou retirez la phrase.",
        "Promised in a text of {day}, and told as still to come. Say what became of it, with a source, or take the sentence out.",
    ),
    "glue.parted": (
        "«\u00a0{words}\u00a0»\u00a0: ces mots étaient collés dans la source, un signe y manque peut-être. Relisez la phrase.",
        "“{words}”: these words ran together in the source, a sign may be missing. Read the sentence again.",
    ),
    "protection.minor": (
        "«\u00a0{name}\u00a0» semble mineur(e) et est nommé(e) dans une affaire de santé ou de justice. Vérifiez l’accord des parents et la loi (1881, art. 39 bis), ou retirez le nom.",
        "“{name}” seems to be under age and is named in a matter of health or justice. Check the parents' consent and the law (1881, art. 39 bis), or take the name out.",
    ),
    "protection.victim": (
        "«\u00a0{name}\u00a0» est désigné(e) comme victime d’une infraction sexuelle. Sans son accord écrit, ce nom ne se publie pas (loi de 1881, art. 39 quinquies).",
        "“{name}” is named as the victim of a sexual offence. Without written consent the name is not published (law of 1881, art. 39 quinquies).",
    ),
    "protection.health": (
        "La maladie de «\u00a0{name}\u00a0» est dite à côté du nom, et pas par lui ou elle. Sans son accord, retirez l’un des deux (Code civil, art. 9).",
        "The illness of “{name}” is told beside the name, and not by that person. Without consent take one of the two out (Civil Code, art. 9).",
    ),
    "protection.recognised": (
        "La consigne ne veut pas de victime nommée\u00a0: «\u00a0{words}\u00a0» suffit-il à la reconnaître\u202f? Si c’en est une, ôtez le prénom, l’âge ou le lieu.",
        "The instruction wants no victim named: is “{words}” enough to tell who it is? If it is a victim, take out the first name, the age or the place.",
    ),
    "protection.presumed": (
        "«\u00a0{words}\u00a0»\u00a0: personne n’est encore jugé (présomption d’innocence). Écrivez «\u00a0mis en cause\u00a0», «\u00a0suspect\u00a0», ou «\u00a0présumé\u00a0».",
        "“{words}”: nobody has been judged yet (presumption of innocence). Write “accused”, “suspect” or “alleged”.",
    ),
    "protection.stated": (
        "Dit comme un fait de qui n’est pas jugé (présomption d’innocence)\u00a0: {count}. {sentences}. Écrivez «\u00a0selon l’accusation\u00a0», le conditionnel, ou «\u00a0il est soupçonné de\u00a0».",
        "Told as a fact of somebody who is not judged (presumption of innocence): {count}. {sentences}. Write “according to the prosecution”, “allegedly”, or “is suspected of”.",
    ),
    "protection.one-sided": (
        "Le chapô n’a que l’accusation. Ajoutez ce qui lui est répondu\u00a0: «\u00a0{answer}\u00a0», ou prenez un autre chapô.",
        "The standfirst has the accusation only. Add what is answered: “{answer}”, or take another standfirst.",
    ),
    "protection.defence-cut": (
        "Présomption d’innocence, démenti ou réponse d’une personne parmi les coupes\u00a0: {count}. {sentences}. Rétablissez-les à côté de ce qu’on lui reproche, ou assumez la coupe.",
        "Presumption of innocence, denial or somebody's reply among the cuts: {count}. {sentences}. Put them back beside what is held against them, or answer for the cut.",
    ),
    "protection.defence-missing": (
        "L’article rapporte ce que l’on reproche, sans ce que la source met en face (démenti, réponse, présomption d’innocence)\u00a0: {count}. {sentences}. Rétablissez-les, ou assumez de vous en passer.",
        "The article reports what is held against somebody without what the source sets against it (denial, reply, presumption of innocence): {count}. {sentences}. Put it back, or answer for leaving it out.",
    ),
    "protection.reply-cut": (
        "La réponse de {source} n’est pas entière\u202f; phrases qui manquent\u00a0: {count}. {sentences}. Rétablissez-les\u00a0: une réponse se publie telle quelle.",
        "The reply from {source} is not whole; sentences left out: {count}. {sentences}. Put them back: a reply is printed as it is.",
    ),
    "omissions.cut-before": (
        "«\u00a0{words}\u00a0» s’arrête avant «\u00a0{rest}…\u00a0»\u00a0: cela dit-il encore ce que dit la source\u202f? Reprenez la suite, ou changez de phrase.",
        "“{words}” stops before “{rest}…”: does it still say what the source says? Take what follows, or another sentence.",
    ),
    "omissions.reserve": (
        "La source nuance aussitôt ce que l’article reprend, et l’article le tait : {count}. {sentences}. Rétablissez la réserve, ou assurez-vous que le sens tient sans elle.",
        "The source qualifies at once what the article tells, and the article leaves it out: {count}. {sentences}. Put the reserve back, or make sure that the sense holds without it.",
    ),
    "interview.speaker": (
        "Qui parle ici, l’intervieweur ou la personne interrogée\u202f? La source ne le marque pas. Vérifiez, et mettez la question en gras si c’en est une.",
        "Who speaks here, the interviewer or the guest? The source doesn't mark it. Check it, and set it in bold if it is a question.",
    ),
    "promotion.praise": (
        "Éloge de l’émetteur du communiqué (phrases concernées\u00a0: {times})\u00a0: «\u00a0{words}\u00a0». Retirez-le, ou mettez-le dans sa bouche.",
        "The press release’s sender praises itself, or says what it feels (sentences concerned: {times}): “{words}”. Take it out, or put it in the sender’s mouth.",
    ),
    "promotion.we": (
        "«\u00a0{words}\u00a0»\u00a0: c’est l’émetteur qui parle (phrases concernées\u00a0: {times}, «\u00a0{sentences}\u00a0»). Dites qui, ou citez-le entre guillemets.",
        "“{words}”: that is the sender speaking (sentences concerned: {times}, “{sentences}”). Say who, or quote it in quotation marks.",
    ),
    "promotion.shouting": (
        "Un titre d’affiche, en capitales ou exclamé. Écrivez-en un qui informe.",
        "A poster's title, in capitals or exclaiming. Write one that tells the news.",
    ),
    "promotion.unsaid": (
        "Ce texte se lit comme un communiqué («\u00a0nous\u00a0» hors guillemets\u00a0: {times} fois, et qui joindre ou «\u00a0À propos\u00a0»), "
        "sans que ses droits le disent. Indiquez que c’en est un, ou relisez-le comme tel.",
        "This text reads as a press release (“nous” outside quotation marks: {times}, and whom to call or “À propos”), "
        "and its rights do not say so. Say that it is one, or read it as one.",
    ),
    "promotion.lead-lost": (
        "La première information du communiqué est perdue\u00a0: «\u00a0{sentence}\u00a0». Réécrivez-la sans «\u00a0nous\u00a0» ni éloge.",
        "The press release’s first information is lost: “{sentence}”. Write it anew without “we” and praise.",
    ),
    "house_style.form": (
        "Marche de la maison\u00a0: «\u00a0{found}\u00a0» s’écrit ici «\u00a0{wanted}\u00a0».",
        "House style: “{found}” is written “{wanted}” here.",
    ),
    "house_style.acronym": (
        "Le sigle «\u00a0{found}\u00a0» n’est développé nulle part. Développez-le à son premier emploi.",
        "The acronym “{found}” is spelled out nowhere. Spell it out at its first use.",
    ),
    "house_style.calque": (
        "«\u00a0{found}\u00a0» est un calque\u202f; on dirait\u00a0: {wanted}.",
        "“{found}” is a calque; French would say: {wanted}.",
    ),
    "language.number": (
        "Un nombre écrit à l’anglaise\u00a0: «\u00a0{number}\u00a0». Vérifiez-le dans l’original, puis écrivez-le à la française.",
        "A figure as English writes it: “{number}”. Check it in the original, then write it as French does.",
    ),
    "language.foreign": (
        "Phrase qui n’est pas en français («\u00a0{sentence}\u00a0»). Traduisez-la, ou retirez-la.",
        "A sentence that is not French (“{sentence}”). Translate it, or take it out.",
    ),
    "extent.sentence": (
        "Phrase de {words} mots\u00a0: jugée sur ses chiffres, ses noms et ses mots seulement. Coupez-la, ou relisez-la vous-même.",
        "A sentence of {words} words: judged by its figures, names and words alone. Cut it, or read it against the source.",
    ),
    "extent.article": (
        "Article trop long\u00a0: à partir d’ici, {words} mots n’ont été confrontés à aucune source. Envoyez-le en plusieurs parties.",
        "The article is too long: from here on, {words} words were held against no source. Send it in parts.",
    ),
    "length.too-long-named": (
        "{over} mots de trop\u00a0: {words}, pour {limit}. À couper d’abord, peut-être\u00a0: «\u00a0{first}\u00a0». Ou demandez plus long.",
        "{over} words too many: {words}, for {limit}. What may go first: “{first}”. Or ask for more.",
    ),
    "length.too-long": (
        "{over} mots de trop\u00a0: {words}, pour {limit}. Coupez, ou demandez plus long.",
        "{over} words too many: {words}, for {limit}. Cut, or ask for more.",
    ),
    "omissions.left-out": (
        "Laissé de côté à votre demande, pour la longueur ou les sujets\u00a0: {headings}. Voyez s’il y manque quelque chose.",
        "Left out as you asked, for the length or the subjects: {headings}. See whether anything is missed.",
    ),
    "omissions.shortened": (
        "Coupé pour tenir la longueur demandée ({words} mots)\u00a0: {sentences}. Voyez s’il y manque quelque chose.",
        "Cut to keep to the length asked for ({words} words): {sentences}. See whether anything is missed.",
    ),
    "length.below-usual": (
        "{missing} mots de moins que d’habitude ({words} sur {wanted})\u202f; personne n’en a demandé autant.",
        "{missing} words fewer than usual ({words} of {wanted}); nobody asked for as many.",
    ),
    "length.too-short": (
        "Mots manquants\u00a0: {missing} ({words} sur {wanted} demandés). Envoyez l’article court, ou ajoutez une source.",
        "Words missing: {missing} ({words} of {wanted} asked for). Send it short, or add a source.",
    ),
    "sources.news-left": (
        "{source} annonce, et l’article ne le dit pas\u00a0: {sentences}. Ajoutez-le, si c’est l’actualité.",
        "{source} announces what the article does not say: {sentences}. Add it, if it is news.",
    ),
    "sources.unused": (
        "Phrases des sources de contexte que l’article ne dit pas\u00a0: {count} ({sources}). Voyez-les avant d’ajouter une source.",
        "Sentences of the context sources that the article does not tell: {count} ({sources}). See them before adding one.",
    ),
    "chronology.main-event": (
        "L’événement du sujet n’a pas de ligne\u00a0: «\u00a0{sentence}\u00a0». Donnez-lui la sienne, avec sa date.",
        "The story's own event has no line: “{sentence}”. Give it one, with its date.",
    ),
    "chronology.left-out": (
        "Phrases datées laissées de côté, faute d’un sens ou d’une date sûrs\u00a0: {count}. {sentences}. Ajoutez celles qui manquent.",
        "Dated sentences left out, since they lean on others or their date is not sure: {count}. {sentences}. Add those that are missed.",
    ),
    "subheadings.below-usual": (
        "Moins d’intertitres que d’habitude\u00a0: {found} sur {wanted}\u202f; la consigne ne dit pas combien.",
        "Fewer subheadings than usual: {found} of {wanted}; the brief doesn’t say how many.",
    ),
    "subheadings.below-asked": (
        "Vous avez demandé des intertitres, sans dire combien\u00a0: {found}, pour {wanted} d’ordinaire à cette longueur. Ajoutez-en, s’il en faut.",
        "You asked for subheadings without saying how many: {found}, where {wanted} is usual at this length. Add some if needed.",
    ),
    "subheadings.too-few": (
        "Intertitres manquants\u00a0: {missing} ({found} sur {wanted} demandés). Ajoutez-en, ou demandez-en moins.",
        "Subheadings missing: {missing} ({found} of {wanted} asked for). Add some, or ask for fewer.",
    ),
    "subheadings.echo": (
        "L’intertitre «\u00a0{heading}\u00a0» est redit mot pour mot par la ligne qui le suit. Changez l’un des deux.",
        "The line below repeats the subheading “{heading}” word for word. Change one of them.",
    ),
    "subheadings.incomplete": (
        "L’intertitre «\u00a0{heading}\u00a0» s’arrête au milieu d’une phrase. Complétez-le.",
        "The subheading “{heading}” stops in mid-phrase. Complete it.",
    ),
    "subheadings.too-long": (
        "L’intertitre «\u00a0{heading}\u00a0» a {characters} signes, pour {limit} au plus. Raccourcissez-le.",
        "The subheading “{heading}” has {characters} characters; {limit} at most. Shorten it.",
    ),
    "subheadings.section-too-long": (
        "{words} mots sans intertitre, pour {limit} au plus. Coupez cette section par un intertitre.",
        "{words} words without a subheading; {limit} at most. Break this section with one.",
    ),
    "subheadings.section-to-part": (
        "{words} mots sans intertitre, pour {limit} au plus. À choisir, chacun avec le paragraphe qui le dit\u00a0: {offers}",
        "{words} words without a subheading; {limit} at most. To choose from, each with the paragraph that says it: {offers}",
    ),
    "duplicates.same": (
        "Déjà dit plus haut, mot pour mot\u00a0: «\u00a0{sentence}\u00a0». Supprimez l’une des deux.",
        "Already said above, word for word: “{sentence}”. Delete one of the two.",
    ),
    "duplicates.near": (
        "Presque la même phrase se trouve plus haut\u00a0: «\u00a0{sentence}\u00a0». Supprimez l’une des deux.",
        "Nearly the same sentence stands above: “{sentence}”. Delete one of the two.",
    ),
    "dates.relative": (
        "«\u00a0{words}\u00a0» ne dit pas quel jour. Donnez la date complète.",
        "“{words}” doesn’t say which day. Give the full date.",
    ),
    "dates.weekday": (
        "«\u00a0{words}\u00a0» ne dit pas quel jour\u00a0: le {before} ou le {after}\u202f? Donnez la date complète.",
        "“{words}” doesn’t say which day: “{before}” or “{after}”? Give the full date.",
    ),
    "dates.period": (
        "«\u00a0{words}\u00a0» ne se comprend que le jour de la parution. Donnez l’année, ou le mois et l’année.",
        "“{words}” is only understood on the day of publication. Give the year, or the month and the year.",
    ),
    "dates.ahead": (
        "«\u00a0depuis le {words}\u00a0»\u00a0: la source est du {day}, donc d’avant. Vérifiez le jour, ou donnez son année.",
        "“depuis le {words}”: the source is dated {day}, before that. Check the day, or give its year.",
    ),
    "dates.year": (
        "Sans leur année, qui n’est sans doute pas celle du texte\u00a0: {words}. Donnez-la.",
        "Without their year, which is probably not the text’s own: {words}. Give it.",
    ),
    "glue.joined": (
        "Mots collés\u202f? «\u00a0{word}\u00a0». Remettez l’espace ou le signe qui manque.",
        "Words run together? “{word}”. Put back the space or sign that is missing.",
    ),
    "image.no-alt": (
        "L’image {image} n’a pas de texte de remplacement. Dites en une phrase ce qu’on y voit.",
        "The image {image} has no alternative text. Say in a sentence what it shows.",
    ),
    "image.no-credit": (
        "L’image {image} n’a pas de crédit. Indiquez-le.",
        "The image {image} has no credit. State it.",
    ),
    "release.not-allowed": (
        "Le brief demande «\u00a0{action}\u00a0», que le profil du site {site} ne permet pas\u00a0: rien ne partira. "
        "Demandez un brouillon, ou faites ajouter «\u00a0{action}\u00a0» à ce que ce profil permet (allow).",
        "The brief asks for “{action}”, which the profile of site {site} does not allow: nothing will be sent. "
        "Ask for a draft, or have “{action}” added to what that profile allows (allow).",
    ),
    "release.no-date": (
        "Le brief demande une programmation sans dire quand. Donnez l’heure de parution.",
        "The brief asks for a schedule and does not say when. Give the time to appear.",
    ),
    "release.schedule": (
        "WordPress recevra la date du {at} et publiera de lui-même à cette heure.",
        "WordPress gets the date {at} and publishes by itself at that time.",
    ),
    "release.publish": (
        "L’envoi met l’article en ligne (heure demandée\u00a0: {at}).",
        "The push makes the article public (time asked for: {at}).",
    ),
    "embargo.until": (
        "Sous embargo jusqu’au {until}\u00a0: l’envoi sera refusé d’ici là.",
        "Under embargo until {until}: a push will be refused until then.",
    ),
    "embargo.unread": (
        "La source se dit sous embargo, «\u00a0{words}\u00a0», sans date ni heure que l’on sache lire. Écrivez embargo_until dans le brief.",
        "The source says that it is under embargo, “{words}”, with no date and time that can be read. Write embargo_until in the brief.",
    ),
    "embargo.earlier": (
        "Le brief lève l’embargo le {until}, la source plus tard\u00a0: «\u00a0{words}\u00a0». Corrigez embargo_until, ou assumez la date.",
        "The brief ends the embargo on {until}, the source later: “{words}”. Correct embargo_until, or answer for that date.",
    ),
    "seo.title-tag-empty": (
        "Le titre SEO est vide. Donnez un titre à l’article, il en sera tiré.",
        "The title tag is empty. Give the article a headline, it is made from that.",
    ),
    "seo.title-tag-too-wide": (
        "Titre SEO de {pixels} pixels\u00a0: Google coupe à {limit}. Raccourcissez-le.",
        "The title tag is {pixels} pixels wide; Google cuts at {limit}. Shorten it.",
    ),
    "seo.title-tag-too-wide-offered": (
        "Titre SEO de {pixels} pixels\u00a0: Google coupe à {limit}. Raccourcissez-le, ou choisissez\u00a0: {offers}.",
        "The title tag is {pixels} pixels wide; Google cuts at {limit}. Shorten it, or choose: {offers}.",
    ),
    "seo.title-tag-cut": (
        "Le titre SEO s’arrête au milieu d’une phrase\u00a0: «\u00a0… {end}\u00a0». Finissez-le.",
        "The title tag stops in the midst of a phrase: “… {end}”. Finish it.",
    ),
    "seo.title-tag-hangs": (
        "Le titre SEO ne dit rien de ce qu’il nomme\u00a0: il s’arrête avant le verbe. Donnez-lui la phrase entière, ou le titre.",
        "The title tag says nothing of what it names: it stops before the verb. Give it the whole sentence, or the headline.",
    ),
    "seo.description-too-short": (
        "Description de {characters} signes, pour {least} à {most}. Allongez-la, si le texte le permet.",
        "The description has {characters} characters, {least} to {most} are wanted. Make it longer, if the text allows.",
    ),
    "seo.description-too-long": (
        "Description de {characters} signes, pour {least} à {most}\u00a0: Google la coupera. Raccourcissez-la.",
        "The description has {characters} characters, {least} to {most} are wanted: Google will cut it. Shorten it.",
    ),
    "seo.keyphrase-empty": (
        "Pas d’expression-clé. Donnez-en une.",
        "No focus keyphrase. Give one.",
    ),
    "seo.keyphrase-nowhere": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est ni dans le titre SEO, ni dans la description, ni dans le premier paragraphe. Mettez-le dans l’un d’eux, ou changez-le.",
        "The keyphrase “{keyphrase}” is in neither title tag, description nor first paragraph. Put it into one of them, or change it.",
    ),
    "seo.keyphrase-not-in-title-tag": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est pas dans le titre SEO.",
        "The keyphrase “{keyphrase}” is not in the title tag.",
    ),
    "seo.keyphrase-not-in-opening": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est dans aucune phrase du premier paragraphe.",
        "The keyphrase “{keyphrase}” is in no sentence of the first paragraph.",
    ),
    "seo.keyphrase-not-in-description": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est pas dans la description.",
        "The keyphrase “{keyphrase}” is not in the description.",
    ),
    "seo.slug-length": (
        "L’adresse (slug) a {words} mot(s), pour {least} à {most}.",
        "The slug has {words} word(s), {least} to {most} are wanted.",
    ),
}
