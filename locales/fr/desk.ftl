# The review desk: signing in, reading, approving, asking, editing.

desk-name = Bureau de relecture
desk-home = Retour au début
desk-save = Enregistrer
desk-kept = Enregistré.
desk-again = Renvoyer
desk-typed = Ce que vous avez écrit
desk-nav-queue = À relire
desk-nav-me = Mon compte
desk-nav-menu = Menu
desk-sign-in = Se connecter
desk-sign-in-lead = Pour les personnes qui relisent les traductions et gardent les informations exactes.
desk-sign-in-name = Nom de connexion
desk-sign-in-password = Mot de passe
desk-sign-in-wrong = Le nom et le mot de passe ne correspondent pas. Réessayez ou demandez un nouveau lien.
desk-sign-in-link = Pas de mot de passe, ou oublié ? Demandez un nouveau lien à la personne qui vous a invité.
desk-join = Bienvenue, { $name }
desk-join-lead = Ici, vous vérifiez si les traductions sont justes, pour que les nouveaux arrivants puissent s’y fier.
desk-join-button = Entrer
desk-join-note = Ce lien fonctionne une fois, sur cet appareil. Dans « Mon compte », vous pouvez choisir un mot de passe et vous déconnecter.
desk-join-gone = Ce lien ne fonctionne plus
desk-join-gone-lead = Chaque lien fonctionne une fois, pendant sept jours. Demandez-en un nouveau à la personne qui vous a invité.
desk-me-reviews = Vous relisez les traductions en : { $languages }
desk-me-edits = Vous rédigez : { $cities }
desk-me-admin = Vous invitez d’autres personnes.
desk-me-language = Langue de ces pages
desk-me-name = Votre nom
desk-me-credit = Mon nom peut figurer à côté de ce que j’approuve
desk-me-credit-note = Sur les pages et dans les dossiers imprimés. Sinon, un numéro le remplace.
desk-me-password = Mot de passe
desk-me-password-lead = Avec un nom et un mot de passe, vous entrez sans lien.
desk-me-password-there = Un mot de passe est défini.
desk-me-password-new = Nouveau mot de passe
desk-me-password-hint = Au moins { $least } caractères. Quatre mots sans rapport, choisis par vous, conviennent bien.
desk-me-password-short = Ce mot de passe est trop court : il faut au moins { $least } caractères.
desk-me-password-long = Ce mot de passe est trop long.
desk-me-password-guessable = Ce mot de passe est facile à deviner : beaucoup de gens l’utilisent, ou il est fait de noms, ou de lettres ou de touches qui se suivent. Assemblez des mots que vous seul assembleriez.
desk-me-password-name = Choisissez un autre nom de connexion : au moins trois caractères, et que personne d’autre n’utilise ici.
desk-me-password-kept = Le mot de passe est enregistré. Vous êtes déconnecté sur tous les autres appareils.
desk-me-sessions = Vos appareils connectés
desk-me-session = { $device }, depuis le { $date }
desk-me-this = cet appareil
desk-me-end = Se déconnecter là-bas
desk-me-ended = Vous y êtes déconnecté.
desk-me-out = Se déconnecter ici
desk-foreign = Ce formulaire n’a pas été envoyé d’ici
desk-foreign-lead = Pour votre sécurité, il n’a pas été accepté. Ouvrez ces pages et réessayez.
desk-unreadable = Cela n’a pas pu être lu
desk-unreadable-lead = Revenez en arrière et réessayez.
desk-large = C’est trop long
desk-large-lead = Revenez en arrière et raccourcissez.
desk-slow = Trop de tentatives à la fois
desk-slow-lead = Attendez une minute, puis réessayez.
desk-down = Rien ne peut être enregistré en ce moment
desk-down-lead = Ce que vous avez écrit est encore sur cette page. Attendez une minute, puis renvoyez-le.
desk-out = Vous êtes déconnecté
desk-out-lead = Connectez-vous de nouveau. Si vous avez écrit quelque chose, c’est ci-dessous : copiez-le d’abord.
desk-lost = Cette page n’existe pas
desk-lost-lead = Quelqu’un a peut-être changé quelque chose entre-temps.
desk-not-yours = Cela ne fait pas partie de vos tâches
desk-not-yours-lead = Demandez à la personne qui vous a invité si vous devez le faire.
desk-me-password-current = Mot de passe actuel
desk-me-password-wrong = Le mot de passe actuel n’est pas juste. Si vous l’avez oublié, demandez un nouveau lien.

# What waits, and the page on which it is judged.
desk-queue-next = Commencez par cette page
desk-queue-begin = Commencer
desk-queue-rest = Tout ce qui attend
desk-queue-all = { PLURAL($count) ->
    [one] Afficher encore { $count } page
    [many] Afficher encore { $count } pages
   *[other] Afficher encore { $count } pages
}
desk-queue-nothing = Rien n’attend ici. Merci !
desk-page-done = Toutes les parties de cette page sont approuvées. Merci !
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } partie
    [many] { $count } parties
   *[other] { $count } parties
}
desk-minutes = { PLURAL($count) ->
    [one] environ { $count } minute
    [many] environ { $count } minutes
   *[other] environ { $count } minutes
}
desk-hours = { PLURAL($count) ->
    [one] environ { $count } heure
    [many] environ { $count } heures
   *[other] environ { $count } heures
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } contestée
    [many] { $count } contestées
   *[other] { $count } contestées
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } modifiée
    [many] { $count } modifiées
   *[other] { $count } modifiées
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } non traduite
    [many] { $count } non traduites
   *[other] { $count } non traduites
}
desk-topic-none = Autres textes
desk-reason-emergency = des personnes en danger le lisent
desk-reason-urgent = urgent
desk-reason-facts = chiffres et délais
desk-reason-read = très lu
desk-reason-first-steps = les premiers pas mènent ici
desk-filter = N’en montrer qu’une partie
desk-filter-all = tout
desk-filter-topic = Thème
desk-filter-state = État
desk-filter-layer = Concerne
desk-filter-city = Ville
desk-filter-show = Afficher
desk-state-draft = vous attend
desk-state-outdated = l’original a changé
desk-state-disputed = les avis divergent
desk-state-missing = non traduit
desk-approved-by = approuvé par { $name } le { $date }
desk-live = La page telle que les lecteurs la voient
desk-pack = Dans le dossier imprimé
desk-side-missing = Il n’y a encore rien ici.
desk-changed-since = Ce qui a changé depuis l’approbation
desk-before = avant
desk-now = maintenant
desk-changed-unknown = L’ancien texte n’est plus conservé. Lisez toute la partie.
desk-guards = Ce qui ne concorde pas
desk-talk-answer = Répondre
desk-send = Envoyer
desk-good = C’est bon
desk-change = Je corrige
desk-translate = Je traduis
desk-edit-heading = Titre
desk-edit-body = Texte
desk-edit-say = Comment cela se prononce
desk-edit-chips = Le programme insère ces valeurs. Laissez leurs noms dans le texte exactement tels quels :
desk-preview = Voici le résultat
desk-change-save = Enregistrer et approuver
desk-change-look = Voir le résultat
desk-chips-lead = Valeurs insérées par le programme. Touchez-en une pour la mettre là où vous écrivez, ou pour l’y déplacer :
desk-chip-lacks = absent du texte
desk-link = Lien
desk-link-words = Mots du lien
desk-links-lead = Liens. Touchez un lien dans le texte pour changer ses mots, ou ici pour le mettre là où vous écrivez :
desk-edit-links = Ce qui est entre parenthèses après un lien dit où il mène. Laissez-le exactement tel quel :
desk-look = Aperçu
desk-look-says = Ceci est un aperçu. Il n’est pas publié, et personne d’autre ne le voit.
desk-look-page = Aperçu : toute la page
desk-look-pack = Aperçu : dans le dossier imprimé
desk-look-number = Page { $number }
desk-look-unprinted = Ceci ne peut pas être imprimé tel quel.
desk-look-live = Voir toute la page pendant que j’écris
desk-ask = Je ne comprends pas l’original
desk-ask-label = Qu’est-ce qui n’est pas clair ? Les rédacteurs le liront.
desk-ask-send = Envoyer la question
desk-more = Autre chose
desk-talk-label = Vos mots pour les autres
desk-talk-say = Écrire un commentaire
desk-wrong = La traduction n’est pas juste
desk-talk-empty = Rien n’est écrit. Écrivez d’abord quelques mots.
desk-talk-long = C’est trop long pour un commentaire. Raccourcissez.
desk-talk-comment = Commentaire
desk-talk-question = Question sur l’original
desk-talk-objection = Quelqu’un dit que la traduction n’est pas juste
desk-done-good = Approuvé. Merci ! Voici la partie suivante.
desk-done-changed = Enregistré et approuvé. Merci ! Voici la partie suivante.
desk-done-asked = Les rédacteurs ont votre question. La réponse sera ici.
desk-done-said = Envoyé. Les autres peuvent le lire ici.
desk-done-wrong = Noté. Jusqu’à la décision, les lecteurs voient que les avis divergent.
desk-moved = Entre-temps, quelqu’un a modifié cette partie. Ci-dessus, son état actuel. Ce que vous avez écrit est gardé.
desk-guarded = Cela diffère de l’original sur un point qui doit être identique. Ce que vous avez écrit est gardé.
desk-faults = Cela ne peut pas être enregistré ainsi ; ce que vous avez écrit est gardé. Le contrôle dit :
desk-head-first = Traduisez d’abord le titre et le résumé, puis les parties. Ce que vous avez écrit ici est conservé.
desk-built-upon = Des changements plus récents s’appuient sur celui-ci ; on ne peut pas l’annuler seul.
desk-read-only = Le contenu ne peut pas être modifié en ce moment. Ce que vous avez écrit est gardé ; prévenez la personne qui vous a invité.
desk-full = Le disque est plein. Ce que vous avez écrit est gardé ; prévenez la personne qui vous a invité.
desk-merging = Quelqu’un travaille sur les fichiers. Ce que vous avez écrit est gardé ; réessayez dans quelques minutes.
desk-obstacle = Cela n’a pas pu être enregistré. Ce que vous avez écrit est gardé ; réessayez dans quelques minutes.

# What differs between a translation and its original.
guard-fact-missing = La valeur « { $value } » de l’original manque dans la traduction.
guard-fact-extra = La traduction a la valeur « { $value } », absente de l’original.
guard-phone-missing = Le numéro de téléphone { $value } de l’original manque dans la traduction.
guard-phone-extra = La traduction a le numéro de téléphone { $value }, absent de l’original.
guard-amount-missing = Le montant { $value } de l’original manque dans la traduction.
guard-amount-extra = La traduction a le montant { $value }, absent de l’original.
guard-date-missing = La date { $value } de l’original manque dans la traduction.
guard-date-extra = La traduction a la date { $value }, absente de l’original.
guard-hours-missing = L’heure { $value } de l’original manque dans la traduction.
guard-hours-extra = La traduction a l’heure { $value }, absente de l’original.
guard-number-missing = Le nombre { $value } de l’original manque dans la traduction.
guard-number-extra = La traduction a le nombre { $value }, absent de l’original.
guard-typed = { $value } est écrit à la main. Mettez la valeur par son nom pour qu’elle reste juste quand elle change.
guard-link-missing = Le lien vers { $value } de l’original manque dans la traduction.
guard-link-extra = La traduction renvoie vers { $value }, l’original non.
guard-term-missing = Le lien vers le mot « { $value } » du glossaire manque dans la traduction.
guard-term-extra = La traduction renvoie vers le mot « { $value } » du glossaire, l’original non.
guard-section-missing = La partie « { $value } » n’est pas encore traduite.
guard-section-extra = L’original n’a pas de partie « { $value } ».
guard-left-over = Certains mots semblent non traduits : { $value }
guard-other-script = Ceci est écrit dans l’écriture d’une autre langue : { $value }
guard-direction = Il y a une marque invisible ({ $value }) qui peut inverser les nombres. Supprimez-la et retapez cet endroit.
guard-too-long-title = Le titre a { $letters } caractères ; il y a place pour { $most }. Retirez-en { $by }.
guard-too-long-summary = Le résumé a { $letters } caractères ; il y a place pour { $most }. Retirez-en { $by }.
guard-too-long-heading = L’intertitre a { $letters } caractères ; il y a place pour { $most }. Retirez-en { $by }.
guard-too-long-body = Le texte a { $letters } caractères ; sur papier, il y a place pour { $most }. Peut-être peut-il être raccourci de { $by }.

# What editors and those who invite do.
desk-nav-questions = Questions
desk-nav-texts = Textes
desk-nav-facts = Valeurs
desk-nav-history = Historique
desk-nav-people = Personnes
desk-nav-progress = Avancement
desk-questions-none = Aucune question n’est ouverte.
desk-questions-see = Voir la partie
desk-questions-source = Modifier l’original
desk-questions-settle = C’est réglé
desk-people-link = Envoyez ce lien à la personne. Il laisse entrer une fois, pendant sept jours, et ne sera plus affiché.
desk-people-invite = Inviter quelqu’un
desk-people-name = Nom
desk-people-languages = Relit les traductions en
desk-people-also = Peut aussi
desk-people-editor = modifier les textes d’origine et les valeurs de cette ville
desk-me-admin-task = inviter d’autres personnes
desk-people-make = Créer le lien
desk-people-fresh = Nouveau lien
desk-people-end = Déconnecter partout
desk-people-leave = Retirer l’accès
desk-people-back = Rendre l’accès
desk-people-came = ici depuis le { $date }
desk-people-invited = invitation du { $date }, pas encore venu
desk-people-edits = rédige { $city }
desk-people-admin = invite d’autres personnes
desk-people-incomplete = Écrivez un nom et choisissez au moins une tâche.
desk-people-known = Quelqu’un porte déjà ce nom. Si c’est la même personne, créez un nouveau lien ci-dessous.
desk-progress-of = parties approuvées : { $approved } sur { $all }
desk-progress-by = Approuvé par : { $names }
desk-progress-oldest = la plus ancienne du { $date }
desk-progress-topics = Par thème
desk-source-lead = L’original. Changer un mot ici demande une nouvelle relecture de cette partie dans toutes les langues.
desk-reach = Ce que ce changement touche
desk-reach-look = Voir ce que cela touche
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } page
    [many] { $count } pages
   *[other] { $count } pages
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } langue
    [many] { $count } langues
   *[other] { $count } langues
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } dossier
    [many] { $count } dossiers
   *[other] { $count } dossiers
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } partie approuvée sera à relire
    [many] { $count } parties approuvées seront à relire
   *[other] { $count } parties approuvées seront à relire
}
desk-reach-run = Une édition imprimée en usage sera fausse : { $name }
desk-facts-lead = Chaque valeur est écrite une fois ; tous les textes dans toutes les langues la montrent.
desk-facts-find = Trouver une valeur
desk-kind-money = Montant
desk-kind-phone = Numéro de téléphone
desk-kind-number = Nombre
desk-kind-percent = Pourcentage
desk-kind-duration = Durée
desk-kind-date = Jour
desk-kind-hours = Horaires
desk-kind-web = Adresse web
desk-kind-statement = Ce sur quoi repose la phrase
desk-facts-in = Figure dans
desk-facts-rest = S’appuie sur cela
desk-facts-statements = Aucun texte ne les affiche. Chacun dit à quelle source une phrase a été comparée, et quand.
desk-texts-find = Trouver un texte
desk-fact-value = Nouvelle valeur
desk-fact-checked = Comparé à la source le
desk-fact-from = Vaut à partir du (vide : depuis toujours)
desk-fact-until = Valable jusqu’au (vide : pas de fin connue)
desk-fact-sources = Ses sources :
desk-fact-source-add = Une autre source connue
desk-fact-source-new = Une source qui n’est pas dans la liste
desk-source-title = Son titre
desk-source-url = Son adresse (vide : elle n’a pas de page)
desk-source-publisher = Qui la publie
desk-publisher-official = l’État
desk-publisher-local-gov = une ville, un département ou une région
desk-publisher-ngo = une association ou une fondation
desk-publisher-press = un journal ou un portail
desk-publisher-commercial = une entreprise
desk-fact-no-source = Indiquez au moins une source : d’où le sait-on ?
desk-history-none = Rien n’a encore changé, ou le contenu n’est pas gardé dans git.
desk-history-undo = Annuler
desk-queue-title = Traductions : { $language }

# Hours, places and warnings.
desk-reach-which = Quelles pages ?
desk-reach-of = Quelle page
desk-reach-in = Dans quelle langue
desk-nav-records = Horaires et lieux
desk-records-lead = Horaires, numéros de téléphone et adresses, tels que les lecteurs les voient sur le site et dans les dossiers.
desk-records-find = Trouver un lieu ou un service
desk-record-hours = Horaires d’ouverture
desk-record-hours-hint = Par exemple 08:00-16:00 ; avec une pause : 08:00-12:00,{ "\u00A0" }13:00-16:00. Une ligne vide veut dire fermé.
desk-record-expression = Horaires écrits comme dans OpenStreetMap
desk-record-expression-hint = Ces horaires ont des jours particuliers qu’une ligne par jour de la semaine ne peut pas dire.
desk-record-phones = Numéros de téléphone
desk-record-phone = Numéro { $number }
desk-record-phone-more = Un autre numéro
desk-record-phone-hint = Avec l’indicatif du pays, comme +48 58 524 45 00. Pour retirer un numéro, videz la ligne ou décochez la case. Un numéro qui a un nom se change dans « Valeurs ».
desk-record-street = Rue et numéro
desk-record-postcode = Code postal
desk-record-town = Ville
desk-record-district = Quartier
desk-record-stop = Arrêt le plus proche
desk-record-where = Sur la carte
desk-record-coordinates = Degrés nord et est
desk-record-coordinates-hint = Comme les cartes du web les montrent, avec des points : 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = Avec quelle précision, en mètres
desk-record-sources = D’où cela vient
desk-wrong-empty = Il faut écrire quelque chose ici.
desk-wrong-hours = Ce ne sont pas des heures. Écrivez-les ainsi : 08:00-16:00.
desk-wrong-expression = OpenStreetMap n’écrit pas les horaires ainsi. Les jours fériés (PH) doivent y être.
desk-wrong-phone = On ne peut pas composer ce numéro. Écrivez-le avec l’indicatif du pays.
desk-wrong-coordinates = Écrivez deux nombres avec des points : d’abord le nord, puis l’est.
desk-wrong-outside = C’est en dehors de la ville.
desk-wrong-metres = Écrivez un nombre entier de mètres.
desk-wrong-postcode = Ce n’est pas un code postal.
desk-wrong-day = Choisissez un jour qui n’est pas à venir.
desk-wrong-time = Choisissez un jour et une heure.
desk-wrong-end = La fin doit venir après le début.
desk-wrong-typed = Il ne faut pas de chiffres dans ces mots : les numéros ont leurs champs, et les heures sont à part.
desk-alerts-lead = Une alerte est en haut de toutes les pages de sa première à sa dernière minute, puis elle disparaît d’elle-même.
desk-alert-new = Publier une alerte
desk-alert-text = Changer les mots
desk-alert-end = Arrêter maintenant
desk-alert-holds = affichée maintenant
desk-alert-ahead = pas encore affichée
desk-alert-over = terminée
desk-alert-words = Ce que l’on dit aux gens
desk-alert-title = Titre
desk-alert-summary = Que faire, en une ou deux phrases
desk-alert-body = Ce qu’il y a à dire de plus (peut rester vide)
desk-alert-when = Quand et pour qui
desk-alert-severity = Quelle gravité
desk-alert-from = À partir de
desk-alert-until = Jusqu’à
desk-alert-topics-hint = Elle est sur les pages de ces thèmes ; sans aucun, sur toutes.
desk-alert-source = Source
desk-wrong-somewhere = Quelque chose ne va pas encore. C’est écrit à côté de chaque champ.

# An editor ends a dispute.
desk-settle = Mettre fin au désaccord
desk-settle-lead = Les relecteurs ne sont pas d’accord sur cette partie. Lisez ce qu’ils disent, puis choisissez. Ce qu’ils avaient approuvé compte de nouveau.
desk-settle-keep = Laisser tel quel
desk-settle-earlier = Reprendre la version précédente
desk-settle-was = La version précédente ; ce qui diffère est marqué
desk-done-settled = Le désaccord est réglé. Tout le monde le voit ici.

# On paper and in files.
desk-paper = Sur papier et en fichiers
desk-paper-lead = Pour les réunions et les traducteurs qui travaillent ailleurs : emportez les parties et rapportez les corrections.
desk-paper-out = Emporter
desk-paper-which = Parties
desk-paper-waiting = celles qui attendent
desk-paper-pdf = Feuille à imprimer (PDF)
desk-paper-csv = Tableau (CSV)
desk-paper-xliff = Pour les traducteurs (XLIFF)
desk-paper-back = Rapporter les corrections
desk-paper-back-lead = Dans le tableau, n’écrivez que dans les deux dernières colonnes. D’une feuille imprimée, recopiez le code et les nouveaux mots. Rien n’est écrit avant que vous l’ayez vu.
desk-paper-file = Tableau (CSV) ou XLIFF
desk-paper-look = Voir ce qui changerait
desk-paper-take = Accepter ces corrections
desk-paper-none = Il n’y a rien de nouveau dans ce fichier.
desk-paper-unknown = Ligne { $line } : aucune partie n’a maintenant le code { $code }. Il est peut-être mal recopié, ou la partie a changé depuis l’impression.
desk-paper-moved = L’original ou la traduction a changé depuis. Emportez-la de nouveau.
desk-paper-faults = Le contrôle ne laisse pas passer ceci.
desk-paper-mend = Corrigez-les dans votre fichier et rapportez-le, ou ouvrez la partie ici et écrivez-la. Les autres n’ont pas à les attendre.
desk-paper-head-first = Ce texte n’est pas encore traduit, et une traduction commence par le titre et le résumé. Traduisez-les (le lien ci-dessous y mène), puis revenez sur cette page : votre fichier est toujours là, et cette partie pourra être reprise.
desk-paper-left = Votre fichier du { $date } est toujours là. Le regarder à nouveau
desk-paper-open = Ouvrir la partie
desk-paper-no-file = Ce n’est ni un tableau d’ici, ni du XLIFF.
desk-paper-language = Ce fichier est dans une autre langue.
desk-paper-failed = La feuille n’a pas pu être imprimée. Choisissez moins de parties, ou prenez le tableau.
desk-paper-takes = { PLURAL($count) ->
    [one] { $count } partie changerait
    [many] { $count } parties changeraient
   *[other] { $count } parties changeraient
}
desk-paper-refuses = { PLURAL($count) ->
    [one] { $count } partie ne peut pas être acceptée
    [many] { $count } parties ne peuvent pas être acceptées
   *[other] { $count } parties ne peuvent pas être acceptées
}
desk-paper-taken = { PLURAL($count) ->
    [one] { $count } partie est acceptée. Elle attend une approbation.
    [many] { $count } parties sont acceptées. Elles attendent une approbation.
   *[other] { $count } parties sont acceptées. Elles attendent une approbation.
}

# The week, for readers of news.
desk-week = La semaine de relecture : { $city }
desk-week-of = Du { $from } au { $to }
desk-week-nothing = Rien n’a été approuvé cette semaine.
desk-week-now = Où en est chaque langue
desk-week-feed = La semaine en flux d’actualités
desk-week-approved = { PLURAL($count) ->
    [one] { $count } partie approuvée : { $names }
    [many] { $count } parties approuvées : { $names }
   *[other] { $count } parties approuvées : { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Recevoir un lien par e-mail
desk-sign-in-mail-send = M’envoyer un lien
desk-sign-in-sent = Regardez vos e-mails
desk-sign-in-sent-lead = Si cette adresse est connue ici, un lien est en route. Il fonctionne une fois, pendant une heure. Regardez aussi dans les indésirables.
desk-join-email = Votre adresse e-mail { $address } est gardée pour que des liens puissent vous être envoyés. Dans « Mon compte », vous pouvez la supprimer. Elle est aussi supprimée quand votre accès est retiré.
desk-me-email-is = Votre adresse e-mail ici est { $address }. Les liens pour entrer y sont envoyés. Seules les personnes qui invitent la voient.
desk-me-email-none = Aucune adresse e-mail de vous n’est gardée ici. Avec une adresse, vous pourrez recevoir des liens par e-mail.
desk-me-email-other = Une autre adresse e-mail
desk-me-email-note = Un lien y est envoyé. L’adresse est gardée quand vous l’avez ouvert.
desk-me-email-sent = Le lien est en route. Ouvrez-le dans l’heure : l’adresse n’est gardée qu’à ce moment. Regardez aussi dans les indésirables.
desk-me-email-unsent = L’e-mail n’a pas pu être envoyé. Vérifiez l’adresse ou réessayez plus tard.
desk-me-email-later = L’e-mail n’a pas encore pu être envoyé : le serveur ne répond pas. Vérifiez l’adresse ; pendant une heure, l’envoi est retenté tout seul.
desk-owed = E-mails qui n’ont pas pu être envoyés
desk-owed-again = Un nouvel essai suivra.
desk-owed-next = Prochain essai : { $moment }
desk-owed-over = Il n’y aura plus d’essai.
desk-me-email-forget = Supprimer mon adresse
desk-me-email-forgotten = Votre adresse e-mail est supprimée.
desk-me-week = M’envoyer chaque lundi ce qui s’est passé au bureau la semaine précédente
desk-me-week-note = Chacun de ces e-mails contient un lien qui y met fin.
desk-people-email = Adresse e-mail
desk-people-email-note = Peut rester vide. Ce lien y est envoyé, puis ceux que la personne demande. L’adresse est supprimée quand l’accès de la personne est retiré.
desk-people-email-wrong = Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.org.
desk-people-email-taken = Une autre personne a ici cette adresse e-mail.
desk-people-mailed = Le lien est en route vers { $address }. S’il n’arrive pas, transmettez-le vous-même. Il laisse entrer la personne une fois, pendant sept jours, et ne sera plus affiché.
desk-people-unmailed = L’e-mail à { $address } n’a pas pu être envoyé : le serveur de messagerie ne répond pas. Transmettez le lien vous-même. Il laisse entrer la personne une fois, pendant sept jours, et ne sera plus affiché.
desk-people-mail-refused = Le serveur de messagerie n’accepte pas l’adresse { $address }. Vérifiez-la ou transmettez le lien vous-même. Il laisse entrer la personne une fois, pendant sept jours, et ne sera plus affiché.
desk-people-by-email = Nouveau lien par e-mail
desk-people-mail-send = Envoyer le lien
desk-stop = Arrêter l’e-mail hebdomadaire ?
desk-stop-button = Ne plus me l’envoyer
desk-stop-done = Vous ne recevrez plus d’e-mails hebdomadaires
desk-stop-done-lead = Au bureau de relecture, dans « Mon compte », vous pouvez les réactiver.
desk-stop-gone-lead = Les e-mails hebdomadaires sont peut-être déjà arrêtés. Au bureau de relecture, dans « Mon compte », vous voyez si vous les recevez.
desk-address = { $address } est-elle votre adresse e-mail ?
desk-address-lead = Les liens par lesquels { $name } entre y seront envoyés.
desk-address-button = Oui, la garder
desk-address-done = Votre adresse e-mail est gardée
desk-address-gone-lead = Dans « Mon compte », vous pouvez inscrire votre adresse à nouveau.

# Why the checks forbid a change.
fault-typed-phone = Un numéro de téléphone est écrit dans les mots. Mettez-le par son nom pour qu’il reste juste.
fault-typed-amount = Un montant est écrit dans les mots. Mettez la valeur par son nom pour qu’elle reste juste.
fault-digits = Il y a dans les mots des chiffres qu’aucune valeur n’explique. Mettez la valeur par son nom, ou écrivez le nombre en lettres.
fault-facts = Les valeurs mises par le programme ne sont pas celles de l’original.
fault-numbers = Les nombres ne sont pas ceux de l’original.
fault-links = Les liens ne sont pas ceux de l’original.
fault-terms = Un mot du glossaire est écrit ou lié autrement qu’il ne faut.
fault-unknown-fact = Une valeur est nommée ici qui n’existe pas.
fault-expired = Il y a ici une valeur qui ne vaut pas aujourd’hui.
fault-unconfirmed = Quelque chose ici n’a pas de source, ou personne ne l’a confirmé.
fault-not-for-print = Il y a ici une valeur qui ne peut pas être imprimée, et ce texte est imprimé.
fault-markup = Il y a dans le texte des signes qui n’ont pas leur place ici. Fermez chaque signe et n’écrivez pas de HTML.
fault-link = Un lien ne mène nulle part.
fault-invisible = Il y a un caractère invisible. Supprimez-le et réécrivez cet endroit.
fault-sections = Les parties, ou leur ordre, ne sont pas celles de l’original.
fault-phrases = Une phrase est écrite autrement que dans sa liste.
fault-place-name = Un lieu est nommé autrement que dans la liste des lieux.
fault-outside = Un lieu se trouve hors de sa ville.
fault-known-wrong = On sait que quelque chose ici est faux.
fault-phone = On ne peut pas composer un numéro de téléphone.
fault-hours = Les horaires ne peuvent pas être lus, ou ne disent rien des jours fériés.
fault-time = Un jour ou une heure n’existe pas, ou ne va pas avec les autres.
fault-entry = Un champ est vide ou contient ce qui n’y a pas sa place.
fault-missing = Quelque chose est nommé ici qui n’existe pas : un thème, un lieu, un service ou une page.
fault-long = C’est trop long.
fault-other = Le contrôle trouve une erreur dans { $file }, ligne { $line }.

# Passkeys.
desk-sign-in-passkey = Entrer avec une clé d’accès
desk-sign-in-or = Ou avec nom et mot de passe :
desk-passkeys = Clés d’accès
desk-passkey-lead = Avec une clé d’accès, vous entrez par empreinte, visage ou code de l’écran, sans nom ni mot de passe. Elle reste dans votre appareil ; rien de secret n’en est gardé ici.
desk-passkey-is = { $device }, créée le { $date }
desk-passkey-is-used = { $device }, créée le { $date }, utilisée la dernière fois le { $used }
desk-passkey-add = Créer une clé d’accès
desk-passkey-remove = Retirer
desk-passkey-kept = La clé d’accès est créée. La prochaine fois, vous pouvez entrer avec elle.
desk-passkey-removed = La clé d’accès est retirée et ne laisse plus entrer personne. Vous êtes déconnecté sur tous les autres appareils. Supprimez-la aussi dans votre appareil.
desk-passkey-known = Cet appareil a déjà une clé d’accès à vous.
desk-passkey-stopped = L’appareil n’a pas donné de clé d’accès. Réessayez, ou entrez autrement.
desk-passkey-late = Cela a pris trop de temps ou a été envoyé deux fois. Réessayez.
desk-passkey-unknown = Cette clé d’accès n’est pas connue ici, ou a été retirée. Entrez autrement, et supprimez-la dans votre appareil.
desk-passkey-copied = Quelqu’un semble avoir une copie de cette clé d’accès ; elle ne laisse donc entrer personne. Entrez autrement, et retirez-la sur votre page.
desk-passkey-wrong = La réponse de l’appareil ne correspond pas à cette page. Vérifiez l’adresse dans le navigateur, puis réessayez.
desk-passkey-left = Vous n’avez plus accès ici. Demandez à la personne qui vous a invité.
desk-passkey-many = Il y a déjà vingt clés d’accès. Retirez-en une d’abord.
desk-passkey-last = En dehors d’un lien, vous n’entrez que par cette clé, et un lien seul ne suffit pas pour ce que vous faites ici. Définissez d’abord un mot de passe ou une autre clé d’accès.
desk-proof = Est-ce toujours vous ?
desk-proof-lead = Vous êtes entré il y a un moment. Avant de changer qui peut entrer ici, et comment, montrez encore une fois que c’est vous. Ce que vous avez rempli est gardé.
desk-proof-go = Continuer
desk-proof-passkey = Montrer une clé d’accès
desk-proof-link = Vous n’avez encore ni mot de passe ni clé d’accès. Entrez par un nouveau lien : une autre personne qui invite le crée ici, ou celle qui s’occupe de ce programme avec « witaj review link ». Pendant une heure, vous pouvez ensuite définir un mot de passe ou une clé d’accès.
desk-passkey-others = Cette clé d’accès est à quelqu’un d’autre.
desk-first = D’abord, définissez une clé d’accès ou un mot de passe
desk-first-lead = Ce que vous faites ici arrive aussitôt à tous les lecteurs, ou laisse entrer d’autres personnes. Un lien seul n’y suffit pas : quelqu’un d’autre pourrait le trouver. Définissez l’un des deux, une seule fois. Ensuite, ce que vous venez de remplir suit son cours.
desk-first-go = Enregistrer et continuer
desk-second = Encore une preuve que c’est vous
desk-second-lead = Ce que vous faites ici arrive aussitôt à tous les lecteurs, ou laisse entrer d’autres personnes. Il faut pour cela une clé d’accès, ou un lien et votre mot de passe. Ce que vous avez rempli est gardé.
desk-second-link = Vous êtes entré par votre mot de passe. Ouvrez un nouveau lien dans ce navigateur, dans un autre onglet ; revenez ensuite à cette page et continuez. Une autre personne qui invite crée le lien ici, ou celle qui s’occupe de ce programme avec « witaj review link ».
desk-second-sent = Un lien est en route vers votre adresse e-mail. Ouvrez-le dans ce navigateur, dans un autre onglet ; revenez ensuite à cette page et continuez.
desk-second-lost = Mot de passe ou clé d’accès perdus ? Une autre personne qui invite peut vous laisser recommencer ici, ou celle qui s’occupe de ce programme avec « witaj review link --anew ».
desk-people-anew = Mot de passe ou clé d’accès perdus
desk-people-anew-note = Assurez-vous que c’est bien cette personne qui le demande. Son mot de passe et ses clés d’accès sont alors retirés, et elle est déconnectée partout. Elle entre une fois par le lien que vous verrez, et en définit de nouveaux.
desk-people-anew-go = Laisser recommencer
desk-me-password-leaked = Ce mot de passe a fuité : il est dans les listes qui sont essayées en premier. Choisissez-en un autre, et changez-le partout où vous l’utilisez.
desk-me-password-unseen = On ne peut pas voir pour le moment si ce mot de passe a fuité, il n’est donc pas enregistré. Réessayez plus tard, ou dites-le à la personne qui s’occupe de ce programme.
desk-notices = Ce qui a changé dans votre façon d’entrer
desk-notice-password-set = Un mot de passe a été défini.
desk-notice-password-changed = Le mot de passe a été changé.
desk-notice-passkey-set = Une clé d’accès a été créée.
desk-notice-passkey-removed = Une clé d’accès a été retirée.
desk-notice-anew = Votre mot de passe et vos clés d’accès ont été retirés pour que vous puissiez recommencer.
desk-notice-address = Votre adresse e-mail a été ajoutée, changée ou supprimée.
desk-notice-not-you = Si ce n’était pas vous, dites-le tout de suite à la personne qui vous a invité : elle peut vous déconnecter partout.
