# Le site web.

site-name = Witaj
site-skip = Aller au contenu
site-home = Accueil
site-path = Où vous êtes
site-footer = À propos de ce site
site-language = Langue :
site-languages = Langues
site-languages-lead = Choisissez la langue dans laquelle vous voulez lire.
site-cities = Choisissez votre ville
site-topics = Thèmes
site-guides = Que savoir et que faire
site-services = Qui peut aider
site-topic-empty = Il n’y a encore rien ici.
site-about = À propos
site-privacy = Vie privée
site-accessibility = Déclaration d’accessibilité
site-edition = Édition { $edition }, { $date }
site-map-credit = Carte :

# Emergency
site-strip-call = Quelqu’un est en danger ? Appelez :
site-all-numbers = Tous les numéros d’urgence
site-emergency = Numéros d’urgence
site-emergency-lead = Touchez un numéro pour appeler.
site-emergency-guides = Comment appeler et que dire

# Search
site-search = Recherche
site-search-label = Que cherchez-vous ?
site-search-button = Rechercher
site-search-empty = Écrivez un mot ou une question, par exemple : médecin, PESEL, je cherche un logement.
site-search-results = Résultats pour : { $query }
site-search-hits = Résultats
site-search-count = { PLURAL($count) ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
site-search-nearest = Nous n’avons pas trouvé exactement ces mots.
site-search-closest = Résultats les plus proches
site-search-nothing = Nous n’avons rien trouvé. Essayez d’autres mots, choisissez un thème ou appelez.
site-search-suggestion = Vouliez-vous dire :
site-suggestions = Suggestions
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } suggestion
    [many] { $count } de suggestions
   *[other] { $count } suggestions
}
site-call = Appelez :
site-search-ask = Demander à quelqu’un
site-kind-guide = guide
site-kind-service = aide
site-filter = Affiner les résultats
site-filter-open = Ouvert maintenant
site-filter-language = Langue parlée
site-filter-layer = Où cela s’applique
site-filter-remove = Retirer : { $filter }
site-filter-clear = Tout retirer
site-filter-nothing = Il ne reste rien avec ces filtres. Retirez-en un.
site-filter-guides = Les guides n’ont ni prix ni horaires, ils ne sont donc pas affichés ici : { $count }.
site-filter-show-guides = Les afficher
site-search-more = Tout afficher : { $count }
site-search-topics = Thèmes les plus proches
site-search-all-topics = Tous les thèmes
site-missing-write = Écrivez à la ville ce qui manque. Votre question est déjà dans le message.
site-missing-subject = Witaj : il manque quelque chose
site-missing-letter = J’ai cherché ceci sur Witaj sans le trouver : { $query }
site-missing-counted = Nous comptons les questions sans réponse, mais rien sur vous. Nous savons ainsi ce qui manque.
site-fact-since = Valable à partir du { $date }
site-fact-until = Valable jusqu’au { $date }
site-fact-between = Valable du { $since } au { $until }
site-fact-later = À partir du { $date } : { $value }
site-fact-source = Source :
site-fact-more = En savoir plus

# Home page
site-welcome = Bienvenue ! Ici, c’est { $city }.
site-home-lead = Que savoir et que faire quand vous commencez votre vie en Pologne. Étape par étape, dans votre langue.
site-home-more = Utile
site-places = Carte et adresses
site-places-about = Administrations, médecins et aide dans la ville
site-places-lead = Chaque lieu a un numéro. Le même numéro figure sur la carte et dans le guide d’accueil.
site-helpers = Qui conseille et traduit
site-helpers-about = Juristes, interprètes, accompagnateurs
site-helpers-lead = Ces organisations vous aident à parler avec l’administration, traduisent et conseillent. Elles publient elles-mêmes cette offre.
site-helps-in = Aide pour
site-met = À voir :
site-packs = Guide d’accueil
site-packs-about = Tout dans un seul fichier à imprimer
site-packs-lead = Les informations les plus importantes dans un seul fichier PDF. Vous pouvez l’imprimer ou l’enregistrer sur votre téléphone.
site-packs-none = Les guides ne sont pas encore prêts. Toutes les informations sont sur ce site.
site-pack-draft = Brouillon : les textes ne sont pas encore vérifiés
product-welcome = Guide d’accueil
site-letter = Lettre du maire
site-letter-about = Quelques mots pour commencer
site-values = Valeurs et règles
site-values-about = Comment nous vivons ensemble ici
site-glossary = Glossaire
site-glossary-about = Les mots difficiles de l’administration
site-phrases = Phrases utiles
site-phrases-about = Que dire en polonais, ou montrer

# Guide, help, place
site-who-helps = Qui peut aider
site-where = Où
site-contact = Contact
site-hours = Horaires
site-at-a-glance = En bref
site-organization = Géré par
site-cost = Coût
site-audience = Pour qui
site-served-in = Langues parlées :
site-appointment = Rendez-vous
site-district = Quartier :
site-stop = Arrêt :
site-say-it = Se prononce :
site-place-names = Noms des lieux en français :
site-open-map = Ouvrir dans une carte
site-locator = Carte : où c’est
site-services-here = Ici :
site-access = Accessibilité :
site-access-more = Description de l’accessibilité
site-related = Peut aussi vous aider
site-sources = Comment nous le savons
site-sources-count = { PLURAL($count) ->
    [one] { $count } source
    [many] { $count } de sources
   *[other] { $count } sources
}
site-checked = vérifié : { $date }
site-stale = – à vérifier de nouveau. Demandez si c’est toujours valable.
site-fact-checked = (vérifié : { $date })

# State of a text: short, on lists
site-mark-approved = approuvé
site-mark-draft = pas encore vérifié
site-mark-outdated = l’original a changé
site-mark-disputed = contesté
site-mark-missing = uniquement en { $language }

# State of a text: a sentence on the page
site-trust-approved = Approuvé par { $names }, { $date }.
site-trust-source-machine = Brouillon. Un programme a préparé ce texte et personne ne l’a encore vérifié.
site-trust-source = Brouillon. Personne n’a encore approuvé ce texte.
site-trust-machine = Traduction automatique. Personne ne l’a encore vérifiée. En cas de doute, montrez l’original.
site-trust-person = Traduction pas encore vérifiée par une deuxième personne. En cas de doute, montrez l’original.
site-trust-outdated = L’original a changé depuis la traduction. Cette traduction n’est peut-être plus à jour.
site-trust-disputed = Les personnes qui ont vérifié ce texte ne sont pas d’accord. En cas de doute, montrez l’original.
site-trust-missing = Ce texte n’existe pas encore dans votre langue. Il est affiché dans cette langue : { $language }.
site-trust-partly = Certaines parties de ce texte n’existent pas encore dans votre langue. Elles sont affichées dans cette langue : { $language }.
site-trust-source-link = Afficher l’original ({ $language })

# Errors
site-not-found = Cette page n’existe pas
site-not-found-lead = L’adresse est fausse ou la page a changé de place. Cherchez ci-dessus ou choisissez un thème.
site-to-home = Retour à l’accueil
site-failed = Une erreur s’est produite
site-failed-lead = C’est notre erreur, pas la vôtre. Réessayez dans un moment. Les numéros d’urgence fonctionnent.
site-failed-reference = Quand vous signalez l’erreur, donnez ce numéro : { $number }

# Accessibility statement
site-a11y-sample = Ceci est un modèle. La ville qui gère ce site complète ce qui manque avant la publication.
site-a11y-blank = [la ville complète ceci avant la publication]
site-a11y-intro = { $body } s’engage à rendre son site web accessible conformément à la loi polonaise du 4 avril 2019 sur l’accessibilité numérique des sites web et des applications mobiles des organismes publics.
site-a11y-scope = Cette déclaration concerne le site web : { $address }
site-a11y-published = Date de publication du site
site-a11y-updated = Date de la dernière mise à jour importante
site-a11y-status = État de l’accessibilité numérique
site-a11y-status-text = Le site est partiellement conforme à la loi sur l’accessibilité numérique. Raisons :
site-a11y-gap-translations = Les traductions sont des brouillons. Certains textes peuvent être peu clairs ou n’exister qu’en polonais.
site-a11y-gap-audit = Personne d’extérieur n’a encore examiné l’accessibilité de ce site.
site-a11y-gap-sign = Il n’y a pas encore de traductions en langue des signes polonaise ni de textes faciles à lire.
site-a11y-preparation = Préparation de la déclaration
site-a11y-prepared = Date de rédaction de la déclaration
site-a11y-method = La déclaration repose sur une auto-évaluation.
site-a11y-contact = Contact au sujet de l’accessibilité
site-a11y-contact-text = Quelque chose sur ce site ne vous est pas accessible ? Écrivez ou appelez.
site-a11y-email = E-mail
site-a11y-phone = Téléphone
site-a11y-procedure = Demandes et réclamations
site-a11y-procedure-right = Toute personne peut demander qu’une page ou un élément soit rendu accessible. Vous pouvez aussi demander l’information sous une autre forme, par exemple lue à voix haute.
site-a11y-procedure-what = Dans votre demande, donnez vos coordonnées, indiquez la page ou l’élément et dites sous quelle forme vous avez besoin de l’information.
site-a11y-procedure-when = Vous recevez une réponse sans retard inutile, au plus tard dans les 7 jours. Si ce n’est pas possible, l’administration indique un nouveau délai, de 2 mois au maximum.
site-a11y-procedure-ombudsman = En cas de refus, vous pouvez déposer une réclamation auprès de l’administration, puis vous adresser au Rzecznik Praw Obywatelskich (défenseur des droits) :
site-a11y-building = Accessibilité du bâtiment
site-a11y-communication = Accessibilité de la communication et de l’information

# Orders of packs
site-order = Composez votre propre guide
site-order-lead = Choisissez ce qu’il vous faut. Avant d’imprimer, vous voyez combien de pages et de feuilles il faut.
site-order-item-lead = Les fiches de guichet, dépliants, affiches et plaques concernent une seule fiche ou un seul service : ouvrez sa page et choisissez « Imprimer en carte, dépliant, affiche ou plaque ».
site-order-other-languages = Autres langues
site-order-situation = Situation
site-order-situation-all = Pour tous
site-order-topics = Chapitres
site-order-topics-all = Tous les chapitres
site-order-full = Imprimer toutes les fiches en entier, pas seulement ce que demande la situation
site-order-languages = Langues
site-order-language-count = Choisissez-en de { $least } à { $most }.
site-order-paper = Papier
site-order-looks = Aspect
site-order-arrow = La flèche indique
site-order-item = Au sujet de :
site-order-submit = Afficher les pages et le papier
site-order-other = Choisir autre chose
site-order-summary = Votre commande
site-order-duplex = impression des deux côtés
site-order-copies = exemplaires découpés dans une impression : { $count }
site-order-grams = { $grams } g/m²
site-order-download = Ouvrir le fichier
site-order-final = Tous les textes sont approuvés. Vous pouvez le distribuer.
site-order-draft = C’est un brouillon avec filigrane. Ne le distribuez pas.
site-order-draft-texts = Textes que personne n’a encore approuvés : { $count }.
site-order-draft-address = Ce site n’a pas encore d’adresse publique à laquelle les codes sur papier pourraient mener.
site-order-refused = Cela ne peut pas être imprimé maintenant.
site-refused-order = Ce n’est pas possible ainsi. Choisissez d’autres langues, un autre papier ou un autre aspect.
site-refused-overflow = Un texte est trop long pour ce format. Choisissez un papier plus grand ou autre chose.
site-refused-facts = Un nombre ou une date est périmé ou non confirmé. La ville doit d’abord le vérifier.
site-refused-letters = Un texte contient une lettre qui ne peut pas être imprimée.
site-refused-broken = Quelque chose ne va pas dans les modèles. C’est notre erreur, pas la vôtre.
site-order-details = Détails pour le personnel de la ville (en anglais)
site-order-wrong = Cette commande nomme quelque chose qui n’existe pas. Choisissez de nouveau.
site-busy = L’imprimerie est occupée
site-busy-lead = Beaucoup de personnes commandent en ce moment. Réessayez dans une minute.
site-print-item = Imprimer en carte, dépliant, affiche ou plaque
site-order-pages = { PLURAL($count) ->
    [one] { $count } page
    [many] { $count } pages
   *[other] { $count } pages
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } feuille
    [many] { $count } feuilles
   *[other] { $count } feuilles
}
