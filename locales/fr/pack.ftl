# Le guide d’accueil imprimé.

pack-title = Bienvenue
pack-subtitle = Guide d’accueil
pack-contents = Sommaire
pack-edition = Édition { $edition } · { $date }

pack-emergency = Numéros d’urgence
pack-emergency-lead = Quelqu’un est en danger ? Appelez tout de suite.
pack-emergency-number = Numéro
pack-emergency-what = Quand appeler

pack-services = Qui peut aider
pack-left-out = Ceci n’est pas imprimé, car cela change vite. Lisez-le sur le site :
pack-hours = Horaires
pack-places-label = Adresse et numéro sur la carte
pack-cost = Coût
pack-languages = Langues
pack-appointment = Rendez-vous
pack-web = Site web
pack-email = E-mail
pack-list-separator = { ", " }
pack-page = p. { $page }
pack-checked = Données comparées avec les sources : { $date }.
pack-values-checked = Montants, délais et numéros comparés avec les sources : { $date }.
pack-fact-checked = ({ $date })

pack-map = Carte
pack-map-lead = Chaque lieu a un numéro. La liste des numéros est aux pages suivantes.
pack-map-street = Plan des rues
pack-map-overview = Vue d’ensemble
pack-map-line = Arrêts et lieux
pack-map-line-lead = L’arrêt le plus proche de chaque lieu, dans l’ordre où l’on y passe. Ce n’est pas un horaire.
pack-map-alt = Carte générale avec des lieux numérotés. Les mêmes numéros, noms et adresses figurent dans la liste après la carte.
pack-locator-alt = Petite carte avec les numéros des lieux. Les adresses sont à côté.
pack-places = Lieux sur la carte
pack-place-number = N°
pack-place = Lieu et adresse

pack-credits = Qui a traduit et vérifié
pack-credits-lead = Un texte est approuvé quand une personne nommée l’a lu et signé. Pour chaque texte, nous disons ce qu’il en est vraiment.
pack-sources = Sources et dates
pack-sources-lead = Comment nous savons ce que nous écrivons, et quand nous l’avons vérifié pour la dernière fois. Les numéros entre parenthèses sont ceux des sources de la liste.
pack-sources-list = Liste des sources
pack-source-date = état : { $date }

pack-imprint = À propos de cette édition
pack-licence = Vous pouvez copier, modifier et partager les textes : licence Creative Commons Attribution 4.0 (CC BY 4.0).
pack-map-licence = Carte : © OpenStreetMap contributors, licence ODbL.
pack-printed-by = Imprimé avec Witaj.
pack-qr-lead = Les informations les plus récentes et ce qui a changé depuis l’impression :
pack-qr-alt = Code QR avec l’adresse du site

pack-draft = Brouillon
pack-draft-label = Brouillon : textes non vérifiés
pack-draft-notice = Ceci est une épreuve. Ne la distribuez pas. Un programme a écrit ou traduit les textes, et personne ne les a encore vérifiés.

pack-state-approved = Approuvé : { $names }, { $date }
pack-state-source-machine = Écrit par un programme. Personne ne l’a encore vérifié.
pack-state-source-person = Pas encore vérifié.
pack-state-draft-machine = Traduction automatique. Personne ne l’a encore vérifiée.
pack-state-draft-person = Traduction pas encore vérifiée.
pack-state-outdated = Le texte source a changé depuis la traduction. Cette traduction n’est peut-être plus à jour.
pack-state-disputed = Les personnes qui ont vérifié ce texte ne sont pas d’accord.
pack-state-missing = Il n’y a pas encore de traduction. Voici le texte dans la langue source : { $language }.

pack-briefs = Aussi dans ce chapitre
pack-chapter-qr = Ce chapitre sur le site :
pack-notes = Notes
pack-signature = Signature : { $name }
pack-card = Carte d’urgence
pack-card-lead = Découpez la carte, pliez-la et gardez-la avec vos papiers.
pack-card-name = Nom
pack-card-born = Naissance
pack-card-call = Appeler
pack-card-health = Maladies, remèdes
pack-card-speaks = Je parle peu polonais. Ma langue : { $language }.

product-bilingual = Pochette bilingue
product-many = Plusieurs langues en un livret
product-counter-card = Fiche de guichet
product-leaflet = Dépliant
product-emergency-card = Carte d’urgence
product-poster = Affiche
product-door-sign = Plaque de porte
product-direction-sign = Panneau de direction
product-checklist = Liste des premiers pas
product-phrase-card = Carte de phrases
product-erratum = Erratum

pack-address = Adresse
pack-short = Ceci est une version courte. Le texte entier est sur le site :
pack-arrow-left = Flèche à gauche
pack-arrow-right = Flèche à droite
pack-arrow-ahead = Flèche tout droit
pack-arrow-up = Flèche vers le haut de l’escalier
pack-arrow-down = Flèche vers le bas de l’escalier

product-welcome-about = Tout sur les premières semaines en un livret, en une langue.
product-bilingual-about = Votre langue et le polonais côte à côte, partie par partie.
product-many-about = Numéros d’urgence et premiers pas en plusieurs langues dans un livret, pour le guichet.
product-counter-card-about = L’essentiel d’une fiche ou d’un service en deux langues, sur une face A5.
product-leaflet-about = Le texte entier d’une fiche ou d’un service en deux langues, sur une face A4.
product-emergency-card-about = Numéros d’urgence sur une carte au format bancaire, plusieurs par feuille à découper.
product-poster-about = Une fiche ou un service en six langues au plus, avec un grand code QR.
product-door-sign-about = Ce qu’il y a derrière la porte et les heures d’ouverture, en cinq langues au plus.
product-direction-sign-about = Une flèche et où aller, en cinq langues au plus.
product-checklist-about = Les premiers pas sur une feuille avec des cases à cocher.
product-phrase-card-about = Phrases à dire et à montrer en polonais, sur une feuille à plier.
product-erratum-about = Ce qui a changé depuis l’impression, sur une feuille à glisser dedans.
variant-large-print = Grands caractères
variant-greyscale = Noir et blanc, peu d’encre
variant-a3 = Papier A3
variant-a4 = Papier A4
variant-a5 = Papier A5
variant-letter = Papier Letter
variant-tabloid = Papier Tabloid
variant-sra3 = Papier SRA3
variant-booklet = Livret à plier et à agrafer
variant-bleed = Avec fond perdu et traits de coupe, pour l’imprimeur
variant-screen = À lire à l’écran
product-review = Feuille de relecture
pack-review-lead = Écrivez les corrections sur la ligne sous la partie. Avec son code, elles peuvent être ressaisies.
product-review-about = Des parties dans une langue à côté de l’original, avec des codes, à corriger au stylo. S’imprime au bureau de relecture.
